//! Which names can be no expression because what they expand to uses an identifier that nothing declares.
//!
//! The compiler would say so of each by itself, but looks each time through all that is declared for something that is spelled
//! alike: 480 such names took it 16 s, ten times what the other 24,000 did. Here it is asked for identifiers instead, by
//! declarations that would shadow what is there.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{ensure, Result};

use super::gcc::Gcc;

/// Stands before what a name expands to, with a number behind it.
const MARK: &str = "kmod_expanded_";

/// Those of the names that are no expressions, whatever their neighbours are. Not all of them: of an expansion that declares
/// something itself, or that has words of another kind, nothing is said. None for a compiler that does not warn as GCC does.
pub fn among<'a>(gcc: &Gcc, names: &[&'a str]) -> Result<BTreeSet<&'a str>> {
    if !gcc.is_gcc() {
        return Ok(BTreeSet::new());
    }
    let text: String = names.iter().enumerate().map(|(at, name)| format!("{MARK}{at} {name}\n")).collect();
    let expanded = gcc.expanded("expanded", &text)?;
    let pieces: Vec<_> = pieces(&expanded).collect();
    ensure!(pieces.len() == names.len(), "of {} names, the compiler expanded {}", names.len(), pieces.len());
    let used: BTreeMap<&str, BTreeSet<&str>> =
        pieces.into_iter().filter_map(|(at, tokens)| Some((*names.get(at)?, identifiers(&tokens)?))).collect();
    let all: BTreeSet<&str> = used.values().flatten().copied().collect();
    let unknown = gcc.undeclared("shadows", &all)?;
    Ok(used.into_iter().filter(|(_, used)| !used.is_disjoint(&unknown)).map(|(name, _)| name).collect())
}

/// What each name expands to: its position, and the tokens.
fn pieces(expanded: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let text = expanded.find(MARK).map_or("", |start| &expanded[start..]);
    text.split(MARK).skip(1).filter_map(|piece| {
        let end = piece.find(|c: char| !c.is_ascii_digit())?;
        let at = piece[..end].parse().ok()?;
        let lines = piece[end..].lines().filter(|line| !line.starts_with('#'));
        Some((at, lines.flat_map(tokens).collect()))
    })
}

/// The words and operators of a line of preprocessed C. Of numbers and texts nothing is left but that they are there.
fn tokens(line: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut rest = line.trim_start();
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() {
            rest.find(|c: char| !is_word(c) && c != '.').unwrap_or(rest.len())
        } else if is_word(first) {
            rest.find(|c: char| !is_word(c)).unwrap_or(rest.len())
        } else if first == '"' || first == '\'' {
            literal(rest, first)
        } else if rest.starts_with("->") {
            2
        } else {
            first.len_utf8()
        };
        let (token, behind) = rest.split_at(length);
        // The prefix of a text or a character, as in `L'\0'`, is part of it.
        if !(is_word(first) && behind.starts_with(['"', '\''])) {
            tokens.push(token);
        }
        rest = behind.trim_start();
    }
    tokens
}

/// How long the text or character is that `text` begins with.
fn literal(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where these stand, an identifier may be a new one, or of another kind.
const ELSEWHERE: &[&str] = &[
    "{",
    ";",
    "asm",
    "__asm",
    "__asm__",
    "__attribute",
    "__attribute__",
    "__builtin_offsetof",
    "__builtin_has_attribute",
    "goto",
];

/// The identifiers of an expression that are looked up as names of variables, functions, enumerators and types. None if that
/// is not to be told so simply.
fn identifiers<'a>(tokens: &[&'a str]) -> Option<BTreeSet<&'a str>> {
    if tokens.iter().any(|token| ELSEWHERE.contains(token)) || declares_a_function(tokens) {
        return None;
    }
    let before = std::iter::once("").chain(tokens.iter().copied());
    let named = tokens
        .iter()
        .zip(before)
        .filter(|(token, before)| is_name(token) && ![".", "->", "struct", "union", "enum"].contains(before));
    Some(named.map(|(token, _)| *token).collect())
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

/// Whether there may be the type of a function, whose parameters have names of their own: `(*)(struct device *dev)`.
fn declares_a_function(tokens: &[&str]) -> bool {
    let without_name = tokens.windows(3).any(|three| three == ["*", ")", "("]);
    let with_name = |four: &[&str]| four[0] == "*" && is_name(four[1]) && four[2..] == [")", "("];
    without_name || tokens.windows(4).any(with_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::kbuild::Kbuild;

    #[test]
    fn the_compiler_says_what_it_knows() {
        const HEADER: &str = "
            extern int variable; int function(void); static inline int inlined(void) { return 0; }
            enum { ENUMERATOR }; typedef int type; struct tag { int member; }; extern struct tag object;
            #define GOOD (variable + function() + inlined() + ENUMERATOR + (type)1 + object.member)
            #define GOOD_OF_THE_COMPILER (sizeof(struct tag) + __builtin_expect(1, 2) + sizeof(__func__))
            #define BAD (ENUMERATOR + nowhere)
            #define CALLED nowhere(1)
            #define ANOTHER BAD
            #define OF_ONE(x) x
            #define OF_TWO OF_ONE(1, 2)
            ";
        let kbuild = Kbuild::of_this_machine();
        let plain = Gcc::new(&kbuild).unwrap();
        let names = ["GOOD", "GOOD_OF_THE_COMPILER", "BAD", "CALLED", "ANOTHER", "OF_TWO"];
        let gcc = plain.with_headers(HEADER).unwrap();
        assert_eq!(among(&gcc, &names).unwrap(), ["ANOTHER", "BAD", "CALLED", "OF_TWO"].into());
        let mut silent = Kbuild::of_this_machine();
        silent.c_flags.push("-w".to_owned());
        let error = among(&Gcc::new(&silent).unwrap().with_headers(HEADER).unwrap(), &names).unwrap_err();
        assert!(error.to_string().contains("does not warn"), "{error}");
    }

    #[test]
    fn expansions_are_told_apart() {
        let text = "int kept;\n# 3 \"x.c\"\nkmod_expanded_0 (1UL << PAGE_SHIFT)\nkmod_expanded_1\n# 4 \"x.c\"\n a->b\n";
        let found: Vec<_> = pieces(text).collect();
        assert_eq!(found[0], (0, vec!["(", "1UL", "<", "<", "PAGE_SHIFT", ")"]));
        assert_eq!(found[1], (1, vec!["a", "->", "b"]));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn only_names_are_looked_up() {
        fn of(text: &str) -> Option<Vec<&str>> {
            identifiers(&tokens(text)).map(|names| names.into_iter().collect())
        }
        assert_eq!(
            of(r#"f(a.b, c->d, (struct e *)0, 0x1fUL, 1.5e3, "g \" h", L'i')"#),
            Some(vec!["a", "c", "f", "struct"])
        );
        assert_eq!(of("({ int x = 1; x; })"), None);
        assert_eq!(of("__builtin_offsetof(struct a, b)"), None);
        assert_eq!(of("((void (*)(struct device *dev))0)"), None);
        assert_eq!(of("current->pid"), Some(vec!["current"]));
    }
}
