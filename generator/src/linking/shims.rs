//! Everything that Rust can call through a shim only, as C, as far as the kernel's compiler takes it: one that has read the
//! headers already ([`Gcc::with_headers`]).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::clang::walk::Declared;
use crate::judge::gcc::{Errors, Gcc};
use crate::judge::tries::{self, Pieces};
use crate::links::{Link, Reach, Shimmed, SHIM};
use crate::shim;

use super::curated::Macro;
use super::exports::Exports;
use super::needs;

/// A shim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shim {
    /// What the store says of it.
    pub link: Link,
    /// The type of an inline function.
    pub ty: Option<String>,
    /// The prototype of the shim itself, with the names of its parameters.
    pub prototype: String,
    /// Where what it stands for is defined.
    pub file: PathBuf,
}

/// What the compiler left of the candidates.
#[derive(Debug, Default)]
pub struct Judged {
    pub shims: Vec<Shim>,
    /// With the reason.
    pub refused: BTreeMap<String, String>,
}

impl Judged {
    /// Candidates by name, or why there can be none.
    fn of<'a>(candidates: impl Iterator<Item = (&'a String, std::result::Result<Shim, &'static str>)>) -> Judged {
        let mut judged = Judged::default();
        for (name, candidate) in candidates {
            match candidate {
                Ok(shim) => judged.shims.push(shim),
                Err(why) => drop(judged.refused.insert(name.clone(), why.to_owned())),
            }
        }
        judged
    }
}

impl Shim {
    /// What it is called in C.
    pub fn name(&self) -> &str {
        self.link.name()
    }

    /// Whether it stands for a macro.
    pub fn is_macro(&self) -> bool {
        matches!(self.link, Link::Macro { .. })
    }

    /// What to include for it.
    pub fn header(&self) -> &str {
        self.link.shimmed().map_or("", |of| of.header.as_str())
    }

    /// What the store says of it, to be altered.
    pub fn of(&mut self) -> Option<&mut Shimmed> {
        match &mut self.link {
            Link::Unknown | Link::Export { .. } => None,
            Link::Inline(of) | Link::Macro { of, .. } => Some(of),
        }
    }

    /// The C function, as a build compiles it.
    pub fn definition(&self) -> String {
        shim::c(&self.link, self.ty.as_deref()).unwrap_or_default()
    }
}

fn shimmed(name: &str, header: String) -> Shimmed {
    Shimmed { name: name.to_owned(), header, reach: Reach::Any }
}

/// Every function that the headers define, and why some can have no shim.
pub fn inlines(declared: &Declared, header_of: impl Fn(&Path) -> Option<String>) -> Judged {
    let candidates = declared.inlines.iter().filter_map(|(name, prototype)| {
        let file = declared.functions.get(name)?;
        let candidate = prototype.clone().and_then(|prototype| {
            let header = header_of(file).ok_or("no header that can be included has it")?;
            let ty = declared.types.functions.get(name).cloned().flatten();
            let shim = Shim { link: Link::Inline(shimmed(name, header)), ty, prototype, file: file.clone() };
            let can_be_called = shim::c(&shim.link, shim.ty.as_deref()).is_some();
            can_be_called.then_some(shim).ok_or("C cannot spell its type")
        });
        Some((name, candidate))
    });
    Judged::of(candidates)
}

/// Macros without arguments that stand for a number or a pointer, with its type.
pub fn expressions(
    declared: &Declared,
    types: BTreeMap<String, String>,
    header_of: impl Fn(&Path) -> Option<String>,
) -> Vec<Shim> {
    let shim = |(name, ty): (String, String)| {
        let file = declared.macros.get(&name)?.clone();
        let returned = if ty.ends_with('*') { ty } else { ty + " " };
        let link = Link::Macro {
            of: shimmed(&name, header_of(&file)?),
            prototype: format!("{returned}{name}(void)"),
            body: String::new(),
        };
        Some(Shim { link, ty: None, prototype: format!("{returned}{SHIM}{name}(void)"), file })
    };
    types.into_iter().filter_map(shim).collect()
}

/// Macros without arguments that are another name of a function.
pub fn renamed(declared: &Declared, header_of: impl Fn(&Path) -> Option<String>) -> Judged {
    let candidates = declared.renamed.iter().map(|(name, prototype)| {
        let candidate = prototype.clone().and_then(|c| {
            let file = &declared.macros[name];
            let header = header_of(file).ok_or("no header that can be included has it")?;
            let entry = Macro { c, header, body: String::new() };
            of_macro(&entry, file.clone()).ok_or("what it returns has parentheses in its type")
        });
        (name, candidate)
    });
    Judged::of(candidates)
}

/// The curated macros that this kernel has no function for; of several for one name, all.
pub fn curated(list: &[Macro], declared: &Declared, file_of: impl Fn(&str) -> Option<PathBuf>) -> Vec<Shim> {
    let wanted = list.iter().filter(|entry| {
        let name = entry.name();
        !declared.functions.contains_key(name) || declared.function_macros.contains(name)
    });
    wanted
        .filter_map(|entry| {
            let file = declared.macros.get(entry.name()).cloned().or_else(|| file_of(&entry.header))?;
            of_macro(entry, file)
        })
        .collect()
}

fn of_macro(entry: &Macro, file: PathBuf) -> Option<Shim> {
    let prototype = entry.prototype()?;
    let of = shimmed(entry.name(), entry.header.clone());
    let link = Link::Macro { of, prototype: entry.c.clone(), body: entry.statements() };
    Some(Shim { link, ty: None, prototype, file })
}

/// Leaves out what the compiler refuses, and of several shims for one name all but the first that is left.
pub fn read_by_the_compiler(gcc: &Gcc, shims: Vec<Shim>) -> Result<Judged> {
    // Shims of one name follow each other by another name each.
    let labels: Vec<String> = shims.iter().enumerate().map(|(at, shim)| format!("{at} {}", shim.name())).collect();
    let by_label: BTreeMap<&str, &Shim> = labels.iter().map(String::as_str).zip(&shims).collect();
    let names: Vec<&str> = labels.iter().map(String::as_str).collect();
    let apart = |label: &str| {
        let (number, _) = label.split_once(' ').unwrap_or_default();
        by_label[label].definition().replace(SHIM, &format!("kmod_{number}_"))
    };
    let tried = tries::each(gcc, "shims", "", &names, apart)?;
    let mut judged = Judged::default();
    let mut seen = BTreeSet::new();
    for label in tried.taken {
        let shim = by_label[label];
        if seen.insert(shim.name()) {
            judged.shims.push(shim.clone());
        }
    }
    for (label, why) in tried.refused {
        let name = by_label[label].name();
        if !seen.contains(name) {
            judged.refused.insert(name.to_owned(), why);
        }
    }
    Ok(judged)
}

/// How many shims are compiled together: the units are spread over the processors.
pub const TOGETHER: usize = 1500;

/// Compiles all, leaves out what the optimiser refuses, and finds what the others need.
pub fn compiled(gcc: &Gcc, shims: Vec<Shim>, exports: &Exports) -> Result<Judged> {
    // What a shim refers to may depend on its neighbours, by what is inlined: so these depend on nothing but lists.
    let apart = apart()?;
    let (apart, others): (Vec<Shim>, Vec<Shim>) = shims.into_iter().partition(|shim| apart.contains(shim.name()));
    let chunks: Vec<Vec<Shim>> = others.chunks(TOGETHER).map(<[Shim]>::to_vec).chain([apart]).collect();
    let parts = crate::parallel::in_parallel(chunks.len(), |number| {
        unit(gcc, &format!("shims{number}"), chunks[number].clone(), exports)
    })?;
    let mut judged = Judged::default();
    for part in parts {
        judged.shims.extend(part.shims);
        judged.refused.extend(part.refused);
    }
    Ok(judged)
}

/// The names in `generator/apart.toml`.
fn apart() -> Result<BTreeSet<String>> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Apart {
        names: BTreeSet<String>,
    }
    Ok(toml::from_str::<Apart>(include_str!("../../apart.toml")).context("generator/apart.toml")?.names)
}

fn unit(gcc: &Gcc, label: &str, mut shims: Vec<Shim>, exports: &Exports) -> Result<Judged> {
    let mut refused = BTreeMap::new();
    while !shims.is_empty() {
        let pieces = Pieces::new("", shims.iter().map(Shim::definition));
        let errors = match gcc.functions(label, &pieces.text)? {
            Ok(object) => {
                let all = needs::of(&object, exports).context("what the shims refer to")?;
                for shim in &mut shims {
                    let symbol = format!("{SHIM}{}", shim.name());
                    let reach = all.get(&symbol).with_context(|| format!("the compiler left out {symbol}"))?;
                    if let Some(of) = shim.of() {
                        of.reach = reach.clone();
                    }
                }
                break;
            }
            Err(errors) => errors,
        };
        let Errors { lines, functions } = errors;
        let mut bad: BTreeMap<String, String> =
            pieces.blame(lines.clone()).into_iter().map(|(at, why)| (shims[at].name().to_owned(), why)).collect();
        // What is not inlined is wrong by itself.
        let known: BTreeSet<&str> = shims.iter().map(Shim::name).collect();
        for (function, why) in &functions {
            let name = function.strip_prefix(SHIM).unwrap_or(function);
            if known.contains(name) {
                bad.entry(name.to_owned()).or_insert_with(|| why.clone());
            }
        }
        if bad.is_empty() {
            // It blames a header, or a function that shims call: whose doing it is shows when fewer are compiled.
            tracing::debug!(label, shims = shims.len(), ?lines, ?functions, "errors that are no shim's");
            let rest = shims.split_off(shims.len() / 2);
            anyhow::ensure!(
                gcc.functions(label, "")?.is_ok(),
                "the kernel's compiler fails on the headers themselves: {lines:?} {functions:?}"
            );
            if shims.is_empty() {
                let why = lines.into_values().chain(functions.into_values()).next().unwrap_or_default();
                refused.extend(rest.iter().map(|shim| (shim.name().to_owned(), why.clone())));
                break;
            }
            let mut judged = Judged { shims: Vec::new(), refused };
            for part in [shims, rest] {
                let part = unit(gcc, label, part, exports)?;
                judged.shims.extend(part.shims);
                judged.refused.extend(part.refused);
            }
            return Ok(judged);
        }
        tracing::debug!(label, ?bad, "the kernel's compiler refuses");
        shims.retain(|shim| !bad.contains_key(shim.name()));
        refused.append(&mut bad);
    }
    Ok(Judged { shims, refused })
}
