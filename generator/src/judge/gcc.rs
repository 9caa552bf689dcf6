//! Runs the kernel's own compiler, with the flags of a module, over headers and assertions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::Complaint;
use crate::kernel::config;
use crate::kernel::kbuild::Kbuild;
use crate::scratch;

/// How the names of all texts end.
pub const MAIN: &str = "kmod_witness.c";

/// All errors, and what is wrong with a macro where the macro is used.
const BLAME: [&str; 3] = ["-fmax-errors=0", "-fno-diagnostics-show-caret", "-ftrack-macro-expansion=0"];

/// How far a text is compiled to find what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    Syntax,
    /// As far as the optimiser: calls that it does not remove count.
    Code,
}

/// The compiler, ready to look at text.
pub struct Gcc<'a> {
    kbuild: &'a Kbuild,
    folder: tempfile::TempDir,
    /// kbuild's, but for those that leave something in the folder, and those of debug information: nobody reads it here.
    flags: Vec<String>,
}

impl<'a> Gcc<'a> {
    pub fn new(kbuild: &'a Kbuild) -> Result<Gcc<'a>> {
        let flags = kbuild
            .c_flags
            .iter()
            .filter(|flag| !flag.starts_with("-Wp,-M") && !flag.starts_with("-g"))
            .cloned()
            .collect();
        Ok(Gcc { kbuild, folder: scratch::folder("witness")?, flags })
    }

    fn compiler(&self) -> Result<Command> {
        let (program, args) = self.kbuild.cc.split_first().context("kbuild names no compiler")?;
        let mut command = Command::new(program);
        command.args(args).args(&self.flags);
        command.current_dir(self.folder.path()).env("LC_ALL", "C");
        Ok(command)
    }

    fn command(&self, name: &str, text: &str) -> Result<Command> {
        std::fs::write(self.folder.path().join(name), text)?;
        let mut command = self.compiler()?;
        command.arg(name);
        Ok(command)
    }

    /// The same for a text that the compiler cannot look up by its name: GCC reads a file from its start again for each error that
    /// it reports of it, although it shows no line. That took half of the time.
    fn command_of_input(&self, name: &str, text: &str) -> Result<Command> {
        let file = self.folder.path().join(format!("{name}.input"));
        std::fs::write(&file, format!("# 1 \"{name}\"\n{text}"))?;
        let mut command = self.compiler()?;
        command.args(["-x", "c", "-"]).stdin(std::fs::File::open(file)?);
        Ok(command)
    }

    /// The same compiler for texts that begin with `headers`, which are read once.
    pub fn with_headers(&self, headers: &str) -> Result<Gcc<'a>> {
        // A precompiled header is taken as the first thing only: what kbuild forces in comes to be part of it.
        let (forced, flags) = split_forced(&self.flags);
        let text: String = forced.iter().map(|file| format!("#include \"{file}\"\n")).collect();
        let mut gcc = Gcc { kbuild: self.kbuild, folder: scratch::folder("witness")?, flags };
        let header = gcc.folder.path().join("unit.h");
        let mut command = gcc.command("unit.h", &format!("{text}{headers}"))?;
        let output = command.args(["-w", "-x", "c-header", "-o", "unit.h.gch"]).output()?;
        if !output.status.success() {
            bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        gcc.flags.splice(0..0, ["-include".to_owned(), header.to_string_lossy().into_owned()]);
        Ok(gcc)
    }

    /// The errors of a text, by the line of it that led there. `name` keeps parallel runs apart.
    pub fn errors(&self, name: &str, text: &str, depth: Depth) -> Result<BTreeMap<u32, String>> {
        let errors = self.located_errors(name, text, depth)?;
        Ok(errors.into_iter().map(|(line, error)| (line, error.why)).collect())
    }

    /// The same with the places of the errors.
    pub fn located_errors(&self, name: &str, text: &str, depth: Depth) -> Result<BTreeMap<u32, Complaint>> {
        let name = format!("{name}_{MAIN}");
        let mut command = self.command_of_input(&name, text)?;
        match depth {
            Depth::Syntax => command.arg("-fsyntax-only"),
            Depth::Code => command.args(["-S", "-o", "/dev/null"]),
        };
        // Warnings stay warnings, but for those that a text makes errors itself, and those without which C takes any call for
        // right. (Kernels make these errors themselves, not all of them in every version.)
        command.args(["-Wno-error", "-fdiagnostics-color=never"]);
        command.args(
            ["implicit-function-declaration", "incompatible-pointer-types", "int-conversion"]
                .map(|name| format!("-Werror={name}")),
        );
        if self.is_gcc() {
            command.args(BLAME);
        } else {
            command.args(["-ferror-limit=0", "-fno-caret-diagnostics", "-fmacro-backtrace-limit=1"]);
        }
        let began = std::time::Instant::now();
        let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
        tracing::debug!(name, lines = text.lines().count(), seconds = began.elapsed().as_secs_f32(), "compiled");
        let stderr = String::from_utf8_lossy(&output.stderr);
        must_have_ended(&command, &stderr)?;
        let mut errors = errors(&stderr, &name);
        if errors.is_empty() {
            let in_lines = errors_in_lines(errors_in_functions(&stderr), text);
            errors = in_lines.into_iter().map(|(line, why)| (line, Complaint { why, place: None })).collect();
        }
        if !output.status.success() && errors.is_empty() {
            bail!("the kernel's compiler fails on its own headers without saying where; `{command:?}` says:\n{stderr}");
        }
        Ok(errors)
    }

    /// The object file of a text, each function in a section of its own; or the errors of the optimiser as well, by line and, where
    /// no line of the text led there, by the function that they are in.
    pub fn functions(&self, name: &str, text: &str) -> Result<std::result::Result<Vec<u8>, Errors>> {
        let file = format!("{name}_{MAIN}");
        let mut command = self.command(&file, text)?;
        let object = self.folder.path().join(format!("{name}.o"));
        command.args(["-w", "-ffunction-sections", "-fdiagnostics-color=never", "-c", "-o"]).arg(&object);
        if self.is_gcc() {
            command.args(BLAME);
        }
        let began = std::time::Instant::now();
        let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
        tracing::debug!(
            name,
            lines = text.lines().count(),
            seconds = began.elapsed().as_secs_f32(),
            "compiled to code"
        );
        if output.status.success() {
            return std::fs::read(&object)
                .map(Ok)
                .with_context(|| format!("`{command:?}` wrote no {}", object.display()));
        }
        let stderr = String::from_utf8_lossy(&output.stderr);
        must_have_ended(&command, &stderr)?;
        let lines = errors(&stderr, &file).into_iter().map(|(line, error)| (line, error.why)).collect();
        let mut errors = Errors { lines, functions: errors_in_functions(&stderr) };
        if errors.lines.is_empty() && errors.functions.is_empty() {
            errors.functions = self.refused_by_the_assembler(name, &file, text)?;
        }
        if errors.lines.is_empty() && errors.functions.is_empty() {
            bail!("the kernel's compiler fails without saying where; `{command:?}` says:\n{stderr}");
        }
        Ok(Err(errors))
    }

    /// What the assembler says against the functions of a text. It is asked by itself, with an input that does not lead it away
    /// to the lines of headers.
    fn refused_by_the_assembler(&self, name: &str, file: &str, text: &str) -> Result<BTreeMap<String, String>> {
        let assembly = self.folder.path().join(format!("{name}.s"));
        let output = self.command(file, text)?.args(["-w", "-S", "-o"]).arg(&assembly).output()?;
        if !output.status.success() {
            return Ok(BTreeMap::new());
        }
        let lines: Vec<String> = std::fs::read_to_string(&assembly)?
            .lines()
            .map(|line| if line.starts_with("# ") { String::new() } else { line.to_owned() })
            .collect();
        std::fs::write(&assembly, lines.join("\n") + "\n")?;
        let (program, args) = self.kbuild.cc.split_first().context("kbuild names no compiler")?;
        let mut command = Command::new(program);
        // Of the flags, those that say what processor it is for.
        command.args(args).args(self.kbuild.c_flags.iter().filter(|flag| flag.starts_with("-m")));
        let output = command.env("LC_ALL", "C").arg("-c").arg(&assembly).args(["-o", "/dev/null"]).output()?;
        Ok(errors_by_label(&String::from_utf8_lossy(&output.stderr), &lines))
    }

    /// The object file of a text that compiles.
    pub fn object(&self, name: &str, text: &str) -> Result<Vec<u8>> {
        let file = format!("{name}_{MAIN}");
        let mut command = self.command(&file, text)?;
        let object = self.folder.path().join(format!("{name}.o"));
        let output = command.args(["-w", "-c", "-o"]).arg(&object).output()?;
        if !output.status.success() {
            bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        std::fs::read(&object).with_context(|| format!("`{command:?}` wrote no {}", object.display()))
    }

    /// Whether it is GCC.
    pub fn is_gcc(&self) -> bool {
        self.kbuild.compiler.starts_with("gcc")
    }

    /// A text with its macros expanded, behind what its headers are. What cannot be expanded stays as it is.
    pub fn expanded(&self, name: &str, text: &str) -> Result<String> {
        let mut command = self.command(&format!("{name}_{MAIN}"), text)?;
        let output = command.args(["-w", "-E"]).output().with_context(|| format!("cannot run {command:?}"))?;
        if output.stdout.is_empty() {
            bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Those of the identifiers that nothing declares: no keywords, and no variable, function, enumerator or type that GCC warns of
    /// when a local pointer to a function is called so.
    pub fn undeclared<'n>(&self, name: &str, identifiers: &BTreeSet<&'n str>) -> Result<BTreeSet<&'n str>> {
        /// A name that is declared: GCC has to warn of it first and last, or its silence means nothing.
        const CONTROL: &str = "kmod_control";
        let name = format!("{name}_{MAIN}");
        let asked: Vec<&str> = [CONTROL].into_iter().chain(identifiers.iter().copied()).chain([CONTROL]).collect();
        let mut text = format!("extern int {CONTROL};\n");
        for (at, identifier) in asked.iter().enumerate() {
            text.push_str(&format!("void kmod_s{at}(void) {{ void (*{identifier})(void); }}\n"));
        }
        let mut command = self.command_of_input(&name, &text)?;
        command.args(["-fsyntax-only", "-Wno-error", "-Wshadow", "-Wsystem-headers", "-fdiagnostics-color=never"]);
        let output = command.args(BLAME).output().with_context(|| format!("cannot run {command:?}"))?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        let lines_with = |word: &str| -> BTreeSet<u32> {
            stderr.lines().filter(|line| line.contains(word)).filter_map(|line| line_of(line, &name)).collect()
        };
        let (shadowing, wrong) = (lines_with("[-Wshadow]"), lines_with(" error: "));
        let last = asked.len() as u32 + 1;
        if !shadowing.contains(&2) || !shadowing.contains(&last) {
            bail!("the kernel's compiler does not warn of what is shadowed; `{command:?}` says:\n{stderr}");
        }
        let declared = |line: &u32| shadowing.contains(line) || wrong.contains(line);
        Ok(asked.into_iter().zip(2..).filter(|(_, line)| !declared(line)).map(|(identifier, _)| identifier).collect())
    }

    /// Every file that the text opens.
    pub fn opened(&self, text: &str) -> Result<BTreeSet<PathBuf>> {
        let name = format!("closure_{MAIN}");
        let mut command = self.command(&name, text)?;
        let output = command.args(["-w", "-M", "-MT", "x"]).output()?;
        if !output.status.success() {
            bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        let rule = String::from_utf8_lossy(&output.stdout).replace("\\\n", " ");
        let files = rule.trim_start_matches("x:").split_whitespace().filter(|file| *file != name);
        Ok(files.map(PathBuf::from).collect())
    }
}

/// The files that `-include` forces in, and the other flags.
fn split_forced(flags: &[String]) -> (Vec<&String>, Vec<String>) {
    let (mut forced, mut others) = (Vec::new(), Vec::new());
    let mut flags = flags.iter();
    while let Some(flag) = flags.next() {
        if flag == "-include" {
            forced.extend(flags.next());
        } else {
            others.push(flag.clone());
        }
    }
    (forced, others)
}

/// What is wrong with a text.
#[derive(Debug, Default)]
pub struct Errors {
    /// By the line that led there.
    pub lines: BTreeMap<u32, String>,
    /// By the function that the compiler was in.
    pub functions: BTreeMap<String, String>,
}

/// Reads GCC's (and clang's) messages: an error counts for the line of the main file that includes its place.
fn errors(stderr: &str, main: &str) -> BTreeMap<u32, Complaint> {
    let mut errors = BTreeMap::new();
    let mut included_from = None;
    for line in stderr.lines() {
        // A function that was inlined into another one counts where that stands.
        let is_stack = ["In file included from ", "from ", "inlined from "]
            .iter()
            .any(|start| line.trim_start().starts_with(start));
        if is_stack {
            included_from = line_of(line, main).or(included_from);
            continue;
        }
        let Some((place, text)) = located(line) else { continue };
        let here = place.starts_with(main).then(|| line_of(place, main)).flatten();
        if let Some(number) = here.or(included_from) {
            let file = place.rsplit('/').next().unwrap_or(place).trim_end_matches(':');
            let why = if here.is_some() {
                text.to_owned()
            } else {
                format!("{}: {text}", file.split(':').next().unwrap_or(file))
            };
            let place = here.is_none().then(|| place.trim_end_matches(':').to_owned());
            errors.entry(number).or_insert(Complaint { why, place });
        }
    }
    errors
}

/// `FILE:LINE:COLUMN:` of an error, and what is wrong there.
fn located(line: &str) -> Option<(&str, &str)> {
    let (place, text) = error(line)?;
    place.split(':').any(is_number).then_some((place, text))
}

/// Fails on an error that is the compiler's own or the machine's, as when it was killed or the disk is full: what it said before is
/// not all that there is to say, and the place that it gives has nothing to do with it.
fn must_have_ended(command: &Command, stderr: &str) -> Result<()> {
    /// Fatal errors that a text is to blame for: it includes what is not there.
    const OF_THE_TEXT: [&str; 2] = ["No such file or directory", "file not found"];
    /// What GCC says without calling it an error.
    const OF_THE_MACHINE: [&str; 3] =
        ["No space left on device", "out of memory allocating", "virtual memory exhausted"];
    let is_own = |line: &&str| {
        let is_fatal = line.contains(" fatal error: ") && !OF_THE_TEXT.iter().any(|end| line.ends_with(end));
        let is_unplaced = error(line).is_some() && located(line).is_none();
        is_fatal || is_unplaced || OF_THE_MACHINE.iter().any(|words| line.contains(words))
    };
    if let Some(own) = stderr.lines().find(is_own) {
        bail!(
            "the kernel's compiler did not come to its end: {own}\n  where: `{command:?}`\n  mend:  run this again; where memory is \
             short, with `--jobs 1`; where a disk is full, with TMPDIR on another"
        );
    }
    Ok(())
}

fn error(line: &str) -> Option<(&str, &str)> {
    line.split_once(" fatal error: ").or_else(|| line.split_once(" error: "))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `x.h: In function 'f':`, and what is said of it.
fn errors_in_functions(stderr: &str) -> BTreeMap<String, String> {
    let mut errors = BTreeMap::new();
    let mut function = None;
    for line in stderr.lines() {
        // Of functions that were inlined into each other the outermost is named last. (GCC 10 gives it a place within the header.)
        let named = line.split_once("In function '").or_else(|| line.split_once("inlined from '"));
        if let Some((_, rest)) = named {
            function = rest.split('\'').next().map(str::to_owned);
        } else if let (Some((_, text)), Some(function)) = (located(line), &function) {
            errors.entry(function.clone()).or_insert_with(|| text.to_owned());
        }
    }
    errors
}

/// Errors in functions by the line of a text that begins with `void `, the function's name and a parenthesis. (GCC says no more of
/// the last word of a macro, which it places in the header.)
fn errors_in_lines(errors: BTreeMap<String, String>, text: &str) -> BTreeMap<u32, String> {
    let function = |line: &str| Some(line.strip_prefix("void ")?.split_once('(')?.0.to_owned());
    let lines =
        text.lines().zip(1..).filter_map(|(line, number)| Some((number, errors.get(&function(line)?)?.clone())));
    lines.collect()
}

/// Errors of the assembler by the label of a function that stands above.
fn errors_by_label(stderr: &str, assembly: &[String]) -> BTreeMap<String, String> {
    let error = |line: &str| {
        let (place, text) = line.split_once(": Error: ")?;
        let number: usize = place.rsplit(':').next()?.parse().ok()?;
        let above = assembly.get(..number)?.iter().rev();
        // Labels of the compiler's own begin with a point, those within inline assembly are often numbers.
        let is_function = |label: &&str| label.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic());
        let label = above.filter_map(|line| line.strip_suffix(':')).find(is_function)?;
        Some((label.to_owned(), format!("the assembler: {text}")))
    };
    stderr.lines().filter_map(error).collect()
}

/// N in `… main.c:N…`.
fn line_of(text: &str, main: &str) -> Option<u32> {
    let (_, rest) = text.split_once(&format!("{main}:"))?;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// The symbols that a set of files mentions. `autoconf.h` defines them all and does not count.
pub fn mentioned(files: &BTreeSet<PathBuf>) -> Result<BTreeSet<String>> {
    let mut symbols = BTreeSet::new();
    for file in files.iter().filter(|file| !file.ends_with("generated/autoconf.h")) {
        let bytes = std::fs::read(file).with_context(|| format!("cannot read the header {}", file.display()))?;
        config::mentions(&String::from_utf8_lossy(&bytes), &mut symbols);
    }
    Ok(symbols)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_assembler_belong_to_functions() {
        let assembly = ["f:", "\tret", "g:", ".L1:", "661:", "\tbtl %edi"].map(str::to_owned);
        let errors = errors_by_label("/t/x.s: Assembler messages:\n/t/x.s:6: Error: bad memory operand\n", &assembly);
        assert_eq!(errors, [("g".to_owned(), "the assembler: bad memory operand".to_owned())].into());
    }

    #[test]
    fn errors_belong_to_the_function_that_others_were_inlined_into() {
        let stderr = "In file included from w.c:1:\nIn function 'mask',\n    inlined from 'kmod_shim_encode' at /k/a.h:141:17:\n\
                      /k/a.h:136:3: error: call to '__bad_mask' declared with attribute error: bad\n\
                      /k/b.h: In function 'other':\n/k/b.h:1:1: error: wrong\n";
        let errors = errors_in_functions(stderr);
        assert_eq!(errors.keys().collect::<Vec<_>>(), ["kmod_shim_encode", "other"]);
        assert!(errors["kmod_shim_encode"].starts_with("call to '__bad_mask'"));
    }

    #[test]
    fn errors_in_functions_are_in_their_lines() {
        let stderr = "/k/a.h: In function 'kmod_p2':\n/k/a.h:1:4: error: 'b' undeclared (first use in this function)\n";
        let errors = errors_in_lines(errors_in_functions(stderr), "void kmod_p1(void) {}\nvoid kmod_p2(void) { }\n");
        assert_eq!(errors, [(2, "'b' undeclared (first use in this function)".to_owned())].into());
    }

    #[test]
    fn errors_count_for_the_line_that_includes() {
        let stderr = "In file included from /k/include/a.h:3,\n                 from w.c:7:\n/k/include/b.h:9:1: error: unknown type\n\
                      /k/include/b.h:10:1: error: more\nw.c:12:16: error: static assertion failed: \"x\"\n";
        let errors = errors(stderr, "w.c");
        assert_eq!(errors.keys().copied().collect::<Vec<_>>(), [7, 12]);
        let place = Some("/k/include/b.h:9:1".to_owned());
        assert_eq!(errors[&7], Complaint { why: "b.h: unknown type".into(), place });
        assert_eq!(errors[&12].place, None);
    }

    #[test]
    fn a_compiler_that_is_killed_blames_nobody() {
        let stderr = "In file included from w.c:412:\n/k/a.h: In function 'f':\n/k/a.h:3:1: warning: unused\n\
                      gcc: fatal error: Killed signal terminated program cc1\ncompilation terminated.\n";
        assert!(errors(stderr, "w.c").is_empty() && errors_in_functions(stderr).is_empty());
        assert!(must_have_ended(&Command::new("gcc"), stderr).unwrap_err().to_string().contains("Killed signal"));
        for text in ["w.c:1:10: fatal error: a.h: No such file or directory", "w.c:3000:1: error: No space left"] {
            must_have_ended(&Command::new("gcc"), &format!("{text}\ncompilation terminated.\n")).unwrap();
        }
        // GCC gives the place where it was.
        for own in [
            "w.c:3000:1: fatal error: error writing to /tmp/ccX.s: No space left on device",
            "w.c:30:1: fatal error: error closing /tmp/ccX.s: Disk quota exceeded",
            "cc1: out of memory allocating 65536 bytes after a total of 1000000 bytes",
        ] {
            must_have_ended(&Command::new("gcc"), &format!("{own}\ncompilation terminated.\n")).unwrap_err();
        }
    }
}
