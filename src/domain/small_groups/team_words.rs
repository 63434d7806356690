use crate::domain::instrument::PrincipleId;
use crate::domain::ordered;
use crate::domain::{Field, Note, Response, Step};
use serde::Serialize;
use std::collections::BTreeMap;

/// The notes of several people with one principle: two lists that are sorted apart, so that nothing tells which halves
/// one person wrote, or in which order people answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TeamNotes {
    /// The answers to "Wat gaat al goed?".
    pub good: Vec<String>,
    /// The answers to "Wat kan nog beter?".
    pub better: Vec<String>,
}

/// Words as they were collected from people, before rule 6 was applied. Nothing that shows or passes on a team takes
/// them: they first become [`TeamWords`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectedWords {
    /// The notes with each principle.
    pub notes: BTreeMap<PrincipleId, TeamNotes>,
    /// How many people gave step 1, 2, 3, 4 and 5 as their confidence in the follow-up.
    pub confidence: [u32; 5],
    /// The moments that tell where the team stands.
    pub stories: Vec<String>,
}

impl CollectedWords {
    /// Adds the words of one person.
    pub fn add(&mut self, response: &Response) {
        for (principle, note) in &response.notes {
            self.add_note(principle.clone(), note.clone());
        }
        let given = response.closing.confidence;
        for (step, people) in Step::ALL.into_iter().zip(&mut self.confidence) {
            *people = people.saturating_add(u32::from(given == Some(step)));
        }
        self.stories.push(response.closing.story.clone());
    }

    /// Adds a note with a principle, each half to its own list.
    pub fn add_note(&mut self, principle: PrincipleId, note: Note) {
        let notes = self.notes.entry(principle).or_default();
        notes.good.push(note.good);
        notes.better.push(note.better);
    }
}

/// What the people of a team wrote, as far as rule 6 lets it out. Only a [`TeamResult`](super::TeamResult) makes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TeamWords {
    notes: BTreeMap<PrincipleId, TeamNotes>,
    confidence: [u32; 5],
    stories: Vec<String>,
}

impl TeamWords {
    /// The collected words of `people` people, with the notes for which `is_enough` says that enough people were asked
    /// the principle. Texts that say nothing are left out. `None` when more people wrote something than there are.
    pub(super) fn new(
        collected: CollectedWords,
        people: u32,
        is_enough: impl Fn(&PrincipleId) -> bool,
    ) -> Option<Self> {
        let CollectedWords { notes, confidence, stories } = collected;
        let notes = notes.into_iter().filter(|(principle, _)| is_enough(principle));
        let notes = notes
            .map(|(id, TeamNotes { good, better })| {
                (id, TeamNotes { good: sorted(good), better: sorted(better) })
            })
            .filter(|(_, notes)| *notes != TeamNotes::default());
        let notes = ordered::map(notes);
        let words = Self { notes, confidence, stories: sorted(stories) };
        let most = usize::try_from(people).unwrap_or(usize::MAX);
        let lists = words.notes.values().flat_map(|notes| [&notes.good, &notes.better]);
        let is_possible = lists.chain([&words.stories]).all(|texts| texts.len() <= most)
            && words.confidence.into_iter().map(u64::from).sum::<u64>() <= people.into();
        is_possible.then_some(words)
    }

    /// The notes with each principle that has any.
    #[must_use]
    pub fn notes(&self) -> &BTreeMap<PrincipleId, TeamNotes> {
        &self.notes
    }

    /// How many people gave step 1, 2, 3, 4 and 5 as their confidence in the follow-up.
    #[must_use]
    pub fn confidence(&self) -> [u32; 5] {
        self.confidence
    }

    /// The moments that tell where the team stands, sorted.
    #[must_use]
    pub fn stories(&self) -> &[String] {
        &self.stories
    }

    /// The same without the words of the fields of which `is_kept` says no.
    pub(super) fn only(mut self, is_kept: impl Fn(&Field) -> bool) -> Self {
        for (id, notes) in &mut self.notes {
            notes.good.retain(|_| is_kept(&Field::Good(id.clone())));
            notes.better.retain(|_| is_kept(&Field::Better(id.clone())));
        }
        self.notes.retain(|_, notes| *notes != TeamNotes::default());
        if !is_kept(&Field::Confidence) {
            self.confidence = [0; 5];
        }
        self.stories.retain(|_| is_kept(&Field::Story));
        self
    }

    /// The words of one result that was passed on with more words and with fewer: all that either has. `None` when they
    /// differ in what both have, which states of one result never do.
    pub(super) fn join(&self, other: &Self) -> Option<Self> {
        let mut notes = self.notes.clone();
        for (id, theirs) in &other.notes {
            let ours = notes.entry(id.clone()).or_default();
            ours.good = joined(&ours.good, &theirs.good)?;
            ours.better = joined(&ours.better, &theirs.better)?;
        }
        let confidence = match (self.confidence, other.confidence) {
            (ours, [0, 0, 0, 0, 0]) => ours,
            ([0, 0, 0, 0, 0], theirs) => theirs,
            (ours, theirs) => (ours == theirs).then_some(ours)?,
        };
        Some(Self { notes, confidence, stories: joined(&self.stories, &other.stories)? })
    }
}

/// The one of two lists that is there; `None` when both are, and differ.
fn joined(ours: &[String], theirs: &[String]) -> Option<Vec<String>> {
    match (ours, theirs) {
        (ours, []) => Some(ours.to_vec()),
        ([], theirs) => Some(theirs.to_vec()),
        (ours, theirs) => (ours == theirs).then(|| ours.to_vec()),
    }
}

/// Texts in the order of the alphabet, without those that say nothing.
fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.retain(|text| !text.trim().is_empty());
    texts.sort_unstable();
    texts
}
