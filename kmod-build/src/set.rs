//! `keys/<key>.set`: which records of the pool make a set, by group, as what differs from the set of an older key.
//! docs/architecture.md describes the format. The generator compiles this file too.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Newer formats have a greater number.
pub const FORMAT: u32 = 3;

/// The kinds of records, as their segments are called and as the lines of a set begin.
pub const KINDS: [&str; 3] = ["rs", "facts", "links"];

/// Positions of records by segment, in ascending order.
pub type Places = BTreeMap<String, Vec<usize>>;

/// A group.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// What it says beside records, a line each: `needs GROUP`, `header FILE`, `stub NAME GROUP`.
    pub lines: Vec<String>,
    /// Its records, by kind.
    pub places: [Places; KINDS.len()],
}

impl Group {
    /// What stands behind a word, of the lines that begin with it.
    pub fn all<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        self.lines.iter().filter_map(move |line| line.strip_prefix(word)?.strip_prefix(' '))
    }
}

/// A set, in full.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Set {
    /// In order.
    pub groups: Vec<Group>,
}

impl Set {
    /// Reads a set. `older` reads that of the key that this one names as its like.
    pub fn parse(text: &str, older: impl FnOnce(&str) -> Result<Set, String>) -> Result<Set, String> {
        let mut lines = text.lines().enumerate().peekable();
        match lines.next().and_then(|(_, line)| line.strip_prefix("format ")).map(str::parse::<u32>) {
            Some(Ok(FORMAT)) => {}
            Some(Ok(other)) => {
                return Err(format!("format {other}, and this program reads format {FORMAT}: update it"))
            }
            _ => return Err(format!("its first line is not `format {FORMAT}`")),
        }
        let like = match lines.next_if(|(_, line)| line.starts_with("like ")) {
            Some((_, line)) => older(&line["like ".len()..])?,
            None => Set::default(),
        };
        let mut set = Set::default();
        let mut reading = None;
        for (number, line) in lines {
            if let Some(name) = line.strip_prefix("group ") {
                set.groups.extend(reading.replace(Reading::of(name, &like)).map(Reading::end));
            } else {
                let known = reading.as_mut().and_then(|reading| reading.line(line));
                known.ok_or_else(|| format!("line {}: cannot read {line:?}", number + 1))?;
            }
        }
        set.groups.extend(reading.map(Reading::end));
        Ok(set)
    }

    /// The text of the set, with what differs from that of an older key.
    pub fn to_text(&self, like: Option<(&str, &Set)>) -> String {
        let mut text = format!("format {FORMAT}\n");
        if let Some((key, _)) = like {
            let _ = writeln!(text, "like {key}");
        }
        let none = Group::default();
        for group in &self.groups {
            let old = like.and_then(|(_, like)| like.groups.iter().find(|old| old.name == group.name));
            let old = old.unwrap_or(&none);
            let _ = writeln!(text, "group {}", group.name);
            edit(&old.lines, &group.lines, &mut text);
            for (kind, (old, new)) in KINDS.iter().zip(old.places.iter().zip(&group.places)) {
                for (sign, from, without) in [("-", old, new), ("+", new, old)] {
                    for (segment, positions) in from {
                        let other = without.get(segment).map_or(&[][..], Vec::as_slice);
                        let rest: Vec<usize> =
                            positions.iter().filter(|place| other.binary_search(place).is_err()).copied().collect();
                        if !rest.is_empty() {
                            let _ = writeln!(text, "{sign}{kind} {segment} {}", runs(&rest));
                        }
                    }
                }
            }
        }
        text
    }
}

/// Reads the set of a key, and those that it is like. `text` gives that of a key.
pub fn read(key: &str, text: &mut dyn FnMut(&str) -> Result<String, String>) -> Result<Set, String> {
    through(key, text, &mut Vec::new())
}

fn through(
    key: &str,
    text: &mut dyn FnMut(&str) -> Result<String, String>,
    younger: &mut Vec<String>,
) -> Result<Set, String> {
    if younger.iter().any(|younger| younger == key) {
        return Err(format!("the set of {key} is like itself"));
    }
    younger.push(key.to_owned());
    Set::parse(&text(key)?, |like| through(like, text, younger))
}

/// A group that is being read, over that of the older key.
struct Reading<'a> {
    group: Group,
    /// Lines of the older one that have not been reached.
    rest: &'a [String],
}

impl<'a> Reading<'a> {
    fn of(name: &str, like: &'a Set) -> Reading<'a> {
        let old = like.groups.iter().find(|old| old.name == name);
        let places = old.map(|old| old.places.clone()).unwrap_or_default();
        let group = Group { name: name.to_owned(), lines: Vec::new(), places };
        Reading { group, rest: old.map_or(&[], |old| &old.lines) }
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (word, rest) = line.split_once(' ')?;
        match word {
            "keep" | "drop" => {
                let (these, behind) = self.rest.split_at_checked(rest.parse().ok()?)?;
                self.rest = behind;
                if word == "keep" {
                    self.group.lines.extend_from_slice(these);
                }
            }
            "needs" | "header" | "stub" => self.group.lines.push(line.to_owned()),
            _ => {
                let (segment, positions) = rest.split_once(' ')?;
                let positions = positions_of(positions)?;
                let kind = KINDS.iter().position(|kind| word.get(1..) == Some(kind))?;
                let places = &mut self.group.places[kind];
                if word.starts_with('+') {
                    let all = places.entry(segment.to_owned()).or_default();
                    all.extend(positions);
                    all.sort_unstable();
                } else {
                    let all = places.get_mut(segment)?;
                    all.retain(|place| positions.binary_search(place).is_err());
                    if all.is_empty() {
                        places.remove(segment);
                    }
                }
            }
        }
        Some(())
    }

    fn end(mut self) -> Group {
        self.group.lines.extend_from_slice(self.rest);
        self.group
    }
}

/// What makes `new` of `old`: `keep N`, `drop N`, and new lines in their places. What follows the last of them is kept.
fn edit(old: &[String], new: &[String], text: &mut String) {
    let places: BTreeMap<&String, usize> = old.iter().enumerate().map(|(place, line)| (line, place)).collect();
    let (mut next, mut kept) = (0, 0);
    let flush = |text: &mut String, kept: &mut usize| {
        if *kept > 0 {
            let _ = writeln!(text, "keep {kept}");
        }
        *kept = 0;
    };
    for line in new {
        match places.get(line) {
            // What stood in front of one that was kept is written anew.
            Some(&place) if place >= next => {
                if place > next {
                    flush(text, &mut kept);
                    let _ = writeln!(text, "drop {}", place - next);
                }
                kept += 1;
                next = place + 1;
            }
            _ => {
                flush(text, &mut kept);
                let _ = writeln!(text, "{line}");
            }
        }
    }
    if next < old.len() {
        flush(text, &mut kept);
        let _ = writeln!(text, "drop {}", old.len() - next);
    }
}

/// Ascending positions as text: each run of consecutive ones as how many others are before it, and how many it has, if
/// more than one. `3,0+5,20+36`.
fn runs(positions: &[usize]) -> String {
    let mut text = String::new();
    let (mut rest, mut next) = (positions, 0);
    while let Some(&first) = rest.first() {
        let length = rest.iter().zip(first..).take_while(|(position, expected)| *position == expected).count();
        let comma = if text.is_empty() { "" } else { "," };
        let _ = write!(text, "{comma}{}", first - next);
        if length > 1 {
            let _ = write!(text, "+{length}");
        }
        next = first + length;
        rest = &rest[length..];
    }
    text
}

/// The reverse of [`runs`].
fn positions_of(text: &str) -> Option<Vec<usize>> {
    let (mut positions, mut next) = (Vec::new(), 0usize);
    for run in text.split(',') {
        let (gap, length) = run.split_once('+').unwrap_or((run, "1"));
        let first = next.checked_add(gap.parse().ok()?)?;
        next = first.checked_add(length.parse().ok().filter(|length| *length < 1 << 24)?)?;
        positions.extend(first..next);
    }
    Some(positions)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "format 3\ngroup base\nheader linux/a.h\nheader linux/b.h\nstub net_device net\n+rs k 0+13,1\n\
                       +facts k 0+2\n+links k 3\ngroup net\nneeds types\n";

    fn alone(text: &str) -> Result<Set, String> {
        Set::parse(text, |key| Err(format!("no {key}")))
    }

    #[test]
    fn there_and_back() {
        assert_eq!(alone(OLD).unwrap().to_text(None), OLD);
    }

    #[test]
    fn a_set_is_what_differs_from_its_like() {
        let old = alone(OLD).unwrap();
        let text =
            "format 3\nlike k\ngroup base\nkeep 1\ndrop 1\nheader linux/c.h\n-rs k 5,1+2\n+rs l 0+2\n-links k 3\n\
                    group fs\n+rs k 13\n";
        let new = Set::parse(text, |key| (key == "k").then(|| old.clone()).ok_or_else(String::new)).unwrap();
        let base = &new.groups[0];
        assert_eq!(base.lines, ["header linux/a.h", "header linux/c.h", "stub net_device net"]);
        assert_eq!(base.all("stub").collect::<Vec<_>>(), ["net_device net"]);
        assert_eq!(base.places[0]["k"], [0, 1, 2, 3, 4, 6, 9, 10, 11, 12, 14]);
        assert_eq!(base.places[0]["l"], [0, 1]);
        assert_eq!(base.places[1], old.groups[0].places[1]);
        assert!(base.places[2].is_empty());
        assert_eq!(new.groups[1].name, "fs");
        assert_eq!(new.groups.len(), 2);
        let again = Set::parse(&new.to_text(Some(("k", &old))), |_| Ok(old.clone())).unwrap();
        assert_eq!(again, new);
    }

    #[test]
    fn lines_may_change_their_order() {
        let lines = |words: &[&str]| words.iter().map(|word| format!("header {word}")).collect::<Vec<_>>();
        let set =
            |words: &[&str]| Set { groups: vec![Group { name: "a".into(), lines: lines(words), ..Group::default() }] };
        for (old, new) in [("a b c d", "d a c"), ("a b c", ""), ("", "a b"), ("a b c", "x a b y c z"), ("a b", "b a")] {
            let (old, new) = (old.split_whitespace().collect::<Vec<_>>(), new.split_whitespace().collect::<Vec<_>>());
            let (old, new) = (set(&old), set(&new));
            assert_eq!(Set::parse(&new.to_text(Some(("k", &old))), |_| Ok(old.clone())).unwrap(), new);
        }
    }

    #[test]
    fn damage_is_noticed() {
        assert!(alone("").is_err());
        assert!(alone("format 4\n").unwrap_err().contains("update"));
        assert!(alone("format 3\nlike k\n").unwrap_err().contains("no k"));
        for line in ["+rs k 0", "group a\n+rs k 0-", "group a\n-rs k 0", "group a\nkeep 1", "group a\n+rows k 0"] {
            assert!(alone(&format!("format 3\n{line}\n")).is_err(), "{line}");
        }
    }
}
