//! The rows of the manifest as the file has them. A row says what differs from that of the key that it names as its `like`, as
//! a merge patch (RFC 7396), and names only the files that its key brought: those of the keys in `uses` are needed as well.
//! Tests and benchmarks that read or edit the manifest compile this file too.

use std::collections::BTreeSet;

use anyhow::{bail, Context, Result};
use serde_json::{Map, Value};

/// What a row says of itself, whatever it is like.
const OWN: &[&str] = &["also", "arch", "files", "layout_hash", "like", "source", "uses", "version"];

type Object = Map<String, Value>;

/// The key that brought a file of the store.
pub fn key_of(path: &str) -> Option<&str> {
    Some(path.split_once('/')?.1.rsplit_once('.')?.0)
}

/// A manifest with the rows that the file has, of one with whole rows.
pub fn short(mut manifest: Value) -> Result<Value> {
    let whole = manifest.clone();
    for (key, row) in keys(&mut manifest)? {
        let row = object(row)?;
        if let Some(like) = row.get("like").and_then(Value::as_str) {
            let like =
                whole["keys"].get(like).and_then(Value::as_object).with_context(|| format!("no key `{like}`"))?;
            let (own, rest): (Object, Object) =
                std::mem::take(row).into_iter().partition(|(name, _)| OWN.contains(&name.as_str()));
            let like = like.iter().filter(|(name, _)| !OWN.contains(&name.as_str()));
            *row = patch(&like.map(|(name, value)| (name.clone(), value.clone())).collect(), &rest);
            row.extend(own);
        }
        let files = object(row.get_mut("files").context("no files")?)?;
        let uses: BTreeSet<String> =
            files.keys().filter_map(|path| key_of(path)).filter(|of| of != key).map(str::to_owned).collect();
        files.retain(|path, _| key_of(path) == Some(key));
        if !uses.is_empty() {
            row.insert("uses".to_owned(), uses.into_iter().collect());
        }
    }
    Ok(manifest)
}

/// The reverse of [`short`].
pub fn whole(mut manifest: Value) -> Result<Value> {
    let file = manifest.clone();
    for (key, row) in keys(&mut manifest)? {
        let mut rest = patched(&file["keys"], key, 0)?;
        let mut files = object(rest.get_mut("files").context("no files")?)?.clone();
        for used in rest.get("uses").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            let used = file["keys"][used]["files"].as_object().with_context(|| format!("no key `{used}`"))?;
            files.extend(used.iter().map(|(path, file)| (path.clone(), file.clone())));
        }
        rest.remove("uses");
        rest.insert("files".to_owned(), files.into());
        *row = rest.into();
    }
    Ok(manifest)
}

/// A row over those that it is like.
fn patched(keys: &Value, key: &str, depth: usize) -> Result<Object> {
    let row = keys.get(key).and_then(Value::as_object).with_context(|| format!("no key `{key}`"))?;
    let Some(like) = row.get("like").and_then(Value::as_str) else { return Ok(row.clone()) };
    if depth > keys.as_object().map_or(0, Map::len) {
        bail!("`{key}` is like itself");
    }
    let mut all = patched(keys, like, depth + 1)?;
    all.retain(|name, _| !OWN.contains(&name.as_str()));
    merge(&mut all, row);
    Ok(all)
}

/// The merge patch that makes `new` of `old`.
fn patch(old: &Object, new: &Object) -> Object {
    let mut patch = Object::new();
    for (name, value) in new {
        match (old.get(name), value) {
            (Some(old), value) if old == value => {}
            (Some(Value::Object(old)), Value::Object(new)) => {
                patch.insert(name.clone(), self::patch(old, new).into());
            }
            _ => {
                patch.insert(name.clone(), value.clone());
            }
        }
    }
    patch.extend(old.keys().filter(|name| !new.contains_key(*name)).map(|name| (name.clone(), Value::Null)));
    patch
}

fn merge(into: &mut Object, patch: &Object) {
    for (name, value) in patch {
        match (into.get_mut(name), value) {
            (_, Value::Null) => {
                into.remove(name);
            }
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}

fn keys(manifest: &mut Value) -> Result<&mut Object> {
    object(manifest.get_mut("keys").context("no keys")?)
}

fn object(value: &mut Value) -> Result<&mut Object> {
    value.as_object_mut().context("no object")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn manifest() -> Value {
        let file = |digit: &str| json!({ "bytes": 1, "sha256": digit });
        json!({ "keys": {
            "a": {
                "version": "6.1", "source": { "package": null }, "flags": ["-m64"], "config": { "CONFIG_A": "y", "CONFIG_B": "n" },
                "files": { "keys/a.set": file("1"), "pool/a.rs": file("2") }
            },
            "b": {
                "version": "6.1", "like": "a", "source": { "package": null }, "flags": ["-m64"],
                "config": { "CONFIG_A": "m", "CONFIG_C": "y" },
                "files": { "keys/a.set": file("1"), "pool/a.rs": file("2"), "keys/b.set": file("3") }
            },
        } })
    }

    #[test]
    fn a_row_is_what_differs() {
        let short = short(manifest()).unwrap();
        assert_eq!(
            short["keys"]["b"],
            json!({
                "version": "6.1", "like": "a", "uses": ["a"], "source": { "package": null },
                "config": { "CONFIG_A": "m", "CONFIG_B": null, "CONFIG_C": "y" },
                "files": { "keys/b.set": { "bytes": 1, "sha256": "3" } }
            })
        );
        assert_eq!(whole(short).unwrap(), manifest());
    }

    #[test]
    fn damage_is_noticed() {
        assert!(whole(json!({})).is_err());
        assert!(whole(json!({ "keys": { "a": { "like": "b", "files": {} } } })).is_err());
        assert!(whole(json!({ "keys": { "a": { "like": "a", "files": {} } } })).is_err());
        assert!(whole(json!({ "keys": { "a": { "uses": ["b"], "files": {} } } })).is_err());
    }
}
