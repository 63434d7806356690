use crate::browser::fetch::FetchError;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The page that says that the questionnaire could not be loaded, and what to do.
#[component]
pub(in crate::ui) fn NotLoaded(
    /// The texts.
    texts: Texts,
    /// The address of the file.
    file: String,
    /// Why.
    error: FetchError,
) -> impl IntoView {
    let told = match error {
        FetchError::Status(404) => texts.broken_missing(file),
        FetchError::Unreachable | FetchError::Status(_) => texts.broken_fetch().to_owned(),
        FetchError::Elsewhere => texts.broken_elsewhere().to_owned(),
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
