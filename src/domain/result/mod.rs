//! A result: what follows from the answers of one person or a team, and what was written and agreed beside them.
//!
//! [`SharedResult`] is a result that is passed on; a [link](crate::domain::link) only encodes it. [`Extras`] says which of
//! its [words](SharedWords) go along.

mod extras;
mod respondents;
mod shared_result;
mod shared_words;

pub use extras::Extras;
pub use respondents::{OwnAnswers, Respondents};
pub use shared_result::{AskedOtherwise, SharedResult};
pub use shared_words::SharedWords;
