//! How what the bindings declare is linked to, as `<group>.links` says it; docs/architecture.md describes the lines.

use std::collections::HashMap;

/// What is known of functions and variables, by their names.
#[derive(Debug, Default)]
pub struct Linkage {
    exports: HashMap<String, (bool, String)>,
    /// By the name in C: what it is, and the least that its shim needs.
    shims: HashMap<String, (Shim, String)>,
}

#[derive(Debug)]
enum Shim {
    Inline,
    /// With its prototype.
    Macro(String),
}

impl Linkage {
    /// Reads lines. Those of a kind that is not known say nothing.
    pub fn read(text: &str) -> Linkage {
        let mut links = Linkage::default();
        for line in text.lines() {
            match line.split('\t').collect::<Vec<_>>()[..] {
                ["export", symbol, to, ref space @ ..] => {
                    let space = space.first().copied().unwrap_or_default();
                    links.exports.insert(symbol.to_owned(), (to == "gpl", space.to_owned()));
                }
                ["inline", name, _, ref rest @ ..] => {
                    let needs = rest.first().copied().unwrap_or_default();
                    links.shims.insert(name.to_owned(), (Shim::Inline, needs.to_owned()));
                }
                ["macro", name, _, needs, prototype, ..] => {
                    links.shims.insert(name.to_owned(), (Shim::Macro(prototype.to_owned()), needs.to_owned()));
                }
                _ => {}
            }
        }
        links
    }

    /// Sentences about a function or variable: `symbol` is what it is linked by, `name` what C calls it.
    pub fn about(&self, symbol: &str, name: &str) -> Option<String> {
        if self.exports.is_empty() && self.shims.is_empty() {
            return None;
        }
        if let Some((gpl, space)) = self.exports.get(symbol).or_else(|| self.exports.get(name)) {
            let to = if *gpl { "GPL-compatible modules only" } else { "all modules" };
            let space = if space.is_empty() { String::new() } else { format!(", in the namespace `{space}`") };
            return Some(format!("Exported to {to}{space}."));
        }
        let Some((shim, needs)) = self.shims.get(name) else {
            return Some("Not exported: no module can link to it.".to_owned());
        };
        let what = match shim {
            Shim::Inline => "A `static inline`, called through a shim.".to_owned(),
            Shim::Macro(prototype) => format!("A macro, called through a shim: `{}`.", prototype.replace('`', "'")),
        };
        Some(match (needs.as_str(), needs.strip_prefix('!')) {
            ("gpl", _) => format!("{what} It refers to what is exported to GPL-compatible modules only."),
            (_, Some(symbol)) => {
                format!("{what} It refers to `{symbol}`, which is not exported: no module can link to it.")
            }
            _ => what,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_becomes_a_sentence() {
        let links = Linkage::read(
            "export\ta\tany\t\nexport\tb\tgpl\tNS\ninline\tc\tlinux/c.h\tany\ninline\td\tlinux/d.h\t!secret\nmacro\te\tlinux/e.h\tgpl\tvoid e(int x)\te(x);\n",
        );
        let about = |name: &str| links.about(name, name).unwrap_or_default();
        assert_eq!(about("a"), "Exported to all modules.");
        assert_eq!(about("b"), "Exported to GPL-compatible modules only, in the namespace `NS`.");
        assert_eq!(about("c"), "A `static inline`, called through a shim.");
        assert!(about("d").ends_with("It refers to `secret`, which is not exported: no module can link to it."));
        assert!(about("e").starts_with("A macro, called through a shim: `void e(int x)`."));
        assert_eq!(about("f"), "Not exported: no module can link to it.");
        assert_eq!(Linkage::default().about("f", "f"), None);
    }
}
