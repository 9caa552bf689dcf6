//! Reads what is asked of an ELF relocatable: sections, symbols, relocations.

use crate::fail::{Failure, OnPath, Result};
use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// A relocatable object.
#[derive(Debug)]
pub struct Object {
    /// `e_machine`.
    pub machine: u16,
    /// Whether the low byte of a number comes first.
    pub little: bool,
    /// By index.
    pub sections: Vec<Section>,
    /// By index; the first is the null symbol.
    pub symbols: Vec<Symbol>,
}

/// A section.
#[derive(Debug)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Where its bytes are in the file.
    pub bytes: Range<usize>,
    /// Whether it is loaded (`SHF_ALLOC`).
    pub alloc: bool,
    /// For a relocation section: the section it applies to, and its entries.
    pub relocations: Option<(usize, Vec<Relocation>)>,
}

/// A symbol.
#[derive(Debug)]
pub struct Symbol {
    /// Its name; empty for section symbols.
    pub name: String,
    /// The index of its section, where it has one.
    pub section: usize,
    /// Where it is in its section.
    pub value: u64,
    /// How many bytes it has.
    pub size: u64,
    /// Where that is said in the file.
    pub size_at: Range<usize>,
    /// Whether it is a function.
    pub function: bool,
    /// Whether another object has to define it.
    pub undefined: bool,
    /// Whether it may stay undefined.
    pub weak: bool,
}

/// A relocation.
#[derive(Debug, Clone, Copy)]
pub struct Relocation {
    /// Where in the section.
    pub offset: u64,
    /// The machine's number for it.
    pub kind: u32,
    /// Index of the symbol.
    pub symbol: usize,
    /// What is added to the symbol's value; none where that stands in the section itself.
    pub addend: Option<u64>,
}

#[cfg(test)]
impl Symbol {
    /// One that another object has to define.
    pub fn undefined(name: &str) -> Symbol {
        let name = name.to_owned();
        Symbol { name, section: 0, value: 0, size: 0, size_at: 0..0, function: false, undefined: true, weak: false }
    }
}

const SHT_SYMTAB: u32 = 2;
const SHT_RELA: u32 = 4;
const SHT_NOBITS: u32 = 8;
const SHT_REL: u32 = 9;
const SHF_ALLOC: u64 = 2;
const STB_WEAK: u8 = 2;
const STT_FUNC: u8 = 2;

impl Object {
    /// Reads an object.
    pub fn parse(bytes: &[u8]) -> Result<Object> {
        Reader::new(bytes).and_then(|r| r.object()).ok_or_else(|| Failure::new("not an ELF object, or cut short"))
    }

    /// The bytes of an object file of the module, and what they say.
    pub fn open(path: &Path) -> Result<(Vec<u8>, Object)> {
        let bytes = fs::read(path).on(path)?;
        let object = Object::parse(&bytes).map_err(|f| f.at(path.display()).mend("make clean all"))?;
        Ok((bytes, object))
    }

    /// The bytes of a section of that name, out of the file that was parsed.
    pub fn contents<'a>(&self, file: &'a [u8], name: &str) -> Option<&'a [u8]> {
        file.get(self.sections.iter().find(|section| section.name == name)?.bytes.clone())
    }

    /// The undefined symbols that loaded sections refer to, sorted. The symbol table may name more: a partial link leaves
    /// those in it that only dropped code referred to.
    pub fn referenced_undefined(&self) -> BTreeSet<&str> {
        self.sections
            .iter()
            .filter_map(|section| section.relocations.as_ref())
            .filter(|(target, _)| self.sections.get(*target).is_some_and(|section| section.alloc))
            .flat_map(|(_, list)| list)
            .filter_map(|relocation| self.symbols.get(relocation.symbol))
            .filter(|symbol| symbol.undefined && !symbol.weak && !symbol.name.is_empty())
            .map(|symbol| symbol.name.as_str())
            .collect()
    }

    /// The functions and variables that refer to a symbol, by name, each once and in their order.
    pub fn users(&self, name: &str) -> Vec<&str> {
        let mut users = Vec::new();
        for (target, list) in self.sections.iter().filter_map(|section| section.relocations.as_ref()) {
            if !self.sections.get(*target).is_some_and(|section| section.alloc) {
                continue;
            }
            let to_it = |r: &&Relocation| self.symbols.get(r.symbol).is_some_and(|symbol| symbol.name == name);
            for at in list.iter().filter(to_it).map(|relocation| relocation.offset) {
                let around = |symbol: &&Symbol| {
                    symbol.section == *target && (symbol.value..symbol.value.saturating_add(symbol.size)).contains(&at)
                };
                if let Some(user) = self.symbols.iter().find(around) {
                    users.push(user.name.as_str());
                }
            }
        }
        let mut seen = BTreeSet::new();
        users.retain(|user| seen.insert(*user));
        users
    }

    /// The names of the symbols that it defines for others.
    pub fn defined(&self) -> impl Iterator<Item = &str> {
        self.symbols.iter().filter(|symbol| !symbol.undefined && !symbol.name.is_empty()).map(|s| s.name.as_str())
    }

    /// The name of a relocation's symbol, or of the section that it stands for.
    pub fn symbol_name(&self, relocation: &Relocation) -> &str {
        match self.symbols.get(relocation.symbol) {
            Some(symbol) if !symbol.name.is_empty() => &symbol.name,
            _ => "a local place",
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    wide: bool,
    little: bool,
}

struct Header {
    name: u32,
    kind: u32,
    flags: u64,
    offset: usize,
    size: u64,
    link: usize,
    info: usize,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        if bytes.get(..4)? != b"\x7fELF" {
            return None;
        }
        Some(Reader { bytes, wide: *bytes.get(4)? == 2, little: *bytes.get(5)? == 1 })
    }

    fn number(&self, at: usize, width: usize) -> Option<u64> {
        let bytes = self.bytes.get(at..at.checked_add(width)?)?;
        let fold = |acc: u64, b: &u8| (acc << 8) | u64::from(*b);
        Some(if self.little { bytes.iter().rev().fold(0, fold) } else { bytes.iter().fold(0, fold) })
    }

    /// A field that is a word of the class: 8 bytes or 4.
    fn word(&self, at: usize) -> Option<u64> {
        self.number(at, if self.wide { 8 } else { 4 })
    }

    fn string(&self, table: &Header, at: u32) -> Option<String> {
        let start = table.offset.checked_add(at as usize)?;
        let rest = self.bytes.get(start..)?;
        let end = rest.iter().position(|b| *b == 0)?;
        Some(String::from_utf8_lossy(&rest[..end]).into_owned())
    }

    fn object(&self) -> Option<Object> {
        let machine = self.number(18, 2)? as u16;
        let (table, sizes) = if self.wide { (40, 58) } else { (32, 46) };
        let start = self.word(table)? as usize;
        let entry = self.number(sizes, 2)? as usize;
        let count = match self.number(sizes + 2, 2)? as usize {
            // With many sections the count stands in the first entry (function-sections can get there).
            0 if start != 0 => self.word(start + if self.wide { 32 } else { 20 })? as usize,
            n => n,
        };
        let names = match self.number(sizes + 4, 2)? as usize {
            0xffff => self.number(start + if self.wide { 40 } else { 24 }, 4)? as usize,
            n => n,
        };
        let headers: Vec<Header> = (0..count).map(|i| self.header(start + i * entry)).collect::<Option<_>>()?;
        let names = headers.get(names)?;

        let mut symbols = Vec::new();
        if let Some(table) = headers.iter().find(|h| h.kind == SHT_SYMTAB) {
            let strings = headers.get(table.link)?;
            let size = if self.wide { 24 } else { 16 };
            for i in 0..table.size as usize / size {
                symbols.push(self.symbol(table.offset + i * size, strings)?);
            }
        }
        let sections = headers
            .iter()
            .map(|h| {
                Some(Section {
                    name: self.string(names, h.name)?,
                    size: h.size,
                    bytes: match h.kind {
                        SHT_NOBITS => 0..0,
                        _ => h.offset..h.offset.checked_add(usize::try_from(h.size).ok()?)?,
                    },
                    alloc: h.flags & SHF_ALLOC != 0,
                    relocations: match h.kind {
                        SHT_RELA | SHT_REL => Some((h.info, self.relocations(h)?)),
                        _ => None,
                    },
                })
            })
            .collect::<Option<_>>()?;
        Some(Object { machine, little: self.little, sections, symbols })
    }

    fn header(&self, at: usize) -> Option<Header> {
        let w = if self.wide { 8 } else { 4 };
        Some(Header {
            name: self.number(at, 4)? as u32,
            kind: self.number(at + 4, 4)? as u32,
            flags: self.word(at + 8)?,
            offset: self.word(at + 8 + 2 * w)? as usize,
            size: self.word(at + 8 + 3 * w)?,
            link: self.number(at + 8 + 4 * w, 4)? as usize,
            info: self.number(at + 12 + 4 * w, 4)? as usize,
        })
    }

    fn symbol(&self, at: usize, strings: &Header) -> Option<Symbol> {
        let (info, section, value, size) = if self.wide { (4, 6, 8, 16) } else { (12, 14, 4, 8) };
        let section = self.number(at + section, 2)? as usize;
        let info = self.number(at + info, 1)? as u8;
        let size = at + size..at + size + if self.wide { 8 } else { 4 };
        Some(Symbol {
            name: self.string(strings, self.number(at, 4)? as u32)?,
            section,
            value: self.word(at + value)?,
            size: self.word(size.start)?,
            size_at: size,
            function: info & 0xf == STT_FUNC,
            weak: info >> 4 == STB_WEAK,
            undefined: section == 0,
        })
    }

    fn relocations(&self, h: &Header) -> Option<Vec<Relocation>> {
        let addend = usize::from(h.kind == SHT_RELA);
        let w = if self.wide { 8 } else { 4 };
        let size = w * (2 + addend);
        (0..h.size as usize / size)
            .map(|i| {
                let at = h.offset + i * size;
                let info = self.word(at + w)?;
                let (symbol, kind) = if self.wide {
                    ((info >> 32) as usize, info as u32)
                } else {
                    ((info >> 8) as usize, info as u32 & 0xff)
                };
                let addend = if h.kind == SHT_RELA { Some(self.word(at + 2 * w)?) } else { None };
                Some(Relocation { offset: self.word(at)?, kind, symbol, addend })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_objects_are_errors_and_never_panic() {
        let whole = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        assert!(Object::parse(&whole).is_ok());
        assert!(Object::parse(b"\x7fELF").is_err());
        for end in [0, 3, 16, 40, 63, whole.len() / 2] {
            assert!(Object::parse(&whole[..end]).is_err(), "{end}");
        }
    }
}
