//! `new`: writes a module of its own, outside this checkout, small enough to be read as an example.

use crate::args::Args;
use crate::fail::{Failure, OnPath, Result};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a module, whatever its template; `{name}`, `{module}`, `{type}`, `{features}` and `{root}` are filled in.
const FILES: [(&str, &str); 4] = [
    ("Makefile", include_str!("../templates/Makefile")),
    ("Kbuild", include_str!("../templates/Kbuild")),
    ("Cargo.toml", include_str!("../templates/Cargo.toml")),
    (".gitignore", include_str!("../templates/gitignore")),
];

/// The templates: the name, `src/lib.rs`, and the groups of bindings that it uses. The tests load each into a guest.
const TEMPLATES: [(&str, &str, &str); 7] = [
    ("hello", include_str!("../templates/hello.rs"), ""),
    ("misc", include_str!("../templates/misc.rs"), "\"fs\", \"sync\""),
    ("chrdev", include_str!("../templates/chrdev.rs"), "\"fs\", \"sync\""),
    ("fs", include_str!("../templates/fs.rs"), "\"fs\", \"sync\""),
    ("proc", include_str!("../templates/proc.rs"), "\"fs\", \"proc\""),
    ("params", include_str!("../templates/params.rs"), "\"fs\", \"lib\", \"proc\""),
    ("shared", include_str!("../templates/shared.rs"), "\"fs\", \"mm\", \"sync\""),
];

/// Two packages of one name do not build together; and the struct of `kernel` would be `KernelModule`, which is the trait's name.
const TAKEN: [&str; 4] = ["bindings", "linux-kmod", "linux_kmod", "kernel"];

/// Runs it. Options: `name`, `dir`, `root`, `template` (`hello` if there is none).
pub fn run(args: &Args) -> Result<()> {
    let usage = "make new NAME=foo DIR=path/to/foo";
    let name = args.need("name").map_err(|_| Failure::new("NAME is not given").mend(usage))?;
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-');
    if !plain {
        return Err(Failure::new(format!(
            "`{name}` is no name for a module: lower-case letters, digits, _ and -, a letter first"
        ))
        .mend(usage));
    }
    if TAKEN.contains(&name) {
        return Err(
            Failure::new(format!("`{name}` is no name for a module: linux-kmod has it for its own")).mend(usage)
        );
    }
    let dir = args.path("dir").map_err(|_| Failure::new("DIR is not given").mend(usage))?;
    let dir = at_home(dir, std::env::var_os("HOME"));
    let root = args.path("root")?.canonicalize().on(Path::new("."))?;
    if dir.to_string_lossy().contains(char::is_whitespace) {
        return Err(Failure::new("kbuild cannot work in a path with a space in it").at(dir.display()).mend(usage));
    }
    if dir.is_dir() && fs::read_dir(&dir).on(&dir)?.next().is_some() {
        return Err(Failure::new("the folder is not empty").at(dir.display()).mend("name another with DIR="));
    }
    let template = args.get("template").filter(|name| !name.is_empty()).unwrap_or(TEMPLATES[0].0);
    let Some((_, source, groups)) = TEMPLATES.into_iter().find(|(name, ..)| *name == template) else {
        let names = TEMPLATES.map(|(name, ..)| name).join("|");
        return Err(Failure::new(format!("there is no template `{template}`"))
            .mend(format!("make new TEMPLATE={names} NAME=foo DIR=path/to/foo")));
    };
    let features = if groups.is_empty() { String::new() } else { format!(", features = [{groups}]") };
    let module = name.replace('-', "_");
    for (file, text) in FILES.into_iter().chain([("src/lib.rs", source)]) {
        let path = dir.join(file);
        let parent = path.parent().expect("a file has a folder");
        fs::create_dir_all(parent).on(parent)?;
        let text = text
            .replace("{name}", name)
            .replace("{module}", &module)
            .replace("{type}", &camel_case(name))
            .replace("{features}", &features)
            .replace("{root}", &root.display().to_string());
        fs::write(&path, text).on(&path)?;
    }
    println!("  NEW     {}: make -C {} builds {module}.ko", dir.display(), dir.display());
    Ok(())
}

/// `~/foo` as a shell has it. In `DIR=~/foo`, an argument of a command, not every shell puts the folder in.
fn at_home(dir: PathBuf, home: Option<OsString>) -> PathBuf {
    match (dir.strip_prefix("~"), home.filter(|home| !home.is_empty())) {
        (Ok(below), Some(home)) => Path::new(&home).join(below),
        _ => dir,
    }
}

fn camel_case(name: &str) -> String {
    name.split(['-', '_'])
        .filter_map(|part| {
            let (first, rest) = part.split_at_checked(1)?;
            Some(first.to_uppercase() + rest)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn types_are_named_after_modules() {
        assert_eq!(super::camel_case("my_first-driver2"), "MyFirstDriver2");
    }

    #[test]
    fn a_tilde_in_front_is_the_home_folder() {
        let at_home = |dir: &str, home: Option<&str>| super::at_home(dir.into(), home.map(Into::into));
        assert_eq!(at_home("~/a/b", Some("/home/me")), Path::new("/home/me/a/b"));
        assert_eq!(at_home("~/a", None), Path::new("~/a"));
        for elsewhere in ["a/~/b", "~you/a", "/~/a"] {
            assert_eq!(at_home(elsewhere, Some("/home/me")), Path::new(elsewhere));
        }
    }
}
