//! A reader for the JSON that this project meets: its own manifest and cargo's messages.

use crate::fail::{Failure, Result};
use std::collections::BTreeMap;

/// A JSON value. Numbers keep their text: nothing here calculates with them.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    /// Reads one value that fills the whole text.
    ///
    /// # Errors
    /// The byte offset and what was expected there; a text that ends early is named as such.
    pub fn parse(text: &str) -> Result<Json> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0)?;
        reader.space();
        if reader.at == text.len() {
            Ok(value)
        } else {
            Err(reader.wrong("the end of the file"))
        }
    }

    /// The member of an object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(map) => map.get(key),
            _ => None,
        }
    }

    /// The members of an object; none for anything else.
    pub fn members(&self) -> impl Iterator<Item = (&String, &Json)> {
        match self {
            Json::Object(map) => Some(map.iter()),
            _ => None,
        }
        .into_iter()
        .flatten()
    }

    /// The elements of an array; none for anything else.
    pub fn elements(&self) -> &[Json] {
        match self {
            Json::Array(list) => list,
            _ => &[],
        }
    }

    /// The text of a string or the digits of a number.
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::String(s) | Json::Number(s) => Some(s),
            _ => None,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

/// Deeper nesting than any file of ours has; bounds the recursion on hostile input.
const MAX_DEPTH: u32 = 64;

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn wrong(&self, expected: &str) -> Failure {
        let line = 1 + self.text[..self.at].matches('\n').count();
        if self.at >= self.text.len() {
            Failure::new(format!("the JSON text is cut short in line {line}: expected {expected}"))
        } else {
            Failure::new(format!("not JSON in line {line}: expected {expected}"))
        }
    }

    fn eat(&mut self, byte: u8, expected: &str) -> Result<()> {
        self.space();
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.wrong(expected))
        }
    }

    fn value(&mut self, depth: u32) -> Result<Json> {
        self.space();
        if depth > MAX_DEPTH {
            return Err(self.wrong("less nesting"));
        }
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Json::String(self.string()?)),
            Some(b'-' | b'0'..=b'9') => Ok(self.number()),
            _ => {
                for (word, value) in [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))] {
                    if self.text[self.at..].starts_with(word) {
                        self.at += word.len();
                        return Ok(value);
                    }
                }
                Err(self.wrong("a value"))
            }
        }
    }

    fn object(&mut self, depth: u32) -> Result<Json> {
        self.at += 1;
        let mut map = BTreeMap::new();
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Json::Object(map));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.wrong("a name in quotes"));
            }
            let key = self.string()?;
            self.eat(b':', "`:`")?;
            map.insert(key, self.value(depth + 1)?);
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(Json::Object(map));
                }
                _ => return Err(self.wrong("`,` or `}`")),
            }
        }
    }

    fn array(&mut self, depth: u32) -> Result<Json> {
        self.at += 1;
        let mut list = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Json::Array(list));
        }
        loop {
            list.push(self.value(depth + 1)?);
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(Json::Array(list));
                }
                _ => return Err(self.wrong("`,` or `]`")),
            }
        }
    }

    fn number(&mut self) -> Json {
        let start = self.at;
        while matches!(self.peek(), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        Json::Number(self.text[start..self.at].to_owned())
    }

    fn string(&mut self) -> Result<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = &self.text[self.at..];
            // Single bytes are searched for by what the standard library has compiled, this program being unoptimised.
            let Some(quote) = rest.find('"') else {
                self.at = self.text.len();
                return Err(self.wrong("the closing quote of a string"));
            };
            let stop = rest[..quote].find('\\').unwrap_or(quote);
            out.push_str(&rest[..stop]);
            self.at += stop + 1;
            if rest.as_bytes()[stop] == b'"' {
                return Ok(out);
            }
            out.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<char> {
        let byte = self.peek().ok_or_else(|| self.wrong("an escape"))?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => byte as char,
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let high = self.hex4()?;
                let code = if (0xd800..0xdc00).contains(&high) {
                    if !self.text[self.at..].starts_with("\\u") {
                        return Err(self.wrong("the second half of a surrogate pair"));
                    }
                    self.at += 2;
                    let low = self.hex4()?;
                    0x10000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff)
                } else {
                    high
                };
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => {
                self.at -= 1;
                return Err(self.wrong("an escape"));
            }
        })
    }

    fn hex4(&mut self) -> Result<u32> {
        let digits = self
            .text
            .get(self.at..self.at + 4)
            .and_then(|d| u32::from_str_radix(d, 16).ok())
            .ok_or_else(|| self.wrong("four hex digits"))?;
        self.at += 4;
        Ok(digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_values() {
        let v = Json::parse(r#"{"a": [1, -2.5e3, "x\n\u00e9\ud83d\ude00"], "b": null}"#).unwrap();
        let a = v.get("a").unwrap().elements();
        assert_eq!(a[1].text(), Some("-2.5e3"));
        assert_eq!(a[2].text(), Some("x\né😀"));
        assert_eq!(v.get("b"), Some(&Json::Null));
    }

    #[test]
    fn a_cut_text_is_named_as_such() {
        let text = r#"{"format": 1, "keys": {"k": {"version": "6.1"}}}"#;
        for end in 1..text.len() {
            let message = Json::parse(&text[..end]).unwrap_err().to_string();
            assert!(message.contains("cut short") || message.contains("a value"), "{end}: {message}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        assert!(Json::parse(&"[".repeat(100_000)).is_err());
    }
}
