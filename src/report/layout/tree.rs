use crate::report::model::Level;

/// A tag: what a part of the report is, for assistive technology.
#[derive(Clone, Debug)]
pub(in crate::report) enum Tag {
    /// The whole.
    Root,
    /// A heading with its text.
    Heading(Level, String),
    /// A paragraph.
    Paragraph,
    /// A list; numbered, with bullets, or with neither.
    List(Marking),
    /// An item of a list.
    Item,
    /// What stands before an item.
    Label,
    /// An item itself.
    ItemBody,
    /// A table with what it is about.
    Table(String),
    /// A row.
    Row,
    /// A cell that names a column.
    ColumnHeader,
    /// A cell that names a row.
    RowHeader,
    /// Any other cell.
    Cell,
    /// A drawing with its text alternative.
    Figure(String),
    /// What leads to an address.
    Link,
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Marking {
    /// Not, or each in its own way.
    None,
    /// With a bullet.
    Bullets,
    /// With numbers.
    Numbers,
}

/// Names a tag in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::report) struct NodeId(usize);

impl NodeId {
    /// The whole report.
    pub(in crate::report) const ROOT: Self = Self(0);

    /// The tag at this place.
    pub(in crate::report) fn at(index: usize) -> Self {
        Self(index)
    }

    /// Its place among all tags, in the order in which they were made.
    pub(in crate::report) fn index(self) -> usize {
        self.0
    }
}

/// The tags of a report. A tag has other tags in it, or marks, never both.
#[derive(Clone, Debug)]
pub(in crate::report) struct Tree {
    nodes: Vec<(Tag, NodeId)>,
}

impl Tree {
    /// A tree with only [`NodeId::ROOT`].
    pub(super) fn new() -> Self {
        Self { nodes: vec![(Tag::Root, NodeId::ROOT)] }
    }

    /// Adds a tag as the last one in its parent.
    pub(super) fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        self.nodes.push((tag, parent));
        NodeId(self.nodes.len().saturating_sub(1))
    }

    /// Every tag with its parent, which comes before it; the root first.
    pub(in crate::report) fn into_nodes(self) -> Vec<(Tag, NodeId)> {
        self.nodes
    }
}
