//! What the build does without: a network, a registry, a warm cache or any, another make that stays out of its way.

use kmod_tests::command::{make, run, unshare};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::Scratch;
use kmod_tests::scratch::folder;

/// With a cache that is read-only as well: what is built goes beside the module then.
#[test]
fn the_first_build_needs_neither_network_nor_registry_nor_cache() {
    let (scratch, home, cache) = (Scratch::new(), folder(), folder());
    let cache = cache.path().display();
    let script = format!(
        "mount -t tmpfs -o ro tmpfs {cache}\n\
         exec make -C {} {} KMOD_CACHE={cache} 2>&1",
        scratch.path().display(),
        kernel().build_path(),
    );
    let mut build = unshare(&["--net", "--mount"], "sh");
    build.args(["-euc", &script]).env("CARGO_HOME", home.path().join("cargo"));
    run(&mut build).succeeded().without_warnings().says("not writable").says(&cache.to_string());
    assert!(scratch.path().join("hello/hello.ko").is_file());
    assert!(!home.path().join("cargo/registry").exists(), "cargo has a registry now");
    // Nothing may depend on the home folder either: packagers' builds have none.
    let mut homeless = make(scratch.path(), &[&kernel().build_path(), "clean", "all"]);
    run(homeless.env_remove("HOME").env_remove("XDG_CACHE_HOME")).succeeded();
}

/// One test, because core is built in each, and takes long.
#[test]
fn an_empty_cache_outlives_a_full_disk_a_kill_and_two_makes_at_once() {
    let (one, two, cache) = (Scratch::new(), Scratch::new(), folder());
    let script = format!(
        "build() {{ make -C $1 $kernel KMOD_CACHE=$cache; }}
         partial() {{ find $cache -name '*.partial' | grep .; }}
         kernel={} cache={} one={} two={}
         mount -t tmpfs -o size=24m tmpfs $cache
         ! build $one || exit 99
         ! partial || exit 98
         mount -o remount,size=2g $cache
         echo 'SPACE IS FREED'

         # Killed where it hurts: while core is being written.
         setsid make -C $one $kernel KMOD_CACHE=$cache >/dev/null 2>&1 &
         killed=$!
         for second in $(seq 120); do ! partial || break; sleep 1; done
         sleep 2
         kill -s KILL -- -$killed
         ! wait $killed || exit 97
         echo 'ONE IS KILLED'

         build $one & first=$!
         build $two & second=$!
         wait $first || exit 96
         wait $second || exit 95
         echo 'BOTH ARE DONE'
         build $one && build $two
         ! partial || exit 94",
        kernel().build_path(),
        cache.path().display(),
        one.path().display(),
        two.path().display(),
    );
    run(unshare(&["--mount"], "sh").args(["-euc", &script]))
        .succeeded()
        .says("No space left on device")
        .says("mend: ")
        .says(&cache.path().display().to_string())
        .says("BOTH ARE DONE");
    for scratch in [&one, &two] {
        assert!(scratch.path().join("hello/hello.ko").is_file());
    }
}
