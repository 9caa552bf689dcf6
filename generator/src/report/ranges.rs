//! `0-12,14,20-55`: numbers in ascending order.

pub fn format(positions: &[usize]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut rest = positions;
    while let Some(&first) = rest.first() {
        let length = rest.iter().zip(first..).take_while(|(position, expected)| *position == expected).count();
        parts.push(if length == 1 { first.to_string() } else { format!("{first}-{}", first + length - 1) });
        rest = &rest[length..];
    }
    parts.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_ranges() {
        assert_eq!(format(&[0, 1, 2, 5, 7, 8]), "0-2,5,7-8");
        assert_eq!(format(&[]), "");
    }
}
