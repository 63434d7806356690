//! Which questionnaire was answered, and in which words it was asked.

use super::{Content, ScaleWords};
use crate::domain::instrument::{Instrument, Perspective, StatementId};
use crate::domain::{Language, Text};
use serde::Serialize;
use std::collections::BTreeMap;
use xxhash_rust::xxh64::xxh64;

/// The questionnaire of a measurement, as it was when it was begun, with the words of what was asked: a new version of
/// the wording never changes what an old answer means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InstrumentReference {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) hash: String,
    pub(super) scale: Option<ScaleWords>,
    pub(super) statements: BTreeMap<StatementId, Text>,
}

impl InstrumentReference {
    pub(super) fn new(instrument: &Instrument, content: &Content) -> Self {
        let version = instrument.version().to_owned();
        let mut reference = Self {
            id: instrument.id().to_owned(),
            version,
            hash: String::new(),
            scale: None,
            statements: BTreeMap::new(),
        };
        reference.remember(instrument, content);
        reference
    }

    /// The instrument's id, e.g. `pro-monitor`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version of its wording, e.g. `2026.1`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The [hash of its wording](Instrument::wording_hash): 16 hexadecimal digits. Empty in a measurement that was begun
    /// with format 1 and not [remembered](super::Measurement::remember_wording) since.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The words of the scale; `None` in a measurement of format 1, 2 or 3 that was not
    /// [remembered](super::Measurement::remember_wording) since.
    #[must_use]
    pub fn scale(&self) -> Option<&ScaleWords> {
        self.scale.as_ref()
    }

    /// The statements that were asked, in the words that were read: at the last answer, or where a statement was never
    /// answered, when the measurement was begun.
    #[must_use]
    pub fn statements(&self) -> &BTreeMap<StatementId, Text> {
        &self.statements
    }

    /// Fills in the hash and the words where they are not known yet and `instrument` has the words that were asked: by
    /// its hash where that is known, else by its version.
    pub(super) fn remember(&mut self, instrument: &Instrument, content: &Content) {
        let is_known = !self.hash.is_empty();
        if self.id != instrument.id() || (is_known && self.scale.is_some()) {
            return;
        }
        let hash = instrument.wording_hash();
        let is_same = if is_known { self.hash == hash } else { self.version == instrument.version() };
        if !is_same {
            return;
        }
        if self.scale.is_none() {
            self.scale = ScaleWords::of(instrument.scale());
        }
        if is_known {
            return;
        }
        self.hash = hash;
        let reader = content.reader(instrument);
        for id in content.asked(instrument) {
            if !self.statements.contains_key(&id) {
                self.word(instrument, reader, &id);
            }
        }
    }

    /// Keeps the words of a statement as they are now, and tells whether they were others or none. Nothing happens when
    /// the instrument has no such statement.
    pub(super) fn word(
        &mut self,
        instrument: &Instrument,
        reader: Option<&Perspective>,
        id: &StatementId,
    ) -> bool {
        let Some((_, statement)) = instrument.statement(id) else { return false };
        let words = statement.wording(reader);
        let is_new = self.statements.get(id) != Some(words);
        if is_new {
            self.statements.insert(id.clone(), words.clone());
        }
        is_new
    }
}

impl Instrument {
    /// A fingerprint of the wording, as 16 hexadecimal digits: equal for files that ask the same in the same words,
    /// however they are laid out, whatever version they claim.
    ///
    /// It is the XXH64 (seed 0) of these texts in the order of the file, each in Dutch and then English, and each form
    /// followed by a byte 255, which no text holds: the question of the scale, the label and the meaning of each step,
    /// "weet ik niet"; of each principle its id and title, and of each of its statements the id, the sentence and the
    /// easy sentence (where there is one); the closing questions, with the steps of the first. An id has one form.
    /// Not in it: examples, explanations, dialogue questions, ideas, sources, and who is asked what.
    #[must_use]
    pub fn wording_hash(&self) -> String {
        let mut bytes = Vec::new();
        let mut add = |form: &str| {
            bytes.extend_from_slice(form.as_bytes());
            bytes.push(u8::MAX);
        };
        self.each_wording(&mut add);
        format!("{:016x}", xxh64(&bytes, 0))
    }

    fn each_wording(&self, add: &mut dyn FnMut(&str)) {
        let (scale, closing) = (self.scale(), self.closing());
        scale.question().each_form(add);
        for step in scale.steps() {
            step.label().each_form(add);
            step.meaning().each_form(add);
        }
        scale.unknown().each_form(add);
        for principle in self.principles() {
            add(principle.id().as_str());
            principle.title().each_form(add);
            for statement in principle.statements() {
                add(statement.id().as_str());
                statement.text().each_form(add);
                if let Some(easy) = statement.easy() {
                    easy.each_form(add);
                }
            }
        }
        closing.confidence().question().each_form(add);
        closing.confidence().steps().iter().for_each(|step| step.each_form(add));
        closing.story().question().each_form(add);
    }
}

impl Text {
    fn each_form(&self, add: &mut dyn FnMut(&str)) {
        Language::ALL.into_iter().for_each(|language| add(self.get(language)));
    }
}
