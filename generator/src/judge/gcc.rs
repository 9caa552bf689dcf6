//! Runs the kernel's own compiler, with the flags of a module, over headers and assertions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{bail, Context, Result};

use crate::kernel::config;
use crate::kernel::kbuild::Kbuild;

const MAIN: &str = "kmod_witness.c";

/// How far a text is compiled to find what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    Syntax,
    /// As far as the optimiser: calls that it does not remove count.
    Code,
}

/// The compiler, ready to look at text.
pub struct Gcc<'a> {
    kbuild: &'a Kbuild,
    folder: tempfile::TempDir,
}

impl<'a> Gcc<'a> {
    pub fn new(kbuild: &'a Kbuild) -> Result<Gcc<'a>> {
        let folder =
            tempfile::Builder::new().prefix("kmod-witness-").tempdir().context("cannot make a temporary folder")?;
        Ok(Gcc { kbuild, folder })
    }

    fn command(&self, name: &str, text: &str) -> Result<Command> {
        let file = self.folder.path().join(name);
        std::fs::write(&file, text)?;
        let (program, args) = self.kbuild.cc.split_first().context("kbuild names no compiler")?;
        let mut command = Command::new(program);
        command.args(args).args(self.kbuild.c_flags.iter().filter(|flag| !flag.starts_with("-Wp,-M")));
        command.current_dir(self.folder.path()).env("LC_ALL", "C").arg(name);
        Ok(command)
    }

    /// The errors of a text, by the line of it that led there. `name` keeps parallel runs apart.
    pub fn errors(&self, name: &str, text: &str, depth: Depth) -> Result<BTreeMap<u32, String>> {
        let name = format!("{name}_{MAIN}");
        let mut command = self.command(&name, text)?;
        match depth {
            Depth::Syntax => command.arg("-fsyntax-only"),
            Depth::Code => command.args(["-g0", "-S", "-o", "/dev/null"]),
        };
        // Warnings stay warnings, but for those that a text makes errors itself.
        command.args(["-Wno-error", "-fdiagnostics-color=never"]);
        if self.kbuild.compiler.starts_with("gcc") {
            // An error in a macro counts where the macro is used.
            command.args(["-fmax-errors=0", "-fno-diagnostics-show-caret", "-ftrack-macro-expansion=0"]);
        } else {
            command.args(["-ferror-limit=0", "-fno-caret-diagnostics", "-fmacro-backtrace-limit=1"]);
        }
        let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        let errors = errors(&stderr, &name);
        if !output.status.success() && errors.is_empty() {
            bail!("the kernel's compiler fails on its own headers without saying where; `{command:?}` says:\n{stderr}");
        }
        Ok(errors)
    }

    /// The object file of a text that compiles.
    pub fn object(&self, name: &str, text: &str) -> Result<Vec<u8>> {
        let file = format!("{name}_{MAIN}");
        let mut command = self.command(&file, text)?;
        let object = self.folder.path().join(format!("{name}.o"));
        let output = command.args(["-w", "-g0", "-c", "-o"]).arg(&object).output()?;
        if !output.status.success() {
            bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        std::fs::read(&object).with_context(|| format!("`{command:?}` wrote no {}", object.display()))
    }

    /// Every file that the text opens.
    pub fn opened(&self, text: &str) -> Result<BTreeSet<PathBuf>> {
        let name = format!("closure_{MAIN}");
        let mut command = self.command(&name, text)?;
        let output = command.args(["-w", "-M", "-MT", "x"]).output()?;
        if !output.status.success() {
            bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        let rule = String::from_utf8_lossy(&output.stdout).replace("\\\n", " ");
        let files = rule.trim_start_matches("x:").split_whitespace().filter(|file| *file != name);
        Ok(files.map(PathBuf::from).collect())
    }
}

/// Reads GCC's (and clang's) messages: an error counts for the line of the main file that includes its place.
fn errors(stderr: &str, main: &str) -> BTreeMap<u32, String> {
    let mut errors = BTreeMap::new();
    let mut included_from = None;
    for line in stderr.lines() {
        let is_stack = line.starts_with("In file included from ") || line.trim_start().starts_with("from ");
        if is_stack {
            included_from = line_of(line, main).or(included_from);
            continue;
        }
        let Some((place, text)) = line.split_once(" error: ").or_else(|| line.split_once(" fatal error: ")) else {
            continue;
        };
        let here = place.starts_with(main).then(|| line_of(place, main)).flatten();
        if let Some(number) = here.or(included_from) {
            let file = place.rsplit('/').next().unwrap_or(place).trim_end_matches(':');
            let why = if here.is_some() {
                text.to_owned()
            } else {
                format!("{}: {text}", file.split(':').next().unwrap_or(file))
            };
            errors.entry(number).or_insert(why);
        }
    }
    errors
}

/// N in `… main.c:N…`.
fn line_of(text: &str, main: &str) -> Option<u32> {
    let (_, rest) = text.split_once(&format!("{main}:"))?;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// The symbols that a set of files mentions. `autoconf.h` defines them all and does not count.
pub fn mentioned(files: &BTreeSet<PathBuf>) -> Result<BTreeSet<String>> {
    let mut symbols = BTreeSet::new();
    for file in files.iter().filter(|file| !file.ends_with("generated/autoconf.h")) {
        let bytes = std::fs::read(file).with_context(|| format!("cannot read the header {}", file.display()))?;
        config::mentions(&String::from_utf8_lossy(&bytes), &mut symbols);
    }
    Ok(symbols)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_count_for_the_line_that_includes() {
        let stderr = "In file included from /k/include/a.h:3,\n                 from w.c:7:\n/k/include/b.h:9:1: error: unknown type\n\
                      /k/include/b.h:10:1: error: more\nw.c:12:16: error: static assertion failed: \"x\"\n";
        let errors = errors(stderr, "w.c");
        assert_eq!(errors.keys().copied().collect::<Vec<_>>(), [7, 12]);
        assert_eq!(errors[&7], "b.h: unknown type");
    }
}
