//! The judges: what they contradict is dropped, and they are asked again.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{bail, Context, Result};

use crate::bind::headers::{self, Headers};
use crate::facts::Fact;
use crate::groups::Group;
use crate::judge::gcc::Gcc;
use crate::judge::rustc::{self, Rustc};
use crate::judge::witness::{self, Verdict};
use crate::linking::alone;
use crate::linking::shims::Shim;
use crate::links::GROUP;
use crate::parallel::in_parallel;
use crate::sets::assign::BASE;
use crate::sets::claims;
use crate::sets::sorted::Sorted;
use crate::sets::stock::Stock;

use super::base::Base;
use super::ROUNDS;

/// Drops, or knows by size only, what the kernel's compiler contradicts.
pub fn by_gcc(stock: &mut Stock, gcc: &Gcc, headers: &Headers) -> Result<()> {
    let includes = headers.text();
    for _ in 0..ROUNDS {
        let verdict = witness::check(gcc, "all", &includes, &claims::named(stock))?;
        if verdict == Verdict::default() {
            return Ok(());
        }
        stock.make_blobs(&verdict.blobs)?;
        stock.drop_shapes(verdict.unshaped);
        let mut wrong = verdict.unseen;
        wrong.extend(verdict.wrong);
        tracing::debug!(blobs = ?verdict.blobs, dropped = ?wrong, "the kernel's compiler contradicts");
        stock.drop_items(&wrong);
    }
    bail!("the kernel's compiler still contradicts facts after {ROUNDS} rounds: this is a defect of the generator")
}

/// The same for rustc.
pub fn by_rustc(stock: &mut Stock, rustc: &Rustc) -> Result<()> {
    for _ in 0..ROUNDS {
        let facts = claims::of(stock);
        let found = rustc::contradicted(rustc, stock, &facts)?;
        for (name, align) in found.alignments {
            let why = format!("its alignment of {align}, which a Rust alias cannot have; what holds it is proven");
            stock.unproven.insert(name, why);
        }
        if found.wrong.is_empty() {
            return Ok(());
        }
        let mut wrong = BTreeMap::new();
        for (name, why) in stock.innermost(found.wrong) {
            let again = stock.opaque.contains_key(&name);
            if again || !stock.make_opaque(&name, &why)? {
                wrong.insert(name, why);
            }
        }
        stock.drop_items(&wrong);
    }
    bail!("rustc still refuses items after {ROUNDS} rounds: this is a defect of the generator")
}

/// The shims that want all headers of their group, and do not compile with them either.
pub fn shims(stock: &Stock, sorted: &[Sorted], groups: &[Group], base: &Base<'_>) -> Result<BTreeMap<String, String>> {
    let shims = &stock.shims;
    let refused = in_parallel(sorted.len(), |number| {
        let of_group = sorted[number].symbols.iter().filter_map(|name| shims.get(name));
        let shims: Vec<&Shim> = of_group.filter(|shim| shim.header() == GROUP).collect();
        if shims.is_empty() {
            return Ok(BTreeMap::new());
        }
        // `base` itself may have come to want more.
        let names = sorted[BASE].headers.iter().chain(sorted[number].headers.iter().filter(|_| number != BASE));
        let names: Vec<&str> = names.map(String::as_str).filter(|name| !base.has(name)).collect();
        alone::refused(&base.gcc, &groups[number].name, &headers::text(&names), &shims)
    })?;
    Ok(refused.into_iter().flatten().collect())
}

/// What a group was found right with.
#[derive(PartialEq)]
pub struct Proven {
    headers: Vec<String>,
    claims: Vec<(String, Fact)>,
}

/// Checks the facts of each group under its own headers: a macro may mean something else where fewer are included.
/// Adds the headers that a group turns out to want, and returns what is wrong. What is in `proven` is not asked again.
pub fn groups(
    sorted: &mut [Sorted],
    groups: &[Group],
    base: &Base<'_>,
    proven: &mut Vec<Option<Proven>>,
    header_of: impl Fn(&str) -> Option<String> + Sync,
) -> Result<Verdict> {
    proven.resize_with(sorted.len(), || None);
    let (sorted_ref, proven_ref): (&[Sorted], &[Option<Proven>]) = (sorted, proven);
    let results = in_parallel(sorted.len(), |number| {
        let group = &sorted_ref[number];
        let mut wanted: Vec<String> = Vec::new();
        if let Some(Proven { headers, claims }) = &proven_ref[number] {
            if *claims == group.claims && headers.starts_with(&group.headers) {
                return Ok((headers[group.headers.len()..].to_vec(), Verdict::default()));
            }
        }
        loop {
            let own = group.headers.iter().chain(&wanted).map(String::as_str);
            let names: Vec<&str> = own.filter(|name| !base.has(name)).collect();
            let mut verdict = witness::check(&base.gcc, &groups[number].name, &headers::text(&names), &group.claims)
                .context("checking a group under its own headers")?;
            let missing: BTreeSet<String> = verdict
                .unseen
                .keys()
                .filter_map(|name| header_of(name))
                .filter(|name| !names.contains(&name.as_str()) && !base.has(name))
                .collect();
            if missing.is_empty() {
                verdict.wrong.append(&mut verdict.unseen);
                return Ok((wanted, verdict));
            }
            wanted.extend(missing);
        }
    })?;
    let mut all = Verdict::default();
    for ((group, proven), (wanted, verdict)) in sorted.iter_mut().zip(proven).zip(results) {
        group.headers.extend(wanted);
        let is_right = verdict == Verdict::default();
        *proven = is_right.then(|| Proven { headers: group.headers.clone(), claims: group.claims.clone() });
        all.wrong.extend(verdict.wrong);
        all.blobs.extend(verdict.blobs);
        all.unshaped.extend(verdict.unshaped);
    }
    Ok(all)
}
