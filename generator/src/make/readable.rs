//! Which headers can be read: by the kernel's compiler, all together and those of each group, and by libclang.

use std::collections::BTreeMap;

use anyhow::{anyhow, bail, Result};

use crate::bind::headers::{self, Headers};
use crate::clang::parse::Unit;
use crate::groups::Group;
use crate::judge::gcc::{Depth, Gcc};
use crate::judge::Complaint;
use crate::kernel::tree::Tree;
use crate::parallel::in_parallel;
use crate::sets::assign::BASE;

use super::base::Base;
use super::ROUNDS;

/// How many places a message names.
const SHOWN: usize = 5;

/// Leaves out the headers that the kernel's compiler refuses, all together or with those of their group.
pub fn compile(headers: &mut Headers, groups: &[Group], gcc: &Gcc, tree: &Tree) -> Result<()> {
    for _ in 0..ROUNDS {
        let errors = gcc.located_errors("headers", &headers.text(), Depth::Syntax)?;
        if !errors.is_empty() {
            // Of kernels that are whole no header includes what is not there.
            if let Some((line, error)) =
                errors.iter().find(|(_, error)| error.why.ends_with("No such file or directory"))
            {
                let name = headers.bound.get(*line as usize - 1).map_or("", |header| header.name.as_str());
                return Err(anyhow!("<{name}> includes what is missing: {}", said(error)).context(tree.is_incomplete()));
            }
            headers.skip(&errors);
            continue;
        }
        let wrong = refused_alone(headers, groups, gcc)?;
        if wrong.is_empty() {
            return most_must_be_left(headers);
        }
        headers.skip_named(&wrong);
    }
    bail!("the headers still do not compile after {ROUNDS} rounds of leaving some out:\n{}", complaints(headers))
}

/// Kernels differ in a few headers that do not compile by themselves. Where most are refused, one that they all include is broken.
fn most_must_be_left(headers: &Headers) -> Result<()> {
    let refused = headers.skipped.values().filter(|error| error.place.is_some()).count();
    if refused > headers.bound.len() {
        bail!("{refused} of {} headers do not compile:\n{}", refused + headers.bound.len(), complaints(headers));
    }
    Ok(())
}

/// What was refused, each place once, those that most headers stumble over first.
fn complaints(headers: &Headers) -> String {
    let mut places: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for (name, error) in &headers.skipped {
        if let Some(place) = &error.place {
            places.entry((place, &error.why)).or_default().push(name);
        }
    }
    let mut places: Vec<_> = places.into_iter().collect();
    places.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
    let line = |((place, why), names): &((&str, &str), Vec<&str>)| {
        let others =
            if names.len() > 1 { format!(", and {} others that include it", names.len() - 1) } else { String::new() };
        format!("  where: {place}: {why} (<{}>{others})", names[0])
    };
    let lines: Vec<String> = places.iter().take(SHOWN).map(line).collect();
    lines.join("\n") + "\n  mend:  correct what is wrong there, or reinstall the headers"
}

/// An error with its place.
fn said(error: &Complaint) -> String {
    match &error.place {
        Some(place) => format!("{} ({place})", error.why),
        None => error.why.clone(),
    }
}

/// The headers that the compiler refuses in what a C file includes that uses one group, with what it says.
fn refused_alone(headers: &Headers, groups: &[Group], gcc: &Gcc) -> Result<BTreeMap<String, Complaint>> {
    let refused = |gcc: &Gcc, number: usize| -> Result<BTreeMap<String, Complaint>> {
        let names = headers.own(number, groups);
        let errors = gcc.located_errors(&groups[number].name, &headers::text(&names), Depth::Syntax)?;
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
            most_must_be_left(headers)?;
            return Ok(unit);
        }
        let opened = unit.opened();
        let mut lines = BTreeMap::new();
        for error in errors {
            let line = error.file.as_ref().and_then(|file| opened.iter().find(|opened| opened.file == *file));
            match line.filter(|opened| opened.main_line > 0) {
                Some(opened) => lines.entry(opened.main_line).or_insert_with(|| Complaint {
                    why: format!("libclang: {}", error.text),
                    place: Some(format!("{}:{}", opened.file.display(), error.line)),
                }),
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
    bail!("libclang still refuses the headers after {ROUNDS} rounds of leaving some out:\n{}", complaints(headers))
}
