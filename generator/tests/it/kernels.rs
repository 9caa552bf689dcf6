//! `verify --vmlinux` and `--btf`: the fixture tree's bindings against kernels that are made on the spot around what GCC
//! says of the tree's types.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::images::{bz_image, elf, flat, zboot};
use crate::support::{contents, fail, fixtures, generate, generator, keys, succeed, Tree};

const X86_64: u16 = 62;
const BANNER: &str = "Linux version 6.1.0-1-mini (a@b) (gcc 12.2.0) #1 SMP Debian 6.1.1-1 (2026-01-01)";

/// A store with bindings of the fixture tree, and a folder for images.
struct Bench {
    store: TempDir,
    images: TempDir,
}

impl Bench {
    fn new() -> Bench {
        let store = tempfile::tempdir().unwrap();
        generate(Tree::new().path(), store.path());
        Bench { store, images: tempfile::tempdir().unwrap() }
    }

    fn image(&self, bytes: &[u8]) -> PathBuf {
        let file = self.images.path().join("vmlinuz");
        fs::write(&file, bytes).unwrap();
        file
    }

    fn command(&self, option: &str, file: &Path) -> Command {
        let mut command = generator(&["verify", "--store"]);
        command.arg(self.store.path()).arg(option).arg(file);
        command
    }

    fn verify(&self, bytes: &[u8]) -> Command {
        self.command("--vmlinux", &self.image(bytes))
    }

    fn key(&self) -> String {
        keys(self.store.path()).remove(0)
    }
}

fn btf() -> Vec<u8> {
    fs::read(fixtures().join("minitree.btf")).unwrap()
}

/// A BTF of one struct, which has no members.
fn of_one(name: &str) -> Vec<u8> {
    let strings = format!("\0{name}\0");
    let mut bytes = vec![0x9f, 0xeb, 1, 0];
    // The header; then the type: its name, that it is a struct, its size.
    for number in [24, 0, 12, 12, strings.len() as u32, 1, 4 << 24, 0] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.extend(strings.bytes());
    bytes
}

/// A BTF of no types.
fn nothing() -> Vec<u8> {
    let mut bytes = vec![0x9f, 0xeb, 1, 0];
    for number in [24_u32, 0, 0, 0, 1] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.push(0);
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

#[test]
fn a_kernel_of_the_same_types_agrees() {
    let bench = Bench::new();
    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    for image in [vmlinux.clone(), bz_image(&gzip(&vmlinux))] {
        let text = succeed(&mut bench.verify(&image));
        assert!(text.contains(&format!("{} agrees with 6.1.0-1-mini on all", bench.key())), "{text}");
    }
    let text = succeed(bench.command("--btf", &fixtures().join("minitree.btf")).arg(bench.key()));
    // Nothing that GCC describes may be out of the comparison's reach.
    for row in ["structs and unions", "typedefs", "enums", "constants", "functions", "variables"] {
        let counts: Vec<&str> =
            text.lines().find_map(|line| line.strip_prefix(row)).unwrap().split_whitespace().collect();
        let [_, known, agree, "0", "0"] = counts[..] else { panic!("{text}") };
        assert!(known == agree && known != "0", "{text}");
    }
}

#[test]
fn a_kernel_of_other_types_differs() {
    let bench = Bench::new();
    let debug = Tree::new();
    debug.append("include/generated/autoconf.h", "#define CONFIG_DEBUG_LOCK 1\n");
    let plain = bench.key();
    generate(debug.path(), bench.store.path());
    let other = keys(bench.store.path()).into_iter().find(|key| *key != plain).unwrap();

    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    let output = bench.verify(&vmlinux).arg(&other).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    for line in [
        &format!("--- bindings {other}"),
        "+++ kernel 6.1.0-1-mini",
        "@@ struct lock @@",
        "-  size 48",
        "+  size 40",
        "-  @40 name: const char *",
        "@@ struct net @@",
    ] {
        assert!(text.lines().any(|other| other == line), "{line}\n{text}");
    }
    assert!(String::from_utf8_lossy(&output.stderr).contains("cargo generator generate"));

    // Both keys are of this version and release: the one that agrees is told from the other.
    let before = contents(bench.store.path());
    let text = succeed(&mut bench.verify(&vmlinux));
    assert!(text.contains(&format!("{plain} agrees")) && text.contains(&format!("{other} differs")), "{text}");
    let json = succeed(bench.verify(&vmlinux).arg("--json"));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let of = |key: &str| json.as_array().unwrap().iter().find(|comparison| comparison["key"] == key).unwrap().clone();
    assert_eq!(of(&plain)["differences"], serde_json::json!([]));
    assert_eq!(of(&other)["differences"][0]["kind"], "record");
    assert_eq!(contents(bench.store.path()), before);
}

#[test]
fn what_is_no_image_for_these_keys_is_refused() {
    let bench = Bench::new();
    let before = contents(bench.store.path());
    let vmlinux = elf(X86_64, Some(&btf()), BANNER);
    let refuse = |bytes: &[u8], words: &[&str]| {
        let message = fail(&mut bench.verify(bytes));
        for word in words {
            assert!(message.contains(word), "no {word:?} in {message}");
        }
    };
    let bz = bz_image(&gzip(&vmlinux));
    refuse(&bz[..bz.len() / 2], &["vmlinuz", "cut short", "download it again"]);
    refuse(&elf(X86_64, Some(&btf()[..2000]), BANNER), &["BTF's", "cut short", "again"]);
    refuse(&elf(X86_64, None, BANNER), &["CONFIG_DEBUG_INFO_BTF", "/boot/config-6.1.0-1-mini"]);
    refuse(&bz_image(b"LZMA3..."), &["4c 5a 4d 41 33"]);
    let arm64 = flat(0xaa64, &btf(), BANNER);
    refuse(&zboot(0xaa64, &gzip(&arm64)), &["6.1.0-1-mini", "aarch64", &bench.key()]);
    let newer = BANNER.replace("6.1.", "6.12.");
    refuse(&elf(X86_64, Some(&btf()), &newer), &["6.12.0-1-mini", "cargo generator generate --kernel", &bench.key()]);
    let message = fail(bench.verify(&arm64).arg(bench.key()));
    assert!(message.contains("is for x86_64, and the image for aarch64"), "{message}");
    let raw = bench.image(&of_one("arm64_cpu_capabilities"));
    let message = fail(bench.command("--btf", &raw).arg(bench.key()));
    assert!(message.contains("is for x86_64, and the BTF of a kernel for aarch64"), "{message}");
    let message = fail(bench.verify(&vmlinux).arg("no-such-key"));
    assert!(message.contains("no key `no-such-key`"), "{message}");
    let message = fail(&mut bench.command("--btf", &bench.image(&vmlinux)));
    assert!(message.contains("--vmlinux"), "{message}");
    let message = fail(generator(&["verify", "--json", "--store"]).arg(bench.store.path()));
    assert!(message.contains("--vmlinux FILE"), "{message}");

    let message = fail(bench.command("--btf", &bench.image(&nothing())).arg(bench.key()));
    assert!(message.contains("none that the bindings know"), "{message}");

    // Of the other order of bytes: the key has nothing in common with it.
    let mut big = nothing();
    big[..2].reverse();
    big[4..24].chunks_mut(4).for_each(<[u8]>::reverse);
    let file = bench.images.path().join("big.btf");
    fs::write(&file, &big).unwrap();
    let message = fail(bench.command("--btf", &file).arg(bench.key()));
    assert!(message.contains("little-endian, 64 bits") && message.contains("big-endian"), "{message}");
    assert_eq!(contents(bench.store.path()), before);
}
