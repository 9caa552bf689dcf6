/* Buffers of the network, its addresses and checksums. */
#include "reference.h"
#include <linux/etherdevice.h>
#include <linux/inet.h>
#include <linux/skbuff.h>
#include <net/checksum.h>
#include <net/genetlink.h>
#include <net/ipv6.h>
#include <net/netlink.h>

static int buffers(void)
{
	struct sk_buff *skb = alloc_skb(200, GFP_KERNEL), *clone;
	struct sk_buff_head list;
	u8 *data;

	if (!skb)
		return -ENOMEM;
	skb_reserve(skb, 32);
	data = skb_put(skb, 40);
	memset(data, 0x5a, 40);
	skb_push(skb, 8);
	skb_reset_network_header(skb);
	AFTER(skb_put, skb->len);
	AFTER(skb_put, data - skb->data);
	CALL(skb_headroom, skb);
	CALL(skb_headlen, skb);
	CALL(skb_is_nonlinear, skb);
	CALL(skb_network_offset, skb);
	CALL(skb_cloned, skb);
	CALL(skb_shared, skb);
	skb_pull(skb, 8);
	CALL(skb_network_offset, skb);
	clone = skb_clone(skb, GFP_KERNEL);
	CALL(skb_cloned, skb);
	kfree_skb(clone);
	CALL(skb_cloned, skb);

	__skb_queue_head_init(&list);
	CALL(skb_queue_empty, &list);
	CALL(skb_queue_len, &list);
	__skb_queue_tail(&list, skb);
	CALL(skb_queue_empty, &list);
	CALL(skb_queue_len, &list);
	AFTER(__skb_dequeue, skb_peek(&list) == skb);
	AFTER(__skb_dequeue, __skb_dequeue(&list) == skb);
	CALL(skb_queue_len, &list);
	kfree_skb(skb);
	return 0;
}

static void addresses(void)
{
	/* The functions read words of two bytes. */
	u16 one[] = { 0x0016, 0x3e00, 0x0201 }, other[] = { 0x0001, 0x5e00, 0x0101 };
	u8 *a = (u8 *)one, *b = (u8 *)other;
	struct in6_addr address = {};

	CALL(is_valid_ether_addr, a);
	CALL(is_valid_ether_addr, b);
	CALL(is_multicast_ether_addr, b);
	CALL(is_local_ether_addr, a);
	CALL(ether_addr_equal, a, b);
	CALL(ether_addr_to_u64, a);
	ether_addr_copy(a, b);
	CALL(ether_addr_equal, a, b);
	eth_zero_addr(a);
	CALL(is_zero_ether_addr, a);
	CALL(ipv6_addr_any, &address);
	CALL(ipv6_addr_loopback, &address);
	address.s6_addr[15] = 1;
	CALL(ipv6_addr_any, &address);
	CALL(ipv6_addr_loopback, &address);
	CALL(ipv4_is_loopback, htonl(0x7f000001));
	CALL(ipv4_is_multicast, htonl(0x7f000001));
	CALL(ipv4_is_multicast, htonl(0xe0000001));
	CALL(ipv4_is_lbcast, 0xffffffff);
}

static void checksums(void)
{
	u32 header[] = { 0x54000045, 0x00400000, 0x00000140, 0x0100007f, 0x0100007f };

	CALL(ip_fast_csum, header, 5);
	CALL(csum_fold, 0x12345678);
	CALL(csum_add, 0xfffffff0, 0x20);
	CALL(csum_sub, 0x10, 0x20);
	CALL(csum_tcpudp_magic, 0x0100007f, 0x0200007f, 1000, 17, 0);
}

static void sizes(void)
{
	CALL(nla_attr_size, 5);
	CALL(nla_total_size, 5);
	CALL(nla_padlen, 5);
	CALL(nlmsg_total_size, 13);
	CALL(genlmsg_total_size, 13);
}

int say_network(void)
{
	if (buffers())
		return -ENOMEM;
	addresses();
	checksums();
	sizes();
	return 0;
}
