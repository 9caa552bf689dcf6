//! Changes of macros and enumerators.

use super::{pick, Edit};
use crate::set::Set;
use crate::source::{Index, Macro, Site};
use fastrand::Rng;

/// The macros that are constants. Others stand for functions, or for themselves so that `#ifdef` sees them.
fn constants<'a>(index: &'a Index, set: &Set) -> Vec<&'a Site<Macro>> {
    let names = set.constants();
    index.macros.iter().filter(|site| names.contains(&*site.item.name)).collect()
}

/// What a macro stands for.
fn text<'a>(index: &'a Index, site: &Site<Macro>) -> &'a str {
    &index.headers[site.header].text[site.item.value.clone()]
}

/// A macro of another value.
pub fn macro_changed(index: &Index, set: &Set, rng: &mut Rng) -> Option<Edit> {
    let site = pick(constants(index, set), rng)?;
    Some((site.header, site.item.value.clone(), another(text(index, site), rng)))
}

/// A macro of the same value, without a sign.
pub fn macro_unsigned(index: &Index, set: &Set, rng: &mut Rng) -> Option<Edit> {
    let mut numbers = constants(index, set);
    numbers.retain(|site| !text(index, site).contains('"'));
    let site = pick(numbers, rng)?;
    Some((site.header, site.item.value.clone(), unsigned(text(index, site))))
}

fn unsigned(old: &str) -> String {
    match old.parse::<u32>() {
        Ok(number) => format!("{number}u"),
        Err(_) => format!("(({old}) + 0u)"),
    }
}

/// Another value than `old`, as C writes it. A plain number becomes one: some are pasted into names.
fn another(old: &str, rng: &mut Rng) -> String {
    if old.contains('"') {
        return old.replacen('"', "\"kmod ", 1);
    }
    match old.parse::<u32>() {
        Ok(number) if rng.bool() => (u64::from(number) + 1).to_string(),
        Ok(number) => (u64::from(number) * 2 + 1).to_string(),
        Err(_) => format!("(({old}) + 1)"),
    }
}

/// An enumerator of another value.
pub fn enumerator_changed(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.enumerators)?;
    let header = &index.headers[site.header];
    let tokens = site.item.tokens.clone();
    if tokens.len() < 3 {
        let end = header.span(tokens).end;
        return Some((site.header, end..end, format!(" = {}", rng.u32(1000..2000))));
    }
    let span = header.span(tokens.start + 2..tokens.end);
    let new = another(&header.text[span.clone()], rng);
    Some((site.header, span, new))
}

/// An enum with one more at its end.
pub fn enumerator_appended(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let last = index.enumerators.iter().filter(|site| site.item.last).collect::<Vec<_>>();
    let site = pick(last, rng)?;
    let end = index.headers[site.header].span(site.item.tokens.clone()).end;
    Some((site.header, end..end, ", KMOD_ADDED".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{another, unsigned};
    use fastrand::Rng;

    #[test]
    fn a_number_loses_its_sign() {
        assert_eq!(unsigned("3"), "3u");
        assert_eq!(unsigned("0x10 | X"), "((0x10 | X) + 0u)");
    }

    #[test]
    fn another_value_is_another() {
        let mut rng = Rng::with_seed(1);
        for _ in 0..9 {
            assert!(["4", "7"].contains(&&*another("3", &mut rng)));
        }
        assert_eq!(another("0x10 | X", &mut rng), "((0x10 | X) + 1)");
        assert_eq!(another("\"a\" B", &mut rng), "\"kmod a\" B");
    }
}
