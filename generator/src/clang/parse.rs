//! A parsed translation unit: owns libclang's handles, and hands out what the walk needs in Rust's types.

use std::ffi::{CStr, CString};
use std::path::PathBuf;
use std::ptr;

use anyhow::{bail, Result};
use clang_sys::*;

/// The name under which the text is parsed; it exists in memory only.
pub const MAIN: &str = "kmod_headers.h";

/// One error that clang found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub text: String,
    /// Where, `None` for a bad command line.
    pub file: Option<PathBuf>,
    pub line: u32,
}

/// A file that was opened, and the line of [`MAIN`] through which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub file: PathBuf,
    pub main_line: u32,
}

pub struct Unit {
    index: CXIndex,
    handle: CXTranslationUnit,
}

impl Unit {
    pub fn parse(text: &str, args: &[String]) -> Result<Unit> {
        let owned: Vec<CString> = args
            .iter()
            .map(|arg| arg.as_str())
            .chain(["-x", "c"])
            .map(CString::new)
            .collect::<std::result::Result<_, _>>()?;
        let args: Vec<_> = owned.iter().map(|arg| arg.as_ptr()).collect();
        let name = CString::new(MAIN)?;
        let mut file = CXUnsavedFile {
            Filename: name.as_ptr(),
            Contents: text.as_ptr().cast(),
            Length: text.len() as std::os::raw::c_ulong,
        };
        let options = CXTranslationUnit_DetailedPreprocessingRecord
            | CXTranslationUnit_SkipFunctionBodies
            | CXTranslationUnit_KeepGoing;
        let mut handle = ptr::null_mut();
        let mut attempt = |says_errors| {
            // SAFETY: libclang is loaded; every pointer refers to memory that outlives the calls.
            unsafe {
                let index = clang_createIndex(0, says_errors);
                let code = clang_parseTranslationUnit2(
                    index,
                    name.as_ptr(),
                    args.as_ptr(),
                    args.len() as i32,
                    &mut file,
                    1,
                    options,
                    &mut handle,
                );
                (Unit { index, handle }, code)
            }
        };
        let (unit, code) = attempt(0);
        if code != CXError_Success || unit.handle.is_null() {
            // There is no unit to ask what is wrong: libclang says it on stderr only.
            drop(attempt(1));
            bail!("libclang cannot parse the headers at all (code {code}): a flag is wrong for it; see src/clang/flags.rs");
        }
        Ok(unit)
    }

    pub fn root(&self) -> CXCursor {
        // SAFETY: the handle is a live translation unit.
        unsafe { clang_getTranslationUnitCursor(self.handle) }
    }

    /// The errors, in clang's order; warnings are of no interest.
    pub fn errors(&self) -> Vec<Diagnostic> {
        // SAFETY: the handle is live; each diagnostic is disposed of once, after its text was copied.
        unsafe {
            let count = clang_getNumDiagnostics(self.handle);
            (0..count)
                .filter_map(|number| {
                    let diagnostic = clang_getDiagnostic(self.handle, number);
                    let error = (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error).then(|| {
                        let (file, line) = place(clang_getDiagnosticLocation(diagnostic));
                        Diagnostic { text: string(clang_getDiagnosticSpelling(diagnostic)), file, line }
                    });
                    clang_disposeDiagnostic(diagnostic);
                    error
                })
                .collect()
        }
    }

    /// Every file entered, with the line of the main file that led there.
    pub fn opened(&self) -> Vec<Opened> {
        extern "C" fn visit(file: CXFile, stack: *mut CXSourceLocation, depth: u32, data: CXClientData) {
            // SAFETY: `data` is the vector below; the stack has `depth` entries, the last one in the main file.
            let (opened, outermost) = unsafe {
                let opened = &mut *data.cast::<Vec<Opened>>();
                if depth == 0 {
                    return;
                }
                (opened, *stack.add(depth as usize - 1))
            };
            // SAFETY: libclang gives a file and a location of the unit being visited.
            let (file, (main, line)) = unsafe { (string(clang_getFileName(file)), place(outermost)) };
            // Files forced in by `-include` come through the predefines and have no line in the main file.
            let in_main = main.is_some_and(|main| main.as_os_str() == MAIN);
            opened.push(Opened { file: file.into(), main_line: if in_main { line } else { 0 } });
        }
        let mut opened: Vec<Opened> = Vec::new();
        // SAFETY: the callback casts the pointer back to the same type, during the call only.
        unsafe { clang_getInclusions(self.handle, visit, ptr::from_mut(&mut opened).cast()) };
        opened
    }
}

impl Drop for Unit {
    fn drop(&mut self) {
        // SAFETY: both handles came from libclang and are disposed of once, the unit before its index.
        unsafe {
            if !self.handle.is_null() {
                clang_disposeTranslationUnit(self.handle);
            }
            clang_disposeIndex(self.index);
        }
    }
}

/// Copies a libclang string and disposes of it.
///
/// # Safety
///
/// The string came from libclang and was not disposed of.
pub unsafe fn string(string: CXString) -> String {
    // SAFETY: as the caller promises.
    unsafe {
        let text = clang_getCString(string);
        let copy = if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() };
        clang_disposeString(string);
        copy
    }
}

/// File and line of a location; of the expansion, where a macro wrote the code.
///
/// # Safety
///
/// The location belongs to a live translation unit.
pub unsafe fn place(location: CXSourceLocation) -> (Option<PathBuf>, u32) {
    let mut file = ptr::null_mut();
    let mut line = 0;
    // SAFETY: the out-pointers are valid or null, as the function allows.
    unsafe {
        clang_getExpansionLocation(location, &mut file, &mut line, ptr::null_mut(), ptr::null_mut());
        if file.is_null() {
            return (None, line);
        }
        (Some(PathBuf::from(string(clang_getFileName(file)))), line)
    }
}
