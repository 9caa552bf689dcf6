use super::*;
use crate::alloc::allocator::failing;
use crate::alloc::flags::GFP_KERNEL;
use std::rc::Rc;

#[test]
fn values_come_and_go() {
    let mut vec = KVec::new();
    for i in 0..100 {
        vec.push(i, GFP_KERNEL).unwrap();
    }
    assert_eq!((vec.len(), vec[99], vec.pop()), (100, 99, Some(99)));
    vec.truncate(3);
    vec.insert(1, 7, GFP_KERNEL).unwrap();
    assert_eq!(vec.as_slice(), [0, 7, 1, 2]);
    assert_eq!(vec.remove(0), 0);
    vec.retain(|v| *v != 1);
    vec.resize(4, 9, GFP_KERNEL).unwrap();
    vec.resize(3, 0, GFP_KERNEL).unwrap();
    vec.extend_from_slice(&[5, 6], GFP_KERNEL).unwrap();
    assert_eq!(vec.into_iter().collect::<std::vec::Vec<_>>(), [7, 2, 9, 5, 6]);
    assert_eq!(VVec::from_elem(1u8, 0, GFP_KERNEL).unwrap().pop(), None);
}

#[test]
fn each_value_is_dropped_once() {
    let counted = Rc::new(());
    let mut vec = KVVec::from_elem(counted.clone(), 5, GFP_KERNEL).unwrap();
    assert_eq!(Rc::strong_count(&counted), 6);
    vec.truncate(4);
    vec.remove(1);
    assert_eq!(Rc::strong_count(&counted), 4);
    let mut iter = vec.into_iter();
    drop(iter.next());
    assert_eq!((iter.len(), Rc::strong_count(&counted)), (2, 3));
    drop(iter);
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn failing_leaves_it_as_it_was() {
    let mut vec = KVec::new();
    failing::after(1, || {
        for i in 0..FEW {
            vec.push(i, GFP_KERNEL).unwrap();
        }
        assert!(vec.push(4, GFP_KERNEL).is_err());
        assert!(vec.extend_with(9, 4, GFP_KERNEL).is_err());
    });
    assert_eq!(vec.as_slice(), [0, 1, 2, 3]);
    assert!(vec.reserve(usize::MAX, GFP_KERNEL).is_err());
    assert!(vec.reserve(isize::MAX as usize, GFP_KERNEL).is_err());
    assert!(KVec::<u64>::with_capacity(usize::MAX / 4, GFP_KERNEL).is_err());
}

#[test]
fn values_without_size_are_counted() {
    failing::after(0, || {
        let mut vec = KVec::from_elem((), 1000, GFP_KERNEL).unwrap();
        vec.push((), GFP_KERNEL).unwrap();
        assert_eq!((vec.len(), vec.into_iter().count()), (1001, 1001));
    });
}
