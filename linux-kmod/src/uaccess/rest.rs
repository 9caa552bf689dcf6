//! How far a slice of user space was copied.

use super::UserPtr;
use crate::error::{Error, Result};

/// What is left of a slice.
#[derive(Debug)]
pub(super) struct Rest {
    ptr: UserPtr,
    len: usize,
    done: usize,
}

impl Rest {
    /// All of it.
    #[inline]
    pub(super) fn new(ptr: UserPtr, len: usize) -> Self {
        Rest { ptr, len, done: 0 }
    }

    /// Where it begins.
    #[inline]
    pub(super) fn ptr(&self) -> &UserPtr {
        &self.ptr
    }

    /// How many bytes it has.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// How many bytes were in front of it.
    #[inline]
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// `EFAULT` if it has fewer bytes.
    #[inline]
    pub(super) fn has(&self, bytes: usize) -> Result {
        if bytes > self.len {
            return Err(Error::EFAULT);
        }
        Ok(())
    }

    /// Moves on by so many of its bytes if they were copied, `all` of them; `EFAULT` otherwise.
    #[inline]
    pub(super) fn copied(&mut self, bytes: usize, all: bool) -> Result {
        if !all {
            return Err(Error::EFAULT);
        }
        self.ptr = self.ptr.beyond(bytes);
        self.len -= bytes;
        self.done += bytes;
        Ok(())
    }

    /// Leaves nothing.
    #[inline]
    pub(super) fn end(&mut self) {
        self.len = 0;
    }
}
