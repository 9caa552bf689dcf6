//! The control: the C half of a module with the same headers and without a claim. Where it does not build, no module does,
//! and a change that brings this about says nothing about bindings.

use crate::kbuild::Folder;
use crate::set::Set;
use anyhow::{Context, Result};
use kmod_tests::repo::root;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const KBUILD: &str = "obj-m := control.o
control-y := glue.o
CFLAGS_glue.o := -DKMOD_WITNESS='\"headers.h\"'
";

/// A module in C.
#[derive(Debug)]
pub struct Control(Folder);

impl Control {
    /// One that includes what the module of these bindings includes.
    pub fn new(path: PathBuf, set: &Set) -> Result<Control> {
        let folder = Folder::new(path, KBUILD)?;
        let nothing = "#define KMOD_WITNESSES do { } while (0)\nMODULE_LICENSE(\"GPL\");\n".to_owned();
        let headers = set.headers.iter().fold(nothing, |mut text, header| {
            let _ = writeln!(text, "#include <{header}>");
            text
        });
        folder.write("headers.h", &headers)?;
        folder.write("glue.c", &glue()?)?;
        Ok(Control(folder))
    }

    /// Why it does not build, if it does not.
    pub fn fails(&self, tree: &Path) -> Option<String> {
        // What Rust would define is not there.
        let run = self.0.make(tree, &["modules", "KBUILD_MODPOST_WARN=1"]);
        (run.status() != Some(0)).then(|| run.output())
    }

    /// The headers that it opens, as the compiler named them. It must have been built.
    pub fn opened(&self) -> Result<Vec<String>> {
        let mut list = vec![];
        for object in ["glue", "control.mod"] {
            list.extend(self.0.opened(object)?);
        }
        Ok(list)
    }
}

fn glue() -> Result<String> {
    let path = root().join("linux-kmod/glue.c");
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// What the C half of every module includes, before its witness.
pub fn glue_headers() -> Result<Vec<String>> {
    let glue = glue()?;
    let headers = glue.lines().filter_map(|line| line.strip_prefix("#include <")?.strip_suffix('>'));
    Ok(headers.map(str::to_owned).collect())
}
