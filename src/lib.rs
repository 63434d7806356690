//! The Pro Monitor: a team's reflection on the eight Pro principles, wholly in the browser.
//!
//! One package, layers in one direction, each layer a folder:
//!
//! ```text
//! ui ──▶ browser ──▶ domain ◀── report
//! ```
//!
//! - [`domain`]: what the assessment is, in plain Rust; built and tested without a browser.
//! - `browser` (feature `app`): the edge; the only place that touches the browser.
//! - `ui` (feature `app`): the pages, in Leptos.
//! - `report` (feature `report`): a measurement as a file to hand in, in plain Rust too; it knows the domain and nothing
//!   else.
//!
//! Three wasm modules come out of it: `bin/app.rs`, which a page loads first, with all that is needed to answer;
//! `bin/later.rs`, which the app loads with the first page that is not (`ui::later`): the result with its charts, my
//! measurements, about; and `bin/worker.rs`, in a worker of its own, which comes with the first report.
//!
//! The way of the data, from a click to a chart:
//!
//! ```text
//! instruments/*.json ──▶ Instrument            domain::instrument, read once, every problem named
//! click ──▶ State::set_answer ──▶ Measurement ──▶ local storage     ui::state, ui::persist, browser::storage
//! Response ──▶ Tally ──▶ Counts ──▶ Profile ──▶ Summary, ChartModel  domain
//! ChartModel ──▶ charming::Chart ──JSON──▶ ECharts ──▶ the page      ui::later::result, browser::charts
//! Measurement ──Order──▶ worker ──▶ bytes ──▶ download               browser::reports, report
//! Measurement + Summary + ChartModel ──▶ Report ──▶ pages ──▶ PDF    report
//! Measurement | Tally ──▶ SharedResult ──▶ link ──▶ address, QR code    domain::link
//! ```

pub mod domain;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "app")]
pub mod ui;
