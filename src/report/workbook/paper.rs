//! How the sheets are printed.

use super::formats::ink;
use super::sheet::Sheet;
use crate::report::layout::palette::{ACCENT, MUTED};
use crate::report::locales::Texts;
use crate::workbook::cell_text_of;
use rust_xlsxwriter::XlsxError;

/// A4, as Excel numbers sizes of paper.
const A4: u8 = 9;

/// The longest text in a header, in units of UTF-16; Excel takes 255 for all three parts together.
const MOST: usize = 80;

/// Which way up the paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paper {
    Portrait,
    Landscape,
}

impl Paper {
    /// How high a sheet may be to be put on one page, in points: a fifth smaller can still be read well.
    const fn most(self) -> f64 {
        match self {
            Self::Portrait => 1_000.0,
            Self::Landscape => 600.0,
        }
    }
}

/// The header and the footer of each page.
pub(super) struct Edges<'a> {
    pub(super) texts: Texts,
    /// At the top left.
    pub(super) title: &'a str,
    /// At the top right.
    pub(super) date: &'a str,
    /// At the bottom left.
    pub(super) foot: &'a str,
}

/// Sets a sheet up for paper: A4, as wide as the page, with this head on each; on one page where it nearly fits.
pub(super) fn set_up(
    sheet: &mut Sheet,
    paper: Paper,
    head: Option<u32>,
    edges: &Edges,
) -> Result<(), XlsxError> {
    let pages = if sheet.height() <= paper.most() { 1 } else { 0 };
    let worksheet = &mut sheet.worksheet;
    worksheet.set_paper_size(A4);
    if paper == Paper::Landscape {
        worksheet.set_landscape();
    }
    worksheet.set_print_fit_to_pages(1, pages);
    worksheet.set_margins(0.6, 0.6, 0.8, 0.75, 0.4, 0.35);
    worksheet.set_tab_color(ink(ACCENT));
    if let Some(head) = head {
        worksheet.set_repeat_rows(head, head)?;
        worksheet.set_freeze_panes(head + 1, 0)?;
    }
    let page = edges.texts.page("&P", "&N");
    worksheet.set_header(sides(&context(edges.title), &context(edges.date)));
    worksheet.set_footer(sides(&context(edges.foot), &page));
    Ok(())
}

/// A text on the left and one on the right, small and in a quiet colour. The colour has six digits, so that no digit of
/// the text is taken for the size.
fn sides(left: &str, right: &str) -> String {
    let [red, green, blue] = MUTED;
    let small = format!("&9&K{red:02X}{green:02X}{blue:02X}");
    format!("&L{small}{left}&R{small}{right}")
}

/// A text for a header, in which `&` begins a code.
fn context(text: &str) -> String {
    cell_text_of(text, MOST).replace('\n', " ").replace('&', "&&")
}
