//! A result: what follows from the answers of one person or a team, and what was written and agreed beside them.
//!
//! ```text
//! ResultSource ──ResultView::new──▶ ResultView ──▶ page, viewer, PDF, workbook, CSV, print      worked out once
//! Measurement | GroupedCounts ──▶ SharedResult ◀──▶ link
//! ```
//!
//! [`SharedResult`] is a result that is passed on; a [link](crate::domain::link) only encodes it. [`Extras`] says which of
//! its [words](SharedWords) go along.

mod extras;
pub mod figures;
mod locales;
mod respondents;
mod shared_result;
mod shared_words;
mod source;
mod statement_list;
mod view;

pub use extras::Extras;
pub use locales::ResultTexts;
pub use respondents::{OwnAnswers, Respondents};
pub use shared_result::{AskedOtherwise, SharedResult};
pub use shared_words::SharedWords;
pub use source::{ResultSource, TeamOrigin};
pub use statement_list::{StatementKind, StatementList, StatementOrder};
pub use view::{
    AgendaItemView, AgendaListView, AgendaView, AgreementView, Answered, ClosingView, FiguresRow, GoneView,
    HighlightView, IdeaSource, IdeaView, PrincipleView, RespondentsView, ResultView, RoleView, RolesRow,
    RolesView, ScaleView, StatementView, StepView, action_state_name,
};
