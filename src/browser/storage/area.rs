//! One of the browser's two storages, with verified writes.

use super::{StorageError, StorageScope};
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};

/// A storage that the browser gives this page.
pub(in crate::browser) struct Area(web_sys::Storage);

impl Area {
    /// `None` when reading the property throws (blocked cookies, a sandboxed frame). This is checked first, because
    /// gloo stops the program then.
    pub(in crate::browser) fn of(place: StorageScope) -> Option<Self> {
        let window = web_sys::window()?;
        match place {
            StorageScope::Device => window.local_storage().ok()?.map(|_| Self(LocalStorage::raw())),
            StorageScope::Tab => window.session_storage().ok()?.map(|_| Self(SessionStorage::raw())),
        }
    }

    pub(in crate::browser) fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.0.get_item(key).map_err(|_| StorageError::Denied)
    }

    /// Every key with its value, also those of other programs.
    pub(in crate::browser) fn all(&self) -> Vec<(String, String)> {
        let keys = (0..self.0.length().unwrap_or(0)).filter_map(|index| self.0.key(index).ok().flatten());
        keys.filter_map(|key| self.get(&key).ok().flatten().map(|value| (key, value))).collect()
    }

    /// Writes a text, and reads it back to verify it.
    pub(in crate::browser) fn put(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.0.set_item(key, text).map_err(|_| StorageError::Full)?;
        match self.get(key)? {
            Some(there) if there == text => Ok(()),
            _ => Err(StorageError::NotReadBack),
        }
    }

    pub(in crate::browser) fn remove(&self, key: &str) {
        // Removing a key that is not there is not an error, and there is no other error.
        let _ = self.0.remove_item(key);
    }
}
