use leptos::either::Either;
use leptos::prelude::*;

/// A part of a page that is drawn as new elements when a signal it reads changes. Each thing it draws needs an element
/// around its text.
///
/// Leptos keeps the text nodes it made and changes those. A browser that translates a page replaces every text node, so
/// such a change would not be seen. Text that changes while its element stays is set on the element instead
/// (`prop:textContent`).
pub(in crate::ui) fn redrawn(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    either_side(Box::new(draw))
}

/// One type for all of them, which keeps the first load small.
fn either_side(draw: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let mut is_left = false;
    (move || {
        // Leptos patches a view of the same type in place. Switching sides makes each one new.
        is_left = !is_left;
        if is_left { Either::Left(draw()) } else { Either::Right(draw()) }
    })
    .into_any()
}
