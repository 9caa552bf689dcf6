use crate::btf::fixture::Builder;
use crate::btf::kernel::{Btf, Space};
use crate::btf::types::{Qualifier, Type};

use super::MINITREE;

/// A BTF with every kind of type.
fn everything(little: bool) -> Btf {
    let mut b = Builder::of(little);
    let int = b.int("int", 4);
    b.int("long unsigned int", 8);
    b.raw("double", 16, false, 0, 8, &[]);
    b.enumeration("small", true, &[("MINUS", -1), ("TWO", 2)]);
    b.raw("large", 19, false, 1, 8, &[0, 7, 1]);
    b.raw("low", 19, true, 1, 8, &[0, 0xffff_fffe, 0xffff_ffff]);
    b.raw("forward", 7, true, 0, 0, &[]);
    let tag = b.raw("user", 18, false, 0, int, &[]);
    let pointer = b.pointer(tag);
    b.raw("", 9, false, 0, pointer, &[]);
    b.raw("", 11, false, 0, pointer, &[]);
    let constant = b.constant(int);
    b.typedef("number", constant);
    let function = b.function("print", int, &[pointer, 0]);
    b.raw("note", 17, false, 0, function, &[u32::MAX]);
    let variable = b.raw("counter", 14, false, 0, int, &[1]);
    b.raw(".data", 15, false, 1, 4, &[variable, 0, 4]);
    b.structure("bits", 4, &[("a", int, 0, 3), ("b", int, 3, 29)]);
    b.btf()
}

#[test]
fn every_kind_in_both_orders_of_bytes() {
    for little in [true, false] {
        let btf = everything(little);
        assert_eq!((btf.little_endian, btf.pointer, btf.signs), (little, 8, true));
        let values = |name: &str| btf.enumerator(name).iter().map(|enumerator| enumerator.value).collect::<Vec<_>>();
        assert_eq!(values("MINUS"), [-1]);
        assert_eq!(values(""), [(1 << 32) + 7, -2]);
        let named = |space: Space, name: &str| btf.get(btf.named(space, name)[0]).clone();
        let Type::Typedef { of, .. } = named(Space::Typedef, "number") else { panic!() };
        assert!(matches!(btf.get(of), Type::Qualified(Qualifier::Const, _)));
        assert_eq!(btf.spell(of), "const int");
        assert_eq!(btf.spell(btf.named(Space::Function, "print")[0]), "int (int *, ...)");
        assert!(matches!(named(Space::Variable, "counter"), Type::Variable { .. }));
        let bits = btf.named(Space::Struct, "bits")[0];
        let places: Vec<_> = btf.members(bits).iter().map(|member| (member.at, member.width)).collect();
        assert_eq!(places, [(0, Some(3)), (3, Some(29))]);
        assert_eq!(btf.size(btf.named(Space::Enum, "large")[0]), Some(8));
    }
}

#[test]
fn types_are_spelled_as_in_c() {
    let mut b = Builder::new();
    let (char, int) = (b.int("char", 1), b.int("short unsigned int", 2));
    let char_const = b.constant(char);
    let text = b.pointer(char_const);
    let text_const = b.constant(text);
    let four = b.array(text, 4);
    let to_four = b.pointer(four);
    let prototype = b.prototype(int, &[to_four, text_const]);
    let call = b.pointer(prototype);
    let calls = b.array(call, 0);
    let returns = b.prototype(call, &[]);
    let nothing = b.structure("", 0, &[]);
    let btf = b.btf();
    for (id, text) in [
        (int, "unsigned short"),
        (text, "const char *"),
        (text_const, "const char *const"),
        (four, "const char *[4]"),
        (to_four, "const char *(*)[4]"),
        (prototype, "unsigned short (const char *(*)[4], const char *const)"),
        (calls, "unsigned short (*[])(const char *(*)[4], const char *const)"),
        (returns, "unsigned short (*(void))(const char *(*)[4], const char *const)"),
        (nothing, "struct {...}"),
        (0, "void"),
    ] {
        assert_eq!(btf.spell(id), text);
        if text != "struct {...}" {
            assert!(crate::btf::ctype::CType::parse(text).is_ok(), "{text}");
        }
    }
}

#[test]
fn members_of_unnamed_members_are_found() {
    let btf = Btf::parse(MINITREE).unwrap();
    let lock = btf.named(Space::Struct, "lock")[0];
    assert_eq!(btf.member(lock, "tail").map(|member| btf.spell(member.of)).as_deref(), Some("u8"));
    assert!(btf.member(lock, "owner").is_none());
}

#[test]
fn faults_are_named_with_their_place() {
    let why = |bytes: &[u8]| format!("{:#}", Btf::parse(bytes).err().unwrap());
    let int = |third: u32| {
        let mut b = Builder::new();
        b.raw("int", 8, false, 0, third, &[]);
        b.bytes()
    };
    assert!(why(&int(5)).contains("type 1 of the BTF refers to type 5, and there are 2"));
    assert!(why(b"\x7fELF").contains("7f 45 4c 46"));
    assert!(why(&[0x9f, 0xeb]).contains("cut short within its header"));
    assert!(why(&[0x9f, 0xeb, 2, 0]).contains("version 2") && why(&[0x9f, 0xeb, 2, 0]).contains("git pull"));
    let whole = int(0);
    assert!(why(&whole[..whole.len() - 1]).contains("strings take 5 bytes from 24 + 12 on"));
    let mut kind = Builder::new();
    kind.raw("", 30, false, 0, 0, &[]);
    let message = why(&kind.bytes());
    assert!(message.contains("type 1 of the BTF, at byte 0") && message.contains("kind is 30"), "{message}");
    let mut members = Builder::new();
    members.raw("", 4, false, 3, 0, &[0, 0, 0]);
    assert!(why(&members.bytes()).contains("cut short"));
    let mut name = int(0);
    name[24..28].copy_from_slice(&99_u32.to_le_bytes());
    assert!(why(&name).contains("byte 99 of the strings"));
}
