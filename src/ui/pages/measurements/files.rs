use super::import_report::import_report;
use super::list_state::ListState;
use crate::browser::files;
use crate::ui::components::redrawn;
use leptos::ev;
use leptos::prelude::*;

/// Where files are opened: chosen with a button, or dropped on any page.
#[component]
pub(super) fn OpenFiles(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let is_over = RwSignal::new(false);
    let open_dropped = move || {
        let dropped = files::dropped();
        if !dropped.is_empty() {
            list.open_files(dropped);
        }
    };
    // Those that were given on another page, which brought this one.
    open_dropped();
    let listeners = [
        window_event_listener(ev::dragover, move |event| {
            if files::are_dragged(&event) {
                is_over.set(true);
            }
        }),
        window_event_listener(ev::dragleave, move |event| {
            if files::has_left(&event) {
                is_over.set(false);
            }
        }),
        window_event_listener(ev::drop, move |_| {
            is_over.set(false);
            open_dropped();
        }),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
    view! {
        <section class="card open-files" class:over=is_over>
            <h2>{texts.files_title()}</h2>
            <p>{texts.files_lead()}</p>
            <p>
                <label class="button file">
                    <input
                        type="file" multiple accept=files::ACCEPTED
                        on:change:target=move |event| list.open_files(files::chosen(&event.target()))
                    />
                    <span>{texts.files_choose()}</span>
                </label>
            </p>
        </section>
    }
}

/// What became of the files that were opened, above the list that they went to.
#[component]
pub(super) fn ImportReports(list: ListState) -> impl IntoView {
    let texts = list.texts;
    view! {
        <div class="reports" role="status">
            {redrawn(move || list.reports.get().iter().map(|told| import_report(texts, told)).collect_view().into_any())}
        </div>
    }
}
