//! Reads the committed store (docs/architecture.md describes the format): which records make which group of a set.

use crate::fail::{Failure, OnPath, Result};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One group of a set, put together from the pool.
#[derive(Debug, Default)]
pub struct Group {
    /// Its name: a cargo feature of `bindings`.
    pub name: String,
    /// What a C file includes to see all that this group speaks of.
    pub headers: Vec<String>,
    /// Rust items.
    pub items: Vec<String>,
    /// Layout facts, as the pool has them.
    pub facts: Vec<String>,
    /// How the items are linked, as the pool has it.
    pub links: Vec<String>,
    /// Types known through pointers only, with the group that defines each.
    pub stubs: Vec<(String, String)>,
    /// Groups that must be there as well.
    pub needs: Vec<String>,
}

/// Reads `keys/<key>.set` and the pool segments that it names.
pub fn read(folder: &Path, key: &str) -> Result<Vec<Group>> {
    let path = folder.join("keys").join(format!("{key}.set"));
    let text = fs::read_to_string(&path).on(&path)?;
    let mut pool = Pool { folder: folder.join("pool"), segments: HashMap::new() };
    let mut lines = text.lines().enumerate();
    if lines.next().map(|(_, l)| l) != Some("format 2") {
        return Err(Failure::new("not a set of format 2").at(path.display()));
    }
    let mut groups: Vec<Group> = Vec::new();
    for (number, line) in lines {
        read_line(line, &mut groups, &mut pool).map_err(|f| f.at(format!("{}:{}", path.display(), number + 1)))?;
    }
    Ok(groups)
}

fn read_line(line: &str, groups: &mut Vec<Group>, pool: &mut Pool) -> Result<()> {
    let mut words = line.split(' ');
    let verb = words.next().unwrap_or_default();
    let mut word = || words.next().ok_or_else(|| Failure::new(format!("a line of `{verb}` is cut short")));
    if verb == "group" {
        groups.push(Group { name: word()?.to_owned(), ..Group::default() });
        return Ok(());
    }
    let group = groups.last_mut().ok_or_else(|| Failure::new("a line before the first group"))?;
    match verb {
        "header" => group.headers.push(word()?.to_owned()),
        "needs" => group.needs.push(word()?.to_owned()),
        "stub" => {
            let name = word()?.to_owned();
            group.stubs.push((name, word()?.to_owned()));
        }
        "rs" | "facts" | "links" => {
            let segment = pool.segment(word()?, verb)?;
            let into = match verb {
                "rs" => &mut group.items,
                "facts" => &mut group.facts,
                _ => &mut group.links,
            };
            for range in word()?.split(',') {
                into.extend(segment.range(range)?.iter().cloned());
            }
        }
        _ => return Err(Failure::new(format!("an unknown line, `{verb}`"))),
    }
    Ok(())
}

struct Pool {
    folder: PathBuf,
    segments: HashMap<String, Segment>,
}

struct Segment(Vec<String>);

impl Pool {
    fn segment(&mut self, name: &str, kind: &str) -> Result<&Segment> {
        let file = format!("{name}.{kind}");
        if !self.segments.contains_key(&file) {
            let path = self.folder.join(&file);
            let text = fs::read_to_string(&path).on(&path)?;
            let records = if kind == "rs" {
                text.split("\n\n")
                    .map(|record| record.trim_matches('\n'))
                    .filter(|record| !record.is_empty() && !record.starts_with("//"))
                    .map(str::to_owned)
                    .collect()
            } else {
                text.lines().map(str::to_owned).collect()
            };
            self.segments.insert(file.clone(), Segment(records));
        }
        Ok(&self.segments[&file])
    }
}

impl Segment {
    fn range(&self, range: &str) -> Result<&[String]> {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        first
            .parse::<usize>()
            .ok()
            .zip(last.parse::<usize>().ok())
            .and_then(|(first, last)| self.0.get(first..=last))
            .ok_or_else(|| Failure::new(format!("the pool has no records {range}")))
    }
}
