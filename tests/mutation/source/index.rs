//! What the headers that a module opens define, of the things that its bindings name.

use super::{declarations, enums, records, Enumerator, Header, Macro, Prototype, Record, Typedef, Variable};
use crate::set::Set;
use std::collections::HashSet;

/// Something in one of the headers.
#[derive(Debug)]
pub struct Site<T> {
    /// The header, by its number.
    pub header: usize,
    /// What it is.
    pub item: T,
}

/// The names that a set of bindings knows.
#[derive(Debug)]
pub struct Names<'a>(HashSet<&'a str>);

impl<'a> Names<'a> {
    /// Those of a set.
    pub fn of(set: &'a Set) -> Names<'a> {
        Names(set.facts.iter().map(|fact| fact.subject()).collect())
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

/// The places that may be changed.
#[derive(Debug, Default)]
pub struct Index {
    /// The headers.
    pub headers: Vec<Header>,
    /// Structs and unions that are bound, and the unnamed ones within these.
    pub records: Vec<Site<Record>>,
    /// Enumerators that are bound, and the last ones of their enums.
    pub enumerators: Vec<Site<Enumerator>>,
    /// Macros that are bound.
    pub macros: Vec<Site<Macro>>,
    /// Functions that are bound.
    pub prototypes: Vec<Site<Prototype>>,
    /// Variables that are bound.
    pub variables: Vec<Site<Variable>>,
    /// Typedefs that are bound.
    pub typedefs: Vec<Site<Typedef>>,
    /// The ends of declarations at file scope.
    pub ends: Vec<Site<usize>>,
}

impl Index {
    /// Reads headers.
    pub fn new(headers: Vec<Header>, names: &Names<'_>) -> Index {
        let mut index = Index::default();
        for (number, header) in headers.iter().enumerate() {
            let site = |item| Site { header: number, item };
            index.records.extend(bound_records(header, names).into_iter().map(|item| Site { header: number, item }));
            let enumerators = enums::enumerators(header).into_iter().filter(|e| names.has(&e.name));
            index.enumerators.extend(enumerators.map(|item| Site { header: number, item }));
            let macros = enums::macros(header).into_iter().filter(|m| names.has(&m.name));
            index.macros.extend(macros.map(|item| Site { header: number, item }));
            let found = declarations::find(header);
            let prototypes = found.prototypes.into_iter().filter(|p| names.has(&p.name));
            index.prototypes.extend(prototypes.map(|item| Site { header: number, item }));
            let variables = found.variables.into_iter().filter(|v| names.has(&v.name));
            index.variables.extend(variables.map(|item| Site { header: number, item }));
            let typedefs = found.typedefs.into_iter().filter(|t| names.has(&t.name));
            index.typedefs.extend(typedefs.map(|item| Site { header: number, item }));
            index.ends.extend(found.ends.into_iter().map(site));
        }
        index.headers = headers;
        index
    }
}

/// An unnamed record counts as part of the named one around it.
fn bound_records(header: &Header, names: &Names<'_>) -> Vec<Record> {
    let mut list: Vec<Record> = vec![];
    // The end of the named record that the next ones are in, and whether it is bound.
    let mut around: Vec<(usize, bool)> = vec![];
    for record in records::find(header) {
        around.retain(|(end, _)| record.body.start < *end);
        let bound = match &record.name {
            Some(name) => names.has(name),
            None => around.last().is_some_and(|(_, bound)| *bound),
        };
        around.push((record.body.end, bound));
        if bound && !record.members.is_empty() {
            list.push(record);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;

    #[test]
    fn what_is_bound_is_found() {
        let text = "struct a { int x; union { int y; }; }; struct b { union { int z; }; };
enum e { A, B }; extern int f(int); int g(int); typedef int t;
#define M 1
";
        let facts = ["type\tstruct a\ta\t8\t4\t-", "const\tB\t1", "const\tM\t1", "function\tg\tint (int)"];
        let facts = facts.iter().filter_map(|line| Fact::parse(line)).collect();
        let set = Set { facts, ..Set::default() };
        let index = Index::new(vec![Header::new("a.h".into(), text.into())], &Names::of(&set));
        let records: Vec<_> = index.records.iter().map(|r| r.item.name.as_deref()).collect();
        assert_eq!(records, [Some("struct a"), None]);
        assert_eq!(index.enumerators.len(), 1);
        assert!(index.enumerators[0].item.last);
        assert_eq!((index.macros.len(), index.prototypes.len(), index.typedefs.len()), (1, 1, 0));
    }
}
