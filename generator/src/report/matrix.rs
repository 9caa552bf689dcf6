//! The tables of keys. They are HTML and no data: they can be read without the script, too.

use std::collections::{BTreeMap, BTreeSet};

use crate::btf::exceptions::Exceptions;
use crate::sets::coverage::Count;
use crate::store::manifest::Row;
use crate::store::sizes::{Sizes, Total};

use super::kernels::{self, Kernel};

/// In hundredths: a key of which less is proven is marked.
const WHOLE: f64 = 99.9;

/// What is known of the keys and of the store.
#[derive(Debug)]
pub struct Store<'a> {
    pub kernels: Vec<Kernel<'a>>,
    pub sizes: BTreeMap<String, Sizes>,
    pub total: Total,
    /// Bytes.
    pub packed: u64,
    pub exceptions: Exceptions,
}

/// Versions by architectures; in each cell its configurations.
pub fn overview(store: &Store) -> String {
    let arches: BTreeSet<&str> = store.kernels.iter().map(|kernel| kernel.row.arch.as_str()).collect();
    let mut versions: Vec<&str> = store.kernels.iter().map(|kernel| kernel.row.version.as_str()).collect();
    versions.sort_by_key(|version| std::cmp::Reverse(kernels::version(version)));
    versions.dedup();
    let mut html = "<thead><tr><th scope=\"col\">Kernel</th>".to_owned();
    for arch in &arches {
        html += &format!("<th scope=\"col\">{}</th>", escaped(arch));
    }
    html += "</tr></thead>\n<tbody>\n";
    for version in versions {
        html += &format!("<tr><th scope=\"row\">{}</th>", escaped(version));
        for arch in &arches {
            let here = store.kernels.iter().filter(|kernel| kernel.row.version == version && kernel.row.arch == *arch);
            let chips: Vec<String> = here.map(|kernel| chip(kernel, store)).collect();
            html += &match chips.is_empty() {
                true => "<td class=\"none\"><span class=\"hidden\">none</span></td>".to_owned(),
                false => format!("<td>{}</td>", chips.concat()),
            };
        }
        html += "</tr>\n";
    }
    html + "</tbody>"
}

fn chip(kernel: &Kernel, store: &Store) -> String {
    let proven = proven(kernel.row);
    // What no compiler can confirm (types of the compiler's own, say) is there in every kernel.
    let state = if proven.percent() >= WHOLE { "whole" } else { "part" };
    let releases: Vec<&str> = kernel.row.sources().map(|source| source.release.as_str()).collect();
    format!(
        "<a class=\"chip {state}\" href=\"#key={0}\" title=\"{4}\"><b>{1}</b> <span>{2} proven</span> <span>+{3}</span></a>",
        escaped(kernel.key),
        escaped(&kernel.configuration),
        percent(proven.percent()),
        size(store.sizes[kernel.key].own),
        escaped(&releases.join("\n")),
    )
}

/// A row for each key.
pub fn keys(store: &Store) -> String {
    store.kernels.iter().rev().map(|kernel| row(kernel, store)).collect::<Vec<_>>().join("\n")
}

fn row(kernel: &Kernel, store: &Store) -> String {
    let Kernel { key, row, configuration } = kernel;
    let sizes = store.sizes[*key];
    let packages = row.sources().map(|source| escaped(&source.words().unwrap_or_else(|| source.release.clone())));
    let packages: Vec<String> = packages.collect();
    let kinds: Vec<String> = row
        .coverage
        .by_kind()
        .map(|(kind, count)| format!("{kind}: {} of {}", thousands(count.proven as u64), thousands(count.bound as u64)))
        .into();
    let available: Vec<String> = row
        .available
        .by_kind()
        .into_iter()
        .map(|(kind, share)| {
            let counts = format!("{kind}: {} of {}", thousands(share.bound as u64), thousands(share.known as u64));
            format!("<span title=\"{}\">{}</span>", escaped(&counts), percent(share.percent()))
        })
        .collect();
    let exceptions = store.exceptions.count(&row.source.release);
    let cells = [
        format!("<td>{}</td>", escaped(&row.arch)),
        format!("<td>{}</td>", escaped(configuration)),
        format!("<td class=\"wide\">{}</td>", packages.join("<br>")),
        format!("<td title=\"{}\">{}</td>", escaped(&kinds.join("\n")), percent(proven(row).percent())),
        format!("<td>{}</td>", available.join(" <span class=\"dim\">·</span> ")),
        format!("<td>{}</td>", if exceptions == 0 { "–".to_owned() } else { exceptions.to_string() }),
        format!("<td>{}</td>", size(sizes.own)),
        format!("<td>{}</td>", percent(sizes.percent())),
        format!("<td>{}</td>", size(sizes.shared)),
        format!("<td>{}</td>", escaped(&row.tools.compiler)),
    ];
    format!("<tr id=\"key={0}\" tabindex=\"-1\"><th scope=\"row\">{0}</th>{1}</tr>", escaped(key), cells.concat())
}

/// Over all kinds.
fn proven(row: &Row) -> Count {
    let kinds = row.coverage.by_kind();
    kinds.iter().fold(Count::default(), |sum, (_, count)| Count {
        bound: sum.bound + count.bound,
        proven: sum.proven + count.proven,
    })
}

/// Never a hundred for what is not whole.
fn percent(percent: f64) -> String {
    let text = format!("{percent:.2}");
    match text.as_str() {
        "100.00" if percent < 100.0 => "99.99 %".to_owned(),
        "100.00" => "100 %".to_owned(),
        _ => format!("{text} %"),
    }
}

/// `13.8 MB`
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} KB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// `33 908`, with spaces that do not break.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position) % 3 == 0 {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// As HTML has it, in text and in attributes.
pub fn escaped(text: &str) -> String {
    let mut html = String::new();
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}
