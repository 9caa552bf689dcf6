//! Owned memory for one value.

use super::allocator::{AllocError, Allocator, KVmalloc, Kmalloc, Vmalloc};
use super::flags::Flags;
use crate::init::{InPlaceInit, Init, PinInit};
use core::alloc::Layout;
use core::fmt;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use core::ptr::NonNull;

/// A value in memory of its own, as in Rust's `Box`, from an allocator of the kernel: [`KBox`], [`VBox`] or [`KVBox`].
///
/// A type without size takes no memory.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let mut table = KBox::new([0u32; 16], GFP_KERNEL)?;
/// table[3] = 7;
/// # Ok(())
/// # }
/// ```
///
/// # Invariants
///
/// The pointer is to a value that the box owns, in memory from `A` with the value's layout.
#[repr(transparent)]
pub struct Box<T: ?Sized, A: Allocator>(NonNull<T>, PhantomData<A>);

/// A [`Box`] of `kmalloc`.
///
/// ```
/// # use linux_kmod::prelude::*;
/// struct Event {
///     code: u16,
///     value: i32,
/// }
///
/// /// May be called by an interrupt handler.
/// fn event(code: u16, value: i32) -> Result<KBox<Event>> {
///     Ok(KBox::new(Event { code, value }, GFP_ATOMIC)?)
/// }
/// # assert!(event(1, 2).is_ok());
/// ```
pub type KBox<T> = Box<T, Kmalloc>;
/// A [`Box`] of `vmalloc`.
///
/// ```
/// use linux_kmod::init::zeroed;
/// # use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let mut counters: VBox<[u64; 1 << 14]> = VBox::init(zeroed(), GFP_KERNEL)?;
/// counters[0x1000] += 1;
/// # Ok(())
/// # }
/// ```
pub type VBox<T> = Box<T, Vmalloc>;
/// A [`Box`] of `kvmalloc`.
///
/// ```
/// use linux_kmod::init::zeroed;
/// # use linux_kmod::prelude::*;
///
/// struct Firmware {
///     version: u32,
///     image: [u8; 40_000],
/// }
///
/// # fn main() -> Result {
/// let firmware = KVBox::init(init!(Firmware { version: 1, image <- zeroed() }), GFP_KERNEL)?;
/// # assert_eq!(firmware.version, 1);
/// # Ok(())
/// # }
/// ```
pub type KVBox<T> = Box<T, KVmalloc>;

// SAFETY: The box owns its value, so it goes where the value may go. The allocator has no values; the kernel's functions behind it
// may be called by anyone.
unsafe impl<T: Send + ?Sized, A: Allocator> Send for Box<T, A> {}
// SAFETY: As above: a shared box gives a shared value and no more.
unsafe impl<T: Sync + ?Sized, A: Allocator> Sync for Box<T, A> {}

impl<T: ?Sized, A: Allocator> Box<T, A> {
    /// Takes back what [`Box::into_raw`] gave.
    ///
    /// # Safety
    ///
    /// `raw` is from [`Box::into_raw`] of the same type, or else the type's invariant holds for it; and nobody uses it otherwise.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Port(u32);
    /// /// # Safety
    /// ///
    /// /// `private` is from `KBox::<Port>::into_raw`, and nobody uses it after this.
    /// unsafe extern "C" fn release(private: *mut c_void) {
    ///     // SAFETY: By the caller's contract.
    ///     drop(unsafe { KBox::<Port>::from_raw(private.cast()) });
    /// }
    /// ```
    #[inline]
    pub const unsafe fn from_raw(raw: *mut T) -> Self {
        // INVARIANT: By the caller's contract. SAFETY: What a box points to is not at 0.
        Box(unsafe { NonNull::new_unchecked(raw) }, PhantomData)
    }

    /// Gives the value away as a pointer. It is freed by [`Box::from_raw`], or never.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Port { number: u32 }
    /// /// The private data of a structure of C, whose `release` frees it.
    /// fn private(number: u32) -> Result<*mut c_void> {
    ///     let port = KBox::new(Port { number }, GFP_KERNEL)?;
    ///     Ok(KBox::into_raw(port).cast())
    /// }
    /// ```
    #[inline]
    #[must_use = "what is not freed by `from_raw` leaks"]
    pub fn into_raw(b: Self) -> *mut T {
        ManuallyDrop::new(b).0.as_ptr()
    }

    /// Pins the value, which then stays where it is.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let mut ring = KBox::new([0_u64; 64], GFP_KERNEL)?;
    /// ring.fill(u64::MAX);
    /// let ring: Pin<KBox<[u64; 64]>> = KBox::into_pin(ring);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn into_pin(b: Self) -> Pin<Self> {
        // SAFETY: The value does not move when the box does, and a pinned box does not let anyone move it.
        unsafe { Pin::new_unchecked(b) }
    }

    /// Gives the value away as a reference, and never frees it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// struct Quirks {
    ///     slow_reset: bool,
    /// }
    ///
    /// /// Never freed, so that it may be kept anywhere.
    /// fn quirks(revision: u32) -> Result<&'static Quirks> {
    ///     Ok(KBox::leak(KBox::new(Quirks { slow_reset: revision < 3 }, GFP_KERNEL)?))
    /// }
    /// ```
    #[inline]
    pub fn leak<'a>(b: Self) -> &'a mut T
    where
        T: 'a,
    {
        // SAFETY: The value is there and nobody else's, by the type's invariant, and now will not be freed.
        unsafe { &mut *Box::into_raw(b) }
    }
}

impl<T, A: Allocator> Box<T, A> {
    /// Allocates, and moves `value` there.
    ///
    /// # Errors
    ///
    /// When there is no memory. The value is dropped then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// struct Station {
    ///     address: [u8; 6],
    ///     signal: i8,
    /// }
    ///
    /// fn station(address: [u8; 6]) -> Result<KBox<Station>> {
    ///     Ok(KBox::new(Station { address, signal: -90 }, GFP_KERNEL)?)
    /// }
    /// # assert!(station([2, 0, 0, 0, 0, 1]).is_ok());
    /// ```
    #[inline]
    pub fn new(value: T, flags: Flags) -> Result<Self, AllocError> {
        Ok(Box::write(Self::new_uninit(flags)?, value))
    }

    /// Allocates for a value that is to come: see [`Box::write`].
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let room = KBox::new_uninit(GFP_KERNEL)?;
    /// // From here on nothing allocates, as under a spinlock.
    /// let table = KBox::write(room, [0_u32; 16]);
    /// # assert_eq!(table[15], 0);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new_uninit(flags: Flags) -> Result<Box<MaybeUninit<T>, A>, AllocError> {
        let memory = A::alloc(Layout::new::<T>(), flags)?;
        // INVARIANT: The memory is new, of the layout of `T`, and what may be uninitialised needs no value.
        Ok(Box(memory.cast(), PhantomData))
    }

    /// [`Box::new`], and pins the value.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// use core::sync::atomic::AtomicU32;
    ///
    /// /// Where the device writes its state to, for as long as this is there.
    /// struct Mailbox(Pin<KBox<AtomicU32>>);
    ///
    /// fn mailbox() -> Result<Mailbox> {
    ///     Ok(Mailbox(KBox::pin(AtomicU32::new(0), GFP_KERNEL)?))
    /// }
    /// # assert!(mailbox().is_ok());
    /// ```
    #[inline]
    pub fn pin(value: T, flags: Flags) -> Result<Pin<Self>, AllocError> {
        Ok(Box::into_pin(Self::new(value, flags)?))
    }

    /// Takes the value out, and frees the memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// struct Request {
    ///     id: u32,
    ///     data: KVec<u8>,
    /// }
    ///
    /// /// The request is freed, and its data goes on.
    /// fn data(request: KBox<Request>) -> KVec<u8> {
    ///     KBox::into_inner(request).data
    /// }
    /// ```
    #[inline]
    pub fn into_inner(b: Self) -> T {
        // SAFETY: The value is there, by the type's invariant. It is moved out: what remains is memory for one.
        unsafe {
            let value = b.0.read();
            drop(b.forget_value());
            value
        }
    }

    /// Drops the value, and keeps the memory for another.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Session { id: u32, keys: KVec<[u8; 32]> }
    /// /// Cannot fail, as the new session takes the place of the old.
    /// fn renew(session: KBox<Session>, id: u32) -> KBox<Session> {
    ///     let room = KBox::drop_contents(session);
    ///     KBox::write(room, Session { id, keys: KVec::new() })
    /// }
    /// ```
    #[inline]
    pub fn drop_contents(b: Self) -> Box<MaybeUninit<T>, A> {
        // SAFETY: The value is there, by the type's invariant, and after this nobody looks at it.
        unsafe {
            b.0.drop_in_place();
            b.forget_value()
        }
    }

    /// # Safety
    ///
    /// The value was moved out or dropped.
    #[inline]
    unsafe fn forget_value(self) -> Box<MaybeUninit<T>, A> {
        // INVARIANT: The memory has the same layout, and what may be uninitialised needs no value.
        Box(ManuallyDrop::new(self).0.cast(), PhantomData)
    }
}

impl<T, A: Allocator> Box<MaybeUninit<T>, A> {
    /// Moves the value in.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use core::mem::MaybeUninit;
    /// # struct Event { code: u16, value: i32 }
    /// /// For an interrupt handler, which got the room beforehand.
    /// fn event(room: KBox<MaybeUninit<Event>>, code: u16, value: i32) -> KBox<Event> {
    ///     KBox::write(room, Event { code, value })
    /// }
    /// ```
    #[inline]
    pub fn write(mut b: Self, value: T) -> Box<T, A> {
        (*b).write(value);
        // SAFETY: It was written just now.
        unsafe { b.assume_init() }
    }

    /// The box of the value that was written.
    ///
    /// # Safety
    ///
    /// There is a value.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::error::to_result;
    /// # unsafe fn read_mac(mac: *mut [u8; 6]) -> c_int {
    /// #     // SAFETY: It is valid for writes, by the caller's contract.
    /// #     unsafe { mac.write([2, 0, 0, 0, 0, 1]) };
    /// #     0
    /// # }
    /// # fn main() -> Result {
    /// let mut mac = KBox::<[u8; 6]>::new_uninit(GFP_KERNEL)?;
    /// // SAFETY: The room is valid for writes.
    /// to_result(unsafe { read_mac(mac.as_mut_ptr()) })?;
    /// // SAFETY: The function succeeded, so it wrote all of it.
    /// let mac = unsafe { mac.assume_init() };
    /// # assert_eq!(mac[0], 2);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub unsafe fn assume_init(self) -> Box<T, A> {
        // INVARIANT: By the caller's contract; the layouts are the same.
        Box(ManuallyDrop::new(self).0.cast(), PhantomData)
    }

    /// Lets `init` make the value in its place.
    ///
    /// # Errors
    ///
    /// That of `init`. The memory is freed then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// struct Table {
    ///     names: KVec<u8>,
    ///     rows: [u64; 512],
    /// }
    ///
    /// # fn main() -> Result {
    /// let room = KBox::new_uninit(GFP_KERNEL)?;
    /// let table = try_init!(Table { names: KVec::with_capacity(64, GFP_KERNEL)?, rows <- zeroed() });
    /// let table: KBox<Table> = KBox::write_init(room, table)?;
    /// # assert_eq!(table.rows[511], 0);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn write_init<E>(b: Self, init: impl Init<T, E>) -> Result<Box<T, A>, E> {
        // SAFETY: The memory is valid for writes of a `T`. Where it fails, it is freed without a value.
        unsafe { init.__init(b.0.as_ptr().cast())? };
        // SAFETY: It succeeded, so there is a value.
        Ok(unsafe { b.assume_init() })
    }

    /// Lets `init` make the value in its place, where it stays.
    ///
    /// # Errors
    ///
    /// That of `init`. The memory is freed then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Lock(core::marker::PhantomPinned);
    /// # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
    /// pin_data! { struct Queue { lock: Lock, slots: KVec<u32> } }
    ///
    /// # fn main() -> Result {
    /// let room = KBox::new_uninit(GFP_KERNEL)?;
    /// let queue = try_pin_init!(Queue { lock <- Lock::new(), slots: KVec::with_capacity(8, GFP_KERNEL)? });
    /// let queue: Pin<KBox<Queue>> = KBox::write_pin_init(room, queue)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn write_pin_init<E>(b: Self, init: impl PinInit<T, E>) -> Result<Pin<Box<T, A>>, E> {
        // SAFETY: The memory is valid for writes of a `T`, and pinned below before anyone gets at it. Where it fails, it is freed
        // without a value.
        unsafe { init.__pinned_init(b.0.as_ptr().cast())? };
        // SAFETY: It succeeded, so there is a value.
        Ok(Box::into_pin(unsafe { b.assume_init() }))
    }
}

impl<T, A: Allocator> InPlaceInit<T> for Box<T, A> {
    type PinnedSelf = Pin<Self>;

    #[inline]
    fn try_pin_init<E: From<AllocError>>(init: impl PinInit<T, E>, flags: Flags) -> Result<Pin<Self>, E> {
        Box::write_pin_init(Self::new_uninit(flags)?, init)
    }

    #[inline]
    fn try_init<E: From<AllocError>>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E> {
        Box::write_init(Self::new_uninit(flags)?, init)
    }
}

impl<T: ?Sized, A: Allocator> Drop for Box<T, A> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: The value is there, by the type's invariant, and nobody uses it after this. The memory is of its layout.
        unsafe {
            let layout = Layout::for_value(self.0.as_ref());
            self.0.drop_in_place();
            A::free(self.0.cast(), layout);
        }
    }
}

impl<T: ?Sized, A: Allocator> Deref for Box<T, A> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: The value is there and the box's, by the type's invariant.
        unsafe { self.0.as_ref() }
    }
}

impl<T: ?Sized, A: Allocator> DerefMut for Box<T, A> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: The value is there and the box's, by the type's invariant.
        unsafe { self.0.as_mut() }
    }
}

impl<T: ?Sized, A: Allocator> From<Box<T, A>> for Pin<Box<T, A>> {
    #[inline]
    fn from(b: Box<T, A>) -> Self {
        Box::into_pin(b)
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Box<T, A> {
    #[inline]
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

// A box of a type becomes a box of a trait that it implements.
#[cfg(MODULE)]
impl<T, U, A> core::ops::CoerceUnsized<Box<U, A>> for Box<T, A>
where
    T: ?Sized + core::marker::Unsize<U>,
    U: ?Sized,
    A: Allocator,
{
}

#[cfg(test)]
mod tests;
