use super::{PersonalMark, personal_marks};
use crate::domain::{ActionPart, Content, Field, Measurement};

/// A text of a measurement in which something likely tells who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedText {
    /// Where it was written. Of a team several texts can have the same place.
    pub field: Field,
    /// The text.
    pub text: String,
    /// What was found in it, in the order of the text.
    pub marks: Vec<PersonalMark>,
}

impl Measurement {
    /// Each text in which anything likely tells who somebody is: the notes in the order of the principles' ids, the
    /// stories, and what the agreements say. Who sees to an agreement is a name by its nature, as the team is, and is
    /// ticked apart.
    #[must_use]
    pub fn personal_marks(&self) -> Vec<MarkedText> {
        let marked = self.written_texts().into_iter().map(|(field, text)| MarkedText {
            field,
            text: text.to_owned(),
            marks: personal_marks(text),
        });
        marked.filter(|text| !text.marks.is_empty()).collect()
    }

    /// The notes in the order of the principles' ids, the stories, and what the agreements say, each with where it was
    /// written.
    #[must_use]
    pub fn written_texts(&self) -> Vec<(Field, &str)> {
        let actions = self.actions().iter();
        let actions =
            actions.map(|(id, action)| (Field::Action(id.clone(), ActionPart::What), &*action.what));
        texts(self.content()).into_iter().chain(actions).collect()
    }
}

/// The notes and the stories, each with where it was written.
fn texts(content: &Content) -> Vec<(Field, &str)> {
    match content {
        Content::Response(response) => {
            let notes = response.notes.iter().flat_map(|(id, note)| {
                [(Field::Good(id.clone()), &*note.good), (Field::Better(id.clone()), &*note.better)]
            });
            notes.chain([(Field::Story, &*response.closing.story)]).collect()
        }
        Content::Team(team) => {
            let words = team.words();
            let notes = words.notes().iter().flat_map(|(id, notes)| {
                let good = notes.good.iter().map(|text| (Field::Good(id.clone()), &**text));
                good.chain(notes.better.iter().map(|text| (Field::Better(id.clone()), &**text)))
            });
            notes.chain(words.stories().iter().map(|story| (Field::Story, &**story))).collect()
        }
    }
}
