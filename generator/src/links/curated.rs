//! Macros that take arguments, with the prototype and the statements that somebody wrote for each: `generator/macros/`.

use anyhow::{bail, Context, Result};
use serde::Deserialize;

use crate::clang::inlines::PREFIX;

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

const FILES: &[(&str, &str)] = &[];

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

    /// The prototype of the shim.
    pub fn prototype(&self) -> String {
        let (start, _) = self.place().unwrap_or_default();
        format!("{}{PREFIX}{}", &self.c[..start], &self.c[start..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_committed_files_are_sound() {
        let names: BTreeSet<String> = all().unwrap().iter().map(|entry| entry.name().to_owned()).collect();
        assert_eq!(names.is_empty(), FILES.is_empty());
    }

    #[test]
    fn prototypes_are_taken_apart() {
        let entry = |c: &str| Macro { c: c.into(), header: "linux/fs.h".into(), body: String::new() };
        let timer = entry("void timer_setup(struct timer_list *timer, void (*function)(struct timer_list *), unsigned int flags)");
        timer.check().unwrap();
        assert_eq!(timer.name(), "timer_setup");
        assert!(timer.prototype().starts_with("void kmod_shim_timer_setup(struct timer_list *timer, void (*function)("));
        assert_eq!(entry("struct task_struct *current_task(void)").name(), "current_task");
        assert!(entry("timer_setup(int x)").check().is_err());
        assert!(entry("void timer_setup").check().is_err());
    }
}
