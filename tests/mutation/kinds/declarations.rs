//! Changes of functions, variables and typedefs.

use super::{pick, retype, Edit};
use crate::source::{Header, Index};
use fastrand::Rng;
use std::ops::Range;

/// A function that takes another argument.
pub fn argument_added(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.prototypes)?;
    let (span, text) = with_argument(&index.headers[site.header], site.item.parameters.clone(), rng)?;
    Some((site.header, span, text))
}

/// Other parameters: with one more, in front of the others or behind them.
pub fn with_argument(header: &Header, parameters: Range<usize>, rng: &mut Rng) -> Option<(Range<usize>, String)> {
    if parameters.is_empty() || header.has_directive(parameters.clone()) {
        return None;
    }
    let span = header.span(parameters.clone());
    if &header.text[span.clone()] == "void" {
        return Some((span, "int kmod_added".to_owned()));
    }
    // Nothing follows `...`.
    let variadic = header.is(parameters.end - 1, b'.');
    Some(if variadic || rng.bool() {
        (span.start..span.start, "int kmod_added, ".to_owned())
    } else {
        (span.end..span.end, ", int kmod_added".to_owned())
    })
}

/// A function whose result, or one of whose parameters, is of another type, or that takes an argument less.
pub fn function_retyped(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.prototypes)?;
    let header = &index.headers[site.header];
    let parameters = header.split(site.item.parameters.clone(), b',');
    let (span, text) = match rng.u8(..4) {
        0 => retype::another(header, &words(header, site.item.result.clone(), true), rng)?,
        1 if parameters.len() > 1 => {
            let gone = &parameters[rng.usize(1..parameters.len())];
            // With the comma in front of it.
            (header.tokens[gone.start - 1].span.start..header.span(gone.clone()).end, String::new())
        }
        _ => {
            let parameter = rng.choice(&parameters)?.clone();
            retype::another(header, &words(header, parameter, false), rng)?
        }
    };
    Some((site.header, span, text))
}

/// The words with which a type begins. A result has no name; of the words of a parameter the last is its name, unless a
/// `*` follows.
fn words(header: &Header, tokens: Range<usize>, result: bool) -> Range<usize> {
    let end = tokens.start + tokens.clone().take_while(|at| header.is_word(*at)).count();
    let named = !result && end - tokens.start > 1 && !header.is(end, b'*');
    tokens.start..end - usize::from(named)
}

const KEYWORDS: [&str; 12] =
    ["void", "char", "short", "int", "long", "unsigned", "signed", "bool", "const", "struct", "union", "enum"];

/// A parameter of another name.
pub fn parameter_renamed(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let named = index.prototypes.iter().flat_map(|site| {
        let header = &index.headers[site.header];
        let parameters = header.split(site.item.parameters.clone(), b',').into_iter();
        parameters.filter_map(move |tokens| {
            let name = tokens.end.checked_sub(1)?;
            let before = name.checked_sub(1).filter(|before| tokens.contains(before))?;
            let is_name = header.is_word(name) && !KEYWORDS.contains(&header.word(name));
            let is_named = header.is(before, b'*') || header.is_word(before) && !is_type_keyword(header.word(before));
            (is_name && is_named && !header.has_directive(tokens)).then(|| (site.header, header.span(name..name + 1)))
        })
    });
    let (number, span) = pick(named.collect(), rng)?;
    Some((number, span, "kmod_renamed".to_owned()))
}

/// The next word is the type's own.
fn is_type_keyword(word: &str) -> bool {
    matches!(word, "struct" | "union" | "enum" | "const" | "volatile")
}

/// A variable of another type.
pub fn variable_retyped(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.variables)?;
    let (span, text) = retype::another(&index.headers[site.header], &site.item.specifier, rng)?;
    Some((site.header, span, text))
}

/// A name for another type.
pub fn typedef_retyped(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.typedefs)?;
    let (span, text) = retype::another(&index.headers[site.header], &site.item.specifier, rng)?;
    Some((site.header, span, text))
}
