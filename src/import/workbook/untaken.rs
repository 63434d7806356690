use crate::domain::{Language, Response};
use crate::import::locales::Texts;
use crate::workbook::{Carried, Part};
use std::collections::BTreeSet;

/// What is gone from the workbook of a report. Nothing could be taken over from there: the carried measurement counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Untaken {
    /// The cells that have no name any more, and that no heading leads to.
    pub parts: BTreeSet<Part>,
    /// How many statements with an answer, and principles with a note, have no row any more.
    pub rows: usize,
}

impl Untaken {
    /// What was not taken over, in sentences for a person; none when everything was there.
    #[must_use]
    pub fn message(&self, language: Language) -> Vec<String> {
        let texts = Texts::from(language);
        let name = |part: &Part| match part {
            Part::Team => texts.part_team(),
            Part::Organisation => texts.part_organisation(),
            Part::Label => texts.part_label(),
            Part::Statements | Part::Answers => texts.part_answers(),
            Part::Principles | Part::Good | Part::Better => texts.part_notes(),
            Part::Confidence => texts.part_confidence(),
            Part::Story => texts.part_story(),
        };
        let mut names: Vec<_> = self.parts.iter().map(name).collect();
        names.dedup();
        let parts = (!names.is_empty()).then(|| texts.workbook_untaken(names.join(", ")));
        let rows = (self.rows > 0).then(|| texts.workbook_untaken_rows(self.rows));
        parts.into_iter().chain(rows).collect()
    }
}

/// The parts that a workbook had when it was made.
pub(super) fn written_parts(carried: &Carried, response: Option<&Response>) -> BTreeSet<Part> {
    let is_written = |part: &Part| match part {
        Part::Team | Part::Organisation | Part::Label => true,
        // The workbook of a team has no cells to correct its answers or words.
        _ if response.is_none() => false,
        Part::Statements | Part::Answers => !carried.statements.is_empty(),
        Part::Principles | Part::Good | Part::Better => !carried.principles.is_empty(),
        Part::Confidence | Part::Story => true,
    };
    Part::ALL.into_iter().filter(is_written).collect()
}
