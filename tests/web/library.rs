//! The library: all that is kept, found, put back byte for byte, and wiped; nothing of anybody else is touched.

use super::{OF_THE_HOST, measurement, raw, write};
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use pro_monitor::browser::library;
use pro_monitor::browser::storage::StorageScope;
use pro_monitor::domain::DocumentError;
use wasm_bindgen_test::wasm_bindgen_test;

/// Everything in local storage, in the order of the keys.
fn all() -> Vec<(String, String)> {
    let storage = LocalStorage::raw();
    let keys = (0..LocalStorage::length()).filter_map(|index| storage.key(index).expect("the browser reads"));
    let mut all: Vec<_> =
        keys.map(|key| (key.clone(), raw(&key).expect("a value under its own key"))).collect();
    all.sort();
    all
}

/// Two measurements with their journals and marks, of which the first is the current one, and a key of the host page.
fn fill() {
    LocalStorage::clear();
    SessionStorage::clear();
    for id in ["a", "ab"] {
        assert_eq!(library::put(StorageScope::Device, &measurement(id)), Ok(()));
        library::mark_downloaded(StorageScope::Device, &measurement(id));
        write(&format!("pro-monitor/journal/{id}/0"), "an earlier version");
    }
    assert_eq!(library::set_current(StorageScope::Device, &measurement("a")), Ok(()));
    write(OF_THE_HOST, " as it was ");
}

#[wasm_bindgen_test]
fn a_removed_measurement_takes_all_of_its_own_along_and_comes_back_byte_for_byte() {
    fill();
    let before = all();
    let removed = library::remove(StorageScope::Device, "a").expect("it can be removed");
    let left: Vec<_> = all().into_iter().map(|(key, _)| key).collect();
    let expected =
        [OF_THE_HOST, "pro-monitor/downloaded/ab", "pro-monitor/journal/ab/0", "pro-monitor/measurement/ab"];
    assert_eq!(left, expected);
    assert_eq!(library::put_back(&removed), Ok(()));
    assert_eq!(all(), before);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_listed_as_what_it_is_and_left_as_it_is() {
    fill();
    write("pro-monitor/measurement/cut-off", "{\"format\":2,");
    write("pro-monitor/measurement/newer", "{\"format\":99}");
    // Under another id than its own it would be written in another place.
    write("pro-monitor/measurement/moved", &measurement("other").to_stored());
    let before = all();
    let items = library::list().expect("the browser has a storage");
    let read = |id: &str| {
        let item = items.iter().find(|item| item.id == id).expect("it is listed");
        item.read.clone().map(|measurement| measurement.id().as_str().to_owned())
    };
    assert_eq!(items.len(), 5);
    assert_eq!(read("a"), Ok("a".to_owned()));
    assert!(matches!(read("cut-off"), Err(DocumentError::NotJson { .. })));
    assert_eq!(read("newer"), Err(DocumentError::Newer(99)));
    assert_eq!(read("moved"), Err(DocumentError::Damaged(Vec::new())));
    assert_eq!(all(), before);
}

#[wasm_bindgen_test]
fn what_is_in_the_tab_is_found_first_and_a_measurement_of_the_device_that_is_opened_goes_before_it() {
    fill();
    assert_eq!(library::usual_place(), StorageScope::Device);
    assert_eq!(library::put(StorageScope::Tab, &measurement("a")), Ok(()));
    assert_eq!(library::set_current(StorageScope::Tab, &measurement("a")), Ok(()));
    assert_eq!(library::find("a").map(|(place, _)| place), Some(StorageScope::Tab));
    assert_eq!(library::usual_place(), StorageScope::Tab);
    assert_eq!(library::set_current(StorageScope::Device, &measurement("ab")), Ok(()));
    assert_eq!(library::usual_place(), StorageScope::Device);
    assert_eq!(raw("pro-monitor/current/pro-monitor").as_deref(), Some("ab"));
}

#[wasm_bindgen_test]
fn wiping_removes_the_own_keys_of_both_storages_alone() {
    fill();
    assert_eq!(library::put(StorageScope::Tab, &measurement("c")), Ok(()));
    assert_eq!(library::count(), 3);
    assert_eq!(library::wipe(), Ok(()));
    assert_eq!(library::count(), 0);
    assert_eq!(all(), [(OF_THE_HOST.to_owned(), " as it was ".to_owned())]);
    assert_eq!(SessionStorage::length(), 0);
}
