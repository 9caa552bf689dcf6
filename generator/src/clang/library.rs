//! Finds the pinned libclang and its resource headers, and refuses every other version.
//!
//! What bindgen writes depends on libclang's version, so the version is part of what makes output reproducible: a later one of the
//! same major version may word a type otherwise, and its keys would not be those of others.

use std::ffi::CStr;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use clang_sys::{clang_disposeString, clang_getCString, clang_getClangVersion};

/// The only version that is used unless another one is asked for.
pub const VERSION: &str = "19.1.7";

/// The only major version that is used at all.
const MAJOR: u32 = 19;

/// The variable that asks for another version of the same major one, by its number.
const ASKED: &str = "KMOD_LIBCLANG";

const INSTALL: &str = "`apt install 'libclang1-19=1:19.1.7*' 'libclang-common-19-dev=1:19.1.7*'`";

/// A loaded libclang.
#[derive(Debug)]
pub struct Library {
    /// `19.1.7`
    pub version: String,
    /// The folder with `stdarg.h` and friends.
    pub resource_headers: PathBuf,
}

impl Library {
    /// Loads libclang for this thread; bindgen then uses the same one.
    pub fn load() -> Result<Library> {
        let file = match std::env::var_os("LIBCLANG_PATH") {
            Some(path) => named(Path::new(&path))?,
            None => find().with_context(|| format!("libclang {MAJOR} is not installed: {INSTALL}"))?,
        };
        // bindgen and clang-sys look here first.
        std::env::set_var("LIBCLANG_PATH", &file);
        clang_sys::load().map_err(|why| anyhow::anyhow!("cannot load {}: {why}; {INSTALL}", file.display()))?;
        let banner = banner();
        let version = version(&banner).to_owned();
        let asked = std::env::var(ASKED).ok();
        check(&version, asked.as_deref()).with_context(|| format!("{} is \"{banner}\"", file.display()))?;
        let resource_headers = resource_headers(&file).with_context(|| {
            format!(
                "{}: its resource headers (lib/clang/{MAJOR}/include/stdarg.h) are not installed: {INSTALL}",
                file.display()
            )
        })?;
        Ok(Library { version, resource_headers })
    }
}

/// `19.1.7` of `Debian clang version 19.1.7 (3~deb12u1)`.
fn version(banner: &str) -> &str {
    let version = banner.split_once("version ").and_then(|(_, rest)| rest.split([' ', '-', '+', '(']).next());
    version.unwrap_or_default()
}

/// Refuses other versions; `asked` is the one that will do, too.
fn check(version: &str, asked: Option<&str>) -> Result<()> {
    let is_major = version.split('.').next().and_then(|major| major.parse().ok()) == Some(MAJOR);
    if version == VERSION || (is_major && asked == Some(version)) {
        return Ok(());
    }
    let otherwise = if is_major {
        format!("\n         or {ASKED}={version}, for bindings that nobody compares with the committed ones")
    } else {
        String::new()
    };
    bail!("output is made with libclang {VERSION} only\n  mend:  {INSTALL}, and unset LIBCLANG_PATH{otherwise}")
}

/// LIBCLANG_PATH names the file or its folder.
fn named(path: &Path) -> Result<PathBuf> {
    if path.is_file() {
        return Ok(path.to_owned());
    }
    in_folder(path).with_context(|| {
        format!(
            "LIBCLANG_PATH names {}, which holds no libclang {MAJOR}: {INSTALL}, and unset LIBCLANG_PATH",
            path.display()
        )
    })
}

fn find() -> Option<PathBuf> {
    let mut folders = vec![PathBuf::from(format!("/usr/lib/llvm-{MAJOR}/lib"))];
    folders.extend(["/usr/lib64", "/usr/local/lib", "/usr/lib"].map(PathBuf::from));
    folders.extend(
        std::fs::read_dir("/usr/lib")
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-gnu"))),
    );
    folders.iter().find_map(|folder| in_folder(folder))
}

fn in_folder(folder: &Path) -> Option<PathBuf> {
    [format!("libclang-{MAJOR}.so.1"), format!("libclang.so.{MAJOR}"), format!("libclang-{MAJOR}.so.{MAJOR}")]
        .iter()
        .map(|name| folder.join(name))
        .find(|file| file.is_file())
}

/// Next to the library (`lib/clang/19/include`), or where Debian has it when the library was found through a link.
fn resource_headers(library: &Path) -> Option<PathBuf> {
    let real = library.canonicalize().ok()?;
    let debian = PathBuf::from(format!("/usr/lib/llvm-{MAJOR}/lib"));
    let folders = [library.parent(), real.parent(), Some(&debian)];
    let mut headers = folders.iter().flatten().map(|lib| lib.join(format!("clang/{MAJOR}/include")));
    headers.find(|include| include.join("stdarg.h").is_file())
}

fn banner() -> String {
    // SAFETY: libclang is loaded on this thread; the string is copied before it is disposed of, once.
    unsafe {
        let string = clang_getClangVersion();
        let text = clang_getCString(string);
        let copy = if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() };
        clang_disposeString(string);
        copy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        for (banner, expected) in [
            ("Debian clang version 19.1.7 (3~deb12u1)", "19.1.7"),
            ("Ubuntu clang version 19.1.1 (1ubuntu1~24.04.2)", "19.1.1"),
            ("clang version 20.0.0git", "20.0.0git"),
            ("clang version 19.1.7+libcxx", "19.1.7"),
            ("", ""),
        ] {
            assert_eq!(version(banner), expected);
        }
    }

    #[test]
    fn another_version_must_be_asked_for_by_its_number() {
        for (version, asked, fits) in [
            ("19.1.7", None, true),
            ("19.1.7", Some("19.1.1"), true),
            ("19.1.1", None, false),
            ("19.1.1", Some("19.1.1"), true),
            ("19.1.1", Some("19.1.2"), false),
            ("19.1.1", Some("1"), false),
            ("18.1.0", Some("18.1.0"), false),
            ("", Some(""), false),
        ] {
            assert_eq!(check(version, asked).is_ok(), fits, "{version} {asked:?}");
        }
        let why = |version: &str| check(version, None).unwrap_err().to_string();
        assert!(why("19.1.1").contains("KMOD_LIBCLANG=19.1.1") && why("19.1.1").contains("apt install"));
        assert!(!why("18.1.0").contains("KMOD_LIBCLANG"));
    }
}
