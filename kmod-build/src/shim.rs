//! The C text of a shim: a function that Rust can call, around an inline function or a macro that it cannot. The generator
//! compiles this file too, so that it tries the very text that builds will compile.

use super::links::{Link, SHIM};
use std::fmt::Write as _;

/// The shim of a line, without the `#include` of its header: a declaration, which compilers want to have seen before a
/// function that is not static, and the function. `ty` is the type of an inline function.
///
/// Nothing for what has no shim: an exported symbol, and an inline function whose type has `...` or is none of a function.
pub fn c(link: &Link, ty: Option<&str>) -> Option<String> {
    match link {
        Link::Unknown | Link::Export { .. } => None,
        Link::Inline(of) => inline(&of.name, ty?),
        Link::Macro { of, prototype, body } => of_macro(&of.name, prototype, body),
    }
}

/// The types are spelled in `typeof`: behind it stands a parameter's name, whatever the type.
///
/// It is a stub of a call: tracing it would tell nothing. The name stands in parentheses where it is called, as a macro of
/// that name may stand before the function. That its type is the one that Rust was told is asserted right here: the
/// witness, which says so too, is compiled once for many modules.
fn inline(name: &str, ty: &str) -> Option<String> {
    let (returned, parameters) = function(ty)?;
    let shown: Vec<String> = parameters.iter().enumerate().map(|(at, ty)| format!("__typeof__({ty}) a{at}")).collect();
    let shown = if shown.is_empty() { "void".to_owned() } else { shown.join(", ") };
    let passed: Vec<String> = (0..parameters.len()).map(|at| format!("a{at}")).collect();
    let (ret, call) = match returned.as_str() {
        "void" => ("void".to_owned(), ""),
        other => (format!("__typeof__({other})"), "return "),
    };
    let mut text = String::new();
    let _ = writeln!(
        text,
        "_Static_assert(__builtin_types_compatible_p(__typeof__({name}), {ty}),\n\t\"{name} is '{ty}' in the bindings\");"
    );
    let _ = writeln!(text, "notrace {ret} {SHIM}{name}({shown});");
    let _ = writeln!(text, "{ret} {SHIM}{name}({shown})\n{{\n\t{call}({name})({});\n}}", passed.join(", "));
    Some(text)
}

fn of_macro(name: &str, prototype: &str, body: &str) -> Option<String> {
    let (before, parameters, after) = declared(name, prototype)?;
    let body = if body.is_empty() {
        let returns = if before.trim() == "void" && after.is_empty() { "" } else { "return " };
        match split(parameters).as_slice() {
            // `current` and its like have no parentheses.
            ["void"] => format!("{returns}{name};"),
            list => {
                let names: Vec<&str> = list.iter().map(|parameter| parameter_name(parameter)).collect::<Option<_>>()?;
                format!("{returns}{name}({});", names.join(", "))
            }
        }
    } else {
        body.trim_end().replace('\n', "\n\t")
    };
    let declaration = format!("{before}{SHIM}{name}({parameters}){after}");
    Some(format!("notrace {declaration};\n{declaration}\n{{\n\t{body}\n}}\n"))
}

/// The parts of a declaration of `name`: what stands before the name, its parameters, and what stands behind them.
fn declared<'a>(name: &str, prototype: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut from = 0;
    loop {
        let at = from + prototype[from..].find(name)?;
        let behind = &prototype[at + name.len()..];
        let open = behind.trim_start();
        if !prototype[..at].ends_with(is_word) && open.starts_with('(') {
            let close = closing(open)?;
            return Some((&prototype[..at], &open[1..close], &open[close + 1..]));
        }
        from = at + name.len();
    }
}

/// The name of a parameter, `struct file *file` or `void (*done)(int)` or `int list[4]`.
fn parameter_name(parameter: &str) -> Option<&str> {
    let parameter = match parameter.find("(*") {
        Some(at) => parameter[at + 2..].split([')', '(']).next()?,
        None => parameter.split('[').next()?,
    };
    let parameter = parameter.trim_end();
    let start = parameter.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |at| at + 1);
    let name = &parameter[start..];
    (start > 0 || !parameter.is_empty()).then_some(name).filter(|name| !name.is_empty())
}

/// What a function of this type (spelled as in a cast) returns, and its parameters.
fn function(ty: &str) -> Option<(String, Vec<&str>)> {
    let (open, close) = parameters(ty)?;
    let returned = format!("{}{}", &ty[..open], &ty[close + 1..]).trim().to_owned();
    let list = match split(&ty[open + 1..close]) {
        list if list == ["void"] => Vec::new(),
        list => list,
    };
    (!list.contains(&"...") && !list.contains(&"")).then_some((returned, list))
}

/// Where the parameters of a function type stand: behind where its name would be. That is within the parentheses of a
/// function that returns a pointer to one, `void (*(int))(long)`.
fn parameters(ty: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let open = from + ty[from..].find('(')?;
        if ty[..open].ends_with("typeof__") || ty[..open].ends_with("typeof") {
            from = open + closing(&ty[open..])? + 1;
            continue;
        }
        let inside = ty[open + 1..].trim_start();
        if !inside.starts_with('*') {
            return Some((open, open + closing(&ty[open..])?));
        }
        // `(*)`: a pointer.
        let mut rest = inside.trim_start_matches(['*', ' ']);
        for qualifier in ["const", "volatile", "restrict"] {
            rest = rest.strip_prefix(qualifier).unwrap_or(rest).trim_start_matches(['*', ' ']);
        }
        if !rest.starts_with('(') {
            return None;
        }
        from = ty.len() - rest.len();
    }
}

/// Where the parenthesis closes that a text opens with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The parts between the commas that stand in no parentheses.
fn split(list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in list.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(list[start..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_type_falls_into_what_it_returns_and_takes() {
        let all = |ty| function(ty).map(|(returned, list)| format!("{returned}: {}", list.join("; ")));
        assert_eq!(all("void (spinlock_t *)").unwrap(), "void: spinlock_t *");
        assert_eq!(all("bool (void)").unwrap(), "bool: ");
        assert_eq!(
            all("void *(unsigned long, void (*)(int, long), int [2])").unwrap(),
            "void *: unsigned long; void (*)(int, long); int [2]"
        );
        assert_eq!(all("void (*(int, int))(long)").unwrap(), "void (*)(long): int; int");
        assert_eq!(all("void (*const (int))(long)").unwrap(), "void (*const )(long): int");
        assert_eq!(all("__typeof__(((struct a *)0)->b) *(int)").unwrap(), "__typeof__(((struct a *)0)->b) *: int");
        for none in ["int", "void (*)(int)", "int (const char *, ...)"] {
            assert_eq!(function(none), None, "{none}");
        }
    }

    #[test]
    fn an_inline_function_is_called_with_what_it_takes() {
        let link = Link::parse("inline\tadd\tlinux/a.h\tany").unwrap();
        assert_eq!(
            c(&link, Some("int (int, void (*)(int))")).unwrap(),
            "_Static_assert(__builtin_types_compatible_p(__typeof__(add), int (int, void (*)(int))),\n\
             \t\"add is 'int (int, void (*)(int))' in the bindings\");\n\
             notrace __typeof__(int) kmod_shim_add(__typeof__(int) a0, __typeof__(void (*)(int)) a1);\n\
             __typeof__(int) kmod_shim_add(__typeof__(int) a0, __typeof__(void (*)(int)) a1)\n\
             {\n\treturn (add)(a0, a1);\n}\n"
        );
        assert!(c(&link, Some("void (void)")).unwrap().ends_with("void kmod_shim_add(void)\n{\n\t(add)();\n}\n"));
        assert_eq!(c(&link, None), None);
    }

    fn of(prototype: &str, body: &str) -> String {
        let name = "m".to_owned();
        let of = crate::links::Shimmed { name, header: String::new(), reach: crate::links::Reach::Any };
        c(&Link::Macro { of, prototype: prototype.into(), body: body.into() }, None).unwrap()
    }

    #[test]
    fn a_macro_is_called_with_the_parameters_of_its_shim() {
        let text = of("struct m *m(struct m *a, void (*done)(int), int list[2])", "");
        assert!(text.starts_with("notrace struct m *kmod_shim_m(struct m *a, "), "{text}");
        assert!(text.ends_with("{\n\treturn m(a, done, list);\n}\n"), "{text}");
        assert!(of("void m(int a)", "").ends_with("{\n\tm(a);\n}\n"));
        assert!(of("struct task_struct *m(void)", "").ends_with("{\n\treturn m;\n}\n"));
    }

    #[test]
    fn a_body_takes_the_place_of_the_call() {
        let text = of("int m(int a)", "int b = m(a);\nreturn b;");
        assert!(text.ends_with("int kmod_shim_m(int a)\n{\n\tint b = m(a);\n\treturn b;\n}\n"), "{text}");
    }
}
