//! Dialogs: the browser's own, which keep the focus, close with Escape and give the focus back.

use web_sys::HtmlDialogElement;

/// Shows a dialog over the page; nothing happens when it is shown already.
pub fn show(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Refused only for an element that has left the page.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog; nothing happens when it is closed.
pub fn close(dialog: &HtmlDialogElement) {
    if dialog.open() {
        dialog.close();
    }
}
