//! One kernel of the list: what it is called, what it is made of, and where it lies in the cache.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::index::Deb;
use super::list::Config;
use crate::image::Image;
use crate::kernel::arch::Arch;
use crate::store::sha256;

/// A kernel that the archive has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kernel {
    /// `debian/bookworm/6.1.0-56-amd64`, `source/6.1/tiny-amd64`: the same as long as the archive has it.
    pub name: String,
    /// What `uname -r` says.
    pub release: String,
    /// Debian's name of the architecture that it runs on.
    pub debian: String,
    pub parts: Parts,
    /// The folder of the cache; not part of the record.
    #[serde(skip)]
    pub cache: PathBuf,
}

/// What a kernel's tree is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "there are a few hundred of them, nearly all of the larger kind")]
pub enum Parts {
    /// A distribution's headers: the half of the architecture, and what it shares with others.
    Headers { headers: Deb, common: Deb, kbuild: Deb, image: Option<Deb> },
    /// A source with a configuration that no distribution has.
    Configured { source: Deb, config: Config },
}

impl Kernel {
    /// The package that stands for it, with its version and digest.
    pub fn package(&self) -> &Deb {
        match &self.parts {
            Parts::Headers { headers, .. } => headers,
            Parts::Configured { source, .. } => source,
        }
    }

    pub fn arch(&self) -> Result<Arch> {
        Arch::of_debian(&self.debian)
            .with_context(|| format!("{}: no architecture {:?} is known", self.name, self.debian))
    }

    /// What it is made of, in a word: the digest of its package, and of what that is configured to.
    pub fn identity(&self) -> String {
        let package = &self.package().sha256;
        match &self.parts {
            Parts::Headers { .. } => package.clone(),
            Parts::Configured { config, .. } => format!("{package} {}", digest(config)),
        }
    }

    /// What the list sets of its configuration: symbols without `CONFIG_`, and values.
    pub fn settings(&self) -> impl Iterator<Item = (&str, &str)> {
        let set = match &self.parts {
            Parts::Headers { .. } => &[][..],
            Parts::Configured { config, .. } => &config.set,
        };
        set.iter().map(|set| set.split_once('=').unwrap_or((set, "y")))
    }

    /// The header tree, if it was fetched: what `--kernel` of `generate` takes.
    pub fn tree(&self) -> Option<PathBuf> {
        Some(self.tree_place()).filter(|tree| tree.join("Makefile").is_file())
    }

    /// Where the header tree is, or will be.
    pub fn tree_place(&self) -> PathBuf {
        let folder = self.folder();
        match &self.parts {
            Parts::Headers { .. } => folder.join("usr/src").join(format!("linux-headers-{}", self.release)),
            Parts::Configured { .. } => folder,
        }
    }

    /// The folder of its own in the cache. `scripts/debian-kernel` calls those of headers so too.
    pub fn folder(&self) -> PathBuf {
        self.cache.join(match &self.parts {
            Parts::Headers { headers, .. } => format!("headers-{}_{}", self.release, headers.version),
            Parts::Configured { source, config } => {
                format!("config-{}_{}_{}", self.name.replace('/', "-"), source.version, digest(config))
            }
        })
    }

    /// The folder that it shares with kernels of its version: what all flavours have in common, or the source.
    pub fn shared_folder(&self) -> PathBuf {
        let deb = match &self.parts {
            Parts::Headers { common, .. } => common,
            Parts::Configured { source, .. } => source,
        };
        self.cache.join(format!("{}_{}", deb.package, deb.version))
    }

    /// Where its image is, or will be.
    pub fn image_folder(&self) -> PathBuf {
        self.cache.join(format!("boot-{}_{}", self.release, self.package().version))
    }

    /// The file to boot, if it was fetched by `--images` or by `scripts/debian-kernel image`.
    pub fn image(&self) -> Option<PathBuf> {
        let script = self.cache.join(format!("image-{}_{}", self.release, self.package().version));
        let files = [
            format!("boot/vmlinuz-{}", self.release),
            format!("boot/vmlinux-{}", self.release),
            format!("usr/lib/modules/{}/vmlinuz", self.release),
        ];
        let folders = [self.image_folder(), script];
        let mut places = folders.iter().flat_map(|folder| files.iter().map(|file| folder.join(file)));
        places.find(|file| file.is_file())
    }

    /// A file that has the kernel's BTF, or why there is none: headers of 6.12 and later bring it, in a vmlinux that on some
    /// architectures is empty; else the image has it.
    pub fn btf(&self) -> Result<PathBuf, &'static str> {
        let config = std::fs::read_to_string(self.tree_place().join("include/config/auto.conf"));
        if config.is_ok_and(|text| !text.lines().any(|line| line == "CONFIG_DEBUG_INFO_BTF=y")) {
            return Err("it was built without BTF");
        }
        let own = self.tree_place().join("vmlinux");
        if Image::open(&own).is_ok() {
            return Ok(own);
        }
        self.image().ok_or("its BTF is not at hand")
    }

    /// Gives it its place in the cache.
    pub fn below(mut self, cache: &Path) -> Kernel {
        cache.clone_into(&mut self.cache);
        self
    }
}

/// A configuration that changes makes another tree.
fn digest(config: &Config) -> String {
    let text = format!("{}\n{}\n{}", config.local_version(), config.start, config.set.join("\n"));
    sha256(text.as_bytes())[..8].to_owned()
}
