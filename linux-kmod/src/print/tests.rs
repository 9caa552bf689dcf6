use super::*;
use crate::shims::host::PRINTED;

/// What a piece of code prints: each call of `printk` with its bits.
fn printed(code: impl FnOnce()) -> Vec<(u32, String)> {
    PRINTED.with_borrow_mut(Vec::clear);
    code();
    PRINTED.take()
}

#[test]
fn levels_carry_the_prefix() {
    let name = "world";
    assert_eq!(
        printed(|| {
            crate::pr_emerg!("a\n");
            crate::pr_info!("hello {name}\n");
            crate::pr_cont!("{}\n", 1 + 1);
        }),
        [(How::EMERG.0, "a\n".into()), (How::INFO.0, "hello world\n".into()), (How::CONT.0, "2\n".into())]
    );
    assert_eq!(How::INFO.0, u32::from(b'6') | 0x100);
}

#[test]
fn println_ends_the_line_and_print_does_not() {
    assert_eq!(
        printed(|| {
            crate::print!("a");
            crate::println!("b{}", 1);
            crate::println!();
            crate::println!("literal {{}}");
        }),
        [
            (How::PRINT.0, "a".into()),
            (How::PRINTLN.0, "b1".into()),
            (How::PRINTLN.0, String::new()),
            (How::PRINTLN.0, "literal {}".into())
        ]
    );
}

#[test]
fn long_text_goes_out_in_pieces_and_whole() {
    for (unit, count) in [("x", 2000), ("é", 700), ("€", 512), ("𝄞", 256), ("a€", 300)] {
        let text = unit.repeat(count);
        let pieces = printed(|| crate::pr_err!("{text}{}\n", 'é'));
        let joined: String = pieces.iter().map(|(_, piece)| piece.as_str()).collect();
        assert_eq!(joined, format!("{text}é\n"));
        assert!(pieces.iter().all(|(_, piece)| piece.len() <= PIECE));
        assert_eq!(pieces[0].0, How::ERR.0);
        let rest = How::ERR.without(How::PREFIX).with(How::CONTINUE).0;
        assert!(pieces[1..].iter().all(|(how, _)| *how == rest));
    }
}

#[test]
fn only_the_last_piece_ends_the_line() {
    let text = "y".repeat(PIECE * 2);
    let pieces = printed(|| crate::println!("{text}"));
    let newlines: Vec<bool> = pieces.iter().map(|(how, _)| how & How::NEWLINE != 0).collect();
    assert_eq!(newlines, [false, true]);
}

#[test]
fn a_refusing_argument_keeps_what_came_before() {
    struct Refuses;
    impl fmt::Display for Refuses {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }
    assert_eq!(printed(|| crate::pr_warn!("before {}\n", Refuses)), [(How::WARNING.0, "before ".into())]);
}

#[test]
fn a_nul_ends_no_formatted_text() {
    let name = "ab\0\0";
    assert_eq!(printed(|| crate::pr_warn!("denied {name}!\n")), [(How::WARNING.0, "denied ab??!\n".into())]);
}

#[test]
fn debug_messages_are_left_out() {
    assert!(printed(|| crate::pr_debug!("{}\n", 1)).is_empty());
}
