//! The types of a kernel, out of debugging information, in the words of the bindings' own facts.

use crate::dwarf::{tag, Dwarf, Entry};
use crate::facts::Place;

/// A member of a struct or union, as C names it through those that have no name.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: Place,
    /// Its type, as C spells it; of a bitfield the integer type that it comes down to, as facts have it.
    pub ty: String,
}

/// How deep types may lie in one another: none comes near, so more is a circle.
const DEEPEST: u32 = 64;

impl Dwarf {
    /// The type at a place, as one would write it in a cast.
    pub fn spell(&self, ty: Option<usize>) -> Option<String> {
        self.declare(ty, String::new(), DEEPEST)
    }

    /// The type that a pointer or a typedef leads to.
    pub fn target(&self, ty: usize) -> Option<usize> {
        self.entry(ty)?.ty
    }

    /// The named members of a struct or union, in order; none where it is no such type, or is not defined.
    pub fn fields(&self, ty: usize) -> Option<Vec<Field>> {
        let mut list = Vec::new();
        self.collect(ty, 0, &mut list, DEEPEST)?;
        Some(list)
    }

    fn collect(&self, ty: usize, base: u64, into: &mut Vec<Field>, depth: u32) -> Option<()> {
        let record = self.entry(ty)?;
        let depth = depth.checked_sub(1)?;
        match record.tag {
            tag::STRUCT | tag::UNION if !record.incomplete => {}
            tag::TYPEDEF | tag::CONST | tag::VOLATILE => return self.collect(record.ty?, base, into, depth),
            _ => return None,
        }
        for member in record.children.iter().filter_map(|child| self.entry(*child)).filter(|e| e.tag == tag::MEMBER) {
            let at = base + member.at.unwrap_or(0);
            match &member.name {
                None => self.collect(member.ty?, at, into, depth)?,
                Some(name) => into.push(Field {
                    name: name.clone(),
                    place: self.place(member, base, at)?,
                    ty: self.spell(if member.bits.is_some() { self.plain(member.ty?) } else { member.ty })?,
                }),
            }
        }
        Some(())
    }

    /// Bits are counted in the order of memory: from the least significant one on little-endian machines, and from the
    /// most significant one on others.
    fn place(&self, member: &Entry, base: u64, at: u64) -> Option<Place> {
        let Some(width) = member.bits else { return Some(Place::Byte(at)) };
        if let Some(first) = member.first_bit {
            return Some(Place::Bits { at: base * 8 + first, width });
        }
        let above = member.bits_above.unwrap_or(0);
        let unit = match member.size {
            Some(size) => size,
            None => self.size(member.ty?)?,
        };
        let first = if self.little { (unit * 8).checked_sub(above + width)? } else { above };
        Some(Place::Bits { at: at * 8 + first, width })
    }

    /// The integer type behind typedefs and enums.
    fn plain(&self, ty: usize) -> Option<usize> {
        let mut ty = ty;
        for _ in 0..DEEPEST {
            let entry = self.entry(ty)?;
            match (entry.tag, entry.ty) {
                (tag::TYPEDEF | tag::CONST | tag::VOLATILE | tag::ENUM, Some(inner)) => ty = inner,
                _ => return Some(ty),
            }
        }
        None
    }

    fn size(&self, ty: usize) -> Option<u64> {
        self.entry(self.plain(ty)?)?.size
    }

    /// The declaration of `declarator` with that type: C writes types around names.
    fn declare(&self, ty: Option<usize>, declarator: String, depth: u32) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let words = |base: String| if declarator.is_empty() { base } else { format!("{base} {declarator}") };
        let Some(ty) = ty else { return Some(words("void".to_owned())) };
        let entry = self.entry(ty)?;
        let name = || entry.name.clone().unwrap_or_else(|| "{…}".to_owned());
        let qualified = |word: &str, declarator: String| match entry.ty.and_then(|inner| self.entry(inner)) {
            // `char *const`, but `const char *`.
            Some(inner) if inner.tag == tag::POINTER => {
                let space = if declarator.is_empty() || declarator.starts_with('[') { "" } else { " " };
                self.declare(entry.ty, format!("{word}{space}{declarator}"), depth)
            }
            _ => Some(format!("{word} {}", self.declare(entry.ty, declarator, depth)?)),
        };
        match entry.tag {
            tag::BASE => Some(words(base(&name()).to_owned())),
            tag::TYPEDEF => Some(words(name())),
            tag::STRUCT => Some(words(format!("struct {}", name()))),
            tag::UNION => Some(words(format!("union {}", name()))),
            tag::ENUM => Some(words(format!("enum {}", name()))),
            tag::CONST => qualified("const", declarator),
            tag::VOLATILE => qualified("volatile", declarator),
            tag::RESTRICT => qualified("restrict", declarator),
            tag::POINTER => self.declare(entry.ty, format!("*{declarator}"), depth),
            tag::ARRAY => {
                let sizes = self.children(entry, tag::DIMENSION).map(|d| match d.count {
                    Some(count) => format!("[{count}]"),
                    None => "[]".to_owned(),
                });
                let sizes: String = sizes.collect();
                self.declare(entry.ty, grouped(&declarator) + &sizes, depth)
            }
            tag::FUNCTION => {
                let mut parameters = Vec::new();
                for child in entry.children.iter().filter_map(|child| self.entry(*child)) {
                    match child.tag {
                        tag::PARAMETER => parameters.push(self.declare(child.ty, String::new(), depth)?),
                        tag::VARIADIC => parameters.push("...".to_owned()),
                        _ => {}
                    }
                }
                if parameters.is_empty() {
                    parameters.push("void".to_owned());
                }
                self.declare(entry.ty, format!("{}({})", grouped(&declarator), parameters.join(", ")), depth)
            }
            _ => None,
        }
    }

    fn children<'a>(&'a self, entry: &'a Entry, tag: u64) -> impl Iterator<Item = &'a Entry> {
        entry.children.iter().filter_map(|child| self.entry(*child)).filter(move |child| child.tag == tag)
    }
}

/// A pointer to an array or function stands in parentheses.
fn grouped(declarator: &str) -> String {
    if declarator.starts_with('*') {
        format!("({declarator})")
    } else {
        declarator.to_owned()
    }
}

/// The short name of a type that compilers spell in full.
fn base(name: &str) -> &str {
    match name {
        "short int" => "short",
        "short unsigned int" => "unsigned short",
        "long int" => "long",
        "long unsigned int" => "unsigned long",
        "long long int" => "long long",
        "long long unsigned int" => "unsigned long long",
        "__int128 unsigned" => "unsigned __int128",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elf::Object;
    use std::process::Command;

    /// What the host's compiler says of a C file.
    fn dwarf(name: &str, text: &str) -> (Dwarf, Vec<u8>) {
        let file = std::env::temp_dir().join(format!("kmod-ctypes-{name}-{}", std::process::id()));
        let (source, object) = (file.with_extension("c"), file.with_extension("o"));
        std::fs::write(&source, text).unwrap();
        let flags = ["-c", "-g", "-gdwarf-4", "-gz=none", "-o"];
        assert!(Command::new("cc").args(flags).arg(&object).arg(&source).status().unwrap().success());
        let bytes = std::fs::read(&object).unwrap();
        for file in [source, object] {
            std::fs::remove_file(file).unwrap();
        }
        (Dwarf::read(&Object::parse(&bytes).unwrap(), &bytes).unwrap(), bytes)
    }

    const SPELLED: [(&str, &str); 14] = [
        ("unsigned long", "unsigned long a;"),
        ("long long", "long long b;"),
        ("const char *", "const char *c;"),
        ("char *const", "char *const d;"),
        ("char *const *", "char *const *e;"),
        ("volatile unsigned int", "volatile unsigned f;"),
        ("struct s *[4]", "struct s *g[4];"),
        ("int (*)[2][3]", "int (*h)[2][3];"),
        ("int (*)(struct s *, unsigned int, ...)", "int (*i)(struct s *, unsigned, ...);"),
        ("void (*(*)(int))(void)", "void (*(*j)(int))(void);"),
        ("number", "typedef short number; number k;"),
        ("enum e", "enum e { E } l;"),
        ("union u", "union u { int x; } m;"),
        ("void *", "void *n;"),
    ];

    #[test]
    fn types_are_spelled_as_in_a_cast() {
        let text: String = SPELLED.iter().map(|(_, declaration)| format!("{declaration}\n")).collect();
        let (dwarf, _) = dwarf("spelled", &text);
        let variables = dwarf.variables();
        for (index, (spelled, declaration)) in SPELLED.iter().enumerate() {
            let name = char::from(b'a' + u8::try_from(index).unwrap()).to_string();
            assert_eq!(dwarf.spell(variables.get(&*name).copied()).as_deref(), Some(*spelled), "{declaration}");
        }
    }

    #[test]
    fn members_are_named_through_those_without_a_name() {
        let text = "typedef enum { E } number; struct s { char a; union { struct { int b; long c[2]; }; int d : 3; }; unsigned e : 5; number f : 9; } v;\n\
                    struct none *w;\ntypedef struct s other; other x;";
        let (dwarf, _) = dwarf("members", text);
        let variables = dwarf.variables();
        let fields = dwarf.fields(variables["v"]).unwrap();
        assert_eq!(dwarf.fields(variables["x"]).as_ref(), Some(&fields));
        let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d", "e", "f"]);
        assert_eq!(fields[2], Field { name: "c".into(), place: Place::Byte(16), ty: "long [2]".into() });
        if dwarf.little {
            assert_eq!(fields[3].place, Place::Bits { at: 64, width: 3 });
            assert_eq!(fields[5].place, Place::Bits { at: 32 * 8 + 5, width: 9 });
        }
        assert_eq!(fields[5].ty, "unsigned int");
        assert_eq!(dwarf.fields(dwarf.target(variables["w"]).unwrap()), None);
    }

    #[test]
    fn damaged_information_is_none_and_never_a_panic() {
        let (_, bytes) = dwarf("damaged", "struct s { int a, b[3]; struct s *c; } v;");
        let object = Object::parse(&bytes).unwrap();
        let info = object.sections.iter().find(|section| section.name == ".debug_info").unwrap().bytes.clone();
        for place in info {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x55;
            if let Some(dwarf) = Dwarf::read(&object, &damaged) {
                for ty in dwarf.variables().into_values() {
                    let _ = (dwarf.spell(Some(ty)), dwarf.fields(ty));
                }
            }
        }
    }
}
