//! A `make` that has nothing to do, and one after an edit, against C's.

use super::SHORT;
use crate::context::Context;
use crate::measure::pairs;
use crate::module::{Groups, Module};
use crate::row::Row;
use anyhow::{ensure, Result};

/// Both.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let cache = context.scratch("cache");
    let rust = Module::rust(context, "again/rust", Groups::Hello)?;
    let c = Module::c(context, "again/c")?;
    rust.build(&mut context.make(&rust.dir, &cache))?;
    c.build(&mut context.make_c(&c.dir))?;

    let rounds = context.rounds(SHORT);
    let noop = pairs(
        "noop",
        rounds,
        |_| rust.build_nothing(&mut context.make(&rust.dir, &cache)),
        |_| c.build_nothing(&mut context.make_c(&c.dir)),
    )?;

    let glue = rust.glue_compiled()?;
    let edit = pairs(
        "edit",
        rounds,
        |round| {
            rust.edit(round)?;
            let sample = rust.build(&mut context.make(&rust.dir, &cache))?;
            ensure!(rust.glue_compiled()? == glue, "an edit of a string compiled the C unit anew");
            Ok(sample)
        },
        |round| {
            c.edit(round)?;
            c.build(&mut context.make_c(&c.dir))
        },
    )?;
    Ok(vec![
        Row::of_times("noop", "make with nothing to do ÷ the same in C", Some(1.1), &noop),
        Row::of_times("edit", "make after the edit of a string ÷ the same in C", Some(1.2), &edit)
            .with_note("the C unit was not compiled again"),
    ])
}
