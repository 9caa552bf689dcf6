//! Which of many pieces of C the kernel's compiler takes.
//!
//! A piece that the compiler cannot read may take its neighbours down. So those that were refused are tried again without the
//! others, until nothing more comes of it. Only who uses a name that nothing declares is wrong whoever its neighbours are; and
//! such errors are dear, because the compiler looks for a name that is spelled alike.

use std::collections::BTreeMap;

use anyhow::Result;

use super::gcc::{Depth, Gcc};

/// What became of the pieces, by name.
#[derive(Debug, Default)]
pub struct Tried<'a> {
    /// In the order given.
    pub taken: Vec<&'a str>,
    /// With what the compiler said.
    pub refused: BTreeMap<&'a str, String>,
}

/// Tries a piece for each name, after `head`.
pub fn each<'a>(
    gcc: &Gcc,
    label: &str,
    head: &str,
    names: &[&'a str],
    piece: impl Fn(&str) -> String,
) -> Result<Tried<'a>> {
    let mut taken: Vec<&str> = Vec::new();
    let mut refused = BTreeMap::new();
    let mut pending: Vec<&str> = names.to_vec();
    loop {
        let (mut good, bad) = until_clean(gcc, label, head, pending, &piece)?;
        let progress = !good.is_empty();
        taken.append(&mut good);
        let (undeclared, bad): (BTreeMap<_, _>, BTreeMap<_, _>) =
            bad.into_iter().partition(|(_, why)| is_undeclared(why));
        refused.extend(undeclared);
        if bad.is_empty() || !progress {
            refused.extend(bad);
            let order: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
            taken.sort_by_key(|name| order[name]);
            return Ok(Tried { taken, refused });
        }
        pending = bad.into_keys().collect();
    }
}

/// Whether the compiler says of a piece that it uses a name that nothing declares.
pub fn is_undeclared(why: &str) -> bool {
    why.contains("' undeclared") || why.starts_with("use of undeclared identifier")
}

/// Leaves out what is refused until the rest compiles.
fn until_clean<'a>(
    gcc: &Gcc,
    label: &str,
    head: &str,
    mut names: Vec<&'a str>,
    piece: &impl Fn(&str) -> String,
) -> Result<(Vec<&'a str>, BTreeMap<&'a str, String>)> {
    let mut taken = Vec::new();
    let mut refused = BTreeMap::new();
    while !names.is_empty() {
        let pieces = Pieces::new(head, names.iter().map(|name| piece(name)));
        let errors = gcc.errors(label, &pieces.text, Depth::Syntax)?;
        if errors.is_empty() {
            break;
        }
        let mut bad = pieces.blame(errors);
        if bad.is_empty() {
            // An error that the compiler blames on a header, where a macro names another one.
            let Some(half) = Some(names.len() / 2).filter(|half| *half > 0) else {
                refused.insert(names.remove(0), "an error within a header".to_owned());
                break;
            };
            let rest = names.split_off(half);
            for part in [names, rest] {
                let (good, bad) = until_clean(gcc, label, head, part, piece)?;
                taken.extend(good);
                refused.extend(bad);
            }
            return Ok((taken, refused));
        }
        let mut at = 0;
        names.retain(|name| {
            at += 1;
            bad.remove(&(at - 1)).is_none_or(|why| {
                refused.insert(*name, why);
                false
            })
        });
    }
    Ok((names, refused))
}

/// A text of pieces that remembers where each begins.
#[derive(Debug)]
pub struct Pieces {
    pub text: String,
    /// The first line of each, counted from 1.
    starts: Vec<u32>,
}

impl Pieces {
    pub fn new(head: &str, pieces: impl Iterator<Item = String>) -> Pieces {
        let mut text = head.to_owned();
        let mut line = head.lines().count() as u32 + 1;
        let mut starts = Vec::new();
        for piece in pieces {
            starts.push(line);
            line += piece.lines().count() as u32;
            text.push_str(&piece);
            if !piece.ends_with('\n') {
                text.push('\n');
            }
        }
        Pieces { text, starts }
    }

    /// The pieces, by position, that errors are in. What the head has is left out.
    pub fn blame(&self, errors: BTreeMap<u32, String>) -> BTreeMap<usize, String> {
        let mut blamed = BTreeMap::new();
        for (line, why) in errors {
            if let Some(at) = self.starts.partition_point(|start| *start <= line).checked_sub(1) {
                blamed.entry(at).or_insert(why);
            }
        }
        blamed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_belong_to_pieces() {
        let pieces = Pieces::new("#include <a.h>\n", ["one;", "two\nmore\n", "three;"].map(str::to_owned).into_iter());
        assert_eq!(pieces.text, "#include <a.h>\none;\ntwo\nmore\nthree;\n");
        let errors = [(1, "in the head"), (4, "b"), (5, "c")].map(|(line, why)| (line, why.to_owned())).into();
        assert_eq!(pieces.blame(errors), [(1, "b".to_owned()), (2, "c".to_owned())].into());
    }
}
