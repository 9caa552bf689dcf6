//! Lists, trees and bitmaps, all on the stack.

use core::mem::zeroed;
use linux_kmod::bindings;

pub unsafe fn say() {
    list();
    hlist();
    tree();
    bitmap();
    bit_operations();
}

unsafe fn list() {
    let mut nodes: [bindings::list_head; 4] = zeroed();
    let head = &raw mut nodes[0];
    let (a, b, other) = (&raw mut nodes[1], &raw mut nodes[2], &raw mut nodes[3]);
    bindings::INIT_LIST_HEAD(head);
    bindings::INIT_LIST_HEAD(other);
    call!(bindings::list_empty(head));
    bindings::list_add(a, head);
    call!(bindings::list_empty(head); bindings::list_is_singular(head));
    bindings::list_add_tail(b, head);
    call!(bindings::list_is_singular(head); bindings::list_is_last(b, head); bindings::list_is_first(b, head));
    after!(list_add_tail, (*head).next == a, (*head).prev == b, (*a).next == b);
    bindings::list_move(b, head);
    after!(list_move, (*head).next == b, (*b).next == a);
    bindings::list_splice_init(head, other);
    call!(bindings::list_empty(head); bindings::list_empty(other));
    bindings::list_del_init(b);
    call!(bindings::list_empty(b); bindings::list_is_singular(other));
    bindings::list_del(a);
    call!(bindings::list_empty(other));
}

unsafe fn hlist() {
    let (mut head, mut a, mut b): (bindings::hlist_head, bindings::hlist_node, bindings::hlist_node) = zeroed();
    bindings::INIT_HLIST_HEAD(&raw mut head);
    bindings::INIT_HLIST_NODE(&raw mut a);
    call!(bindings::hlist_empty(&raw const head); bindings::hlist_unhashed(&raw const a));
    bindings::hlist_add_head(&raw mut a, &raw mut head);
    bindings::hlist_add_behind(&raw mut b, &raw mut a);
    after!(hlist_add_behind, head.first == &raw mut a, a.next == &raw mut b);
    bindings::hlist_del_init(&raw mut a);
    call!(bindings::hlist_unhashed(&raw const a); bindings::hlist_empty(&raw const head));
    bindings::hlist_del(&raw mut b);
    call!(bindings::hlist_empty(&raw const head));
}

unsafe fn tree() {
    let mut root: bindings::rb_root = zeroed();
    let mut nodes: [bindings::rb_node; 3] = zeroed();
    let (a, b, c) = (&raw mut nodes[0], &raw mut nodes[1], &raw mut nodes[2]);
    bindings::RB_CLEAR_NODE(c);
    call!(bindings::RB_EMPTY_ROOT(&raw const root); bindings::RB_EMPTY_NODE(c));
    bindings::rb_link_node(a, core::ptr::null_mut(), &raw mut root.rb_node);
    bindings::rb_insert_color(a, &raw mut root);
    bindings::rb_link_node(b, a, &raw mut (*a).rb_right);
    bindings::rb_insert_color(b, &raw mut root);
    bindings::rb_link_node(c, b, &raw mut (*b).rb_right);
    bindings::rb_insert_color(c, &raw mut root);
    call!(bindings::RB_EMPTY_ROOT(&raw const root); bindings::RB_EMPTY_NODE(c));
    after!(rb_insert_color, root.rb_node == b, bindings::rb_first(&raw const root) == a);
    after!(rb_next, bindings::rb_next(a) == b, bindings::rb_parent(c) == b);
    for node in [a, b, c] {
        bindings::rb_erase(node, &raw mut root);
    }
    call!(bindings::RB_EMPTY_ROOT(&raw const root));
}

unsafe fn bitmap() {
    let mut map = [usize::MAX; 3];
    let bits = map.as_mut_ptr();
    bindings::bitmap_zero(bits, 192);
    call!(bindings::bitmap_empty(bits, 192));
    bindings::bitmap_set(bits, 60, 70);
    bindings::bitmap_clear(bits, 64, 2);
    after!(bitmap_clear, map[0], map[1], map[2]);
    call! {
        bindings::bitmap_weight(bits, 192);
        bindings::bitmap_full(bits, 192);
        bindings::find_next_bit(bits, 192, 0);
        bindings::find_next_bit(bits, 192, 64);
        bindings::find_next_zero_bit(bits, 192, 70);
        bindings::find_next_zero_bit(bits, 192, 0);
        bindings::find_last_bit(bits, 192);
    }
    let (mut other, mut sum) = ([1_usize, 2, 4], [0_usize; 3]);
    bindings::bitmap_or(sum.as_mut_ptr(), bits, other.as_ptr(), 192);
    after!(bitmap_or, sum[0], sum[1], sum[2]);
    call!(bindings::bitmap_and(sum.as_mut_ptr(), bits, other.as_ptr(), 192));
    bindings::bitmap_copy(other.as_mut_ptr(), bits, 192);
    call!(bindings::bitmap_equal(bits, other.as_ptr(), 192); bindings::bitmap_subset(sum.as_ptr(), bits, 192));
}

unsafe fn bit_operations() {
    let mut word = 0_usize;
    let bits = &raw mut word;
    bindings::set_bit(5, bits);
    bindings::__set_bit(63, bits);
    call! {
        bindings::test_bit(5, bits);
        bindings::test_bit(6, bits);
        bindings::test_and_set_bit(5, bits);
        bindings::test_and_clear_bit(5, bits);
        bindings::test_and_change_bit(9, bits);
    }
    bindings::clear_bit(63, bits);
    after!(clear_bit, word);
}
