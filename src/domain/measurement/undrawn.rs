use super::{Field, Measurement};
use crate::domain::ActionPart;
use crate::domain::report_font::is_lacking_for;

impl Measurement {
    /// The texts that the report cannot draw whole, each with where it was written: of a team several can have the same
    /// place.
    #[must_use]
    pub fn undrawn_texts(&self) -> Vec<(Field, &str)> {
        let heading = self.heading();
        let names = [
            (Field::Team, &*heading.team),
            (Field::Organisation, &*heading.organisation),
            (Field::Label, &*heading.label),
        ];
        let who = self.actions().iter();
        let who = who.map(|(id, action)| (Field::Action(id.clone(), ActionPart::Who), &*action.who));
        let texts = names.into_iter().chain(self.written_texts()).chain(who);
        texts.filter(|(_, text)| is_lacking_for(text)).collect()
    }
}
