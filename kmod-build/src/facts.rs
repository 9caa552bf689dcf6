//! Layout facts, one a line, as the pool has them; docs/architecture.md describes the format. The generator writes them and
//! kmod-build makes assertions of them: both compile this one file, so it rests on std alone.

use std::fmt;

/// What the bindings claim about one C entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A struct or union.
    Record(Record),
    /// A typedef or an enum, and the type that it stands for.
    Alias {
        /// Its name in C: `gfp_t`, `enum zone_type`.
        c: String,
        /// Its name in Rust.
        rust: String,
        /// Size and alignment in bytes; none for functions and incomplete types.
        layout: Option<(u64, u64)>,
        /// The type, as C spells it.
        of: String,
    },
    /// An integer constant.
    Const {
        /// The macro or enumerator.
        name: String,
        /// Its value.
        value: i128,
        /// Whether its type in C has a sign, where Rust's type says so. Of enumerators it does not: C gives those that fit it an
        /// `int`, whatever the type of the enum, and compilers differ about the others.
        sign: Option<Sign>,
    },
    /// A string constant.
    Text {
        /// The macro.
        name: String,
        /// Its bytes, the final NUL left out.
        value: Vec<u8>,
    },
    /// A function.
    Function {
        /// Its name in C.
        name: String,
        /// Its type, as C spells it: `int (struct file *)`.
        ty: String,
    },
    /// A variable.
    Variable {
        /// Its name in C.
        name: String,
        /// Its type, as C spells it.
        ty: String,
    },
}

/// Whether a type has negative numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It has.
    Signed,
    /// It has none.
    Unsigned,
}

impl Sign {
    /// That of a macro in C whose constant in Rust has this type. The types of enums are spelled otherwise, and types that C
    /// widens to an `int` make no difference in an expression.
    pub fn of_macro(rust: &str) -> Option<Sign> {
        match rust.rsplit("::").next()? {
            "i32" | "i64" | "c_long" => Some(Sign::Signed),
            "u32" | "u64" | "c_ulong" => Some(Sign::Unsigned),
            _ => None,
        }
    }

    fn parse(word: &str) -> Option<Sign> {
        [Sign::Signed, Sign::Unsigned].into_iter().find(|sign| sign.word() == word)
    }

    /// As C says it.
    pub fn word(self) -> &'static str {
        match self {
            Sign::Signed => "signed",
            Sign::Unsigned => "unsigned",
        }
    }
}

/// A struct or union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// How C names it; nothing for the type of an unnamed member.
    pub c: Option<String>,
    /// Its name in Rust.
    pub rust: String,
    /// In bytes.
    pub size: u64,
    /// In bytes.
    pub align: u64,
    /// Where there is room between the members: a letter for each one that a positional initialiser reaches, `s` for a
    /// scalar, `a` for an aggregate, `p` for an unnamed member.
    pub shape: Option<String>,
    /// In order. None for a record that Rust knows by its size only.
    pub members: Vec<Member>,
}

/// A member of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name in C, or Rust's name for an unnamed one.
    pub name: String,
    /// The name of the Rust field, where it is another one.
    pub rust: Option<String>,
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub ty: MemberType,
}

/// The place of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// So many bytes from the start.
    Byte(u64),
    /// A bitfield.
    Bits {
        /// The first bit, counted from the record's start in the order of memory.
        at: u64,
        /// How many.
        width: u64,
    },
}

/// The type of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MemberType {
    /// As C spells it.
    Spelled(String),
    /// C cannot spell it: it has an unnamed type in it, which has a fact of its own.
    Unnamed,
    /// The member has no name, and its type is the `part` of this Rust name.
    Part(String),
}

impl Fact {
    /// Reads a line.
    pub fn parse(line: &str) -> Option<Fact> {
        let cells: Vec<&str> = line.split('\t').collect();
        Some(match cells[..] {
            ["type", c, ref rest @ ..] => Fact::Record(Record::parse(Some(c), rest)?),
            ["part", ref rest @ ..] => Fact::Record(Record::parse(None, rest)?),
            ["alias", c, rust, size, align, of] => Fact::Alias {
                c: c.to_owned(),
                rust: rust.to_owned(),
                layout: if size == "-" { None } else { Some((size.parse().ok()?, align.parse().ok()?)) },
                of: of.to_owned(),
            },
            ["const", name, value] => Fact::Const { name: name.to_owned(), value: value.parse().ok()?, sign: None },
            ["const", name, value, sign] => {
                Fact::Const { name: name.to_owned(), value: value.parse().ok()?, sign: Some(Sign::parse(sign)?) }
            }
            ["text", name, value] => Fact::Text { name: name.to_owned(), value: unescape(value)? },
            ["function", name, ty] => Fact::Function { name: name.to_owned(), ty: ty.to_owned() },
            ["variable", name, ty] => Fact::Variable { name: name.to_owned(), ty: ty.to_owned() },
            _ => return None,
        })
    }

    /// What it is of, in words that a C programmer knows.
    pub fn subject(&self) -> &str {
        match self {
            Fact::Record(record) => record.c.as_deref().unwrap_or(&record.rust),
            Fact::Alias { c, .. } => c,
            Fact::Const { name, .. }
            | Fact::Text { name, .. }
            | Fact::Function { name, .. }
            | Fact::Variable { name, .. } => name,
        }
    }
}

/// The reverse of `escape_ascii`.
pub fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next()? {
                b't' => b'\t',
                b'r' => b'\r',
                b'n' => b'\n',
                b'x' => {
                    let digits = [rest.next()?, rest.next()?];
                    u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
                }
                other => other,
            },
            plain => plain,
        });
    }
    Some(bytes)
}

impl Record {
    fn parse(c: Option<&str>, cells: &[&str]) -> Option<Record> {
        let [rust, size, align, shape, members @ ..] = cells else { return None };
        Some(Record {
            c: c.map(str::to_owned),
            rust: (*rust).to_owned(),
            size: size.parse().ok()?,
            align: align.parse().ok()?,
            shape: (*shape != "-").then(|| (*shape).to_owned()),
            members: members.iter().map(|cell| Member::parse(cell)).collect::<Option<_>>()?,
        })
    }
}

impl Member {
    fn parse(cell: &str) -> Option<Member> {
        let (place, ty) = cell.split_once(' ')?;
        let (names, place) = place.split_once('@')?;
        let (name, rust) = names.split_once('/').map_or((names, None), |(name, rust)| (name, Some(rust.to_owned())));
        let place = match place.split_once(':') {
            Some((at, width)) => Place::Bits { at: at.parse().ok()?, width: width.parse().ok()? },
            None => Place::Byte(place.parse().ok()?),
        };
        let ty = match (ty, ty.strip_prefix('+')) {
            (_, Some(part)) => MemberType::Part(part.to_owned()),
            ("", _) => MemberType::Unnamed,
            (ty, _) => MemberType::Spelled(ty.to_owned()),
        };
        Some(Member { name: name.to_owned(), rust, place, ty })
    }
}

impl fmt::Display for Fact {
    /// The stored line, without its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Record(record) => {
                match &record.c {
                    Some(c) => write!(f, "type\t{c}")?,
                    None => write!(f, "part")?,
                }
                let shape = record.shape.as_deref().unwrap_or("-");
                write!(f, "\t{}\t{}\t{}\t{shape}", record.rust, record.size, record.align)?;
                record.members.iter().try_for_each(|member| write!(f, "\t{member}"))
            }
            Fact::Alias { c, rust, layout: Some((size, align)), of } => {
                write!(f, "alias\t{c}\t{rust}\t{size}\t{align}\t{of}")
            }
            Fact::Alias { c, rust, layout: None, of } => write!(f, "alias\t{c}\t{rust}\t-\t-\t{of}"),
            Fact::Const { name, value, sign: None } => write!(f, "const\t{name}\t{value}"),
            Fact::Const { name, value, sign: Some(sign) } => write!(f, "const\t{name}\t{value}\t{}", sign.word()),
            Fact::Text { name, value } => write!(f, "text\t{name}\t{}", value.escape_ascii()),
            Fact::Function { name, ty } => write!(f, "function\t{name}\t{ty}"),
            Fact::Variable { name, ty } => write!(f, "variable\t{name}\t{ty}"),
        }
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if let Some(rust) = &self.rust {
            write!(f, "/{rust}")?;
        }
        match self.place {
            Place::Byte(at) => write!(f, "@{at} ")?,
            Place::Bits { at, width } => write!(f, "@{at}:{width} ")?,
        }
        match &self.ty {
            MemberType::Spelled(ty) => f.write_str(ty),
            MemberType::Unnamed => Ok(()),
            MemberType::Part(part) => write!(f, "+{part}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_survive_reading_and_writing() {
        for line in [
            "type\tstruct list_head\tlist_head\t16\t8\t-\tnext@0 struct list_head *\tprev@8 struct list_head *",
            "type\tstruct a\ta\t16\t8\tssa\ttype/type_@0 int\tx@32:3 unsigned int\tanon__y@8 +a__y\tz@8 ",
            "part\ta__y\t8\t8\t-\ty@0 long",
            "alias\tgfp_t\tgfp_t\t4\t4\tunsigned int",
            "alias\tinitcall_t\tinitcall_t\t-\t-\tint (void)",
            "const\tA\t-3",
            "const\tA\t3\tunsigned",
            "text\tA\t%s\\n\\x01\\\\",
            "function\tf\tint (struct file *, ...)",
            "variable\tjiffies\tvolatile unsigned long",
        ] {
            assert_eq!(Fact::parse(line).map(|fact| fact.to_string()).as_deref(), Some(line));
        }
        for line in [
            "size\tstruct page\t64",
            "const\tA",
            "const\tA\tx",
            "const\tA\t3\tlong",
            "type\tstruct a\ta\t16\t8\t-\tnext",
        ] {
            assert_eq!(Fact::parse(line), None, "{line}");
        }
    }
}
