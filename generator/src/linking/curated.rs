//! Macros that take arguments, with the prototype and the statements that somebody wrote for each: `generator/macros/`.

use anyhow::{bail, Context, Result};
use serde::Deserialize;

use crate::links::SHIM;

/// One macro.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Macro {
    /// `void spin_lock_init(spinlock_t *lock, const char *name, struct lock_class_key *key)`
    pub c: String,
    /// As in `#include <…>`.
    pub header: String,
    /// Statements; the call of the macro where there are none.
    #[serde(default)]
    pub body: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "macro")]
    macros: Vec<Macro>,
}

const FILES: &[(&str, &str)] = &[
    ("base", include_str!("../../macros/base.toml")),
    ("sync", include_str!("../../macros/sync.toml")),
    ("time", include_str!("../../macros/time.toml")),
    ("lib", include_str!("../../macros/lib.toml")),
    ("module", include_str!("../../macros/module.toml")),
    ("mm", include_str!("../../macros/mm.toml")),
    ("sched", include_str!("../../macros/sched.toml")),
    ("fs", include_str!("../../macros/fs.toml")),
    ("proc", include_str!("../../macros/proc.toml")),
    ("device", include_str!("../../macros/device.toml")),
    ("irq", include_str!("../../macros/irq.toml")),
    ("net", include_str!("../../macros/net.toml")),
    ("netfilter", include_str!("../../macros/netfilter.toml")),
    ("block", include_str!("../../macros/block.toml")),
    ("pci", include_str!("../../macros/pci.toml")),
    ("usb", include_str!("../../macros/usb.toml")),
    ("bus", include_str!("../../macros/bus.toml")),
    ("input", include_str!("../../macros/input.toml")),
    ("char", include_str!("../../macros/char.toml")),
    ("crypto", include_str!("../../macros/crypto.toml")),
    ("trace", include_str!("../../macros/trace.toml")),
    ("drift", include_str!("../../macros/drift.toml")),
    ("arch", include_str!("../../macros/arch.toml")),
];

/// All of them, in their order: of several for one name, a kernel gets the first that it can compile.
pub fn all() -> Result<Vec<Macro>> {
    let mut list = Vec::new();
    for (file, text) in FILES {
        let macros = toml::from_str::<File>(text).with_context(|| format!("generator/macros/{file}.toml"))?.macros;
        for entry in &macros {
            entry.check().with_context(|| format!("generator/macros/{file}.toml: {}", entry.c))?;
        }
        list.extend(macros);
    }
    Ok(list)
}

impl Macro {
    /// Where its name begins, and ends.
    fn place(&self) -> Option<(usize, usize)> {
        let end = self.c.find('(')?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let start = self.c[..end].trim_end_matches(is_name).len();
        (start > 0 && start < end).then_some((start, end))
    }

    fn check(&self) -> Result<()> {
        if self.place().is_none() || !self.c.ends_with(')') {
            bail!("`c` is no prototype of a function");
        }
        if self.header.is_empty() || self.header.contains(['<', '"']) {
            bail!("`header` is a name as in linux/fs.h");
        }
        Ok(())
    }

    pub fn name(&self) -> &str {
        self.place().map_or("", |(start, end)| &self.c[start..end])
    }

    /// What the shim does. A macro without parameters has its parentheses all the same.
    pub fn statements(&self) -> String {
        let body = self.body.trim_matches('\n');
        if !body.is_empty() || !self.c.ends_with("(void)") {
            return body.to_owned();
        }
        let hands_back = if self.c.starts_with(&format!("void {}", self.name())) { "" } else { "return " };
        format!("{hands_back}{}();", self.name())
    }

    /// The prototype of the shim, where it has a name.
    pub fn prototype(&self) -> Option<String> {
        let (start, _) = self.place()?;
        Some(format!("{}{SHIM}{}", &self.c[..start], &self.c[start..]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_committed_files_are_sound() {
        let names: BTreeSet<String> = all().unwrap().iter().map(|entry| entry.name().to_owned()).collect();
        assert!(!names.contains(""));
        assert!(!names.is_empty());
    }

    #[test]
    fn every_file_of_the_folder_is_read() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("macros");
        let there = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let read = FILES.iter().map(|(name, _)| format!("{name}.toml"));
        assert_eq!(there.collect::<BTreeSet<_>>(), read.collect());
    }

    #[test]
    fn prototypes_are_taken_apart() {
        let entry = |c: &str| Macro { c: c.into(), header: "linux/fs.h".into(), body: String::new() };
        let timer = entry(
            "void timer_setup(struct timer_list *timer, void (*function)(struct timer_list *), unsigned int flags)",
        );
        timer.check().unwrap();
        assert_eq!(timer.name(), "timer_setup");
        assert!(timer
            .prototype()
            .unwrap()
            .starts_with("void kmod_shim_timer_setup(struct timer_list *timer, void (*function)("));
        assert_eq!(entry("struct task_struct *current_task(void)").name(), "current_task");
        assert_eq!(entry("void smp_mb(void)").statements(), "smp_mb();");
        assert_eq!(entry("int get_cpu(void)").statements(), "return get_cpu();");
        assert_eq!(timer.statements(), "");
        assert!(entry("timer_setup(int x)").check().is_err());
        assert!(entry("void timer_setup").check().is_err());
    }
}
