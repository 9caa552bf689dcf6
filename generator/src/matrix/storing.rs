//! Puts parcels into the store in the order of their tasks.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::Receiver;

use anyhow::Result;

use super::making::Report;
use super::plan::Task;
use super::{Ended, State};
use crate::parcel::Parcel;
use crate::store::manifest::Manifest;
use crate::store::put::{put, Outcome};

/// Stores what the reports tell of as soon as everything before it is done with. `each` hears of every task in its order.
///
/// Fails when `each` does. A parcel that the store does not take is the failure of its kernel.
pub fn all(
    tasks: &[Task],
    folder: &Path,
    mut manifest: Manifest,
    reports: &Receiver<Report>,
    mut each: impl FnMut(&Ended) -> Result<()>,
) -> Result<Vec<Ended>> {
    let mut waiting: BTreeMap<usize, std::result::Result<f64, String>> = BTreeMap::new();
    let mut all = Vec::new();
    for (number, report) in reports {
        waiting.insert(number, report);
        while let Some(report) = waiting.remove(&all.len()) {
            let task = &tasks[all.len()];
            let mut ended = Ended { name: task.name.clone(), key: None, state: State::Made, seconds: None };
            let stored = report.and_then(|seconds| {
                ended.seconds = Some(seconds);
                store(task, folder, &manifest).map_err(|why| format!("{why:#}"))
            });
            match stored {
                Ok((next, key, state)) => {
                    manifest = next;
                    (ended.key, ended.state) = (Some(key), state);
                }
                Err(why) => ended.state = State::Failed(why),
            }
            each(&ended)?;
            all.push(ended);
        }
    }
    Ok(all)
}

fn store(task: &Task, folder: &Path, manifest: &Manifest) -> Result<(Manifest, String, State)> {
    let parcel = Parcel::read(&task.parcel)?;
    let (next, key, outcome) = put(folder, manifest, &parcel, false)?;
    let state = match outcome {
        Outcome::New { bytes } => State::New { bytes },
        Outcome::Known => State::Known,
        Outcome::Shared => State::Shared,
    };
    Ok((next, key, state))
}

/// Stores nothing: says of each parcel whether it is made.
pub fn none(
    tasks: &[Task],
    reports: &Receiver<Report>,
    mut each: impl FnMut(&Ended) -> Result<()>,
) -> Result<Vec<Ended>> {
    let mut reports: Vec<Report> = reports.iter().collect();
    reports.sort_by_key(|(number, _)| *number);
    let ended = reports.into_iter().map(|(number, report)| {
        let name = tasks[number].name.clone();
        let seconds = report.as_ref().ok().copied();
        Ended { name, key: None, state: report.map_or_else(State::Failed, |_| State::Made), seconds }
    });
    let ended: Vec<Ended> = ended.collect();
    ended.iter().try_for_each(&mut each)?;
    Ok(ended)
}
