//! The sheet with whose result it is, the result in words, the figures and the chart.

use super::chart::{self, Bars};
use super::looks::{self, Look};
use super::sheet::{Sheet, Span};
use crate::domain::{Count, Day, LensProfile, Outcome, PrincipleProfile};
use crate::report::dates;
use crate::report::subject::Reported;
use crate::report::tell;
use crate::report::told::Told;
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

/// The widths of the columns, in digits: a name and five figures.
const WIDTHS: [f64; 6] = [32.0, 22.0, 12.0, 11.0, 13.0, 9.0];
const WHOLE: Span = (0, 5);
const FACT: Span = (1, 5);

pub(super) fn sheet(told: &Told) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(told.texts.sheet_summary(), &WIDTHS)?;
    sheet.block(WHOLE, &tell::title(told), &looks::title())?;
    sheet.space()?;
    facts(&mut sheet, told)?;
    sheet.space()?;
    words(&mut sheet, told)?;
    sheet.space()?;
    let bars = table(&mut sheet, told)?;
    sheet.space()?;
    if told.profile.principles().iter().any(|principle| principle.outcome.score().is_some()) {
        chart::insert(&mut sheet, bars, told)?;
    }
    about(&mut sheet, told)?;
    Ok(sheet)
}

/// Team, organisation, label, date, who filled it in and how much was asked.
fn facts(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let (texts, heading) = (told.texts, &told.words.heading);
    let own = looks::as_typed(looks::fact());
    for (part, label, text) in [
        (Part::Team, texts.fact_team(), &heading.team),
        (Part::Organisation, texts.fact_organisation(), &heading.organisation),
        (Part::Label, texts.fact_label(), &heading.label),
    ] {
        sheet.name_cell(part, FACT.0);
        sheet.tall(0.0, &[((0, 0), label, &looks::term()), (FACT, text, &own)])?;
    }
    day(sheet, told, told.subject.begun)?;
    let facts = [(texts.fact_people(), &*tell::people(told)), (texts.fact_scan(), tell::scan(told))];
    for (label, text) in facts.into_iter().filter(|(_, text)| !text.is_empty()) {
        sheet.tall(0.0, &[((0, 0), label, &looks::term()), (FACT, text, &looks::fact())])?;
    }
    Ok(())
}

fn day(sheet: &mut Sheet, told: &Told, day: Day) -> Result<(), XlsxError> {
    let (row, words, look) =
        (sheet.row(), dates::long(day, told.texts), looks::date(looks::fact(), told.texts));
    sheet.tall(0.0, &[((0, 0), told.texts.fact_date(), &looks::term()), (FACT, &words, &look)])?;
    sheet.date(row, FACT.0, day, &look)
}

fn words(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    sheet.block(WHOLE, &tell::headline(told), &looks::lead())?;
    if let Some(score) = told.summary.overall.score() {
        let average = told.texts.average(score.percent(), told.score(score));
        sheet.block(WHOLE, &average, &looks::body())?;
    }
    sheet.block(WHOLE, &tell::basis(told), &looks::hint())
}

/// The figures per principle, per lens and in total. Tells where the principles stand.
fn table(sheet: &mut Sheet, told: &Told) -> Result<Bars, XlsxError> {
    let texts = told.texts;
    sheet.block(WHOLE, texts.table(), &looks::heading())?;
    sheet.block(WHOLE, texts.table_caption(), &looks::hint())?;
    let figure = |text| (text, looks::figure_head());
    sheet.heads(&[
        (texts.table_principle(), looks::head()),
        figure(texts.table_score()),
        figure(texts.table_percent()),
        figure(texts.table_given()),
        figure(texts.table_unknown()),
        figure(texts.table_open()),
    ])?;
    let first = sheet.row();
    for principle in told.profile.principles() {
        principle_row(sheet, told, principle)?;
    }
    let bars = Bars { first, last: sheet.row().saturating_sub(1) };
    for lens in told.profile.lenses() {
        lens_row(sheet, told, lens)?;
    }
    row(sheet, told, texts.table_overall(), told.summary.overall, None)?;
    Ok(bars)
}

fn principle_row(sheet: &mut Sheet, told: &Told, principle: &PrincipleProfile) -> Result<(), XlsxError> {
    let known = told.instrument().principle(&principle.id);
    let name = known.map_or_else(String::new, |known| told.name(known));
    row(sheet, told, &name, principle.outcome, Some(principle.count()))
}

fn lens_row(sheet: &mut Sheet, told: &Told, lens: &LensProfile) -> Result<(), XlsxError> {
    row(sheet, told, &told.texts.table_lens(told.lens(&lens.id)), lens.outcome, None)
}

/// A row; one without counts is a sum.
fn row(
    sheet: &mut Sheet,
    told: &Told,
    name: &str,
    outcome: Outcome,
    count: Option<Count>,
) -> Result<(), XlsxError> {
    let look: fn() -> Look = if count.is_some() { looks::cell } else { looks::sum_cell };
    sheet.text(0, name, &look())?;
    match outcome.score() {
        Some(score) => {
            sheet.number(1, score.value(), &looks::score(look()))?;
            sheet.number(2, f64::from(score.percent()) / 100.0, &looks::percent(look()))?;
        }
        None => {
            sheet.text(1, &told.outcome(outcome), &looks::centred(look()))?;
            sheet.text(2, told.texts.table_none(), &looks::centred(look()))?;
        }
    }
    let counts = count.filter(|_| outcome != Outcome::NotAsked);
    let counts = counts.map(|count| [count.given(), count.unknown, count.open]);
    for (column, place) in (3..).zip(0..3) {
        match counts.and_then(|counts| counts.get(place).copied()) {
            Some(count) => sheet.number(column, count, &looks::centred(look()))?,
            None => sheet.text(column, told.texts.table_none(), &looks::centred(look()))?,
        }
    }
    sheet.next()
}

/// Who wrote the questionnaire, and whether this workbook carries the measurement.
fn about(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let (texts, instrument) = (told.texts, told.instrument());
    sheet.block(WHOLE, texts.disclosure(), &looks::heading())?;
    sheet.block(WHOLE, told.text(instrument.disclosure()), &looks::body())?;
    sheet.block(WHOLE, &texts.version(instrument.id(), instrument.version()), &looks::hint())?;
    let hint = match told.subject.reported {
        Reported::Measurement(_) => texts.workbook_hint(texts.sheet_codebook()),
        Reported::Team { .. } => texts.workbook_team().to_owned(),
    };
    sheet.block(WHOLE, &hint, &looks::hint())
}
