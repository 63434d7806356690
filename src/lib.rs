//! The Pro Monitor: a team's reflection on the eight Pro principles, wholly in the browser.
//!
//! One package. Its layers are folders, and each names only what the arrows lead to:
//!
//! ```text
//! ui ──▶ browser ──▶ domain ◀── report, import
//!                                  │
//!                    workbook ◀────┘
//! ```
//!
//! - [`domain`]: what the assessment is, in plain Rust; built and tested without a browser.
//! - [`workbook`]: the form of workbooks, on which `report` and `import` agree.
//! - [`report`] (feature `report`): a result as PDF, workbook and CSV. Plain Rust.
//! - [`import`] (features `report-reader` and `workbook-reader`): such a file back to its measurement. Plain
//!   Rust.
//! - [`browser`] (feature `app`): the only place that touches the browser.
//! - [`ui`] (feature `app`): the pages, in Leptos.
//!
//! `bin/app.rs` is the program of the page; pages that answering does not need come as chunks of it. Three programs run in
//! workers: `bin/report_worker.rs` makes files, `bin/report_reader.rs` and `bin/workbook_reader.rs` read them.
//!
//! # From a click to a report, and back
//!
//! 1. **Start.** [`Instrument::read`] checks the questionnaire once and names every problem of it.
//! 2. **Click.** A page calls [`State::set_answer`], which changes the [`Measurement`] in memory by
//!    [`Measurement::set_answer`]; every field has the revision at which it got its value, so that two tabs
//!    [merge].
//! 3. **Stored.** [`Autosave`] writes [`Measurement::to_stored`] to the storage of the browser at once, and reads it back. At
//!    the next visit [`storage::find`] finds it and [`Measurement::read`] reads it.
//! 4. **Result.** A [`Tally`] counts the [`Response`], [`Profile::score`] scores the counts, [`Summary::of`] picks strengths
//!    and chances, and [`talk_agenda`] what to talk about. Of a team [`GroupedCounts`] holds what may be shown.
//!    [`ResultView::new`] works all of this out once, in one language, with each statement in the words as asked; page,
//!    viewer, PDF, workbook, CSV and print show that view. [`ComparisonView::new`] does the same for several measurements,
//!    and a [`Combination`] makes the result of a team out of the measurements of its people.
//! 5. **PDF.** [`reports::make`] sends the measurement to the worker, where [`ReportRequest::make`] makes the file:
//!    [`report::pdf`] puts the view into blocks, lays these out on pages and writes them, with the measurement itself
//!    attached.
//! 6. **Link.** [`SharedResult`] is what of a result is passed on; [`LinkFragment`] encodes it and [`Link::read`] reads it.
//! 7. **Opened again.** [`import::read_report`] takes the attached file out of the PDF, [`import::read_workbook`] reads the
//!    cells of a workbook, and [`MeasurementFile::read`] reads the measurements. [`State::put`] keeps each, merged with what
//!    the device has.
//!
//! [`Instrument::read`]: domain::instrument::Instrument::read
//! [`Measurement`]: domain::Measurement
//! [`Measurement::set_answer`]: domain::Measurement::set_answer
//! [`Measurement::to_stored`]: domain::Measurement::to_stored
//! [`Measurement::read`]: domain::Measurement::read
//! [merge]: domain::Measurement::merge
//! [`Tally`]: domain::Tally
//! [`Response`]: domain::Response
//! [`Profile::score`]: domain::Profile::score
//! [`Summary::of`]: domain::Summary::of
//! [`talk_agenda`]: domain::talk_agenda
//! [`GroupedCounts`]: domain::GroupedCounts
//! [`Combination`]: domain::Combination
//! [`ComparisonView::new`]: domain::comparison::ComparisonView::new
//! [`ResultView::new`]: domain::result::ResultView::new
//! [`SharedResult`]: domain::result::SharedResult
//! [`LinkFragment`]: domain::link::LinkFragment
//! [`Link::read`]: domain::link::Link::read
//! [`MeasurementFile::read`]: domain::MeasurementFile::read
// What another feature brings is linked where that feature is on; else such a link leads here.
#![cfg_attr(
    feature = "app",
    doc = "
[`State::set_answer`]: ui::state::State::set_answer
[`State::put`]: ui::state::State::put
[`Autosave`]: browser::storage::Autosave
[`storage::find`]: browser::storage::find
[`reports::make`]: browser::reports::make
[`browser`]: crate::browser
[`ui`]: crate::ui
"
)]
#![cfg_attr(
    not(feature = "app"),
    doc = "
[`State::set_answer`]: crate
[`State::put`]: crate
[`Autosave`]: crate
[`storage::find`]: crate
[`reports::make`]: crate
[`browser`]: crate
[`ui`]: crate
"
)]
#![cfg_attr(
    feature = "report",
    doc = "
[`ReportRequest::make`]: report::ReportRequest::make
[`report::pdf`]: report::pdf
[`report`]: crate::report
"
)]
#![cfg_attr(
    not(feature = "report"),
    doc = "
[`ReportRequest::make`]: crate
[`report::pdf`]: crate
[`report`]: crate
"
)]
#![cfg_attr(
    feature = "report-reader",
    doc = "
[`import`]: crate::import
[`import::read_report`]: import::read_report
"
)]
#![cfg_attr(
    not(feature = "report-reader"),
    doc = "
[`import`]: crate
[`import::read_report`]: crate
"
)]
#![cfg_attr(
    feature = "workbook-reader",
    doc = "
[`import::read_workbook`]: import::read_workbook
"
)]
#![cfg_attr(
    not(feature = "workbook-reader"),
    doc = "
[`import::read_workbook`]: crate
"
)]

pub mod domain;
pub mod workbook;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(any(feature = "report-reader", feature = "workbook-reader"))]
pub mod import;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "app")]
pub mod ui;
