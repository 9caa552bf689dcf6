//! The kernel as it lies in memory: what arm64, riscv and loongarch boot. It has no table of sections, so its BTF and
//! its banner are searched for.

use super::find;

/// The greatest length of a banner.
const BANNER: usize = 512;
const VERSION: &[u8] = b"Linux version ";

/// Whether these bytes begin as BTF does, in either order of bytes.
pub fn is_btf(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x9f, 0xeb, 1]) || bytes.starts_with(&[0xeb, 0x9f, 1])
}

/// The BTF within: the longest piece whose header is consistent with itself. Code may hold the magic number, too.
pub fn btf(bytes: &[u8]) -> Option<&[u8]> {
    let mut best: Option<&[u8]> = None;
    for magic in [[0x9f, 0xeb, 1, 0], [0xeb, 0x9f, 1, 0]] {
        let mut at = 0;
        while let Some(found) = find(bytes, &magic, at) {
            let piece = length(&bytes[found..]).and_then(|length| bytes.get(found..found + length));
            if piece.map(<[u8]>::len) > best.map(<[u8]>::len) {
                best = piece;
            }
            at = found + 1;
        }
    }
    best
}

/// The length that a BTF header says, if its parts follow each other as every tool writes them.
fn length(bytes: &[u8]) -> Option<usize> {
    let number = |at: usize| -> Option<u32> {
        let word = *bytes.get(at..)?.first_chunk()?;
        Some(if bytes[0] == 0x9f { u32::from_le_bytes(word) } else { u32::from_be_bytes(word) })
    };
    let (header, type_at, type_length) = (number(4)?, number(8)?, number(12)?);
    let (string_at, string_length) = (number(16)?, number(20)?);
    let plausible = (24..=64).contains(&header)
        && type_at % 4 == 0
        && type_length > 0
        && string_length > 0
        && string_at >= type_at.checked_add(type_length)?;
    plausible.then(|| (header as usize).checked_add(string_at as usize)?.checked_add(string_length as usize))?
}

/// `Linux version 6.1.0-56-amd64 (…) … #1 SMP …`, without its end of line.
pub fn banner(bytes: &[u8]) -> Option<String> {
    let mut at = 0;
    while let Some(found) = find(bytes, VERSION, at) {
        let text = &bytes[found..bytes.len().min(found + BANNER)];
        let end = text.iter().position(|byte| !(b' '..0x7f).contains(byte))?;
        // The format string `Linux version %s` and the like are no banners.
        if text.get(VERSION.len()).is_some_and(u8::is_ascii_digit) && end > VERSION.len() {
            return Some(String::from_utf8_lossy(&text[..end]).into_owned());
        }
        at = found + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(type_length: u32, string_length: u32) -> Vec<u8> {
        let mut bytes = vec![0x9f, 0xeb, 1, 0];
        for number in [24, 0, type_length, type_length, string_length] {
            bytes.extend(number.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn btf_is_found_among_other_bytes() {
        let mut bytes = vec![0; 100];
        bytes.extend([0x9f, 0xeb, 1, 0, 9, 9]);
        bytes.extend(header(4, 1000));
        let start = bytes.len();
        bytes.extend(header(8, 2));
        bytes.extend([1; 12]);
        assert_eq!(btf(&bytes), Some(&bytes[start..start + 34]));
        assert_eq!(btf(&bytes[..start + 33]), None);
    }

    #[test]
    fn the_banner_is_no_format_string() {
        let bytes = b"..Linux version %s (%s)\0Linux version 6.1.0-56-amd64 (a@b) (gcc 1) #1 SMP Debian 6.1.192-2\n\0";
        assert_eq!(banner(bytes).unwrap(), "Linux version 6.1.0-56-amd64 (a@b) (gcc 1) #1 SMP Debian 6.1.192-2");
        assert_eq!(banner(b"Linux version "), None);
        assert_eq!(banner(b"nothing"), None);
    }
}
