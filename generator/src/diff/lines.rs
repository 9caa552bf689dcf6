//! A change in words.

use std::fmt::{Result, Write};

use super::compare::Change;
use super::fields::{Field, FieldChange, Spot, What};
use super::item::{Claim, Kind, Space};
use super::links::whom;

/// The change of an item, and below it those of its fields.
pub fn write(out: &mut impl Write, change: &Change) -> Result {
    let Change { kind, name, old, new, .. } = change;
    let sign = change.change.sign();
    match (old, new, &change.new_name) {
        (Some(old), Some(new), Some(new_name)) => {
            let claim = if old.ty.is_some() { format!(": {}", own(*kind, new)) } else { String::new() };
            writeln!(out, "{sign} {} → {new_name}{claim}", titled(*kind, name))?;
            linked(out, old, new)?;
        }
        (Some(old), Some(new), None) => changed(out, change, old, new)?,
        (Some(claim), None, _) | (None, Some(claim), _) => {
            writeln!(out, "{sign} {}", titled(*kind, &declaration(*kind, name, claim)))?;
        }
        (None, None, _) => {}
    }
    change.fields.iter().try_for_each(|change| field(out, change))?;
    change.note.iter().try_for_each(|note| writeln!(out, "    ({note})"))
}

/// C's own word is enough where there is one.
fn titled(kind: Kind, text: &str) -> String {
    match ["struct ", "union ", "enum "].iter().any(|tag| text.starts_with(tag)) && kind.space() == Space::Types {
        true => text.to_owned(),
        false => format!("{} {text}", kind.word()),
    }
}

fn changed(out: &mut impl Write, change: &Change, old: &Claim, new: &Claim) -> Result {
    let (name, kind) = (&change.name, change.kind);
    let was = change.was.unwrap_or(kind);
    let head = match change.was {
        Some(was) => format!("~ {} → {} {name}", was.word(), kind.word()),
        None => format!("~ {}", titled(kind, name)),
    };
    match (kind, &old.ty, &new.ty) {
        // Prototypes are long: one below the other, they are compared at a glance.
        (Kind::Function | Kind::InlineFunction | Kind::Macro | Kind::Variable, Some(old), Some(new)) if old != new => {
            writeln!(out, "{head}")?;
            writeln!(out, "    old {}\n    new {}", prototype(was, name, old), prototype(kind, name, new))?;
        }
        (Kind::Function | Kind::InlineFunction | Kind::Macro | Kind::Variable, ..) => writeln!(out, "{head}")?,
        _ if was != kind => writeln!(out, "{head}: {} → {}", own(was, old), own(kind, new))?,
        (Kind::Type, ..) => {
            let sizes = numbers(old.size, new.size).map(|sizes| format!("size {sizes}"));
            let aligns = numbers(old.align, new.align).map(|aligns| format!("align {aligns}"));
            let parts: Vec<String> = sizes.into_iter().chain(aligns).collect();
            match parts.is_empty() {
                true => writeln!(out, "{head}: size {}", old.size.unwrap_or_default())?,
                false => writeln!(out, "{head}: {}", parts.join(", "))?,
            }
        }
        // What it stands for has its name still, and another size.
        (Kind::Typedef | Kind::Enum, Some(before), Some(after)) if before == after => {
            writeln!(out, "{head}: {before}, {} → {}", extent(old), extent(new))?;
        }
        _ => writeln!(out, "{head}: {} → {}", own(was, old), own(kind, new))?,
    }
    linked(out, old, new)
}

fn linked(out: &mut impl Write, old: &Claim, new: &Claim) -> Result {
    match (&old.linked, &new.linked) {
        (Some(old), Some(new)) if old != new => writeln!(out, "    may be linked by {} → {}", whom(old), whom(new)),
        _ => Ok(()),
    }
}

fn numbers(old: Option<u64>, new: Option<u64>) -> Option<String> {
    old.zip(new).filter(|(old, new)| old != new).map(|(old, new)| format!("{old} → {new}"))
}

fn extent(claim: &Claim) -> String {
    match (claim.size, claim.align) {
        (Some(size), Some(align)) => format!("size {size}, align {align}"),
        _ => "no size".to_owned(),
    }
}

/// What is said of an item besides its name.
fn own(kind: Kind, claim: &Claim) -> String {
    match (kind, &claim.ty, &claim.text) {
        (Kind::Type, ..) => extent(claim),
        (Kind::Constant, ..) => claim.number().unwrap_or_default(),
        (_, Some(ty), _) => ty.clone(),
        (_, _, Some(text)) => format!("\"{text}\""),
        _ => String::new(),
    }
}

/// An item that only one of the keys has.
fn declaration(kind: Kind, name: &str, claim: &Claim) -> String {
    match (kind, &claim.ty) {
        (Kind::Function | Kind::InlineFunction | Kind::Macro, Some(ty)) => prototype(kind, name, ty),
        (Kind::Constant | Kind::Text, _) => format!("{name} = {}", own(kind, claim)),
        _ => format!("{name}: {}", own(kind, claim)),
    }
}

/// `int (struct file *)` with a name in it, as C declares it, where that goes in front of the parameters.
fn prototype(kind: Kind, name: &str, ty: &str) -> String {
    match (kind, ty.find('(')) {
        // It has its name already.
        (Kind::Macro, _) => ty.to_owned(),
        (Kind::Function | Kind::InlineFunction, Some(at))
            if !ty[at..].starts_with("(*") && !ty[..at].contains("typeof") =>
        {
            format!("{}{name}{}", &ty[..at], &ty[at..])
        }
        _ => format!("{name}: {ty}"),
    }
}

fn field(out: &mut impl Write, change: &FieldChange) -> Result {
    let sign = change.change.sign();
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if change.change == What::Renamed => {
            writeln!(out, "    {sign} {} → {} {}: {}", old.name, new.name, spot(new.place), new.ty)
        }
        (Some(old), Some(new)) => {
            let place = match old.place == new.place {
                true => spot(old.place),
                false => format!("{} → {}", spot(old.place), spot(new.place)),
            };
            write!(out, "    {sign} {} {place}", new.name)?;
            if old.ty != new.ty {
                write!(out, ": {} → {}", old.ty, new.ty)?;
            }
            if change.regrouped() {
                write!(out, " (in Rust: {} → {})", old.rust, new.rust)?;
            }
            writeln!(out)
        }
        (Some(field), None) | (None, Some(field)) => {
            let Field { name, place, ty, .. } = field;
            writeln!(out, "    {sign} {name} {}: {ty}", spot(*place))
        }
        (None, None) => Ok(()),
    }
}

fn spot(spot: Spot) -> String {
    match spot {
        Spot::Byte { byte } => format!("@{byte}"),
        Spot::Bits { bit, width } => format!("@{}.{}:{width}", bit / 8, bit % 8),
    }
}
