//! Buffers of the network, its addresses and checksums.

use core::mem::zeroed;
use linux_kmod::bindings;
use linux_kmod::prelude::*;

pub unsafe fn say() -> Result<()> {
    buffers()?;
    addresses();
    checksums();
    sizes();
    Ok(())
}

unsafe fn buffers() -> Result<()> {
    let skb = bindings::alloc_skb(200, bindings::GFP_KERNEL);
    if skb.is_null() {
        return Err(Error::ENOMEM);
    }
    bindings::skb_reserve(skb, 32);
    let data = bindings::skb_put(skb, 40).cast::<u8>();
    data.write_bytes(0x5a, 40);
    bindings::skb_push(skb, 8);
    bindings::skb_reset_network_header(skb);
    after!(skb_put, (*skb).len, data.offset_from((*skb).data.cast()));
    call! {
        bindings::skb_headroom(skb);
        bindings::skb_headlen(skb);
        bindings::skb_is_nonlinear(skb);
        bindings::skb_network_offset(skb);
        bindings::skb_cloned(skb);
        bindings::skb_shared(skb);
    }
    bindings::skb_pull(skb, 8);
    call!(bindings::skb_network_offset(skb));
    let clone = bindings::skb_clone(skb, bindings::GFP_KERNEL);
    call!(bindings::skb_cloned(skb));
    bindings::kfree_skb(clone);
    call!(bindings::skb_cloned(skb));

    let mut queue: bindings::sk_buff_head = zeroed();
    let list = &raw mut queue;
    bindings::__skb_queue_head_init(list);
    call!(bindings::skb_queue_empty(list); bindings::skb_queue_len(list));
    bindings::__skb_queue_tail(list, skb);
    call!(bindings::skb_queue_empty(list); bindings::skb_queue_len(list));
    after!(__skb_dequeue, bindings::skb_peek(list) == skb, bindings::__skb_dequeue(list) == skb);
    call!(bindings::skb_queue_len(list));
    bindings::kfree_skb(skb);
    Ok(())
}

unsafe fn addresses() {
    // The functions read words of two bytes.
    let (mut one, mut other) = ([0x0016_u16, 0x3e00, 0x0201], [0x0001_u16, 0x5e00, 0x0101]);
    let (a, b) = (one.as_mut_ptr().cast(), other.as_mut_ptr().cast());
    call! {
        bindings::is_valid_ether_addr(a);
        bindings::is_valid_ether_addr(b);
        bindings::is_multicast_ether_addr(b);
        bindings::is_local_ether_addr(a);
        bindings::ether_addr_equal(a, b);
        bindings::ether_addr_to_u64(a);
    }
    bindings::ether_addr_copy(a, b);
    call!(bindings::ether_addr_equal(a, b));
    bindings::eth_zero_addr(a);
    call!(bindings::is_zero_ether_addr(a));
    let mut address: bindings::in6_addr = zeroed();
    call!(bindings::ipv6_addr_any(&raw const address); bindings::ipv6_addr_loopback(&raw const address));
    address.in6_u.u6_addr8[15] = 1;
    call!(bindings::ipv6_addr_any(&raw const address); bindings::ipv6_addr_loopback(&raw const address));
    call! {
        bindings::ipv4_is_loopback(bindings::htonl(0x7f00_0001));
        bindings::ipv4_is_multicast(bindings::htonl(0x7f00_0001));
        bindings::ipv4_is_multicast(bindings::htonl(0xe000_0001));
        bindings::ipv4_is_lbcast(u32::MAX);
    }
}

unsafe fn checksums() {
    let header: [u32; 5] = [0x5400_0045, 0x0040_0000, 0x0000_0140, 0x0100_007f, 0x0100_007f];
    call! {
        bindings::ip_fast_csum(header.as_ptr().cast(), 5);
        bindings::csum_fold(0x1234_5678);
        bindings::csum_add(0xffff_fff0, 0x20);
        bindings::csum_sub(0x10, 0x20);
        bindings::csum_tcpudp_magic(0x0100_007f, 0x0200_007f, 1000, 17, 0);
    }
}

unsafe fn sizes() {
    call! {
        bindings::nla_attr_size(5);
        bindings::nla_total_size(5);
        bindings::nla_padlen(5);
        bindings::nlmsg_total_size(13);
        bindings::genlmsg_total_size(13);
    }
}
