//! Which headers can be read: by the kernel's compiler, all together and those of each group, and by libclang.

use std::collections::BTreeMap;

use anyhow::{anyhow, bail, Result};

use crate::bind::headers::{self, Headers};
use crate::clang::parse::Unit;
use crate::groups::Group;
use crate::judge::gcc::{Depth, Gcc};
use crate::kernel::tree::Tree;
use crate::parallel::in_parallel;
use crate::sets::assign::BASE;

use super::base::Base;
use super::ROUNDS;

/// Leaves out the headers that the kernel's compiler refuses, all together or with those of their group.
pub fn compile(headers: &mut Headers, groups: &[Group], gcc: &Gcc, tree: &Tree) -> Result<()> {
    for _ in 0..ROUNDS {
        let errors = gcc.errors("headers", &headers.text(), Depth::Syntax)?;
        if !errors.is_empty() {
            // Of kernels that are whole no header includes what is not there.
            if let Some((line, why)) = errors.iter().find(|(_, why)| why.ends_with("No such file or directory")) {
                let name = headers.bound.get(*line as usize - 1).map_or("", |header| header.name.as_str());
                return Err(anyhow!("<{name}> includes what is missing: {why}").context(tree.is_incomplete()));
            }
            headers.skip(&errors);
            continue;
        }
        let wrong = refused_alone(headers, groups, gcc)?;
        if wrong.is_empty() {
            return Ok(());
        }
        headers.skip_named(&wrong);
    }
    bail!("the headers still do not compile after {ROUNDS} rounds of leaving some out; skipped: {:?}", headers.skipped)
}

/// The headers that the compiler refuses in what a C file includes that uses one group, with what it says.
fn refused_alone(headers: &Headers, groups: &[Group], gcc: &Gcc) -> Result<BTreeMap<String, String>> {
    let refused = |gcc: &Gcc, number: usize| -> Result<BTreeMap<String, String>> {
        let names = headers.own(number, groups);
        let errors = gcc.errors(&groups[number].name, &headers::text(&names), Depth::Syntax)?;
        Ok(errors.into_iter().map(|(line, why)| (names[line as usize - 1].to_owned(), why)).collect())
    };
    // What fails behind a header of `base` that is left out gets another chance.
    let of_base = refused(gcc, BASE)?;
    if !of_base.is_empty() {
        return Ok(of_base);
    }
    let base = Base::read(gcc, headers, groups)?;
    let others = in_parallel(groups.len() - 1, |at| refused(&base.gcc, BASE + 1 + at))?;
    Ok(others.into_iter().flatten().collect())
}

/// Parses with libclang, and leaves out the headers that only it refuses.
pub fn parse(headers: &mut Headers, args: &[String]) -> Result<Unit> {
    for _ in 0..ROUNDS {
        let unit = Unit::parse(&headers.text(), args)?;
        let errors = unit.errors();
        if errors.is_empty() {
            return Ok(unit);
        }
        let opened = unit.opened();
        let mut lines = BTreeMap::new();
        for error in errors {
            let line = error.file.as_ref().and_then(|file| opened.iter().find(|opened| opened.file == *file));
            match line.filter(|opened| opened.main_line > 0) {
                Some(opened) => lines.entry(opened.main_line).or_insert(format!("libclang: {}", error.text)),
                None => bail!(
                    "libclang refuses the kernel's flags or its forced headers: {} ({}); flags that it does not know \
                     belong in src/clang/flags.rs",
                    error.text,
                    error.file.map_or_else(|| "command line".into(), |file| file.display().to_string())
                ),
            };
        }
        headers.skip(&lines);
    }
    bail!(
        "libclang still refuses the headers after {ROUNDS} rounds of leaving some out; skipped: {:?}",
        headers.skipped
    )
}
