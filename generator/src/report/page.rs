//! The page: tables, data, style and script in one file.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{ensure, Result};
use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use flate2::write::ZlibEncoder;
use flate2::Compression;

use crate::diff::item::Space;

use super::kernels::Kernel;
use super::matrix::{self, escaped, Store};

const PAGE: &str = include_str!("page.html");
const STYLE: &[&str] = &[include_str!("page.css"), include_str!("tables.css")];
/// In the order in which they run.
const SCRIPT: &[&str] = &[
    include_str!("data.js"),
    include_str!("fields.js"),
    include_str!("words.js"),
    include_str!("search.js"),
    include_str!("layouts.js"),
    include_str!("claims.js"),
    include_str!("main.js"),
];

/// What the page is made of.
#[derive(Debug)]
pub struct Contents<'a> {
    pub store: Store<'a>,
    /// How many items there are.
    pub counts: BTreeMap<Space, usize>,
    /// All items, as `catalogue` writes them.
    pub catalogue: String,
}

impl Contents<'_> {
    pub fn html(&self) -> Result<String> {
        let named: Vec<_> = self.store.kernels.iter().map(Kernel::named).collect();
        // In a script element, `<` could end it.
        let kernels = serde_json::to_string(&named)?.replace('<', "\\u003c");
        let parts = [
            ("style", STYLE.concat()),
            ("summary", self.summary()),
            ("matrix", matrix::overview(&self.store)),
            ("keys", matrix::keys(&self.store)),
            ("kernels", kernels),
            ("catalogue", packed(&self.catalogue)?),
            ("script", SCRIPT.concat()),
        ];
        fill(PAGE, &parts)
    }

    fn summary(&self) -> String {
        let count = |space: Space| self.counts.get(&space).copied().unwrap_or_default();
        let figures = [
            (self.store.kernels.len(), "kernels"),
            (count(Space::Types), "types"),
            (count(Space::Functions), "functions and macros"),
            (count(Space::Constants), "constants"),
            (count(Space::Variables), "variables"),
        ];
        let mut cells: Vec<String> = figures
            .into_iter()
            .map(|(number, what)| format!("<div><dt>{what}</dt><dd>{}</dd></div>", matrix::thousands(number as u64)))
            .collect();
        let store = &self.store;
        for (bytes, what) in [
            (store.total.files, "in the store"),
            (store.packed, "packed"),
            (store.total.unshared, "if nothing were shared"),
        ] {
            cells.push(format!("<div><dt>{}</dt><dd>{}</dd></div>", escaped(what), matrix::size(bytes)));
        }
        cells.join("\n")
    }
}

/// Deflated and in letters: what stands in the page, and the script unpacks.
fn packed(text: &str) -> Result<String> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes())?;
    Ok(STANDARD.encode(encoder.finish()?))
}

/// Puts each part where the page has `{{its name}}`, in one pass: what a part says is never taken for a place.
pub(super) fn fill(page: &str, parts: &[(&str, String)]) -> Result<String> {
    let mut html = String::new();
    let mut rest = page;
    let mut used = 0;
    while let Some((before, behind)) = rest.split_once("{{") {
        html.push_str(before);
        let (name, behind) = behind.split_once("}}").unwrap_or((behind, ""));
        let part = parts.iter().find(|(part, _)| *part == name);
        ensure!(part.is_some(), "page.html has a place `{name}`, for which there is nothing");
        html.extend(part.map(|(_, text)| text.trim_end()));
        used += 1;
        rest = behind;
    }
    ensure!(used == parts.len(), "page.html has {used} places for {} parts", parts.len());
    html.push_str(rest);
    Ok(html)
}
