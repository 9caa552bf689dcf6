//! What a module's code refers to: the shims that its C half gets for it, and whether the kernel exports the rest.
//!
//! * [`shims`]: which shims, after the partial link, as the object says; before it [`guess`] has them from the sources;
//! * [`exports`]: what the module may not use. [`symvers`] is the kernel's list, [`near`] finds the name that was meant;
//! * [`place`]: where in the Rust code a name is used, for both: by the [`lexer`] in the sources, and by [`demangle`] in the
//!   object.
//!
//! What the bindings say of all this is read by [`links`](crate::links), and [`shim`](crate::shim) writes a shim in C; these two
//! the generator compiles as well.

mod demangle;
pub mod exports;
mod guess;
mod lexer;
mod near;
mod place;
pub mod shims;
mod symvers;
