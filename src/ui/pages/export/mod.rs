//! The files a person can take from a result: the report as a PDF, and the same in other formats.

mod job;
mod own;
mod shared;
mod status;
mod undrawn;

pub(super) use job::{ExportJob, ReportSource};
pub(super) use own::Export;
pub(super) use shared::ExportShared;
pub(super) use status::ExportStatus;
pub(super) use undrawn::Undrawn;

use crate::domain::ReportKind;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The id of the button that makes the report.
const PDF: &str = "make-pdf";

/// The button that makes the report.
fn report(texts: Texts, begin: impl Fn(ReportKind) + 'static) -> impl IntoView {
    view! {
        <button type="button" class="button primary" id=PDF data-testid="pdf" on:click=move |_| begin(ReportKind::Pdf)>
            {texts.export_pdf()}
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
        (ReportKind::Workbook, texts.export_workbook(), workbook_hint),
        (ReportKind::CsvForExcel, texts.export_csv_excel(), texts.export_csv_excel_hint()),
        (ReportKind::Csv, texts.export_csv(), texts.export_csv_hint()),
    ];
    let reports = reports.map(|(kind, name, hint)| row(kind.word(), name, hint, move || begin(kind)));
    view! {
        <details class="files">
            <summary>{texts.export_others()}</summary>
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
