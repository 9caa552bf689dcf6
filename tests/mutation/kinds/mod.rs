//! What is done to a header tree. Each kind picks one of its places at random; what comes of it the oracle says.

mod config;
mod constants;
mod declarations;
mod fields;
mod harmless;
mod retype;

pub use config::Config;

use crate::set::Set;
use crate::source::Index;
use fastrand::Rng;
use std::ops::Range;
use std::path::Path;

/// What is meant by a change. Not what comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intent {
    /// To make the bindings wrong.
    Harm,
    /// To leave all that the bindings say as it is.
    Rest,
    /// What C hardly sees, or not at all; docs/testing.md says what the oracle makes of it, and why.
    Grey,
}

macro_rules! kinds {
    ($($kind:ident $intent:ident $name:literal)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $(#[doc = $name] $kind),* }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),*];

            /// What it is called.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name),* }
            }

            /// What is meant by it.
            pub fn intent(self) -> Intent {
                match self { $(Kind::$kind => Intent::$intent),* }
            }
        }
    };
}

impl Kind {
    /// Whether it changes the kernel's configuration.
    pub fn reconfigures(self) -> bool {
        matches!(self, Kind::HashedSymbol | Kind::OtherSymbol)
    }
}

kinds! {
    FieldAdded Harm "field added"
    FieldRemoved Harm "field removed"
    FieldsSwapped Harm "fields reordered"
    FieldRetyped Harm "field retyped"
    FieldRenamed Harm "field renamed"
    RecordAttributed Harm "struct packed, or aligned"
    BitfieldWidened Harm "bitfield widened"
    OperationChanged Harm "operation given another argument"
    MacroChanged Harm "macro changed"
    MacroUnsigned Harm "macro made unsigned"
    EnumeratorChanged Harm "enumerator changed"
    ArgumentAdded Harm "function given another argument"
    FunctionRetyped Harm "function's result or parameter retyped"
    VariableRetyped Harm "variable retyped"
    TypedefRetyped Harm "typedef retyped"
    HashedSymbol Harm "config symbol in the layout hash flipped"
    OtherSymbol Rest "config symbol outside the hash flipped"
    CommentChanged Rest "comment changed"
    UnusedHeader Rest "unused header changed"
    Whitespace Rest "whitespace"
    ParameterRenamed Rest "parameter renamed"
    DeclarationAdded Rest "declaration added"
    Touched Rest "header touched"
    UnionMemberAdded Grey "union member added"
    EnumeratorAppended Grey "enumerator appended"
    TypeRespelled Grey "typedef swapped for its equal"
}

/// A change of the tree.
#[derive(Debug)]
pub struct Mutation {
    /// Its kind.
    pub kind: Kind,
    /// The files that change, and what is in them then.
    pub changes: Vec<Change>,
    /// Whether the files keep their modification times, as package managers do it.
    pub secret: bool,
}

/// A file that changes.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path within the tree.
    pub path: String,
    /// Its new text; none when it is removed.
    pub text: Option<String>,
}

/// What there is to change.
#[derive(Debug)]
pub struct Material {
    /// What the module's headers define of that which is bound.
    pub index: Index,
    /// The bindings.
    pub set: Set,
    /// Headers that the module's C unit does not open.
    pub unused: Vec<String>,
    /// The kernel's configuration.
    pub config: Config,
}

/// A new text for one of the index's headers.
type Edit = (usize, Range<usize>, String);

/// A change of that kind, if the tree has a place for it. `tree` is read only: the untouched tree.
pub fn propose(kind: Kind, material: &Material, tree: &Path, rng: &mut Rng) -> Option<Mutation> {
    let index = &material.index;
    let edit = match kind {
        Kind::FieldAdded => fields::added(index, rng),
        Kind::FieldRemoved => fields::removed(index, rng),
        Kind::FieldsSwapped => fields::swapped(index, rng),
        Kind::FieldRetyped => fields::retyped(index, rng),
        Kind::FieldRenamed => fields::renamed(index, rng),
        Kind::RecordAttributed => fields::attributed(index, rng),
        Kind::BitfieldWidened => fields::widened(index, rng),
        Kind::OperationChanged => fields::operation(index, rng),
        Kind::UnionMemberAdded => fields::union_member(index, rng),
        Kind::TypeRespelled => fields::respelled(index, rng),
        Kind::MacroChanged => constants::macro_changed(index, &material.set, rng),
        Kind::MacroUnsigned => constants::macro_unsigned(index, &material.set, rng),
        Kind::EnumeratorChanged => constants::enumerator_changed(index, rng),
        Kind::EnumeratorAppended => constants::enumerator_appended(index, rng),
        Kind::ArgumentAdded => declarations::argument_added(index, rng),
        Kind::FunctionRetyped => declarations::function_retyped(index, rng),
        Kind::ParameterRenamed => declarations::parameter_renamed(index, rng),
        Kind::VariableRetyped => declarations::variable_retyped(index, rng),
        Kind::TypedefRetyped => declarations::typedef_retyped(index, rng),
        Kind::CommentChanged => harmless::comment(index, rng),
        Kind::Whitespace => harmless::whitespace(index, rng),
        Kind::DeclarationAdded => harmless::declaration(index, rng),
        Kind::Touched => harmless::touched(index, rng),
        Kind::UnusedHeader => return changed(kind, vec![harmless::unused(&material.unused, tree, rng)?], rng),
        Kind::HashedSymbol => {
            return changed(kind, material.config.flip(rng, |s| material.set.config.contains_key(s))?, rng)
        }
        Kind::OtherSymbol => {
            return changed(kind, material.config.flip(rng, |s| !material.set.config.contains_key(s))?, rng)
        }
    };
    let (number, span, text) = edit?;
    let header = &index.headers[number];
    let text = [&header.text[..span.start], &text, &header.text[span.end..]].concat();
    changed(kind, vec![Change { path: header.path.clone(), text: Some(text) }], rng)
}

/// A header is touched by its time alone; other changes may come with an old one.
fn changed(kind: Kind, changes: Vec<Change>, rng: &mut Rng) -> Option<Mutation> {
    let secret = rng.bool() && kind != Kind::Touched;
    Some(Mutation { kind, changes, secret })
}

/// One of a list.
fn pick<T>(list: Vec<T>, rng: &mut Rng) -> Option<T> {
    let at = rng.usize(..list.len().max(1));
    list.into_iter().nth(at)
}
