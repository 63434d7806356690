//! What can be answered: the lists from which cells are filled in, and what each answer means.

use super::formats;
use super::sheet::Sheet;
use crate::domain::Answer;
use crate::domain::result::ResultSource;
use crate::report::context::ReportContext;
use crate::workbook::cell_text_of;
use rust_xlsxwriter::{DataValidation, Formula, XlsxError};

/// The longest text beside a cell that is being filled in, and the longest title of it, in units of UTF-16.
const MOST: (usize, usize) = (255, 32);

/// One question with a list of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scale {
    /// The statements: 1 to 5, or "weet ik niet".
    Statements,
    /// Confidence in the follow-up: 1 to 5.
    Confidence,
}

impl Scale {
    /// The names of the cells with what can be answered, and of those with what it is called.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Statements => ("promonitor_choices", "promonitor_choice_names"),
            Self::Confidence => ("promonitor_confidence_choices", "promonitor_confidence_choice_names"),
        }
    }

    /// The five steps with what they mean.
    fn steps<'a>(self, context: &'a ReportContext) -> Vec<(&'a str, &'a str)> {
        match self {
            Self::Statements => {
                context.view.scale.steps.iter().map(|step| (&*step.label, &*step.meaning)).collect()
            }
            Self::Confidence => {
                let steps = context.instrument().closing().confidence().steps().iter();
                steps.map(|label| (context.text(label), "")).collect()
            }
        }
    }

    /// Writes the list as a table, and names its cells.
    pub(super) fn table(self, sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
        let texts = context.texts;
        // In the workbook of a team no cell holds an answer: each answer has a column.
        let (code, open) = match context.subject.source {
            ResultSource::Person { .. } => (texts.code(), texts.code_empty()),
            ResultSource::Team { .. } => (texts.column_id(), texts.result().table_open()),
        };
        let mut heads = vec![(code, formats::figure_head()), (texts.code_name(), formats::head())];
        if self == Self::Statements {
            heads.push((texts.code_meaning(), formats::head()));
        }
        sheet.heads(&heads)?;
        let first = sheet.row();
        for (number, (name, meaning)) in (1_u8..).zip(self.steps(context)) {
            sheet.number(0, number, &formats::answer())?;
            self.row(sheet, name, meaning)?;
        }
        let (choices, names) = self.names();
        let mut last = sheet.row().saturating_sub(1);
        if self == Self::Statements {
            let unknown = &*context.view.scale.unknown;
            sheet.text(0, unknown, &formats::answer())?;
            self.row(sheet, unknown, texts.code_unknown())?;
            last += 1;
            // What is left open is called something, and not chosen.
            sheet.text(0, open, &formats::figure())?;
            self.row(sheet, texts.result().open(), texts.code_open())?;
        }
        sheet.name_range(choices, 0, first, last);
        sheet.name_range(names, 1, first, sheet.row().saturating_sub(1));
        Ok(())
    }

    fn row(self, sheet: &mut Sheet, name: &str, meaning: &str) -> Result<(), XlsxError> {
        sheet.text(1, name, &formats::cell())?;
        if self == Self::Statements {
            sheet.text(2, meaning, &formats::cell())?;
        }
        sheet.next()
    }

    /// A formula that says what the answer in a cell is called; nothing where the cell is empty.
    pub(super) fn name_of(self, cell: &str) -> String {
        let (choices, names) = self.names();
        format!("=IFERROR(INDEX({names},MATCH({cell},{choices},0)),\"\")")
    }

    /// The same, which also says that a cell is empty: the last name is for that.
    pub(super) fn name_or_open_of(self, cell: &str) -> String {
        let (choices, names) = self.names();
        format!("=IFERROR(INDEX({names},IF({cell}=\"\",ROWS({names}),MATCH({cell},{choices},0))),\"\")")
    }

    /// What makes a cell one that is filled in from the list, with what each number means beside it.
    pub(super) fn validation(self, context: &ReportContext) -> Result<DataValidation, XlsxError> {
        let texts = context.texts;
        let unknown = &*context.view.scale.unknown;
        let (lines, refusal) = match self {
            Self::Statements => (Some(unknown), texts.choose_answer(unknown)),
            Self::Confidence => (None, texts.choose_confidence().to_owned()),
        };
        let steps = self.steps(context);
        let steps = (1..).zip(&steps).map(|(number, (name, _))| texts.choice(name, number));
        let lines: Vec<_> = steps.chain(lines.map(str::to_owned)).collect();
        let (most, most_of_title) = MOST;
        let title = cell_text_of(texts.choose(), most_of_title);
        DataValidation::new()
            .allow_list_formula(Formula::new(self.names().0))
            .set_input_title(title.as_str())?
            .set_input_message(cell_text_of(&lines.join("\n"), most))?
            .set_error_title(title)?
            .set_error_message(cell_text_of(&refusal, most))
    }
}

/// Writes an answer: the number of the step, or the word for "weet ik niet".
pub(super) fn write_answer(
    sheet: &mut Sheet,
    column: u16,
    answer: Option<Answer>,
    context: &ReportContext,
    look: &formats::CellFormat,
) -> Result<(), XlsxError> {
    match answer {
        Some(Answer::Step(step)) => sheet.number(column, step.value(), look),
        Some(Answer::Unknown) => sheet.text(column, &context.view.scale.unknown, look),
        None => sheet.text(column, "", look),
    }
}
