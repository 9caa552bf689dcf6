//! Where in a module's Rust code a name is used.

use super::demangle;
use super::guess;
use super::lexer::{line_and_column, tokens, Token};
use crate::args::Args;
use crate::deps;
use crate::elf::Object;
use crate::fail::Result;
use crate::state::State;
use std::fs;
use std::path::{Path, PathBuf};

/// How many places are named.
const NAMED: usize = 3;

/// The files that a module's Rust code is made from, its own first; bindings only declare names.
#[derive(Debug)]
pub struct Sources {
    files: Vec<PathBuf>,
    module: PathBuf,
    root: PathBuf,
}

impl Sources {
    /// What cargo reported, and the files of the module's `src`. Options: `out`, `module`, `root`.
    pub fn open(args: &Args, state: &State) -> Result<Sources> {
        let (module, root) = (args.path("module")?, args.path("root")?);
        let mut files = guess::sources(&module.join("src"));
        files.extend(deps::read(&args.path("out")?));
        let mut seen = std::collections::HashSet::new();
        let declares = |file: &Path| file.starts_with(&state.sets) || file.starts_with(root.join("bindings"));
        files.retain(|file| {
            file.extension().is_some_and(|end| end == "rs") && !declares(file) && seen.insert(file.clone())
        });
        // linux-kmod last: who calls it knows nothing of what it calls.
        files.sort_by_key(|file| (!file.starts_with(&module), file.starts_with(root.join("linux-kmod"))));
        Ok(Sources { files, module, root })
    }

    /// Two lines' worth of an error, to be put behind what is wrong with `symbol`: the places that name it, and the function
    /// of `object` that refers to it. `name` is what Rust calls it.
    pub fn used(&self, object: &Object, symbol: &str, name: &str) -> String {
        let users = object.users(symbol);
        // What glue.c calls is generated, and has the user's code inlined.
        let user =
            users.iter().find_map(|user| demangle::path(user)).or_else(|| users.first().map(|u| (*u).to_owned()));
        let places = self.places(name);
        match (places.is_empty(), user) {
            (true, None) => String::new(),
            (true, Some(user)) => format!("\n    used in {user}"),
            (false, Some(user)) if !user.starts_with("__kmod_") => {
                format!("\n    used at {} (in {user})", places.join(", "))
            }
            (false, _) => format!("\n    used at {}", places.join(", ")),
        }
    }

    /// The first places, as `file:line:column`.
    fn places(&self, name: &str) -> Vec<String> {
        let mut best = (Use::Declared, Vec::new());
        for file in &self.files {
            let Ok(text) = fs::read_to_string(file) else { continue };
            if !text.contains(name) {
                continue;
            }
            for (how, at) in uses(&tokens(&text), name) {
                if how < best.0 {
                    best = (how, Vec::new());
                }
                if how == best.0 && best.1.len() < NAMED {
                    let (line, column) = line_and_column(&text, at);
                    best.1.push(format!("{}:{line}:{column}", self.shown(file).display()));
                }
            }
        }
        best.1
    }

    fn shown<'a>(&self, file: &'a Path) -> &'a Path {
        file.strip_prefix(&self.module).or_else(|_| file.strip_prefix(&self.root)).unwrap_or(file)
    }
}

/// How a name stands in a source file, from what tells most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// In code.
    Used,
    /// In a `use`.
    Imported,
    /// Behind `fn` or `static`.
    Declared,
}

/// The uses of a C name: Rust may have it with a `_` more.
fn uses(tokens: &[Token<'_>], name: &str) -> Vec<(Use, usize)> {
    let mut list = Vec::new();
    let mut importing = false;
    let mut before = "";
    for token in tokens {
        match token.text {
            "use" => importing = true,
            ";" => importing = false,
            // Behind a dot it is a field or a method.
            text if before != "." && (text == name || text.strip_suffix('_') == Some(name)) => {
                let how = match before {
                    "fn" | "static" | "mut" => Use::Declared,
                    _ if importing => Use::Imported,
                    _ => Use::Used,
                };
                list.push((how, token.at));
            }
            _ => {}
        }
        before = token.text;
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(name: &str, files: &[(&str, &str)]) -> (PathBuf, Sources) {
        let dir = std::env::temp_dir().join(format!("kmod-place-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(dir.join("src")).unwrap();
        let write = |(file, text): &(&str, &str)| {
            let path = dir.join("src").join(file);
            fs::write(&path, text).unwrap();
            path
        };
        let files = files.iter().map(write).collect();
        (dir.clone(), Sources { files, module: dir.clone(), root: dir.join("none") })
    }

    #[test]
    fn the_places_that_call_are_named_before_those_that_import() {
        let (dir, sources) = sources(
            "calls",
            &[
                ("lib.rs", "use bindings::bar;\n// bar\nfn f() {\n    unsafe { bar(\"bar\") };\n    x.bar();\n}\n"),
                ("b.rs", "use bindings::{baz, yield_};\nextern \"C\" { fn foo(); }\nfn g() { bar(); bar(); bar() }"),
            ],
        );
        assert_eq!(sources.places("bar"), ["src/lib.rs:4:14", "src/b.rs:3:10", "src/b.rs:3:17"]);
        assert_eq!(sources.places("baz"), ["src/b.rs:1:16"]);
        assert_eq!(sources.places("yield"), ["src/b.rs:1:21"]);
        assert_eq!(sources.places("foo"), ["src/b.rs:2:17"]);
        assert_eq!(sources.places("none"), [""; 0]);
        fs::remove_dir_all(dir).unwrap();
    }
}
