//! Spells a type as C code would name it, so that the kernel's compiler can be asked whether it is the same there.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use clang_sys::*;

use super::parse::string;

/// `int (*)(struct file *)`: typedefs by their names, attributes left out. `None` where an unnamed type is part of it.
pub fn spell(ty: CXType) -> Option<String> {
    declare(ty, String::new())
}

/// Puts the type around a declarator: `int (*f)(struct file *)`.
pub fn declare(ty: CXType, declarator: String) -> Option<String> {
    // SAFETY (for every call of libclang below): the type belongs to a live unit.
    let base = match ty.kind {
        CXType_Pointer => {
            let pointee = unsafe { clang_getPointeeType(ty) };
            // A parameter of the type `va_list`, which is an array here: not what it decays to in every compiler.
            if tag_name(unsafe { clang_getCanonicalType(pointee) }) == "__va_list_tag" {
                return Some(join("__builtin_va_list", &declarator));
            }
            let pointer = format!("*{}{declarator}", qualifiers_behind(ty));
            return declare(pointee, if binds_tighter(pointee) { format!("({pointer})") } else { pointer });
        }
        CXType_ConstantArray => {
            let length = unsafe { clang_getArraySize(ty) };
            return declare(unsafe { clang_getArrayElementType(ty) }, format!("{declarator}[{length}]"));
        }
        CXType_IncompleteArray => {
            return declare(unsafe { clang_getArrayElementType(ty) }, format!("{declarator}[]"));
        }
        CXType_FunctionProto => {
            let result = unsafe { clang_getResultType(ty) };
            return declare(result, format!("{declarator}({})", parameters(ty)?));
        }
        CXType_FunctionNoProto => {
            return declare(unsafe { clang_getResultType(ty) }, format!("{declarator}()"));
        }
        CXType_Elaborated => {
            // The qualifiers are of the outer type.
            let named = spell(unsafe { clang_Type_getNamedType(ty) })?;
            return Some(join(&format!("{}{named}", qualifiers_before(ty)), &declarator));
        }
        CXType_Typedef => unsafe { string(clang_getTypedefName(ty)) },
        CXType_Record | CXType_Enum => tag(ty)?,
        CXType_Attributed | CXType_BTFTagAttributed => {
            let modified = unsafe { clang_Type_getModifiedType(ty) };
            return match (address_space(ty), address_space(modified)) {
                (Some(space), None) if modified.kind == CXType_Pointer => {
                    declare(modified, format!(" {space} {declarator}").trim_end().to_owned())
                }
                (Some(space), None) => Some(format!("{space} {}", declare(modified, declarator)?)),
                _ => declare(modified, declarator),
            };
        }
        CXType_Unexposed => {
            // Parentheses, `typeof`, parameters that decay.
            let canonical = unsafe { clang_getCanonicalType(ty) };
            if canonical.kind == CXType_Unexposed {
                return None;
            }
            return declare(canonical, declarator);
        }
        kind => builtin(kind)?.to_owned(),
    };
    Some(join(&format!("{}{base}", qualifiers_before(ty)), &declarator))
}

/// A space between the two, if there is a declarator.
fn join(base: &str, declarator: &str) -> String {
    if declarator.is_empty() {
        base.to_owned()
    } else {
        format!("{base} {declarator}")
    }
}

fn parameters(ty: CXType) -> Option<String> {
    // SAFETY: the type is a function of a live unit, and the numbers are below its count of parameters.
    let (count, variadic) = unsafe { (clang_getNumArgTypes(ty), clang_isFunctionTypeVariadic(ty) != 0) };
    let count = u32::try_from(count).ok()?;
    // SAFETY: as above.
    let mut list = (0..count).map(|at| spell(unsafe { clang_getArgType(ty, at) })).collect::<Option<Vec<String>>>()?;
    if variadic {
        list.push("...".to_owned());
    } else if list.is_empty() {
        list.push("void".to_owned());
    }
    Some(list.join(", "))
}

/// Arrays and functions bind tighter than the `*` of a pointer to them.
fn binds_tighter(pointee: CXType) -> bool {
    // SAFETY: the type belongs to a live unit.
    let seen = match pointee.kind {
        CXType_Unexposed => unsafe { clang_getCanonicalType(pointee) },
        CXType_Attributed | CXType_BTFTagAttributed => unsafe { clang_Type_getModifiedType(pointee) },
        _ => pointee,
    };
    matches!(seen.kind, CXType_ConstantArray | CXType_IncompleteArray | CXType_FunctionProto | CXType_FunctionNoProto)
        || (seen.kind == CXType_Unexposed && seen.kind != pointee.kind && binds_tighter(seen))
}

/// `struct a`; `a` where only a typedef names it.
fn tag(ty: CXType) -> Option<String> {
    // SAFETY: the type belongs to a live unit.
    let spelling = unsafe { string(clang_getTypeSpelling(clang_getCursorType(clang_getTypeDeclaration(ty)))) };
    (!spelling.contains('(')).then_some(spelling)
}

fn tag_name(ty: CXType) -> String {
    // SAFETY: the type belongs to a live unit; a type that nothing declares has a declaration without a name.
    unsafe { string(clang_getCursorSpelling(clang_getTypeDeclaration(ty))) }
}

fn qualifiers(ty: CXType) -> Vec<&'static str> {
    let mut list = Vec::new();
    // SAFETY (here and below): the type belongs to a live unit.
    unsafe {
        if clang_isConstQualifiedType(ty) != 0 {
            list.push("const");
        }
        if clang_isVolatileQualifiedType(ty) != 0 {
            list.push("volatile");
        }
    }
    let inner = match ty.kind {
        CXType_Elaborated => Some(unsafe { clang_Type_getNamedType(ty) }),
        CXType_Typedef => Some(unsafe { clang_getTypedefDeclUnderlyingType(clang_getTypeDeclaration(ty)) }),
        _ => None,
    };
    if inner.and_then(address_space).is_none() {
        list.extend(address_space(ty));
    }
    list
}

/// What a type that lies in a segment of x86 is qualified with: variables of a CPU are, where the compiler can tell their types
/// without it.
fn address_space(ty: CXType) -> Option<&'static str> {
    // SAFETY: the type belongs to a live unit.
    match unsafe { clang_getAddressSpace(ty) } {
        256 => Some("__seg_gs"),
        257 => Some("__seg_fs"),
        _ => None,
    }
}

fn qualifiers_before(ty: CXType) -> String {
    qualifiers(ty).into_iter().map(|word| format!("{word} ")).collect()
}

fn qualifiers_behind(ty: CXType) -> String {
    qualifiers(ty).into_iter().map(|word| format!(" {word}")).collect::<Vec<_>>().concat().trim_start().to_owned()
}

/// The names of the types that the language has.
pub fn builtin(kind: CXTypeKind) -> Option<&'static str> {
    Some(match kind {
        CXType_Void => "void",
        CXType_Bool => "_Bool",
        CXType_Char_U | CXType_Char_S => "char",
        CXType_SChar => "signed char",
        CXType_UChar => "unsigned char",
        CXType_Short => "short",
        CXType_UShort => "unsigned short",
        CXType_Int => "int",
        CXType_UInt => "unsigned int",
        CXType_Long => "long",
        CXType_ULong => "unsigned long",
        CXType_LongLong => "long long",
        CXType_ULongLong => "unsigned long long",
        CXType_Int128 => "__int128",
        CXType_UInt128 => "unsigned __int128",
        CXType_Float => "float",
        CXType_Double => "double",
        CXType_LongDouble => "long double",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::clang::library::Library;
    use crate::clang::typed;

    #[test]
    fn variables_of_a_cpu_keep_their_segment() {
        Library::load().unwrap();
        let text = "struct s; typedef __seg_gs int mine;\n\
                    extern __seg_gs struct s **v0; extern struct s *__seg_gs **v1; extern const __typeof__(struct s) __seg_gs **v2;\n\
                    extern mine **v3; extern struct s **v4;\n";
        let types = typed::types(text, "v", &["--target=x86_64-linux-gnu".to_owned()]).unwrap();
        let types: Vec<&str> = types.values().map(String::as_str).collect();
        assert_eq!(
            types,
            ["__seg_gs struct s *", "struct s *__seg_gs*", "const __seg_gs struct s *", "__seg_gs int *", "struct s *"]
        );
    }
}
