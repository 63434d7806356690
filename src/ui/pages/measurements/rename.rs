use super::list_state::ListState;
use crate::domain::Heading;
use crate::ui::components::{Dialog, TextField, redrawn, with_name};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// Asks for the team, the organisation and the name of a measurement.
#[component]
pub(super) fn RenameDialog(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let [label, team, organisation] = std::array::from_fn(|_| RwSignal::new(String::new()));
    Effect::new(move |_| {
        list.renaming.with(|renaming| {
            let Some((_, measurement)) = renaming else { return };
            let heading = measurement.heading().clone();
            label.set(heading.label);
            team.set(heading.team);
            organisation.set(heading.organisation);
        });
    });
    let title = redrawn(move || {
        let title = list.renaming.get().map(|(_, measurement)| list.title(&measurement));
        title.map(|title| with_name(&texts.rename_title(&title), &title)).into_any()
    });
    let is_open = Signal::derive(move || list.renaming.with(Option::is_some));
    let close = move || list.renaming.set(None);
    let rename = move |event: SubmitEvent| {
        event.prevent_default();
        let Some((place, measurement)) = list.renaming.get() else { return };
        close();
        let heading = Heading { team: team.get(), organisation: organisation.get(), label: label.get() };
        list.rename(place, measurement, heading);
    };
    view! {
        <Dialog id="rename-heading" title is_open close>
            <form novalidate on:submit=rename>
                <TextField id="rename-label" label=texts.start_label() hint=texts.start_label_hint() text=label/>
                <TextField id="rename-team" label=texts.start_team() text=team/>
                <TextField id="rename-organisation" label=texts.start_organisation() text=organisation/>
                <p class="go">
                    <button type="button" class="button" on:click=move |_| close()>{texts.dialog_cancel()}</button>
                    <button type="submit" class="button primary">{texts.rename_button()}</button>
                </p>
            </form>
        </Dialog>
    }
}
