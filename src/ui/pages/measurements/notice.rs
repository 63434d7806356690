//! What the page says about the last action, and what undoes that.

use crate::browser::storage::StorageScope;
use crate::domain::Measurement;
use crate::ui::state::Deleted;

/// The outcome of an action.
#[derive(Clone)]
pub(super) struct Notice {
    /// The message.
    pub text: String,
    /// The name in it, of a measurement or a file; empty when there is none.
    pub name: String,
    /// What undoes it.
    pub undo: Option<Undo>,
    /// Whether a file was saved.
    pub is_saved: bool,
}

/// What undoes an action.
#[derive(Clone)]
pub(super) struct Undo {
    /// How.
    pub way: Way,
    /// The title of the measurement.
    pub title: String,
}

/// How an action is undone.
#[derive(Clone)]
pub(super) enum Way {
    /// Puts back what was removed.
    PutBack(Box<Deleted>),
    /// Restores the measurement as it was.
    Supersede(StorageScope, Box<Measurement>),
}
