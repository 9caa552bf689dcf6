//! The build that is judged: `make` in a module's folder, as a user types it.

use kmod_tests::command::Run;
use kmod_tests::module::Module;
use std::fs;

/// What came of a build.
pub enum Built {
    /// A module, with the bindings of this key.
    Module(String),
    /// None.
    Refused(Refusal, Run),
}

/// Who refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// The compiler, at an assertion of the witness.
    Witness,
    /// The choice of a key: none passes its witness.
    Choice,
    /// kmod-build, by the name of an option or in other words of its own.
    Words,
    /// Something else: nothing that proves anything.
    Other,
}

impl Refusal {
    /// In words.
    pub fn name(self) -> &'static str {
        match self {
            Refusal::Witness => "an assertion in the module's own C unit",
            Refusal::Choice => "no key's witness holds",
            Refusal::Words => "refused in other words",
            Refusal::Other => "something else",
        }
    }

    /// Whether it is a proof that the bindings are wrong.
    pub fn is_proof(self) -> bool {
        matches!(self, Refusal::Witness | Refusal::Choice)
    }

    fn of(output: &str) -> Refusal {
        let assertion = |line: &str| line.contains(".witness.h:") && line.contains(": error: ");
        if output.lines().any(assertion) {
            return Refusal::Witness;
        }
        if output.contains("error: no bindings fit this kernel") {
            return Refusal::Choice;
        }
        if ["error: ", "\n  where: ", "\n  mend:  "].iter().all(|word| output.contains(word)) {
            return Refusal::Words;
        }
        Refusal::Other
    }
}

/// Builds the module for a tree; with the bindings of one key, if it is given, else with those that fit.
pub fn build(module: &Module, build_path: &str, key: Option<&str>) -> Built {
    let forced = key.map(|key| format!("KMOD_BINDINGS={key}"));
    let mut arguments: Vec<&str> = std::iter::once(build_path).chain(forced.as_deref()).collect();
    if forced.is_some() {
        // What refuses is the assertion that the compiler names. That it is also said in words is another test's to show, and
        // would be half of the campaign's time.
        arguments.push("explain=:");
    }
    let run = module.make(&arguments);
    if run.status() == Some(0) && module.ko().is_file() {
        let set = fs::read_to_string(module.path().join(".kmod/set")).unwrap_or_default();
        let key = set.lines().find_map(|line| line.strip_prefix("key ")).unwrap_or_default();
        return Built::Module(key.to_owned());
    }
    Built::Refused(Refusal::of(&run.output()), run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart() {
        let said = |text| Refusal::of(text);
        assert_eq!(said("/x/fs.witness.h:3:1: error: static assertion failed: \"…\"\nmake: ***"), Refusal::Witness);
        assert_eq!(said("error: no bindings fit this kernel: 6.1\n  where: /x\n  mend:  y"), Refusal::Choice);
        assert_eq!(said("error: Rust modules cannot\n  where: /x\n  mend:  y"), Refusal::Words);
        assert_eq!(said("include/linux/fs.h:3:1: error: unknown type name\nmake: ***"), Refusal::Other);
        assert!(!Refusal::Words.is_proof());
    }
}
