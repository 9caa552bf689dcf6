//! `make docs` shows what the kernel's headers say of the bindings.

use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::toolchain::Toolchain;
use std::fs;
use std::path::Path;

/// A page's text, without its marks.
fn page(module: &Module, name: &str) -> String {
    let path = module.path().join(".kmod/doc/bindings").join(name);
    let html = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text: String = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The line of a header that a page names behind some words.
fn line(page: &str, words: &str) -> String {
    let place = page.split(words).nth(1).unwrap_or_else(|| panic!("the page should have said `{words}`:\n{page}"));
    let (header, rest) = place.split_once(".h:").expect("a header and a line");
    let number: usize =
        rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().expect("the number of a line");
    let source = kernel().tree.join("source");
    // Debian's headers are two trees; the second has a name of its own.
    let common = fs::read_to_string(kernel().tree.join("Makefile")).unwrap_or_default();
    let common = common.split_whitespace().find(|word| word.starts_with('/')).unwrap_or("/nowhere");
    let common = Path::new(common.strip_suffix("/Makefile").unwrap_or(common)).to_owned();
    let roots = [kernel().tree.clone(), source, common];
    let text = roots.iter().find_map(|root| fs::read_to_string(root.join(format!("{header}.h"))).ok());
    let text = text.unwrap_or_else(|| panic!("there is no {header}.h in {roots:?}"));
    text.lines().nth(number - 1).unwrap_or_default().to_owned()
}

#[test]
fn every_item_says_where_the_kernel_has_it() {
    let module = Module::new("documented");
    let index = module.path().join(".kmod/doc/index.html");
    module
        .make(&["docs", "GROUPS=lib"])
        .succeeded()
        .without_warnings()
        .says("with header and line")
        .says(&format!("open: {}", index.display()));
    assert!(index.is_file(), "there is no {}", index.display());

    let list = page(&module, "struct.list_head.html");
    assert!(line(&list, "Defined in ").contains("struct list_head"), "{list}");
    let gfp = page(&module, "constant.___GFP_IO.html");
    assert!(line(&gfp, "Defined in ").contains("___GFP_IO"), "{gfp}");
    let printk = page(&module, "fn._printk.html");
    assert!(line(&printk, "Declared in ").contains("_printk"), "{printk}");

    // Words of the kernel's own: of a struct, of its members, of a function.
    let array = page(&module, "struct.xarray.html");
    assert!(array.contains("anchor of the XArray."), "{array}");
    let walk = page(&module, "struct.rhashtable_params.html");
    assert!(walk.contains("Length of key"), "{walk}");
    let add = page(&module, "fn.list_lru_add.html");
    assert!(add.contains("Parameters") && add.contains("the item to be added."), "{add}");

    // Nothing has changed.
    module.make(&["docs", "GROUPS=lib"]).succeeded().does_not_say("CPP").says("open: ");
}

#[test]
fn a_group_that_is_none_is_named() {
    Module::new("ungrouped").make(&["docs", "GROUPS=nets"]).refused(&["`nets`", "net", "GROUPS=all"]);
}

#[test]
fn a_toolchain_without_rustdoc_is_named() {
    let toolchain = Toolchain::of_version("1.96.0");
    Module::new("undocumented").make(&["docs", &toolchain.rust_root()]).refused(&["rustdoc", "RUST_ROOT"]);
}
