//! Puts documentation in front of the items of a set.

use super::headers::{Headers, How, Place};
use super::inline::inline;
use super::items::{Kind, Mark, Names, What};
use super::kerneldoc::Comment;
use super::linkage::Linkage;
use super::markdown::{example, markdown};
use std::collections::BTreeMap;

/// What documentation is made of.
pub struct Annotator<'a> {
    /// The headers.
    pub headers: &'a Headers<'a>,
    /// What may be linked to.
    pub names: &'a Names<'a>,
    /// How functions and variables are linked to, if that is known.
    pub links: &'a Linkage,
    /// How a header is called: relative to the kernel's source.
    pub shown: &'a dyn Fn(&str) -> String,
}

/// How many items there are of a kind, how many have a place, and how many the kernel's words.
pub type Coverage = BTreeMap<&'static str, [usize; 3]>;

impl Annotator<'_> {
    /// The text of a group with its documentation.
    pub fn annotate(
        &self,
        text: &str,
        marks: &[Mark<'_>],
        coverage: &mut Coverage,
        missing: &mut Vec<String>,
    ) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut marks = marks.iter().peekable();
        for (number, line) in text.lines().enumerate() {
            if let Some(mark) = marks.next_if(|mark| mark.line == number) {
                let place = match mark.what {
                    What::Item { kind, name, link } => self.headers.place(kind, name, link),
                    _ => None,
                };
                let said = self.said(mark.what, place.as_ref());
                if let What::Item { kind, name, .. } = mark.what {
                    let counts = coverage.entry(topic(kind)).or_default();
                    counts[0] += 1;
                    counts[1] += usize::from(place.is_some());
                    counts[2] += usize::from(!said.is_empty());
                    if place.is_none() {
                        missing.push(format!("{} {name}", topic(kind)));
                    }
                }
                let indent = &line[..line.len() - line.trim_start().len()];
                let paragraphs = said.into_iter().chain(self.facts(mark.what, place.as_ref()));
                let whole = paragraphs.collect::<Vec<_>>().join("\n\n").replace('\r', "");
                for doc in whole.lines() {
                    out.push_str(indent);
                    out.push_str(if doc.is_empty() { "///" } else { "/// " });
                    out.push_str(doc);
                    out.push('\n');
                }
            }
            out.push_str(line);
            out.push('\n');
        }
        out
    }

    /// The kernel's words.
    fn said(&self, what: What<'_>, place: Option<&Place>) -> Vec<String> {
        match what {
            What::Field { of, name } => self.field(of, name),
            What::Bits { of, name } => {
                let field = name.strip_prefix("set_").unwrap_or(name);
                self.field(of, field.strip_suffix("_raw").unwrap_or(field))
            }
            What::Item { kind, .. } => {
                let Some(place) = place else { return Vec::new() };
                match self.headers.comment(kind, place) {
                    Some(comment) => self.comment(kind, comment),
                    None if kind == Kind::Const => {
                        self.headers.enumerator(&place.name).map(|text| self.text(text)).into_iter().collect()
                    }
                    None => Vec::new(),
                }
            }
        }
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .collect()
    }

    fn field(&self, of: &str, name: &str) -> Vec<String> {
        self.headers.field(of, name).map(|text| self.text(text)).into_iter().collect()
    }

    fn text(&self, text: &str) -> String {
        markdown(text, self.names)
    }

    fn comment(&self, kind: Kind, comment: &Comment) -> Vec<String> {
        let mut out =
            vec![inline(sentence(comment.brief.trim()).as_str(), self.names), self.text(&comment.description)];
        // Fields have theirs beside them.
        let parameters = !matches!(kind, Kind::Struct | Kind::Union) && !comment.members.is_empty();
        if parameters {
            let line = |(name, text): &(String, String)| match text.is_empty() {
                true => format!("- `{name}`"),
                // Within a list, whatever the text is made of.
                false => format!("- `{name}`: {}", self.text(text).replace('\n', "\n  ")),
            };
            let list: Vec<String> = comment.members.iter().map(line).collect();
            let title = if kind == Kind::Type { "Members" } else { "Parameters" };
            out.push(format!("# {title}\n\n{}", list.join("\n")));
        }
        for (title, text) in &comment.sections {
            let text = if *title == "Example" { example(text, self.names) } else { self.text(text) };
            if !text.is_empty() {
                out.push(format!("# {title}\n\n{text}"));
            }
        }
        out
    }

    /// What the headers show and the symbol table says.
    fn facts(&self, what: What<'_>, place: Option<&Place>) -> Vec<String> {
        let What::Item { kind, name, link } = what else {
            let bits = matches!(what, What::Bits { .. });
            return bits.then(|| "A bitfield.".to_owned()).into_iter().collect();
        };
        let mut out = Vec::new();
        if let Some(place) = place {
            let at = format!("`{}:{}`", (self.shown)(self.headers.file(place.spot)), place.spot.line);
            out.push(match place.how {
                How::Defined => format!("Defined in {at}."),
                How::Declared => format!("Declared in {at}."),
                How::Mentioned => format!("Mentioned in {at}; no header defines it."),
                How::Within => format!("Part of `{}`, which is defined in {at}.", place.name),
            });
        }
        if matches!(kind, Kind::Function | Kind::Static) {
            let c = place.map_or(name, |place| &place.name);
            out.extend(self.links.about(link.unwrap_or(c), c));
        }
        out
    }
}

/// With a full stop, so that what follows is no part of it.
fn sentence(brief: &str) -> String {
    match brief.chars().next_back() {
        Some(last) if last.is_alphanumeric() || ")'\"%_`".contains(last) => format!("{brief}."),
        _ => brief.to_owned(),
    }
}

fn topic(kind: Kind) -> &'static str {
    match kind {
        Kind::Struct | Kind::Union => "records",
        Kind::Type => "types",
        Kind::Function => "functions",
        Kind::Const => "constants",
        Kind::Static => "variables",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::docs::cpp::Unit;
    use crate::docs::items::marks;

    #[test]
    fn items_say_where_they_are_and_what_the_kernel_says() {
        let header = "/**\n * add - adds [x]\n * @n: to &struct s\n *\n * Return: a number\n */\n\n/** struct s - S\n * @n: how many */\n";
        let unit = Unit::read(
            "# 7 \"/k/include/a.h\" 1\nint add(struct s *n);\n# 10 \"/k/include/a.h\"\nstruct s { int n; };\n",
        );
        let headers = Headers::new(&unit, |file| if file.ends_with("a.h") { header.into() } else { String::new() });
        let text = "#[repr(C)]\npub struct s {\n    pub n: u8,\n}\nunsafe extern \"C\" {\n    pub fn add(n: *mut s);\n}\npub const X: u8 = 1;\n";
        let marks = marks(text);
        let mut names = Names::default();
        names.add(&marks);
        let links = Linkage::read("export\tadd\tgpl\t\n");
        let shown = |file: &str| file.replace("/k/", "");
        let annotator = Annotator { headers: &headers, names: &names, links: &links, shown: &shown };
        let (mut coverage, mut missing) = (Coverage::new(), Vec::new());
        let out = annotator.annotate(text, &marks, &mut coverage, &mut missing);
        let expected = "\
/// S.
///
/// Defined in `include/a.h:10`.
#[repr(C)]
pub struct s {
    /// how many
    pub n: u8,
}
unsafe extern \"C\" {
    /// adds \\[x\\]
    ///
    /// # Parameters
    ///
    /// - `n`: to [`struct@s`]
    ///
    /// # Returns
    ///
    /// a number
    ///
    /// Declared in `include/a.h:7`.
    ///
    /// Exported to GPL-compatible modules only.
    pub fn add(n: *mut s);
}
pub const X: u8 = 1;
";
        assert_eq!(out, expected);
        assert_eq!(coverage["records"], [1, 1, 1]);
        assert_eq!(missing, ["constants X"]);
    }
}
