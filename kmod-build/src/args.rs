//! Command-line options of the form `--name=value`, as make writes them.

use crate::fail::{Failure, Result};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The options of one call.
#[derive(Debug)]
pub struct Args(BTreeMap<String, String>);

impl Args {
    /// Reads options.
    pub fn parse(words: impl Iterator<Item = String>) -> Result<Args> {
        words
            .map(|word| {
                word.strip_prefix("--")
                    .and_then(|w| w.split_once('='))
                    .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
                    .ok_or_else(|| Failure::new(format!("not an option of the form --name=value: {word}")))
            })
            .collect::<Result<_>>()
            .map(Args)
    }

    /// The value of an option; empty counts as not given.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|v| !v.is_empty())
    }

    /// The value of an option that must be there.
    pub fn need(&self, name: &str) -> Result<&str> {
        self.get(name).ok_or_else(|| Failure::new(format!("the option --{name}= is missing")).mend("make"))
    }

    /// A path that must be there.
    pub fn path(&self, name: &str) -> Result<PathBuf> {
        self.need(name).map(PathBuf::from)
    }

    /// The words of an option; none where it is not given.
    pub fn words(&self, name: &str) -> Vec<String> {
        self.get(name).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
    }
}
