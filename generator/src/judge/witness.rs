//! The witness: every fact as an assertion that the kernel's compiler checks.

use std::collections::BTreeMap;

use anyhow::{bail, Result};

use crate::facts::Fact;
use crate::witness::{self, About, Parts};

use super::gcc::{Depth, Gcc};

/// What became of the facts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Items that may not be published, with the reason.
    pub wrong: BTreeMap<String, String>,
    /// Records of the right size whose insides are wrong.
    pub blobs: BTreeMap<String, String>,
    /// Records that no positional initialiser fits.
    pub unshaped: BTreeMap<String, String>,
    /// Items that these includes do not declare, with what the compiler says.
    pub unseen: BTreeMap<String, String>,
}

/// One line of the witness.
struct Line<'a> {
    item: &'a str,
    words: String,
    about: About,
}

/// Checks facts, each with the name of its item, under `includes` (lines of `#include`). `label` keeps parallel runs apart.
pub fn check(gcc: &Gcc, label: &str, includes: &str, facts: &[(String, Fact)]) -> Result<Verdict> {
    let parts = Parts::among(facts.iter().map(|(_, fact)| fact));
    let mut lines = Vec::new();
    let mut functions = String::new();
    let mut statements = String::new();
    for (item, fact) in facts {
        let Some((c, claims)) = witness::bit_claims(fact, &parts) else { continue };
        for claim in claims {
            // GCC complains once of each function.
            let name = format!("kmod_bits_{}", lines.len());
            functions.push_str(&format!("void {name}(void) __attribute__((__error__(\"\"))); "));
            statements.push_str(&format!("{{ {} {} }}\n", witness::bit_union(c), claim.statement(&name)));
            lines.push(Line { item, words: claim.words, about: About::Member });
        }
    }
    let depth = if lines.is_empty() { Depth::Syntax } else { Depth::Code };
    let head = format!("{includes}{}{functions}void kmod_witness(void); void kmod_witness(void) {{\n", witness::HEAD);
    let mut text = format!("{head}{statements}}} ");
    for (item, fact) in facts {
        for claim in witness::claims(fact, &parts) {
            text.push_str(&format!("_Static_assert({}, \"\");\n", claim.expression));
            lines.push(Line { item, words: claim.words, about: claim.about });
        }
    }
    // What is wrong with a bitfield is said when nothing else is: as long as assertions fail the compiler does not come so far.
    let mut verdict = Verdict::default();
    judge(gcc.errors(label, &text, depth)?, label, head.lines().count(), &lines, &mut verdict)?;
    verdict.blobs.retain(|name, _| !verdict.wrong.contains_key(name) && !verdict.unseen.contains_key(name));
    Ok(verdict)
}

/// Sorts errors by what they are about. The first of `lines` comes after `head` others.
fn judge(
    errors: BTreeMap<u32, String>,
    label: &str,
    head: usize,
    lines: &[Line<'_>],
    verdict: &mut Verdict,
) -> Result<()> {
    for (number, message) in errors {
        let line = (number as usize).checked_sub(head + 1).and_then(|at| lines.get(at));
        let Some(Line { item, words, about }) = line else {
            bail!("the witness `{label}` fails in the headers themselves (line {number}): {message}");
        };
        let unseen = ["incomplete type", "undeclared", "unknown type name"].iter().any(|sign| message.contains(sign));
        let into = match about {
            _ if unseen => &mut verdict.unseen,
            About::Member => &mut verdict.blobs,
            About::Room => &mut verdict.unshaped,
            About::Layout | About::Value | About::Type => &mut verdict.wrong,
        };
        into.entry((*item).to_owned()).or_insert_with(|| reason(words, &message));
    }
    Ok(())
}

fn reason(words: &str, message: &str) -> String {
    if message.starts_with("static assertion failed") || message.starts_with("call to") {
        format!("the kernel's compiler contradicts: {words}")
    } else {
        format!("the kernel's compiler, of {words}: {message}")
    }
}
