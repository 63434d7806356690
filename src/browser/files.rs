//! Files that a person gives: chosen with a button, or dropped on the page.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};

#[wasm_bindgen(module = "/src/browser/drop.js")]
extern "C" {
    #[wasm_bindgen(js_name = takeDropped)]
    fn take_dropped_js() -> Array;
    #[wasm_bindgen(js_name = keep)]
    fn keep_js(files: &FileList);
}

/// The names of files that can be opened, in the form of the attribute `accept`.
pub const ACCEPTED: &str = ".json,.promonitor.json,.pdf,.xlsx";

/// Keeps the files that were chosen in a field, and shows the page that opens them: it finds them as [`dropped`].
pub fn keep_chosen(field: &HtmlInputElement) {
    if let Some(files) = field.files() {
        keep_js(&files);
    }
}

/// A file that a person gave; not read yet.
#[derive(Clone, Debug)]
pub struct GivenFile(File);

/// Why a file could not be read: it is gone, it is a folder, or the browser has no permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser could not read the file")]
pub struct FileError;

impl GivenFile {
    /// Its name, without a folder.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Whether it has more bytes than this. Does not read the file.
    #[must_use]
    pub fn is_larger_than(&self, most: usize) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "a few megabytes")]
        let most = most as f64;
        self.0.size() > most
    }

    /// Its bytes.
    ///
    /// # Errors
    /// [`FileError`] when the browser cannot read it.
    pub async fn bytes(&self) -> Result<Vec<u8>, FileError> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.map_err(|_| FileError)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

/// The files that were chosen in a field. The field is emptied, so that the same file can be chosen again.
#[must_use]
pub fn chosen(field: &HtmlInputElement) -> Vec<GivenFile> {
    let list = field.files();
    let files = list.iter().flat_map(|list| (0..list.length()).filter_map(|index| list.get(index)));
    let files = files.map(GivenFile).collect();
    field.set_value("");
    files
}

/// The files that were dropped on any page, or chosen on the start page, and were not taken yet.
#[must_use]
pub fn dropped() -> Vec<GivenFile> {
    take_dropped_js().iter().map(|file| GivenFile(file.unchecked_into())).collect()
}

/// Whether files are being dragged.
#[must_use]
pub fn are_dragged(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

/// Whether the mouse has left the window during a drag.
#[must_use]
pub fn has_left(event: &DragEvent) -> bool {
    event.related_target().is_none()
}
