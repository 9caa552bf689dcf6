//! `Module.symvers`: what a kernel exports to its modules, if that is known.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::links::Reach;
use crate::symvers::Symvers;

/// How a symbol is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// To GPL-compatible modules only.
    pub gpl: bool,
    /// The namespace that a module has to import; empty for most.
    pub namespace: String,
}

/// By symbol; nothing where nobody knows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exports(Option<BTreeMap<String, Export>>);

impl Exports {
    /// Those of a tree. One that was prepared and not built has no list of them.
    pub fn read(tree: &Path) -> Result<Exports> {
        let file = tree.join("Module.symvers");
        match std::fs::read_to_string(&file) {
            Ok(text) => Ok(Exports::parse(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Exports(None)),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }

    fn parse(text: String) -> Exports {
        let symvers = Symvers::new(vec![text]);
        let exports = symvers.all().map(|export| {
            (export.symbol.to_owned(), Export { gpl: export.gpl, namespace: export.namespace.to_owned() })
        });
        // `make modules_prepare` may leave an empty one behind.
        Exports(Some(exports.collect()).filter(|exports: &BTreeMap<_, _>| !exports.is_empty()))
    }

    pub fn are_known(&self) -> bool {
        self.0.is_some()
    }

    pub fn get(&self, symbol: &str) -> Option<&Export> {
        self.0.as_ref()?.get(symbol)
    }

    /// Which modules can link what refers to a symbol.
    pub fn reach(&self, symbol: &str) -> Reach {
        match self.get(symbol) {
            Some(export) if export.gpl => Reach::Gpl,
            Some(_) => Reach::Any,
            // kbuild defines it in every module.
            None if symbol == "__this_module" || !self.are_known() => Reach::Any,
            None => Reach::Needs(symbol.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_can_link_to_what() {
        // The second line is as Linux 5.4 to 5.6 write it, the namespace in front of the module.
        let exports = Exports::parse(
            "0x1\tkfree\tvmlinux\tEXPORT_SYMBOL\t\n0x2\tkobject_add\tUSB\tdrivers/usb\tEXPORT_SYMBOL_GPL\n".to_owned(),
        );
        assert_eq!(exports.get("kobject_add"), Some(&Export { gpl: true, namespace: "USB".to_owned() }));
        assert_eq!(exports.reach("kfree"), Reach::Any);
        assert_eq!(exports.reach("kobject_add"), Reach::Gpl);
        assert_eq!(exports.reach("set_fs_root"), Reach::Needs("set_fs_root".to_owned()));
        assert_eq!(exports.reach("__this_module"), Reach::Any);
    }

    #[test]
    fn a_tree_that_was_not_built_denies_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for text in [None, Some("")] {
            if let Some(text) = text {
                std::fs::write(folder.path().join("Module.symvers"), text).unwrap();
            }
            let exports = Exports::read(folder.path()).unwrap();
            assert!(!exports.are_known());
            assert_eq!((exports.get("kfree"), exports.reach("kfree")), (None, Reach::Any));
        }
    }
}
