//! Which changes are tried, and until when. The same seed tries the same changes, however many workers there are.

use crate::kinds::{Intent, Kind, Material};
use crate::worker::{Record, Verdict, Worker};
use anyhow::{bail, Result};
use fastrand::Rng;
use std::sync::Mutex;

/// How many changes are wanted of which intent: harmful ones of those that are meant so, harmless ones of the others.
#[derive(Debug, Clone, Copy)]
pub struct Quota {
    /// Harmful.
    pub harm: usize,
    /// Harmless.
    pub rest: usize,
    /// Either.
    pub grey: usize,
}

/// The changes of one intent, kind by kind in turn.
struct Stream {
    intent: Intent,
    kinds: Vec<Kind>,
    wanted: usize,
    rng: Rng,
    given: usize,
    records: Vec<Option<Record>>,
}

impl Stream {
    fn new(intent: Intent, wanted: usize, named: &str, rng: &mut Rng) -> Stream {
        let fits = |kind: &Kind| kind.intent() == intent && kind.name().contains(named);
        let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(fits).collect();
        let wanted = if kinds.is_empty() { 0 } else { wanted };
        Stream { intent, kinds, wanted, rng: rng.fork(), given: 0, records: vec![] }
    }

    fn done(&self) -> usize {
        self.records.iter().flatten().filter(|record| counts(self.intent, record)).count()
    }

    /// The records up to the one that made the number full: those that any number of workers has. Of the few behind it, only
    /// failures.
    fn finished(self) -> Vec<Record> {
        let mut count = 0;
        let told = |record: &Record| {
            let before = count;
            count += usize::from(counts(self.intent, record));
            before < self.wanted || !record.right
        };
        self.records.into_iter().flatten().filter(told).collect()
    }
}

/// Whether a change makes up the number of its stream.
fn counts(intent: Intent, record: &Record) -> bool {
    match intent {
        Intent::Harm => record.verdict == Verdict::Harmful,
        Intent::Rest => record.verdict == Verdict::Harmless,
        Intent::Grey => record.verdict != Verdict::Void,
    }
}

/// Which stream, the number in it, and the seed of the change.
struct Job {
    stream: usize,
    number: usize,
    kind: Kind,
    seed: u64,
}

/// Tries changes until there are enough, of the kinds whose names have `named` in them. `say` is told of each, in the order
/// in which they end.
pub fn run(
    workers: &[Worker],
    material: &Material,
    quota: Quota,
    named: &str,
    seed: u64,
    say: &(impl Fn(&Record) + Sync),
) -> Result<Vec<Record>> {
    let mut rng = Rng::with_seed(seed);
    let wanted = [(Intent::Harm, quota.harm), (Intent::Rest, quota.rest), (Intent::Grey, quota.grey)];
    let streams = Mutex::new(wanted.map(|(intent, wanted)| Stream::new(intent, wanted, named, &mut rng)));
    let lock = || streams.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let work = |worker: &Worker| -> Result<()> {
        loop {
            let Some(job) = next(&mut *lock())? else { return Ok(()) };
            let record = worker.judge(job.kind, material, job.seed)?;
            say(&record);
            lock()[job.stream].records[job.number] = Some(record);
        }
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = workers.iter().map(|worker| scope.spawn(|| work(worker))).collect();
        for thread in threads {
            match thread.join() {
                Ok(result) => result?,
                Err(_) => bail!("a worker panicked"),
            }
        }
        Ok(())
    })?;
    let streams = streams.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    Ok(streams.into_iter().flat_map(Stream::finished).collect())
}

/// How many changes are tried for one that counts, before something must be wrong with the oracle.
const PATIENCE: usize = 20;

/// A job of the stream that is behind the others.
fn next(streams: &mut [Stream]) -> Result<Option<Job>> {
    let open = streams.iter_mut().enumerate().filter(|(_, stream)| stream.done() < stream.wanted);
    let Some((number, stream)) = open.min_by_key(|(_, stream)| stream.done() * 1000 / stream.wanted) else {
        return Ok(None);
    };
    if stream.given > PATIENCE * (stream.done() + 1) {
        bail!("of {} changes that are meant to {:?} the oracle finds {}", stream.given, stream.intent, stream.done());
    }
    let job = Job {
        stream: number,
        number: stream.given,
        kind: stream.kinds[stream.given % stream.kinds.len()],
        seed: stream.rng.u64(..),
    };
    stream.given += 1;
    stream.records.push(None);
    Ok(Some(job))
}
