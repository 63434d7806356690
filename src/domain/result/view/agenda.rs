use super::ViewContext;
use crate::domain::{AgendaItem, Profile, Score, talk_agenda};

/// How many statements are named to talk about.
const MOST: usize = 5;

/// What to talk about first (rule 5 of the scoring rules).
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaView {
    /// How the statements were chosen.
    pub lead: &'static str,
    /// The statements; none where none has a score.
    pub items: Vec<AgendaItemView>,
}

/// A statement to talk about.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaItemView {
    /// The statement, in the words in which it was asked.
    pub sentence: String,
    /// Its score.
    pub score: Score,
    /// A question to begin with.
    pub question: String,
}

pub(super) fn agenda(context: &ViewContext, profile: &Profile) -> AgendaView {
    let item = |item: AgendaItem| {
        let (_, statement) = context.instrument.statement(&item.statement)?;
        Some(AgendaItemView {
            sentence: context.wording(statement).to_owned(),
            score: item.score,
            question: context.text(&item.question).to_owned(),
        })
    };
    let texts = context.texts;
    AgendaView {
        lead: if context.is_team() { texts.agenda_lead_team() } else { texts.agenda_lead() },
        items: talk_agenda(context.instrument, profile).into_iter().take(MOST).filter_map(item).collect(),
    }
}
