//! Which keys a kernel is compared with.

use anyhow::{bail, ensure, Context, Result};

use crate::image::{Image, Machine};
use crate::store::manifest::{Manifest, Row};

use super::kernel::Space;
use super::Btf;

/// What the kernel says of itself.
pub struct Kernel<'a> {
    pub image: &'a Image,
    pub btf: &'a Btf,
}

impl Kernel<'_> {
    /// `uname -r`.
    pub fn release(&self) -> Option<&str> {
        self.image.banner.as_deref()?.split(' ').nth(2)
    }

    /// The keys to compare with: the one asked for, or those that the kernel's own words name.
    pub fn keys<'m>(&self, manifest: &'m Manifest, asked: Option<&str>) -> Result<Vec<(&'m String, &'m Row)>> {
        if let Some(asked) = asked {
            let (key, row) = manifest.find(asked)?;
            self.must_fit(key, row)?;
            return Ok(vec![(key, row)]);
        }
        ensure!(!manifest.keys.is_empty(), "the store has no keys: `cargo generator generate --kernel DIR` makes one");
        let fitting: Vec<_> = manifest.keys.iter().filter(|(key, row)| self.must_fit(key, row).is_ok()).collect();
        let Some(banner) = self.image.banner.as_deref() else {
            // BTF does not say which kernel it is of: whichever agrees.
            if fitting.is_empty() {
                bail!(
                    "no key is of an architecture of this kind: {} (`cargo generator list` shows the keys)",
                    self.kind()
                );
            }
            return Ok(fitting);
        };
        let words = words_of_version(banner);
        let named: Vec<_> = fitting.into_iter().filter(|(_, row)| says(words, &row.version)).collect();
        let of_release: Vec<_> =
            named.iter().copied().filter(|(_, row)| Some(row.source.release.as_str()) == self.release()).collect();
        match (named.is_empty(), of_release.is_empty()) {
            (true, _) => bail!(
                "no key is of this kernel, which calls itself {} ({}) and is for {}; the keys are {}. Name one of them \
                 behind the file, or make one: `cargo generator generate --kernel /lib/modules/{}/build`",
                words.0,
                words.1,
                self.kind(),
                manifest.keys.keys().map(String::as_str).collect::<Vec<_>>().join(", "),
                words.0
            ),
            (false, true) => Ok(named),
            (false, false) => Ok(of_release),
        }
    }

    /// An image of another architecture than the key's shares no layout with it.
    fn must_fit(&self, key: &str, row: &Row) -> Result<()> {
        let mend = "name a key of the kernel's own architecture (`cargo generator list` shows them), or another image";
        let machine = Machine::named(&row.arch).with_context(|| {
            format!("{key}: no architecture {} is known: update the generator (`git pull`)", row.arch)
        })?;
        if let Some(of_image) = self.image.machine.filter(|of_image| *of_image != machine) {
            bail!("{key} is for {machine}, and the image for {of_image}: {mend}");
        }
        if self.image.machine.is_none() {
            let has = |name: &str| !self.btf.named(Space::Struct, name).is_empty();
            if let Some(of_types) = Machine::of_types(has, self.btf.pointer).filter(|of_types| *of_types != machine) {
                bail!("{key} is for {machine}, and the BTF of a kernel for {of_types}: {mend}");
            }
        }
        let pointer = u32::from(machine.pointer);
        if machine.little_endian != self.btf.little_endian || pointer != self.btf.pointer {
            bail!(
                "{key} is for {machine} ({}), and the BTF is of {}: {mend}",
                kind(machine.little_endian, pointer),
                kind(self.btf.little_endian, self.btf.pointer)
            );
        }
        Ok(())
    }

    fn kind(&self) -> String {
        match self.image.machine {
            Some(machine) => machine.to_string(),
            None => kind(self.btf.little_endian, self.btf.pointer),
        }
    }
}

fn kind(little_endian: bool, pointer: u32) -> String {
    format!("{}-endian, {} bits", if little_endian { "little" } else { "big" }, pointer * 8)
}

/// The banner without the builder and the compilers, whose versions look like a kernel's.
fn words_of_version(banner: &str) -> (&str, &str) {
    let text = banner.strip_prefix("Linux version ").unwrap_or(banner);
    let release = text.split(' ').next().unwrap_or_default();
    (release, text.find(" #").map_or("", |at| &text[at + 1..]))
}

/// Whether a version is among the words, and not a part of another one. Distributions give it behind the build's number
/// where their releases keep a name for several versions.
fn says(words: (&str, &str), version: &str) -> bool {
    [words.0, words.1].into_iter().any(|text| {
        text.match_indices(version).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = &text[at + version.len()..];
            let goes_on = after.starts_with(|c: char| c.is_ascii_digit())
                || (after.starts_with('.') && after[1..].starts_with(|c: char| c.is_ascii_digit()));
            !before.is_some_and(|c| c.is_ascii_digit() || c == '.') && !goes_on
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_where_distributions_put_it() {
        let debian =
            "Linux version 6.1.0-56-amd64 (a@b) (gcc-12 (Debian 12.2.0-14) 12.2.0, GNU ld 2.40) #1 SMP Debian \
                      6.1.192-2 (2026-01-01)";
        let upstream = "Linux version 6.1.192 (root@host) (gcc (GCC) 13.2.0, GNU ld 2.40) #2 SMP Mon Jan 1";
        assert!(says(words_of_version(debian), "6.1.192") && says(words_of_version(upstream), "6.1.192"));
        for other in ["6.1.19", "1.192", "12.2.0", "6.1.1", "2.40"] {
            assert!(!says(words_of_version(debian), other), "{other}");
            assert!(!says(words_of_version(upstream), other), "{other}");
        }
    }
}
