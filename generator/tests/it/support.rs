//! Runs the generator over the fixture: a kernel tree of a dozen headers.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A copy of the fixture tree that a test may alter.
pub struct Tree(TempDir);

impl Tree {
    pub fn new() -> Tree {
        let folder = tempfile::tempdir().unwrap();
        copy(&fixtures().join("minitree"), folder.path());
        Tree(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn append(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        let old = fs::read_to_string(&path).unwrap();
        fs::write(path, old + text).unwrap();
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.path().join(file), text).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The generator's command line.
pub fn generator(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command.args(args).env_remove("LIBCLANG_PATH").env_remove("KMOD_LIBCLANG");
    command
}

pub fn generate_command(tree: &Path, store: &Path) -> Command {
    let groups = fixtures().join("groups.toml");
    let mut command = generator(&["generate"]);
    command.arg("--kernel").arg(tree).arg("--out").arg(store).arg("--groups").arg(groups);
    command
}

/// Generates, and returns what was printed.
pub fn generate(tree: &Path, store: &Path) -> String {
    succeed(&mut generate_command(tree, store))
}

pub fn verify(store: &Path) -> Output {
    generator(&["verify", "--store"]).arg(store).output().unwrap()
}

pub fn succeed(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{stdout}{stderr}");
    stdout.into_owned()
}

/// Runs what must fail, and returns its message.
pub fn fail(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{command:?} succeeded:\n{}", String::from_utf8_lossy(&output.stdout));
    stderr
}

/// Every file of a store.
pub fn contents(store: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut pending = vec![store.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                pending.push(entry);
            } else {
                let name = entry.strip_prefix(store).unwrap().to_string_lossy().into_owned();
                files.insert(name, fs::read_to_string(&entry).unwrap());
            }
        }
    }
    files
}

/// The keys of a store.
pub fn keys(store: &Path) -> Vec<String> {
    let sets = contents(store).into_keys();
    sets.filter_map(|name| Some(name.strip_prefix("keys/")?.strip_suffix(".set")?.to_owned())).collect()
}
