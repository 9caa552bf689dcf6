//! One row of the table: a ratio, its target, and the figures behind it.

use crate::measure::{Pairs, Sample};
use serde::Serialize;

/// A measured row. `docs/benchmarks.md` describes the JSON that it becomes.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Its name, for `--only`.
    pub id: &'static str,
    /// What is divided by what.
    pub title: &'static str,
    /// `s`, `bytes`, or `calls/s`.
    pub unit: &'static str,
    /// The dividend.
    pub ours: Figures,
    /// The divisor.
    pub other: Figures,
    /// Of wall-clock time, size or rate, pair by pair.
    pub ratio: Spread,
    /// Of processor time, pair by pair; none for sizes and rates.
    pub cpu_ratio: Option<Spread>,
    /// Of rates: how sure the ratio is.
    pub confidence: Option<Confidence>,
    /// The ratio is to be at most this; none where the row informs only.
    pub target: Option<f64>,
    /// Whether the median ratio meets the target; of rates, whether the lower bound does.
    pub met: Option<bool>,
    /// What a reader should know about this run of it.
    pub note: Option<String>,
}

/// One side of a row.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// The middle one.
    pub median: f64,
    /// All of them, in order.
    pub samples: Vec<f64>,
    /// Processor seconds behind each; empty for sizes and rates.
    pub cpu: Vec<f64>,
}

/// A ratio over all pairs.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Spread {
    /// The middle one.
    pub median: f64,
    /// The smallest.
    pub min: f64,
    /// The largest.
    pub max: f64,
}

/// Where the mean of the ratios of rates lies.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Confidence {
    /// The mean of the ratios that were measured.
    pub mean: f64,
    /// The lower end of the interval that has the true mean in it with a probability of 95 %.
    pub lower: f64,
    /// What that end is to be at least.
    pub at_least: f64,
}

impl Row {
    /// A row of times.
    pub fn of_times(id: &'static str, title: &'static str, target: Option<f64>, pairs: &Pairs) -> Row {
        let side = |samples: &[Sample]| {
            let wall: Vec<f64> = samples.iter().map(|s| s.wall).collect();
            Figures { median: median(&wall), samples: wall, cpu: samples.iter().map(|s| s.cpu).collect() }
        };
        let (ours, other) = (side(&pairs.ours), side(&pairs.other));
        let cpu_ratio = Spread::of(&ours.cpu, &other.cpu);
        Row::new(id, title, "s", target, ours, other, Some(cpu_ratio))
    }

    /// A row of sizes.
    pub fn of_sizes(id: &'static str, title: &'static str, target: Option<f64>, ours: u64, other: u64) -> Row {
        let side = |bytes: u64| Figures { median: bytes as f64, samples: vec![bytes as f64], cpu: Vec::new() };
        Row::new(id, title, "bytes", target, side(ours), side(other), None)
    }

    /// A row of rates, of which more is better: pair by pair, what is done in a second.
    pub fn of_rates(id: &'static str, title: &'static str, at_least: f64, ours: Vec<f64>, other: Vec<f64>) -> Row {
        let ratios: Vec<f64> = ours.iter().zip(&other).map(|(a, b)| a / b).collect();
        let confidence = Confidence::of(&ratios, at_least);
        let side = |rates: Vec<f64>| Figures { median: median(&rates), samples: rates, cpu: Vec::new() };
        let row = Row::new(id, title, "calls/s", None, side(ours), side(other), None);
        Row { met: Some(confidence.lower >= at_least), confidence: Some(confidence), ..row }
    }

    fn new(
        id: &'static str,
        title: &'static str,
        unit: &'static str,
        target: Option<f64>,
        ours: Figures,
        other: Figures,
        cpu_ratio: Option<Spread>,
    ) -> Row {
        let ratio = Spread::of(&ours.samples, &other.samples);
        // To two places, as the table shows it: a ratio that reads like the target meets it.
        let met = target.map(|target| (ratio.median * 100.0).round() <= (target * 100.0).round());
        Row { id, title, unit, ours, other, ratio, cpu_ratio, confidence: None, target, met, note: None }
    }

    /// The same row with something to know about it.
    pub fn with_note(self, note: impl Into<String>) -> Row {
        Row { note: Some(note.into()), ..self }
    }
}

impl Spread {
    fn of(ours: &[f64], other: &[f64]) -> Spread {
        let ratios: Vec<f64> = ours.iter().zip(other).map(|(a, b)| a / b).collect();
        Spread {
            median: median(&ratios),
            min: ratios.iter().copied().fold(f64::INFINITY, f64::min),
            max: ratios.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        }
    }
}

impl Confidence {
    /// By Student's t: the mean less as many standard errors as so few figures want.
    fn of(ratios: &[f64], at_least: f64) -> Confidence {
        let n = ratios.len() as f64;
        let mean = ratios.iter().sum::<f64>() / n;
        let variance = ratios.iter().map(|ratio| (ratio - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let lower = if n > 1.0 { mean - student(n - 1.0) * (variance / n).sqrt() } else { f64::NEG_INFINITY };
        Confidence { mean, lower, at_least }
    }
}

/// The 97.5th percentile of Student's t, by its expansion around the normal distribution's: within 1 % from 5 degrees of freedom on.
fn student(freedom: f64) -> f64 {
    let z = 1.959_964_f64;
    z + (z.powi(3) + z) / (4.0 * freedom) + (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / (96.0 * freedom.powi(2))
}

/// The middle figure, or the mean of the two middle ones.
fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    match (sorted.len(), sorted.len() / 2) {
        (0, _) => f64::NAN,
        (n, middle) if n % 2 == 1 => sorted[middle],
        (_, middle) => (sorted[middle - 1] + sorted[middle]) / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_of_ratios_not_the_ratio_of_medians() {
        let samples = |walls: [f64; 3]| walls.map(|wall| Sample { wall, cpu: wall }).to_vec();
        let pairs = Pairs { ours: samples([1.0, 4.0, 9.0]), other: samples([1.0, 2.0, 9.0]) };
        let row = Row::of_times("x", "", Some(1.0), &pairs);
        assert_eq!(row.ours.median / row.other.median, 2.0);
        assert_eq!((row.ratio.median, row.ratio.min, row.ratio.max), (1.0, 1.0, 2.0));
        assert_eq!(row.met, Some(true));
    }

    #[test]
    fn targets_are_met_as_shown() {
        assert_eq!(Row::of_sizes("x", "", Some(1.5), 1504, 1000).met, Some(true));
        assert_eq!(Row::of_sizes("x", "", Some(1.5), 1506, 1000).met, Some(false));
        assert_eq!(Row::of_sizes("x", "", None, 2, 1).met, None);
    }

    #[test]
    fn rates_are_judged_by_the_lower_bound() {
        // The mean is 1, the standard deviation 0.1; t of 8 degrees of freedom is 2.306.
        let ours = [0.9, 0.9, 0.9, 0.9, 1.0, 1.1, 1.1, 1.1, 1.1].to_vec();
        let row = Row::of_rates("x", "", 0.92, ours, vec![1.0; 9]);
        let lower = row.confidence.map_or(0.0, |confidence| confidence.lower);
        assert!((lower - (1.0 - 2.306 * 0.1 / 3.0)).abs() < 1e-3, "{lower}");
        assert_eq!(row.met, Some(true));
        assert_eq!(Row::of_rates("x", "", 0.95, vec![1.0], vec![1.0]).met, Some(false), "one figure is not sure");
    }

    #[test]
    fn medians() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
    }
}
