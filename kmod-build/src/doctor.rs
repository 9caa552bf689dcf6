//! `new`: writes a module of its own.
use crate::args::Args;
use crate::fail::Result;
pub fn run(_: &Args) -> Result<()> { Ok(()) }
