//! The pages that come later: nothing of them is needed to answer a question.
//!
//! They are two wasm modules of their own (`src/bin/later.rs` and, for links, `src/bin/sharing.rs`), which the app loads with
//! the first of their pages. They share no memory with the app: they get the bytes of the instrument file, the language, an
//! element to stand in, and what the page is about.

use super::locales::Texts;
use super::pages::{about, broken_instrument, measurements, opened_link, result, share};
use crate::browser::later::LaterKind;
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
    /// There is no such page.
    #[error("there is no page {0}")]
    Page(String),
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

/// Shows a page, in the place of what stands in the element `root`: its [word](LaterKind::word), the language in which it
/// is read, the bytes of the instrument file, and [what it is about](crate::browser::later::LaterPage::about).
///
/// # Errors
/// [`ShowError`]; what stood in `root` then still stands there.
pub fn show(
    page: &str,
    root: page::AnyValue,
    language: &str,
    instrument: &[u8],
    about: &str,
) -> Result<Page, ShowError> {
    let kind = LaterKind::of_word(page).ok_or_else(|| ShowError::Page(page.to_owned()))?;
    let texts = texts(language)?;
    match kind {
        LaterKind::Result => {
            let measurement = Measurement::read(about)?;
            let shown = result::ResultPage::of_own(texts, instrument, read(instrument)?, &measurement);
            mount(root, move || result::content(&shown, &measurement))
        }
        LaterKind::Measurements => {
            let (file, read, window) =
                (instrument.to_vec(), read(instrument)?, Measurement::read(about).ok());
            mount(root, move || measurements::content(texts, &file, read, window))
        }
        LaterKind::About => {
            let read = read(instrument)?;
            mount(root, move || about::content(texts, &read))
        }
        LaterKind::Broken => {
            let (problems, address) =
                (Instrument::read(instrument).err().unwrap_or_default(), about.to_owned());
            mount(root, move || broken_instrument::content(texts, &address, &problems))
        }
        _ => Err(ShowError::Page(page.to_owned())),
    }
}

/// Shows one of the pages that make and open links, as [`show`] shows the others. A module of its own holds them
/// (`src/bin/sharing.rs`): most people never come here.
///
/// # Errors
/// [`ShowError`]; what stood in `root` then still stands there.
pub fn show_with_links(
    page: &str,
    root: page::AnyValue,
    language: &str,
    instrument: &[u8],
    about: &str,
) -> Result<Page, ShowError> {
    let kind = LaterKind::of_word(page).ok_or_else(|| ShowError::Page(page.to_owned()))?;
    let (texts, read) = (texts(language)?, read(instrument)?);
    match kind {
        LaterKind::Share => {
            let measurement = Measurement::read(about)?;
            mount(root, move || share::share(texts, read, measurement))
        }
        LaterKind::Elsewhere => {
            let measurement = Measurement::read(about)?;
            mount(root, move || share::elsewhere(texts, read, measurement))
        }
        LaterKind::Shared => {
            let (file, link) = (instrument.to_vec(), about.to_owned());
            mount(root, move || opened_link::content(texts, &file, read, &link))
        }
        _ => Err(ShowError::Page(page.to_owned())),
    }
}

/// Shows a page; if the focus was in what stood there, the heading of the page gets it.
fn mount<V: IntoView + 'static>(
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
