//! What is compared: the items of a key, by their names in C.

use serde::Serialize;

use super::fields::Field;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Function,
    InlineFunction,
    Macro,
    Type,
    Typedef,
    Enum,
    Constant,
    Text,
    Variable,
}

/// Where names are looked up. Kinds that share a space can turn into one another: a function into a macro, say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Space {
    Functions,
    Types,
    Constants,
    Variables,
}

impl Kind {
    pub const ALL: [Kind; 9] = [
        Kind::Function,
        Kind::InlineFunction,
        Kind::Macro,
        Kind::Type,
        Kind::Typedef,
        Kind::Enum,
        Kind::Constant,
        Kind::Text,
        Kind::Variable,
    ];

    pub fn space(self) -> Space {
        match self {
            Kind::Function | Kind::InlineFunction | Kind::Macro => Space::Functions,
            Kind::Type | Kind::Typedef | Kind::Enum => Space::Types,
            Kind::Constant | Kind::Text => Space::Constants,
            Kind::Variable => Space::Variables,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Kind::Function => "function",
            Kind::InlineFunction => "inline function",
            Kind::Macro => "macro",
            Kind::Type => "type",
            Kind::Typedef => "typedef",
            Kind::Enum => "enum",
            Kind::Constant => "constant",
            Kind::Text => "text",
            Kind::Variable => "variable",
        }
    }

    pub fn plural(self) -> &'static str {
        match self {
            Kind::Function => "functions",
            Kind::InlineFunction => "inline functions",
            Kind::Macro => "macros",
            Kind::Type => "types",
            Kind::Typedef => "typedefs",
            Kind::Enum => "enums",
            Kind::Constant => "constants",
            Kind::Text => "texts",
            Kind::Variable => "variables",
        }
    }
}

/// What a fact says of an item, but for its name and its fields: what two keys may disagree on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Claim {
    /// Of a function or variable its type, of a typedef or an enum what it stands for, of a macro its prototype; of a constant
    /// `unsigned`, if its type is known to be so.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i128>,
    /// As `escape_ascii` writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub align: Option<u64>,
    /// Which modules may link to it, as [`super::links::whom`] reads it; nothing where the store does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked: Option<String>,
}

impl Claim {
    /// A constant's value, as C writes a number of its type.
    pub fn number(&self) -> Option<String> {
        let suffix = if self.ty.is_some() { "U" } else { "" };
        self.value.map(|value| format!("{value}{suffix}"))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub kind: Kind,
    /// In C: `struct page`, `gfp_t`, `vfs_read`.
    pub name: String,
    /// In Rust, by which the manifest names it.
    pub rust: String,
    /// The groups that list it, in the order of the set.
    pub groups: Vec<String>,
    /// Where it is declared, as C includes it, as far as the store knows.
    pub header: Option<String>,
    pub claim: Claim,
    /// None but for a type whose fields Rust knows.
    pub fields: Option<Vec<Field>>,
}

impl Item {
    /// The group that it is shown under: of several the one asked for, or else the first.
    pub fn heading<'a>(&'a self, asked: Option<&'a str>) -> &'a str {
        asked.or(self.groups.first().map(String::as_str)).unwrap_or_default()
    }

    pub fn is_in(&self, asked: Option<&str>) -> bool {
        asked.is_none_or(|group| self.groups.iter().any(|name| name == group))
    }
}
