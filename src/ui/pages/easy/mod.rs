//! The easy version: one statement a page, large, in easy words, with drawings beside the answers.

mod end;
mod position;
mod question;
mod read_aloud;
mod result;

pub(in crate::ui) use end::End;
pub(in crate::ui) use position::{Position, first_page};
pub(in crate::ui) use question::Question;
use read_aloud::ReadAloud;
pub(in crate::ui) use result::Result;
