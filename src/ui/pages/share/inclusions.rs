use super::outgoing::{Maker, Purpose};
use super::{PrivacyCheck, PrivacyCheckNotice};
use crate::domain::result::{Extras, SharedWords};
use crate::domain::{Heading, Measurement};
use crate::ui::components::TickCard;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// One thing that is included when it is ticked.
struct Extra {
    id: &'static str,
    label: &'static str,
    hint: String,
    set: fn(&mut Extras, bool),
}

/// What is included: the answers always, the rest when it is ticked. Empty fields cannot be ticked.
#[component]
pub(super) fn Inclusions(
    /// The texts.
    texts: Texts,
    /// What makes the link.
    maker: Maker,
) -> impl IntoView {
    let (extras, privacy_check): (RwSignal<Extras>, PrivacyCheck) = (maker.extras, maker.privacy_check);
    let offered = maker.measurement.with_value(|measurement| offered(texts, measurement));
    let hint = match (offered.is_empty(), maker.purpose) {
        (true, _) => texts.choice_nothing_else(),
        (false, Purpose::Share) => texts.choice_hint(),
        (false, Purpose::GoOn) => texts.choice_hint_go_on(),
    };
    let ticks = offered.into_iter().map(|extra| {
        let Extra { id, label, hint, set } = extra;
        let is_ticked = RwSignal::new(false);
        Effect::new(move |_| {
            let ticked = is_ticked.get();
            extras.update(|extras| set(extras, ticked));
        });
        view! { <TickCard id label hint is_typed=id == "names" is_ticked/> }
    });
    view! {
        <fieldset class="choices">
            <legend>{texts.choice_legend()}</legend>
            <p class="hint">{hint}</p>
            {ticks.collect_view()}
        </fieldset>
        <PrivacyCheckNotice texts privacy_check/>
    }
}

/// The parts of a measurement that can be ticked, each with a hint on what is included.
fn offered(texts: Texts, measurement: &Measurement) -> Vec<Extra> {
    let SharedWords { heading, notes, confidence, stories, actions } = SharedWords::of(measurement);
    let Heading { team, organisation, label } = heading;
    let names = [team, organisation, label].into_iter().filter(|name| !name.trim().is_empty());
    let names = names.collect::<Vec<_>>().join(" · ");
    let has_who = actions.iter().any(|action| !action.who.is_empty());
    let who = has_who.then(|| texts.choice_names_who().to_owned());
    let names = [Some(names).filter(|names| !names.is_empty()), who].into_iter().flatten();
    let names = names.collect::<Vec<_>>().join(" · ");
    let notes = notes.values().flatten().filter(|note| !note.is_empty()).count();
    let all = [
        Extra { id: "names", label: texts.choice_names(), hint: names, set: |extras, on| extras.names = on },
        Extra {
            id: "notes",
            label: texts.choice_notes(),
            hint: some(notes, texts.choice_notes_count(notes)),
            set: |extras, on| extras.notes = on,
        },
        Extra {
            id: "confidence",
            label: texts.result().confidence(),
            hint: some(
                confidence.iter().filter(|people| **people > 0).count(),
                texts.choice_yours().to_owned(),
            ),
            set: |extras, on| extras.confidence = on,
        },
        Extra {
            id: "story",
            label: texts.result().story(),
            hint: some(stories.len(), texts.choice_yours().to_owned()),
            set: |extras, on| extras.story = on,
        },
        Extra {
            id: "actions",
            label: texts.result().actions(),
            hint: some(actions.len(), texts.choice_actions_count(actions.len())),
            set: |extras, on| extras.actions = on,
        },
    ];
    all.into_iter().filter(|extra| !extra.hint.is_empty()).collect()
}

/// The hint; empty when the count is 0.
fn some(count: usize, hint: String) -> String {
    if count == 0 { String::new() } else { hint }
}
