//! Runs bindgen over whole headers, as the build script of a module does that makes its bindings anew each time.
//!
//! ```text
//! build-time-bindgen OUTPUT HEADER... -- OPAQUE-TYPE... -- COMPILER-FLAG...
//! ```
//!
//! It is started in the folder that the flags are relative to. What it leaves out (comments, layout tests, formatting)
//! makes it faster: the comparison errs on its side.

use anyhow::{Context, Result};
use std::path::PathBuf;

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut parts = words.split(|word| word == "--");
    let mut next = || parts.next().context("usage: build-time-bindgen OUTPUT HEADER... -- OPAQUE... -- FLAG...");
    let (files, opaque, flags) = (next()?, next()?, next()?);
    let (output, headers) = files.split_first().context("no output file is named")?;

    let text: String = headers.iter().map(|header| format!("#include <{header}>\n")).collect();
    let mut builder = bindgen::Builder::default()
        .header_contents("headers.h", &text)
        .use_core()
        .ctypes_prefix("crate::ctypes")
        .generate_comments(false)
        .layout_tests(false)
        .formatter(bindgen::Formatter::None)
        .clang_args(flags);
    for name in opaque {
        builder = builder.opaque_type(name);
    }
    let output = PathBuf::from(output);
    builder
        .generate()
        .context("bindgen could not read the headers; is libclang 19 installed (scripts/install-deps generate)?")?
        .write_to_file(&output)
        .with_context(|| format!("cannot write {}", output.display()))
}
