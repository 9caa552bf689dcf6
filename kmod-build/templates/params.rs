//! Parameters, with values that are checked: dice, which are thrown whenever somebody reads /proc/{module}.
//!
//! ```
//! insmod {module}.ko sides=20 dice=3
//! cat /proc/{module}
//! echo 6 >/sys/module/{module}/parameters/sides
//! ```

#![no_std]

use linux_kmod::prelude::*;
use linux_kmod::procfs::Entry;
use linux_kmod::random;
use linux_kmod::seq_file::{SeqFile, Show};
use linux_kmod::seq_print;

// Without permissions a parameter has no file: it is insmod's alone. A value that is refused fails insmod, or the write, with
// the error that the function returns.
kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "Dice",
    license: "Dual MIT/GPL",
    params: {
        sides: u8 { default: 6, permissions: 0o644, validate: at_least_two, description: "Sides of a die" },
        dice: u8 { default: 1, validate: at_least_one, description: "Dice that are thrown together" },
        loaded: bool { permissions: 0o644, description: "Whether they always show the most" },
        owner: charp { default: c"nobody", permissions: 0o444, description: "Whose they are" },
    },
}

fn at_least_two(sides: &u8) -> Result {
    if *sides < 2 {
        return Err(EINVAL);
    }
    Ok(())
}

fn at_least_one(dice: &u8) -> Result {
    if *dice < 1 {
        return Err(EINVAL);
    }
    Ok(())
}

/// What lives as long as the module is loaded.
struct {type}Module {
    _entry: Entry<Dice>,
}

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        pr_info!("dice of {:?}\n", module_parameters::owner.get());
        Ok({type}Module { _entry: Entry::show(c"{module}", 0o444, None, Dice)? })
    }
}

struct Dice;

impl Dice {
    fn throw() -> Result<u64> {
        let sides = u64::from(module_parameters::sides.get());
        if module_parameters::loaded.get() {
            return Ok(sides);
        }
        // There are so many more numbers than sides that none is noticeably likelier.
        Ok(random::number()? % sides + 1)
    }
}

impl Show for Dice {
    fn show(&self, file: &mut SeqFile) -> Result {
        for number in 0..module_parameters::dice.get() {
            seq_print!(file, "{}{}", if number > 0 { " " } else { "" }, Dice::throw()?);
        }
        seq_print!(file, "\n");
        Ok(())
    }
}
