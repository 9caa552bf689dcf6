//! Every field of `kernel_module!`.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    license: "GPL v2",
    description: "Has all fields, with \"quotes\" and = signs",
    type: Fields,
    authors: ["Ada", "Grace <grace@example.org>"],
    name: "fields",
    version: "1.2.3",
    alias: ["fields-alias", "of:N*T*Cacme,fields"],
    firmware: ["acme/one.bin", "acme/two.bin"],
    import_ns: ["ACME", "DMA_BUF"],
}

struct Fields;

impl KernelModule for Fields {
    fn init() -> Result<Self> {
        Ok(Fields)
    }
}
