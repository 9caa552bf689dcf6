//! The expanded set that a module was built with: its bindings as text, group by group.

use crate::module::Module;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// The groups of an expanded set.
pub struct Expanded {
    folder: PathBuf,
    /// In their order, each with the headers that C must include to see it.
    groups: Vec<(String, Vec<String>)>,
}

/// A constant of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constant {
    /// Its name, in C and in Rust.
    pub name: String,
    /// Its type in Rust, as the bindings spell it.
    pub rust: String,
    /// The type that it should be of in C.
    pub c: CType,
}

/// A type of a constant. C has it that an enumerator is an `int` while it fits; the bindings give it the type of its enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CType {
    /// What the expression has.
    Own,
    /// An enum's, or that of the integer behind an enum without a name.
    Enum(String),
    /// What the expression has where it is a macro; else it is of an enum without a name.
    OwnOfMacro(String),
}

impl CType {
    /// The types of unnamed enums are spelled by bindgen, those of macros are not; but for `long`, which has one spelling.
    fn of(rust: &str, enums: &BTreeMap<&str, &str>) -> CType {
        match rust {
            "c_uint" => CType::Enum("unsigned int".to_owned()),
            "c_ulong" => CType::OwnOfMacro("unsigned long".to_owned()),
            "c_long" => CType::OwnOfMacro("long".to_owned()),
            _ => enums.get(rust).map_or(CType::Own, |c| CType::Enum((*c).to_owned())),
        }
    }
}

impl Constant {
    /// Whether it is text rather than a number.
    pub fn is_text(&self) -> bool {
        self.rust.starts_with("&[u8;")
    }
}

impl Expanded {
    /// What the module was last built with.
    ///
    /// # Panics
    /// When it was not built.
    pub fn of(module: &Module) -> Expanded {
        let chosen = fs::read_to_string(module.path().join(".kmod/set")).expect("the module was built");
        let word = |name: &str| chosen.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        let (Some(sets), Some(key)) = (word("sets"), word("key")) else { panic!("no set and no key in\n{chosen}") };
        let folder = PathBuf::from(sets).join(key);
        let groups = fs::read_to_string(folder.join("groups")).expect("an expanded set lists its groups");
        let group = |line: &str| {
            let mut words = line.split(' ');
            let name = words.next()?.to_owned();
            Some((name, words.filter_map(|word| word.strip_prefix("header=")).map(str::to_owned).collect()))
        };
        Expanded { folder, groups: groups.lines().filter_map(group).collect() }
    }

    /// The names of the groups.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().map(|(name, _)| &**name)
    }

    /// What C must include to see all of it, in order.
    pub fn headers(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().flat_map(|(_, headers)| headers).map(|header| &**header)
    }

    /// The constants of each group, of those that have facts.
    pub fn constants(&self) -> BTreeMap<&str, Vec<Constant>> {
        let facts: Vec<String> = self.groups().map(|group| self.read(group, "facts")).collect();
        let cells = facts.iter().flat_map(|text| text.lines()).map(|line| line.split('\t').collect::<Vec<_>>());
        let (mut known, mut enums) = (BTreeSet::new(), BTreeMap::new());
        for cells in cells {
            match cells[..] {
                ["const" | "text", name, ..] => drop(known.insert(name)),
                ["alias", c, rust, ..] => drop(enums.insert(rust, c)),
                _ => {}
            }
        }
        let constant = |line: &str| {
            let (name, rest) = line.strip_prefix("pub const ")?.split_once(": ")?;
            let rust = rest.split_once(" = ")?.0;
            let c = CType::of(rust, &enums);
            known.contains(name).then(|| Constant { name: name.to_owned(), rust: rust.to_owned(), c })
        };
        self.groups().map(|group| (group, self.read(group, "rs").lines().filter_map(constant).collect())).collect()
    }

    /// The group of each function that is called by way of a shim: the first that has it.
    pub fn shims(&self) -> BTreeMap<String, &str> {
        let mut shims = BTreeMap::new();
        for group in self.groups() {
            for line in self.read(group, "links").lines() {
                if let ["inline" | "macro", name, ..] = line.split('\t').collect::<Vec<_>>()[..] {
                    shims.entry(name.to_owned()).or_insert(group);
                }
            }
        }
        shims
    }

    fn read(&self, group: &str, what: &str) -> String {
        let path = self.folder.join(format!("{group}.{what}"));
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}
