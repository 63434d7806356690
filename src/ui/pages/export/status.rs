use super::job::{ExportJob, ExportProgress};
use crate::browser::location;
use crate::browser::workers::WorkerError;
use crate::ui::components::{redrawn, with_name};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The progress of the files, with a button that stops them, or one that reloads the page when only that helps.
#[component]
pub(in crate::ui) fn ExportStatus(
    /// The texts.
    texts: Texts,
    /// The job that makes them.
    job: ExportJob,
) -> impl IntoView {
    let (work, done) = (job.work(), job.done());
    let status = redrawn(move || {
        let mut told = done.with(|done| done.iter().map(|one| words(texts, one)).collect::<Vec<_>>());
        told.push(work.with(|work| words(texts, work)));
        let told = told.into_iter().filter(|(told, _)| !told.is_empty());
        told.map(|(told, name)| with_name(&(told + " "), &name)).collect_view().into_any()
    });
    let is_busy = Signal::derive(move || work.with(ExportProgress::is_busy));
    let is_outdated =
        Signal::derive(move || work.with(|work| *work == ExportProgress::Failed(WorkerError::Outdated)));
    view! {
        <div class="job" class:busy=is_busy>
            <p role="status">{status}</p>
            <Show when=move || is_busy.get()>
                <button type="button" class="button" data-testid="stop" on:click=move |_| job.stop()>
                    {texts.export_stop()}
                </button>
            </Show>
            <Show when=move || is_outdated.get()>
                <button type="button" class="button" on:click=|_| location::reload()>{texts.update_load()}</button>
            </Show>
        </div>
    }
}

/// What is said about a file, and the name in it.
fn words(texts: Texts, work: &ExportProgress) -> (String, String) {
    let told = match work {
        ExportProgress::None => String::new(),
        ExportProgress::Fetching => texts.export_fetching().to_owned(),
        ExportProgress::Making => texts.export_making().to_owned(),
        ExportProgress::Made(name) => return (texts.keep_file_saved(name), name.clone()),
        ExportProgress::TooLarge => texts.keep_file_too_large().to_owned(),
        ExportProgress::Stopped | ExportProgress::Failed(WorkerError::Cancelled) => {
            texts.export_stopped().to_owned()
        }
        ExportProgress::Failed(WorkerError::Outdated) => texts.export_outdated().to_owned(),
        ExportProgress::Failed(WorkerError::Unreachable) => texts.export_unreachable().to_owned(),
        ExportProgress::Failed(WorkerError::Crashed) => texts.export_crashed().to_owned(),
        ExportProgress::Failed(WorkerError::TimedOut) => texts.export_timed_out().to_owned(),
    };
    (told, String::new())
}
