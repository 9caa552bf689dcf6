//! The C unit by which the oracle asks the kernel's compiler: the headers that a module opens, and then one member of
//! one struct for each type in question, so that all of them stand in the debug information in this order.

use crate::facts::{Fact, Record};
use crate::set::Set;
use std::fmt::Write as _;

/// The struct whose members are the types.
pub const TYPES: &str = "kmod_types";
/// The array of constants, two words each: the value, and what [`NEGATIVE`] and [`SIGNED`] say of it.
pub const VALUES: &str = "kmod_values";
/// The value is negative.
pub const NEGATIVE: u64 = 1;
/// The type has negative numbers.
pub const SIGNED: u64 = 2;
/// How the arrays of string constants begin; a number follows.
pub const TEXT: &str = "kmod_text_";
/// The array of layouts, two words each: size and alignment.
pub const LAYOUTS: &str = "kmod_layouts";

/// What is asked.
#[derive(Debug, Default)]
pub struct Questions {
    /// What to include.
    pub headers: Vec<String>,
    /// Structs and unions: contents and layouts.
    pub records: Vec<String>,
    /// Other types, as C spells them.
    pub types: Vec<String>,
    /// Names that stand for functions and variables, and for no macro: asked for their types, behind the others.
    pub symbols: Vec<String>,
    /// Integer constants.
    pub values: Vec<String>,
    /// String constants.
    pub texts: Vec<String>,
}

impl Questions {
    /// About everything that a set names.
    pub fn of(set: &Set, headers: Vec<String>) -> Questions {
        let mut questions = Questions { headers, ..Questions::default() };
        for fact in &set.facts {
            match fact {
                Fact::Record(record) => questions.records.extend(nameable(record).map(str::to_owned)),
                Fact::Alias { c, .. } => questions.types.push(c.clone()),
                Fact::Const { name, .. } => questions.values.push(name.clone()),
                Fact::Text { name, .. } => questions.texts.push(name.clone()),
                Fact::Function { name, .. } | Fact::Variable { name, .. } => questions.symbols.push(name.clone()),
            }
        }
        questions
    }

    /// The unit.
    pub fn unit(&self) -> String {
        let mut out = String::new();
        for header in &self.headers {
            let _ = writeln!(out, "#include <{header}>");
        }
        let _ = writeln!(out, "const struct {{ unsigned long long value, bits; }} {VALUES}[] = {{");
        for value in &self.values {
            let negative = format!("({value}) < 0 ? {NEGATIVE} : 0");
            let signed = format!("(__typeof__(({value}) + 0))-1 < 0 ? {SIGNED} : 0");
            let _ = writeln!(out, "\t{{ (unsigned long long)({value}), ({negative}) | ({signed}) }},");
        }
        let _ = writeln!(out, "}};\nconst struct {{ unsigned long long size, align; }} {LAYOUTS}[] = {{");
        for record in &self.records {
            let _ = writeln!(out, "\t{{ sizeof({record}), _Alignof({record}) }},");
        }
        out.push_str("};\n");
        for (number, text) in self.texts.iter().enumerate() {
            let _ = writeln!(out, "const char {TEXT}{number}[] = {text};");
        }
        for symbol in &self.symbols {
            let _ = writeln!(out, "#undef {symbol}");
        }
        let _ = writeln!(out, "struct {TYPES} {{");
        for (number, ty) in self.records.iter().chain(&self.types).chain(&self.symbols).enumerate() {
            let _ = writeln!(out, "\t__typeof__({ty}) *t{number};");
        }
        let _ = writeln!(out, "}} *{TYPES};");
        out
    }
}

/// The C name of a record, where it can be asked by it alone. The type of a named member, or of a variable, is described
/// with what holds it.
pub fn nameable(record: &Record) -> Option<&str> {
    record.c.as_deref().filter(|c| !c.starts_with("__typeof__"))
}
