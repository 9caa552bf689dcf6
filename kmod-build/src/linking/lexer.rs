//! The words of a Rust source file, without comments, strings and lifetimes: enough to say where a name is used.

/// An identifier, or one character of punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// Its text; of `r#name` what follows the `#`.
    pub text: &'a str,
    /// Where it starts in the file, in bytes.
    pub at: usize,
}

impl Token<'_> {
    /// Whether it is an identifier or a keyword.
    pub fn is_name(&self) -> bool {
        self.text.starts_with(is_word)
    }
}

/// The tokens of a file. Whatever the text, this ends; of one that rustc would not take it makes something.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut list = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        at += if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(length) = literal(rest) {
            length
        } else if c.is_ascii_digit() {
            word(rest)
        } else if is_word(c) {
            let raw = rest.starts_with("r#") && rest[2..].starts_with(is_word);
            let start = if raw { 2 } else { 0 };
            let end = start + word(&rest[start..]);
            list.push(Token { text: &rest[start..end], at });
            end
        } else {
            if !c.is_whitespace() {
                list.push(Token { text: &rest[..c.len_utf8()], at });
            }
            c.len_utf8()
        };
    }
    list
}

/// Line and column of a place, from 1, as rustc counts them.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn word(text: &str) -> usize {
    text.find(|c| !is_word(c)).unwrap_or(text.len())
}

/// The length of a comment between `/*` and `*/`, which may hold others.
fn comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// The length of the string, character or lifetime that a text starts with.
fn literal(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let prefix = ["br", "cr", "b", "c", "r"].into_iter().find(|prefix| text.starts_with(prefix));
    if let Some(prefix) = prefix.filter(|prefix| prefix.ends_with('r')) {
        let hashes = bytes[prefix.len()..].iter().take_while(|byte| **byte == b'#').count();
        let open = prefix.len() + hashes;
        if bytes.get(open) == Some(&b'"') {
            let end = format!("\"{}", "#".repeat(hashes));
            return Some(text[open + 1..].find(&end).map_or(text.len(), |at| open + 1 + at + end.len()));
        }
    }
    let start = prefix.filter(|prefix| matches!(*prefix, "b" | "c")).map_or(0, str::len);
    match bytes.get(start)? {
        b'"' => Some(quoted(text, start)),
        b'\'' => {
            let mut chars = text[start + 1..].chars();
            let first = chars.next()?;
            match (first, chars.next()) {
                ('\\', _) | (_, Some('\'')) => Some(quoted(text, start)),
                _ if start > 0 => None,
                _ => Some(1 + word(&text[1..])),
            }
        }
        _ => None,
    }
}

/// The length up to the quote that closes the one at `start`.
fn quoted(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == bytes[start] => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).into_iter().filter(Token::is_name).map(|token| token.text).collect()
    }

    #[test]
    fn comments_strings_and_lifetimes_have_no_names() {
        assert_eq!(words("a // b\n/* c /* d */ e */ f"), ["a", "f"]);
        assert_eq!(words(r##"a "b \" c" r"d" r#"e " f"# b"g" c"h" br#"i"# j"##), ["a", "j"]);
        assert_eq!(words(r"a 'b' '\'' b'c' '\u{41}' <'d> &'static e 'f: g"), ["a", "e", "g"]);
        assert_eq!(words("r#yield 1u32.max(x) 0xff_u8 b_ r_x"), ["yield", "max", "x", "b_", "r_x"]);
        assert_eq!(words("é.b('é')"), ["é", "b"]);
    }

    #[test]
    fn what_is_cut_short_ends() {
        for text in ["/* a", "\"a\\", "r#\"a", "'", "b'", "'\\", "a'", "r#", "/", "\"é\\é"] {
            tokens(text);
        }
    }

    #[test]
    fn places_are_counted_as_rustc_does() {
        let text = "fn a() {\n    é(b);\n}";
        let b = tokens(text).into_iter().find(|token| token.text == "b").unwrap();
        assert_eq!(line_and_column(text, b.at), (2, 7));
    }
}
