use super::list_state::ListState;
use crate::ui::components::Dialog;
use leptos::prelude::*;

/// Asks whether to delete a value that cannot be read: it may be the only one.
#[component]
pub(super) fn DamagedDialog(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let is_open = Signal::derive(move || list.damaged.with(Option::is_some));
    let close = move || list.damaged.set(None);
    let delete = move |_| {
        let Some((place, id)) = list.damaged.get() else { return };
        close();
        list.delete(place, &id, texts.measurements_damaged_title().to_owned());
    };
    view! {
        <Dialog id="damaged-title" title=texts.damaged_title().into_any() is_open close>
            <p>{texts.damaged_what()}</p>
            <p class="go">
                <button type="button" class="button" on:click=move |_| close()>{texts.dialog_cancel()}</button>
                <button type="button" class="button primary" on:click=delete>{texts.measurements_delete()}</button>
            </p>
        </Dialog>
    }
}
