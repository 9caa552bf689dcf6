// The sets of this store. Written by `cargo generator`, not to be edited.
#[cfg(kernel = "5.10.218-aarch64-2c9f90e6")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-aarch64-2c9f90e6/mod.rs"));
#[cfg(kernel = "5.10.218-aarch64-88987806")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-aarch64-88987806/mod.rs"));
#[cfg(kernel = "5.10.218-aarch64-f9edfb4b")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-aarch64-f9edfb4b/mod.rs"));
#[cfg(kernel = "5.10.218-arm-70df890d")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-arm-70df890d/mod.rs"));
#[cfg(kernel = "5.10.218-x86-d506ec8e")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-x86-d506ec8e/mod.rs"));
#[cfg(kernel = "5.10.218-x86_64-2cb4ff9d")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-x86_64-2cb4ff9d/mod.rs"));
#[cfg(kernel = "5.10.218-x86_64-9df4676f")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-x86_64-9df4676f/mod.rs"));
#[cfg(kernel = "5.10.218-x86_64-b5ad3ba7")]
include!(concat!(env!("KMOD_SETS"), "/5.10.218-x86_64-b5ad3ba7/mod.rs"));
#[cfg(kernel = "5.10.223-aarch64-2c9f90e6")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-aarch64-2c9f90e6/mod.rs"));
#[cfg(kernel = "5.10.223-aarch64-88987806")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-aarch64-88987806/mod.rs"));
#[cfg(kernel = "5.10.223-aarch64-f9edfb4b")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-aarch64-f9edfb4b/mod.rs"));
#[cfg(kernel = "5.10.223-arm-70df890d")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-arm-70df890d/mod.rs"));
#[cfg(kernel = "5.10.223-x86-d506ec8e")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-x86-d506ec8e/mod.rs"));
#[cfg(kernel = "5.10.223-x86_64-2cb4ff9d")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-x86_64-2cb4ff9d/mod.rs"));
#[cfg(kernel = "5.10.223-x86_64-9df4676f")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-x86_64-9df4676f/mod.rs"));
#[cfg(kernel = "5.10.223-x86_64-b5ad3ba7")]
include!(concat!(env!("KMOD_SETS"), "/5.10.223-x86_64-b5ad3ba7/mod.rs"));
#[cfg(kernel = "5.10.251-x86_64-44b41c27")]
include!(concat!(env!("KMOD_SETS"), "/5.10.251-x86_64-44b41c27/mod.rs"));
#[cfg(kernel = "5.10.251-x86_64-a4374cc4")]
include!(concat!(env!("KMOD_SETS"), "/5.10.251-x86_64-a4374cc4/mod.rs"));
#[cfg(kernel = "5.10.251-x86_64-d8012568")]
include!(concat!(env!("KMOD_SETS"), "/5.10.251-x86_64-d8012568/mod.rs"));
#[cfg(kernel = "5.10.257-x86_64-d8012568")]
include!(concat!(env!("KMOD_SETS"), "/5.10.257-x86_64-d8012568/mod.rs"));
#[cfg(kernel = "5.10.259-x86_64-d8012568")]
include!(concat!(env!("KMOD_SETS"), "/5.10.259-x86_64-d8012568/mod.rs"));
#[cfg(kernel = "5.10.262-x86_64-44b41c27")]
include!(concat!(env!("KMOD_SETS"), "/5.10.262-x86_64-44b41c27/mod.rs"));
#[cfg(kernel = "5.10.262-x86_64-a4374cc4")]
include!(concat!(env!("KMOD_SETS"), "/5.10.262-x86_64-a4374cc4/mod.rs"));
#[cfg(kernel = "5.10.262-x86_64-d8012568")]
include!(concat!(env!("KMOD_SETS"), "/5.10.262-x86_64-d8012568/mod.rs"));
#[cfg(kernel = "6.1.170-aarch64-579fb148")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-aarch64-579fb148/mod.rs"));
#[cfg(kernel = "6.1.170-aarch64-77eb687c")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-aarch64-77eb687c/mod.rs"));
#[cfg(kernel = "6.1.170-aarch64-a1d4d53a")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-aarch64-a1d4d53a/mod.rs"));
#[cfg(kernel = "6.1.170-arm-811571a9")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-arm-811571a9/mod.rs"));
#[cfg(kernel = "6.1.170-powerpc64le-b8c1b942")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-powerpc64le-b8c1b942/mod.rs"));
#[cfg(kernel = "6.1.170-s390x-c9404cf4")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-s390x-c9404cf4/mod.rs"));
#[cfg(kernel = "6.1.170-x86-66cc2493")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-x86-66cc2493/mod.rs"));
#[cfg(kernel = "6.1.170-x86_64-06f3c277")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-x86_64-06f3c277/mod.rs"));
#[cfg(kernel = "6.1.170-x86_64-836c8e81")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-x86_64-836c8e81/mod.rs"));
#[cfg(kernel = "6.1.170-x86_64-e62c6e3f")]
include!(concat!(env!("KMOD_SETS"), "/6.1.170-x86_64-e62c6e3f/mod.rs"));
#[cfg(kernel = "6.1.176-aarch64-73b39339")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-aarch64-73b39339/mod.rs"));
#[cfg(kernel = "6.1.176-aarch64-dbc5486b")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-aarch64-dbc5486b/mod.rs"));
#[cfg(kernel = "6.1.176-aarch64-f5fe5fcc")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-aarch64-f5fe5fcc/mod.rs"));
#[cfg(kernel = "6.1.176-arm-e705d136")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-arm-e705d136/mod.rs"));
#[cfg(kernel = "6.1.176-powerpc64le-5782a3c0")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-powerpc64le-5782a3c0/mod.rs"));
#[cfg(kernel = "6.1.176-s390x-98f90ccf")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-s390x-98f90ccf/mod.rs"));
#[cfg(kernel = "6.1.176-x86-848c110e")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-x86-848c110e/mod.rs"));
#[cfg(kernel = "6.1.176-x86_64-2ccc6893")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-x86_64-2ccc6893/mod.rs"));
#[cfg(kernel = "6.1.176-x86_64-6364e254")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-x86_64-6364e254/mod.rs"));
#[cfg(kernel = "6.1.176-x86_64-8582a2c1")]
include!(concat!(env!("KMOD_SETS"), "/6.1.176-x86_64-8582a2c1/mod.rs"));
#[cfg(kernel = "6.1.187-aarch64-90fcd305")]
include!(concat!(env!("KMOD_SETS"), "/6.1.187-aarch64-90fcd305/mod.rs"));
#[cfg(kernel = "6.1.187-aarch64-b0a834a1")]
include!(concat!(env!("KMOD_SETS"), "/6.1.187-aarch64-b0a834a1/mod.rs"));
#[cfg(kernel = "6.1.187-aarch64-de182d0f")]
include!(concat!(env!("KMOD_SETS"), "/6.1.187-aarch64-de182d0f/mod.rs"));
#[cfg(kernel = "6.1.187-x86_64-741711ba")]
include!(concat!(env!("KMOD_SETS"), "/6.1.187-x86_64-741711ba/mod.rs"));
#[cfg(kernel = "6.1.187-x86_64-783d2b3b")]
include!(concat!(env!("KMOD_SETS"), "/6.1.187-x86_64-783d2b3b/mod.rs"));
#[cfg(kernel = "6.1.187-x86_64-9dfa7122")]
include!(concat!(env!("KMOD_SETS"), "/6.1.187-x86_64-9dfa7122/mod.rs"));
#[cfg(kernel = "6.1.190-aarch64-90fcd305")]
include!(concat!(env!("KMOD_SETS"), "/6.1.190-aarch64-90fcd305/mod.rs"));
#[cfg(kernel = "6.1.190-aarch64-b0a834a1")]
include!(concat!(env!("KMOD_SETS"), "/6.1.190-aarch64-b0a834a1/mod.rs"));
#[cfg(kernel = "6.1.190-aarch64-de182d0f")]
include!(concat!(env!("KMOD_SETS"), "/6.1.190-aarch64-de182d0f/mod.rs"));
#[cfg(kernel = "6.1.190-x86_64-741711ba")]
include!(concat!(env!("KMOD_SETS"), "/6.1.190-x86_64-741711ba/mod.rs"));
#[cfg(kernel = "6.1.190-x86_64-783d2b3b")]
include!(concat!(env!("KMOD_SETS"), "/6.1.190-x86_64-783d2b3b/mod.rs"));
#[cfg(kernel = "6.1.190-x86_64-9dfa7122")]
include!(concat!(env!("KMOD_SETS"), "/6.1.190-x86_64-9dfa7122/mod.rs"));
#[cfg(kernel = "6.1.192-aarch64-b89e8288")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-aarch64-b89e8288/mod.rs"));
#[cfg(kernel = "6.1.192-aarch64-c42c6a5c")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-aarch64-c42c6a5c/mod.rs"));
#[cfg(kernel = "6.1.192-aarch64-c588812f")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-aarch64-c588812f/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-1955e499")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-1955e499/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-7d2196ec")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-7d2196ec/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-a30dbe5f")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-a30dbe5f/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-b8653803")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-b8653803/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-bf6f82f7")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-bf6f82f7/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-e4ad8bbc")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-e4ad8bbc/mod.rs"));
#[cfg(kernel = "6.12.107-aarch64-600a45a7")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-aarch64-600a45a7/mod.rs"));
#[cfg(kernel = "6.12.107-aarch64-8a17a184")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-aarch64-8a17a184/mod.rs"));
#[cfg(kernel = "6.12.107-aarch64-b18cc680")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-aarch64-b18cc680/mod.rs"));
#[cfg(kernel = "6.12.107-aarch64-c3bae114")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-aarch64-c3bae114/mod.rs"));
#[cfg(kernel = "6.12.107-aarch64-c45e6a89")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-aarch64-c45e6a89/mod.rs"));
#[cfg(kernel = "6.12.107-aarch64-d8528f4c")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-aarch64-d8528f4c/mod.rs"));
#[cfg(kernel = "6.12.107-arm-e46c62d1")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-arm-e46c62d1/mod.rs"));
#[cfg(kernel = "6.12.107-powerpc64le-81b3967b")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-powerpc64le-81b3967b/mod.rs"));
#[cfg(kernel = "6.12.107-riscv64-a6f0183d")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-riscv64-a6f0183d/mod.rs"));
#[cfg(kernel = "6.12.107-s390x-a4842a33")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-s390x-a4842a33/mod.rs"));
#[cfg(kernel = "6.12.107-x86_64-2b046cb6")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-x86_64-2b046cb6/mod.rs"));
#[cfg(kernel = "6.12.107-x86_64-8cbe3a22")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-x86_64-8cbe3a22/mod.rs"));
#[cfg(kernel = "6.12.107-x86_64-92efdda3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-x86_64-92efdda3/mod.rs"));
#[cfg(kernel = "6.12.107-x86_64-b05aeac3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-x86_64-b05aeac3/mod.rs"));
#[cfg(kernel = "6.12.107-x86_64-b34b1fe8")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-x86_64-b34b1fe8/mod.rs"));
#[cfg(kernel = "6.12.107-x86_64-db62d270")]
include!(concat!(env!("KMOD_SETS"), "/6.12.107-x86_64-db62d270/mod.rs"));
#[cfg(kernel = "6.12.111-aarch64-600a45a7")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-aarch64-600a45a7/mod.rs"));
#[cfg(kernel = "6.12.111-aarch64-8a17a184")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-aarch64-8a17a184/mod.rs"));
#[cfg(kernel = "6.12.111-aarch64-b18cc680")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-aarch64-b18cc680/mod.rs"));
#[cfg(kernel = "6.12.111-aarch64-c3bae114")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-aarch64-c3bae114/mod.rs"));
#[cfg(kernel = "6.12.111-aarch64-c45e6a89")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-aarch64-c45e6a89/mod.rs"));
#[cfg(kernel = "6.12.111-aarch64-d8528f4c")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-aarch64-d8528f4c/mod.rs"));
#[cfg(kernel = "6.12.111-x86_64-2b046cb6")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-x86_64-2b046cb6/mod.rs"));
#[cfg(kernel = "6.12.111-x86_64-8cbe3a22")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-x86_64-8cbe3a22/mod.rs"));
#[cfg(kernel = "6.12.111-x86_64-92efdda3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-x86_64-92efdda3/mod.rs"));
#[cfg(kernel = "6.12.111-x86_64-b05aeac3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-x86_64-b05aeac3/mod.rs"));
#[cfg(kernel = "6.12.111-x86_64-b34b1fe8")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-x86_64-b34b1fe8/mod.rs"));
#[cfg(kernel = "6.12.111-x86_64-db62d270")]
include!(concat!(env!("KMOD_SETS"), "/6.12.111-x86_64-db62d270/mod.rs"));
#[cfg(kernel = "6.12.113-aarch64-1b0c3652")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-aarch64-1b0c3652/mod.rs"));
#[cfg(kernel = "6.12.113-aarch64-3198fada")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-aarch64-3198fada/mod.rs"));
#[cfg(kernel = "6.12.113-aarch64-65fee038")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-aarch64-65fee038/mod.rs"));
#[cfg(kernel = "6.12.113-aarch64-7e20526f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-aarch64-7e20526f/mod.rs"));
#[cfg(kernel = "6.12.113-aarch64-e7ee3f89")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-aarch64-e7ee3f89/mod.rs"));
#[cfg(kernel = "6.12.113-aarch64-f8dfeea9")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-aarch64-f8dfeea9/mod.rs"));
#[cfg(kernel = "6.12.113-x86_64-2ddb41ed")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-x86_64-2ddb41ed/mod.rs"));
#[cfg(kernel = "6.12.113-x86_64-3ae29ba4")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-x86_64-3ae29ba4/mod.rs"));
#[cfg(kernel = "6.12.113-x86_64-83b43f38")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-x86_64-83b43f38/mod.rs"));
#[cfg(kernel = "6.12.113-x86_64-8c3b11a3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-x86_64-8c3b11a3/mod.rs"));
#[cfg(kernel = "6.12.113-x86_64-c7c174fd")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-x86_64-c7c174fd/mod.rs"));
#[cfg(kernel = "6.12.113-x86_64-e2008d1f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.113-x86_64-e2008d1f/mod.rs"));
#[cfg(kernel = "6.12.115-aarch64-39e19e39")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-aarch64-39e19e39/mod.rs"));
#[cfg(kernel = "6.12.115-aarch64-3f0cd247")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-aarch64-3f0cd247/mod.rs"));
#[cfg(kernel = "6.12.115-aarch64-579328e1")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-aarch64-579328e1/mod.rs"));
#[cfg(kernel = "6.12.115-aarch64-bb6df4f7")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-aarch64-bb6df4f7/mod.rs"));
#[cfg(kernel = "6.12.115-aarch64-d6195bac")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-aarch64-d6195bac/mod.rs"));
#[cfg(kernel = "6.12.115-aarch64-ee167701")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-aarch64-ee167701/mod.rs"));
#[cfg(kernel = "6.12.115-x86_64-2ddb41ed")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-x86_64-2ddb41ed/mod.rs"));
#[cfg(kernel = "6.12.115-x86_64-3ae29ba4")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-x86_64-3ae29ba4/mod.rs"));
#[cfg(kernel = "6.12.115-x86_64-83b43f38")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-x86_64-83b43f38/mod.rs"));
#[cfg(kernel = "6.12.115-x86_64-8c3b11a3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-x86_64-8c3b11a3/mod.rs"));
#[cfg(kernel = "6.12.115-x86_64-c7c174fd")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-x86_64-c7c174fd/mod.rs"));
#[cfg(kernel = "6.12.115-x86_64-e2008d1f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.115-x86_64-e2008d1f/mod.rs"));
#[cfg(kernel = "6.12.116-aarch64-39e19e39")]
include!(concat!(env!("KMOD_SETS"), "/6.12.116-aarch64-39e19e39/mod.rs"));
#[cfg(kernel = "6.12.116-aarch64-3f0cd247")]
include!(concat!(env!("KMOD_SETS"), "/6.12.116-aarch64-3f0cd247/mod.rs"));
#[cfg(kernel = "6.12.116-aarch64-ee167701")]
include!(concat!(env!("KMOD_SETS"), "/6.12.116-aarch64-ee167701/mod.rs"));
#[cfg(kernel = "6.12.116-x86_64-83b43f38")]
include!(concat!(env!("KMOD_SETS"), "/6.12.116-x86_64-83b43f38/mod.rs"));
#[cfg(kernel = "6.12.116-x86_64-8c3b11a3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.116-x86_64-8c3b11a3/mod.rs"));
#[cfg(kernel = "6.12.116-x86_64-e2008d1f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.116-x86_64-e2008d1f/mod.rs"));
#[cfg(kernel = "6.12.117-aarch64-39e19e39")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-aarch64-39e19e39/mod.rs"));
#[cfg(kernel = "6.12.117-aarch64-3f0cd247")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-aarch64-3f0cd247/mod.rs"));
#[cfg(kernel = "6.12.117-aarch64-579328e1")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-aarch64-579328e1/mod.rs"));
#[cfg(kernel = "6.12.117-aarch64-bb6df4f7")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-aarch64-bb6df4f7/mod.rs"));
#[cfg(kernel = "6.12.117-aarch64-d6195bac")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-aarch64-d6195bac/mod.rs"));
#[cfg(kernel = "6.12.117-aarch64-ee167701")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-aarch64-ee167701/mod.rs"));
#[cfg(kernel = "6.12.117-arm-f333a59b")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-arm-f333a59b/mod.rs"));
#[cfg(kernel = "6.12.117-riscv64-d9b88bb9")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-riscv64-d9b88bb9/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-2ddb41ed")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-2ddb41ed/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-3ae29ba4")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-3ae29ba4/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-83b43f38")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-83b43f38/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-8c3b11a3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-8c3b11a3/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-c7c174fd")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-c7c174fd/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-e2008d1f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-e2008d1f/mod.rs"));
#[cfg(kernel = "6.12.118-aarch64-5eeb8b12")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-aarch64-5eeb8b12/mod.rs"));
#[cfg(kernel = "6.12.118-aarch64-7a4284e9")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-aarch64-7a4284e9/mod.rs"));
#[cfg(kernel = "6.12.118-aarch64-e9d4c1e5")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-aarch64-e9d4c1e5/mod.rs"));
#[cfg(kernel = "6.12.118-x86_64-6e6a09fd")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-x86_64-6e6a09fd/mod.rs"));
#[cfg(kernel = "6.12.118-x86_64-83b43f38")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-x86_64-83b43f38/mod.rs"));
#[cfg(kernel = "6.12.118-x86_64-8c3b11a3")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-x86_64-8c3b11a3/mod.rs"));
#[cfg(kernel = "6.12.118-x86_64-a53969eb")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-x86_64-a53969eb/mod.rs"));
#[cfg(kernel = "6.12.118-x86_64-e2008d1f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-x86_64-e2008d1f/mod.rs"));
#[cfg(kernel = "6.12.118-x86_64-ebaefb92")]
include!(concat!(env!("KMOD_SETS"), "/6.12.118-x86_64-ebaefb92/mod.rs"));
#[cfg(kernel = "6.12.95-aarch64-38c79909")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-aarch64-38c79909/mod.rs"));
#[cfg(kernel = "6.12.95-aarch64-5c5ffbdb")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-aarch64-5c5ffbdb/mod.rs"));
#[cfg(kernel = "6.12.95-aarch64-f8fc0b36")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-aarch64-f8fc0b36/mod.rs"));
#[cfg(kernel = "6.12.95-arm-d09022d9")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-arm-d09022d9/mod.rs"));
#[cfg(kernel = "6.12.95-powerpc64le-508a7b3f")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-powerpc64le-508a7b3f/mod.rs"));
#[cfg(kernel = "6.12.95-s390x-9b192099")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-s390x-9b192099/mod.rs"));
#[cfg(kernel = "6.12.95-x86_64-4f984843")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-x86_64-4f984843/mod.rs"));
#[cfg(kernel = "6.12.95-x86_64-5460619a")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-x86_64-5460619a/mod.rs"));
#[cfg(kernel = "6.12.95-x86_64-dfb2726a")]
include!(concat!(env!("KMOD_SETS"), "/6.12.95-x86_64-dfb2726a/mod.rs"));
#[cfg(kernel = "7.2.11-aarch64-0aca1332")]
include!(concat!(env!("KMOD_SETS"), "/7.2.11-aarch64-0aca1332/mod.rs"));
#[cfg(kernel = "7.2.11-aarch64-972dd510")]
include!(concat!(env!("KMOD_SETS"), "/7.2.11-aarch64-972dd510/mod.rs"));
#[cfg(kernel = "7.2.11-aarch64-d25a764b")]
include!(concat!(env!("KMOD_SETS"), "/7.2.11-aarch64-d25a764b/mod.rs"));
#[cfg(kernel = "7.2.11-x86_64-20d975ba")]
include!(concat!(env!("KMOD_SETS"), "/7.2.11-x86_64-20d975ba/mod.rs"));
#[cfg(kernel = "7.2.11-x86_64-5dcddf5f")]
include!(concat!(env!("KMOD_SETS"), "/7.2.11-x86_64-5dcddf5f/mod.rs"));
#[cfg(kernel = "7.2.11-x86_64-f638fffe")]
include!(concat!(env!("KMOD_SETS"), "/7.2.11-x86_64-f638fffe/mod.rs"));
#[cfg(kernel = "7.2.12-aarch64-0a7a11e6")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-aarch64-0a7a11e6/mod.rs"));
#[cfg(kernel = "7.2.12-aarch64-0aca1332")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-aarch64-0aca1332/mod.rs"));
#[cfg(kernel = "7.2.12-aarch64-972dd510")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-aarch64-972dd510/mod.rs"));
#[cfg(kernel = "7.2.12-aarch64-b1a67da9")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-aarch64-b1a67da9/mod.rs"));
#[cfg(kernel = "7.2.12-aarch64-b6f15d98")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-aarch64-b6f15d98/mod.rs"));
#[cfg(kernel = "7.2.12-aarch64-d25a764b")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-aarch64-d25a764b/mod.rs"));
#[cfg(kernel = "7.2.12-arm-8c1b7c28")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-arm-8c1b7c28/mod.rs"));
#[cfg(kernel = "7.2.12-loongarch64-33e50ce7")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-loongarch64-33e50ce7/mod.rs"));
#[cfg(kernel = "7.2.12-powerpc64le-d3d9eefc")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-powerpc64le-d3d9eefc/mod.rs"));
#[cfg(kernel = "7.2.12-riscv64-ba144dfb")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-riscv64-ba144dfb/mod.rs"));
#[cfg(kernel = "7.2.12-s390x-e19cdedf")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-s390x-e19cdedf/mod.rs"));
#[cfg(kernel = "7.2.12-x86_64-0cfc0813")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-x86_64-0cfc0813/mod.rs"));
#[cfg(kernel = "7.2.12-x86_64-20d975ba")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-x86_64-20d975ba/mod.rs"));
#[cfg(kernel = "7.2.12-x86_64-5dcddf5f")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-x86_64-5dcddf5f/mod.rs"));
#[cfg(kernel = "7.2.12-x86_64-7104e2b4")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-x86_64-7104e2b4/mod.rs"));
#[cfg(kernel = "7.2.12-x86_64-b5e5a678")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-x86_64-b5e5a678/mod.rs"));
#[cfg(kernel = "7.2.12-x86_64-f638fffe")]
include!(concat!(env!("KMOD_SETS"), "/7.2.12-x86_64-f638fffe/mod.rs"));
#[cfg(kernel = "7.2.13-aarch64-0a7a11e6")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-aarch64-0a7a11e6/mod.rs"));
#[cfg(kernel = "7.2.13-aarch64-b1a67da9")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-aarch64-b1a67da9/mod.rs"));
#[cfg(kernel = "7.2.13-aarch64-b6f15d98")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-aarch64-b6f15d98/mod.rs"));
#[cfg(kernel = "7.2.13-arm-e9187619")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-arm-e9187619/mod.rs"));
#[cfg(kernel = "7.2.13-loongarch64-37825ce2")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-loongarch64-37825ce2/mod.rs"));
#[cfg(kernel = "7.2.13-powerpc64le-d3d9eefc")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-powerpc64le-d3d9eefc/mod.rs"));
#[cfg(kernel = "7.2.13-riscv64-ba144dfb")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-riscv64-ba144dfb/mod.rs"));
#[cfg(kernel = "7.2.13-s390x-e19cdedf")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-s390x-e19cdedf/mod.rs"));
#[cfg(kernel = "7.2.13-x86_64-0cfc0813")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-x86_64-0cfc0813/mod.rs"));
#[cfg(kernel = "7.2.13-x86_64-7104e2b4")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-x86_64-7104e2b4/mod.rs"));
#[cfg(kernel = "7.2.13-x86_64-b5e5a678")]
include!(concat!(env!("KMOD_SETS"), "/7.2.13-x86_64-b5e5a678/mod.rs"));
#[cfg(kernel = "7.2.6-aarch64-994caf16")]
include!(concat!(env!("KMOD_SETS"), "/7.2.6-aarch64-994caf16/mod.rs"));
#[cfg(kernel = "7.2.6-aarch64-e7cc88d7")]
include!(concat!(env!("KMOD_SETS"), "/7.2.6-aarch64-e7cc88d7/mod.rs"));
#[cfg(kernel = "7.2.6-aarch64-f8f7384c")]
include!(concat!(env!("KMOD_SETS"), "/7.2.6-aarch64-f8f7384c/mod.rs"));
#[cfg(kernel = "7.2.6-x86_64-d252b67c")]
include!(concat!(env!("KMOD_SETS"), "/7.2.6-x86_64-d252b67c/mod.rs"));
#[cfg(kernel = "7.2.6-x86_64-dc0ae68a")]
include!(concat!(env!("KMOD_SETS"), "/7.2.6-x86_64-dc0ae68a/mod.rs"));
#[cfg(kernel = "7.2.6-x86_64-eaa6af81")]
include!(concat!(env!("KMOD_SETS"), "/7.2.6-x86_64-eaa6af81/mod.rs"));
#[cfg(kernel = "7.2.9-aarch64-79d20c7e")]
include!(concat!(env!("KMOD_SETS"), "/7.2.9-aarch64-79d20c7e/mod.rs"));
#[cfg(kernel = "7.2.9-aarch64-d2b4262f")]
include!(concat!(env!("KMOD_SETS"), "/7.2.9-aarch64-d2b4262f/mod.rs"));
#[cfg(kernel = "7.2.9-aarch64-dfd48382")]
include!(concat!(env!("KMOD_SETS"), "/7.2.9-aarch64-dfd48382/mod.rs"));
#[cfg(kernel = "7.2.9-x86_64-a3d0584f")]
include!(concat!(env!("KMOD_SETS"), "/7.2.9-x86_64-a3d0584f/mod.rs"));
#[cfg(kernel = "7.2.9-x86_64-a7bfdf68")]
include!(concat!(env!("KMOD_SETS"), "/7.2.9-x86_64-a7bfdf68/mod.rs"));
#[cfg(kernel = "7.2.9-x86_64-ae7fe6a0")]
include!(concat!(env!("KMOD_SETS"), "/7.2.9-x86_64-ae7fe6a0/mod.rs"));
#[cfg(kernel = "7.3.0-aarch64-4eeabbc0")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-aarch64-4eeabbc0/mod.rs"));
#[cfg(kernel = "7.3.0-aarch64-8772e1ba")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-aarch64-8772e1ba/mod.rs"));
#[cfg(kernel = "7.3.0-aarch64-c9e70e61")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-aarch64-c9e70e61/mod.rs"));
#[cfg(kernel = "7.3.0-arm-3cab3ef2")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-arm-3cab3ef2/mod.rs"));
#[cfg(kernel = "7.3.0-loongarch64-7036b383")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-loongarch64-7036b383/mod.rs"));
#[cfg(kernel = "7.3.0-powerpc64le-91291734")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-powerpc64le-91291734/mod.rs"));
#[cfg(kernel = "7.3.0-s390x-d41e7128")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-s390x-d41e7128/mod.rs"));
#[cfg(kernel = "7.3.0-x86_64-22d97788")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-x86_64-22d97788/mod.rs"));
#[cfg(kernel = "7.3.0-x86_64-9a7890b3")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-x86_64-9a7890b3/mod.rs"));
#[cfg(kernel = "7.3.0-x86_64-ee0b0b1b")]
include!(concat!(env!("KMOD_SETS"), "/7.3.0-x86_64-ee0b0b1b/mod.rs"));
#[cfg(kernel = "7.3.4-aarch64-4b45162b")]
include!(concat!(env!("KMOD_SETS"), "/7.3.4-aarch64-4b45162b/mod.rs"));
#[cfg(kernel = "7.3.4-aarch64-526584ac")]
include!(concat!(env!("KMOD_SETS"), "/7.3.4-aarch64-526584ac/mod.rs"));
#[cfg(kernel = "7.3.4-aarch64-c3577626")]
include!(concat!(env!("KMOD_SETS"), "/7.3.4-aarch64-c3577626/mod.rs"));
#[cfg(kernel = "7.3.4-x86_64-5a3a4a85")]
include!(concat!(env!("KMOD_SETS"), "/7.3.4-x86_64-5a3a4a85/mod.rs"));
#[cfg(kernel = "7.3.4-x86_64-6fe42097")]
include!(concat!(env!("KMOD_SETS"), "/7.3.4-x86_64-6fe42097/mod.rs"));
#[cfg(kernel = "7.3.4-x86_64-cfb58f1c")]
include!(concat!(env!("KMOD_SETS"), "/7.3.4-x86_64-cfb58f1c/mod.rs"));
// A set of the user's own.
#[cfg(not(any(
    kernel = "5.10.218-aarch64-2c9f90e6",
    kernel = "5.10.218-aarch64-88987806",
    kernel = "5.10.218-aarch64-f9edfb4b",
    kernel = "5.10.218-arm-70df890d",
    kernel = "5.10.218-x86-d506ec8e",
    kernel = "5.10.218-x86_64-2cb4ff9d",
    kernel = "5.10.218-x86_64-9df4676f",
    kernel = "5.10.218-x86_64-b5ad3ba7",
    kernel = "5.10.223-aarch64-2c9f90e6",
    kernel = "5.10.223-aarch64-88987806",
    kernel = "5.10.223-aarch64-f9edfb4b",
    kernel = "5.10.223-arm-70df890d",
    kernel = "5.10.223-x86-d506ec8e",
    kernel = "5.10.223-x86_64-2cb4ff9d",
    kernel = "5.10.223-x86_64-9df4676f",
    kernel = "5.10.223-x86_64-b5ad3ba7",
    kernel = "5.10.251-x86_64-44b41c27",
    kernel = "5.10.251-x86_64-a4374cc4",
    kernel = "5.10.251-x86_64-d8012568",
    kernel = "5.10.257-x86_64-d8012568",
    kernel = "5.10.259-x86_64-d8012568",
    kernel = "5.10.262-x86_64-44b41c27",
    kernel = "5.10.262-x86_64-a4374cc4",
    kernel = "5.10.262-x86_64-d8012568",
    kernel = "6.1.170-aarch64-579fb148",
    kernel = "6.1.170-aarch64-77eb687c",
    kernel = "6.1.170-aarch64-a1d4d53a",
    kernel = "6.1.170-arm-811571a9",
    kernel = "6.1.170-powerpc64le-b8c1b942",
    kernel = "6.1.170-s390x-c9404cf4",
    kernel = "6.1.170-x86-66cc2493",
    kernel = "6.1.170-x86_64-06f3c277",
    kernel = "6.1.170-x86_64-836c8e81",
    kernel = "6.1.170-x86_64-e62c6e3f",
    kernel = "6.1.176-aarch64-73b39339",
    kernel = "6.1.176-aarch64-dbc5486b",
    kernel = "6.1.176-aarch64-f5fe5fcc",
    kernel = "6.1.176-arm-e705d136",
    kernel = "6.1.176-powerpc64le-5782a3c0",
    kernel = "6.1.176-s390x-98f90ccf",
    kernel = "6.1.176-x86-848c110e",
    kernel = "6.1.176-x86_64-2ccc6893",
    kernel = "6.1.176-x86_64-6364e254",
    kernel = "6.1.176-x86_64-8582a2c1",
    kernel = "6.1.187-aarch64-90fcd305",
    kernel = "6.1.187-aarch64-b0a834a1",
    kernel = "6.1.187-aarch64-de182d0f",
    kernel = "6.1.187-x86_64-741711ba",
    kernel = "6.1.187-x86_64-783d2b3b",
    kernel = "6.1.187-x86_64-9dfa7122",
    kernel = "6.1.190-aarch64-90fcd305",
    kernel = "6.1.190-aarch64-b0a834a1",
    kernel = "6.1.190-aarch64-de182d0f",
    kernel = "6.1.190-x86_64-741711ba",
    kernel = "6.1.190-x86_64-783d2b3b",
    kernel = "6.1.190-x86_64-9dfa7122",
    kernel = "6.1.192-aarch64-b89e8288",
    kernel = "6.1.192-aarch64-c42c6a5c",
    kernel = "6.1.192-aarch64-c588812f",
    kernel = "6.1.192-x86_64-1955e499",
    kernel = "6.1.192-x86_64-7d2196ec",
    kernel = "6.1.192-x86_64-a30dbe5f",
    kernel = "6.1.192-x86_64-b8653803",
    kernel = "6.1.192-x86_64-bf6f82f7",
    kernel = "6.1.192-x86_64-e4ad8bbc",
    kernel = "6.12.107-aarch64-600a45a7",
    kernel = "6.12.107-aarch64-8a17a184",
    kernel = "6.12.107-aarch64-b18cc680",
    kernel = "6.12.107-aarch64-c3bae114",
    kernel = "6.12.107-aarch64-c45e6a89",
    kernel = "6.12.107-aarch64-d8528f4c",
    kernel = "6.12.107-arm-e46c62d1",
    kernel = "6.12.107-powerpc64le-81b3967b",
    kernel = "6.12.107-riscv64-a6f0183d",
    kernel = "6.12.107-s390x-a4842a33",
    kernel = "6.12.107-x86_64-2b046cb6",
    kernel = "6.12.107-x86_64-8cbe3a22",
    kernel = "6.12.107-x86_64-92efdda3",
    kernel = "6.12.107-x86_64-b05aeac3",
    kernel = "6.12.107-x86_64-b34b1fe8",
    kernel = "6.12.107-x86_64-db62d270",
    kernel = "6.12.111-aarch64-600a45a7",
    kernel = "6.12.111-aarch64-8a17a184",
    kernel = "6.12.111-aarch64-b18cc680",
    kernel = "6.12.111-aarch64-c3bae114",
    kernel = "6.12.111-aarch64-c45e6a89",
    kernel = "6.12.111-aarch64-d8528f4c",
    kernel = "6.12.111-x86_64-2b046cb6",
    kernel = "6.12.111-x86_64-8cbe3a22",
    kernel = "6.12.111-x86_64-92efdda3",
    kernel = "6.12.111-x86_64-b05aeac3",
    kernel = "6.12.111-x86_64-b34b1fe8",
    kernel = "6.12.111-x86_64-db62d270",
    kernel = "6.12.113-aarch64-1b0c3652",
    kernel = "6.12.113-aarch64-3198fada",
    kernel = "6.12.113-aarch64-65fee038",
    kernel = "6.12.113-aarch64-7e20526f",
    kernel = "6.12.113-aarch64-e7ee3f89",
    kernel = "6.12.113-aarch64-f8dfeea9",
    kernel = "6.12.113-x86_64-2ddb41ed",
    kernel = "6.12.113-x86_64-3ae29ba4",
    kernel = "6.12.113-x86_64-83b43f38",
    kernel = "6.12.113-x86_64-8c3b11a3",
    kernel = "6.12.113-x86_64-c7c174fd",
    kernel = "6.12.113-x86_64-e2008d1f",
    kernel = "6.12.115-aarch64-39e19e39",
    kernel = "6.12.115-aarch64-3f0cd247",
    kernel = "6.12.115-aarch64-579328e1",
    kernel = "6.12.115-aarch64-bb6df4f7",
    kernel = "6.12.115-aarch64-d6195bac",
    kernel = "6.12.115-aarch64-ee167701",
    kernel = "6.12.115-x86_64-2ddb41ed",
    kernel = "6.12.115-x86_64-3ae29ba4",
    kernel = "6.12.115-x86_64-83b43f38",
    kernel = "6.12.115-x86_64-8c3b11a3",
    kernel = "6.12.115-x86_64-c7c174fd",
    kernel = "6.12.115-x86_64-e2008d1f",
    kernel = "6.12.116-aarch64-39e19e39",
    kernel = "6.12.116-aarch64-3f0cd247",
    kernel = "6.12.116-aarch64-ee167701",
    kernel = "6.12.116-x86_64-83b43f38",
    kernel = "6.12.116-x86_64-8c3b11a3",
    kernel = "6.12.116-x86_64-e2008d1f",
    kernel = "6.12.117-aarch64-39e19e39",
    kernel = "6.12.117-aarch64-3f0cd247",
    kernel = "6.12.117-aarch64-579328e1",
    kernel = "6.12.117-aarch64-bb6df4f7",
    kernel = "6.12.117-aarch64-d6195bac",
    kernel = "6.12.117-aarch64-ee167701",
    kernel = "6.12.117-arm-f333a59b",
    kernel = "6.12.117-riscv64-d9b88bb9",
    kernel = "6.12.117-x86_64-2ddb41ed",
    kernel = "6.12.117-x86_64-3ae29ba4",
    kernel = "6.12.117-x86_64-83b43f38",
    kernel = "6.12.117-x86_64-8c3b11a3",
    kernel = "6.12.117-x86_64-c7c174fd",
    kernel = "6.12.117-x86_64-e2008d1f",
    kernel = "6.12.118-aarch64-5eeb8b12",
    kernel = "6.12.118-aarch64-7a4284e9",
    kernel = "6.12.118-aarch64-e9d4c1e5",
    kernel = "6.12.118-x86_64-6e6a09fd",
    kernel = "6.12.118-x86_64-83b43f38",
    kernel = "6.12.118-x86_64-8c3b11a3",
    kernel = "6.12.118-x86_64-a53969eb",
    kernel = "6.12.118-x86_64-e2008d1f",
    kernel = "6.12.118-x86_64-ebaefb92",
    kernel = "6.12.95-aarch64-38c79909",
    kernel = "6.12.95-aarch64-5c5ffbdb",
    kernel = "6.12.95-aarch64-f8fc0b36",
    kernel = "6.12.95-arm-d09022d9",
    kernel = "6.12.95-powerpc64le-508a7b3f",
    kernel = "6.12.95-s390x-9b192099",
    kernel = "6.12.95-x86_64-4f984843",
    kernel = "6.12.95-x86_64-5460619a",
    kernel = "6.12.95-x86_64-dfb2726a",
    kernel = "7.2.11-aarch64-0aca1332",
    kernel = "7.2.11-aarch64-972dd510",
    kernel = "7.2.11-aarch64-d25a764b",
    kernel = "7.2.11-x86_64-20d975ba",
    kernel = "7.2.11-x86_64-5dcddf5f",
    kernel = "7.2.11-x86_64-f638fffe",
    kernel = "7.2.12-aarch64-0a7a11e6",
    kernel = "7.2.12-aarch64-0aca1332",
    kernel = "7.2.12-aarch64-972dd510",
    kernel = "7.2.12-aarch64-b1a67da9",
    kernel = "7.2.12-aarch64-b6f15d98",
    kernel = "7.2.12-aarch64-d25a764b",
    kernel = "7.2.12-arm-8c1b7c28",
    kernel = "7.2.12-loongarch64-33e50ce7",
    kernel = "7.2.12-powerpc64le-d3d9eefc",
    kernel = "7.2.12-riscv64-ba144dfb",
    kernel = "7.2.12-s390x-e19cdedf",
    kernel = "7.2.12-x86_64-0cfc0813",
    kernel = "7.2.12-x86_64-20d975ba",
    kernel = "7.2.12-x86_64-5dcddf5f",
    kernel = "7.2.12-x86_64-7104e2b4",
    kernel = "7.2.12-x86_64-b5e5a678",
    kernel = "7.2.12-x86_64-f638fffe",
    kernel = "7.2.13-aarch64-0a7a11e6",
    kernel = "7.2.13-aarch64-b1a67da9",
    kernel = "7.2.13-aarch64-b6f15d98",
    kernel = "7.2.13-arm-e9187619",
    kernel = "7.2.13-loongarch64-37825ce2",
    kernel = "7.2.13-powerpc64le-d3d9eefc",
    kernel = "7.2.13-riscv64-ba144dfb",
    kernel = "7.2.13-s390x-e19cdedf",
    kernel = "7.2.13-x86_64-0cfc0813",
    kernel = "7.2.13-x86_64-7104e2b4",
    kernel = "7.2.13-x86_64-b5e5a678",
    kernel = "7.2.6-aarch64-994caf16",
    kernel = "7.2.6-aarch64-e7cc88d7",
    kernel = "7.2.6-aarch64-f8f7384c",
    kernel = "7.2.6-x86_64-d252b67c",
    kernel = "7.2.6-x86_64-dc0ae68a",
    kernel = "7.2.6-x86_64-eaa6af81",
    kernel = "7.2.9-aarch64-79d20c7e",
    kernel = "7.2.9-aarch64-d2b4262f",
    kernel = "7.2.9-aarch64-dfd48382",
    kernel = "7.2.9-x86_64-a3d0584f",
    kernel = "7.2.9-x86_64-a7bfdf68",
    kernel = "7.2.9-x86_64-ae7fe6a0",
    kernel = "7.3.0-aarch64-4eeabbc0",
    kernel = "7.3.0-aarch64-8772e1ba",
    kernel = "7.3.0-aarch64-c9e70e61",
    kernel = "7.3.0-arm-3cab3ef2",
    kernel = "7.3.0-loongarch64-7036b383",
    kernel = "7.3.0-powerpc64le-91291734",
    kernel = "7.3.0-s390x-d41e7128",
    kernel = "7.3.0-x86_64-22d97788",
    kernel = "7.3.0-x86_64-9a7890b3",
    kernel = "7.3.0-x86_64-ee0b0b1b",
    kernel = "7.3.4-aarch64-4b45162b",
    kernel = "7.3.4-aarch64-526584ac",
    kernel = "7.3.4-aarch64-c3577626",
    kernel = "7.3.4-x86_64-5a3a4a85",
    kernel = "7.3.4-x86_64-6fe42097",
    kernel = "7.3.4-x86_64-cfb58f1c",
)))]
include!(concat!(env!("KMOD_SETS"), "/user/mod.rs"));
