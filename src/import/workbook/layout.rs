//! The cells of a workbook whose names are gone, found by the headings above them and beside them.
//!
//! Some programs drop the names of cells when they save a workbook. The headings are words of the report, in one of its
//! languages; a part whose headings were changed, or stand on two sheets, is not found.

use super::area::Area;
use crate::domain::Language;
use crate::import::locales::Texts;
use crate::workbook::{Carried, Part};
use std::collections::{BTreeMap, BTreeSet};

/// The texts of the cells of a sheet, by row and column, without white space around them.
pub(super) type Cells = BTreeMap<(u32, u32), String>;

/// The sheets of a workbook that people see, by name.
pub(super) type Sheets = BTreeMap<String, Cells>;

/// The areas that the headings lead to.
pub(super) fn areas(sheets: &Sheets, carried: &Carried) -> BTreeMap<Part, Area> {
    let mut found = BTreeMap::new();
    for texts in Language::ALL.map(Texts::from) {
        let statements: BTreeSet<_> = carried.statements.iter().map(|id| id.as_str()).collect();
        let principles: BTreeSet<_> = carried.principles.iter().map(|id| id.as_str()).collect();
        let answers = [(Part::Answers, texts.heading_answer())];
        let notes = [(Part::Good, texts.heading_good()), (Part::Better, texts.heading_better())];
        let all = sheets.iter().map(|(name, cells)| Sheet { name, cells });
        let all: Vec<_> = all.collect();
        for sheet in [
            only(&all, |sheet| sheet.table(texts.heading_code(), Part::Statements, &answers, &statements)),
            only(&all, |sheet| sheet.notes(texts, &notes, &principles)),
            only(&all, |sheet| sheet.facts(texts)),
        ] {
            found.extend(sheet.unwrap_or_default());
        }
    }
    found
}

/// What is found on one of the sheets; `None` when it is on none, or on several.
fn only<'a>(
    sheets: &[Sheet<'a>],
    find: impl Fn(&Sheet<'a>) -> Option<BTreeMap<Part, Area>>,
) -> Option<BTreeMap<Part, Area>> {
    let mut found = sheets.iter().filter_map(find);
    found.next().filter(|_| found.next().is_none())
}

struct Sheet<'a> {
    name: &'a str,
    cells: &'a Cells,
}

impl Sheet<'_> {
    fn area(&self, column: u32, rows: std::ops::RangeInclusive<u32>) -> Area {
        Area { sheet: self.name.to_owned(), column, rows }
    }

    fn text(&self, row: u32, column: u32) -> Option<&str> {
        self.cells.get(&(row, column)).map(String::as_str)
    }

    /// The columns of a table: the codes below their heading, and those that have a heading in the same row.
    fn table(
        &self,
        code: &str,
        codes: Part,
        columns: &[(Part, &str)],
        known: &BTreeSet<&str>,
    ) -> Option<BTreeMap<Part, Area>> {
        let heads: Vec<_> = self.cells.iter().filter(|(_, text)| *text == code).map(|(at, _)| *at).collect();
        let mut tables = heads.into_iter().filter_map(|(head, column)| {
            let below = self.cells.range((head, 0)..).filter(|((row, at), _)| *row > head && *at == column);
            let coded = below.filter(|(_, text)| known.contains(text.as_str()));
            let rows: Vec<_> = coded.map(|((row, _), _)| *row).collect();
            let rows = *rows.first()?..=*rows.last()?;
            let mut areas = BTreeMap::from([(codes, self.area(column, rows.clone()))]);
            for (part, heading) in columns {
                areas.insert(*part, self.area(self.only_in_row(head, heading)?, rows.clone()));
            }
            Some(areas)
        });
        tables.next().filter(|_| tables.next().is_none())
    }

    /// The table of the notes, and below it the answers to the two questions at the end, which follow their heading.
    fn notes(
        &self,
        texts: Texts,
        columns: &[(Part, &str)],
        known: &BTreeSet<&str>,
    ) -> Option<BTreeMap<Part, Area>> {
        let mut areas = self.table(texts.heading_code(), Part::Principles, columns, known)?;
        let (last, column) = areas.get(&Part::Good).map(|area| (*area.rows.end(), area.column))?;
        let below = self.cells.range((last, 0)..).filter(|((row, _), _)| *row > last);
        let mut headings = below.filter(|(_, text)| *text == texts.heading_closing()).map(|(at, _)| *at);
        let closing = headings.next().filter(|_| headings.next().is_none());
        if let Some((heading, first)) = closing {
            let below =
                self.cells.range((heading, 0)..).filter(|((row, at), _)| *row > heading && *at == first);
            let rows: Vec<_> = below.map(|((row, _), _)| *row).collect();
            if let [confidence, story] = *rows {
                areas.insert(Part::Confidence, self.area(column, confidence..=confidence));
                areas.insert(Part::Story, self.area(column, story..=story));
            }
        }
        Some(areas)
    }

    /// The cells beside the labels of the team, the organisation and the measurement, which stand below each other.
    fn facts(&self, texts: Texts) -> Option<BTreeMap<Part, Area>> {
        let labels = [
            (Part::Team, texts.heading_team()),
            (Part::Organisation, texts.heading_organisation()),
            (Part::Label, texts.heading_label()),
        ];
        let teams = self.cells.iter().filter(|(_, text)| *text == texts.heading_team());
        let mut found = teams.filter_map(|((first, column), _)| {
            let below = self.cells.range((*first, 0)..).filter(|((_, at), _)| at == column);
            let rows = below.take(labels.len()).map(|((row, _), text)| (*row, text.as_str()));
            let mut areas = BTreeMap::new();
            for ((row, text), (part, label)) in rows.zip(labels) {
                if text != label || !self.ends_beside(row, *column) {
                    return None;
                }
                areas.insert(part, self.area(column.saturating_add(1), row..=row));
            }
            (areas.len() == labels.len()).then_some(areas)
        });
        found.next().filter(|_| found.next().is_none())
    }

    /// Whether a row has nothing more than the cell beside this one: after a column was put in between, it has.
    fn ends_beside(&self, row: u32, column: u32) -> bool {
        let beside = column.saturating_add(1);
        self.text(row, beside).is_some() || self.cells.range((row, beside)..=(row, u32::MAX)).next().is_none()
    }

    /// The column of a text that stands once in a row.
    fn only_in_row(&self, row: u32, text: &str) -> Option<u32> {
        let mut found = self.cells.range((row, 0)..=(row, u32::MAX)).filter(|(_, found)| *found == text);
        found.next().filter(|_| found.next().is_none()).map(|((_, column), _)| *column)
    }
}
