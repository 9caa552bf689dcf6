//! Printing to the kernel's log.
//!
//! [`pr_info!`](crate::pr_info) and its siblings take what [`format!`](rust_alloc::format) takes, put the module's name before
//! it, and do **not** end the line, as in C: write the `\n`. [`print!`](crate::print!) and [`println!`](crate::println!)
//! print bare text.
//!
//! Formatting needs no memory: text is put together in a buffer on the stack and handed to `printk`. Text that does not
//! fit goes out in several pieces, as `pr_cont` would print them; nothing is lost, though another processor's line may
//! come in between; a NUL, at which C's text ends, comes out as `?`. Text without arguments is handed over as it is, and brings in
//! none of the formatting code: it does end at a NUL.
//!
//! Printing is allowed wherever `printk` is: in interrupts, under locks, in atomic context.

use crate::shims;
use core::fmt::{self, Write};
use core::mem::MaybeUninit;

mod macros;

/// The longest piece of text that goes to `printk` at once: well under the length of the shortest record in the kernels
/// that are supported (992 bytes, with the level and the module's name), and of a stack frame.
const PIECE: usize = 512;

/// How a message is printed: what `printk` does with its level and its line.
///
/// The low byte is the character that stands for the level in C's `KERN_*` strings. `glue.c` reads the same bits.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct How(u32);

impl How {
    /// The module's name comes first.
    const PREFIX: u32 = 1 << 8;
    /// The text goes on with the line that was left open, if one was.
    const CONTINUE: u32 = 1 << 9;
    /// The text ends its line.
    const NEWLINE: u32 = 1 << 10;

    pub const EMERG: How = How::level(b'0');
    pub const ALERT: How = How::level(b'1');
    pub const CRIT: How = How::level(b'2');
    pub const ERR: How = How::level(b'3');
    pub const WARNING: How = How::level(b'4');
    pub const NOTICE: How = How::level(b'5');
    pub const INFO: How = How::level(b'6');
    pub const DEBUG: How = How::level(b'7');
    /// `KERN_CONT`, without a level of its own.
    pub const CONT: How = How(b'c' as u32);
    pub const PRINT: How = How(b'6' as u32 | How::CONTINUE);
    pub const PRINTLN: How = How(How::PRINT.0 | How::NEWLINE);

    const fn level(level: u8) -> How {
        How(level as u32 | How::PREFIX)
    }

    const fn with(self, bits: u32) -> How {
        How(self.0 | bits)
    }

    const fn without(self, bits: u32) -> How {
        How(self.0 & !bits)
    }
}

/// Prints a message. What has no arguments is printed without the formatting code: the test for it is decided when the
/// caller is compiled.
#[doc(hidden)]
#[inline(always)]
pub fn print(how: How, args: fmt::Arguments<'_>) {
    match args.as_str() {
        Some(text) if text.len() <= PIECE => raw(how, text),
        _ => formatted(how, args),
    }
}

/// Hands one piece of text to `printk`.
#[inline(always)]
fn raw(how: How, text: &str) {
    // SAFETY: The pointer and the length are those of a string that outlives the call.
    unsafe { shims::kmod_printk(how.0, text.as_ptr(), text.len()) }
}

#[inline(never)]
fn formatted(how: How, args: fmt::Arguments<'_>) {
    let mut pieces =
        Pieces { how: how.without(How::NEWLINE), len: 0, buffer: [const { MaybeUninit::uninit() }; PIECE] };
    // An error comes from what is formatted only; what it has written up to then is worth printing.
    let _ = pieces.write_fmt(args);
    pieces.how = pieces.how.with(how.0 & How::NEWLINE);
    pieces.flush();
}

/// Collects text and prints it whenever no more fits.
///
/// # Invariants
///
/// The first `len` bytes of the buffer are initialised, and are whole characters.
struct Pieces {
    /// How the next piece is printed.
    how: How,
    /// How much of the buffer is text.
    len: usize,
    buffer: [MaybeUninit<u8>; PIECE],
}

impl Pieces {
    fn flush(&mut self) {
        // SAFETY: By the type's invariant, this is text; the buffer outlives the call.
        unsafe { shims::kmod_printk(self.how.0, self.buffer.as_ptr().cast(), self.len) };
        self.how = self.how.without(How::PREFIX).with(How::CONTINUE);
        self.len = 0;
    }
}

// All three methods, because the provided ones would be compiled for this type once more.
impl Write for Pieces {
    fn write_char(&mut self, character: char) -> fmt::Result {
        self.write_str(character.encode_utf8(&mut [0; 4]))
    }

    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> fmt::Result {
        fmt::write(self, args)
    }

    #[inline(never)]
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        while !text.is_empty() {
            let free = self.buffer.get_mut(self.len..).unwrap_or_default();
            let (head, tail) = split_at_most(text, free.len());
            if head.is_empty() {
                self.flush();
                continue;
            }
            for (to, from) in free.iter_mut().zip(head.bytes()) {
                // The kernel's text would end there.
                to.write(if from == 0 { b'?' } else { from });
            }
            // INVARIANT: `head` is whole characters, and was copied to the end of the text.
            self.len += head.len();
            text = tail;
        }
        Ok(())
    }
}

/// Splits text after the last character that ends within the first `len` bytes.
fn split_at_most(text: &str, len: usize) -> (&str, &str) {
    let mut len = len.min(text.len());
    loop {
        match text.split_at_checked(len) {
            Some(parts) => return parts,
            // A character is at most four bytes long, and 0 is always between two.
            None => len -= 1,
        }
    }
}

#[cfg(test)]
mod tests;
