use super::metadata::plain;
use crate::domain::Language;
use crate::report::layout::{Decor, Marking, NodeId, Tag, Tree};
use crate::report::model::Level;
use krilla::tagging::{
    Artifact, ArtifactType, Identifier, ListNumbering, Node, TableHeaderScope, Tag as PdfTag, TagGroup,
    TagKind, TagTree,
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// The pieces of content of each tag, in the order of reading.
pub(super) type Contents = BTreeMap<NodeId, Vec<Identifier>>;

/// The tags with their content. A tag without content is left out, with what would only hold such tags.
pub(super) fn tree(tree: Tree, mut contents: Contents, language: Language) -> TagTree {
    let nodes = tree.into_nodes();
    let mut groups: BTreeMap<usize, Vec<Node>> = BTreeMap::new();
    // A tag comes after its parent: from the last to the first, each is whole when it goes into its parent.
    for (index, (tag, parent)) in nodes.into_iter().enumerate().rev() {
        let mut children = groups.remove(&index).unwrap_or_default();
        children.reverse();
        let own = contents.remove(&NodeId::at(index)).unwrap_or_default();
        children.extend(own.into_iter().map(Node::from));
        match kind(tag) {
            _ if children.is_empty() => {}
            Some(kind) => {
                let group = TagGroup::with_children(kind, children);
                groups.entry(parent.index()).or_default().push(group.into());
            }
            None => {
                let mut tree = TagTree::new().with_lang(Some(language.code().to_owned()));
                children.into_iter().for_each(|child| tree.push(child));
                return tree;
            }
        }
    }
    TagTree::new()
}

/// The tag as PDF has it; `None` for the root.
fn kind(tag: Tag) -> Option<TagKind> {
    Some(match tag {
        Tag::Root => return None,
        Tag::Heading(level, text) => PdfTag::Hn(number(level), Some(plain(&text))).into(),
        Tag::Paragraph => PdfTag::P.into(),
        Tag::List(marking) => PdfTag::L(numbering(marking)).into(),
        Tag::Item => PdfTag::LI.into(),
        Tag::Label => PdfTag::Lbl.into(),
        Tag::ItemBody => PdfTag::LBody.into(),
        Tag::Table(summary) => PdfTag::Table.with_summary(Some(plain(&summary))).into(),
        Tag::Row => PdfTag::TR.into(),
        Tag::ColumnHeader => PdfTag::TH(TableHeaderScope::Column).into(),
        Tag::RowHeader => PdfTag::TH(TableHeaderScope::Row).into(),
        Tag::Cell => PdfTag::TD.into(),
        Tag::Figure(alternative) => PdfTag::Figure(Some(plain(&alternative))).into(),
        Tag::Link => PdfTag::Link.into(),
    })
}

fn number(level: Level) -> NonZeroU16 {
    const ONE: NonZeroU16 = NonZeroU16::MIN;
    match level {
        Level::Title => ONE,
        Level::Part => ONE.saturating_add(1),
        Level::Section => ONE.saturating_add(2),
        Level::Detail => ONE.saturating_add(3),
    }
}

fn numbering(marking: Marking) -> ListNumbering {
    match marking {
        Marking::None => ListNumbering::None,
        Marking::Bullets => ListNumbering::Disc,
        Marking::Numbers => ListNumbering::Decimal,
    }
}

/// What is not read, by why.
pub(super) fn artifact(decor: Decor) -> Artifact {
    Artifact::with_kind(match decor {
        Decor::Header => ArtifactType::Header,
        Decor::Footer => ArtifactType::Footer,
        Decor::Layout => ArtifactType::Layout,
    })
}
