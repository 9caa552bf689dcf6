//! Says in words how a kernel differs from a fact.

use crate::ctypes::Field;
use crate::facts::{Fact, Member, MemberType, Place, Record};
use crate::measure::Measured;
use crate::witness::Parts;

/// The difference, in a line. `here` is what the kernel has, as far as that is known.
pub fn difference(fact: &Fact, parts: &Parts<'_>, here: &Measured) -> String {
    let subject = spoken(fact.subject());
    match fact {
        Fact::Record(_) | Fact::Alias { .. } if here.absent => format!("{subject}: this kernel has no such type"),
        Fact::Function { .. } | Fact::Variable { .. } if here.absent => {
            format!("{subject}: not declared in this kernel's headers")
        }
        Fact::Record(record) => {
            let mut said: Vec<String> = layout((record.size, record.align), here).into_iter().collect();
            said.extend(Members::of(record, parts, here).first_difference());
            if said.is_empty() {
                said.push("laid out in another way in this kernel".to_owned());
            }
            format!("{subject}: {}", said.join("; "))
        }
        Fact::Alias { layout: sizes, of, .. } => match &here.ty {
            Some(ty) if ty != of => format!("{subject}: stands for {}", versus(of, ty)),
            _ => match sizes.and_then(|sizes| layout(sizes, here)) {
                Some(layout) => format!("{subject}: {layout}"),
                None => format!("{subject}: stands for '{of}' in the bindings, another type in this kernel"),
            },
        },
        Fact::Const { value, sign, .. } => match (here.value, sign.zip(here.sign)) {
            (Some(same), Some((sign, other))) if same == *value && sign != other => {
                format!("{subject}: {value}, {} in the bindings, {} in this kernel", sign.word(), other.word())
            }
            (Some(other), _) => format!("{subject}: {value} in the bindings, {other} in this kernel"),
            (None, _) => {
                format!("{subject}: {value} in the bindings, {} in this kernel", other("constant", "value", here))
            }
        },
        Fact::Text { value, .. } => {
            let value = value.escape_ascii();
            match &here.text {
                Some(other) => {
                    format!("{subject}: \"{value}\" in the bindings, \"{}\" in this kernel", other.escape_ascii())
                }
                None => {
                    format!("{subject}: \"{value}\" in the bindings, {} in this kernel", other("text", "one", here))
                }
            }
        }
        Fact::Function { ty, .. } | Fact::Variable { ty, .. } => match &here.ty {
            Some(other) if other != ty => format!("{subject}: {}", versus(ty, other)),
            _ => format!("{subject}: '{ty}' in the bindings, another type in this kernel"),
        },
    }
}

/// In place of what could not be measured.
fn other(kind: &str, value: &str, here: &Measured) -> String {
    if here.absent {
        format!("no {kind}")
    } else {
        format!("another {value}")
    }
}

fn versus(bindings: &str, kernel: &str) -> String {
    format!("'{bindings}' in the bindings, '{kernel}' in this kernel")
}

/// What C cannot name, in words: `__typeof__(((struct a *)0)->b)` is the type of 'b' in struct a.
pub fn spoken(subject: &str) -> String {
    let Some((mut record, member)) = of_member(subject) else { return subject.to_owned() };
    let mut path = member.to_owned();
    while let Some((outer, member)) = of_member(record) {
        path = format!("{member}.{path}");
        record = outer;
    }
    format!("the type of '{path}' in {record}")
}

/// The record and the member whose unnamed type a subject is.
pub fn of_member(subject: &str) -> Option<(&str, &str)> {
    let inner = subject.strip_prefix("__typeof__(")?.strip_suffix(')')?;
    let inner = inner.strip_prefix('*').unwrap_or(inner).trim_end_matches("[0]");
    inner.strip_prefix("((")?.rsplit_once(" *)0)->")
}

fn layout((size, align): (u64, u64), here: &Measured) -> Option<String> {
    match (here.size, here.align) {
        (Some(other), _) if other != size => Some(format!("{size} bytes in the bindings, {other} in this kernel")),
        (_, Some(other)) if other != align => {
            Some(format!("aligned to {align} bytes in the bindings, to {other} in this kernel"))
        }
        _ => None,
    }
}

/// The members of a record, as the bindings and as the kernel have them.
struct Members<'a> {
    bindings: Vec<Pair<'a>>,
    kernel: Option<&'a [Field]>,
}

/// A member of the bindings' record, and what was measured of it.
struct Pair<'a> {
    member: &'a Member,
    /// The bytes in front of what its place counts from.
    base: u64,
    /// Its place and whether its type is the same; nothing for a bitfield, nor where nothing could be measured.
    here: Option<(Option<u64>, Option<bool>)>,
}

impl<'a> Members<'a> {
    fn of(record: &'a Record, parts: &Parts<'a>, here: &'a Measured) -> Members<'a> {
        let mut bindings = Vec::new();
        let mut measured = here.members.iter().copied();
        parts.each_named(record, &mut |member, base| {
            let here = match member.place {
                Place::Byte(_) => measured.next(),
                Place::Bits { .. } => None,
            };
            bindings.push(Pair { member, base, here });
        });
        // A record that Rust knows by its size has no members to compare with.
        let kernel = here.fields.as_deref().filter(|_| !record.members.is_empty() || record.size == 0);
        Members { bindings, kernel }
    }

    fn first_difference(&self) -> Option<String> {
        let (name, what) = self.named().or_else(|| self.measured())?;
        Some(format!("first difference at field '{name}'{what}"))
    }

    /// By the names of the kernel's members.
    fn named(&self) -> Option<(&'a str, String)> {
        let kernel = self.kernel?;
        let in_bindings = |name: &str| self.bindings.iter().any(|pair| pair.member.name == name);
        let in_kernel = |name: &str| kernel.iter().any(|field| field.name == name);
        for index in 0..self.bindings.len().max(kernel.len()) {
            let pair = self.bindings.get(index);
            let ours = pair.map(|pair| pair.member.name.as_str());
            let found = match (pair, ours, kernel.get(index)) {
                (Some(pair), Some(ours), Some(field)) if ours == field.name => {
                    pair.unlike(Some(field)).map(|what| (ours, what))
                }
                (_, Some(ours), Some(field)) if in_kernel(ours) && in_bindings(&field.name) => {
                    Some((field.name.as_str(), format!(", which stands where the bindings have '{ours}'")))
                }
                (_, Some(ours), Some(field)) if !in_kernel(ours) && !in_bindings(&field.name) => {
                    Some((ours, format!(", in whose place this kernel has '{}'", field.name)))
                }
                (_, Some(ours), _) if !in_kernel(ours) => Some((ours, ", which this kernel does not have".to_owned())),
                (_, _, Some(field)) => Some((field.name.as_str(), ", which the bindings do not have".to_owned())),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// By what the compiler could tell of the bindings' own members.
    fn measured(&self) -> Option<(&'a str, String)> {
        self.bindings.iter().find_map(|pair| Some((pair.member.name.as_str(), pair.unlike(None)?)))
    }
}

impl Pair<'_> {
    /// What is unlike in the two forms of a member; the kernel's as its debugging information has it, if it has.
    fn unlike(&self, field: Option<&Field>) -> Option<String> {
        let bits = |at: u64, width: u64| format!("{width} bit{} at bit {at}", if width == 1 { "" } else { "s" });
        let sides = |ours: String, theirs: String| Some(format!(": {ours} in the bindings, {theirs} in this kernel"));
        match (self.member.place, field.map(|field| field.place)) {
            (Place::Bits { at, width }, Some(Place::Bits { at: here, width: wide })) => {
                let at = self.base * 8 + at;
                if (at, width) != (here, wide) {
                    return sides(bits(at, width), bits(here, wide));
                }
            }
            (Place::Bits { .. }, Some(Place::Byte(_))) => return Some(": a bitfield in the bindings only".to_owned()),
            (Place::Byte(_), Some(Place::Bits { .. })) => return Some(": a bitfield in this kernel only".to_owned()),
            _ => {}
        }
        // Nothing but its spelling tells the type of a bitfield.
        let is_bits = matches!(self.member.place, Place::Bits { .. });
        let same = self.here.and_then(|(_, same)| same);
        if let MemberType::Spelled(ours) = &self.member.ty {
            match field.map(|field| &field.ty).filter(|theirs| *theirs != ours) {
                Some(theirs) if is_bits || same == Some(false) => {
                    return sides(format!("'{ours}'"), format!("'{theirs}'"))
                }
                None if same == Some(false) => return sides(format!("'{ours}'"), "another type".to_owned()),
                _ => {}
            }
        }
        match (self.member.place, self.here?.0) {
            (Place::Byte(ours), Some(theirs)) if self.base + ours != theirs => {
                sides(format!("at byte {}", self.base + ours), format!("at byte {theirs}"))
            }
            // No place was to be had of it, and there are no names of the kernel's to say why.
            (Place::Byte(_), None) if field.is_none() => Some(", which this kernel does not have".to_owned()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, at: u64, ty: &str) -> Field {
        Field { name: name.into(), place: Place::Byte(at), ty: ty.into() }
    }

    fn say(line: &str, here: &Measured) -> String {
        let fact = Fact::parse(line).unwrap();
        difference(&fact, &Parts::default(), here)
    }

    const OPERATIONS: &str =
        "type\tstruct ops\tops\t24\t8\t-\towner@0 struct module *\topen@8 int (*)(void)\tflush@16 int (*)(void)";

    /// The members of the record above, all in their places.
    fn measured(size: u64, fields: Vec<Field>) -> Measured {
        let at = |name: &str| {
            fields.iter().find(|field| field.name == name).map(|field| match field.place {
                Place::Byte(at) | Place::Bits { at, .. } => at,
            })
        };
        let members = ["owner", "open", "flush"].map(|name| (at(name), at(name).map(|_| true))).to_vec();
        Measured { size: Some(size), align: Some(8), members, fields: Some(fields), ..Measured::default() }
    }

    #[test]
    fn a_member_more_is_named() {
        let (owner, open) = (field("owner", 0, "struct module *"), field("open", 8, "int (*)(void)"));
        let here =
            measured(32, vec![owner, open, field("setfl", 16, "int (*)(int)"), field("flush", 24, "int (*)(void)")]);
        let expected = "struct ops: 24 bytes in the bindings, 32 in this kernel; \
                        first difference at field 'setfl', which the bindings do not have";
        assert_eq!(say(OPERATIONS, &here), expected);
        // Without the names of the kernel's members, what is known of the bindings' own.
        let expected = "struct ops: 24 bytes in the bindings, 32 in this kernel; \
                        first difference at field 'flush': at byte 16 in the bindings, at byte 24 in this kernel";
        assert_eq!(say(OPERATIONS, &Measured { fields: None, ..here }), expected);
    }

    #[test]
    fn a_member_less_or_elsewhere_is_named() {
        let (owner, open) = (field("owner", 0, "struct module *"), field("open", 8, "int (*)(void)"));
        let flush = |at| field("flush", at, "int (*)(void)");
        let here = measured(16, vec![field("owner", 0, "struct module *"), flush(8)]);
        assert!(say(OPERATIONS, &here).ends_with("at field 'open', which this kernel does not have"));
        let here = measured(24, vec![open, owner, flush(16)]);
        assert!(say(OPERATIONS, &here).ends_with("at field 'open', which stands where the bindings have 'owner'"));
        let here =
            measured(24, vec![field("owner", 0, "struct module *"), field("enter", 8, "int (*)(void)"), flush(16)]);
        assert!(say(OPERATIONS, &here).ends_with("at field 'open', in whose place this kernel has 'enter'"));
    }

    #[test]
    fn a_member_of_another_type_is_named_with_both() {
        let fields = vec![
            field("owner", 0, "struct module *"),
            field("open", 8, "long (*)(void)"),
            field("flush", 16, "int (*)(void)"),
        ];
        let mut here = measured(24, fields);
        here.members[1].1 = Some(false);
        let expected = "struct ops: first difference at field 'open': \
                        'int (*)(void)' in the bindings, 'long (*)(void)' in this kernel";
        assert_eq!(say(OPERATIONS, &here), expected);
        here.fields = None;
        assert!(
            say(OPERATIONS, &here).ends_with("'open': 'int (*)(void)' in the bindings, another type in this kernel")
        );
    }

    #[test]
    fn a_wider_bitfield_is_named_with_both_widths() {
        let bits = |name: &str, at, width| Field {
            name: name.into(),
            place: Place::Bits { at, width },
            ty: "unsigned int".into(),
        };
        let line = "type\tstruct b\tb\t4\t4\ts\tx@0:1 unsigned int\ty@1:3 unsigned int";
        let here = Measured {
            size: Some(4),
            align: Some(4),
            fields: Some(vec![bits("x", 0, 1), bits("y", 1, 4)]),
            ..Measured::default()
        };
        let expected =
            "struct b: first difference at field 'y': 3 bits at bit 1 in the bindings, 4 bits at bit 1 in this kernel";
        assert_eq!(say(line, &here), expected);
    }

    #[test]
    fn everything_else_is_said_with_both_sides() {
        let nothing = Measured::default;
        for (line, here, expected) in [
            (
                "const\tHZ\t250",
                Measured { value: Some(1000), ..nothing() },
                "HZ: 250 in the bindings, 1000 in this kernel",
            ),
            ("const\tHZ\t250", nothing(), "HZ: 250 in the bindings, another value in this kernel"),
            (
                "const\tHZ\t250",
                Measured { absent: true, ..nothing() },
                "HZ: 250 in the bindings, no constant in this kernel",
            ),
            (OPERATIONS, nothing(), "struct ops: laid out in another way in this kernel"),
            (
                "text\tKERN_ERR\t\\x013",
                Measured { text: Some(b"3".to_vec()), ..nothing() },
                "KERN_ERR: \"\\x013\" in the bindings, \"3\" in this kernel",
            ),
            (
                "function\tf\tint (long)",
                Measured { ty: Some("int (long, int)".into()), ..nothing() },
                "f: 'int (long)' in the bindings, 'int (long, int)' in this kernel",
            ),
            ("variable\tv\tint", Measured { absent: true, ..nothing() }, "v: not declared in this kernel's headers"),
            (
                "alias\tgfp_t\tgfp_t\t4\t4\tunsigned int",
                Measured { ty: Some("unsigned long".into()), size: Some(8), ..nothing() },
                "gfp_t: stands for 'unsigned int' in the bindings, 'unsigned long' in this kernel",
            ),
            (
                "type\tstruct a\ta\t8\t8\t-",
                Measured { absent: true, ..nothing() },
                "struct a: this kernel has no such type",
            ),
            (
                "type\tstruct a\ta\t8\t8\t-",
                Measured { size: Some(8), align: Some(16), ..nothing() },
                "struct a: aligned to 8 bytes in the bindings, to 16 in this kernel",
            ),
        ] {
            assert_eq!(say(line, &here), expected);
        }
    }

    #[test]
    fn types_without_a_name_are_spoken_of_by_their_member() {
        let inner = "__typeof__(((struct file_lock *)0)->fl_u)";
        assert_eq!(spoken(inner), "the type of 'fl_u' in struct file_lock");
        assert_eq!(
            spoken(&format!("__typeof__((({inner} *)0)->afs[0])")),
            "the type of 'fl_u.afs' in struct file_lock"
        );
        assert_eq!(spoken("struct page"), "struct page");
    }
}
