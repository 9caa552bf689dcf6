//! C types as the facts spell them, read into trees.

use anyhow::{bail, ensure, Context, Result};

use super::kernel::Qualifiers;
use super::types::Qualifier;

/// Deeper types are no types of a kernel.
const DEPTH: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CType {
    Void,
    /// In clang's spelling: `unsigned long`.
    Base(String),
    Tagged(Tag, String),
    Typedef(String),
    /// `__typeof__(…)`.
    Of(Box<Expr>),
    Pointer(Box<CType>),
    /// No length: `[]`.
    Array(Box<CType>, Option<u64>),
    Function(Box<Signature>),
    Qualified(Qualifiers, Box<CType>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    Struct,
    Union,
    Enum,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub result: CType,
    pub parameters: Vec<CType>,
    pub variadic: bool,
    /// Not so: `int ()`, which says nothing of the parameters.
    pub prototyped: bool,
}

/// An expression whose type has no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// `var`
    Variable(String),
    /// `((struct page *)0)->field`: the type `struct page`, and the field.
    Field(CType, String),
    /// `expr[0]` and `*expr`: an element of an array, or what is pointed to.
    Element(Box<Expr>),
}

impl CType {
    pub fn parse(text: &str) -> Result<CType> {
        let tokens = tokens(text).with_context(|| format!("the C type {text:?}"))?;
        let mut parser = Parser { tokens: &tokens, at: 0, depth: 0 };
        let ty = parser.type_name().with_context(|| format!("the C type {text:?}"))?;
        ensure!(
            parser.at == tokens.len(),
            "the C type {text:?}: it goes on after its end, with {:?}",
            tokens[parser.at]
        );
        Ok(ty)
    }
}

fn tokens(text: &str) -> Result<Vec<&str>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let length = match first {
            _ if word(first) => rest.find(|c| !word(c)).unwrap_or(rest.len()),
            '.' if rest.starts_with("...") => 3,
            '-' if rest.starts_with("->") => 2,
            '*' | '(' | ')' | '[' | ']' | ',' => 1,
            _ => bail!("{first:?} is no part of a type"),
        };
        let (token, more) = rest.split_at(length);
        tokens.push(token);
        rest = more.trim_start();
    }
    Ok(tokens)
}

struct Parser<'text> {
    tokens: &'text [&'text str],
    at: usize,
    depth: usize,
}

impl<'text> Parser<'text> {
    fn peek(&self) -> Option<&'text str> {
        self.tokens.get(self.at).copied()
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &str) -> Result<()> {
        ensure!(self.eat(token), "{token:?} is missing before {:?}", self.peek().unwrap_or_default());
        Ok(())
    }

    fn word(&mut self) -> Result<&'text str> {
        let word = self.peek().filter(|token| token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'));
        self.at += 1;
        word.context("a name is missing")
    }

    /// One level down, and no deeper than there is stack.
    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        ensure!(self.depth < DEPTH, "it is nested too deep");
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    fn type_name(&mut self) -> Result<CType> {
        let base = self.specifiers()?;
        self.deeper(|parser| parser.declarator(base))
    }

    fn qualifier(&mut self) -> Option<Qualifier> {
        // BTF knows no address spaces.
        while matches!(self.peek(), Some("__seg_gs" | "__seg_fs")) {
            self.at += 1;
        }
        let qualifier = match self.peek()? {
            "const" | "__const" | "__const__" => Qualifier::Const,
            "volatile" | "__volatile" | "__volatile__" => Qualifier::Volatile,
            "restrict" | "__restrict" | "__restrict__" => Qualifier::Restrict,
            _ => return None,
        };
        self.at += 1;
        Some(qualifier)
    }

    /// Words in any order: `unsigned const long int`.
    fn specifiers(&mut self) -> Result<CType> {
        let mut qualifiers = Qualifiers::default();
        let mut words = Vec::new();
        let mut named = None;
        loop {
            if let Some(qualifier) = self.qualifier() {
                qualifiers = qualifiers.with(qualifier);
                continue;
            }
            let Some(token) = self.peek() else { break };
            if BASE_WORDS.contains(&token) {
                words.push(token);
                self.at += 1;
                continue;
            }
            let is_word = token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
            if !is_word || named.is_some() || !words.is_empty() {
                break;
            }
            self.at += 1;
            named = Some(match token {
                "struct" => CType::Tagged(Tag::Struct, self.word()?.to_owned()),
                "union" => CType::Tagged(Tag::Union, self.word()?.to_owned()),
                "enum" => CType::Tagged(Tag::Enum, self.word()?.to_owned()),
                "__typeof__" | "typeof" => self.type_of()?,
                name => CType::Typedef(name.to_owned()),
            });
        }
        let ty = match named {
            Some(ty) => {
                ensure!(words.is_empty(), "{:?} beside a type's name", words.join(" "));
                ty
            }
            None if words == ["void"] => CType::Void,
            None => CType::Base(base(&words).with_context(|| format!("{:?} is no type", words.join(" ")))?),
        };
        Ok(qualified(ty, qualifiers))
    }

    /// What stands where a name would, in a declaration of a variable: it is read from the inside out.
    fn declarator(&mut self, mut base: CType) -> Result<CType> {
        while self.eat("*") {
            base = CType::Pointer(Box::new(base));
            while let Some(qualifier) = self.qualifier() {
                base = qualified(base, Qualifiers::default().with(qualifier));
            }
        }
        // A parenthesis holds another declarator, or parameters.
        let next = self.tokens.get(self.at + 1).copied();
        if self.peek() != Some("(") || !matches!(next, Some("*" | "(" | "[")) {
            return self.deeper(|parser| parser.suffixes(base));
        }
        let inner = self.at + 1;
        self.at = self.closing()? + 1;
        base = self.deeper(|parser| parser.suffixes(base))?;
        let after = std::mem::replace(&mut self.at, inner);
        let ty = self.deeper(|parser| parser.declarator(base))?;
        self.expect(")")?;
        self.at = after;
        Ok(ty)
    }

    /// The place of the parenthesis that closes the one here.
    fn closing(&self) -> Result<usize> {
        let mut open = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(self.at) {
            match *token {
                "(" => open += 1,
                ")" if open == 1 => return Ok(at),
                ")" => open -= 1,
                _ => {}
            }
        }
        bail!("a parenthesis is not closed")
    }

    fn suffixes(&mut self, base: CType) -> Result<CType> {
        if self.eat("[") {
            let length = match self.peek() {
                Some("]") => None,
                Some(number) => {
                    self.at += 1;
                    Some(number.parse().with_context(|| format!("{number:?} is no length"))?)
                }
                None => bail!("a bracket is not closed"),
            };
            self.expect("]")?;
            let element = self.deeper(|parser| parser.suffixes(base))?;
            return Ok(CType::Array(Box::new(element), length));
        }
        if self.eat("(") {
            let mut signature = Signature {
                result: base,
                parameters: Vec::new(),
                variadic: false,
                prototyped: self.peek() != Some(")"),
            };
            while !self.eat(")") {
                if self.eat("...") {
                    signature.variadic = true;
                    self.expect(")")?;
                    break;
                }
                signature.parameters.push(self.type_name()?);
                if self.peek() != Some(")") {
                    self.expect(",")?;
                }
            }
            if signature.parameters == [CType::Void] {
                signature.parameters.clear();
            }
            return Ok(CType::Function(Box::new(signature)));
        }
        Ok(base)
    }

    /// `__typeof__` was read.
    fn type_of(&mut self) -> Result<CType> {
        self.expect("(")?;
        let expr = self.deeper(Parser::expr)?;
        self.expect(")")?;
        Ok(CType::Of(Box::new(expr)))
    }

    fn expr(&mut self) -> Result<Expr> {
        if self.eat("*") {
            return Ok(Expr::Element(Box::new(self.deeper(Parser::expr)?)));
        }
        // `((TYPE *)0)->field`, an expression in parentheses, or a variable.
        let mut expr = if self.peek() != Some("(") {
            Expr::Variable(self.word()?.to_owned())
        } else if self.tokens.get(self.at + 1) == Some(&"(") && self.null_follows(self.at + 1) {
            self.at += 2;
            let CType::Pointer(of) = self.deeper(Parser::type_name)? else { bail!("0 is cast to no pointer") };
            for token in [")", "0", ")", "->"] {
                self.expect(token)?;
            }
            Expr::Field(*of, self.word()?.to_owned())
        } else {
            self.at += 1;
            let expr = self.deeper(Parser::expr)?;
            self.expect(")")?;
            expr
        };
        while self.eat("[") {
            self.expect("0")?;
            self.expect("]")?;
            expr = Expr::Element(Box::new(expr));
        }
        Ok(expr)
    }

    /// Whether the parenthesis at `open` is a cast of 0.
    fn null_follows(&self, open: usize) -> bool {
        let ahead = Parser { tokens: self.tokens, at: open, depth: 0 };
        ahead.closing().is_ok_and(|close| self.tokens.get(close + 1) == Some(&"0"))
    }
}

fn qualified(ty: CType, qualifiers: Qualifiers) -> CType {
    match ty {
        ty if qualifiers == Qualifiers::default() => ty,
        CType::Qualified(more, ty) => CType::Qualified(more.and(qualifiers), ty),
        ty => CType::Qualified(qualifiers, Box::new(ty)),
    }
}

const BASE_WORDS: &[&str] = &[
    "void",
    "char",
    "short",
    "int",
    "long",
    "signed",
    "__signed__",
    "unsigned",
    "_Bool",
    "float",
    "double",
    "__int128",
    // clang's own names.
    "__int128_t",
    "__uint128_t",
];

/// The one spelling of a base type, from its words in any order; DWARF writes `long unsigned int`.
pub fn base(words: &[&str]) -> Option<String> {
    let count = |word: &str| words.iter().filter(|other| **other == word).count();
    let unsigned = count("unsigned") + count("__uint128_t") > 0;
    let signed = count("signed") + count("__signed__") > 0;
    let longs = count("long");
    if words.is_empty() || words.iter().any(|word| !BASE_WORDS.contains(word)) || (signed && unsigned) || longs > 2 {
        return None;
    }
    let sign = if unsigned { "unsigned " } else { "" };
    let plain = |name: &str| (!signed && !unsigned).then(|| name.to_owned());
    if count("_Bool") > 0 {
        plain("_Bool")
    } else if count("float") > 0 {
        plain("float")
    } else if count("double") > 0 {
        plain(if longs > 0 { "long double" } else { "double" })
    } else if count("char") > 0 {
        Some(format!("{}char", if signed { "signed " } else { sign }))
    } else if ["__int128", "__int128_t", "__uint128_t"].map(count).iter().sum::<usize>() > 0 {
        Some(format!("{sign}__int128"))
    } else if count("void") > 0 {
        None
    } else if count("short") > 0 {
        Some(format!("{sign}short"))
    } else {
        Some(format!("{sign}{}", ["int", "long", "long long"].get(longs)?))
    }
}

#[cfg(test)]
mod tests;
