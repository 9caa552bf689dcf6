//! The catalogue and the page's parts, on facts written by hand.

use std::collections::BTreeMap;

use crate::diff::item::Space;
use crate::diff::side::Side;
use crate::sets::expand::Group;

use super::catalogue::Catalogue;
use super::kernels::version;
use super::matrix::{escaped, size, thousands};
use super::page::fill;

fn side(facts: &[&str], links: &[&str], opaque: &[&str]) -> Side {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    let group = Group { name: "fs".to_owned(), facts: lines(facts), links: lines(links), ..Group::default() };
    let opaque = opaque.iter().map(|name| ((*name).to_owned(), "why".to_owned())).collect();
    Side::of("k", &[group], !links.is_empty(), &opaque).unwrap()
}

/// As text, with `|` for what separates cells.
fn text(sides: &[Side]) -> String {
    let mut catalogue = Catalogue::default();
    for (position, side) in sides.iter().enumerate() {
        catalogue.add(position, side);
    }
    catalogue.text().replace('\u{1f}', "|")
}

#[test]
fn what_is_the_same_is_said_once() {
    let old = ["type\tstruct a\ta\t8\t8\t-\tx@0 int\ttype/type_@32:3 unsigned int", "const\tN\t1"];
    let new = ["type\tstruct a\ta\t16\t8\t-\tx@8 int", "const\tN\t1", "text\tT\ta\\tb"];
    let sides = [side(&old, &[], &[]), side(&old, &[], &[]), side(&new, &[], &[])];
    assert_eq!(
        text(&sides),
        "struct a\tfs\t\tt|0-1|8|8|x@0 int|type/type_@32:3 unsigned int\tt|2|16|8|x@8 int\n\
         N\tfs\t\tc|0-2|1\n\
         T\tfs\t\ts|2|a\\tb\n"
    );
}

#[test]
fn it_goes_back_to_an_older_form() {
    let [one, two] = ["const\tN\t1", "const\tN\t2"];
    let sides = [side(&[one], &[], &[]), side(&[two], &[], &[]), side(&[one], &[], &[])];
    assert_eq!(text(&sides), "N\tfs\t\tc|0,2|1\tc|1|2\n");
}

#[test]
fn unnamed_members_are_the_holders_and_opaque_records_say_so() {
    let facts = [
        "type\tstruct a\ta\t16\t8\t-\tanon__y@8 +a__y",
        "part\ta__y\t8\t8\t-\ty@0 long",
        "type\tstruct b\tb\t4\t4\t-",
        "type\t__typeof__(((struct c *)0)->x)\tc__x\t4\t4\t-\ty@0 int",
    ];
    assert_eq!(
        text(&[side(&facts, &[], &["b"])]),
        "struct a\tfs\t\tt|0|16|8|y/anon__y.y@8 long\nstruct b\tfs\t\tt|0|4|4|?\n"
    );
}

#[test]
fn a_function_that_becomes_inline_is_one_item() {
    let facts = ["function\tf\tint (int)", "alias\tgfp_t\tgfp_t\t4\t4\tunsigned int"];
    let sides = [side(&facts, &["export\tf\tgpl\t"], &[]), side(&facts, &["inline\tf\tlinux/f.h\tany"], &[])];
    assert_eq!(
        text(&sides),
        "f\tfs\tlinux/f.h\tf|0|int (int)|GPL-compatible modules\ti|1|int (int)|all modules\n\
         gfp_t\tfs\t\td|0-1|unsigned int|4|4\n"
    );
    let mut catalogue = Catalogue::default();
    catalogue.add(0, &sides[0]);
    assert_eq!(catalogue.counts(), BTreeMap::from([(Space::Functions, 1), (Space::Types, 1)]));
}

#[test]
fn numbers_and_letters() {
    assert!(version("6.12.117") > version("6.2.1") && version("7.3.0-rc2") > version("7.2.9"));
    assert_eq!([999, 1000, 1234567].map(thousands), ["999", "1\u{202f}000", "1\u{202f}234\u{202f}567"]);
    assert_eq!([999, 13_837_000].map(size), ["999 B", "13.8 MB"]);
    assert_eq!(escaped("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
}

#[test]
fn places_of_the_page() {
    let part = |name, text: &str| (name, text.to_owned());
    // What a part says is no place.
    assert_eq!(fill("<{{a}}-{{b}}>", &[part("a", "{{b}}\n"), part("b", "2")]).unwrap(), "<{{b}}-2>");
    assert!(fill("{{a}}", &[]).unwrap_err().to_string().contains("`a`"));
    assert!(fill("", &[part("a", "")]).is_err());
}
