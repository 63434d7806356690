//! The verbs that change a measurement. Each counts a revision for every field that gets another value.

use super::{Content, Field, Heading, Measurement, Moment};
use crate::domain::instrument::{Instrument, PrincipleId, StatementId};
use crate::domain::{Action, ActionId, ActionPart, Answer, ClosingAnswers, Note, Scan};

impl Measurement {
    /// Answers a statement of the instrument that is loaded now, or takes the answer back (`None`). The words in which
    /// it is asked are kept with it; the same answer to other words is a change too.
    pub fn set_answer(
        &mut self,
        instrument: &Instrument,
        statement: &StatementId,
        answer: Option<Answer>,
        now: Moment,
    ) {
        let (field, value) = (Field::Answer(statement.clone()), answer.map_or("", |answer| answer.word()));
        if !self.has(&field) {
            return;
        }
        let reader = self.content.reader(instrument);
        if self.instrument.word(instrument, reader, statement) || self.value(&field) != value {
            self.put_now(field, value.to_owned(), now);
        }
    }

    /// Answers a statement in the words in which it was asked before, or takes the answer back (`None`): a correction
    /// where the questionnaire is not at hand.
    pub fn correct_answer(&mut self, statement: &StatementId, answer: Option<Answer>, now: Moment) {
        let value = answer.map_or("", |answer| answer.word());
        self.change(Field::Answer(statement.clone()), value.to_owned(), now);
    }

    /// Gives a principle this note. A half that stays as it was does not count as changed.
    pub fn set_note(&mut self, principle: &PrincipleId, note: Note, now: Moment) {
        self.change(Field::Good(principle.clone()), note.good, now);
        self.change(Field::Better(principle.clone()), note.better, now);
    }

    /// Answers the questions at the end. A question of which the answer stays as it was does not count as changed.
    pub fn set_closing(&mut self, closing: ClosingAnswers, now: Moment) {
        let confidence = closing.confidence.map_or("", |step| Answer::Step(step).word());
        self.change(Field::Confidence, confidence.to_owned(), now);
        self.change(Field::Story, closing.story, now);
    }

    /// Asks the rest too: a quick scan becomes a full one, and its answers stay. A full scan stays as it is, and so does the
    /// result of a team.
    pub fn ask_all(&mut self, now: Moment) {
        if let Content::Response(response) = &mut self.content
            && response.scan == Scan::Quick
        {
            response.scan = Scan::Full;
            self.revision = self.revision.saturating_add(1);
            self.changed = now;
        }
    }

    /// Tells the team, the organisation and the label. What stays as it was does not count as changed.
    pub fn set_heading(&mut self, heading: Heading, now: Moment) {
        self.change(Field::Team, heading.team, now);
        self.change(Field::Organisation, heading.organisation, now);
        self.change(Field::Label, heading.label, now);
    }

    /// Makes an agreement, or changes it; one of which every part is open is deleted. A part that stays as it was does
    /// not count as changed.
    pub fn set_action(&mut self, id: &ActionId, action: &Action, now: Moment) {
        for part in ActionPart::ALL {
            self.change(Field::Action(id.clone(), part), action.part(part), now);
        }
    }

    /// Fills in what earlier formats did not keep: the words in which the statements were asked (format 1) and those of
    /// the scale (formats 1 to 3). Only when the instrument that is loaded now has the words that were answered; else
    /// nothing happens.
    pub fn remember_wording(&mut self, instrument: &Instrument) {
        self.instrument.remember(instrument, &self.content);
    }

    /// Gives a field another value; nothing happens when it has that value already, or cannot have one.
    fn change(&mut self, field: Field, value: String, now: Moment) {
        if self.has(&field) && self.value(&field) != value {
            self.put_now(field, value, now);
        }
    }

    /// Gives a field a value at the next revision.
    fn put_now(&mut self, field: Field, value: String, now: Moment) {
        // Only a hostile file comes near the highest number. What is then changed still holds, without a later number.
        self.revision = self.revision.saturating_add(1);
        self.changed = now;
        self.put(&field, value);
        self.stamps.set(field, self.revision);
    }
}
