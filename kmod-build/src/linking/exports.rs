//! What a module refers to and may not: symbols that this kernel does not export, or not to a module of its licence, or in a
//! namespace that it does not import. modpost and the module loader would say so too, but not where in the Rust code.

use super::near::nearest;
use super::place::Sources;
use super::shims::{described, lines_of, read, Described};
use super::symvers::{Export, Symvers};
use crate::args::Args;
use crate::elf::Object;
use crate::expand;
use crate::fail::{Failure, OnPath, Result};
use crate::links::{Link, SHIM};
use crate::state::State;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// `exports`, when the C unit is compiled: whether all that its shims refer to is exported. Options: those of [`check`], with
/// `object` for the C unit and `rust` for the linked Rust code.
pub fn run(args: &Args) -> Result<()> {
    let path = args.path("object")?;
    let object = Object::open(&path)?.1;
    let rust = args.path("rust")?;
    let (bytes, rust) = Object::open(&rust)?;
    let mut module = Module::new(args, &rust, &bytes)?;
    module.defined.extend(rust.defined().map(str::to_owned));
    module.check(args, &path, &object, &rust)
}

/// Whether all that the Rust code refers to is exported. Options: `symvers` (`Module.symvers` files, by spaces; without
/// it nothing is checked), `others` (objects of the same module), `any-namespace` (this kernel takes modules that import
/// none), and for words about the sources `out`, `module`, `root`.
pub fn check(args: &Args, path: &Path, bytes: &[u8], object: &Object) -> Result<()> {
    Module::new(args, object, bytes)?.check(args, path, object, object)
}

/// The licences that kernels take for GPL-compatible: `license_is_gpl_compatible` in include/linux/license.h.
const GPL_COMPATIBLE: [&str; 6] =
    ["GPL", "GPL v2", "GPL and additional rights", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL"];

/// What of a module decides what it may use.
#[derive(Debug, Default)]
struct Module {
    /// Its licence, where it is not GPL-compatible.
    foreign: Option<String>,
    /// The namespaces that it imports.
    imports: BTreeSet<String>,
    /// Whether it has to import any.
    any_namespace: bool,
    /// What its other objects define.
    defined: BTreeSet<String>,
}

/// Why a module may not use a symbol.
#[derive(Debug, PartialEq, Eq)]
enum Trouble<'a> {
    NotExported,
    Gpl,
    Namespace(&'a str),
    OtherModules(&'a str),
}

impl Module {
    fn new(args: &Args, rust: &Object, bytes: &[u8]) -> Result<Module> {
        let mut module = Module { any_namespace: args.get("any-namespace").is_some(), ..Module::default() };
        module.read_info(rust.contents(bytes, ".modinfo").unwrap_or_default());
        for other in args.words("others") {
            let (bytes, object) = Object::open(Path::new(&other))?;
            module.read_info(object.contents(&bytes, ".modinfo").unwrap_or_default());
            module.defined.extend(object.defined().map(str::to_owned));
        }
        Ok(module)
    }

    fn read_info(&mut self, section: &[u8]) {
        for entry in section.split(|byte| *byte == 0) {
            match String::from_utf8_lossy(entry).split_once('=') {
                Some(("license", licence)) if !GPL_COMPATIBLE.contains(&licence) => {
                    self.foreign = Some(licence.to_owned());
                }
                Some(("import_ns", namespace)) => drop(self.imports.insert(namespace.to_owned())),
                _ => {}
            }
        }
    }

    fn trouble<'a>(&self, export: Option<&Export<'a>>) -> Option<Trouble<'a>> {
        let Some(export) = export else { return Some(Trouble::NotExported) };
        if let Some(modules) = export.namespace.strip_prefix("module:") {
            return Some(Trouble::OtherModules(modules));
        }
        if export.gpl && self.foreign.is_some() {
            return Some(Trouble::Gpl);
        }
        let imported = export.namespace.is_empty() || self.any_namespace || self.imports.contains(export.namespace);
        (!imported).then_some(Trouble::Namespace(export.namespace))
    }

    /// `rust`: the object whose functions call the shims of this one, if it is not this one.
    fn check(&self, args: &Args, path: &Path, object: &Object, rust: &Object) -> Result<()> {
        let files = args.words("symvers");
        if files.is_empty() {
            return Ok(());
        }
        let symvers = read_symvers(&files)?;
        // A tree that was prepared and not built may have an empty list, which says nothing.
        if symvers.all().next().is_none() {
            return Ok(());
        }
        // What glue.c brings is checked by the compiler: it knows no other shim. The last one kbuild resolves itself.
        let ours = |name: &str| name.starts_with("kmod_") || name.starts_with("__kmod_") || name == "__this_module";
        let mut names = object.referenced_undefined();
        names.retain(|name| !ours(name) && !self.defined.contains(*name));
        let exports = symvers.of(&names);
        let troubles: Vec<(&str, Trouble<'_>)> =
            names.iter().filter_map(|name| Some((*name, self.trouble(exports.get(name))?))).collect();
        if troubles.is_empty() {
            return Ok(());
        }
        Report { module: self, symvers: &symvers, bindings: Bindings::open(args)?, object, rust }.of(&troubles, path)
    }
}

fn read_symvers(files: &[String]) -> Result<Symvers> {
    let read = |file: &String| {
        let path = Path::new(file);
        fs::read_to_string(path)
            .on(path)
            .map_err(|f| f.mend("a kernel tree without Module.symvers was not built: make modules in it, or use the distribution's headers"))
    };
    files.iter().map(read).collect::<Result<_>>().map(Symvers::new)
}

/// What is known of names beside the exports, where the build has come that far.
struct Bindings {
    set: PathBuf,
    /// All groups of the set.
    groups: Vec<String>,
    sources: Sources,
}

impl Bindings {
    fn open(args: &Args) -> Result<Option<Bindings>> {
        let Some(out) = args.get("out") else { return Ok(None) };
        let state = State::load(Path::new(out))?;
        let set = state.sets.join(&state.key);
        let groups = expand::read_listing(&set)?.into_iter().map(|group| group.name).collect();
        Ok(Some(Bindings { sources: Sources::open(args, &state)?, set, groups }))
    }

    /// The group and the line of its file of that kind that is about a name.
    fn line(&self, kind: &str, verbs: &[&str], name: &str) -> Option<(&str, String)> {
        self.groups.iter().find_map(|group| {
            let text = read(&self.set, group, kind).ok()?;
            let line = lines_of(&text, verbs, &BTreeSet::from([name])).next().map(str::to_owned);
            Some((group.as_str(), line?))
        })
    }

    /// The names of exported symbols that `bindings` declares, with the group of each.
    fn declared(&self) -> BTreeMap<String, &str> {
        let mut names = BTreeMap::new();
        for group in &self.groups {
            let text = read(&self.set, group, "links").unwrap_or_default();
            let exports = text.lines().filter_map(Link::parse).filter(|link| matches!(link, Link::Export { .. }));
            names.extend(exports.map(|link| (link.name().to_owned(), group.as_str())));
        }
        names
    }
}

struct Report<'a> {
    module: &'a Module,
    symvers: &'a Symvers,
    bindings: Option<Bindings>,
    object: &'a Object,
    rust: &'a Object,
}

/// How many symbols a report speaks of.
const SHOWN: usize = 10;

impl Report<'_> {
    fn of(&self, troubles: &[(&str, Trouble<'_>)], path: &Path) -> Result<()> {
        let declared = self.bindings.as_ref().map(Bindings::declared).unwrap_or_default();
        let shims: BTreeSet<String> = troubles
            .iter()
            .flat_map(|(name, _)| self.object.users(name))
            .filter(|user| user.starts_with(SHIM))
            .map(str::to_owned)
            .collect();
        let described = match &self.bindings {
            Some(bindings) => described(&bindings.set, &bindings.groups, &shims)?,
            None => BTreeMap::new(),
        };
        let mut text = String::from("this kernel does not give the module all that it refers to:");
        for (name, trouble) in troubles.iter().take(SHOWN) {
            let shims: Vec<&str> =
                self.object.users(name).into_iter().filter(|user| described.contains_key(*user)).collect();
            for shim in &shims {
                let described = &described[*shim];
                let _ = write!(text, "\n  {}", self.shim(described, name, trouble));
                self.used(&mut text, shim, described.link.name());
                self.nearest(&mut text, described.link.name(), trouble, &declared);
            }
            if shims.is_empty() {
                let _ = write!(text, "\n  {}", self.plain(name, trouble));
                self.used(&mut text, name, name);
                if self.shimmed(name).is_none() {
                    self.nearest(&mut text, name, trouble, &declared);
                }
            }
        }
        if let Some(more) = troubles.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            let _ = write!(text, "\n  and {more} more");
        }
        Err(Failure::new(text).at(path.display()).mend(self.mend(troubles)))
    }

    fn plain(&self, name: &str, trouble: &Trouble<'_>) -> String {
        match trouble {
            Trouble::NotExported => format!("undefined symbol {name}: {}", self.absent(name)),
            Trouble::Gpl => {
                format!(
                    "{name} is exported to GPL-compatible modules only, and the licence of this one is \"{}\"",
                    self.licence()
                )
            }
            Trouble::Namespace(namespace) => {
                format!("{name} is exported in the namespace {namespace}, which the module does not import")
            }
            Trouble::OtherModules(modules) => format!("{name} is exported to other modules only ({modules})"),
        }
    }

    /// Why a symbol is not among the exports.
    fn absent(&self, name: &str) -> String {
        if let Some((group, link)) = self.shimmed(name) {
            let (kind, header) = kind_and_header(&link);
            return format!("{kind} of {header}, which has no symbol: call bindings::{name} (group {group})");
        }
        let bindings = self.bindings.as_ref();
        if bindings.is_some_and(|bindings| bindings.line("facts", &["function", "variable"], name).is_some()) {
            return "this kernel has it but does not export it to modules".to_owned();
        }
        "no kernel symbol of this name is exported to modules".to_owned()
    }

    /// What `bindings` has a shim for under this name, with its group.
    fn shimmed(&self, name: &str) -> Option<(&str, Link)> {
        let (group, line) = self.bindings.as_ref()?.line("links", &["inline", "macro"], name)?;
        Some((group, Link::parse(&line)?))
    }

    fn shim(&self, shim: &Described, needed: &str, trouble: &Trouble<'_>) -> String {
        let (kind, header) = kind_and_header(&shim.link);
        let why = match trouble {
            Trouble::NotExported => "which this kernel does not export".to_owned(),
            Trouble::Gpl => {
                format!(
                    "which is exported to GPL-compatible modules only, and the licence of this one is \"{}\"",
                    self.licence()
                )
            }
            Trouble::Namespace(namespace) => {
                format!("which is exported in the namespace {namespace}, and the module does not import that")
            }
            Trouble::OtherModules(modules) => format!("which is exported to other modules only ({modules})"),
        };
        format!("{}, {kind} of {header}, needs {needed}, {why}", shim.link.name())
    }

    fn licence(&self) -> &str {
        self.module.foreign.as_deref().unwrap_or_default()
    }

    fn used(&self, text: &mut String, symbol: &str, name: &str) {
        if let Some(bindings) = &self.bindings {
            text.push_str(&bindings.sources.used(self.rust, symbol, name));
        }
    }

    /// Says what is exported to this module and has a similar name. Of another namespace one does not ask: it is imported.
    fn nearest(&self, text: &mut String, name: &str, trouble: &Trouble<'_>, declared: &BTreeMap<String, &str>) {
        if matches!(trouble, Trouble::Namespace(_)) {
            return;
        }
        let usable = self.symvers.all().filter(|export| self.module.trouble(Some(export)).is_none());
        let found = nearest(name, usable.map(|export| export.symbol), |name| declared.contains_key(name));
        let said: Vec<String> = found
            .iter()
            .map(|name| match declared.get(*name) {
                Some(group) => format!("{name} (group {group})"),
                None => (*name).to_owned(),
            })
            .collect();
        if !said.is_empty() {
            let _ = write!(text, "\n    nearest exported: {}", said.join(", "));
        }
    }

    fn mend(&self, troubles: &[(&str, Trouble<'_>)]) -> String {
        let mut list = Vec::new();
        let namespaces: BTreeSet<&str> = troubles
            .iter()
            .filter_map(|(_, trouble)| match trouble {
                Trouble::Namespace(namespace) => Some(*namespace),
                _ => None,
            })
            .collect();
        if !namespaces.is_empty() {
            let names: Vec<String> = namespaces.iter().map(|name| format!("\"{name}\"")).collect();
            list.push(format!("add `import_ns: [{}]` to kernel_module!", names.join(", ")));
        }
        if troubles.iter().any(|(_, trouble)| *trouble == Trouble::Gpl) {
            list.push(format!("license the module under one of {}; or do without", GPL_COMPATIBLE.join(", ")));
        }
        if troubles.iter().any(|(_, trouble)| matches!(trouble, Trouble::NotExported | Trouble::OtherModules(_))) {
            list.push("call what is exported: Module.symvers of the kernel lists it".to_owned());
        }
        list.join("\n")
    }
}

fn kind_and_header(link: &Link) -> (&'static str, String) {
    let kind = if matches!(link, Link::Macro { .. }) { "a macro" } else { "an inline function" };
    (kind, link.shimmed().map(|of| of.header.clone()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(info: &[u8]) -> Module {
        let mut module = Module::default();
        module.read_info(info);
        module
    }

    #[test]
    fn licence_and_namespaces_decide() {
        let export = |gpl, namespace| Export { symbol: "f", gpl, namespace };
        let free = module(b"license=Dual MIT/GPL\0import_ns=CXL\0import_ns=DMA_BUF\0");
        let foreign = module(b"license=Proprietary\0");
        assert_eq!(free.trouble(None), Some(Trouble::NotExported));
        assert_eq!(free.trouble(Some(&export(true, ""))), None);
        assert_eq!(foreign.trouble(Some(&export(true, ""))), Some(Trouble::Gpl));
        assert_eq!(foreign.trouble(Some(&export(false, ""))), None);
        assert_eq!(free.trouble(Some(&export(true, "DMA_BUF"))), None);
        assert_eq!(free.trouble(Some(&export(true, "IIO_HID"))), Some(Trouble::Namespace("IIO_HID")));
        assert_eq!(free.trouble(Some(&export(true, "module:kvm"))), Some(Trouble::OtherModules("kvm")));
        let lax = Module { any_namespace: true, ..Module::default() };
        assert_eq!(lax.trouble(Some(&export(false, "IIO_HID"))), None);
    }
}
