//! Differences whose cause is known: a committed list, `generator/btf-exceptions.toml`.

use anyhow::{ensure, Context, Result};
use serde::Deserialize;

/// Compiled in: what is excused is a matter of the sources, and not of whoever runs the generator.
const TEXT: &str = include_str!("../../btf-exceptions.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    #[serde(default, rename = "exception")]
    list: Vec<Exception>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// What differs, as the report names it.
    pub names: Vec<String>,
    /// Releases of kernels, `*` standing for anything.
    pub kernels: Vec<String>,
    /// What the kernel has instead, a line each: only that is excused, and nothing else under the same name.
    pub found: Vec<String>,
    /// Why, in words.
    pub cause: String,
}

impl Exceptions {
    pub fn committed() -> Result<Exceptions> {
        Exceptions::parse(TEXT).context("generator/btf-exceptions.toml")
    }

    pub fn parse(text: &str) -> Result<Exceptions> {
        let exceptions: Exceptions = toml::from_str(text)?;
        for exception in &exceptions.list {
            let names = exception.names.join(", ");
            ensure!(!names.is_empty(), "an exception without names ({})", exception.cause.trim());
            ensure!(!exception.cause.trim().is_empty(), "{names}: an exception without a cause");
        }
        Ok(exceptions)
    }

    /// How many names are excused on a kernel.
    pub fn count(&self, kernel: &str) -> usize {
        let about = |exception: &&Exception| exception.kernels.iter().any(|pattern| fits(pattern, kernel));
        self.list.iter().filter(about).map(|exception| exception.names.len()).sum()
    }

    /// Those for a name.
    pub fn of<'a>(&'a self, name: &'a str, kernel: &'a str) -> impl Iterator<Item = &'a Exception> {
        let about = move |exception: &&Exception| exception.names.iter().any(|other| other == name);
        self.list
            .iter()
            .filter(about)
            .filter(move |exception| exception.kernels.iter().any(|pattern| fits(pattern, kernel)))
    }
}

impl Exception {
    /// Whether it is for the difference that these lines show.
    pub fn excuses(&self, lines: &[String]) -> bool {
        let found = lines.iter().filter_map(|line| line.strip_prefix('+')).map(str::trim);
        found.eq(self.found.iter().map(String::as_str))
    }
}

/// Whether `text` is what `pattern` says, with `*` for any number of any characters.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(start) else { return false };
    (0..=text.len()).any(|at| text.get(at..).is_some_and(|text| fits(rest, text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_list_is_well_formed() {
        Exceptions::committed().unwrap();
    }

    #[test]
    fn patterns() {
        assert!(fits("6.1.*-amd64", "6.1.0-56-amd64") && fits("*", "") && fits("6.1", "6.1"));
        assert!(!fits("6.1.*-amd64", "6.1.0-56-arm64") && !fits("6.1", "6.12") && !fits("*-rt-*", "6.1-amd64"));
    }

    #[test]
    fn an_exception_is_for_one_difference_and_has_a_cause() {
        let list = "[[exception]]\nnames = ['f', 'g']\nkernels = ['5.*', '6.1.*']\nfound = ['void (void)']\n";
        assert!(Exceptions::parse(list).is_err());
        assert!(Exceptions::parse(&format!("{list}cause = ' '\n")).is_err());
        let exceptions = Exceptions::parse(&format!("{list}cause = 'assembly'\n")).unwrap();
        let exception = exceptions.of("g", "6.1.9").next().unwrap();
        assert!(exceptions.of("g", "6.2.9").next().is_none() && exceptions.of("h", "6.1.9").next().is_none());
        let lines = |there: &str| ["-  int (int)".to_owned(), format!("+  {there}")];
        assert!(exception.excuses(&lines("void (void)")) && !exception.excuses(&lines("int (long)")));
        assert!(!exception.excuses(&[]));
    }
}
