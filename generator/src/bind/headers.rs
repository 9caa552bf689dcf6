//! The text that is parsed: one `#include` a line, for the headers that this kernel has and can compile.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use crate::groups::Group;
use crate::judge::Complaint;

/// One header that is bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// As in `#include <…>`.
    pub name: String,
    /// The file that this names in this kernel.
    pub file: PathBuf,
    /// Position of its group.
    pub group: usize,
}

/// The headers in the order of the groups, and why others were left out.
#[derive(Debug, Default)]
pub struct Headers {
    pub bound: Vec<Header>,
    pub skipped: BTreeMap<String, Complaint>,
}

impl Headers {
    /// Those that exist.
    pub fn find(groups: &[Group], include_dirs: &[PathBuf]) -> Headers {
        let mut headers = Headers::default();
        for (number, group) in groups.iter().enumerate() {
            for name in &group.headers {
                if headers.bound.iter().any(|header| header.name == *name) {
                    continue;
                }
                match include_dirs.iter().map(|dir| dir.join(name)).find(|file| file.is_file()) {
                    Some(file) => headers.bound.push(Header { name: name.clone(), file, group: number }),
                    None => {
                        let why = "this kernel has no such header".to_owned();
                        headers.skipped.insert(name.clone(), Complaint { why, place: None });
                    }
                }
            }
        }
        headers
    }

    /// Line N includes header N (counted from 1).
    pub fn text(&self) -> String {
        text(&self.bound.iter().map(|header| header.name.as_str()).collect::<Vec<_>>())
    }

    /// Leaves out the headers at these lines of [`Headers::text`].
    pub fn skip(&mut self, lines: &BTreeMap<u32, Complaint>) {
        let mut line = 0;
        let skipped = &mut self.skipped;
        self.bound.retain(|header| {
            line += 1;
            match lines.get(&line) {
                Some(why) => {
                    skipped.insert(header.name.clone(), why.clone());
                    false
                }
                None => true,
            }
        });
    }

    /// Leaves out headers by name.
    pub fn skip_named(&mut self, names: &BTreeMap<String, Complaint>) {
        self.bound.retain(|header| !names.contains_key(&header.name));
        self.skipped.extend(names.iter().map(|(name, why)| (name.clone(), why.clone())));
    }

    /// The headers of one group, after those that they rely on.
    pub fn own(&self, group: usize, groups: &[Group]) -> Vec<&str> {
        let after = &groups[group].after;
        let relied_on = self.bound.iter().filter(|header| after.contains(&header.name));
        let own = self.bound.iter().filter(|header| header.group == group);
        relied_on.chain(own).map(|header| header.name.as_str()).collect()
    }

    /// For every file, the header that a C file includes to have it: the one that is bound and opens it over the fewest others.
    /// (What a header is made of is not to be included by itself.)
    pub fn nearest(&self, includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>) -> BTreeMap<PathBuf, String> {
        let mut nearest: BTreeMap<PathBuf, String> = BTreeMap::new();
        let mut pending: VecDeque<(&Path, &str)> =
            self.bound.iter().map(|header| (header.file.as_path(), header.name.as_str())).collect();
        while let Some((file, name)) = pending.pop_front() {
            if nearest.contains_key(file) {
                continue;
            }
            nearest.insert(file.to_owned(), name.to_owned());
            pending.extend(includes.get(file).into_iter().flatten().map(|file| (file.as_path(), name)));
        }
        nearest
    }

    /// The group that lists a file. `linux/audit.h` stands for `uapi/linux/audit.h` too, which it includes.
    pub fn lists(&self, file: &Path) -> Option<usize> {
        let is = |header: &&Header| header.file == file || file.ends_with(Path::new("uapi").join(&header.name));
        self.bound.iter().find(is).map(|header| header.group)
    }
}

/// `#include` lines.
pub fn text(names: &[&str]) -> String {
    names.iter().map(|name| format!("#include <{name}>\n")).collect()
}
