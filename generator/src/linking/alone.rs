//! A module's C unit includes one header for a shim. Whether that is enough, nobody promises: a header may rely on others, and
//! the text of a macro on more than the header that defines it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Result;

use crate::judge::gcc::{Depth, Gcc};
use crate::judge::tries::Pieces;
use crate::parallel::in_parallel;

use super::shims::{Shim, TOGETHER};

/// A module's C unit.
const UNIT: &str = include_str!("../../../linux-kmod/glue.c");

/// What it includes whatever the kernel, as far as this kernel has it.
fn unit_headers() -> String {
    let mut depth = 0;
    let mut text = String::new();
    for line in UNIT.lines() {
        let directive = line.trim_start();
        depth += i32::from(directive.starts_with("#if")) - i32::from(directive.starts_with("#endif"));
        if let (0, Some(header)) = (depth, directive.strip_prefix("#include <").and_then(|rest| rest.strip_suffix('>')))
        {
            text.push_str(&format!("#if __has_include(<{header}>)\n#include <{header}>\n#endif\n"));
        }
    }
    text
}

/// The shims that do not compile with their own header alone. `dirs` are the folders of `#include`.
pub fn wanting(gcc: &Gcc, shims: &[Shim], dirs: &[PathBuf]) -> Result<BTreeSet<String>> {
    let unit = unit_headers();
    let opened: BTreeSet<PathBuf> =
        gcc.opened(&unit)?.into_iter().filter_map(|file| file.canonicalize().ok()).collect();
    let mut by_header: BTreeMap<&str, Vec<&Shim>> = BTreeMap::new();
    for shim in shims {
        by_header.entry(shim.header()).or_default().push(shim);
    }
    // A header that the unit has opened gives a shim nothing more.
    let is_open = |header: &str| {
        let file = dirs.iter().map(|dir| dir.join(header)).find(|file| file.is_file());
        file.and_then(|file| file.canonicalize().ok()).is_some_and(|file| opened.contains(&file))
    };
    let (open, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
        by_header.into_iter().partition(|(header, _)| is_open(header));
    let open: Vec<&Shim> = open.into_values().flatten().collect();
    let open = open.chunks(TOGETHER).map(|shims| (String::new(), shims.to_vec()));
    let units: Vec<(String, Vec<&Shim>)> =
        open.chain(others.into_iter().map(|(header, shims)| (format!("#include <{header}>\n"), shims))).collect();
    let gcc = gcc.with_headers(&unit)?;
    let wanting = in_parallel(units.len(), |number| {
        let (include, shims) = &units[number];
        let pieces = Pieces::new(include, shims.iter().map(|shim| shim.definition()));
        let errors = gcc.errors(&format!("alone{number}"), &pieces.text, Depth::Syntax)?;
        let blamed = pieces.blame(errors.clone());
        // Where the header itself is wrong, all of it is in doubt.
        let all = blamed.len() < errors.len() && !include.is_empty();
        Ok(shims
            .iter()
            .enumerate()
            .filter(|(at, _)| all || blamed.contains_key(at))
            .map(|(_, shim)| shim.name().to_owned())
            .collect())
    })?;
    Ok(wanting.into_iter().flat_map(|names: Vec<String>| names).collect())
}

/// Of shims that are compiled with all headers of their group, those that cannot be, with the reason.
pub fn refused(gcc: &Gcc, label: &str, includes: &str, shims: &[&Shim]) -> Result<BTreeMap<String, String>> {
    let pieces = Pieces::new(includes, shims.iter().map(|shim| shim.definition()));
    let errors = gcc.errors(label, &pieces.text, Depth::Syntax)?;
    let blamed = pieces.blame(errors);
    Ok(blamed.into_iter().map(|(at, why)| (shims[at].name().to_owned(), why)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_is_known() {
        let headers = unit_headers();
        assert!(headers.contains("#include <linux/module.h>\n") && headers.contains("#include <linux/printk.h>\n"));
        // Only where an old kernel has it so.
        assert!(!headers.contains("linux/mm.h"));
    }
}
