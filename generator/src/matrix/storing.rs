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
use crate::store::put::{put, Clash, Outcome};
use crate::store::transaction;

/// Stores what the reports tell of as soon as everything before it is done with. `each` hears of every task in its order, and may
/// say that it failed after all: then its key is taken out again.
///
/// Fails when `each` does, and takes out what that was about. A parcel that the store does not take is the failure of its kernel.
pub fn all(
    tasks: &[Task],
    folder: &Path,
    mut manifest: Manifest,
    reports: &Receiver<Report>,
    mut each: impl FnMut(&mut Ended) -> Result<()>,
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
            let next = match stored {
                Ok((next, key, state)) => {
                    (ended.key, ended.state) = (Some(key), state);
                    Some(next)
                }
                Err(why) => {
                    ended.state = State::Failed(why);
                    None
                }
            };
            let heard = each(&mut ended);
            if let Some(next) = next {
                if heard.is_err() || matches!(ended.state, State::Failed(_)) {
                    transaction::take_back(folder, &manifest)?;
                    ended.key = None;
                } else {
                    manifest = next;
                }
            }
            heard?;
            all.push(ended);
        }
    }
    Ok(all)
}

fn store(task: &Task, folder: &Path, manifest: &Manifest) -> Result<(Manifest, String, State)> {
    let parcel = Parcel::read(&task.parcel)?;
    let (next, key, outcome) = put(folder, manifest, &parcel, Clash::Refuse)?;
    let state = match outcome {
        Outcome::New { bytes } => State::New { bytes },
        Outcome::Known => State::Known,
        Outcome::Shared => State::Shared,
    };
    Ok((next, key, state))
}

/// Stores nothing: says of each parcel whether it is made. `each` hears of it at once.
pub fn none(
    tasks: &[Task],
    reports: &Receiver<Report>,
    mut each: impl FnMut(&mut Ended) -> Result<()>,
) -> Result<Vec<Ended>> {
    let mut all = BTreeMap::new();
    for (number, report) in reports {
        let name = tasks[number].name.clone();
        let seconds = report.as_ref().ok().copied();
        let state = report.map_or_else(State::Failed, |_| State::Made);
        let mut ended = Ended { name, key: None, state, seconds };
        each(&mut ended)?;
        all.insert(number, ended);
    }
    Ok(all.into_values().collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::mpsc;

    use super::*;
    use crate::bits;
    use crate::kernel::source::Source;
    use crate::parcel::Group;
    use crate::sets::expand::Reader;
    use crate::store::manifest::Row;
    use crate::store::origins::{Origins, Space};
    use crate::store::origins_path;

    /// A task whose parcel is made: of a set with these items.
    fn task(folder: &Path, version: &str, items: &[&str]) -> Task {
        let row = Row { layout_hash: "00000000".into(), ..Row::fixture(version, version) };
        let rust = items.iter().map(|item| format!("pub const {item}: u8 = 0;")).collect();
        let group = Group {
            name: "base".into(),
            needs: Vec::new(),
            headers: vec!["linux/a.h".into()],
            stubs: Vec::new(),
            rust,
            facts: Vec::new(),
            links: Vec::new(),
        };
        let source: Source = row.source.clone();
        let parcel = folder.join(version);
        Parcel { key: format!("{version}-x86_64-00000000"), row, groups: vec![group], origins: Origins::default() }
            .write(&parcel)
            .unwrap();
        Task { name: version.into(), source, arch: "x86_64".into(), tree: None, parcel }
    }

    fn stored(tasks: &[Task], order: &[usize], failing: &[usize]) -> (Manifest, Vec<State>) {
        let store = tempfile::tempdir().unwrap();
        let (sender, reports) = mpsc::channel();
        for number in order {
            let report = if failing.contains(number) { Err("no".to_owned()) } else { Ok(1.0) };
            sender.send((*number, report)).unwrap();
        }
        drop(sender);
        let mut heard = Vec::new();
        let ended = all(tasks, store.path(), Manifest::default(), &reports, |ended| {
            heard.push(ended.name.clone());
            Ok(())
        });
        assert_eq!(heard, tasks.iter().map(|task| task.name.clone()).collect::<Vec<_>>());
        (Manifest::load(store.path()).unwrap(), ended.unwrap().into_iter().map(|ended| ended.state).collect())
    }

    #[test]
    fn the_order_of_making_does_not_matter() {
        let folder = tempfile::tempdir().unwrap();
        let tasks = [("6.1.1", ["A", "B"]), ("6.1.2", ["B", "C"]), ("6.1.3", ["C", "D"])]
            .map(|(version, items)| task(folder.path(), version, &items));
        let (manifest, states) = stored(&tasks, &[0, 1, 2], &[]);
        assert!(states.iter().all(|state| matches!(state, State::New { .. })), "{states:?}");
        assert_eq!(stored(&tasks, &[2, 1, 0], &[]).0, manifest);
        // What the second brought, the third shares.
        assert!(manifest.keys["6.1.3-x86_64-00000000"].files.contains_key("pool/6.1.2-x86_64-00000000.rs"));
    }

    #[test]
    fn what_is_taken_out_makes_the_same_store() {
        let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let tasks =
            [("6.1.1", ["B", "A"]), ("6.1.2", ["C", "A"])].map(|(version, items)| task(folder.path(), version, &items));
        // With a bitfield.
        let mut first = Parcel::read(&tasks[0].parcel).unwrap();
        first.groups[0].rust.push(bits::tests::BINDGEN.to_owned());
        first.write(&tasks[0].parcel).unwrap();
        let store = |tasks: &[Task], out: &Path| {
            tasks.iter().fold(Manifest::default(), |manifest, task| super::store(task, out, &manifest).unwrap().0)
        };
        let manifest = store(&tasks, out.path());
        let mut reader = Reader::new(out.path());
        for (key, row) in &manifest.keys {
            let task = tasks.iter().find(|task| task.name == row.version).unwrap();
            let parcel = Parcel::of_store(&mut reader, &manifest, key, row.source.clone()).unwrap();
            let made = Parcel::read(&task.parcel).unwrap();
            let items =
                |parcel: &Parcel| parcel.groups[0].rust.iter().map(|item| bits::shorten(item)).collect::<BTreeSet<_>>();
            assert_eq!((items(&parcel), &parcel.row), (items(&made), &made.row));
            assert_eq!(parcel.digest(), made.digest());
            parcel.write(&task.parcel).unwrap();
        }
        let again = tempfile::tempdir().unwrap();
        assert_eq!(store(&tasks, again.path()), manifest);
        let segment = std::fs::read_to_string(again.path().join("pool/6.1.1-x86_64-00000000.rs")).unwrap();
        assert!(segment.contains(bits::tests::STORED), "{segment}");
    }

    #[test]
    fn where_items_are_declared_is_stored_as_what_differs() {
        let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let tasks = ["6.1.1", "6.1.2", "6.1.3", "6.1.4"].map(|version| task(folder.path(), version, &["A"]));
        // The second has a function elsewhere, the third is all as the first, the fourth is without the other.
        let places = [[Some("a"), Some("b")], [Some("c"), Some("b")], [Some("a"), Some("b")], [Some("a"), None]];
        let mut made = Vec::new();
        for (task, places) in tasks.iter().zip(places) {
            let mut parcel = Parcel::read(&task.parcel).unwrap();
            for (name, header) in ["f", "g"].iter().zip(places) {
                let Some(header) = header else { continue };
                parcel.groups[0].facts.push(format!("function\t{name}\tint (void)"));
                parcel.origins.insert(Space::Value, name, &format!("linux/{header}.h"));
            }
            parcel.write(&task.parcel).unwrap();
            made.push(parcel.origins);
        }
        let store = |tasks: &[Task]| {
            tasks
                .iter()
                .fold(Manifest::default(), |manifest, task| super::store(task, out.path(), &manifest).unwrap().0)
        };
        let manifest = store(&tasks);
        let texts = ["1", "2", "3", "4"].map(|patch| {
            std::fs::read_to_string(out.path().join(format!("keys/6.1.{patch}-x86_64-00000000.headers"))).ok()
        });
        let expected = [Some("value\tlinux/a.h\tf\nvalue\tlinux/b.h\tg\n"), Some("value\tlinux/c.h\tf\n"), None, None];
        assert_eq!(texts.each_ref().map(Option::as_deref), expected);
        // They come out as they were made, without what only the other key has.
        let mut reader = Reader::new(out.path());
        for (key, made) in manifest.keys.keys().zip(made) {
            let source = manifest.keys[key].source.clone();
            assert_eq!(Parcel::of_store(&mut reader, &manifest, key, source).unwrap().origins, made, "{key}");
        }
        // Made again, they are there.
        for task in &tasks {
            assert!(matches!(super::store(task, out.path(), &manifest).unwrap().2, State::Known), "{}", task.name);
        }
        // A key without a word of it is the same key; of another package it is so, whatever that declares where.
        let old = "6.1.2-x86_64-00000000";
        let mut without = manifest.clone();
        without.keys.values_mut().for_each(|row| row.files.retain(|path, _| *path != origins_path(old)));
        assert!(matches!(super::store(&tasks[1], out.path(), &without).unwrap().2, State::Known));
        let mut other = Parcel::read(&tasks[1].parcel).unwrap();
        other.row.source.package = Some("another".to_owned());
        other.origins.insert(Space::Value, "f", "linux/elsewhere.h");
        other.write(&tasks[1].parcel).unwrap();
        assert!(matches!(super::store(&tasks[1], out.path(), &manifest).unwrap().2, State::Shared));
    }

    #[test]
    fn a_key_that_is_refused_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let tasks = ["6.1.1", "6.1.2", "6.1.3"].map(|version| task(folder.path(), version, &["A", "B"]));
        let stored = |tasks: &[Task], refused: &str, out: &Path| {
            let (sender, reports) = mpsc::channel();
            (0..tasks.len()).for_each(|number| sender.send((number, Ok(1.0))).unwrap());
            drop(sender);
            let refuse = |ended: &mut Ended| {
                if ended.name == refused {
                    ended.state = State::Failed("the kernel contradicts it".into());
                }
                Ok(())
            };
            all(tasks, out, Manifest::default(), &reports, refuse).unwrap()
        };
        // The first of all, and one that others are there before.
        for (refused, others) in [("6.1.1", [1, 2]), ("6.1.2", [0, 2])] {
            let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let ended = stored(&tasks, refused, one.path());
            let failed: Vec<_> = ended.iter().filter(|ended| matches!(ended.state, State::Failed(_))).collect();
            assert!(failed.len() == 1 && failed[0].name == refused && failed[0].key.is_none(), "{ended:?}");
            let manifest = Manifest::load(one.path()).unwrap();
            stored(&others.map(|at| tasks[at].clone()), "", other.path());
            assert_eq!(manifest, Manifest::load(other.path()).unwrap());
            let files = |store: &Path| -> BTreeSet<String> {
                let list = |sub| std::fs::read_dir(store.join(sub)).unwrap().map(|entry| entry.unwrap().path());
                let all = ["keys", "pool"].into_iter().flat_map(list);
                all.map(|path| path.strip_prefix(store).unwrap().display().to_string()).collect()
            };
            assert_eq!(files(one.path()), files(other.path()));
        }
    }

    #[test]
    fn what_is_made_and_not_stored_is_told_of_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let tasks = ["6.1.1", "6.1.2"].map(|version| task(folder.path(), version, &["A"]));
        let (sender, reports) = mpsc::channel();
        sender.send((1, Ok(1.0))).unwrap();
        // The next one is done when this one was heard of, and not before.
        let mut next = Some(sender);
        let mut heard = Vec::new();
        let ended = none(&tasks, &reports, |ended| {
            heard.push(ended.name.clone());
            if let Some(sender) = next.take() {
                sender.send((0, Err("no".to_owned()))).unwrap();
            }
            Ok(())
        });
        let names: Vec<String> = ended.unwrap().into_iter().map(|ended| ended.name).collect();
        assert_eq!((heard.join(" "), names.join(" ")), ("6.1.2 6.1.1".into(), "6.1.1 6.1.2".into()));
    }

    #[test]
    fn one_that_fails_costs_no_other_its_key() {
        let folder = tempfile::tempdir().unwrap();
        let tasks = ["6.1.1", "6.1.2", "6.1.3"].map(|version| task(folder.path(), version, &["A"]));
        std::fs::write(&tasks[2].parcel, "half").unwrap();
        let (manifest, states) = stored(&tasks, &[1, 2, 0], &[1]);
        assert_eq!(manifest.keys.len(), 1);
        assert_eq!(states[1], State::Failed("no".into()));
        assert!(matches!(&states[2], State::Failed(why) if why.contains("no whole parcel")), "{states:?}");
    }
}
