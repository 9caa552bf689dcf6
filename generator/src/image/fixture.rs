//! Small kernel images, made byte by byte. The tests of the command line compile this file, too.

/// `machine`: `e_machine`. All is little-endian and of 64 bits, as most kernels are.
pub fn elf(machine: u16, btf: Option<&[u8]>, banner: &str) -> Vec<u8> {
    const NAMES: &[u8] = b"\0.BTF\0.rodata\0.shstrtab\0";
    let text = format!("Linux version %s\0{banner}\n\0");
    // Name, contents; the first section is none.
    let sections = [(1_u32, btf.unwrap_or_default()), (6, text.as_bytes()), (14, NAMES)];
    let mut out = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0".to_vec();
    out.extend(machine.to_le_bytes());
    out.extend(1_u32.to_le_bytes());
    let start = 64_u64;
    let table = start + sections.iter().map(|(_, contents)| contents.len() as u64).sum::<u64>();
    for number in [0, 0, table] {
        out.extend(number.to_le_bytes());
    }
    for half in [0_u16, 0, 64, 0, 0, 64, 4, 3] {
        out.extend(half.to_le_bytes());
    }
    // `e_flags` is before the halves and their number is even: the header has 64 bytes.
    let mut headers = vec![0; 64];
    let mut at = start;
    for (name, contents) in sections {
        out.extend(contents);
        headers.extend(name.to_le_bytes());
        headers.extend(1_u32.to_le_bytes());
        for number in [0, 0, at, contents.len() as u64] {
            headers.extend(number.to_le_bytes());
        }
        headers.extend([0; 8]);
        headers.extend(1_u64.to_le_bytes());
        headers.extend([0; 8]);
        at += contents.len() as u64;
    }
    out.extend(headers);
    out
}

/// x86's image around compressed data.
pub fn bz_image(payload: &[u8]) -> Vec<u8> {
    const SECTORS: u8 = 3;
    const OFFSET: u32 = 77;
    let mut out = vec![0; (usize::from(SECTORS) + 1) * 512 + OFFSET as usize];
    out[0x1f1] = SECTORS;
    out[0x202..0x206].copy_from_slice(b"HdrS");
    out[0x206..0x208].copy_from_slice(&0x20f_u16.to_le_bytes());
    out[0x248..0x24c].copy_from_slice(&OFFSET.to_le_bytes());
    out[0x24c..0x250].copy_from_slice(&(payload.len() as u32).to_le_bytes());
    out.extend(payload);
    // Relocations and a signature may follow.
    out.extend([0x55; 99]);
    out
}

/// An EFI executable that unpacks a kernel.
pub fn zboot(pe_machine: u16, payload: &[u8]) -> Vec<u8> {
    const OFFSET: u32 = 256;
    let mut out = efi(pe_machine, OFFSET, payload.len() as u32);
    out[4..8].copy_from_slice(b"zimg");
    out[8..12].copy_from_slice(&OFFSET.to_le_bytes());
    out[12..16].copy_from_slice(&(payload.len() as u32).to_le_bytes());
    out.extend(payload);
    out
}

/// A kernel as it lies in memory, behind EFI's header.
pub fn flat(pe_machine: u16, btf: &[u8], banner: &str) -> Vec<u8> {
    let mut text = format!("\u{1}Linux version %s\0{banner}\n\0").into_bytes();
    text.extend([0x9f, 0xeb, 1, 0, 7]);
    text.extend(btf);
    text.extend([0; 50]);
    let mut out = efi(pe_machine, 256, text.len() as u32);
    out.extend(text);
    out
}

/// EFI's header, with one section.
fn efi(machine: u16, offset: u32, length: u32) -> Vec<u8> {
    let mut out = vec![0; offset as usize];
    out[..2].copy_from_slice(b"MZ");
    out[0x3c] = 64;
    out[64..68].copy_from_slice(b"PE\0\0");
    out[68..70].copy_from_slice(&machine.to_le_bytes());
    out[70] = 1;
    // No optional header: the table of sections begins at 64 + 24.
    out[88 + 16..88 + 20].copy_from_slice(&length.to_le_bytes());
    out[88 + 20..88 + 24].copy_from_slice(&offset.to_le_bytes());
    out
}
