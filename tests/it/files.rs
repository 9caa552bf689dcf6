//! Files, devices, entries and file systems of modules, as user space sees them: one boot for all of it.
//!
//! The first tests bear the names of the behaviours that linux-kmod's predecessor had tests of. What else there is to find is found
//! by the programs of `tests/programs`, which say a line for each check.

use kmod_tests::guest::{Guest, Report, Step};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::program::Program;
use std::fs;
use std::sync::LazyLock;

/// Steps of `unwinds`: it has so many that can fail.
const STEPS: u8 = 7;

/// What is left of the module `unwinds`.
const LEFT: &str = "grep unwinds /proc/devices /proc/misc /proc/filesystems /proc/modules; \
     ls -d /dev/unwinds /sys/class/misc/unwinds /proc/unwinds /proc/sys/kernel/unwinds 2>/dev/null; true";

const MISC: &str =
    "insmod /modules/mailbox.ko && echo hello >/dev/mailbox && [ \"$(head -c 5 /dev/mailbox)\" = hello ] && \
     { (sleep 1; echo later >/dev/mailbox) & } && [ \"$(head -c 5 /dev/mailbox)\" = later ] && \
     ! dd if=/dev/zero of=/dev/mailbox bs=5000 count=1 2>/dev/null && rmmod mailbox && ! [ -e /dev/mailbox ]";

const CHRDEV: &str = "insmod /modules/letters.ko && major=$(sed -n 's/ letters$//p' /proc/devices) && \
     mknod /tmp/l0 c $major 0 && mknod /tmp/l1 c $major 1 && \
     [ \"$(head -c 30 /tmp/l0)\" = abcdefghijklmnopqrstuvwxyzabcd ] && \
     echo kept >/tmp/l1 && [ \"$(head -c 4 /tmp/l1)\" = kept ] && [ $(wc -c </tmp/l1) = 4096 ] && rmmod letters";

const PROC: &str = "insmod /modules/shown.ko && cat /proc/shown/status /proc/shown/status && \
     echo 3 >/proc/sys/shown/limit && cat /proc/shown/squares && rmmod shown && ! [ -e /proc/shown ] && ! [ -e /proc/sys/shown ]";

const PARAMS: &str = "! insmod /modules/dice.ko sides=1 && ! insmod /modules/dice.ko dice=0 && insmod /modules/dice.ko dice=3 owner=me && \
     cat /proc/dice && echo 20 >/sys/module/dice/parameters/sides && ! echo 1 >/sys/module/dice/parameters/sides && \
     cat /sys/module/dice/parameters/* && echo y >/sys/module/dice/parameters/loaded && cat /proc/dice && rmmod dice";

const SHARED: &str = "insmod /modules/board.ko && /shared /dev/board && rmmod board && ! [ -e /dev/board ]";

/// What a module waits for to fail, and stays as long as: a file of either device, and a mount. busybox loads a second time when the
/// first fails, by the older of the two system calls.
const USED_EARLY: &str = "mkdir -p /tmp/e; \
     there() { n=0; until eval $1; do n=$((n + 1)); [ $n -lt 60 ] && kill -0 $pid || return 1; sleep 1; done; }; \
     stays() { sleep 1; kill -0 $pid && grep -q '^used_early ' /proc/modules && echo stays; }; \
     reads() { [ \"$(cat <&3)\" = 'still here' ] && stays; exec 3<&-; }; \
     insmod /modules/used_early.ko & pid=$!; \
     there '[ -e /dev/used_early ]' && exec 3</dev/used_early && reads; \
     there '[ -e /dev/used_early ]' && mknod /tmp/used_early c $(sed -n 's/ used_early$//p' /proc/devices) 0 && \
     exec 3</tmp/used_early && reads; \
     wait $pid && exit 1; \
     insmod /modules/used_early.ko & pid=$!; \
     for again in 1 2; do there 'grep -q used_early /proc/filesystems' && mount -t used_early none /tmp/e && stays; umount /tmp/e; done; \
     wait $pid && exit 1; ! grep used_early /proc/modules /proc/devices /proc/misc /proc/filesystems";

/// A module in use stays; and what is open goes on when the next one asks.
const BUSY: &str =
    "exec 3</dev/files && ! rmmod files 2>/dev/null && grep -q '^files ' /proc/modules && [ -e /dev/files ] && \
     exec 3<&- && rmmod files && ! grep -E ' files$' /proc/devices /proc/misc && ! [ -e /dev/files ]";

/// A module of the template `fs` whose file system has these flags.
fn with_flags(name: &str, flags: &str) -> Module {
    let module = Module::of_template(name, "fs");
    let source = fs::read_to_string(module.path().join("src/lib.rs")).expect("make new writes it");
    let line = "    type Node = Node;\n";
    assert_eq!(source.matches(line).count(), 1, "the template says this once");
    let flags = format!("{line}    const FLAGS: Flags = Flags::{flags};\n");
    module.write("src/lib.rs", &source.replace(line, &flags).replace("{Attributes, ", "{Attributes, Flags, "));
    module.build();
    module
}

fn report() -> &'static Report {
    static REPORT: LazyLock<Report> = LazyLock::new(|| {
        let module = |name: &str, groups: &[&str]| {
            let module = Module::of_tests(name);
            module.name_groups(groups);
            module.build();
            module
        };
        let template = |name: &str, template: &str| {
            let module = Module::of_template(name, template);
            module.build();
            module
        };
        let modules = [
            module("files", &["fs", "sync", "mm"]),
            module("entries", &["fs", "lib", "proc"]),
            module("unwinds", &["fs", "proc"]),
            template("mailbox", "misc"),
            template("letters", "chrdev"),
            template("shown", "proc"),
            template("memfs", "fs"),
            template("dice", "params"),
            template("board", "shared"),
            module("used_early", &["fs", "sync", "time"]),
            with_flags("flags", "RENAME_DOES_D_MOVE.union(Flags::USERNS_MOUNT).union(Flags::HAS_SUBTYPE)"),
            with_flags("disks", "REQUIRES_DEV"),
        ];
        let programs = ["files", "entries", "fs", "shared"].map(|name| (name, Program::of_tests(name)));
        let mut guest = Guest::new(&kernel().image).option("--timeout").option("300");
        for module in &modules {
            guest = guest.module(&module.ko());
        }
        for (name, program) in &programs {
            guest = guest.file(program.path(), &format!("/{name}"));
        }
        guest = guest
            .step("files loads", "insmod /modules/files.ko")
            .step("files", "/files $(sed -n 's/ files$//p' /proc/devices)")
            .step("files busy", BUSY)
            .step("entries loads", "insmod /modules/entries.ko")
            .step("entries", "/entries")
            .step("entries goes", "exec 3</proc/kmod-test/records && rmmod entries && ! cat <&3")
            .step("entries gone", "ls /proc/kmod-test /proc/sys/kmod-test /proc/sys/kernel/kmod-large")
            .step("misc", MISC)
            .step("chrdev", CHRDEV)
            .step("proc", PROC)
            .step("params", PARAMS)
            .step("shared", SHARED)
            .step("used early", USED_EARLY)
            .step("fs loads", "insmod /modules/memfs.ko && grep memfs /proc/filesystems")
            .step("fs", "/fs memfs")
            .step("fs busy", "mount -t memfs none /tmp/a && ! rmmod memfs 2>/dev/null && umount /tmp/a && rmmod memfs")
            .step("fs gone", "grep memfs /proc/filesystems")
            .step("fs mount after it", "mount -t memfs none /tmp/a")
            .step("flags", "insmod /modules/flags.ko && /fs flags")
            .step("subtype", "mount -t flags.sub none /tmp/a && grep -c ' flags.sub ' /proc/mounts && umount /tmp/a")
            .step("no subtype", "insmod /modules/memfs.ko && mount -t memfs.sub none /tmp/a")
            .step("namespace", "unshare -Urm mount -t flags none /tmp/a && rmmod flags")
            .step("no namespace", "unshare -Urm mount -t memfs none /tmp/a")
            .step(
                "no device",
                "rmmod memfs && insmod /modules/disks.ko && grep disks /proc/filesystems && mount -t disks /dev/null /tmp/a",
            )
            .step("disks go", "rmmod disks");
        for step in 1..=STEPS {
            let load = format!("insmod /modules/unwinds.ko fails={step}");
            guest = guest.step(&format!("unwinds {step}"), &load).step(&format!("left {step}"), LEFT);
        }
        guest = guest
            .step("unwinds", "insmod /modules/unwinds.ko && mkdir -p /tmp/u && ! mount -t unwinds -o fails none /tmp/u")
            .step("unwinds mounts", "mount -t unwinds none /tmp/u && ls -1a /tmp/u && umount /tmp/u && rmmod unwinds")
            .step("unwinds configured", "insmod /modules/unwinds.ko && /fs unwinds flag fails && rmmod unwinds")
            .step(
                "unwinds counts no names",
                "insmod /modules/unwinds.ko && mount -t unwinds none /tmp/u && mkdir /tmp/u/a /tmp/u/b && rmdir /tmp/u/a && \
                 umount /tmp/u && rmmod unwinds",
            )
            .step("left", LEFT)
            .step("taint", "cat /proc/sys/kernel/tainted");
        guest.boot()
    });
    &REPORT
}

fn files() -> &'static Step {
    report().step("files")
}

fn entries() -> &'static Step {
    report().step("entries")
}

fn configured() -> &'static Step {
    report().step("unwinds configured")
}

fn fs() -> &'static Step {
    report().step("fs")
}

#[test]
fn the_kernel_has_no_complaint_in_all_of_it() {
    report().ended_well();
}

/// Tests of what a program found right.
macro_rules! found {
    ($($test:ident: $step:ident $($check:literal)+;)*) => {$(
        #[test]
        fn $test() {
            $step()$(.found_right($check))+;
        }
    )*};
}

found! {
    chrdev_can_be_opened_by_mknod: files "mknod and open";
    chrdev_read_cycles: files "read cycles" "read goes on in the cycle";
    chrdev_pread_is_at_its_offset: files "pread is at its offset" "pread leaves the position" "pread far out is at its offset";
    chrdev_seek_returns_its_position: files "seek" "seek from the end";
    chrdev_write_counts_bytes: files "write" "write again" "what was written is counted";
    chrdev_each_open_file_has_its_data: files "every open file has its own data";
    chrdev_write_where_there_is_none: files "write where there is none";
    chrdev_read_where_there_is_none: files "read where there is none";
    chrdev_seek_where_there_is_none: files "seek where there is none";
    sysctl_bool_reads: entries "a flag reads 0";
    sysctl_bool_is_written: entries "a flag reads 1";
    sysctl_bool_takes_white_space: entries "white space is accepted" "white space is ignored";
    sysctl_bool_refuses_what_is_none: entries "a flag of another value" "a flag of text" "what is refused changes nothing";
    random_reads_are_unique: entries "1,024 random numbers are read" "1,024 random numbers are unique";
    random_takes_what_is_written: entries "more randomness is accepted";

    reading_to_kernel_memory_fails: files "read to kernel memory";
    reading_to_an_unmapped_page_fails: files "read to an unmapped page" "a failed read moves nothing";
    reading_to_a_half_mapped_buffer_fails: files "read to a half-mapped buffer";
    writing_from_kernel_memory_fails: files "a write from kernel memory";
    writing_from_a_half_mapped_buffer_fails: files "a write from a half-mapped buffer";
    writing_from_an_unmapped_page_fails: files "a write from an unmapped page" "a failed write moves nothing";
    copying_from_kernel_memory_fails: files "a copy from kernel memory" "all of kernel memory";
    copying_from_an_unmapped_page_fails: files "a copy from an unmapped page";
    copying_from_a_half_mapped_buffer_fails: files "a copy from a half-mapped buffer" "a copy around the end of memory";
    a_length_of_0_is_no_error: files "read of nothing" "write of nothing" "a copy of nothing" "all of nothing";
    a_length_over_2_gib: files "read of more than 2 GiB to an unmapped page" "a write of more than 2 GiB is cut by the kernel"
        "all of more than 2 GiB" "all of more than there is";
    seeking_beyond_the_end: files "seek behind the end" "read behind the end" "write behind the end";
    seeking_to_a_negative_position: files "seek to before the beginning" "pread at a negative offset"
        "a failed seek moves nothing" "seek beyond what a file can be";
    an_unknown_ioctl: files "an unknown number" "a number of another type" "ioctl where there is none";
    an_ioctl_of_another_size: files "a known number of another size" "a known number of another direction";
    an_ioctl_with_a_bad_argument: files "an argument in kernel memory" "an argument at null" "a half-mapped argument"
        "an argument out of range";
    a_minor_out_of_range: files "a minor number out of range";
    polling: files "poll says what can be done" "poll waits for its time" "poll is woken" "epoll is woken";
    waiting: files "a read that would wait" "a read that waits" "a read that is interrupted";
    mapping: files "what is written is seen" "what is mapped is read" "mmap at an offset" "a mapping outlives its file"
        "a mapping keeps its module";
    mapping_privately: files "a private mapping begins as the memory is" "what is written to it is its own";
    mapping_what_there_is_not: files "mremap to more than there is" "mmap of too much" "mmap behind the end" "mmap where there is none";
    mapping_to_write_what_is_forbidden: files "mmap to write what is forbidden" "mprotect to write what is forbidden";
    fsync: files "fsync" "fdatasync" "fsync came through" "fsync where there is none";
    sysctl_with_bad_memory: entries "a flag from kernel memory" "a flag to an unmapped page";
    an_entry_read_to_bad_memory: entries "records to an unmapped page" "records to kernel memory" "records to a half-mapped buffer";
    an_entry_that_may_not_be_written: entries "an entry that may not be written";
    mounting_with_odd_options: fs "an unknown option" "an unknown flag" "an option of another kind" "an option without its value"
        "an option that is too large" "an option that is empty";
    options_of_odd_kinds: configured "an option of bytes" "an option that is a file" "an option without a value";
    remounting: fs "a remount with an option" "after it, the new limit" "it leaves the limit";
    remounting_with_odd_options: fs "a remount with an unknown option" "a remount with an option of another kind"
        "what is refused changes nothing";
    files_of_a_file_system_with_bad_memory: fs "read to an unmapped page" "read to kernel memory" "write from an unmapped page"
        "a write from a half-mapped buffer" "a failed write changes nothing";
    fs_a_deep_tree_is_taken_down: fs "a deep tree" "unmount the deep tree";
}

/// Elsewhere, nobody but a 32-bit process comes in by it.
#[test]
fn compat_ioctl() {
    if kernel().compiler.arch.name == "x86_64" {
        files().found_right("compat ioctl").found_right("the answer of compat ioctl");
        for bad in ["an unknown number", "a bad argument"] {
            files().found_right(&format!("{bad} of compat ioctl"));
        }
        files().found_right("an argument of compat ioctl beyond user memory");
    }
}

#[test]
fn chrdev_region_with_too_many_minors_is_refused() {
    report().step("files loads").succeeded().clean().logged(&[
        "files: too many minors: Some(EINVAL)",
        "files: odd regions: [Some(EINVAL), Some(EINVAL), Some(EINVAL)]",
    ]);
}

#[test]
fn sysctl_get_is_what_was_written() {
    report().step("entries goes").succeeded().clean().logged(&["entries: flag was true"]);
}

#[test]
fn sysctl_and_proc_are_gone_after_unloading() {
    let gone = report().step("entries gone").failed_with("/proc/sys/kmod-test");
    gone.failed_with("/proc/kmod-test").failed_with("/proc/sys/kernel/kmod-large");
    assert_eq!(gone.output.matches("No such file").count(), 3, "{gone:#?}");
}

#[test]
fn modinfo_has_the_fields() {
    let info = crate::build::modinfo(&Module::of_template("described", "misc").build());
    for (name, value) in
        [("license", "Dual MIT/GPL"), ("description", "A mailbox for one message"), ("author", "Your Name")]
    {
        assert!(info.contains(&(name.to_owned(), value.to_owned())), "no {name}={value} in {info:#?}");
    }
}

#[test]
fn modinfo_keeps_the_kernel_free_of_proprietary_taint() {
    // O and, where the kernel knows of signatures, E: out of tree and unsigned. No P, no W.
    let taint = &report().step("taint").output;
    assert!(["12288", "4096"].contains(&taint.trim()), "{taint}");
}

#[test]
fn filesystem_is_registered_and_gone_after_unloading() {
    let step = report().step("fs loads").succeeded().clean();
    assert_eq!(step.output, "nodev\tmemfs\n");
    let gone = report().step("fs gone");
    assert!(gone.status == 1 && gone.output.is_empty(), "{gone:#?}");
    report().step("fs mount after it").failed_with("");
}

#[test]
fn printk_reaches_the_log() {
    let step = report().step("files loads");
    assert!(step.dmesg.iter().any(|line| line.starts_with("files: major ")), "{step:#?}");
}

#[test]
fn files_do_all_that_files_can() {
    files().found_all_right();
}

#[test]
fn entries_do_all_that_entries_can() {
    entries().found_all_right();
}

#[test]
fn a_device_in_use_keeps_its_module() {
    report().step("files busy").succeeded().clean().logged(&["files: shared dropped with 0 open"]);
}

#[test]
fn names_that_are_taken_are_refused_and_nothing_is_logged() {
    report()
        .step("files loads")
        .clean()
        .logged(&["files: a name that is taken: Some(EEXIST)", "files: a name with a slash: Some(EINVAL)"]);
    report().step("entries loads").succeeded().clean().logged(&[
        "entries: proc, taken: Some(EEXIST) Some(EEXIST)",
        "entries: proc, odd: Some(EINVAL) Some(EINVAL) Some(EINVAL)",
        "entries: proc, for nobody: Some(EINVAL)",
        "entries: proc, a folder that is taken: Some(EEXIST)",
        "entries: sysctl, taken: Some(EEXIST) Some(EEXIST)",
        "entries: sysctl, odd: Some(EINVAL) Some(EINVAL) Some(EINVAL) Some(EINVAL)",
        "entries: sysctl, below what is no folder: Some(ENOTDIR)",
    ]);
}

#[test]
fn the_template_misc_works() {
    report().step("misc").succeeded().clean();
}

#[test]
fn the_template_chrdev_works() {
    report().step("chrdev").succeeded().clean();
}

#[test]
fn the_template_proc_works() {
    let step = report().step("proc").succeeded().clean();
    assert_eq!(step.output, "read: 0\nlimit: 10\nread: 1\nlimit: 10\n0 0\n1 1\n2 4\n");
}

#[test]
fn the_template_params_works() {
    let step = report().step("params").succeeded().clean().logged(&["dice: dice of \"me\""]);
    let lines: Vec<&str> = step.output.lines().filter(|line| !line.contains("nvalid argument")).collect();
    let &[thrown, loaded, owner, sides, all_loaded] = lines.as_slice() else { panic!("{step:#?}") };
    let numbers: Vec<u8> = thrown.split(' ').map(|number| number.parse().expect("a number")).collect();
    assert!(numbers.len() == 3 && numbers.iter().all(|number| (1..=6).contains(number)), "{step:#?}");
    assert_eq!([loaded, owner, sides, all_loaded], ["N", "me", "20", "20 20 20"], "{step:#?}");
}

#[test]
fn the_template_shared_works() {
    let step = report().step("shared").found_all_right();
    step.logged(&["board: counted 3, 3 of it since the last time"]);
}

#[test]
fn a_module_that_fails_waits_for_those_who_use_it() {
    let step = report().step("used early").succeeded().clean();
    assert_eq!(step.output.lines().filter(|line| *line == "stays").count(), 4, "{step:#?}");
    let waits = "used_early: initialising failed with -47; waiting for those who have the module in use";
    step.logged(&[waits, "used_early: dropped the device"].repeat(2));
    step.logged(&["used_early: dropped the device", waits, "used_early: dropped the file system"].repeat(2));
}

#[test]
fn a_file_system_that_counts_no_names_is_no_matter_for_the_kernel() {
    report().step("unwinds counts no names").succeeded().clean();
}

#[test]
fn the_template_fs_is_a_file_system() {
    report().step("fs").found_all_right();
}

#[test]
fn a_mounted_file_system_keeps_its_module() {
    report().step("fs busy").succeeded().clean();
}

#[test]
fn file_systems_have_their_flags() {
    report().step("flags").found_all_right();
    assert_eq!(report().step("subtype").succeeded().clean().output, "1\n");
    report().step("no subtype").clean().failed_with("No such device");
    report().step("namespace").succeeded().clean();
    report().step("no namespace").clean().failed_with("permission denied");
    let step = report().step("no device").clean().failed_with("Block device required");
    assert!(step.output.starts_with("\tdisks\n"), "{step:#?}");
    report().step("disks go").succeeded().clean();
}

/// What `unwinds` drops when that step of its initialisation fails, in order.
fn dropped(step: u8) -> Vec<&'static str> {
    match step {
        1 => vec!["minor 1", "minor 0"],
        2..=4 => vec!["misc", "minor 1", "minor 0"],
        _ => vec!["proc", "misc", "minor 1", "minor 0"],
    }
}

#[test]
fn each_step_of_init_unwinds_what_was_done() {
    // load_module() of 7.2 makes EBUSY of the EEXIST of an init: user space takes that for a module that is loaded already.
    let taken = if kernel().key.starts_with(['5', '6']) { "File exists" } else { "busy" };
    let errors = ["Invalid argument", taken, taken, taken, taken, "busy", "Level 3 reset"];
    for (step, error) in (1..=STEPS).zip(errors) {
        let failed = report().step(&format!("unwinds {step}")).failed_with(error).clean();
        let drops: Vec<&str> = failed.dmesg.iter().filter_map(|line| line.strip_prefix("unwinds: dropped ")).collect();
        assert!(!drops.is_empty(), "{failed:#?}");
        // busybox tries a second time, by the older of the two system calls.
        for once in drops.chunks(dropped(step).len()) {
            assert_eq!(once, dropped(step), "step {step}: each once, the last first\n{failed:#?}");
        }
        let left = report().step(&format!("left {step}"));
        assert_eq!(left.output, "", "step {step}");
    }
}

#[test]
fn a_mount_that_fails_unwinds_too() {
    report().step("unwinds").succeeded().clean().logged(&["unwinds: dropped root"]).log_lacks("dropped file system");
    let mounted = report().step("unwinds mounts").succeeded().clean();
    mounted.logged(&["unwinds: dropped root", "unwinds: dropped file system"]);
    assert_eq!(mounted.output, ".\n..\n");
    assert_eq!(report().step("left").output, "");
}
