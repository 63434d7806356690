//! The sheet with whose result it is, the result in words, the figures and the chart.

use super::chart::{self, Bars};
use super::formats::{self, CellFormat};
use super::sheet::{Sheet, Span};
use crate::domain::Day;
use crate::domain::result::{FiguresRow, ResultSource, TeamOrigin};
use crate::report::content;
use crate::report::context::ReportContext;
use crate::report::dates;
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

/// The widths of the columns, in digits: a name and five figures.
const WIDTHS: [f64; 6] = [32.0, 22.0, 12.0, 11.0, 13.0, 9.0];
const WHOLE: Span = (0, 5);
const FACT: Span = (1, 5);

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(context.texts.sheet_summary(), &WIDTHS)?;
    sheet.block(WHOLE, &content::title(context), &formats::title())?;
    sheet.space()?;
    facts(&mut sheet, context)?;
    sheet.space()?;
    words(&mut sheet, context)?;
    sheet.space()?;
    let bars = table(&mut sheet, context)?;
    sheet.space()?;
    if context.view.figures.iter().any(|row| !row.is_sum && row.outcome.score().is_some()) {
        chart::insert(&mut sheet, bars, context)?;
    }
    about(&mut sheet, context)?;
    Ok(sheet)
}

/// Team, organisation, label, date, who filled it in and how much was asked.
fn facts(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let (texts, heading) = (context.texts, &context.view.heading);
    let own = formats::as_typed(formats::fact());
    for (part, label, text) in [
        (Part::Team, texts.fact_team(), &heading.team),
        (Part::Organisation, texts.fact_organisation(), &heading.organisation),
        (Part::Label, texts.fact_label(), &heading.label),
    ] {
        sheet.name_cell(part, FACT.0);
        sheet.tall(0.0, &[((0, 0), label, &formats::term()), (FACT, text, &own)])?;
    }
    day(sheet, context, context.subject.begun)?;
    let facts = [
        (texts.fact_people(), &*context.view.respondents.people),
        (texts.fact_scan(), content::scan(context)),
    ];
    for (label, text) in facts.into_iter().filter(|(_, text)| !text.is_empty()) {
        sheet.tall(0.0, &[((0, 0), label, &formats::term()), (FACT, text, &formats::fact())])?;
    }
    Ok(())
}

fn day(sheet: &mut Sheet, context: &ReportContext, day: Day) -> Result<(), XlsxError> {
    let (row, words, look) =
        (sheet.row(), dates::long(day, context.texts), formats::date(formats::fact(), context.texts));
    sheet.tall(0.0, &[((0, 0), context.texts.fact_date(), &formats::term()), (FACT, &words, &look)])?;
    sheet.date(row, FACT.0, day, &look)
}

fn words(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    sheet.block(WHOLE, &context.view.headline, &formats::lead())?;
    if let Some(average) = &context.view.average {
        sheet.block(WHOLE, average, &formats::body())?;
    }
    sheet.block(WHOLE, &content::basis(context), &formats::hint())
}

/// The figures per principle, per lens and in total. Tells where the principles stand.
fn table(sheet: &mut Sheet, context: &ReportContext) -> Result<Bars, XlsxError> {
    let texts = context.texts;
    sheet.block(WHOLE, texts.table(), &formats::heading())?;
    sheet.block(WHOLE, texts.result().table_caption(), &formats::hint())?;
    let figure = |text| (text, formats::figure_head());
    sheet.heads(&[
        (texts.result().table_principle(), formats::head()),
        figure(texts.result().table_score()),
        figure(texts.result().table_percent()),
        figure(texts.result().table_given()),
        figure(texts.result().table_unknown()),
        figure(texts.result().table_open()),
    ])?;
    let first = sheet.row();
    let (sums, principles): (Vec<_>, Vec<_>) = context.view.figures.iter().partition(|row| row.is_sum);
    principles.into_iter().try_for_each(|figures| row(sheet, context, figures))?;
    let bars = Bars { first, last: sheet.row().saturating_sub(1) };
    sums.into_iter().try_for_each(|figures| row(sheet, context, figures))?;
    Ok(bars)
}

/// A row; a dash stands for each figure that there is not.
fn row(sheet: &mut Sheet, context: &ReportContext, figures: &FiguresRow) -> Result<(), XlsxError> {
    let look: fn() -> CellFormat = if figures.is_sum { formats::sum_cell } else { formats::cell };
    sheet.text(0, &figures.label, &look())?;
    match figures.outcome.score() {
        Some(score) => {
            sheet.number(1, score.value(), &formats::score(look()))?;
            sheet.number(2, f64::from(score.percent()) / 100.0, &formats::percent(look()))?;
        }
        None => {
            sheet.text(1, &context.outcome(figures.outcome), &formats::centred(look()))?;
            sheet.text(2, context.texts.table_none(), &formats::centred(look()))?;
        }
    }
    let counts = figures.counts.map_or([None; 3], |counts| counts.map(Some));
    for (column, count) in (3..).zip(counts) {
        match count {
            Some(count) => sheet.number(column, count, &formats::centred(look()))?,
            None => sheet.text(column, context.texts.table_none(), &formats::centred(look()))?,
        }
    }
    sheet.next()
}

/// Who wrote the questionnaire, and whether this workbook carries the measurement.
fn about(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let (texts, instrument) = (context.texts, context.instrument());
    sheet.block(WHOLE, texts.result().provenance(), &formats::heading())?;
    sheet.block(WHOLE, context.text(instrument.provenance()), &formats::body())?;
    sheet.block(WHOLE, &texts.result().version(instrument.id(), instrument.version()), &formats::hint())?;
    let hint = match context.subject.source {
        ResultSource::Person { .. } => texts.workbook_hint(texts.sheet_codebook()),
        ResultSource::Team { origin: TeamOrigin::Measurement(_), .. } => {
            texts.workbook_team_carries().to_owned()
        }
        ResultSource::Team { origin: TeamOrigin::Shared(_), .. } => texts.workbook_team().to_owned(),
    };
    sheet.block(WHOLE, &hint, &formats::hint())
}
