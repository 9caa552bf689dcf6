//! What rustc takes to compile a set of bindings, against an empty crate with the same flags.

use super::SHORT;
use crate::context::Context;
use crate::measure::{measure as sample, pairs, run};
use crate::module::{write, Groups, Module};
use crate::recorder::{call_for, Call, Recorder};
use crate::row::Row;
use anyhow::Result;

/// With the groups that hello uses, and with all.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let recorder = Recorder::new(context)?;
    let record = |name: &str, groups| -> Result<Call> {
        let module = Module::rust(context, &format!("bindings/{name}"), groups)?;
        call_for(&recorder.calls(context, &module)?, "bindings")
    };
    let hello = record("hello", Groups::Hello)?;
    let all = record("all", Groups::All)?;
    Ok(vec![
        against_empty(context, "bindings", "rustc compiling the bindings that hello uses ÷ an empty crate", &hello)?,
        against_empty(context, "bindings-all", "rustc compiling the bindings of all groups ÷ an empty crate", &all)?,
    ])
}

fn against_empty(context: &Context, id: &'static str, title: &'static str, call: &Call) -> Result<Row> {
    let source = context.empty(&format!("{id}/empty"))?.join("lib.rs");
    write(&source, "#![no_std]\n")?;
    let empty = call.with_source(&source);
    let compile = |call: &Call| {
        let out = context.empty(&format!("{id}/out"))?;
        sample(|| run(&mut call.command(&out)).map(drop))
    };
    let pairs = pairs(id, context.rounds(SHORT), |_| compile(call), |_| compile(&empty))?;
    Ok(Row::of_times(id, title, None, &pairs))
}
