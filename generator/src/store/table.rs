//! `src/keys.rs`: the table by which the crate `bindings` picks the set of the one key that the build names.

use super::manifest::Manifest;

pub const FILE: &str = "src/keys.rs";

pub fn text(manifest: &Manifest) -> String {
    let mut text = "// The sets of this store. Written by `cargo generator`, not to be edited.\n".to_owned();
    for key in manifest.keys.keys() {
        text.push_str(&format!(
            "#[cfg(kernel = \"{key}\")]\ninclude!(concat!(env!(\"KMOD_SETS\"), \"/{key}/mod.rs\"));\n"
        ));
    }
    let keys: Vec<String> = manifest.keys.keys().map(|key| format!("    kernel = \"{key}\",\n")).collect();
    text.push_str("// A set of the user's own.\n");
    if !keys.is_empty() {
        text.push_str(&format!("#[cfg(not(any(\n{})))]\n", keys.concat()));
    }
    text.push_str("include!(concat!(env!(\"KMOD_SETS\"), \"/user/mod.rs\"));\n");
    text
}
