//! What was made of one kernel, whole and by itself: what the store then shares with other keys is decided when it is put
//! there. A parcel can be made on another machine, or in another process.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use flate2::Compression;
use serde::{Deserialize, Serialize};

use crate::bits;
use crate::groups;
use crate::kernel::source::Source;
use crate::make::Made;
use crate::sets::{self, expand};
use crate::store::manifest::{Manifest, Row, Tools};
use crate::store::origins::{self, Origins};
use crate::store::{key, sha256};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    pub key: String,
    /// Its row in the manifest, without files.
    pub row: Row,
    /// Those that have anything, in their order.
    pub groups: Vec<Group>,
    pub origins: Origins,
}

/// A group with its records in full.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub needs: Vec<String>,
    pub headers: Vec<String>,
    pub stubs: Vec<(String, String)>,
    pub rust: Vec<String>,
    pub facts: Vec<String>,
    pub links: Vec<String>,
}

impl Group {
    /// What a set says of it beside records.
    pub fn lines(&self) -> Vec<String> {
        let needs = self.needs.iter().map(|group| format!("needs {group}"));
        let headers = self.headers.iter().map(|header| format!("header {header}"));
        let stubs = self.stubs.iter().map(|(name, group)| format!("stub {name} {group}"));
        needs.chain(headers).chain(stubs).collect()
    }
}

impl Parcel {
    /// Wraps up what was made, with these groups, of headers from `source`.
    pub fn of(made: Made, groups: &[groups::Group], source: Source) -> Parcel {
        let generated = key::generated(&made.tree.dir);
        let layout_hash = key::layout_hash(&made.config, &generated, &made.abi);
        let version = made.tree.version.to_string();
        let key = key::key(&version, made.tree.arch.name, &layout_hash);
        let sorted = groups.iter().zip(made.groups).zip(made.texts);
        let groups = sorted
            .filter(|((_, sorted), text)| !text.rust.is_empty() || !sorted.headers.is_empty())
            .map(|((group, sorted), text)| Group {
                name: group.name.clone(),
                needs: sorted.needs,
                headers: sorted.headers,
                stubs: sorted.stubs,
                rust: text.rust,
                facts: text.facts,
                links: text.links,
            })
            .collect();
        let row = Row {
            version,
            arch: made.tree.arch.name.to_owned(),
            layout_hash,
            like: None,
            source,
            also: Vec::new(),
            config: made.config,
            generated,
            abi: made.abi,
            tools: Tools {
                compiler: made.compiler,
                bindgen: crate::BINDGEN_VERSION.to_owned(),
                libclang: made.libclang,
                rust_target: crate::bind::run::RUST_TARGET.to_owned(),
            },
            flags: made.flags,
            files: Default::default(),
            opaque: made.stock.opaque,
            dropped: made.dropped,
            coverage: made.coverage,
            unproven: made.unproven,
            available: made.available,
            unavailable: made.unavailable,
        };
        Parcel { key, row, groups, origins: made.origins }
    }

    /// What a store has under a key, as it was made of the headers of `source`, which are those of the key. Its items stay in
    /// the form that the store has.
    pub fn of_store(stored: &mut expand::Reader<'_>, manifest: &Manifest, key: &str, source: Source) -> Result<Parcel> {
        let row = manifest.row(key)?;
        let groups = stored.stored(key, row)?;
        let names = sets::origins::names(
            groups.iter().flat_map(|group| &group.facts),
            groups.iter().flat_map(|group| &group.links),
        )?;
        let origins = origins::load(stored.folder(), manifest, key)?.only(&names);
        let row = Row { source, like: None, also: Vec::new(), files: BTreeMap::new(), ..row.clone() };
        Ok(Parcel { key: key::key(&row.version, &row.arch, &row.layout_hash), row, groups, origins })
    }

    /// Of its records, in hex; neither their order counts nor how bitfields are written, because a parcel that was in a store
    /// has others.
    pub fn digest(&self) -> String {
        let records = self.groups.iter().flat_map(|group| {
            let items = group.rust.iter().map(|item| bits::shorten(item));
            items.chain(group.facts.iter().chain(&group.links).cloned())
        });
        let mut records: Vec<String> = records.collect();
        records.sort_unstable();
        sha256(records.into_iter().map(|record| format!("{record}\n")).collect::<String>().as_bytes())
    }

    /// Reads a parcel that [`Parcel::write`] wrote.
    pub fn read(file: &Path) -> Result<Parcel> {
        let open = || -> Result<Parcel> {
            Ok(serde_json::from_reader(BufReader::new(GzDecoder::new(BufReader::new(File::open(file)?))))?)
        };
        open().with_context(|| {
            format!("{} is no whole parcel: remove it, and it is made anew (`rm {}`)", file.display(), file.display())
        })
    }

    /// Writes it, compressed. The file is whole or not there.
    pub fn write(&self, file: &Path) -> Result<()> {
        let folder = file.parent().unwrap_or(Path::new("."));
        let write = || -> Result<()> {
            std::fs::create_dir_all(folder)?;
            let temporary = tempfile::NamedTempFile::new_in(folder)?;
            let mut packed = GzEncoder::new(BufWriter::new(temporary), Compression::fast());
            serde_json::to_writer(&mut packed, self)?;
            let mut whole = packed.finish()?;
            whole.flush()?;
            let temporary = whole.into_inner().map_err(std::io::IntoInnerError::into_error)?;
            // Its name must not be on the disk before what is in it: the machine may stop.
            temporary.as_file().sync_all()?;
            temporary.persist(file)?;
            Ok(())
        };
        write().with_context(|| format!("cannot write {}", file.display()))
    }
}

/// Whether a file is as long as it was written, and its bytes those that were written: gzip has a checksum at its end.
pub fn check(file: &Path) -> Result<()> {
    let mut text = GzDecoder::new(BufReader::new(File::open(file)?));
    std::io::copy(&mut text, &mut std::io::sink())?;
    Ok(())
}
