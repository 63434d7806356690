use super::locales::Texts;
use super::subject::Subject;
use crate::domain::instrument::Instrument;
use crate::domain::result::{ResultView, figures};
use crate::domain::{Language, Outcome, Score, Text};

/// What every part of a report is made of: the result as it is shown, and the texts of the report.
pub(super) struct ReportContext<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) texts: Texts,
    pub(super) view: ResultView,
}

impl<'a> ReportContext<'a> {
    pub(super) fn new(subject: Subject<'a>) -> Self {
        let Subject { instrument, source, language, .. } = subject;
        Self { subject, texts: language.into(), view: ResultView::new(instrument, source, language) }
    }

    pub(super) fn instrument(&self) -> &'a Instrument {
        self.subject.instrument
    }

    pub(super) fn language(&self) -> Language {
        self.subject.language
    }

    /// A text in the language of the report.
    pub(super) fn text<'b>(&self, text: &'b Text) -> &'b str {
        text.get(self.subject.language)
    }

    pub(super) fn score(&self, score: Score) -> String {
        figures::score(score, self.language())
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> String {
        figures::outcome(outcome, self.texts.result())
    }
}
