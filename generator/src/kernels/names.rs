//! Which kernels of the list are meant: patterns over their names, and a part of the list for each of several machines.

use std::ops::Range;
use std::str::FromStr;

use anyhow::{bail, Context, Result};
use glob::Pattern;

use super::Kernel;

/// One of several parts of the list: `2/4`, which the command line counts from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: usize,
    of: usize,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Shard, String> {
        let numbers = text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((number, of)) if number >= 1 && number <= of => Ok(Shard { number, of }),
            _ => Err(format!("{text:?} is not I/N with I from 1 to N, as in 2/4")),
        }
    }
}

impl Shard {
    /// Neighbours stay together: they share packages and most of their records.
    fn range(self, count: usize) -> Range<usize> {
        let part = |number: usize| (number as u128 * count as u128 / self.of as u128) as usize;
        part(self.number - 1)..part(self.number)
    }
}

/// What names begin with of what the store has and the list has no more.
pub const GONE: &str = "gone/";

/// What of the list is meant.
#[derive(Debug, Default)]
pub struct Selection {
    only: Vec<Pattern>,
    shard: Option<Shard>,
}

impl Selection {
    /// `*`, `?` and `[…]` in patterns match a slash too.
    pub fn new(only: &[String], shard: Option<Shard>) -> Result<Selection> {
        let pattern = |text: &String| {
            Pattern::new(text)
                .with_context(|| format!("--only {text}: not a pattern; `debian/bookworm/*-amd64` is one"))
        };
        Ok(Selection { only: only.iter().map(pattern).collect::<Result<_>>()?, shard })
    }

    /// The kernels that are meant, in their order. The shard is one of what the patterns leave.
    pub fn of(&self, mut kernels: Vec<Kernel>) -> Result<Vec<Kernel>> {
        for pattern in self.only.iter().filter(|pattern| !pattern.as_str().starts_with(GONE)) {
            if !kernels.iter().any(|kernel| means(pattern, kernel)) {
                bail!(
                    "--only {pattern}: no kernel of the list has such a name\n  mend:  `cargo generator fetch --dry-run` prints \
                     the names"
                );
            }
        }
        if !self.only.is_empty() {
            kernels.retain(|kernel| self.only.iter().any(|pattern| means(pattern, kernel)));
        }
        Ok(match self.shard {
            Some(shard) => kernels.drain(shard.range(kernels.len())).collect(),
            None => kernels,
        })
    }

    /// Whether a name that is not the list's is meant.
    pub fn has(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|pattern| pattern.matches(name))
    }

    /// Whether a name that begins so can be meant: a source of which nothing is meant need not be asked.
    pub fn may_begin(&self, beginning: &str) -> bool {
        let literal = |pattern: &Pattern| {
            let text = pattern.as_str();
            text[..text.find(['*', '?', '[']).unwrap_or(text.len())].to_owned()
        };
        let may = |known: String| known.starts_with(beginning) || beginning.starts_with(&known);
        self.only.is_empty() || self.only.iter().map(literal).any(may)
    }
}

/// Whether a kernel is meant by its name, or by its release in the place of that: those of candidates have no `-rc7`.
fn means(pattern: &Pattern, kernel: &Kernel) -> bool {
    let source = kernel.name.rsplit_once('/').map_or("", |(source, _)| source);
    pattern.matches(&kernel.name) || pattern.matches(&format!("{source}/{}", kernel.release))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_cover_the_list_once() {
        for count in [0, 1, 7, 12] {
            let parts: Vec<usize> =
                (1..=5).flat_map(|number| format!("{number}/5").parse::<Shard>().unwrap().range(count)).collect();
            assert_eq!(parts, (0..count).collect::<Vec<_>>());
        }
        assert_eq!(format!("{0}/{0}", usize::MAX).parse::<Shard>().unwrap().range(12), 11..12);
    }

    #[test]
    fn shards_that_are_none() {
        for text in ["", "1", "0/2", "3/2", "a/b", "1/2/3", "-1/2"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }

    #[test]
    fn sources_that_need_not_be_asked() {
        let selection = |only: &str| Selection::new(&[only.to_owned()], None).unwrap();
        assert!(selection("debian/bookworm/*").may_begin("debian/bookworm/"));
        assert!(!selection("debian/bookworm/*").may_begin("debian/bookworm-backports/"));
        assert!(selection("debian/book*").may_begin("debian/bookworm-backports/"));
        assert!(selection("*").may_begin("debian/sid/") && Selection::default().may_begin("x"));
        assert!(Selection::new(&["[".to_owned()], None).is_err());
    }
}
