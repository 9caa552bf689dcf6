//! What comes out: the module's size without debug information, and how much of it is code.

use crate::context::{bare, Context};
use crate::measure::run;
use crate::module::{Groups, Module};
use crate::row::Row;
use anyhow::{Context as _, Result};
use object::{Object, ObjectSection, SectionKind};

/// hello with formatted output, in Rust.
const FORMATTED_RS: &str = include_str!("../../fixtures/formatted.rs");
/// The same in C.
const FORMATTED_C: &str = include_str!("../../fixtures/formatted.c");

/// Without and with formatted output.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let cache = context.scratch("cache");
    let build = |name: &str, sources: Option<(&str, &str)>| -> Result<(Size, Size)> {
        let rust = Module::rust(context, &format!("size/{name}-rust"), Groups::Hello)?;
        let c = Module::c(context, &format!("size/{name}-c"))?;
        if let Some((rs, source)) = sources {
            rust.set_source(rs)?;
            c.set_source(source)?;
        }
        rust.build(&mut context.make(&rust.dir, &cache))?;
        c.build(&mut context.make_c(&c.dir))?;
        Ok((Size::of(&rust)?, Size::of(&c)?))
    };
    let (rust, c) = build("plain", None)?;
    let (formatted_rust, formatted_c) = build("formatted", Some((FORMATTED_RS, FORMATTED_C)))?;
    let file = "hello.ko after strip --strip-debug ÷ the same in C";
    let formatted = "hello.ko with pr_info!(\"{} {:?}\", …), stripped ÷ the same in C, with \"%u %pe\"";
    Ok(vec![
        Row::of_sizes("size", file, Some(1.5), rust.file, c.file),
        Row::of_sizes("text", "executable sections of hello.ko ÷ the same in C", None, rust.text, c.text),
        Row::of_sizes("size-formatted", formatted, Some(2.5), formatted_rust.file, formatted_c.file),
        Row::of_sizes(
            "text-formatted",
            "executable sections of the formatting hello.ko ÷ the same in C",
            None,
            formatted_rust.text,
            formatted_c.text,
        ),
    ])
}

/// The size of a module, in bytes.
pub(super) struct Size {
    /// Of the file, without debug information.
    file: u64,
    /// Of its executable sections.
    pub text: u64,
}

impl Size {
    pub fn of(module: &Module) -> Result<Size> {
        let stripped = module.dir.join("stripped.ko");
        run(bare("strip").arg("--strip-debug").arg("-o").arg(&stripped).arg(module.ko()))?;
        let bytes = std::fs::read(&stripped).with_context(|| format!("cannot read {}", stripped.display()))?;
        let file = object::File::parse(bytes.as_slice()).with_context(|| stripped.display().to_string())?;
        let text = file.sections().filter(|s| s.kind() == SectionKind::Text).map(|s| s.size()).sum();
        Ok(Size { file: bytes.len() as u64, text })
    }
}
