//! What the headers have beside declarations: constants, and what Rust calls through shims.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;

use crate::bind::headers::Headers;
use crate::bind::macros::Constants;
use crate::clang::typed;
use crate::clang::walk::Declared;
use crate::judge::gcc::Gcc;
use crate::judge::values;
use crate::linking::exports::Exports;
use crate::linking::shims::{self as candidates, Shim};
use crate::linking::{alone, curated};
use crate::links::GROUP;
use crate::sets::availability::Known;

/// Looks for it.
pub struct Finder<'a> {
    pub declared: &'a Declared,
    pub headers: &'a Headers,
    /// A compiler that has read the headers.
    pub gcc: &'a Gcc<'a>,
    /// One that has read none.
    pub plain: &'a Gcc<'a>,
    /// What there is, found so far.
    pub known: Known,
}

impl Finder<'_> {
    /// The constants among the macros; and of the others those that stand for a number or a pointer, with its type. `args`
    /// are libclang's.
    pub fn constants(&mut self, args: &[String]) -> Result<(Constants, BTreeMap<String, String>)> {
        let (declared, gcc) = (self.declared, self.gcc);
        // What is called otherwise and is a function, or a macro with arguments, is no value.
        let is_function =
            |name: &String| declared.functions.contains_key(name) || declared.function_macros.contains(name);
        let expressions = declared.expressions.iter().filter(|(_, lone)| !lone.as_ref().is_some_and(is_function));
        let mut names: Vec<&str> = expressions.map(|(name, _)| name.as_str()).filter(|name| is_api(name)).collect();
        // An enumerator that is a macro as well is bound as an enumerator.
        names.retain(|name| !declared.enumerators.contains_key(*name));
        let values::Integers { values: integers, undeclared } = values::integers(gcc, &names)?;
        names.retain(|name| !integers.contains_key(*name) && !undeclared.contains(*name));
        let texts = values::texts(gcc, &names)?;
        names.retain(|name| !texts.contains_key(*name));
        names.retain(|name| !declared.functions.contains_key(*name) && !declared.variables.contains_key(*name));
        let names = values::expressions(gcc, &names)?;
        let text: String = names.iter().enumerate().map(|(at, name)| values::expression(name, at) + "\n").collect();
        let types = typed::types(&(self.headers.text() + &text), values::TYPED, args)?;
        let expressions = types.into_iter().map(|(at, ty)| (names[at].to_owned(), ty)).collect();
        let constants = Constants { integers, texts };
        self.known.constants = constants.names().cloned().collect();
        Ok((constants, expressions))
    }

    /// Everything that Rust can call through a shim. `dirs` are the folders of `#include`.
    pub fn shims(
        &mut self,
        expressions: BTreeMap<String, String>,
        dirs: &[PathBuf],
        exports: &Exports,
    ) -> Result<Vec<Shim>> {
        let (declared, gcc) = (self.declared, self.gcc);
        let nearest = self.headers.nearest(&declared.includes);
        let found = candidates::inlines(declared, |file| nearest.get(file).cloned());
        self.known.inlines = declared.inlines.keys().cloned().collect();
        self.known.refused.extend(found.refused);
        let mut all = found.shims;
        all.extend(candidates::expressions(declared, expressions, |file| nearest.get(file).cloned()));
        let file_of = |header: &str| dirs.iter().map(|dir| dir.join(header)).find(|file| file.is_file());
        all.extend(candidates::curated(&curated::all()?, declared, file_of));
        // Behind what somebody wrote, which goes first.
        let renamed = candidates::renamed(declared, |file| nearest.get(file).cloned());
        self.known.refused.extend(renamed.refused);
        all.extend(renamed.shims);
        let is_macro = |name: &String| declared.macros.contains_key(name) && !declared.inlines.contains_key(name);
        self.known.macros = all.iter().map(|shim| shim.name().to_owned()).filter(is_macro).collect();
        let read = candidates::read_by_the_compiler(gcc, all)?;
        self.known.refused.extend(read.refused);
        let compiled = candidates::compiled(gcc, read.shims, exports)?;
        self.known.refused.extend(compiled.refused);
        let mut shims = compiled.shims;
        let wanting = alone::wanting(self.plain, &shims, dirs, &declared.includes)?;
        for shim in shims.iter_mut().filter(|shim| wanting.contains(shim.name())) {
            if let Some(of) = shim.of() {
                of.header = GROUP.to_owned();
            }
        }
        Ok(shims)
    }
}

/// Macros that say something of the kernel, and not of its configuration (cfgs do that) or of the file being compiled.
fn is_api(name: &str) -> bool {
    !name.starts_with("CONFIG_") && !name.starts_with("KBUILD_") && !name.starts_with("__KBUILD_")
}
