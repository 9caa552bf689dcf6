//! Files, devices, entries and file systems of modules, as user space sees them: one boot for all of it.
//!
//! The first tests bear the names of the behaviours that linux-kmod's predecessor had tests of. What else there is to find is found
//! by the programs of `tests/programs`, which say a line for each check.

use kmod_tests::guest::{Guest, Report, Step};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::program::Program;
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

/// A module in use stays; and what is open goes on when the next one asks.
const BUSY: &str =
    "exec 3</dev/files && ! rmmod files 2>/dev/null && grep -q '^files ' /proc/modules && [ -e /dev/files ] && \
     exec 3<&- && rmmod files && ! grep -E ' files$' /proc/devices /proc/misc && ! [ -e /dev/files ]";

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
        ];
        let programs = ["files", "entries", "fs"].map(|name| (name, Program::of_tests(name)));
        // A complaint of the kernel is the fault of its step, which says so.
        let mut guest = Guest::new(&kernel().image).option("--allow-splat").option("--timeout").option("180");
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
            .step("fs loads", "insmod /modules/memfs.ko && grep memfs /proc/filesystems")
            .step("fs", "/fs memfs")
            .step("fs busy", "mount -t memfs none /tmp/a && ! rmmod memfs 2>/dev/null && umount /tmp/a && rmmod memfs")
            .step("fs gone", "grep memfs /proc/filesystems")
            .step("fs mount after it", "mount -t memfs none /tmp/a");
        for step in 1..=STEPS {
            let load = format!("insmod /modules/unwinds.ko fails={step}");
            guest = guest.step(&format!("unwinds {step}"), &load).step(&format!("left {step}"), LEFT);
        }
        guest = guest
            .step("unwinds", "insmod /modules/unwinds.ko && mkdir -p /tmp/u && ! mount -t unwinds -o fails none /tmp/u")
            .step("unwinds mounts", "mount -t unwinds none /tmp/u && ls -1a /tmp/u && umount /tmp/u && rmmod unwinds")
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
fn the_template_fs_is_a_file_system() {
    report().step("fs").found_all_right();
}

#[test]
fn a_mounted_file_system_keeps_its_module() {
    report().step("fs busy").succeeded().clean();
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
