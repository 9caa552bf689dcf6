//! What the kernel's headers say of the items of a set: where each is, and what its comment says.

use super::cpp::{Spot, Unit};
use super::declared::{Declared, Extent};
use super::items::Kind;
use super::kerneldoc::{Comment, Comments, Subject};
use std::collections::HashMap;

/// Headers that were looked through.
pub struct Headers<'a> {
    unit: &'a Unit<'a>,
    declared: Declared<'a>,
    /// By the numbers of the files.
    comments: Vec<Comments>,
    /// By their names: the file, and which of its comments.
    named: HashMap<String, Vec<(u32, usize)>>,
}

/// Where an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The header and the line.
    pub spot: Spot,
    /// Its name there.
    pub name: String,
    /// How it is there.
    pub how: How,
}

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The definition of a type, a macro, an enumerator, a `static inline`.
    Defined,
    /// A declaration; what it declares is in the kernel.
    Declared,
    /// A struct that no header defines.
    Mentioned,
    /// The struct or union that has a type without a name of its own.
    Within,
}

impl<'a> Headers<'a> {
    /// Looks through a unit; `read` returns the text of a header.
    pub fn new(unit: &'a Unit<'a>, read: impl Fn(&str) -> String) -> Headers<'a> {
        let mut comments = Vec::new();
        let mut named: HashMap<String, Vec<(u32, usize)>> = HashMap::new();
        for (number, file) in unit.files.iter().enumerate() {
            let found = Comments::read(&read(file));
            for (position, comment) in found.named.iter().enumerate() {
                named.entry(comment.name.clone()).or_default().push((number as u32, position));
            }
            comments.push(found);
        }
        Headers { unit, declared: Declared::scan(unit), comments, named }
    }

    /// Where an item of this name is. `link` is the name that it is linked by, which is C's.
    pub fn place(&self, kind: Kind, name: &str, link: Option<&str>) -> Option<Place> {
        // A word of Rust's, or a name that C has in two name spaces, has an underscore behind it.
        let link = link.map(|link| link.trim_start_matches("\\u{1}").trim_start_matches("kmod_shim_"));
        let names = [link, Some(name), name.strip_suffix('_')];
        let mut names = names.into_iter().flatten();
        names.find_map(|name| self.exact(kind, name)).or_else(|| self.within(kind, name))
    }

    fn exact(&self, kind: Kind, name: &str) -> Option<Place> {
        let found = &self.declared;
        let macros = || self.unit.macros.get(name).map(|spot| (*spot, How::Defined));
        let tag = || found.tags.get(name).map(|extent| (extent.at, How::Defined));
        let typedef = || found.typedefs.get(name).map(|spot| (*spot, How::Defined));
        let function = || {
            found
                .functions
                .get(name)
                .map(|(spot, defined)| (*spot, if *defined { How::Defined } else { How::Declared }))
        };
        let variable = || found.variables.get(name).map(|spot| (*spot, How::Declared));
        let (spot, how) = match kind {
            Kind::Struct | Kind::Union => {
                tag().or_else(typedef).or_else(|| found.mentioned.get(name).map(|spot| (*spot, How::Mentioned)))
            }
            Kind::Type => typedef().or_else(tag).or_else(macros),
            Kind::Const => {
                found.enumerators.get(name).map(|(spot, _)| (*spot, How::Defined)).or_else(macros).or_else(variable)
            }
            Kind::Function => function().or_else(macros).or_else(variable),
            Kind::Static => variable().or_else(macros),
        }?;
        Some(Place { spot, name: name.to_owned(), how })
    }

    /// The place of what has the unnamed type `parent__field`.
    fn within(&self, kind: Kind, name: &str) -> Option<Place> {
        if !matches!(kind, Kind::Struct | Kind::Union | Kind::Type) {
            return None;
        }
        let parent = self.root(name)?;
        let place = self.exact(Kind::Struct, parent)?;
        Some(Place { how: How::Within, ..place })
    }

    /// The longest beginning of `parent__field` that is the name of a struct or union.
    fn root<'n>(&self, name: &'n str) -> Option<&'n str> {
        let ends: Vec<usize> = name.match_indices("__").map(|(at, _)| at).collect();
        let known = |name: &&str| self.declared.tags.contains_key(*name) || self.declared.typedefs.contains_key(*name);
        ends.iter().rev().map(|end| &name[..*end]).filter(|name| !name.is_empty()).find(known)
    }

    /// The comment about an item that is at a place.
    pub fn comment(&self, kind: Kind, place: &Place) -> Option<&Comment> {
        if place.how == How::Within {
            return None;
        }
        let found = self.named.get(&place.name)?;
        let strict = |subject: Subject| match kind {
            Kind::Struct | Kind::Union => matches!(subject, Subject::Record | Subject::Typedef),
            Kind::Type => subject != Subject::Plain,
            Kind::Function | Kind::Const | Kind::Static => subject == Subject::Plain,
        };
        let of = |fits: &dyn Fn(Subject) -> bool| {
            found.iter().filter(|(file, at)| fits(self.comments[*file as usize].named[*at].subject)).collect::<Vec<_>>()
        };
        let mut fitting = of(&strict);
        // Some that are about a type leave the word out.
        let is_type = matches!(kind, Kind::Struct | Kind::Union | Kind::Type);
        if fitting.is_empty() && is_type && !self.declared.functions.contains_key(place.name.as_str()) {
            fitting = of(&|subject| subject == Subject::Plain);
        }
        // Of several, the one that stands closest above the item.
        let above = |(file, at): &&&(u32, usize)| {
            *file == place.spot.file && self.comments[*file as usize].named[*at].end <= place.spot.line
        };
        let above = fitting.iter().rfind(above);
        let (file, at) = above.or_else(|| fitting.first())?;
        Some(&self.comments[*file as usize].named[*at])
    }

    /// What is said of an enumerator by the comment about its enum, or by one beside it.
    pub fn enumerator(&self, name: &str) -> Option<&str> {
        let (_, extent) = self.declared.enumerators.get(name)?;
        self.inline(extent, name).or_else(|| {
            let before = |comment: &&Comment| comment.end <= extent.at.line && comment.end + 2 >= extent.at.line;
            let comments = &self.comments[extent.at.file as usize];
            let comment = comments.named.iter().find(before)?;
            comment.members.iter().find(|(member, _)| member == name).map(|(_, text)| text.as_str())
        })
    }

    /// What is said of a field of a struct or union, by its Rust names.
    pub fn field(&self, of: &str, field: &str) -> Option<&str> {
        let root = self.root_of_all(of);
        let place = self.exact(Kind::Struct, root)?;
        let c = [field, field.strip_suffix('_').unwrap_or(field)];
        // The path of members to the field, as far as they have names.
        let inner = of.strip_prefix(root).unwrap_or_default().trim_start_matches("__").replace("__", ".");
        let comment = self.comment(Kind::Struct, &place);
        let said = comment.and_then(|comment| {
            let whole = |(member, _): &&(String, String)| {
                c.iter().any(|c| *member == format!("{inner}.{c}") || (inner.is_empty() && member == c))
            };
            let last =
                |(member, _): &&(String, String)| c.contains(&member.rsplit(['.', '>']).next().unwrap_or(member));
            let members = &comment.members;
            members.iter().find(whole).or_else(|| members.iter().find(last)).map(|(_, text)| text.as_str())
        });
        let extent = self.declared.tags.get(of).or_else(|| self.declared.tags.get(root))?;
        said.or_else(|| c.iter().find_map(|c| self.inline(extent, c)))
    }

    /// The outermost one that `name` is within.
    fn root_of_all<'n>(&self, name: &'n str) -> &'n str {
        let mut root = name;
        while let Some(parent) = self.root(root).filter(|parent| parent.len() < root.len()) {
            root = parent;
        }
        root
    }

    fn inline(&self, extent: &Extent, name: &str) -> Option<&str> {
        let within = |line: u32| line >= extent.at.line && line <= extent.end.line;
        let comments = self.comments.get(extent.at.file as usize)?;
        let said = comments.inline.iter().find(|said| within(said.line) && said.name == name)?;
        Some(&said.text)
    }

    /// The name of a file.
    pub fn file(&self, spot: Spot) -> &'a str {
        self.unit.files[spot.file as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "\
/**
 * struct a - an a
 * @type: its type
 * @in.x: deep
 */
struct a { int type;
 struct { int x;
  /** @y: beside */
  int y; } in; };
/**
 * enum e - an e
 * @E_ONE: the first
 */
enum e { E_ONE,
 /** @E_TWO: the second */
 E_TWO };
/** yield() - gives up */
void yield(void);
struct opaque *o(void);
/** o - of another header */
";

    fn look(then: impl Fn(&Headers<'_>)) {
        let text = format!(
            "# 1 \"a.h\" 1\n{}#define e_max 3\n",
            HEADER
                .replace("/*", "")
                .replace("*/", "")
                .lines()
                .map(|line| if line.contains("@") || line.trim_start().starts_with('*') || line.contains(" - ") {
                    "\n".to_owned()
                } else {
                    format!("{line}\n")
                },)
                .collect::<String>()
        );
        let unit = Unit::read(&text);
        then(&Headers::new(&unit, |file| if file == "a.h" { HEADER.to_owned() } else { String::new() }));
    }

    #[test]
    fn items_are_found_under_rusts_names() {
        look(|headers| {
            let place = |kind, name: &str| headers.place(kind, name, None).map(|p| (p.spot.line, p.how, p.name));
            assert_eq!(place(Kind::Struct, "a"), Some((6, How::Defined, "a".into())));
            assert_eq!(place(Kind::Struct, "a__in"), Some((7, How::Defined, "a__in".into())));
            assert_eq!(place(Kind::Struct, "a__other"), Some((6, How::Within, "a".into())));
            assert_eq!(place(Kind::Struct, "opaque"), Some((19, How::Mentioned, "opaque".into())));
            assert_eq!(place(Kind::Function, "yield_"), Some((18, How::Declared, "yield".into())));
            assert_eq!(headers.place(Kind::Function, "x", Some("kmod_shim_o")).map(|p| p.spot.line), Some(19));
            assert_eq!(place(Kind::Const, "E_TWO"), Some((16, How::Defined, "E_TWO".into())));
            assert_eq!(place(Kind::Const, "e_max"), Some((21, How::Defined, "e_max".into())));
            assert_eq!(place(Kind::Type, "e"), Some((14, How::Defined, "e".into())));
            assert_eq!(place(Kind::Static, "nothing"), None);
        });
    }

    #[test]
    fn comments_are_found() {
        look(|headers| {
            let brief = |kind, name: &str| {
                let place = headers.place(kind, name, None)?;
                headers.comment(kind, &place).map(|comment| comment.brief.clone())
            };
            assert_eq!(brief(Kind::Struct, "a").as_deref(), Some("an a"));
            assert_eq!(brief(Kind::Type, "e").as_deref(), Some("an e"));
            assert_eq!(brief(Kind::Function, "yield_").as_deref(), Some("gives up"));
            assert_eq!(brief(Kind::Function, "o").as_deref(), Some("of another header"));
            assert_eq!(headers.field("a", "type_"), Some("its type"));
            assert_eq!(headers.field("a__in", "x"), Some("deep"));
            assert_eq!(headers.field("a__in", "y"), Some("beside"));
            assert_eq!(
                (headers.enumerator("E_ONE"), headers.enumerator("E_TWO")),
                (Some("the first"), Some("the second"))
            );
        });
    }
}
