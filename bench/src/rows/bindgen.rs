//! The first `make` of all, with the committed bindings, against the same build with bindgen at build time: bindgen is
//! compiled, run over the same headers, and what it wrote is what the module is compiled with. Downloads do not count.

use super::LONG;
use crate::context::{bare, Context};
use crate::measure::{measure as sample, pairs, run, Sample};
use crate::module::{read, Groups, Module};
use crate::row::Row;
use crate::store::Set;
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// Measures it.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let workspace = context.root.join("bench/Cargo.toml");
    let cargo = context.toolchain(&context.scratch("cache-new"))?.cargo;
    run(bare(&cargo).args(["fetch", "--quiet", "--locked", "--manifest-path"]).arg(&workspace))?;
    let set = Set::open(&context.root.join("bindings"), &context.key()?)?;
    let flags = compiler_flags(context)?;
    let other = BuildTime { context, cargo, workspace, set, flags };

    let pairs = pairs(
        "bindgen",
        context.rounds(LONG),
        |round| {
            let cache = context.empty("bindgen/cache")?;
            let module = Module::rust(context, &format!("bindgen/ahead-{round}"), Groups::Hello)?;
            module.build(&mut context.make(&module.dir, &cache))
        },
        |round| other.build(round),
    )?;
    let title = "first make of all, nothing cached ÷ the same with bindgen compiled and run as a part of it";
    Ok(vec![Row::of_times("bindgen", title, Some(1.0), &pairs)])
}

/// A build that makes its bindings.
struct BuildTime<'a> {
    context: &'a Context,
    cargo: PathBuf,
    workspace: PathBuf,
    set: Set,
    flags: Vec<String>,
}

impl BuildTime<'_> {
    fn build(&self, round: usize) -> Result<Sample> {
        let target = self.context.empty("bindgen/target")?;
        let cache = self.context.empty("bindgen/cache")?;
        let text = self.context.scratch("bindgen/bindings.rs");
        let module = Module::rust(self.context, &format!("bindgen/build-time-{round}"), Groups::Hello)?;
        sample(|| {
            // A build script is compiled as cargo compiles build scripts: without optimization.
            run(bare(&self.cargo)
                .args(["build", "--quiet", "--locked", "--offline", "-p", "build-time-bindgen", "--manifest-path"])
                .arg(&self.workspace)
                .arg("--target-dir")
                .arg(&target))?;
            run(bare(target.join("debug/build-time-bindgen"))
                .current_dir(&self.context.kernel)
                .arg(&text)
                .args(&self.set.headers)
                .arg("--")
                .args(&self.set.opaque)
                .arg("--")
                .args(&self.flags))?;
            // A module's own bindings come before the committed ones where both fit.
            self.set.replace(&read(&text)?, &module.dir.join("bindings"))?;
            module.build(&mut self.context.make(&module.dir, &cache)).map(drop)
        })
    }
}

/// The flags that decide what the headers say, from kbuild's record of how it compiled hello in C.
fn compiler_flags(context: &Context) -> Result<Vec<String>> {
    let module = Module::c(context, "bindgen/flags")?;
    module.build(&mut context.make_c(&module.dir))?;
    let record = module.dir.join(".hello.o.cmd");
    let text = read(&record)?;
    let (_, command) = text
        .lines()
        .next()
        .and_then(|line| line.split_once(":= "))
        .with_context(|| format!("{} does not begin with a command", record.display()))?;
    let mut flags = vec!["-fno-builtin".to_owned(), "-w".to_owned()];
    let mut words = command.split_whitespace();
    while let Some(word) = words.next() {
        let pair = matches!(word, "-include" | "-isystem" | "-I");
        let single = ["-I", "-D", "-U", "-nostdinc", "-std=", "-m64", "-fms-", "-funsigned-char", "-fshort-wchar"]
            .iter()
            .any(|prefix| word.starts_with(prefix));
        // These two hold quotes that the shell would take off, and are of no use here.
        if word.starts_with("-DKBUILD_") {
            continue;
        }
        if pair || single {
            flags.push(word.to_owned());
        }
        if pair {
            flags.extend(words.next().map(str::to_owned));
        }
    }
    Ok(absolute(flags, &context.kernel))
}

/// The compiler is started in the header tree, and so is bindgen; but libclang resolves `-include` by the folder of the
/// file that is read, which is none.
fn absolute(flags: Vec<String>, kernel: &Path) -> Vec<String> {
    let mut after_pair = false;
    flags
        .into_iter()
        .map(|flag| {
            let path = after_pair && !flag.starts_with('/');
            after_pair = matches!(flag.as_str(), "-include" | "-isystem" | "-I");
            if path {
                kernel.join(flag).display().to_string()
            } else {
                flag
            }
        })
        .collect()
}
