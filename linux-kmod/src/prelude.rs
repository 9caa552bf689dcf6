//! What nearly every module uses: `use linux_kmod::prelude::*;`.
//!
//! ```
//! use linux_kmod::prelude::*;
//!
//! fn even(below: u32) -> Result<KVec<u32>> {
//!     let mut even = KVec::with_capacity(below.div_ceil(2) as usize, GFP_KERNEL)?;
//!     for number in (0..below).step_by(2) {
//!         even.push(number, GFP_KERNEL)?;
//!     }
//!     pr_debug!("{} are even\n", even.len());
//!     Ok(even)
//! }
//! ```

#[doc(no_inline)]
pub use crate::alloc::flags::*;
#[doc(no_inline)]
pub use crate::alloc::{KBox, KVBox, KVVec, KVec, VBox, VVec};
#[doc(no_inline)]
pub use crate::error::{code::*, Error, Result};
#[doc(no_inline)]
pub use crate::ffi::{
    c_char, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void,
};
#[doc(no_inline)]
pub use crate::init::{zeroed, InPlaceInit, Init, OnlyCallFromDrop, PinInit, PinnedDrop, Zeroable};
#[doc(no_inline)]
pub use crate::str::{CStr, CStrExt};
#[doc(no_inline)]
pub use crate::sync::{Arc, ArcBorrow, UniqueArc};
#[doc(no_inline)]
pub use crate::{c_str, kernel_module, InPlaceModule, KernelModule};
#[doc(no_inline)]
pub use crate::{init, pin_data, pin_init, stack_pin_init, try_init, try_pin_init};
#[doc(no_inline)]
pub use crate::{pr_alert, pr_cont, pr_crit, pr_debug, pr_emerg, pr_err, pr_info, pr_notice, pr_warn, print, println};
#[doc(no_inline)]
pub use core::pin::Pin;
#[doc(no_inline)]
pub use rust_alloc::{borrow::ToOwned, boxed::Box, format, string::String, string::ToString, vec, vec::Vec};
