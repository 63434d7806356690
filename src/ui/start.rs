//! From the page's address to a mounted program: loads the questionnaire, finds what was kept, shows a page.

use super::app::App;
use super::locales::Texts;
use super::pages::{Later, NotLoaded};
use super::persist;
use super::route::Route;
use super::state::State;
use crate::browser::later::LaterPage;
use crate::browser::{fetch, location, page, storage};
use crate::domain::instrument::{Instrument, PerspectiveId};
use crate::domain::{Heading, Language, Scan};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

/// The questionnaire that is loaded when the address names no other; a name in the folder `instruments`.
const USUAL_INSTRUMENT: &str = "pro-monitor";

/// Loads the questionnaire that the address names and shows it; or a page that says what is wrong with it.
pub async fn start() {
    let language = language();
    page::set_language(language);
    let file = instrument_file(location::setting("instrument").as_deref());
    let loaded = fetch::bytes(&file).await;
    let Some(root) = page::take_root() else { return };
    let texts = Texts::from(language);
    match loaded.map(|bytes| (Instrument::read(&bytes), Arc::from(bytes))) {
        Ok((Ok(instrument), bytes)) => {
            // Made inside, because signals and effects need the owner that mounting brings.
            mount_to(root, move || view! { <App state=state(instrument, bytes, language)/> }).forget();
        }
        Ok((Err(_), instrument)) => {
            page::set_title(texts.broken_title());
            let page = Some(LaterPage::Broken { address: file, instrument });
            mount_to(root, move || view! { <Later texts heading=texts.broken_title() page/> }).forget();
        }
        Err(error) => {
            page::set_title(texts.broken_title());
            mount_to(root, move || view! { <NotLoaded texts file error/> }).forget();
        }
    }
}

/// The address says which language; else the last choice on this device; else Dutch.
fn language() -> Language {
    let asked = location::setting("lang").and_then(|code| Language::from_code(&code));
    asked.or_else(storage::find_language).unwrap_or_default()
}

/// The address of the instrument file: a plain name is a file in `instruments`, anything else is an address.
fn instrument_file(asked: Option<&str>) -> String {
    let name = asked.filter(|name| !name.is_empty()).unwrap_or(USUAL_INSTRUMENT);
    let is_plain =
        name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    if is_plain { format!("instruments/{name}.json") } else { name.to_owned() }
}

fn state(instrument: Instrument, file: Arc<[u8]>, language: Language) -> State {
    let route = Route::parse(&location::fragment());
    let (measurement, keeping) = persist::find(instrument.id());
    let begins_at_once = measurement.is_none() && route.needs_measurement();
    let preset = begins_at_once.then(|| preset(&instrument)).flatten();
    let state = State::new(instrument, file, language, route, measurement, keeping);
    persist::keep_every_change(state);
    if let Some((perspective, scan)) = preset
        && let Err(error) = state.begin(perspective, scan, Heading::default())
    {
        leptos::logging::warn!("{error}");
    }
    location::on_fragment_change(move |fragment| state.follow_address(&fragment));
    state
}

/// The role that a link may carry (`?perspective=begeleider&scan=quick`), so that a coach can send the team
/// straight to the first question.
fn preset(instrument: &Instrument) -> Option<(PerspectiveId, Scan)> {
    let perspective = PerspectiveId::from(location::setting("perspective")?);
    instrument.perspective(&perspective)?;
    let scan = location::setting("scan").and_then(|word| Scan::from_word(&word)).unwrap_or_default();
    Some((perspective, scan))
}
