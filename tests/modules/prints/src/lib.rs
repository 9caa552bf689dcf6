//! Everything that prints.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: Prints,
    name: "prints",
    license: "Dual MIT/GPL",
    description: "Prints",
}

struct Prints;

#[derive(Debug)]
#[allow(dead_code)] // printed
struct Point {
    x: i32,
    y: Option<&'static str>,
}

impl KernelModule for Prints {
    fn init() -> Result<Self> {
        let seven = 7;
        pr_emerg!("emerg\n");
        pr_alert!("alert\n");
        pr_crit!("crit\n");
        pr_err!("err {seven}\n");
        pr_warn!("warn {:#06x}\n", 0xbeef);
        pr_notice!("notice {:?}\n", Point { x: -1, y: Some("é") });
        pr_info!("info {:>5}|{:<5}|{:^5}|\n", 1, 2, 3);
        pr_debug!("debug {seven}\n");
        pr_info!("begun");
        pr_cont!(", went on");
        pr_cont!(", ended {}\n", "so");
        print!("bare ");
        println!("line {}", u64::MAX);
        println!("100% literal %s %pK {{}}");
        pr_info!("{}END\n", "0123456789".repeat(300));
        pr_info!("error {:?} {}\n", EINVAL, ENOMEM);
        Ok(Prints)
    }
}
