//! The text of kernel-doc comments, which is reStructuredText with marks of its own, as Markdown that rustdoc takes without
//! a warning. Lines and blocks are here, what stands within them is in `inline.rs`.

use super::inline::inline;
use super::items::Names;

/// A comment's text as Markdown.
pub fn markdown(text: &str, names: &Names<'_>) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut page = Page { names, out: Vec::new(), paragraph: Vec::new(), lists: Vec::new() };
    let mut i = 0;
    while i < lines.len() {
        i = page.block(&lines, i);
    }
    page.end_paragraph();
    while page.out.last().is_some_and(String::is_empty) {
        page.out.pop();
    }
    page.out.join("\n")
}

struct Page<'n> {
    names: &'n Names<'n>,
    out: Vec<String>,
    /// Lines that belong together, not yet written: what is marked in them may go over their ends.
    paragraph: Vec<String>,
    /// How far in the lists begin that are open.
    lists: Vec<usize>,
}

impl Page<'_> {
    /// Takes what begins at a line; returns where the next begins.
    fn block(&mut self, lines: &[&str], i: usize) -> usize {
        let line = lines[i];
        let text = line.trim_start();
        let after_blank = i == 0 || lines[i - 1].trim().is_empty();
        if text.is_empty() {
            self.blank();
            return i + 1;
        }
        if let Some(directive) = text.strip_prefix(".. ") {
            return self.directive(directive, lines, i);
        }
        if is_rule(text) {
            // The line below a heading; a table where there are several columns.
            if text.contains([' ', '+']) {
                let end = i + lines[i..].iter().take_while(|line| !line.trim().is_empty()).count();
                return self.verbatim(&lines[i..end], end);
            }
            return i + 1;
        }
        if after_blank && self.lists.is_empty() && indent(line) >= 2 && item(text).is_none() {
            let end = indented(lines, i, 2);
            if looks_like_code(&lines[i..end]) {
                return self.verbatim(&lines[i..end], end);
            }
        }
        if let Some((marker, rest)) = item(text) {
            self.item(indent(line), &marker, rest);
        } else {
            if after_blank && self.lists.last().is_some_and(|depth| indent(line) <= *depth) {
                self.lists.clear();
            }
            self.paragraph.push(text.to_owned());
        }
        match text.strip_suffix("::") {
            Some(before) => {
                // What follows is to be taken as it stands.
                if let Some(last) = self.paragraph.last_mut() {
                    last.truncate(last.len() - if before.trim().is_empty() { 2 } else { 1 });
                }
                let next = i + 1 + lines[i + 1..].iter().take_while(|line| line.trim().is_empty()).count();
                let end = indented(lines, next, indent(line) + 1);
                if end > next {
                    return self.verbatim(&lines[next..end], end);
                }
                i + 1
            }
            None => i + 1,
        }
    }

    fn directive(&mut self, directive: &str, lines: &[&str], i: usize) -> usize {
        let Some((name, argument)) = directive.split_once("::") else {
            // A comment, or a target.
            return i + 1;
        };
        let end = indented(lines, i + 1, indent(lines[i]) + 1);
        match name {
            "code-block" | "code" | "parsed-literal" | "literalinclude" => {
                let from = i + 1 + lines[i + 1..end].iter().take_while(|line| line.trim().is_empty()).count();
                self.verbatim(&lines[from..end], end)
            }
            name => {
                self.blank();
                let mut title = name.to_owned();
                title[..1].make_ascii_uppercase();
                self.paragraph.push(format!("**{title}:** {}", argument.trim()));
                i + 1
            }
        }
    }

    fn blank(&mut self) {
        self.end_paragraph();
        if self.out.last().is_some_and(|line| !line.is_empty()) {
            self.out.push(String::new());
        }
    }

    fn item(&mut self, depth: usize, marker: &str, rest: &str) {
        self.end_paragraph();
        if self.lists.is_empty() {
            self.blank();
        }
        self.lists.retain(|outer| *outer < depth);
        self.lists.push(depth);
        self.paragraph.push(format!("{marker} {rest}"));
    }

    fn end_paragraph(&mut self) {
        let lines = std::mem::take(&mut self.paragraph);
        let Some(first) = lines.first() else { return };
        let marker = item(first).map(|(marker, _)| marker).filter(|_| !self.lists.is_empty());
        let within = "    ".repeat(self.lists.len().saturating_sub(1));
        let text = lines.join("\n");
        let text = text.strip_prefix(marker.as_deref().unwrap_or_default()).unwrap_or(&text).trim();
        let head = marker.map(|marker| format!("{within}{marker} ")).unwrap_or_default();
        for (i, line) in inline(text, self.names).lines().enumerate() {
            self.out.push(if i == 0 { format!("{head}{line}") } else { line.to_owned() });
        }
    }

    fn verbatim(&mut self, lines: &[&str], end: usize) -> usize {
        self.blank();
        self.lists.clear();
        self.out.extend(code(lines));
        self.out.push(String::new());
        end
    }
}

/// Lines as they stand.
fn code(lines: &[&str]) -> Vec<String> {
    let lines: Vec<&str> = lines.iter().copied().skip_while(|line| line.trim().is_empty()).collect();
    let used = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
    let lines = &lines[..used];
    let left = lines.iter().filter(|line| !line.is_empty()).map(|line| indent(line)).min().unwrap_or(0);
    let moved = |line: &&str| " ".repeat(indent(line).saturating_sub(left)) + line.trim_start();
    let mut out = vec!["````text".to_owned()];
    out.extend(lines.iter().map(moved));
    out.push("````".to_owned());
    out
}

/// Text that is an example, whole: as code if it looks like it.
pub fn example(text: &str, names: &Names<'_>) -> String {
    let lines: Vec<&str> = text.lines().collect();
    match looks_like_code(&lines) && !text.contains("::") {
        true => code(&lines).join("\n"),
        false => markdown(text, names),
    }
}

fn looks_like_code(lines: &[&str]) -> bool {
    let telling = |line: &&str| line.ends_with([';', '{', '}', '\\']) || line.contains("->") || line.contains("--+");
    lines.iter().any(telling)
}

/// Where lines end that are at least so far in. Empty ones do not count.
fn indented(lines: &[&str], from: usize, least: usize) -> usize {
    let inside = |line: &&&str| line.trim().is_empty() || indent(line) >= least;
    from + lines[from.min(lines.len())..].iter().take_while(inside).count()
}

/// How far in a line begins, in columns.
fn indent(line: &str) -> usize {
    let mut column = 0;
    for c in line.chars() {
        match c {
            ' ' => column += 1,
            '\t' => column = (column / 8 + 1) * 8,
            _ => break,
        }
    }
    column
}

/// `====`, `----`, also in columns.
fn is_rule(text: &str) -> bool {
    text.len() >= 3
        && text.chars().all(|c| matches!(c, '=' | '-' | '~' | '^' | '+' | ' '))
        && text.contains(['=', '-', '~', '^'])
}

/// A list's item: its marker in Markdown, and the rest of the line.
fn item(text: &str) -> Option<(String, &str)> {
    if let Some(rest) = text.strip_prefix(['-', '*', '•']).and_then(|rest| rest.strip_prefix([' ', '\t'])) {
        return Some(("-".to_owned(), rest.trim_start()));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = match digits {
        0 => text.strip_prefix('#').map(|rest| ("1", rest)),
        1..=3 => Some(text.split_at(digits)),
        _ => None,
    };
    let (number, rest) = number?;
    let rest = rest.strip_prefix(['.', ')'])?.strip_prefix([' ', '\t'])?;
    Some((format!("{number}."), rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn convert(text: &str) -> String {
        markdown(text, &Names::default())
    }

    #[test]
    fn blocks_keep_their_shape() {
        assert_eq!(convert("one\ntwo\n\n\nthree\n"), "one\ntwo\n\nthree");
        assert_eq!(
            convert("Use it so::\n\n\tfoo(a);\n\t\tbar[b];\n\nand so on"),
            "Use it so:\n\n````text\nfoo(a);\n        bar[b];\n````\n\nand so on"
        );
        assert_eq!(convert(".. code-block:: c\n\n  x <y>;\n\nend"), "````text\nx <y>;\n````\n\nend");
        assert_eq!(convert(".. note:: look\n   out"), "**Note:** look\nout");
        assert_eq!(
            convert("text:\n\n    if (a)\n        b->c = 1;\n"),
            "text:\n\n````text\nif (a)\n    b->c = 1;\n````"
        );
        assert_eq!(convert("text\n\n        far in, but no code"), "text\n\nfar in, but no code");
        assert_eq!(convert("Title\n=====\ntext"), "Title\ntext");
        assert_eq!(convert("=== ===\na   b\n=== ===\n"), "````text\n=== ===\na   b\n=== ===\n````");
    }

    #[test]
    fn lists_are_lists() {
        assert_eq!(
            convert("any of:\n* one,\n  more\n* two\n   - inner\n"),
            "any of:\n\n- one,\nmore\n- two\n    - inner"
        );
        assert_eq!(convert("1) first\n2) second"), "1. first\n2. second");
        assert_eq!(convert("# not a heading"), "\\# not a heading");
    }
}
