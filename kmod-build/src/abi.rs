//! Flags of the kernel's compiler that change what a declaration means: part of what a set of bindings is a set of. The
//! generator and kmod-build compile this one file.

use std::collections::BTreeSet;

/// Those among `flags`, sorted. Of flags that undo each other the last one counts, as it does for the compiler.
pub fn flags<'a>(flags: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    // What a flag decides, and the flag.
    let mut decided: Vec<(&str, &str)> = Vec::new();
    for flag in flags {
        let question = match flag {
            "-funsigned-char" | "-fsigned-char" | "-fno-unsigned-char" | "-fno-signed-char" => "char",
            "-fshort-enums" | "-fno-short-enums" => "enums",
            "-fshort-wchar" | "-fno-short-wchar" => "wchar",
            "-fms-extensions" | "-fno-ms-extensions" | "-fplan9-extensions" => "unnamed members",
            "-freg-struct-return" | "-fpcc-struct-return" => "returned structs",
            "-m32" | "-m64" | "-mx32" | "-m31" => "width",
            "-mbig-endian" | "-mlittle-endian" | "-mbig" | "-mlittle" | "-EB" | "-EL" => "byte order",
            _ if flag.starts_with("-fpack-struct") => "packing",
            _ if flag.starts_with("-mregparm=") => "registers",
            _ if flag.starts_with("-mabi=") => "ABI",
            _ => continue,
        };
        decided.retain(|(other, _)| *other != question);
        decided.push((question, flag));
    }
    let sorted: BTreeSet<String> = decided.into_iter().map(|(_, flag)| flag.to_owned()).collect();
    sorted.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_counts() {
        let given = ["-O2", "-fsigned-char", "-m64", "-mtune=generic", "-funsigned-char", "-fshort-wchar"];
        assert_eq!(flags(given), ["-fshort-wchar", "-funsigned-char", "-m64"]);
    }
}
