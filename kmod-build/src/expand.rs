//! Writes a set out of the store in the two forms that compilers read: Rust for `bindings`, C for the witness.

use crate::cache::{digest, stamp, write_if_changed, Cache};
use crate::facts::Fact;
use crate::fail::{Failure, OnPath, Result};
use crate::links::Link;
use crate::manifest::{Manifest, Row};
use crate::quick;
use crate::store::{self, Group};
use crate::witness::{self, Parts};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// A set that has been written out.
#[derive(Debug)]
pub struct Expanded {
    /// The folder that holds `<key>/mod.rs`: what `KMOD_SETS` names.
    pub sets: PathBuf,
    /// Its groups, in order: name, headers, the groups each needs.
    pub groups: Vec<GroupInfo>,
}

/// What selection needs to know of a group.
#[derive(Debug)]
pub struct GroupInfo {
    /// Its name.
    pub name: String,
    /// The headers that it binds.
    pub headers: Vec<String>,
    /// The groups that it needs.
    pub needs: Vec<String>,
}

/// Writes the set of `row` into the cache, once. Files of the store that were altered are refused, also where the cache has the set
/// of another copy, whose files are whole.
pub fn expand(cache: &Cache, manifest: &Manifest, row: &Row) -> Result<Expanded> {
    check_once(cache, manifest, row)?;
    let mut parts: Vec<&str> = vec![crate::TOOL_ID, &row.key];
    parts.extend(row.files.values().map(String::as_str));
    let sets = cache.folder(&format!("sets/{}", digest(&parts)), |dir| {
        let groups = store::read(&manifest.folder, &row.key, &row.arch)?;
        let folder = dir.join(&row.key);
        fs::create_dir(&folder).on(&folder)?;
        write(&folder.join("mod.rs"), &module(&groups))?;
        write(&folder.join("stubs.rs"), &stubs(&groups))?;
        write(&folder.join("groups"), &listing(&groups))?;
        for group in &groups {
            write(&folder.join(format!("{}.rs", group.name)), &rust(group))?;
            let facts = facts(group)?;
            write(&folder.join(format!("{}.assert.rs", group.name)), &witness::rust_in_bulk(&facts))?;
            write(&folder.join(format!("{}.witness.h", group.name)), &witness(group, &facts))?;
            write(&folder.join(format!("{}.facts", group.name)), &(group.facts.join("\n") + "\n"))?;
            write(&folder.join(format!("{}.links", group.name)), &links(group)?)?;
        }
        // Keys that the table in `bindings` does not know are found under this name.
        symlink(&row.key, dir.join("user")).on(dir)
    })?;
    let groups = read_listing(&sets.join(&row.key))?;
    Ok(Expanded { sets, groups })
}

/// Checks the files' digests, unless that was done and their stamps are the same.
fn check_once(cache: &Cache, manifest: &Manifest, row: &Row) -> Result<()> {
    let mut parts: Vec<String> = row.files.values().cloned().collect();
    parts.extend(row.files.keys().map(|file| stamp(&manifest.folder.join(file))));
    let state = digest(&parts.iter().map(String::as_str).collect::<Vec<_>>());
    let mark = cache.path(&format!("checked/{}", digest(&[&manifest.folder.to_string_lossy(), &row.key])));
    if fs::read_to_string(&mark).is_ok_and(|old| old == state) {
        return Ok(());
    }
    manifest.check_files(row)?;
    write_if_changed(&mark, state).map(drop)
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).on(path)
}

/// `mod.rs`: the groups, each behind its cargo feature. One flat module, so that types are the same in all groups.
fn module(groups: &[Group]) -> String {
    let mut out = quick::head();
    for group in groups {
        if group.name != BASE {
            let _ = writeln!(out, "#[cfg(feature = \"{}\")]", group.name);
        }
        let _ = writeln!(out, "include!(\"{}.rs\");", group.name);
    }
    out.push_str("include!(\"stubs.rs\");\n");
    out
}

/// The group that is always on.
const BASE: &str = "base";

/// The Rust text of a group. Declarations of functions and variables share one block: rustc takes a tenth longer for a block each.
fn rust(group: &Group) -> String {
    const BLOCK: &str = "unsafe extern \"C\" {\n";
    let (mut items, mut declarations) = (String::new(), String::new());
    for item in &group.items {
        match item.strip_prefix(BLOCK).and_then(|rest| rest.strip_suffix('}')) {
            Some(declaration) => declarations.push_str(&quick::quick(declaration)),
            None => {
                items.push_str(&quick::quick(item));
                items.push('\n');
            }
        }
    }
    if declarations.is_empty() {
        return items;
    }
    items + BLOCK + &declarations + "}\n"
}

/// Opaque declarations, once each, for types that some group points to while the group that defines them is off.
fn stubs(groups: &[Group]) -> String {
    let mut users: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for group in groups {
        for (name, definer) in &group.stubs {
            users.entry((name, definer)).or_default().push(&group.name);
        }
    }
    let mut out = String::new();
    for ((name, definer), users) in users {
        let condition = if users.contains(&BASE) {
            format!("not(feature = \"{definer}\")")
        } else {
            let any: Vec<String> = users.iter().map(|user| format!("feature = \"{user}\"")).collect();
            format!("all(any({}), not(feature = \"{definer}\"))", any.join(", "))
        };
        let _ = writeln!(out, "#[cfg({condition})]\n#[repr(C)]\npub struct {name} {{\n    _unused: [u8; 0],\n}}");
    }
    out
}

/// One line a group: name, then `header=…` and `needs=…` words.
fn listing(groups: &[Group]) -> String {
    let mut out = String::new();
    for group in groups {
        out.push_str(&group.name);
        for header in &group.headers {
            let _ = write!(out, " header={header}");
        }
        for need in &group.needs {
            let _ = write!(out, " needs={need}");
        }
        out.push('\n');
    }
    out
}

/// The groups of the set that was written into `folder`.
pub fn read_listing(folder: &Path) -> Result<Vec<GroupInfo>> {
    let path = folder.join("groups");
    let text = fs::read_to_string(&path).on(&path)?;
    Ok(text
        .lines()
        .map(|line| {
            let mut words = line.split(' ');
            let mut info =
                GroupInfo { name: words.next().unwrap_or_default().to_owned(), headers: Vec::new(), needs: Vec::new() };
            for word in words {
                match word.split_once('=') {
                    Some(("header", header)) => info.headers.push(header.to_owned()),
                    Some(("needs", need)) => info.needs.push(need.to_owned()),
                    _ => {}
                }
            }
            info
        })
        .collect())
}

/// The claims of a group.
fn facts(group: &Group) -> Result<Vec<Fact>> {
    let malformed = |line: &String| Failure::new(format!("a layout fact that this program cannot read: {line}"));
    group.facts.iter().map(|line| Fact::parse(line).ok_or_else(|| malformed(line))).collect()
}

/// How the items of a group are linked, a line each.
fn links(group: &Group) -> Result<String> {
    if let Some(line) = group.links.iter().find(|line| Link::parse(line).is_none()) {
        return Err(Failure::new(format!("a record of linking that this program cannot read: {line}")));
    }
    Ok(group.links.iter().map(|line| format!("{line}\n")).collect())
}

/// The witness of a group: what the bindings claim, as assertions for the kernel's own compiler.
fn witness(group: &Group, facts: &[Fact]) -> String {
    let includes: String = group.headers.iter().map(|header| format!("#include <{header}>\n")).collect();
    includes + &witness::c(facts, &Parts::among(facts), &function(&group.name))
}

/// The function in which a group's witness looks at what is no constant expression. It compiles to nothing.
pub fn function(group: &str) -> String {
    format!("kmod_witness_{}", group.replace(|c: char| !c.is_ascii_alphanumeric(), "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_witness_is_of_its_headers_and_its_facts() {
        let group = Group {
            name: "base".into(),
            headers: vec!["linux/mm.h".into()],
            facts: vec!["const\tHZ\t250".into()],
            ..Group::default()
        };
        let text = witness(&group, &facts(&group).unwrap());
        assert!(text.starts_with("#include <linux/mm.h>\n"), "{text}");
        assert!(text.contains("_Static_assert((HZ) == 250, \"0-0\");\n"), "{text}");
        assert!(text.contains("void kmod_witness_base(void)"), "{text}");
    }

    #[test]
    fn declarations_share_a_block() {
        let items = [
            "pub type a = u8;",
            "unsafe extern \"C\" {\n    pub fn f();\n}",
            "unsafe extern \"C\" {\n    pub static g: a;\n}",
        ];
        let group = Group { items: items.map(str::to_owned).to_vec(), ..Group::default() };
        let block = "unsafe extern \"C\" {\n    pub fn f();\n    pub static g: a;\n}\n";
        assert_eq!(rust(&group), format!("pub type a = u8;\n{block}"));
        assert_eq!(rust(&Group { items: vec![items[0].to_owned()], ..Group::default() }), "pub type a = u8;\n");
    }

    #[test]
    fn a_stub_is_declared_once() {
        let group = |name: &str, stub: &str| Group {
            name: name.into(),
            stubs: vec![(stub.into(), "net".into())],
            ..Group::default()
        };
        let text = stubs(&[group("base", "a"), group("fs", "a"), group("fs", "b"), group("usb", "b")]);
        assert_eq!(text.matches("pub struct a ").count(), 1);
        assert!(text.contains("#[cfg(not(feature = \"net\"))]\n#[repr(C)]\npub struct a "), "{text}");
        let of_two =
            "#[cfg(all(any(feature = \"fs\", feature = \"usb\"), not(feature = \"net\")))]\n#[repr(C)]\npub struct b ";
        assert!(text.contains(of_two), "{text}");
    }

    #[test]
    fn an_unknown_record_is_refused() {
        let group = Group { facts: vec!["size\tstruct page\t64".into()], ..Group::default() };
        assert!(facts(&group).is_err());
        let group = Group { links: vec!["outline\tf\tlinux/f.h\tany".into()], ..Group::default() };
        assert!(links(&group).is_err());
    }
}
