//! BTF, made type by type.

use super::types::Id;
use super::Btf;

pub struct Builder {
    little: bool,
    types: Vec<u8>,
    strings: Vec<u8>,
    next: Id,
}

/// A member: name, type, bit, and the width of a bitfield or 0.
pub type Row<'a> = (&'a str, Id, u32, u32);

impl Builder {
    pub fn new() -> Builder {
        Builder::of(true)
    }

    pub fn of(little: bool) -> Builder {
        Builder { little, types: Vec::new(), strings: vec![0], next: 1 }
    }

    fn words(&mut self, words: &[u32]) {
        for word in words {
            let bytes = if self.little { word.to_le_bytes() } else { word.to_be_bytes() };
            self.types.extend(bytes);
        }
    }

    fn name(&mut self, name: &str) -> u32 {
        if name.is_empty() {
            return 0;
        }
        let at = self.strings.len() as u32;
        self.strings.extend(name.bytes().chain([0]));
        at
    }

    /// A type of any kind; `third` is its size or the type that it refers to.
    pub fn raw(&mut self, name: &str, kind: u32, flag: bool, count: usize, third: u32, more: &[u32]) -> Id {
        let name = self.name(name);
        self.words(&[name, u32::from(flag) << 31 | kind << 24 | count as u32, third]);
        self.words(more);
        self.next += 1;
        self.next - 1
    }

    pub fn int(&mut self, name: &str, size: u32) -> Id {
        self.raw(name, 1, false, 0, size, &[size * 8])
    }

    pub fn pointer(&mut self, of: Id) -> Id {
        self.raw("", 2, false, 0, of, &[])
    }

    pub fn array(&mut self, element: Id, length: u32) -> Id {
        self.raw("", 3, false, 0, 0, &[element, 0, length])
    }

    pub fn record(&mut self, name: &str, union: bool, size: u32, members: &[Row]) -> Id {
        let flag = members.iter().any(|(.., width)| *width > 0);
        let rows: Vec<u32> =
            members.iter().flat_map(|(name, of, at, width)| [self.name(name), *of, width << 24 | at]).collect();
        self.raw(name, if union { 5 } else { 4 }, flag, members.len(), size, &rows)
    }

    pub fn structure(&mut self, name: &str, size: u32, members: &[Row]) -> Id {
        self.record(name, false, size, members)
    }

    pub fn enumeration(&mut self, name: &str, signed: bool, values: &[(&str, i32)]) -> Id {
        self.enumeration_of(4, name, signed, values)
    }

    /// One of another size: of 8 bytes, as pahole wrote it before there was another kind for these.
    pub fn enumeration_of(&mut self, size: u32, name: &str, signed: bool, values: &[(&str, i32)]) -> Id {
        let rows: Vec<u32> = values.iter().flat_map(|(name, value)| [self.name(name), *value as u32]).collect();
        self.raw(name, 6, signed, values.len(), size, &rows)
    }

    pub fn typedef(&mut self, name: &str, of: Id) -> Id {
        self.raw(name, 8, false, 0, of, &[])
    }

    pub fn constant(&mut self, of: Id) -> Id {
        self.raw("", 10, false, 0, of, &[])
    }

    /// A prototype; 0 as the last parameter is `...`.
    pub fn prototype(&mut self, result: Id, parameters: &[Id]) -> Id {
        let rows: Vec<u32> = parameters.iter().flat_map(|of| [0, *of]).collect();
        self.raw("", 13, false, parameters.len(), result, &rows)
    }

    pub fn function(&mut self, name: &str, result: Id, parameters: &[Id]) -> Id {
        let prototype = self.prototype(result, parameters);
        self.raw(name, 12, false, 0, prototype, &[])
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut out = if self.little { vec![0x9f, 0xeb, 1, 0] } else { vec![0xeb, 0x9f, 1, 0] };
        let (types, strings) = (self.types.len() as u32, self.strings.len() as u32);
        for number in [24, 0, types, types, strings] {
            out.extend(if self.little { number.to_le_bytes() } else { number.to_be_bytes() });
        }
        out.extend(&self.types);
        out.extend(&self.strings);
        out
    }

    pub fn btf(&self) -> Btf {
        Btf::parse(&self.bytes()).unwrap()
    }
}
