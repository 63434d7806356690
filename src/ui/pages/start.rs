use super::{first_page, followed};
use crate::browser::{files, frame, kiosk};
use crate::domain::{Measurement, minutes_of};
use crate::ui::locales::Texts;
use crate::ui::measurement_text;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The id of the field for a link.
const LINK: &str = "link";

/// What the tool is, how long it takes and where the answers stay; and the ways in. Whoever comes back goes on first.
#[component]
pub(in crate::ui) fn Start(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    let has_earlier = state.measurement_now().is_some();
    let ways = if has_earlier { texts.start_ways_again() } else { texts.start_ways() };
    view! {
        <main id="content" class="page start">
            {if has_earlier { again(state, texts) } else { first(state, texts) }}
            <section>
                <h2>{ways}</h2>
                <ul class="ways">
                    <li>
                        <h3>{texts.start_alone()}</h3>
                        <p>{if has_earlier { texts.start_new_hint() } else { texts.start_alone_text() }}</p>
                        <p class="go"><a class="button" href=Route::Begin.href()>
                            {if has_earlier { texts.start_new() } else { texts.start_alone_button() }}
                        </a></p>
                    </li>
                    // Nobody's report belongs on a device that many people use.
                    {(!kiosk::is_kiosk()).then(|| view! { <OpenEarlier texts/> })}
                </ul>
            </section>
        </main>
    }
}

/// The first visit.
fn first(state: State, texts: Texts) -> AnyView {
    let (instrument, language) = (state.instrument(), texts.language());
    let tagline = instrument.tagline().get(language).to_owned();
    view! {
        <div class="hero">
            <div>
                // Under the heading of a website around it, its own name would be a second one.
                {if frame::is_framed() {
                    view! { <h1 class="lead" tabindex="-1">{tagline}</h1> }.into_any()
                } else {
                    view! {
                        <h1 tabindex="-1">{instrument.title().get(language).to_owned()}</h1>
                        <p class="lead">{tagline}</p>
                    }
                    .into_any()
                }}
                <p class="go"><a class="button primary" href=Route::Begin.href()>{texts.start_begin()}</a></p>
                <ul class="facts">
                    <li>{texts.start_time()}</li>
                    <li>{texts.start_privacy()}</li>
                    <li>{texts.start_tone()}</li>
                </ul>
            </div>
            <figure class="sample">
                <div role="img" aria-label=texts.start_sample_alt()></div>
                <figcaption>{texts.start_sample()}</figcaption>
            </figure>
        </div>
    }
    .into_any()
}

/// Whoever comes back: what they were filling in comes first.
fn again(state: State, texts: Texts) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.start_welcome()}</h1>
        <section class="card go-on">{followed(state, texts, how_far)}</section>
    }
    .into_any()
}

fn how_far(state: State, texts: Texts, measurement: &Measurement) -> AnyView {
    let instrument = state.instrument();
    let [role, names] = measurement_text::whose(state);
    let progress = measurement.response().map(|response| response.total_progress(&instrument));
    let (title, text, button, page) = match progress {
        Some(progress) if !progress.is_done() => (
            texts.start_go_on_title(),
            [
                texts.start_go_on_progress(progress.answered, &role, progress.asked),
                texts.start_go_on_minutes(minutes_of(progress.asked - progress.answered)),
            ]
            .join(" "),
            texts.start_go_on_button(),
            first_page(state),
        ),
        _ => (
            texts.start_done_title(),
            measurement_text::progress(texts, &instrument, measurement),
            texts.start_done_button(),
            Route::Result,
        ),
    };
    view! {
        <h2>{title}</h2>
        <p translate="no" hidden=names.is_empty()>{names.clone()}</p>
        <p class="hint">{text}</p>
        <p class="go"><a class="button primary" href=page.href()>{button}</a></p>
    }
    .into_any()
}

/// A report, a workbook, a file or a link of before: a field for a link, and files that are chosen or dropped on the
/// page. The pages that open them take them over.
#[component]
fn OpenEarlier(texts: Texts) -> impl IntoView {
    let state = State::of_page();
    let link = RwSignal::new(String::new());
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        state.open_pasted(link.get_untracked());
    };
    view! {
        <li>
            <h3>{texts.start_open()}</h3>
            <p>{texts.start_open_text()}</p>
            <form class="drop" novalidate on:submit=open>
                <label for=LINK>{texts.start_open_link()}</label>
                <div class="with-button">
                    <input
                        type="text" id=LINK autocomplete="off" spellcheck="false"
                        prop:value=move || link.get() on:input:target=move |event| link.set(event.target().value())
                    />
                    <button type="submit" class="button">{texts.paste_button()}</button>
                </div>
                <label class="button file">
                    <input
                        type="file" multiple accept=files::ACCEPTED
                        on:change:target=move |event| files::keep_chosen(&event.target())
                    />
                    <span>{texts.files_choose()}</span>
                </label>
                <p class="hint">{texts.start_open_hint()}</p>
            </form>
        </li>
    }
}
