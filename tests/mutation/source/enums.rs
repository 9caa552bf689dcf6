//! Where constants get their values: enumerators and macros.

use super::{Header, Kind};
use std::ops::Range;

/// One name in an enum.
#[derive(Debug)]
pub struct Enumerator {
    /// The name.
    pub name: String,
    /// Its tokens: the name, and its value where one is written.
    pub tokens: Range<usize>,
    /// Whether it is the last of its enum.
    pub last: bool,
}

/// The definition of a macro without parameters.
#[derive(Debug)]
pub struct Macro {
    /// Its name.
    pub name: String,
    /// The text that it stands for.
    pub value: Range<usize>,
}

/// All enumerators in a header.
pub fn enumerators(header: &Header) -> Vec<Enumerator> {
    let mut list = vec![];
    for at in 0..header.tokens.len() {
        if header.word(at) != "enum" {
            continue;
        }
        let open = at + 1 + (at + 1..header.tokens.len()).take_while(|at| header.is_word(*at)).count();
        if !header.is(open, b'{') {
            continue;
        }
        let Some(close) = header.closed(open) else { continue };
        let first = list.len();
        for mut tokens in header.split(open + 1..close - 1, b',') {
            while tokens.start < tokens.end && header.tokens[tokens.start].kind == Kind::Directive {
                tokens.start += 1;
            }
            // Between a directive and the next comma others may be hidden.
            if header.is_word(tokens.start) && !tokens.is_empty() && !header.has_directive(tokens.clone()) {
                list.push(Enumerator { name: header.word(tokens.start).to_owned(), tokens, last: false });
            }
        }
        if let Some(last) = list[first..].last_mut() {
            last.last = true;
        }
    }
    list
}

/// All macros in a header that have a value and no parameters.
pub fn macros(header: &Header) -> Vec<Macro> {
    let directives = header.tokens.iter().filter(|token| token.kind == Kind::Directive);
    directives.filter_map(|token| definition(&header.text, token.span.clone())).collect()
}

fn definition(text: &str, line: Range<usize>) -> Option<Macro> {
    let rest = text[line.clone()].strip_prefix('#')?.trim_start().strip_prefix("define")?;
    let rest = rest.strip_prefix([' ', '\t'])?.trim_start();
    let length = rest.find(|c: char| c != '_' && !c.is_ascii_alphanumeric())?;
    let (name, value) = rest.split_at(length);
    // A parenthesis right behind the name begins parameters; a comment might go on over lines.
    if value.starts_with('(') {
        return None;
    }
    let value = value.split("/*").next().unwrap_or_default();
    let value = value.split("//").next().unwrap_or_default();
    let start = line.end - rest.len() + length;
    let (lead, body) = (value.len() - value.trim_start().len(), value.trim());
    let body = body.trim_start_matches('\\').trim_start();
    if body.is_empty() || value[lead..].starts_with('\\') {
        return None;
    }
    Some(Macro { name: name.to_owned(), value: start + lead..start + lead + body.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
enum a { A, B = 1 << 2, /* two */ C,
#ifdef X
	D,
#endif
};
#define ONE 1 /* one
*/
  #  define TWO (ONE + 1)\t// two
#define F(x) (x)
#define EMPTY
#define LONG \\
	3
#define OVER (1 | \\
	2)
enum b f(enum a a);
";

    #[test]
    fn enumerators_have_their_values_with_them() {
        let header = Header::new("a.h".into(), TEXT.into());
        let found: Vec<_> =
            enumerators(&header).into_iter().map(|e| (TEXT[header.span(e.tokens)].to_owned(), e.last)).collect();
        let expected = [("A", false), ("B = 1 << 2", false), ("C", false), ("D", true)];
        assert_eq!(found, expected.map(|(text, last)| (text.to_owned(), last)));
    }

    #[test]
    fn macros_have_values() {
        let header = Header::new("a.h".into(), TEXT.into());
        let found: Vec<_> = macros(&header).into_iter().map(|m| (m.name, &TEXT[m.value])).collect();
        let expected = [("ONE", "1"), ("TWO", "(ONE + 1)"), ("OVER", "(1 | \\\n\t2)")];
        assert_eq!(found, expected.map(|(name, value)| (name.to_owned(), value)));
    }
}
