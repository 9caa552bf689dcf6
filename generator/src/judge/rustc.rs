//! Compiles the items with rustc, with an assertion for every number: what rustc makes of packed, aligned and opaque
//! types is seen by no C compiler.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{bail, Context, Result};
use serde::Deserialize;

use super::core;
use crate::bind::bitfields;
use crate::facts::{Fact, Place};
use crate::kernel::arch::Arch;
use crate::scratch;
use crate::sets::stock::Stock;

/// The C types that the items name: the file of the crate that holds them.
const CTYPES: &str = include_str!("../../../bindings/src/ctypes.rs");

const HEAD: &str = "#![no_std]\n#![allow(warnings)]\n";

/// rustc for an architecture's data layout.
pub struct Rustc {
    program: OsString,
    target: &'static str,
    /// Where core is, if not with the compiler.
    sysroot: Option<PathBuf>,
}

impl Rustc {
    /// What rustc finds decides which types are opaque, so there is no going on without it.
    pub fn find(arch: Arch) -> Result<Rustc> {
        let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let name = program.to_string_lossy().into_owned();
        let output = Command::new(&program)
            .args(["--print", "target-libdir", "--target", arch.rustc])
            .output()
            .with_context(|| format!("cannot run {name}, which checks the items: `apt install rustc`"))?;
        let folder = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let has_core = std::fs::read_dir(folder).is_ok_and(|entries| {
            entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"))
        });
        let sysroot = if has_core { None } else { Some(core::sysroot(&program, arch.rustc)?) };
        Ok(Rustc { program, target: arch.rustc, sysroot })
    }

    /// Compiles a module's text (in which line 1 is `text`'s first) and returns the errors by line.
    pub fn errors(&self, text: &str) -> Result<Vec<(usize, String)>> {
        let folder = scratch::folder("rustc")?;
        std::fs::write(folder.path().join("selected.rs"), text)?;
        std::fs::write(folder.path().join("lib.rs"), format!("{HEAD}pub mod ctypes;\npub mod selected;\n"))?;
        std::fs::write(folder.path().join("ctypes.rs"), CTYPES)?;
        let mut command = Command::new(&self.program);
        command.current_dir(folder.path()).args(["--edition=2021", "--crate-type=lib", "--emit=metadata"]);
        command.args(["--error-format=json", "--target", self.target, "lib.rs"]);
        if let Some(sysroot) = &self.sysroot {
            command.arg("--sysroot").arg(sysroot);
        }
        let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        let errors = errors(&stderr);
        if !output.status.success() && errors.is_empty() {
            bail!("rustc fails on the items without saying where; `{command:?}` says:\n{stderr}");
        }
        Ok(errors)
    }
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

fn errors(stderr: &str) -> Vec<(usize, String)> {
    stderr
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .filter(|message| message.level == "error")
        .flat_map(|message| {
            let lines: Vec<usize> =
                message.spans.iter().filter(|span| span.is_primary).filter_map(line_in_items).collect();
            lines.into_iter().map(move |line| (line, message.message.clone()))
        })
        .collect()
}

/// The line in our text, of the macro call where a macro of core wrote the code.
fn line_in_items(span: &Span) -> Option<usize> {
    if span.file_name == "selected.rs" {
        return Some(span.line_start);
    }
    line_in_items(&span.expansion.as_ref()?.span)
}

/// What rustc says against the items.
#[derive(Debug, Default)]
pub struct Contradicted {
    /// What it refuses or lays out otherwise, with the reason.
    pub wrong: BTreeMap<String, String>,
    /// Aliases of another alignment than in C, with it. Rust has no aliases that change it; records that hold such a type
    /// are laid out by their own attributes.
    pub alignments: BTreeMap<String, u64>,
}

/// Asks rustc.
pub fn contradicted(rustc: &Rustc, stock: &Stock, facts: &[(usize, Fact)]) -> Result<Contradicted> {
    let mut text = String::new();
    let mut owners: Vec<&str> = Vec::new();
    for entry in &stock.entries {
        let record = entry.item.render();
        owners.extend(record.lines().map(|_| entry.item.name.as_str()));
        text.push_str(&record);
        text.push('\n');
    }
    let mut found = BTreeMap::new();
    let mut aligned: BTreeMap<usize, u64> = BTreeMap::new();
    for (at, fact) in facts {
        let item = &stock.entries[*at].item;
        let bits = bitfields::places(item);
        for (name, at, width) in bit_members(fact) {
            match bits.get(name).or_else(|| bits.get(&format!("{name}_"))) {
                Some(place) if place.width == width => {
                    owners.push(&item.name);
                    let (unit, start) = (&place.unit, place.start);
                    text.push_str(&format!(
                        "const _: () = assert!(::core::mem::offset_of!({}, {unit}) * 8 + {start} == {at});\n",
                        item.name
                    ));
                }
                Some(place) => {
                    let why = format!("the bitfield '{name}' is {} bits wide in Rust and {width} in C", place.width);
                    found.insert(item.name.clone(), why);
                }
                None => {
                    found.insert(item.name.clone(), format!("the bitfield '{name}' has no accessor in Rust"));
                }
            }
        }
        for line in crate::witness::rust(std::slice::from_ref(fact)).lines() {
            owners.push(&item.name);
            text.push_str(line);
            text.push('\n');
        }
        if let Fact::Alias { rust, layout: Some((_, align)), .. } = fact {
            owners.push(&item.name);
            aligned.insert(owners.len(), *align);
            text.push_str(&format!("const _: () = assert!(::core::mem::align_of::<{rust}>() == {align});\n"));
        }
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut alignments = BTreeMap::new();
    for (number, message) in rustc.errors(&text)? {
        let owner = owners.get(number - 1).with_context(|| format!("rustc complains of line {number}: {message}"))?;
        if let Some(align) = aligned.get(&number) {
            alignments.insert((*owner).to_owned(), *align);
            continue;
        }
        let why = match lines[number - 1].strip_prefix("const _: () = assert!(") {
            Some(claim) => format!("rustc contradicts {}", claim.trim_end_matches(");").replace("::core::mem::", "")),
            None => format!("rustc: {message}"),
        };
        found.entry((*owner).to_owned()).or_insert(why);
    }
    Ok(Contradicted { wrong: found, alignments })
}

/// Name, first bit and width of each bitfield of the record itself.
fn bit_members(fact: &Fact) -> impl Iterator<Item = (&str, u64, u64)> {
    let members = match fact {
        Fact::Record(record) => record.members.as_slice(),
        _ => &[],
    };
    members.iter().filter_map(|member| match member.place {
        Place::Bits { at, width } => Some((member.name.as_str(), at, width)),
        Place::Byte(_) => None,
    })
}
