use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The HTTP status of a file that is not there.
const NOT_FOUND: u16 = 404;

/// Used in place of a status: the address is on another website, so nothing was requested.
const ELSEWHERE: u16 = 1;

/// The page that says that the questionnaire could not be loaded, and what to do.
#[component]
pub(in crate::ui) fn NotLoaded(
    /// The texts.
    texts: Texts,
    /// The address of the file.
    address: String,
    /// The HTTP status of the response; 0 when there was no response, 1 when the address is on another website.
    status: u16,
) -> impl IntoView {
    let told = match status {
        NOT_FOUND => texts.broken_missing(address),
        ELSEWHERE => texts.broken_elsewhere().to_owned(),
        _ => texts.broken_fetch().to_owned(),
    };
    view! {
        <main id="content" class="page broken">
            <h1 tabindex="-1">{texts.broken_title()}</h1>
            <p>{told}</p>
            <p class="go">
                <a class="button primary" href="?">{texts.broken_back()}</a>
                <a class="button" href="">{texts.broken_reload()}</a>
            </p>
        </main>
    }
}
