//! Changes of structs and unions.

use super::{pick, retype, Edit};
use crate::source::{Index, Member, Record, Site};
use fastrand::Rng;
use std::ops::Range;

const MEMBERS: [&str; 7] =
    ["char", "unsigned char", "short", "int", "unsigned int", "unsigned long", "struct kmod_other *"];

/// All places of one sort.
fn places<T>(index: &Index, find: impl Fn(&Site<Record>, usize, &Member) -> Option<T>) -> Vec<(&Site<Record>, T)> {
    let members = |site: &Site<Record>| -> Vec<T> {
        let list = site.item.members.iter().enumerate();
        list.filter_map(|(number, member)| find(site, number, member)).collect()
    };
    index.records.iter().flat_map(|site| members(site).into_iter().map(move |found| (site, found))).collect()
}

/// A member more in a struct, before one of the others or behind all.
pub fn added(index: &Index, rng: &mut Rng) -> Option<Edit> {
    insert(index, rng, false)
}

/// A member more in a union, no greater than the smallest of the others can be.
pub fn union_member(index: &Index, rng: &mut Rng) -> Option<Edit> {
    insert(index, rng, true)
}

fn insert(index: &Index, rng: &mut Rng, union: bool) -> Option<Edit> {
    let fits = |site: &Site<Record>, number: usize, _: &Member| (site.item.union == union).then_some(number);
    let (site, number) = pick(places(index, fits), rng)?;
    let header = &index.headers[site.header];
    let tokens = &site.item.members[number].tokens;
    // Behind the last one as often as before another.
    let last = number + 1 == site.item.members.len() && rng.bool();
    let at = header.span(tokens.clone());
    let ty = if union { "unsigned char" } else { *rng.choice(&MEMBERS)? };
    let (at, text) =
        if last { (at.end, format!("\n\t{ty} kmod_added;")) } else { (at.start, format!("{ty} kmod_added;\n\t")) };
    Some((site.header, at..at, text))
}

/// A member less.
pub fn removed(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let (site, tokens) = pick(places(index, |_, _, member| Some(member.tokens.clone())), rng)?;
    Some((site.header, index.headers[site.header].span(tokens), String::new()))
}

/// Two neighbours in each other's place. What stands between them stays there.
pub fn swapped(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let neighbours = |site: &Site<Record>, number: usize, member: &Member| {
        let next = site.item.members.get(number + 1)?;
        (!site.item.union && next.tokens.start == member.tokens.end)
            .then(|| (member.tokens.clone(), next.tokens.clone()))
    };
    let (site, (a, b)) = pick(places(index, neighbours), rng)?;
    let header = &index.headers[site.header];
    let (a, b) = (header.span(a), header.span(b));
    let text = [&header.text[b.clone()], &header.text[a.end..b.start], &header.text[a.clone()]].concat();
    Some((site.header, a.start..b.end, text))
}

/// A member of another type; of an array, perhaps one of another length.
pub fn retyped(index: &Index, rng: &mut Rng) -> Option<Edit> {
    if rng.u8(..8) == 0 {
        let (site, length) = pick(places(index, length(index)), rng)?;
        let header = &index.headers[site.header];
        let span = header.span(length);
        let longer = format!("({}) + 1", &header.text[span.clone()]);
        return Some((site.header, span, longer));
    }
    let typed =
        |_: &Site<Record>, _: usize, member: &Member| (!member.specifier.is_empty()).then(|| member.specifier.clone());
    let (site, specifier) = pick(places(index, typed), rng)?;
    let (span, text) = retype::another(&index.headers[site.header], &specifier, rng)?;
    Some((site.header, span, text))
}

/// The tokens of an array's length, where one is written.
fn length(index: &Index) -> impl Fn(&Site<Record>, usize, &Member) -> Option<Range<usize>> + '_ {
    |site, _, member| {
        let header = &index.headers[site.header];
        let open = member.name? + 1;
        let length = open + 1..header.closed(open)? - 1;
        (header.is(open, b'[') && !length.is_empty()).then_some(length)
    }
}

/// A member of another name.
pub fn renamed(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let (site, name) = pick(places(index, |_, _, member| member.name), rng)?;
    Some((site.header, index.headers[site.header].span(name..name + 1), "kmod_renamed".to_owned()))
}

/// A struct or union that the compiler lays out in another way.
pub fn attributed(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let site = rng.choice(&index.records)?;
    // Behind the brace that closes it.
    let end = index.headers[site.header].tokens[site.item.body.end].span.end;
    let attribute = *rng.choice(&["packed", "aligned(2)", "aligned(16)", "aligned(64)"])?;
    Some((site.header, end..end, format!(" __attribute__(({attribute}))")))
}

/// A member of the same type by another name.
pub fn respelled(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let equal = index.records.iter().flat_map(|site| {
        let header = &index.headers[site.header];
        let members = site.item.members.iter().filter(|member| !member.specifier.is_empty());
        members.filter_map(move |member| Some((site.header, retype::equal(header, &member.specifier)?)))
    });
    let (number, (span, text)) = pick(equal.collect(), rng)?;
    Some((number, span, text))
}

/// A bitfield of more bits.
pub fn widened(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let (site, width) = pick(places(index, |_, _, member| member.width), rng)?;
    let header = &index.headers[site.header];
    let old: u32 = header.word(width).parse().ok()?;
    Some((site.header, header.span(width..width + 1), (old + rng.u32(1..4)).to_string()))
}

/// A pointer to a function that takes another argument.
pub fn operation(index: &Index, rng: &mut Rng) -> Option<Edit> {
    let (site, parameters) = pick(places(index, |_, _, member| member.parameters.clone()), rng)?;
    super::declarations::with_argument(&index.headers[site.header], parameters, rng)
        .map(|(span, text)| (site.header, span, text))
}
