//! Looks at what was linked before anybody loads it: whatever the module loader would refuse, or the kernel would die of.

use crate::args::Args;
use crate::disassembly;
use crate::elf::Object;
use crate::fail::{Failure, Result};
use crate::linking::exports;
use std::path::Path;

/// What the module loader of a machine applies, as (number, name).
struct Machine {
    elf: u16,
    accepts: &'static [(u32, &'static str)],
}

/// From each architecture's `apply_relocate_add`; NONE is 0 everywhere.
const MACHINES: [Machine; 4] = [
    Machine {
        elf: 62,
        accepts: &[(0, "NONE"), (1, "64"), (2, "PC32"), (4, "PLT32"), (10, "32"), (11, "32S"), (24, "PC64")],
    },
    Machine { elf: 3, accepts: &[(0, "NONE"), (1, "32"), (2, "PC32"), (4, "PLT32")] },
    Machine {
        elf: 183,
        accepts: &[
            (0, "NONE"),
            (257, "ABS64"),
            (258, "ABS32"),
            (259, "ABS16"),
            (260, "PREL64"),
            (261, "PREL32"),
            (262, "PREL16"),
            (263, "MOVW_UABS_G0"),
            (264, "MOVW_UABS_G0_NC"),
            (265, "MOVW_UABS_G1"),
            (266, "MOVW_UABS_G1_NC"),
            (267, "MOVW_UABS_G2"),
            (268, "MOVW_UABS_G2_NC"),
            (269, "MOVW_UABS_G3"),
            (270, "MOVW_SABS_G0"),
            (271, "MOVW_SABS_G1"),
            (272, "MOVW_SABS_G2"),
            (273, "LD_PREL_LO19"),
            (274, "ADR_PREL_LO21"),
            (275, "ADR_PREL_PG_HI21"),
            (276, "ADR_PREL_PG_HI21_NC"),
            (277, "ADD_ABS_LO12_NC"),
            (278, "LDST8_ABS_LO12_NC"),
            (279, "TSTBR14"),
            (280, "CONDBR19"),
            (282, "JUMP26"),
            (283, "CALL26"),
            (284, "LDST16_ABS_LO12_NC"),
            (285, "LDST32_ABS_LO12_NC"),
            (286, "LDST64_ABS_LO12_NC"),
            (287, "MOVW_PREL_G0"),
            (288, "MOVW_PREL_G0_NC"),
            (289, "MOVW_PREL_G1"),
            (290, "MOVW_PREL_G1_NC"),
            (291, "MOVW_PREL_G2"),
            (292, "MOVW_PREL_G2_NC"),
            (293, "MOVW_PREL_G3"),
            (299, "LDST128_ABS_LO12_NC"),
        ],
    },
    Machine {
        elf: 243,
        accepts: &[
            (0, "NONE"),
            (1, "32"),
            (2, "64"),
            (16, "BRANCH"),
            (17, "JAL"),
            (18, "CALL"),
            (19, "CALL_PLT"),
            (20, "GOT_HI20"),
            (23, "PCREL_HI20"),
            (24, "PCREL_LO12_I"),
            (25, "PCREL_LO12_S"),
            (26, "HI20"),
            (27, "LO12_I"),
            (28, "LO12_S"),
            (33, "ADD8"),
            (34, "ADD16"),
            (35, "ADD32"),
            (36, "ADD64"),
            (37, "SUB8"),
            (38, "SUB16"),
            (39, "SUB32"),
            (40, "SUB64"),
            (44, "RVC_BRANCH"),
            (45, "RVC_JUMP"),
            (51, "RELAX"),
            (52, "SUB6"),
            (53, "SET6"),
            (54, "SET8"),
            (55, "SET16"),
            (56, "SET32"),
            (57, "32_PCREL"),
            (59, "PLT32"),
            (60, "SET_ULEB128"),
            (61, "SUB_ULEB128"),
        ],
    },
];

/// Sections that a module must not have, and where they come from.
const FORBIDDEN: [(&str, &str); 3] = [
    (".eh_frame", "unwind tables: some object was compiled without -Cforce-unwind-tables=n"),
    (".debug_gdb_scripts", "a debugger script: the target lacks emit-debug-gdb-scripts=false"),
    (".llvmbc", "LLVM bitcode: some object was compiled without -Cembed-bitcode=n"),
];

/// Symbols that come from a mistake whose cause is known.
const TELLING: [(&str, &str); 4] = [
    ("_Unwind_Resume", "unwinding: a crate was compiled without -Cpanic=abort"),
    ("rust_eh_personality", "unwinding: a crate was compiled without -Cpanic=abort"),
    ("_GLOBAL_OFFSET_TABLE_", "position-independent code: a crate was compiled without -Crelocation-model=static"),
    ("__rust_probestack", "stack probes: the target lacks stack-probes none"),
];

/// Runs it. Options: `object`, `objdump`, and those of [`exports::check`].
pub fn run(args: &Args) -> Result<()> {
    let path = args.path("object")?;
    let (bytes, object) = Object::open(&path)?;

    let mut findings = Vec::new();
    sections(&object, &mut findings);
    relocations(&object, &mut findings);
    telling(&object, &mut findings);
    if let Some(objdump) = args.get("objdump") {
        disassembly::check(objdump, &path, object.machine, &mut findings)?;
    }
    report(&path, findings)?;
    exports::check(args, &path, &bytes, &object)
}

fn report(path: &Path, findings: Vec<String>) -> Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    const SHOWN: usize = 10;
    let more = findings.len().saturating_sub(SHOWN);
    let mut text =
        format!("the linked module is not fit to be loaded:\n  {}", findings[..findings.len().min(SHOWN)].join("\n  "));
    if more > 0 {
        text += &format!("\n  and {more} more");
    }
    Err(Failure::new(text).at(path.display()).mend(
        "make doctor shows the flags in use; RCFLAGS, CARGOFLAGS or an assembly file of the module may have displaced them",
    ))
}

fn sections(object: &Object, findings: &mut Vec<String>) {
    for (name, why) in FORBIDDEN {
        if let Some(section) = object.sections.iter().find(|s| s.name == name && s.size > 0) {
            findings.push(format!("section {} ({} bytes): {why}", section.name, section.size));
        }
    }
}

fn relocations(object: &Object, findings: &mut Vec<String>) {
    let Some(machine) = MACHINES.iter().find(|m| m.elf == object.machine) else {
        return;
    };
    for section in &object.sections {
        let Some((target, list)) = &section.relocations else {
            continue;
        };
        // The loader applies relocations to what it loads, and to nothing else.
        let Some(target) = object.sections.get(*target).filter(|t| t.alloc) else {
            continue;
        };
        for r in list {
            if !machine.accepts.iter().any(|(kind, _)| *kind == r.kind) {
                findings.push(format!(
                    "relocation type {} at {}+{:#x} against {}: the module loader does not know it (a crate or assembly file compiled as position-independent code?)",
                    r.kind,
                    target.name,
                    r.offset,
                    object.symbol_name(r)
                ));
            }
        }
    }
}

fn telling(object: &Object, findings: &mut Vec<String>) {
    let undefined = object.referenced_undefined();
    let told = TELLING.iter().filter(|(symbol, _)| undefined.contains(symbol));
    findings.extend(told.map(|(symbol, why)| format!("undefined symbol {symbol}: {why}")));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elf::{Relocation, Section, Symbol};

    fn object(kind: u32) -> Object {
        let section =
            |name: &str, alloc, relocations| Section { name: name.into(), size: 8, bytes: 0..0, alloc, relocations };
        let relocation = Relocation { offset: 4, kind, symbol: 1, addend: None };
        Object {
            machine: 62,
            little: true,
            sections: vec![
                section("", false, None),
                section(".text", true, None),
                section(".rela.text", false, Some((1, vec![relocation]))),
            ],
            symbols: ["", "_Unwind_Resume"].map(Symbol::undefined).into(),
        }
    }

    #[test]
    fn a_got_relocation_is_found() {
        let mut findings = Vec::new();
        relocations(&object(2), &mut findings);
        assert!(findings.is_empty());
        // R_X86_64_REX_GOTPCRELX
        relocations(&object(42), &mut findings);
        assert!(
            findings[0].contains("42") && findings[0].contains(".text+0x4") && findings[0].contains("_Unwind_Resume")
        );
    }

    #[test]
    fn an_undefined_symbol_is_explained() {
        let mut findings = Vec::new();
        telling(&object(2), &mut findings);
        assert!(findings[0].contains("panic=abort"), "{findings:?}");
    }
}
