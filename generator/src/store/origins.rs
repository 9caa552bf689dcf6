//! `keys/<key>.headers`: the header that declares each item, as C includes it. Nothing that is built needs to know; who compares
//! two kernels does. A file says what differs from that of the key's `like`, so names that the key does not have may come with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::manifest::{Manifest, Row};
use super::{origins_path, read};

/// C has a name space for tags, and Rust one for types: `struct stat` is no `stat()`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Space {
    Type,
    Value,
}

impl Space {
    const ALL: [Space; 2] = [Space::Type, Space::Value];

    fn word(self) -> &'static str {
        match self {
            Space::Type => "type",
            Space::Value => "value",
        }
    }
}

/// The header of each name, as C spells it: `struct page`, `gfp_t`, `vfs_read`.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origins {
    types: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
}

impl Origins {
    pub fn header(&self, space: Space, name: &str) -> Option<&str> {
        self.names(space).get(name).map(String::as_str)
    }

    pub fn insert(&mut self, space: Space, name: &str, header: &str) {
        let names = match space {
            Space::Type => &mut self.types,
            Space::Value => &mut self.values,
        };
        names.insert(name.to_owned(), header.to_owned());
    }

    fn names(&self, space: Space) -> &BTreeMap<String, String> {
        match space {
            Space::Type => &self.types,
            Space::Value => &self.values,
        }
    }

    /// Without what has another name than these.
    pub fn only(mut self, names: &BTreeSet<(Space, String)>) -> Origins {
        self.types.retain(|name, _| names.contains(&(Space::Type, name.clone())));
        self.values.retain(|name, _| names.contains(&(Space::Value, name.clone())));
        self
    }

    /// What is not so in `like`, a header a line, with the names that it declares.
    pub fn to_text(&self, like: &Origins) -> String {
        let mut text = String::new();
        for space in Space::ALL {
            let (names, known) = (self.names(space), like.names(space));
            let mut headers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (name, header) in names.iter().filter(|(name, header)| known.get(*name) != Some(header)) {
                headers.entry(header).or_default().push(name);
            }
            for (header, names) in headers {
                text.push_str(&format!("{}\t{header}\t{}\n", space.word(), names.join("\t")));
            }
        }
        text
    }

    /// Reads what [`Origins::to_text`] wrote, over those that it is like.
    pub fn patch(&mut self, text: &str) -> Result<()> {
        for line in text.lines() {
            let mut cells = line.split('\t');
            let space = Space::ALL.into_iter().find(|space| cells.clone().next() == Some(space.word()));
            let (space, header) = space.zip(cells.nth(1)).with_context(|| format!("cannot read {line:?}"))?;
            cells.for_each(|name| self.insert(space, name, header));
        }
        Ok(())
    }

    /// The same with the file of a key, if it has one.
    fn add(&mut self, folder: &Path, key: &str, row: &Row) -> Result<()> {
        let path = origins_path(key);
        if row.files.contains_key(&path) {
            let mend = || format!("{path}: restore it (`git checkout -- {}`)", folder.join(&path).display());
            self.patch(&read(folder, &path)?).with_context(mend)?;
        }
        Ok(())
    }
}

/// What the store knows of a key, and of names that it does not have; of one that was made before the store knew such things,
/// what holds of the key that it is like.
pub fn load(folder: &Path, manifest: &Manifest, key: &str) -> Result<Origins> {
    let row = manifest.row(key)?;
    let mut origins = over(folder, manifest, row.like.as_deref())?;
    origins.add(folder, key, row)?;
    Ok(origins)
}

/// What a key inherits that is like this one.
pub fn over(folder: &Path, manifest: &Manifest, like: Option<&str>) -> Result<Origins> {
    like.map_or_else(|| Ok(Origins::default()), |like| load(folder, manifest, like))
}

/// Whether what a key says of its own can be read.
pub fn check(folder: &Path, key: &str, row: &Row) -> Result<()> {
    Origins::default().add(folder, key, row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_leads_back() {
        let mut old = Origins::default();
        old.insert(Space::Type, "struct stat", "linux/stat.h");
        old.insert(Space::Value, "stat", "linux/syscalls.h");
        old.insert(Space::Value, "gone", "linux/a.h");
        assert_eq!(
            old.to_text(&Origins::default()),
            "type\tlinux/stat.h\tstruct stat\nvalue\tlinux/a.h\tgone\nvalue\tlinux/syscalls.h\tstat\n"
        );
        let mut new = Origins::default();
        new.insert(Space::Type, "struct stat", "linux/stat.h");
        new.insert(Space::Value, "stat", "linux/fs.h");
        new.insert(Space::Value, "come", "linux/fs.h");
        let text = new.to_text(&old);
        assert_eq!(text, "value\tlinux/fs.h\tcome\tstat\n");
        let mut read = old.clone();
        read.patch(&text).unwrap();
        assert_eq!(read.header(Space::Value, "stat"), Some("linux/fs.h"));
        assert_eq!(read.header(Space::Type, "struct stat"), Some("linux/stat.h"));
        assert_eq!(read.header(Space::Type, "come"), None);
        assert_eq!(new.to_text(&new), "");
    }

    #[test]
    fn damage_is_noticed() {
        for text in ["types\tlinux/a.h\ta", "value", "\n"] {
            assert!(Origins::default().patch(text).is_err(), "{text:?}");
        }
    }
}
