//! The symbol table of a static library.

use crate::fail::{Failure, Result};

const MAGIC: &[u8] = b"!<arch>\n";
const HEADER: usize = 60;

/// The names of the symbols that the members of a library define, from the table that its first member is.
pub fn symbols(bytes: &[u8]) -> Result<Vec<String>> {
    read(bytes).ok_or_else(|| Failure::new("not a static library with a symbol table, or cut short"))
}

fn read(bytes: &[u8]) -> Option<Vec<String>> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let header = rest.get(..HEADER)?;
    // "/" is GNU's table with offsets of 4 bytes, "/SYM64/" the one with 8.
    let width = match header.get(..16)? {
        name if name.starts_with(b"/SYM64/") => 8,
        name if name.starts_with(b"/ ") => 4,
        _ => return None,
    };
    let size: usize = std::str::from_utf8(header.get(48..58)?).ok()?.trim().parse().ok()?;
    let table = rest.get(HEADER..HEADER.checked_add(size)?)?;
    let count = table.get(..width)?.iter().fold(0usize, |acc, b| (acc << 8) | usize::from(*b));
    let names = table.get(width.checked_add(count.checked_mul(width)?)?..)?;
    Some(names.split(|b| *b == 0).take(count).map(|name| String::from_utf8_lossy(name).into_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_and_a_cut_one_refused() {
        let mut table = vec![0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 9];
        table.extend(b"one\0two\0");
        let mut bytes = MAGIC.to_vec();
        bytes.extend(format!("{:<48}{:<10}`\n", "/", table.len()).bytes());
        bytes.extend(table);
        assert_eq!(symbols(&bytes).unwrap(), ["one", "two"]);
        for end in 0..bytes.len() {
            assert!(symbols(&bytes[..end]).is_err(), "{end}");
        }
    }
}
