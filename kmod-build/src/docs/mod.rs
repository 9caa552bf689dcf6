//! `docs`: the set of bindings as rustdoc shows it, with what the kernel's own headers say of each item.
//!
//! The way of one run, a module a step:
//!
//! 1. [`rustdoc`]: the verb; which groups, and in the end rustdoc itself;
//! 2. [`documented`]: preprocesses the headers of the groups, and writes the set out once more, into the cache;
//! 3. [`cpp`], [`declared`]: what the preprocessor made of them, and where in it what is declared;
//! 4. [`kerneldoc`], [`headers`]: the comments of the headers, and for each item its place and its comment;
//! 5. [`items`]: the items of the set, and the lines that documentation goes in front of;
//! 6. [`markdown`], [`inline`]: a comment as Markdown, its blocks and what stands within them;
//! 7. [`linkage`]: who may call what, in words;
//! 8. [`annotate`]: all of it, put in front of the items.
//!
//! Nothing of it decides what a module is compiled with.

mod annotate;
mod cpp;
mod declared;
mod documented;
mod headers;
mod inline;
mod items;
mod kerneldoc;
mod linkage;
mod markdown;
mod rustdoc;

pub use rustdoc::run;
