use crate::browser::fetch::FetchError;
use crate::domain::instrument::Problem;
use crate::ui::locales::Texts;
use crate::ui::problem_text::expected;
use leptos::prelude::*;

/// Why there is no questionnaire to show.
#[derive(Clone, Debug)]
pub(in crate::ui) enum Broken {
    /// The file could not be had.
    NotLoaded(FetchError),
    /// The file is wrong, and all that is wrong with it.
    Problems(Vec<Problem>),
}

/// The page that says that the questionnaire cannot be used, and what to do.
#[component]
pub(in crate::ui) fn BrokenPage(
    /// The texts.
    texts: Texts,
    /// The address of the file.
    file: String,
    /// What is wrong.
    broken: Broken,
) -> impl IntoView {
    let told = match broken {
        Broken::NotLoaded(error) => view! { <p>{not_loaded(texts, &file, &error)}</p> }.into_any(),
        Broken::Problems(problems) => problems_told(texts, &file, &problems).into_any(),
    };
    view! {
        <main id="content" class="page broken">
            <h1 tabindex="-1">{texts.broken_title()}</h1>
            {told}
            <p class="go">
                <a class="button primary" href="?">{texts.broken_back()}</a>
                <a class="button" href="">{texts.broken_reload()}</a>
            </p>
        </main>
    }
}

fn not_loaded(texts: Texts, file: &str, error: &FetchError) -> String {
    match error {
        FetchError::Unreachable => texts.broken_fetch().to_owned(),
        FetchError::Status(404) => texts.broken_missing(file),
        FetchError::Status(_) => texts.broken_fetch().to_owned(),
        FetchError::Elsewhere => texts.broken_elsewhere().to_owned(),
    }
}

fn problems_told(texts: Texts, file: &str, problems: &[Problem]) -> impl IntoView + use<> {
    let items: Vec<_> = problems.iter().map(|problem| problem_told(texts, problem)).collect();
    view! {
        <p class="lead">{texts.broken_lead()}</p>
        <p>{texts.broken_what(file)}" "{texts.broken_count(problems.len())}"."</p>
        <ol class="problems">{items}</ol>
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
