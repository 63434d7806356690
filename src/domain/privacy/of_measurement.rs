use super::{PersonalMark, personal_marks};
use crate::domain::{ActionPart, Field, Measurement};

impl Measurement {
    /// What likely tells who somebody is, in each field in which anything does: the notes in the order of the principles'
    /// ids, the story, and what the agreements say. Who sees to an agreement is a name by its nature, as the team is, and
    /// is ticked apart.
    #[must_use]
    pub fn personal_marks(&self) -> Vec<(Field, Vec<PersonalMark>)> {
        let response = self.response();
        let notes = response.notes.iter().flat_map(|(id, note)| {
            [(Field::Good(id.clone()), note.good.clone()), (Field::Better(id.clone()), note.better.clone())]
        });
        let story = [(Field::Story, response.closing.story.clone())];
        let actions = self.actions().into_iter();
        let actions = actions.map(|(id, action)| (Field::Action(id, ActionPart::What), action.what));
        let texts = notes.chain(story).chain(actions);
        let marked = texts.map(|(field, text)| (field, personal_marks(&text)));
        marked.filter(|(_, marks)| !marks.is_empty()).collect()
    }
}
