//! The declarations of parameters in [`kernel_module!`](crate::kernel_module).

/// Takes one declaration after the other off the list, and brings it into the form
/// `{ name type [default] [permissions] [description] [validate] }`; then goes on with the fields of the module.
#[doc(hidden)]
#[macro_export]
macro_rules! __kernel_params {
    // A declaration whose fields were all taken.
    (@param $name:ident $type:tt { $default:tt $perm:tt [$description:expr] $validate:tt } {}
     $state:tt [$($done:tt)*] $more:tt $($rest:tt)*) => {
        $crate::__kernel_params! {
            $state [$($done)* { $name $type $default $perm [$description] $validate }] $more $($rest)*
        }
    };
    (@param $name:ident $type:tt { $default:tt $perm:tt [] $validate:tt } {} $($rest:tt)*) => {
        ::core::compile_error! { ::core::concat!(
            "kernel_module!: parameter `", ::core::stringify!($name), "` has no `description: \"…\"`"
        ) }
    };

    // The next field.
    (@param $name:ident $type:tt { [] $perm:tt $description:tt $validate:tt }
     { default: $value:expr $(, $($fields:tt)*)? } $($rest:tt)*) => {
        $crate::__kernel_params! {
            @param $name $type { [$value] $perm $description $validate } { $($($fields)*)? } $($rest)*
        }
    };
    (@param $name:ident $type:tt { $default:tt [] $description:tt $validate:tt }
     { permissions: $value:expr $(, $($fields:tt)*)? } $($rest:tt)*) => {
        $crate::__kernel_params! {
            @param $name $type { $default [$value] $description $validate } { $($($fields)*)? } $($rest)*
        }
    };
    (@param $name:ident $type:tt { $default:tt $perm:tt [] $validate:tt }
     { description: $value:expr $(, $($fields:tt)*)? } $($rest:tt)*) => {
        $crate::__kernel_params! {
            @param $name $type { $default $perm [$value] $validate } { $($($fields)*)? } $($rest)*
        }
    };
    (@param $name:ident $type:tt { $default:tt $perm:tt $description:tt [] }
     { validate: $value:expr $(, $($fields:tt)*)? } $($rest:tt)*) => {
        $crate::__kernel_params! {
            @param $name $type { $default $perm $description [$value] } { $($($fields)*)? } $($rest)*
        }
    };
    (@param $name:ident $type:tt $taken:tt { $field:ident $($fields:tt)* } $($rest:tt)*) => {
        ::core::compile_error! { ::core::concat!(
            "kernel_module!: parameter `", ::core::stringify!($name), "` cannot take `", ::core::stringify!($field),
            "`: it is unknown, given twice or not followed by a comma. The fields are `default`, `permissions`, ",
            "`description` and `validate`"
        ) }
    };

    // What the declarations come to. Nothing, where there are none.
    (@statics) => {};
    (@statics $({ $name:ident $type:tt [$($default:expr)?] $perm:tt $description:tt [$($validate:expr)?] })+) => {
        /// The parameters of the module.
        #[allow(non_upper_case_globals, dead_code, unused_imports, reason = "they are named as in C")]
        pub(crate) mod module_parameters {
            use super::*;
            $(
                #[doc = $crate::__kernel_params!(@text $description)]
                pub static $name: $crate::params::Param<$crate::__kernel_params!(@type $type)> =
                    $crate::params::Param::new(
                        $crate::__kernel_params!(@default $type $($default)?),
                        $crate::__kernel_params!(@option $($validate)?),
                    );
            )*
        }
    };
    (@records) => {};
    (@records $({ $name:ident $type:tt $default:tt [$($perm:expr)?] $description:tt $validate:tt })+) => {
        /// What the loader reads. Not `#[used]`, for the reason that `__kmod_modinfo` is not.
        #[unsafe(no_mangle)]
        #[unsafe(link_section = "__param")]
        static __kmod_params: $crate::params::Records<{ [$(::core::stringify!($name)),*].len() }> =
            $crate::params::Records([$(
                $crate::params::Record::new(
                    $crate::c_str!(::core::stringify!($name)),
                    &module_parameters::$name,
                    $crate::params::permissions(0 $(+ $perm)?),
                )
            ),*]);
    };

    (@text [$text:expr]) => { $text };
    (@option) => { ::core::option::Option::None };
    (@option $value:expr) => { ::core::option::Option::Some($value) };
    (@type charp) => { $crate::params::CharP };
    (@type [$type:ty; $n:expr]) => { $crate::params::Array<$type, { $n }> };
    (@type $type:tt) => { $type };
    (@default charp) => { $crate::params::CharP::new(c"") };
    (@default charp $value:expr) => { $crate::params::CharP::new($value) };
    (@default [$type:ty; $n:expr]) => { $crate::params::Array::new(&[]) };
    (@default [$type:ty; $n:expr] $value:expr) => { $crate::params::Array::new($value) };
    (@default $type:tt) => { <$type as $crate::params::Scalar>::ZERO };
    (@default $type:tt $value:expr) => { $value };

    // No declaration is left.
    ({ $($state:tt)* } [$($done:tt)*] {} $($rest:tt)*) => {
        $crate::__kernel_module! { { $($state)* [$($done)*] } $($rest)* }
    };
    // The next one.
    ($state:tt [$($done:tt)*] { $name:ident : $type:tt { $($fields:tt)* } $(, $($more:tt)*)? } $($rest:tt)*) => {
        $crate::__kernel_params! {
            @param $name $type { [] [] [] [] } { $($fields)* } $state [$($done)*] { $($($more)*)? } $($rest)*
        }
    };
    ($state:tt $done:tt { $token:tt $($more:tt)* } $($rest:tt)*) => {
        ::core::compile_error! { ::core::concat!(
            "kernel_module!: expected a parameter, `name: type { description: \"…\" }`, at `",
            ::core::stringify!($token), "`"
        ) }
    };
}
