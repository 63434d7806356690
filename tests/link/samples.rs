//! Random answers, words, teams and measurements on the real instrument.

use super::day;
use crate::support::{PERSPECTIVES, pro_monitor, step};
use pro_monitor::domain::instrument::{Instrument, PerspectiveId, PrincipleId, StatementId};
use pro_monitor::domain::result::{Extras, SharedResult, SharedWords};
use pro_monitor::domain::{
    Action, ActionState, Answer, ClosingAnswers, CollectedWords, Day, GroupThreshold, GroupedCounts, Heading,
    Measurement, Moment, Note, Response, Scan, Step, Tally, TeamResult,
};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

/// A measurement of a teamleider with something of everything, as a person makes it.
pub fn full_measurement(instrument: &Instrument) -> Measurement {
    let now = Moment(1_793_624_600_000);
    let id = "0f9b6c1d2e3f4a5b6c7d8e9f00112233".to_owned();
    let response_id = "a1b2c3d4e5f60718293a4b5c6d7e8f90".to_owned();
    let response = Response::new(response_id.into(), "teamleider".into(), Scan::Full);
    let heading =
        Heading { team: "De Linde".into(), organisation: String::new(), label: "najaar 2026".into() };
    let mut measurement = Measurement::begin(id.into(), instrument, heading, now, response);
    let statements = instrument.statements().map(|(_, statement)| statement.id());
    for (id, code) in statements.zip([4, 5, 3, 6, 0, 2, 4, 4, 1, 5, 3, 3].into_iter().cycle()) {
        let answer =
            if code == 6 { Some(Answer::Unknown) } else { Step::try_from(code).ok().map(Answer::Step) };
        if answer.is_some() {
            measurement.set_answer(instrument, id, answer, now);
        }
    }
    measurement.set_answer(instrument, &"1.2".into(), None, now);
    let note = |good: &str, better: &str| Note { good: good.into(), better: better.into() };
    measurement.set_note(&"menselijke-behoeften".into(), note("We eten samen.", "Meer rust ’s avonds."), now);
    measurement.set_note(&"medewerkers".into(), note("", "Vaste mensen op de groep – é, 🙂"), now);
    let story = "Bij het avondeten bleef iedereen zitten.".to_owned();
    measurement.set_closing(ClosingAnswers { confidence: Step::try_from(3).ok(), story }, now);
    let action = Action {
        what: "Samen het weekmenu maken".into(),
        who: "Sanne".into(),
        due: Some(day("2026-12-01")),
        phase: "uitproberen".into(),
        participation: "meedoen".into(),
        state: ActionState::Doing,
        principle: Some("menselijke-behoeften".into()),
        statement: Some("1.1".into()),
    };
    measurement.set_action(&"c0ffee00c0ffee00c0ffee00c0ffee00".to_owned().into(), &action, now);
    measurement
}

/// The result of that measurement with what is ticked.
pub fn full_result(instrument: &Instrument, extras: Extras) -> SharedResult {
    SharedResult::of_measurement(&full_measurement(instrument), instrument, day("2026-11-02"), extras)
        .unwrap()
}

/// A team of 30 people of six perspectives, of which two are too small to be shown apart.
pub fn full_team(instrument: &Instrument) -> GroupedCounts {
    let sizes = [
        ("begeleider", 11),
        ("behandelaar", 6),
        ("teamleider", 2),
        ("bestuurder", 4),
        ("naaste", 5),
        ("client", 2),
    ];
    let perspectives = sizes.iter().flat_map(|(id, people)| std::iter::repeat_n(*id, *people));
    let tally = perspectives.enumerate().map(|(number, perspective)| {
        let scan = if number % 5 == 0 { Scan::Quick } else { Scan::Full };
        let mut response = Response::new(format!("r{number}").into(), perspective.into(), scan);
        for (at, (_, statement)) in instrument.statements().enumerate() {
            let code = u8::try_from((at * 7 + number * 5 + at * number) % 11).unwrap();
            let answer =
                if code == 6 { Some(Answer::Unknown) } else { Step::try_from(code).ok().map(Answer::Step) };
            answer.into_iter().for_each(|answer| _ = response.answers.insert(statement.id().clone(), answer));
        }
        Tally::of(&response, instrument)
    });
    GroupedCounts::of(&tally.sum(), GroupThreshold::default()).unwrap()
}

/// What a team shares: these counts, and the ticked ones of these words.
pub fn shared_team(
    counts: GroupedCounts,
    instrument: &Instrument,
    begun: Day,
    words: SharedWords,
    extras: Extras,
) -> SharedResult {
    let SharedWords { heading, notes, confidence, stories, actions } = words;
    let mut collected = CollectedWords { confidence, stories, ..CollectedWords::default() };
    for (principle, notes) in notes {
        notes.into_iter().for_each(|note| collected.add_note(principle.clone(), note));
    }
    let team = TeamResult::new(counts, collected, instrument).expect("no more words than people");
    SharedResult::of_team(&team, heading, actions, instrument, begun, extras)
}

/// All seven things that can be said to each of the 40 statements, as often as each other.
pub fn any_answers() -> impl Strategy<Value = BTreeMap<StatementId, Answer>> {
    proptest::collection::vec(0_u8..=6, 40).prop_map(|codes| {
        let ids = pro_monitor().statements().map(|(_, statement)| statement.id().clone());
        ids.zip(codes)
            .filter(|(_, code)| *code > 0)
            .map(|(id, code)| (id, if code > 5 { Answer::Unknown } else { step(code) }))
            .collect()
    })
}

pub fn any_scan() -> impl Strategy<Value = Scan> {
    select(vec![Scan::Full, Scan::Quick])
}

/// A random response of one of these perspectives, to everything that it may be asked.
pub fn any_response_of(perspectives: Vec<&'static str>) -> impl Strategy<Value = Response> {
    (select(perspectives), any_scan(), any_answers()).prop_map(|(perspective, scan, answers)| {
        let new = Response::new("r".to_owned().into(), PerspectiveId::from(perspective), scan);
        Response { answers, ..new }
    })
}

/// Texts as people write them, and as they do not.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        4 => select(vec!["We eten samen.", "é – 🙂", " ", "a\0b", "regel\nregel", "…%&#/pm/z"]).prop_map(str::to_owned),
        2 => "[a-z ]{0,60}",
        1 => any::<String>(),
        1 => (1_usize..400).prop_map(|times| "Samen koken gaat goed. ".repeat(times)),
    ]
}

pub fn any_heading() -> impl Strategy<Value = Heading> {
    [any_text(), any_text(), any_text()].prop_map(|[team, organisation, label]| Heading {
        team,
        organisation,
        label,
    })
}

pub fn any_principle() -> impl Strategy<Value = PrincipleId> {
    select(pro_monitor().principles().iter().map(|principle| principle.id().clone()).collect::<Vec<_>>())
}

pub fn any_note() -> impl Strategy<Value = Note> {
    [any_text(), any_text()].prop_map(|[good, better]| Note { good, better })
}

pub fn any_action() -> impl Strategy<Value = Action> {
    let due = proptest::option::of((1_u16..=9999, 1_u8..=12, 1_u8..=28));
    let phase = select(vec!["", "verhelderen", "verankeren", "iets-anders"]);
    let state = select(ActionState::ALL.to_vec());
    (any_text(), any_text(), due, phase, state, proptest::option::of(any_principle())).prop_map(
        |(what, who, due, phase, state, principle)| Action {
            what,
            who,
            due: due.and_then(|(year, month, day)| Day::new(year, month, day)),
            phase: phase.to_owned(),
            participation: String::new(),
            state,
            principle,
            statement: Some("1.1".into()),
        },
    )
}

/// Words of at most ten people.
pub fn any_words(most: usize) -> impl Strategy<Value = SharedWords> {
    let notes = proptest::collection::vec((any_principle(), any_note()), 0..=most * 2);
    let stories = proptest::collection::vec(any_text(), 0..=most);
    let actions = proptest::collection::vec(any_action(), 0..=3);
    let confidence = proptest::array::uniform5(0_u32..=2);
    (any_heading(), notes, stories, actions, confidence).prop_map(
        |(heading, notes, stories, actions, confidence)| {
            let mut words = SharedWords { heading, stories, actions, confidence, ..SharedWords::default() };
            notes.into_iter().for_each(|(id, note)| words.notes.entry(id).or_default().push(note));
            words
        },
    )
}

pub fn any_extras() -> impl Strategy<Value = Extras> {
    any::<[bool; 5]>().prop_map(|[names, notes, confidence, story, actions]| Extras {
        names,
        notes,
        confidence,
        story,
        actions,
    })
}

pub fn any_day() -> impl Strategy<Value = Day> {
    (1_u16..=9999, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
}

/// The responses of a team, each with a name of its own.
pub fn any_team(people: usize, perspectives: Vec<&'static str>) -> impl Strategy<Value = Tally> {
    proptest::collection::vec(any_response_of(perspectives), people).prop_map(|responses| {
        let named = responses.into_iter().enumerate();
        named
            .map(|(number, response)| {
                Tally::of(&Response { id: format!("r{number}").into(), ..response }, pro_monitor())
            })
            .sum()
    })
}

pub fn any_threshold() -> impl Strategy<Value = GroupThreshold> {
    (GroupThreshold::LEAST..=GroupThreshold::MOST).prop_map(|people| GroupThreshold::new(people).unwrap())
}

/// What may be shown of a random team of up to 40 people.
pub fn any_disclosed() -> impl Strategy<Value = GroupedCounts> {
    let team = (10_usize..=40).prop_flat_map(|people| any_team(people, PERSPECTIVES.to_vec()));
    (team, any_threshold()).prop_map(|(tally, threshold)| GroupedCounts::of(&tally, threshold).unwrap())
}

/// A random measurement on the real instrument, as a person leaves it after some changes.
pub fn any_measurement() -> impl Strategy<Value = Measurement> {
    let id = prop_oneof![3 => "[0-9a-f]{32}", 1 => "[0-9A-Za-z-]{1,64}"];
    let begun = (id, "[0-9a-f]{32}|r[0-9]", 0_u64..4_000_000_000_000, any_heading());
    let changes = (
        proptest::collection::vec((0_usize..40, 0_u8..=6), 0..60),
        proptest::collection::vec((any_principle(), any_note()), 0..4),
        proptest::option::of((proptest::option::of(1_u8..=5), any_text())),
        proptest::collection::vec(
            (select(vec!["a", "b", "0f9b6c1d2e3f4a5b6c7d8e9f00112233"]), any_action()),
            0..3,
        ),
        proptest::option::of(any_heading()),
    );
    (begun, any_response_of(PERSPECTIVES.to_vec()), any::<bool>(), changes).prop_map(
        |((id, response_id, now, heading), mut response, is_begun_full, changes)| {
            let asked: Vec<_> = pro_monitor()
                .principles()
                .iter()
                .flat_map(|principle| response.asked(pro_monitor(), principle))
                .map(|statement| statement.id().clone())
                .collect();
            response.id = response_id.into();
            response.answers.retain(|id, _| is_begun_full && asked.contains(id));
            let (answers, notes, closing, actions, new_heading) = changes;
            let mut measurement =
                Measurement::begin(id.into(), pro_monitor(), heading, Moment(now), response);
            for (at, code) in answers {
                let answer =
                    [None, Some(Answer::Unknown)].into_iter().chain((1..=5).map(|value| Some(step(value))));
                let answer = answer.collect::<Vec<_>>()[usize::from(code)];
                measurement.set_answer(pro_monitor(), &asked[at % asked.len()], answer, Moment(now + 60_000));
            }
            notes.into_iter().for_each(|(id, note)| measurement.set_note(&id, note, Moment(now)));
            if let Some((confidence, story)) = closing {
                let confidence = confidence.and_then(|value| Step::try_from(value).ok());
                measurement.set_closing(ClosingAnswers { confidence, story }, Moment(now));
            }
            for (id, action) in actions {
                measurement.set_action(&id.to_owned().into(), &action, Moment(now));
            }
            new_heading.into_iter().for_each(|heading| measurement.set_heading(heading, Moment(now)));
            measurement
        },
    )
}
