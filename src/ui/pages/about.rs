use super::device::Wipe;
use crate::domain::Language;
use crate::domain::instrument::Source;
use crate::ui::components::{Provenance, source_title};
use crate::ui::state::State;
use leptos::prelude::*;

/// What the questionnaire is about, where answers stay, the sources and the licences.
pub(super) fn content(state: State) -> impl IntoView + use<> {
    let (texts, instrument) = (state.texts(), state.instrument());
    let language = texts.language();
    let about: Vec<_> =
        instrument.about().iter().map(|text| view! { <p>{text.get(language).to_owned()}</p> }).collect();
    let sources: Vec<_> =
        instrument.sources().iter().map(|source| view! { <li>{reference(source, language)}</li> }).collect();
    view! {
            <h1 tabindex="-1">{texts.about_title()}</h1>
            {about}
            <h2>{texts.result().provenance()}</h2>
            <Provenance texts instrument=&instrument/>
            <h2>{texts.about_keep()}</h2>
            <p>{texts.about_keep_1()}</p>
            <p>{texts.about_keep_2()}</p>
            <p><Wipe texts/></p>
            <h2>{texts.about_access()}</h2>
            <p>{texts.about_access_made()}</p>
            <p>{texts.about_access_tested()}</p>
            <p>{texts.about_access_known()}</p>
            <h2>{texts.about_sources()}</h2>
            <ul>{sources}</ul>
            <p>{texts.about_licence()}</p>
    }
}

/// A source as one line: title, publisher, year.
fn reference(source: &Source, shown: Language) -> impl IntoView + use<> {
    let year = source.year().map(|year| format!(", {year}")).unwrap_or_default();
    let rest = format!(". {}{year}", source.publisher());
    view! { {source_title(source.title(), source.language(), shown)}{rest} }
}
