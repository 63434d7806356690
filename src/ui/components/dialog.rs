use crate::browser::dialog;
use leptos::html;
use leptos::prelude::*;

/// A question over the page: the browser's own dialog, labelled by its heading. Escape closes it, and the focus returns
/// to where it was.
#[component]
pub(in crate::ui) fn Dialog(
    /// The id of its heading; unique on the page.
    id: &'static str,
    /// Its heading.
    title: AnyView,
    /// Whether it is shown.
    #[prop(into)]
    is_open: Signal<bool>,
    /// Called when the person closes it, also with Escape.
    close: impl Fn() + 'static,
    /// Its content.
    children: Children,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        if is_open.get() { dialog::show(&element) } else { dialog::close(&element) }
    });
    view! {
        <dialog class="dialog" node_ref=element aria-labelledby=id on:close=move |_| close()>
            <h2 id=id>{title}</h2>
            {children()}
        </dialog>
    }
}
