//! Steps that a person waits for, as a bar on a terminal and as lines of the log elsewhere.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// What a step's line begins with, for whoever reads them.
pub const STEP: &str = "step: ";

pub struct Progress {
    bar: ProgressBar,
    /// Print a line for each step.
    lines: bool,
}

impl Progress {
    /// A bar of so many steps.
    pub fn new(steps: u64) -> Progress {
        Progress { bar: bar(steps), lines: false }
    }

    /// The same for another program, which reads a line for each step from the standard error.
    pub fn lines() -> Progress {
        Progress { bar: ProgressBar::hidden(), lines: true }
    }

    /// The next step begins.
    pub fn step(&self, what: impl Into<String>) {
        let what = what.into();
        tracing::info!("{what}");
        if self.lines {
            eprintln!("{STEP}{what}");
        }
        self.bar.set_message(what);
        self.bar.inc(1);
    }
}

fn bar(steps: u64) -> ProgressBar {
    let bar = ProgressBar::new(steps);
    let style = ProgressStyle::with_template("{spinner} [{pos}/{len}] {bar:24} {msg} ({elapsed})");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
