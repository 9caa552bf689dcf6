//! What the code of a shim refers to, read off the object file: a `static inline` may call what no module can link to.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::{Context, Result};
use object::{Object, ObjectSection, ObjectSymbol, RelocationTarget, SectionIndex, SymbolIndex, SymbolSection};

use crate::links::{Reach, SHIM};

use super::exports::Exports;

/// Tables whose entries speak of code: what stands in the entry of a place belongs to the function that has the place.
const TABLES: &[&str] = &["__jump_table", ".static_call_sites", "__bug_table", "__ex_table", ".altinstructions"];

/// What every shim of an object needs, by its symbol.
pub fn of(object: &[u8], exports: &Exports) -> Result<BTreeMap<String, Reach>> {
    let file = object::File::parse(object).context("the kernel's compiler wrote no object file")?;
    let graph = Graph::of(&file);
    let mut all = BTreeMap::new();
    for symbol in file.symbols().filter(|symbol| symbol.is_definition()) {
        let (Ok(name), Some(section)) = (symbol.name(), symbol.section_index()) else { continue };
        if name.starts_with(SHIM) {
            all.insert(name.to_owned(), graph.needs(section, exports));
        }
    }
    Ok(all)
}

/// Which sections refer to which, and to what outside.
#[derive(Default)]
struct Graph {
    sections: HashMap<SectionIndex, HashSet<SectionIndex>>,
    symbols: HashMap<SectionIndex, BTreeSet<String>>,
}

impl Graph {
    fn of(file: &object::File<'_>) -> Graph {
        let mut graph = Graph::default();
        for section in file.sections() {
            let name = section.name().unwrap_or_default();
            if name.starts_with(".discard") || name.starts_with(".debug") {
                continue;
            }
            let is_table = TABLES.contains(&name);
            let mut at = section.index();
            let mut relocations: Vec<_> = section.relocations().collect();
            relocations.sort_by_key(|(offset, _)| *offset);
            for (_, relocation) in relocations {
                let RelocationTarget::Symbol(target) = relocation.target() else { continue };
                match resolve(file, target) {
                    Some(Target::Section(to)) if is_table && is_code(file, to) => at = to,
                    Some(Target::Section(to)) => drop(graph.sections.entry(at).or_default().insert(to)),
                    Some(Target::Outside(name)) => drop(graph.symbols.entry(at).or_default().insert(name)),
                    None => {}
                }
            }
        }
        graph
    }

    fn needs(&self, from: SectionIndex, exports: &Exports) -> Reach {
        let mut seen = HashSet::from([from]);
        let mut pending = vec![from];
        let mut needs = Reach::Any;
        while let Some(at) = pending.pop() {
            for symbol in self.symbols.get(&at).into_iter().flatten() {
                needs = needs.max(exports.reach(symbol));
            }
            for to in self.sections.get(&at).into_iter().flatten() {
                if seen.insert(*to) {
                    pending.push(*to);
                }
            }
        }
        needs
    }
}

enum Target {
    Section(SectionIndex),
    Outside(String),
}

fn resolve(file: &object::File<'_>, target: SymbolIndex) -> Option<Target> {
    let symbol = file.symbol_by_index(target).ok()?;
    match symbol.section() {
        SymbolSection::Section(index) => Some(Target::Section(index)),
        SymbolSection::Undefined => Some(Target::Outside(symbol.name().ok()?.to_owned())),
        _ => None,
    }
}

fn is_code(file: &object::File<'_>, section: SectionIndex) -> bool {
    file.section_by_index(section).is_ok_and(|section| section.kind() == object::SectionKind::Text)
}
