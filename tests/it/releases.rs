//! A module loads into the kernel that it was built for, and into no other.

use kmod_tests::archive::{keys, served, Key, Release};
use kmod_tests::command::Run;
use kmod_tests::guest::Guest;
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::repo::Scratch;
use kmod_tests::tree::Tree;
use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, Mutex, OnceLock};

/// What the guest's insmod says of ENOEXEC.
const ENOEXEC: &str = "invalid module format";

#[test]
fn another_release_is_refused_by_name_unless_the_module_takes_any() {
    let tree = Tree::copy().renamed("6.1.0-999-elsewhere");
    let (checked, unchecked) = (Module::of_tests("fields"), Module::of_tests("any_release"));
    for module in [&checked, &unchecked] {
        module.make(&[&tree.build_path()]).succeeded().without_warnings();
    }
    let report = Guest::new(&kernel().image)
        .module(&checked.ko())
        .step("checked", "insmod /modules/fields.ko")
        .load_unload(&unchecked.ko())
        .boot()
        .clean();
    report.step("checked").failed_with(ENOEXEC).log_says(&["fields: ", "6.1.0-999-elsewhere", &kernel().release]);
    report.step("any_release").succeeded().logged(&["any_release: loaded"]);
}

/// A copy of the checkout in which hello was built, and what make said.
type Built = Arc<(Scratch, Run)>;

/// hello.ko for a kernel. Made once for all tests.
fn hello_for(release: &Release) -> Built {
    static BUILT: Mutex<BTreeMap<String, Arc<OnceLock<Built>>>> = Mutex::new(BTreeMap::new());
    let built = BUILT.lock().expect("no test died in here").entry(release.name.clone()).or_default().clone();
    built
        .get_or_init(|| {
            let scratch = Scratch::new();
            let run = scratch.make(&[&release.build_path()]).succeeded().without_warnings();
            Arc::new((scratch, run))
        })
        .clone()
}

fn loads(scratch: &Scratch, release: &Release) {
    let ko = scratch.path().join("hello/hello.ko");
    let report = Guest::new(&release.image).load_unload(&ko).boot().clean();
    report.step("hello").succeeded().logged(&["hello: init", "hello: exit"]);
}

#[test]
fn hello_runs_on_every_kernel_that_has_a_key() {
    let mut tried = 0;
    for key in keys() {
        // Archives drop kernels that they have replaced.
        let Some(release) = Release::fetch(&key.release) else { continue };
        let built = hello_for(&release);
        assert!(!built.1.output().contains("  KEY "), "{} gets another key\n{}", release.name, built.1);
        loads(&built.0, &release);
        tried += 1;
    }
    assert!(tried > 0, "the archive has no kernel that has a key");
}

#[test]
fn hello_runs_on_a_point_release_that_has_no_key() {
    let (_, arch) = kernel().release.rsplit_once('-').expect("a release ends with its architecture");
    let series = kernel().series() + ".";
    let upstream = |version: &str| version.split('-').next().unwrap_or_default().to_owned();
    let strangers: Vec<(String, String)> = served()
        .into_iter()
        .filter(|(release, version)| {
            let plain = release
                .strip_suffix(arch)
                .is_some_and(|rest| !rest.trim_end_matches('-').ends_with(char::is_alphabetic));
            let own = kernel().key.starts_with(&format!("{}-", upstream(version)));
            release.starts_with(&series) && plain && !own
        })
        .collect();
    let fetched = strangers.iter().find_map(|(release, version)| Some((Release::fetch(release)?, version)));
    let Some((release, version)) = fetched else {
        panic!("the archive has no other kernel of the series {series}x");
    };
    // It may have a key of its own: then that is taken away.
    let scratch = Scratch::new();
    scratch.edit_keys(|keys| keys.retain(|_, row| row["version"] != *upstream(version)));
    let run = scratch.make(&[&release.build_path()]).succeeded().without_warnings();
    assert!(run.output().contains("its witness holds"), "{run}");
    loads(&scratch, &release);
}

#[test]
fn another_flavour_is_refused_although_symbol_versions_let_it_in() {
    let mut flavours: BTreeMap<String, Vec<Key>> = BTreeMap::new();
    for key in keys() {
        flavours.entry(key.version.clone()).or_default().push(key);
    }
    let (mut let_in, mut told_by_versions) = (false, Vec::new());
    for keys in flavours.values() {
        let [one, others @ ..] = keys.as_slice() else { continue };
        let Some(home) = Release::fetch(&one.release) else { continue };
        let built = hello_for(&home);
        for other in others {
            let Some(abroad) = Release::fetch(&other.release) else { continue };
            match refusal(&built.0, &home, &abroad) {
                Refusal::Name => let_in = true,
                Refusal::SymbolVersion => told_by_versions.push((home.clone(), abroad)),
                Refusal::Vermagic => {}
            }
        }
    }
    // The flavours of some series differ in every version that hello asks for. With the other's versions it gets past them.
    let lets_in = |(home, abroad): &(Release, Release)| {
        let versions = fs::read_to_string(abroad.tree.join("Module.symvers")).expect("flavours have symbol versions");
        let tree = Tree::of(&home.tree).edited("Module.symvers", |_| versions);
        let scratch = Scratch::new();
        scratch.make(&[&tree.build_path()]).succeeded().without_warnings();
        refusal(&scratch, home, abroad) == Refusal::Name
    };
    assert!(let_in || told_by_versions.iter().any(lets_in), "no two flavours of one version are alike to the loader");
}

/// By what a kernel knows a module of another one.
#[derive(Debug, PartialEq)]
enum Refusal {
    /// The loader, by the words of `modinfo -F vermagic` that stand behind the release.
    Vermagic,
    /// The loader, by the version of a symbol.
    SymbolVersion,
    /// The module itself, by the name of the kernel.
    Name,
}

/// What is said of hello, which was built for one kernel, by another one.
fn refusal(hello: &Scratch, home: &Release, abroad: &Release) -> Refusal {
    let ko = hello.path().join("hello/hello.ko");
    let report = Guest::new(&abroad.image).module(&ko).step("hello", "insmod /modules/hello.ko").boot().clean();
    let step = report.step("hello");
    assert_ne!(step.status, 0, "a module for {} loaded into {}", home.name, abroad.name);
    step.log_lacks("hello: init");
    let says = |words: &str| step.dmesg.iter().any(|line| line.contains(words));
    if says("hello: version magic") {
        return Refusal::Vermagic;
    }
    if says("disagrees about version of symbol") {
        return Refusal::SymbolVersion;
    }
    step.failed_with(ENOEXEC).log_says(&["hello: built for kernel", &home.name, &abroad.name]);
    Refusal::Name
}
