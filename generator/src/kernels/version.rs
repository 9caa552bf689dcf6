//! Debian's versions, in the order that dpkg gives them (deb-version(7)).

use std::cmp::Ordering;

/// Compares `epoch:upstream-revision` with another.
pub fn compare(a: &str, b: &str) -> Ordering {
    let ((epoch_a, upstream_a, revision_a), (epoch_b, upstream_b, revision_b)) = (parts(a), parts(b));
    epoch_a.cmp(&epoch_b).then_with(|| part(upstream_a, upstream_b)).then_with(|| part(revision_a, revision_b))
}

/// The version of what was packaged: `7.3~rc7` of `7.3~rc7-1~exp1`.
pub fn upstream(version: &str) -> &str {
    parts(version).1
}

/// Whether a package version is one of a series: `6.1.192-2` is of 6.1, and so is `6.1~rc1-1`.
pub fn is_of_series(version: &str, series: &str) -> bool {
    upstream(version).strip_prefix(series).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '~']))
}

fn parts(version: &str) -> (u64, &str, &str) {
    let (epoch, rest) = version.split_once(':').unwrap_or(("0", version));
    let (upstream, revision) = rest.rsplit_once('-').unwrap_or((rest, ""));
    (epoch.parse().unwrap_or(0), upstream, revision)
}

/// Texts and numbers in turns; in a text, `~` is before the end and letters are before all else.
fn part(mut a: &str, mut b: &str) -> Ordering {
    while !a.is_empty() || !b.is_empty() {
        let (text_a, rest_a) = a.split_at(a.find(|c: char| c.is_ascii_digit()).unwrap_or(a.len()));
        let (text_b, rest_b) = b.split_at(b.find(|c: char| c.is_ascii_digit()).unwrap_or(b.len()));
        let weights = |text: &str| text.bytes().map(weight).chain([0]).collect::<Vec<_>>();
        let (number_a, after_a) = number(rest_a);
        let (number_b, after_b) = number(rest_b);
        match weights(text_a).cmp(&weights(text_b)).then(number_a.cmp(&number_b)) {
            Ordering::Equal => (a, b) = (after_a, after_b),
            order => return order,
        }
    }
    Ordering::Equal
}

fn weight(byte: u8) -> i32 {
    match byte {
        b'~' => -1,
        byte if byte.is_ascii_alphabetic() => i32::from(byte),
        byte => i32::from(byte) + 256,
    }
}

fn number(text: &str) -> (u128, &str) {
    let (digits, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    (digits.parse().unwrap_or(0), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_dpkg_orders_them() {
        let ascending = [
            "5.10.9-1",
            "5.10.251-5",
            "6.1.170-3",
            "6.1.192-1",
            "6.1.192-2",
            "6.12.95-1~bpo12+1",
            "6.12.117-1~deb12u1",
            "6.12.117-1",
            "6.12.117-1+b1",
            "7.3~rc7-1~exp1",
            "7.3-1",
            "7.3.4-1",
            "1:1.0-1",
        ];
        for (number, a) in ascending.iter().enumerate() {
            assert_eq!(compare(a, a), Ordering::Equal);
            for b in &ascending[number + 1..] {
                assert_eq!(compare(a, b), Ordering::Less, "{a} {b}");
                assert_eq!(compare(b, a), Ordering::Greater, "{b} {a}");
            }
        }
    }

    #[test]
    fn leading_zeros_and_ends() {
        assert_eq!(compare("1.01", "1.1"), Ordering::Equal);
        assert_eq!(compare("1.0~", "1.0"), Ordering::Less);
        assert_eq!(compare("1.0a", "1.0+"), Ordering::Less);
    }

    #[test]
    fn series() {
        assert!(
            is_of_series("6.1.192-2", "6.1") && is_of_series("7.3~rc7-1~exp1", "7.3") && is_of_series("6.1-1", "6.1")
        );
        assert!(!is_of_series("6.12.95-1", "6.1"));
    }
}
