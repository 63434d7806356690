use super::making::{About, Making};
use super::{Told, others, report};
use crate::domain::ReportKind;
use crate::ui::locales::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// Has the report and the other files of a result made that is not one's own. They are no backup of anything, and what is
/// written in them was looked at by who shared it.
#[component]
pub(in crate::ui::later) fn HandOutShared(
    /// The texts.
    texts: Texts,
    /// The bytes of the instrument file.
    file: Arc<[u8]>,
    /// The result.
    about: About,
) -> impl IntoView {
    let making = Making::new(texts.language(), file);
    let about = StoredValue::new(about);
    let begin = move |kind: ReportKind| making.begin(kind, about.get_value(), || ());
    view! {
        <section class="hand-out" aria-label=texts.hand_out_title()>
            <p class="go">{report(texts, begin)}</p>
            <Told texts making/>
            {others(texts, texts.hand_out_workbook_hint_shared(), begin, None)}
        </section>
    }
}
