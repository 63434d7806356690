//! From a questionnaire's file to mounted pages: reads it, finds what was stored, shows a page.

use super::app::App;
use super::chunks;
use super::locales::Texts;
use super::pages::{Broken, Draw, Lazy, Load, NotLoaded};
use super::state::{StartLink, Startup, State};
use crate::browser::{kiosk, location, page, storage};
use crate::domain::instrument::Instrument;
use crate::domain::{Heading, Language, Scan};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

/// The HTTP status of a file that arrived.
const OK: u16 = 200;

/// Shows a questionnaire, or a page that says what is wrong with it, from the address, the bytes and the HTTP status of
/// its file (see `NotLoaded`).
pub fn start(address: String, status: u16, file: Vec<u8>) {
    storage::merge_copies();
    let language = language();
    page::set_language(language);
    let Some(root) = page::take_root() else { return };
    let texts = Texts::from(language);
    if status != OK {
        page::set_title(texts.broken_title());
        mount_to(root, move || view! { <NotLoaded texts address status/> }).forget();
        return;
    }
    let read = Instrument::read_whole(&file);
    let file = Arc::from(file);
    match read {
        // Made inside, because signals and effects need the owner that mounting provides.
        Some(instrument) => {
            mount_to(root, move || view! { <App state=state(instrument, file, language)/> }).forget()
        }
        None => {
            page::set_title(texts.broken_title());
            let load = load_broken(Broken { texts, address, file });
            mount_to(root, move || view! { <Lazy texts heading=texts.broken_title() load/> }).forget();
        }
    }
}

fn load_broken(broken: Broken) -> Load {
    Box::new(move || {
        let broken = broken.clone();
        Box::pin(async move {
            let draw = chunks::load_broken().await?;
            Ok(Box::new(move || draw(&broken)) as Draw)
        })
    })
}

/// The language of the address; else the last choice on this device; else Dutch.
fn language() -> Language {
    asked_language().or_else(storage::find_language).unwrap_or_default()
}

fn asked_language() -> Option<Language> {
    location::setting("lang").and_then(|code| Language::from_code(&code))
}

fn state(instrument: Instrument, file: Arc<[u8]>, language: Language) -> State {
    let route = State::route_of(&location::fragment());
    let mut startup = Startup::find(instrument.id());
    startup.measurement.iter_mut().for_each(|measurement| measurement.remember_wording(&instrument));
    // Damaged data is reported first; the person then decides whether to begin.
    let begins_at_once = startup.measurement.is_none() && startup.fault.is_none();
    let link = StartLink::of_address(&instrument).filter(|_| route.needs_measurement());
    let is_for_another = |link: &StartLink| {
        let stored = startup.measurement.as_ref();
        location::is_opened_anew() && stored.is_some_and(|stored| link.is_for_another(&instrument, stored))
    };
    let is_asked = link.as_ref().is_some_and(is_for_another);
    let state = State::new(instrument, file, language, route, startup, is_asked);
    state.listen();
    if let Some(StartLink { perspective, scan }) = link.filter(|_| begins_at_once) {
        state.begin(perspective, scan.unwrap_or_default(), Heading::default());
    }
    location::on_fragment_change(move |fragment| state.follow_address(&fragment));
    follow_settings(state);
    if kiosk::is_kiosk() {
        state.watch_rest();
    }
    chunks::fetch_ahead();
    state
}

/// Applies the settings that the page around the frame asks for, also while the tool is shown.
fn follow_settings(state: State) {
    let choose_scan = move || state.draft().scan.set(asked_scan().map(|scan| scan.word().to_owned()));
    choose_scan();
    location::on_setting_change("scan", choose_scan);
    location::on_setting_change("lang", move || {
        if let Some(language) = asked_language() {
            state.set_language(language);
        }
    });
}

fn asked_scan() -> Option<Scan> {
    location::setting("scan").and_then(|word| Scan::from_word(&word))
}
