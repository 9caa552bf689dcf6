//! What nearly every module uses: `use linux_kmod::prelude::*;`.

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
pub use crate::init::{InPlaceInit, Init, PinInit, PinnedDrop};
#[doc(no_inline)]
pub use crate::str::{CStr, CStrExt};
#[doc(no_inline)]
pub use crate::sync::{Arc, ArcBorrow, UniqueArc};
#[doc(no_inline)]
pub use crate::{c_str, kernel_module, KernelModule};
#[doc(no_inline)]
pub use crate::{init, pin_data, pin_init, stack_pin_init, try_init, try_pin_init};
#[doc(no_inline)]
pub use crate::{pr_alert, pr_cont, pr_crit, pr_debug, pr_emerg, pr_err, pr_info, pr_notice, pr_warn, print, println};
#[doc(no_inline)]
pub use core::pin::Pin;
#[doc(no_inline)]
pub use rust_alloc::{borrow::ToOwned, boxed::Box, format, string::String, string::ToString, vec, vec::Vec};
