//! What a person takes along of the picture and the sentence: a file, or something on the clipboard.

use super::{ResultPage, kicker_words};
use crate::browser::chart_pictures::{ChartPicture, PictureError, copy_text};
use crate::browser::{clock, download};
use crate::domain::file_stem;
use crate::domain::result::Answered;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the element around the radar.
pub(super) const RADAR: &str = "radar";

/// The radar as a picture: saved as PNG or SVG, or copied.
pub(super) fn take_radar(shown: &ResultPage) -> impl IntoView + use<> {
    let texts = shown.texts;
    let picture = StoredValue::new(ChartPicture {
        id: RADAR,
        title: shown.view.practice.to_owned(),
        note: kicker_words(shown),
    });
    let name = StoredValue::new(stem(shown));
    let told = RwSignal::new(String::new());
    let save = move |ending: &'static str| {
        spawn_local(async move {
            let (picture, name) = (picture.get_value(), format!("{}.{ending}", name.get_value()));
            let saved = match ending {
                "svg" => picture.svg().await.map(|svg| download::save_text_as(&name, "image/svg+xml", &svg)),
                _ => picture.png().await.map(|png| download::save_bytes(&name, "image/png", &png)),
            };
            tell(told, saved.map(|()| texts.keep_file_saved(name)), texts.take_no_picture());
        });
    };
    let copy = move |_| {
        spawn_local(async move {
            let copied = picture.get_value().copy().await;
            tell(told, copied.map(|()| texts.take_copied().to_owned()), texts.take_not_copied());
        });
    };
    view! {
        <p class="take">
            <button type="button" data-testid="picture-png" on:click=move |_| save("png")>{texts.take_png()}</button>
            <button type="button" data-testid="picture-svg" on:click=move |_| save("svg")>{texts.take_svg()}</button>
            <button type="button" data-testid="picture-copy" on:click=copy>{texts.take_copy()}</button>
        </p>
        {status(told)}
    }
}

/// Copies the sentences of the result.
pub(super) fn take_sentence(shown: &ResultPage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts, &shown.view);
    let sentence = StoredValue::new(
        [Some(view.headline.as_str()), view.average.as_deref(), Some(&view.basis)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    );
    let told = RwSignal::new(String::new());
    let copy = move |_| {
        spawn_local(async move {
            let copied = copy_text(&sentence.get_value()).await;
            tell(told, copied.map(|()| texts.take_copied().to_owned()), texts.take_not_copied());
        });
    };
    view! {
        <span class="take">
            <button type="button" data-testid="sentence-copy" on:click=copy>{texts.take_sentence()}</button>
            {status(told)}
        </span>
    }
}

fn status(told: RwSignal<String>) -> impl IntoView {
    view! { <span role="status" class="hint" prop:textContent=move || told.get()></span> }
}

/// Says what became of it, unless the page was left meanwhile.
fn tell(told: RwSignal<String>, done: Result<String, PictureError>, failed: &str) {
    let _ = told.try_set(done.unwrap_or_else(|_| failed.to_owned()));
}

/// The name of a picture, in the form of all files.
fn stem(shown: &ResultPage) -> String {
    let role = match &shown.view.respondents.answered {
        Answered::Person { perspective, .. } => Some(perspective.to_lowercase()),
        Answered::Team { .. } => None,
    };
    file_stem(&shown.view.heading, role.as_deref(), &clock::file_date(clock::now()))
}
