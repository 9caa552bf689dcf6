//! The modules that are built: hello in Rust, as `make new` lays one out, and the same in C.

use crate::context::{bare, Context};
use crate::measure::{measure, run, Sample};
use anyhow::{ensure, Context as _, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// hello in C.
const HELLO_C: &str = include_str!("../fixtures/hello.c");

/// Which groups of bindings a module names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Groups {
    /// Those that hello needs: `base`, which is always there.
    Hello,
    /// Those of [`Groups::DRIVER`].
    Driver,
    /// Those of [`Groups::DEVICE`].
    Device,
    /// All.
    All,
}

impl Groups {
    /// What a simple driver names.
    pub const DRIVER: [&'static str; 3] = ["sync", "time", "lib"];
    /// What a character device names.
    pub const DEVICE: [&'static str; 2] = ["fs", "sync"];
}

/// A module in the scratch folder.
#[derive(Debug)]
pub struct Module {
    /// Its folder.
    pub dir: PathBuf,
    /// Its source file.
    pub source: PathBuf,
    /// What the kernel calls it.
    name: &'static str,
}

impl Module {
    /// A new module in Rust, with hello's source.
    pub fn rust(context: &Context, folder: &str, groups: Groups) -> Result<Module> {
        let source = read(&context.root.join("hello/src/lib.rs"))?;
        Module::rust_of(context, folder, "hello", &source, groups)
    }

    /// The same in C.
    pub fn c(context: &Context, folder: &str) -> Result<Module> {
        Module::c_of(context, folder, "hello", HELLO_C)
    }

    /// A new module in Rust, of this name and source.
    pub fn rust_of(
        context: &Context,
        folder: &str,
        name: &'static str,
        source: &str,
        groups: Groups,
    ) -> Result<Module> {
        let dir = context.scratch(folder);
        crate::context::remove(&dir)?;
        let mut new = bare("make");
        let (name_is, dir_is) = (format!("NAME={name}"), format!("DIR={}", dir.display()));
        new.arg("-C").arg(&context.root).arg("new").arg(name_is).arg(dir_is);
        // The tool that writes modules comes from a cache of its own: those that are measured stay as they are.
        new.env("KMOD_CACHE", context.scratch("cache-new"));
        run(&mut new)?;
        let module = Module { source: dir.join("src/lib.rs"), dir, name };
        module.set_source(source)?;
        match groups {
            Groups::Hello => {}
            Groups::Driver => module.name_groups(&Groups::DRIVER.map(str::to_owned))?,
            Groups::Device => module.name_groups(&Groups::DEVICE.map(str::to_owned))?,
            Groups::All => module.name_groups(&all_groups(context)?)?,
        }
        Ok(module)
    }

    /// A module in C, of this name and source.
    pub fn c_of(context: &Context, folder: &str, name: &'static str, source: &str) -> Result<Module> {
        let dir = context.empty(folder)?;
        let module = Module { source: dir.join(name).with_extension("c"), dir, name };
        module.set_source(source)?;
        write(&module.dir.join("Kbuild"), &format!("obj-m := {name}.o\n"))?;
        Ok(module)
    }

    /// Replaces the source.
    pub fn set_source(&self, text: &str) -> Result<()> {
        write(&self.source, text)
    }

    /// Changes the one line of the source that says `init`, to something that it never said before.
    pub fn edit(&self, round: usize) -> Result<()> {
        let old = read(&self.source)?;
        let line = old.lines().find(|line| line.contains("pr_info") && line.contains("\"init"));
        let line = line.with_context(|| format!("{}: no line prints `init`", self.source.display()))?;
        let start = line.find("\"init").unwrap_or_default();
        let end = line.rfind("\\n\"").context("the line that prints `init` does not end with \\n")?;
        let new = format!("{}\"init {round:04}{}", &line[..start], &line[end..]);
        self.set_source(&old.replacen(line, &new, 1))
    }

    /// The linked module.
    pub fn ko(&self) -> PathBuf {
        self.dir.join(self.name).with_extension("ko")
    }

    /// When the C unit of a Rust module was compiled.
    pub fn glue_compiled(&self) -> Result<SystemTime> {
        modified(&self.dir.join(".kmod/glue.o"))
    }

    /// Runs `make`, which has to leave a new module.
    pub fn build(&self, make: &mut Command) -> Result<Sample> {
        let before = modified(&self.ko()).ok();
        let sample = measure(|| run(make).map(drop))?;
        let after = modified(&self.ko())?;
        ensure!(before != Some(after), "make built nothing anew in {}", self.dir.display());
        Ok(sample)
    }

    /// Runs `make`, which has to find nothing to do.
    pub fn build_nothing(&self, make: &mut Command) -> Result<Sample> {
        let before = modified(&self.ko())?;
        let sample = measure(|| run(make).map(drop))?;
        ensure!(before == modified(&self.ko())?, "a second make built {} anew", self.dir.display());
        Ok(sample)
    }

    fn name_groups(&self, groups: &[String]) -> Result<()> {
        let path = self.dir.join("Cargo.toml");
        let mut manifest: toml::Table = read(&path)?.parse().with_context(|| path.display().to_string())?;
        let dependency = manifest
            .get_mut("dependencies")
            .and_then(|d| d.get_mut("linux-kmod"))
            .and_then(toml::Value::as_table_mut)
            .with_context(|| format!("{}: no dependency on linux-kmod", path.display()))?;
        let names = groups.iter().cloned().map(toml::Value::String).collect();
        dependency.insert("features".into(), toml::Value::Array(names));
        write(&path, &manifest.to_string())
    }
}

/// The groups of bindings: the features of linux-kmod that stand for features of `bindings`.
pub fn all_groups(context: &Context) -> Result<Vec<String>> {
    let path = context.root.join("bindings/Cargo.toml");
    let manifest: toml::Table = read(&path)?.parse().with_context(|| path.display().to_string())?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    let names: Vec<String> = features.into_iter().flat_map(|f| f.keys()).filter(|f| *f != "default").cloned().collect();
    ensure!(!names.is_empty(), "{} has no features: there are no bindings yet, run the generator", path.display());
    Ok(names)
}

/// A text file.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file.
pub fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn modified(path: &Path) -> Result<SystemTime> {
    fs::metadata(path).and_then(|m| m.modified()).with_context(|| format!("{} is not there", path.display()))
}
