//! The ids in an instrument file: which are known, which were seen before, and what refers to them.

use super::SourceId;
use crate::domain::node::{Node, shorten};
use crate::domain::problem::Expected;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The most items in any list; bounds what a hostile file can make the pages draw.
pub(super) const MOST: usize = 40;

/// The ids that the rest of the file may refer to; `None` where one of them could not be read, or there are too many
/// of them, so that one problem there does not make a hundred elsewhere.
pub(super) struct Known {
    pub(super) perspectives: Option<Vec<String>>,
    /// The perspectives that get easy sentences.
    pub(super) easy: Vec<String>,
    pub(super) sources: Option<Vec<String>>,
    pub(super) lenses: Option<Vec<String>>,
}

impl Known {
    pub(super) fn of(file: &Node) -> Self {
        let list = |name| {
            let items: Vec<_> = file.peek(name)?.items().collect();
            (items.len() <= MOST).then_some(items)
        };
        let ids = |name| list(name)?.iter().map(id_of).collect();
        let is_easy = |item: &Node| item.peek("easy").and_then(|easy| easy.as_truth()) == Some(true);
        let easy = list("perspectives").into_iter().flatten().filter(is_easy).filter_map(|item| id_of(&item));
        Self {
            perspectives: ids("perspectives"),
            easy: easy.collect(),
            sources: ids("sources"),
            lenses: ids("lenses"),
        }
    }
}

/// The id of an item, where it has one.
fn id_of(item: &Node) -> Option<String> {
    item.peek("id")?.as_text().map(str::to_owned)
}

/// The ids that were seen of one kind of item.
pub(super) type Seen = RefCell<BTreeSet<String>>;

impl Node<'_> {
    /// A list of `least` to [`MOST`] items with ids of which no two are the same.
    pub(super) fn unique_list<T>(&self, least: usize, read: fn(&Node) -> T) -> Vec<T> {
        let seen = Seen::default();
        self.list(least, MOST, |item| {
            item.unique_id(&seen);
            read(&item)
        })
    }

    /// Notes when the id of this item was seen before.
    pub(super) fn unique_id(&self, seen: &Seen) {
        if let Some(id) = self.peek("id") {
            id.unique(seen);
        }
    }

    /// Notes when the text here was seen before.
    pub(super) fn unique(&self, seen: &Seen) {
        if self.as_text().is_some_and(|text| !seen.borrow_mut().insert(text.to_owned())) {
            self.expected(Expected::UniqueId);
        }
    }

    /// A reference to one of `known`; unchecked where those could not be read.
    pub(super) fn reference<T: From<String>>(
        &self,
        known: Option<&[String]>,
        expected: fn(Vec<String>) -> Expected,
    ) -> T {
        let reference = self.string();
        // Listing the known ones is work, and a hostile file can have very many wrong references.
        let is_wrong = |known: &&[String]| !reference.is_empty() && !known.contains(&reference);
        if let Some(known) = known.filter(is_wrong)
            && !self.is_full()
        {
            self.expected(expected(known.iter().map(|id| shorten(id)).collect()));
        }
        T::from(reference)
    }

    pub(super) fn source(&self, known: &Known) -> SourceId {
        self.reference(known.sources.as_deref(), Expected::KnownSource)
    }
}
