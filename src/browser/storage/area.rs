//! One of the browser's two storages, with verified writes.

use super::{StorageError, StorageScope, durable};
use gloo_storage::{LocalStorage, SessionStorage, Storage as _};

/// A storage that the browser gives this page.
pub(in crate::browser) struct Area {
    storage: web_sys::Storage,
    place: StorageScope,
}

impl Area {
    /// `None` when reading the property throws (blocked cookies, a sandboxed frame). This is checked first, because
    /// gloo stops the program then.
    pub(in crate::browser) fn of(place: StorageScope) -> Option<Self> {
        let window = web_sys::window()?;
        let storage = match place {
            StorageScope::Device => window.local_storage().ok()?.map(|_| LocalStorage::raw()),
            StorageScope::Tab => window.session_storage().ok()?.map(|_| SessionStorage::raw()),
        };
        storage.map(|storage| Self { storage, place })
    }

    pub(in crate::browser) fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage.get_item(key).map_err(|_| StorageError::Denied)
    }

    /// Every key with its value, also those of other programs.
    pub(in crate::browser) fn all(&self) -> Vec<(String, String)> {
        let keys = (0..self.storage.length().unwrap_or(0))
            .filter_map(|index| self.storage.key(index).ok().flatten());
        keys.filter_map(|key| self.get(&key).ok().flatten().map(|value| (key, value))).collect()
    }

    /// Writes a text, and reads it back to verify it. On the device it goes to the disk too.
    pub(in crate::browser) fn put(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.storage.set_item(key, text).map_err(|_| StorageError::Full)?;
        match self.get(key)? {
            Some(there) if there == text => {
                self.mirror(key, Some(text));
                Ok(())
            }
            _ => Err(StorageError::NotReadBack),
        }
    }

    pub(in crate::browser) fn remove(&self, key: &str) {
        // Removing a key that is not there is not an error, and there is no other error.
        let _ = self.storage.remove_item(key);
        self.mirror(key, None);
    }

    /// On a shared computer nothing leaves the tab.
    fn mirror(&self, key: &str, text: Option<&str>) {
        if self.place == StorageScope::Device {
            durable::mirror(key, text);
        }
    }
}
