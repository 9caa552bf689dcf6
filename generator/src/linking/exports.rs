//! `Module.symvers`: what a kernel exports to its modules.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

/// How a symbol is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// To GPL-compatible modules only.
    pub gpl: bool,
    /// The namespace that a module has to import; empty for most.
    pub namespace: String,
}

/// By symbol.
pub type Exports = BTreeMap<String, Export>;

/// Those of a tree; none where it was prepared and not built.
pub fn read(tree: &Path) -> Result<Exports> {
    let file = tree.join("Module.symvers");
    match std::fs::read_to_string(&file) {
        Ok(text) => Ok(parse(&text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Exports::new()),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", file.display())),
    }
}

/// A line has the version, the symbol, who defines it, how it is exported, and from 5.4 on the namespace.
fn parse(text: &str) -> Exports {
    let export = |line: &str| {
        let mut cells = line.split('\t').skip(1);
        let (symbol, _, kind) = (cells.next()?, cells.next()?, cells.next()?);
        let namespace = cells.next().unwrap_or_default().to_owned();
        Some((symbol.to_owned(), Export { gpl: kind.contains("GPL"), namespace }))
    };
    text.lines().filter_map(export).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_namespaces() {
        let exports = parse(
            "0x1\tkfree\tvmlinux\tEXPORT_SYMBOL\t\n0x2\tkobject_add\tvmlinux\tEXPORT_SYMBOL_GPL\n\
             0x3\tdma_buf_get\tvmlinux\tEXPORT_SYMBOL_GPL\tDMA_BUF\n",
        );
        let said: Vec<_> = exports.iter().map(|(name, export)| (&**name, export.gpl, &*export.namespace)).collect();
        assert_eq!(said, [("dma_buf_get", true, "DMA_BUF"), ("kfree", false, ""), ("kobject_add", true, "")]);
    }
}
