//! Reads in a compiler's log what it blames: claims of a witness, or the kernel's own headers.

use crate::witness::positions;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// What does not hold, of one witness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suspect {
    /// A header that it includes is not there.
    Header(String),
    /// At least one of these facts.
    Facts {
        /// The position of the first, from 0.
        first: usize,
        /// The position of the last.
        last: usize,
        /// What the compiler said where it could not even understand them: something that they name is not there.
        trouble: Vec<String>,
    },
}

/// What a log says.
#[derive(Debug, Default)]
pub struct Blame {
    /// By the file of the witness, each in the order of the log.
    pub suspects: HashMap<String, Vec<Suspect>>,
    /// Errors that are no witness's, with their places.
    pub elsewhere: Vec<String>,
}

/// How the name of a witness ends.
const WITNESS: &str = ".witness.h";

impl Blame {
    /// Reads a log; the witnesses that it names are looked into.
    pub fn read(log: &str) -> Blame {
        Blame::read_with(log, |path| fs::read_to_string(path).unwrap_or_default())
    }

    fn read_with(log: &str, open: impl Fn(&Path) -> String) -> Blame {
        let mut blame = Blame::default();
        let mut files: HashMap<&str, Vec<String>> = HashMap::new();
        for complaint in complaints(log) {
            let Some(place) = complaint.places.iter().find(|place| place.file.ends_with(WITNESS)) else {
                let first = &complaint.places[0];
                blame.elsewhere.push(format!("{}:{}: {}", first.file, first.line, complaint.message));
                continue;
            };
            let lines = files
                .entry(place.file)
                .or_insert_with(|| open(Path::new(place.file)).lines().map(str::to_owned).collect());
            let Some(line) = place.line.checked_sub(1).and_then(|number| lines.get(number)) else { continue };
            let found = match line.strip_prefix("#include ") {
                Some(header) => Some(Suspect::Header(header.to_owned())),
                None => facts(line).map(|(first, last)| {
                    let trouble = if differs(complaint.message) { None } else { Some(complaint.message.to_owned()) };
                    Suspect::Facts { first, last, trouble: trouble.into_iter().collect() }
                }),
            };
            if let Some(found) = found {
                add(blame.suspects.entry(place.file.to_owned()).or_default(), found);
            }
        }
        blame
    }
}

/// Adds a suspect, or what is new about it.
fn add(list: &mut Vec<Suspect>, new: Suspect) {
    for old in list.iter_mut() {
        match (old, &new) {
            (Suspect::Facts { first, last, trouble }, Suspect::Facts { first: a, last: b, trouble: more })
                if (*first, *last) == (*a, *b) =>
            {
                trouble.extend(more.iter().cloned());
                return;
            }
            (old, new) if old == new => return,
            _ => {}
        }
    }
    list.push(new);
}

/// Whether an error says that a claim was understood, and is wrong.
fn differs(message: &str) -> bool {
    ["static assertion ", "static_assert ", "expression in static assertion is not constant", "call to ", "missing "]
        .iter()
        .any(|start| message.starts_with(start))
}

/// The positions of the facts that a line of a witness is about: in its message, or in a name that is made of one.
fn facts(line: &str) -> Option<(usize, usize)> {
    let message = line.rsplit_once("\");").and_then(|(text, _)| text.rsplit_once('"')).map(|(_, message)| message);
    message.and_then(positions).or_else(|| {
        line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').find_map(|word| {
            let number = word.strip_prefix("kmod_witness_")?.rsplit_once('_')?.1;
            let number = number.strip_suffix('b').unwrap_or(number).parse().ok()?;
            Some((number, number))
        })
    })
}

/// An error.
pub struct Complaint<'a> {
    /// Where it is; and if it is within a macro, where that is used.
    pub places: Vec<Place<'a>>,
    /// What it says.
    pub message: &'a str,
}

/// A line of a file.
pub struct Place<'a> {
    /// As the compiler was given it.
    pub file: &'a str,
    /// Counted from 1.
    pub line: usize,
}

/// The errors in a log. GCC places an error within a macro where the macro is defined, and says behind it where it is used.
pub fn complaints(log: &str) -> Vec<Complaint<'_>> {
    let mut list: Vec<Complaint<'_>> = Vec::new();
    for line in log.lines() {
        let found = [": fatal error: ", ": error: ", ": note: ", ": warning: "]
            .iter()
            .filter_map(|kind| line.split_once(kind).map(|(place, message)| (place, *kind, message)))
            .min_by_key(|(place, ..)| place.len());
        let Some((place, kind, message)) = found else { continue };
        // file:line:column
        let mut cells = place.rsplitn(3, ':').skip(1);
        let (Some(Ok(line)), Some(file)) = (cells.next().map(str::parse), cells.next()) else { continue };
        let place = Place { file, line };
        match kind {
            ": note: " if message.contains("in expansion of macro") => {
                if let Some(last) = list.last_mut() {
                    last.places.push(place);
                }
            }
            ": note: " | ": warning: " => {}
            _ => list.push(Complaint { places: vec![place], message }),
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;
    use crate::witness::{c, Parts};

    /// A witness as it is written, behind an include.
    fn witness() -> String {
        let facts: Vec<Fact> = [
            "type\tstruct page\tpage\t16\t8\t-\tflags@0 unsigned long\tlru@8 long",
            "type\tstruct a\ta\t4\t4\t-\tb@0:3 int",
            "const\tA\t1",
            "const\tB\t2",
        ]
        .iter()
        .filter_map(|line| Fact::parse(line))
        .collect();
        format!("#include <linux/a.h>\n{}", c(&facts, &Parts::among(&facts), "kmod_witness_fs"))
    }

    /// Reads a log in which `@text@` stands for the number of the witness' line that has it.
    fn read(log: &str) -> Blame {
        let witness = witness();
        let mut cells = log.split('@');
        let mut text = cells.next().unwrap_or_default().to_owned();
        while let (Some(part), Some(rest)) = (cells.next(), cells.next()) {
            let line = witness.lines().position(|line| line.contains(part)).expect("the witness has such a line");
            text += &format!("{}{rest}", line + 1);
        }
        Blame::read_with(
            &text,
            |path| if path == Path::new("/s/fs.witness.h") { witness.clone() } else { String::new() },
        )
    }

    fn facts(first: usize, last: usize, trouble: &[&str]) -> Suspect {
        Suspect::Facts { first, last, trouble: trouble.iter().map(|text| (*text).to_owned()).collect() }
    }

    #[test]
    fn errors_lead_to_what_they_are_about() {
        let log = "make[1]: Entering directory '/t'
In file included from /w/witness.c:1:
/s/fs.witness.h:@_Static_assert(sizeof(struct page)@:1: error: static assertion failed: \"0-0\"
/s/fs.witness.h:@_1b();@:20: error: call to 'kmod_witness_fs_1b' declared with attribute error: 1-1
/s/fs.witness.h:@_1b();@:20: error: 'struct a' has no member named 'b'
/s/fs.witness.h:@extern struct page@:8: error: of a declaration
/s/fs.witness.h:2:9: warning: of no concern
make[1]: *** [/w/witness.o] Error 1
";
        let blame = read(log);
        assert_eq!(
            blame.suspects["/s/fs.witness.h"],
            [facts(0, 0, &["of a declaration"]), facts(1, 1, &["'struct a' has no member named 'b'"])]
        );
        assert!(blame.elsewhere.is_empty());
    }

    #[test]
    fn clang_says_it_in_other_words() {
        let log = "In file included from /w/witness.c:1:
/s/fs.witness.h:@_Static_assert(sizeof(struct page)@:16: error: static assertion failed due to requirement 'x': 0-0
/s/fs.witness.h:@_Static_assert(sizeof(struct page)@:33: note: expression evaluates to '4 == 8'
/s/fs.witness.h:@_1b();@:17: error: call to 'kmod_witness_fs_1b' declared with 'error' attribute: 1-1
/s/fs.witness.h:@(B) == 2@:17: error: use of undeclared identifier 'C'
include/linux/a.h:7:12: note: expanded from macro 'B'
";
        let blame = read(log);
        let undeclared = "use of undeclared identifier 'C'";
        assert_eq!(blame.suspects["/s/fs.witness.h"], [facts(0, 0, &[]), facts(1, 1, &[]), facts(2, 3, &[undeclared])]);
        assert!(blame.elsewhere.is_empty());
    }

    #[test]
    fn an_error_within_a_macro_is_of_its_user() {
        let log = "include/linux/a.h:7:11: error: 'C' undeclared here (not in a function)
include/linux/b.h:7:11: note: in expansion of macro 'B'
/s/fs.witness.h:@(B) == 2@:17: note: in expansion of macro 'A'
/s/fs.witness.h:1:10: fatal error: linux/a.h: No such file or directory
";
        let blame = read(log);
        let header = Suspect::Header("<linux/a.h>".to_owned());
        assert_eq!(
            blame.suspects["/s/fs.witness.h"],
            [facts(2, 3, &["'C' undeclared here (not in a function)"]), header]
        );
        assert!(blame.elsewhere.is_empty());
    }

    #[test]
    fn a_broken_header_is_no_fault_of_a_set() {
        let log = "In file included from include/linux/b.h:3,
include/linux/a.h:7:11: error: expected ';' before 'struct'
include/linux/a.h:9:11: fatal error: generated/bounds.h: No such file or directory
compilation terminated.
";
        let blame = read(log);
        assert!(blame.suspects.is_empty());
        let expected = [
            "include/linux/a.h:7: expected ';' before 'struct'",
            "include/linux/a.h:9: generated/bounds.h: No such file or directory",
        ];
        assert_eq!(blame.elsewhere, expected);
    }
}
