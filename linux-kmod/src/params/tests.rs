use super::*;
use crate::error::{code::EINVAL, Error};
use crate::str::CStr;

fn set<T: ParamType>(param: &Param<T>, text: &str) -> Result {
    // SAFETY: The test is alone with it.
    unsafe { param.set(Some(text.as_bytes())) }
}

fn shown<T: ParamType>(param: &Param<T>) -> String {
    let mut room = [0; 32];
    let mut page = Page { room: &mut room, used: 0 };
    // SAFETY: The test is alone with it.
    unsafe { T::show(param.value.get(), &mut page) };
    let used = page.used;
    String::from_utf8(room[..used].to_vec()).unwrap()
}

#[test]
fn numbers_are_read_as_the_kernel_does() {
    let byte = Param::new(7u8, None);
    for (text, value) in [("255", 255), ("0xfF", 255), ("017", 15), ("0", 0), ("+3", 3), ("5\n", 5)] {
        set(&byte, text).unwrap();
        assert_eq!(byte.get(), value, "{text}");
    }
    for text in ["", "256", "-1", "1 ", " 1", "1\n\n", "0x", "08", "1e1", "99999999999999999999", "0x-1"] {
        assert_eq!(set(&byte, text), Err(EINVAL), "{text}");
    }
    assert_eq!(byte.get(), 5, "what is refused changes nothing");
    assert_eq!(shown(&byte), "5\n");
}

#[test]
fn signed_numbers_have_their_limits() {
    let short = Param::new(0i16, None);
    for (text, value) in [("-32768", -32768), ("32767", 32767), ("-0x10", -16), ("-0", 0)] {
        set(&short, text).unwrap();
        assert_eq!(short.get(), value);
    }
    for text in ["-32769", "32768", "--1", "-"] {
        assert_eq!(set(&short, text), Err(EINVAL));
    }
    let long = Param::new(0i64, None);
    set(&long, "-9223372036854775808").unwrap();
    assert_eq!(shown(&long), "-9223372036854775808\n");
    assert_eq!(set(&long, "-9223372036854775809"), Err(EINVAL));
    let largest = Param::new(0u64, None);
    set(&largest, "0xffffffffffffffff").unwrap();
    assert_eq!(shown(&largest), "18446744073709551615\n");
}

#[test]
fn truths_are_words() {
    let flag = Param::new(false, None);
    for (text, value) in [("1", true), ("N", false), ("yes", true), ("Off", false), ("TRUE", true), ("f", false)] {
        set(&flag, text).unwrap();
        assert_eq!(flag.get(), value);
    }
    for text in ["", "2", "maybe", "yess"] {
        assert_eq!(set(&flag, text), Err(EINVAL));
    }
    // SAFETY: The test is alone with it.
    unsafe { flag.set(None) }.unwrap();
    assert_eq!(shown(&flag), "Y\n");
}

#[test]
fn arrays_have_up_to_so_many() {
    let array = Param::new(Array::<i32, 3>::new(&[1, 2]), None);
    assert_eq!(&*array.get(), [1, 2]);
    set(&array, "5").unwrap();
    assert_eq!(shown(&array), "5\n");
    set(&array, "-1,0x10,3\n").unwrap();
    assert_eq!(shown(&array), "-1,16,3\n");
    for text in ["1,2,3,4", "", "1,,2", "1,", "1,x"] {
        assert_eq!(set(&array, text), Err(EINVAL), "{text}");
    }
    assert_eq!(array.get().len(), 3);
}

#[test]
fn texts_are_copied() {
    let text = Param::new(CharP::new(c"default"), None);
    assert_eq!(&*text.get(), c"default");
    set(&text, "other\n").unwrap();
    assert_eq!(&*text.get(), c"other");
    set(&text, "").unwrap();
    assert_eq!(shown(&text), "\n");
    assert_eq!(set(&text, &"x".repeat(1025)), Err(EINVAL));
    set(&text, &"x".repeat(1024)).unwrap();
    assert_eq!(shown(&text), "x".repeat(32), "what does not fit the page is left out");
    assert!(crate::alloc::allocator::failing::after(1, || set(&text, "y")) == Err(Error::ENOMEM));
    assert_eq!(text.get().to_bytes().len(), 1024);
}

#[test]
fn validation_has_the_last_word() {
    fn even(n: &u32) -> Result {
        if n % 2 == 0 {
            Ok(())
        } else {
            Err(Error::EBUSY)
        }
    }
    let number = Param::new(2u32, Some(even as fn(&u32) -> Result));
    assert_eq!(set(&number, "3"), Err(Error::EBUSY));
    set(&number, "4").unwrap();
    assert_eq!(number.get(), 4);

    fn short(text: &CStr) -> Result {
        if text.to_bytes().len() < 3 {
            Ok(())
        } else {
            Err(EINVAL)
        }
    }
    let text = Param::new(CharP::new(c""), Some(short as fn(&CStr) -> Result));
    assert_eq!(set(&text, "abc"), Err(EINVAL));
    set(&text, "ab").unwrap();
}

#[test]
fn permissions_are_those_of_sysfs() {
    for perm in [0, 0o444, 0o644, 0o400, 0o600, 0o664] {
        assert_eq!(permissions(perm), perm);
    }
    for perm in [0o666, 0o1444, 0o755, 0o044, 0o464, 0o604 | 0o020] {
        assert!(std::panic::catch_unwind(|| permissions(perm)).is_err(), "{perm:o}");
    }
}
