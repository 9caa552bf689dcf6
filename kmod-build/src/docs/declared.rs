//! Where headers declare what: found in the preprocessor's output by the shape of declarations. No C compiler is needed for it,
//! because nothing hangs on it but what the documentation says.

use super::cpp::{Spot, Token, Unit};
use std::collections::HashMap;

/// A definition from its name to its closing brace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// The name, or the keyword where there is none.
    pub at: Spot,
    /// The closing brace.
    pub end: Spot,
}

/// What is declared, by its name in C.
#[derive(Debug, Default)]
pub struct Declared<'a> {
    /// Structs, unions and enums that have members. Those without a name are called as in the bindings: `parent__field`.
    pub tags: HashMap<String, Extent>,
    /// Where structs and unions are mentioned first: all there is of those that no header defines.
    pub mentioned: HashMap<&'a str, Spot>,
    /// Types with a name of their own.
    pub typedefs: HashMap<&'a str, Spot>,
    /// Enumerators, each with the enum's extent.
    pub enumerators: HashMap<&'a str, (Spot, Extent)>,
    /// Functions, and whether they are defined there: a definition counts more than a declaration.
    pub functions: HashMap<&'a str, (Spot, bool)>,
    /// Variables.
    pub variables: HashMap<&'a str, Spot>,
}

impl<'a> Declared<'a> {
    /// Looks through a unit.
    pub fn scan(unit: &Unit<'a>) -> Declared<'a> {
        let tokens = without_attributes(&unit.tokens);
        let mut found = Declared::default();
        for pair in tokens.windows(2) {
            if matches!(pair[0].text, "struct" | "union") && pair[1].is_word() {
                found.mentioned.entry(pair[1].text).or_insert(pair[1].at);
            }
        }
        for statement in statements(&tokens) {
            found.statement(statement);
        }
        found
    }

    /// A declaration of a header's own.
    fn statement(&mut self, tokens: &[Token<'a>]) {
        // A function's body tells nothing.
        let (tokens, defines) = match body_start(tokens) {
            Some(at) => (&tokens[..at], true),
            None => (tokens, false),
        };
        let is_typedef = tokens.iter().take(4).any(|token| token.text == "typedef");
        let (flat, bodies) = flatten(tokens);
        let names: Vec<(Token<'a>, bool)> = split(&flat, ",").iter().filter_map(|part| declarator(part)).collect();
        for (name, function) in &names {
            if is_typedef {
                self.typedefs.entry(name.text).or_insert(name.at);
            } else if *function && defines {
                self.functions.insert(name.text, (name.at, true));
            } else if *function {
                self.functions.entry(name.text).or_insert((name.at, false));
            } else {
                self.variables.entry(name.text).or_insert(name.at);
            }
        }
        for body in bodies {
            let name = body.tag.or(names.first().map(|(name, _)| *name));
            self.body(&body, name.map(|name| name.text.to_owned()));
        }
    }

    /// What stands between the braces of a struct, union or enum.
    fn body(&mut self, body: &Body<'a, '_>, name: Option<String>) {
        let extent = Extent { at: body.tag.unwrap_or(body.keyword).at, end: body.end };
        if let Some(name) = &name {
            // Two of one name are of two scopes, where the first is the known one.
            self.tags.entry(name.clone()).or_insert(extent);
        }
        if body.keyword.text == "enum" {
            for enumerator in split(body.inside, ",").iter().filter_map(|part| part.first()) {
                self.enumerators.entry(enumerator.text).or_insert((enumerator.at, extent));
            }
            return;
        }
        for member in statements(body.inside) {
            let (flat, bodies) = flatten(member);
            let field = split(&flat, ",").iter().find_map(|part| declarator(part)).map(|(name, _)| name.text);
            for inner in bodies {
                let inner_name = match inner.tag {
                    Some(tag) => Some(tag.text.to_owned()),
                    None => {
                        name.as_ref().zip(field.or_else(|| first_field(inner.inside))).map(|(p, f)| format!("{p}__{f}"))
                    }
                };
                self.body(&inner, inner_name);
            }
        }
    }
}

/// By the name of its first member a struct goes that has none itself.
fn first_field<'a>(inside: &[Token<'a>]) -> Option<&'a str> {
    let first = statements(inside).next()?;
    let (flat, bodies) = flatten(first);
    let own = split(&flat, ",").iter().find_map(|part| declarator(part)).map(|(name, _)| name.text);
    own.or_else(|| bodies.first().and_then(|body| first_field(body.inside)))
}

/// The braces of a struct, union or enum.
struct Body<'a, 't> {
    keyword: Token<'a>,
    tag: Option<Token<'a>>,
    inside: &'t [Token<'a>],
    end: Spot,
}

/// Takes out what says nothing about names: attributes, assembler, assertions, the operand of `typeof`.
fn without_attributes<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    const DROPPED: [&str; 12] = [
        "__attribute__",
        "__attribute",
        "asm",
        "__asm__",
        "__asm",
        "_Static_assert",
        "static_assert",
        "__declspec",
        "_Alignas",
        "typeof",
        "__typeof__",
        "__typeof",
    ];
    let mut out = Vec::with_capacity(tokens.len());
    let mut i = 0;
    while i < tokens.len() {
        let token = tokens[i];
        i += 1;
        if token.text == "__extension__" {
            continue;
        }
        if !DROPPED.contains(&token.text) {
            out.push(token);
            continue;
        }
        if token.text.contains("typeof") {
            out.push(token);
        }
        while tokens.get(i).is_some_and(|next| matches!(next.text, "volatile" | "__volatile__" | "inline" | "goto")) {
            i += 1;
        }
        if tokens.get(i).is_some_and(|next| next.text == "(") {
            i = closing(tokens, i) + 1;
        }
    }
    out
}

/// The position of what closes the bracket at `open`.
fn closing(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0usize;
    for (i, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return i;
                }
            }
            _ => {}
        }
    }
    tokens.len().saturating_sub(1)
}

/// Cuts tokens into declarations: each ends with a semicolon, or with the body of a function.
fn statements<'a, 't>(tokens: &'t [Token<'a>]) -> impl Iterator<Item = &'t [Token<'a>]> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from;
        let mut i = start;
        while i < tokens.len() {
            match tokens[i].text {
                ";" => {
                    from = i + 1;
                    return Some(&tokens[start..i]);
                }
                "(" | "[" => i = closing(tokens, i),
                "{" => {
                    let body = i > start && tokens[i - 1].text == ")";
                    i = closing(tokens, i);
                    if body {
                        from = i + 1;
                        return Some(&tokens[start..=i]);
                    }
                }
                _ => {}
            }
            i += 1;
        }
        from = tokens.len();
        (start < tokens.len()).then(|| &tokens[start..])
    })
}

/// Where the body of a function begins, if it has one.
fn body_start(tokens: &[Token<'_>]) -> Option<usize> {
    let mut i = 0;
    while i < tokens.len() {
        match tokens[i].text {
            "{" if i > 0 && tokens[i - 1].text == ")" => return Some(i),
            "(" | "[" | "{" => i = closing(tokens, i),
            _ => {}
        }
        i += 1;
    }
    None
}

/// Takes the bodies of structs, unions and enums out, and their tags, which are no names of what is declared.
fn flatten<'a, 't>(tokens: &'t [Token<'a>]) -> (Vec<Token<'a>>, Vec<Body<'a, 't>>) {
    let (mut flat, mut bodies) = (Vec::new(), Vec::new());
    let mut i = 0;
    while i < tokens.len() {
        let token = tokens[i];
        i += 1;
        match token.text {
            "struct" | "union" | "enum" => {
                flat.push(token);
                let tag = tokens.get(i).copied().filter(Token::is_word);
                i += usize::from(tag.is_some());
                // `enum name : type {`
                if tokens.get(i).is_some_and(|next| next.text == ":") && token.text == "enum" {
                    i += tokens[i..].iter().take_while(|next| next.text != "{").count();
                }
                if tokens.get(i).is_some_and(|next| next.text == "{") {
                    let close = closing(tokens, i);
                    bodies.push(Body { keyword: token, tag, inside: &tokens[i + 1..close], end: tokens[close].at });
                    i = close + 1;
                }
            }
            // An initialiser.
            "{" => i = closing(tokens, i - 1) + 1,
            _ => flat.push(token),
        }
    }
    (flat, bodies)
}

/// Splits at a sign outside of brackets.
fn split<'a, 't>(tokens: &'t [Token<'a>], sign: &str) -> Vec<&'t [Token<'a>]> {
    let (mut parts, mut from, mut i) = (Vec::new(), 0, 0);
    while i < tokens.len() {
        match tokens[i].text {
            "(" | "[" | "{" => i = closing(tokens, i),
            text if text == sign => {
                parts.push(&tokens[from..i]);
                from = i + 1;
            }
            _ => {}
        }
        i += 1;
    }
    parts.push(&tokens[from.min(tokens.len())..]);
    parts
}

/// The name that a declaration declares, and whether it is a function's.
fn declarator<'a>(tokens: &[Token<'a>]) -> Option<(Token<'a>, bool)> {
    let mut name: Option<Token<'a>> = None;
    let mut i = 0;
    while i < tokens.len() {
        let token = tokens[i];
        match token.text {
            "=" | ":" | "[" => break,
            "(" => {
                let close = closing(tokens, i);
                let inside = &tokens[i + 1..close];
                let pointer = inside.first().is_some_and(|first| first.text == "*");
                let again = tokens.get(close + 1).is_some_and(|next| matches!(next.text, "(" | "["));
                if pointer || name.is_none() || again {
                    // `(*name)(…)`, `(name)(…)`: what is in the brackets is declared. Behind a pointer it is no function.
                    let (inner, function) = declarator(inside)?;
                    return Some((inner, function || (again && !pointer)));
                }
                return name.map(|name| (name, true));
            }
            _ if token.is_word() && !KEYWORDS.contains(&token.text) => name = Some(token),
            _ => {}
        }
        i += 1;
    }
    name.map(|name| (name, false))
}

/// Words that are no names.
const KEYWORDS: [&str; 33] = [
    "auto",
    "char",
    "const",
    "double",
    "enum",
    "extern",
    "float",
    "inline",
    "int",
    "long",
    "register",
    "restrict",
    "short",
    "signed",
    "static",
    "struct",
    "typedef",
    "typeof",
    "union",
    "unsigned",
    "void",
    "volatile",
    "_Bool",
    "_Noreturn",
    "_Thread_local",
    "__const",
    "__inline",
    "__inline__",
    "__restrict",
    "__signed__",
    "__typeof__",
    "__volatile__",
    "__int128",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of what is declared.
    fn scan(text: &str, look: impl Fn(&Declared<'_>)) {
        let text = format!("# 1 \"a.h\" 1\n{text}");
        let unit = Unit::read(&text);
        look(&Declared::scan(&unit));
    }

    #[test]
    fn every_kind_of_declaration_has_its_line() {
        scan(
            "struct list_head {\n struct list_head *next, *prev;\n};\n\
             typedef unsigned int gfp_t;\ntypedef int (*initcall_t)(void);\ntypedef struct {\n int counter; } atomic_t;\n\
             enum zone { ZONE_DMA, ZONE_NORMAL = 3 + (1, 2),\n ZONE_MAX };\n\
             extern __attribute__((cold)) int printk(const char *, ...)\n __attribute__((format(1, 2)));\n\
             static inline __attribute__((x)) struct page *get(struct page *p)\n{ struct in { int a; } b; if (a) { b(); } return p; }\n\
             extern unsigned long volatile jiffies, other[4];\nextern int (*hook)(struct opaque *o);\n\
             extern void (*signal(int s, void (*h)(int)))(int);\n__extension__ typedef long long loff_t;\n\
             _Static_assert(sizeof(int) == 4, \"int x;\");\nextern __typeof__(jiffies) again;\nstatic const struct list_head l = { 0 };\n",
            |found| {
                let tag = |name: &str| found.tags.get(name).map(|e| (e.at.line, e.end.line));
                assert_eq!(tag("list_head"), Some((1, 3)));
                assert_eq!(found.typedefs["gfp_t"].line, 4);
                assert_eq!(found.typedefs["initcall_t"].line, 5);
                assert_eq!(found.typedefs["atomic_t"].line, 7);
                assert_eq!(tag("atomic_t"), Some((6, 7)));
                assert_eq!(found.enumerators["ZONE_NORMAL"].0.line, 8);
                assert_eq!(found.enumerators["ZONE_MAX"].0.line, 9);
                assert_eq!(found.functions["printk"].0.line, 10);
                assert_eq!(found.functions["get"].0.line, 12);
                assert_eq!(found.variables["jiffies"].line, 14);
                assert_eq!(found.variables["other"].line, 14);
                assert_eq!(found.variables["hook"].line, 15);
                assert_eq!(found.functions["signal"].0.line, 16);
                assert_eq!(found.typedefs["loff_t"].line, 17);
                assert_eq!(found.variables["again"].line, 19);
                assert_eq!(found.variables["l"].line, 20);
                assert_eq!(found.mentioned["opaque"].line, 15);
                let mut functions: Vec<_> = found.functions.keys().copied().collect();
                functions.sort_unstable();
                assert_eq!(functions, ["get", "printk", "signal"]);
                assert!(!found.tags.contains_key("in"));
            },
        );
    }

    #[test]
    fn types_without_a_name_are_called_after_their_place() {
        scan(
            "struct qspinlock {\n union {\n  atomic_t val;\n  struct {\n   u8 locked; u8 pending; };\n };\n struct {\n int x; } box[2];\n};\n",
            |found| {
                let mut names: Vec<_> = found.tags.iter().map(|(name, extent)| (name.as_str(), extent.at.line)).collect();
                names.sort_unstable();
                let expected =
                    [("qspinlock", 1), ("qspinlock__box", 7), ("qspinlock__val", 2), ("qspinlock__val__locked", 4)];
                assert_eq!(names, expected);
            },
        );
    }

    #[test]
    fn a_definition_is_better_than_a_declaration() {
        scan("int f(void);\nint g(void);\nint g(void);\nstatic inline int f(void) { return 0; }\n", |found| {
            let place = |name: &str| (found.functions[name].0.line, found.functions[name].1);
            assert_eq!((place("f"), place("g")), ((4, true), (2, false)));
        });
    }
}
