/* Lists, trees and bitmaps, all on the stack. */
#include "reference.h"
#include <linux/bitmap.h>
#include <linux/list.h>
#include <linux/rbtree.h>

static void list(void)
{
	struct list_head nodes[4], *head = &nodes[0], *a = &nodes[1], *b = &nodes[2], *other = &nodes[3];

	INIT_LIST_HEAD(head);
	INIT_LIST_HEAD(other);
	CALL(list_empty, head);
	list_add(a, head);
	CALL(list_empty, head);
	CALL(list_is_singular, head);
	list_add_tail(b, head);
	CALL(list_is_singular, head);
	CALL(list_is_last, b, head);
	CALL(list_is_first, b, head);
	AFTER(list_add_tail, head->next == a);
	AFTER(list_add_tail, head->prev == b);
	AFTER(list_add_tail, a->next == b);
	list_move(b, head);
	AFTER(list_move, head->next == b);
	AFTER(list_move, b->next == a);
	list_splice_init(head, other);
	CALL(list_empty, head);
	CALL(list_empty, other);
	list_del_init(b);
	CALL(list_empty, b);
	CALL(list_is_singular, other);
	list_del(a);
	CALL(list_empty, other);
}

static void hlist(void)
{
	struct hlist_head head;
	struct hlist_node a, b;

	INIT_HLIST_HEAD(&head);
	INIT_HLIST_NODE(&a);
	CALL(hlist_empty, &head);
	CALL(hlist_unhashed, &a);
	hlist_add_head(&a, &head);
	hlist_add_behind(&b, &a);
	AFTER(hlist_add_behind, head.first == &a);
	AFTER(hlist_add_behind, a.next == &b);
	hlist_del_init(&a);
	CALL(hlist_unhashed, &a);
	CALL(hlist_empty, &head);
	hlist_del(&b);
	CALL(hlist_empty, &head);
}

static void tree(void)
{
	struct rb_root root = RB_ROOT;
	struct rb_node nodes[3] = {}, *a = &nodes[0], *b = &nodes[1], *c = &nodes[2];

	RB_CLEAR_NODE(c);
	CALL(RB_EMPTY_ROOT, &root);
	CALL(RB_EMPTY_NODE, c);
	rb_link_node(a, NULL, &root.rb_node);
	rb_insert_color(a, &root);
	rb_link_node(b, a, &a->rb_right);
	rb_insert_color(b, &root);
	rb_link_node(c, b, &b->rb_right);
	rb_insert_color(c, &root);
	CALL(RB_EMPTY_ROOT, &root);
	CALL(RB_EMPTY_NODE, c);
	AFTER(rb_insert_color, root.rb_node == b);
	AFTER(rb_insert_color, rb_first(&root) == a);
	AFTER(rb_next, rb_next(a) == b);
	AFTER(rb_next, rb_parent(c) == b);
	rb_erase(a, &root);
	rb_erase(b, &root);
	rb_erase(c, &root);
	CALL(RB_EMPTY_ROOT, &root);
}

static void map_of_bits(void)
{
	unsigned long bits[3], other[3] = { 1, 2, 4 }, sum[3] = {};

	bitmap_zero(bits, 192);
	CALL(bitmap_empty, bits, 192);
	bitmap_set(bits, 60, 70);
	bitmap_clear(bits, 64, 2);
	AFTER(bitmap_clear, bits[0]);
	AFTER(bitmap_clear, bits[1]);
	AFTER(bitmap_clear, bits[2]);
	CALL(bitmap_weight, bits, 192);
	CALL(bitmap_full, bits, 192);
	CALL(find_next_bit, bits, 192, 0);
	CALL(find_next_bit, bits, 192, 64);
	CALL(find_next_zero_bit, bits, 192, 70);
	CALL(find_next_zero_bit, bits, 192, 0);
	CALL(find_last_bit, bits, 192);
	bitmap_or(sum, bits, other, 192);
	AFTER(bitmap_or, sum[0]);
	AFTER(bitmap_or, sum[1]);
	AFTER(bitmap_or, sum[2]);
	CALL(bitmap_and, sum, bits, other, 192);
	bitmap_copy(other, bits, 192);
	CALL(bitmap_equal, bits, other, 192);
	CALL(bitmap_subset, sum, bits, 192);
}

static void bit_operations(void)
{
	unsigned long word = 0;

	set_bit(5, &word);
	__set_bit(63, &word);
	TRUTH(test_bit, 5, &word);
	TRUTH(test_bit, 6, &word);
	CALL(test_and_set_bit, 5, &word);
	CALL(test_and_clear_bit, 5, &word);
	CALL(test_and_change_bit, 9, &word);
	clear_bit(63, &word);
	AFTER(clear_bit, word);
}

void say_lists(void)
{
	list();
	hlist();
	tree();
	map_of_bits();
	bit_operations();
}
