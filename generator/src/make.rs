//! Makes a set: from a header tree to items and facts in groups, judged by both compilers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

use crate::abi;
use crate::bind::headers::{self, Headers};
use crate::bind::items;
use crate::bind::items::Kind;
use crate::bind::macros::Constants;
use crate::bind::{opaque, rename, run, shims as bind_shims, trim};
use crate::clang::{flags, typed};
use crate::clang::library::Library;
use crate::clang::parse::Unit;
use crate::clang::walk::{self, Declared};
use crate::groups::Group;
use crate::judge::gcc::{self, Depth, Gcc};
use crate::judge::rustc::{self, Rustc};
use crate::judge::values;
use crate::judge::witness::{self, Verdict};
use crate::kernel::config;
use crate::kernel::kbuild::Kbuild;
use crate::kernel::tree::Tree;
use crate::linking::exports::{self, Exports};
use crate::linking::shims::{self, Shim};
use crate::links::GROUP;
use crate::linking::{alone, curated};
use crate::progress::Progress;
use crate::sets::claims;
use crate::sets::coverage::{self, Coverage};
use crate::sets::availability::{Availability, Known};
use crate::facts::Fact;
use crate::sets::sorted::{self, Sorted};
use crate::sets::stock::Stock;

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
    pub coverage: Coverage,
    /// What the compilers cannot confirm, with the reason.
    pub unproven: BTreeMap<String, String>,
    pub available: Availability,
    /// What the headers have and is not bound, with the reason.
    pub unavailable: BTreeMap<String, String>,
    /// In the order of the groups.
    pub groups: Vec<Sorted>,
}

pub fn make(kernel: &Path, variables: &[String], groups: &[Group], progress: &Progress) -> Result<Made> {
    progress.step("asking kbuild for its flags");
    let mut tree = Tree::open(kernel)?;
    let library = Library::load()?;
    let kbuild = Kbuild::ask(&tree, variables)?;
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
    compile_headers(&mut headers, groups, &gcc)?;
    let unit = parse(&mut headers, &args)?;
    for (name, why) in &headers.skipped {
        tracing::info!("skipped <{name}>: {why}");
    }

    progress.step("reading the declarations");
    let declared = walk::walk(&unit);
    let opened = unit.opened();
    let mut closure: BTreeSet<PathBuf> = opened.iter().map(|opened| opened.file.clone()).collect();
    closure.extend(gcc.opened(&headers.text())?);
    let config = config::values(&gcc::mentioned(&closure)?, &tree.autoconf);
    drop(unit);

    progress.step("asking the kernel's compiler for the values of macros");
    let mut known = Known::default();
    let (constants, expressions) = constants(&declared, &headers, &args, &gcc, &mut known)?;

    progress.step("compiling shims for inline functions and macros");
    let exports = exports::read(&tree.dir)?;
    let shims = shims(&declared, &headers, expressions, &kbuild.include_dirs(), &gcc, &exports, &mut known)?;

    progress.step(format!("running bindgen over {} headers", headers.bound.len()));
    let prototypes: String = shims.iter().map(|shim| format!("{};\n", shim.prototype)).collect();
    let text = run::bindgen(&format!("{}{prototypes}", headers.text()), &args)?;

    progress.step("naming, trimming");
    let mut stock = stock(&text, &constants, shims, exports, &declared)?;

    progress.step("checking every number with the kernel's compiler");
    judge_by_gcc(&mut stock, &gcc, &headers)?;

    progress.step("checking the items with rustc");
    judge_by_rustc(&mut stock, &Rustc::find(tree.arch)?)?;

    stock.drop_orphans();
    progress.step("sorting into groups, and checking each alone");
    let dirs = kbuild.include_dirs();
    let mut proven = Vec::new();
    let groups = loop {
        let mut sorted = sorted::sort(&stock, groups, &headers, &declared.includes);
        let files = stock.files();
        let header_of = |name: &str| sorted::header_for(files.get(name)?, &headers, &declared.includes, &dirs);
        let verdict = judge_groups(&mut sorted, groups, &gcc, &mut proven, header_of)?;
        if verdict == Verdict::default() {
            let refused = judge_shims(&stock, &sorted, groups, &gcc)?;
            if refused.is_empty() {
                break sorted;
            }
            stock.drop_items(&refused);
        }
        stock.make_blobs(&verdict.blobs)?;
        stock.drop_shapes(verdict.unshaped);
        stock.drop_items(&verdict.wrong);
    };

    let (coverage, unproven) = coverage::of(&stock);
    let (available, unavailable) = known.availability(&stock);
    let mut dropped = stock.dropped.clone();
    dropped.extend(headers.skipped.iter().map(|(name, why)| (format!("<{name}>"), why.clone())));
    Ok(Made {
        compiler: kbuild.compiler.clone(),
        libclang: library.version,
        flags: kbuild.recorded_flags(),
        abi: abi::flags(kbuild.c_flags.iter().map(String::as_str)),
        tree,
        config,
        stock,
        dropped,
        coverage,
        unproven,
        available,
        unavailable,
        groups,
    })
}

/// Leaves out the headers that the kernel's compiler refuses, all together or with those of their group.
fn compile_headers(headers: &mut Headers, groups: &[Group], gcc: &Gcc) -> Result<()> {
    for _ in 0..ROUNDS {
        let errors = gcc.errors("headers", &headers.text(), Depth::Syntax)?;
        if !errors.is_empty() {
            headers.skip(&errors);
            continue;
        }
        let alone = in_parallel(groups.len(), |number| {
            let names = headers.of_group(number, groups);
            let errors = gcc.errors(&groups[number].name, &headers::text(&names), Depth::Syntax)?;
            let named = errors.into_iter().map(|(line, why)| (names[line as usize - 1].to_owned(), why));
            Ok(named.collect::<BTreeMap<String, String>>())
        })?;
        let wrong: BTreeMap<String, String> = alone.into_iter().flatten().collect();
        if wrong.is_empty() {
            return Ok(());
        }
        headers.skip_named(&wrong);
    }
    bail!("the headers still do not compile after {ROUNDS} rounds of leaving some out; skipped: {:?}", headers.skipped)
}

/// Parses with libclang, and leaves out the headers that only it refuses.
fn parse(headers: &mut Headers, args: &[String]) -> Result<Unit> {
    for _ in 0..ROUNDS {
        let unit = Unit::parse(&headers.text(), args)?;
        let errors = unit.errors();
        if errors.is_empty() {
            return Ok(unit);
        }
        let opened = unit.opened();
        let mut lines = BTreeMap::new();
        for error in errors {
            let line = error.file.as_ref().and_then(|file| opened.iter().find(|opened| opened.file == *file));
            match line.filter(|opened| opened.main_line > 0) {
                Some(opened) => lines.entry(opened.main_line).or_insert(format!("libclang: {}", error.text)),
                None => bail!(
                    "libclang refuses the kernel's flags or its forced headers: {} ({}); flags that it does not know \
                     belong in src/clang/flags.rs",
                    error.text,
                    error.file.map_or_else(|| "command line".into(), |file| file.display().to_string())
                ),
            };
        }
        headers.skip(&lines);
    }
    bail!(
        "libclang still refuses the headers after {ROUNDS} rounds of leaving some out; skipped: {:?}",
        headers.skipped
    )
}

/// The constants among the macros; and of the others those that stand for a number or a pointer, with its type.
fn constants(
    declared: &Declared,
    headers: &Headers,
    args: &[String],
    gcc: &Gcc,
    known: &mut Known,
) -> Result<(Constants, BTreeMap<String, String>)> {
    let includes = headers.text();
    // What is called otherwise and is a function, or a macro with arguments, is no value.
    let is_function = |name: &String| declared.functions.contains_key(name) || declared.function_macros.contains(name);
    let expressions = declared.expressions.iter().filter(|(_, lone)| !lone.as_ref().is_some_and(is_function));
    let mut names: Vec<&str> = expressions.map(|(name, _)| name.as_str()).filter(|name| is_api(name)).collect();
    // An enumerator that is a macro as well is bound as an enumerator.
    names.retain(|name| !declared.enumerators.contains_key(*name));
    let integers = values::integers(gcc, &includes, &names)?;
    names.retain(|name| !integers.contains_key(*name));
    let texts = values::texts(gcc, &includes, &names)?;
    names.retain(|name| !texts.contains_key(*name));
    names.retain(|name| !declared.functions.contains_key(*name) && !declared.variables.contains_key(*name));
    let names = values::expressions(gcc, &includes, &names)?;
    let text: String = names.iter().enumerate().map(|(at, name)| values::expression(name, at) + "\n").collect();
    let types = typed::types(&format!("{includes}{text}"), values::TYPED, args)?;
    let expressions = types.into_iter().map(|(at, ty)| (names[at].to_owned(), ty)).collect();
    let constants = Constants { integers, texts };
    known.constants = constants.names().cloned().collect();
    Ok((constants, expressions))
}

/// Macros that say something of the kernel, and not of its configuration (cfgs do that) or of the file being compiled.
fn is_api(name: &str) -> bool {
    !name.starts_with("CONFIG_") && !name.starts_with("KBUILD_") && !name.starts_with("__KBUILD_")
}

/// Everything that Rust can call through a shim.
fn shims(
    declared: &Declared,
    headers: &Headers,
    expressions: BTreeMap<String, String>,
    dirs: &[PathBuf],
    gcc: &Gcc,
    exports: &Exports,
    known: &mut Known,
) -> Result<Vec<Shim>> {
    let includes = headers.text();
    let nearest = headers.nearest(&declared.includes);
    let found = shims::inlines(declared, |file| nearest.get(file).cloned());
    known.inlines = declared.inlines.keys().cloned().collect();
    known.refused.extend(found.refused);
    let mut all = found.shims;
    all.extend(shims::expressions(declared, expressions, |file| nearest.get(file).cloned()));
    let file_of = |header: &str| dirs.iter().map(|dir| dir.join(header)).find(|file| file.is_file());
    all.extend(shims::curated(&curated::all()?, declared, file_of));
    let is_macro = |name: &String| declared.macros.contains_key(name) && !known.inlines.contains(name);
    known.macros = all.iter().map(|shim| shim.name().to_owned()).filter(is_macro).collect();
    let read = shims::read_by_the_compiler(gcc, &includes, all)?;
    known.refused.extend(read.refused);
    let compiled = shims::compiled(gcc, &includes, read.shims, exports)?;
    known.refused.extend(compiled.refused);
    let mut shims = compiled.shims;
    let wanting = alone::wanting(gcc, &shims)?;
    for shim in shims.iter_mut().filter(|shim| wanting.contains(shim.name())) {
        if let Some(of) = shim.of() {
            of.header = GROUP.to_owned();
        }
    }
    Ok(shims)
}

fn stock(
    text: &str,
    constants: &Constants,
    shims: Vec<Shim>,
    exports: Exports,
    declared: &Declared,
) -> Result<Stock> {
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

fn judge_by_gcc(stock: &mut Stock, gcc: &Gcc, headers: &Headers) -> Result<()> {
    let includes = headers.text();
    for _ in 0..ROUNDS {
        let verdict = witness::check(gcc, "all", &includes, &claims::named(stock))?;
        if verdict == Verdict::default() {
            return Ok(());
        }
        stock.make_blobs(&verdict.blobs)?;
        stock.drop_shapes(verdict.unshaped);
        let mut wrong = verdict.unseen;
        wrong.extend(verdict.wrong);
        tracing::debug!(blobs = ?verdict.blobs, dropped = ?wrong, "the kernel's compiler contradicts");
        stock.drop_items(&wrong);
    }
    bail!("the kernel's compiler still contradicts facts after {ROUNDS} rounds: this is a defect of the generator")
}

fn judge_by_rustc(stock: &mut Stock, rustc: &Rustc) -> Result<()> {
    for _ in 0..ROUNDS {
        let facts = claims::of(stock);
        let found = rustc::contradicted(rustc, stock, &facts)?;
        for (name, align) in found.alignments {
            let why = format!("its alignment of {align}, which a Rust alias cannot have; what holds it is proven");
            stock.unproven.insert(name, why);
        }
        if found.wrong.is_empty() {
            return Ok(());
        }
        let mut wrong = BTreeMap::new();
        for (name, why) in stock.innermost(found.wrong) {
            let again = stock.opaque.contains_key(&name);
            if again || !stock.make_opaque(&name, &why)? {
                wrong.insert(name, why);
            }
        }
        stock.drop_items(&wrong);
    }
    bail!("rustc still refuses items after {ROUNDS} rounds: this is a defect of the generator")
}

/// The shims that want all headers of their group, and do not compile with them either.
fn judge_shims(stock: &Stock, sorted: &[Sorted], groups: &[Group], gcc: &Gcc) -> Result<BTreeMap<String, String>> {
    let shims = &stock.shims;
    let refused = in_parallel(sorted.len(), |number| {
        let of_group = sorted[number].symbols.iter().filter_map(|name| shims.get(name));
        let shims: Vec<&Shim> = of_group.filter(|shim| shim.header() == GROUP).collect();
        if shims.is_empty() {
            return Ok(BTreeMap::new());
        }
        let names = sorted[0].headers.iter().chain(sorted[number].headers.iter().filter(|_| number > 0));
        let includes = headers::text(&names.map(String::as_str).collect::<Vec<_>>());
        alone::refused(gcc, &groups[number].name, &includes, &shims)
    })?;
    Ok(refused.into_iter().flatten().collect())
}

/// What a group was found right with.
#[derive(PartialEq)]
struct Proven {
    headers: Vec<String>,
    claims: Vec<(String, Fact)>,
}

/// Checks the facts of each group under its own headers: a macro may mean something else where fewer are included.
/// Adds the headers that a group turns out to want, and returns what is wrong. What is in `proven` is not asked again.
fn judge_groups(
    sorted: &mut [Sorted],
    groups: &[Group],
    gcc: &Gcc,
    proven: &mut Vec<Option<Proven>>,
    header_of: impl Fn(&str) -> Option<String> + Sync,
) -> Result<Verdict> {
    let base = sorted[0].headers.clone();
    proven.resize_with(sorted.len(), || None);
    let (sorted_ref, proven_ref): (&[Sorted], &[Option<Proven>]) = (sorted, proven);
    let results = in_parallel(sorted.len(), |number| {
        let group = &sorted_ref[number];
        let mut wanted: Vec<String> = Vec::new();
        if let Some(Proven { headers, claims }) = &proven_ref[number] {
            if *claims == group.claims && headers.starts_with(&group.headers) {
                return Ok((headers[group.headers.len()..].to_vec(), Verdict::default()));
            }
        }
        loop {
            let mut names: Vec<&str> = base.iter().map(String::as_str).collect();
            let own = group.headers.iter().chain(&wanted).map(String::as_str);
            names.extend(own.filter(|name| !base.iter().any(|header| header == name)));
            let includes = headers::text(&names);
            let mut verdict = witness::check(gcc, &groups[number].name, &includes, &group.claims)
                .context("checking a group under its own headers")?;
            let missing: BTreeSet<String> = verdict
                .unseen
                .keys()
                .filter_map(|name| header_of(name))
                .filter(|name| !names.contains(&name.as_str()))
                .collect();
            if missing.is_empty() {
                verdict.wrong.append(&mut verdict.unseen);
                return Ok((wanted, verdict));
            }
            wanted.extend(missing);
        }
    })?;
    let mut all = Verdict::default();
    for ((group, proven), (wanted, verdict)) in sorted.iter_mut().zip(proven).zip(results) {
        group.headers.extend(wanted);
        let is_right = verdict == Verdict::default();
        *proven = is_right.then(|| Proven { headers: group.headers.clone(), claims: group.claims.clone() });
        all.wrong.extend(verdict.wrong);
        all.blobs.extend(verdict.blobs);
        all.unshaped.extend(verdict.unshaped);
    }
    Ok(all)
}

/// Calls `each` for every number below `count`, on as many threads as there are processors.
pub fn in_parallel<T: Send>(count: usize, each: impl Fn(usize) -> Result<T> + Sync) -> Result<Vec<T>> {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let results = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| loop {
                let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if number >= count {
                    break;
                }
                let result = each(number);
                // A poisoned lock means that another thread died; the scope passes that on.
                results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((number, result));
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}
