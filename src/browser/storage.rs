//! Keeping measurements on the device, in the browser's local storage.
//!
//! | key | value |
//! | --- | --- |
//! | `pro-monitor/measurement/<id>` | a measurement in its stored form, JSON |
//! | `pro-monitor/current/<instrument id>` | the id of the measurement that one goes on with |
//! | `pro-monitor/language` | the language that was last chosen, `nl` or `en` |
//!
//! Only keys that begin with `pro-monitor/` are touched, and a value that cannot be read stays as it is.

use crate::domain::{DocumentError, Language, Measurement};

/// Why something could not be kept. It is then in memory only.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The browser gives this page no storage.
    #[error("this browser keeps nothing for this page")]
    Denied,
    /// The browser refused the value; most often the storage is full.
    #[error("the browser refused it")]
    Refused,
    /// What was read back is not what was written.
    #[error("what was written could not be read back")]
    NotReadBack,
}

/// What is kept of the measurement that one goes on with.
#[derive(Debug)]
pub enum Kept {
    /// Nothing.
    Nothing,
    /// A measurement.
    Measurement(Box<Measurement>),
    /// Something that cannot be read; it was left as it is.
    Unreadable(DocumentError),
}

/// Keeps a measurement as the one to go on with, and reads it back to be sure.
///
/// # Errors
/// [`StorageError`]; what was kept before is then still there.
pub fn keep(measurement: &Measurement) -> Result<(), StorageError> {
    let storage = storage().ok_or(StorageError::Denied)?;
    let id = measurement.id().as_str();
    let (key, stored) = (measurement_key(id), measurement.to_stored());
    storage.set_item(&key, &stored).map_err(|_| StorageError::Refused)?;
    if storage.get_item(&key).ok().flatten() != Some(stored) {
        return Err(StorageError::NotReadBack);
    }
    let current = current_key(measurement.instrument().id());
    if storage.get_item(&current).ok().flatten().as_deref() != Some(id) {
        storage.set_item(&current, id).map_err(|_| StorageError::Refused)?;
    }
    Ok(())
}

/// The measurement of this instrument that one goes on with.
///
/// # Errors
/// [`StorageError::Denied`] where the browser gives no storage.
pub fn find(instrument_id: &str) -> Result<Kept, StorageError> {
    let storage = storage().ok_or(StorageError::Denied)?;
    let get = |key: &str| storage.get_item(key).ok().flatten();
    let stored = get(&current_key(instrument_id)).and_then(|id| get(&measurement_key(&id)));
    Ok(match stored.as_deref().map(Measurement::read) {
        None => Kept::Nothing,
        Some(Ok(measurement)) => Kept::Measurement(Box::new(measurement)),
        Some(Err(error)) => Kept::Unreadable(error),
    })
}

/// The language that was last chosen on this device.
#[must_use]
pub fn find_language() -> Option<Language> {
    Language::from_code(&storage()?.get_item(LANGUAGE).ok()??)
}

/// Remembers the chosen language. Where that is refused, the next visit begins in Dutch; nothing else is lost.
pub fn keep_language(language: Language) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(LANGUAGE, language.code());
    }
}

const LANGUAGE: &str = "pro-monitor/language";

fn measurement_key(id: &str) -> String {
    format!("pro-monitor/measurement/{id}")
}

fn current_key(instrument_id: &str) -> String {
    format!("pro-monitor/current/{instrument_id}")
}

/// The browser's local storage; `None` where reading the property throws (blocked cookies, a sandboxed frame).
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
