//! The one run of bindgen over all headers.

use anyhow::{Context, Result};
use bindgen::{EnumVariation, Formatter, NonCopyUnionStyle, RustEdition, RustTarget};

use crate::clang::parse::MAIN;

/// The oldest rustc that has to read the output.
pub const RUST_TARGET: &str = "1.85";
const RUST_MINOR: u64 = 85;

/// Returns bindgen's output as it stands, unformatted.
pub fn bindgen(text: &str, args: &[String]) -> Result<String> {
    let target = RustTarget::stable(RUST_MINOR, 0)
        .map_err(|why| anyhow::anyhow!("bindgen does not know Rust {RUST_TARGET}: {why}"))?;
    let output = bindgen::Builder::default()
        .header_contents(MAIN, text)
        .clang_args(args)
        .rust_target(target)
        .rust_edition(RustEdition::Edition2021)
        .formatter(Formatter::None)
        .use_core()
        .ctypes_prefix("crate::ctypes")
        .default_enum_style(EnumVariation::Consts)
        .prepend_enum_name(false)
        .default_non_copy_union_style(NonCopyUnionStyle::ManuallyDrop)
        .layout_tests(false)
        .derive_debug(false)
        .derive_default(false)
        .generate_comments(false)
        .disable_header_comment()
        // Half of all constants, and no items: the configuration reaches Rust as cfgs.
        .blocklist_item("CONFIG_.*")
        // What the command line defines differs from module to module.
        .blocklist_item("KBUILD_(MODNAME|BASENAME|MODFILE)")
        .generate()
        .context("bindgen fails on headers that libclang parses: this is a defect of one of the two, or a flag is missing in src/clang/flags.rs")?;
    Ok(output.to_string())
}
