use super::job::{ExportJob, ExportProgress};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// How far a file is, and the button to stop it.
#[component]
pub(in crate::ui) fn ExportStatus(
    /// The texts.
    texts: Texts,
    /// What makes it.
    job: ExportJob,
) -> impl IntoView {
    let work = job.work();
    let told = move || work.with(|work| words(texts, work));
    let is_busy = Signal::derive(move || work.with(ExportProgress::is_busy));
    view! {
        <div class="job" class:busy=is_busy>
            <p role="status">{told}</p>
            <Show when=move || is_busy.get()>
                <button type="button" class="button" data-testid="stop" on:click=move |_| job.stop()>
                    {texts.export_stop()}
                </button>
            </Show>
        </div>
    }
}

fn words(texts: Texts, work: &ExportProgress) -> String {
    match work {
        ExportProgress::None => String::new(),
        ExportProgress::Fetching => texts.export_fetching().to_owned(),
        ExportProgress::Making => texts.export_making().to_owned(),
        ExportProgress::Made(name) => texts.keep_file_saved(name),
        ExportProgress::TooLarge => texts.keep_file_too_large().to_owned(),
        ExportProgress::Stopped => texts.export_stopped().to_owned(),
        ExportProgress::Outdated => texts.export_outdated().to_owned(),
        ExportProgress::Failed => texts.export_failed().to_owned(),
    }
}
