//! Guesses which names of `bindings` a module uses, from its sources: for the C half, which is compiled before rustc has
//! the word. A name too many or too few costs a second compile of it, the first time.

use super::lexer::{tokens, Token};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The names that are used in the Rust files of a module's `src`.
pub fn names(module: &Path) -> BTreeSet<String> {
    let mut names = Names::default();
    for file in sources(&module.join("src")) {
        if let Ok(text) = fs::read_to_string(&file) {
            names.read(&tokens(&text));
        }
    }
    names.all()
}

/// The Rust files of a folder, sorted.
pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut list = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        // A link to a folder may lead back here.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            list.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            list.push(path);
        }
    }
    list.sort();
    list
}

/// The crate whose items are looked for.
const BINDINGS: &str = "bindings";

#[derive(Default)]
struct Names {
    /// By their path, or imported by name.
    named: BTreeSet<String>,
    /// Functions called without a path: of `bindings` where everything of it is imported, or else of something else (`min`,
    /// `swap`: the kernel has macros of many common names).
    called: BTreeSet<String>,
    everything: bool,
}

impl Names {
    fn all(mut self) -> BTreeSet<String> {
        if self.everything {
            self.named.append(&mut self.called);
        }
        self.named
    }

    fn read(&mut self, tokens: &[Token<'_>]) {
        let mut aliases = BTreeSet::from([BINDINGS]);
        let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
        let mut at = 0;
        while at < tokens.len() {
            let word = text(at);
            if word == "use" && text(at + 1) != "<" {
                at = self.tree(tokens, at + 1, false, &mut aliases);
                continue;
            }
            if aliases.contains(word) && text(at + 1) == ":" && text(at + 2) == ":" {
                self.named.insert(text(at + 3).to_owned());
            }
            let before = if at == 0 { "" } else { text(at - 1) };
            if tokens[at].is_name() && text(at + 1) == "(" && !matches!(before, "." | ":" | "fn") {
                self.called.insert(word.to_owned());
            }
            at += 1;
        }
    }

    /// Reads one tree of a `use`, and returns where it ends. `within`: whether its path leads into `bindings`.
    fn tree<'a>(
        &mut self,
        tokens: &[Token<'a>],
        mut at: usize,
        mut within: bool,
        aliases: &mut BTreeSet<&'a str>,
    ) -> usize {
        let text = |at: usize| tokens.get(at).map_or(";", |token| token.text);
        loop {
            match text(at) {
                ":" => at += 1,
                "*" => {
                    self.everything |= within;
                    at += 1;
                }
                "{" => {
                    at += 1;
                    while text(at) != "}" && text(at) != ";" {
                        let end = self.tree(tokens, at, within, aliases);
                        // Whatever stands there that belongs in no tree is left out.
                        at = end + usize::from(text(end) == "," || end == at);
                    }
                    return at + usize::from(text(at) == "}");
                }
                word if tokens.get(at).is_some_and(Token::is_name) => {
                    let last = text(at + 1) != ":";
                    if word == BINDINGS {
                        within = true;
                        if text(at + 1) == "as" {
                            aliases.insert(text(at + 2));
                        }
                    } else if within && last && word != "as" {
                        self.named.insert(word.to_owned());
                    }
                    at += if text(at + 1) == "as" { 3 } else { 1 };
                }
                _ => return at,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        let mut names = Names::default();
        names.read(&tokens(text));
        names.all().into_iter().collect()
    }

    #[test]
    fn names_are_found_by_path_and_by_import() {
        assert_eq!(of("fn f() { unsafe { linux_kmod::bindings::spin_lock(x); list_add(y) } }"), ["spin_lock"]);
        assert_eq!(
            of("use linux_kmod::{bindings::{self, list_add, IS_ERR as is_err}, prelude::*}; fn f() { min(1, 2) }"),
            ["IS_ERR", "list_add", "self"]
        );
        assert_eq!(of("use linux_kmod::bindings as b; fn f() { b::kmalloc(1) }"), ["kmalloc"]);
        assert_eq!(of("// bindings::a\n\"bindings::b\""), [""; 0]);
    }

    #[test]
    fn a_call_by_name_counts_where_everything_is_imported() {
        assert_eq!(of("use bindings::*; fn min() { list_add(1); x.swap(y); a::max(1) }"), ["list_add"]);
        assert_eq!(of("use linux_kmod::prelude::*; fn f() { min(1, 2) }"), [""; 0]);
    }

    #[test]
    fn a_use_that_is_cut_short_ends() {
        for text in ["use", "use bindings::{a, {b", "use a::{::*", "use {}};", "use a as", "use ,,;"] {
            of(text);
        }
    }
}
