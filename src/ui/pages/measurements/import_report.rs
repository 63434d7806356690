//! The outcome of an opened file, in words.

use super::import_outcome::{Became, FileFault, Outcome, Report};
use crate::browser::import::OpenError;
use crate::browser::location;
use crate::browser::workers::WorkerError;
use crate::domain::DocumentError;
use crate::domain::instrument::Problem;
use crate::ui::components::with_name;
use crate::ui::locales::Texts;
use crate::ui::measurement_text;
use crate::ui::pages::problem_text::expected;
use leptos::prelude::*;

/// How many problems of a damaged file the page lists.
const PROBLEMS: usize = 3;

/// The name of the file, and below it the outcome.
pub(super) fn import_report(texts: Texts, report: &Report) -> impl IntoView + use<> {
    let told = match &report.result {
        Ok(outcomes) => {
            let told: Vec<_> = outcomes
                .iter()
                .map(|outcome| view! { <li>{with_name(&outcome_told(texts, outcome), &outcome.0)}</li> })
                .collect();
            let untaken: Vec<_> = report.untaken.iter().map(|line| view! { <p>{line.clone()}</p> }).collect();
            view! { <ul>{told}</ul>{untaken} }.into_any()
        }
        Err(fault) => fault_told(texts, fault),
    };
    view! { <div class="report"><p><strong translate="no">{report.file.clone()}</strong></p>{told}</div> }
}

fn outcome_told(texts: Texts, Outcome(title, became): &Outcome) -> String {
    match became {
        Became::Added => texts.files_added(title),
        Became::Same => texts.files_same(title),
        Became::Updated => texts.files_updated(title),
        Became::DeviceKept => texts.files_device_kept(title),
        Became::FileTaken => texts.files_taken(title),
        Became::BothKept => texts.files_both(title),
        Became::Failed(error) => texts.files_not_kept(title, measurement_text::error(texts, *error)),
    }
}

fn fault_told(texts: Texts, fault: &FileFault) -> AnyView {
    let told = match fault {
        FileFault::TooLarge => texts.files_too_large().to_owned(),
        FileFault::Unreadable => texts.files_unreadable().to_owned(),
        FileFault::Document(DocumentError::NotJson { line, column }) => texts.files_not_json(column, line),
        FileFault::Document(DocumentError::Newer(_)) => texts.files_newer().to_owned(),
        FileFault::Import(OpenError::Worker(WorkerError::Outdated)) => return outdated(texts),
        FileFault::Import(OpenError::Worker(WorkerError::Crashed | WorkerError::TimedOut)) => {
            texts.files_too_heavy().to_owned()
        }
        FileFault::Import(OpenError::Worker(WorkerError::Unreachable | WorkerError::Cancelled)) => {
            texts.files_reader_unreachable().to_owned()
        }
        FileFault::Import(OpenError::Refused(reasons)) => return refused(reasons),
        FileFault::Document(DocumentError::Damaged(problems)) => return damaged(texts, problems),
    };
    view! { <p>{told}</p> }.into_any()
}

/// Only a reload helps: the server has the readers of another release.
fn outdated(texts: Texts) -> AnyView {
    view! {
        <p>{texts.files_reader_outdated()}</p>
        <button type="button" class="button" on:click=|_| location::reload()>{texts.update_load()}</button>
    }
    .into_any()
}

/// A sentence, and below it the list it introduces.
fn refused(lines: &[String]) -> AnyView {
    let mut lines = lines.iter().cloned();
    let first = lines.next();
    let rest: Vec<_> = lines.map(|line| view! { <li>{line}</li> }).collect();
    view! { <p>{first}</p>{(!rest.is_empty()).then(|| view! { <ul>{rest}</ul> })} }.into_any()
}

/// A file that is not ours lacks its mark; for a damaged one, the first problems are listed.
fn damaged(texts: Texts, problems: &[Problem]) -> AnyView {
    let is_ours =
        !problems.iter().any(|problem| problem.place.is_root() || problem.place.to_string() == "promonitor");
    if !is_ours {
        return view! { <p>{texts.files_not_ours()}</p> }.into_any();
    }
    let problems: Vec<_> = problems
        .iter()
        .take(PROBLEMS)
        .map(|problem| {
            let told = expected(texts, &problem.expected);
            view! { <li><code>{problem.place.to_string()}</code>": "{told}</li> }
        })
        .collect();
    view! { <p>{texts.files_damaged()}</p><ul class="problems">{problems}</ul> }.into_any()
}
