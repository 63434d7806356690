use super::PasteLink;
use crate::browser::location;
use crate::domain::instrument::Instrument;
use crate::domain::link::LinkError;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use leptos::prelude::*;

/// The page for an address without a link: an earlier visit removed it from the address.
pub(super) fn no_link(texts: Texts) -> impl IntoView {
    page(texts, texts.shared_no_link_title(), texts.shared_no_link().to_owned(), None)
}

/// Why a link was not opened, and what to do.
pub(super) fn refused(
    texts: Texts,
    instrument: &Instrument,
    link: &str,
    error: &LinkError,
) -> impl IntoView + use<> {
    let other = match error {
        LinkError::AnotherInstrument { id, .. } if id != instrument.id() => {
            location::with_instrument(id, link)
        }
        _ => None,
    };
    page(texts, texts.shared_refused_title(), why(texts, instrument, error), other)
}

fn page(texts: Texts, title: &'static str, why: String, other: Option<String>) -> impl IntoView {
    // Its own questionnaire can open it, if this website has that.
    let other = other
        .map(|address| view! { <p><a class="button" href=address>{texts.link_error_open_other()}</a></p> });
    view! {
        <div class="narrow">
        <h1 tabindex="-1">{title}</h1>
        <p class="notice">{why}" "{texts.shared_unchanged()}</p>
        {other}
        <PasteLink texts/>
        <p><a href=Route::Start.href()>{texts.shared_own()}</a></p>
        </div>
    }
}

/// Why a link cannot be opened, in words.
pub(in crate::ui) fn why(texts: Texts, instrument: &Instrument, error: &LinkError) -> String {
    let told = match error {
        LinkError::NotALink => texts.link_error_not_a_link(),
        LinkError::CutOff => texts.link_error_cut_off(),
        LinkError::Damaged => texts.link_error_damaged(),
        LinkError::Newer(_) => texts.link_error_newer(),
        LinkError::TooLarge => texts.link_error_too_large(),
        LinkError::AnotherInstrument { id, version } if id == instrument.id() => {
            return texts.link_error_another_version(version, instrument.version());
        }
        LinkError::AnotherInstrument { id, version } => return texts.link_error_another(id, version),
    };
    told.to_owned()
}
