//! What the partial link has to know of the compiled Rust.

use crate::archive;
use crate::args::Args;
use crate::cache::write_if_changed;
use crate::elf::Object;
use crate::fail::{OnPath, Result};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes `link.args`: more arguments of ld for this library.
///
/// rustc generates `__rust_alloc_error_handler` as a jump to the default handler. objtool does not follow the jump, takes
/// the handler for a function that returns, and warns of every caller. Giving the one the address of the other spares
/// the jump. Their names are mangled, and differ by compiler.
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
