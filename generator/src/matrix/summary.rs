//! The table at the end of a run.

use std::fmt::Write;

use super::{Ended, State};

/// One line a kernel, then the counts, then why some failed.
pub fn text(ended: &[Ended]) -> String {
    let mut text = String::new();
    let width = ended.iter().map(|ended| ended.name.len()).max().unwrap_or(0);
    for ended in ended {
        let _ = writeln!(text, "{}", padded(ended, width));
    }
    let count = |is: fn(&State) -> bool| ended.iter().filter(|ended| is(&ended.state)).count();
    let _ = write!(
        text,
        "{} kernels: {} new, {} with the headers of another, {} known, {} failed",
        ended.len(),
        count(|state| matches!(state, State::New { .. } | State::Made)),
        count(|state| *state == State::Shared),
        count(|state| *state == State::Known),
        count(|state| matches!(state, State::Failed(_))),
    );
    let absent = count(|state| *state == State::Absent);
    if absent > 0 {
        let _ = write!(text, ", {absent} not in the cache (`cargo generator fetch` brings them)");
    }
    for ended in ended {
        if let State::Failed(why) = &ended.state {
            let _ = write!(text, "\n{}: {why}", ended.name);
        }
    }
    text
}

/// The line of one kernel.
pub fn line(ended: &Ended) -> String {
    padded(ended, 0)
}

fn padded(Ended { name, key, state, seconds }: &Ended, width: usize) -> String {
    let key = key.as_deref().unwrap_or("-");
    let seconds = seconds.map_or_else(String::new, |seconds| format!("{seconds:6.0} s"));
    format!("{name:width$}  {key:<28} {:<16} {seconds}", word(state)).trim_end().to_owned()
}

fn word(state: &State) -> String {
    match state {
        State::Known => "known".to_owned(),
        State::Absent => "not fetched".to_owned(),
        State::New { bytes } => format!("new, {:.2} MB", *bytes as f64 / 1e6),
        State::Shared => "same headers".to_owned(),
        State::Made => "made".to_owned(),
        State::Failed(_) => "FAILED".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_come_last_and_in_full() {
        let ended = |name: &str, state| Ended { name: name.into(), key: None, state, seconds: Some(61.0) };
        let mut all = vec![ended("a", State::New { bytes: 1_500_000 }), ended("bb", State::Failed("x.h:3: no".into()))];
        assert_eq!(
            text(&all),
            "a   -                            new, 1.50 MB         61 s\n\
             bb  -                            FAILED               61 s\n\
             2 kernels: 1 new, 0 with the headers of another, 0 known, 1 failed\nbb: x.h:3: no"
        );
        all.push(ended("c", State::Absent));
        assert!(text(&all).contains("1 failed, 1 not in the cache (`cargo"));
    }
}
