use crate::browser::{clock, random};
use crate::domain::instrument::{Instrument, Perspective, PerspectiveId};
use crate::domain::{Heading, Measurement, ReportKind, Response, Scan};
use crate::ui::locales::Texts;
use crate::ui::pages::export::{ExportJob, ExportStatus, ReportSource};
use leptos::prelude::*;
use std::sync::Arc;

/// The id of the heading, and of the field.
const TITLE: &str = "blank-title";
const WHO: &str = "blank-who";

/// Offers the questionnaire as a workbook, to be filled in without the tool.
#[component]
pub(super) fn EmptyWorkbook(
    /// The texts.
    texts: Texts,
    /// The questionnaire.
    instrument: Arc<Instrument>,
    /// The bytes of its file.
    file: Arc<[u8]>,
) -> impl IntoView {
    let job = ExportJob::new(texts.language(), file);
    let named = |one: &Perspective| (one.id().clone(), one.label().get(texts.language()).to_owned());
    let perspectives: Vec<_> = instrument.perspectives().iter().map(named).collect();
    let chosen =
        RwSignal::new(perspectives.first().map(|(id, _)| id.as_str().to_owned()).unwrap_or_default());
    let begin = move |_| {
        let perspective = PerspectiveId::from(chosen.get_untracked());
        let response = Response::new(random::id().into(), perspective, Scan::Full);
        let measurement =
            Measurement::begin(random::id().into(), &instrument, Heading::default(), clock::now(), response);
        job.begin(ReportKind::EmptyWorkbook, ReportSource::measurement(&measurement), || ());
    };
    let options: Vec<_> = perspectives
        .into_iter()
        .map(|(id, label)| view! { <option value=id.as_str().to_owned()>{label}</option> })
        .collect();
    view! {
        <section class="card blank" aria-labelledby=TITLE>
            <h2 id=TITLE>{texts.blank_title()}</h2>
            <p>{texts.blank_lead()}</p>
            <div class="field">
                <label for=WHO>{texts.blank_who()}</label>
                <select id=WHO on:change:target=move |event| chosen.set(event.target().value())>{options}</select>
            </div>
            <p class="go">
                <button type="button" class="button" data-testid="empty-workbook" on:click=begin>{texts.blank_button()}</button>
            </p>
            <ExportStatus texts job/>
        </section>
    }
}
