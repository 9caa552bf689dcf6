//! A module's C unit includes one header for a shim. Whether that is enough, nobody promises: a header may rely on others, and
//! the text of a macro on more than the header that defines it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::judge::gcc::{Depth, Gcc};
use crate::judge::tries::Pieces;
use crate::parallel::in_parallel;

use super::shims::{Shim, TOGETHER};

/// A module's C unit.
const UNIT: &str = include_str!("../../../linux-kmod/glue.c");

/// What it includes whatever the kernel, as far as this kernel has it.
fn unit_headers() -> String {
    let mut depth = 0;
    let mut text = String::new();
    for line in UNIT.lines() {
        let directive = line.trim_start();
        depth += i32::from(directive.starts_with("#if")) - i32::from(directive.starts_with("#endif"));
        if let (0, Some(header)) = (depth, directive.strip_prefix("#include <").and_then(|rest| rest.strip_suffix('>')))
        {
            text.push_str(&format!("#if __has_include(<{header}>)\n#include <{header}>\n#endif\n"));
        }
    }
    text
}

/// The shims that do not compile with their own header alone. `dirs` are the folders of `#include`; `includes` says which file
/// includes which.
pub fn wanting(
    gcc: &Gcc,
    shims: &[Shim],
    dirs: &[PathBuf],
    includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>,
) -> Result<BTreeSet<String>> {
    let unit = unit_headers();
    let opened: BTreeSet<PathBuf> =
        gcc.opened(&unit)?.into_iter().filter_map(|file| file.canonicalize().ok()).collect();
    let mut by_header: BTreeMap<&str, Vec<&Shim>> = BTreeMap::new();
    for shim in shims {
        by_header.entry(shim.header()).or_default().push(shim);
    }
    // A header that the unit has opened gives a shim nothing more.
    let mut open = Vec::new();
    let mut others = Vec::new();
    for (name, shims) in by_header {
        let file = dirs.iter().map(|dir| dir.join(name)).find(|file| file.is_file());
        if file.as_ref().and_then(|file| file.canonicalize().ok()).is_some_and(|file| opened.contains(&file)) {
            open.extend(shims);
        } else {
            let leads_to = file.as_deref().map(|file| leads_to(file, includes)).unwrap_or_default();
            others.push(Header { include: format!("#include <{name}>\n"), file, leads_to, shims });
        }
    }
    let open = open.chunks(TOGETHER).map(|shims| vec![Header { shims: shims.to_vec(), ..Header::default() }]);
    let chains: Vec<Vec<Header<'_>>> = open.chain(chains(others)).collect();
    let gcc = gcc.with_headers(&unit)?;
    let wanting = in_parallel(chains.len(), |number| wanting_of(&gcc, &format!("alone{number}"), &chains[number]))?;
    Ok(wanting.into_iter().flatten().map(str::to_owned).collect())
}

/// Of a chain: those in front of the first header that something is wrong with want nothing, that one is tried by itself, and the
/// others once more.
fn wanting_of<'a>(gcc: &Gcc, label: &str, mut chain: &'a [Header<'a>]) -> Result<Vec<&'a str>> {
    let mut wanting = Vec::new();
    while !chain.is_empty() {
        let mut first = 0;
        if chain.len() > 1 {
            let pieces = Pieces::new("", chain.iter().map(Header::text));
            let blamed = pieces.blame(gcc.errors(label, &pieces.text, Depth::Syntax)?);
            match blamed.keys().next() {
                Some(at) => first = *at,
                None => break,
            }
        }
        wanting.extend(chain[first].wanting(gcc, label)?);
        chain = &chain[first + 1..];
    }
    Ok(wanting)
}

/// A header and its shims.
#[derive(Debug, Default)]
struct Header<'a> {
    /// Empty for shims that need none.
    include: String,
    file: Option<PathBuf>,
    /// The files that it includes, directly or not.
    leads_to: BTreeSet<&'a Path>,
    shims: Vec<&'a Shim>,
}

impl Header<'_> {
    fn text(&self) -> String {
        self.include.clone() + &Pieces::new("", self.shims.iter().map(|shim| shim.definition())).text
    }

    /// The shims that do not compile behind it.
    fn wanting(&self, gcc: &Gcc, label: &str) -> Result<Vec<&str>> {
        let pieces = Pieces::new(&self.include, self.shims.iter().map(|shim| shim.definition()));
        let errors = gcc.errors(label, &pieces.text, Depth::Syntax)?;
        let blamed = pieces.blame(errors.clone());
        // Where the header itself is wrong, all of it is in doubt.
        let all = blamed.len() < errors.len() && !self.include.is_empty();
        let wanting = self.shims.iter().enumerate().filter(|(at, _)| all || blamed.contains_key(at));
        Ok(wanting.map(|(_, shim)| shim.name()).collect())
    }
}

/// Every file that a file includes, directly or not.
fn leads_to<'a>(file: &Path, includes: &'a BTreeMap<PathBuf, BTreeSet<PathBuf>>) -> BTreeSet<&'a Path> {
    let included = |file: &Path| includes.get(file).into_iter().flatten().map(PathBuf::as_path);
    let mut pending: Vec<&Path> = included(file).collect();
    let mut found = BTreeSet::new();
    while let Some(at) = pending.pop() {
        if found.insert(at) {
            pending.extend(included(at));
        }
    }
    found
}

/// Rows of headers, each of which includes the one before it, so that one run of the compiler can try a row: a header reads the same
/// files as if it were alone, though in another order. Headers that include each other do not share a row.
///
/// A header that includes first what needs the other one, and only then the other one, is wrong alone and right in a row. None of
/// those that are bound is known to be so.
fn chains(mut headers: Vec<Header<'_>>) -> Vec<Vec<Header<'_>>> {
    headers.sort_by_key(|header| header.leads_to.len());
    let mut chains: Vec<Vec<Header<'_>>> = Vec::new();
    for header in headers {
        let reach = |chain: &Vec<Header<'_>>| {
            let last = chain.last()?;
            let includes = header.leads_to.contains(last.file.as_deref()?);
            let is_included = last.leads_to.contains(header.file.as_deref()?);
            (includes && !is_included).then_some(last.leads_to.len())
        };
        // The longest, so that short ones are left for those that include less.
        match chains.iter_mut().filter(|chain| reach(chain).is_some()).max_by_key(|chain| reach(chain)) {
            Some(chain) => chain.push(header),
            None => chains.push(vec![header]),
        }
    }
    chains
}

/// Of shims that are compiled with all headers of their group, those that cannot be, with the reason.
pub fn refused(gcc: &Gcc, label: &str, includes: &str, shims: &[&Shim]) -> Result<BTreeMap<String, String>> {
    let pieces = Pieces::new(includes, shims.iter().map(|shim| shim.definition()));
    let errors = gcc.errors(label, &pieces.text, Depth::Syntax)?;
    let blamed = pieces.blame(errors);
    Ok(blamed.into_iter().map(|(at, why)| (shims[at].name().to_owned(), why)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_includes_what_its_last_header_does() {
        let path = |name: &str| PathBuf::from(format!("/k/{name}"));
        let edges = [("a", vec!["b", "c"]), ("b", vec!["d"]), ("d", vec!["b"]), ("e", vec!["f"])];
        let includes = edges.map(|(of, names)| (path(of), names.into_iter().map(path).collect())).into();
        let header = |name: &&str| Header {
            include: (*name).to_owned(),
            file: Some(path(name)),
            leads_to: leads_to(&path(name), &includes),
            shims: Vec::new(),
        };
        let names = |headers: &[&str]| -> Vec<String> {
            let chains = chains(headers.iter().map(header).collect());
            chains.iter().map(|chain| chain.iter().map(|header| header.include.as_str()).collect()).collect()
        };
        assert_eq!(names(&["a", "b", "c"]), ["c", "ba"]);
        // Not with one that it is included by, or that it does not include.
        assert_eq!(names(&["d", "b", "e", "g"]), ["g", "e", "d", "b"]);
    }

    #[test]
    fn the_unit_is_known() {
        let headers = unit_headers();
        assert!(headers.contains("#include <linux/module.h>\n") && headers.contains("#include <linux/printk.h>\n"));
        // Only where an old kernel has it so.
        assert!(!headers.contains("linux/mm.h"));
    }
}
