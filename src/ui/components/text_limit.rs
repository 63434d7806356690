use crate::ui::state::State;
use leptos::prelude::*;

/// The part of the limit that is left when a field begins to say so: a tenth.
const WARNS_AT: usize = 10;

/// How much a field takes. What is typed or pasted beyond the limit stays in the field, with a message that says how much
/// too long it is, so that nothing is cut in silence.
#[derive(Clone, Copy)]
pub(super) struct TextLimit {
    most: usize,
    typed: RwSignal<String>,
}

impl TextLimit {
    /// A field that takes `most` characters and has this content.
    pub(super) fn new(most: usize, content: String) -> Self {
        Self { most, typed: RwSignal::new(content) }
    }

    /// What is kept of what was typed.
    pub(super) fn take(self, typed: String) -> String {
        let kept = self.kept(&typed);
        self.typed.set(typed);
        kept
    }

    fn kept(self, typed: &str) -> String {
        typed.chars().take(self.most).collect()
    }

    /// What the field shows: what was typed; or what is kept, where something else changed that (another tab).
    pub(super) fn shown(self, kept: String) -> String {
        let typed = self.typed.get_untracked();
        if self.kept(&typed) == kept {
            return typed;
        }
        self.typed.set(kept.clone());
        kept
    }

    /// How many characters are left, near the limit, or too many; the field is described by it.
    pub(super) fn message(self, id: String) -> impl IntoView {
        let texts = move || State::of_page().texts();
        let length = move || self.typed.with(|typed| typed.chars().count());
        let is_over = move || length() > self.most;
        let told = move || match self.most.checked_sub(length()) {
            Some(left) if left * WARNS_AT <= self.most => texts().field_left(left),
            Some(_) => String::new(),
            None => texts().field_too_long(length().saturating_sub(self.most), self.most),
        };
        view! { <p class="limit" class:error=is_over id=id role="status" prop:textContent=told></p> }
    }
}
