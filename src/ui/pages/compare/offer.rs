use super::chosen::{comparable, href};
use crate::browser::library;
use crate::domain::Measurement;
use crate::ui::components::with_name;
use crate::ui::measurement_text;
use crate::ui::state::State;
use leptos::prelude::*;

/// The way from a result to its comparison with another measurement: at once where there is one other, else to a choice;
/// nothing where there is none.
pub(in crate::ui::pages) fn offer(state: State, measurement: &Measurement) -> Option<AnyView> {
    // Most people have one, and then nothing has to be read.
    if library::count() < 2 {
        return None;
    }
    let mut others = comparable(state);
    let before = others.len();
    others.retain(|other| other.id() != measurement.id());
    if others.is_empty() || others.len() == before {
        return None;
    }
    let texts = state.texts();
    let (href, label) = match others.as_slice() {
        [other] => {
            let title = measurement_text::title(texts, &state.instrument(), other);
            (href(&[other.id(), measurement.id()]), with_name(&texts.compare_with(&title), &title))
        }
        _ => (href(&[measurement.id()]), view! { <span>{texts.compare_with_earlier()}</span> }.into_any()),
    };
    Some(view! { <p class="to-compare"><a data-testid="compare" href=href>{label}</a></p> }.into_any())
}
