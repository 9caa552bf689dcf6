use crate::btf::fixture::Builder;
use crate::btf::{report, Btf};

use super::*;

/// A kernel with a little of everything.
fn kernel() -> Builder {
    let mut b = Builder::new();
    let (int, long, char) = (b.int("int", 4), b.int("long unsigned int", 8), b.int("char", 1));
    let u32_ = b.int("unsigned int", 4);
    let word = b.typedef("u32", u32_);
    let number = b.typedef("gfp_t", word);
    let enumeration = b.enumeration("mode", false, &[("MODE_A", 0), ("MODE_B", 7)]);
    b.enumeration("state", true, &[("STATE_OFF", -1)]);
    let text = b.constant(char);
    let text = b.pointer(text);
    let inner = b.record("", true, 8, &[("id", long, 0, 0), ("flags", word, 0, 0)]);
    let unnamed = b.structure("", 8, &[("low", int, 0, 0), ("high", int, 32, 0)]);
    let unnamed = b.array(unnamed, 2);
    let grid = b.array(char, 6);
    let flexible = b.array(number, 0);
    let members = [
        ("name", text, 0, 0),
        ("", inner, 64, 0),
        ("a", u32_, 128, 3),
        ("kind", enumeration, 131, 8),
        ("slots", unnamed, 192, 0),
        ("grid", grid, 320, 0),
        ("tail", flexible, 384, 0),
    ];
    let thing = b.structure("thing", 48, &members);
    let to_thing = b.pointer(thing);
    b.function("thing_get", to_thing, &[text, number]);
    b.function("thing_print", 0, &[text, 0]);
    b
}

const THING: &str = "type\tstruct thing\tthing\t48\t8\t-\tname@0 const char *\tanon__id@8 +thing__id\t\
                     a@128:3 unsigned int\tkind@131:8 unsigned int\tslots@24 \tgrid@40 char [2][3]\ttail@48 gfp_t []";
const PART: &str = "part\tthing__id\t8\t8\t-\tid@0 unsigned long\tflags@0 u32";
const SLOT: &str = "type\t__typeof__(((struct thing *)0)->slots[0])\tthing_slots\t8\t4\t-\tlow@0 int\thigh@4 int";
const REST: &[&str] = &[
    "alias\tu32\tu32\t4\t4\tunsigned int",
    "alias\tgfp_t\tgfp_t\t4\t4\tu32",
    "alias\tenum mode\tmode\t4\t4\tunsigned int",
    "alias\tenum state\tstate\t4\t4\tint",
    "const\tMODE_B\t7",
    "const\tSTATE_OFF\t-1",
    "function\tthing_get\tstruct thing *(const char *, gfp_t)",
    "function\tthing_print\tvoid (const char *, ...)",
];

fn all() -> Vec<&'static str> {
    [THING, PART, SLOT].into_iter().chain(REST.iter().copied()).collect()
}

#[test]
fn what_is_the_same_agrees() {
    assert_eq!(lines(&all(), &kernel().btf()), [""; 0]);
}

/// Every part of every fact counts: changed, it is found.
#[test]
fn every_change_is_found_and_shown() {
    for (was, is, here, there) in [
        ("\t48\t8", "\t56\t8", "-  size 56", "+  size 48"),
        ("name@0", "title@0", "-  @0 title: const char *", "+  @0 name: const char *"),
        ("name@0", "name@8", "-  @8 name: const char *", "+  @0 name: const char *"),
        ("const char *\t", "char *\t", "-  @0 name: char *", "+  @0 name: const char *"),
        ("a@128:3", "a@128:4", "-  @16.0:4 a: unsigned int", "+  @16.0:3 a: unsigned int"),
        ("a@128:3 unsigned int", "a@128:3 int", "-  @16.0:3 a: int", "+  @16.0:3 a: unsigned int"),
        ("a@128:3 unsigned int", "a@128:3 unsigned char", "-  @16.0:3 a: unsigned char", "+  @16.0:3 a: unsigned int"),
        ("kind@131", "kind@132", "-  @16.4:8 kind: unsigned int", "+  @16.3:8 kind: enum mode"),
        ("kind@131:8 unsigned int", "kind@131:8 int", "-  @16.3:8 kind: int", "+  @16.3:8 kind: enum mode"),
        ("slots@24 ", "slots@24 int", "-  @24 slots: int", "+  @24 slots: struct {...} [2]"),
        ("char [2][3]", "char [2][4]", "-  @40 grid: char [2][4]", "+  @40 grid: char [6]"),
        ("char [2][3]", "u8 [2][3]", "-  @40 grid: u8 [2][3]", "+  @40 grid: char [6]"),
        ("gfp_t []", "int []", "-  @48 tail: int []", "+  @48 tail: gfp_t []"),
        ("tail@48 gfp_t []", "more@48 u32\ttail@48 gfp_t []", "-  @48 more: u32", ""),
        ("\ttail@48 gfp_t []", "", "", "+  @48 tail: gfp_t []"),
        (
            "part\tthing__id\t8",
            "part\tthing__id\t16",
            "-  @8 (unnamed): {...} of 16 bytes",
            "+  @8 (unnamed): union {...} of 8 bytes",
        ),
        ("flags@0 u32", "flags@4 u32", "-    @12 flags: u32", "+    @8 flags: u32"),
        ("high@4 int", "high@4 long", "-  @4 high: long", "+  @4 high: int"),
        ("u32\tu32\t4\t4\tunsigned int", "u32\tu32\t4\t4\tint", "-  int", "+  unsigned int"),
        ("u32\tu32\t4", "u32\tu32\t8", "-  size 8", "+  size 4"),
        ("4\t4\tu32", "4\t4\tint", "-  int", "+  u32"),
        ("mode\tmode\t4\t4\tunsigned int", "mode\tmode\t4\t4\tint", "-  4 bytes, signed", "+  4 bytes, unsigned"),
        ("mode\tmode\t4\t4", "mode\tmode\t8\t8", "-  no integer type of 8 bytes: unsigned int", ""),
        ("state\tstate\t4\t4\tint", "state\tstate\t8\t8\tlong", "-  8 bytes, signed", "+  4 bytes, signed"),
        ("MODE_B\t7", "MODE_B\t8", "-  8", "+  7"),
        ("STATE_OFF\t-1", "STATE_OFF\t4294967295", "-  4294967295", "+  -1"),
        ("*(const char *, gfp_t)", "*(const char *)", "-  struct thing *(const char *)", ""),
        ("*(const char *, gfp_t)", "*(const char *, int)", "-  struct thing *(const char *, int)", ""),
        ("*(const char *, gfp_t)", "(const char *, gfp_t)", "", "+  struct thing *(const char *, gfp_t)"),
        ("(const char *, ...)", "(const char *)", "-  void (const char *)", "+  void (const char *, ...)"),
        ("void (const char *, ...)", "int (const char *, ...)", "", "+  void (const char *, ...)"),
    ] {
        let facts: Vec<String> = all().iter().map(|fact| fact.replace(was, is)).collect();
        let facts: Vec<&str> = facts.iter().map(String::as_str).collect();
        assert_ne!(facts, all(), "{was} is in no fact");
        let lines = lines(&facts, &kernel().btf());
        for expected in [here, there].into_iter().filter(|line| !line.is_empty()) {
            assert!(lines.iter().any(|line| line == expected), "{was:?} to {is:?}: no {expected:?} in {lines:#?}");
        }
        assert!(!lines.is_empty(), "{was:?} to {is:?}");
    }
}

#[test]
fn one_of_several_types_of_a_name_is_enough() {
    let mut b = kernel();
    let char = b.int("char", 1);
    b.structure("thing", 1, &[("private", char, 0, 0)]);
    b.enumeration("", false, &[("MODE_B", 1)]);
    b.function("thing_print", char, &[]);
    assert_eq!(lines(&all(), &b.btf()), [""; 0]);
}

#[test]
fn what_the_kernel_does_not_know_is_counted() {
    let comparison = compare(
        &["type\tstruct other\tother\t4\t4\t-\tx@0 int", "const\tMACRO\t3", SLOT, THING, PART],
        &kernel().btf(),
    );
    let counts = comparison.counts[&Kind::Record];
    assert_eq!((counts.in_the_set, counts.known_to_both, counts.agree), (3, 2, 2));
    let counts = comparison.counts[&Kind::Constant];
    assert_eq!((counts.in_the_set, counts.known_to_both), (1, 0));
}

#[test]
fn types_are_compared_by_what_they_are() {
    let mut b = Builder::new();
    let int = b.int("int", 4);
    let hidden = b.structure("match", 8, &[]);
    let hidden_const = b.constant(hidden);
    let table = b.pointer(hidden_const);
    let handler = b.prototype(int, &[int]);
    let handler = b.pointer(handler);
    let forward = b.raw("gone", 7, false, 0, 0, &[]);
    let forward = b.pointer(forward);
    let integer_const = b.constant(int);
    b.function("f", int, &[table, handler, forward, integer_const]);
    let row = b.array(int, 3);
    let rows = b.array(row, 2);
    b.raw("rows", 14, false, 0, rows, &[0]);
    let btf = b.btf();
    // Arrays and functions are pointers where they are parameters, and qualifiers of parameters do not count; but the
    // qualifiers of an array are those of its elements.
    let table = "alias\ttable_t\ttable_t\t-\t-\tstruct match []";
    let agree = |facts: &[&str]| compare(facts, &btf).faults() == 0;
    assert!(agree(&[table, "function\tf\tint (const table_t, int (int), struct gone *, int)"]));
    assert!(agree(&["function\tf\tint (const struct match *const, int (*)(int), struct gone *, const int)"]));
    assert!(!agree(&[table, "function\tf\tint (table_t, int (int), struct gone *, int)"]));
    assert!(!agree(&["function\tf\tint (const struct match *, int (long), struct gone *, int)"]));
    assert!(!agree(&["function\tf\tint (const struct match *, int (int), union gone *, int)"]));
    assert!(agree(&["variable\trows\tint [2][3]"]) && agree(&["variable\trows\tint [6]"]));
    assert!(!agree(&["variable\trows\tint [2][2]"]));
}

#[test]
fn a_bitfield_is_the_integer_that_its_bits_are_read_as() {
    let mut b = Builder::new();
    let int = b.int("unsigned int", 4);
    let word = b.typedef("u32", int);
    let word = b.constant(word);
    b.structure("bits", 4, &[("x", word, 0, 3)]);
    let btf = b.btf();
    assert_eq!(lines(&["type\tstruct bits\tbits\t4\t4\t-\tx@0:3 unsigned int"], &btf), [""; 0]);
    assert_eq!(lines(&["type\tstruct bits\tbits\t4\t4\t-\tx@0:3 int"], &btf).len(), 2);
}

#[test]
fn integers_of_few_bits_are_bitfields_too() {
    let mut b = Builder::new();
    // Encoding: the first bit in the third byte, the number of bits in the lowest.
    let bits = b.raw("unsigned int", 1, false, 0, 4, &[5 << 16 | 3]);
    b.structure("old", 4, &[("x", bits, 0, 0)]);
    let btf = b.btf();
    assert_eq!(lines(&["type\tstruct old\told\t4\t4\t-\tx@5:3 unsigned int"], &btf), [""; 0]);
    assert_eq!(lines(&["type\tstruct old\told\t4\t4\t-\tx@0 unsigned int"], &btf).len(), 2);
}

#[test]
fn a_record_known_by_its_size_is_compared_by_it() {
    let facts = |size: u32| format!("type\tstruct thing\tthing\t{size}\t8\t-");
    assert_eq!(lines(&[&facts(48)], &kernel().btf()), [""; 0]);
    assert_eq!(lines(&[&facts(40)], &kernel().btf()), ["-  size 40", "+  size 48"]);
}

#[test]
fn exceptions_excuse_what_they_name_and_grow_stale() {
    let list = "[[exception]]\nnames = ['thing_print', 'thing_get', 'MODE_B']\nkernels = ['1.*']\nfound = ['void (const char *, ...)']\n\
                cause = 'why'\n";
    let exceptions = Exceptions::parse(list).unwrap();
    let facts = ["function\tthing_print\tint (void)", "function\tthing_get\tint (void)", "const\tMODE_B\t7"];
    let btf = kernel().btf();
    let comparison = Comparison::of(("key", &set(&facts)), ("kernel", &btf), ("1.0", &exceptions));
    let counts = comparison.counts[&Kind::Function];
    assert_eq!((counts.differ, counts.exceptions), (1, 1));
    assert_eq!(comparison.stale, ["MODE_B"]);
    let text = report::text(&comparison);
    for line in [
        "--- bindings key",
        "+++ kernel kernel",
        "@@ thing_get @@",
        "-  int (void)",
        "+  struct thing *(const char *, gfp_t)",
        "exceptions: why",
        "stale: MODE_B agrees, and generator/btf-exceptions.toml has an exception for it: remove it",
    ] {
        assert!(text.lines().any(|other| other == line), "{line}\n{text}");
    }
    assert_eq!(report::verdict(&comparison), "key differs from kernel in 1 of 3 that both know");
    let json: serde_json::Value = serde_json::from_str(&report::json(&[comparison]).unwrap()).unwrap();
    assert_eq!(json[0]["counts"]["function"]["exceptions"], 1);
    assert_eq!(json[0]["differences"][1]["cause"], "why");
}

#[test]
fn a_fact_that_cannot_be_read_does_not_agree() {
    let facts = ["type\tstruct thing\tthing\t48\t8\t-\tname@0 const char *)"];
    assert!(lines(&facts, &kernel().btf())[0].contains("the C type"));
    let facts = ["type\tstruct thing\tthing\t48\t8\t-\tanon__x@0 +no_such_part"];
    assert!(lines(&facts, &kernel().btf())[0].contains("no part no_such_part"));
    assert!(Set::of(["nonsense\tx"], Default::default()).is_err());
}

#[test]
fn of_a_wide_enum_old_btf_has_half() {
    let mut b = Builder::new();
    b.enumeration("mode", false, &[("MODE_A", 7)]);
    b.enumeration_of(8, "wide", false, &[("WIDE", -512)]);
    assert_eq!(lines(&["const\tWIDE\t18446744073709551104", "const\tMODE_A\t7"], &b.btf()), [""; 0]);
    assert_eq!(lines(&["const\tWIDE\t18446744073709551103"], &b.btf()).len(), 2);
    // Of others it has all.
    assert_eq!(lines(&["const\tMODE_A\t4294967303"], &b.btf()).len(), 2);
    // Where signs are told, there is a kind for wide ones.
    b.enumeration("state", true, &[("STATE_OFF", -1)]);
    assert_eq!(lines(&["const\tWIDE\t18446744073709551104"], &b.btf()).len(), 2);
}

#[test]
fn a_list_of_arguments_may_be_a_plain_pointer() {
    let mut b = Builder::new();
    let (char, int) = (b.int("char", 1), b.int("int", 4));
    let (to_void, to_char, to_int) = (b.pointer(0), b.pointer(char), b.pointer(int));
    b.function("print", 0, &[to_void]);
    b.function("show", 0, &[to_char]);
    b.function("write", 0, &[to_int]);
    assert_eq!(lines(&["function\tprint\tvoid (__builtin_va_list)"], &b.btf()), [""; 0]);
    assert_eq!(lines(&["function\tshow\tvoid (__builtin_va_list)"], &b.btf()), [""; 0]);
    assert_eq!(lines(&["function\twrite\tvoid (__builtin_va_list)"], &b.btf()).len(), 2);
}

#[test]
fn gcc_says_the_same_of_the_fixture_tree() {
    let btf = Btf::parse(MINITREE).unwrap();
    assert!(!btf.signs, "GCC 12 does not tell the sign of enums");
    let facts = ["const\tFS_LAST\t-1", "alias\tenum fs_kind\tfs_kind\t4\t4\tint"];
    assert_eq!(lines(&facts, &btf), [""; 0]);
    assert_eq!(lines(&["const\tFS_LAST\t-2"], &btf).len(), 2);
}
