use super::job::{ExportJob, ReportSource};
use super::undrawn::{Undrawn, UndrawnNotice};
use super::{ExportStatus, others, report};
use crate::domain::ReportKind;
use crate::domain::instrument::Instrument;
use crate::domain::result::Extras;
use crate::ui::locales::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// Offers the report and the other files of a result that somebody shared. They are not a backup, and whoever shared
/// the result has checked the texts in them.
#[component]
pub(in crate::ui) fn ExportShared<'a>(
    /// The texts.
    texts: Texts,
    /// The bytes of the instrument file.
    file: Arc<[u8]>,
    /// The result.
    about: ReportSource,
    /// The instrument.
    instrument: &'a Instrument,
    /// What the report cannot draw of it.
    undrawn: Undrawn,
) -> impl IntoView + use<> {
    let job = ExportJob::new(texts.language(), file);
    let about = StoredValue::new(about);
    let begin = move |kind: ReportKind| job.begin(kind, about.get_value(), || ());
    view! {
        <section class="export" aria-label=texts.export_title()>
            <UndrawnNotice texts instrument=instrument.clone() undrawn extras=Signal::stored(Extras::ALL) begin/>
            <p class="go">{report(texts, begin)}</p>
            <ExportStatus texts job/>
            {others(texts, texts.export_workbook_hint_shared(), begin, None)}
        </section>
    }
}
