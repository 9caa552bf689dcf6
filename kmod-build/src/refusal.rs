//! No bindings fit: which were near, and what of them is not so in this kernel.

use crate::blame::Suspect;
use crate::facts::{Fact, MemberType};
use crate::fail::Failure;
use crate::measure::Measured;
use crate::probe::{Claims, Doubt, Fault, Judged};
use crate::tree::Tree;
use crate::words::{difference, of_member, spoken};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// How many differences are said in full, of the nearest set.
const IN_FULL: usize = 5;
/// How many are named, of any set.
const NAMED: usize = 4;
/// How many constants are measured to find those that are wrong.
const CONSTANTS: usize = 640;

/// A set that does not fit.
#[derive(Debug)]
pub struct Tried<'a> {
    /// The set.
    pub set: Judged<'a>,
    /// What it claims.
    pub claims: Claims,
    /// What of that is not so. Nothing where that was not asked, as it shares faults with the nearest set.
    pub faults: Option<Vec<Fault>>,
    /// Errors in the headers that it names, with their places.
    pub broken: Vec<String>,
}

impl Tried<'_> {
    /// The headers that it names, without those that cannot be compiled here.
    pub fn headers(&self) -> Vec<&str> {
        let mut list = self.set.headers();
        list.retain(|header| {
            let at = format!("/{header}:");
            let missing = |fault: &Fault| fault.suspect == Suspect::Header(format!("<{header}>"));
            !self.broken.iter().any(|error| error.contains(&at)) && !self.faults.iter().flatten().any(missing)
        });
        list
    }
}

/// What is worth measuring: the certain facts that do not only follow from others, and the constants in doubt.
pub fn worth_measuring<'a>(doubts: &[Doubt<'a>]) -> Vec<Doubt<'a>> {
    let certain: HashMap<&str, bool> = doubts
        .iter()
        .filter(|doubt| doubt.certain)
        .map(|doubt| (doubt.fact.subject(), doubt.trouble.is_empty()))
        .collect();
    let of = |certain: bool| doubts.iter().filter(move |doubt| doubt.certain == certain).copied();
    let mut list: Vec<Doubt<'a>> = of(true).filter(|doubt| !follows(doubt, &certain)).collect();
    if list.is_empty() {
        list = of(true).collect();
    }
    // What a struct looks like tells more of a kernel than what else there is.
    list.sort_by_key(|doubt| !matches!(doubt.fact, Fact::Record(_)));
    list.truncate(IN_FULL);
    list.extend(of(false).take(CONSTANTS));
    list
}

/// Whether a fact is wrong because another one is, of those that are `certain` to be, with whether the compiler understood
/// them: a struct that only holds another one which differs.
fn follows(doubt: &Doubt<'_>, certain: &HashMap<&str, bool>) -> bool {
    if !doubt.trouble.is_empty()
        && of_member(doubt.fact.subject()).is_some_and(|(record, _)| certain.contains_key(record))
    {
        return true;
    }
    match doubt.fact {
        Fact::Record(record) => {
            let mut found = false;
            doubt.parts.each_named(record, &mut |member, _| {
                found |= match &member.ty {
                    MemberType::Spelled(ty) => certain.contains_key(element(ty)),
                    MemberType::Unnamed => certain.iter().any(|(subject, understood)| {
                        *understood && of_member(subject) == record.c.as_deref().map(|c| (c, member.name.as_str()))
                    }),
                    MemberType::Part(_) => false,
                };
            });
            found
        }
        Fact::Alias { of, .. } => certain.contains_key(element(of)),
        _ => false,
    }
}

/// The type of an array's elements; any other type as it is.
fn element(ty: &str) -> &str {
    match ty.find(" [") {
        Some(end) if ty.ends_with(']') => &ty[..end],
        _ => ty,
    }
}

/// A refusal: for which kernel, and of what.
#[derive(Debug)]
pub struct Refusal<'a> {
    /// The kernel.
    pub tree: &'a Tree,
    /// Where bindings were looked for.
    pub folders: &'a [PathBuf],
    /// `KMOD_BINDINGS`.
    pub forced: Option<&'a str>,
}

impl Refusal<'_> {
    /// There are no sets to try.
    pub fn of_none(&self) -> Failure {
        self.failure(format!("no bindings fit this kernel: {}; there is no key for {}", self.kernel(), self.tree.arch))
    }

    /// The nearest set, with what was measured, and others.
    pub fn of(&self, nearest: &Tried<'_>, measured: &[(Doubt<'_>, Measured)], others: &[Tried<'_>]) -> Failure {
        let mut what = match self.forced {
            Some(forced) => {
                format!("the bindings that KMOD_BINDINGS names do not fit this kernel: {forced}, {}", self.kernel())
            }
            None => format!("no bindings fit this kernel: {}", self.kernel()),
        };
        let wrong: Vec<&(Doubt<'_>, Measured)> =
            measured.iter().filter(|(doubt, here)| is_wrong(doubt, here)).collect();
        head(&mut what, if self.forced.is_some() { "tried" } else { "nearest" }, nearest, self.tree);
        for (doubt, here) in wrong.iter().take(IN_FULL) {
            let _ = write!(what, "\n    {}", difference(doubt.fact, doubt.parts, here));
        }
        let parts = nearest.claims.parts();
        let mut doubts = nearest.claims.doubts(&parts, nearest.faults.as_deref().unwrap_or_default());
        doubts.retain(|doubt| {
            let of = measured.iter().find(|(other, _)| other.fact.subject() == doubt.fact.subject());
            !of.is_some_and(|(doubt, here)| doubt.certain || here.absent || here.value.is_some())
        });
        let mut rest = names(nearest, &doubts);
        rest.splice(0..0, wrong.iter().skip(IN_FULL).map(|(doubt, _)| doubt.fact.subject().to_owned()));
        tail(&mut what, "and", " more", &rest);

        for other in others {
            head(&mut what, "next", other, self.tree);
            let parts = other.claims.parts();
            let names = match &other.faults {
                Some(faults) => names(other, &other.claims.doubts(&parts, faults)),
                None => {
                    let wrong = wrong.iter().map(|(doubt, _)| doubt.fact);
                    other.claims.also(wrong).iter().map(|fact| fact.subject().to_owned()).collect()
                }
            };
            tail(&mut what, "not so in this kernel:", "", &names);
        }
        self.failure(what)
    }

    fn kernel(&self) -> String {
        format!("{} ({} {})", self.tree.release, self.tree.version, self.tree.arch)
    }

    fn failure(&self, what: String) -> Failure {
        let tree = self.tree.path.display();
        let folders: Vec<String> = self.folders.iter().map(|folder| folder.display().to_string()).collect();
        let refusal = Failure::new(what).at(format!("{tree} (bindings: {})", folders.join(", ")));
        match self.forced {
            Some(_) => refusal.mend("leave KMOD_BINDINGS out: make takes bindings that fit, or says how to make them"),
            None => refusal.mend(format!(
                "make bindings KERNEL_BUILD_PATH={tree} (makes them for this kernel; needs libclang once)"
            )),
        }
    }
}

/// Whether a fact is wrong for sure, once it was measured: one constant of several may be.
fn is_wrong(doubt: &Doubt<'_>, here: &Measured) -> bool {
    doubt.certain
        || here.absent
        || matches!(doubt.fact, Fact::Const { value, sign, .. }
            if here.value.is_some_and(|other| other != *value)
                || sign.zip(here.sign).is_some_and(|(sign, other)| other != sign))
}

/// The facts of a set that are wrong, and its headers that are not there, by their names.
fn names(tried: &Tried<'_>, doubts: &[Doubt<'_>]) -> Vec<String> {
    let mut list: Vec<String> =
        doubts.iter().filter(|doubt| doubt.certain).map(|doubt| doubt.fact.subject().to_owned()).collect();
    let constants: Vec<&str> = doubts.iter().filter(|doubt| !doubt.certain).map(|doubt| doubt.fact.subject()).collect();
    if let (true, [first, .., last]) = (list.is_empty(), constants.as_slice()) {
        list.push(format!("a constant between {first} and {last}"));
    }
    for fault in tried.faults.iter().flatten() {
        if let Suspect::Header(header) = &fault.suspect {
            list.insert(0, header.clone());
        }
    }
    list
}

fn head(what: &mut String, rank: &str, tried: &Tried<'_>, tree: &Tree) {
    let row = &tried.set.candidate.row;
    let _ = write!(what, "\n  {rank}: {} (made from {})", row.key, row.made_from(&tree.release));
    let differences = &tried.set.candidate.differences;
    for d in differences.iter().take(NAMED) {
        let _ = write!(what, "\n    {}: {} in the key, {} here", d.name, d.set, d.tree);
    }
    if differences.len() > NAMED {
        let _ = write!(what, "\n    and {} more", differences.len() - NAMED);
    }
    if let Some(error) = tried.broken.first() {
        let _ = write!(what, "\n    a header that these bindings name does not compile here: {error}");
    }
}

fn tail(what: &mut String, before: &str, after: &str, names: &[String]) {
    if names.is_empty() {
        return;
    }
    let named: Vec<String> = names.iter().take(NAMED).map(|subject| spoken(subject)).collect();
    let more = if names.len() > NAMED { ", …" } else { "" };
    let _ = match after {
        "" => write!(what, "\n    {before} {}{more}", named.join(", ")),
        _ => write!(what, "\n    {before} {}{after}: {}{more}", names.len(), named.join(", ")),
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::witness::Parts;

    /// Facts in doubt: a line each, whether it is certain, and what the compiler did not understand of it.
    fn measured(lines: &[(&str, bool, &str)]) -> Vec<String> {
        let facts: Vec<Fact> = lines.iter().filter_map(|(line, ..)| Fact::parse(line)).collect();
        let parts = Parts::among(&facts);
        let trouble: Vec<Vec<String>> =
            lines.iter().map(|(.., text)| text.lines().map(str::to_owned).collect()).collect();
        let doubts: Vec<Doubt<'_>> = facts
            .iter()
            .zip(lines)
            .zip(&trouble)
            .map(|((fact, (_, certain, _)), trouble)| Doubt { fact, parts: &parts, trouble, certain: *certain })
            .collect();
        worth_measuring(&doubts).iter().map(|doubt| doubt.fact.subject().to_owned()).collect()
    }

    #[test]
    fn what_only_follows_is_left_out() {
        let list = "type\tstruct list_head\tlist_head\t16\t8\t-\tnext@0 struct list_head *\tprev@8 struct list_head *";
        let holder = "type\tstruct holder\tholder\t48\t8\t-\tlists@0 struct list_head [3]";
        let pointer = "type\tstruct pointer\tpointer\t8\t8\t-\tlist@0 struct list_head *";
        let alias = "alias\tlist_t\tlist_t\t16\t8\tstruct list_head";
        let lines =
            [(holder, true, ""), (list, true, ""), (alias, true, ""), (pointer, true, ""), ("const\tA\t1", false, "")];
        assert_eq!(measured(&lines), ["struct list_head", "struct pointer", "A"]);
    }

    #[test]
    fn of_a_record_and_the_unnamed_type_of_its_member_the_cause_is_said() {
        let lock = "type\tstruct lock\tlock\t16\t8\t-\tu@0 ";
        let inner = "type\t__typeof__(((struct lock *)0)->u)\tlock__u\t16\t8\t-\ta@0 long\tb@8 long";
        let named = "__typeof__(((struct lock *)0)->u)";
        assert_eq!(measured(&[(lock, true, ""), (inner, true, "")]), [named]);
        // The member has another name: then nothing can be said of its type.
        let gone = "'struct lock' has no member named 'u'";
        assert_eq!(measured(&[(lock, true, gone), (inner, true, gone)]), ["struct lock"]);
    }
}
