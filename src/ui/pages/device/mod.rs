//! What a person does to keep answers, or to leave none behind: save them as a file, wipe the device.

mod save;
mod wipe;

pub(super) use save::{Saving, is_due, save, save_as_it_is};
pub(super) use wipe::{Wipe, WipeAfterDownload};
