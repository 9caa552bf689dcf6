use super::fixture::{bz_image, elf, flat, zboot};
use super::unpack::tests::{formats, pack};
use super::unpack::Format;
use super::*;

const BANNER: &str = "Linux version 6.1.1-x (a@b) (gcc 12.2.0) #1 SMP";
const X86_64: u16 = 62;
const ARM64: (u16, u16) = (183, 0xaa64);

/// A BTF of nothing.
fn btf() -> Vec<u8> {
    let mut bytes = vec![0x9f, 0xeb, 1, 0];
    for number in [24_u32, 0, 12, 12, 5] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.extend([1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]);
    bytes.extend(b"\0abc\0");
    bytes
}

/// Reads an image that must be whole.
fn forms(bytes: &[u8], arch: &str) -> String {
    let image = Image::read(bytes).unwrap();
    assert_eq!(image.banner.as_deref(), Some(BANNER));
    assert_eq!(image.machine.map(|machine| machine.arch), Some(arch));
    assert!(image.btf == btf());
    image.forms.join(", ")
}

fn refusal(bytes: &[u8]) -> String {
    format!("{:#}", Image::read(bytes).unwrap_err())
}

#[test]
fn every_form_with_every_compression() {
    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    assert_eq!(forms(&vmlinux, "x86_64"), "ELF");
    let kernel = flat(ARM64.1, &btf(), BANNER);
    assert_eq!(forms(&kernel, "aarch64"), "flat");
    for format in formats() {
        let name = format.name();
        let mut payload = pack(format, &vmlinux);
        payload.extend((vmlinux.len() as u32).to_le_bytes());
        assert_eq!(forms(&bz_image(&payload), "x86_64"), format!("bzImage, {name}, ELF"));
        assert_eq!(forms(&pack(format, &vmlinux), "x86_64"), format!("{name}, ELF"));
        let payload = pack(format, &kernel);
        assert_eq!(forms(&payload, "aarch64"), format!("{name}, flat"));
        assert_eq!(forms(&zboot(ARM64.1, &payload), "aarch64"), format!("EFI zboot, {name}, flat"));
        let wrapped = elf(ARM64.0, None, &String::from_utf8_lossy(&[b'.'; 40])).into_iter().chain(payload);
        assert!(forms(&wrapped.collect::<Vec<_>>(), "aarch64").starts_with(&format!("{name} at byte")));
    }
}

#[test]
fn a_form_that_nobody_knows_is_searched() {
    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    for format in formats() {
        let mut bytes = b"some loader\x1f\x8b\x08 \x5d\0\0 \x02\x21\x4c\x18 BZh".to_vec();
        let at = bytes.len();
        bytes.extend(pack(format, &vmlinux));
        assert_eq!(forms(&bytes, "x86_64"), format!("{} at byte {at}, ELF", format.name()));
    }
}

#[test]
fn btf_alone() {
    let image = Image::read(&btf()).unwrap();
    assert_eq!((image.forms.join(", ").as_str(), image.machine, image.banner), ("BTF", None, None));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("btf");
    std::fs::write(&file, btf()).unwrap();
    assert!(Image::open_btf(&file).unwrap().btf == btf());
    std::fs::write(&file, bz_image(b"")).unwrap();
    let message = Image::open_btf(&file).unwrap_err().to_string();
    assert!(message.contains("no BTF") && message.contains("--vmlinux"), "{message}");
}

#[test]
fn what_is_cut_short_is_said() {
    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    let whole = [
        vmlinux.clone(),
        bz_image(&pack(Format::Xz, &vmlinux)),
        zboot(ARM64.1, &pack(Format::Gzip, &flat(ARM64.1, &btf(), BANNER))),
        flat(ARM64.1, &btf(), BANNER),
        pack(Format::Zstd, &vmlinux),
    ];
    for bytes in whole {
        // The last bytes of some are not needed.
        for end in (0..bytes.len() - 160).step_by(7) {
            let message = refusal(&bytes[..end]);
            assert!(message.contains("cop"), "no way out of {end} of {} bytes: {message}", bytes.len());
        }
    }
}

#[test]
fn damage_is_no_panic() {
    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    for bytes in [vmlinux.clone(), bz_image(&pack(Format::Gzip, &vmlinux)), flat(ARM64.1, &btf(), BANNER)] {
        for at in (0..bytes.len()).step_by(3) {
            for mask in [0xff, 0x80, 1] {
                let mut damaged = bytes.clone();
                damaged[at] ^= mask;
                let _ = Image::read(&damaged);
            }
        }
    }
}

#[test]
fn unknown_formats_are_named_by_their_magic() {
    let message = refusal(&bz_image(b"NEWPACK!..."));
    assert!(message.contains("4e 45 57 50 41 43 4b 21") && message.contains("bzImage's payload"), "{message}");
    let message = refusal(&bz_image(&pack(Format::Lzo, b"")));
    assert!(message.contains("LZO") && message.contains("lzop -d"), "{message}");
    let message = refusal(b"#!/bin/sh\n");
    assert!(message.contains("23 21 2f 62") && message.contains("bzImage"), "{message}");
    assert!(refusal(b"").contains("empty"));
}

#[test]
fn kernels_without_btf_and_of_unknown_processors() {
    for bytes in [elf(X86_64, None, BANNER), bz_image(&pack(Format::Gzip, &elf(X86_64, None, BANNER)))] {
        let message = refusal(&bytes);
        assert!(message.contains("kernel 6.1.1-x") && message.contains("CONFIG_DEBUG_INFO_BTF"), "{message}");
    }
    let message = refusal(&flat(ARM64.1, b"", BANNER));
    assert!(message.contains("CONFIG_DEBUG_INFO_BTF"), "{message}");
    let message = refusal(&elf(4, Some(&btf()), BANNER));
    assert!(message.contains("machine 4"), "{message}");
}

#[test]
fn forms_within_forms_have_an_end() {
    let mut bytes = elf(X86_64, Some(&btf()), BANNER);
    for _ in 0..6 {
        bytes = pack(Format::Gzip, &bytes);
    }
    assert!(refusal(&bytes).contains("forms within forms"));
}
