//! How cells look: the colours of the report, calm and without gridlines.

use crate::report::layout::palette::{ACCENT, ACCENT_SOFT, Color, LINE, MUTED, SUNKEN, TEXT};
use crate::report::locales::Texts;
use rust_xlsxwriter::{Color as Ink, Format, FormatAlign, FormatBorder};

/// How a cell looks.
#[derive(Clone, Debug)]
pub(super) struct CellFormat {
    pub(super) format: Format,
    /// The size of its letters, in points.
    pub(super) size: f64,
}

/// How a score is written: `3,7` where the comma is used.
const SCORE: &str = "0.0";

/// What keeps a text that begins with a hyphen or looks like a date as it was typed.
const AS_TYPED: &str = "@";

impl CellFormat {
    fn of_size(size: f64) -> Self {
        let format = Format::new().set_font_size(size).set_font_color(ink(TEXT));
        Self { format: format.set_align(FormatAlign::Top).set_text_wrap(), size }
    }

    fn change(self, change: impl FnOnce(Format) -> Format) -> Self {
        Self { format: change(self.format), size: self.size }
    }

    fn bold(self) -> Self {
        self.change(Format::set_bold)
    }

    fn colored(self, color: Color) -> Self {
        self.change(|format| format.set_font_color(ink(color)))
    }

    fn filled(self, color: Color) -> Self {
        self.change(|format| format.set_background_color(ink(color)))
    }

    fn aligned(self, align: FormatAlign) -> Self {
        self.change(|format| format.set_align(align))
    }

    fn underlined(self, border: FormatBorder, color: Color) -> Self {
        self.change(|format| format.set_border_bottom(border).set_border_bottom_color(ink(color)))
    }

    fn boxed(self) -> Self {
        self.change(|format| format.set_border(FormatBorder::Thin).set_border_color(ink(ACCENT)))
    }

    /// With a number as Excel codes it.
    fn numbered(self, code: &str) -> Self {
        self.change(|format| format.set_num_format(code))
    }

    /// On a ground of its own where `is_shaded`, so that the rows of one principle are seen to belong together.
    pub(super) fn shaded(self, is_shaded: bool) -> Self {
        if is_shaded { self.filled(SUNKEN) } else { self }
    }

    fn unlocked(self) -> Self {
        self.change(Format::set_unlocked)
    }
}

/// A colour as Excel has it.
pub(super) fn ink([red, green, blue]: Color) -> Ink {
    Ink::RGB(u32::from_be_bytes([0, red, green, blue]))
}

/// Halfway up its cell.
fn middle(look: CellFormat) -> CellFormat {
    look.aligned(FormatAlign::VerticalCenter)
}

/// Away from the edge of its cell.
fn indented(look: CellFormat) -> CellFormat {
    look.change(|format| format.set_indent(1).set_align(FormatAlign::Left))
}

/// The title of a sheet.
pub(super) fn title() -> CellFormat {
    CellFormat::of_size(18.0).bold().colored(ACCENT)
}

/// The title of a part of a sheet.
pub(super) fn heading() -> CellFormat {
    CellFormat::of_size(13.0).bold()
}

/// The result in words.
pub(super) fn lead() -> CellFormat {
    CellFormat::of_size(13.0)
}

/// A sentence.
pub(super) fn body() -> CellFormat {
    CellFormat::of_size(11.0)
}

/// A sentence that explains.
pub(super) fn hint() -> CellFormat {
    CellFormat::of_size(10.0).colored(MUTED)
}

/// What the cell beside it is.
pub(super) fn term() -> CellFormat {
    middle(body()).colored(MUTED).underlined(FormatBorder::Thin, LINE)
}

/// What belongs to a term.
pub(super) fn fact() -> CellFormat {
    middle(body()).aligned(FormatAlign::Left).underlined(FormatBorder::Thin, LINE)
}

/// The head of a column of texts.
pub(super) fn head() -> CellFormat {
    indented(middle(body())).bold().filled(ACCENT_SOFT).underlined(FormatBorder::Medium, ACCENT)
}

/// The head of a column of figures.
pub(super) fn figure_head() -> CellFormat {
    centred(head())
}

/// A text in a table.
pub(super) fn cell() -> CellFormat {
    indented(middle(body())).underlined(FormatBorder::Thin, LINE)
}

/// What people wrote, which may be much longer than the cells beside it.
pub(super) fn words() -> CellFormat {
    indented(as_typed(body())).underlined(FormatBorder::Thin, LINE)
}

/// A cell beside such words.
pub(super) fn beside_words() -> CellFormat {
    indented(body()).underlined(FormatBorder::Thin, LINE)
}

/// A code beside such words.
pub(super) fn code_beside_words() -> CellFormat {
    indented(hint()).underlined(FormatBorder::Thin, LINE)
}

/// A text in the row of a sum.
pub(super) fn sum_cell() -> CellFormat {
    cell().bold().filled(SUNKEN)
}

/// A code or an example in a table: there for who looks for it.
pub(super) fn quiet_cell() -> CellFormat {
    indented(middle(CellFormat::of_size(10.0))).colored(MUTED).underlined(FormatBorder::Thin, LINE)
}

/// In the middle of its cell, as figures are.
pub(super) fn centred(look: CellFormat) -> CellFormat {
    look.change(|format| format.set_indent(0).set_align(FormatAlign::Center))
}

/// A whole number in a table.
pub(super) fn figure() -> CellFormat {
    centred(cell())
}

/// An answer: the number of a step, or a word.
pub(super) fn answer() -> CellFormat {
    figure().bold()
}

/// A score.
pub(super) fn score(look: CellFormat) -> CellFormat {
    centred(look).numbered(SCORE)
}

/// A share of a hundred.
pub(super) fn percent(look: CellFormat) -> CellFormat {
    centred(look).numbered("0%")
}

/// A date, written out in the language of the report.
pub(super) fn date(look: CellFormat, texts: Texts) -> CellFormat {
    look.aligned(FormatAlign::Left).numbered(texts.date_format())
}

/// A text that people may change: it stays as it is typed, also where it begins with a hyphen or looks like a date.
pub(super) fn as_typed(look: CellFormat) -> CellFormat {
    look.numbered(AS_TYPED)
}

/// A cell to fill in with words.
pub(super) fn words_to_fill_in() -> CellFormat {
    indented(as_typed(body().boxed().unlocked()))
}

/// A cell to fill in with an answer.
pub(super) fn answer_to_fill_in() -> CellFormat {
    centred(middle(body())).bold().boxed().unlocked()
}
