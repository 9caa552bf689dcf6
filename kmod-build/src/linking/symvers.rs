//! What a kernel exports to modules: `Module.symvers`, and the like of modules that export something. The generator compiles
//! this file too.

use std::collections::{BTreeSet, HashMap};

/// The text of such files.
#[derive(Debug)]
pub struct Symvers(Vec<String>);

/// A symbol that is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Export<'a> {
    /// Its name.
    pub symbol: &'a str,
    /// Whether only GPL-compatible modules may use it.
    pub gpl: bool,
    /// The namespace to import for it; mostly none. From 6.16 on `module:a,b` is one that no other module can import.
    pub namespace: &'a str,
}

impl Symvers {
    /// Takes the text of files.
    pub fn new(texts: Vec<String>) -> Symvers {
        Symvers(texts)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = Export<'_>> {
        self.0.iter().flat_map(|text| text.lines()).filter_map(parse)
    }

    /// Those of some names. There are tens of thousands of others.
    pub fn of(&self, names: &BTreeSet<&str>) -> HashMap<&str, Export<'_>> {
        let named = |line: &&str| line.split('\t').nth(1).is_some_and(|symbol| names.contains(symbol));
        let lines = self.0.iter().flat_map(|text| text.lines()).filter(named);
        lines.filter_map(parse).map(|export| (export.symbol, export)).collect()
    }
}

/// A line: checksum, symbol, module, `EXPORT_SYMBOL…`, and from 5.4 on a namespace, which stood in front of the module until
/// 5.7.
fn parse(line: &str) -> Option<Export<'_>> {
    let cells: Vec<&str> = line.split('\t').collect();
    let how = cells.iter().skip(3).position(|cell| cell.starts_with("EXPORT_"))? + 3;
    let namespace = if how == 4 { cells[2] } else { cells.get(how + 1).copied().unwrap_or_default() };
    Some(Export { symbol: cells[1], gpl: cells[how].contains("_GPL"), namespace })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_age_of_the_format_is_read() {
        let text = "0x1\ta\tvmlinux\tEXPORT_SYMBOL\n0x2\tb\tvmlinux\tEXPORT_SYMBOL_GPL\t\n0x3\tc\tdrivers/c\tEXPORT_SYMBOL_GPL\tC\n\
                    0x4\td\tD\tdrivers/d\tEXPORT_SYMBOL_GPL\n0x5\te\t\tvmlinux\tEXPORT_SYMBOL\n\nnonsense\n0x6\tf\n";
        let symvers = Symvers(vec![text.to_owned()]);
        let said: Vec<_> = symvers.all().map(|e| format!("{} {} {}", e.symbol, e.gpl, e.namespace)).collect();
        assert_eq!(said, ["a false ", "b true ", "c true C", "d true D", "e false "]);
        let some = symvers.of(&BTreeSet::from(["c", "x"]));
        assert_eq!(some.len(), 1);
        assert_eq!(some["c"].namespace, "C");
    }
}
