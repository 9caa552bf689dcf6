//! What rustc takes to compile a set of bindings, against an empty crate with the same flags.

use super::SHORT;
use crate::context::Context;
use crate::measure::{measure as sample, pairs, run, Pairs};
use crate::module::{read, write, Groups, Module};
use crate::recorder::{call_for, Call, Recorder};
use crate::row::Row;
use anyhow::{Context as _, Result};
use std::fs;

/// With the groups that hello uses, and with all.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let recorder = Recorder::new(context)?;
    let record = |name: &str, groups| -> Result<Call> {
        let module = Module::rust(context, &format!("bindings/{name}"), groups)?;
        call_for(&recorder.calls(context, &module)?, "bindings")
    };
    let hello = record("hello", Groups::Hello)?;
    let all = record("all", Groups::All)?;
    // 0.6 s and 4 s, where an empty crate takes 0.075 s.
    let (base, whole) = (Some(8.0), Some(53.0));
    let title = "rustc compiling the bindings that hello uses ÷ an empty crate";
    let title_all = "rustc compiling the bindings of all groups ÷ an empty crate";
    Ok(vec![
        against_empty(context, "bindings", title, base, &hello)?,
        against_empty(context, "bindings-all", title_all, whole, &all)?,
        against_one_key(context, &hello)?,
    ])
}

/// The crate as it is, and with a table that names no key but the one that is compiled.
fn against_one_key(context: &Context, call: &Call) -> Result<Row> {
    let id = "bindings-keys";
    let source = context.empty(&format!("{id}/one"))?.join("src");
    fs::create_dir(&source)?;
    let committed = context.root.join("bindings/src");
    for name in ["lib.rs", "ctypes.rs"] {
        write(&source.join(name), &read(&committed.join(name))?)?;
    }
    let key = context.key()?;
    let all = read(&committed.join("keys.rs"))?;
    let lines: Vec<&str> = all.lines().collect();
    let own = format!("kernel = \"{key}\"");
    let at = lines.iter().position(|line| line.starts_with("#[cfg(") && line.contains(&own));
    let at = at.with_context(|| format!("bindings/src/keys.rs does not name {key}"))?;
    write(&source.join("keys.rs"), &lines[at..at + 2].join("\n"))?;
    let one = call.with_source(&source.join("lib.rs"));
    let keys = lines.iter().filter(|line| line.starts_with("#[cfg(kernel")).count();
    let pairs = turns(context, id, call, &one)?;
    let title = "rustc compiling the bindings that hello uses, in a store with all keys ÷ with one";
    Ok(Row::of_times(id, title, Some(1.05), &pairs).with_note(format!("{keys} keys")))
}

fn against_empty(
    context: &Context,
    id: &'static str,
    title: &'static str,
    target: Option<f64>,
    call: &Call,
) -> Result<Row> {
    let source = context.empty(&format!("{id}/empty"))?.join("lib.rs");
    write(&source, "#![no_std]\n")?;
    let empty = call.with_source(&source);
    Ok(Row::of_times(id, title, target, &turns(context, id, call, &empty)?))
}

/// Two calls of rustc, turn by turn.
fn turns(context: &Context, id: &str, ours: &Call, other: &Call) -> Result<Pairs> {
    let compile = |call: &Call| {
        let out = context.empty(&format!("{id}/out"))?;
        sample(|| run(&mut call.command(&out)).map(drop))
    };
    pairs(id, context.rounds(SHORT), |_| compile(ours), |_| compile(other))
}
