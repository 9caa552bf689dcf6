//! `0-12,14,20-55`: positions of records in a segment.

use anyhow::{Context, Result};

/// Positions in ascending order, as text.
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

pub fn parse(text: &str) -> Result<Vec<usize>> {
    let number = |text: &str| text.parse::<usize>().with_context(|| format!("`{text}` is no position"));
    let mut positions = Vec::new();
    for part in text.split(',').filter(|part| !part.is_empty()) {
        match part.split_once('-') {
            Some((first, last)) => positions.extend(number(first)?..=number(last)?),
            None => positions.push(number(part)?),
        }
    }
    Ok(positions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let positions = [0, 1, 2, 5, 7, 8];
        assert_eq!(format(&positions), "0-2,5,7-8");
        assert_eq!(parse("0-2,5,7-8").unwrap(), positions);
        assert_eq!(format(&[]), "");
        assert!(parse("1-x").is_err());
    }
}
