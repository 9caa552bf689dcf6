//! What all groups include first, and the compiler reads once.

use anyhow::{Context, Result};

use crate::bind::headers::{self, Headers};
use crate::groups::Group;
use crate::judge::gcc::Gcc;
use crate::sets::assign::BASE;

/// A compiler that has read the headers of `base`.
pub struct Base<'a> {
    headers: Vec<String>,
    pub gcc: Gcc<'a>,
}

impl<'a> Base<'a> {
    pub fn read(gcc: &Gcc<'a>, headers: &Headers, groups: &[Group]) -> Result<Base<'a>> {
        let names = headers.own(BASE, groups);
        let gcc = gcc.with_headers(&headers::text(&names)).context("reading the headers of `base`")?;
        Ok(Base { headers: names.into_iter().map(str::to_owned).collect(), gcc })
    }

    pub fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header == name)
    }
}
