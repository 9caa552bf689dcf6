//! Everything that Rust can call through a shim only, as C, as far as the kernel's compiler takes it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::clang::inlines::PREFIX;
use crate::clang::walk::Declared;
use crate::judge::gcc::Gcc;
use crate::judge::tries::{self, Pieces};

use super::curated::Macro;
use super::exports::Exports;
use super::needs::{self, Needs};

/// What a shim does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// Calls the function of its name.
    Call,
    /// These statements; the use of the macro of its name where there are none.
    Statements(String),
}

/// A shim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shim {
    /// What it is called in C.
    pub name: String,
    /// Its own prototype, with the names of its parameters.
    pub prototype: String,
    pub does: Does,
    /// What to include for it; [`GROUP`] where one header is not enough.
    pub header: String,
    /// Where it is defined.
    pub file: PathBuf,
    pub needs: Needs,
}

/// Stands for all headers of the group.
pub const GROUP: &str = "*";

/// What the compiler left of the candidates.
#[derive(Debug, Default)]
pub struct Judged {
    pub shims: Vec<Shim>,
    /// With the reason.
    pub refused: BTreeMap<String, String>,
}

impl Shim {
    /// The C function, as a build compiles it.
    pub fn definition(&self) -> String {
        let (prototype, name) = (&self.prototype, &self.name);
        let body = match &self.does {
            // No macro of the same name comes in between.
            Does::Call => call(prototype, &format!("({name})")),
            Does::Statements(body) => body.clone(),
        };
        format!("{prototype};\n{prototype}\n{{\n{body}\n}}\n")
    }
}

/// The statement that hands all of a prototype's parameters on.
pub fn call(prototype: &str, callee: &str) -> String {
    let arguments = arguments(prototype).join(", ");
    let hands_back = if prototype.starts_with(&format!("void {PREFIX}")) { "" } else { "return " };
    format!("\t{hands_back}{callee}({arguments});")
}

/// The names of a prototype's parameters.
fn arguments(prototype: &str) -> Vec<&str> {
    let list = prototype.find(PREFIX).and_then(|at| {
        let open = at + prototype[at..].find('(')?;
        let mut depth = 0;
        let close = prototype[open..].char_indices().find_map(|(at, c)| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            (depth == 0).then_some(open + at)
        })?;
        Some(&prototype[open + 1..close])
    });
    let mut depth = 0;
    let parameters = list.unwrap_or_default().split(move |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    });
    parameters.filter_map(argument).collect()
}

/// The name that a parameter declares: `f` of `void (*f)(int)`, `a` of `int a[4]`.
fn argument(parameter: &str) -> Option<&str> {
    let declared = parameter.split([')', '[']).next()?.trim_end();
    let name = declared.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()?;
    (parameter.trim() != "void" && !name.is_empty()).then_some(name)
}

/// Every function that the headers define, and why some can have no shim.
pub fn inlines(declared: &Declared, header_of: impl Fn(&Path) -> Option<String>) -> Judged {
    let mut judged = Judged::default();
    for (name, prototype) in &declared.inlines {
        let Some(file) = declared.functions.get(name) else { continue };
        let candidate = prototype.clone().and_then(|prototype| {
            let header = header_of(file).ok_or("no header that can be included has it")?;
            Ok(Shim { name: name.clone(), prototype, does: Does::Call, header, file: file.clone(), needs: Needs::Any })
        });
        match candidate {
            Ok(shim) => judged.shims.push(shim),
            Err(why) => drop(judged.refused.insert(name.clone(), why.to_owned())),
        }
    }
    judged
}

/// Macros without arguments that stand for a number or a pointer, with its type.
pub fn expressions(
    declared: &Declared,
    types: BTreeMap<String, String>,
    header_of: impl Fn(&Path) -> Option<String>,
) -> Vec<Shim> {
    let shim = |(name, ty): (String, String)| {
        let file = declared.macros.get(&name)?.clone();
        let prototype = format!("{ty}{}{PREFIX}{name}(void)", if ty.ends_with('*') { "" } else { " " });
        let does = Does::Statements(format!("\treturn {name};"));
        Some(Shim { prototype, does, header: header_of(&file)?, file, needs: Needs::Any, name })
    };
    types.into_iter().filter_map(shim).collect()
}

/// The curated macros that this kernel has no function for; of several for one name, all.
pub fn curated(list: &[Macro], declared: &Declared, file_of: impl Fn(&str) -> Option<PathBuf>) -> Vec<Shim> {
    let wanted = list.iter().filter(|entry| {
        let name = entry.name();
        !declared.functions.contains_key(name) || declared.function_macros.contains(name)
    });
    wanted
        .filter_map(|entry| {
            let prototype = entry.prototype();
            let body = match entry.body.trim_matches('\n') {
                "" => call(&prototype, entry.name()),
                body => body.to_owned(),
            };
            let file = declared.macros.get(entry.name()).cloned().or_else(|| file_of(&entry.header))?;
            Some(Shim {
                name: entry.name().to_owned(),
                prototype,
                does: Does::Statements(body),
                header: entry.header.clone(),
                file,
                needs: Needs::Any,
            })
        })
        .collect()
}

/// Leaves out what the compiler refuses, and of several shims for one name all but the first that is left.
pub fn read_by_the_compiler(gcc: &Gcc, includes: &str, shims: Vec<Shim>) -> Result<Judged> {
    // Shims of one name follow each other by another name each.
    let labels: Vec<String> = shims.iter().enumerate().map(|(at, shim)| format!("{at} {}", shim.name)).collect();
    let by_label: BTreeMap<&str, &Shim> = labels.iter().map(String::as_str).zip(&shims).collect();
    let names: Vec<&str> = labels.iter().map(String::as_str).collect();
    let apart = |label: &str| {
        let (number, _) = label.split_once(' ').unwrap_or_default();
        by_label[label].definition().replace(PREFIX, &format!("kmod_{number}_"))
    };
    let tried = tries::each(gcc, "shims", includes, &names, apart)?;
    let mut judged = Judged::default();
    let mut seen = BTreeSet::new();
    for label in tried.taken {
        let shim = by_label[label];
        if seen.insert(&shim.name) {
            judged.shims.push(shim.clone());
        }
    }
    for (label, why) in tried.refused {
        let name = &by_label[label].name;
        if !seen.contains(name) {
            judged.refused.insert(name.clone(), why);
        }
    }
    Ok(judged)
}

/// How many shims are compiled together: the units are spread over the processors.
const TOGETHER: usize = 1500;

/// Compiles all, leaves out what the optimiser refuses, and finds what the others need.
pub fn compiled(gcc: &Gcc, includes: &str, shims: Vec<Shim>, exports: &Exports) -> Result<Judged> {
    let chunks: Vec<Vec<Shim>> = shims.chunks(TOGETHER).map(<[Shim]>::to_vec).collect();
    let parts = crate::make::in_parallel(chunks.len(), |number| {
        unit(gcc, &format!("shims{number}"), includes, chunks[number].clone(), exports)
    })?;
    let mut judged = Judged::default();
    for part in parts {
        judged.shims.extend(part.shims);
        judged.refused.extend(part.refused);
    }
    Ok(judged)
}

fn unit(gcc: &Gcc, label: &str, includes: &str, mut shims: Vec<Shim>, exports: &Exports) -> Result<Judged> {
    let mut refused = BTreeMap::new();
    while !shims.is_empty() {
        let pieces = Pieces::new(includes, shims.iter().map(Shim::definition));
        let errors = match gcc.functions(label, &pieces.text)? {
            Ok(object) => {
                let all = needs::of(&object, exports).context("what the shims refer to")?;
                for shim in &mut shims {
                    let symbol = format!("{PREFIX}{}", shim.name);
                    shim.needs = all.get(&symbol).cloned().with_context(|| format!("the compiler left out {symbol}"))?;
                }
                break;
            }
            Err(errors) => errors,
        };
        let mut bad: BTreeMap<String, String> =
            pieces.blame(errors.lines).into_iter().map(|(at, why)| (shims[at].name.clone(), why)).collect();
        // What is not inlined is wrong by itself.
        let known: BTreeSet<&str> = shims.iter().map(|shim| shim.name.as_str()).collect();
        for (function, why) in errors.functions {
            let name = function.strip_prefix(PREFIX).unwrap_or(&function);
            if known.contains(name) {
                bad.entry(name.to_owned()).or_insert(why);
            }
        }
        anyhow::ensure!(!bad.is_empty(), "the kernel's compiler fails on shims without saying which");
        shims.retain(|shim| !bad.contains_key(&shim.name));
        refused.append(&mut bad);
    }
    Ok(Judged { shims, refused })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_handed_on() {
        let text = "int kmod_shim_f(void (*done)(int, int), const char *const name, int a[4], struct x *(*get)(void))";
        assert_eq!(arguments(text), ["done", "name", "a", "get"]);
        assert_eq!(call(text, "(f)"), "\treturn (f)(done, name, a, get);");
        assert_eq!(call("void kmod_shim_smp_mb(void)", "smp_mb"), "\tsmp_mb();");
        assert_eq!(call("void *kmod_shim_g(unsigned long n)", "g"), "\treturn g(n);");
    }
}
