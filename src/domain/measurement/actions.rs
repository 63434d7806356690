//! The agreements as they are stored.

use crate::domain::{Action, ActionId, ActionPart};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Each part of an agreement that is not open, by its [`key`], in the order of the keys; as JSON an object. A
/// flat list and no map of agreements: who answers needs none of them, and has only to carry them along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Actions(Vec<(String, String)>);

/// The name of a part: `a7/what`.
pub(super) fn key(id: &ActionId, part: ActionPart) -> String {
    [id.as_str(), "/", part.word()].concat()
}

/// The part of this name; `None` for any other text.
pub(super) fn of_key(key: &str) -> Option<(ActionId, ActionPart)> {
    let (id, part) = key.rsplit_once('/')?;
    Some((id.to_owned().into(), ActionPart::of_word(part)?))
}

impl Actions {
    /// The text of a part; empty when it is open.
    pub(super) fn get(&self, key: &str) -> &str {
        self.0.iter().find(|(name, _)| name == key).map_or("", |(_, text)| text)
    }

    /// Gives a part a text; an empty one opens it.
    pub(super) fn set(&mut self, key: &str, text: String) {
        self.0.retain(|(name, _)| name != key);
        if !text.is_empty() {
            let place = self.0.partition_point(|(name, _)| name.as_str() < key);
            self.0.insert(place, (key.to_owned(), text));
        }
    }

    pub(super) fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// Each agreement by its name.
    pub(super) fn by_id(&self) -> BTreeMap<ActionId, Action> {
        let mut actions: BTreeMap<_, Action> = BTreeMap::new();
        for (key, text) in &self.0 {
            if let Some((id, part)) = of_key(key) {
                // What is read has been checked, and what is set comes from an agreement.
                _ = actions.entry(id).or_default().put(part, text.clone());
            }
        }
        actions
    }
}

impl Serialize for Actions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, text)| (key, text)))
    }
}
