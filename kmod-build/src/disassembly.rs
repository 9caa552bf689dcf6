//! Reads the text of an object as the processor will: no vector or floating-point register, nothing below the stack pointer.

use crate::fail::{Failure, Result};
use std::path::Path;
use std::process::Command;

/// Appends what must not be in kernel text. Machines without a rule are passed over.
pub fn check(objdump: &str, path: &Path, machine: u16, findings: &mut Vec<String>) -> Result<()> {
    const EM_X86_64: u16 = 62;
    if machine != EM_X86_64 {
        return Ok(());
    }
    let output = Command::new(objdump)
        .args(["-d", "--no-show-raw-insn"])
        .arg(path)
        .env("LC_ALL", "C")
        .output()
        .map_err(|e| Failure::new(format!("cannot run {objdump}: {e}")).mend("apt install binutils"))?;
    if !output.status.success() {
        return Err(Failure::new(format!(
            "{objdump} could not read the object: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ))
        .at(path.display()));
    }
    scan(&String::from_utf8_lossy(&output.stdout), findings);
    Ok(())
}

fn scan(listing: &str, findings: &mut Vec<String>) {
    let mut function = "";
    for line in listing.lines() {
        if let Some(name) = line.strip_suffix(">:").and_then(|l| l.split_once('<')) {
            function = name.1;
            continue;
        }
        let Some((address, instruction)) = line.split_once(":\t") else {
            continue;
        };
        if let Some(problem) = problem(instruction) {
            findings.push(format!("{function}, at {}: `{}`: {problem}", address.trim(), instruction.trim()));
        }
    }
}

/// What is wrong with one instruction in AT&T syntax.
fn problem(instruction: &str) -> Option<&'static str> {
    // objdump writes `# address <symbol>` behind operands; a symbol may be called anything.
    let code = instruction.split(['#', '<']).next().unwrap_or_default();
    if ["%xmm", "%ymm", "%zmm", "%mm", "%st"].iter().any(|register| code.contains(register)) {
        return Some("a vector or floating-point register, which the kernel does not save for modules");
    }
    let mnemonic = code.split_whitespace().next().unwrap_or_default();
    // lea computes an address and touches nothing; a prefetch or no-op reads nothing that matters.
    if mnemonic.starts_with("lea") || mnemonic.starts_with("nop") {
        return None;
    }
    (code.contains("(%rsp)") && code.split_whitespace().any(below_stack_pointer))
        .then_some("memory below the stack pointer (a red zone), which interrupts overwrite")
}

/// `-0x8(%rsp)` and the like, among the operands. With an index register the address may well be above.
fn below_stack_pointer(word: &str) -> bool {
    word.match_indices("(%rsp)").any(|(at, _)| {
        let displacement = word[..at].rsplit([',', '*', ':']).next().unwrap_or_default();
        displacement.starts_with('-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions() {
        for bad in [
            "movaps %xmm0,(%rdi)",
            "fld1   %st",
            "mov    %rax,-0x8(%rsp)",
            "movl   $0x0,-0x4(%rsp)",
            "vpxor %ymm1,%ymm1,%ymm1",
        ] {
            assert!(problem(bad).is_some(), "{bad}");
        }
        for good in [
            "mov    %rax,0x8(%rsp)",
            "lea    -0x8(%rsp),%rax",
            "mov    -0x8(%rbp),%rsp",
            "call   12 <takes_%xmm0>",
            "push   %rbp",
            "sub    $0x18,%rsp",
            "movw   $0x755c,-0x2(%rsp,%rcx,1)",
        ] {
            assert!(problem(good).is_none(), "{good}");
        }
    }

    #[test]
    fn a_listing_names_the_function() {
        let mut findings = Vec::new();
        scan("0000000000000000 <f>:\n   0:\tmov    %rax,-0x8(%rsp)\n   5:\tret\n", &mut findings);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("f, at 0:"), "{findings:?}");
    }
}
