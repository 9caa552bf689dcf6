//! Header text: enough of its grammar to change it at a chosen place. What the reader here does not understand it leaves
//! out; that a change is harmful or not is never its to say.

mod declarations;
mod enums;
mod index;
mod lexer;
mod records;

pub use declarations::{Prototype, Typedef, Variable};
pub use enums::{Enumerator, Macro};
pub use index::{Index, Names, Site};
pub use lexer::{Kind, Token};
pub use records::{Member, Record};

use std::ops::Range;

/// A header.
#[derive(Debug)]
pub struct Header {
    /// Its path within the tree.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The pieces of the text, comments left out.
    pub tokens: Vec<Token>,
    /// The comments.
    pub comments: Vec<Range<usize>>,
}

impl Header {
    /// Reads one.
    pub fn new(path: String, text: String) -> Header {
        let (comments, tokens) = lexer::tokens(&text).into_iter().partition::<Vec<_>, _>(|t| t.kind == Kind::Comment);
        Header { path, text, tokens, comments: comments.into_iter().map(|t| t.span).collect() }
    }

    /// The text of a token.
    pub fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.text[token.span.clone()])
    }

    /// Whether the token is this mark.
    pub fn is(&self, at: usize, mark: u8) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Mark(mark))
    }

    /// Whether the token is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    /// Whether one of the tokens is a preprocessor line.
    pub fn has_directive(&self, tokens: Range<usize>) -> bool {
        self.tokens[tokens].iter().any(|token| token.kind == Kind::Directive)
    }

    /// The text that these tokens cover.
    pub fn span(&self, tokens: Range<usize>) -> Range<usize> {
        self.tokens[tokens.start].span.start..self.tokens[tokens.end - 1].span.end
    }

    /// The token behind the one that closes the bracket at `open`.
    pub fn closed(&self, open: usize) -> Option<usize> {
        let mut depth = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(open) {
            match token.kind {
                Kind::Mark(b'(' | b'[' | b'{') => depth += 1,
                Kind::Mark(b')' | b']' | b'}') => depth = depth.checked_sub(1)?,
                _ => {}
            }
            if depth == 0 {
                return Some(at + 1);
            }
        }
        None
    }

    /// Divides tokens at a mark, where it stands in no brackets.
    pub fn split(&self, tokens: Range<usize>, mark: u8) -> Vec<Range<usize>> {
        let mut list = vec![];
        let mut start = tokens.start;
        let mut at = tokens.start;
        while at < tokens.end {
            if matches!(self.tokens[at].kind, Kind::Mark(b'(' | b'[' | b'{')) {
                at = self.closed(at).unwrap_or(tokens.end).min(tokens.end);
                continue;
            }
            if self.is(at, mark) {
                list.push(start..at);
                start = at + 1;
            }
            at += 1;
        }
        list.push(start..tokens.end);
        list
    }
}
