//! What texts say. As the kernel's `kstrto…` has it, without its signs in front of unsigned numbers.

use crate::error::{code::EINVAL, Result};

/// A number: whether it is negative, and how large.
pub(super) fn number(text: &[u8]) -> Result<(bool, u64)> {
    let (negative, text) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let (base, digits) = match text {
        [b'0', b'x' | b'X', rest @ ..] => (16, rest),
        [b'0', rest @ ..] if !rest.is_empty() => (8, rest),
        _ => (10, text),
    };
    if digits.is_empty() {
        return Err(EINVAL);
    }
    let mut number = 0u64;
    for digit in digits {
        let digit = char::from(*digit).to_digit(base).ok_or(EINVAL)?;
        number = number.checked_mul(base.into()).and_then(|n| n.checked_add(digit.into())).ok_or(EINVAL)?;
    }
    Ok((negative, number))
}

/// Yes or no.
pub(super) fn truth(text: &[u8]) -> Result<bool> {
    const YES: [&[u8]; 6] = [b"1", b"y", b"yes", b"t", b"true", b"on"];
    const NO: [&[u8]; 6] = [b"0", b"n", b"no", b"f", b"false", b"off"];
    let is = |word: &&[u8]| text.eq_ignore_ascii_case(word);
    match (YES.iter().any(is), NO.iter().any(is)) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(EINVAL),
    }
}

/// The digits of a number, at the end of the room that is lent. `core::fmt` could do it, and would be most of the module.
pub(super) fn digits(mut number: u64, room: &mut [u8; 20]) -> &[u8] {
    let mut at = room.len();
    loop {
        at -= 1;
        room[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            return &room[at..];
        }
    }
}
