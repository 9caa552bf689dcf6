//! The witness: every fact as an assertion that the kernel's compiler checks.

use std::collections::BTreeMap;

use anyhow::{bail, Result};

use crate::bind::items::Kind;
use crate::sets::facts::Fact;
use crate::sets::stock::Stock;

use super::gcc::Gcc;

/// What became of the facts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Items that may not be published, with the reason.
    pub wrong: BTreeMap<String, String>,
    /// Records of the right size whose insides are wrong.
    pub blobs: BTreeMap<String, String>,
    /// Items that these includes do not declare, with what the compiler says.
    pub unseen: BTreeMap<String, String>,
}

/// Checks facts under `includes` (lines of `#include`). `label` keeps parallel runs apart.
pub fn check<'a>(
    gcc: &Gcc,
    label: &str,
    includes: &str,
    facts: impl IntoIterator<Item = &'a Fact>,
    strings: &'a BTreeMap<String, Vec<u8>>,
) -> Result<Verdict> {
    let mut claims: Vec<(&str, String)> = Vec::new();
    for fact in facts {
        claims.extend(fact.c().into_iter().map(|line| (fact.item(), line)));
    }
    claims.extend(strings.iter().map(|(name, value)| (name.as_str(), c_string(name, value))));
    let mut text = includes.to_owned();
    let first = includes.lines().count() + 1;
    for (_, line) in &claims {
        text.push_str(line);
        text.push('\n');
    }

    let mut verdict = Verdict::default();
    for (number, message) in gcc.errors(label, &text)? {
        let claim = (number as usize).checked_sub(first).and_then(|at| claims.get(at));
        let Some((item, claim)) = claim else {
            bail!("the witness `{label}` fails in the headers themselves (line {number}): {message}");
        };
        let unseen = ["incomplete type", "undeclared", "unknown type name"].iter().any(|sign| message.contains(sign));
        let into = match unseen {
            true => &mut verdict.unseen,
            false if claim.contains("\"place of ") => &mut verdict.blobs,
            false => &mut verdict.wrong,
        };
        into.entry((*item).to_owned()).or_insert_with(|| reason(claim, &message));
    }
    verdict.blobs.retain(|name, _| !verdict.wrong.contains_key(name) && !verdict.unseen.contains_key(name));
    Ok(verdict)
}

fn reason(claim: &str, message: &str) -> String {
    if message.starts_with("static assertion failed") {
        let claim = claim.trim_start_matches("_Static_assert(").rsplit_once(", \"").map_or(claim, |(claim, _)| claim);
        format!("the kernel's compiler contradicts {claim}")
    } else {
        format!("the kernel's compiler: {message}")
    }
}

fn c_string(name: &str, value: &[u8]) -> String {
    let escaped: String = value.iter().map(|byte| format!("\\{byte:03o}")).collect();
    format!(
        "_Static_assert(sizeof({name}) == {} && !__builtin_strcmp({name}, \"{escaped}\"), \"text\");",
        value.len() + 1
    )
}

/// The string constants of a stock.
pub fn strings(stock: &Stock) -> BTreeMap<String, Vec<u8>> {
    let constants = stock.entries.iter().filter(|entry| entry.item.kind == Kind::Const);
    constants.filter_map(|entry| Some((entry.item.name.clone(), entry.item.string()?))).collect()
}
