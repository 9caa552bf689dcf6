//! The comparison, on facts written by hand.

use std::collections::BTreeMap;

use super::compare::{Comparison, Filter};
use super::fields::What;
use super::item::{Kind, Space};
use super::report;
use super::side::Side;
use crate::sets::expand::Group;
use crate::store::origins::{self, Origins};

/// Lines by group.
type Lines<'a> = &'a [(&'a str, &'a [&'a str])];

fn grouped(facts: Lines) -> Vec<Group> {
    let group = |(name, facts): &(&str, &[&str])| Group {
        name: (*name).to_owned(),
        facts: facts.iter().map(|line| (*line).to_owned()).collect(),
        ..Group::default()
    };
    facts.iter().map(group).collect()
}

fn side(key: &str, facts: Lines) -> Side {
    Side::of(key, &grouped(facts), false, &BTreeMap::new()).unwrap()
}

/// `links` has the groups of `facts`.
fn linked(key: &str, facts: Lines, links: Lines) -> Side {
    let mut groups = grouped(facts);
    for (group, (name, links)) in groups.iter_mut().zip(links) {
        assert_eq!(group.name, *name);
        group.links = links.iter().map(|line| (*line).to_owned()).collect();
    }
    Side::of(key, &groups, true, &BTreeMap::new()).unwrap()
}

fn compare(old: Lines, new: Lines) -> Comparison {
    Comparison::of(&side("old", old), &side("new", new), Filter::default())
}

/// What is printed below the first heading.
fn body(comparison: &Comparison) -> String {
    let text = report::text(comparison);
    text.find("\n@@ ").map_or(String::new(), |at| text[at + 1..].to_owned())
}

#[test]
fn each_kind() {
    let old = &[
        "function\tf\tint (struct file *)",
        "function\tgone\tvoid (*(int))(void)",
        "alias\tt\tt\t4\t4\tint",
        "alias\tenum e\te\t4\t4\tunsigned int",
        "const\tN\t-1",
        "text\tT\ta",
        "variable\tv\tint [4]",
        "const\tsame\t1\tsigned",
        "const\tU\t1\tsigned",
    ];
    let new = &[
        "function\tf\tint (const struct file *)",
        "alias\tt\tt\t8\t8\tlong",
        "alias\tenum e\te\t4\t4\tint",
        "const\tN\t2",
        "text\tT\tb\\n",
        "variable\tv\tint [8]",
        "const\tsame\t1",
        "const\tU\t1\tunsigned",
        "function\tcome\tstruct page *(void)",
    ];
    let comparison = compare(&[("g", old)], &[("g", new)]);
    let expected = "\
@@ g @@
~ constant N: -1 → 2
~ text T: \"a\" → \"b\\n\"
~ constant U: 1 → 1U
+ function struct page *come(void)
~ enum e: unsigned int → int
~ function f
    old int f(struct file *)
    new int f(const struct file *)
- function gone: void (*(int))(void)
~ typedef t: int → long
~ variable v
    old v: int [4]
    new v: int [8]
";
    assert_eq!(body(&comparison), expected);
    let counts = &comparison.summary.items[&Kind::Function];
    assert_eq!((counts.added, counts.removed, counts.changed, counts.renamed), (1, 1, 1, 0));
}

#[test]
fn changes_stand_under_the_header_that_declares_them() {
    let places = |places: &[(origins::Space, &str, &str)]| {
        let mut origins = Origins::default();
        places.iter().for_each(|(space, name, header)| origins.insert(*space, name, header));
        origins
    };
    let facts = |size: &str| [format!("type\tstruct f\tf\t{size}\t4\t-"), format!("function\tf\tint [{size}]")];
    let sides = ["4", "8"].map(|size| {
        let [shared, own] = facts(size);
        let gone = if size == "4" { "const\tGONE\t1" } else { "const\tCOME\t1" };
        let groups: Lines = &[("g", &[&shared, gone]), ("h", &[&shared, &own, "variable\tv\tint"])];
        side(size, groups)
    });
    let [mut old, mut new] = sides;
    old.declared_in(&places(&[
        (origins::Space::Type, "struct f", "linux/old.h"),
        (origins::Space::Value, "f", "linux/h.h"),
        (origins::Space::Value, "GONE", "linux/gone.h"),
    ]));
    // The type has moved to the header of the function, which is another group's.
    new.declared_in(&places(&[
        (origins::Space::Type, "struct f", "linux/h.h"),
        (origins::Space::Value, "f", "linux/h.h"),
    ]));
    let bound = [("linux/gone.h".to_owned(), "h".to_owned())].into();
    let comparison = Comparison::of(&old, &new, Filter { bound: Some(&bound), ..Filter::default() });
    let expected = "\
@@ g @@
+ constant COME = 1

@@ g: linux/h.h @@
~ function f
    old f: int [4]
    new f: int [8]
~ struct f: size 4 → 8

@@ h: linux/gone.h @@
- constant GONE = 1
";
    assert_eq!(body(&comparison), expected);
    // What has only moved is as it was.
    let [mut old, mut new] = ["old", "new"].map(|key| side(key, &[("g", &["const\tN\t1"])]));
    old.declared_in(&places(&[(origins::Space::Value, "N", "linux/old.h")]));
    new.declared_in(&places(&[(origins::Space::Value, "N", "linux/new.h")]));
    assert_eq!(Comparison::of(&old, &new, Filter::default()).changes, []);
}

#[test]
fn another_group_is_no_change() {
    let fact: &[&str] = &["type\tstruct a\ta\t4\t4\t-\tx@0 int"];
    let comparison = compare(&[("g", fact), ("h", &[])], &[("g", &[]), ("h", fact)]);
    assert_eq!(comparison.changes, []);
    // Nor is one group more.
    assert_eq!(compare(&[("g", fact)], &[("g", fact), ("h", fact)]).changes, []);
}

#[test]
fn fields() {
    let old = "type\tstruct a\ta\t40\t8\t-\tgone@0 int\tstays@4 int\tmoves@8 long\tretyped@16 int\tboth@20 int\t\
               bit@192:3 unsigned int\told_name@32 struct page *";
    let new = "type\tstruct a\ta\t48\t16\t-\tcome@0 long\tstays@4 int\tmoves@24 long\tretyped@16 long\tboth@12 long\t\
               bit@193:2 unsigned int\tname@32 struct page *";
    let comparison = compare(&[("g", &[old])], &[("g", &[new])]);
    let expected = "\
@@ g @@
~ struct a: size 40 → 48, align 8 → 16
    + come @0: long
    - gone @0: int
    ~ both @20 → @12: int → long
    ~ retyped @16: int → long
    ~ moves @8 → @24
    ~ bit @24.0:3 → @24.1:2
    > old_name → name @32: struct page *
";
    assert_eq!(body(&comparison), expected);
    let counts = comparison.summary.fields;
    assert_eq!((counts.added, counts.removed, counts.renamed), (1, 1, 1));
    // The bitfield has another width, which counts as another type.
    assert_eq!((counts.moved, counts.retyped), (3, 3));
}

#[test]
fn what_has_no_name_comes_with_its_holder() {
    let old = &[
        "type\tstruct a\ta\t24\t8\t-\tanon__x@8 +a__x\tinfo@16 ",
        "part\ta__x\t8\t8\t-\tx@0 long\tanon__y@0 +a__x__y",
        "part\ta__x__y\t8\t4\t-\ty@0 int\tz@4 int",
        "type\t__typeof__(((struct a *)0)->info[0])\ta__info\t8\t4\t-\towner@0 int\tstate@4 int",
    ];
    // The unnamed members are named after another field now, one field left them, and what they hold is where it was.
    let new = &[
        "type\tstruct a\ta\t32\t8\t-\tx@8 long\tanon__y@16 +a__y\tinfo@24 ",
        "part\ta__y\t8\t4\t-\ty@0 int\tz@4 int",
        "type\t__typeof__(((struct a *)0)->info[0])\ta__info\t8\t4\t-\towner@0 int\tstate@4 long",
    ];
    let comparison = compare(&[("g", old)], &[("g", new)]);
    let expected = "\
@@ g @@
~ struct a: size 24 → 32
    ~ info[].state @4: int → long
    ~ x @8 (in Rust: anon__x.x → x)
    ~ y @8 → @16 (in Rust: anon__x.anon__y.y → anon__y.y)
    ~ z @12 → @20 (in Rust: anon__x.anon__y.z → anon__y.z)
    ~ info @16 → @24
";
    assert_eq!(body(&comparison), expected);
    assert_eq!(comparison.summary.items[&Kind::Type].changed, 1);
}

#[test]
fn a_type_of_unknown_fields_has_not_lost_them() {
    let old = side("old", &[("g", &["type\tstruct a\ta\t8\t4\t-\tx@0 int\ty@4 int"])]);
    let opaque = BTreeMap::from([("a".to_owned(), "why".to_owned())]);
    let new = Side::of("new", &grouped(&[("g", &["type\tstruct a\ta\t8\t4\t-"])]), false, &opaque).unwrap();
    let comparison = Comparison::of(&old, &new, Filter::default());
    assert_eq!(body(&comparison), "@@ g @@\n~ struct a: size 8\n    (new knows its size only)\n");
    assert_eq!(comparison.summary.fields.removed, 0);
}

#[test]
fn kinds_turn_into_one_another() {
    let comparison = compare(
        &[("g", &["alias\tt\tt\t4\t4\tint", "const\tN\t1"])],
        &[("g", &["type\tt\tt\t4\t4\t-\tcounter@0 int", "text\tN\t1"])],
    );
    let expected = "\
@@ g @@
~ constant → text N: 1 → \"1\"
~ typedef → type t: int → size 4, align 4
";
    assert_eq!(body(&comparison), expected);
}

#[test]
fn another_name_for_the_same() {
    let timer = "int (struct timer_list *)";
    let (old, new) = (format!("function\tdel_timer_sync\t{timer}"), format!("function\ttimer_delete_sync\t{timer}"));
    let comparison = compare(&[("g", &[&old])], &[("g", &[&new])]);
    assert_eq!(body(&comparison), format!("@@ g @@\n> function del_timer_sync → timer_delete_sync: {timer}\n"));
    let json: serde_json::Value = serde_json::from_str(&report::json(&comparison).unwrap()).unwrap();
    let expected = serde_json::json!({
        "change": "renamed", "kind": "function", "name": "del_timer_sync", "new_name": "timer_delete_sync", "group": "g",
        "old": { "type": timer }, "new": { "type": timer }
    });
    assert_eq!(json["changes"][0], expected);
    // In another group it is another thing.
    let comparison = compare(&[("g", &[&old]), ("h", &[])], &[("g", &[]), ("h", &[&new])]);
    assert!(comparison.changes.iter().all(|change| change.change != What::Renamed));
}

#[test]
fn records_of_the_same_fields() {
    let (old, new) = ("type\tstruct old_ops\told_ops\t16\t8\t-", "type\tstruct new_old_ops\tnew_old_ops\t16\t8\t-");
    let with = |head: &str, fields: &str| format!("{head}\t{fields}");
    let two = "open@0 int (*)(void)\tclose@8 int (*)(void)";
    let comparison = compare(&[("g", &[&with(old, two)])], &[("g", &[&with(new, two)])]);
    assert_eq!(body(&comparison), "@@ g @@\n> struct old_ops → struct new_old_ops\n");
    // One field says too little.
    let comparison = compare(&[("g", &[&with(old, "next@0 void *")])], &[("g", &[&with(new, "next@0 void *")])]);
    assert_eq!(comparison.changes.len(), 2);
}

#[test]
fn only_what_is_asked_for() {
    let old = side("old", &[("g", &["const\tN\t1", "function\tf\tvoid (void)"]), ("h", &["const\tM\t1"])]);
    let new = side("new", &[("g", &[]), ("h", &[])]);
    let names = |filter: Filter| -> Vec<String> {
        Comparison::of(&old, &new, filter).changes.into_iter().map(|change| change.name).collect()
    };
    assert_eq!(names(Filter::default()), ["N", "f", "M"]);
    assert_eq!(names(Filter { group: Some("g"), ..Filter::default() }), ["N", "f"]);
    assert_eq!(names(Filter { only: Some(Space::Constants), ..Filter::default() }), ["N", "M"]);
    assert_eq!(names(Filter { group: Some("h"), only: Some(Space::Functions), ..Filter::default() }), [] as [&str; 0]);
    let functions = Comparison::of(&old, &new, Filter { only: Some(Space::Functions), ..Filter::default() });
    assert_eq!(functions.summary.items.keys().copied().collect::<Vec<_>>(), [Kind::Function]);
}

#[test]
fn links_say_who_may_call() {
    let facts: Lines =
        &[("g", &["function\tf\tvoid (void)", "function\tg\tvoid (void)", "function\tkept\tvoid (void)"])];
    let old = linked("old", facts, &[("g", &["export\tf\tany\t", "export\tg\tgpl\t", "export\tkept\tany\t"])]);
    let new = linked(
        "new",
        facts,
        &[(
            "g",
            &[
                "inline\tf\tlinux/f.h\tgpl",
                "export\tkept\tany\t",
                "macro\tm\tlinux/f.h\tany\tint m(int x)\treturn m(x);",
            ],
        )],
    );
    let comparison = Comparison::of(&old, &new, Filter::default());
    let expected = "\
@@ g @@
~ function g
    may be linked by GPL-compatible modules → no module

@@ g: linux/f.h @@
~ function → inline function f
    may be linked by all modules → GPL-compatible modules
+ macro int m(int x)
";
    assert_eq!(body(&comparison), expected);
    // Where one key does not know, neither is asked.
    let comparison = Comparison::of(&side("old", facts), &new, Filter::default());
    assert_eq!((&comparison.changes[..], comparison.links, comparison.exports), (&[][..], false, false));
}

#[test]
fn exports_that_are_not_known_are_not_compared() {
    let facts: Lines = &[("g", &["function\tf\tvoid (void)", "function\tg\tvoid (void)"])];
    let old = linked("old", facts, &[("g", &["export\tf\tany\t", "inline\tg\tlinux/g.h\tgpl"])]);
    let new = linked("new", facts, &[("g", &["exports\tunknown", "inline\tg\tlinux/g.h\tany"])]);
    let comparison = Comparison::of(&old, &new, Filter::default());
    assert_eq!((&comparison.changes[..], comparison.links, comparison.exports), (&[][..], true, false));
    assert!(report::text(&comparison).contains("exports: not compared"));
    assert_eq!(Comparison::of(&new, &old, Filter::default()).changes, []);
}

#[test]
fn a_damaged_fact_is_named() {
    let error = Side::of("k", &grouped(&[("g", &["const\tN"])]), false, &BTreeMap::new()).unwrap_err();
    assert!(error.to_string().contains("k: cannot read \"const\\tN\""), "{error}");
}
