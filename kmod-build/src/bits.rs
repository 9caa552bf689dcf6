//! Bitfields in Rust items. bindgen writes four methods for each, of a dozen lines; the store has a line, and rustc gets
//! methods that are quick to compile. docs/architecture.md describes the form; the generator compiles this file too.

use std::fmt::Write as _;

/// What begins the lines of a record's bitfields.
const HEAD: &str = "bits ";

/// A bitfield as the store has it: `NAME: TYPE as uN = UNIT START WIDTH`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bits<'a> {
    /// Of the method that reads it.
    name: &'a str,
    ty: &'a str,
    /// An integer of the size of the type.
    raw: &'a str,
    /// The field that it is part of.
    unit: &'a str,
    start: &'a str,
    width: &'a str,
}

/// An item as the store keeps it. One whose methods are not just bindgen's stays as it is.
pub fn shorten(item: &str) -> String {
    try_shorten(item).unwrap_or_else(|| item.to_owned())
}

fn try_shorten(item: &str) -> Option<String> {
    let (record, block) = item.split_once("\nimpl ")?;
    let (name, methods) = block.split_once(" {\n")?;
    let methods: String = methods.strip_suffix("\n}")?.split_whitespace().collect();
    let methods: Vec<&str> = methods.split("#[inline]#[allow(unnecessary_transmutes)]pub").skip(1).collect();
    if methods.is_empty() {
        return None;
    }
    let mut text = format!("{record}\n{HEAD}{name}");
    for four in methods.chunks(4) {
        let [get, set, raw_get, raw_set] = four else { return None };
        let bits = Bits::of(get)?;
        let [g, s, rg, rs] = bits.bindgen(bits.size_of_unit(raw_get)?);
        if [*get, *set, *raw_get, *raw_set].map(without_commas) != [g, s, rg, rs] {
            return None;
        }
        let Bits { name, ty, raw, unit, start, width } = bits;
        let _ = write!(text, "\n    {name}: {ty} as {raw} = {unit} {start} {width}");
    }
    Some(text)
}

/// The reverse of [`shorten`], but for how the methods look inside.
pub fn expand(item: &str) -> Option<String> {
    let Some((record, rest)) = item.split_once("\nbits ") else { return Some(item.to_owned()) };
    let (name, lines) = rest.split_once('\n').unwrap_or((rest, ""));
    let mut text = format!("{record}\nimpl {name} {{\n");
    for line in lines.lines() {
        Bits::parse(line)?.methods(&mut text);
    }
    text.push('}');
    Some(text)
}

/// prettyplease breaks long lines, and ends what it broke with a comma.
fn without_commas(text: &str) -> String {
    text.replace(",)", ")").replace(",>", ">")
}

impl<'a> Bits<'a> {
    fn parse(line: &'a str) -> Option<Bits<'a>> {
        let (name, rest) = line.strip_prefix("    ")?.split_once(": ")?;
        let (ty, place) = rest.split_once(" = ")?;
        let (ty, raw) = ty.rsplit_once(" as ")?;
        let mut words = place.split(' ');
        let bits = Bits { name, ty, raw, unit: words.next()?, start: words.next()?, width: words.next()? };
        let numbers = bits.start.parse::<u32>().is_ok() && bits.width.parse::<u32>().is_ok_and(|width| width <= 128);
        (numbers && words.next().is_none()).then_some(bits)
    }

    /// C has bitfields of `__int128`; bindgen's methods and ours have 64 bits in hand.
    fn is_too_wide(&self) -> bool {
        self.width.parse::<u32>().is_ok_and(|width| width > 64)
    }

    /// Of the method that reads it, its blanks left out.
    fn of(get: &'a str) -> Option<Bits<'a>> {
        let (name, rest) = get.strip_prefix("fn")?.split_once("(&self)->")?;
        let (ty, rest) = rest.split_once("{unsafe{::core::mem::transmute(self.")?;
        let (unit, rest) = rest.split_once(".get_const::<")?;
        let (start, rest) = rest.split_once("usize,")?;
        let (width, rest) = rest.split_once("u8")?;
        let raw = rest.split_once(">()as")?.1.split([',', ')']).next()?;
        Some(Bits { name, ty, raw, unit, start, width })
    }

    /// The size of the unit, of the method that reads it through a pointer.
    fn size_of_unit<'b>(&self, raw_get: &'b str) -> Option<&'b str> {
        raw_get.split_once("<__BindgenBitfieldUnit<[u8;")?.1.split_once("usize]").map(|(size, _)| size)
    }

    /// What bindgen writes for it, without blanks.
    fn bindgen(&self, size: &str) -> [String; 4] {
        let Bits { name, ty, raw, unit, start, width } = self;
        let place = format!("::<{start}usize,{width}u8>");
        let of = format!("<__BindgenBitfieldUnit<[u8;{size}usize]>>");
        let cast = format!("letval:{raw}=::core::mem::transmute(val);");
        let (from, to) =
            (format!("::core::ptr::addr_of!((*this).{unit})"), format!("::core::ptr::addr_of_mut!((*this).{unit})"));
        [
            format!("fn{name}(&self)->{ty}{{unsafe{{::core::mem::transmute(self.{unit}.get_const{place}()as{raw})}}}}"),
            format!("fnset_{name}(&mutself,val:{ty}){{unsafe{{{cast}self.{unit}.set_const{place}(valasu64)}}}}"),
            format!(
                "unsafefn{name}_raw(this:*constSelf)->{ty}{{unsafe{{::core::mem::transmute({of}::raw_get_const{place}({from})as{raw})}}}}"
            ),
            format!("unsafefnset_{name}_raw(this:*mutSelf,val:{ty}){{unsafe{{{cast}{of}::raw_set_const{place}({to},valasu64)}}}}"),
        ]
    }

    /// The same four methods. What they call has no parameters of types, and what is an integer is cast: each trait and each
    /// generic function that rustc need not look at counts a thousand times, and so does each expression: those that take a
    /// reference call those that take a pointer. None of them where they could not give all bits.
    fn methods(&self, text: &mut String) {
        if self.is_too_wide() {
            return;
        }
        let Bits { name, ty, raw, unit, start, width } = self;
        let bits = format!("crate::ctypes::bits(&raw const (*this).{unit} as *const u8, {start}, {width})");
        let (read, value) = match ty.strip_prefix("crate::ctypes::c_") {
            Some(_) => (format!("{bits} as {raw} as {ty}"), format!("val as {raw}")),
            None if ty == raw => (format!("{bits} as {raw}"), "val".to_owned()),
            None => (
                format!("::core::mem::transmute::<{raw}, {ty}>({bits} as {raw})"),
                format!("::core::mem::transmute::<{ty}, {raw}>(val)"),
            ),
        };
        let write =
            format!("crate::ctypes::set_bits(&raw mut (*this).{unit} as *mut u8, {start}, {width}, {value} as u64)");
        for (signature, body) in [
            (format!("fn {name}(&self) -> {ty}"), format!("Self::{name}_raw(self)")),
            (format!("fn set_{name}(&mut self, val: {ty})"), format!("Self::set_{name}_raw(self, val)")),
            (format!("unsafe fn {name}_raw(this: *const Self) -> {ty}"), read),
            (format!("unsafe fn set_{name}_raw(this: *mut Self, val: {ty})"), write),
        ] {
            let _ = writeln!(text, "    #[inline]\n    pub {signature} {{\n        unsafe {{ {body} }}\n    }}");
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// An item with a bitfield, as bindgen writes it.
    pub const BINDGEN: &str = "#[repr(C)]
pub struct a {
    pub _bits_x: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl a {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn x(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_x.get_const::<0usize, 3u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_x(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_x.set_const::<0usize, 3u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn x_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_x)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_x_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                3u8,
            >(
                ::core::ptr::addr_of_mut!((* this)._bits_x),
                val as u64,
            )
        }
    }
}";
    /// The same as the store has it.
    pub const STORED: &str = "#[repr(C)]
pub struct a {
    pub _bits_x: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits a
    x: u8_ as u8 = _bits_x 0 3";

    #[test]
    fn bindgens_methods_are_a_line() {
        assert_eq!(shorten(BINDGEN), STORED);
        for other in ["-> u8_", "3u8,", "as u64", "addr_of_mut"] {
            let other = BINDGEN.replacen(other, "other", 1);
            assert_eq!(shorten(&other), other);
        }
        for other in ["pub type a = u8;", STORED, &expand(STORED).unwrap()] {
            assert_eq!(shorten(other), other);
        }
    }

    #[test]
    fn all_four_methods_come_back() {
        let text = expand(STORED).unwrap();
        for method in [
            "pub fn x(&self) -> u8_ {",
            "pub fn set_x(&mut self, val: u8_) {",
            "pub unsafe fn x_raw(",
            "pub unsafe fn set_x_raw(",
        ] {
            assert!(text.contains(method), "{text}");
        }
        assert!(text.contains("crate::ctypes::bits(&raw const (*this)._bits_x as *const u8, 0, 3)"), "{text}");
        assert_eq!(expand("pub type a = u8;").as_deref(), Some("pub type a = u8;"));
    }

    #[test]
    fn what_64_bits_do_not_hold_has_no_methods() {
        let wide = "pub struct a {\n    pub _bits_x: __BindgenBitfieldUnit<[u8; 16usize]>,\n}\nbits a\n    x: u128 as u128 = _bits_x 0 72";
        let text = expand(wide).unwrap();
        assert!(text.contains("pub _bits_x: ") && !text.contains("fn "), "{text}");
    }

    #[test]
    fn damage_is_noticed() {
        for line in
            ["    x: u8", "    x: u8_ as u8 = _bits_x 0", "    x: u8_ as u8 = _bits_x 0 129", "x: u8 as u8 = b 0 1"]
        {
            assert_eq!(expand(&format!("pub struct a {{}}\nbits a\n{line}")), None, "{line}");
        }
    }
}
