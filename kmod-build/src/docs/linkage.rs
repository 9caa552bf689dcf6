//! How what the bindings declare is linked to, in words.

use crate::links::{Link, Reach};
use std::collections::HashMap;

/// What is said where a kernel's list of exports was not there.
const UNKNOWN: &str =
    "Whether it is exported is not known: these bindings are of a kernel that was configured and not built.";

/// What is known of functions and variables, by their names in C.
#[derive(Debug, Default)]
pub struct Linkage {
    /// Whether it is not known what is exported.
    unknown: bool,
    exports: HashMap<String, Link>,
    shims: HashMap<String, Link>,
}

impl Linkage {
    /// Reads `<group>.links` files. Lines of a kind that is not known say nothing.
    pub fn read(text: &str) -> Linkage {
        let mut linkage = Linkage::default();
        for link in text.lines().filter_map(Link::parse) {
            if link == Link::Unknown {
                linkage.unknown = true;
                continue;
            }
            let of = if link.shimmed().is_some() { &mut linkage.shims } else { &mut linkage.exports };
            of.insert(link.name().to_owned(), link);
        }
        linkage
    }

    /// Sentences about a function or variable: `symbol` is what it is linked by, `name` what C calls it.
    pub fn about(&self, symbol: &str, name: &str) -> Option<String> {
        if self.exports.is_empty() && self.shims.is_empty() {
            return None;
        }
        let export = self.exports.get(symbol).or_else(|| self.exports.get(name));
        let Some(link) = export.or_else(|| self.shims.get(name)) else {
            let said = if self.unknown { UNKNOWN } else { "Not exported: no module can link to it." };
            return Some(said.to_owned());
        };
        let (what, of) = match link {
            Link::Export { gpl, namespace, .. } => {
                let to = if *gpl { "GPL-compatible modules only" } else { "all modules" };
                let space =
                    if namespace.is_empty() { String::new() } else { format!(", in the namespace `{namespace}`") };
                return Some(format!("Exported to {to}{space}."));
            }
            Link::Unknown => return None,
            Link::Inline(of) => ("A `static inline`, called through a shim.".to_owned(), of),
            Link::Macro { of, prototype, .. } => {
                (format!("A macro, called through a shim: `{}`.", prototype.replace('`', "'")), of)
            }
        };
        Some(match &of.reach {
            Reach::Any if self.unknown => format!("{what} {}", UNKNOWN.replace("it is", "what it refers to is")),
            Reach::Any => what,
            Reach::Gpl => format!("{what} It refers to what is exported to GPL-compatible modules only."),
            Reach::Needs(symbol) => {
                format!("{what} It refers to `{symbol}`, which is not exported: no module can link to it.")
            }
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

    #[test]
    fn what_is_not_known_is_not_denied() {
        let links = Linkage::read("exports\tunknown\ninline\tc\tlinux/c.h\tany\n");
        let about = |name: &str| links.about(name, name).unwrap_or_default();
        assert!(about("f").starts_with("Whether it is exported is not known"));
        assert!(about("c").contains("through a shim. Whether what it refers to is exported is not known"));
    }
}
