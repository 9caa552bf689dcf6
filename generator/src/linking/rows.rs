//! What linking has to know of an item, as the store has it.

use crate::links::Link;
use crate::sets::stock::Stock;

/// The line of a function or variable; none for what is not exported.
pub fn of(name: &str, stock: &Stock) -> Option<String> {
    let link = match stock.shims.get(name) {
        Some(shim) => shim.link.clone(),
        None => {
            let export = stock.exports.get(name)?.clone();
            Link::Export { symbol: name.to_owned(), gpl: export.gpl, namespace: export.namespace }
        }
    };
    Some(link.to_string())
}
