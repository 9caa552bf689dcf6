/* What drivers of many kinds ask: structures that no device stands behind. */
#include "reference.h"
#include <linux/bio.h>
#include <linux/blk_types.h>
#include <linux/device.h>
#include <linux/filter.h>
#include <linux/ioport.h>
#include <linux/netfilter.h>
#include <linux/pci.h>
#include <linux/seq_file.h>
#include <linux/usb.h>
#include <linux/watchdog.h>
#include <net/netfilter/nf_conntrack_zones.h>

static void buses(void)
{
	u8 devfn = PCI_DEVFN(0x1f, 6);
	struct pci_dev *dev;
	struct usb_endpoint_descriptor descriptor = {
		.bEndpointAddress = 0x83, .bmAttributes = 2, .wMaxPacketSize = 0x1200
	};

	CALL(PCI_DEVFN, 0x1f, 6);
	CALL(PCI_SLOT, devfn);
	CALL(PCI_FUNC, devfn);
	/* Larger than what belongs on a stack. */
	dev = kzalloc(sizeof(*dev), GFP_KERNEL);
	if (!dev)
		return;
	dev->resource[2].start = 0xfe000000;
	dev->resource[2].end = 0xfe00ffff;
	dev->resource[2].flags = 0x200;
	CALL(pci_resource_start, dev, 2);
	CALL(pci_resource_len, dev, 2);
	CALL(pci_resource_len, dev, 3);
	CALL(pci_resource_flags, dev, 2);
	CALL(pci_is_pcie, dev);
	kfree(dev);
	CALL(usb_endpoint_num, &descriptor);
	CALL(usb_endpoint_type, &descriptor);
	CALL(usb_endpoint_dir_in, &descriptor);
	CALL(usb_endpoint_is_bulk_in, &descriptor);
	CALL(usb_endpoint_is_int_in, &descriptor);
	CALL(usb_endpoint_maxp, &descriptor);
	CALL(usb_endpoint_maxp_mult, &descriptor);
	TRUTH(usb_pipein, 0x80);
	CALL(usb_pipeendpoint, 0x00018000);
}

static void block(void)
{
	struct bio bio = {};

	bio.bi_iter.bi_size = 8192;
	bio.bi_iter.bi_sector = 77;
	bio.bi_opf = 1;
	CALL(bio_sectors, &bio);
	CALL(bio_end_sector, &bio);
	CALL(bio_data_dir, &bio);
	CALL(bio_op, &bio);
	CALL(bio_has_data, &bio);
	CALL(op_is_write, 1);
	CALL(op_is_write, 0);
	CALL(op_is_discard, 3);
}

static void device(void)
{
	struct resource region = { .start = 0x1000, .end = 0x1fff, .flags = 0x00000200 };
	struct device *dev;

	CALL(resource_size, &region);
	CALL(resource_type, &region);
	CALL(upper_32_bits, region.end);
	dev = kzalloc(sizeof(*dev), GFP_KERNEL);
	if (!dev)
		return;
	dev->init_name = "nobody's";
	say_text("dev_name", dev_name(dev));
	CALL(dev_get_drvdata, dev);
	dev_set_drvdata(dev, (void *)0x70);
	CALL(dev_get_drvdata, dev);
	CALL(device_is_registered, dev);
	kfree(dev);
}

static void kinds(void)
{
	struct watchdog_device watchdog = {}, *wdd = &watchdog;
	struct seq_file sequence = { .size = 8, .count = 7 };
	struct nf_conntrack_zone zone;
	union nf_inet_addr one = {}, other = {};

	CALL(watchdog_active, wdd);
	CALL(watchdog_timeout_invalid, wdd, 0);
	watchdog_set_nowayout(wdd, true);
	watchdog_set_drvdata(wdd, (void *)0x90);
	CALL(watchdog_get_drvdata, wdd);
	TRUTH(test_bit, WDOG_NO_WAY_OUT, &wdd->status);

	CALL(seq_has_overflowed, &sequence);
	sequence.count = 8;
	CALL(seq_has_overflowed, &sequence);

	AFTER(nf_ct_zone_init, nf_ct_zone_init(&zone, 3, 1, 2) == &zone);
	AFTER(nf_ct_zone_init, zone.id);
	AFTER(nf_ct_zone_init, zone.dir);
	CALL(nf_inet_addr_cmp, &one, &other);
	other.all[3] = 1;
	CALL(nf_inet_addr_cmp, &one, &other);
	CALL(bpf_prog_size, 7);
}

void say_devices(void)
{
	buses();
	block();
	device();
	kinds();
}
