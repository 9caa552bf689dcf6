//! The third corner of the proof: what rustc makes of packed, aligned and opaque types is seen by no C compiler. The numbers
//! that the kernel's compiler confirms are asserted in Rust as well, once per compiler, target, flags and set, beside
//! cargo's work.

use crate::cache::{digest, lock, write_if_changed, Cache};
use crate::facts::Fact;
use crate::fail::{Failure, OnPath, Result};
use crate::quick;
use crate::rustc::Toolchain;
use crate::state::State;
use crate::witness;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// What is asserted, and with what.
pub struct Assertions<'a> {
    /// The compiler.
    pub toolchain: &'a Toolchain,
    /// Target, sysroot and flags, as every crate of a module gets them.
    pub flags: Vec<OsString>,
    /// The set and its groups.
    pub state: &'a State,
    /// The root of linux-kmod.
    pub root: &'a Path,
}

impl Assertions<'_> {
    /// Has rustc confirm them, if it has not yet.
    ///
    /// # Errors
    /// Names what rustc lays out otherwise.
    pub fn check(&self, cache: &Cache) -> Result<()> {
        let mark = cache.path(&format!(
            "asserted/{}",
            digest(&[&self.toolchain.identity, &format!("{:?}", self.flags), &self.set(), &self.groups()])
        ));
        if mark.is_file() {
            return Ok(());
        }
        let parent = cache.path("asserted");
        fs::create_dir_all(&parent).on(&parent)?;
        let _lock = lock(&mark.with_extension("lock"))?;
        if mark.is_file() {
            return Ok(());
        }
        let folder = mark.with_extension("partial");
        // One who was killed has left it.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).on(&folder)?;
        let outcome = self.confirm(&folder);
        // Nothing that is left behind would be used again.
        let _ = fs::remove_dir_all(&folder);
        outcome?;
        write_if_changed(&mark, "").map(drop)
    }

    fn confirm(&self, folder: &Path) -> Result<()> {
        let bulk: String =
            self.each(|path| format!("include!(\"{}\");\n", path.with_extension("assert.rs").display()))?;
        if self.compile(folder, &format!("{}{bulk}", witness::RUST_HEAD))?.is_none() {
            return Ok(());
        }
        // One by one they say what is wrong.
        let facts = self.each(|path| fs::read_to_string(path.with_extension("facts")).unwrap_or_default())?;
        let facts: Vec<Fact> = facts.lines().filter_map(Fact::parse).collect();
        let errors = self.compile(folder, &witness::rust(&facts))?.unwrap_or_default();
        let claims: Vec<&str> = errors.lines().filter_map(|line| line.split("assertion failed: ").nth(1)).collect();
        let said = match claims.as_slice() {
            [] => errors.lines().take(20).collect::<Vec<_>>().join("\n"),
            claims => claims[..claims.len().min(5)].join("\n  "),
        };
        Err(Failure::new(format!(
            "this rustc lays out types of the bindings otherwise than the kernel's compiler:\n  {said}"
        ))
        .at(&self.state.key)
        .mend("make RUST_ROOT=DIR names another toolchain; please report it, with the output of make doctor"))
    }

    /// Compiles the set with some more text; returns rustc's errors, if there are any.
    fn compile(&self, folder: &Path, text: &str) -> Result<Option<String>> {
        let mut source = String::from("#![no_std]\n#![allow(warnings)]\n");
        let _ =
            writeln!(source, "#[path = \"{}\"]\npub mod ctypes;", self.root.join("bindings/src/ctypes.rs").display());
        source += &quick::head();
        source += &self.each(|path| format!("include!(\"{}\");\n", path.with_extension("rs").display()))?;
        let _ = writeln!(source, "include!(\"{}/stubs.rs\");\n{text}", self.set());
        let file = folder.join("lib.rs");
        fs::write(&file, source).on(&file)?;
        let output = self
            .toolchain
            .rustc()
            .args(&self.flags)
            .args(self.state.proven.iter().map(|group| format!("--cfg=feature=\"{group}\"")))
            .args(["--edition=2021", "--crate-type=rlib", "--crate-name=asserts", "--emit=metadata", "--out-dir"])
            .arg(folder)
            .arg(&file)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| Failure::new(format!("cannot run rustc: {error}")))?;
        Ok((!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned()))
    }

    fn set(&self) -> String {
        self.state.sets.join(&self.state.key).display().to_string()
    }

    fn groups(&self) -> String {
        self.state.proven.join(" ")
    }

    /// Some text for each group.
    fn each(&self, text: impl Fn(PathBuf) -> String) -> Result<String> {
        let set = self.state.sets.join(&self.state.key);
        Ok(self.state.proven.iter().map(|group| text(set.join(format!("{group}.rs")))).collect())
    }
}
