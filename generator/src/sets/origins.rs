//! Which header declares what a kernel's facts speak of.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use anyhow::{Context, Result};

use crate::clang::walk::Declared;
use crate::facts::{Fact, Record};
use crate::links::Link;
use crate::store::origins::{Origins, Space};

/// The names of what there are facts or shims of, as C spells them: `struct page`, `gfp_t`, `vfs_read`. Types of members come
/// with who holds them.
pub fn names<'a>(
    facts: impl IntoIterator<Item = &'a String>,
    links: impl IntoIterator<Item = &'a String>,
) -> Result<BTreeSet<(Space, String)>> {
    let mut names = BTreeSet::new();
    for line in facts {
        let fact = Fact::parse(line).with_context(|| format!("cannot read {line:?}"))?;
        let space = match fact {
            Fact::Record(Record { c: None, .. }) => continue,
            Fact::Record(_) | Fact::Alias { .. } => Space::Type,
            _ => Space::Value,
        };
        names.insert((space, fact.subject().to_owned()));
    }
    for line in links {
        let link = Link::parse(line).with_context(|| format!("cannot read {line:?}"))?;
        names.extend(link.shimmed().map(|of| (Space::Value, of.name.clone())));
    }
    Ok(names)
}

/// Their headers. `header_of`: how C includes a file, if it can.
pub fn of(
    names: &BTreeSet<(Space, String)>,
    declared: &Declared,
    header_of: impl Fn(&Path) -> Option<String>,
) -> Origins {
    let mut known: HashMap<&Path, Option<String>> = HashMap::new();
    let mut origins = Origins::default();
    for (space, name) in names {
        let Some(file) = file(declared, *space, name) else { continue };
        let header = known.entry(file).or_insert_with(|| header_of(file));
        if let Some(header) = header {
            origins.insert(*space, name, header);
        }
    }
    origins
}

fn file<'a>(declared: &'a Declared, space: Space, name: &str) -> Option<&'a Path> {
    let found = match (space, name.split_once(' ')) {
        (Space::Type, Some(("struct" | "union" | "enum", tag))) => declared.tags.get(tag),
        (Space::Type, _) => declared.typedefs.get(name),
        // Names that C has in one space; a macro may be called like the function or the enumerator that it stands for.
        (Space::Value, _) => [&declared.functions, &declared.variables, &declared.enumerators, &declared.macros]
            .into_iter()
            .find_map(|names| names.get(name)),
    };
    found.map(|file| file.as_path())
}
