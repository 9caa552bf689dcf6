//! What the kernel's preprocessor makes of headers: tokens and macros, each with the header and line that it stands in.

use std::collections::HashMap;

/// A place in a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Which of [`Unit::files`].
    pub file: u32,
    /// Counted from 1.
    pub line: u32,
}

/// A word, a literal, or a sign.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// As it is written.
    pub text: &'a str,
    /// Where. What a macro expands to stands where the macro is used.
    pub at: Spot,
}

impl Token<'_> {
    /// Whether it may be a name.
    pub fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
    }
}

/// The output of `cc -E -dD`.
#[derive(Debug, Default)]
pub struct Unit<'a> {
    /// The headers, under the names that the compiler knows them by.
    pub files: Vec<&'a str>,
    /// All that is not a directive.
    pub tokens: Vec<Token<'a>>,
    /// Where each macro was defined last. Those of the compiler itself have no place.
    pub macros: HashMap<&'a str, Spot>,
}

impl<'a> Unit<'a> {
    /// Reads it.
    pub fn read(text: &'a str) -> Unit<'a> {
        let mut unit = Unit { files: vec![""], ..Unit::default() };
        let mut numbers = HashMap::new();
        let mut at = Spot { file: 0, line: 1 };
        let bytes = text.as_bytes();
        let (mut i, mut fresh) = (0, true);
        while let Some(&byte) = bytes.get(i) {
            let start = i;
            i = match byte {
                b'\n' => {
                    at.line = at.line.wrapping_add(1);
                    fresh = true;
                    i += 1;
                    continue;
                }
                b' ' | b'\t' | b'\r' | b'\x0c' => {
                    i += 1;
                    continue;
                }
                b'#' if fresh => {
                    i = line_end(bytes, i);
                    match text[start..i].strip_prefix("# ").and_then(marker) {
                        Some((line, file)) => {
                            let number = *numbers.entry(file).or_insert_with(|| {
                                unit.files.push(file);
                                unit.files.len() as u32 - 1
                            });
                            // The line after the marker is that one.
                            at = Spot { file: number, line: line.wrapping_sub(1) };
                        }
                        None => unit.directive(&text[start..i], at),
                    }
                    continue;
                }
                b'"' | b'\'' => literal_end(bytes, i),
                _ if word(byte) => i + bytes[i..].iter().take_while(|b| word(**b)).count(),
                _ => i + 1,
            };
            fresh = false;
            unit.tokens.push(Token { text: &text[start..i], at });
        }
        unit
    }

    fn directive(&mut self, line: &'a str, at: Spot) {
        let Some(definition) = line.strip_prefix("#define ") else { return };
        let name = definition.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default();
        if !self.files[at.file as usize].starts_with('<') {
            self.macros.insert(name, at);
        }
    }
}

/// `12 "linux/fs.h" 1 3`: the line, and the file.
fn marker(text: &str) -> Option<(u32, &str)> {
    let (line, rest) = text.split_once(' ')?;
    Some((line.parse().ok()?, rest.strip_prefix('"')?.rsplit_once('"')?.0))
}

fn line_end(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|b| **b != b'\n').count()
}

/// Behind the closing quote. One that is not closed ends with its line.
fn literal_end(bytes: &[u8], from: usize) -> usize {
    let mut i = from + 1;
    while let Some(&byte) = bytes.get(i) {
        match byte {
            b'\\' => i += 2,
            b'\n' => return i,
            _ if byte == bytes[from] => return i + 1,
            _ => i += 1,
        }
    }
    bytes.len()
}

/// Bytes beyond ASCII count as well: so no character is cut in two.
fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_macros_know_their_lines() {
        let unit = Unit::read(
            "# 0 \"<built-in>\"\n#define __STDC__ 1\n# 7 \"./include/a.h\" 1\n#define A 1\n#define f(x) x\nint a;\n\n\
             # 40 \"b.h\" 2\nchar c = '\\'', *s = \"# \\\" é\";\n",
        );
        let place = |spot: Spot| (unit.files[spot.file as usize], spot.line);
        assert_eq!(place(unit.macros["A"]), ("./include/a.h", 7));
        assert_eq!(place(unit.macros["f"]), ("./include/a.h", 8));
        assert!(!unit.macros.contains_key("__STDC__"));
        let tokens: Vec<_> = unit.tokens.iter().map(|token| (token.text, place(token.at))).collect();
        assert_eq!(tokens[1], ("a", ("./include/a.h", 9)));
        assert_eq!(tokens[3], ("char", ("b.h", 40)));
        assert_eq!(unit.tokens[6].text, "'\\''");
        assert_eq!(unit.tokens[11].text, "\"# \\\" é\"");
    }
}
