//! One boot, many steps. Each step is a piece of shell; what it printed, its status and the kernel log of its time are
//! kept apart, so that tests can look at one each.

use crate::command::{command, run, Run};
use crate::kernel::kernel;
use crate::repo::script;
use crate::scratch;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Flags of the kernel's taint that a module of ours brings: out of tree, and unsigned.
const OURS: u64 = 1 << 12 | 1 << 13;

/// How lines begin that divide the output and the kernel log into steps.
const MARK: &str = "@kmod-step";

/// How lines of the kernel log begin that end what belongs to a check of a program.
const CHECK: &str = "@kmod-check ";

/// A guest that has not been booted yet.
pub struct Guest {
    image: PathBuf,
    modules: Vec<PathBuf>,
    files: Vec<(PathBuf, String)>,
    steps: Vec<(String, String)>,
    options: Vec<String>,
}

/// What one step did.
#[derive(Debug)]
pub struct Step {
    /// Its exit status in the guest's shell.
    pub status: i32,
    /// What it printed.
    pub output: String,
    /// What the kernel logged meanwhile, without time stamps.
    pub dmesg: Vec<String>,
    /// The flags of the kernel's taint that it brought.
    pub taint: u64,
}

/// What a guest did.
pub struct Report {
    run: Run,
    console: String,
    steps: Vec<(String, Step)>,
}

impl Guest {
    /// A guest that runs this kernel, which is of the architecture of the one under test.
    pub fn new(image: &Path) -> Guest {
        Guest { image: image.to_owned(), modules: vec![], files: vec![], steps: vec![], options: vec![] }
    }

    /// Puts a module into `/modules`.
    pub fn module(mut self, ko: &Path) -> Guest {
        self.modules.push(ko.to_owned());
        self
    }

    /// Puts a file at this absolute path.
    pub fn file(mut self, file: &Path, place: &str) -> Guest {
        self.files.push((file.to_owned(), place.to_owned()));
        self
    }

    /// Adds a step: a name, and what the guest's shell shall do. It starts in a shell of its own.
    pub fn step(mut self, name: &str, commands: &str) -> Guest {
        self.steps.push((name.to_owned(), commands.to_owned()));
        self
    }

    /// Loads and unloads a module, in a step that bears its name.
    pub fn load_unload(self, ko: &Path) -> Guest {
        let file = ko.file_name().expect("a file").to_string_lossy().into_owned();
        let name = file.trim_end_matches(".ko").to_owned();
        self.module(ko).step(&name, &format!("insmod /modules/{file} && rmmod {}", name.replace('-', "_")))
    }

    /// Passes an option to `scripts/vm`.
    pub fn option(mut self, option: &str) -> Guest {
        self.options.push(option.to_owned());
        self
    }

    /// The shell script of all steps.
    fn script(&self) -> String {
        let mut text = String::new();
        for (name, commands) in &self.steps {
            let _ = write!(
                text,
                "echo '{MARK} {name}'\necho '{MARK} {name}' >/dev/kmsg\n(\n{commands}\n)\necho \"{MARK} status $? $(cat /proc/sys/kernel/tainted)\"\n"
            );
        }
        text
    }

    /// Boots it, runs the steps, and returns what came of them; whatever that is.
    ///
    /// # Panics
    /// When files cannot be written.
    pub fn boot(&self) -> Report {
        let folder = scratch::folder();
        let (steps, log) = (folder.path().join("steps"), folder.path().join("console"));
        fs::write(&steps, self.script()).expect("a file in the temporary folder");
        let mut vm = command(script("vm"));
        vm.arg("--kernel").arg(&self.image).arg("--run").arg(&steps).arg("--log").arg(&log);
        vm.args(["--arch", kernel().compiler.arch.name]);
        for module in &self.modules {
            vm.arg("--module").arg(module);
        }
        for (file, place) in &self.files {
            vm.arg("--file").arg(format!("{}:{place}", file.display()));
        }
        let run = run(vm.args(&self.options));
        let console = fs::read_to_string(&log).unwrap_or_default();
        let steps = parse(&run.stdout, &console);
        Report { run, console, steps }
    }
}

impl Report {
    /// Asserts that the guest came through all steps and the kernel had no complaint.
    #[track_caller]
    pub fn clean(self) -> Report {
        self.ended_well();
        self
    }

    /// The same, of one that is kept.
    #[track_caller]
    pub fn ended_well(&self) {
        assert!(self.run.status() == Some(0), "the guest did not end well\n{self}");
    }

    /// Asserts the status of `scripts/vm`.
    #[track_caller]
    pub fn exited(self, status: i32) -> Report {
        assert!(self.run.status() == Some(status), "vm should have exited with {status}\n{self}");
        self
    }

    /// A step by its name.
    ///
    /// # Panics
    /// When the guest did not come to it.
    #[track_caller]
    pub fn step(&self, name: &str) -> &Step {
        match self.steps.iter().find(|(n, _)| n == name) {
            Some((_, step)) => step,
            None => panic!("the guest did not come to the end of step `{name}`\n{self}"),
        }
    }

    /// The whole kernel log.
    pub fn console(&self) -> &str {
        &self.console
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}kernel log:", self.run)?;
        self.console.lines().try_for_each(|line| writeln!(f, "    {line}"))
    }
}

impl Step {
    /// Asserts that the step succeeded.
    #[track_caller]
    pub fn succeeded(&self) -> &Step {
        assert!(self.status == 0, "the step should have succeeded: {self:#?}");
        self
    }

    /// Asserts that the kernel had no complaint in its time, and was not tainted by it but as any module of ours does.
    #[track_caller]
    pub fn clean(&self) -> &Step {
        self.has_no_complaint(&self.dmesg);
        assert!(self.taint & !OURS == 0, "the kernel is tainted: {:#x}\n{self:#?}", self.taint & !OURS);
        self
    }

    #[track_caller]
    fn has_no_complaint(&self, lines: &[String]) {
        let library = script("lib/kernel-log.sh");
        let search = format!(". {}; printf '%s\n' \"$LOG\" | grep -E \"$splat_pattern\"", library.display());
        let found = run(command("sh").arg("-c").arg(search).env("LOG", lines.join("\n")));
        assert!(found.status() == Some(1), "the kernel complained: {}\n{self:#?}", found.stdout);
    }

    /// Asserts that the kernel logged this line, with which a check ends, and had no complaint since the check before.
    #[track_caller]
    fn checked(&self, line: &str, ends_one: impl Fn(&str) -> bool) {
        let end = self.dmesg.iter().position(|l| l == line);
        let end = end.unwrap_or_else(|| panic!("the kernel log should have had `{line}`: {self:#?}"));
        let before = &self.dmesg[..end];
        let start = before.iter().rposition(|line| ends_one(line)).map_or(0, |last| last + 1);
        self.has_no_complaint(&before[start..]);
    }

    /// Asserts that a module said of this that it is right: `MODULE: WHAT: right`.
    #[track_caller]
    pub fn logged_right(&self, module: &str, what: &str) -> &Step {
        let begin = format!("{module}: ");
        self.checked(&format!("{begin}{what}: right"), |line| {
            line.starts_with(&begin) && (line.ends_with(": right") || line.contains("WRONG"))
        });
        self
    }

    /// Asserts that the step failed and printed this.
    #[track_caller]
    pub fn failed_with(&self, word: &str) -> &Step {
        assert!(self.status != 0, "the step should have failed: {self:#?}");
        assert!(self.output.contains(word), "the step should have printed `{word}`: {self:#?}");
        self
    }

    /// Asserts that a program of `tests/programs` found this right, and that the kernel had no complaint of it.
    #[track_caller]
    pub fn found_right(&self, check: &str) -> &Step {
        let found = self.output.lines().find_map(|line| line.strip_prefix(check)?.strip_prefix(": "));
        assert!(found == Some("right"), "`{check}`: {}\n{self:#?}", found.unwrap_or("the program did not come to it"));
        self.checked(&format!("{CHECK}{check}"), |line| line.starts_with(CHECK));
        self
    }

    /// Asserts that it found everything right, and came to its end.
    #[track_caller]
    pub fn found_all_right(&self) -> &Step {
        let wrong: Vec<&str> = self.output.lines().filter(|line| line.contains("WRONG")).collect();
        assert!(wrong.is_empty(), "{wrong:#?}\n{self:#?}");
        assert!(self.output.lines().any(|line| line.ends_with(": right")), "nothing was looked at: {self:#?}");
        self.succeeded().clean()
    }

    /// Asserts that the kernel logged these lines, in this order, perhaps with others among them.
    #[track_caller]
    pub fn logged(&self, lines: &[&str]) -> &Step {
        let mut log = self.dmesg.iter();
        for line in lines {
            assert!(log.any(|l| l == line), "the kernel log should have had {lines:#?} in this order: {self:#?}");
        }
        self
    }

    /// Asserts that some line of the kernel log has all of these words.
    #[track_caller]
    pub fn log_says(&self, words: &[&str]) -> &Step {
        let said = self.dmesg.iter().any(|line| words.iter().all(|word| line.contains(word)));
        assert!(said, "a line of the kernel log should have had {words:?}: {self:#?}");
        self
    }

    /// Asserts that no line of the kernel log has this in it.
    #[track_caller]
    pub fn log_lacks(&self, word: &str) -> &Step {
        let said = self.dmesg.iter().any(|line| line.contains(word));
        assert!(!said, "no line of the kernel log should have had `{word}`: {self:#?}");
        self
    }
}

/// Divides what the guest printed and what its kernel logged into steps.
fn parse(output: &str, console: &str) -> Vec<(String, Step)> {
    let mut steps: Vec<(String, Step)> = vec![];
    let mut open: Option<(String, String)> = None;
    let mut tainted = 0;
    for line in output.lines() {
        match line.strip_prefix(MARK).map(str::trim) {
            Some(mark) => match mark.strip_prefix("status ") {
                Some(ended) => {
                    if let Some((name, output)) = open.take() {
                        let dmesg = dmesg_of(&name, console);
                        let (status, now) = ended.split_once(' ').unwrap_or((ended, "0"));
                        let status = status.parse().expect("the shell prints a number");
                        let now: u64 = now.parse().expect("the kernel prints a number");
                        let taint = now & !tainted;
                        tainted = now;
                        steps.push((name, Step { status, output, dmesg, taint }));
                    }
                }
                None => open = Some((mark.to_owned(), String::new())),
            },
            None => {
                if let Some((_, text)) = &mut open {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    steps
}

/// The kernel log from one step's mark to the next one's, without the time stamps.
fn dmesg_of(step: &str, console: &str) -> Vec<String> {
    console
        .lines()
        .map(|line| match (line.starts_with('['), line.split_once("] ")) {
            (true, Some((_, text))) => text,
            _ => line,
        })
        .skip_while(|text| text.strip_prefix(MARK).map(str::trim) != Some(step))
        .skip(1)
        .take_while(|text| !text.starts_with(MARK) && !text.starts_with("vm: script ends"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_have_their_own_output_and_log() {
        let output = "@kmod-step one\nhi\n@kmod-step status 0 4096\n@kmod-step two\n@kmod-step status 3 4608\n@kmod-step three\n";
        let console = "[    1.0] before\n[    2.0] @kmod-step one\n[    2.1] one: a] b\n\
                       [    3.0] @kmod-step two\n[    3.1] two\n[    4.0] vm: script ends with 0\n[    5.0] off\n";
        let steps = parse(output, console);
        assert_eq!(steps.len(), 2, "the third did not end");
        assert_eq!(steps[0].1.output, "hi\n");
        assert_eq!(steps[0].1.dmesg, ["one: a] b"]);
        assert_eq!([steps[0].1.taint, steps[1].1.taint], [1 << 12, 1 << 9]);
        assert_eq!((steps[1].1.status, steps[1].1.dmesg.as_slice()), (3, &["two".to_owned()][..]));
    }

    #[test]
    fn a_check_has_its_own_complaints() {
        let lines =
            ["@kmod-check one", "WARNING: CPU: 0 PID: 1 at kernel/x.c:1", "@kmod-check two", "@kmod-check three"];
        let output = "one: right\ntwo: right\nthree: right\n".to_owned();
        let step = Step { status: 0, output, dmesg: lines.map(str::to_owned).into(), taint: 1 << 9 };
        step.found_right("one").found_right("three");
        for bad in ["two", "four"] {
            assert!(std::panic::catch_unwind(|| step.found_right(bad).status).is_err(), "{bad}");
        }
        let lines = ["m: a: right", "BUG: x", "m: b: right", "m: c: right"];
        let step = Step { status: 0, output: String::new(), dmesg: lines.map(str::to_owned).into(), taint: 0 };
        step.logged_right("m", "a").logged_right("m", "c");
        assert!(std::panic::catch_unwind(|| step.logged_right("m", "b").status).is_err());
    }

    #[test]
    fn a_step_has_its_own_complaints() {
        let step = |line: &str, taint| Step { status: 0, output: String::new(), dmesg: vec![line.to_owned()], taint };
        step("locks: all right", OURS).clean();
        for bad in [step("WARNING: CPU: 0 PID: 1 at kernel/x.c:1", 0), step("locks: all right", 1 << 9)] {
            assert!(std::panic::catch_unwind(|| bad.clean().status).is_err());
        }
    }
}
