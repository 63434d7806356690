//! Reads the principles of an instrument file, and notes all that is wrong with them.

use super::PerspectiveId;
use super::file_ids::{Known, MOST, Seen};
use super::principle::{Idea, Principle, Statement};
use crate::domain::Text;
use crate::domain::node::{Fields, Node};
use crate::domain::problem::Expected;
use std::cell::Cell;

pub(super) fn principles(node: &Node, known: &Known) -> Vec<Principle> {
    let (principle_ids, statement_ids) = (Seen::default(), Seen::default());
    let position = Cell::new(0);
    let principles = node.list(1, MOST, |item| {
        position.set(position.get() + 1);
        item.unique_id(&principle_ids);
        principle(&item, position.get(), known, &statement_ids)
    });
    something_to_ask(node, known);
    principles
}

/// Notes each perspective that is asked nothing.
fn something_to_ask(principles: &Node, known: &Known) {
    let statements = principles.items().filter_map(|item| item.peek("statements"));
    let lists: Option<Vec<Node>> = statements
        .flat_map(|list| list.items().collect::<Vec<_>>())
        .map(|statement| statement.peek("perspectives"))
        .collect();
    // Where a statement lacks its list, that problem is told; whom it was meant for is not known.
    let Some(lists) = lists.filter(|lists| !lists.is_empty()) else { return };
    let asks = |list: &Node, id: &str| list.items().any(|item| item.as_text() == Some(id));
    for id in known.perspectives.iter().flatten() {
        if !lists.iter().any(|list| asks(list, id)) {
            principles.expected_of(Expected::SomethingToAsk, id);
        }
    }
}

fn principle(node: &Node, position: u32, known: &Known, statement_ids: &Seen) -> Principle {
    let fields =
        node.object(&["id", "number", "lens", "title", "short", "why", "statements", "dialogue", "ideas"]);
    Principle {
        id: fields.get("id").string().into(),
        number: u8::try_from(fields.get("number").number(position, position)).unwrap_or_default(),
        lens: fields.get("lens").reference(known.lenses.as_deref(), Expected::KnownLens),
        title: fields.get("title").text(),
        short: fields.get("short").text(),
        why: fields.get("why").text(),
        statements: statements(&fields.get("statements"), known, statement_ids),
        dialogue: fields.get("dialogue").list(1, MOST, |item| item.text()),
        ideas: fields.get("ideas").list(0, MOST, |item| idea(&item, known)),
    }
}

fn statements(node: &Node, known: &Known, ids: &Seen) -> Vec<Statement> {
    let statements = node.list(1, MOST, |item| {
        item.unique_id(ids);
        statement(&item, known)
    });
    one_core(node);
    statements
}

/// Notes when not exactly one of the statements is the core one.
fn one_core(statements: &Node) {
    let cores: Vec<Option<bool>> =
        statements.items().map(|item| item.peek("core").and_then(|core| core.as_truth())).collect();
    let (yes, unclear) = (cores.iter().flatten().filter(|core| **core).count(), cores.contains(&None));
    // None so far is no problem of its own while one of them does not say whether it is the core.
    if yes > 1 || (yes == 0 && !unclear && !cores.is_empty()) {
        let is_core = |item: &Node| item.peek("core").and_then(|core| core.as_truth()) == Some(true);
        let ids = statements.items().filter(is_core).filter_map(|item| item.peek("id")?.as_text());
        statements.expected_of(Expected::OneCore, &ids.collect::<Vec<_>>().join(", "));
    }
}

fn statement(node: &Node, known: &Known) -> Statement {
    let fields = node.object(&["id", "text", "example", "core", "perspectives", "easy", "source"]);
    Statement {
        id: fields.get("id").string().into(),
        text: fields.get("text").text(),
        example: fields.get("example").text(),
        core: fields.get("core").truth(),
        perspectives: perspectives(&fields.get("perspectives"), known),
        easy: easy(&fields, known),
        source: fields.get("source").source(known),
    }
}

fn perspectives(node: &Node, known: &Known) -> Vec<PerspectiveId> {
    let seen = Seen::default();
    node.list(1, MOST, |item| {
        item.unique(&seen);
        item.reference(known.perspectives.as_deref(), Expected::KnownPerspective)
    })
}

/// The sentence in easy words; one that is asked of somebody who gets those must be there.
fn easy(statement: &Fields, known: &Known) -> Option<Text> {
    let is_easy = |item: Node| item.as_text().is_some_and(|id| known.easy.iter().any(|easy| easy == id));
    let node = statement.get("easy");
    if node.is_absent() && statement.get("perspectives").items().any(is_easy) {
        node.expected(Expected::EasySentence);
    }
    node.optional(Node::text)
}

fn idea(node: &Node, known: &Known) -> Idea {
    let fields = node.object(&["text", "source"]);
    Idea { text: fields.get("text").text(), source: fields.get("source").source(known) }
}
