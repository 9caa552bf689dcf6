//! Learns from a build itself how it calls rustc, to run single calls of it again: the flags are then the build's own,
//! whatever they come to be.

use crate::context::{bare, Context, Toolchain};
use crate::module::{read, write, Module};
use anyhow::{Context as _, Result};
use std::fs;
use std::os::unix::fs::{symlink, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A toolchain whose rustc writes down how it was called.
#[derive(Debug)]
pub struct Recorder {
    /// What `RUST_ROOT` takes.
    root: PathBuf,
    log: PathBuf,
    rustc: PathBuf,
    cache: PathBuf,
}

impl Recorder {
    /// Sets it up, with a cache of its own.
    pub fn new(context: &Context) -> Result<Recorder> {
        let root = context.empty("recorder")?;
        let (bin, log) = (root.join("bin"), root.join("log"));
        for folder in [&bin, &log] {
            fs::create_dir(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        let cache = context.empty("cache-recorder")?;
        let Toolchain { rustc, cargo } = context.toolchain(&cache)?;
        let wrapper = bin.join("rustc");
        let text = format!(
            "#!/bin/sh\nprintf '%s\\0' \"$@\" >{0}/$$.args; env -0 >{0}/$$.env; pwd >{0}/$$.cwd\nexec {1} \"$@\"\n",
            log.display(),
            rustc.display()
        );
        write(&wrapper, &text)?;
        fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))
            .with_context(|| wrapper.display().to_string())?;
        symlink(&cargo, bin.join("cargo")).context("cannot link cargo")?;
        Ok(Recorder { root, log, rustc, cache })
    }

    /// Builds a module and returns the calls of rustc that compiled a crate.
    pub fn calls(&self, context: &Context, module: &Module) -> Result<Vec<Call>> {
        for entry in fs::read_dir(&self.log)? {
            fs::remove_file(entry?.path())?;
        }
        let mut rust_root = std::ffi::OsString::from("RUST_ROOT=");
        rust_root.push(&self.root);
        module.build(context.make(&module.dir, &self.cache).arg(rust_root))?;

        let mut calls = Vec::new();
        for entry in fs::read_dir(&self.log)? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "args") {
                calls.push(Call::read(&path, &self.rustc)?);
            }
        }
        Ok(calls)
    }
}

/// One call of rustc.
#[derive(Debug, Clone)]
pub struct Call {
    rustc: PathBuf,
    args: Vec<String>,
    env: Vec<(String, String)>,
    cwd: PathBuf,
}

impl Call {
    fn read(args: &Path, rustc: &Path) -> Result<Call> {
        let list = |path: &Path| -> Result<Vec<String>> {
            Ok(read(path)?.split_terminator('\0').map(str::to_owned).collect())
        };
        let env = list(&args.with_extension("env"))?;
        Ok(Call {
            rustc: rustc.to_owned(),
            // A sysroot is built in a folder that gets its final name, without the suffix, when it is whole.
            args: list(args)?.into_iter().map(|arg| arg.replace(".partial", "")).collect(),
            env: env.iter().filter_map(|v| v.split_once('=')).map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
            cwd: read(&args.with_extension("cwd"))?.trim_end().into(),
        })
    }

    /// Whether it compiles the crate of that name.
    pub fn compiles(&self, name: &str) -> bool {
        self.args.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == name)
            && self.args.iter().any(|arg| arg.starts_with("--out-dir"))
    }

    /// The same call for another source file.
    pub fn with_source(&self, source: &Path) -> Call {
        let mut call = self.clone();
        for arg in call.args.iter_mut().filter(|arg| arg.ends_with("src/lib.rs")) {
            *arg = source.display().to_string();
        }
        call
    }

    /// The call as a command that leaves its output in `out`.
    pub fn command(&self, out: &Path) -> Command {
        let mut command = bare(&self.rustc);
        command.env_clear().current_dir(&self.cwd);
        // The job server of the make that was recorded is gone.
        command.envs(self.env.iter().filter(|(name, _)| !name.contains("MAKEFLAGS")).map(|(k, v)| (k, v)));
        let mut args = self.args.iter();
        while let Some(arg) = args.next() {
            if arg == "--out-dir" {
                args.next();
            }
            if arg.starts_with("--out-dir") {
                command.arg("--out-dir").arg(out);
            } else {
                command.arg(arg);
            }
        }
        command
    }
}

/// The call that compiled a crate.
pub fn call_for(calls: &[Call], name: &str) -> Result<Call> {
    calls.iter().find(|call| call.compiles(name)).cloned().with_context(|| format!("the build did not compile {name}"))
}
