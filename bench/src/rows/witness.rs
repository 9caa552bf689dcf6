//! What the proof costs where it has to be made: a C module that includes the headers of some groups of bindings, with and
//! without the witness of these groups. A build makes it once for each kernel, compiler and group.

use super::SHORT;
use crate::context::Context;
use crate::measure::pairs;
use crate::module::{read, write, Groups, Module};
use crate::row::Row;
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// What a driver for a character device with a file system beside it would name.
const FEW: [&str; 6] = ["base", "types", "fs", "char", "mm", "sched"];

/// The base group, a few groups, and all of them.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let cache = context.scratch("cache");
    let earlier = Module::rust(context, "witness/earlier", Groups::All)?;
    earlier.build(&mut context.make(&earlier.dir, &cache))?;
    let set = set(&earlier.dir)?;
    let all: Vec<String> =
        read(&set.join("groups"))?.lines().filter_map(|line| Some(line.split(' ').next()?.to_owned())).collect();
    let few: Vec<String> = all.iter().filter(|group| FEW.contains(&group.as_str())).cloned().collect();
    let title =
        "make of an empty C module with the headers of the group base and their witness ÷ with the headers alone";
    let title_few = "witness, of six groups";
    let title_all = "witness, of all groups";
    Ok(vec![
        row(context, "witness", title, &set, &all[..1])?,
        row(context, "witness-few", title_few, &set, &few)?,
        row(context, "witness-all", title_all, &set, &all)?,
    ])
}

/// The folder of the set that a build of this module picked.
fn set(module: &Path) -> Result<PathBuf> {
    let path = module.join(".kmod/set");
    let text = read(&path)?;
    let line = |name: &str| {
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        value.with_context(|| format!("{}: no line `{name}`", path.display()))
    };
    Ok(Path::new(line("sets")?).join(line("key")?))
}

fn row(context: &Context, id: &'static str, title: &'static str, set: &Path, groups: &[String]) -> Result<Row> {
    let mut headers = String::new();
    let mut witnesses = String::new();
    let mut calls = String::new();
    for group in groups {
        let path = set.join(format!("{group}.witness.h"));
        let text = read(&path)?;
        headers.extend(text.lines().filter(|line| line.starts_with("#include <")).flat_map(|line| [line, "\n"]));
        witnesses += &format!("#include \"{}\"\n", path.display());
        calls += &format!("\tkmod_witness_{group}();\n");
    }
    let build = |name: &str, round: usize, includes: &str, calls: &str| {
        let module = Module::c(context, &format!("{id}/{name}-{round}"))?;
        write(&module.dir.join("Kbuild"), KBUILD)?;
        write(&module.source, &format!("{includes}{}", MODULE.replace("CALLS", calls)))?;
        module.build(&mut context.make_c(&module.dir))
    };
    let ours = |round: usize| build("witness", round, &witnesses, &calls);
    let other = |round: usize| build("headers", round, &headers, "");
    let pairs = pairs(id, context.rounds(SHORT), ours, other)?;
    Ok(Row::of_times(id, title, Some(1.3), &pairs))
}

/// Both without debug information, as the C unit of a module is compiled.
const KBUILD: &str = "obj-m := hello.o\nCFLAGS_hello.o := -g0\n";

const MODULE: &str = "#include <linux/module.h>
static int __init load(void)
{
CALLS\treturn 0;
}
module_init(load);
MODULE_LICENSE(\"Dual MIT/GPL\");
MODULE_DESCRIPTION(\"Headers\");
";
