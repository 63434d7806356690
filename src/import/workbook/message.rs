//! Why a workbook was not opened, in words for a person.

use super::{Misfilled, Wanted, WorkbookProblem};
use crate::domain::Language;
use crate::import::locales::Texts;

/// Cells that do not fit are listed, at most this many at a time.
const MOST: usize = 20;

impl WorkbookProblem {
    /// What is wrong and what to do next: a sentence, and then one for each cell that does not fit.
    #[must_use]
    pub fn message(&self, language: Language) -> Vec<String> {
        let texts = Texts::from(language);
        let sentence = match self {
            Self::TooLarge => texts.too_large(),
            Self::LockedOrOld => texts.workbook_locked(),
            Self::NotAWorkbook(_) => texts.workbook_none(),
            Self::NotOurs => texts.workbook_not_ours(),
            Self::Newer(_) => texts.workbook_newer(),
            Self::Damaged(_) => texts.workbook_damaged(),
            Self::Gone(_) => texts.workbook_gone(),
            Self::Misfilled(cells) => {
                let sentence = texts.workbook_misfilled(cells.len());
                let cells = cells.iter().take(MOST).map(|cell| cell_told(texts, cell));
                return std::iter::once(sentence).chain(cells).collect();
            }
        };
        vec![sentence.to_owned()]
    }
}

fn cell_told(texts: Texts, cell: &Misfilled) -> String {
    let shorter;
    let wanted = match cell.wanted {
        Wanted::Answer => texts.wanted_answer(),
        Wanted::Step => texts.wanted_step(),
        Wanted::Text => texts.wanted_text(),
        Wanted::TextOfAtMost(most) => {
            shorter = texts.wanted_shorter(most);
            &shorter
        }
        Wanted::KnownCode => texts.wanted_known_code(),
        Wanted::CodeOnce => texts.wanted_code_once(),
    };
    if cell.found.is_empty() {
        texts.cell_empty(&cell.place, wanted)
    } else {
        texts.cell(&cell.place, &cell.found, wanted)
    }
}
