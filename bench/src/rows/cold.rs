//! The first `make` of all, with nothing cached, against rustc building core alone.

use super::LONG;
use crate::context::Context;
use crate::measure::{measure as sample, pairs, run};
use crate::module::{Groups, Module};
use crate::recorder::{call_for, Recorder};
use crate::row::Row;
use anyhow::Result;

/// Measures it.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let recorded = Module::rust(context, "cold/recorded", Groups::Hello)?;
    let core = call_for(&Recorder::new(context)?.calls(context, &recorded)?, "core")?;

    let pairs = pairs(
        "cold",
        context.rounds(LONG),
        |round| {
            let cache = context.empty("cold/cache")?;
            let module = Module::rust(context, &format!("cold/rust-{round}"), Groups::Hello)?;
            module.build(&mut context.make(&module.dir, &cache))
        },
        |_| {
            let out = context.empty("cold/core")?;
            sample(|| run(&mut core.command(&out)).map(drop))
        },
    )?;
    let title = "first make of all, nothing cached ÷ rustc building core alone, with the same flags";
    Ok(vec![Row::of_times("cold", title, Some(1.25), &pairs)])
}
