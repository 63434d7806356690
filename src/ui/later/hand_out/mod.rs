//! What a person takes along of a result: the report as a PDF, and the same as other files.

mod making;
mod own;
mod shared;
mod told;

pub(super) use making::{About, Making};
pub(super) use own::HandOut;
pub(super) use shared::HandOutShared;
pub(super) use told::Told;

use crate::domain::ReportKind;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The id of the button that makes the report.
const PDF: &str = "make-pdf";

/// The button that makes the report.
fn report(texts: Texts, begin: impl Fn(ReportKind) + 'static) -> impl IntoView {
    view! {
        <button type="button" class="button primary" id=PDF data-testid="pdf" on:click=move |_| begin(ReportKind::Pdf)>
            {texts.hand_out_pdf()}
        </button>
    }
}

/// The other files, each with what it is for, and what comes after them.
fn others(
    texts: Texts,
    workbook_hint: &'static str,
    begin: impl Fn(ReportKind) + Copy + 'static,
    last: Option<AnyView>,
) -> impl IntoView {
    let reports = [
        (ReportKind::Workbook, texts.hand_out_workbook(), workbook_hint),
        (ReportKind::CsvForExcel, texts.hand_out_csv_excel(), texts.hand_out_csv_excel_hint()),
        (ReportKind::Csv, texts.hand_out_csv(), texts.hand_out_csv_hint()),
    ];
    let reports = reports.map(|(kind, name, hint)| row(kind.word(), name, hint, move || begin(kind)));
    view! {
        <details class="files">
            <summary>{texts.hand_out_others()}</summary>
            <ul>{reports.into_iter().collect_view()}{last}</ul>
        </details>
    }
}

fn row(id: &'static str, name: &'static str, hint: &'static str, on_click: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button type="button" class="button" data-testid=id on:click=move |_| on_click()>{name}</button>
            <span class="hint">{hint}</span>
        </li>
    }
    .into_any()
}
