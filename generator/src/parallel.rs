//! Work on several processors.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;

use anyhow::{Context, Result};

/// As many threads as [`in_parallel`] uses; none: one for each processor.
static THREADS: AtomicUsize = AtomicUsize::new(0);

/// From now on [`in_parallel`] uses so many threads.
pub fn limit(threads: usize) {
    THREADS.store(threads, Ordering::Relaxed);
}

fn threads() -> usize {
    match THREADS.load(Ordering::Relaxed) {
        0 => std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        threads => threads,
    }
}

/// Calls `each` for every number below `count`, on several threads, and `take` with what comes of it on this one, in order. Each
/// thread has a state that `start` makes, and is no more than one result ahead.
pub fn in_order<S, T: Send>(
    count: usize,
    start: impl Fn() -> S + Sync,
    each: impl Fn(&mut S, usize) -> Result<T> + Sync,
    mut take: impl FnMut(usize, T) -> Result<()>,
) -> Result<()> {
    let (start, each, threads) = (&start, &each, threads());
    std::thread::scope(|scope| {
        let results: Vec<_> = (0..threads)
            .map(|first| {
                let (results, taken) = sync_channel(1);
                scope.spawn(move || {
                    let mut state = start();
                    for number in (first..count).step_by(threads) {
                        // Nobody takes it any more after an error.
                        if results.send(each(&mut state, number)).is_err() {
                            break;
                        }
                    }
                });
                taken
            })
            .collect();
        for number in 0..count {
            let result = results[number % threads].recv().context("a thread died before its work was done")?;
            take(number, result?)?;
        }
        Ok(())
    })
}

/// Calls `each` for every number below `count`, on several threads.
pub fn in_parallel<T: Send>(count: usize, each: impl Fn(usize) -> Result<T> + Sync) -> Result<Vec<T>> {
    let next = AtomicUsize::new(0);
    let results = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads() {
            scope.spawn(|| loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    break;
                }
                let result = each(number);
                // A poisoned lock means that another thread died; the scope passes that on.
                results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((number, result));
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_taken_in_order_until_one_is_wrong() {
        let mut taken = Vec::new();
        let each = |calls: &mut usize, number: usize| {
            *calls += 1;
            anyhow::ensure!(number < 7, "no {number}");
            Ok(number * 10)
        };
        let error = in_order(
            100,
            || 0,
            each,
            |number, result| {
                taken.push((number, result));
                Ok(())
            },
        );
        assert_eq!(error.unwrap_err().to_string(), "no 7");
        assert_eq!(taken, (0..7).map(|number| (number, number * 10)).collect::<Vec<_>>());
        in_order(0, || (), |(), _| Ok(()), |_, ()| Ok(())).unwrap();
    }
}
