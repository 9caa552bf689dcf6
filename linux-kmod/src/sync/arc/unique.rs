//! The only share there is.

use super::{Arc, Count, Inner};
use crate::alloc::{AllocError, Allocator, Flags, Kmalloc};
use crate::init::{InPlaceInit, Init, PinInit};
use core::alloc::Layout;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use core::ptr::NonNull;
use core::sync::atomic::AtomicI32;

/// A value that will be shared, and is not yet: it can still be changed.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let mut table = UniqueArc::new([0; 4], GFP_KERNEL)?;
/// table[2] = 7;
/// let table: Arc<_> = table.into();
/// # Ok(())
/// # }
/// ```
///
/// # Invariants
///
/// It is the only share.
pub struct UniqueArc<T: ?Sized> {
    pub(super) arc: Arc<T>,
}

impl<T> UniqueArc<T> {
    /// Allocates, and moves `value` there.
    ///
    /// # Errors
    ///
    /// When there is no memory. The value is dropped then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let mut squares = UniqueArc::new([0; 8], GFP_KERNEL)?;
    /// for (i, square) in squares.iter_mut().enumerate() {
    ///     *square = i * i;
    /// }
    /// let squares = Arc::from(squares);
    /// # assert_eq!(squares[7], 49);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new(value: T, flags: Flags) -> Result<Self, AllocError> {
        Ok(UniqueArc::write(Self::new_uninit(flags)?, value))
    }

    /// Allocates for a value that is to come: see [`UniqueArc::write`].
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// What can fail comes first:
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Session { id: u32 }
    /// # fn connect() -> Result<u32> { Ok(7) }
    /// # fn main() -> Result {
    /// let room = UniqueArc::<Session>::new_uninit(GFP_KERNEL)?;
    /// let id = connect()?;
    /// let session: Arc<Session> = room.write(Session { id }).into();
    /// # assert_eq!(session.id, 7);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new_uninit(flags: Flags) -> Result<UniqueArc<MaybeUninit<T>>, AllocError> {
        let inner: NonNull<Inner<MaybeUninit<T>>> = Kmalloc::alloc(Layout::new::<Inner<T>>(), flags)?.cast();
        // SAFETY: The memory is new and large enough.
        unsafe { (&raw mut (*inner.as_ptr()).count).write(Count(AtomicI32::new(1))) };
        // INVARIANT: The count is 1, and what may be uninitialised needs no value.
        Ok(UniqueArc { arc: Arc { inner, owns: PhantomData } })
    }
}

impl<T> UniqueArc<MaybeUninit<T>> {
    /// Moves the value in.
    ///
    /// ```
    /// # use core::mem::MaybeUninit;
    /// # use linux_kmod::prelude::*;
    /// # struct Session { id: u32 }
    /// /// Needs no memory, so it does not fail.
    /// fn begin(room: UniqueArc<MaybeUninit<Session>>, id: u32) -> Arc<Session> {
    ///     room.write(Session { id }).into()
    /// }
    /// ```
    #[inline]
    pub fn write(mut self, value: T) -> UniqueArc<T> {
        self.deref_mut().write(value);
        // SAFETY: It was written just now.
        unsafe { self.assume_init() }
    }

    /// The value that was written.
    ///
    /// # Safety
    ///
    /// There is one.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let mut table = UniqueArc::<[u8; 256]>::new_uninit(GFP_KERNEL)?;
    /// // SAFETY: The memory is that of one table.
    /// unsafe { table.as_mut_ptr().write_bytes(0xff, 1) };
    /// // SAFETY: All of it was written just now.
    /// let table = unsafe { table.assume_init() };
    /// # assert_eq!(table[255], 0xff);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub unsafe fn assume_init(self) -> UniqueArc<T> {
        // INVARIANT: By the caller's contract; the layouts are the same.
        UniqueArc { arc: Arc { inner: ManuallyDrop::new(self.arc).inner.cast(), owns: PhantomData } }
    }
}

impl<T> InPlaceInit<T> for UniqueArc<T> {
    type PinnedSelf = Pin<Self>;

    #[inline]
    fn try_pin_init<E: From<AllocError>>(init: impl PinInit<T, E>, flags: Flags) -> Result<Pin<Self>, E> {
        let mut unique = Self::new_uninit(flags)?;
        // SAFETY: The memory is valid for writes, and pinned below before anyone gets at it. Where it fails, it is freed without a
        // value; where it does not, there is one.
        unsafe {
            init.__pinned_init(unique.as_mut_ptr())?;
            Ok(Pin::new_unchecked(unique.assume_init()))
        }
    }

    #[inline]
    fn try_init<E: From<AllocError>>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E> {
        let mut unique = Self::new_uninit(flags)?;
        // SAFETY: The memory is valid for writes. Where it fails, it is freed without a value; where it does not, there is one.
        unsafe {
            init.__init(unique.as_mut_ptr())?;
            Ok(unique.assume_init())
        }
    }
}

impl<T: ?Sized> Deref for UniqueArc<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.arc
    }
}

impl<T: ?Sized> DerefMut for UniqueArc<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: There is a value, and this is the only share, by the invariants.
        unsafe { &mut (*self.arc.inner.as_ptr()).value }
    }
}
