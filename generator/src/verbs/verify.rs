//! `verify`: the store against itself, which needs no kernel, no libclang and no network; and, where an image is named,
//! against the types that a kernel carries with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use clap::Args;

use crate::btf::check::{check, Checked};
use crate::btf::report;
use crate::image::Image;
use crate::judge::rustc::Rustc;
use crate::kernel::arch::Arch;
use crate::kernels::{record, List, Selection};
use crate::matrix::plan;
use crate::progress::Progress;
use crate::sets::expand::{self, Reader};
use crate::store::manifest::{self, FileRow, Manifest, Row};
use crate::store::{key, origins, set_path, table};

#[derive(Debug, Args)]
pub struct Options {
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// Also compile, with rustc, each group of each key alone, and all together
    #[arg(long)]
    pub compile: bool,
    /// Also compare the key of each kernel of the list with its BTF, where the cache has the kernel's image (`cargo generator
    /// fetch --images`) or headers that bring it
    #[arg(long, conflicts_with_all = ["vmlinux", "btf", "key", "json"])]
    pub all: bool,
    /// A list of sources instead of the built-in one (generator/kernels.toml)
    #[arg(long, value_name = "FILE", requires = "all")]
    pub list: Option<PathBuf>,
    /// Kernels whose names match, as debian/bookworm/*-amd64; may be given more than once
    #[arg(long, value_name = "PATTERN", num_args = 1.., requires = "all")]
    pub only: Vec<String>,
    #[command(flatten)]
    pub kernel: Kernel,
}

/// A kernel to compare keys with.
#[derive(Debug, Args)]
pub struct Kernel {
    /// Also compare a key with the BTF within a kernel image: bzImage, Image, EFI zboot or vmlinux, compressed or not
    #[arg(long, value_name = "FILE", conflicts_with = "btf")]
    pub vmlinux: Option<PathBuf>,
    /// The same with a file that is BTF, as /sys/kernel/btf/vmlinux is
    #[arg(long, value_name = "FILE")]
    pub btf: Option<PathBuf>,
    /// The key to compare, or as much of it as no other begins with; without it, those that the image's version names
    #[arg(value_name = "KEY")]
    pub key: Option<String>,
    /// Print the comparison as JSON
    #[arg(long)]
    pub json: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let mut faults = faults(&options.store, &manifest)?;
    if faults.is_empty() && options.compile {
        faults = compile(&options.store, &manifest)?;
    }
    if !faults.is_empty() {
        for fault in &faults {
            eprintln!("{fault}");
        }
        bail!(
            "{} of the store's checks failed: restore the committed files (`git checkout -- {}`), or generate them anew",
            faults.len(),
            options.store.display()
        );
    }
    if options.kernel.json {
        return compare(&options.store, &manifest, &options.kernel);
    }
    let files: BTreeSet<&String> = manifest.keys.values().flat_map(|row| row.files.keys()).collect();
    println!("{} keys, {} files: as the manifest says", manifest.keys.len(), files.len());
    if options.all {
        return compare_all(options, &manifest);
    }
    compare(&options.store, &manifest, &options.kernel)
}

/// Every key whose kernel's BTF is at hand, a line each.
fn compare_all(options: &Options, manifest: &Manifest) -> Result<()> {
    let list = List::load(options.list.as_deref())?;
    let (mut agree, mut without, mut faulty) = (0, 0, 0);
    for kernel in record::known(&list, &Selection::new(&options.only, None)?)? {
        let Some(key) = plan::known(manifest, &kernel)? else { continue };
        let file = match kernel.btf() {
            Ok(file) => file,
            Err(why) => {
                without += 1;
                println!("{}: {key}: {why}", kernel.name);
                continue;
            }
        };
        let verdict =
            Image::open(&file).and_then(|image| check(&options.store, manifest, &image, &kernel.release, Some(key)));
        match verdict {
            Ok(checked) if checked.agrees() => {
                agree += 1;
                println!("{}: {}", kernel.name, report::verdict(&checked.comparisons[0]));
            }
            Ok(checked) => {
                faulty += 1;
                print!("{}", report::text(&checked.comparisons[0]));
                println!("{}: {}", kernel.name, report::verdict(&checked.comparisons[0]));
            }
            Err(why) => {
                faulty += 1;
                println!("{}: {key}: {why:#}", kernel.name);
            }
        }
    }
    println!("{agree} kernels agree with their keys, {faulty} do not; of {without} there is no BTF, or none at hand");
    if faulty > 0 {
        bail!("{faulty} keys are not those of their kernels: what differs is above");
    }
    Ok(())
}

/// The store's facts against a kernel's BTF.
fn compare(store: &Path, manifest: &Manifest, options: &Kernel) -> Result<()> {
    let (image, file) = match (&options.vmlinux, &options.btf) {
        (Some(file), _) => (Image::open(file)?, file.display().to_string()),
        (None, Some(file)) => (Image::open_btf(file)?, file.display().to_string()),
        (None, None) if options.key.is_some() || options.json => bail!(
            "a key and `--json` are for a comparison with a kernel, and none is named: add `--vmlinux FILE` or `--btf FILE`"
        ),
        (None, None) => return Ok(()),
    };
    let checked = check(store, manifest, &image, &file, options.key.as_deref())?;
    let Checked { types, comparisons } = &checked;
    if options.json {
        println!("{}", report::json(comparisons)?);
    } else {
        println!("{file}: {}, {} types", image.forms.join(", "), types);
        // How the others differ is of interest only where none agrees.
        for comparison in comparisons.iter().filter(|comparison| !checked.agrees() || comparison.faults() == 0) {
            print!("{}", report::text(comparison));
        }
        for comparison in comparisons {
            println!("{}", report::verdict(comparison));
        }
    }
    if !checked.agrees() {
        bail!(
            "the bindings are not those of this kernel: name the image that the headers belong to, or generate the key anew \
             from this kernel's headers (`cargo generator generate --kernel DIR`)"
        );
    }
    Ok(())
}

/// Everything that is not as it should be.
pub fn faults(folder: &Path, manifest: &Manifest) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut checked: BTreeMap<&str, &FileRow> = BTreeMap::new();
    for (name, row) in &manifest.keys {
        if !row.files.contains_key(&set_path(name)) {
            faults.push(format!("manifest.json: {name}: no set among its files"));
        }
        faults.extend(row_faults(name, row));
        for (path, file) in &row.files {
            match checked.insert(path, file) {
                Some(other) if other != file => faults.push(format!("manifest.json: two digests of {path}")),
                Some(_) => {}
                None => faults.extend(file_fault(folder, path, file)),
            }
        }
    }
    for sub in ["keys", "pool"] {
        for entry in std::fs::read_dir(folder.join(sub)).into_iter().flatten().flatten() {
            let path = format!("{sub}/{}", entry.file_name().to_string_lossy());
            if !checked.contains_key(path.as_str()) {
                faults.push(format!("{path}: no key of the manifest names it"));
            }
        }
    }
    if manifest_text_differs(folder, manifest)? {
        faults.push("manifest.json: not in the form that the generator writes".to_owned());
    }
    if std::fs::read_to_string(folder.join(table::FILE)).ok().as_deref() != Some(&table::text(manifest)) {
        faults.push(format!("{}: not the table of the manifest's keys", table::FILE));
    }
    if faults.is_empty() {
        let mut reader = Reader::new(folder);
        for (name, row) in &manifest.keys {
            if let Err(error) = reader.check(name, row).and_then(|()| origins::check(folder, name, row)) {
                faults.push(format!("{error:#}"));
            }
        }
    }
    Ok(faults)
}

fn file_fault(folder: &Path, path: &str, file: &FileRow) -> Option<String> {
    match std::fs::read(folder.join(path)) {
        Ok(bytes) if FileRow::of(&bytes) == *file => None,
        Ok(bytes) => Some(format!("{path}: altered ({} bytes, digest {})", bytes.len(), FileRow::of(&bytes).sha256)),
        Err(error) => Some(format!("{path}: {error}")),
    }
}

/// A row must lead to its own key.
fn row_faults(name: &str, row: &Row) -> Vec<String> {
    let hash = key::layout_hash(&row.config, &row.generated, &row.abi);
    let mut faults = Vec::new();
    if hash != row.layout_hash {
        faults.push(format!("manifest.json: {name}: its symbols hash to {hash}, not to {}", row.layout_hash));
    }
    // Of two keys that are configured alike, one has something of its contents behind.
    let beginning = key::key(&row.version, &row.arch, &row.layout_hash);
    let is_of = |rest: &str| rest.is_empty() || (rest.len() == 9 && rest.starts_with('-'));
    if !name.strip_prefix(&beginning).is_some_and(is_of) {
        faults.push(format!("manifest.json: {name}: the row is of {beginning}"));
    }
    faults
}

fn manifest_text_differs(folder: &Path, manifest: &Manifest) -> Result<bool> {
    let file = folder.join(manifest::FILE);
    if !file.exists() {
        bail!("{} does not exist: `cargo generator generate --kernel DIR` makes it", file.display());
    }
    Ok(std::fs::read_to_string(file)? != manifest.to_text()?)
}

/// Each group with what it needs, and all groups.
fn compile(folder: &Path, manifest: &Manifest) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut reader = Reader::new(folder);
    for (name, row) in &manifest.keys {
        let arch = Arch::named(&row.arch).with_context(|| format!("{name}: no architecture of that name is known"))?;
        let rustc = Rustc::find(arch)?;
        let groups = reader.load(name, row)?;
        let all: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
        let mut choices: Vec<Vec<&str>> = all.iter().map(|group| vec![*group]).collect();
        choices.push(all);
        let progress = Progress::new(choices.len() as u64);
        for choice in choices {
            let what = if choice.len() == 1 { choice[0] } else { "all groups" };
            progress.step(format!("{name}: {what}"));
            let text = expand::rust(&groups, &expand::with_needs(&groups, &choice));
            let errors = rustc.errors(&text)?;
            if let Some((line, message)) = errors.first() {
                let text = text.lines().nth(line - 1).unwrap_or_default();
                faults.push(format!("{name}: {what}: {} errors, the first: {message}: {text}", errors.len()));
            }
        }
    }
    Ok(faults)
}
