//! The safe abstractions in a guest: modules that say of each thing whether it was right. One boot for all of them.

use kmod_tests::guest::{Guest, Report, Step};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use std::sync::LazyLock;

/// The modules, with the groups of bindings that each names.
const MODULES: [(&str, &[&str]); 3] = [("fallible", &[]), ("locks", &["sync", "time"]), ("parameters", &[])];

/// Where the guest has the files of the parameters.
const FILES: &str = "/sys/module/parameters/parameters";

/// Loads the module, does this, and unloads it.
fn parameters(arguments: &str, commands: &str) -> String {
    format!("insmod /modules/parameters.ko {arguments} && cd {FILES} && {{ {commands}; cd / && rmmod parameters; }}")
}

/// Values that are refused, and how.
const REFUSED: [(&str, &str); 18] = [
    ("byte=256", "Invalid argument"),
    ("byte=x", "Invalid argument"),
    ("byte=", "Invalid argument"),
    ("byte", "Invalid argument"),
    ("flag=maybe", "Invalid argument"),
    ("unsigned_int=3", "Invalid argument"),
    ("signed_byte=128", "Invalid argument"),
    ("short=-32769", "Invalid argument"),
    ("unsigned_short=65536", "Invalid argument"),
    ("int=2147483648", "Invalid argument"),
    ("unsigned_int=4294967296", "Invalid argument"),
    ("unsigned_int=-2", "Invalid argument"),
    ("long_long=9223372036854775808", "Invalid argument"),
    ("long=-9223372036854775809", "Invalid argument"),
    ("unsigned_long=18446744073709551616", "Invalid argument"),
    ("unsigned_long_long=18446744073709551616", "Invalid argument"),
    ("numbers=1,2,3,4,5", "Invalid argument"),
    ("numbers=3,2", "Numerical argument out of domain"),
];

fn report() -> &'static Report {
    static REPORT: LazyLock<Report> = LazyLock::new(|| {
        let modules = MODULES.map(|(name, groups)| {
            let module = Module::of_tests(name);
            if !groups.is_empty() {
                module.name_groups(groups);
            }
            module
        });
        let mut guest = Guest::new(&kernel().image);
        for module in &modules {
            guest = guest.load_unload(&module.build());
        }
        guest = guest
            .step(
                "signal",
                "insmod /modules/locks.ko wait_for_signal & pid=$!; sleep 1; kill -TERM $pid; wait $pid; \
                 [ $? = 143 ] && ! grep locks /proc/modules",
            )
            .step("files", &parameters("", "ls -l | awk '{print $1, $NF}'; for f in *; do echo $f is $(cat $f); done"))
            .step(
                "set",
                &parameters(
                    "flag byte=0x10 signed_byte=-128 short=-1 unsigned_short=1 int=7 unsigned_int=2 long=-9 unsigned_long=9 \
                     long_long=-1 unsigned_long_long=18446744073709551615 numbers=-3,4 flags=y,n text=other no_text=yes from_c=9",
                    "cat from_c",
                ),
            )
            .step(
                "written",
                &parameters(
                    "",
                    "echo 9 >byte && echo on >flag && echo 5,6,7,8 >numbers && echo hello >text && echo 4000000002 >unsigned_int && \
                     echo 0x10 >unsigned_long_long && cat byte flag numbers text unsigned_int unsigned_long_long; echo 1 >int",
                ),
            )
            .step("refused", &parameters("", "echo 300 >byte; echo 2,1 >numbers; echo a/b >text; cat byte numbers text"));
        for (argument, _) in REFUSED {
            guest = guest.step(argument, &format!("insmod /modules/parameters.ko {argument}"));
        }
        guest.boot()
    });
    &REPORT
}

/// A step that ended well, as far as the kernel says.
#[track_caller]
fn step(name: &str) -> &'static Step {
    report().step(name).clean()
}

/// What a module says that it found right, a test each.
macro_rules! right {
    ($($module:ident { $($test:ident $what:literal;)* })*) => {$(
        mod $module {
            $(
                #[test]
                fn $test() {
                    super::report().step(stringify!($module)).logged_right(stringify!($module), $what);
                }
            )*

            #[test]
            fn all_of_it_is_right() {
                super::step(stringify!($module)).succeeded().log_lacks("WRONG");
            }
        }
    )*};
}

right! {
    fallible {
        boxes_of_kmalloc "KBox";
        boxes_of_vmalloc "VBox";
        boxes_of_kvmalloc "KVBox";
        boxes_without_sleep "GFP_ATOMIC";
        alignment "alignment";
        boxes_of_traits "a box of a trait";
        kmalloc_refuses "kmalloc refuses";
        arithmetic_refuses "arithmetic refuses";
        vmalloc_refuses "vmalloc refuses";
        refusal_is_an_error_number "the error is ENOMEM";
        vectors "KVec";
        large_vectors "KVVec moves 8 MiB";
        large_values_need_no_stack "1 MiB made in its place";
        a_step_of_init_fails "a step fails";
        all_steps_of_init_work "all steps work";
        fields_are_reached "fields are reached";
        values_are_dropped_once "dropped once";
        errors_of_other_types "an error of another type";
        values_on_the_stack "on the stack";
        nothing_is_left "and not after";
    }
    locks {
        mutexes_lose_nothing "a mutex loses nothing";
        a_held_mutex_is_not_had "a mutex that is held is not had";
        a_mutex_is_let_go "a mutex that is let go is had";
        mutexes_can_be_interrupted "nobody interrupts";
        spinlocks_lose_nothing "a spinlock loses nothing";
        a_held_spinlock_is_not_had "a spinlock that is held is not had";
        irqsave "irqsave turns interrupts off and on";
        rwlocks_lose_nothing "a rwlock loses nothing";
        readers_share "readers let readers in, and no writers";
        writers_do_not "a writer lets nobody in";
        rwlock_irqsave "interrupts are on again";
        condvars_hand_over "a condvar hands over";
        condvars_take_spinlocks "a condvar takes a spinlock";
        condvars_give_up "a condvar gives up in time";
        condvars_say_why "and says why";
        queues_give_up "a queue gives up in time";
        queues_wake "a queue wakes";
        queues_need_not_wait "what is true is not waited for";
        completions_wait "not done yet";
        completions_complete "done for all";
        completions_begin_anew "not done again";
        rcu_null "rcu begins with nothing";
        rcu_replaces "one is left";
        rcu_takes_back "and is taken back";
        rcu_leaks_nothing "none leaks";
    }
}

#[test]
fn what_a_module_keeps_is_dropped_when_it_goes() {
    step("fallible").logged(&["fallible: kept 499500, shared 16"]);
    step("locks").logged(&["locks: kept 6"]);
}

#[test]
fn a_signal_ends_a_wait() {
    step("signal").succeeded().logged(&["locks: a signal ends a wait: right", "locks: and one with a lock: right"]);
}

#[test]
fn parameters_have_defaults() {
    step("parameters").succeeded().logged(&[
        "parameters: init false 7 -7 -300",
        "parameters: init 60000 -2147483648 4000000000",
        "parameters: init -5 5 -5000000000 18446744073709551615",
        "parameters: init [1, 2] []",
        "parameters: init \"some text\" \"\"",
    ]);
}

#[test]
fn parameters_are_files() {
    let output = &step("files").succeeded().output;
    for line in [
        "-rw-r--r-- byte",
        "-r--r--r-- int",
        "byte is 7",
        "flag is N",
        "int is -2147483648",
        "numbers is 1,2",
        "text is some text",
        "unsigned_int is 4000000000",
        "unsigned_long_long is 18446744073709551615",
        "from_c is 3",
    ] {
        assert!(output.lines().any(|l| l == line), "no `{line}` in\n{output}");
    }
    assert!(!output.contains("short"), "a parameter without permissions has no file\n{output}");
}

#[test]
fn parameters_are_set_by_insmod() {
    let set = step("set").succeeded().logged(&[
        "parameters: init true 16 -128 -1",
        "parameters: init 1 7 2",
        "parameters: init -9 9 -1 18446744073709551615",
        "parameters: init [-3, 4] [true, false]",
        "parameters: init \"other\" \"yes\"",
    ]);
    assert_eq!(set.output, "9\n", "one in C is set as well");
}

#[test]
fn parameters_are_written() {
    let written = step("written").succeeded().logged(&[
        "parameters: exit true 9 -7 -300",
        "parameters: exit [5, 6, 7, 8] []",
        "parameters: exit \"hello\" \"\"",
    ]);
    assert!(written.output.starts_with("9\nY\n5,6,7,8\nhello\n4000000002\n16\n"), "{written:#?}");
}

#[test]
fn what_is_refused_changes_nothing() {
    let refused = step("refused").succeeded();
    let lines: Vec<&str> = refused.output.lines().filter(|line| !line.contains("error")).collect();
    assert_eq!(lines, ["7", "1,2", "some text"]);
    for error in ["Invalid argument", "out of domain"] {
        assert!(refused.output.contains(error), "no `{error}` in {refused:#?}");
    }
}

#[test]
fn a_wrong_value_keeps_the_module_out() {
    for (argument, error) in REFUSED {
        step(argument).failed_with(error).log_lacks("parameters: init");
    }
}

#[test]
fn parameters_are_in_modinfo() {
    let info = crate::build::modinfo(&Module::of_tests("parameters").build());
    for (name, value) in [
        ("parm", "byte:A byte"),
        ("parmtype", "byte:byte"),
        ("parmtype", "flag:bool"),
        ("parmtype", "int:int"),
        ("parmtype", "unsigned_long_long:ullong"),
        ("parmtype", "numbers:array of int"),
        ("parm", "text:A text: without slashes"),
        ("parmtype", "text:charp"),
        ("parmtype", "from_c:int"),
    ] {
        assert!(info.contains(&(name.to_owned(), value.to_owned())), "no {name}={value} in {info:#?}");
    }
}

#[test]
fn the_kernel_has_no_complaint_in_all_of_it() {
    report().ended_well();
}
