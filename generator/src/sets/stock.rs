//! The items of one kernel, each with what is known of it, and the passes that take items away.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;
use quote::format_ident;
use syn::Item as Syntax;

use crate::bind::items::{Item, Kind};
use crate::bind::opaque;
use crate::bind::refs::{self, Refs};
use crate::clang::records::Record;
use crate::clang::walk::{Declared, Types};
use crate::linking::exports::Exports;
use crate::linking::shims::Shim;

use super::claims;

/// One item and its surroundings.
#[derive(Debug, Clone)]
pub struct Entry {
    pub item: Item,
    pub refs: Refs,
    /// The header that declares it; bindgen's helpers have none.
    pub file: Option<PathBuf>,
}

/// All items of a kernel.
#[derive(Debug, Default)]
pub struct Stock {
    pub entries: Vec<Entry>,
    /// What C says of the types, by their names in C.
    pub types: Types,
    /// Constants that are no macros, by their names in C.
    pub enumerators: BTreeSet<String>,
    /// Layouts by Rust name, those of unnamed types included.
    pub records: BTreeMap<String, Record>,
    /// Records that no positional initialiser can be written for.
    pub unshaped: BTreeSet<String>,
    /// What of an item the compilers cannot confirm, with the reason.
    pub unproven: BTreeMap<String, String>,
    pub opaque: BTreeMap<String, String>,
    pub dropped: BTreeMap<String, String>,
    /// What a kernel exports.
    pub exports: Exports,
    /// What Rust calls through a shim, by its name in C.
    pub shims: BTreeMap<String, Shim>,
}

impl Stock {
    /// Joins bindgen's items with what the AST says of them.
    pub fn new(items: Vec<Item>, declared: &Declared, shims: Vec<Shim>) -> Stock {
        let shims: BTreeMap<String, Shim> = shims.into_iter().map(|shim| (shim.name().to_owned(), shim)).collect();
        let mut seen = BTreeSet::new();
        let entries: Vec<Entry> = items
            .into_iter()
            // A name that is both macro and enumerator comes twice.
            .filter(|item| seen.insert((matches!(item.kind, Kind::Alias | Kind::Record), item.name.clone())))
            .map(|mut item| {
                // bindgen appends `_` to a name that Rust keeps for itself.
                let kept = item.c_name.strip_suffix('_').filter(|_| file_of(&item, declared).is_none());
                if let Some(c_name) = kept.map(str::to_owned) {
                    item.c_name = c_name;
                }
                let shim = shims.get(&item.c_name).filter(|_| item.kind == Kind::Function);
                let file = shim.map(|shim| shim.file.as_path()).or_else(|| file_of(&item, declared));
                Entry { refs: refs::of(&item), file: file.map(Path::to_owned), item }
            })
            .collect();
        let enumerators = declared.enumerators.keys().cloned().collect();
        let mut stock = Stock { entries, types: declared.types.clone(), enumerators, shims, ..Stock::default() };
        stock.find_records();
        stock.same_placeholders();
        stock
    }

    /// Brings the layouts that C has to the items: by name, and from there to the unnamed types within.
    fn find_records(&mut self) {
        let items: BTreeMap<&str, &Item> = self
            .entries
            .iter()
            .filter(|entry| matches!(entry.item.kind, Kind::Record | Kind::Alias))
            .map(|entry| (entry.item.name.as_str(), &entry.item))
            .collect();
        let mut found = BTreeMap::new();
        let mut pending: Vec<(String, &Record)> = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.item.owner.is_none()) {
            let name = entry.item.c_name.as_str();
            let held = match (&entry.item.kind, &entry.item.syntax) {
                (Kind::Record, _) => self.types.records.get(name).map(|record| (entry.item.name.clone(), record)),
                (Kind::Alias, Syntax::Type(alias)) => self
                    .types
                    .aliases
                    .get(name)
                    .and_then(|alias| alias.unnamed.as_ref())
                    .zip(claims::innermost(&alias.ty))
                    .map(|(record, name)| (name, record)),
                (Kind::Static, Syntax::ForeignMod(block)) => self
                    .types
                    .variables
                    .get(name)
                    .and_then(|variable| variable.unnamed.as_ref())
                    .zip(block.items.iter().find_map(|item| match item {
                        syn::ForeignItem::Static(variable) => claims::innermost(&variable.ty),
                        _ => None,
                    }))
                    .map(|(record, name)| (name, record)),
                _ => None,
            };
            pending.extend(held);
        }
        while let Some((name, record)) = pending.pop() {
            let Some(item) = items.get(name.as_str()).filter(|_| !found.contains_key(&name)) else { continue };
            for (member, field) in claims::paired(record, item) {
                pending.extend(field.map(|field| field.ty).zip(member.unnamed.as_deref()));
            }
            found.insert(name, record.clone());
        }
        self.records = found;
    }

    /// bindgen has two forms for a struct that is never defined; which one depends on where its name first occurs.
    fn same_placeholders(&mut self) {
        for entry in self.entries.iter_mut().filter(|entry| !self.records.contains_key(&entry.item.name)) {
            let Syntax::Struct(record) = &entry.item.syntax else { continue };
            let mut fields = record.fields.iter().filter_map(|field| field.ident.as_ref());
            if fields.next().is_some_and(|name| name == "_address") && fields.next().is_none() {
                entry.item.syntax = placeholder(&entry.item.name);
            }
        }
    }

    /// Drops what no symbol stands for: a variable that is a register goes by another name at the linker's.
    pub fn drop_registers(&mut self, declared: &Declared) {
        self.entries
            .retain(|entry| entry.item.kind != Kind::Static || declared.variables.contains_key(&entry.item.c_name));
    }

    /// Drops what the tree's package, and not its API, defines: it would keep equal kernels from sharing text.
    pub fn drop_build_stamps(&mut self) {
        self.entries.retain(|entry| {
            let generated = entry.file.as_deref().is_some_and(|file| {
                ["utsrelease.h", "compile.h", "utsversion.h", "package.h"]
                    .iter()
                    .any(|name| file.ends_with(Path::new("include/generated").join(name)))
            });
            !generated
        });
    }

    /// Makes the known types opaque, and those that have no Rust form at all.
    pub fn make_known_opaque(&mut self, known: &BTreeMap<String, String>) -> Result<()> {
        let mut wanted: BTreeMap<String, String> = known.clone();
        for entry in &self.entries {
            if matches!(&entry.item.syntax, Syntax::Union(union) if union.fields.named.is_empty()) {
                wanted.insert(entry.item.name.clone(), "a union without members".to_owned());
            }
        }
        for (name, why) in wanted {
            self.make_opaque(&name, &why)?;
        }
        Ok(())
    }

    /// Turns a record into a blob. `false` when there is no such record, or nothing is known of its layout.
    pub fn make_opaque(&mut self, name: &str, why: &str) -> Result<bool> {
        let Some(record) = self.records.get(name) else { return Ok(false) };
        let Some(entry) =
            self.entries.iter_mut().find(|entry| entry.item.kind == Kind::Record && entry.item.name == name)
        else {
            return Ok(false);
        };
        opaque::make(&mut entry.item, record.size, record.align)?;
        entry.refs = Refs::default();
        self.opaque.insert(name.to_owned(), why.to_owned());
        Ok(true)
    }

    /// Of some names, those that hold none of the others by value: what is wrong within is wrong outside too.
    pub fn innermost(&self, found: BTreeMap<String, String>) -> BTreeMap<String, String> {
        let held: BTreeMap<&str, &BTreeSet<String>> = self
            .entries
            .iter()
            .filter(|entry| matches!(entry.item.kind, Kind::Alias | Kind::Record))
            .map(|entry| (entry.item.name.as_str(), &entry.refs.hard))
            .collect();
        let holds_another = |name: &str| {
            let mut seen = BTreeSet::from([name]);
            let mut pending = vec![name];
            while let Some(at) = pending.pop() {
                for inner in held.get(at).into_iter().copied().flatten() {
                    if found.contains_key(inner) && inner != name {
                        return true;
                    }
                    if seen.insert(inner) {
                        pending.push(inner);
                    }
                }
            }
            false
        };
        found.iter().filter(|(name, _)| !holds_another(name)).map(|(name, why)| (name.clone(), why.clone())).collect()
    }

    /// Records of the right size whose insides are wrong.
    pub fn make_blobs(&mut self, names: &BTreeMap<String, String>) -> Result<()> {
        for (name, why) in names {
            self.make_opaque(name, why)?;
        }
        Ok(())
    }

    /// Gives up the claim that some records have no other members.
    pub fn drop_shapes(&mut self, names: BTreeMap<String, String>) {
        for (name, why) in names {
            self.unproven.insert(name.clone(), format!("whether it has other members: {why}"));
            self.unshaped.insert(name);
        }
    }

    /// Takes out the types of members that are not there any more, because the record is opaque.
    pub fn drop_orphans(&mut self) {
        loop {
            let mentioned: BTreeSet<&String> =
                self.entries.iter().flat_map(|entry| entry.refs.hard.iter().chain(&entry.refs.soft)).collect();
            let orphans: BTreeSet<String> = self
                .entries
                .iter()
                .filter(|entry| entry.item.owner.is_some() && !mentioned.contains(&entry.item.name))
                .map(|entry| entry.item.name.clone())
                .collect();
            if orphans.is_empty() {
                return;
            }
            self.entries.retain(|entry| !orphans.contains(&entry.item.name));
        }
    }

    /// Whether a function stands for statements that somebody wrote: C has no type to compare its own with.
    pub fn is_macro(&self, item: &Item) -> bool {
        item.kind == Kind::Function && self.shims.get(&item.c_name).is_some_and(Shim::is_macro)
    }

    /// The header that declares each item.
    pub fn files(&self) -> BTreeMap<String, PathBuf> {
        self.entries.iter().filter_map(|entry| Some((entry.item.name.clone(), entry.file.clone()?))).collect()
    }

    /// Takes items out, and what cannot be without them: what holds a dropped record by value goes too; a record that
    /// others only point to leaves its name behind.
    pub fn drop_items(&mut self, names: &BTreeMap<String, String>) {
        let mut pending: Vec<(String, String)> = names.iter().map(|(name, why)| (name.clone(), why.clone())).collect();
        while let Some((name, why)) = pending.pop() {
            let Some(at) =
                self.entries.iter().position(|entry| entry.item.name == name && !is_placeholder(&entry.item))
            else {
                continue;
            };
            let is_type = matches!(self.entries[at].item.kind, Kind::Alias | Kind::Record);
            if is_type {
                let users = self.entries.iter().filter(|entry| entry.refs.hard.contains(&name));
                pending.extend(users.map(|user| (user.item.name.clone(), format!("holds `{name}`, which is dropped"))));
            }
            if self.entries[at].item.kind == Kind::Record {
                let entry = &mut self.entries[at];
                entry.item.syntax = placeholder(&name);
                entry.item.impls.clear();
                entry.refs = Refs::default();
                self.records.remove(&name);
            } else {
                self.entries.remove(at);
            }
            self.dropped.entry(name).or_insert(why);
        }
    }
}

/// What bindgen writes for a struct that is never defined.
fn placeholder(name: &str) -> Syntax {
    let name = format_ident!("{name}");
    syn::parse_quote! {
        #[repr(C)]
        pub struct #name {
            _unused: [u8; 0],
        }
    }
}

pub fn is_placeholder(item: &Item) -> bool {
    item.kind == Kind::Record && item.syntax == placeholder(&item.name)
}

/// The opaque declaration that stands in for a record of a group that is not compiled.
pub fn stub(name: &str) -> String {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![placeholder(name)] };
    prettyplease::unparse(&file).trim_end().to_owned()
}

/// The header that declares an item.
fn file_of<'a>(item: &Item, declared: &'a Declared) -> Option<&'a Path> {
    let names = [item.owner.as_deref(), Some(item.c_name.as_str())];
    names.into_iter().flatten().find_map(|name| {
        let maps: &[_] = match item.kind {
            Kind::Record => &[&declared.tags, &declared.typedefs, &declared.variables],
            Kind::Alias => &[&declared.typedefs, &declared.tags],
            Kind::Const => &[&declared.enumerators, &declared.macros],
            Kind::Static => &[&declared.variables],
            Kind::Function => &[&declared.functions],
        };
        maps.iter().find_map(|map| map.get(name)).map(PathBuf::as_path)
    })
}
