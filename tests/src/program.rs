//! Programs of `tests/programs`, for the guest: C, since they are about system calls, and static, since the guest has no libraries.

use crate::command::{building, run};
use crate::kernel::kernel;
use crate::repo::root;
use crate::scratch;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A program that was compiled.
pub struct Program {
    _folder: TempDir,
    path: PathBuf,
}

impl Program {
    /// Compiles `tests/programs/NAME.c`, for the architecture of the kernel under test.
    ///
    /// # Panics
    /// When it does not compile.
    pub fn of_tests(name: &str) -> Program {
        let folder = scratch::folder();
        let path = folder.path().join(name);
        let source = root().join("tests/programs").join(name).with_extension("c");
        let mut cc = building(&kernel().compiler.of_programs());
        cc.args(["-static", "-O1", "-Wall", "-Wextra", "-Werror", "-Wno-unused-result", "-o"]).arg(&path).arg(source);
        run(&mut cc).succeeded();
        Program { _folder: folder, path }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
