//! The sheets that are others for a team: its answers are only known added up, and several people wrote notes.

pub(super) mod notes;
pub(super) mod statements;
