//! The pages that come later: nothing of them is needed to answer a question.
//!
//! They are a wasm module of their own (`src/bin/later.rs`), which the app loads with the first of them. It shares no
//! memory with the app: it gets the bytes of the instrument file, the stored form of the measurement and the language,
//! and an element to stand in.

mod about;
mod broken;
mod disclosure;
mod hand_out;
mod keep;
mod measurements;
mod problem_text;
mod result;

use super::locales::Texts;
use crate::browser::page;
use crate::domain::instrument::Instrument;
use crate::domain::{DocumentError, Language, Measurement};
use leptos::prelude::*;
use std::any::Any;

/// A page that is shown. It is taken off when this is dropped.
pub struct Page {
    _mounted: Box<dyn Any>,
}

/// Why a page could not be shown.
#[derive(Debug, thiserror::Error)]
pub enum ShowError {
    /// There is no element to stand in.
    #[error("there is no element to show the page in")]
    NoRoot,
    /// The instrument has this many problems.
    #[error("the instrument has {0} problems")]
    Instrument(usize),
    /// The measurement cannot be read.
    #[error(transparent)]
    Measurement(#[from] DocumentError),
    /// There is no such language.
    #[error("there is no language {0}")]
    Language(String),
}

/// Shows the result of a measurement, in the place of what stands in the element `root`.
///
/// # Errors
/// [`ShowError`]; what stood in `root` then still stands there.
pub fn show_result(
    root: page::AnyValue,
    language: &str,
    instrument: &[u8],
    measurement: &str,
) -> Result<Page, ShowError> {
    let shown =
        result::Shown::new(texts(language)?, instrument, read(instrument)?, Measurement::read(measurement)?);
    show(root, move || result::content(&shown))
}

/// Shows what an instrument is about, and the tool, in the place of what stands in the element `root`.
///
/// # Errors
/// [`ShowError`]; what stood in `root` then still stands there.
pub fn show_about(root: page::AnyValue, language: &str, instrument: &[u8]) -> Result<Page, ShowError> {
    let (texts, instrument) = (texts(language)?, read(instrument)?);
    show(root, move || about::content(texts, &instrument))
}

/// Shows all measurements that are kept, in the place of what stands in the element `root`. `measurement` is the one
/// that the app has in memory, in its stored form; empty where it has none.
///
/// # Errors
/// [`ShowError`]; what stood in `root` then still stands there.
pub fn show_measurements(
    root: page::AnyValue,
    language: &str,
    instrument: &[u8],
    measurement: &str,
) -> Result<Page, ShowError> {
    let (texts, file, instrument) = (texts(language)?, instrument.to_vec(), read(instrument)?);
    let window = Measurement::read(measurement).ok();
    show(root, move || measurements::content(texts, &file, instrument, window))
}

/// Shows what is wrong with the instrument file at an address, in the place of what stands in the element `root`.
///
/// # Errors
/// [`ShowError`]; what stood in `root` then still stands there.
pub fn show_broken(
    root: page::AnyValue,
    language: &str,
    address: &str,
    instrument: &[u8],
) -> Result<Page, ShowError> {
    let texts = texts(language)?;
    let problems = Instrument::read(instrument).err().unwrap_or_default();
    let address = address.to_owned();
    show(root, move || broken::content(texts, &address, &problems))
}

/// Shows a page; if the focus was in what stood there, the heading of the page gets it.
fn show<V: IntoView + 'static>(
    root: page::AnyValue,
    content: impl FnOnce() -> V + 'static,
) -> Result<Page, ShowError> {
    let root = page::element(root).ok_or(ShowError::NoRoot)?;
    let had_focus = page::empty(&root);
    let mounted = leptos::mount::mount_to(root, content);
    if had_focus {
        page::focus_heading();
    }
    Ok(Page { _mounted: Box::new(mounted) })
}

fn texts(language: &str) -> Result<Texts, ShowError> {
    let language = Language::from_code(language).ok_or_else(|| ShowError::Language(language.to_owned()))?;
    Ok(language.into())
}

fn read(instrument: &[u8]) -> Result<Instrument, ShowError> {
    Instrument::read(instrument).map_err(|problems| ShowError::Instrument(problems.len()))
}
