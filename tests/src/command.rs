//! Runs a command and keeps what came of it, so that a failed assertion can show all of it.

use crate::kernel::kernel;
use crate::repo::script;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// How much of a command's output a failed assertion shows.
const SHOWN_LINES: usize = 60;

/// Variables by which the cargo and the make that run the tests would leak into the ones that are tested.
const FOREIGN: [&str; 30] = [
    "ARCH",
    "BUILD_DIRECTORY",
    "CARGO",
    "CARGOFLAGS",
    "CARGO_MAKEFLAGS",
    "CARGO_TARGET_DIR",
    "CARGO_TARGET_TMPDIR",
    "C_FILES",
    "INSTALL_MOD_DIR",
    "INSTALL_MOD_PATH",
    "INSTALL_MOD_STRIP",
    "KERNELRELEASE",
    "KERNEL_BUILD_PATH",
    "KERNEL_INCLUDE",
    "KERNEL_MODULE",
    "KMOD_BINDINGS",
    "LD_LIBRARY_PATH",
    "MAKEFLAGS",
    "MAKELEVEL",
    "MFLAGS",
    "RCFLAGS",
    "RELEASE",
    "RUSTC",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
    "RUST_BACKTRACE",
    "RUST_FILES",
    "RUST_RECURSION_COUNT",
    "V",
    "W",
];

/// A command in an environment without the test runner's own variables, and without standard input.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let foreign = name
            .to_str()
            .is_some_and(|n| FOREIGN.contains(&n) || n.starts_with("CARGO_PKG_") || n.starts_with("CARGO_MANIFEST_"));
        if foreign {
            command.env_remove(name);
        }
    }
    command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    command
}

/// A program that builds for the kernel under test: where the variable `KMOD_TEST_USERLAND` names a folder that
/// `scripts/debian-userland` made, in that suite's userland, as the kernel's own users build. For a kernel of another architecture it
/// is told so, and the cross compiler is there or on `PATH`.
pub fn building(program: &str) -> Command {
    let mut building = match std::env::var_os("KMOD_TEST_USERLAND") {
        Some(userland) => {
            let mut building = command(script("debian-userland"));
            building.arg("--in").arg(userland).arg(program);
            building
        }
        None => command(program),
    };
    building.envs(kernel().compiler.variables());
    building
}

/// `make` in a folder, with the cache that all tests share: what they put there is none of the user's. Where bindings had
/// to be generated for the kernel under test, they are found all the same.
pub fn make(folder: &Path, arguments: &[&str]) -> Command {
    let mut make = building("make");
    make.env("KMOD_CACHE", concat!(env!("CARGO_MANIFEST_DIR"), "/target/kmod-cache"));
    find_bindings(&mut make);
    make.arg("--no-print-directory").arg("-C").arg(folder).args(arguments);
    make
}

/// Names the bindings that had to be generated for the kernel under test.
fn find_bindings(command: &mut Command) {
    if let Some(bindings) = &kernel().bindings {
        command.env("KMOD_BINDINGS_PATH", bindings);
    }
}

/// A program in namespaces of its own, such as `--net`: an empty network, or `--mount`: where it may mount over folders.
pub fn unshare(namespaces: &[&str], program: &str) -> Command {
    let mut unshare = command("unshare");
    unshare.args(namespaces);
    // Root needs no user namespace for it, and may be where none can be made (a chroot).
    if !fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
        unshare.arg("--map-root-user");
    }
    unshare.arg(program).envs(kernel().compiler.variables());
    find_bindings(&mut unshare);
    unshare
}

/// What a command did.
pub struct Run {
    line: String,
    status: Option<i32>,
    /// What it wrote to its standard output.
    pub stdout: String,
    /// What it wrote to its standard error.
    pub stderr: String,
}

/// Runs a command to its end.
///
/// # Panics
/// When it cannot be started.
pub fn run(command: &mut Command) -> Run {
    let line = line(command);
    match command.output() {
        Ok(output) => Run {
            line,
            status: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        },
        Err(error) => panic!("could not start {line}: {error}"),
    }
}

/// The command as a person would type it, with the variables that the test gave it.
fn line(command: &Command) -> String {
    let set = command.get_envs().filter_map(|(name, value)| Some((name, value?)));
    let set = set.map(|(name, value)| format!("{}={}", name.to_string_lossy(), value.to_string_lossy()));
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words = words.map(|word| match word.to_string_lossy() {
        plain if !plain.contains([' ', '\n', '$', '*']) => plain.into_owned(),
        other => format!("'{other}'"),
    });
    set.chain(words).collect::<Vec<_>>().join(" ")
}

impl Run {
    /// The exit status; `None` when a signal ended it.
    pub fn status(&self) -> Option<i32> {
        self.status
    }

    /// Both outputs, one after the other.
    pub fn output(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }

    /// Asserts that it succeeded.
    #[track_caller]
    pub fn succeeded(self) -> Self {
        assert!(self.status == Some(0), "this should have succeeded\n{self}");
        self
    }

    /// Asserts the exit status.
    #[track_caller]
    pub fn exited(self, status: i32) -> Self {
        assert!(self.status == Some(status), "the exit status should have been {status}\n{self}");
        self
    }

    /// Asserts that it failed, and that it said what is wrong, where, and what mends it: each of `words` must be in
    /// what it wrote. Tools of the kernel's and of Rust's may have their say before.
    #[track_caller]
    pub fn refused(self, words: &[&str]) -> Self {
        assert!(self.status != Some(0), "this should have failed\n{self}");
        let says_how = ["error: ", "where: ", "mend: "];
        for word in says_how.iter().chain(words) {
            assert!(self.output().contains(word), "the message should have contained `{word}`\n{self}");
        }
        assert!(!self.output().contains("panicked at"), "a tool panicked\n{self}");
        self
    }

    /// Asserts that make itself stopped, before anything was built, and said why: each of `words` must be in its error.
    #[track_caller]
    pub fn stopped(self, words: &[&str]) -> Self {
        assert!(self.status != Some(0), "this should have failed\n{self}");
        let error = |line: &str| line.contains("*** ") && words.iter().all(|word| line.contains(word));
        assert!(self.stderr.lines().any(error), "make should have stopped with {words:?}\n{self}");
        self
    }

    /// Asserts that it said something.
    #[track_caller]
    pub fn says(self, word: &str) -> Self {
        assert!(self.output().contains(word), "the output should have contained `{word}`\n{self}");
        self
    }

    /// Asserts that it did not say something.
    #[track_caller]
    pub fn does_not_say(self, word: &str) -> Self {
        assert!(!self.output().contains(word), "the output should not have contained `{word}`\n{self}");
        self
    }

    /// Asserts that no compiler, objtool or modpost warned.
    #[track_caller]
    pub fn without_warnings(self) -> Self {
        let warned = self.output().lines().map(str::to_lowercase).any(|line| line.contains("warning"));
        assert!(!warned, "there should have been no warning\n{self}");
        self
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "command: {}", self.line)?;
        match self.status {
            Some(status) => writeln!(f, "status: {status}")?,
            None => writeln!(f, "status: ended by a signal")?,
        }
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            writeln!(f, "{name}:")?;
            let lines: Vec<&str> = text.lines().collect();
            let skipped = lines.len().saturating_sub(SHOWN_LINES);
            if skipped > 0 {
                writeln!(f, "    … {skipped} lines before these")?;
            }
            for line in &lines[skipped..] {
                writeln!(f, "    {line}")?;
            }
        }
        Ok(())
    }
}
