use crate::domain::Language;
use crate::domain::instrument::Source;
use crate::ui::locales::Texts;
use crate::ui::state::State;
use leptos::prelude::*;

/// What the questionnaire is about, where answers stay, the sources and the licences.
#[component]
pub(in crate::ui) fn About(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    let (instrument, language) = (state.instrument(), texts.language());
    let about: Vec<_> =
        instrument.about().iter().map(|text| view! { <p>{text.get(language).to_owned()}</p> }).collect();
    let sources: Vec<_> =
        instrument.sources().iter().map(|source| view! { <li>{reference(source)}</li> }).collect();
    view! {
        <main id="content" class="page">
            <h1 tabindex="-1">{texts.about_title()}</h1>
            {about}
            <h2>{texts.result_disclosure()}</h2>
            <Disclosure language/>
            <h2>{texts.about_keep()}</h2>
            <p>{texts.about_keep_1()}</p>
            <p>{texts.about_keep_2()}</p>
            <h2>{texts.about_sources()}</h2>
            <ul>{sources}</ul>
            <p>{texts.about_licence()}</p>
        </main>
    }
}

/// Who wrote the questionnaire and who has not approved it, with its version.
#[component]
pub(super) fn Disclosure(
    /// The language to tell it in.
    language: Language,
) -> impl IntoView {
    let instrument = State::of_page().instrument();
    let version = Texts::from(language).result_version(instrument.id(), instrument.version());
    view! {
        <p>{instrument.disclosure().get(language).to_owned()}</p>
        <p class="hint">{version}</p>
    }
}

/// A source as one line: title, publisher, year.
fn reference(source: &Source) -> String {
    let year = source.year().map(|year| format!(", {year}")).unwrap_or_default();
    format!("{}. {}{year}", source.title(), source.publisher())
}
