//! The paths that rustc's symbols are made from (its RFC 2603, "v0"), for people: without hashes, and without the generic
//! arguments of values.

use std::fmt::Write as _;

/// `hello::Hello::init` for `_RNvMCs…_5helloNtB2_5Hello4init`; nothing for what is no such symbol.
pub fn path(symbol: &str) -> Option<String> {
    let mangled = symbol.strip_prefix("_R")?;
    // What LLVM and the linker add to a name.
    let mangled = mangled.split('.').next()?;
    let mut reader = Reader { text: mangled, at: 0, depth: 0, out: String::new() };
    reader.path(true)?;
    Some(reader.out)
}

/// No name is longer than people read; a short symbol can stand for a long one, by references to its own parts.
const LONGEST: usize = 1000;
const DEEPEST: usize = 100;

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    out: String,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<u8> {
        let byte = *self.text.as_bytes().get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.text.as_bytes().get(self.at) == Some(&byte);
        self.at += usize::from(there);
        there
    }

    fn say(&mut self, text: &str) -> Option<()> {
        self.out.push_str(text);
        (self.out.len() < LONGEST).then_some(())
    }

    /// Reads without saying it.
    fn silently(&mut self, read: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        let length = self.out.len();
        read(self)?;
        self.out.truncate(length);
        Some(())
    }

    /// `_` is 0, and `0_` is 1.
    fn base62(&mut self) -> Option<usize> {
        let mut value: usize = 0;
        if self.eat(b'_') {
            return Some(0);
        }
        loop {
            let digit = match self.next()? {
                b'_' => return value.checked_add(1),
                c @ b'0'..=b'9' => c - b'0',
                c @ b'a'..=b'z' => c - b'a' + 10,
                c @ b'A'..=b'Z' => c - b'A' + 36,
                _ => return None,
            };
            value = value.checked_mul(62)?.checked_add(digit.into())?;
        }
    }

    /// The number behind a letter, which may not be there.
    fn optional(&mut self, letter: u8) -> Option<usize> {
        if self.eat(letter) {
            return self.base62()?.checked_add(1);
        }
        Some(0)
    }

    fn identifier(&mut self) -> Option<(usize, &'a str)> {
        let number = self.optional(b's')?;
        self.eat(b'u');
        let mut length = 0_usize;
        while let Some(digit) = self.text.as_bytes().get(self.at).filter(|byte| byte.is_ascii_digit()) {
            length = length.checked_mul(10)?.checked_add((digit - b'0').into())?;
            self.at += 1;
            if length == 0 {
                break;
            }
        }
        self.eat(b'_');
        let text = self.text.get(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some((number, text))
    }

    /// Goes on at an earlier place for a while.
    fn back(&mut self, read: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        let start = self.at - 1;
        let to = self.base62()?;
        if to >= start {
            return None;
        }
        let at = std::mem::replace(&mut self.at, to);
        read(self)?;
        self.at = at;
        Some(())
    }

    /// `value`: of a function, not of a type.
    fn path(&mut self, value: bool) -> Option<()> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        match self.next()? {
            b'C' => {
                let (_, name) = self.identifier()?;
                self.say(name)?;
            }
            b'M' => {
                self.inherent()?;
                self.self_type(value)?;
            }
            b'X' => {
                self.inherent()?;
                self.of_trait()?;
            }
            b'Y' => self.of_trait()?,
            b'N' => {
                let space = self.next()?;
                self.path(value)?;
                let (number, name) = self.identifier()?;
                match space {
                    b'C' => self.say(&format!("::{{closure#{number}}}"))?,
                    b'A'..=b'Z' => self.say(&format!("::{{{name}#{number}}}"))?,
                    _ if name.is_empty() => {}
                    _ => self.say(&format!("::{name}"))?,
                }
            }
            b'I' => {
                self.path(value)?;
                if value {
                    self.silently(Self::arguments)?;
                } else {
                    self.arguments()?;
                }
            }
            b'B' => self.back(|reader| reader.path(value))?,
            _ => return None,
        }
        self.depth -= 1;
        Some(())
    }

    /// The path of an `impl` says where it stands, which nobody asks.
    fn inherent(&mut self) -> Option<()> {
        self.optional(b's')?;
        self.silently(|reader| reader.path(false))
    }

    /// The type of an `impl`: `hello::Hello`, and `<[u8]>` where it is no path.
    fn self_type(&mut self, value: bool) -> Option<()> {
        let start = self.out.len();
        self.ty()?;
        let plain = self.out[start..].chars().all(|c| c.is_alphanumeric() || c == '_' || c == ':');
        if value && !plain {
            self.out.insert(start, '<');
            self.out.push('>');
        }
        Some(())
    }

    fn of_trait(&mut self) -> Option<()> {
        self.say("<")?;
        self.ty()?;
        self.say(" as ")?;
        self.path(false)?;
        self.say(">")
    }

    fn arguments(&mut self) -> Option<()> {
        self.say("<")?;
        self.list(", ", |reader| match reader.text.as_bytes().get(reader.at)? {
            b'L' => {
                reader.at += 1;
                reader.base62()?;
                reader.say("'_")
            }
            b'K' => {
                reader.at += 1;
                reader.constant()
            }
            _ => reader.ty(),
        })?;
        self.say(">")
    }

    /// Up to an `E`; returns how many.
    fn list(&mut self, between: &str, mut read: impl FnMut(&mut Self) -> Option<()>) -> Option<usize> {
        let mut count = 0;
        while !self.eat(b'E') {
            if count > 0 {
                self.say(between)?;
            }
            read(self)?;
            count += 1;
        }
        Some(count)
    }

    fn ty(&mut self) -> Option<()> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let letter = self.next()?;
        match letter {
            b'A' => {
                self.say("[")?;
                self.ty()?;
                self.say("; ")?;
                self.constant()?;
                self.say("]")?;
            }
            b'S' => {
                self.say("[")?;
                self.ty()?;
                self.say("]")?;
            }
            b'T' => {
                self.say("(")?;
                if self.list(", ", Self::ty)? == 1 {
                    self.say(",")?;
                }
                self.say(")")?;
            }
            b'R' | b'Q' => {
                self.optional(b'L')?;
                self.say(if letter == b'R' { "&" } else { "&mut " })?;
                self.ty()?;
            }
            b'P' | b'O' => {
                self.say(if letter == b'P' { "*const " } else { "*mut " })?;
                self.ty()?;
            }
            b'F' => self.function()?,
            b'D' => {
                self.optional(b'G')?;
                self.say("dyn ")?;
                self.list(" + ", |reader| {
                    reader.path(false)?;
                    while reader.eat(b'p') {
                        let (_, name) = reader.identifier()?;
                        reader.say(&format!("<{name} = "))?;
                        reader.ty()?;
                        reader.say(">")?;
                    }
                    Some(())
                })?;
                self.eat(b'L').then_some(())?;
                self.base62()?;
            }
            b'B' => self.back(Self::ty)?,
            letter => match basic(letter) {
                Some(name) => self.say(name)?,
                None => {
                    self.at -= 1;
                    self.path(false)?;
                }
            },
        }
        self.depth -= 1;
        Some(())
    }

    fn function(&mut self) -> Option<()> {
        self.optional(b'G')?;
        if self.eat(b'U') {
            self.say("unsafe ")?;
        }
        if self.eat(b'K') {
            let abi = if self.eat(b'C') { "C" } else { self.identifier()?.1 };
            self.say(&format!("extern \"{}\" ", abi.replace('_', "-")))?;
        }
        self.say("fn(")?;
        self.list(", ", Self::ty)?;
        self.say(")")?;
        if !self.eat(b'u') {
            self.say(" -> ")?;
            self.ty()?;
        }
        Some(())
    }

    fn constant(&mut self) -> Option<()> {
        match self.next()? {
            b'p' => self.say("_"),
            b'B' => self.back(Self::constant),
            letter => {
                basic(letter)?;
                let minus = if self.eat(b'n') { "-" } else { "" };
                let length = self.text[self.at..].find('_')?;
                let digits = &self.text[self.at..self.at + length];
                self.at += length + 1;
                match (letter, u64::from_str_radix(digits, 16)) {
                    (b'b', Ok(value)) => self.say(if value == 0 { "false" } else { "true" }),
                    (_, Ok(value)) => self.say(&format!("{minus}{value}")),
                    _ => {
                        let _ = write!(self.out, "{minus}0x{digits}");
                        self.say("")
                    }
                }
            }
        }
    }
}

fn basic(letter: u8) -> Option<&'static str> {
    Some(match letter {
        b'a' => "i8",
        b'b' => "bool",
        b'c' => "char",
        b'd' => "f64",
        b'e' => "str",
        b'f' => "f32",
        b'h' => "u8",
        b'i' => "isize",
        b'j' => "usize",
        b'l' => "i32",
        b'm' => "u32",
        b'n' => "i128",
        b'o' => "u128",
        b's' => "i16",
        b't' => "u16",
        b'u' => "()",
        b'v' => "...",
        b'x' => "i64",
        b'y' => "u64",
        b'z' => "!",
        b'p' => "_",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_read_as_paths() {
        for (symbol, expected) in [
            ("_RNvCs9z_5hello4init", "hello::init"),
            ("_RNvMCs9z_5helloNtB2_5Hello4init", "hello::Hello::init"),
            (
                "_RNvXCs9z_5helloNtB2_5HelloNtNtCs1_10linux_kmod6module12KernelModule4init",
                "<hello::Hello as linux_kmod::module::KernelModule>::init",
            ),
            ("_RNCNvCs9z_5hello4init0B3_", "hello::init::{closure#0}"),
            ("_RNCNvCs9z_5hello4inits_0B3_", "hello::init::{closure#1}"),
            ("_RINvCs9z_5hello4callhEB2_", "hello::call"),
            ("_RNvMCs9z_5helloSh3len", "<[u8]>::len"),
            ("_RNvMCs9z_5helloINtB2_3BoxNtB2_1AE3new.llvm.123", "<hello::Box<hello::A>>::new"),
            ("_RNvMCs9z_5helloAhj10_1f", "<[u8; 16]>::f"),
            ("_RNvMCs9z_5helloTRhQmE1f", "<(&u8, &mut u32)>::f"),
            ("_RNvMCs9z_5helloFUKCPhEu1f", "<unsafe extern \"C\" fn(*const u8)>::f"),
            ("_RNvMCs9z_5helloDNtB2_1AEL_1f", "<dyn hello::A>::f"),
        ] {
            assert_eq!(path(symbol).as_deref(), Some(expected), "{symbol}");
        }
    }

    #[test]
    fn everything_else_is_left_alone() {
        for symbol in
            ["__kmod_init", "_R", "_RNv", "_RNvCs9z_5hell", "_RB_", "_RNvB0_1a", "_RNvC99999999999999999999a1b"]
        {
            assert_eq!(path(symbol), None, "{symbol}");
        }
        // Deep ones and ones that grow with every reference.
        assert_eq!(path(&format!("_RNvM{}", "S".repeat(100_000))), None);
        let mut growing = "_RNvMC1aTuu".to_owned();
        for _ in 0..40 {
            growing += "B6_B6_ETB6_";
        }
        path(&growing);
    }
}
