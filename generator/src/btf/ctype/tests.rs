use super::*;

fn parse(text: &str) -> CType {
    CType::parse(text).unwrap()
}

fn pointer(to: CType) -> CType {
    CType::Pointer(Box::new(to))
}

fn array(of: CType, length: impl Into<Option<u64>>) -> CType {
    CType::Array(Box::new(of), length.into())
}

fn function(result: CType, parameters: &[CType]) -> CType {
    let parameters = parameters.to_vec();
    CType::Function(Box::new(Signature { result, parameters, variadic: false, prototyped: true }))
}

fn int() -> CType {
    CType::Base("int".to_owned())
}

fn tagged(tag: Tag, name: &str) -> CType {
    CType::Tagged(tag, name.to_owned())
}

fn constant(ty: CType) -> CType {
    CType::Qualified(Qualifiers::default().with(Qualifier::Const), Box::new(ty))
}

#[test]
fn base_types_in_any_order_of_words() {
    for (spellings, name) in [
        (&["unsigned long", "long unsigned int", "unsigned long int", "int long unsigned"][..], "unsigned long"),
        (&["short", "short int", "signed short", "int short signed"], "short"),
        (&["long long", "long long int", "signed long long", "long signed int long"], "long long"),
        (&["unsigned", "unsigned int"], "unsigned int"),
        (&["char"], "char"),
        (&["signed char"], "signed char"),
        (&["__int128 unsigned", "unsigned __int128", "__uint128_t"], "unsigned __int128"),
        (&["_Bool"], "_Bool"),
    ] {
        for spelling in spellings {
            assert_eq!(parse(spelling), CType::Base(name.to_owned()), "{spelling}");
        }
    }
}

#[test]
fn pointers_and_arrays() {
    assert_eq!(parse("void *"), pointer(CType::Void));
    assert_eq!(parse("struct list_head **"), pointer(pointer(tagged(Tag::Struct, "list_head"))));
    assert_eq!(parse("__seg_gs struct list_head *"), pointer(tagged(Tag::Struct, "list_head")));
    assert_eq!(parse("void * __seg_gs *"), pointer(pointer(CType::Void)));
    assert_eq!(parse("unsigned long[4]"), array(CType::Base("unsigned long".to_owned()), 4));
    assert_eq!(parse("int [2][3]"), array(array(int(), 3), 2));
    assert_eq!(parse("struct bio_vec []"), array(tagged(Tag::Struct, "bio_vec"), None));
    assert_eq!(parse("int *[3]"), array(pointer(int()), 3));
    assert_eq!(parse("int (*)[3]"), pointer(array(int(), 3)));
    assert_eq!(parse("int *(*(*)[2])[3]"), pointer(array(pointer(array(pointer(int()), 3)), 2)));
}

#[test]
fn functions() {
    let file = || pointer(tagged(Tag::Struct, "file"));
    assert_eq!(parse("int (struct file *)"), function(int(), &[file()]));
    assert_eq!(parse("int (*)(struct file *, int)"), pointer(function(int(), &[file(), int()])));
    assert_eq!(parse("void (*[2])(void)"), array(pointer(function(CType::Void, &[])), 2));
    // A function that returns a pointer to a function.
    let handler = pointer(function(CType::Void, &[int()]));
    assert_eq!(parse("void (*(int, void (*)(int)))(int)"), function(handler.clone(), &[int(), handler]));
    let CType::Function(variadic) = parse("int (const char *, ...)") else { panic!() };
    assert!(variadic.variadic && variadic.parameters.len() == 1);
    let CType::Function(open) = parse("int ()") else { panic!() };
    assert!(!open.prototyped && open.parameters.is_empty());
    assert_eq!(parse("gfp_t (gfp_t)"), {
        let gfp = || CType::Typedef("gfp_t".to_owned());
        function(gfp(), &[gfp()])
    });
}

#[test]
fn qualifiers_belong_where_they_stand() {
    let char = || CType::Base("char".to_owned());
    assert_eq!(parse("const char *"), pointer(constant(char())));
    assert_eq!(parse("char const *"), pointer(constant(char())));
    assert_eq!(parse("char *const"), constant(pointer(char())));
    assert_eq!(parse("const char *const *"), pointer(constant(pointer(constant(char())))));
    let CType::Qualified(both, _) = parse("volatile const unsigned long") else { panic!() };
    assert!(both.is_const && both.is_volatile && !both.is_restrict);
    assert_eq!(parse("void *restrict"), parse("void *__restrict"));
}

#[test]
fn types_without_a_name() {
    let of = |text: &str| match parse(text) {
        CType::Of(expr) => *expr,
        other => panic!("{other:?}"),
    };
    let field = || Expr::Field(tagged(Tag::Struct, "page"), "field".to_owned());
    let element = |expr: Expr| Expr::Element(Box::new(expr));
    assert_eq!(of("__typeof__(((struct page *)0)->field)"), field());
    assert_eq!(of("__typeof__(((struct page *)0)->field[0])"), element(field()));
    assert_eq!(of("__typeof__(*((struct page *)0)->field)"), element(field()));
    assert_eq!(of("__typeof__((*((struct page *)0)->field)[0])"), element(element(field())));
    assert_eq!(of("__typeof__(variable)"), Expr::Variable("variable".to_owned()));
    let nested = of("__typeof__(((__typeof__(((struct page *)0)->field) *)0)->c)");
    assert_eq!(nested, Expr::Field(CType::Of(Box::new(field())), "c".to_owned()));
    assert_eq!(parse("__typeof__(variable) *"), pointer(CType::Of(Box::new(Expr::Variable("variable".to_owned())))));
}

#[test]
fn what_is_no_type_is_said() {
    for text in [
        "",
        "unsigned float",
        "struct",
        "int int_t x",
        "int [",
        "int [x]",
        "int (*",
        "int )",
        "int (,)",
        "struct a b",
        "int;",
        "signed unsigned",
        "long long long",
        "__typeof__(((struct a)0)->b)",
        "__typeof__(a",
        "void void",
    ] {
        let message = format!("{:#}", CType::parse(text).unwrap_err());
        assert!(message.contains("the C type"), "{text}: {message}");
    }
    let deep = format!("int {}*{}", "(".repeat(10_000), ")".repeat(10_000));
    assert!(format!("{:#}", CType::parse(&deep).unwrap_err()).contains("too deep"));
}
