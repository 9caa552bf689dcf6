//! The forms of kernel images, and what is within them.

use anyhow::{bail, ensure, Context, Result};

use super::unpack::Format;
use super::{elf, find, flat, magic, u16_at, u32_at, Image, Machine};

/// A bzImage holds compressed data that holds an ELF file; nothing is nested deeper than a zboot image in a gzip file.
const DEPTH: usize = 5;

/// Reads an image whose outer forms, and machine if they told it, are known.
pub fn read(bytes: &[u8], forms: &mut Vec<String>, machine: Option<Machine>) -> Result<Image> {
    ensure!(forms.len() < DEPTH, "forms within forms ({}): name the kernel image itself", forms.join(", "));
    if flat::is_btf(bytes) {
        forms.push("BTF".to_owned());
        return Ok(Image { forms: forms.clone(), machine, banner: None, btf: bytes.to_vec() });
    }
    if elf::is_elf(bytes) {
        return read_elf(bytes, forms);
    }
    if let Some(payload) = bz_image(bytes)? {
        return within("bzImage", payload, forms, None);
    }
    let pe = pe_machine(bytes);
    if bytes.starts_with(b"MZ") && bytes.get(4..8) == Some(b"zimg") {
        return within("EFI zboot", zboot(bytes)?, forms, pe);
    }
    if let Some(format) = Format::of(bytes) {
        forms.push(format.name().to_owned());
        return read(&format.unpack(bytes)?, forms, machine);
    }
    let machine = pe.or_else(|| flat_machine(bytes)).or(machine);
    if machine.is_some() {
        if let Some(btf) = flat::btf(bytes) {
            forms.push("flat".to_owned());
            return Ok(Image { forms: forms.clone(), machine, banner: flat::banner(bytes), btf: btf.to_vec() });
        }
    }
    if let Some(length) = pe_length(bytes).filter(|length| *length > bytes.len()) {
        bail!(
            "cut short: its header tells of {length} bytes, and there are {}: copy or download it again",
            bytes.len()
        );
    }
    search(bytes, forms, machine)
}

/// The payload of a form.
fn within(name: &str, payload: &[u8], forms: &mut Vec<String>, machine: Option<Machine>) -> Result<Image> {
    forms.push(name.to_owned());
    if Format::of(payload).is_none() && !elf::is_elf(payload) {
        bail!(
            "the {name}'s payload begins with {}, and is none of {}: unpack it with the tool that made it, and name the \
             vmlinux",
            magic(payload),
            Format::ALL.map(Format::name).join(", ")
        )
    }
    read(payload, forms, machine)
}

fn read_elf(bytes: &[u8], forms: &mut Vec<String>) -> Result<Image> {
    let vmlinux = elf::read(bytes)?;
    let Some(btf) = vmlinux.btf else {
        // The compressed kernel of some architectures is wrapped in ELF.
        if let Ok(image) = search(bytes, &mut forms.clone(), vmlinux.machine) {
            return Ok(image);
        }
        bail!(no_btf(bytes, "its ELF file has no section .BTF"));
    };
    if vmlinux.machine.is_none() {
        bail!(
            "the ELF file is for machine {} ({}): no architecture of keys is built so (`cargo generator list` shows them)",
            vmlinux.number,
            "e_machine, with its class and order of bytes"
        );
    }
    forms.push("ELF".to_owned());
    Ok(Image { forms: forms.clone(), machine: vmlinux.machine, banner: flat::banner(bytes), btf: btf.to_vec() })
}

/// The compressed part of an x86 image; `Documentation/arch/x86/boot.rst` of the kernel describes the header.
fn bz_image(bytes: &[u8]) -> Result<Option<&[u8]>> {
    if bytes.get(0x202..0x206) != Some(b"HdrS") {
        return Ok(None);
    }
    let header = "the bzImage's header is cut short: copy or download the file again";
    let protocol = u16_at(bytes, 0x206).context(header)?;
    // Older ones do not say where it is: it is searched for.
    if protocol < 0x208 {
        return Ok(None);
    }
    let sectors = match bytes.get(0x1f1).context(header)? {
        0 => 4,
        sectors => usize::from(*sectors),
    };
    let offset = u32_at(bytes, 0x248).context(header)? as usize;
    let length = u32_at(bytes, 0x24c).context(header)? as usize;
    part(bytes, (sectors + 1) * 512 + offset, length).context("bzImage").map(Some)
}

/// The compressed part of an EFI zboot image.
fn zboot(bytes: &[u8]) -> Result<&[u8]> {
    let header = "the zboot header is cut short: copy or download the file again";
    let (offset, length) = (u32_at(bytes, 8).context(header)?, u32_at(bytes, 12).context(header)?);
    part(bytes, offset as usize, length as usize).context("EFI zboot")
}

fn part(bytes: &[u8], offset: usize, length: usize) -> Result<&[u8]> {
    bytes.get(offset..offset.saturating_add(length)).with_context(|| {
        format!(
            "its header says that the kernel takes {length} bytes from {offset} on, and the file has {}: it is cut \
             short; copy or download it again",
            bytes.len()
        )
    })
}

/// The processor that an EFI executable is for.
fn pe_machine(bytes: &[u8]) -> Option<Machine> {
    let header = u32_at(bytes, 0x3c)? as usize;
    let is_pe = bytes.starts_with(b"MZ") && bytes.get(header..)?.starts_with(b"PE\0\0");
    is_pe.then(|| Machine::of_pe(u16_at(bytes, header + 4)?))?
}

/// Where the last section of an EFI executable ends.
fn pe_length(bytes: &[u8]) -> Option<usize> {
    pe_machine(bytes)?;
    let header = u32_at(bytes, 0x3c)? as usize;
    let table = header + 24 + usize::from(u16_at(bytes, header + 20)?);
    let rows = (0..usize::from(u16_at(bytes, header + 6)?)).map(|row| table + row * 40);
    rows.filter_map(|row| Some(u32_at(bytes, row + 16)? as usize + u32_at(bytes, row + 20)? as usize)).max()
}

/// The processor that a kernel without EFI's header is for: arm64's and riscv's have a magic number of their own.
fn flat_machine(bytes: &[u8]) -> Option<Machine> {
    match bytes.get(56..60)? {
        b"ARMd" => Machine::named("aarch64"),
        b"RSC\x05" => Machine::named("riscv64"),
        _ => None,
    }
}

/// The kernel in a form that is not known: whatever in it unpacks to one.
fn search(bytes: &[u8], forms: &mut Vec<String>, machine: Option<Machine>) -> Result<Image> {
    let mut damaged = String::new();
    for format in Format::ALL {
        let mut at = 0;
        while let Some(found) = find(bytes, format.magic(), at) {
            at = found + 1;
            // Three bytes turn up by chance in any megabyte, so that what does not unpack to a kernel is passed over.
            if Format::of(&bytes[found..]) != Some(format) {
                continue;
            }
            let unpacked = match format.unpack(&bytes[found..]) {
                Ok(unpacked) if elf::is_elf(&unpacked) || flat::banner(&unpacked).is_some() => unpacked,
                Ok(_) => continue,
                Err(error) => {
                    // The long ones are no accident.
                    if format.magic().len() > 4 {
                        damaged = format!(" At byte {found}, {error:#}.");
                    }
                    continue;
                }
            };
            forms.push(format!("{} at byte {found}", format.name()));
            return read(&unpacked, forms, machine);
        }
    }
    if let Some(btf) = flat::btf(bytes).filter(|_| flat::banner(bytes).is_some()) {
        forms.push("flat".to_owned());
        return Ok(Image { forms: forms.clone(), machine, banner: flat::banner(bytes), btf: btf.to_vec() });
    }
    if flat::banner(bytes).is_some() {
        bail!(no_btf(bytes, "there is no BTF in it"));
    }
    bail!(
        "no kernel image of a known form: it begins with {}. Known are bzImage, EFI zboot, arm64's and riscv's Image, ELF, \
         BTF, and each of them compressed with {}; a file cut short looks so, too: copy or download it again, or unpack \
         it and name the vmlinux.{damaged}",
        magic(bytes),
        Format::ALL.map(Format::name).join(", ")
    )
}

fn no_btf(bytes: &[u8], why: &str) -> String {
    let release = flat::banner(bytes).and_then(|banner| banner.split(' ').nth(2).map(str::to_owned));
    format!(
        "{}{why}: the kernel was built without CONFIG_DEBUG_INFO_BTF (`grep BTF /boot/config-{}` tells); name an image of \
         one that was built with it",
        release.as_ref().map(|release| format!("kernel {release}: ")).unwrap_or_default(),
        release.as_deref().unwrap_or("RELEASE")
    )
}
