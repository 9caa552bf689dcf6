//! How what the bindings declare is linked, one a line, as the pool has it; docs/architecture.md describes the format. Like
//! `facts`, whose escapes it shares, the generator compiles this file too.

use super::facts::unescape;
use std::fmt;

/// What a symbol that Rust declares under a C name is called, where a shim in C stands behind it.
pub const SHIM: &str = "kmod_shim_";

/// The header of a shim that needs all those of its group.
pub const GROUP: &str = "*";

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// What the kernel exports is not known: its tree was prepared and not built. Then a set has no line of an export, and
    /// whether a shim can be linked to is not known either, whatever its line says.
    Unknown,
    /// A function or variable that the kernel exports to modules.
    Export {
        /// Its name.
        symbol: String,
        /// Whether to GPL-compatible modules only.
        gpl: bool,
        /// The namespace that a module has to import for it; mostly none.
        namespace: String,
    },
    /// A `static inline` function. Its type is in its fact.
    Inline(Shimmed),
    /// A macro.
    Macro {
        /// What it has in common with an inline function.
        of: Shimmed,
        /// The C declaration of a function of that name, with the names of its parameters: `void spin_lock_init(spinlock_t *lock)`.
        prototype: String,
        /// The statements of that function; nothing where it calls the macro with its own parameters.
        body: String,
    },
}

/// What Rust reaches through a shim only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shimmed {
    /// Its name in C.
    pub name: String,
    /// What C includes for it: `linux/spinlock.h`, or [`GROUP`].
    pub header: String,
    /// Who can link what the shim refers to.
    pub reach: Reach,
}

/// Which modules can link what a shim refers to; the fewer, the greater.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// All.
    Any,
    /// GPL-compatible ones.
    Gpl,
    /// None: this symbol is not exported.
    Needs(String),
}

impl Link {
    /// Reads a line.
    pub fn parse(line: &str) -> Option<Link> {
        let cells: Vec<&str> = line.split('\t').collect();
        Some(match cells[..] {
            ["exports", "unknown"] => Link::Unknown,
            ["export", symbol, reach, ref rest @ ..] => Link::Export {
                symbol: symbol.to_owned(),
                gpl: match reach {
                    "any" => false,
                    "gpl" => true,
                    _ => return None,
                },
                namespace: match rest {
                    [] => String::new(),
                    [namespace] => (*namespace).to_owned(),
                    _ => return None,
                },
            },
            ["inline", name, header, reach] => Link::Inline(Shimmed::parse(name, header, reach)?),
            ["macro", name, header, reach, prototype, body] => Link::Macro {
                of: Shimmed::parse(name, header, reach)?,
                prototype: prototype.to_owned(),
                body: String::from_utf8(unescape(body)?).ok()?,
            },
            _ => return None,
        })
    }

    /// Its name in C.
    pub fn name(&self) -> &str {
        match self {
            Link::Unknown => "",
            Link::Export { symbol, .. } => symbol,
            Link::Inline(of) | Link::Macro { of, .. } => &of.name,
        }
    }

    /// What it has of a thing that needs a shim.
    pub fn shimmed(&self) -> Option<&Shimmed> {
        match self {
            Link::Unknown | Link::Export { .. } => None,
            Link::Inline(of) | Link::Macro { of, .. } => Some(of),
        }
    }
}

impl Shimmed {
    fn parse(name: &str, header: &str, reach: &str) -> Option<Shimmed> {
        let reach = match (reach, reach.strip_prefix('!')) {
            ("any", _) => Reach::Any,
            ("gpl", _) => Reach::Gpl,
            (_, Some(symbol)) if !symbol.is_empty() => Reach::Needs(symbol.to_owned()),
            _ => return None,
        };
        Some(Shimmed { name: name.to_owned(), header: header.to_owned(), reach })
    }
}

impl fmt::Display for Link {
    /// The stored line, without its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Link::Unknown => f.write_str("exports\tunknown"),
            Link::Export { symbol, gpl, namespace } => {
                write!(f, "export\t{symbol}\t{}\t{namespace}", if *gpl { "gpl" } else { "any" })
            }
            Link::Inline(of) => write!(f, "inline\t{of}"),
            Link::Macro { of, prototype, body } => {
                write!(f, "macro\t{of}\t{prototype}\t{}", body.as_bytes().escape_ascii())
            }
        }
    }
}

impl fmt::Display for Shimmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t{}", self.name, self.header, self.reach)
    }
}

impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reach::Any => f.write_str("any"),
            Reach::Gpl => f.write_str("gpl"),
            Reach::Needs(symbol) => write!(f, "!{symbol}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_survive_reading_and_writing() {
        for line in [
            "exports\tunknown",
            "export\tkfree\tany\t",
            "export\tdma_buf_get\tgpl\tDMA_BUF",
            "inline\tlist_add\tlinux/list.h\tany",
            "inline\tset_fs_root\tlinux/fs_struct.h\t!set_fs_root",
            "macro\tspin_lock_init\tlinux/spinlock.h\tgpl\tvoid spin_lock_init(spinlock_t *lock)\t",
            "macro\tpr_x\tlinux/x.h\tany\tint pr_x(int a)\tint b = a;\\n\\treturn pr_x(\\\"%d\\\\n\\\", b);",
        ] {
            assert_eq!(Link::parse(line).map(|link| link.to_string()).as_deref(), Some(line));
        }
        for line in [
            "exports\tknown",
            "export\tkfree",
            "export\tkfree\tsome\t",
            "export\tkfree\tany\t\t",
            "inline\tlist_add\tlinux/list.h",
            "inline\tlist_add\tlinux/list.h\t!",
            "macro\tmin\tlinux/minmax.h\tany\tint min(int a, int b)",
        ] {
            assert_eq!(Link::parse(line), None, "{line}");
        }
    }

    #[test]
    fn a_body_is_read_with_its_newlines() {
        let line = "macro\tf\tlinux/f.h\tany\tint f(void)\tint a = f;\\nreturn a;";
        let Some(Link::Macro { body, .. }) = Link::parse(line) else { panic!("a macro") };
        assert_eq!(body, "int a = f;\nreturn a;");
    }

    #[test]
    fn an_export_without_its_last_cell_is_in_no_namespace() {
        assert_eq!(Link::parse("export\tkfree\tany"), Link::parse("export\tkfree\tany\t"));
    }
}
