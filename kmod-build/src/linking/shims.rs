//! Which shims the C half has: those that the module's linked Rust object calls, and no other.
//!
//! `.kmod/shims.h` says it, and has the text of those that the bindings describe. `glue.c` reads it first, for the names of
//! its own, and again behind its own code, so that no macro of a further header reaches that.

use super::guess;
use super::place::Sources;
use crate::args::Args;
use crate::cache::write_if_changed;
use crate::elf::Object;
use crate::expand;
use crate::fail::{Failure, OnPath, Result};
use crate::links::{Link, GROUP, SHIM};
use crate::prepare;
use crate::shim;
use crate::state::State;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The file's name.
const SHIMS: &str = "shims.h";
/// What is there once they are no guess.
const DONE: &str = "shims.done";
/// How the names in it are marked.
const NAMED: &str = "#define KMOD_SHIM_";

/// Guesses the shims of a module that has not been linked yet: those of one that only prints, and what its sources name. So C
/// and Rust compile side by side the first time; a wrong guess costs a second compile, once. Of a module that was linked
/// before, for other bindings maybe, they are the ones of then.
pub fn guess(out: &Path, module: Option<&Path>, set: &Path, groups: &[String]) -> Result<()> {
    let path = out.join(SHIMS);
    let mut names = BTreeSet::new();
    if out.join(DONE).exists() {
        let before = fs::read_to_string(&path).unwrap_or_default();
        names.extend(before.lines().filter_map(|line| line.strip_prefix(NAMED)).map(str::to_owned));
    } else {
        names.extend(["kmod_printk", "kmod_release"].map(str::to_owned));
        let used = module.map(guess::names).unwrap_or_default();
        names.extend(used.iter().map(|name| format!("{SHIM}{name}")));
        // In Rust, a name that is a keyword ends in a `_` more.
        names.extend(used.iter().filter_map(|name| Some(format!("{SHIM}{}", name.strip_suffix('_')?))));
    }
    let described = described(set, groups, &names)?;
    names.retain(|name| !name.starts_with(SHIM) || described.contains_key(name));
    write(&path, &names, &described).map(drop)
}

/// The same on a make for which nothing is to be decided: the first builds of a module may fail, and its sources grow.
pub fn guess_again(out: &Path, module: Option<&Path>) -> Result<()> {
    if out.join(DONE).exists() {
        return Ok(());
    }
    let state = State::load(out)?;
    guess(out, module, &state.sets.join(&state.key), &state.proven)
}

/// `shims`, after the partial link: which shims the object really needs. Options: `object`, `out`, `module`, `root`.
pub fn run(args: &Args) -> Result<()> {
    let path = args.path("object")?;
    let object = Object::open(&path)?.1;
    let names = object.referenced_undefined().into_iter().filter(|name| name.starts_with("kmod_"));
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    let out = args.path("out")?;
    let mut found = BTreeMap::new();
    if names.iter().any(|name| name.starts_with(SHIM)) {
        let state = State::load(&out)?;
        found = described(&state.sets.join(&state.key), &state.proven, &names)?;
        let missing: Vec<&str> =
            names.iter().filter(|name| !found.contains_key(*name)).filter_map(|name| name.strip_prefix(SHIM)).collect();
        if !missing.is_empty() {
            return Err(unknown(&missing, &object, &state, &Sources::open(args, &state)?).at(path.display()));
        }
    }
    if write(&out.join(SHIMS), &names, &found)? {
        prepare::ask_nothing(&out)?;
    }
    Ok(())
}

fn unknown(missing: &[&str], object: &Object, state: &State, sources: &Sources) -> Failure {
    let mut text = format!("there is no shim of this name in the bindings of {}:", state.key);
    for name in missing {
        let symbol = format!("{SHIM}{name}");
        let _ = write!(
            text,
            "\n  {symbol}: no group in use ({}) has an inline function or macro `{name}`{}",
            state.proven.join(", "),
            sources.used(object, &symbol, name)
        );
    }
    Failure::new(text).mend(format!(
        "take it from `bindings`, which declares what there is, and name its group in Cargo.toml; symbols in {SHIM}* are kmod-build's own"
    ))
}

/// A shim that the bindings describe.
#[derive(Debug)]
pub struct Described {
    /// What it is around.
    pub link: Link,
    /// What to include for it.
    headers: Vec<String>,
    /// Its text in C; none where that would call what no module can.
    text: String,
}

/// Those of some symbols that are shims which the groups describe, by symbol.
pub fn described(set: &Path, groups: &[String], names: &BTreeSet<String>) -> Result<BTreeMap<String, Described>> {
    let mut found = BTreeMap::new();
    let wanted: BTreeSet<&str> = names.iter().filter_map(|name| name.strip_prefix(SHIM)).collect();
    if wanted.is_empty() {
        return Ok(found);
    }
    for group in groups {
        let links = read(set, group, "links")?;
        let lines: Vec<&str> = lines_of(&links, &["inline", "macro"], &wanted).collect();
        if lines.is_empty() {
            continue;
        }
        let facts = read(set, group, "facts")?;
        let types: BTreeMap<&str, &str> = lines_of(&facts, &["function"], &wanted)
            .filter_map(|line| line.strip_prefix("function\t")?.split_once('\t'))
            .collect();
        for link in lines.into_iter().filter_map(Link::parse) {
            let malformed = || {
                Failure::new(format!("the bindings have `{}` and not how to call it", link.name()))
                    .at(set.join(format!("{group}.links")).display())
                    .mend("use the linux-kmod that these bindings came with, or a newer one")
            };
            let text = shim::c(&link, types.get(link.name()).copied()).ok_or_else(malformed)?;
            let headers = headers(set, group, &link)?;
            found.entry(format!("{SHIM}{}", link.name())).or_insert(Described { link, headers, text });
        }
    }
    Ok(found)
}

/// What a shim includes: its header, or where that is not enough the headers of its group, behind those of `base`.
fn headers(set: &Path, group: &str, link: &Link) -> Result<Vec<String>> {
    let header = link.shimmed().map_or("", |of| of.header.as_str());
    if header != GROUP {
        return Ok(vec![header.to_owned()]);
    }
    let groups = expand::read_listing(set)?;
    let own = groups.into_iter().enumerate().filter(|(at, info)| *at == 0 || info.name == group);
    Ok(own.flat_map(|(_, info)| info.headers).collect())
}

/// A file of a group, in the expanded set.
pub fn read(set: &Path, group: &str, kind: &str) -> Result<String> {
    let path = set.join(format!("{group}.{kind}"));
    fs::read_to_string(&path).on(&path)
}

/// The lines of some kinds that are about some names. Most are not, and are not taken apart.
pub fn lines_of<'a>(text: &'a str, kinds: &'a [&str], names: &'a BTreeSet<&str>) -> impl Iterator<Item = &'a str> {
    text.lines().filter(move |line| {
        let mut cells = line.splitn(3, '\t');
        cells.next().is_some_and(|kind| kinds.contains(&kind)) && cells.next().is_some_and(|name| names.contains(name))
    })
}

fn write(path: &Path, names: &BTreeSet<String>, described: &BTreeMap<String, Described>) -> Result<bool> {
    let mut text = String::from(
        "/* Written by kmod-build: the shims that the module's Rust code calls. */\n#ifndef KMOD_SHIMS_NAMED\n#define KMOD_SHIMS_NAMED\n",
    );
    for name in names {
        let _ = writeln!(text, "{NAMED}{name}");
    }
    text.push_str("#else\n");
    let mut seen = BTreeSet::new();
    let used: Vec<&Described> = names.iter().filter_map(|name| described.get(name)).collect();
    for header in used.iter().flat_map(|shim| &shim.headers) {
        if seen.insert(header) {
            let _ = writeln!(text, "#include <{header}>");
        }
    }
    for shim in used {
        let _ = write!(text, "\n{}", shim.text);
    }
    text.push_str("#endif\n");
    write_if_changed(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINKS: &str =
        "export\tkfree\tany\t\ninline\tlist_add\tlinux/list.h\tany\ninline\tlist_del\tlinux/list.h\tany\n\
                         macro\tcurrent\tlinux/sched.h\tany\tstruct task_struct *current(void)\t\n";
    const FACTS: &str =
        "function\tkfree\tvoid (const void *)\nfunction\tlist_add\tvoid (struct list_head *, struct list_head *)\n\
                         function\tlist_del\tvoid (struct list_head *)\n";

    /// A set with one group, and a module that has these sources.
    fn folder(name: &str, source: &str) -> std::path::PathBuf {
        let dir = std::env::temp_dir().join(format!("kmod-shims-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(dir.join("src")).unwrap();
        fs::write(dir.join("src/lib.rs"), source).unwrap();
        fs::write(dir.join("base.links"), LINKS).unwrap();
        fs::write(dir.join("base.facts"), FACTS).unwrap();
        dir
    }

    #[test]
    fn the_sources_tell_the_shims_before_there_is_an_object() {
        let dir = folder("guess", "use bindings::list_add; fn f() { bindings::current(); bindings::kfree() }");
        guess(&dir, Some(&dir), &dir, &["base".into()]).unwrap();
        let text = fs::read_to_string(dir.join(SHIMS)).unwrap();
        for there in [
            "#define KMOD_SHIM_kmod_printk\n",
            "#include <linux/list.h>\n",
            "#include <linux/sched.h>\n",
            "void kmod_shim_list_add(",
            "return current;",
        ] {
            assert!(text.contains(there), "{there}\n{text}");
        }
        assert!(!text.contains("kfree") && !text.contains("list_del"), "{text}");

        // Once it was linked, its sources are not asked.
        fs::write(dir.join(DONE), "").unwrap();
        fs::write(dir.join("src/lib.rs"), "use bindings::list_del;").unwrap();
        guess(&dir, Some(&dir), &dir, &["base".into()]).unwrap();
        assert_eq!(fs::read_to_string(dir.join(SHIMS)).unwrap(), text);
        // And what other bindings do not have is left out.
        fs::write(dir.join("base.links"), "").unwrap();
        guess(&dir, Some(&dir), &dir, &["base".into()]).unwrap();
        assert!(!fs::read_to_string(dir.join(SHIMS)).unwrap().contains("kmod_shim_"));
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn a_header_is_included_once() {
        let dir = folder("headers", "");
        let names = ["kmod_shim_list_add", "kmod_shim_list_del", "kmod_shim_gone"].map(str::to_owned).into();
        let found = described(&dir, &["base".into()], &names).unwrap();
        assert_eq!(found.len(), 2);
        write(&dir.join(SHIMS), &names, &found).unwrap();
        assert_eq!(fs::read_to_string(dir.join(SHIMS)).unwrap().matches("#include").count(), 1);
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn an_inline_function_without_a_type_is_refused() {
        let dir = folder("untyped", "");
        fs::write(dir.join("base.facts"), "").unwrap();
        let names = BTreeSet::from(["kmod_shim_list_add".to_owned()]);
        assert!(described(&dir, &["base".into()], &names).is_err());
        fs::remove_dir_all(dir).unwrap();
    }
}
