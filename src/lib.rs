//! The Pro Monitor: a team's reflection on the eight Pro principles, wholly in the browser.
//!
//! One package, layers in one direction, each layer a folder:
//!
//! ```text
//! ui ──▶ browser ──▶ domain ◀── report
//!                       ▲
//!                       └────── opening
//! ```
//!
//! - [`domain`]: what the assessment is, in plain Rust; built and tested without a browser.
//! - `browser` (feature `app`): the edge; the only place that touches the browser.
//! - `ui` (feature `app`): the pages, in Leptos.
//! - `report` (feature `report`): a measurement as a file to hand in, in plain Rust too; it knows the domain and nothing
//!   else of the program but the form of workbooks.
//! - `import` (features `report-reader` and `workbook-reader`): such a file back to the measurement; the same holds for it.
//! - [`workbook`]: the form of workbooks, on which those two agree.
//!
//! Several wasm modules come out of it: `bin/app.rs`, which a page loads first, with all that is needed to answer;
//! `bin/later.rs` and `bin/sharing.rs`, which the app loads with the first of their pages (`ui::later`): the result with its
//! charts, my measurements, about, and all that has to do with links; and `bin/worker.rs`, in a worker of its own, which comes with the first report.
//!
//! The way of the data, from a click to a chart:
//!
//! ```text
//! instruments/*.json ──▶ Instrument            domain::instrument, read once, every problem named
//! click ──▶ State::set_answer ──▶ Measurement ──▶ local storage     ui::state, browser::storage
//! Response ──▶ Tally ──▶ Counts ──▶ Profile ──▶ Summary, ChartModel  domain
//! ChartModel ──▶ charming::Chart ──JSON──▶ ECharts ──▶ the page      ui::later::result, browser::charts
//! Measurement ──Order──▶ worker ──▶ bytes ──▶ download               browser::reports, report
//! Measurement + Summary + ChartModel ──▶ Report ──▶ pages ──▶ PDF    report
//! Measurement ──▶ workbook or CSV ──people, other programs──▶ workbook ──▶ Measurement   report, workbook, opening
//! Measurement | Tally ──▶ SharedResult ──▶ link ──▶ address, QR code    domain::link
//! ```

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
