//! The chart: native, so that it follows the cells and looks as its reader likes charts.

use super::formats::ink;
use super::sheet::Sheet;
use crate::report::content;
use crate::report::context::ReportContext;
use crate::report::layout::palette::{ACCENT, LINE, MUTED, TEXT};
use crate::workbook::cell_text;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartAxisTickType, ChartFont, ChartFormat, ChartLine, ChartSolidFill,
    Color, XlsxError,
};

/// Its width in pixels, that of the columns of the summary.
const WIDTH: u32 = 715;

/// Its height in pixels: what a bar takes, and what all else does.
const HEIGHT: (u32, u32) = (29, 72);

/// How high a row under it is, in pixels.
const ROW: u32 = 20;

/// The rows of the figures that it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bars {
    pub(super) first: u32,
    pub(super) last: u32,
}

/// Puts a bar for each principle at the next rows. A bar begins at 1, the lowest score; where there are too few answers
/// there is no bar.
pub(super) fn insert(sheet: &mut Sheet, bars: Bars, context: &ReportContext) -> Result<(), XlsxError> {
    let chart = chart(bars, context);
    sheet.worksheet.insert_chart_with_offset(sheet.row(), 0, &chart, 0, 4)?;
    sheet.room(height(bars) / ROW + 1)
}

fn height(Bars { first, last }: Bars) -> u32 {
    let (bar, rest) = HEIGHT;
    (last + 1).saturating_sub(first).saturating_mul(bar).saturating_add(rest)
}

fn chart(bars: Bars, context: &ReportContext) -> Chart {
    let Bars { first, last } = bars;
    let name = context.texts.sheet_summary();
    let font = |color| ChartFont::new().set_color(color).set_size(10).clone();
    let line = |color: Color| ChartLine::new().set_color(color).set_width(0.75).clone();
    let mut chart = Chart::new_bar();
    let series = chart.add_series();
    series.set_categories((name, first, 0, last, 0)).set_values((name, first, 1, last, 1));
    series.set_name(context.texts.result().table_score()).set_gap(55);
    series.set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(ink(ACCENT))));
    let mut labels = rust_xlsxwriter::ChartDataLabel::new();
    series.set_data_label(labels.show_value().set_num_format("0.0;;").set_font(&font(ink(TEXT))));
    let title = ChartFont::new().set_bold().set_color(ink(TEXT)).set_size(12).clone();
    chart.title().set_name(context.texts.chart_title()).set_font(&title);
    chart.legend().set_hidden();
    // The first principle on top.
    let principles = chart.y_axis();
    principles.set_reverse().set_font(&font(ink(TEXT))).set_major_tick_type(ChartAxisTickType::None);
    principles.set_format(ChartFormat::new().set_line(&line(ink(MUTED))));
    let scores = chart.x_axis();
    scores.set_min(1).set_max(5).set_major_unit(1).set_num_format("0").set_font(&font(ink(MUTED)));
    scores.set_major_gridlines(true).set_major_gridlines_line(&line(ink(LINE)));
    scores.set_format(ChartFormat::new().set_no_line()).set_label_position(ChartAxisLabelPosition::High);
    chart.chart_area().set_format(ChartFormat::new().set_line(&line(ink(LINE))));
    chart
        .set_width(WIDTH)
        .set_height(height(bars))
        .set_alt_text(cell_text(&content::bars_alternative(context)));
    chart
}
