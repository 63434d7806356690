//! The sample measurements whose reports are made and judged.

use crate::support::{pro_monitor, step};
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{
    Action, ActionId, ActionState, Answer, ClosingAnswers, Day, Heading, Language, Measurement,
    MeasurementId, Moment, Note, Response, Scan, Step,
};
use pro_monitor::report::{Subject, pdf};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, PoisonError};

/// 5,000 characters with every sign that must come out.
pub fn very_long() -> String {
    let sentence =
        "’t Ging goed – “écht waar”… voor € 12, één keer per week; ĳs, ïdee, Łódź, naïef en een smiley 🙂. ";
    sentence.chars().cycle().take(5_000).collect()
}

fn heading(team: &str, organisation: &str, label: &str) -> Heading {
    Heading { team: team.to_owned(), organisation: organisation.to_owned(), label: label.to_owned() }
}

fn begin(perspective: &str, scan: Scan, heading: Heading) -> Measurement {
    let response = Response::new("r1".to_owned().into(), perspective.into(), scan);
    let begun = Moment(1_795_348_800_000);
    Measurement::begin(MeasurementId::from("m1".to_owned()), pro_monitor(), heading, begun, response)
}

/// Answers the asked statements, each by its number among them.
fn answer(measurement: &mut Measurement, of: impl Fn(usize) -> Option<Answer>) {
    let asked: Vec<_> = pro_monitor()
        .principles()
        .iter()
        .flat_map(|principle| {
            pro_monitor().asked(
                principle,
                &measurement.response().unwrap().perspective,
                measurement.response().unwrap().scan,
            )
        })
        .collect();
    for (index, statement) in asked.into_iter().enumerate() {
        measurement.set_answer(pro_monitor(), statement.id(), of(index), Moment(2));
    }
}

fn note(measurement: &mut Measurement, good: &str, better: &str) {
    for principle in pro_monitor().principles() {
        let note = Note { good: good.to_owned(), better: better.to_owned() };
        measurement.set_note(principle.id(), note, Moment(3));
    }
}

fn pattern(index: usize) -> Option<Answer> {
    Some(match index % 11 {
        3 => Answer::Unknown,
        i => step([4, 5, 4, 3, 3, 2, 5, 4, 3, 4, 1][i]),
    })
}

/// Everything answered, with a note at each principle.
pub fn full() -> Measurement {
    let mut full =
        begin("begeleider", Scan::Full, heading("De Linde", "Zorggroep Het Noorden", "najaar 2026"));
    answer(&mut full, pattern);
    note(
        &mut full,
        "We eten elke avond samen en iedereen kiest mee. Dat geeft rust.",
        "In het weekend is er te weinig tijd voor een gesprek, vooral als er een invaller is. Het rooster kan beter.",
    );
    let story = "Toen Sam na een heftige nacht vroeg of hij mocht blijven, zei iedereen: natuurlijk, dit is jouw thuis.";
    let closing = ClosingAnswers { confidence: Step::try_from(4).ok(), story: story.to_owned() };
    full.set_closing(closing, Moment(4));
    full
}

/// One statement per principle, and no word about the team.
pub fn quick() -> Measurement {
    let mut quick = begin("teamleider", Scan::Quick, Heading::default());
    answer(&mut quick, pattern);
    quick
}

/// The first two principles, and part of the third.
pub fn half() -> Measurement {
    let mut half = begin("behandelaar", Scan::Full, heading("Team Oost & West", "", ""));
    answer(&mut half, |index| (index < 12).then(|| step(4)));
    half
}

/// Every field as long as the pages allow.
pub fn long() -> Measurement {
    let text = very_long();
    let mut long = begin("begeleider", Scan::Full, heading(&text, &text, &text));
    answer(&mut long, pattern);
    note(&mut long, &text, &text);
    agree(&mut long, &text, &text, Some(day(2027, 1, 1)));
    long.set_closing(ClosingAnswers { confidence: Step::try_from(1).ok(), story: text }, Moment(4));
    long
}

/// "Weet ik niet" to everything.
pub fn unknown() -> Measurement {
    let mut unknown = begin("ondersteunend", Scan::Full, heading("De Eik", "", "voorjaar"));
    answer(&mut unknown, |_| Some(Answer::Unknown));
    unknown
}

/// Nothing filled in at all.
pub fn nothing() -> Measurement {
    begin("naaste", Scan::Full, Heading::default())
}

/// The easy version, of which not every principle is asked.
pub fn client() -> Measurement {
    let mut client = begin("client", Scan::Full, heading("De Es", "", ""));
    answer(&mut client, |index| Some(step([5, 5, 4][index % 3])));
    client
}

/// Agreements in every state, more than go on a page, some with a part that is open and one that is long.
pub fn agreements() -> Measurement {
    let mut agreements = half();
    agree(
        &mut agreements,
        "Elke maand samen een nieuw recept koken",
        "Sam en het hele team",
        Some(day(2026, 12, 1)),
    );
    for (number, state) in (1..=20).zip(ActionState::ALL.into_iter().cycle()) {
        let action = Action {
            what: format!("Afspraak {number}: met de buren kijken wat er in de straat te doen is"),
            who: "Noor".to_owned(),
            due: (number % 4 > 0).then(|| day(2027, 1 + number % 12, 15)),
            phase: pro_monitor().phases()[usize::from(number) % 4].id().to_owned(),
            participation: pro_monitor().participation()[usize::from(number) % 5].id().to_owned(),
            state,
            principle: Some(pro_monitor().principles()[usize::from(number) % 8].id().clone()),
            statement: None,
        };
        agreements.set_action(&ActionId::from(format!("b{number:02}")), &action, Moment(6));
    }
    let (_, statement) = pro_monitor().statements().last().expect("a statement");
    let open = Action { statement: Some(statement.id().clone()), ..Action::default() };
    agreements.set_action(&ActionId::from("c1".to_owned()), &open, Moment(7));
    agree(&mut agreements, &very_long()[..1_200], "Iedereen", None);
    agreements
}

fn agree(measurement: &mut Measurement, what: &str, who: &str, due: Option<Day>) {
    let action = Action { what: what.to_owned(), who: who.to_owned(), due, ..Action::default() };
    let id = ActionId::from(format!("a{}", measurement.actions().len()));
    measurement.set_action(&id, &action, Moment(5));
}

/// Each sample with its name.
pub fn all() -> Vec<(&'static str, Measurement)> {
    vec![
        ("full", full()),
        ("quick", quick()),
        ("half", half()),
        ("long", long()),
        ("unknown", unknown()),
        ("nothing", nothing()),
        ("client", client()),
        ("agreements", agreements()),
    ]
}

pub fn day(year: u16, month: u8, day: u8) -> Day {
    Day::new(year, month, day).expect("a day")
}

/// The report of a measurement, begun on 22 November 2026 and made two days later.
pub fn report(measurement: &Measurement, language: Language) -> Vec<u8> {
    let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
    let source = ResultSource::of(measurement);
    pdf(&Subject { instrument: pro_monitor(), source, language, begun, made }).expect("a report")
}

/// Writes the report of a sample where it can be looked at: `target/report/full-nl.pdf`. Each is made once.
pub fn written(name: &str, measurement: &Measurement, language: Language) -> PathBuf {
    kept(name, language, || report(measurement, language))
}

/// Keeps a report under the name of its sample. Each is made once.
pub fn kept(name: &str, language: Language, make: impl FnOnce() -> Vec<u8>) -> PathBuf {
    static MADE: LazyLock<Mutex<BTreeSet<PathBuf>>> = LazyLock::new(Mutex::default);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("report");
    let path = folder.join(format!("{name}-{}.pdf", language.code()));
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if made.insert(path.clone()) {
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(&path, make()).expect("it is written");
    }
    path
}
