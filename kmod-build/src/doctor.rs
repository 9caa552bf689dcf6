//! `doctor`: what a build would use, line by line, each OK or with what mends it. Runs inside kbuild, where the flags are.

use crate::args::Args;
use crate::cache::Cache;
use crate::choose::{choose, reason};
use crate::compile::{builtins, Flags};
use crate::fail::{Failure, OnPath, Result};
use crate::rustc::Toolchain;
use crate::sysroot;
use crate::tree::Tree;
use std::fmt::Display;
use std::path::Path;
use std::process::Command;

/// Runs it. Options: those of `prepare` and of `compile`, `cc`, and `tables`: the make fragments that flags come from.
pub fn run(args: &Args) -> Result<()> {
    let mut report = Report { broken: 0 };
    report.line("kernel", kernel(args));
    report.line("key", key(args));
    report.line("compiler", compiler(args));
    report.line("rustc", toolchain());
    report.line("sysroot", sysroot_state(args));
    report.line("flags", flags(args));
    match report.broken {
        0 => Ok(()),
        n => Err(Failure::new(format!("`make` would fail: {n} of the lines above say why"))),
    }
}

struct Report {
    broken: u32,
}

impl Report {
    fn line(&mut self, topic: &str, found: Result<impl Display>) {
        match found {
            Ok(text) => println!("  {topic:<9} OK  {}", text.to_string().replace('\n', "\n                ")),
            Err(failure) => {
                self.broken += 1;
                println!("  {topic:<9} --  {}", failure.to_string().replace('\n', "\n                "));
            }
        }
    }
}

fn kernel(args: &Args) -> Result<String> {
    let tree = Tree::open(&args.path("tree")?)?;
    // As after `make modules_prepare`: modules can be built, and are not checked for symbols that are not exported.
    let note = if tree.symvers().is_file() { "" } else { "; without Module.symvers, so what it exports is not known" };
    Ok(format!("{} ({} {}), {}{note}", tree.release, tree.version, tree.arch, tree.path.display()))
}

fn key(args: &Args) -> Result<String> {
    let scratch = args.path("out")?.join("probe");
    let choice = choose(args, &scratch, false)?.choice;
    Ok(format!("{} ({})", choice.row.key, reason(&choice)))
}

fn compiler(args: &Args) -> Result<String> {
    let cc = args.need("cc")?;
    let output = Command::new(cc)
        .arg("--version")
        .output()
        .map_err(|e| Failure::new(format!("cannot run {cc}: {e}")).mend(format!("apt install {cc}")))?;
    let version = String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().to_owned();
    let tree = Tree::open(&args.path("tree")?)?;
    let kernels = tree.config("CONFIG_CC_VERSION_TEXT").trim_matches('"');
    Ok(if kernels == "n" || version == kernels {
        version
    } else {
        format!("{version} (the kernel was compiled by {kernels})")
    })
}

fn toolchain() -> Result<String> {
    let toolchain = Toolchain::from_env()?;
    let version = toolchain.identity.split(" binary:").next().unwrap_or_default();
    Ok(format!(
        "{version}, {}\nrust-src: {}\ncargo: {}",
        toolchain.rustc.display(),
        toolchain.library.display(),
        toolchain.cargo.display()
    ))
}

fn sysroot_state(args: &Args) -> Result<String> {
    let flags = Flags::parse(args)?;
    let source = builtins(args)?;
    let builtins = std::fs::read_to_string(&source).on(&source)?;
    let id = sysroot::id(&Toolchain::from_env()?, &flags.target, &flags.common, &builtins);
    let path = Cache::from_env()?.path(&format!("sysroot/{id}"));
    Ok(if path.is_dir() {
        format!("cached, {}", path.display())
    } else {
        format!("not built yet: the next make builds it once (about half a minute), into {}", path.display())
    })
}

/// The flags, under the comments that stand above them in the tables that they come from.
fn flags(args: &Args) -> Result<String> {
    let flags = Flags::parse(args)?;
    let mut tables = String::new();
    for table in args.words("tables") {
        let path = Path::new(&table);
        tables += &std::fs::read_to_string(path).on(path)?;
    }
    let mut lines = vec![format!("target {}", flags.target.name())];
    let features = args.words("features");
    let mut last = None;
    for flag in features.iter().chain(&flags.common).chain(&flags.module) {
        let cause = cause(&tables, flag);
        if cause != last {
            lines.extend(cause.clone());
            last = cause;
        }
        lines.push(format!("    {flag}"));
    }
    Ok(lines.join("\n"))
}

/// The comment above the line that adds a flag.
fn cause(tables: &str, flag: &str) -> Option<String> {
    let name = flag.split('=').next().unwrap_or(flag);
    let mut comment = String::new();
    for line in tables.lines() {
        if let Some(text) = line.strip_prefix("# ") {
            comment = text.to_owned();
        } else if line.is_empty() {
            comment.clear();
        } else if line.contains(name) && !comment.is_empty() {
            return Some(comment);
        }
    }
    None
}
