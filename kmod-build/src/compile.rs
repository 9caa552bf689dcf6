//! `compile`: sysroot, then cargo, then the module's static library into the build folder.

use crate::args::Args;
use crate::asserts::Assertions;
use crate::cache::{digest, lock, unique, Cache};
use crate::deps;
use crate::fail::{Failure, OnPath, Result};
use crate::json::Json;
use crate::link;
use crate::rustc::Toolchain;
use crate::state::State;
use crate::sysroot::{self, Sysroot};
use crate::target::Target;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// What `compile` and `doctor` read off the command line alike.
#[derive(Debug)]
pub struct Flags {
    /// The compilation target.
    pub target: Target,
    /// Flags of every crate, the sysroot's included.
    pub common: Vec<String>,
    /// Flags of the module's crates only (debug information).
    pub module: Vec<String>,
}

impl Flags {
    /// Options: `target`, `features`, `rustflags`, `moduleflags`.
    pub fn parse(args: &Args) -> Result<Flags> {
        Ok(Flags {
            target: Target::open(args.need("target")?, &args.words("features"))?,
            common: args.words("rustflags"),
            module: args.words("moduleflags"),
        })
    }
}

/// The source of compiler_builtins.
pub fn builtins(args: &Args) -> Result<PathBuf> {
    Ok(args.path("root")?.join("targets/compiler_builtins.rs"))
}

/// Runs it. Options beside those of [`Flags`]: `out` (the `.kmod` folder), `root`, `module` (the folder with
/// Cargo.toml), `library` (where the static library goes), `cargoflags`, `rcflags`, `verbose`.
pub fn run(args: &Args) -> Result<()> {
    let build = Build::new(args)?;
    // Two modules of one name have the same file in there: hold it until ours is out.
    let _lock = lock(&build.target_dir.join("kmod.lock"))?;
    let (library, asserted) = thread::scope(|scope| {
        let asserted = scope.spawn(|| build.assertions().check(&Cache::from_env()?));
        (build.library(), asserted.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    // A set that rustc lays out otherwise may be what cargo's errors come from.
    asserted?;
    let library = library?;
    let to = args.path("library")?;
    let sources = deps::sources(&library.with_extension("d"))?;
    check_groups(&sources, &build.state)?;
    let out = args.path("out")?;
    deps::write(&out, &to, &sources, &build.module)?;
    // Last: to make, this is what was to be done.
    take(&library, &to)?;
    link::write_arguments(&to, &out)
}

/// `clippy`: the same crates with the same flags, under clippy. Options: those of `compile`, without `library`.
pub fn clippy(args: &Args) -> Result<()> {
    let build = Build::new(args)?;
    // Beside our cargo: cargo itself would first look in its home, where another toolchain's may be.
    let bin = build.toolchain.cargo.with_file_name("cargo-clippy");
    let status = build
        .call(&bin, "clippy")
        .args(["--quiet", "--release"])
        .args(args.words("cargoflags"))
        .arg("--")
        .args(["-D", "warnings"])
        .status()
        .map_err(|e| build.cannot_run(&e))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new("clippy is not content, or not installed; its messages are above")
        .at(build.module.display())
        .mend("apt install rust-web-clippy (Debian 12), apt install rust-clippy, or rustup component add clippy"))
}

/// A module's crates, and everything that they are compiled with.
pub struct Build<'a> {
    args: &'a Args,
    /// The compiler.
    pub toolchain: Toolchain,
    target: Target,
    /// The set, its groups, and the cfgs.
    pub state: State,
    sysroot: Sysroot,
    rustflags: Vec<String>,
    /// Where cargo works.
    pub target_dir: PathBuf,
    /// The folder with Cargo.toml.
    pub module: PathBuf,
    root: PathBuf,
}

impl<'a> Build<'a> {
    /// Builds the sysroot if the cache has none.
    pub fn new(args: &'a Args) -> Result<Self> {
        let cache = Cache::from_env()?;
        let toolchain = Toolchain::from_env()?;
        let flags = Flags::parse(args)?;
        let state = State::load(&args.path("out")?)?;
        let sysroot = sysroot::build(&cache, &toolchain, &flags.target, &flags.common, &builtins(args)?)?;
        let root = args.path("root")?;
        let module = args.path("module")?;
        let rustflags = rustflags(&flags, &sysroot, &state, &places(cache.root(), &module, &state.sets, &root));
        // Everything that cargo's own fingerprints do not see is in the name: what is compiled for one kernel,
        // compiler and set of flags is shared by all modules, and never mixed with another's.
        let target_dir = cache
            .path(&format!("cargo/{}", digest(&[&sysroot.id, &rustflags.join("\x1f"), &state.sets.to_string_lossy()])));
        fs::create_dir_all(&target_dir).on(&target_dir)?;
        Ok(Build { args, toolchain, target: flags.target, state, sysroot, rustflags, target_dir, module, root })
    }

    /// What rustc has to confirm of the set.
    fn assertions(&self) -> Assertions<'_> {
        let mut flags = vec!["--target".into(), self.target.argument(&self.sysroot.path).into()];
        flags.extend(self.rustflags.iter().map(OsString::from));
        Assertions { toolchain: &self.toolchain, flags, state: &self.state, root: &self.root }
    }

    /// The module's Cargo.toml.
    pub fn manifest(&self) -> PathBuf {
        self.module.join("Cargo.toml")
    }

    /// How cargo calls the folder of what is made for the kernel's target.
    pub fn target_name(&self) -> &str {
        self.target.name()
    }

    /// For a cargo that is not there.
    pub fn cannot_run(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!("cannot run cargo: {error}")).at(self.toolchain.cargo.display())
    }

    /// A call of cargo, or of one of its subcommands' programs, for the kernel's target.
    pub fn call(&self, program: &Path, verb: &str) -> Command {
        let mut command = Command::new(program);
        // Where cargo looks for the module's `.cargo/config.toml`, as in a vendored one.
        command.current_dir(&self.module);
        clean_environment(&mut command);
        // What it starts by name is the toolchain's own.
        if let Some(bin) = self.toolchain.rustc.parent() {
            let path = std::env::var("PATH").unwrap_or_default();
            command.env("PATH", format!("{}:{path}", bin.display()));
        }
        command
            .env("RUSTC", &self.toolchain.rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", self.rustflags.join("\x1f"))
            .env("CARGO_TARGET_DIR", &self.target_dir)
            .env("CARGO_INCREMENTAL", "0")
            .env("KMOD_SETS", &self.state.sets)
            .arg(verb)
            // Crates that were compiled for it are no objects that the kernel's linker can read.
            .args(["--config", "profile.release.lto=\"off\""])
            .arg("--manifest-path")
            .arg(self.manifest())
            .arg("--target")
            .arg(self.target.argument(&self.sysroot.path));
        if matches!(self.target, Target::Specification { .. }) && self.toolchain.minor >= JSON_TARGET_NEEDS_FLAG {
            command.arg("-Zjson-target-spec");
        }
        for group in &self.state.features {
            command.arg(format!("--features=linux-kmod/{group}"));
        }
        command
    }

    /// What rustdoc has to be told of the flags: it compiles nothing, and knows fewer.
    pub fn rustdocflags(&self) -> Vec<String> {
        let compiles = |flag: &&String| !flag.starts_with("--remap-path-prefix");
        self.rustflags.iter().filter(compiles).cloned().collect()
    }

    /// The static library of the module, as cargo names it.
    fn library(&self) -> Result<PathBuf> {
        lock_file(&self.module)?;
        let verbose = self.args.get("verbose").is_some();
        let mut command = self.call(&self.toolchain.cargo, "rustc");
        command
            .args(["--release", "--lib", "--crate-type=staticlib", "--message-format=json-render-diagnostics"])
            .arg(if verbose { "--verbose" } else { "--quiet" })
            .args(self.args.words("cargoflags"))
            .arg("--")
            .arg(remap(&self.module, "."))
            .args(self.args.words("rcflags"));
        if verbose {
            println!("{command:?}");
        }
        let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().map_err(|e| self.cannot_run(&e))?;
        if !output.status.success() {
            return Err(Failure::new("cargo could not build the module; its messages are above")
                .at(self.manifest().display())
                .mend("make V=1 shows the commands"));
        }
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| Json::parse(line).ok())
            .flat_map(|json| json.get("filenames").map(|f| f.elements().to_vec()).unwrap_or_default())
            .filter_map(|file| file.text().map(PathBuf::from))
            .rfind(|file| file.extension().is_some_and(|e| e == "a"))
            .ok_or_else(|| Failure::new("cargo built no static library").at(self.manifest().display()))
    }
}

/// Cargo writes a Cargo.lock where there is none: beside the manifest of the workspace. Sources that cannot be written have to come
/// with one.
fn lock_file(module: &Path) -> Result<()> {
    let workspace = |folder: &&Path| {
        fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|manifest| manifest.contains("[workspace"))
    };
    let folder = module.ancestors().find(workspace).unwrap_or(module);
    if folder.join("Cargo.lock").is_file() {
        return Ok(());
    }
    // Whether something can be written says no mode of a folder: file systems are read-only, and root is above modes.
    let trial = folder.join(format!(".Cargo.lock.{}", unique()));
    match fs::File::create(&trial).and_then(|_| fs::remove_file(&trial)) {
        Ok(()) => Ok(()),
        Err(error) => Err(Failure::new(format!("these sources have no Cargo.lock, and it cannot be written: {error}"))
            .at(folder.join("Cargo.lock").display())
            .mend("cargo generate-lockfile where the sources can be written, and ship Cargo.lock with them")),
    }
}

/// The flags of every crate that cargo builds for the kernel.
fn rustflags(flags: &Flags, sysroot: &Sysroot, state: &State, places: &[(PathBuf, &str)]) -> Vec<String> {
    let mut list = vec![format!("--sysroot={}", sysroot.path.display())];
    list.extend(flags.common.iter().chain(&flags.module).cloned());
    list.push(format!("@{}", state.cfgs.display()));
    list.extend(places.iter().map(|(folder, name)| remap(folder, name)));
    list
}

/// Panic messages and debug information name files by what they belong to, not where somebody has it.
pub fn remap(folder: &Path, name: &str) -> String {
    format!("--remap-path-prefix={}={name}", folder.display())
}

/// Folders, and what their files are called. Of two that hold a file the last one counts.
fn places(cache: &Path, module: &Path, sets: &Path, root: &Path) -> Vec<(PathBuf, &'static str)> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".cargo"))).filter(|home| home.is_absolute());
    // What all modules have in common, so that they share what is compiled. But a module that configures cargo may have its
    // crates with it, which are compiled as from anywhere else.
    let configured = |folder: &&Path| {
        let own = folder.join(".cargo");
        home.as_ref() != Some(&own) && ["config.toml", "config"].iter().any(|name| own.join(name).is_file())
    };
    let mut list = vec![(cache.to_owned(), "cache")];
    list.extend(module.ancestors().find(configured).map(|folder| (folder.to_owned(), ".")));
    list.extend(home.map(|home| (home, "cargo")));
    list.extend([(sets.to_owned(), "bindings"), (root.to_owned(), "linux-kmod")]);
    list
}

/// From this minor version of cargo on, a JSON target has to be allowed by a flag.
const JSON_TARGET_NEEDS_FLAG: u32 = 95;

/// Takes out of the environment what would change the compilation: kbuild exports RUSTC, and a user's RUSTFLAGS or
/// profile would bring the red zone and SSE back. Registries, proxies and colours stay. (RUSTC_WRAPPER set
/// to nothing would do as well, but then cargo forgets what it learned of the compiler, and asks it again each time.)
fn clean_environment(command: &mut Command) {
    const PREFIXES: [&str; 9] = [
        "RUSTC",
        "RUSTDOC",
        "RUSTFLAGS",
        "CARGO_BUILD_",
        "CARGO_PROFILE_",
        "CARGO_TARGET_",
        "CARGO_UNSTABLE_",
        "CARGO_ENCODED_",
        "CARGO_INCREMENTAL",
    ];
    for (name, _) in std::env::vars_os() {
        if PREFIXES.iter().any(|p| name.to_string_lossy().starts_with(p)) {
            command.env_remove(name);
        }
    }
}

/// Brings the library into the build folder: a link where that is possible, so that it costs nothing.
fn take(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_file(to).on(to)?;
    }
    if fs::hard_link(from, to).is_err() {
        fs::copy(from, to).on(to)?;
    }
    // Cargo keeps the old time where nothing changed; make must see that this step was done.
    fs::File::options().append(true).open(to).and_then(|file| file.set_modified(std::time::SystemTime::now())).on(to)
}

/// A group that was compiled and not proven stops the build: its layouts would be believed, not shown.
fn check_groups(sources: &BTreeSet<String>, state: &State) -> Result<()> {
    for file in sources {
        // Behind the key, or `user` for a key that the table does not know.
        let of_set = Path::new(file).strip_prefix(&state.sets).ok().and_then(|file| file.to_str()?.split_once('/'));
        let Some(group) = of_set.and_then(|(_, file)| file.strip_suffix(".rs")) else { continue };
        if group != "mod" && group != "stubs" && !state.proven.iter().any(|p| p == group) {
            return Err(Failure::new(format!(
                "a dependency of this module turns on the group `{group}`, and the module does not name it: the C unit has not proven its layouts"
            ))
            .mend(format!("add it to the module's Cargo.toml: linux-kmod = {{ …, features = [\"{group}\"] }}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_configures_cargo_has_its_crates_with_it() {
        let dir = std::env::temp_dir().join(format!("kmod-places-{}", std::process::id()));
        let module = dir.join("workspace/module");
        fs::create_dir_all(dir.join("workspace/.cargo")).unwrap();
        let own = || {
            let places = places(Path::new("/cache"), &module, Path::new("/sets"), Path::new("/root"));
            let own = places.iter().find(|(_, name)| *name == ".").map(|(folder, _)| folder.clone());
            let names: Vec<&str> = places.iter().map(|(_, name)| *name).collect();
            assert!(names.starts_with(&["cache"]) && names.ends_with(&["bindings", "linux-kmod"]), "{names:?}");
            own
        };
        assert_eq!(own(), None);
        fs::write(dir.join("workspace/.cargo/config.toml"), "").unwrap();
        assert_eq!(own(), Some(dir.join("workspace")));
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn a_group_that_is_not_proven_is_refused_under_each_name_of_a_set() {
        let state = State {
            key: "6.1.1-x86_64-00000000".into(),
            sets: "/cache/sets/1234".into(),
            cfgs: PathBuf::new(),
            proven: vec!["base".into(), "fs".into()],
            features: Vec::new(),
        };
        let check = |file: &str| check_groups(&[file.to_owned()].into(), &state);
        for folder in ["6.1.1-x86_64-00000000", "user"] {
            let file = |name: &str| format!("/cache/sets/1234/{folder}/{name}.rs");
            for known in ["mod", "stubs", "base", "fs"] {
                check(&file(known)).unwrap();
            }
            assert!(check(&file("net")).unwrap_err().to_string().contains("turns on the group `net`"));
        }
        check("/module/src/net.rs").unwrap();
    }
}
