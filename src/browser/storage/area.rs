//! One of the browser's two storages, with writing that is verified.

use super::{Place, StorageError};
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};

/// A storage that the browser gives this page.
pub(super) struct Area(web_sys::Storage);

impl Area {
    /// `None` where reading the property throws (blocked cookies, a sandboxed frame). That is looked at first, as gloo
    /// stops the program there.
    pub(super) fn of(place: Place) -> Option<Self> {
        let window = web_sys::window()?;
        match place {
            Place::Device => window.local_storage().ok()?.map(|_| Self(LocalStorage::raw())),
            Place::Tab => window.session_storage().ok()?.map(|_| Self(SessionStorage::raw())),
        }
    }

    pub(super) fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.0.get_item(key).map_err(|_| StorageError::Denied)
    }

    /// Writes a text, and reads it back to be sure.
    pub(super) fn put(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.0.set_item(key, text).map_err(|_| StorageError::Full)?;
        match self.get(key)? {
            Some(there) if there == text => Ok(()),
            _ => Err(StorageError::NotReadBack),
        }
    }

    pub(super) fn remove(&self, key: &str) {
        // Removing what is not there is no fault, and there is no other.
        let _ = self.0.remove_item(key);
    }
}
