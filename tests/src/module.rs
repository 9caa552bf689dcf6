//! Test modules: the folders of `tests/modules`, each put into a module that `make new` wrote, and built there as a
//! user's module is.

use crate::command::{make, run, Run};
use crate::kernel::kernel;
use crate::repo::{copy_sources, root};
use crate::scratch;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A module outside the checkout.
pub struct Module {
    _folder: TempDir,
    path: PathBuf,
    name: String,
}

impl Module {
    /// What `make new` writes.
    ///
    /// # Panics
    /// When `make new` fails.
    pub fn new(name: &str) -> Module {
        Module::of_template(name, "")
    }

    /// What `make new TEMPLATE=…` writes.
    ///
    /// # Panics
    /// When `make new` fails.
    pub fn of_template(name: &str, template: &str) -> Module {
        let folder = scratch::folder();
        let path = folder.path().join(name);
        let (name_is, dir_is) = (format!("NAME={name}"), format!("DIR={}", path.display()));
        run(&mut make(root(), &["new", &name_is, &dir_is, &format!("TEMPLATE={template}")])).succeeded();
        Module { _folder: folder, path, name: name.to_owned() }
    }

    /// The same, with these groups of bindings.
    ///
    /// # Panics
    /// When `make new` fails, or writes the dependency in another way.
    pub fn with_groups(name: &str, groups: &[&str]) -> Module {
        let module = Module::new(name);
        module.name_groups(groups);
        module
    }

    /// The module of that name in `tests/modules`.
    ///
    /// # Panics
    /// When there is none.
    pub fn of_tests(name: &str) -> Module {
        let module = Module::new(name);
        let sources = root().join("tests/modules").join(name);
        assert!(sources.is_dir(), "there is no {}", sources.display());
        copy_sources(&sources, &module.path);
        module
    }

    /// Turns groups of bindings on.
    ///
    /// # Panics
    /// When `make new` wrote the dependency in another way.
    pub fn name_groups(&self, groups: &[impl Debug]) {
        let text = fs::read_to_string(self.path.join("Cargo.toml")).expect("make new writes one");
        let named = text.replace("/linux-kmod\" }", &format!("/linux-kmod\", features = {groups:?} }}"));
        assert_ne!(text, named, "make new writes the dependency in another way");
        self.write("Cargo.toml", &named);
    }

    /// Adds a line to the dependencies: `itoa = "1"`.
    ///
    /// # Panics
    /// When `make new` wrote no table of them.
    pub fn depend_on(&self, dependency: &str) {
        let manifest = fs::read_to_string(self.path.join("Cargo.toml")).expect("make new wrote it");
        let table = "[dependencies]\n";
        let with_it = manifest.replace(table, &format!("{table}{dependency}\n"));
        assert_ne!(manifest, with_it, "make new should write a table of dependencies:\n{manifest}");
        self.write("Cargo.toml", &with_it);
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the built module lies.
    pub fn ko(&self) -> PathBuf {
        self.path.join(format!("{}.ko", self.name))
    }

    /// Runs make there, for the kernel under test unless the arguments name another.
    pub fn make(&self, arguments: &[&str]) -> Run {
        let mut all = vec![];
        let build_path = kernel().build_path();
        if !arguments.iter().any(|a| a.starts_with("KERNEL_BUILD_PATH=")) {
            all.push(build_path.as_str());
        }
        all.extend(arguments);
        run(&mut make(&self.path, &all))
    }

    /// Builds it, and returns where the module lies.
    #[track_caller]
    pub fn build(&self) -> PathBuf {
        let built = self.make(&[]).succeeded().without_warnings();
        assert!(self.ko().is_file(), "make left no {}\n{built}", self.ko().display());
        self.ko()
    }

    /// Adds text to a file.
    ///
    /// # Panics
    /// When there is no such file.
    pub fn append(&self, name: &str, text: &str) {
        let path = self.path.join(name);
        let old = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        fs::write(&path, old + text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Writes a file.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path.join(name);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(path, text)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
