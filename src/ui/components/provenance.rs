use crate::domain::instrument::Instrument;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// Who wrote the questionnaire, who has not approved it, and its version.
#[component]
pub(in crate::ui) fn Provenance<'a>(
    /// The texts.
    texts: Texts,
    /// The questionnaire.
    instrument: &'a Instrument,
) -> impl IntoView + use<> {
    let told = instrument.provenance().get(texts.language()).to_owned();
    view! {
        <p>{told}</p>
        <p class="hint">{texts.result().version(instrument.id(), instrument.version())}</p>
    }
}
