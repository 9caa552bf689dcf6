//! Which names can be no expression because what they expand to uses an identifier that nothing declares.
//!
//! The compiler would say so of each by itself, but looks each time through all that is declared for something that is spelled
//! alike: 480 such names took it 16 s, ten times what the other 24,000 did. Here it is asked for identifiers instead, by
//! declarations that would shadow what is there.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{ensure, Result};

use super::gcc::Gcc;
use crate::cpp::{Token, Unit};

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
    let pieces = pieces(&Unit::read(&expanded));
    ensure!(pieces.len() == names.len(), "of {} names, the compiler expanded {}", names.len(), pieces.len());
    let used: BTreeMap<&str, BTreeSet<&str>> =
        pieces.into_iter().filter_map(|(at, tokens)| Some((*names.get(at)?, identifiers(&tokens)?))).collect();
    let all: BTreeSet<&str> = used.values().flatten().copied().collect();
    let unknown = gcc.undeclared("shadows", &all)?;
    Ok(used.into_iter().filter(|(_, used)| !used.is_disjoint(&unknown)).map(|(name, _)| name).collect())
}

/// What each name expands to: its position, and the tokens.
fn pieces<'a>(unit: &Unit<'a>) -> Vec<(usize, Vec<Token<'a>>)> {
    let mut pieces: Vec<(usize, Vec<Token>)> = Vec::new();
    for token in &unit.tokens {
        match token.text.strip_prefix(MARK).and_then(|number| number.parse().ok()) {
            Some(at) => pieces.push((at, Vec::new())),
            // What stands before the first is of the headers.
            None => pieces.last_mut().into_iter().for_each(|(_, tokens)| tokens.push(*token)),
        }
    }
    pieces
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
fn identifiers<'a>(tokens: &[Token<'a>]) -> Option<BTreeSet<&'a str>> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let is_word = |at: usize| tokens.get(at).is_some_and(Token::is_word);
    // There may be the type of a function, whose parameters have names of their own: `(*)(struct device *dev)`.
    let declares_a_function = |at: usize| {
        let close = at + 1 + usize::from(is_word(at + 1));
        text(at) == "*" && text(close) == ")" && text(close + 1) == "("
    };
    if (0..tokens.len()).any(|at| ELSEWHERE.contains(&text(at)) || declares_a_function(at)) {
        return None;
    }
    let is_looked_up = |at: usize| {
        let before = |back: usize| at.checked_sub(back).map_or("", text);
        let is_member = before(1) == "." || [before(2), before(1)] == ["-", ">"];
        // The prefix of a text or a character, as in `L'\0'`, is part of it.
        let is_prefix = text(at + 1).starts_with(['"', '\'']);
        is_word(at) && !is_member && !is_prefix && !["struct", "union", "enum"].contains(&before(1))
    };
    Some((0..tokens.len()).filter(|at| is_looked_up(*at)).map(text).collect())
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
        let found = pieces(&Unit::read(text));
        let of = |at: usize| (found[at].0, found[at].1.iter().map(|token| token.text).collect());
        assert_eq!(of(0), (0, vec!["(", "1UL", "<", "<", "PAGE_SHIFT", ")"]));
        assert_eq!(of(1), (1, vec!["a", "-", ">", "b"]));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn only_names_are_looked_up() {
        fn of(text: &str) -> Option<Vec<&str>> {
            identifiers(&Unit::read(text).tokens).map(|names| names.into_iter().collect())
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
