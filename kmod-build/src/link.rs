//! What the partial link has to know of the compiled Rust.

use crate::archive;
use crate::args::Args;
use crate::cache::write_if_changed;
use crate::elf::{Object, Symbol};
use crate::fail::{OnPath, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// Writes `link.args`: more arguments of ld for this library.
///
/// rustc generates `__rust_alloc_error_handler` as a jump to the default handler. objtool does not follow the jump, takes
/// the handler for a function that returns, and warns of every caller. Giving the one the address of the other spares
/// the jump. Their names are mangled, and differ by compiler. What the linker leaves of it, [`aliases`] puts right.
pub fn write_arguments(library: &Path, out: &Path) -> Result<()> {
    let bytes = fs::read(library).on(library)?;
    let symbols = archive::symbols(&bytes).map_err(|f| f.at(library.display()))?;
    let find = |ends: &[&str]| symbols.iter().find(|name| ends.iter().any(|end| name.ends_with(end)));
    let mut text = String::new();
    if let (Some(called), Some(default)) =
        (find(&["__rust_alloc_error_handler"]), find(&["__rdl_alloc_error_handler", "__rdl_oom"]))
    {
        let _ = writeln!(text, "--defsym={called}={default}");
    }
    write_if_changed(&out.join("link.args"), text).map(drop)
}

/// `aliases`: functions at one place get one size, the largest. Option: `object`.
///
/// A symbol that the linker moved keeps the size that it had, and objtool takes symbols for one function by place and size: of
/// others it warns that one runs into the next.
pub fn aliases(args: &Args) -> Result<()> {
    let path = args.path("object")?;
    let (mut bytes, object) = Object::open(&path)?;
    let changes = sizes(&object);
    for (at, size) in &changes {
        let size = size.to_le_bytes();
        let place = &mut bytes[at.clone()];
        place.copy_from_slice(&size[..place.len()]);
        if !object.little {
            place.reverse();
        }
    }
    if changes.is_empty() {
        return Ok(());
    }
    fs::write(&path, bytes).on(&path)
}

/// Where another size has to be written, and which.
fn sizes(object: &Object) -> Vec<(Range<usize>, u64)> {
    let functions = || object.symbols.iter().filter(|symbol| symbol.function && !symbol.undefined);
    let mut largest: BTreeMap<(usize, u64), u64> = BTreeMap::new();
    for symbol in functions() {
        let size = largest.entry((symbol.section, symbol.value)).or_default();
        *size = symbol.size.max(*size);
    }
    let of = |symbol: &Symbol| largest[&(symbol.section, symbol.value)];
    functions().filter(|symbol| symbol.size != of(symbol)).map(|symbol| (symbol.size_at.clone(), of(symbol))).collect()
}

/// `roots`, for a module with C files: what these call in Rust is kept by the partial link, whatever else goes. Options:
/// `objects` (the C files' objects), `library`, `out`. Writes `roots.args`, arguments of ld.
pub fn roots(args: &Args) -> Result<()> {
    let library = args.path("library")?;
    let bytes = fs::read(&library).on(&library)?;
    let defined = archive::symbols(&bytes).map_err(|f| f.at(library.display()))?;
    let mut roots = BTreeSet::new();
    for name in args.words("objects") {
        let object = Object::open(Path::new(&name))?.1;
        let called = object.referenced_undefined();
        roots.extend(defined.iter().filter(|symbol| called.contains(symbol.as_str())).cloned());
    }
    let text: String = roots.iter().map(|root| format!("-u {root}\n")).collect();
    write_if_changed(&args.path("out")?.join("roots.args"), text).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_at_one_place_get_one_size() {
        let symbol = |section: usize, value: u64, size: u64, function: bool| Symbol {
            section,
            value,
            size,
            size_at: size as usize..size as usize + 8,
            function,
            undefined: section == 0,
            ..Symbol::undefined("")
        };
        let symbols = vec![
            symbol(0, 0, 0, false),
            symbol(1, 16, 9, true),
            symbol(1, 16, 183, true),
            symbol(1, 16, 5, false),
            symbol(2, 16, 7, true),
            symbol(0, 16, 1, true),
        ];
        let object = Object { machine: 62, little: true, sections: Vec::new(), symbols };
        assert_eq!(sizes(&object), [(9..17, 183)]);
    }
}
