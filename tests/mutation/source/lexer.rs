//! Divides the text of a header into tokens. Preprocessor lines are one token each: nothing here expands macros or
//! takes the right branch of an `#ifdef`. What is declared on both branches is looked at on both.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An identifier or keyword.
    Word,
    /// A number.
    Number,
    /// A string or character literal.
    Literal,
    /// One character of punctuation.
    Mark(u8),
    /// A preprocessor line, with the lines that continue it and without the line end.
    Directive,
    /// A comment.
    Comment,
}

/// A piece of the text.
#[derive(Debug, Clone)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it is, in bytes.
    pub span: Range<usize>,
}

/// All tokens of a text, in order. Bytes that begin no token (a stray `\`) count as punctuation.
pub fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut list = vec![];
    let mut at = 0;
    let mut line_start = true;
    while at < bytes.len() {
        let start = at;
        let kind = match bytes[at] {
            b'\n' => {
                line_start = true;
                at += 1;
                continue;
            }
            byte if byte.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            b'/' if text[at..].starts_with("/*") || text[at..].starts_with("//") => {
                at = comment_end(bytes, at);
                list.push(Token { kind: Kind::Comment, span: start..at });
                continue;
            }
            b'#' if line_start => {
                at = directive_end(bytes, at);
                Kind::Directive
            }
            quote @ (b'"' | b'\'') => {
                at = literal_end(bytes, at, quote);
                Kind::Literal
            }
            byte if is_word(byte) => {
                at += bytes[at..].iter().take_while(|b| is_word(**b)).count();
                if byte.is_ascii_digit() {
                    Kind::Number
                } else {
                    Kind::Word
                }
            }
            byte => {
                at += 1;
                Kind::Mark(byte)
            }
        };
        line_start = false;
        list.push(Token { kind, span: start..at });
    }
    list
}

/// Bytes beyond ASCII count as parts of words: so no token begins or ends within a character.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn comment_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 2;
    let block = bytes[start + 1] == b'*';
    while at < bytes.len() {
        match bytes[at] {
            b'*' if block && bytes.get(at + 1) == Some(&b'/') => return at + 2,
            b'\n' if !block && bytes[at - 1] != b'\\' => return at,
            _ => at += 1,
        }
    }
    at
}

fn literal_end(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start + 1;
    while at < bytes.len() && bytes[at] != b'\n' {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    at.min(bytes.len())
}

/// The end of a logical line: `\` continues it, and so does a comment that goes on.
fn directive_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            b'\n' => return at,
            b'\\' => at += 2,
            b'"' => at = literal_end(bytes, at, b'"'),
            b'/' if matches!(bytes.get(at + 1), Some(b'*' | b'/')) => at = comment_end(bytes, at),
            _ => at += 1,
        }
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        tokens(text).into_iter().map(|token| &text[token.span]).collect()
    }

    #[test]
    fn a_header_comes_in_pieces() {
        let text = "#define A /* over\n two */ \\\n 1\nint a; // x\nchar *s = \"a\\\"b\", c = '\\'';\n";
        let expected = [
            "#define A /* over\n two */ \\\n 1",
            "int",
            "a",
            ";",
            "// x",
            "char",
            "*",
            "s",
            "=",
            "\"a\\\"b\"",
            ",",
            "c",
            "=",
            "'\\''",
            ";",
        ];
        assert_eq!(pieces(text), expected);
    }

    #[test]
    fn what_ends_too_early_ends_the_text() {
        for text in ["/*", "\"a", "#define A \\", "'\\", "/", "//"] {
            assert!(tokens(text).iter().all(|token| token.span.end <= text.len()), "{text}");
        }
        assert_eq!(pieces("a µs b"), ["a", "µs", "b"]);
    }
}
