//! One package at a time, by apt, which checks it; and checked once more here before anybody unpacks it.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{bail, Context, Result};
use sha2::{Digest, Sha256};

use super::apt::{last_words, Apt};
use super::index::Deb;
use super::place::{failure, Hopeless};
use crate::store::hex;

/// Leaves the package in `folder`. A file that is cut short is completed. `arrived` is told how many bytes are there.
pub fn deb(apt: &Apt, deb: &Deb, folder: &Path, arrived: &dyn Fn(u64)) -> Result<PathBuf> {
    let name = deb.uri.rsplit('/').next().unwrap_or(&deb.package);
    let file = folder.join(name);
    if !file.exists() || digest(&file)? != deb.sha256 {
        // A whole file that is not the one wanted cannot be completed.
        if fs::metadata(&file).is_ok_and(|data| data.len() >= deb.bytes) {
            fs::remove_file(&file)?;
        }
        run(apt, deb, &file, arrived)?;
        let found = digest(&file)?;
        if found != deb.sha256 {
            fs::remove_file(&file)?;
            bail!("{}", wrong(deb, &found));
        }
    }
    arrived(deb.bytes);
    Ok(file)
}

fn run(apt: &Apt, deb: &Deb, file: &Path, arrived: &dyn Fn(u64)) -> Result<()> {
    let mut command = apt.download(&deb.uri, file, &deb.sha256);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let mut stderr = child.stderr.take().context("apt has an output for errors")?;
    // It writes little before it fails, and nothing else.
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        arrived(fs::metadata(file).map_or(0, |data| data.len()));
        std::thread::sleep(Duration::from_millis(30));
    };
    let mut said = String::new();
    stderr.read_to_string(&mut said)?;
    if status.success() {
        return Ok(());
    }
    // apt keeps what it refused under another name.
    let mut refused = file.as_os_str().to_owned();
    refused.push(".FAILED");
    let received = said.split_once("Hashes of received file:").map(|(_, rest)| rest.to_owned());
    let _ = fs::remove_file(&refused);
    if let Some(received) = received {
        let digest =
            received.split_once("SHA256:").map_or("", |(_, rest)| rest.split_whitespace().next().unwrap_or_default());
        bail!("{}", wrong(deb, digest));
    }
    if said.contains("unexpected size") || said.contains("Hash Sum mismatch") {
        bail!("{}", wrong(deb, "another"));
    }
    let unreachable = ["resolve", "resolving", "connect", "imed out", "unreachable"];
    if unreachable.iter().any(|word| said.contains(word)) {
        return Err(Hopeless(format!(
            "the mirror cannot be reached:\n{}\n  mend:  run this again when it can; what is there already is kept",
            last_words(&said)
        ))
        .into());
    }
    if said.contains("404") || said.contains("File not found") {
        bail!(
            "the index names {} {} ({}), and the mirror does not have it\n  where: {}\n  mend:  run this again once the mirror \
             is whole",
            deb.package,
            deb.version,
            deb.arch,
            deb.uri
        );
    }
    Err(failure(format!("apt could not download {} {}", deb.package, deb.version), file, &last_words(&said)))
}

fn wrong(deb: &Deb, found: &str) -> String {
    format!(
        "{} {} ({}) is not the package that the index names, and was not unpacked\n  where: {}\n  what:  SHA256 {} expected, \
         {found} found\n  mend:  run this again; if it stays so, the mirror is broken or was tampered with",
        deb.package, deb.version, deb.arch, deb.uri, deb.sha256
    )
}

/// SHA-256 of a file, in hexadecimal.
pub fn digest(file: &Path) -> Result<String> {
    let read = || -> io::Result<String> {
        let mut hash = Sha256::new();
        let mut open = BufReader::with_capacity(1 << 16, File::open(file)?);
        loop {
            let part = open.fill_buf()?;
            if part.is_empty() {
                return Ok(hex(&hash.finalize()));
            }
            hash.update(part);
            let length = part.len();
            open.consume(length);
        }
    };
    read().with_context(|| format!("cannot read {}", file.display()))
}
