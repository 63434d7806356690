//! What the assessment is, in plain Rust: no browser, no pages, no clock of its own.
//!
//! The flow, each arrow one pure function:
//!
//! ```text
//! bytes ──Instrument::read──▶ Instrument
//! Response ──Ballot::cast──▶ Ballot ──▶ Tally ──counts──▶ Counts
//! Instrument + Counts ──Profile::score──▶ Profile ──Summary::of──▶ Summary ──▶ ChartModel
//! Measurement × 2–6 ──ComparisonView::new──▶ ComparisonView       what moved between them
//! Tally ──GroupedCounts::of──▶ GroupedCounts       what may be shown of a team
//! SharedResult | Measurement ◀──▶ link
//! ```
//!
//! The words are those of the field: a *principle* is one of the eight "uitgangspunten", a *statement*
//! ("stelling") is rated 1–5, answered "weet ik niet" or left open; the three are never mixed up.

mod action;
mod agenda;
mod chart;
mod combination;
pub mod comparison;
mod consensus;
mod counts;
mod day;
mod easy_result;
mod file_format;
pub mod instrument;
mod json;
mod language;
pub mod link;
mod measurement;
mod node;
mod ordered;
pub mod privacy;
mod problem;
mod profile;
mod progress;
pub mod report_font;
mod report_kind;
mod response;
pub mod result;
mod score;
mod small_groups;
mod summary;
mod tally;

pub use action::{Action, ActionId, ActionPart, ActionState};
pub use agenda::{AgendaItem, NoComparison, SeenItem, TeamAgenda, UnknownItem, talk_agenda};
pub use chart::{
    ChartGroup, ChartModel, ChartPoint, LabelPlace, LabelSide, MomentLine, Radar, RadarAxis, RadarFrame,
    RadarRing, bars, label_lines, label_width,
};
pub use combination::{Combination, LeftOut, Source};
pub use consensus::Consensus;
pub use counts::{Count, Counts};
pub use day::Day;
pub use easy_result::EasyResult;
pub use file_format::{FileFormat, OtherFormat, utf8_of};
pub use language::{Language, Text};
pub use measurement::{
    Content, DocumentError, FORMAT, Field, Filled, Heading, InstrumentReference, JOURNAL_SLOTS, JournalSlot,
    MAX_NAME_CHARS, MAX_STORED_BYTES, MAX_TEXT_BYTES, MAX_TEXT_CHARS, Measurement, MeasurementFile,
    MeasurementId, MeasurementOverview, MeasurementTitle, MergeError, Merged, Moment, Occasion, Recovered,
    Rewording, ScaleWords, SyncState, WordingRelation, file_name_part, file_stem, journal_slot, recover,
};
pub use node::shorten;
pub use profile::{LensProfile, PrincipleProfile, Profile, StatementProfile};
pub use progress::{Progress, minutes_of};
pub use report_kind::ReportKind;
pub use response::{Answer, ClosingAnswers, NotAStep, Note, Response, ResponseId, Scan, Step};
pub use score::{Outcome, Score};
pub use small_groups::{CollectedWords, TeamNotes, TeamResult, TeamWords};
pub use small_groups::{Group, GroupedCounts, Together, TooFewPeople};
pub use small_groups::{GroupThreshold, NotAThreshold, Visibility, shown_groups};
pub use summary::{GROWING_FROM, HALFWAY_FROM, Highlight, MUCH_FROM, NEARLY_FROM, Practice, Summary};
pub use tally::{Ballot, Tally};
