//! Work on several processors.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;

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
