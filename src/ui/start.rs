//! From the page's address to a mounted program: loads the questionnaire, finds what was kept, shows a page.

use super::app::App;
use super::locales::Texts;
use super::pages::{Broken, BrokenPage};
use super::persist;
use super::route::Route;
use super::state::State;
use crate::browser::{fetch, location, page, storage};
use crate::domain::instrument::{Instrument, PerspectiveId};
use crate::domain::{Heading, Language, Scan};
use leptos::prelude::*;

/// The questionnaire that is loaded when the address names no other; a name in the folder `instruments`.
const USUAL_INSTRUMENT: &str = "pro-monitor";

/// Loads the questionnaire that the address names and shows it; or a page that says what is wrong with it.
pub async fn start() {
    let language = language();
    page::set_language(language);
    let file = instrument_file(location::setting("instrument").as_deref());
    let loaded = match fetch::bytes(&file).await {
        Ok(bytes) => Instrument::read(&bytes).map_err(Broken::Problems),
        Err(error) => Err(Broken::NotLoaded(error)),
    };
    let Some(root) = page::take_root() else { return };
    match loaded {
        Ok(instrument) => {
            let state = state(instrument, language);
            leptos::mount::mount_to(root, move || view! { <App state/> }).forget();
        }
        Err(broken) => {
            let texts = Texts::from(language);
            page::set_title(texts.broken_title());
            leptos::mount::mount_to(root, move || view! { <BrokenPage texts file broken/> }).forget();
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

fn state(instrument: Instrument, language: Language) -> State {
    let route = Route::parse(&location::fragment());
    let (measurement, keeping) = persist::find(instrument.id());
    let begins_at_once = measurement.is_none() && route.needs_measurement();
    let preset = begins_at_once.then(|| preset(&instrument)).flatten();
    let state = State::new(instrument, language, route, measurement, keeping);
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
    let scan = if location::setting("scan").as_deref() == Some("quick") { Scan::Quick } else { Scan::Full };
    Some((perspective, scan))
}
