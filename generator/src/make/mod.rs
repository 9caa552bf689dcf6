//! Makes a set: from a header tree to items and facts in groups, judged by both compilers.

mod base;
mod found;
mod judged;
mod readable;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

use crate::abi;
use crate::bind::headers::Headers;
use crate::bind::items::{self, Kind};
use crate::bind::macros::Constants;
use crate::bind::{opaque, rename, run, shims as bind_shims, trim};
use crate::clang::library::Library;
use crate::clang::overlay::{self, Overlay};
use crate::clang::walk::{self, Declared};
use crate::clang::{flags, tagged};
use crate::groups::Group;
use crate::judge::gcc::{self, Gcc};
use crate::judge::rustc::Rustc;
use crate::judge::witness::Verdict;
use crate::judge::Complaint;
use crate::kernel::config;
use crate::kernel::kbuild::Kbuild;
use crate::kernel::tree::Tree;
use crate::linking::exports::Exports;
use crate::linking::shims::Shim;
use crate::progress::Progress;
use crate::sets::availability::{Availability, Known};
use crate::sets::coverage::{self, Coverage};
use crate::sets::origins;
use crate::sets::sorted::{self, Sorted, Text};
use crate::sets::stock::Stock;
use crate::store::origins::Origins;

use base::Base;
use found::Finder;

/// How often [`make`] calls [`Progress::step`], and the step after it.
pub const STEPS: u64 = 11;

/// How often the judges may send the items back. Each round takes away what the last one found; more than a few
/// mean that something is wrong with the generator.
const ROUNDS: usize = 8;

/// A set, ready to be stored.
pub struct Made {
    pub tree: Tree,
    pub compiler: String,
    pub libclang: String,
    pub flags: Vec<String>,
    /// Those of the compiler's flags that decide what a declaration means.
    pub abi: Vec<String>,
    pub config: BTreeMap<String, String>,
    pub stock: Stock,
    /// Items, and headers, that were left out.
    pub dropped: BTreeMap<String, String>,
    /// The headers among them, with the places that compilers stumbled over.
    pub skipped: BTreeMap<String, Complaint>,
    pub coverage: Coverage,
    /// What the compilers cannot confirm, with the reason.
    pub unproven: BTreeMap<String, String>,
    pub available: Availability,
    /// What the headers have and is not bound, with the reason.
    pub unavailable: BTreeMap<String, String>,
    /// In the order of the groups.
    pub groups: Vec<Sorted>,
    pub texts: Vec<Text>,
    pub origins: Origins,
}

pub fn make(kernel: &Path, variables: &[String], groups: &[Group], progress: &Progress) -> Result<Made> {
    progress.step("asking kbuild for its flags");
    let mut tree = Tree::open(kernel)?;
    let library = Library::load()?;
    let kbuild = Kbuild::ask(&tree, variables)?;
    let rustc = Rustc::find(tree.arch)?;
    if tree.version_is_clamped {
        tree.version = kbuild.version.with_context(|| {
            format!(
                "{}: neither version.h nor kbuild says which 5.x.y this is: reinstall the headers",
                tree.dir.display()
            )
        })?;
    }
    let args = flags::for_clang(&kbuild.c_flags, tree.arch, &library);
    let gcc = Gcc::new(&kbuild)?;

    progress.step("finding the headers that this kernel can compile");
    let mut headers = Headers::find(groups, &kbuild.include_dirs());
    if headers.bound.is_empty() {
        bail!("{}: has none of the headers in generator/groups.toml: is it a header tree?", tree.dir.display());
    }
    readable::compile(&mut headers, groups, &gcc, &tree)?;
    let unit = readable::parse(&mut headers, &args)?;
    for (name, Complaint { why, place }) in &headers.skipped {
        match place {
            Some(place) => tracing::warn!("<{name}> is left out: {why} ({place})"),
            None => tracing::info!("<{name}> is left out: {why}"),
        }
    }

    progress.step("reading the declarations");
    let declared = walk::walk(&unit);
    let opened = unit.opened();
    let mut closure: BTreeSet<PathBuf> = opened.iter().map(|opened| opened.file.clone()).collect();
    closure.extend(gcc.opened(&headers.text())?);
    let config = config::values(&gcc::mentioned(&closure)?, &tree.autoconf);
    let mut texts = tagged::with_copies(&unit)?;
    drop(unit);
    overlay::mend_constraints(tree.arch.name, &closure, &mut texts);
    let overlaid = Overlay::new(&texts)?;

    progress.step("asking the kernel's compiler for the values of macros");
    let read = gcc.with_headers(&headers.text())?;
    let mut finder =
        Finder { declared: &declared, headers: &headers, gcc: &read, plain: &gcc, known: Known::default() };
    let (constants, expressions) = finder.constants(&args)?;

    progress.step("compiling shims for inline functions and macros");
    let exports = Exports::read(&tree.dir)?;
    let dirs = kbuild.include_dirs();
    let shims = finder.shims(expressions, &dirs, &exports)?;
    let known = finder.known;

    progress.step(format!("running bindgen over {} headers", headers.bound.len()));
    let prototypes: String = shims.iter().map(|shim| format!("{};\n", shim.prototype)).collect();
    let args: Vec<String> = args.into_iter().filter(|arg| arg != tagged::FLAG).chain(overlaid.args()).collect();
    let text = run::bindgen(&format!("{}{prototypes}", headers.text()), &args)?;

    progress.step("naming, trimming");
    let mut stock = stock(&text, &constants, shims, exports, &declared)?;

    progress.step("checking every number with the kernel's compiler");
    judged::by_gcc(&mut stock, &gcc, &headers)?;

    progress.step("checking the items with rustc");
    judged::by_rustc(&mut stock, &rustc)?;

    stock.drop_orphans();
    progress.step("sorting into groups, and checking each alone");
    let base = Base::read(&gcc, &headers, groups)?;
    let mut proven = Vec::new();
    let groups = loop {
        let mut sorted = sorted::sort(&stock, groups, &headers, &declared.includes);
        let files = stock.files();
        let header_of = |name: &str| sorted::header_for(files.get(name)?, &headers, &declared.includes, &dirs);
        let verdict = judged::groups(&mut sorted, groups, &base, &mut proven, header_of)?;
        if verdict == Verdict::default() {
            let refused = judged::shims(&stock, &sorted, groups, &base)?;
            if refused.is_empty() {
                break sorted;
            }
            stock.drop_items(&refused);
            continue;
        }
        stock.make_blobs(&verdict.blobs)?;
        stock.drop_shapes(verdict.unshaped);
        stock.drop_items(&verdict.wrong);
    };

    let texts: Vec<Text> = groups.iter().map(|group| group.text(&stock)).collect();
    let names = origins::names(
        texts.iter().flat_map(|text: &Text| &text.facts),
        texts.iter().flat_map(|text: &Text| &text.links),
    )?;
    let origins = origins::of(&names, &declared, |file| sorted::header_for(file, &headers, &declared.includes, &dirs));
    let (coverage, unproven) = coverage::of(&stock);
    let (available, unavailable) = known.availability(&stock);
    let mut dropped = stock.dropped.clone();
    dropped.extend(headers.skipped.iter().map(|(name, error)| (format!("<{name}>"), error.why.clone())));
    Ok(Made {
        compiler: kbuild.compiler.clone(),
        libclang: library.version,
        flags: kbuild.recorded_flags(),
        abi: abi::flags(kbuild.c_flags.iter().map(String::as_str)),
        tree,
        config,
        stock,
        dropped,
        skipped: headers.skipped,
        coverage,
        unproven,
        available,
        unavailable,
        groups,
        texts,
        origins,
    })
}

fn stock(text: &str, constants: &Constants, shims: Vec<Shim>, exports: Exports, declared: &Declared) -> Result<Stock> {
    let mut items = items::parse(text)?;
    // What bindgen makes of macros is not asked for.
    items.retain(|item| {
        item.kind != Kind::Const
            || declared.enumerators.contains_key(&item.c_name)
            || !declared.macros.contains_key(&item.c_name)
    });
    bind_shims::rename(&mut items);
    items.extend(constants.items());
    let items = rename::nested(items, |name| declared.tags.contains_key(name))?;
    let mut items = rename::anonymous(items)?;
    rename::enumerators(&mut items, |name| {
        declared.enumerators.contains_key(name) || declared.macros.contains_key(name)
    });
    trim::constructors(&mut items);
    trim::copies(&mut items);
    let mut stock = Stock::new(items, declared, shims);
    stock.exports = exports;
    stock.drop_registers(declared);
    stock.drop_build_stamps();
    stock.make_known_opaque(&opaque::known()?)?;
    Ok(stock)
}
