// SPDX-License-Identifier: MIT OR Apache-2.0

//! What rustc calls where a target has no instruction for an operation.
//!
//! rustc demands a crate of this name beneath every other. The kernel's own C code covers memory functions; what is left
//! is division wider than a register, which the kernel's library does not export. Functions that a module does not call
//! are dropped at the partial link, so nothing here costs anything until it is used. Floating point is absent on purpose:
//! kernel code must not use it, and an undefined symbol says so at build time.

#![feature(compiler_builtins)]
#![allow(internal_features)]
#![compiler_builtins]
#![no_builtins]
#![no_std]

/// Long division by shift and subtraction, for a width that the machine cannot divide.
///
/// Returns quotient and remainder; a zero divisor cannot reach this: rustc checks before it calls.
macro_rules! division {
    ($unsigned:ty, $signed:ty, $udivmod:ident, $udiv:ident, $umod:ident, $div:ident, $mod:ident) => {
        #[inline]
        fn $udivmod(numerator: $unsigned, divisor: $unsigned) -> ($unsigned, $unsigned) {
            if divisor > numerator || divisor == 0 {
                return (0, numerator);
            }
            let mut shift = divisor.leading_zeros() - numerator.leading_zeros();
            let mut shifted = divisor << shift;
            let mut remainder = numerator;
            let mut quotient: $unsigned = 0;
            loop {
                quotient <<= 1;
                if remainder >= shifted {
                    remainder = remainder.wrapping_sub(shifted);
                    quotient |= 1;
                }
                if shift == 0 {
                    return (quotient, remainder);
                }
                shifted >>= 1;
                shift = shift.wrapping_sub(1);
            }
        }

        #[unsafe(no_mangle)]
        extern "C" fn $udiv(numerator: $unsigned, divisor: $unsigned) -> $unsigned {
            $udivmod(numerator, divisor).0
        }

        #[unsafe(no_mangle)]
        extern "C" fn $umod(numerator: $unsigned, divisor: $unsigned) -> $unsigned {
            $udivmod(numerator, divisor).1
        }

        #[unsafe(no_mangle)]
        extern "C" fn $div(numerator: $signed, divisor: $signed) -> $signed {
            let quotient = $udivmod(numerator.unsigned_abs(), divisor.unsigned_abs()).0 as $signed;
            if (numerator < 0) != (divisor < 0) {
                quotient.wrapping_neg()
            } else {
                quotient
            }
        }

        #[unsafe(no_mangle)]
        extern "C" fn $mod(numerator: $signed, divisor: $signed) -> $signed {
            let remainder = $udivmod(numerator.unsigned_abs(), divisor.unsigned_abs()).1 as $signed;
            if numerator < 0 {
                remainder.wrapping_neg()
            } else {
                remainder
            }
        }
    };
}

division!(u128, i128, udivmod128, __udivti3, __umodti3, __divti3, __modti3);

#[cfg(target_pointer_width = "32")]
division!(u64, i64, udivmod64, __udivdi3, __umoddi3, __divdi3, __moddi3);
