//! Which types an item mentions, and whether it needs their definition or only their name.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Expr, Type};

use super::items::{Item, Kind};

/// The types that an item mentions.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Refs {
    /// By value: the definition is needed.
    pub hard: BTreeSet<String>,
    /// Behind a pointer only: for a struct or union, an opaque declaration will do.
    pub soft: BTreeSet<String>,
}

impl Refs {
    pub fn mentions(&self, name: &str) -> bool {
        self.hard.contains(name) || self.soft.contains(name)
    }
}

/// The types that an item mentions, itself left out.
pub fn of(item: &Item) -> Refs {
    // A declared variable gives an address; only the elements of an array must have their size.
    let mut visitor = Visitor { pointers: usize::from(item.kind == Kind::Static), ..Visitor::default() };
    visitor.visit_item(&item.syntax);
    for block in &item.impls {
        visitor.visit_item(block);
    }
    let mut refs = visitor.refs;
    if matches!(item.kind, Kind::Alias | Kind::Record) {
        refs.hard.remove(&item.name);
        refs.soft.remove(&item.name);
    }
    refs.soft = refs.soft.difference(&refs.hard).cloned().collect();
    refs
}

/// Every name in a type.
pub fn of_type(ty: &Type) -> BTreeSet<String> {
    let mut visitor = Visitor::default();
    visitor.visit_type(ty);
    visitor.refs.hard.into_iter().chain(visitor.refs.soft).collect()
}

#[derive(Default)]
struct Visitor {
    refs: Refs,
    /// How many pointers surround the type at hand.
    pointers: usize,
}

impl Visitor {
    fn note(&mut self, path: &syn::Path) {
        // Items live in one flat module: what has more segments is of core or of the crate's own types.
        if path.leading_colon.is_some() || path.segments.first().is_some_and(|first| first.ident == "crate") {
            return;
        }
        let Some(first) = path.segments.first() else { return };
        let names = if self.pointers > 0 { &mut self.refs.soft } else { &mut self.refs.hard };
        names.insert(first.ident.to_string());
    }
}

impl<'ast> Visit<'ast> for Visitor {
    fn visit_type(&mut self, ty: &'ast Type) {
        match ty {
            Type::Ptr(pointer) => {
                // `*mut [T; 4]` needs no T either, but `*mut fn(T)` goes by the function's own rules.
                self.pointers += 1;
                self.visit_type(&pointer.elem);
                self.pointers -= 1;
            }
            Type::FnPtr(_) => {
                let pointers = std::mem::take(&mut self.pointers);
                visit::visit_type(self, ty);
                self.pointers = pointers;
            }
            Type::Array(array) => {
                // The size of an element must be known, even behind a pointer.
                let pointers = std::mem::take(&mut self.pointers);
                self.visit_type(&array.elem);
                self.pointers = pointers;
            }
            _ => visit::visit_type(self, ty),
        }
    }

    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        self.note(&path.path);
        visit::visit_type_path(self, path);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Expr::Path(path) = expr {
            if path.path.segments.len() > 1 {
                self.note(&path.path);
            }
        }
        visit::visit_expr(self, expr);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::items;

    fn refs(text: &str) -> (Vec<String>, Vec<String>) {
        let items = items::parse(text).unwrap();
        let refs = of(&items[0]);
        (refs.hard.into_iter().filter(|name| name.starts_with("t_")).collect(), refs.soft.into_iter().collect())
    }

    #[test]
    fn pointers_are_soft_and_values_are_hard() {
        let (hard, soft) =
            refs("pub struct x { a: t_a, b: *mut t_b, c: [t_c; 4usize], d: *const *mut t_d, e: *mut t_a, f: *mut x }");
        assert_eq!(hard, ["t_a", "t_c"]);
        assert_eq!(soft, ["t_b", "t_d"]);
    }

    #[test]
    fn a_variable_needs_the_name_of_its_type() {
        let (hard, soft) = refs("extern \"C\" { pub static mut t_a: t_a; }");
        assert_eq!((hard.len(), soft), (0, vec!["t_a".to_owned()]));
        assert_eq!(refs("extern \"C\" { pub static mut x: [t_a; 2usize]; }").0, ["t_a"]);
    }

    #[test]
    fn a_function_pointer_needs_what_it_passes_by_value() {
        let (hard, soft) =
            refs("pub type f = ::core::option::Option<unsafe extern \"C\" fn(a: *mut t_a, b: t_b) -> t_c>;");
        assert_eq!(hard, ["t_b", "t_c"]);
        assert_eq!(soft, ["t_a"]);
    }
}
