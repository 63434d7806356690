//! The sample teams whose reports are made and judged.

use crate::samples::{day, kept, very_long};
use crate::support::{pro_monitor, step};
use pro_monitor::domain::result::{Extras, ResultSource, SharedResult, SharedWords};
use pro_monitor::domain::{
    Action, ActionState, Answer, CollectedWords, Counts, Group, GroupThreshold, GroupedCounts, Heading,
    Language, Note, Profile, Response, Scan, Tally, TeamResult,
};
use pro_monitor::report::{Subject, pdf};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The result of a team that was shared, with all its words.
#[derive(Clone, Debug)]
pub struct Team {
    pub answers: GroupedCounts,
    pub words: SharedWords,
    pub shared: SharedResult,
}

impl Team {
    /// A team with these counts and words.
    pub fn new(answers: GroupedCounts, words: SharedWords) -> Self {
        let SharedWords { heading, notes, confidence, stories, actions } = words;
        let mut collected = CollectedWords { confidence, stories, ..CollectedWords::default() };
        for (principle, notes) in notes {
            notes.into_iter().for_each(|note| collected.add_note(principle.clone(), note));
        }
        let team =
            TeamResult::new(answers.clone(), collected, pro_monitor()).expect("no more words than people");
        let begun = day(2026, 11, 22);
        let shared = SharedResult::of_team(&team, heading, actions, pro_monitor(), begun, Extras::ALL);
        Self { answers, words: shared.words().clone(), shared }
    }

    /// The report of it, begun on 22 November 2026 and made two days later.
    pub fn subject(&self, language: Language) -> Subject<'_> {
        let source = ResultSource::team(&self.shared).expect("a team");
        let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
        Subject { instrument: pro_monitor(), source, language, begun, made }
    }

    pub fn profile(&self) -> Profile {
        let people = usize::try_from(self.answers.people()).expect("people");
        Profile::score(pro_monitor(), &self.answers.counts(), people)
    }
}

/// People of each perspective; `answer` takes the number of the person and that of the statement.
fn disclosed(sizes: &[(&str, usize)], answer: impl Fn(usize, usize) -> Option<Answer>) -> GroupedCounts {
    let perspectives = sizes.iter().flat_map(|(id, people)| std::iter::repeat_n(*id, *people));
    let tallies = perspectives.enumerate().map(|(person, perspective)| {
        let scan = if person % 6 == 5 { Scan::Quick } else { Scan::Full };
        let mut response = Response::new(format!("r{person}").into(), perspective.into(), scan);
        let statements = pro_monitor().statements().map(|(_, statement)| statement.id().clone());
        let given = statements.enumerate().filter_map(|(at, id)| Some((id, answer(person, at)?)));
        response.answers = given.collect();
        Tally::of(&response, pro_monitor())
    });
    GroupedCounts::of(&tallies.sum(), GroupThreshold::default()).expect("enough people")
}

fn pattern(person: usize, at: usize) -> Option<Answer> {
    match (at * 7 + person * 5 + at * person) % 11 {
        10 => None,
        6 => Some(Answer::Unknown),
        code => Some(step(u8::try_from(code % 5 + 1).expect("a step"))),
    }
}

fn heading(team: &str) -> Heading {
    Heading {
        team: team.to_owned(),
        organisation: "Zorggroep Het Noorden".to_owned(),
        label: "najaar".to_owned(),
    }
}

fn note(good: &str, better: &str) -> Note {
    Note { good: good.to_owned(), better: better.to_owned() }
}

/// Seventeen people of five perspectives, of which two are only shown together, with notes of several people.
pub fn full() -> Team {
    let sizes = [("begeleider", 6), ("behandelaar", 4), ("bestuurder", 4), ("naaste", 2), ("client", 1)];
    let notes = pro_monitor().principles().iter().map(|principle| {
        let notes = vec![
            note(
                "We eten elke avond samen en iedereen kiest mee. Dat geeft rust.",
                "In het weekend is er te weinig tijd.",
            ),
            note("", "Meer vaste gezichten, ook in de nacht."),
            note("De korte lijnen met de familie.", ""),
        ];
        (principle.id().clone(), notes)
    });
    let words = SharedWords {
        heading: heading("De Linde"),
        notes: notes.collect(),
        confidence: [0, 1, 4, 9, 3],
        stories: vec![
            "Toen Sam na een heftige nacht vroeg of hij mocht blijven, zei iedereen: natuurlijk.".to_owned(),
            "De buurvrouw kwam uit zichzelf koffie drinken.".to_owned(),
        ],
        actions: actions(),
    };
    Team::new(disclosed(&sizes, pattern), words)
}

fn actions() -> Vec<Action> {
    let action = |what: &str, due, state| Action {
        what: what.to_owned(),
        who: "Noor".to_owned(),
        due,
        phase: pro_monitor().phases()[0].id().to_owned(),
        participation: pro_monitor().participation()[1].id().to_owned(),
        state,
        principle: Some(pro_monitor().principles()[1].id().clone()),
        statement: None,
    };
    vec![
        action("Samen het weekmenu maken", None, ActionState::Done),
        action(
            "Met de buren kijken wat er in de straat te doen is",
            Some(day(2026, 12, 1)),
            ActionState::Doing,
        ),
    ]
}

/// The same people as one group, without a word: what fits in a QR code.
pub fn merged() -> Team {
    Team::new(full().answers.merged(), SharedWords::default())
}

/// Everybody left everything open.
pub fn open() -> Team {
    Team::new(disclosed(&[("begeleider", 5)], |_, _| None), SharedWords::default())
}

/// People of whom no answer may be shown: each statement was asked of too few of them.
pub fn unasked() -> Team {
    let threshold = GroupThreshold::default();
    let group = Group::new(4, &Counts::default(), threshold);
    let answers = GroupedCounts::new(threshold, BTreeMap::from([("begeleider".into(), group)]), None);
    let words = SharedWords { heading: heading("De Es"), ..SharedWords::default() };
    Team::new(answers.expect("enough people"), words)
}

/// Every text as long as a person can write it, of two people; with two principles, so that it stays quick to judge.
pub fn long() -> Team {
    let text = very_long();
    let notes = pro_monitor().principles().iter().take(2);
    let notes = notes.map(|principle| (principle.id().clone(), vec![note(&text, &text), note(&text, &text)]));
    let words = SharedWords {
        heading: Heading { team: text.clone(), organisation: text.clone(), label: text.clone() },
        notes: notes.collect(),
        confidence: [12, 0, 0, 0, 0],
        stories: vec![text.clone(), text.clone()],
        actions: vec![Action { what: text.clone(), who: text, ..Action::default() }],
    };
    Team::new(disclosed(&[("begeleider", 12)], pattern), words)
}

/// Each sample with its name.
pub fn all() -> Vec<(&'static str, Team)> {
    vec![
        ("team", full()),
        ("team-merged", merged()),
        ("team-open", open()),
        ("team-unasked", unasked()),
        ("team-long", long()),
    ]
}

/// Writes the report of a sample where it can be looked at: `target/report/team-nl.pdf`. Each is made once.
pub fn written(name: &str, team: &Team, language: Language) -> PathBuf {
    kept(name, language, || pdf(&team.subject(language)).expect("a report"))
}
