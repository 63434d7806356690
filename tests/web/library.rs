//! The library: everything stored is listed, put back byte for byte, and wiped; other programs' keys are not touched.

use super::{OF_THE_HOST, measurement, raw, write};
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use pro_monitor::browser::library;
use pro_monitor::browser::storage::StorageScope;
use pro_monitor::domain::DocumentError;
use wasm_bindgen_test::wasm_bindgen_test;

/// Everything in local storage, sorted by key.
fn all() -> Vec<(String, String)> {
    let storage = LocalStorage::raw();
    let keys = (0..LocalStorage::length()).filter_map(|index| storage.key(index).expect("the browser reads"));
    let mut all: Vec<_> =
        keys.map(|key| (key.clone(), raw(&key).expect("a value under its own key"))).collect();
    all.sort();
    all
}

/// Two measurements with their journals and marks, the first of them current, and a key of the host page.
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
fn removing_a_measurement_removes_all_its_keys_and_undo_restores_them_byte_for_byte() {
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
fn unreadable_values_are_listed_with_the_reason_and_left_as_they_are() {
    fill();
    write("pro-monitor/measurement/cut-off", "{\"format\":2,");
    write("pro-monitor/measurement/newer", "{\"format\":99}");
    // Under an id other than its own, it would be written somewhere else.
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
fn the_tab_comes_first_until_a_measurement_on_the_device_is_opened() {
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
fn wiping_removes_only_the_own_keys_from_both_storages() {
    fill();
    assert_eq!(library::put(StorageScope::Tab, &measurement("c")), Ok(()));
    assert_eq!(library::count(), 3);
    assert_eq!(library::wipe(), Ok(()));
    assert_eq!(library::count(), 0);
    assert_eq!(all(), [(OF_THE_HOST.to_owned(), " as it was ".to_owned())]);
    assert_eq!(SessionStorage::length(), 0);
}
