//! The page of `report` in a real browser, from a file.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use generator::kernel::tree::Version;
use serde_json::{json, Value};
use tempfile::TempDir;

use crate::committed::committed;
use crate::devtools::Browser;
use crate::diff::next_release;
use crate::report::report;
use crate::support::{generate, Tree};

const READY: &str = "document.documentElement?.dataset.ready === 'true'";

/// The page of a store with two releases of the fixture.
fn two_releases() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (store, page) = (folder.path().join("store"), folder.path().join("report.html"));
    std::fs::create_dir(&store).unwrap();
    generate(Tree::new().path(), &store);
    generate(next_release().path(), &store);
    report(&store, &page);
    (folder, page)
}

/// Nothing was complained of, and nothing asked for but the page.
fn quiet(browser: &Browser, page: &Path) {
    assert_eq!(browser.complaints(), Vec::<String>::new());
    let own = format!("file://{}", page.display());
    let others: Vec<_> = browser.requests().into_iter().filter(|url| *url != "about:blank" && *url != own).collect();
    assert!(others.is_empty(), "the page asked for {others:?}");
    assert!(browser.requests().contains(&own.as_str()), "requests are not seen");
}

/// In a row of the table of fields: the classes of the cells and their texts.
fn cells(browser: &mut Browser, field: &str) -> Value {
    browser.value(&format!(
        "[...document.querySelectorAll('.fields tbody tr')].filter((row) => row.cells[0].firstChild.data === '{field}')
            .flatMap((row) => [...row.cells].slice(1).map((cell) => `${{cell.className}}: ${{cell.textContent}}`))"
    ))
}

fn texts(browser: &mut Browser, selector: &str) -> Value {
    browser.value(&format!("[...document.querySelectorAll('{selector}')].map((one) => one.textContent)"))
}

#[test]
fn a_struct_is_searched_for_and_its_layouts_differ() {
    let (_folder, page) = two_releases();
    let mut browser = Browser::start();
    browser.open(&page, "");
    browser.wait(READY);
    assert_eq!(browser.value("document.querySelectorAll('.matrix .chip').length"), 2);
    assert_eq!(browser.value("document.querySelectorAll('.keys tbody tr').length"), 2);

    // By keyboard alone.
    browser.type_text("/");
    browser.type_text("struct");
    browser.wait("document.querySelectorAll('#found li').length > 1");
    assert_eq!(browser.value("document.querySelector('#find').getAttribute('aria-expanded')"), "true");
    let first = browser.value("document.querySelector('#found code').textContent");
    browser.press("ArrowDown", 40);
    let second = browser.value("document.querySelector('#found [aria-selected=true] code').textContent");
    assert_ne!(first, second);
    browser.press("Escape", 27);
    assert_eq!(browser.value("document.querySelector('#results').hidden"), true);
    browser.press("Escape", 27);
    browser.type_text("inode");
    browser.wait("document.querySelector('#found code')?.textContent === 'struct inode'");
    browser.press("Enter", 13);
    browser.wait("!document.querySelector('#item').hidden");
    assert_eq!(browser.value("location.hash"), "#struct=inode");

    assert_eq!(browser.value("document.querySelectorAll('.layout').length"), 2);
    assert_eq!(cells(&mut browser, "i_size"), json!([": @80", "removed: −removed "]));
    assert_eq!(cells(&mut browser, "i_mode"), json!(["absent: –", "added: +added @112"]));
    assert_eq!(cells(&mut browser, "i_list"), json!(["absent: –", "added: +added @120"]));
    assert_eq!(cells(&mut browser, "i_timer"), json!([": @40", "moved: ↕moved @72 +32"]));

    // Only what differs.
    let all = browser.value("document.querySelectorAll('.fields tbody tr').length");
    browser.value("document.querySelector('#only-changed').click()");
    let some = browser.value("document.querySelectorAll('.fields tbody tr').length");
    assert!(some.as_u64() < all.as_u64() && some.as_u64() > Some(2), "{some} of {all}");
    quiet(&browser, &page);
}

#[test]
fn a_link_leads_to_an_item_on_some_kernels() {
    let (_folder, page) = two_releases();
    let mut browser = Browser::start();
    browser.open(&page, "#constant=USER_HZ");
    browser.wait(READY);
    assert_eq!(texts(&mut browser, ".variant .claim"), json!(["100 (0x64)", "1001000 (0x640x3e8)"]));
    assert_eq!(texts(&mut browser, ".claim ins"), json!(["1000", "0x3e8"]));

    browser.open(&page, "#type=nothing_of_this_name");
    browser.wait(READY);
    let said = browser.value("document.querySelector('#item').textContent");
    assert!(said.as_str().unwrap().contains("No kernel of the store has"), "{said}");

    // The same page goes on with another hash.
    browser.value("location.hash = '#function=timer_add'");
    browser.wait("document.querySelector('#item-name')?.textContent === 'timer_add'");
    assert_eq!(browser.value("document.querySelectorAll('.missing div').length"), 1);
    browser.value("location.hash = '#'");
    browser.wait("!document.querySelector('#overview').hidden");
    quiet(&browser, &page);
}

#[test]
fn it_fits_a_phone_and_a_dark_room() {
    let (_folder, page) = two_releases();
    let mut browser = Browser::start();
    let phone = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    browser.call("Emulation.setDeviceMetricsOverride", phone);
    let mut colours = Vec::new();
    for scheme in ["light", "dark"] {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.call("Emulation.setEmulatedMedia", features);
        for hash in ["", "#struct=inode", "#function=timer_add"] {
            browser.open(&page, hash);
            browser.wait(READY);
            // What is wider scrolls within itself.
            assert_eq!(browser.value("document.documentElement.scrollWidth"), 360, "{scheme} {hash}");
        }
        colours.push(browser.value("getComputedStyle(document.body).backgroundColor"));
    }
    assert_ne!(colours[0], colours[1]);
    quiet(&browser, &page);
}

#[test]
fn a_damaged_page_says_so() {
    let (folder, page) = two_releases();
    let html = std::fs::read_to_string(&page).unwrap();
    let (head, data) = html.split_once("id=\"catalogue\">").unwrap();
    let damaged = folder.path().join("damaged.html");
    std::fs::write(&damaged, format!("{head}id=\"catalogue\">{}", data.split_at(40).1)).unwrap();
    let mut browser = Browser::start();
    browser.open(&damaged, "");
    browser.wait("document.querySelector('#fault')?.hidden === false");
    let said = browser.value("document.querySelector('#fault').textContent");
    assert!(said.as_str().unwrap().contains("cargo generator report"), "{said}");
    assert_eq!(browser.value(READY), false);
}

/// The committed store, in `folder`, with the newest key of each series and architecture: what uploads and flavours add to the page
/// is little, and each takes the test a second more.
fn newest_keys(folder: &Path) {
    let (committed, mut manifest) = committed();
    let mut newest: BTreeMap<(&str, &str), (Version, &str)> = BTreeMap::new();
    for (key, row) in &manifest.keys {
        let series = row.version.rsplit_once('.').unwrap().0;
        let this = (Version::parse(&row.version).unwrap(), key.as_str());
        let other = newest.entry((series, &row.arch)).or_insert(this);
        *other = this.max(*other);
    }
    let wanted: BTreeSet<String> = newest.into_values().map(|(_, key)| key.to_owned()).collect();
    manifest.keys.retain(|key, _| wanted.contains(key));
    // Whole rows, which refer to no others.
    manifest.keys.values_mut().for_each(|row| row.like = None);
    std::fs::write(folder.join("manifest.json"), serde_json::to_string(&manifest).unwrap()).unwrap();
    for part in ["keys", "pool", "src"] {
        symlink(committed.join(part), folder.join(part)).unwrap();
    }
}

#[test]
fn the_newest_of_the_committed_store() {
    let folder = tempfile::tempdir().unwrap();
    let (store, page) = (folder.path().join("store"), folder.path().join("report.html"));
    std::fs::create_dir(&store).unwrap();
    newest_keys(&store);
    report(&store, &page);
    let mut browser = Browser::start();
    let began = Instant::now();
    browser.open(&page, "#struct=file_operations");
    browser.wait(READY);
    assert!(began.elapsed() < Duration::from_secs(10), "the page took {:?}", began.elapsed());
    let layouts = browser.value("document.querySelectorAll('.layout').length");
    assert!(layouts.as_u64() > Some(1), "{layouts}");
    let marked = browser.value("document.querySelectorAll('.fields .added, .fields .removed').length");
    assert!(marked.as_u64() > Some(0), "{marked}");
    // A person types four letters a second.
    let milliseconds = browser.value(
        "(() => { const began = performance.now(); const input = document.querySelector('#find');
            for (const text of ['s', 'st', 'str', 'i', 'in', 'ino']) { input.value = text; input.dispatchEvent(new Event('input')); }
            return performance.now() - began; })()",
    );
    assert!(milliseconds.as_f64() < Some(1500.0), "six letters took {milliseconds} ms");
    quiet(&browser, &page);
}
