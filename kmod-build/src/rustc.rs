//! The Rust toolchain that `scripts/bootstrap` found.

use crate::fail::{Failure, OnPath, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A toolchain with the source of core.
#[derive(Debug)]
pub struct Toolchain {
    /// Absolute.
    pub rustc: PathBuf,
    /// Absolute.
    pub cargo: PathBuf,
    /// The folder with `core/` and `alloc/`.
    pub library: PathBuf,
    /// Minor version: 96 for 1.96.
    pub minor: u32,
    /// `rustc -vV`: what tells compilers apart.
    pub identity: String,
}

impl Toolchain {
    /// Reads what bootstrap exported.
    pub fn from_env() -> Result<Toolchain> {
        let var = |name: &str| {
            std::env::var(name)
                .map_err(|_| Failure::new(format!("{name} is not set: this program is started by make")).mend("make"))
        };
        let identity = var("KMOD_RUSTC_IDENTITY")?;
        let minor = identity
            .split_whitespace()
            .find_map(|word| word.strip_prefix("1.")?.split('.').next()?.parse().ok())
            .ok_or_else(|| Failure::new(format!("cannot read the version of rustc from `{identity}`")))?;
        Ok(Toolchain {
            rustc: var("KMOD_RUSTC")?.into(),
            cargo: var("KMOD_CARGO")?.into(),
            library: var("KMOD_RUST_LIBRARY")?.into(),
            minor,
            identity,
        })
    }

    /// A call of rustc, with unstable options allowed and nothing of the user's environment in its way.
    pub fn rustc(&self) -> Command {
        let mut command = Command::new(&self.rustc);
        command.env("RUSTC_BOOTSTRAP", "1");
        command
    }

    /// The edition that a crate of the library names in its Cargo.toml.
    pub fn edition(&self, krate: &str) -> Result<String> {
        let path = self.library.join(krate).join("Cargo.toml");
        let text = std::fs::read_to_string(&path).on(&path)?;
        text.lines()
            .find_map(|line| Some(line.strip_prefix("edition = \"")?.trim_end_matches('"').to_owned()))
            .ok_or_else(|| Failure::new("no `edition` here").at(path.display()))
    }

    /// A source file of the library.
    pub fn source(&self, krate: &str) -> PathBuf {
        Path::new(&self.library).join(krate).join("src/lib.rs")
    }
}
