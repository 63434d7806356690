//! Dialogs: the browser's own, which trap the focus, close with Escape and return the focus.

use web_sys::HtmlDialogElement;

/// Shows a dialog over the page; does nothing when it is already shown.
pub fn show(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Refused only for an element that has left the page.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog; does nothing when it is closed.
pub fn close(dialog: &HtmlDialogElement) {
    if dialog.open() {
        dialog.close();
    }
}
