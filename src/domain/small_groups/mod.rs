//! Rule 6: what may be shown of a team, so that no figure tells what one person answered.

mod grouped_counts;
mod threshold;

pub use grouped_counts::{Group, GroupedCounts, Together, TooFewPeople};
pub use threshold::{GroupThreshold, NotAThreshold, Visibility, shown_groups};
