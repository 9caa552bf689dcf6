//! A kernel's types as C writes them.

use super::ctype;
use super::kernel::Btf;
use super::types::{Id, Qualifier, Type};

/// No chain of tags is longer.
const CHAIN: usize = 64;
/// No type of a kernel has more parts. Damaged BTF may go round in circles.
const PARTS: usize = 4096;
/// Nor are its parts deeper within each other.
const DEPTH: usize = 64;

impl Btf {
    /// The type as it would stand in a cast.
    pub fn spell(&self, id: Id) -> String {
        self.declare(id, String::new(), DEPTH, &mut PARTS.clone())
    }

    /// Builds the declaration around `inner`, from the inside out.
    fn declare(&self, id: Id, inner: String, depth: usize, parts: &mut usize) -> String {
        if depth == 0 || *parts == 0 {
            return "...".to_owned();
        }
        let depth = depth - 1;
        *parts -= 1;
        let before = |word: &str| if inner.is_empty() { word.to_owned() } else { format!("{word} {inner}") };
        let ty = self.get(id);
        let name = ty.name().unwrap_or("{...}");
        match ty {
            Type::Void => before("void"),
            Type::Int { .. } | Type::Float { .. } => {
                let words: Vec<&str> = name.split(' ').collect();
                before(&ctype::base(&words).unwrap_or_else(|| name.to_owned()))
            }
            Type::Typedef { .. } => before(name),
            Type::Record { union, .. } | Type::Forward { union, .. } => {
                before(&format!("{} {name}", if *union { "union" } else { "struct" }))
            }
            Type::Enum { .. } => before(&format!("enum {name}")),
            Type::Pointer(of) => {
                let pointer = format!("*{inner}");
                let bound = matches!(self.get(self.untagged(*of)), Type::Array { .. } | Type::Prototype { .. });
                self.declare(*of, if bound { format!("({pointer})") } else { pointer }, depth, parts)
            }
            Type::Array { element, length } => {
                let length = if *length == 0 { String::new() } else { length.to_string() };
                self.declare(*element, format!("{inner}[{length}]"), depth, parts)
            }
            Type::Qualified(qualifier, of) => {
                let word = match qualifier {
                    Qualifier::Const => "const",
                    Qualifier::Volatile => "volatile",
                    Qualifier::Restrict => "restrict",
                };
                // Of a pointer it stands behind the star, and else in front of all.
                if matches!(self.get(self.untagged(*of)), Type::Pointer(_)) {
                    let inner = before(word);
                    self.declare(*of, inner, depth, parts)
                } else {
                    format!("{word} {}", self.declare(*of, inner, depth, parts))
                }
            }
            Type::Tag(of) | Type::Variable { of, .. } => self.declare(*of, inner, depth, parts),
            Type::Function { prototype, .. } => self.declare(*prototype, inner, depth, parts),
            Type::Prototype { result, parameters, variadic } => {
                let mut spelled: Vec<String> =
                    parameters.iter().map(|id| self.declare(*id, String::new(), depth, parts)).collect();
                if *variadic {
                    spelled.push("...".to_owned());
                }
                if spelled.is_empty() {
                    spelled.push("void".to_owned());
                }
                self.declare(*result, format!("{inner}({})", spelled.join(", ")), depth, parts)
            }
            Type::Other => before("?"),
        }
    }

    /// The type behind tags.
    fn untagged(&self, mut id: Id) -> Id {
        for _ in 0..CHAIN {
            match self.get(id) {
                Type::Tag(of) => id = *of,
                _ => break,
            }
        }
        id
    }
}
