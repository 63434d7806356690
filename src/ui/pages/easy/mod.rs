//! The easy version: one statement a page, large, in easy words, with drawings beside the answers.

mod end;
mod place;
mod question;
mod read_aloud;

pub(in crate::ui) use end::End;
pub(in crate::ui) use place::{Place, first_page};
pub(in crate::ui) use question::Question;
