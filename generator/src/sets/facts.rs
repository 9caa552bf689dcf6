//! Facts: the numbers that the kernel's compiler can confirm, as they are stored, and as assertions in C and in Rust.

use std::collections::BTreeMap;

use syn::{Fields, Item as Syntax, Type};

use crate::bind::items::{Item, Kind};
use crate::clang::walk::Record;

use super::stock::Stock;

/// What is known of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    Type { rust: String, record: Record },
    Const { rust: String, name: String, value: i128 },
}

impl Fact {
    /// The Rust name of the item.
    pub fn item(&self) -> &str {
        match self {
            Fact::Type { rust, .. } | Fact::Const { rust, .. } => rust,
        }
    }

    /// The stored line, without its end.
    pub fn line(&self) -> String {
        match self {
            Fact::Type { rust, record } => {
                let fields: Vec<String> =
                    record.fields.iter().map(|field| format!("{}@{}", field.name, field.offset)).collect();
                format!("type\t{}\t{rust}\t{}\t{}\t{}", record.spelling, record.size, record.align, fields.join(" "))
            }
            Fact::Const { name, value, .. } => format!("const\t{name}\t{value}"),
        }
    }

    /// Assertions in C, one a line.
    pub fn c(&self) -> Vec<String> {
        match self {
            Fact::Type { record, .. } => {
                let c = &record.spelling;
                let mut lines = vec![
                    format!("_Static_assert(sizeof({c}) == {}, \"size\");", record.size),
                    format!("_Static_assert(_Alignof({c}) == {}, \"alignment\");", record.align),
                ];
                lines.extend(record.fields.iter().map(|field| {
                    format!(
                        "_Static_assert(__builtin_offsetof({c}, {}) == {}, \"place of {}\");",
                        field.name, field.offset, field.name
                    )
                }));
                lines
            }
            // Equality alone takes -1 and the greatest unsigned number for the same.
            Fact::Const { name, value, .. } => vec![format!(
                "_Static_assert(({name}) == {} && (({name}) < 0) == {}, \"value\");",
                c_integer(*value),
                u8::from(*value < 0)
            )],
        }
    }
}

/// A C expression of exactly this value, whatever its sign and size.
fn c_integer(value: i128) -> String {
    match value {
        // The positive half of the most negative number fits no signed type.
        _ if value == i128::from(i64::MIN) => "(-9223372036854775807LL - 1)".to_owned(),
        _ if value < 0 => format!("{value}LL"),
        _ if value > i128::from(i64::MAX) => format!("{value}ULL"),
        _ if value > i128::from(i32::MAX) => format!("{value}LL"),
        _ => value.to_string(),
    }
}

/// The facts of a stock, by the position of their item.
pub fn of(stock: &Stock) -> Vec<(usize, Fact)> {
    stock
        .entries
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| Some((at, of_item(&entry.item, &stock.records)?)))
        .collect()
}

fn of_item(item: &Item, records: &BTreeMap<String, Record>) -> Option<Fact> {
    match item.kind {
        Kind::Const => {
            item.integer().map(|value| Fact::Const { rust: item.name.clone(), name: item.c_name.clone(), value })
        }
        Kind::Record if item.owner.is_none() => {
            let record = records.get(&item.c_name)?.clone();
            Some(Fact::Type { rust: item.name.clone(), record })
        }
        _ => None,
    }
}

/// Assertions in Rust over the same numbers, one a line: size, alignment, and the place of each field that the item has.
pub fn rust(fact: &Fact, by_name: &BTreeMap<&str, &Item>) -> Vec<String> {
    let Fact::Type { rust, record } = fact else { return Vec::new() };
    let mut lines = vec![
        format!("const _: () = assert!(::core::mem::size_of::<{rust}>() == {});", record.size),
        format!("const _: () = assert!(::core::mem::align_of::<{rust}>() == {});", record.align),
    ];
    let mut paths = BTreeMap::new();
    if let Some(item) = by_name.get(rust.as_str()) {
        field_paths(item, "", by_name, &mut paths);
    }
    lines.extend(record.fields.iter().filter_map(|field| {
        let path = paths.get(&field.name).or_else(|| paths.get(&format!("{}_", field.name)))?;
        Some(format!("const _: () = assert!(::core::mem::offset_of!({rust}, {path}) == {});", field.offset))
    }));
    lines
}

/// The way to each field, through unnamed members.
fn field_paths(item: &Item, prefix: &str, by_name: &BTreeMap<&str, &Item>, paths: &mut BTreeMap<String, String>) {
    let fields = match &item.syntax {
        Syntax::Struct(syn::ItemStruct { fields: Fields::Named(fields), .. }) => fields,
        Syntax::Union(union) => &union.fields,
        _ => return,
    };
    for field in &fields.named {
        let Some(name) = field.ident.as_ref().map(ToString::to_string) else { continue };
        let path = format!("{prefix}{name}");
        if !name.starts_with("anon__") {
            paths.insert(name, path);
        } else if let Some(member) = member_type(&field.ty).and_then(|name| by_name.get(name.as_str()).copied()) {
            field_paths(member, &format!("{path}."), by_name, paths);
        }
    }
}

/// The type of an unnamed member; behind `ManuallyDrop` there is no way for `offset_of!`.
fn member_type(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clang::walk::Field;

    #[test]
    fn lines_as_the_store_wants_them() {
        let record = Record {
            spelling: "struct list_head".to_owned(),
            name: "list_head".to_owned(),
            size: 16,
            align: 8,
            fields: vec![Field { name: "next".to_owned(), offset: 0 }, Field { name: "prev".to_owned(), offset: 8 }],
        };
        let fact = Fact::Type { rust: "list_head".to_owned(), record };
        assert_eq!(fact.line(), "type\tstruct list_head\tlist_head\t16\t8\tnext@0 prev@8");
        assert_eq!(Fact::Const { rust: "A".to_owned(), name: "A".to_owned(), value: -3 }.line(), "const\tA\t-3");
    }

    #[test]
    fn integers_keep_their_value_in_c() {
        assert_eq!(c_integer(5), "5");
        assert_eq!(c_integer(-5), "-5LL");
        assert_eq!(c_integer(1 << 40), "1099511627776LL");
        assert_eq!(c_integer(i128::from(u64::MAX)), "18446744073709551615ULL");
        assert_eq!(c_integer(i128::from(i64::MIN)), "(-9223372036854775807LL - 1)");
    }
}
