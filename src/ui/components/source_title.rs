use crate::domain::Language;
use leptos::prelude::*;

/// The title of a source. In another language than the page's it says which, so that it is read aloud in that language.
pub(in crate::ui) fn source_title(
    title: &str,
    language: Option<Language>,
    shown: Language,
) -> impl IntoView + use<> {
    let other = language.filter(|language| *language != shown).map(Language::code);
    view! { <span lang=other>{title.to_owned()}</span> }
}
