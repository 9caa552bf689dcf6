//! `.kmod/set` in a module's build folder: what `prepare` decided and `compile` goes by.

use crate::cache::{digest, write_if_changed};
use crate::fail::{Failure, OnPath, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Its name.
pub const FILE: &str = "set";

/// The decision.
#[derive(Debug)]
pub struct State {
    /// The key of the set in use.
    pub key: String,
    /// The folder for `KMOD_SETS`.
    pub sets: PathBuf,
    /// The file of rustc arguments with the cfgs.
    pub cfgs: PathBuf,
    /// The groups that the witness covers.
    pub proven: Vec<String>,
    /// The groups to turn on beside those of the module's own Cargo.toml.
    pub features: Vec<String>,
}

impl State {
    /// Writes `.kmod/set`, leaving its time alone where nothing changed, and a digest of it, which commands of kbuild name: what has
    /// another command is made again, whatever the times of files say.
    pub fn save(&self, folder: &Path) -> Result<()> {
        let text = format!(
            "key {}\nsets {}\ncfgs {}\nproven {}\nfeatures {}\n",
            self.key,
            self.sets.display(),
            self.cfgs.display(),
            self.proven.join(" "),
            self.features.join(" ")
        );
        write_if_changed(&folder.join("set.id"), digest(&[&text]))?;
        write_if_changed(&folder.join(FILE), text).map(drop)
    }

    /// Reads it back.
    pub fn load(folder: &Path) -> Result<State> {
        let path = folder.join(FILE);
        let text = fs::read_to_string(&path).on(&path)?;
        let line = |name: &str| {
            text.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(' ')).ok_or_else(|| {
                Failure::new(format!("the line `{name}` is missing")).at(path.display()).mend("make clean all")
            })
        };
        let words = |name: &str| Ok(line(name)?.split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect());
        Ok(State {
            key: line("key")?.to_owned(),
            sets: line("sets")?.into(),
            cfgs: line("cfgs")?.into(),
            proven: words("proven")?,
            features: words("features")?,
        })
    }
}
