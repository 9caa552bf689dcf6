//! What must not be loaded does not come out of `make`.

use kmod_tests::module::Module;

/// A module whose `init` does something.
fn doing(name: &str, items: &str, action: &str) -> Module {
    let module = Module::new(name);
    module.write(
        "src/lib.rs",
        &format!(
            "#![no_std]\nuse linux_kmod::prelude::*;\n\
             kernel_module! {{ type: M, name: \"{name}\", license: \"GPL\", description: \"A test\" }}\n\
             struct M;\n{items}\n\
             impl KernelModule for M {{ fn init() -> Result<Self> {{ {action} Ok(M) }} }}\n"
        ),
    );
    module
}

fn assembly(text: &str) -> String {
    format!("// SAFETY: It never runs.\nunsafe {{ core::arch::asm!(\"{text}\", options(att_syntax)) }};")
}

#[test]
fn a_vector_register_is_found() {
    let module = doing("vectors", "", &assembly("movaps %xmm1, %xmm0"));
    module.make(&[]).refused(&["%xmm", "__kmod_init", "does not save"]);
    assert!(!module.ko().exists(), "there is a module all the same");
    // And again: a failed check is not forgotten.
    module.make(&[]).refused(&["%xmm"]);
}

#[test]
fn a_red_zone_is_found() {
    let module = doing("redzone", "", &assembly("movq %rax, -16(%rsp)"));
    module.make(&[]).refused(&["-0x10(%rsp)", "red zone"]);
    assert!(!module.ko().exists(), "there is a module all the same");
}

#[test]
fn a_relocation_that_the_loader_does_not_know_is_found() {
    let module = doing("pic", "", &assembly("movq jiffies@GOTPCREL(%rip), %rax"));
    module.make(&[]).refused(&["relocation type", "jiffies", "position-independent"]);
}

#[test]
fn a_symbol_that_nobody_exports_is_found() {
    let module = doing("undefined", "extern \"C\" { fn no_such_symbol(); }", "unsafe { no_such_symbol() };");
    module.make(&[]).refused(&["no_such_symbol"]);
}
