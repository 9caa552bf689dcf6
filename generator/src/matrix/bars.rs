//! What a person on a terminal sees of the work: a bar for all kernels, and below it one for each that is being made.

use std::time::Duration;

use indicatif::{HumanDuration, MultiProgress, ProgressBar, ProgressState, ProgressStyle};

use crate::make::STEPS;

#[derive(Debug)]
pub struct Bars {
    all: MultiProgress,
    /// Of steps: a kernel takes minutes.
    total: ProgressBar,
    kernels: usize,
}

impl Bars {
    /// For so many kernels, of which so many are to be made. Those whose parcels are there take no time.
    pub fn new(kernels: usize, to_make: usize) -> Bars {
        let all = MultiProgress::new();
        let total = all.add(ProgressBar::new(to_make as u64 * STEPS));
        let style = ProgressStyle::with_template("{bar:24} {msg}, {elapsed} gone, {left} to go");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        // indicatif's own estimate goes by the last seconds, in which there may have been no step.
        total.set_style(style.with_key("left", |state: &ProgressState, text: &mut dyn std::fmt::Write| {
            let left = left(state.elapsed(), state.pos(), state.len().unwrap_or_default());
            // Writing to a bar's text does not fail.
            let _ = match left {
                Some(left) => write!(text, "{:#}", HumanDuration(left)),
                None => write!(text, "?"),
            };
        }));
        let bars = Bars { all, total, kernels };
        bars.done(0);
        bars.total.enable_steady_tick(Duration::from_secs(1));
        bars
    }

    /// So many kernels are done with.
    pub fn done(&self, kernels: usize) {
        self.total.set_message(format!("{kernels} of {} kernels", self.kernels));
    }

    /// A kernel begins to be made.
    pub fn kernel(&self, name: &str) -> KernelBar<'_> {
        let bar = self.all.add(ProgressBar::new(STEPS));
        let style = ProgressStyle::with_template("{spinner} [{pos:>2}/{len}] {prefix} {wide_msg:.dim} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_prefix(name.to_owned());
        bar.enable_steady_tick(Duration::from_millis(200));
        KernelBar { bars: self, bar }
    }

    /// Warns without breaking the bars.
    pub fn warn(&self, text: &str) {
        self.all.suspend(|| tracing::warn!("{text}"));
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        self.total.finish_and_clear();
    }
}

/// The bar of a kernel, until it is made or has failed.
#[derive(Debug)]
pub struct KernelBar<'a> {
    bars: &'a Bars,
    bar: ProgressBar,
}

impl KernelBar<'_> {
    /// The next step begins.
    pub fn step(&self, what: &str) {
        self.bar.inc(1);
        self.bar.set_message(what.to_owned());
        self.bars.total.inc(1);
    }
}

impl Drop for KernelBar<'_> {
    /// The steps that it did not come to are over, too.
    fn drop(&mut self) {
        self.bars.total.inc(STEPS.saturating_sub(self.bar.position()));
        self.bar.finish_and_clear();
        self.bars.all.remove(&self.bar);
    }
}

/// How long the other steps take, if they take as long as those that are done.
fn left(gone: Duration, done: u64, all: u64) -> Option<Duration> {
    let rest = all.saturating_sub(done);
    (done > 0).then(|| gone.mul_f64(rest as f64 / done as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kernel_has_the_same_number_of_steps_however_it_ends() {
        let bars = Bars::new(3, 2);
        for steps in [1, STEPS - 1] {
            let bar = bars.kernel("k");
            (0..steps).for_each(|_| bar.step("s"));
        }
        assert_eq!(bars.total.position(), 2 * STEPS);
        assert_eq!(bars.total.length(), Some(2 * STEPS));
        bars.done(1);
        assert_eq!(bars.total.message(), "1 of 3 kernels");
    }

    #[test]
    fn the_time_left_is_that_of_the_steps_that_are_left() {
        let seconds = Duration::from_secs;
        assert_eq!(left(seconds(60), 3, 12), Some(seconds(180)));
        assert_eq!(left(seconds(60), 12, 12), Some(seconds(0)));
        assert_eq!(left(seconds(60), 13, 12), Some(seconds(0)));
        assert_eq!(left(seconds(60), 0, 12), None);
    }
}
