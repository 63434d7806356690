//! How the words of a shared result are written: how many there are of each as digits, and the texts one after the other.

use super::LinkRefusal;
use super::mixed_radix::{DigitReader, DigitWriter};
use super::text_codec::{TextReader, TextWriter};
use crate::domain::instrument::Instrument;
use crate::domain::result::SharedWords;
use crate::domain::{Action, ActionPart, Heading, MAX_TEXT_BYTES, Note};

/// The most notes with one principle, stories or agreements.
const MOST: u32 = 5_000;

/// Writes words; notes with the principles that the instrument has.
pub(super) fn write(
    digits: &mut DigitWriter,
    texts: &mut TextWriter,
    words: &SharedWords,
    instrument: &Instrument,
) -> Result<(), LinkRefusal> {
    digits.truth(!words.is_empty())?;
    if words.is_empty() {
        return Ok(());
    }
    let SharedWords { heading, notes, confidence, stories, actions } = words;
    [&heading.team, &heading.organisation, &heading.label].into_iter().for_each(|text| texts.text(text));
    for principle in instrument.principles() {
        let notes = notes.get(principle.id()).map_or(&[] as &[Note], Vec::as_slice);
        digits.many(notes.len(), MOST)?;
        notes.iter().flat_map(|note| [&note.good, &note.better]).for_each(|text| texts.text(text));
    }
    confidence.iter().try_for_each(|people| digits.whole((*people).into()))?;
    digits.many(stories.len(), MOST)?;
    stories.iter().for_each(|story| texts.text(story));
    digits.many(actions.len(), MOST)?;
    let parts = actions.iter().flat_map(|action| ActionPart::ALL.map(|part| action.part(part)));
    parts.for_each(|part| texts.text(&part));
    Ok(())
}

/// Reads words; `None` for what no writer makes.
pub(super) fn read(
    digits: &mut DigitReader,
    texts: &mut TextReader,
    instrument: &Instrument,
) -> Option<SharedWords> {
    let mut words = SharedWords::default();
    if !digits.truth()? {
        return Some(words);
    }
    words.heading = Heading { team: text(texts)?, organisation: text(texts)?, label: text(texts)? };
    for principle in instrument.principles() {
        let notes = many(digits, || {
            let note = Note { good: text(texts)?, better: text(texts)? };
            (note != Note::default()).then_some(note)
        })?;
        if !notes.is_empty() {
            words.notes.insert(principle.id().clone(), notes);
        }
    }
    for people in &mut words.confidence {
        *people = digits.many(u32::MAX)?;
    }
    words.stories = many(digits, || text(texts).filter(|story| !story.is_empty()))?;
    words.actions = many(digits, || {
        let mut action = Action::default();
        ActionPart::ALL.into_iter().try_for_each(|part| action.put(part, text(texts)?))?;
        (action != Action::default()).then_some(action)
    })?;
    (!words.is_empty()).then_some(words)
}

/// As many as the next number says. The first that cannot be read ends it, so a forged number costs nothing.
fn many<T>(digits: &mut DigitReader, mut read: impl FnMut() -> Option<T>) -> Option<Vec<T>> {
    (0..digits.many(MOST)?).map(|_| read()).collect()
}

/// A text that is no longer than any that a person can write.
fn text(texts: &mut TextReader) -> Option<String> {
    Some(texts.text()).filter(|text| text.len() <= MAX_TEXT_BYTES)
}
