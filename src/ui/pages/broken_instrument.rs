use super::problem_text::expected;
use crate::browser::location;
use crate::domain::instrument::{Instrument, Problem};
use crate::ui::locales::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// A questionnaire that cannot be read.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Broken {
    /// The texts.
    pub(in crate::ui) texts: Texts,
    /// The address of its file.
    pub(in crate::ui) address: String,
    /// The bytes of its file.
    pub(in crate::ui) file: Arc<[u8]>,
}

/// Everything that is wrong with the questionnaire's file, each with its place and what was expected there, and what to
/// do.
pub(super) fn content(broken: &Broken) -> impl IntoView + use<> {
    let Broken { texts, address, file } = broken;
    let texts = *texts;
    let problems = Instrument::read(file).err().unwrap_or_default();
    let items: Vec<_> = problems.iter().map(|problem| problem_told(texts, problem)).collect();
    view! {
        <h1 tabindex="-1">{texts.broken_title()}</h1>
        <p class="lead">{texts.broken_lead()}</p>
        <p>{texts.broken_what(address)}" "{texts.broken_count(problems.len())}"."</p>
        <ol class="problems">{items}</ol>
        <p class="go">
            <a class="button primary" href=location::without_instrument()>{texts.broken_back()}</a>
            <a class="button" href="">{texts.broken_reload()}</a>
        </p>
    }
}

fn problem_told(texts: Texts, problem: &Problem) -> impl IntoView + use<> {
    let place =
        if problem.place.is_root() { texts.broken_whole().to_owned() } else { problem.place.to_string() };
    let found = if problem.found.is_empty() {
        texts.broken_nothing().to_owned()
    } else {
        texts.broken_found(&problem.found)
    };
    view! { <li><code>{place}</code><p>{expected(texts, &problem.expected)}</p><p class="hint">{found}</p></li> }
}
