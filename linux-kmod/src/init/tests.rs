use crate::alloc::allocator::failing;
use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::{AllocError, KBox};
use crate::error::Error;
use crate::init::{pin_init_array_from_fn, InPlaceInit, OnlyCallFromDrop, PinInit, PinnedDrop};
use crate::sync::{Arc, UniqueArc};
use crate::{init, pin_data, pin_init, stack_pin_init, try_init, try_pin_init};
use core::marker::PhantomPinned;
use core::pin::Pin;
use std::cell::RefCell;

thread_local! {
    static DROPPED: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

fn dropped() -> Vec<u32> {
    DROPPED.take()
}

#[derive(Debug)]
struct Loud(u32);

impl Drop for Loud {
    fn drop(&mut self) {
        DROPPED.with_borrow_mut(|list| list.push(self.0));
    }
}

/// Knows where it is.
struct Placed {
    place: *const Placed,
    _pin: PhantomPinned,
}

impl Placed {
    fn new() -> impl PinInit<Placed> {
        // SAFETY: It writes a value, and cannot fail.
        unsafe {
            super::pin_init_from_closure(|slot: *mut Placed| {
                slot.write(Placed { place: slot, _pin: PhantomPinned });
                Ok(super::InitOk::new())
            })
        }
    }

    fn is_there(&self) -> bool {
        self.place == self
    }
}

pin_data! {
    /// One of everything.
    struct Whole<'a, T: Clone, U: ?Sized>
    where
        T: Send,
        U: 'a,
    {
        name: &'a str,
        placed: Placed,
        loud: Loud,
        other: T,
        slice: &'a U,
    }
}

impl<'a> Whole<'a, u8, [u8]> {
    fn new(name: &'a str, fail: bool) -> impl PinInit<Self, Error> + use<'a> {
        try_pin_init!(Self {
            name,
            placed <- Placed::new(),
            loud: Loud(1),
            slice: &[1, 2],
            other: if fail { Err(Error::EBUSY)? } else { 9 },
        })
    }
}

#[test]
fn fields_are_made_where_they_stay() {
    let whole = KBox::pin_init(Whole::new("a", false), GFP_KERNEL).unwrap();
    assert!(whole.placed.is_there());
    assert_eq!((whole.name, whole.other, whole.slice, whole.loud.0), ("a", 9, &[1, 2][..], 1));
    let shared = Arc::pin_init(Whole::new("b", false), GFP_KERNEL).unwrap();
    assert!(shared.clone().placed.is_there());
    stack_pin_init!(let here = Placed::new());
    assert!(here.is_there());
}

#[test]
fn projection_leads_to_pinned_fields() {
    let mut whole = UniqueArc::pin_init(Whole::new("a", false), GFP_KERNEL).unwrap();
    let mut fields = whole.as_mut().project();
    *fields.other += 1;
    fields.loud.0 = 2;
    assert!(fields.placed.is_there());
    assert_eq!(whole.other, 10);
    drop(whole);
    assert_eq!(dropped(), [2]);
}

#[test]
fn a_failure_drops_what_was_made() {
    assert_eq!(KBox::pin_init(Whole::new("a", true), GFP_KERNEL).map(drop), Err(Error::EBUSY));
    assert_eq!(dropped(), [1]);
    assert_eq!(failing::after(0, || KBox::pin_init(Whole::new("a", false), GFP_KERNEL).map(drop)), Err(Error::ENOMEM));
    assert!(dropped().is_empty());
}

#[test]
fn every_step_can_fail() {
    struct Steps {
        _one: KBox<Loud>,
        _two: KBox<Loud>,
        _three: KBox<Loud>,
    }
    let make = || {
        KBox::try_init(
            try_init!(Steps {
                _one: KBox::new(Loud(1), GFP_KERNEL)?,
                _two <- KBox::new(Loud(2), GFP_KERNEL)?,
                _three: KBox::new(Loud(3), GFP_KERNEL)?,
            }? AllocError),
            GFP_KERNEL,
        )
    };
    // The value that finds no memory is dropped first, then those before it, last first.
    for (works, left) in [(0, &[][..]), (1, &[1]), (2, &[2, 1]), (3, &[3, 2, 1])] {
        assert!(failing::after(works, make).is_err());
        assert_eq!(dropped(), left);
    }
    drop(failing::after(4, make).unwrap());
    assert_eq!(dropped(), [1, 2, 3]);
}

#[test]
fn returning_early_is_failing() {
    fn make(fail: bool) -> impl PinInit<Pair, Error> {
        try_pin_init!(Pair {
            one: Loud(1),
            other: {
                if fail {
                    return Err(Error::EINVAL);
                }
                Loud(2)
            },
        })
    }
    pin_data! { struct Pair { one: Loud, other: Loud } }
    assert_eq!(KBox::pin_init(make(true), GFP_KERNEL).map(drop), Err(Error::EINVAL));
    assert_eq!(dropped(), [1]);
    let pair = KBox::pin_init(make(false), GFP_KERNEL).unwrap();
    assert_eq!((pair.one.0, pair.other.0), (1, 2));
}

#[test]
fn arrays_are_made_one_by_one() {
    let make = |fail| {
        pin_init_array_from_fn::<4, Loud, _, _>(move |i| {
            if i == fail {
                Err(Error::EIO)
            } else {
                Ok(Loud(u32::try_from(i).unwrap()))
            }
        })
    };
    assert_eq!(KBox::pin_init(make(2), GFP_KERNEL).map(drop), Err(Error::EIO));
    assert_eq!(dropped(), [0, 1]);
    assert_eq!(KBox::pin_init(make(9), GFP_KERNEL).unwrap()[3].0, 3);
}

#[test]
fn a_pinned_drop_comes_before_the_fields() {
    pin_data! {
        #[pinned_drop]
        struct Last { loud: Loud }
    }
    impl PinnedDrop for Last {
        fn drop(self: Pin<&mut Self>, _: OnlyCallFromDrop<Self>) {
            drop(Loud(self.loud.0 + 1));
        }
    }
    drop(KBox::pin_init(pin_init!(Last { loud: Loud(1) }), GFP_KERNEL).unwrap());
    assert_eq!(dropped(), [2, 1]);
}

#[test]
fn large_values_need_no_stack() {
    struct Large {
        head: u32,
        body: [u8; 64 << 20],
    }
    let large = KBox::init(init!(Large { head: 1, body <- super::zeroed() }), GFP_KERNEL).unwrap();
    assert_eq!((large.head, large.body[1234]), (1, 0));
}

#[test]
fn a_struct_is_unpin_if_its_fields_are() {
    fn needs_unpin<T: Unpin>() {}
    pin_data! { struct Movable<T> { value: T } }
    needs_unpin::<Movable<u32>>();
}

/// What the macros look up is theirs, whatever functions the struct has.
struct Named {
    value: u64,
}

impl Named {
    fn __witness() -> u64 {
        7
    }
}

#[test]
fn a_struct_may_have_a_function_of_any_name() {
    let named = KBox::init(init!(Named { value: Named::__witness() }), GFP_KERNEL).unwrap();
    assert_eq!(named.value, 7);
}
