use super::*;
use crate::alloc::allocator::failing;
use crate::alloc::flags::GFP_KERNEL;
use std::rc::Rc;

#[test]
fn the_value_is_dropped_once() {
    let counted = Rc::new(());
    let b = KBox::new(counted.clone(), GFP_KERNEL).unwrap();
    assert_eq!(Rc::strong_count(&b), 2);
    drop(b);
    assert_eq!(Rc::strong_count(&counted), 1);
    drop(VBox::into_inner(VBox::new(counted.clone(), GFP_KERNEL).map(VBox::into_raw).map(from).unwrap()));
    let memory = KVBox::drop_contents(KVBox::new(counted.clone(), GFP_KERNEL).unwrap());
    assert_eq!(Rc::strong_count(&counted), 1);
    drop(KVBox::write(memory, counted.clone()));
    assert_eq!(Rc::strong_count(&counted), 1);
}

fn from<T>(raw: *mut T) -> VBox<T> {
    // SAFETY: The test has it from `into_raw`.
    unsafe { VBox::from_raw(raw) }
}

#[test]
fn no_memory_drops_the_value() {
    let counted = Rc::new(());
    assert!(failing::after(0, || KBox::new(counted.clone(), GFP_KERNEL)).is_err());
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn alignment_is_kept() {
    #[repr(align(256))]
    struct Aligned(#[allow(dead_code, reason = "it takes room")] u8);
    let b = KBox::pin(Aligned(1), GFP_KERNEL).unwrap();
    assert_eq!((&raw const *b).addr() % 256, 0);
}

#[test]
fn a_type_without_size_takes_no_memory() {
    failing::after(0, || drop(KBox::new((), GFP_KERNEL).unwrap()));
}
