use crate::browser::page;
use crate::domain::instrument::Instrument;
use crate::domain::privacy::{MarkedText, PersonalKind, PersonalMark};
use crate::domain::result::Extras;
use crate::domain::{Field, Measurement};
use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use leptos::prelude::*;

/// The id of the heading, which gets the focus when something has to wait for the check.
const HEADING: &str = "privacy-check";

/// How much text is shown on either side of a finding, in characters.
const AROUND: usize = 30;

/// Part of a text that likely identifies a person.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    field: Field,
    kind: PersonalKind,
    /// The text before it, the finding itself, and the text after it.
    words: [String; 3],
    /// Where it was written, and the page where it can be changed.
    place: String,
    route: Option<Route>,
}

/// Checks the texts that are included, before they leave the device. It blocks nothing: a person changes what it found,
/// or continues.
#[derive(Clone, Copy)]
pub(in crate::ui) struct PrivacyCheck {
    /// All findings; none before texts are included.
    found: Memo<Vec<Found>>,
    extras: Signal<Extras>,
    /// The inclusions that the person decided to continue with.
    passed: RwSignal<Option<Extras>>,
    /// The id of what waits for the check.
    waiting: &'static str,
}

impl PrivacyCheck {
    /// The check of the texts of a measurement that are ticked; `waiting` is the id of what waits for it.
    pub(in crate::ui) fn new(
        texts: Texts,
        instrument: &Instrument,
        measurement: &Measurement,
        extras: Signal<Extras>,
        waiting: &'static str,
    ) -> Self {
        let (instrument, measurement) = (instrument.clone(), measurement.clone());
        let is_asked = Memo::new(move |_| has_words(extras.get()));
        Self {
            found: Memo::new(move |_| match is_asked.get() {
                true => found(texts, &instrument, &measurement),
                false => Vec::new(),
            }),
            extras,
            passed: RwSignal::new(None),
            waiting,
        }
    }

    /// Whether nothing was found in what is ticked, or the person decided to continue.
    pub(in crate::ui) fn is_clear(self) -> bool {
        self.passed.get() == Some(self.extras.get()) || self.found_now().is_empty()
    }

    /// Shows what to look at first.
    pub(in crate::ui) fn ask(self) {
        page::focus(HEADING.to_owned());
    }

    fn found_now(self) -> Vec<Found> {
        let extras = self.extras.get();
        let goes_along = |found: &&Found| extras.has(&found.field);
        self.found.with(|all| all.iter().filter(goes_along).cloned().collect())
    }
}

/// Whether any texts are included.
fn has_words(extras: Extras) -> bool {
    extras.notes || extras.story || extras.actions
}

/// The findings, with the ways to change them and to continue; also says so when nothing was found.
#[component]
pub(in crate::ui) fn PrivacyCheckNotice(
    /// The texts.
    texts: Texts,
    /// The check.
    privacy_check: PrivacyCheck,
) -> impl IntoView {
    redrawn(move || {
        if !has_words(privacy_check.extras.get()) {
            return ().into_any();
        }
        let clear = |told| view! { <p class="hint privacy-check-clear">{told}</p> }.into_any();
        let found = privacy_check.found_now();
        if found.is_empty() {
            return clear(texts.privacy_check_clear());
        }
        if privacy_check.is_clear() {
            return clear(texts.privacy_check_passed());
        }
        let items = found.into_iter().map(|found| item(texts, found)).collect_view();
        let go_on = move |_| {
            privacy_check.passed.set(Some(privacy_check.extras.get_untracked()));
            page::focus(privacy_check.waiting.to_owned());
        };
        view! {
            <section class="notice privacy-check">
                <h2 id=HEADING tabindex="-1">{texts.privacy_check_title()}</h2>
                <p>{texts.privacy_check_lead()}</p>
                <ul>{items}</ul>
                <button type="button" class="button" data-testid="privacy-check-go-on" on:click=go_on>{texts.privacy_check_go_on()}</button>
            </section>
        }
        .into_any()
    })
}

fn item(texts: Texts, found: Found) -> impl IntoView {
    let Found { kind, words: [before, piece, after], place, route, .. } = found;
    let kind = match kind {
        PersonalKind::Name => texts.privacy_check_kind_name(),
        PersonalKind::Phone => texts.privacy_check_kind_phone(),
        PersonalKind::Mail => texts.privacy_check_kind_mail(),
        PersonalKind::BirthDate => texts.privacy_check_kind_birth_date(),
        PersonalKind::Bsn => texts.privacy_check_kind_bsn(),
        PersonalKind::Address => texts.privacy_check_kind_address(),
    };
    let change = route.map(|route| {
        let label = texts.privacy_check_change_at(&place);
        view! { <a href=route.href() aria-label=label>{texts.privacy_check_change()}</a> }
    });
    view! {
        <li>
            <strong>{kind}</strong>" · "{place}": "
            <q translate="no">{before}<mark>{piece}</mark>{after}</q>" "{change}
        </li>
    }
}

fn found(texts: Texts, instrument: &Instrument, measurement: &Measurement) -> Vec<Found> {
    let of_text = |MarkedText { field, text, marks }: MarkedText| {
        let (place, route) = place_of(texts, instrument, &field);
        // The words of a team cannot be changed.
        let route = route.filter(|_| measurement.response().is_some());
        let each = marks.into_iter().map(move |mark| Found {
            field: field.clone(),
            kind: mark.kind,
            words: around(&text, &mark),
            place: place.clone(),
            route: route.clone(),
        });
        each.collect::<Vec<_>>()
    };
    measurement.personal_marks().into_iter().flat_map(of_text).collect()
}

/// Where a field was filled in: the name of the place and its page.
pub(in crate::ui) fn place_of(
    texts: Texts,
    instrument: &Instrument,
    field: &Field,
) -> (String, Option<Route>) {
    match field {
        Field::Good(id) | Field::Better(id) => match instrument.principle(id) {
            Some(principle) => {
                let name = principle.short().get(texts.language()).to_owned();
                (name, Some(Route::Principle(usize::from(principle.number()), None)))
            }
            None => (texts.choice_notes().to_owned(), None),
        },
        Field::Story => (texts.result().story().to_owned(), Some(Route::Closing)),
        _ => (texts.result().actions().to_owned(), None),
    }
}

/// A finding with some of the text on either side.
fn around(text: &str, mark: &PersonalMark) -> [String; 3] {
    let (start, end) = (mark.range.start, mark.range.end);
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let cut = before.char_indices().rev().nth(AROUND).and_then(|(at, c)| before.get(at + c.len_utf8()..));
    let before = cut.map_or_else(|| before.to_owned(), |cut| format!("…{cut}"));
    let cut = after.char_indices().nth(AROUND).and_then(|(at, _)| after.get(..at));
    let after = cut.map_or_else(|| after.to_owned(), |cut| format!("{cut}…"));
    [before, text.get(mark.range.clone()).unwrap_or_default().to_owned(), after]
}
