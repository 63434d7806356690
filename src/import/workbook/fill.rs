//! What people filled in or corrected, in the measurement.

use super::cell_content::CellContent;
use super::cells::Parts;
use super::{CellReference, Misfilled, Wanted, WorkbookProblem};
use crate::domain::instrument::MAX_PROBLEMS;
use crate::domain::{ClosingAnswers, Heading, MAX_TEXT_CHARS, Measurement, Moment, Note, Response, shorten};
use crate::workbook::{Carried, Part, cell_text, is_same_text};
use std::collections::BTreeSet;

/// A measurement that is being filled in from cells, and those of them that do not fit.
pub(super) struct Filling<'a> {
    carried: &'a Carried,
    parts: &'a Parts,
    misfilled: Vec<Misfilled>,
    rows_gone: usize,
}

/// A measurement with what the cells say.
pub(super) struct Filled {
    pub(super) measurement: Measurement,
    /// How many statements with an answer, and principles with a note, have no row any more.
    pub(super) rows_gone: usize,
}

impl<'a> Filling<'a> {
    pub(super) fn new(carried: &'a Carried, parts: &'a Parts) -> Self {
        Self { carried, parts, misfilled: Vec::new(), rows_gone: 0 }
    }

    /// The measurement with what the cells say, as changes of now.
    pub(super) fn of(mut self, mut measurement: Measurement, now: Moment) -> Result<Filled, WorkbookProblem> {
        self.heading(&mut measurement, now);
        // The workbook of a team has no cells to correct its answers or words.
        if let Some(response) = measurement.response().cloned() {
            self.answers(&response, &mut measurement, now);
            self.notes(&response, &mut measurement, now);
            self.closing(&response, &mut measurement, now);
        }
        if self.misfilled.is_empty() {
            Ok(Filled { measurement, rows_gone: self.rows_gone })
        } else {
            Err(WorkbookProblem::Misfilled(self.misfilled))
        }
    }

    fn heading(&mut self, measurement: &mut Measurement, now: Moment) {
        let Heading { team, organisation, label } = measurement.heading().clone();
        let heading = Heading {
            team: self.text(Part::Team, team),
            organisation: self.text(Part::Organisation, organisation),
            label: self.text(Part::Label, label),
        };
        measurement.set_heading(heading, now);
    }

    fn answers(&mut self, response: &Response, measurement: &mut Measurement, now: Moment) {
        if self.parts.area(Part::Answers).is_none() {
            return;
        }
        let carried = self.carried;
        let rows = self.rows(Part::Statements, &[Part::Answers], |code| {
            carried.statements.iter().find(|id| id.as_str() == code)
        });
        let answered = carried.statements.iter().filter(|id| response.answers.contains_key(*id));
        self.count_gone(Part::Statements, &rows, answered);
        for (row, statement) in rows {
            let found = self.parts.found(Part::Answers, row);
            let answer = found.map_or(Ok(None), |found| found.answer(&carried.unknown));
            match answer {
                Ok(answer) => measurement.correct_answer(statement, answer, now),
                Err(wanted) => self.note_misfilled(Part::Answers, row, wanted),
            }
        }
    }

    fn notes(&mut self, response: &Response, measurement: &mut Measurement, now: Moment) {
        let carried = self.carried;
        let rows = self.rows(Part::Principles, &[Part::Good, Part::Better], |code| {
            carried.principles.iter().find(|id| id.as_str() == code)
        });
        let noted = carried.principles.iter().filter(|id| response.notes.contains_key(*id));
        self.count_gone(Part::Principles, &rows, noted);
        for (row, principle) in rows {
            let Note { good, better } = response.notes.get(principle).cloned().unwrap_or_default();
            let note = Note {
                good: self.text_in(Part::Good, row, good),
                better: self.text_in(Part::Better, row, better),
            };
            measurement.set_note(principle, note, now);
        }
    }

    fn closing(&mut self, response: &Response, measurement: &mut Measurement, now: Moment) {
        let ClosingAnswers { mut confidence, story } = response.closing.clone();
        if let Some(area) = self.parts.area(Part::Confidence) {
            let row = *area.rows.start();
            let found = self.parts.found(Part::Confidence, row);
            match found.map_or(Ok(None), CellContent::step) {
                Ok(step) => confidence = step,
                Err(wanted) => self.note_misfilled(Part::Confidence, row, wanted),
            }
        }
        let story = self.text(Part::Story, story);
        measurement.set_closing(ClosingAnswers { confidence, story }, now);
    }

    /// The rows of a table, each with what its code stands for. Notes codes that are not known, or that another row has.
    fn rows<T: Ord>(
        &mut self,
        codes: Part,
        filled: &[Part],
        known: impl Fn(&str) -> Option<&'a T>,
    ) -> Vec<(u32, &'a T)> {
        let parts = self.parts;
        let (mut rows, mut seen) = (Vec::new(), BTreeSet::new());
        if parts.area(codes).is_none() {
            return rows;
        }
        let all: Vec<Part> = [codes].into_iter().chain(filled.iter().copied()).collect();
        for row in parts.rows(&all) {
            let code = parts.found(codes, row).map(ToString::to_string).unwrap_or_default();
            match known(code.trim()) {
                Some(known) if seen.insert(known) => rows.push((row, known)),
                Some(_) => self.note_misfilled(codes, row, Wanted::CodeOnce),
                // A row with white space in it and no code is no row.
                None if code.trim().is_empty() && !self.has_words(filled, row) => {}
                None => self.note_misfilled(codes, row, Wanted::KnownCode),
            }
        }
        rows
    }

    /// Counts which of these have no row in a table that is still there.
    fn count_gone<T: Ord + 'a>(
        &mut self,
        codes: Part,
        rows: &[(u32, &T)],
        filled: impl Iterator<Item = &'a T>,
    ) {
        if self.parts.area(codes).is_some() {
            let with_row: BTreeSet<&T> = rows.iter().map(|(_, known)| *known).collect();
            self.rows_gone += filled.filter(|known| !with_row.contains(known)).count();
        }
    }

    fn has_words(&self, parts: &[Part], row: u32) -> bool {
        let found = parts.iter().filter_map(|part| self.parts.found(*part, row));
        found.into_iter().any(|found| !found.to_string().trim().is_empty())
    }

    /// What the one cell of a part says; as it was when the cell was taken out.
    fn text(&mut self, part: Part, was: String) -> String {
        let row = self.parts.area(part).map(|area| *area.rows.start());
        row.map_or(was.clone(), |row| self.text_in(part, row, was))
    }

    /// What a cell says: as it was, to the last sign, when that is what the cell shows.
    fn text_in(&mut self, part: Part, row: u32, was: String) -> String {
        if self.parts.area(part).is_none() {
            return was;
        }
        let words = self.parts.found(part, row).map_or(Ok(String::new()), CellContent::words);
        match words {
            Ok(words) if is_same_text(&was, &words) => was,
            Ok(words) if words.chars().count() > MAX_TEXT_CHARS => {
                self.note_misfilled(part, row, Wanted::TextOfAtMost(MAX_TEXT_CHARS));
                was
            }
            Ok(words) => cell_text(&words),
            Err(wanted) => {
                self.note_misfilled(part, row, wanted);
                was
            }
        }
    }

    /// Notes that a cell does not fit, up to a limit that a hostile workbook cannot exceed.
    fn note_misfilled(&mut self, part: Part, row: u32, wanted: Wanted) {
        let Some(area) = self.parts.area(part) else { return };
        if self.misfilled.len() < MAX_PROBLEMS {
            let found =
                self.parts.found(part, row).map_or_else(String::new, |found| shorten(&found.to_string()));
            let place: CellReference = area.place(row);
            self.misfilled.push(Misfilled { place, found, wanted });
        }
    }
}
