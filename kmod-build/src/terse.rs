//! The form in which the store keeps facts: without what follows from the rest of the set. Constants have their values from
//! their Rust items; sizes and places have them from C's rules and the types of the members, so that a record whose numbers
//! differ between two architectures is the same line for both. What does not follow is written out.
//!
//! One walk does both ways. docs/architecture.md describes the form; the generator compiles this file too.

use super::facts::{unescape, Fact as Full, Sign};
use std::collections::{HashMap, HashSet};

/// The records of a group.
#[derive(Debug, Clone, Copy)]
pub struct Group<'a> {
    /// Its Rust items.
    pub items: &'a [String],
    /// Its facts, in either form.
    pub facts: &'a [String],
}

/// The facts of each group as the store keeps them. `groups` is the whole set.
pub fn shorten(arch: &str, groups: &[Group<'_>]) -> Result<Vec<Vec<String>>, String> {
    let mut walk = Walk::new(Way::Shorten, arch, groups);
    let short = |group: &Group<'_>| {
        let implied: Vec<String> = group.items.iter().filter_map(|item| constant(item)).collect();
        let (known, stated): (HashSet<&str>, HashSet<&str>) =
            (implied.iter().map(String::as_str).collect(), group.facts.iter().map(String::as_str).collect());
        let untold = implied.iter().filter(|fact| !stated.contains(fact.as_str()));
        let untold: Vec<String> = untold.map(|fact| format!("{UNTOLD}\t{}", name(fact))).collect();
        let rest = group.facts.iter().filter(|fact| !known.contains(fact.as_str()));
        Ok(untold.into_iter().chain(rest.map(|fact| walk.line(fact)).collect::<Result<Vec<_>, _>>()?).collect())
    };
    groups.iter().map(short).collect()
}

/// The reverse of [`shorten`]: the facts of each group in full, constants first.
pub fn restore(arch: &str, groups: &[Group<'_>]) -> Result<Vec<Vec<String>>, String> {
    let mut walk = Walk::new(Way::Restore, arch, groups);
    let full = |group: &Group<'_>| {
        let (untold, rest): (Vec<&String>, Vec<&String>) =
            group.facts.iter().partition(|fact| fact.starts_with(UNTOLD) && fact[UNTOLD.len()..].starts_with('\t'));
        let untold: HashSet<&str> = untold.into_iter().map(|fact| name(fact)).collect();
        let implied = group.items.iter().filter_map(|item| constant(item)).filter(|fact| !untold.contains(name(fact)));
        let mut facts: Vec<String> = implied.collect();
        for fact in rest {
            facts.push(walk.line(fact)?);
        }
        Ok(facts)
    };
    groups.iter().map(full).collect()
}

/// Before the name of a constant whose value is not known to be C's.
const UNTOLD: &str = "untold";

fn name(fact: &str) -> &str {
    fact.split('\t').nth(1).unwrap_or_default()
}

/// What the Rust item of a constant says of the C one.
fn constant(item: &str) -> Option<String> {
    let (name, rest) = item.strip_prefix("pub const ")?.split_once(": ")?;
    let (ty, value) = rest.strip_suffix(';')?.split_once(" = ")?;
    if !ty.starts_with("&[u8") {
        let (name, sign) = (name.to_owned(), Sign::of_macro(ty));
        return value.parse().ok().map(|value| Full::Const { name, value, sign }.to_string());
    }
    let bytes = unescape(value.strip_prefix("b\"")?.strip_suffix("\\0\"")?)?;
    Some(format!("text\t{name}\t{}", bytes.escape_ascii()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Shorten,
    Restore,
}

/// What of a type a record that holds it depends on.
#[derive(Debug, Clone, Copy)]
struct Layout {
    size: u64,
    align: u64,
    /// Whether it is a record or an array.
    aggregate: bool,
    /// Whether it is a record with room between its members.
    room: bool,
}

/// How far a fact is.
#[derive(Debug, Clone)]
enum Fact {
    Waiting(String),
    /// It is being looked at: for who needs it now, nothing follows from it.
    Busy,
    Done(String, Option<Layout>),
}

#[derive(Debug)]
struct Walk {
    way: Way,
    /// The size of a pointer.
    word: u64,
    /// The alignment of a `long long`.
    long_long: u64,
    /// Rust names of unions.
    unions: HashSet<String>,
    /// Where the fact of a type is, by its name in C, or by `+` and its Rust name.
    types: HashMap<String, usize>,
    /// Where each is that was read.
    places: HashMap<String, usize>,
    facts: Vec<Fact>,
}

impl Walk {
    fn new(way: Way, arch: &str, groups: &[Group<'_>]) -> Walk {
        let word = if matches!(arch, "x86" | "arm") { 4 } else { 8 };
        let long_long = if arch == "x86" { 4 } else { 8 };
        let mut walk = Walk {
            way,
            word,
            long_long,
            unions: HashSet::new(),
            types: HashMap::new(),
            places: HashMap::new(),
            facts: Vec::new(),
        };
        for group in groups {
            walk.unions.extend(group.items.iter().filter_map(|item| union_name(item)));
            for fact in group.facts {
                let Some(of) = type_name(fact) else { continue };
                if !walk.places.contains_key(fact) {
                    walk.places.insert(fact.clone(), walk.facts.len());
                    walk.types.entry(of).or_insert(walk.facts.len());
                    walk.facts.push(Fact::Waiting(fact.clone()));
                }
            }
        }
        walk
    }

    /// A fact in the other form.
    fn line(&mut self, fact: &str) -> Result<String, String> {
        let Some(place) = self.places.get(fact).copied() else { return Ok(fact.to_owned()) };
        self.layout(place)?;
        match &self.facts[place] {
            Fact::Done(line, _) => Ok(line.clone()),
            Fact::Waiting(_) | Fact::Busy => Err(format!("not read to its end: {fact}")),
        }
    }

    fn layout(&mut self, place: usize) -> Result<Option<Layout>, String> {
        match std::mem::replace(&mut self.facts[place], Fact::Busy) {
            Fact::Done(line, layout) => {
                self.facts[place] = Fact::Done(line, layout);
                Ok(layout)
            }
            Fact::Busy => Ok(None),
            Fact::Waiting(fact) => {
                let cells: Vec<&str> = fact.split('\t').collect();
                let (line, layout) = match cells[..] {
                    ["type", c, rust, size, align, shape, ref members @ ..] => {
                        self.record(Some(c), [rust, size, align, shape], members)
                    }
                    ["part", rust, size, align, shape, ref members @ ..] => {
                        self.record(None, [rust, size, align, shape], members)
                    }
                    ["alias", c, rust, size, align, of] => self.alias(c, rust, size, align, of),
                    _ => Err("too few cells".to_owned()),
                }
                .map_err(|why| format!("{why}: {fact}"))?;
                self.facts[place] = Fact::Done(line, layout);
                Ok(layout)
            }
        }
    }

    /// What a cell is in full, and what it is in the other form. `follows`: what it is where nothing is written.
    fn cell(&self, cell: &str, follows: Option<String>) -> Result<(String, String), String> {
        match (self.way, follows) {
            (Way::Shorten, Some(follows)) if follows == cell => Ok((follows, String::new())),
            (Way::Restore, Some(follows)) if cell.is_empty() => Ok((follows.clone(), follows)),
            (Way::Restore, None) if cell.is_empty() => Err("what is left out follows from nothing".to_owned()),
            _ => Ok((cell.to_owned(), cell.to_owned())),
        }
    }

    /// The same for a number.
    fn number(&self, cell: &str, follows: Option<u64>) -> Result<(u64, String), String> {
        let (full, other) = self.cell(cell, follows.map(|number| number.to_string()))?;
        Ok((full.parse().map_err(|_| format!("`{full}` is no number"))?, other))
    }

    fn alias(
        &mut self,
        c: &str,
        rust: &str,
        size: &str,
        align: &str,
        of: &str,
    ) -> Result<(String, Option<Layout>), String> {
        let (_, rust) = self.cell(rust, Some(tag(c).to_owned()))?;
        let behind = self.spelled(of)?;
        if size == "-" {
            return Ok((format!("alias\t{c}\t{rust}\t-\t-\t{of}"), None));
        }
        let (size, size_cell) = self.number(size, behind.map(|behind| behind.size))?;
        let (align, align_cell) = self.number(align, behind.map(|behind| behind.align))?;
        let (aggregate, room) = behind.map_or((false, false), |behind| (behind.aggregate, behind.room));
        let line = format!("alias\t{c}\t{rust}\t{size_cell}\t{align_cell}\t{of}");
        Ok((line, Some(Layout { size, align, aggregate, room })))
    }

    fn record(
        &mut self,
        c: Option<&str>,
        [rust, size, align, shape]: [&str; 4],
        members: &[&str],
    ) -> Result<(String, Option<Layout>), String> {
        let (rust, rust_cell) = self.cell(rust, c.map(|c| tag(c).to_owned()))?;
        let mut space = Space { is_union: self.unions.contains(&rust), ..Space::default() };
        let mut line = String::new();
        for member in members {
            line.push('\t');
            line.push_str(&self.member(c, member, &mut space)?);
        }
        let (align, align_cell) = self.number(align, Some(space.align.max(1)))?;
        let (size, size_cell) =
            self.number(size, space.end.map(|end| end.div_ceil(8).next_multiple_of(align.max(1))))?;
        let (shape, shape_cell) = self.cell(shape, space.shape(size))?;
        let head = c.map_or_else(|| format!("part\t{rust_cell}"), |c| format!("type\t{c}\t{rust_cell}"));
        let layout = Layout { size, align, aggregate: true, room: shape != "-" };
        Ok((format!("{head}\t{size_cell}\t{align_cell}\t{shape_cell}{line}"), Some(layout)))
    }

    /// A member in the other form, after taking its place.
    fn member(&mut self, c: Option<&str>, member: &str, space: &mut Space) -> Result<String, String> {
        let (head, ty) = member.split_once(' ').ok_or("a member without a type")?;
        let (head, width) = head.split_once(':').map_or((head, None), |(head, width)| (head, Some(width)));
        let (names, at) = head.split_once('@').unwrap_or((head, ""));
        let layout = match (ty, c) {
            ("", Some(c)) => {
                let name = names.split('/').next().unwrap_or_default();
                self.spelled(&format!("__typeof__((({c} *)0)->{name})"))?
            }
            _ => self.spelled(ty)?,
        };
        let bits =
            width.map(|width| width.parse::<u64>().map_err(|_| format!("`{width}` is no number"))).transpose()?;
        let (at, at_cell) = self.number(at, space.next(layout, bits))?;
        space.take(at, layout, bits, ty);
        let at = if at_cell.is_empty() { at_cell } else { format!("@{at_cell}") };
        let width = width.map_or_else(String::new, |width| format!(":{width}"));
        Ok(format!("{names}{at}{width} {ty}"))
    }

    /// The layout of a type as C spells it, or of a part, as far as it is known here.
    fn spelled(&mut self, ty: &str) -> Result<Option<Layout>, String> {
        let ty = ty.trim_end();
        if let Some(place) = self.types.get(ty) {
            return self.layout(*place);
        }
        if let Some(rest) = ty.strip_prefix("const ").or_else(|| ty.strip_prefix("volatile ")) {
            return self.spelled(rest);
        }
        let pointer = Layout { size: self.word, align: self.word, aggregate: false, room: false };
        if let Some((_, behind)) = ty.split_once("(*") {
            let count = behind.split_once(')').map_or("", |(count, _)| count);
            return Ok(if count.is_empty() { Some(pointer) } else { array(pointer, count) });
        }
        if let Some(open) = ty.find('[') {
            let of = self.spelled(&ty[..open])?;
            return Ok(of.and_then(|of| array(of, &ty[open..])));
        }
        if ty.contains('*') {
            return Ok(Some(pointer));
        }
        Ok(self.basic(ty).map(|size| {
            let align = if size == 8 && size > self.word { self.long_long } else { size };
            Layout { size, align, aggregate: false, room: false }
        }))
    }

    /// The size of a type that is C's own.
    fn basic(&self, ty: &str) -> Option<u64> {
        Some(match ty.strip_prefix("unsigned ").or_else(|| ty.strip_prefix("signed ")).unwrap_or(ty) {
            "char" | "_Bool" | "uint8_t" | "int8_t" => 1,
            "short" | "uint16_t" | "int16_t" => 2,
            "int" | "uint32_t" | "int32_t" => 4,
            "long" | "size_t" | "ssize_t" | "uintptr_t" | "intptr_t" => self.word,
            "long long" | "uint64_t" | "int64_t" => 8,
            "__int128" => 16,
            "__uint128_t" => 16,
            _ => return None,
        })
    }
}

/// The room of a record, as far as it is taken. Bits, from its start.
#[derive(Debug, Default)]
struct Space {
    is_union: bool,
    /// Where the last member ends; unknown after one of unknown size.
    last: Option<u64>,
    members: usize,
    /// The greatest end; unknown like `last`.
    end: Option<u64>,
    align: u64,
    /// What belongs to a member.
    used: u64,
    /// A letter for each member that a positional initialiser has; unknown after one of unknown type.
    letters: Option<String>,
    /// Whether a part has room of its own.
    room: bool,
}

impl Space {
    /// Where C puts a member: a byte, or the bit of a bitfield.
    fn next(&self, layout: Option<Layout>, width: Option<u64>) -> Option<u64> {
        let Layout { size, align, .. } = layout?;
        let from = if self.is_union || self.members == 0 { 0 } else { self.last? };
        let Some(width) = width else { return Some(from.div_ceil(8).next_multiple_of(align.max(1))) };
        let unit = (size * 8).max(1);
        let fits = from / unit == (from + width).saturating_sub(1) / unit;
        Some(if fits { from } else { from.next_multiple_of(unit) })
    }

    fn take(&mut self, at: u64, layout: Option<Layout>, width: Option<u64>, ty: &str) {
        let first = self.members == 0;
        let size = width.or(layout.map(|layout| layout.size * 8));
        let at = if width.is_some() { at } else { at * 8 };
        self.last = size.map(|size| at + size);
        self.end = if first { self.last } else { self.end.zip(self.last).map(|(end, last)| end.max(last)) };
        self.align = self.align.max(layout.map_or(1, |layout| layout.align));
        self.used += size.unwrap_or_default();
        self.room |= ty.starts_with('+') && layout.is_some_and(|layout| layout.room);
        let letter = match layout {
            _ if ty.ends_with("[]") && !ty.contains("(*") => Some(""),
            Some(_) if ty.starts_with('+') => Some("p"),
            Some(layout) => Some(if layout.aggregate { "a" } else { "s" }),
            None => None,
        };
        let letters = if first { Some(String::new()) } else { self.letters.take() };
        self.letters = letters.zip(letter).map(|(letters, letter)| letters + letter);
        self.members += 1;
    }

    /// The letters where there is room between the members, in a record of so many bytes.
    fn shape(&self, size: u64) -> Option<String> {
        if self.is_union || self.used == size * 8 && !self.room {
            return Some("-".to_owned());
        }
        if self.members == 0 {
            Some(String::new())
        } else {
            self.letters.clone()
        }
    }
}

/// What C names without its `struct`, `union` or `enum`.
fn tag(c: &str) -> &str {
    ["struct ", "union ", "enum "].iter().find_map(|word| c.strip_prefix(word)).unwrap_or(c)
}

/// `[4][2]` of something.
fn array(of: Layout, counts: &str) -> Option<Layout> {
    let mut size = of.size;
    for count in counts.split('[').skip(1) {
        let count = count.trim_end().strip_suffix(']')?;
        size *= if count.is_empty() { 0 } else { count.parse::<u64>().ok()? };
    }
    Some(Layout { size, aggregate: true, ..of })
}

/// What other facts know the type of this one by.
fn type_name(fact: &str) -> Option<String> {
    let (kind, rest) = fact.split_once('\t')?;
    let name = rest.split('\t').next()?;
    match kind {
        "type" | "alias" => Some(name.to_owned()),
        "part" => Some(format!("+{name}")),
        _ => None,
    }
}

fn union_name(item: &str) -> Option<String> {
    let line = item.lines().find(|line| line.starts_with("pub "))?;
    Some(line.strip_prefix("pub union ")?.split(' ').next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    /// The stored form of facts beside items; they are seen to come back.
    fn short(arch: &str, items: &[&str], facts: &[&str]) -> Vec<String> {
        let (items, facts) = (texts(items), texts(facts));
        let stored = shorten(arch, &[Group { items: &items, facts: &facts }]).unwrap().remove(0);
        let restored = restore(arch, &[Group { items: &items, facts: &stored }]).unwrap().remove(0);
        assert_eq!(restored, facts);
        stored
    }

    #[test]
    fn constants_are_those_of_the_items() {
        let items = ["pub const A: i32 = -3;", "pub const B: &[u8; 4] = b\"\\x01\\\"'\\0\";"];
        assert!(short("x86_64", &items, &["const\tA\t-3\tsigned", "text\tB\t\\x01\\\"\\'"]).is_empty());
        assert_eq!(short("x86_64", &items[..1], &[]), ["untold\tA"]);
        assert_eq!(short("x86_64", &items[..1], &["const\tA\t4"]), ["untold\tA", "const\tA\t4"]);
        // An enumerator: the type is Rust's.
        let items = ["pub const A: crate::ctypes::c_uint = 3;", "pub const B: crate::ctypes::c_ulong = 3;"];
        let facts = ["const\tA\t3", "const\tB\t3"];
        assert_eq!(short("x86_64", &items, &facts), ["untold\tB", "const\tB\t3"]);
    }

    #[test]
    fn a_record_is_the_same_line_on_two_architectures() {
        let wide = short("x86_64", &[], &["type\tstruct a\ta\t24\t8\tssa\tx@0 int\tnext@8 struct a *\tz@16 char [3]"]);
        assert_eq!(wide, ["type\tstruct a\t\t\t\t\tx int\tnext struct a *\tz char [3]"]);
        assert_eq!(
            short("arm", &[], &["type\tstruct a\ta\t12\t4\tssa\tx@0 int\tnext@4 struct a *\tz@8 char [3]"]),
            wide
        );
    }

    #[test]
    fn members_have_their_sizes_from_other_facts() {
        let facts = [
            "type\tstruct outer\touter\t24\t8\t-\tat@0 pgoff_t\tanon__lo@8 +outer__lo\thi@16 u64",
            "part\touter__lo\t8\t8\t-\tlo@0 u64\traw@0 char [8]",
            "alias\tpgoff_t\tpgoff_t\t8\t8\tunsigned long",
            "alias\tu64\tu64_\t8\t8\tunsigned long long",
        ];
        let items = ["#[repr(C)]\npub union outer__lo {\n    pub lo: u64_,\n}"];
        assert_eq!(
            short("x86_64", &items, &facts),
            [
                "type\tstruct outer\t\t\t\t\tat pgoff_t\tanon__lo +outer__lo\thi u64",
                "part\touter__lo\t\t\t\tlo u64\traw char [8]",
                "alias\tpgoff_t\t\t\t\tunsigned long",
                "alias\tu64\tu64_\t\t\tunsigned long long",
            ]
        );
    }

    #[test]
    fn bitfields_fill_their_unit() {
        let fact =
            "type\tstruct a\ta\t8\t4\tssss\tx@0:3 unsigned int\ty@3:20 unsigned int\tz@32:12 unsigned int\tc@6 char";
        let stored = "type\tstruct a\t\t\t\t\tx:3 unsigned int\ty:20 unsigned int\tz:12 unsigned int\tc char";
        assert_eq!(short("x86_64", &[], &[fact]), [stored]);
    }

    #[test]
    fn what_does_not_follow_is_written_out() {
        for fact in [
            "type\tstruct a\ta\t5\t1\t-\tx@0 char\ty@1 int",
            "type\tstruct a\ta\t64\t64\t-\tx@0 int",
            "type\tstruct a\ta\t16\t8\t-\tx@0 \ty@8 long",
            "type\tstruct a\ta\t16\t8\t-",
            "type\tstruct a\ta\t16\t8\t",
            "alias\tinitcall_t\tinitcall_t\t-\t-\tint (void)",
            "alias\ta\ta\t4\t4\ta",
        ] {
            short("x86_64", &[], &[fact]);
        }
    }

    #[test]
    fn damage_is_noticed() {
        for fact in [
            "type\tstruct a\t\t",
            "type\tstruct a\t\t\t\t\tx struct b",
            "type\tstruct a\t\t\t\t\tx",
            "alias\ta\t\t\t\tb",
        ] {
            assert!(restore("x86_64", &[Group { items: &[], facts: &texts(&[fact]) }]).is_err(), "{fact}");
        }
    }
}
