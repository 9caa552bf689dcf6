//! The macro that names a module.

/// Names the module: its type, and what `modinfo` shows.
///
/// | field | | |
/// |---|---|---|
/// | `type: Hello` | required | the type that implements [`KernelModule`](crate::KernelModule), or [`InPlaceModule`](crate::InPlaceModule) |
/// | `name: "hello"` | required | what stands before its messages in the log: the module's file name without `.ko` |
/// | `license: "Dual MIT/GPL"` | required | as the kernel knows it; others than `GPL`, `GPL v2`, `GPL and additional rights` and `Dual (BSD\|MIT\|MPL)/GPL` taint the kernel and may not use its GPL symbols |
/// | `author: "…"` or `authors: ["…", "…"]` | | who wrote it |
/// | `description: "…"` | | what it does, in one line |
/// | `version: "…"` | | its version, e.g. `env!("CARGO_PKG_VERSION")` |
/// | `alias: ["…"]` | | names by which `modprobe` finds it too |
/// | `firmware: ["…"]` | | firmware files that it may load |
/// | `import_ns: ["DMA_BUF"]` | | namespaces of exported symbols that it uses: C's `MODULE_IMPORT_NS` |
/// | `params: { … }` | | parameters: see [`params`](crate::params) |
/// | `check_release: false` | | load into other kernels than the one it was built for |
///
/// The order is free. Values are constant expressions.
///
/// A module refuses with `ENOEXEC` to load into a kernel of another release than the one it was built for: with
/// `CONFIG_MODVERSIONS` the kernel leaves that check out, and Rust code has the layouts of the kernel's types compiled in.
/// `check_release: false` is for a module that has none.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// kernel_module! {
///     description: "Blinks",
///     authors: ["A", "B"],
///     type: Blink,
///     name: "blink",
///     license: "GPL",
///     version: env!("CARGO_PKG_VERSION"),
///     alias: ["blinker", "of:N*T*Cacme,blink"],
///     firmware: ["acme/blink.bin"],
///     import_ns: ["DMA_BUF"],
///     check_release: false,
/// }
///
/// struct Blink;
///
/// impl KernelModule for Blink {
///     fn init() -> Result<Self> {
///         Ok(Blink)
///     }
/// }
/// # fn main() {}
/// ```
///
/// What is missing, unknown or given twice does not compile:
///
/// ```compile_fail
/// # use linux_kmod::prelude::*;
/// # struct Hello;
/// # impl KernelModule for Hello { fn init() -> Result<Self> { Ok(Hello) } }
/// kernel_module! {
///     type: Hello,
///     name: "hello", // and no `license`
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! kernel_module {
    ($($fields:tt)*) => {
        $crate::__kernel_module! { { [] [] [] [] [] [] } $($fields)* }
    };
}

/// Takes one field after the other off the list, and files it under
/// `{ [type] [name] [license] [check_release] [entries of .modinfo] [parameters] }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __kernel_module {
    // Nothing is left, and what is required is there.
    ({ [$type:ty] [$name:expr] [$license:expr] [$($check:expr)?] [$(($key:literal, $value:expr))*]
      [$({ $param:ident $param_type:tt $default:tt $perm:tt [$param_description:expr] $validate:tt })*] }) => {
        $crate::__kernel_params! {
            @statics $({ $param $param_type $default $perm [$param_description] $validate })*
        }

        const _: () = {
            static MODULE: $crate::module::Slot<$type> = $crate::module::Slot::new();

            /// Called by `glue.c` when the module is loaded.
            #[unsafe(no_mangle)]
            extern "C" fn __kmod_init() -> $crate::ffi::c_int {
                // SAFETY: The loader calls this once, before anything else of the module.
                unsafe { MODULE.init() }
            }

            /// Called by `glue.c` when the module is unloaded.
            #[unsafe(no_mangle)]
            extern "C" fn __kmod_exit() {
                // SAFETY: The loader calls this once, after `__kmod_init` returned 0 and the last user left.
                unsafe { MODULE.exit() }
            }

            /// What `glue.c` compares with the release that the module was built for: that of the running kernel, or null
            /// where the module takes any.
            #[unsafe(no_mangle)]
            extern "C" fn __kmod_running_release() -> *const $crate::ffi::c_char {
                const CHECKED: ::core::primitive::bool = true $(&& $check)?;
                $crate::module::running_release::<CHECKED, { $crate::modinfo::is_gpl($license) }>()
            }

            /// What `glue.c` prints before a message.
            #[unsafe(no_mangle)]
            static __kmod_prefix: [::core::primitive::u8; $crate::modinfo::prefix_len($name)] =
                $crate::modinfo::prefix($name);

            const ENTRIES: &[$crate::modinfo::Entry] = &[
                ("license", &[$license]),
                $(($key, &[$value]),)*
                $(
                    ("parm", &[::core::stringify!($param), ":", $param_description]),
                    ("parmtype", &[
                        ::core::stringify!($param),
                        ":",
                        <$crate::__kernel_params!(@type $param_type) as $crate::params::ParamType>::PREFIX,
                        <$crate::__kernel_params!(@type $param_type) as $crate::params::ParamType>::NAME,
                    ]),
                )*
            ];

            $crate::__kernel_params! {
                @records $({ $param $param_type $default $perm [$param_description] $validate })*
            }

            /// What `modinfo` shows. Not `#[used]`: the section would then differ in its flags from the C files' and
            /// stay apart from theirs, and the loader reads the first of that name only.
            #[unsafe(no_mangle)]
            #[unsafe(link_section = ".modinfo")]
            static __kmod_modinfo: [::core::primitive::u8; $crate::modinfo::len(ENTRIES)] =
                $crate::modinfo::text(ENTRIES);
        };
    };

    // Nothing is left, but something is missing.
    ({ [] $($state:tt)* }) => {
        ::core::compile_error! { "kernel_module!: `type` is missing: add `type: MyModule`, which implements `KernelModule`" }
    };
    ({ $type:tt [] $($state:tt)* }) => {
        ::core::compile_error! { "kernel_module!: `name` is missing: add `name: \"my_module\"`" }
    };
    ({ $type:tt $name:tt [] $($state:tt)* }) => {
        ::core::compile_error! { "kernel_module!: `license` is missing: add e.g. `license: \"Dual MIT/GPL\"`" }
    };

    // The next field.
    ({ [] $name:tt $license:tt $check:tt $info:tt $params:tt } type: $value:ty $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { [$value] $name $license $check $info $params } $($($rest)*)? }
    };
    ({ $type:tt [] $license:tt $check:tt $info:tt $params:tt } name: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type [$value] $license $check $info $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt [] $check:tt $info:tt $params:tt } license: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name [$value] $check $info $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt [] $info:tt $params:tt } check_release: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license [$value] $info $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     author: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* ("author", $value)] $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     authors: [$($value:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* $(("author", $value))*] $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     description: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* ("description", $value)] $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     version: $value:expr $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* ("version", $value)] $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     alias: [$($value:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* $(("alias", $value))*] $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     firmware: [$($value:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* $(("firmware", $value))*] $params } $($($rest)*)? }
    };
    ({ $type:tt $name:tt $license:tt $check:tt [$($info:tt)*] $params:tt }
     import_ns: [$($value:expr),* $(,)?] $(, $($rest:tt)*)?) => {
        $crate::__kernel_module! { { $type $name $license $check [$($info)* $(("import_ns", $value))*] $params } $($($rest)*)? }
    };

    ({ $type:tt $name:tt $license:tt $check:tt $info:tt [] } params: { $($params:tt)* } $(, $($rest:tt)*)?) => {
        $crate::__kernel_params! { { $type $name $license $check $info } [] { $($params)* } $($($rest)*)? }
    };

    // None of the above.
    ($state:tt $field:ident : $($rest:tt)*) => {
        ::core::compile_error! { ::core::concat!(
            "kernel_module!: cannot take `", ::core::stringify!($field),
            "`: the field is unknown, given twice, not followed by a comma, or of another form. The fields are ",
            "`type: T`, `name: \"…\"`, `license: \"…\"`, `author: \"…\"`, `authors: [\"…\"]`, `description: \"…\"`, ",
            "`version: \"…\"`, `alias: [\"…\"]`, `firmware: [\"…\"]`, `import_ns: [\"…\"]`, `check_release: false`, ",
            "`params: { name: type { … } }`"
        ) }
    };
    ($state:tt $token:tt $($rest:tt)*) => {
        ::core::compile_error! { ::core::concat!(
            "kernel_module!: expected `field: value` at `", ::core::stringify!($token), "`"
        ) }
    };
}
