//! From pages to the bytes of a PDF.

mod attachment;
mod bookmarks;
mod draw;
mod error;
mod metadata;
mod shape;
mod tags;

pub use error::PdfError;

use super::layout::{HEIGHT, Ink, Mark, Owner, Pages, WIDTH};
use super::model::Report;
use super::typeset::Typesetter;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Identifier};
use krilla::{Document, SerializeSettings};
use tags::Contents;

/// Writes pages as PDF/UA-1 and PDF/A-3a.
pub(super) fn write(report: &Report, pages: Pages, typesetter: &Typesetter) -> Result<Vec<u8>, PdfError> {
    let settings = SerializeSettings {
        configuration: configuration()?,
        enable_tagging: true,
        xmp_metadata: true,
        ..SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata::metadata(report));
    let mut contents = Contents::default();
    for page in &pages.pages {
        write_page(&mut document, &page.marks, typesetter, &mut contents)?;
    }
    document.set_outline(bookmarks::bookmarks(&pages.pages));
    document.set_tag_tree(tags::tree(pages.tree, contents, report.language));
    if let Some(attachment) = &report.attachment {
        attachment::attach(&mut document, attachment, report)?;
    }
    document.finish().map_err(|error| PdfError::Rules(format!("{error:?}")))
}

fn configuration() -> Result<Configuration, PdfError> {
    ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Rules(format!("{error:?}")))
}

/// Draws a page; marks in a row that belong together are one piece of content.
fn write_page(
    document: &mut Document,
    marks: &[Mark],
    typesetter: &Typesetter,
    contents: &mut Contents,
) -> Result<(), PdfError> {
    let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(PdfError::Paper)?;
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    let drawn: Vec<&Mark> = marks.iter().filter(|mark| !matches!(mark.ink, Ink::Link { .. })).collect();
    for together in drawn.chunk_by(|one, next| one.owner == next.owner) {
        let Some(first) = together.first() else { continue };
        let identifier = surface.start_tagged(content_tag(first.owner));
        draw::draw(&mut surface, together, typesetter);
        surface.end_tagged();
        keep(contents, first.owner, identifier);
    }
    surface.finish();
    for mark in marks {
        if let Some(annotation) = draw::link(mark) {
            keep(contents, mark.owner, page.add_tagged_annotation(annotation));
        }
    }
    page.finish();
    Ok(())
}

fn content_tag(owner: Owner) -> ContentTag<'static> {
    match owner {
        Owner::Node(_) => ContentTag::Other,
        Owner::Decor(decor) => ContentTag::Artifact(tags::artifact(decor)),
    }
}

fn keep(contents: &mut Contents, owner: Owner, identifier: Identifier) {
    if let Owner::Node(node) = owner {
        contents.entry(node).or_default().push(identifier);
    }
}
