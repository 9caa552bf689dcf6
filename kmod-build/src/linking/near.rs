//! How near two names of C functions are to one another: for the one that was meant, or that does the same.

/// Names less near than this have nothing to do with each other.
const NEAR: f64 = 0.75;

/// How near they are, from 0 to 1; nothing for names that are not.
///
/// Two things make names alike: spelling (`ktime_get_real_ts`, `ktime_get_real_ts64`), and having most words in common, of
/// which one stands for a variant (`vfs_read`, `__kernel_read`: no; `wait_event_done`, `wait_for_event_done`: yes). Underscores
/// in front tell variants of one function apart, and count little.
pub fn nearness(name: &str, other: &str) -> Option<f64> {
    let (plain, other_plain) = (name.trim_start_matches('_'), other.trim_start_matches('_'));
    let (short, long) = minmax(plain.len(), other_plain.len());
    // Neither measure gets there; this spares most names the rest.
    if (2 * short) as f64 / ((short + long) as f64) < NEAR {
        return None;
    }
    let spelling = if word_by_word(plain, other_plain) { alike(plain, other_plain) } else { 0.0 };
    let underscores = if plain.len() == name.len() && other_plain.len() == other.len() { 0.0 } else { 0.02 };
    let nearness = spelling.max(words_in_common(plain, other_plain)) - underscores;
    (nearness >= NEAR).then_some(nearness)
}

/// From 0 to 1, by their letters.
fn alike(a: &str, b: &str) -> f64 {
    1.0 - edits(a, b) as f64 / a.len().max(b.len()).max(1) as f64
}

/// Whether no word was replaced by quite another one: `rcu_read_lock` is no misspelt `raw_read_lock`.
fn word_by_word(a: &str, b: &str) -> bool {
    a.split('_').count() != b.split('_').count() || a.split('_').zip(b.split('_')).all(|(a, b)| alike(a, b) >= 0.5)
}

fn minmax(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

/// How many letters to add, take away or change.
fn edits(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// The share of the letters that belong to words which both have, in the same order.
fn words_in_common(a: &str, b: &str) -> f64 {
    let words = |text: &str| -> Vec<String> { text.split('_').map(str::to_owned).collect() };
    let letters = |words: &[String]| words.iter().map(String::len).sum::<usize>();
    let (a, b) = (words(a), words(b));
    let mut best = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            best[i + 1][j + 1] = if x == y { best[i][j] + x.len() } else { best[i][j + 1].max(best[i + 1][j]) };
        }
    }
    (2 * best[a.len()][b.len()]) as f64 / (letters(&a) + letters(&b)).max(1) as f64
}

/// The nearest of some names, at most two: a second one where it is nearly as near. `favoured` ones come before others that
/// are as near.
pub fn nearest<'a>(name: &str, among: impl Iterator<Item = &'a str>, favoured: impl Fn(&str) -> bool) -> Vec<&'a str> {
    const FAVOUR: f64 = 0.03;
    let mut found: Vec<(f64, &str)> = among
        .filter(|other| *other != name)
        .filter_map(|other| Some((nearness(name, other)?, other)))
        .map(|(nearness, other)| (if favoured(other) { nearness + FAVOUR } else { nearness }, other))
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    found.dedup_by_key(|(_, name)| *name);
    let best = found.first().map_or(0.0, |(nearness, _)| *nearness);
    found.into_iter().take(2).filter(|(nearness, _)| best - nearness < FAVOUR).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, among: &[&str]) -> Vec<String> {
        nearest(name, among.iter().copied(), |name| name == "known").into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn variants_are_near() {
        assert_eq!(of("ktime_get_real_ts", &["ktime_get_real_ts64", "ktime_get", "kfree"]), ["ktime_get_real_ts64"]);
        assert_eq!(of("do_sys_open", &["do_sys_opened", "__do_sys_open"]), ["__do_sys_open"]);
        assert_eq!(of("__vfs_read", &["vfs_read", "vfs_write"]), ["vfs_read"]);
        assert_eq!(of("wait_event_done", &["wait_for_event_done", "wait_bit"]), ["wait_for_event_done"]);
        assert_eq!(of("kmaloc", &["kmalloc", "kfree"]), ["kmalloc"]);
    }

    #[test]
    fn two_that_are_as_near_are_both_named() {
        assert_eq!(of("vfs_reed", &["vfs_reid", "vfs_read", "vfs_rexx"]), ["vfs_read", "vfs_reid"]);
        assert_eq!(of("knowm", &["knows", "known"]), ["known"]);
    }

    #[test]
    fn what_only_shares_a_word_is_not() {
        for (name, other) in [
            ("kallsyms_lookup_name", "dentry_lookup_name"),
            ("vfs_read", "kernel_read"),
            ("no_such_symbol", "no_llseek"),
            ("rcu_read_lock", "_raw_read_lock"),
            ("a", "b"),
            ("", "b"),
        ] {
            assert_eq!(nearness(name, other), None, "{name} {other}");
        }
    }
}
