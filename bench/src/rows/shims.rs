//! What it costs to call what has no symbol: inline functions and macros, through shims in the module's C unit.

use super::SHORT;
use crate::context::Context;
use crate::measure::{pairs, Pairs};
use crate::module::{read, Groups, Module};
use crate::row::Row;
use anyhow::{ensure, Context as _, Result};
use std::cell::Cell;
use std::fmt::Write as _;

/// How many the module with many uses.
const MANY: usize = 100;

/// All rows.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let cache = context.scratch("cache");
    let earlier = Module::rust(context, "shims/earlier", Groups::Driver)?;
    earlier.build(&mut context.make(&earlier.dir, &cache))?;
    let shims = Shims::of(&earlier)?;

    let rounds = context.rounds(SHORT);
    let rust = |name: &str, count: usize| {
        let module = Module::rust(context, &format!("shims/{name}"), Groups::Driver)?;
        module.set_source(&shims.rust(count)?)?;
        module.build(&mut context.make(&module.dir, &cache))
    };
    let with = |count: usize| -> Result<Pairs> {
        pairs("shims", rounds, |round| rust(&format!("with-{round}"), count), |round| rust(&format!("none-{round}"), 0))
    };
    let (one, many) = (with(1)?, with(MANY)?);
    let against_c = pairs(
        "shims",
        rounds,
        |round| rust(&format!("many-{round}"), MANY),
        |round| {
            let module = Module::c(context, &format!("shims/c-{round}"))?;
            module.set_source(&shims.c(MANY)?)?;
            module.build(&mut context.make_c(&module.dir))
        },
    )?;

    // One use more in each round, against an edit that brings none.
    let growing = Module::rust(context, "shims/growing", Groups::Driver)?;
    growing.set_source(&shims.rust(1)?)?;
    growing.build(&mut context.make(&growing.dir, &cache))?;
    let still = Module::rust(context, "shims/still", Groups::Driver)?;
    still.set_source(&shims.rust(1)?)?;
    still.build(&mut context.make(&still.dir, &cache))?;
    let used = Cell::new(1);
    let added = pairs(
        "shims",
        rounds,
        |_| {
            used.set(used.get() + 1);
            growing.set_source(&shims.rust(used.get())?)?;
            growing.build(&mut context.make(&growing.dir, &cache))
        },
        |round| {
            still.edit(round)?;
            still.build(&mut context.make(&still.dir, &cache))
        },
    )?;
    Ok(vec![
        Row::of_times("shim", "first make of a module with one shim ÷ the same with none", None, &one),
        Row::of_times("shims", "first make of a module with 100 shims ÷ the same with none", None, &many),
        Row::of_times(
            "shims-c",
            "first make of a module with 100 shims ÷ C using the same 100 functions",
            None,
            &against_c,
        ),
        Row::of_times("shim-added", "make after an edit that adds a shim ÷ after one that adds none", None, &added),
    ])
}

/// Inline functions of a kernel, with the header of each.
struct Shims(Vec<(String, String)>);

impl Shims {
    /// Spread over what the groups of a built module have.
    fn of(module: &Module) -> Result<Shims> {
        let state = read(&module.dir.join(".kmod/set"))?;
        let line = |name: &str| {
            let found = state.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            found.with_context(|| format!("{}: no line `{name}`", module.dir.join(".kmod/set").display()))
        };
        let set = std::path::Path::new(line("sets")?).join(line("key")?);
        let mut all = Vec::new();
        for group in Groups::DRIVER {
            let links = read(&set.join(format!("{group}.links")))?;
            all.extend(links.lines().filter_map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
                ["inline", name, header, "any"] if header != "*" && !name.starts_with('_') => {
                    Some((name.to_owned(), header.to_owned()))
                }
                _ => None,
            }));
        }
        ensure!(all.len() > MANY, "the bindings have {} inline functions, too few to measure", all.len());
        let step = all.len() / (2 * MANY).min(all.len());
        Ok(Shims(all.into_iter().step_by(step).collect()))
    }

    fn some(&self, count: usize) -> Result<&[(String, String)]> {
        self.0.get(..count).context("more shims were asked for than there are")
    }

    /// hello, which takes the address of some of them.
    fn rust(&self, count: usize) -> Result<String> {
        let mut uses = String::new();
        for (name, _) in self.some(count)? {
            let _ = writeln!(uses, "        core::hint::black_box(linux_kmod::bindings::{name} as *const ());");
        }
        let hello = HELLO_RS.replacen(
            "        pr_info!(\"init\\n\");\n",
            &format!("        pr_info!(\"init\\n\");\n{uses}"),
            1,
        );
        ensure!(count == 0 || hello.len() > HELLO_RS.len(), "hello does not print `init` as it did");
        Ok(hello)
    }

    /// The same in C.
    fn c(&self, count: usize) -> Result<String> {
        let mut includes = String::new();
        let mut uses = String::new();
        for (name, header) in self.some(count)? {
            let line = format!("#include <{header}>\n");
            if !includes.contains(&line) {
                includes.push_str(&line);
            }
            let _ = writeln!(uses, "\t(void *)({name}),");
        }
        Ok(format!("{HELLO_C}\n{includes}\nextern void *volatile kmod_bench_uses[];\nvoid *volatile kmod_bench_uses[] = {{\n{uses}}};\n"))
    }
}

const HELLO_RS: &str = include_str!("../../../hello/src/lib.rs");
const HELLO_C: &str = include_str!("../../fixtures/hello.c");
