//! Rule 6: what may be shown of a team, so that no figure and no words tell what one person answered.

mod grouped_counts;
mod team_result;
mod team_words;
mod threshold;

pub use grouped_counts::{Group, GroupedCounts, Together, TooFewPeople};
pub use team_result::TeamResult;
pub use team_words::{CollectedWords, TeamNotes, TeamWords};
pub use threshold::{GroupThreshold, NotAThreshold, Visibility, shown_groups};
