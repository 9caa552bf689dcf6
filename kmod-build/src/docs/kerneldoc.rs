//! The kernel-doc comments of a header, as their parts. Documentation/doc-guide/kernel-doc.rst of the kernel describes them.

/// What a comment says it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// `struct x`, `union x`
    Record,
    /// `enum x`
    Enum,
    /// `typedef x`
    Typedef,
    /// A function, a macro, a constant: the comment need not say which.
    Plain,
}

/// A comment about something that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// What kind of thing.
    pub subject: Subject,
    /// Its name in C.
    pub name: String,
    /// The line that the comment ends in.
    pub end: u32,
    /// The half sentence behind the name.
    pub brief: String,
    /// `@member:` and `@parameter:`, in order.
    pub members: Vec<(String, String)>,
    /// What stands under no heading.
    pub description: String,
    /// `Return:`, `Context:`, `Note:`, …, in order.
    pub sections: Vec<(&'static str, String)>,
}

/// `/** @x: … */` within a struct or an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// The line that it begins in.
    pub line: u32,
    /// The member.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// All of a header.
#[derive(Debug, Default)]
pub struct Comments {
    /// Those that stand before something.
    pub named: Vec<Comment>,
    /// Those that stand within.
    pub inline: Vec<Inline>,
}

impl Comments {
    /// Reads a header.
    pub fn read(text: &str) -> Comments {
        let mut found = Comments::default();
        let (mut rest, mut line) = (text, 1);
        while let Some(open) = rest.find("/**") {
            line += newlines(&rest[..open]);
            rest = &rest[open + 3..];
            // `/**/` and `/*****` are no such comments.
            if !rest.starts_with([' ', '\t', '\n', '\r']) {
                continue;
            }
            let close = rest.find("*/").unwrap_or(rest.len());
            let body = &rest[..close];
            found.comment(body, line);
            line += newlines(body);
            rest = &rest[close..];
        }
        found
    }

    fn comment(&mut self, body: &str, line: u32) {
        let mut lines: Vec<&str> = body.lines().enumerate().map(|(i, text)| undecorated(text, i == 0)).collect();
        let Some(first) = lines.iter().position(|text| !text.trim().is_empty()) else { return };
        without_margin(&mut lines[first + 1..]);
        let head = lines[first].trim();
        if let Some((name, text)) = member(head) {
            let mut text = text.to_owned();
            lines[first + 1..].iter().for_each(|more| add_line(&mut text, more));
            self.inline.push(Inline { line, name, text: text.trim_end().to_owned() });
        } else if let Some((subject, name, brief)) = heading(head) {
            let end = line + newlines(body);
            let empty = String::new();
            let mut comment =
                Comment { subject, name, end, brief, members: Vec::new(), description: empty, sections: Vec::new() };
            comment.body(&lines[first + 1..]);
            self.named.push(comment);
        }
    }
}

/// Which part of a comment a line belongs to.
enum Part {
    Brief,
    Member,
    Section,
    Description,
}

impl Comment {
    fn body(&mut self, lines: &[&str]) {
        let mut part = Part::Brief;
        let mut blank = false;
        for line in lines {
            let text = line.trim();
            if text.is_empty() {
                blank = true;
                if matches!(part, Part::Brief) {
                    part = Part::Description;
                } else {
                    self.current(&part).push('\n');
                }
                continue;
            }
            if let Some((name, text)) = member(text) {
                part = match returns(&name) {
                    true => self.section("Returns", text),
                    false => {
                        self.members.push((name, text.to_owned()));
                        Part::Member
                    }
                };
            } else if let Some((title, text)) = title(text) {
                part = match title {
                    "Description" => {
                        add_line(&mut self.description, text);
                        Part::Description
                    }
                    title => self.section(title, text),
                };
            } else {
                // After an empty line, what is not indented belongs to the member no more.
                if blank && matches!(part, Part::Member) && !line.starts_with([' ', '\t']) {
                    part = Part::Description;
                }
                add_line(self.current(&part), line);
            }
            blank = false;
        }
        let texts = self.members.iter_mut().map(|(_, text)| text);
        for text in texts.chain(self.sections.iter_mut().map(|(_, text)| text)) {
            text.truncate(text.trim_end().len());
        }
    }

    fn section(&mut self, title: &'static str, text: &str) -> Part {
        self.sections.push((title, text.to_owned()));
        Part::Section
    }

    fn current(&mut self, part: &Part) -> &mut String {
        match part {
            Part::Brief => &mut self.brief,
            Part::Member => self.members.last_mut().map_or(&mut self.description, |(_, text)| text),
            Part::Section => self.sections.last_mut().map_or(&mut self.description, |(_, text)| text),
            Part::Description => &mut self.description,
        }
    }
}

/// The first line of what follows a heading is empty often.
fn add_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line.trim_end());
}

/// Takes away the tab that all lines of some comments begin with.
fn without_margin(lines: &mut [&str]) {
    if lines.iter().all(|line| line.trim().is_empty() || line.starts_with('\t')) {
        lines.iter_mut().for_each(|line| *line = line.strip_prefix('\t').unwrap_or(line));
    }
}

/// A line of a comment without the asterisk at its left, and the space behind that.
fn undecorated(line: &str, first: bool) -> &str {
    let text = line.trim_start();
    match text.strip_prefix('*') {
        Some(text) if !first => text.strip_prefix(' ').unwrap_or(text),
        _ if first => text,
        _ => line,
    }
}

/// `@name: text`
fn member(text: &str) -> Option<(String, &str)> {
    let rest = text.strip_prefix('@')?;
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '>'))).unwrap_or(rest.len());
    let text = rest[end..].trim_start().strip_prefix(':')?;
    let name = rest[..end].trim_end_matches("...");
    Some((if name.is_empty() { "..." } else { name }.to_owned(), text.trim_start()))
}

fn returns(name: &str) -> bool {
    matches!(name.to_ascii_lowercase().as_str(), "return" | "returns")
}

/// `Return: text`, and the other headings.
fn title(text: &str) -> Option<(&'static str, &str)> {
    let (word, rest) = text.split_once(':')?;
    if rest.starts_with(':') {
        return None;
    }
    let title = match word.trim_end().to_ascii_lowercase().as_str() {
        "description" => "Description",
        "return" | "returns" | "return value" => "Returns",
        "context" => "Context",
        "note" | "notes" => "Note",
        "example" | "examples" => "Example",
        _ => return None,
    };
    Some((title, rest.trim_start()))
}

/// `struct page - what it is`, `kmalloc() - what it does`.
fn heading(text: &str) -> Option<(Subject, String, String)> {
    const KINDS: [(&str, Subject); 7] = [
        ("struct", Subject::Record),
        ("union", Subject::Record),
        ("enum", Subject::Enum),
        ("typedef", Subject::Typedef),
        ("function", Subject::Plain),
        ("define", Subject::Plain),
        ("macro", Subject::Plain),
    ];
    let kind = KINDS.iter().find_map(|(word, subject)| {
        let rest = text.strip_prefix(word)?;
        rest.starts_with([' ', '\t']).then(|| (*subject, rest.trim_start()))
    });
    let (subject, rest) = kind.unwrap_or((Subject::Plain, text));
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let (name, mut rest) = rest.split_at(end);
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) || (name == "DOC" && rest.starts_with(':')) {
        return None;
    }
    if rest.starts_with('(') {
        rest = &rest[rest.find(')')? + 1..];
    }
    let rest = rest.trim_start();
    // Without a dash it is a heading if nothing else is in the line.
    if !rest.is_empty() && !rest.starts_with(['-', ':']) {
        return None;
    }
    let brief = rest.trim_start_matches(['-', ':']).trim_start();
    Some((subject, name.to_owned(), brief.to_owned()))
}

fn newlines(text: &str) -> u32 {
    text.bytes().filter(|b| *b == b'\n').count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "\
/* plain */
/**
 * list_add - add a new entry
 * @new: new entry to be added
 * @head: list head to add it after,
 *        wherever that is
 *
 * Insert a new entry after the specified head.
 *
 * Context: Any context.
 * Return: nothing,
 *   really
 */
/**
 * struct foo - a foo
 * that is long
 * @a: first
 * @b.c: inner
 *
 * More.
 */
struct foo {
\t/** @d: one line */
\tint d;
\t/**
\t * @e:
\t * many
\t */
};
/** enum x - brief */
/** DOC: not this */
/** words that are no heading */
/**
 *	tabs - a margin
 *
 *	text
 *		far in
 */
/**
 * bar(x, y): Does bar
 * @...: rest
 * @returns: a bar
 */
/***************/
/** define BAZ - a macro */
";

    #[test]
    fn comments_come_apart() {
        let found = Comments::read(HEADER);
        let names: Vec<_> = found.named.iter().map(|c| (c.subject, c.name.as_str(), c.end)).collect();
        let expected = [
            (Subject::Plain, "list_add", 13),
            (Subject::Record, "foo", 21),
            (Subject::Enum, "x", 30),
            (Subject::Plain, "tabs", 38),
            (Subject::Plain, "bar", 43),
            (Subject::Plain, "BAZ", 45),
        ];
        assert_eq!(names, expected);
        let add = &found.named[0];
        assert_eq!(add.brief, "add a new entry");
        assert_eq!(add.members[1], ("head".into(), "list head to add it after,\n       wherever that is".into()));
        assert_eq!(add.description.trim(), "Insert a new entry after the specified head.");
        let sections: Vec<_> = add.sections.iter().map(|(title, text)| (*title, text.trim())).collect();
        assert_eq!(sections, [("Context", "Any context."), ("Returns", "nothing,\n  really")]);
        let foo = &found.named[1];
        assert_eq!((foo.brief.as_str(), foo.description.trim()), ("a foo\nthat is long", "More."));
        assert_eq!(foo.members[1], ("b.c".into(), "inner".into()));
        assert_eq!(found.named[3].description.trim(), "text\n\tfar in");
        let bar = &found.named[4];
        assert_eq!((bar.brief.as_str(), bar.members[0].0.as_str()), ("Does bar", "..."));
        assert_eq!(bar.sections, [("Returns", "a bar".to_owned())]);
    }

    #[test]
    fn members_may_be_described_where_they_are() {
        let inline: Vec<_> = Comments::read(HEADER).inline.into_iter().map(|i| (i.line, i.name, i.text)).collect();
        assert_eq!(inline, [(23, "d".into(), "one line".into()), (25, "e".into(), "many".into())]);
    }
}
