//! Whom what a key has is linked to: as a claim has it, and in words.

use crate::links::Link;

/// What a claim says of an item that is exported to none.
pub const NOBODY: &str = "!";

/// What a claim says of an item that has this link: `gpl`, `any NAMESPACE`, `!symbol`.
pub fn linked(link: &Link) -> String {
    match link {
        Link::Export { gpl, namespace, .. } => {
            format!("{} {namespace}", if *gpl { "gpl" } else { "any" }).trim_end().to_owned()
        }
        Link::Unknown => String::new(),
        Link::Inline(of) | Link::Macro { of, .. } => of.reach.to_string(),
    }
}

/// Whom a claim is for, in words.
pub fn whom(linked: &str) -> String {
    let (to, namespace) = linked.split_once(' ').unwrap_or((linked, ""));
    let to = match (to, to.strip_prefix('!')) {
        ("any", _) => "all modules".to_owned(),
        ("gpl", _) => "GPL-compatible modules".to_owned(),
        (_, Some("")) => "no module".to_owned(),
        (_, Some(symbol)) => format!("no module ({symbol} is not exported)"),
        _ => to.to_owned(),
    };
    if namespace.is_empty() {
        to
    } else {
        format!("{to} that import {namespace}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_symbol_is_for() {
        let of = |line: &str| whom(&linked(&Link::parse(line).unwrap()));
        assert_eq!(of("export\ta\tgpl\t"), "GPL-compatible modules");
        assert_eq!(of("export\ta\tany\tNS"), "all modules that import NS");
        assert_eq!(of("inline\ta\tlinux/a.h\t!b"), "no module (b is not exported)");
        assert_eq!(whom(NOBODY), "no module");
    }
}
