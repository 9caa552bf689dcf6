//! The items of an expanded set: which there are, and the lines that documentation goes in front of. The text is the generator's,
//! one item after the other in the form that rustfmt gives it; nothing else is understood here.

use std::collections::HashSet;

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `struct`
    Struct,
    /// `union`
    Union,
    /// `type`
    Type,
    /// `fn`
    Function,
    /// `const`
    Const,
    /// `static`
    Static,
}

impl Kind {
    /// All of them; of several things that have one name, a type is meant rather than a function.
    pub const ALL: [Kind; 6] = [Kind::Struct, Kind::Union, Kind::Type, Kind::Function, Kind::Const, Kind::Static];

    /// What rustdoc calls it in links.
    fn disambiguator(self) -> &'static str {
        match self {
            Kind::Struct => "struct",
            Kind::Union => "union",
            Kind::Type => "type",
            Kind::Function => "fn",
            Kind::Const => "const",
            // rustdoc takes those of the C side for no statics.
            Kind::Static => "value",
        }
    }
}

/// What a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What<'a> {
    /// An item.
    Item {
        /// What it is.
        kind: Kind,
        /// Its name.
        name: &'a str,
        /// The name that it is linked by, where that is another.
        link: Option<&'a str>,
    },
    /// A field of a struct or union.
    Field {
        /// Whose.
        of: &'a str,
        /// Its name.
        name: &'a str,
    },
    /// A function that reads or writes a bitfield.
    Bits {
        /// Of which struct or union.
        of: &'a str,
        /// Its name.
        name: &'a str,
    },
}

/// A place for documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'a> {
    /// Before this line, counted from 0: above the attributes.
    pub line: usize,
    /// What comes there.
    pub what: What<'a>,
}

/// Finds all places in the text of a group.
pub fn marks(text: &str) -> Vec<Mark<'_>> {
    let mut list = Vec::new();
    let (mut record, mut implemented) = (None, None);
    // The line of the first attribute of what comes next; whether the last one goes on in the next line.
    let (mut first, mut open, mut link) = (None, false, None);
    for (line, text) in text.lines().enumerate() {
        let code = text.trim_start();
        if open || code.starts_with("#[") {
            first.get_or_insert(line);
            open = !code.ends_with(']');
            link = code.strip_prefix("#[link_name = \"").and_then(|rest| rest.strip_suffix("\"]")).or(link);
            continue;
        }
        let above = first.take().unwrap_or(line);
        let link = link.take();
        let mut mark = |what| list.push(Mark { line: above, what });
        if let Some((kind, name)) = item(text) {
            mark(What::Item { kind, name, link });
            record = (matches!(kind, Kind::Struct | Kind::Union) && text.ends_with('{')).then_some(name);
        } else if let Some(rest) = text.strip_prefix("impl").filter(|rest| !rest.ends_with("{}")) {
            // With parameters it is of the bindings' own types.
            implemented = Some(rest.strip_prefix(' ').and_then(|rest| rest.strip_suffix(" {")).unwrap_or_default());
        } else if text == "}" {
            (record, implemented) = (None, None);
        } else if let Some(rest) = text.strip_prefix("    pub ") {
            let function = rest.trim_start_matches("unsafe ").strip_prefix("fn ").map(name);
            let variable = rest.strip_prefix("static ").map(|rest| name(rest.strip_prefix("mut ").unwrap_or(rest)));
            match (record, implemented, function, variable) {
                (Some(of), ..) => mark(What::Field { of, name: name(rest) }),
                (_, Some(of), Some(name), _) if !of.is_empty() => mark(What::Bits { of, name }),
                (_, None, Some(name), _) => mark(What::Item { kind: Kind::Function, name, link }),
                (_, None, _, Some(name)) => mark(What::Item { kind: Kind::Static, name, link }),
                _ => {}
            }
        }
    }
    list
}

fn item(text: &str) -> Option<(Kind, &str)> {
    let (word, rest) = text.strip_prefix("pub ")?.split_once(' ')?;
    let kind = match word {
        "struct" => Kind::Struct,
        "union" => Kind::Union,
        "type" => Kind::Type,
        "const" => Kind::Const,
        _ => return None,
    };
    Some((kind, name(rest)))
}

fn name(text: &str) -> &str {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default()
}

/// Whether a stub is compiled when these groups are: `condition` is the line above it, as `expand` writes it.
pub fn is_on(condition: &str, groups: &[String]) -> bool {
    let on = |word: &str| groups.iter().any(|group| group == word);
    let quoted = |text: &str| text.split('"').skip(1).step_by(2).any(on);
    match condition.split_once("not(feature = ") {
        Some((users, definer)) => (!users.contains("any(") || quoted(users)) && !quoted(definer),
        None => true,
    }
}

/// What may be linked to.
#[derive(Debug, Default)]
pub struct Names<'a>(HashSet<(Kind, &'a str)>);

impl<'a> Names<'a> {
    /// Adds the items of a text.
    pub fn add(&mut self, marks: &[Mark<'a>]) {
        for mark in marks {
            if let What::Item { kind, name, .. } = mark.what {
                self.0.insert((kind, name));
            }
        }
    }

    /// A link to what C calls `name`, if it is one of these.
    pub fn link(&self, kinds: &[Kind], name: &str) -> Option<String> {
        // What is a word of Rust's, or a type of the same name, has an underscore behind it.
        let other = format!("{name}_");
        for name in [name, &other] {
            if let Some(kind) = kinds.iter().find(|kind| self.0.contains(&(**kind, name))) {
                return Some(format!("[`{}@{name}`]", kind.disambiguator()));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_has_a_place() {
        let text = "pub type gfp_t = crate::ctypes::c_uint;\n#[repr(C)]\n#[derive(Copy, Clone)]\npub struct a {\n    pub type_: u32_,\n    pub next: *mut a,\n}\n\
                    impl a {\n    #[inline]\n    pub fn bit(&self) -> u8 {\n        1\n    }\n    #[inline]\n    pub unsafe fn set_bit_raw(this: *mut Self) {}\n}\n\
                    impl<T> Own<T> {\n    pub fn get(&self) {}\n}\n\
                    pub const X: u32 = 1;\nunsafe extern \"C\" {\n    #[link_name = \"\\u{1}yield\"]\n    pub fn yield_(\n        x: u8,\n    );\n}\n\
                    unsafe extern \"C\" {\n    pub static mut v: u8;\n}\n";
        let item = |kind, name| What::Item { kind, name, link: None };
        let found: Vec<_> = marks(text).into_iter().map(|mark| (mark.line, mark.what)).collect();
        let expected = [
            (0, item(Kind::Type, "gfp_t")),
            (1, item(Kind::Struct, "a")),
            (4, What::Field { of: "a", name: "type_" }),
            (5, What::Field { of: "a", name: "next" }),
            (8, What::Bits { of: "a", name: "bit" }),
            (12, What::Bits { of: "a", name: "set_bit_raw" }),
            (18, item(Kind::Const, "X")),
            (20, What::Item { kind: Kind::Function, name: "yield_", link: Some("\\u{1}yield") }),
            (26, item(Kind::Static, "v")),
        ];
        assert_eq!(found, expected);
        let mut names = Names::default();
        names.add(&marks(text));
        assert_eq!(names.link(&Kind::ALL, "yield").as_deref(), Some("[`fn@yield_`]"));
        assert_eq!(names.link(&[Kind::Struct], "v"), None);
        assert_eq!(names.link(&Kind::ALL, "get"), None);
    }

    #[test]
    fn a_stub_is_there_while_what_it_stands_for_is_not() {
        let condition = "#[cfg(all(any(feature = \"fs\", feature = \"mm\"), not(feature = \"net\")))]";
        let on = |groups: &[&str]| is_on(condition, &groups.iter().map(|g| (*g).to_owned()).collect::<Vec<_>>());
        assert!(on(&["mm"]) && !on(&["mm", "net"]) && !on(&["sched"]));
        assert!(is_on("#[cfg(not(feature = \"mm\"))]", &[]));
    }
}
