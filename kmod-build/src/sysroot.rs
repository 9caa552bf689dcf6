//! Builds core, alloc and compiler_builtins for the kernel, with rustc alone, once per compiler, target and flags.

use crate::cache::{digest, Cache};
use crate::compile::remap;
use crate::elf::Object;
use crate::fail::{Failure, OnPath, Result};
use crate::json::Json;
use crate::rustc::Toolchain;
use crate::target::Target;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;

/// A sysroot in the cache.
#[derive(Debug)]
pub struct Sysroot {
    /// What `--sysroot` takes.
    pub path: PathBuf,
    /// What tells it from other sysroots.
    pub id: String,
}

/// Raised when the same inputs make another sysroot than before.
const FORM: &str = "3";

/// The cache's name for the sysroot of these inputs.
pub fn id(toolchain: &Toolchain, target: &Target, flags: &[String], builtins: &str) -> String {
    let library = toolchain.library.to_string_lossy();
    digest(&[FORM, &toolchain.identity, &library, target.identity(), &flags.join(" "), builtins])
}

/// Returns the sysroot, building it if the cache has none.
///
/// `flags` are those that every crate of a module gets; `builtins` is the source of compiler_builtins.
pub fn build(
    cache: &Cache,
    toolchain: &Toolchain,
    target: &Target,
    flags: &[String],
    builtins: &Path,
) -> Result<Sysroot> {
    let source = std::fs::read_to_string(builtins).on(builtins)?;
    let id = id(toolchain, target, flags, &source);
    let path = cache.folder(&format!("sysroot/{id}"), |dir| {
        println!("  RUSTC   core, alloc (once per compiler and flags; takes about half a minute)");
        target.write(toolchain, dir)?;
        let lib = dir.join("lib/rustlib").join(target.name()).join("lib");
        std::fs::create_dir_all(&lib).on(&lib)?;
        let build = Build { toolchain, target, flags, sysroot: dir, lib: &lib, builtins };
        build.all()?;
        build.check_retpolines()
    })?;
    Ok(Sysroot { path, id })
}

struct Build<'a> {
    toolchain: &'a Toolchain,
    target: &'a Target,
    flags: &'a [String],
    sysroot: &'a Path,
    lib: &'a Path,
    builtins: &'a Path,
}

impl Build<'_> {
    /// core first; the others start when its metadata is there and its code is still being generated.
    fn all(&self) -> Result<()> {
        thread::scope(|scope| {
            let mut rest = None;
            let core = self.krate("core", &self.toolchain.source("core"), "core", &mut || {
                rest = Some(scope.spawn(|| self.rest()));
            });
            let rest = match rest {
                Some(handle) => handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
                None => Ok(()),
            };
            core.and(rest)
        })
    }

    fn rest(&self) -> Result<()> {
        self.krate("compiler_builtins", self.builtins, "core", &mut || {})?;
        self.krate("alloc", &self.toolchain.source("alloc"), "alloc", &mut || {})
    }

    /// A kernel that is compiled with retpolines says of each module whether it has them, and asks the C compiler alone. So
    /// rustc's word is not taken for it: what it makes of an indirect call is looked at, once for each sysroot.
    fn check_retpolines(&self) -> Result<()> {
        const ASKED: &str = "retpoline-external-thunk";
        if !self.target.identity().contains(ASKED) && !self.flags.iter().any(|flag| flag.contains(ASKED)) {
            return Ok(());
        }
        let (source, object) = (self.sysroot.join("retpoline.rs"), self.sysroot.join("retpoline.o"));
        let text = "#![no_std]\n#[no_mangle]\npub fn kmod_call(f: fn()) {\n    f();\n    f();\n}\n";
        std::fs::write(&source, text).on(&source)?;
        let output = self
            .toolchain
            .rustc()
            .args(["--edition=2021", "--crate-type=rlib", "--crate-name=kmod_retpoline", "--cap-lints=allow"])
            .arg(joined("--emit=obj=", &object))
            .arg(joined("--sysroot=", self.sysroot))
            .arg("--target")
            .arg(self.target.argument(self.sysroot))
            .args(self.flags)
            .arg(&source)
            .output()
            .map_err(|e| Failure::new(format!("cannot run rustc: {e}")).at(self.toolchain.rustc.display()))?;
        let bytes = std::fs::read(&object).unwrap_or_default();
        let _ = std::fs::remove_file(object);
        let _ = std::fs::remove_file(source);
        if Object::parse(&bytes).is_ok_and(|object| calls_thunks(&object)) {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = if said.is_empty() { String::new() } else { format!(":\n{}", said.trim_end()) };
        Err(Failure::new(format!(
            "this rustc makes no retpolines, which the kernel is configured for (CONFIG_MITIGATION_RETPOLINE, or \
             CONFIG_RETPOLINE): the module would be open to Spectre v2, and say that it is not{said}"
        ))
        .at(self.toolchain.rustc.display())
        .mend("make RUST_ROOT=DIR names another toolchain; those of rustup and of distributions can, from 1.85 on"))
    }

    /// Compiles one crate; `on_metadata` is called as soon as others may be compiled against it.
    fn krate(&self, name: &str, source: &Path, edition_of: &str, on_metadata: &mut dyn FnMut()) -> Result<()> {
        let mut command = self.toolchain.rustc();
        command
            .arg("--edition")
            .arg(self.toolchain.edition(edition_of)?)
            .args(["--crate-type=rlib", "--crate-name", name, "--emit=metadata,link", "--cap-lints=allow"])
            .args(["--error-format=json", "--json=artifacts", "-Zforce-unstable-if-unmarked"])
            .arg(joined("--sysroot=", self.sysroot))
            .arg(joined("--out-dir=", self.lib))
            .arg(format!("-Cmetadata=kmod-{name}"))
            .arg(remap(&self.toolchain.library, "library"))
            .arg("--target")
            .arg(self.target.argument(self.sysroot))
            .args(self.flags);
        if name == "core" || name == "compiler_builtins" {
            command.arg("-Cpanic=abort");
        }
        command.arg(source).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .map_err(|e| Failure::new(format!("cannot run rustc: {e}")).at(self.toolchain.rustc.display()))?;

        let stderr = child.stderr.take().expect("stderr is piped");
        let mut errors = String::new();
        for line in BufReader::new(stderr).lines() {
            let Ok(line) = line else { break };
            match Json::parse(&line) {
                Ok(json) if json.get("emit").and_then(Json::text) == Some("metadata") => on_metadata(),
                Ok(json) => errors += json.get("rendered").and_then(Json::text).unwrap_or_default(),
                Err(_) => errors += &format!("{line}\n"),
            }
        }
        let status = child.wait().on(&self.toolchain.rustc)?;
        if status.success() {
            return Ok(());
        }
        let full = errors.contains("No space left") || errors.contains("os error 28");
        let failure = Failure::new(format!("rustc could not compile {name} ({status}):\n{}", errors.trim_end()))
            .at(source.display());
        Err(if full {
            failure
                .mend("free some space in the cache's file system, or name another cache folder: make KMOD_CACHE=DIR")
        } else {
            failure.mend(
                "make doctor (is rust-src of the same version as rustc?); make RUST_ROOT=DIR names another toolchain",
            )
        })
    }
}

/// Whether indirect calls go through the kernel's thunks.
fn calls_thunks(object: &Object) -> bool {
    object.referenced_undefined().iter().any(|name| name.starts_with("__x86_indirect_thunk_"))
}

fn joined(option: &str, path: &Path) -> OsString {
    let mut word = OsString::from(option);
    word.push(path);
    word
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn retpolines_are_seen_in_what_a_compiler_made() {
        let file = std::env::temp_dir().join(format!("kmod-retpoline-{}.o", std::process::id()));
        let compile = |text: &str| {
            let script = format!("printf '%s' '{text}' | cc -x c -c -O2 -o \"$1\" -");
            assert!(Command::new("sh").args(["-c", &script, "sh"]).arg(&file).status().unwrap().success());
            Object::parse(&std::fs::read(&file).unwrap()).unwrap()
        };
        let thunk = "void __x86_indirect_thunk_rdi(void); void call(void) { __x86_indirect_thunk_rdi(); }";
        assert!(calls_thunks(&compile(thunk)));
        assert!(!calls_thunks(&compile("void call(void (*f)(void)) { f(); f(); }")));
        std::fs::remove_file(file).unwrap();
    }
}
