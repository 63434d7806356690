//! A measurement out of its fields, where it was not stored as JSON: in a link.

use super::{Content, Field, Heading, Measurement, MeasurementId, Moment};
use crate::domain::instrument::Instrument;
use crate::domain::ordered;
use crate::domain::{ActionId, Response};
use std::collections::BTreeSet;

/// What a measurement is made again of.
pub(in crate::domain) struct MeasurementParts {
    pub id: MeasurementId,
    pub revision: u32,
    pub begun: Moment,
    pub changed: Moment,
    /// Its name, who answers and how much was asked; the answers and words are in the fields.
    pub response: Response,
    /// Each field that has a value or a stamp, with both; 0 is no stamp.
    pub fields: Vec<(Field, String, u32)>,
}

impl Measurement {
    /// The measurement of these parts, asked in the words of `instrument`; `None` for parts that no measurement has.
    pub(in crate::domain) fn restore(parts: MeasurementParts, instrument: &Instrument) -> Option<Self> {
        let MeasurementParts { id, revision, begun, changed, response, fields } = parts;
        let begun = Self::begin(id, instrument, Heading::default(), begun, response);
        let mut restored = Self { revision, changed, ..begun };
        for (field, value, stamp) in fields {
            if stamp > 0 {
                if let Field::Answer(statement) = &field {
                    let reader = restored.content.reader(instrument);
                    restored.instrument.word(instrument, reader, statement);
                }
                restored.stamps.set(field.clone(), stamp);
            }
            if !value.is_empty() {
                restored.put(&field, value);
            }
        }
        // What can be stored has passed every check that there is.
        Self::read(&restored.to_stored()).ok().filter(|read| *read == restored)
    }

    /// The value of a field as text, and its stamp.
    pub(in crate::domain) fn part(&self, field: &Field) -> (String, u32) {
        (self.value(field), self.stamps.of(field))
    }

    /// The agreements that there are, and those that were deleted.
    pub(in crate::domain) fn action_ids(&self) -> BTreeSet<ActionId> {
        let id_of = |field| if let Field::Action(id, _) = field { Some(id) } else { None };
        ordered::set(self.fields().into_iter().filter_map(id_of))
    }

    /// The same without the fields of which `is_kept` says no: as if they had never been filled in.
    pub(in crate::domain) fn only(&self, is_kept: impl Fn(&Field) -> bool) -> Self {
        let mut kept = self.clone();
        for field in self.fields().into_iter().filter(|field| !is_kept(field)) {
            kept.stamps.remove(&field);
            kept.put(&field, String::new());
        }
        if let Content::Team(team) = &mut kept.content {
            *team = team.only(is_kept);
        }
        kept
    }
}
