//! `keys/<key>.set`: which records make a set, by group.

use std::collections::BTreeMap;

use anyhow::{bail, Context, Result};

use super::ranges;

/// Newer formats have a greater number.
pub const FORMAT: u32 = 2;

/// Positions by segment.
pub type Places = BTreeMap<String, Vec<usize>>;

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    /// Groups without which this one does not compile.
    pub needs: Vec<String>,
    pub headers: Vec<String>,
    pub rust: Places,
    pub facts: Places,
    pub links: Places,
    /// Records known through pointers only, each with the group that defines it.
    pub stubs: Vec<(String, String)>,
}

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Set {
    pub groups: Vec<Group>,
}

impl Set {
    pub fn to_text(&self) -> String {
        let mut text = format!("format {FORMAT}\n");
        for group in &self.groups {
            text.push_str(&format!("group {}\n", group.name));
            for need in &group.needs {
                text.push_str(&format!("needs {need}\n"));
            }
            for header in &group.headers {
                text.push_str(&format!("header {header}\n"));
            }
            for (word, places) in [("rs", &group.rust), ("facts", &group.facts), ("links", &group.links)] {
                for (segment, positions) in places {
                    text.push_str(&format!("{word} {segment} {}\n", ranges::format(positions)));
                }
            }
            for (name, of) in &group.stubs {
                text.push_str(&format!("stub {name} {of}\n"));
            }
        }
        text
    }

    pub fn parse(text: &str) -> Result<Set> {
        let mut set = Set::default();
        let mut lines = text.lines();
        match lines.next().and_then(|line| line.strip_prefix("format ")).map(str::parse::<u32>) {
            Some(Ok(FORMAT)) => {}
            Some(Ok(other)) => bail!("format {other}, and this generator reads format {FORMAT}: update it"),
            _ => bail!("its first line is not `format {FORMAT}`"),
        }
        for (number, line) in lines.enumerate() {
            let wrong = || format!("line {}: cannot read {line:?}", number + 2);
            let words: Vec<&str> = line.split(' ').collect();
            if let ["group", name] = words[..] {
                set.groups.push(Group { name: name.to_owned(), ..Group::default() });
                continue;
            }
            let group = set.groups.last_mut().with_context(wrong)?;
            match words[..] {
                ["needs", need] => group.needs.push(need.to_owned()),
                ["header", header] => group.headers.push(header.to_owned()),
                ["rs", segment, positions] => {
                    group.rust.insert(segment.to_owned(), ranges::parse(positions).with_context(wrong)?);
                }
                ["facts", segment, positions] => {
                    group.facts.insert(segment.to_owned(), ranges::parse(positions).with_context(wrong)?);
                }
                ["links", segment, positions] => {
                    group.links.insert(segment.to_owned(), ranges::parse(positions).with_context(wrong)?);
                }
                ["stub", name, of] => group.stubs.push((name.to_owned(), of.to_owned())),
                _ => bail!(wrong()),
            }
        }
        Ok(set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let text =
            "format 2\ngroup base\nheader linux/printk.h\nrs k 0-12,14\nfacts k 0-1\nlinks k 3\nstub net_device net\n\
                    group net\nneeds types\n";
        assert_eq!(Set::parse(text).unwrap().to_text(), text);
    }

    #[test]
    fn damage_is_noticed() {
        assert!(Set::parse("").is_err());
        assert!(Set::parse("format 3\n").unwrap_err().to_string().contains("update"));
        assert!(Set::parse("format 2\nrs k 0\n").is_err());
        assert!(Set::parse("format 2\ngroup a\nrs k 0-\n").is_err());
    }
}
