//! Declarations at file scope: prototypes, variables, typedefs.

use super::{Header, Kind};
use std::ops::Range;

/// A function without its body.
#[derive(Debug)]
pub struct Prototype {
    /// Its name.
    pub name: String,
    /// The tokens of its result's type, `extern` left out.
    pub result: Range<usize>,
    /// Its parameters, without the parentheses.
    pub parameters: Range<usize>,
}

/// `extern TYPE NAME…;`
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// The tokens of its type, `*`s left out.
    pub specifier: Range<usize>,
}

/// `typedef TYPE NAME;`
#[derive(Debug)]
pub struct Typedef {
    /// Its name.
    pub name: String,
    /// The tokens of its type, `*`s left out.
    pub specifier: Range<usize>,
}

/// What a header declares, and where one may declare more.
#[derive(Debug, Default)]
pub struct Declarations {
    /// Functions.
    pub prototypes: Vec<Prototype>,
    /// Variables.
    pub variables: Vec<Variable>,
    /// Names for types.
    pub typedefs: Vec<Typedef>,
    /// The ends of declarations, in bytes.
    pub ends: Vec<usize>,
}

/// Reads those of a header.
pub fn find(header: &Header) -> Declarations {
    let mut found = Declarations::default();
    let mut start = 0;
    let mut at = 0;
    while at < header.tokens.len() {
        match header.tokens[at].kind {
            Kind::Directive => {
                at += 1;
                start = at;
            }
            // A body: of a function, or of a type that is defined in the declaration.
            Kind::Mark(b'{') => {
                let Some(end) = header.closed(at) else { return found };
                at = end;
                if header.is(at, b';') || header.is_word(at) && is_type(header, start) {
                    continue;
                }
                found.ends.push(header.tokens[at - 1].span.end);
                start = at;
            }
            Kind::Mark(b'(' | b'[') => {
                let Some(end) = header.closed(at) else { return found };
                at = end;
            }
            Kind::Mark(b';') => {
                found.ends.push(header.tokens[at].span.end);
                declaration(header, start..at, &mut found);
                at += 1;
                start = at;
            }
            _ => at += 1,
        }
    }
    found
}

/// Whether a declaration starts like one of a type, so that a name may follow its braces.
fn is_type(header: &Header, start: usize) -> bool {
    matches!(header.word(start), "typedef" | "struct" | "union" | "enum")
        && !header.tokens[start..].iter().take(8).any(|token| token.kind == Kind::Mark(b'('))
}

fn declaration(header: &Header, mut tokens: Range<usize>, found: &mut Declarations) {
    if tokens.is_empty() || header.has_directive(tokens.clone()) || tokens.clone().any(|at| header.is(at, b'{')) {
        return;
    }
    let first = header.word(tokens.start);
    let (is_extern, is_typedef) = (first == "extern", first == "typedef");
    if is_extern || is_typedef {
        tokens.start += 1;
    }
    if tokens.clone().any(|at| matches!(header.word(at), "static" | "inline" | "__always_inline" | "asm" | "=")) {
        return;
    }
    let words = tokens.clone().take_while(|at| header.is_word(*at)).count();
    let stars = tokens.clone().skip(words).take_while(|at| header.is(*at, b'*')).count();
    let behind = tokens.start + words + stars;
    // With `*`s the name is the word behind them, else it is the last of the words.
    let (name, specifier) = if stars > 0 {
        (behind, tokens.start..tokens.start + words)
    } else {
        (behind.saturating_sub(1), tokens.start..behind.saturating_sub(1))
    };
    if specifier.is_empty() || !header.is_word(name) || name >= tokens.end {
        return;
    }
    let word = header.word(name).to_owned();
    match header.word(name + 1) {
        "(" if !is_typedef => {
            if let Some(end) = header.closed(name + 1).filter(|end| *end <= tokens.end) {
                let parameters = name + 2..end - 1;
                if !parameters.is_empty() {
                    found.prototypes.push(Prototype { name: word, result: tokens.start..name, parameters });
                }
            }
        }
        ";" | "[" if is_typedef => found.typedefs.push(Typedef { name: word, specifier }),
        ";" | "[" if is_extern => found.variables.push(Variable { name: word, specifier }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
#ifdef X
struct a { int x; };
#endif
extern int f(struct a *a,
	     int n) __must_check;
char *g(void);
static inline int h(int x) { return x; }
typedef unsigned int flags_t;
typedef int (*callback_t)(int);
typedef struct { int x; } b_t;
extern struct a *list;
extern const char names[];
int k();
EXPORT(x);
";

    #[test]
    fn declarations_are_told_apart() {
        let header = Header::new("a.h".into(), TEXT.into());
        let found = find(&header);
        let text = |tokens: &Range<usize>| &TEXT[header.span(tokens.clone())];
        let prototypes: Vec<_> =
            found.prototypes.iter().map(|p| (&*p.name, text(&p.result), text(&p.parameters))).collect();
        let expected = [("f", "int", "struct a *a,\n\t     int n"), ("g", "char *", "void")];
        assert_eq!(prototypes, expected);
        let variables: Vec<_> = found.variables.iter().map(|v| (&*v.name, text(&v.specifier))).collect();
        assert_eq!(variables, [("list", "struct a"), ("names", "const char")]);
        let typedefs: Vec<_> = found.typedefs.iter().map(|t| (&*t.name, text(&t.specifier))).collect();
        assert_eq!(typedefs, [("flags_t", "unsigned int")]);
        assert_eq!(found.ends.len(), 11);
    }
}
