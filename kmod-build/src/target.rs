//! The compilation target: a triple that rustc knows, or a specification of our own in the dialect of the rustc at hand.

use crate::fail::{Failure, OnPath, Result};
use crate::rustc::Toolchain;
use std::path::{Path, PathBuf};

/// A target.
#[derive(Debug)]
pub enum Target {
    /// One that is built into rustc.
    Builtin(String),
    /// `targets/<arch>/target.json`, with the features that the kernel's configuration asks for.
    Specification {
        /// What rustc calls it: the name of the file without `.json`.
        name: String,
        /// The text, in the newest dialect.
        text: String,
    },
}

impl Target {
    /// `target` is a triple or a path to a specification; `features` are added to it.
    pub fn open(target: &str, features: &[String]) -> Result<Target> {
        if !target.ends_with(".json") {
            return Ok(Target::Builtin(target.to_owned()));
        }
        let path = Path::new(target);
        let text = std::fs::read_to_string(path).on(path)?;
        let arch =
            path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let added: String = features.iter().map(|f| format!(",{f}")).collect();
        Ok(Target::Specification {
            name: format!("{arch}-linux-kmod"),
            text: edit(&text, "features", |old| format!("{}{added}\"", old.trim_end_matches('"'))),
        })
    }

    /// The name of its folder in a sysroot.
    pub fn name(&self) -> &str {
        match self {
            Target::Builtin(name) | Target::Specification { name, .. } => name,
        }
    }

    /// What identifies it, for cache keys.
    pub fn identity(&self) -> &str {
        match self {
            Target::Builtin(name) => name,
            Target::Specification { text, .. } => text,
        }
    }

    /// Where the specification stands in a sysroot; none for a built-in target.
    pub fn file(&self, sysroot: &Path) -> Option<PathBuf> {
        match self {
            Target::Builtin(_) => None,
            Target::Specification { name, .. } => Some(sysroot.join(format!("{name}.json"))),
        }
    }

    /// What `--target` takes, once the specification is in `sysroot`.
    pub fn argument(&self, sysroot: &Path) -> PathBuf {
        self.file(sysroot).unwrap_or_else(|| PathBuf::from(self.name()))
    }

    /// Writes the specification into a sysroot, in the first dialect that this rustc takes.
    ///
    /// Versions of rustc differ in how the pointer width is spelled (1.91) and in the name of the soft-float ABI (none
    /// up to 1.85, then `x86-softfloat`, then `softfloat`). The compiler is asked instead of its version number.
    pub fn write(&self, toolchain: &Toolchain, sysroot: &Path) -> Result<()> {
        let (Target::Specification { text, .. }, Some(file)) = (self, self.file(sysroot)) else {
            return Ok(());
        };
        let mut refusals = String::new();
        for text in dialects(text) {
            std::fs::write(&file, &text).on(&file)?;
            let output = toolchain
                .rustc()
                .args(["--print=cfg", "-Zunstable-options", "--target"])
                .arg(&file)
                .output()
                .map_err(|e| Failure::new(format!("cannot run rustc: {e}")).at(toolchain.rustc.display()))?;
            refusals = String::from_utf8_lossy(&output.stderr).into_owned();
            // A member that it does not know is a warning, which every later run would repeat.
            if output.status.success() && !refusals.contains("unused fields") {
                return Ok(());
            }
        }
        Err(Failure::new(format!("rustc does not take the target specification: {}", refusals.trim()))
            .at(file.display())
            .mend("use rustc 1.85 or later; if this one is newer than the supported ones, please report it"))
    }
}

/// The same specification as older compilers want it, newest first.
fn dialects(newest: &str) -> Vec<String> {
    let number = |text: &str| edit(text, "target-pointer-width", |old| format!("\"{}\"", old.trim_matches('"')));
    let abi = |text: &str, name: &str| edit(text, "rustc-abi", |_| format!("\"{name}\""));
    let without: String = newest
        .lines()
        .filter(|line| !line.trim_start().starts_with("\"rustc-abi\""))
        .map(|line| format!("{line}\n"))
        .collect();
    vec![newest.to_owned(), abi(newest, "x86-softfloat"), number(&abi(newest, "x86-softfloat")), number(&without)]
}

/// Replaces the value of a member that stands alone on its line, as all do in our specifications.
fn edit(text: &str, name: &str, new: impl Fn(&str) -> String) -> String {
    let start = format!("\"{name}\":");
    text.lines()
        .map(|line| {
            let Some(value) = line.trim_start().strip_prefix(&start) else {
                return format!("{line}\n");
            };
            let value = value.trim();
            let comma = if value.ends_with(',') { "," } else { "" };
            format!("  {start} {}{comma}\n", new(value.trim_end_matches(',')))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: &str =
        "{\n  \"features\": \"-sse\",\n  \"rustc-abi\": \"softfloat\",\n  \"target-pointer-width\": 64\n}\n";

    #[test]
    fn dialects_differ_where_compilers_do() {
        let list = dialects(SPEC);
        assert_eq!(list[0], SPEC);
        assert!(list[2].contains("\"target-pointer-width\": \"64\"\n") && list[2].contains("x86-softfloat"));
        assert!(!list[3].contains("rustc-abi"));
    }

    #[test]
    fn features_are_added() {
        let text = edit(SPEC, "features", |old| format!("{},+x\"", old.trim_end_matches('"')));
        assert!(text.contains("\"features\": \"-sse,+x\",\n"));
    }
}
