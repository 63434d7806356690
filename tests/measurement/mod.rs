//! The stored unit: what is kept of what a person fills in, and that nothing of it gets lost.

mod change;
mod file;
mod formats;
mod growth;
mod hostile;
mod journal;
mod merge;
mod overview;
mod prevail;
mod tabs;
pub mod team;
mod wording;

use crate::instrument::small;
use crate::support::step;
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::{
    ActionId, ActionPart, ActionState, Answer, Day, Field, Heading, Measurement, Moment, Response,
    ResponseId, Scan, Step,
};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

/// When every measurement of these tests is begun.
pub const BEGUN: Moment = Moment(1_793_624_600_000);

/// The small questionnaire: statements `1.1` and `2.1` in a quick scan, and `1.2` in a full one. With the real one these
/// tests would say the same in ten times the time.
pub fn questionnaire() -> &'static Instrument {
    static READ: LazyLock<Instrument> = LazyLock::new(|| small_after(|_| ()));
    &READ
}

/// A measurement of a begeleider, quick scan of the small questionnaire, in which everything is open.
pub fn begun(id: &str) -> Measurement {
    let response = Response::new(ResponseId::from("r".to_owned()), "begeleider".into(), Scan::Quick);
    Measurement::begin(id.to_owned().into(), questionnaire(), Heading::default(), BEGUN, response)
}

/// The small questionnaire after a change in its file.
pub fn small_after(change: impl FnOnce(&mut Value)) -> Instrument {
    let mut file = small();
    change(&mut file);
    Instrument::read(file.to_string().as_bytes()).expect("still a questionnaire")
}

/// One change by a person: a field and its new value, as text (of an answer its word; empty is open), at a moment.
#[derive(Clone, Debug)]
pub struct Edit {
    pub field: Field,
    pub value: &'static str,
    pub now: Moment,
}

impl Edit {
    pub fn new(field: Field, value: &'static str) -> Self {
        Self { field, value, now: BEGUN }
    }

    /// Makes the change with the verbs of a measurement.
    pub fn make(&self, measurement: &mut Measurement) {
        let (value, now) = (self.value.to_owned(), self.now);
        let note = |id| measurement.response().unwrap().notes.get(id).cloned().unwrap_or_default();
        let (mut closing, mut heading) =
            (measurement.response().unwrap().closing.clone(), measurement.heading().clone());
        match &self.field {
            Field::Answer(id) => measurement.set_answer(questionnaire(), id, Answer::of_word(&value), now),
            Field::Good(id) => {
                let mut note = note(id);
                note.good = value;
                measurement.set_note(id, note, now);
            }
            Field::Better(id) => {
                let mut note = note(id);
                note.better = value;
                measurement.set_note(id, note, now);
            }
            Field::Confidence => {
                closing.confidence = Answer::of_word(&value).and_then(Answer::step);
                measurement.set_closing(closing, now);
            }
            Field::Story => {
                closing.story = value;
                measurement.set_closing(closing, now);
            }
            Field::Team => {
                heading.team = value;
                measurement.set_heading(heading, now);
            }
            Field::Organisation => {
                heading.organisation = value;
                measurement.set_heading(heading, now);
            }
            Field::Label => {
                heading.label = value;
                measurement.set_heading(heading, now);
            }
            Field::Action(id, part) => {
                let mut action = measurement.actions().get(id).cloned().unwrap_or_default();
                match part {
                    ActionPart::What => action.what = value,
                    ActionPart::Due => action.due = Day::of_text(&value),
                    ActionPart::State => action.state = ActionState::of_word(&value).expect("a state"),
                    other => panic!("no edit of {other:?}"),
                }
                measurement.set_action(id, &action, now);
            }
        }
    }
}

/// The value of a field, as an [`Edit`] writes it.
pub fn value(measurement: &Measurement, field: &Field) -> String {
    let (response, heading) = (measurement.response().unwrap(), measurement.heading());
    match field {
        Field::Answer(id) => {
            response.answers.get(id).map_or(String::new(), |answer| answer.word().to_owned())
        }
        Field::Good(id) => response.notes.get(id).map_or(String::new(), |note| note.good.clone()),
        Field::Better(id) => response.notes.get(id).map_or(String::new(), |note| note.better.clone()),
        Field::Confidence => {
            response.closing.confidence.map_or(String::new(), |step| step.value().to_string())
        }
        Field::Story => response.closing.story.clone(),
        Field::Team => heading.team.clone(),
        Field::Organisation => heading.organisation.clone(),
        Field::Label => heading.label.clone(),
        Field::Action(id, part) => measurement.actions().get(id).map_or(String::new(), |action| match part {
            ActionPart::What => action.what.clone(),
            ActionPart::Due => action.due.map_or(String::new(), |day| day.to_string()),
            ActionPart::State => action.state.word().to_owned(),
            other => panic!("no edit of {other:?}"),
        }),
    }
}

/// A change of one of sixteen fields, few enough that changes meet, at any time of the clock, also back.
pub fn any_edit() -> impl Strategy<Value = Edit> {
    let answers = || {
        let ids = ["1.1", "2.1", "9.9"].map(|id| Field::Answer(id.into()));
        (proptest::sample::select(ids.to_vec()), proptest::sample::select(vec!["", "1", "4", "5", "unknown"]))
    };
    let texts = || {
        let principle = || "wonen".into();
        let fields = vec![
            Field::Good(principle()),
            Field::Better(principle()),
            Field::Good("p/good".into()),
            Field::Story,
            Field::Team,
            Field::Label,
        ];
        let texts = vec!["", "a", "b", "ab", "é – 🙂", "een langere notitie"];
        (proptest::sample::select(fields), proptest::sample::select(texts))
    };
    let actions = {
        let edits = |part, values: [&'static str; 3]| values.map(|value| (part, value));
        let what = edits(ActionPart::What, ["", "a", "Samen eten."]);
        let due = edits(ActionPart::Due, ["", "2026-12-01", "2027-01-31"]);
        let state = edits(ActionPart::State, ["", "doing", "done"]);
        let edits = [what, due, state].concat();
        let ids = ["a", "b/c"].map(|id| ActionId::from(id.to_owned())).to_vec();
        (proptest::sample::select(ids), proptest::sample::select(edits))
            .prop_map(|(id, (part, value))| (Field::Action(id, part), value))
    };
    let confidence = (Just(Field::Confidence), proptest::sample::select(vec!["", "2", "3"]));
    let choice = prop_oneof![3 => answers(), 3 => texts(), 1 => confidence, 2 => actions];
    (choice, 0_u64..2_000_000_000_000).prop_map(|((field, value), now)| Edit {
        field,
        value,
        now: Moment(now),
    })
}

/// What a few tabs did with one measurement: each its changes, now and then after taking over what another had.
/// The states that they are in after it are what can be met in practice.
pub fn any_reachable(tabs: usize) -> impl Strategy<Value = Vec<Measurement>> {
    let act = (0..tabs, 0..tabs, proptest::option::weighted(0.7, any_edit()));
    proptest::collection::vec(act, 0..30).prop_map(move |acts| {
        let mut states = vec![begun("m"); tabs];
        for (tab, other, edit) in acts {
            match edit {
                Some(edit) => edit.make(&mut states[tab]),
                None => {
                    let other = states[other].clone();
                    states[tab].merge(&other).unwrap();
                }
            }
        }
        states
    })
}

#[test]
fn the_helpers_change_what_they_say() {
    let mut measurement = begun("m");
    Edit::new(Field::Answer("1.1".into()), "4").make(&mut measurement);
    Edit::new(Field::Confidence, "3").make(&mut measurement);
    assert_eq!(measurement.response().unwrap().answers[&"1.1".into()], step(4));
    assert_eq!(measurement.response().unwrap().closing.confidence, Some(Step::ALL[2]));
}
