use super::*;
use crate::alloc::allocator::failing;
use crate::alloc::flags::GFP_KERNEL;
use std::rc::Rc;

#[test]
fn the_last_share_drops_the_value() {
    let counted = Rc::new(());
    let one = Arc::new(counted.clone(), GFP_KERNEL).unwrap();
    let other: Arc<_> = one.as_arc_borrow().into();
    assert!(Arc::ptr_eq(&one, &other));
    drop(one);
    assert_eq!(Rc::strong_count(&counted), 2);
    drop(other);
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn only_the_last_share_is_unique() {
    let one = Arc::new(1, GFP_KERNEL).unwrap();
    let other = one.clone();
    assert!(Arc::into_unique_or_drop(one).is_none());
    let mut unique = Arc::into_unique_or_drop(other).unwrap();
    *unique += 1;
    assert_eq!(*Arc::from(unique), 2);
}

#[test]
fn a_share_goes_to_c_and_back() {
    #[repr(align(64))]
    struct Aligned(Rc<()>);
    let counted = Rc::new(());
    let ptr = Arc::new(Aligned(counted.clone()), GFP_KERNEL).unwrap().into_foreign();
    // SAFETY: The pointer is from above, and is taken back once.
    unsafe {
        let cloned = Arc::from(Arc::<Aligned>::borrow(ptr));
        drop(Arc::<Aligned>::from_foreign(ptr));
        assert_eq!(Rc::strong_count(&cloned.0), 2);
    }
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn a_count_that_would_wrap_stays() {
    let count = Count(AtomicI32::new(i32::MAX));
    count.up();
    count.up();
    assert_eq!(count.0.load(Ordering::Relaxed), SATURATED);
    assert!(!count.down());
    assert_eq!(count.0.load(Ordering::Relaxed), SATURATED);
}

#[test]
fn no_memory_drops_the_value() {
    let counted = Rc::new(());
    assert!(failing::after(0, || Arc::new(counted.clone(), GFP_KERNEL)).is_err());
    assert_eq!(Rc::strong_count(&counted), 1);
}
