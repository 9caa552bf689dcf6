//! Definitions of structs and unions, and their members.

use super::{Header, Kind};
use std::ops::Range;

/// A definition.
#[derive(Debug)]
pub struct Record {
    /// Whether it is a union.
    pub union: bool,
    /// How C names it: `struct page`, `atomic_t`. None for the type of a member, which has no name.
    pub name: Option<String>,
    /// The tokens between its braces.
    pub body: Range<usize>,
    /// What is declared there, where it could be read.
    pub members: Vec<Member>,
}

/// A member, or several that share a declaration.
#[derive(Debug)]
pub struct Member {
    /// Its tokens; the semicolon is the last.
    pub tokens: Range<usize>,
    /// What comes before `*`s and names: `unsigned int`, `struct page`. Empty where the declaration is of another form.
    pub specifier: Range<usize>,
    /// The token of its name, where it was found; of the first one, if there are several.
    pub name: Option<usize>,
    /// The token of a bitfield's width, where it is a number.
    pub width: Option<usize>,
    /// Where it points to a function: its parameters, without the parentheses.
    pub parameters: Option<Range<usize>>,
}

/// All definitions in a header, nested ones after those that hold them.
pub fn find(header: &Header) -> Vec<Record> {
    (0..header.tokens.len()).filter_map(|at| record(header, at)).collect()
}

fn record(header: &Header, at: usize) -> Option<Record> {
    let union = match header.word(at) {
        "struct" => false,
        "union" => true,
        _ => return None,
    };
    let mut tag = None;
    let mut open = at + 1;
    while header.is_word(open) {
        if header.is(open + 1, b'(') {
            // An attribute.
            open = header.closed(open + 1)?;
        } else {
            tag = Some(header.word(open));
            open += 1;
        }
    }
    if !header.is(open, b'{') {
        return None;
    }
    let close = header.closed(open)?;
    let body = open + 1..close - 1;
    let name = match tag {
        Some(tag) => Some(format!("{} {tag}", header.word(at))),
        None if at > 0 && header.word(at - 1) == "typedef" => typedef_name(header, close),
        None => None,
    };
    let members = header.split(body.clone(), b';');
    // What follows the last semicolon is nothing.
    let members = members[..members.len() - 1].iter().filter_map(|tokens| member(header, tokens.clone())).collect();
    Some(Record { union, name, body, members })
}

/// `} __packed name;`
fn typedef_name(header: &Header, mut at: usize) -> Option<String> {
    let mut name = None;
    while header.is_word(at) {
        if header.is(at + 1, b'(') {
            at = header.closed(at + 1)?;
        } else {
            name = Some(header.word(at).to_owned());
            at += 1;
        }
    }
    if header.is(at, b';') {
        name
    } else {
        None
    }
}

/// Directives before the member belong to none.
fn member(header: &Header, mut tokens: Range<usize>) -> Option<Member> {
    while tokens.start < tokens.end && header.tokens[tokens.start].kind == Kind::Directive {
        tokens.start += 1;
    }
    if tokens.is_empty() || header.has_directive(tokens.clone()) || header.word(tokens.start) == "_Static_assert" {
        return None;
    }
    let declaration = tokens.clone();
    tokens.end += 1;
    let brackets = |mark: u8| declaration.clone().any(|at| header.is(at, mark));
    if brackets(b'{') {
        return Some(Member { tokens, specifier: 0..0, name: None, width: None, parameters: None });
    }
    if brackets(b'(') {
        let parameters = operation(header, declaration);
        // `(*NAME)(PARAMETERS)`
        let name = parameters.as_ref().map(|parameters| parameters.start - 3);
        return Some(Member { tokens, specifier: 0..0, name, width: None, parameters });
    }
    let words = declaration.clone().take_while(|at| header.is_word(*at)).count();
    let end = declaration.start + words;
    // The last of the words is the name, unless a `*` stands between them.
    let specifier = declaration.start..if header.is(end, b'*') { end } else { end.saturating_sub(1) };
    let width = declaration.end - 1;
    let is_width = header.is(width.saturating_sub(1), b':') && header.tokens[width].kind == Kind::Number;
    let name = (specifier.end..declaration.end).find(|at| !header.is(*at, b'*')).filter(|at| header.is_word(*at));
    Some(Member { tokens, specifier, name, width: is_width.then_some(width), parameters: None })
}

/// The parameters of `RESULT (*NAME)(PARAMETERS)`.
fn operation(header: &Header, tokens: Range<usize>) -> Option<Range<usize>> {
    let open = tokens.clone().find(|at| header.is(*at, b'('))?;
    if !header.is(open + 1, b'*') || !header.is_word(open + 2) || !header.is(open + 3, b')') {
        return None;
    }
    let parameters = open + 4;
    (header.is(parameters, b'(') && header.closed(parameters)? == tokens.end).then(|| parameters + 1..tokens.end - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
struct a {
	unsigned int x:3, /* three */ y;
#ifdef CONFIG_B
	struct b *next, *prev;
#endif
	int (*op)(struct a *a, int n);
	union {
		long l;
		DECLARE_BITMAP(map, 8);
	};
} __packed;
typedef struct { int counter; } __aligned(8) counter_t;
struct a;
static struct a *f(struct a *a) { return a; }
";

    #[test]
    fn definitions_are_found_with_their_members() {
        let header = Header::new("a.h".into(), TEXT.into());
        let records = find(&header);
        let names: Vec<_> = records.iter().map(|r| (r.union, r.name.as_deref(), r.members.len())).collect();
        assert_eq!(names, [(false, Some("struct a"), 4), (true, None, 2), (false, Some("counter_t"), 1)]);

        let text = |tokens: Range<usize>| &TEXT[header.span(tokens)];
        let members = &records[0].members;
        assert_eq!(text(members[0].specifier.clone()), "unsigned int");
        assert_eq!(text(members[1].tokens.clone()), "struct b *next, *prev;");
        assert_eq!(text(members[1].specifier.clone()), "struct b");
        let names: Vec<_> = members.iter().map(|member| member.name.map(|at| header.word(at))).collect();
        assert_eq!(names, [Some("x"), Some("next"), Some("op"), None]);
        assert_eq!(members[2].parameters.clone().map(text), Some("struct a *a, int n"));
        assert!(members[3].specifier.is_empty());
        assert_eq!(records[1].members[0].width, None);
    }

    #[test]
    fn a_width_is_the_last_token() {
        let header = Header::new("a.h".into(), "struct a { u8 a:3; u8 b:WIDTH; };".into());
        let widths: Vec<_> = find(&header)[0].members.iter().map(|m| m.width.map(|at| header.word(at))).collect();
        assert_eq!(widths, [Some("3"), None]);
    }
}
