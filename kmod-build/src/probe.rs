//! Asks the kernel's own compiler whether witnesses hold.

use crate::blame::{Blame, Suspect};
use crate::expand::{function, Expanded};
use crate::facts::{Fact, Member, MemberType};
use crate::fail::{OnPath, Result};
use crate::kbuild::{Source, Workshop};
use crate::manifest::{Difference, Manifest, Row};
use crate::witness::Parts;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A set that may fit.
#[derive(Debug)]
pub struct Candidate<'a> {
    /// The folder that it is in.
    pub manifest: &'a Manifest,
    /// Its row there.
    pub row: Row,
    /// Where the kernel differs from the one that it was made from.
    pub differences: Vec<Difference>,
}

/// A set that has been written out, to be judged by some of its groups.
#[derive(Debug)]
pub struct Judged<'a> {
    /// Which.
    pub candidate: Candidate<'a>,
    /// Where it is.
    pub expanded: Expanded,
    /// The groups.
    pub groups: Vec<String>,
}

/// What the compiler said of a set.
#[derive(Debug)]
pub enum Verdict {
    /// Every assertion holds.
    Holds,
    /// Some do not; or else there are errors that are none of the witness's.
    Fails(Vec<Fault>),
}

/// What does not hold, of one group.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The position of the group.
    pub group: usize,
    /// What of it.
    pub suspect: Suspect,
}

impl Judged<'_> {
    /// The folder with the files of the set.
    pub fn folder(&self) -> PathBuf {
        self.expanded.sets.join(&self.candidate.row.key)
    }

    /// What a C file includes to see all that its claims speak of.
    pub fn headers(&self) -> Vec<&str> {
        let groups = self.expanded.groups.iter().filter(|group| self.groups.contains(&group.name));
        groups.flat_map(|group| &group.headers).map(String::as_str).collect()
    }

    /// What it claims, by group.
    pub fn claims(&self) -> Result<Claims> {
        let read = |group: &String| {
            let path = self.folder().join(format!("{group}.facts"));
            Ok(fs::read_to_string(&path).on(&path)?.lines().filter_map(Fact::parse).collect())
        };
        self.groups.iter().map(read).collect::<Result<_>>().map(Claims)
    }

    fn faults(&self, blame: &Blame) -> Vec<Fault> {
        let of_group = |(group, name): (usize, &String)| {
            let witness = self.folder().join(format!("{name}.witness.h")).display().to_string();
            let suspects = blame.suspects.get(&witness).map(Vec::as_slice).unwrap_or_default();
            suspects.iter().map(move |suspect| Fault { group, suspect: suspect.clone() }).collect::<Vec<_>>()
        };
        self.groups.iter().enumerate().flat_map(of_group).collect()
    }
}

/// What a set claims, by group.
#[derive(Debug)]
pub struct Claims(Vec<Vec<Fact>>);

/// A fact in doubt.
#[derive(Debug, Clone, Copy)]
pub struct Doubt<'a> {
    /// The fact.
    pub fact: &'a Fact,
    /// The records without names in its group.
    pub parts: &'a Parts<'a>,
    /// What the compiler said where it could not even understand it.
    pub trouble: &'a [String],
    /// Whether it does not hold for sure. Constants share assertions.
    pub certain: bool,
}

impl Claims {
    /// For each group, the records without names.
    pub fn parts(&self) -> Vec<Parts<'_>> {
        self.0.iter().map(Parts::among).collect()
    }

    /// The facts that may be at fault, each once.
    pub fn doubts<'a>(&'a self, parts: &'a [Parts<'a>], faults: &'a [Fault]) -> Vec<Doubt<'a>> {
        let mut seen = HashSet::new();
        let mut list = Vec::new();
        for fault in faults {
            let Suspect::Facts { first, last, trouble } = &fault.suspect else { continue };
            let facts = self.0.get(fault.group).and_then(|facts| facts.get(*first..=*last)).unwrap_or_default();
            for fact in facts.iter().filter(|fact| seen.insert(fact.subject())) {
                list.push(Doubt { fact, parts: &parts[fault.group], trouble, certain: first == last });
            }
        }
        list
    }

    /// Those of some facts that are among the claims.
    pub fn also<'f>(&self, facts: impl IntoIterator<Item = &'f Fact>) -> Vec<&'f Fact> {
        let mine: HashMap<&str, &Fact> = self.0.iter().flatten().map(|fact| (fact.subject(), fact)).collect();
        facts.into_iter().filter(|fact| mine.get(fact.subject()) == Some(fact)).collect()
    }

    /// Whether this set says the same as another one where that is at fault: then it needs no compiler to be ruled out.
    pub fn shares(&self, others: &Claims, faults: &[Fault]) -> bool {
        faults.iter().any(|fault| {
            let Suspect::Facts { first, last, .. } = fault.suspect else { return false };
            let facts = others.0.get(fault.group).and_then(|facts| facts.get(first..=last)).unwrap_or_default();
            // The records without names that a record has are other facts.
            let alone = |fact: &&Fact| !matches!(fact, Fact::Record(record) if record.members.iter().any(unnamed));
            !facts.is_empty() && self.also(facts.iter().filter(alone)).len() == facts.len()
        })
    }
}

fn unnamed(member: &Member) -> bool {
    matches!(member.ty, MemberType::Part(_))
}

/// Judges sets, and compiles `others` beside them. Returns a verdict for each, and what the log says.
pub fn judge(workshop: &Workshop, sets: &[&Judged<'_>], others: Vec<Source>) -> Result<(Vec<Verdict>, Blame, String)> {
    let name = |index: usize| format!("witness{index}");
    let mut sources: Vec<Source> = sets
        .iter()
        .enumerate()
        .map(|(index, set)| {
            let includes = includes(&set.folder(), set.groups.iter().map(String::as_str));
            let text =
                format!("{includes}void kmod_witness(void);\nvoid kmod_witness(void)\n{{\n\tKMOD_WITNESSES;\n}}\n");
            Source { name: name(index), text, debug: false }
        })
        .collect();
    sources.extend(others);
    let log = workshop.compile(&sources)?;
    let blame = Blame::read(&log);
    let verdict = |(index, set): (usize, &&Judged<'_>)| match workshop.object(&name(index)) {
        Some(_) => Verdict::Holds,
        None => Verdict::Fails(set.faults(&blame)),
    };
    Ok((sets.iter().enumerate().map(verdict).collect(), blame, log))
}

/// What a C file includes to prove some groups of the set in `folder`; within a function, `KMOD_WITNESSES` does the rest.
pub fn includes<'a>(folder: &Path, groups: impl Iterator<Item = &'a str>) -> String {
    // As glue.c is compiled: the flags may define it.
    let mut text = String::from("#undef DEBUG\n");
    let mut calls = String::new();
    for group in groups {
        let _ = writeln!(text, "#include \"{}/{group}.witness.h\"", folder.display());
        let _ = write!(calls, " {}();", function(group));
    }
    let _ = writeln!(text, "#define KMOD_WITNESSES do {{{calls} }} while (0)");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(lines: &[&str]) -> Claims {
        Claims(vec![lines.iter().filter_map(|line| Fact::parse(line)).collect()])
    }

    fn fault(first: usize, last: usize) -> Fault {
        Fault { group: 0, suspect: Suspect::Facts { first, last, trouble: Vec::new() } }
    }

    #[test]
    fn a_set_that_says_the_same_is_ruled_out_with_another() {
        let other = claims(&["const\tA\t1", "const\tB\t2", "function\tf\tint (void)"]);
        let mine = claims(&["function\tf\tint (void)", "const\tB\t2", "const\tA\t3"]);
        assert!(mine.shares(&other, &[fault(2, 2)]));
        assert!(mine.shares(&other, &[fault(0, 0), fault(1, 1)]));
        // One of the two is wrong, and it need not be the one that they share.
        assert!(!mine.shares(&other, &[fault(0, 1)]));
        assert!(!mine.shares(&other, &[]));
    }

    #[test]
    fn a_record_with_unnamed_members_is_not_known_by_its_own_line() {
        let lines = ["type\tstruct a\ta\t8\t8\t-\tanon__b@0 +a__b", "part\ta__b\t8\t8\t-\tb@0 long"];
        assert!(!claims(&lines).shares(&claims(&lines), &[fault(0, 0)]));
    }

    #[test]
    fn a_fact_is_in_doubt_once() {
        let claims = claims(&["const\tA\t1", "const\tB\t2", "function\tf\tint (void)"]);
        let parts = claims.parts();
        let faults = [fault(0, 1), fault(2, 2), fault(1, 1), fault(7, 9)];
        let doubts = claims.doubts(&parts, &faults);
        let said: Vec<_> = doubts.iter().map(|doubt| (doubt.fact.subject(), doubt.certain)).collect();
        assert_eq!(said, [("A", false), ("B", false), ("f", true)]);
    }
}
