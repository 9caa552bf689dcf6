//! What is inline or a macro in C: Rust calls it, and the C half has just that.

use kmod_tests::command::Run;
use kmod_tests::module::Module;
use object::{Object, ObjectSymbol};
use std::fs;

/// A module with these groups of bindings, whose `init` does something unsafe.
pub fn module(name: &str, groups: &[&str], license: &str, action: &str) -> Module {
    let module = Module::with_groups(name, groups);
    module.write("src/lib.rs", &source(name, license, action));
    module
}

/// The action starts on line 9.
fn source(name: &str, license: &str, action: &str) -> String {
    format!(
        "#![no_std]\n#![allow(unused_imports, unused_unsafe)]\nuse linux_kmod::{{bindings, prelude::*}};\n\
         kernel_module! {{ type: M, name: \"{name}\", license: \"{license}\", description: \"A test\" }}\n\
         struct M;\n\
         impl KernelModule for M {{\n    fn init() -> Result<Self> {{\n        unsafe {{\n{action}\n        }}\n        \
         pr_info!(\"init\\n\");\n        Ok(M)\n    }}\n}}\n"
    )
}

/// How often the C half was compiled.
fn compiled(run: &Run) -> usize {
    run.output().lines().filter(|line| line.contains("CC [M]") && line.ends_with("glue.o")).count()
}

/// The shims in the C half that is there.
pub fn shims(module: &Module) -> Vec<String> {
    let data = fs::read(module.path().join(".kmod/glue.o")).expect("there is a C half");
    let file = object::File::parse(&*data).expect("it is an ELF file");
    let names = file.symbols().filter_map(|symbol| symbol.name().ok()?.strip_prefix("kmod_shim_").map(str::to_owned));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

const LOCK: &str = "let mut lock: bindings::spinlock_t = core::mem::zeroed(); bindings::spin_lock(&mut lock); bindings::spin_unlock(&mut lock);";
const LIST: &str =
    "let mut head: bindings::list_head = core::mem::zeroed(); let mut entry: bindings::list_head = core::mem::zeroed();
                    head.next = &mut head; head.prev = &mut head; bindings::list_add(&mut entry, &mut head);";

/// A module that calls inline functions of the kernel, and says what came of it.
pub fn inlines() -> Module {
    // As lockdep wants it.
    let lock = "static mut KEY: bindings::lock_class_key = unsafe { core::mem::zeroed() };
        let mut lock: bindings::spinlock_t = core::mem::zeroed();
        bindings::spin_lock_init(&mut lock, c\"inlines\".as_ptr().cast(), &raw mut KEY);
        bindings::spin_lock(&mut lock); bindings::spin_unlock(&mut lock);";
    let says = "pr_info!(\"linked {}\\n\", head.next == &raw mut entry);";
    module("inlines", &["sync", "lib"], "GPL", &format!("{lock}\n{LIST}\n{says}"))
}

#[test]
fn what_the_sources_name_is_compiled_at_once() {
    let module = module("named", &["sync", "lib", "fs"], "GPL", &format!("{LOCK}\n{LIST}
        // bindings::div_u64 is spoken of only.
        if bindings::copy_to_user(core::ptr::null_mut(), (&raw const head).cast(), 8) == 0 {{ return Err(Error::EINVAL); }}"));
    let built = module.make(&[]).succeeded().without_warnings();
    assert_eq!(compiled(&built), 1, "once is enough\n{built}");
    assert_eq!(shims(&module), ["copy_to_user", "list_add", "spin_lock", "spin_unlock"]);
}

#[test]
fn a_module_that_uses_none_has_none() {
    let module = Module::new("noshims");
    let built = module.make(&[]).succeeded().without_warnings();
    assert_eq!(compiled(&built), 1, "once is enough\n{built}");
    assert_eq!(shims(&module), [""; 0]);
}

#[test]
fn one_use_more_or_less_costs_one_compile() {
    let module = module("edited", &["sync", "lib"], "GPL", LOCK);
    module.build();
    assert_eq!(shims(&module), ["spin_lock", "spin_unlock"]);

    module.write("src/lib.rs", &source("edited", "GPL", &format!("{LOCK}\n{LIST}")));
    let built = module.make(&[]).succeeded().without_warnings();
    assert_eq!(compiled(&built), 1, "one use more\n{built}");
    assert_eq!(shims(&module), ["list_add", "spin_lock", "spin_unlock"]);
    assert_eq!(compiled(&module.make(&[]).succeeded()), 0, "nothing changed");

    // Used twice, it is there once.
    module.write("src/lib.rs", &source("edited", "GPL", &format!("{LOCK}\n{LIST}\nbindings::spin_lock(&mut lock);")));
    assert_eq!(compiled(&module.make(&[]).succeeded()), 0, "the shims are the same");

    module.write("src/lib.rs", &source("edited", "GPL", LIST));
    let built = module.make(&[]).succeeded().without_warnings();
    assert_eq!(compiled(&built), 1, "one use less\n{built}");
    assert_eq!(shims(&module), ["list_add"]);
}

#[test]
fn a_wrong_guess_costs_one_compile_more_the_first_time() {
    // Nothing reaches it.
    let module = module("unreached", &["sync"], "GPL", "");
    module.append(
        "src/lib.rs",
        "#[allow(dead_code)]\nunsafe fn f(lock: *mut bindings::spinlock_t) { unsafe { bindings::spin_lock(lock) } }\n",
    );
    let built = module.make(&[]).succeeded().without_warnings();
    assert_eq!(compiled(&built), 2, "{built}");
    assert_eq!(shims(&module), [""; 0]);
    // The second one proves nothing: the make that it runs in asks for the same thing as the one around it.
    let unproven = fs::read_to_string(module.path().join(".kmod/unproven")).expect("prepare writes one");
    assert_eq!(unproven, "");
    module.append("src/lib.rs", "// A line more.\n");
    assert_eq!(compiled(&module.make(&[]).succeeded()), 0);
}

#[test]
fn what_has_no_shim_is_refused() {
    let module = module("nothing", &["sync"], "GPL", "frob();");
    module.append("src/lib.rs", "unsafe extern \"C\" { #[link_name = \"kmod_shim_frob\"] fn frob(); }\n");
    let words = ["kmod_shim_frob: no group in use (base, ", "`frob`", "src/lib.rs:9:1", "group in Cargo.toml"];
    module.make(&[]).refused(&words);
    // And again: it is not forgotten.
    module.make(&[]).refused(&words);
}
