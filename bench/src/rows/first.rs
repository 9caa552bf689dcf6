//! The first `make` of a new module, when an earlier module has filled the cache, against the same module in C.

use super::SHORT;
use crate::context::{remove, Context};
use crate::measure::pairs;
use crate::module::{Groups, Module};
use crate::row::Row;
use anyhow::Result;

/// With the groups that hello uses.
pub fn hello(context: &Context) -> Result<Vec<Row>> {
    let title = "first make of a new module, all but the module itself cached ÷ first make of the same in C";
    first(context, "first", title, Some(1.3), Groups::Hello, false)
}

/// With all groups.
pub fn all(context: &Context) -> Result<Vec<Row>> {
    let title = "first, in a module that names all groups of bindings ÷ first make of hello in C";
    first(context, "first-all", title, Some(1.6), Groups::All, false)
}

/// With the groups that hello uses, bindings and linux-kmod not compiled yet.
pub fn uncompiled_hello(context: &Context) -> Result<Vec<Row>> {
    let title = "first, with only the sysroot cached: bindings and linux-kmod are compiled as well";
    first(context, "first-uncompiled", title, None, Groups::Hello, true)
}

/// With all groups, bindings and linux-kmod not compiled yet.
pub fn uncompiled_all(context: &Context) -> Result<Vec<Row>> {
    let title = "first-all, with only the sysroot cached: all bindings and linux-kmod are compiled as well";
    first(context, "first-all-uncompiled", title, None, Groups::All, true)
}

fn first(
    context: &Context,
    id: &'static str,
    title: &'static str,
    target: Option<f64>,
    groups: Groups,
    uncompiled: bool,
) -> Result<Vec<Row>> {
    let cache = context.scratch("cache");
    // The earlier module. It is another one: cargo tells modules apart by their folders.
    let earlier = Module::rust(context, &format!("{id}/earlier"), groups)?;
    earlier.build(&mut context.make(&earlier.dir, &cache))?;

    let ours = |round: usize| {
        if uncompiled {
            remove(&cache.join("cargo"))?;
        }
        let module = Module::rust(context, &format!("{id}/rust-{round}"), groups)?;
        module.build(&mut context.make(&module.dir, &cache))
    };
    let other = |round: usize| {
        let module = Module::c(context, &format!("{id}/c-{round}"))?;
        module.build(&mut context.make_c(&module.dir))
    };
    let pairs = pairs(id, context.rounds(SHORT), ours, other)?;
    Ok(vec![Row::of_times(id, title, target, &pairs)])
}
