//! Changes that change nothing.

use super::{pick, Change, Edit};
use crate::source::{Index, Kind};
use fastrand::Rng;
use std::fs;
use std::path::Path;

/// A comment that says something else, or one more.
pub fn comment(index: &Index, rng: &mut Rng) -> Option<Edit> {
    if rng.u8(..4) == 0 {
        let site = rng.choice(&index.ends)?;
        return Some((site.header, site.item..site.item, " /* said in addition */".to_owned()));
    }
    let comments = index.headers.iter().enumerate();
    let comments = comments.flat_map(|(number, header)| header.comments.iter().map(move |span| (number, span)));
    let (number, span) = pick(comments.collect(), rng)?;
    // Behind its first two characters.
    let at = span.start + 2;
    Some((number, at..at, " in other words:".to_owned()))
}

/// A blank line, a tab at a line's end, or more room between two words.
pub fn whitespace(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let number = rng.usize(..index.headers.len());
    let header = &index.headers[number];
    let code = |at: &usize| header.tokens[*at].kind != Kind::Directive;
    let at = pick((0..header.tokens.len()).filter(code).collect(), rng)?;
    let start = header.tokens[at].span.start;
    let text = *rng.choice(&[" ", "\t", "\n", "\n\n", "  \n\t"])?;
    Some((number, start..start, text.to_owned()))
}

const DECLARATIONS: [&str; 6] = [
    "struct kmod_new {\n\tint a;\n\tstruct kmod_new *next;\n};",
    "enum kmod_new { KMOD_NEW_A, KMOD_NEW_B };",
    "extern int kmod_new(struct kmod_other *a, unsigned long b);",
    "typedef unsigned int kmod_new_t;",
    "static inline int kmod_new(int a)\n{\n\treturn a + 1;\n}",
    "#define KMOD_NEW 1",
];

/// A declaration of something new.
pub fn declaration(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.ends)?;
    Some((site.header, site.item..site.item, format!("\nstruct kmod_other;\n{}\n", rng.choice(&DECLARATIONS)?)))
}

/// The same text, of now.
pub fn touched(index: &Index, rng: &mut Rng) -> Option<Edit> {
    Some((rng.usize(..index.headers.len()), 0..0, String::new()))
}

/// Anything, in a header that the module does not open.
pub fn unused(headers: &[String], tree: &Path, rng: &mut Rng) -> Option<Change> {
    let path = rng.choice(headers)?.clone();
    let text = fs::read_to_string(tree.join(&path)).ok()?;
    let text = match rng.u8(..3) {
        0 => text.replacen("int ", "long ", 1),
        1 => text.replacen("struct ", "int kmod_added;\nstruct ", 1),
        _ => format!("{text}\n#error changed\n"),
    };
    Some(Change { path, text: Some(text) })
}
