//! Constants that are chosen from an expanded set, and the tables that two modules read them from: one in Rust, one in C.

use crate::expanded::{CType, Constant, Expanded};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How many numbers of each group, and how many texts.
const OF_A_GROUP: (usize, usize) = (14, 3);

/// Constants of all groups.
pub struct Tables {
    numbers: Vec<Constant>,
    texts: Vec<Constant>,
    headers: Vec<String>,
}

impl Tables {
    /// The same for the same set, and others for another.
    pub fn choose(set: &Expanded) -> Tables {
        let mut tables = Tables { numbers: vec![], texts: vec![], headers: set.headers().map(str::to_owned).collect() };
        for (_, constants) in set.constants() {
            let (texts, numbers) = constants.into_iter().partition(Constant::is_text);
            tables.numbers.extend(choose(numbers, OF_A_GROUP.0));
            tables.texts.extend(choose(texts, OF_A_GROUP.1));
        }
        tables
    }

    /// How many numbers and texts there are.
    pub fn counts(&self) -> (usize, usize) {
        (self.numbers.len(), self.texts.len())
    }

    /// The table of the module `translated`.
    pub fn rust(&self) -> String {
        let mut text = "use linux_kmod::bindings;\n\npub const TEXTS: &[(&str, &[u8])] = &[\n".to_owned();
        for Constant { name, .. } in &self.texts {
            let _ = writeln!(text, "    (\"{name}\", bindings::{name}),");
        }
        text += "];\n\npub fn say_numbers() {\n";
        for Constant { name, .. } in &self.numbers {
            let _ = writeln!(text, "    super::say_number(\"{name}\", bindings::{name});");
        }
        text + "}\n"
    }

    /// The table of the module `reference`.
    pub fn c(&self) -> String {
        let mut text = "static const struct row rows[] = {\n".to_owned();
        for Constant { name, c, .. } in &self.numbers {
            let row = |ty: &str| format!("\tROW(\"{name}\", {name}, {ty})\n");
            let own = row(&format!("__typeof__({name})"));
            text += &match c {
                CType::Own => own,
                CType::Enum(ty) => row(ty),
                CType::OwnOfMacro(ty) => format!("#ifdef {name}\n{own}#else\n{}#endif\n", row(ty)),
            };
        }
        text += "};\n\nstatic const struct text texts[] = {\n";
        for Constant { name, .. } in &self.texts {
            let _ = writeln!(text, "\tTEXT(\"{name}\", {name})");
        }
        text + "};\n"
    }

    /// What C includes before its table.
    pub fn headers(&self) -> String {
        self.headers.iter().map(|header| format!("#include <{header}>\n")).collect()
    }
}

/// Some constants: first one of each type, then a second one of each, and so on. Enumerators count as one type.
fn choose(constants: Vec<Constant>, count: usize) -> impl Iterator<Item = Constant> {
    let mut constants: Vec<(u64, Constant)> = constants.into_iter().map(|one| (hash(&one.name), one)).collect();
    constants.sort_by(|(a, one), (b, other)| (a, &one.name).cmp(&(b, &other.name)));
    let mut of_type: BTreeMap<String, usize> = BTreeMap::new();
    let mut ranked: Vec<(usize, u64, Constant)> = vec![];
    for (hash, constant) in constants {
        let ty = if let CType::Enum(_) = constant.c { "an enum" } else { &constant.rust };
        let rank = of_type.entry(ty.to_owned()).or_default();
        ranked.push((*rank, hash, constant));
        *rank += 1;
    }
    ranked.sort_by_key(|(rank, hash, _)| (*rank, *hash));
    ranked.into_iter().take(count).map(|(_, _, constant)| constant)
}

/// FNV-1a, which is the same in all versions of Rust.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constant(name: &str, rust: &str, c: CType) -> Constant {
        Constant { name: name.to_owned(), rust: rust.to_owned(), c }
    }

    fn kind() -> CType {
        CType::Enum("enum kind".to_owned())
    }

    #[test]
    fn types_take_turns() {
        let mut all: Vec<Constant> = (0..20).map(|at| constant(&format!("I{at}"), "i32", CType::Own)).collect();
        all.extend((0..20).map(|at| constant(&format!("E{at}"), &format!("kind{at}"), kind())));
        all.push(constant("L", "u64", CType::Own));
        let chosen: Vec<Constant> = choose(all.clone(), 6).collect();
        let count = |what: fn(&Constant) -> bool| chosen.iter().filter(|one| what(one)).count();
        assert_eq!(count(|one| one.rust == "u64"), 1, "{chosen:?}");
        assert!(count(|one| one.rust == "i32") >= 2 && count(|one| one.c == kind()) >= 2, "{chosen:?}");
        all.reverse();
        assert_eq!(choose(all, 6).collect::<Vec<_>>(), chosen, "the order has no say");
    }

    #[test]
    fn both_tables_have_the_same_names() {
        let tables = Tables {
            numbers: vec![
                constant("A", "i32", CType::Own),
                constant("B", "kind", kind()),
                constant("C", "c_long", CType::OwnOfMacro("long".to_owned())),
            ],
            texts: vec![constant("T", "&[u8; 2usize]", CType::Own)],
            headers: vec!["linux/a.h".to_owned()],
        };
        let (rust, c) = (tables.rust(), tables.c());
        assert!(rust.contains("(\"T\", bindings::T)") && rust.contains("(\"B\", bindings::B);"), "{rust}");
        assert!(c.contains("ROW(\"A\", A, __typeof__(A))") && c.contains("ROW(\"B\", B, enum kind)"), "{c}");
        assert!(c.contains("#ifdef C\n\tROW(\"C\", C, __typeof__(C))\n#else\n\tROW(\"C\", C, long)\n#endif"), "{c}");
        assert_eq!(tables.headers(), "#include <linux/a.h>\n");
    }
}
