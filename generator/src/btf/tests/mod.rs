mod compare;
mod damage;
mod read;

use super::compare::{Comparison, Kind};
use super::exceptions::Exceptions;
use super::set::Set;
use super::Btf;

/// What GCC says of the fixture tree's types: a witness that is not of our making.
const MINITREE: &[u8] = include_bytes!("../../../tests/fixtures/minitree.btf");

fn set(facts: &[&str]) -> Set {
    Set::of(facts.iter().copied(), Default::default()).unwrap()
}

fn compare(facts: &[&str], btf: &Btf) -> Comparison {
    let exceptions = Exceptions::parse("").unwrap();
    Comparison::of(("key", &set(facts)), ("kernel", btf), ("1.0", &exceptions))
}

/// Nothing where all agree, and the lines of the differences else. Every fact must be known to the kernel.
fn lines(facts: &[&str], btf: &Btf) -> Vec<String> {
    let comparison = compare(facts, btf);
    let counts = comparison.counts.values();
    assert!(counts.clone().all(|counts| counts.in_the_set == counts.known_to_both), "{:?}", comparison.counts);
    assert_eq!(counts.map(|counts| counts.differ).sum::<usize>(), comparison.differences.len());
    comparison.differences.into_iter().flat_map(|difference| difference.lines).collect()
}
