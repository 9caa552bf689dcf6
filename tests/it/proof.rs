//! Bindings are proven against the headers at hand, and the proof falls when a header changes.

use kmod_tests::module::Module;
use kmod_tests::tree::Tree;

const HEADER: &str = "include/linux/types.h";

#[test]
fn a_tree_in_one_piece_works_and_what_changes_in_it_is_noticed() {
    // As Fedora ships it: sources' headers and the build's in one folder.
    let tree = Tree::single();
    let build_path = tree.build_path();
    let module = Module::new("proven");
    module.make(&[&build_path]).succeeded().without_warnings();
    module.make(&[&build_path]).succeeded().does_not_say("CC [M]");

    // What changes no layout is compiled again, under an old time stamp or not, and passes.
    let tree = tree.edited_in_secret(HEADER, |text| format!("{text}/* a comment */\n"));
    module.make(&[&build_path]).succeeded().says("CC [M]");
    module.make(&[&build_path]).succeeded().does_not_say("CC [M]");

    // A member more, as a vendor's patch brings it; the package keeps the old time.
    let tree = tree.edited_in_secret(HEADER, |text| {
        text.replace("struct list_head *next, *prev;", "struct list_head *next, *prev; int vendor;")
    });
    let words = ["struct list_head: 16 bytes in the bindings", "make bindings"];
    module.make(&[&build_path]).refused(&words);
    module.make(&[&build_path]).refused(&words);
    // Another module does not profit from the proof that the tree once had.
    Module::new("later").make(&[&build_path]).refused(&words);

    let _tree = tree.edited_in_secret(HEADER, |text| text.replace(" int vendor;", ""));
    module.make(&[&build_path]).succeeded();
}
