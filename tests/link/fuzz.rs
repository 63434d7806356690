//! Random and mutated links, some thousands of them; `LINK_CASES` says how many. They are changed in the text, as mail,
//! chat and people do, and in what is inside, with the right length and sum around it, as a forger does.

use super::samples::{any_day, any_disclosed, any_extras, any_measurement, any_words, shared_team};
use super::team::keeps_rule_6;
use super::{PAGE, body_of, forge, fragment_of, read};
use crate::properties::cases;
use crate::support::pro_monitor;
use cpu_time::ThreadTime;
use pro_monitor::domain::link::{LINK_VERSION, LinkContent, LinkError, LinkFragment};
use pro_monitor::domain::result::{Extras, Respondents, SharedResult};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::time::Duration;

/// How many inputs are tried when nobody says.
const CASES: u32 = 4_000;

/// The longest that any input may take, of the time of a processor, without optimisation.
const MOST: Duration = Duration::from_secs(2);

/// One thing that happens to bytes.
#[derive(Clone, Debug)]
enum Change {
    Set(Index, u8),
    Insert(Index, u8),
    Take(Index),
    Cut(Index),
    /// What is between the two comes twice.
    Repeat(Index, Index),
    /// The end of another link in the place of this one's.
    Graft(Index, Index),
}

impl Change {
    fn make(&self, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
        let at = |index: &Index, bytes: &Vec<u8>| index.index(bytes.len() + 1);
        match self {
            Self::Set(index, byte) => {
                let at = at(index, bytes);
                bytes.get_mut(at).into_iter().for_each(|old| *old = *byte);
            }
            Self::Insert(index, byte) => bytes.insert(at(index, bytes), *byte),
            Self::Take(index) => {
                let at = at(index, bytes);
                bytes.drain(at..(at + 1).min(bytes.len()));
            }
            Self::Cut(index) => bytes.truncate(at(index, bytes)),
            Self::Repeat(one, other) => {
                let (one, other) = (at(one, bytes), at(other, bytes));
                let twice = bytes[one.min(other)..one.max(other)].to_vec();
                bytes.splice(other..other, twice);
            }
            Self::Graft(index, other) => {
                let other = &others[other.index(others.len())];
                let at = at(index, bytes);
                bytes.truncate(at);
                bytes.extend(other.iter().skip(at));
            }
        }
    }
}

fn any_change() -> impl Strategy<Value = Change> {
    // What means something to a link comes more often than by chance.
    let byte = prop_oneof![any::<u8>(), select(b"AZaz09-_%#/ \n\0\x01\xFF".to_vec()),];
    let index = any::<Index>;
    prop_oneof![
        4 => (index(), byte.clone()).prop_map(|(at, byte)| Change::Set(at, byte)),
        1 => (index(), byte).prop_map(|(at, byte)| Change::Insert(at, byte)),
        1 => index().prop_map(Change::Take),
        1 => index().prop_map(Change::Cut),
        1 => (index(), index()).prop_map(|(one, other)| Change::Repeat(one, other)),
        1 => (index(), index()).prop_map(|(at, other)| Change::Graft(at, other)),
    ]
}

/// How an input is made.
#[derive(Clone, Debug)]
enum Input {
    /// Nothing but noise.
    Noise(Vec<u8>),
    /// Noise in a whole envelope.
    Forged(u8, Vec<u8>),
    /// A link that was changed in the text.
    Text(Index, Vec<Change>),
    /// A link that was changed inside, in a whole envelope.
    Body(Index, Vec<Change>),
}

fn any_input() -> impl Strategy<Value = Input> {
    let noise = || proptest::collection::vec(any::<u8>(), 0..200);
    let changes = || proptest::collection::vec(any_change(), 1..5);
    prop_oneof![
        1 => noise().prop_map(Input::Noise),
        1 => (0_u8..3, noise()).prop_map(|(version, body)| Input::Forged(version, body)),
        4 => (any::<Index>(), changes()).prop_map(|(link, changes)| Input::Text(link, changes)),
        4 => (any::<Index>(), changes()).prop_map(|(link, changes)| Input::Body(link, changes)),
    ]
}

/// Links of every kind, and their bodies.
fn links() -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let mut runner = TestRunner::deterministic();
    let any = (any_measurement(), any_disclosed(), any_words(2), any_extras(), any_day());
    let mut fragments = Vec::new();
    for _ in 0..12 {
        let (measurement, team, words, extras, begun) = any.new_tree(&mut runner).unwrap().current();
        let go_on = LinkFragment::of_measurement(&measurement, pro_monitor(), extras).unwrap();
        let one = SharedResult::of_measurement(&measurement, pro_monitor(), begun, extras).unwrap();
        let team = shared_team(team, pro_monitor(), begun, words, extras);
        fragments.extend([go_on.as_str().to_owned(), fragment_of(&one), fragment_of(&team)]);
    }
    let bodies = fragments.iter().map(|fragment| body_of(fragment)).collect();
    (fragments.into_iter().map(|fragment| format!("{PAGE}#{fragment}").into_bytes()).collect(), bodies)
}

fn text_of(input: &Input, links: &[Vec<u8>], bodies: &[Vec<u8>]) -> String {
    let changed = |link: &Index, changes: &[Change], of: &[Vec<u8>]| {
        let mut bytes = of[link.index(of.len())].clone();
        changes.iter().for_each(|change| change.make(&mut bytes, of));
        bytes
    };
    match input {
        Input::Noise(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Input::Forged(version, body) => forge(*version, body),
        Input::Text(link, changes) => String::from_utf8_lossy(&changed(link, changes, links)).into_owned(),
        Input::Body(link, changes) => forge(LINK_VERSION, &changed(link, changes, bodies)),
    }
}

/// What is read can be written again and is the same then, and tells of no group that is too small.
fn is_sound(content: &LinkContent) -> Result<(), TestCaseError> {
    let fragment = match content {
        LinkContent::Result(result) => LinkFragment::of_result(result, pro_monitor()),
        LinkContent::Measurement(measurement) => {
            LinkFragment::of_measurement(measurement, pro_monitor(), Extras::ALL)
        }
    };
    let again = fragment.map(|fragment| read(fragment.as_str()));
    prop_assert_eq!(again.as_ref().map(Result::as_ref), Ok(Ok(content)));
    if let LinkContent::Result(result) = content
        && let Respondents::Team(team) = result.respondents()
    {
        keeps_rule_6(team.counts())?;
    }
    Ok(())
}

fn name(read: &Result<LinkContent, LinkError>) -> &'static str {
    match read {
        Ok(LinkContent::Result(_)) => "a result",
        Ok(LinkContent::Measurement(_)) => "a measurement",
        Err(LinkError::NotALink) => "not a link",
        Err(LinkError::CutOff) => "cut off",
        Err(LinkError::Damaged) => "damaged",
        Err(LinkError::Newer(_)) => "newer",
        Err(LinkError::AnotherInstrument { .. }) => "another questionnaire",
        Err(LinkError::TooLarge) => "too large",
    }
}

#[test]
fn any_text_gives_what_is_in_it_or_says_why_not_within_bounds() {
    let count = std::env::var("LINK_CASES").map_or(CASES, |count| count.parse().unwrap());
    let config = ProptestConfig { source_file: Some(file!()), ..cases(count) };
    let (links, bodies) = links();
    let (outcomes, slowest) = (RefCell::new(BTreeMap::new()), Cell::new(Duration::ZERO));
    let run = TestRunner::new(config).run(&any_input(), |input| {
        let text = text_of(&input, &links, &bodies);
        let start = ThreadTime::now();
        let read = read(&text);
        slowest.set(slowest.get().max(start.elapsed()));
        *outcomes.borrow_mut().entry(name(&read)).or_insert(0_u32) += 1;
        read.iter().try_for_each(is_sound)
    });
    run.unwrap();
    eprintln!("{count} inputs: {:?}, the slowest took {:?}", outcomes.borrow(), slowest.get());
    assert!(slowest.get() < MOST, "{:?}", slowest.get());
}
