//! A fact as assertions: in C for the kernel's own compiler, and in Rust for rustc. Beside `facts`, the other file that
//! the generator and kmod-build share: what is checked when bindings are made is what every build checks.

use super::facts::{Fact, Member, MemberType, Place, Record, Sign};
use std::collections::HashMap;
use std::fmt::Write as _;

/// What a witness in C starts with.
///
/// An initialiser by position that leaves a member out is an error: where a record has room to spare, a member more would
/// move no other. Kernels mark some records as not to be initialised by position, which is about their own code.
pub const HEAD: &str = "#ifndef KMOD_BYTE
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define KMOD_BYTE(little, big) little
#else
#define KMOD_BYTE(little, big) big
#endif
#if defined(__clang__) || __GNUC__ >= 11
#define KMOD_BITS static const
#else
#define KMOD_BITS const
#endif
#endif
#pragma GCC diagnostic push
#pragma GCC diagnostic error \"-Wmissing-field-initializers\"
#ifdef __clang__
#pragma GCC diagnostic ignored \"-Winitializer-overrides\"
#else
#pragma GCC diagnostic ignored \"-Wdesignated-init\"
#endif
";

/// What it ends with.
pub const TAIL: &str = "#pragma GCC diagnostic pop\n";

/// One thing that a constant expression of C can confirm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// True where the claim holds; an error of the compiler where what it speaks of is not there.
    pub expression: String,
    /// The claim in words.
    pub words: String,
    /// What of the fact it is about.
    pub about: About,
}

/// What a claim is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Size or alignment.
    Layout,
    /// The place or the type of a member.
    Member,
    /// That there is no other member.
    Room,
    /// A constant's value.
    Value,
    /// The type of a function or variable, or what a typedef stands for.
    Type,
}

/// The types of unnamed members, by their Rust names.
#[derive(Debug, Default)]
pub struct Parts<'a>(HashMap<&'a str, &'a Record>);

impl<'a> Parts<'a> {
    /// Those among some facts.
    pub fn among(facts: impl IntoIterator<Item = &'a Fact>) -> Parts<'a> {
        let records = facts.into_iter().filter_map(|fact| match fact {
            Fact::Record(record) if record.c.is_none() => Some((record.rust.as_str(), record)),
            _ => None,
        });
        Parts(records.collect())
    }

    /// Calls `each` for every member that C can name through `record`, with the bytes in front of what it counts from.
    pub fn each_named<'b>(&self, record: &'b Record, each: &mut impl FnMut(&'b Member, u64))
    where
        'a: 'b,
    {
        self.named_from(record, 0, each);
    }

    fn named_from<'b>(&self, record: &'b Record, base: u64, each: &mut impl FnMut(&'b Member, u64))
    where
        'a: 'b,
    {
        for member in &record.members {
            match (&member.ty, member.place) {
                (MemberType::Part(part), Place::Byte(at)) => {
                    if let Some(part) = self.0.get(part.as_str()) {
                        self.named_from(part, base + at, each);
                    }
                }
                _ => each(member, base),
            }
        }
    }

    /// Braces around a value for each member, in order. Needed in full where there is room to spare, here or deeper.
    fn initialiser(&self, record: &Record) -> Option<String> {
        let shape = record.shape.as_ref()?;
        if let ("s", Some(c), [member, ..]) = (shape.as_str(), &record.c, record.members.as_slice()) {
            // A lone zero initialises all that there is.
            return Some(match member.place {
                Place::Byte(_) => format!("{{(__typeof__((({c} *)0)->{}))1}}", member.name),
                Place::Bits { .. } => "{1}".to_owned(),
            });
        }
        let mut parts = record.members.iter().filter_map(|member| match &member.ty {
            MemberType::Part(part) => Some(self.0.get(part.as_str()).and_then(|part| self.initialiser(part))),
            _ => None,
        });
        let values: Vec<String> = shape
            .chars()
            .map(|kind| match kind {
                's' => "0".to_owned(),
                'p' => parts.next().flatten().unwrap_or_else(|| "{}".to_owned()),
                _ => "{}".to_owned(),
            })
            .collect();
        Some(format!("{{{}}}", values.join(", ")))
    }
}

/// What C can check of a fact by constant expressions.
pub fn claims(fact: &Fact, parts: &Parts<'_>) -> Vec<Claim> {
    claims_through(fact, parts, None)
}

/// The same; `object` names a declared variable of the record's type, which is quicker to read than a cast.
fn claims_through(fact: &Fact, parts: &Parts<'_>, object: Option<&str>) -> Vec<Claim> {
    let mut list = Vec::new();
    let mut claim = |about, expression: String, words: String| list.push(Claim { expression, words, about });
    match fact {
        Fact::Record(record) => {
            let Some(c) = &record.c else { return list };
            claim(About::Layout, format!("sizeof({c}) == {}", record.size), format!("{c}: {} bytes", record.size));
            claim(
                About::Layout,
                format!("_Alignof({c}) == {}", record.align),
                format!("{c}: aligned to {}", record.align),
            );
            let object = object.map_or_else(|| format!("(({c} *)0)->"), |object| format!("{object}."));
            parts.each_named(record, &mut |member, base| {
                let (Place::Byte(at), name) = (member.place, &member.name) else { return };
                let at = base + at;
                claim(
                    About::Member,
                    format!("__builtin_offsetof({c}, {name}) == {at}"),
                    format!("{c}: field '{name}' at byte {at}"),
                );
                if let MemberType::Spelled(ty) = &member.ty {
                    claim(
                        About::Member,
                        same(&format!("{object}{name}"), ty),
                        format!("{c}: field '{name}' of type '{ty}'"),
                    );
                }
            });
            if let Some(values) = parts.initialiser(record) {
                claim(
                    About::Room,
                    format!("sizeof(({c}){values}) == {}", record.size),
                    format!("{c}: no member but those"),
                );
            }
        }
        Fact::Alias { c, layout, of, .. } => {
            if let Some((size, align)) = layout {
                claim(About::Layout, format!("sizeof({c}) == {size}"), format!("{c}: {size} bytes"));
                claim(About::Layout, format!("_Alignof({c}) == {align}"), format!("{c}: aligned to {align}"));
            }
            if !of.is_empty() {
                claim(About::Type, same(c, of), format!("{c} stands for '{of}'"));
            }
        }
        Fact::Const { name, value, sign } => {
            let words = sign.map_or_else(String::new, |sign| format!(", {}", sign.word()));
            claim(About::Value, worth(name, *value, *sign), format!("{name} is {value}{words}"));
        }
        Fact::Text { name, value } => {
            let escaped: String = value.iter().map(|byte| format!("\\{byte:03o}")).collect();
            claim(
                About::Value,
                format!("sizeof({name}) == {} && !__builtin_strcmp({name}, \"{escaped}\")", value.len() + 1),
                format!("{name} is the text '{}'", String::from_utf8_lossy(value).escape_debug()),
            );
        }
        Fact::Function { name, ty } => claim(About::Type, same(name, ty), format!("{name} has the type '{ty}'")),
        Fact::Variable { name, ty } => claim(About::Type, same(name, ty), format!("{name} has the type '{ty}'")),
    }
    list
}

/// A constant expression: whether what `of` names has that type.
pub fn same(of: &str, ty: &str) -> String {
    format!("__builtin_types_compatible_p(__typeof__({of}), {ty})")
}

/// A constant expression: whether what `name` names has that value, and a type of that sign.
fn worth(name: &str, value: i128, sign: Option<Sign>) -> String {
    match sign {
        // The name once, because reading it is what costs: -1 by one more than the difference of the bits. That is -1 where there
        // is no difference and the type has a sign; of another value, 0 or 1; without a sign, a great number. A few values make it
        // no constant at all (all bits differ: a division by zero), which is an error as well.
        Some(Sign::Signed) if i32::try_from(value).is_ok_and(|value| value > i32::MIN) => {
            // GCC takes `2 ^ 2`, in decimal, for a power that went wrong.
            let value = if value < 0 { value.to_string() } else { format!("{value:#x}") };
            format!("-1 / ((({name}) ^ {value}) + 1) < 0")
        }
        Some(Sign::Signed) => format!("({name}) == {} && ({name}) * 0 - 1 < 0", c_integer(value)),
        Some(Sign::Unsigned) => format!("({name}) == {} && ({name}) * 0 - 1 > 0", c_integer(value)),
        None => match i64::try_from(value) {
            Ok(value) if value >= 0 => format!("({name}) == {value}"),
            // Equality alone takes -1 and the greatest unsigned number for the same.
            _ => format!("({name}) == {} && (({name}) < 0) == {}", c_integer(value), u8::from(value < 0)),
        },
    }
}

/// A C expression of exactly this value, whatever its sign and size.
fn c_integer(value: i128) -> String {
    match value {
        // The positive half of the most negative number fits no signed type.
        _ if value == i128::from(i64::MIN) => "(-9223372036854775807LL - 1)".to_owned(),
        _ if value < 0 => format!("{value}LL"),
        _ => format!("{value}ULL"),
    }
}

/// A place that no constant expression of C tells: a bitfield's.
///
/// All ones are put into the field of a record that is otherwise zero, and its bytes are looked at. The compiler knows them,
/// so the call of a function that may not be called goes away. It is a statement, for use within a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BitClaim {
    /// What is true where the claim does not hold; `x` is the record, as `v` and as bytes `b`.
    pub contradiction: String,
    /// The initialiser of `x`.
    pub object: String,
    /// The claim in words.
    pub words: String,
}

impl BitClaim {
    /// The statement; it calls `function`, and wants the declaration of [`bit_union`] in front of it.
    pub fn statement(&self, function: &str) -> String {
        format!("{{ KMOD_BITS union kmod_bits x = {}; if ({}) {function}(); }}", self.object, self.contradiction)
    }
}

/// What the bitfields of a record of this type are looked at through.
pub fn bit_union(c: &str) -> String {
    format!("union kmod_bits {{ {c} v; unsigned char b[sizeof({c})]; }};")
}

/// The bitfields of a record, with its name in C.
pub fn bit_claims<'a>(fact: &'a Fact, parts: &Parts<'_>) -> Option<(&'a str, Vec<BitClaim>)> {
    let Fact::Record(record) = fact else { return None };
    let c = record.c.as_deref()?;
    let mut list = Vec::new();
    parts.each_named(record, &mut |member, base| {
        let Place::Bits { at, width } = member.place else { return };
        let (first, name) = (base * 8 + at, &member.name);
        let last = first + width - 1;
        // A byte more on either side: a field that grew reaches into it.
        let bytes = (first / 8).saturating_sub(1)..=(last / 8 + 1).min(record.size - 1);
        let mut contradiction: Vec<String> =
            bytes.map(|byte| format!("x.b[{byte}] != {}", ones(byte, first, last))).collect();
        if let MemberType::Spelled(ty) = &member.ty {
            // Of a plain char and of a boolean the sign is no question.
            if ty != "char" && ty != "_Bool" {
                let negative = u8::from(!ty.starts_with("unsigned"));
                contradiction.push(format!("(x.v.{name} < 0) != {negative}"));
            }
        }
        list.push(BitClaim {
            contradiction: contradiction.join(" || "),
            object: format!("{{ .v = {{ .{name} = -1 }} }}"),
            words: format!("{c}: bitfield '{name}' of {width} bits at bit {first}"),
        });
    });
    (!list.is_empty()).then_some((c, list))
}

/// The value of a byte when the bits from `first` to `last` are set.
fn ones(byte: u64, first: u64, last: u64) -> String {
    let mut little = 0_u8;
    let mut big = 0_u8;
    for bit in (0..8).filter(|bit| (first..=last).contains(&(byte * 8 + bit))) {
        little |= 1 << bit;
        big |= 0x80 >> bit;
    }
    if little == big {
        return little.to_string();
    }
    format!("KMOD_BYTE({little}, {big})")
}

/// The witness of some facts in C: assertions, and the bitfields in a function of that name, which compiles to nothing.
///
/// It is read by the compiler far more often than by people, and text is what costs it time: constants share assertions,
/// and a message is no more than the positions of the facts that it is about. [`positions`] reads it.
pub fn c(facts: &[Fact], parts: &Parts<'_>, function: &str) -> String {
    const SHARING: usize = 32;
    let mut text = String::from(HEAD);
    let mut statements = String::new();
    let mut shared: Vec<String> = Vec::new();
    for (at, fact) in facts.iter().enumerate() {
        let object = format!("{function}_{at}");
        let is_const = matches!(fact, Fact::Const { .. });
        let through = members(fact) > 1;
        if through {
            let _ = writeln!(text, "extern {} {object};", fact.subject());
        }
        let claims = claims_through(fact, parts, through.then_some(object.as_str()));
        shared.extend(claims.into_iter().map(|claim| claim.expression));
        let next_is_const = matches!(facts.get(at + 1), Some(Fact::Const { .. }));
        let goes_on = is_const && next_is_const && shared.len() < SHARING;
        if !goes_on && !shared.is_empty() {
            let first = if is_const { at + 1 - shared.len() } else { at };
            let _ = writeln!(text, "_Static_assert({}, \"{first}-{at}\");", shared.join(" && "));
            shared.clear();
        }
        if let Some((c, claims)) = bit_claims(fact, parts) {
            let _ = writeln!(text, "void {object}b(void) __attribute__((__error__(\"{at}-{at}\")));");
            let _ = writeln!(statements, "\t{{ {}", bit_union(c));
            for claim in claims {
                let _ = writeln!(statements, "\t{}", claim.statement(&format!("{object}b")));
            }
            statements.push_str("\t}\n");
        }
    }
    let _ = write!(
        text,
        "static inline __attribute__((__always_inline__)) void {function}(void)\n{{\n{statements}}}\n{TAIL}"
    );
    text
}

/// How many members a claim is made of the type of.
fn members(fact: &Fact) -> usize {
    match fact {
        Fact::Record(record) if record.c.is_some() => record.members.len(),
        _ => 0,
    }
}

/// The positions of the facts (first and last, from 0) that the message of a witness is about.
pub fn positions(message: &str) -> Option<(usize, usize)> {
    let (first, last) = message.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// The same numbers for rustc: expressions of type `usize`, each with the value that it must have. (An alias in Rust has
/// the alignment of what it stands for, whatever C says.)
pub fn rust_numbers(fact: &Fact) -> Vec<(String, u64)> {
    match fact {
        Fact::Record(record) => {
            let name = &record.rust;
            let mut list = vec![
                (format!("::core::mem::size_of::<{name}>()"), record.size),
                (format!("::core::mem::align_of::<{name}>()"), record.align),
            ];
            list.extend(record.members.iter().filter_map(|member| match member.place {
                Place::Byte(at) => {
                    let field = member.rust.as_ref().unwrap_or(&member.name);
                    Some((format!("::core::mem::offset_of!({name}, {field})"), at))
                }
                Place::Bits { .. } => None,
            }));
            list
        }
        Fact::Alias { rust, layout: Some((size, _)), .. } => vec![(format!("::core::mem::size_of::<{rust}>()"), *size)],
        _ => Vec::new(),
    }
}

/// One assertion for each fact, which says what is wrong.
pub fn rust(facts: &[Fact]) -> String {
    let mut text = String::new();
    for fact in facts {
        let all: Vec<String> =
            rust_numbers(fact).into_iter().map(|(expression, value)| format!("{expression} == {value}")).collect();
        if !all.is_empty() {
            let _ = writeln!(text, "const _: () = assert!({});", all.join(" && "));
        }
    }
    text
}

/// A few assertions for all of them, which rustc is through with in a third of the time.
pub fn rust_in_bulk(facts: &[Fact]) -> String {
    const TOGETHER: usize = 2000;
    let numbers: Vec<(String, u64)> = facts.iter().flat_map(rust_numbers).collect();
    let mut text = String::new();
    for numbers in numbers.chunks(TOGETHER) {
        let found: Vec<&str> = numbers.iter().map(|(expression, _)| expression.as_str()).collect();
        let wanted: Vec<String> = numbers.iter().map(|(_, value)| value.to_string()).collect();
        let _ = writeln!(text, "const _: () = kmod_same([{}], [{}]);", found.join(", "), wanted.join(", "));
    }
    text
}

/// What the assertions in bulk call.
pub const RUST_HEAD: &str = "const fn kmod_same<const N: usize>(found: [usize; N], wanted: [usize; N]) {
    let mut at = 0;
    while at < N {
        assert!(found[at] == wanted[at]);
        at += 1;
    }
}
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signed_constant_is_named_once() {
        let signed = |value| worth("X", value, Some(Sign::Signed));
        assert_eq!(signed(10), "-1 / (((X) ^ 0xa) + 1) < 0");
        assert_eq!(signed(-3), "-1 / (((X) ^ -3) + 1) < 0");
        // No number of an `int`, or not by one token.
        assert_eq!(signed(1 << 31), "(X) == 2147483648ULL && (X) * 0 - 1 < 0");
        assert_eq!(signed(i128::from(i32::MIN)), "(X) == -2147483648LL && (X) * 0 - 1 < 0");
    }

    #[test]
    fn other_constants_are_compared() {
        assert_eq!(worth("X", 2, Some(Sign::Unsigned)), "(X) == 2ULL && (X) * 0 - 1 > 0");
        assert_eq!(worth("X", 2, None), "(X) == 2");
        assert_eq!(worth("X", -1, None), "(X) == -1LL && ((X) < 0) == 1");
        assert_eq!(worth("X", u64::MAX.into(), None), "(X) == 18446744073709551615ULL && ((X) < 0) == 0");
    }
}
