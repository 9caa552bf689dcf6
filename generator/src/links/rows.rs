//! What linking has to know of an item, as the store has it; docs/architecture.md describes the lines.

use crate::clang::inlines::PREFIX;
use crate::sets::stock::Stock;

use super::shims::Does;

/// The line of a function or variable; none for what is not exported.
pub fn of(name: &str, stock: &Stock) -> Option<String> {
    let Some(shim) = stock.shims.get(name) else {
        return stock.exports.get(name).map(|export| format!("export\t{name}\t{export}"));
    };
    let common = format!("{name}\t{}\t{}", shim.header, shim.needs);
    Some(match &shim.does {
        Does::Call => format!("inline\t{common}"),
        Does::Statements(body) => {
            let prototype = shim.prototype.replacen(PREFIX, "", 1);
            format!("macro\t{common}\t{prototype}\t{}", body.as_bytes().escape_ascii())
        }
    })
}
