//! `make` in the checkout: hello.ko, right and without a warning.

use kmod_tests::command::{make, run};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::Scratch;
use object::{Object, ObjectSection};
use std::path::Path;
use std::sync::LazyLock;

/// hello.ko, built once, in a copy of the checkout.
pub fn hello() -> &'static Path {
    static HELLO: LazyLock<(Scratch, std::path::PathBuf)> = LazyLock::new(|| {
        let scratch = Scratch::new();
        scratch.make(&[&kernel().build_path()]).succeeded().without_warnings();
        let ko = scratch.path().join("hello/hello.ko");
        (scratch, ko)
    });
    &HELLO.1
}

/// The fields of a module's `.modinfo` section.
pub fn modinfo(ko: &Path) -> Vec<(String, String)> {
    let data = std::fs::read(ko).unwrap_or_else(|error| panic!("{}: {error}", ko.display()));
    let file = object::File::parse(&*data).expect("a module is an ELF file");
    let section = file.section_by_name(".modinfo").expect("a module has a .modinfo section");
    let text = section.data().expect("the section has data").to_owned();
    String::from_utf8(text)
        .expect("modinfo is text")
        .split('\0')
        .filter_map(|field| field.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn hello_builds_without_a_warning() {
    assert!(hello().is_file(), "make left no {}", hello().display());
}

#[test]
fn hello_has_no_section_that_a_kernel_has_no_use_for() {
    let data = std::fs::read(hello()).expect("hello.ko can be read");
    let file = object::File::parse(&*data).expect("a module is an ELF file");
    let names: Vec<String> = file.sections().filter_map(|s| s.name().map(str::to_owned).ok()).collect();
    for useless in [".eh_frame", ".debug_gdb_scripts", ".llvmbc"] {
        assert!(!names.iter().any(|n| n == useless), "hello.ko has {useless}: {names:?}");
    }
}

#[test]
fn hello_says_what_it_is() {
    let info = modinfo(hello());
    let get = |name: &str| info.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    assert_eq!(get("license"), Some("Dual MIT/GPL"));
    assert_eq!(get("name"), Some("hello"));
    let vermagic = get("vermagic").expect("modpost writes vermagic");
    assert!(vermagic.starts_with(&format!("{} ", kernel().release)), "vermagic is {vermagic}");
}

#[test]
fn a_second_make_does_nothing() {
    let scratch = Scratch::new();
    scratch.make(&[&kernel().build_path()]).succeeded();
    let again = scratch.make(&[&kernel().build_path()]).succeeded();
    for step in ["RUSTC", "CC [M]", "LD [M]"] {
        assert!(!again.output().contains(step), "nothing changed, but {step} ran\n{again}");
    }
}

#[test]
fn a_changed_line_is_built() {
    let scratch = Scratch::new();
    scratch.make(&[&kernel().build_path()]).succeeded();
    let source = scratch.path().join("hello/src/lib.rs");
    let text = std::fs::read_to_string(&source).expect("hello has a source");
    std::fs::write(&source, text.replace("hello from rust", "changed it")).expect("it can be changed");
    scratch.make(&[&kernel().build_path()]).succeeded().says("RUSTC").does_not_say("hello_glue.o");
    let ko = std::fs::read(scratch.path().join("hello/hello.ko")).expect("make left hello.ko");
    assert!(ko.windows(10).any(|w| w == b"changed it"), "the module is still the old one");
}

#[test]
fn a_dry_run_shows_what_would_be_run_and_runs_nothing() {
    let scratch = Scratch::new();
    let before = files(scratch.path());
    let dry = scratch.make(&[&kernel().build_path(), "-n"]).succeeded();
    dry.says("modules").does_not_say("RUSTC").does_not_say("CC [M]");
    assert_eq!(files(scratch.path()), before);
    // Nor after an edit, nor does kbuild without our make.
    scratch.make(&[&kernel().build_path()]).succeeded();
    let source = scratch.path().join("hello/src/lib.rs");
    let text = std::fs::read_to_string(&source).expect("hello has a source");
    std::fs::write(&source, format!("{text}compile_error!(\"compiled\");\n")).expect("it can be changed");
    scratch.make(&[&kernel().build_path(), "-n"]).succeeded();
    let (kmod, folder) = (scratch.path().display(), scratch.path().join("hello"));
    let arguments = [format!("KMOD={kmod}"), format!("M={}", folder.display()), "-n".into(), "modules".into()];
    let arguments = arguments.each_ref().map(String::as_str);
    run(&mut make(&kernel().tree, &arguments)).does_not_say("compile_error");
}

#[test]
fn where_says_where_the_module_will_be() {
    let scratch = Scratch::new();
    let said = scratch.make(&[&kernel().build_path(), "where"]).succeeded();
    assert_eq!(said.stdout.trim(), scratch.path().join("hello/hello.ko").to_string_lossy());
}

#[test]
fn clean_leaves_the_sources() {
    let scratch = Scratch::new();
    let before = files(scratch.path());
    scratch.make(&[&kernel().build_path()]).succeeded();
    scratch.make(&[&kernel().build_path(), "clean"]).succeeded();
    assert_eq!(files(scratch.path()), before);
}

fn files(folder: &Path) -> Vec<String> {
    let listed =
        run(kmod_tests::command::command("find").arg(".").args(["-type", "f"]).current_dir(folder)).succeeded();
    let mut names: Vec<String> = listed.stdout.lines().map(str::to_owned).collect();
    names.sort();
    names
}

#[test]
fn without_headers_make_says_what_to_install() {
    let scratch = Scratch::new();
    let nowhere = format!("KERNEL_BUILD_PATH={}", scratch.beside("nowhere").display());
    run(&mut make(scratch.path(), &[&nowhere])).refused(&["nowhere", "linux-headers"]);
}

#[test]
fn a_release_names_the_headers_unless_their_folder_is_named() {
    let scratch = Scratch::new();
    let mend = "apt install linux-headers-9.9.9-none";
    scratch.make(&["KERNELRELEASE=9.9.9-none"]).refused(&["/lib/modules/9.9.9-none/build", mend]);
    let mut of_the_environment = make(scratch.path(), &[]);
    run(of_the_environment.env("KERNELRELEASE", "9.9.9-none")).refused(&["/lib/modules/9.9.9-none/build", mend]);
    scratch.make(&["KERNELRELEASE=9.9.9-none", &kernel().build_path(), "doctor"]).succeeded();
}
