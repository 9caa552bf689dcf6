//! What stands within a paragraph of a kernel-doc comment, as Markdown: names become code, or links where the set has what they
//! name, and nothing is left that Markdown or HTML would take for a mark of theirs.

use super::items::{Kind, Names};

/// Converts a paragraph.
pub fn inline(text: &str, names: &Names<'_>) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut before = ' ';
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = span(rest, before, names, &mut out).unwrap_or_else(|| {
            let line_start = || out.is_empty() || out.ends_with('\n');
            // Behind a link these would begin its address.
            let addressed = "(:".contains(c) && out.ends_with(']');
            if "\\`*_[]<>|~".contains(c) || addressed || ("#+-=".contains(c) && line_start()) {
                out.push('\\');
            }
            out.push(c);
            c.len_utf8()
        });
        before = rest[..taken].chars().next_back().unwrap_or(' ');
        rest = &rest[taken..];
    }
    out
}

/// What begins with a mark or is a name: written, and how long it was.
fn span(text: &str, before: char, names: &Names<'_>, out: &mut String) -> Option<usize> {
    let inside_word = before.is_alphanumeric() || before == '_';
    let first = text.chars().next()?;
    match first {
        '`' => literal(text, out),
        '%' => {
            let name = leading(&text[1..], |c| c.is_alphanumeric() || matches!(c, '_' | '-'));
            let name = name.trim_end_matches('-');
            let known = names.link(&[Kind::Const, Kind::Static, Kind::Type], name.trim_start_matches('-'));
            (!name.is_empty() && !inside_word).then(|| written(out, known.filter(|_| !name.starts_with('-')), name))?;
            Some(1 + name.len())
        }
        '@' => {
            let name = member_path(&text[1..]);
            (!name.is_empty() && !inside_word).then(|| written(out, None, name))?;
            Some(1 + name.len())
        }
        '&' => reference(text, names, out),
        ':' => role(text, out),
        '*' => emphasis(text, names, out),
        'h' if !inside_word && (text.starts_with("http://") || text.starts_with("https://")) => {
            let url = leading(text, |c| !c.is_whitespace() && !"<>\"`()[]{}\\^|".contains(c))
                .trim_end_matches(['.', ',', ';', ':']);
            out.push_str(&format!("<{url}>"));
            Some(url.len())
        }
        _ if !inside_word && (first.is_alphabetic() || first == '_') => {
            let name = word(text);
            if text[name.len()..].starts_with("()") {
                let known = names.link(&[Kind::Function], name);
                written(out, known, &format!("{name}()"));
                return Some(name.len() + 2);
            }
            if !name.contains('_') || name.trim_matches('_').is_empty() {
                out.push_str(&name.replace('_', "\\_"));
            } else {
                written(out, names.link(&Kind::ALL, name), name);
            }
            Some(name.len())
        }
        _ => None,
    }
}

/// A link, or code where there is none.
fn written(out: &mut String, link: Option<String>, name: &str) {
    // Two spans of code that touch would be one.
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&link.unwrap_or_else(|| format!("`{name}`")));
}

/// ``` ``text`` ```, `` `text` ``.
fn literal(text: &str, out: &mut String) -> Option<usize> {
    let marks = text.bytes().take_while(|b| *b == b'`').count().min(2);
    let inside = &text[marks..];
    let end = inside.find(if marks == 2 { "``" } else { "`" })?;
    let inside = &inside[..end];
    // A link: `words <place>`_
    let code = inside.trim().replace('\n', " ");
    if code.is_empty() || code.contains('`') {
        return None;
    }
    written(out, None, &code);
    let after = &text[end + 2 * marks..];
    // The underscores behind a reference.
    Some(end + 2 * marks + if marks == 1 { after.bytes().take_while(|b| *b == b'_').count() } else { 0 })
}

/// `:c:func:` in front of a literal, which it says nothing about here.
fn role(text: &str, out: &mut String) -> Option<usize> {
    let end = text.find('`').filter(|end| *end <= 12)?;
    let inner = text[..end].strip_prefix(':')?.strip_suffix(':')?;
    if inner.is_empty() || !inner.chars().all(|c| c.is_ascii_lowercase() || c == ':') {
        return None;
    }
    Some(end + literal(&text[end..], out)?)
}

/// `&struct page`, `&page`, `&page->flags`.
fn reference(text: &str, names: &Names<'_>, out: &mut String) -> Option<usize> {
    const RECORDS: [Kind; 3] = [Kind::Struct, Kind::Union, Kind::Type];
    let rest = &text[1..];
    let keyword = ["struct", "union", "enum", "typedef"]
        .iter()
        .find(|keyword| rest.strip_prefix(**keyword).is_some_and(|more| more.starts_with([' ', '\t', '\n'])));
    let skipped = keyword.map_or(0, |keyword| {
        let gap = &rest[keyword.len()..];
        keyword.len() + gap.len() - gap.trim_start().len()
    });
    let path = member_path(&rest[skipped..]);
    let name = word(path);
    if name.is_empty() {
        return None;
    }
    let keyword =
        keyword.filter(|keyword| **keyword != "typedef").map(|keyword| format!("{keyword} ")).unwrap_or_default();
    let kinds: &[Kind] = if keyword.is_empty() { &Kind::ALL } else { &RECORDS };
    match names.link(kinds, name) {
        Some(link) => {
            written(out, Some(link), "");
            let member = &path[name.len()..];
            if !member.is_empty() {
                out.push_str(&format!(" `{member}`"));
            }
        }
        None => written(out, None, &format!("{keyword}{path}")),
    }
    Some(1 + skipped + path.len())
}

/// `*word*`, `**words**`.
fn emphasis(text: &str, names: &Names<'_>, out: &mut String) -> Option<usize> {
    let marks = text.bytes().take_while(|b| *b == b'*').count();
    if marks > 2 {
        return None;
    }
    let inside = &text[marks..];
    let end = inside.find(&"*"[..1].repeat(marks))?;
    let content = &inside[..end];
    let tight =
        content.starts_with(char::is_alphanumeric) && content.ends_with(|c: char| c.is_alphanumeric() || c == ':');
    if !tight
        || content.contains(['*', '`'])
        || inside[end + marks..].starts_with(|c: char| c.is_alphanumeric() || c == '*')
    {
        return None;
    }
    let mark = &text[..marks];
    out.push_str(&format!("{mark}{}{mark}", inline(content, names)));
    Some(end + 2 * marks)
}

/// `a`, `a.b`, `a->b`: without a full stop that ends the sentence.
fn member_path(text: &str) -> &str {
    let mut end = word(text).len();
    while end > 0 {
        let rest = &text[end..];
        let Some(sign) = [".", "->"].into_iter().find(|sign| rest.starts_with(sign)) else { break };
        match word(&rest[sign.len()..]).len() {
            0 => break,
            more => end += sign.len() + more,
        }
    }
    &text[..end]
}

fn word(text: &str) -> &str {
    leading(text, |c| c.is_alphanumeric() || c == '_')
}

fn leading(text: &str, of: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|c| !of(c)).unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::docs::items::marks;

    fn convert(text: &str) -> String {
        let set = "pub struct page {\n}\npub const GFP_KERNEL: u32 = 1;\nunsafe extern \"C\" {\n    pub fn kfree(x: u8);\n}\n";
        let mut names = Names::default();
        names.add(&marks(set));
        inline(text, &names)
    }

    #[test]
    fn names_are_links_where_there_is_something_to_link_to() {
        assert_eq!(
            convert("&struct page, &page->flags, &struct folio"),
            "[`struct@page`], [`struct@page`] `->flags`, `struct folio`"
        );
        assert_eq!(convert("%GFP_KERNEL or %-ENOMEM, %NULL."), "[`const@GFP_KERNEL`] or `-ENOMEM`, `NULL`.");
        assert_eq!(convert("GFP_KERNEL, kfree() and kvfree()"), "[`const@GFP_KERNEL`], [`fn@kfree`] and `kvfree()`");
        assert_eq!(convert("@page->x. Mail a@b.c, 5%x"), "`page->x`. Mail a@b.c, 5%x");
        assert_eq!(convert("&page: &page(x)"), "[`struct@page`]\\: [`struct@page`]\\(x)");
        assert_eq!(convert("&typedef page &&x"), "[`struct@page`] &`x`");
    }

    #[test]
    fn nothing_else_is_a_mark() {
        assert_eq!(convert("a[0] <b> c*d x|y ~z"), "a\\[0\\] \\<b\\> c\\*d x\\|y \\~z");
        assert_eq!(convert("``a`` `b <c>`_ ``un"), "`a` `b <c>` \\`\\`un");
        assert_eq!(convert(":c:func:`kfree()` a:b"), "`kfree()` a:b");
        assert_eq!(convert("see https://a.b/c_d?e=[f]."), "see <https://a.b/c_d?e=>\\[f\\].");
        assert_eq!(convert("*one* **two words** *p, * q *"), "*one* **two words** \\*p, \\* q \\*");
        assert_eq!(convert("__init and _ and some_thing"), "`__init` and \\_ and `some_thing`");
    }
}
