//! What a kernel does not export to a module stops its build, with the place in the Rust code.

use crate::shims::module;
use kmod_tests::kernel::kernel;
use std::fs;

#[test]
fn a_function_that_is_not_exported() {
    let module =
        module("lookup", &["module"], "GPL", "let _ = bindings::kallsyms_lookup_name(c\"jiffies\".as_ptr().cast());");
    let words =
        ["undefined symbol kallsyms_lookup_name: this kernel has it but does not export it", "at src/lib.rs:9:19"];
    let refused = module.make(&[]).refused(&words);
    assert!(!refused.output().contains("MODPOST"), "modpost was first\n{refused}");
    assert!(!module.ko().exists(), "there is a module all the same");
    module.make(&[]).refused(&words);
}

#[test]
fn a_name_that_is_almost_right() {
    let module = module("almost", &["time"], "GPL", "ktime_get_real_ts();");
    module.append("src/lib.rs", "unsafe extern \"C\" { fn ktime_get_real_ts(); }\n");
    module
        .make(&[])
        .refused(&["ktime_get_real_ts: no kernel symbol of this name", "exported: ktime_get_real_ts64 (group time)"]);
}

#[test]
fn an_inline_function_declared_by_hand() {
    let module = module("byhand", &[], "GPL", "spin_lock();");
    module.append("src/lib.rs", "unsafe extern \"C\" { fn spin_lock(); }\n");
    module.make(&[]).refused(&["spin_lock: an inline function of linux/", "call bindings::spin_lock (group sync)"]);
}

#[test]
fn a_gpl_only_function_and_a_module_of_another_licence() {
    let action = "bindings::put_pid(bindings::find_get_pid(1));";
    module("free", &["sched"], "Dual MIT/GPL", action).build();
    let module = module("foreign", &["sched"], "Proprietary", action);
    let only = "is exported to GPL-compatible modules only, and the licence of this one is \"Proprietary\"";
    module.make(&[]).refused(&[
        &format!("put_pid {only}"),
        &format!("find_get_pid {only}"),
        "src/lib.rs:9:11",
        "src/lib.rs:9:29",
    ]);
}

#[test]
fn an_inline_function_that_needs_a_gpl_only_one() {
    let config = fs::read_to_string(kernel().tree.join("include/config/auto.conf")).expect("the tree is configured");
    if !config.contains("CONFIG_PREEMPT_RCU=y") {
        return;
    }
    let action = "bindings::rcu_read_lock(); bindings::rcu_read_unlock();";
    module("free_rcu", &["sync"], "GPL", action).build();
    let module = module("foreign_rcu", &["sync"], "Proprietary", action);
    let words = [
        "rcu_read_lock, an inline function of linux/",
        "needs __rcu_read_lock, which is exported to GPL",
        "src/lib.rs:9:11",
    ];
    module.make(&[]).refused(&words);
    module.make(&[]).refused(&words);
}

#[test]
fn a_namespace_has_to_be_imported() {
    let module = module("buffers", &[], "GPL", "let _ = dma_buf_get(-1);");
    module.append("src/lib.rs", "unsafe extern \"C\" { fn dma_buf_get(fd: i32) -> *const u8; }\n");
    module.make(&[]).refused(&[
        "dma_buf_get is exported in the namespace DMA_BUF",
        "src/lib.rs:9:9",
        "import_ns: [\"DMA_BUF\"]",
    ]);
    let source = module.path().join("src/lib.rs");
    let text = fs::read_to_string(&source).expect("it has a source");
    fs::write(&source, text.replace("license:", "import_ns: [\"DMA_BUF\"], license:")).expect("it can be changed");
    let info = crate::build::modinfo(&module.build());
    assert!(info.contains(&("import_ns".into(), "DMA_BUF".into())), "{info:?}");
}

#[test]
fn c_files_may_define_it() {
    let module = module("mixed", &[], "GPL", "helps();");
    module.append("src/lib.rs", "unsafe extern \"C\" { fn helps(); }\n");
    module.write("helps.c", "void helps(void);\nvoid helps(void)\n{\n}\n");
    module.build();
    module.append("src/lib.rs", "#[unsafe(no_mangle)]\npub extern \"C\" fn called() { unsafe { helps_not() } }\nunsafe extern \"C\" { fn helps_not(); }\n");
    module.write("helps.c", "void called(void);\nvoid helps(void);\nvoid helps(void)\n{\n\tcalled();\n}\n");
    module.make(&[]).refused(&["undefined symbol helps_not", "src/lib.rs:"]);
}

#[test]
fn a_use_in_a_crate_of_the_module_is_named() {
    let module = module("outer", &[], "GPL", "inner::calls();");
    module.append("Cargo.toml", "\n[dependencies.inner]\npath = \"inner\"\n");
    fs::create_dir_all(module.path().join("inner/src")).expect("a folder in the module's");
    module.write("inner/Cargo.toml", "[package]\nname = \"inner\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    module.write(
        "inner/src/lib.rs",
        "#![no_std]\nunsafe extern \"C\" {\n    fn no_such_symbol();\n}\n#[inline(never)]\n\
         pub fn calls() {\n    // no_such_symbol()\n    unsafe { no_such_symbol() }\n}\n",
    );
    module.make(&[]).refused(&["undefined symbol no_such_symbol", "at inner/src/lib.rs:8:14 (in inner::calls)"]);
}
