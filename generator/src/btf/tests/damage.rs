//! Whatever the bytes are: an answer, or an error that says what to do.

use crate::btf::fixture::Builder;
use crate::btf::Btf;

use super::{compare, MINITREE};

/// Facts that lead into every part of the comparison.
const FACTS: &[&str] = &[
    "type\tstruct lock\tlock\t40\t4\t-\tcount@0 atomic_t\tanon__head@4 +lock__head\tinfo@8 ",
    "part\tlock__head\t4\t4\t-\tanon__head@0 +lock__tail\tvalue@0 u32",
    "part\tlock__tail\t2\t1\t-\thead@0 u8\ttail@1 u8",
    "type\t__typeof__(((struct lock *)0)->info[0])\tlock_info\t8\t4\t-\towner@0 u32\tstate@4 ",
    "type\tatomic_t\tatomic_t\t4\t4\t-\tcounter@0 int",
    "type\tstruct timer\ttimer\t32\t8\tsssss\tentry@0 struct list_head\ton@128:1 unsigned int\toff@129:2 unsigned int\t\
     busy@134:4 unsigned int\tfunction@24 void (*)(struct timer *)",
    "alias\tenum fs_kind\tfs_kind\t4\t4\tint",
    "alias\tgfp_t\tgfp_t\t4\t4\tu32",
    "const\tFS_LAST\t-1",
    "function\t_printk\tint (const char *, ...)",
    "function\tfs_register\tint (struct inode *, enum fs_kind)",
    "variable\tlock_global\tstruct lock",
];

/// Everything that is ever done with a BTF.
fn use_all(bytes: &[u8]) -> Result<usize, String> {
    let btf = Btf::parse(bytes).map_err(|error| format!("{error:#}"))?;
    for id in 0..btf.len() as u32 {
        let (_, _) = (btf.spell(id), btf.size(id));
        btf.member(id, "nothing of that name");
    }
    Ok(compare(FACTS, &btf).faults())
}

#[test]
fn whole_it_agrees() {
    assert_eq!(use_all(MINITREE), Ok(0));
}

#[test]
fn cut_short_anywhere_it_is_an_error() {
    for end in 0..MINITREE.len() {
        let message = use_all(&MINITREE[..end]).unwrap_err();
        assert!(message.contains("again"), "{end}: {message}");
    }
}

#[test]
fn altered_anywhere_it_is_no_panic() {
    for at in 0..MINITREE.len() {
        for mask in [0xff, 0x01, 0x80] {
            let mut bytes = MINITREE.to_vec();
            bytes[at] ^= mask;
            if let Err(message) = use_all(&bytes) {
                assert!(message.contains("again") || message.contains("git pull"), "{at}: {message}");
            }
        }
    }
}

#[test]
fn circles_have_an_end() {
    let mut b = Builder::new();
    b.typedef("u32", 1);
    b.pointer(2);
    b.array(3, 7);
    b.prototype(4, &[4, 4, 4, 4]);
    b.structure("lock", 40, &[("", 5, 0, 0), ("", 5, 0, 0), ("info", 3, 0, 0)]);
    b.constant(6);
    b.raw("lock_global", 14, false, 0, 4, &[1]);
    assert!(use_all(&b.bytes()).unwrap() > 0);
}
