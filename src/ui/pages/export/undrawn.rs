use crate::domain::instrument::Instrument;
use crate::domain::report_font::is_lacking_for;
use crate::domain::result::{Extras, ResultView};
use crate::domain::{Field, Measurement, ReportKind, shorten};
use crate::ui::locales::Texts;
use crate::ui::pages::share::place_of;
use leptos::prelude::*;

/// The texts that the PDF cannot draw whole.
#[derive(Clone)]
pub(in crate::ui) struct Undrawn {
    /// Each with where it was written.
    written: Vec<(Field, String)>,
    /// Whether the questionnaire itself has such texts.
    is_questionnaire: bool,
}

impl Undrawn {
    /// Those of a measurement, and of its result as the report shows it.
    pub(in crate::ui) fn of(measurement: &Measurement, view: &ResultView) -> Self {
        let written = measurement.undrawn_texts().into_iter();
        let statements = view.principles.iter().flat_map(|principle| &principle.statements);
        let sentences = statements.map(|statement| &statement.sentence);
        let names = view.principles.iter().map(|principle| &principle.name);
        Self {
            written: written.map(|(field, text)| (field, text.to_owned())).collect(),
            is_questionnaire: names.chain(sentences).any(|text| is_lacking_for(text)),
        }
    }

    /// Each place once, with one of the texts there, of what goes along.
    fn places(&self, texts: Texts, instrument: &Instrument, extras: Extras) -> Vec<(String, String)> {
        let mut places: Vec<(String, String)> = Vec::new();
        for (field, text) in self.written.iter().filter(|(field, _)| extras.has(field)) {
            let place = match field {
                Field::Team | Field::Organisation | Field::Label => texts.undrawn_heading().to_owned(),
                _ => place_of(texts, instrument, field).0,
            };
            if places.iter().all(|(known, _)| *known != place) {
                places.push((place, shorten(text)));
            }
        }
        places
    }
}

/// Says before the PDF is made for which texts `[?]` will stand in it, and offers the workbook, which has them whole.
#[component]
pub(super) fn UndrawnNotice(
    /// The texts of the page.
    texts: Texts,
    /// The questionnaire.
    instrument: Instrument,
    /// What the PDF cannot draw.
    undrawn: Undrawn,
    /// What goes along.
    extras: Signal<Extras>,
    /// Begins to make a file.
    begin: impl Fn(ReportKind) + Copy + Send + 'static,
) -> impl IntoView {
    move || {
        let places = undrawn.places(texts, &instrument, extras.get());
        let questionnaire = undrawn.is_questionnaire.then(|| texts.undrawn_questionnaire());
        (!places.is_empty() || questionnaire.is_some()).then(|| {
            let places = places.into_iter().map(|(place, text)| view! { <li>{place}": "<q>{text}</q></li> });
            view! {
                <section class="notice undrawn">
                    <p>{texts.undrawn_lead()}</p>
                    <ul>{places.collect_view()}{questionnaire.map(|words| view! { <li>{words}</li> })}</ul>
                    <p>{texts.undrawn_choice()}</p>
                    <button type="button" class="button" data-testid="undrawn-workbook" on:click=move |_| begin(ReportKind::Workbook)>
                        {texts.export_workbook()}
                    </button>
                </section>
            }
        })
    }
}
