//! Takes the measure of what bindings and a kernel disagree on: a second compilation, whose object says what the kernel
//! has. Sizes, places and values stand in a section for each fact; names and types in its debugging information.

use crate::blame::complaints;
use crate::ctypes::Field;
use crate::dwarf::Dwarf;
use crate::elf::Object;
use crate::facts::{Fact, MemberType, Place, Sign};
use crate::fail::Result;
use crate::kbuild::{Source, Workshop};
use crate::probe::Doubt;
use crate::witness::{same, Parts};
use std::collections::HashSet;
use std::fmt::Write as _;

/// What a kernel has in place of a fact. Nothing is known of what it does not have.
#[derive(Debug, Default)]
pub struct Measured {
    /// Whether it has nothing of that name.
    pub absent: bool,
    /// Of a type, in bytes.
    pub size: Option<u64>,
    /// Of a type, in bytes.
    pub align: Option<u64>,
    /// Where the record's members are that have a byte to start at, in the order of [`Parts::each_named`]; with whether
    /// their types are right.
    pub members: Vec<(Option<u64>, Option<bool>)>,
    /// A constant's value.
    pub value: Option<i128>,
    /// Whether a constant's type has a sign.
    pub sign: Option<Sign>,
    /// A text's bytes.
    pub text: Option<Vec<u8>>,
    /// The type of a function or variable, and what a typedef stands for.
    pub ty: Option<String>,
    /// The members of a record, as the kernel has them.
    pub fields: Option<Vec<Field>>,
}

/// The name of the C file.
const NAME: &str = "measure";

/// How often a file that does not compile is tried again, with less in it.
const ATTEMPTS: u32 = 3;

/// A number within a record, after its size and alignment; or a constant's value and sign.
type Number = (usize, usize);

/// What is to be measured.
#[derive(Debug)]
pub struct Measure<'a> {
    includes: String,
    facts: Vec<(&'a Fact, &'a Parts<'a>)>,
    /// Facts that could not be compiled, and numbers of others that could not.
    absent: HashSet<usize>,
    unknown: HashSet<Number>,
}

/// What a line of the C file is for.
#[derive(Debug, Clone, Copy)]
enum Slot {
    Frame,
    Fact(usize),
    Number(Number),
}

impl<'a> Measure<'a> {
    /// Of these facts, seen through the headers of their set.
    pub fn new(headers: &[&str], doubts: &[Doubt<'a>]) -> Measure<'a> {
        let includes = headers.iter().map(|header| format!("#include <{header}>\n")).collect();
        let facts = doubts.iter().map(|doubt| (doubt.fact, doubt.parts)).collect();
        let mut measure = Measure { includes, facts, absent: HashSet::new(), unknown: HashSet::new() };
        for (index, doubt) in doubts.iter().enumerate() {
            measure.expect(index, doubt);
        }
        measure
    }

    /// Leaves out what the compiler has said is not there: that saves an attempt.
    fn expect(&mut self, index: usize, doubt: &Doubt<'_>) {
        let subject = format!("'{}'", doubt.fact.subject());
        let missing = ["undeclared", "unknown type name", "incomplete type"];
        for message in doubt.trouble {
            if message.contains(&subject) && missing.iter().any(|words| message.contains(words)) {
                self.absent.insert(index);
            }
            let member = message.split_once("no member named '").and_then(|(_, rest)| rest.split('\'').next());
            for (number, (of, _)) in numbers(doubt.fact, doubt.parts).iter().enumerate() {
                if of.is_some() && *of == member {
                    self.unknown.insert((index, number));
                }
            }
        }
    }

    /// The file to compile.
    pub fn source(&self) -> Source {
        Source { name: NAME.to_owned(), text: self.text().0, debug: true }
    }

    /// What came of it, after the workshop has compiled [`Measure::source`]; `log` is what was said. What does not compile
    /// is left out in another attempt. Nothing is known where none succeeds: the headers themselves do not compile.
    pub fn take(mut self, workshop: &Workshop, log: &str) -> Result<Vec<Measured>> {
        let count = self.facts.len();
        let unknown = || (0..count).map(|_| Measured::default()).collect();
        let mut log = log.to_owned();
        let mut attempts = 0..ATTEMPTS;
        let file = loop {
            if let Some(file) = workshop.object(NAME) {
                break file;
            }
            // A compiler complains about a name that it does not know once: others of its uses come to light later.
            let known = self.absent.len() + self.unknown.len();
            self.leave_out(&log);
            if attempts.next().is_none() || known == self.absent.len() + self.unknown.len() {
                return Ok(unknown());
            }
            log = workshop.compile(&[self.source()])?;
        };
        let Ok(object) = Object::parse(&file) else { return Ok(unknown()) };
        let dwarf = Dwarf::read(&object, &file);
        let variables = dwarf.as_ref().map(Dwarf::variables).unwrap_or_default();
        Ok((0..self.facts.len())
            .map(|index| {
                let mut measured = self.measured(index, &object, &file);
                if let (Some(dwarf), Some(pointer)) = (&dwarf, variables.get(&*format!("kmod_{index}"))) {
                    if let Some(ty) = dwarf.target(*pointer) {
                        measured.fields = dwarf.fields(ty);
                        measured.ty = match self.facts[index].0 {
                            Fact::Alias { .. } => dwarf.spell(dwarf.target(ty)),
                            _ => dwarf.spell(Some(ty)),
                        };
                    }
                }
                measured
            })
            .collect())
    }

    fn leave_out(&mut self, log: &str) {
        let slots = self.text().1;
        let file = format!("/{NAME}.c");
        let places = complaints(log).into_iter().flat_map(|complaint| complaint.places);
        for place in places.filter(|place| place.file.ends_with(&file)) {
            match place.line.checked_sub(1).and_then(|line| slots.get(line)) {
                Some(Slot::Fact(fact)) => drop(self.absent.insert(*fact)),
                Some(Slot::Number(number)) => drop(self.unknown.insert(*number)),
                Some(Slot::Frame) | None => {}
            }
        }
    }

    /// The file, and what each of its lines is for.
    fn text(&self) -> (String, Vec<Slot>) {
        let mut text = self.includes.clone();
        let mut slots = vec![Slot::Frame; text.lines().count()];
        for (index, (fact, parts)) in self.facts.iter().enumerate().filter(|(index, _)| !self.absent.contains(index)) {
            if let Some(ty) = type_of(fact) {
                let _ = writeln!(text, "__typeof__({ty}) *kmod_{index};");
                slots.push(Slot::Fact(index));
            }
            let section = format!("__attribute__((__section__(\".kmod_{index}\"), __used__))");
            if let Fact::Text { name, .. } = fact {
                let _ = writeln!(text, "const char kmod_text_{index}[] {section} = {name};");
                slots.push(Slot::Fact(index));
                continue;
            }
            let numbers = numbers(fact, parts);
            if numbers.is_empty() {
                continue;
            }
            let _ = writeln!(text, "const unsigned long long kmod_numbers_{index}[] {section} = {{");
            slots.push(Slot::Frame);
            for (number, (_, expression)) in numbers.iter().enumerate() {
                let left_out = self.unknown.contains(&(index, number));
                let _ = writeln!(text, "{},", if left_out { "0" } else { expression });
                // A constant is its value; of a record each number is one more.
                slots.push(match fact {
                    Fact::Const { .. } => Slot::Fact(index),
                    _ => Slot::Number((index, number)),
                });
            }
            text.push_str("};\n");
            slots.push(Slot::Frame);
        }
        (text, slots)
    }

    fn measured(&self, index: usize, object: &Object, file: &[u8]) -> Measured {
        let mut measured = Measured { absent: self.absent.contains(&index), ..Measured::default() };
        let Some(bytes) = object.contents(file, &format!(".kmod_{index}")) else { return measured };
        let (fact, parts) = self.facts[index];
        if let Fact::Text { .. } = fact {
            measured.text = bytes.split_last().map(|(_, text)| text.to_owned());
            return measured;
        }
        let mut numbers = bytes.chunks_exact(8).enumerate().map(|(number, bytes)| {
            let fold = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
            let value = if object.little { bytes.iter().rev().fold(0, fold) } else { bytes.iter().fold(0, fold) };
            (!self.unknown.contains(&(index, number))).then_some(value)
        });
        let mut next = || numbers.next().flatten();
        match fact {
            Fact::Record(record) => {
                (measured.size, measured.align) = (next(), next());
                parts.each_named(record, &mut |member, _| {
                    if let Place::Byte(_) = member.place {
                        let at = next();
                        let same = matches!(member.ty, MemberType::Spelled(_)).then(&mut next).flatten();
                        measured.members.push((at, same.map(|same| same != 0)));
                    }
                });
            }
            Fact::Alias { .. } => (measured.size, measured.align) = (next(), next()),
            Fact::Const { .. } => {
                measured.value = next().zip(next()).map(|(value, negative)| match negative {
                    0 => i128::from(value),
                    _ => i128::from(value as i64),
                });
                measured.sign = next().map(|signed| if signed == 0 { Sign::Unsigned } else { Sign::Signed });
            }
            _ => {}
        }
        measured
    }
}

/// The type to ask about, or what has it.
fn type_of(fact: &Fact) -> Option<&str> {
    match fact {
        Fact::Record(record) => record.c.as_deref(),
        Fact::Alias { c, .. } => Some(c),
        Fact::Function { name, .. } | Fact::Variable { name, .. } => Some(name),
        Fact::Const { .. } | Fact::Text { .. } => None,
    }
}

/// The numbers to ask for, as C expressions; with the member that each is of.
fn numbers<'f>(fact: &'f Fact, parts: &'f Parts<'_>) -> Vec<(Option<&'f str>, String)> {
    match fact {
        Fact::Record(record) => {
            let Some(c) = &record.c else { return Vec::new() };
            let mut list = vec![(None, format!("sizeof({c})")), (None, format!("_Alignof({c})"))];
            parts.each_named(record, &mut |member, _| {
                if let Place::Byte(_) = member.place {
                    let name = member.name.as_str();
                    list.push((Some(name), format!("__builtin_offsetof({c}, {name})")));
                    if let MemberType::Spelled(ty) = &member.ty {
                        list.push((Some(name), same(&format!("(({c} *)0)->{name}"), ty)));
                    }
                }
            });
            list
        }
        Fact::Alias { c, layout: Some(_), .. } => {
            vec![(None, format!("sizeof({c})")), (None, format!("_Alignof({c})"))]
        }
        Fact::Const { name, .. } => {
            let of = |expression: String| (None, expression);
            vec![
                of(format!("(unsigned long long)({name})")),
                of(format!("({name}) < 0")),
                of(format!("({name}) * 0 - 1 < 0")),
            ]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_compile_is_left_out_by_its_line() {
        let facts: Vec<Fact> = [
            "type\tstruct a\ta\t16\t8\t-\tb@0 long\tc@8 ",
            "const\tHZ\t250",
            "function\tf\tint (void)",
            "text\tT\tx",
            "alias\tt\tt\t-\t-\tint (void)",
        ]
        .iter()
        .filter_map(|line| Fact::parse(line))
        .collect();
        let parts = Parts::among(&facts);
        let trouble = ["'struct a' has no member named 'c'".to_owned(), "'T' undeclared here".to_owned()];
        let doubts: Vec<Doubt<'_>> =
            facts.iter().map(|fact| Doubt { fact, parts: &parts, trouble: &trouble, certain: true }).collect();
        let mut measure = Measure::new(&["linux/a.h"], &doubts);
        let text = measure.source().text;
        assert!(text.starts_with("#include <linux/a.h>\n__typeof__(struct a) *kmod_0;\n"), "{text}");
        assert!(text.contains("sizeof(struct a),\n_Alignof(struct a),\n__builtin_offsetof(struct a, b),\n"), "{text}");
        // As the compiler has said before: there is no member c, and no T.
        assert!(!text.contains("struct a, c)") && !text.contains("kmod_text_3"), "{text}");
        assert!(text.ends_with("__typeof__(f) *kmod_2;\n__typeof__(t) *kmod_4;\n"), "{text}");

        let line = |part: &str| text.lines().position(|line| line.contains(part)).unwrap() + 1;
        measure.leave_out(&format!(
            "include/linux/a.h:1:1: error: of a macro\n/w/measure.c:{}:1: note: in expansion of macro 'HZ'\n\
             /w/measure.c:{}:9: error: 'long' is another type\n",
            line("(HZ) < 0"),
            line("types_compatible_p")
        ));
        let text = measure.source().text;
        assert!(!text.contains("HZ") && !text.contains("types_compatible_p"), "{text}");
        assert!(text.contains("__builtin_offsetof(struct a, b),\n0,\n0,\n};"), "{text}");
    }
}
