//! What was removed under one name and added under another.
//!
//! Two names are taken for one thing where both are of the same type, one has all the words of the other and at most twice
//! as many (or three quarters of their words are the same), and neither has another partner of that kind; of types that many
//! things have, more is asked. Where each has words of its own, no third name may have other words in their places: of
//! `iov_iter_is_pipe` and `iov_iter_is_folioq`, with `iov_iter_is_bvec` beside them, the last word is all that they say. A pair
//! that is missed is shown as removed and added, which is true as well; one that is made up would be a lie.

use std::collections::HashMap;
use std::hash::Hash;

/// What two names must have in common.
pub trait Likeness: Hash + Eq {
    /// Whether few things are of this type; of others more words must be the same.
    fn is_telling(&self) -> bool;
}

/// Positions in `removed` and `added`, each of which has a name and what must be the same. `known`: the names that there are on
/// either side, these and others.
pub fn pairs<K: Likeness>(removed: &[(String, K)], added: &[(String, K)], known: &[&str]) -> Vec<(usize, usize)> {
    let known: Vec<Vec<&str>> = known.iter().map(|name| words(name)).collect();
    let mut by_key: HashMap<&K, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (number, (_, key)) in removed.iter().enumerate() {
        by_key.entry(key).or_default().0.push(number);
    }
    for (number, (_, key)) in added.iter().enumerate() {
        if let Some(both) = by_key.get_mut(key) {
            both.1.push(number);
        }
    }
    let mut pairs = Vec::new();
    for (key, (mut olds, mut news)) in by_key {
        // Those of the same words first: they are no candidates for others any more.
        for same_words in [true, false] {
            let fits = |old: usize, new: usize| {
                let nearness = Nearness::of(&removed[old].0, &added[new].0);
                if same_words {
                    nearness.is_full()
                } else {
                    nearness.is_enough(key.is_telling())
                }
            };
            let found: Vec<(usize, usize)> = olds
                .iter()
                .filter_map(|&old| {
                    let new = only(news.iter().copied().filter(|&new| fits(old, new)))?;
                    only(olds.iter().copied().filter(|&old| fits(old, new)))?;
                    Some((old, new))
                })
                .collect();
            olds.retain(|old| !found.iter().any(|pair| pair.0 == *old));
            news.retain(|new| !found.iter().any(|pair| pair.1 == *new));
            pairs.extend(found.into_iter().filter(|(old, new)| !is_choice(&removed[*old].0, &added[*new].0, &known)));
        }
    }
    pairs.sort_unstable();
    pairs
}

fn only(mut candidates: impl Iterator<Item = usize>) -> Option<usize> {
    let first = candidates.next()?;
    candidates.next().is_none().then_some(first)
}

/// How many words two names have, and how many both have.
struct Nearness {
    fewer: usize,
    more: usize,
    shared: usize,
}

impl Nearness {
    fn of(old: &str, new: &str) -> Nearness {
        let (old, new) = (words(old), words(new));
        let (fewer, more) = (old.len().min(new.len()), old.len().max(new.len()));
        let shared = own(&old, &new).into_iter().filter(|own| !own).count();
        Nearness { fewer, more, shared }
    }

    fn is_full(&self) -> bool {
        self.more > 0 && self.shared == self.more
    }

    fn is_enough(&self, telling: bool) -> bool {
        let contained = self.shared == self.fewer;
        // In hundredths.
        let least = match (contained, telling) {
            (true, true) => 50,
            (true, false) | (false, true) => 75,
            (false, false) => 80,
        };
        self.shared > 0 && self.shared * 100 >= self.more * least
    }
}

/// Of each word of a name whether another name does without it.
fn own(name: &[&str], other: &[&str]) -> Vec<bool> {
    let mut rest = other.to_vec();
    let own = name.iter().map(|word| {
        let at = rest.iter().position(|other| other == word);
        at.map(|at| rest.swap_remove(at)).is_none()
    });
    own.collect()
}

/// Whether each of two names has words that the other has not, and these tell one of several things from the others: a third
/// name differs in them only, or is without the last one.
fn is_choice(old: &str, new: &str, known: &[Vec<&str>]) -> bool {
    let (old, new) = (words(old), words(new));
    let (of_old, of_new) = (own(&old, &new), own(&new, &old));
    let is_of_several = |name: &[&str], own: &[bool]| {
        let is_like = |third: &[&str]| {
            let mut words = name.iter().zip(third).zip(own);
            let without_last = own.last() == Some(&true) && third.len() + 1 == name.len();
            (third.len() == name.len() || without_last) && words.all(|((word, other), own)| *own || word == other)
        };
        known.iter().any(|third| *third != old && *third != new && is_like(third))
    };
    of_old.contains(&true) && of_new.contains(&true) && (is_of_several(&old, &of_old) || is_of_several(&new, &of_new))
}

/// The words of a name, `del` and `delete` being the same one.
fn words(name: &str) -> Vec<&str> {
    let name = ["struct ", "union "].iter().find_map(|tag| name.strip_prefix(tag)).unwrap_or(name);
    let words = name.split(['_', '.']).filter(|word| !word.is_empty());
    words.map(|word| if word == "delete" { "del" } else { word }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(PartialEq, Eq, Hash)]
    struct Type(&'static str);

    impl Likeness for Type {
        fn is_telling(&self) -> bool {
            self.0.contains("struct ")
        }
    }

    fn found(ty: &'static str, removed: &[&str], added: &[&str]) -> Vec<(String, String)> {
        found_among(ty, removed, added, &[])
    }

    /// With further names, of any type.
    fn found_among(ty: &'static str, removed: &[&str], added: &[&str], others: &[&str]) -> Vec<(String, String)> {
        let known = [removed, added, others].concat();
        let typed = |names: &[&str]| -> Vec<(String, Type)> {
            names.iter().map(|name| ((*name).to_owned(), Type(ty))).collect()
        };
        let (removed, added) = (typed(removed), typed(added));
        let pairs = pairs(&removed, &added, &known);
        pairs.into_iter().map(|(old, new)| (removed[old].0.clone(), added[new].0.clone())).collect()
    }

    #[test]
    fn the_timers() {
        let removed = ["del_timer", "del_timer_sync", "try_to_del_timer_sync"];
        let added = ["timer_delete", "timer_delete_sync", "timer_delete_sync_try", "timer_shutdown"];
        let expected = removed.iter().zip(added).map(|(old, new)| ((*old).to_owned(), new.to_owned()));
        assert_eq!(found("int (struct timer_list *)", &removed, &added), expected.collect::<Vec<_>>());
    }

    #[test]
    fn what_is_not_sure_is_left_alone() {
        let timer = "int (struct timer_list *)";
        assert_eq!(found(timer, &["timer_pending"], &["timer_delete"]), []);
        // Two could be it.
        assert_eq!(found(timer, &["timer_stop"], &["timer_stop_sync", "timer_stop_all"]), []);
        assert_eq!(found(timer, &["timer_stop_sync", "timer_stop_all"], &["timer_stop"]), []);
        // Where everything is of that type, one word of two is none.
        assert_eq!(found("void (void)", &["vmalloc_init"], &["kfence_init"]), []);
        assert_eq!(found("void (void)", &["init"], &["kfence_init"]), []);
        assert_eq!(found("int (void)", &["workqueue_set_unbound_mask"], &["workqueue_unbound_exclude_mask"]), []);
        assert_eq!(found("void (void)", &["page_alloc_init"], &["page_alloc_init_cpuhp"]).len(), 1);
        // Names without words have none in common.
        assert_eq!(found(timer, &["_"], &["__"]), []);
    }

    #[test]
    fn another_word_is_no_rename_where_there_are_several() {
        let substituted = |old: &str, new: &str, others: &[&str]| {
            let found = found_among("bool (struct iov_iter *)", &[old], &[new], others);
            !found.is_empty()
        };
        for (old, new, sibling) in [
            ("iov_iter_is_pipe", "iov_iter_is_folioq", "iov_iter_is_bvec"),
            ("folio_test_clear_error", "folio_test_clear_young", "folio_test_clear_dirty"),
            // Each name counts, as do words in different places, and what has one word less.
            ("bpf_prog_free_linfo", "bpf_prog_stream_free", "bpf_prog_array_free"),
            ("pci_walk_bus_locked", "pci_walk_bus_reverse", "pci_walk_bus"),
        ] {
            assert!(!substituted(old, new, &[sibling]), "{old} → {new}");
        }
        for (old, new, other) in [
            ("hrtimer_init_sleeper_on_stack", "hrtimer_setup_sleeper_on_stack", "hrtimer_init_on_stack"),
            ("mm_put_huge_zero_page", "mm_put_huge_zero_folio", "mm_get_huge_zero_folio"),
            // What lacks another word than the last may be anything.
            ("arch_atomic64_inc_not_zero", "raw_atomic64_inc_not_zero", "atomic64_inc_not_zero"),
            // Names that differ in underscores only are no further ones.
            ("iov_iter_is_pipe", "iov_iter_is_folioq", "__iov_iter_is_pipe"),
        ] {
            assert!(substituted(old, new, &[other]), "{old} → {new}");
        }
        // Where one has all the words of the other, no word stands for another.
        let others = ["timer_delete_try", "timer_delete_all"];
        assert_eq!(found_among("int (struct timer_list *)", &["del_timer"], &["timer_delete_sync"], &others).len(), 1);
    }

    #[test]
    fn another_type_is_another_thing() {
        let (old, new) = ([("a_b".to_owned(), Type("int"))], [("a_b_".to_owned(), Type("long"))]);
        assert_eq!(pairs(&old, &new, &[]), []);
    }
}
