//! The questionnaire as data: principles, statements, scale, perspectives, ideas.
//!
//! An [`Instrument`] can only be made by [`Instrument::read`], which names every problem of a file with its
//! place; so whoever holds one may trust it: ids are unique, every reference points somewhere, the scale has
//! five steps, every principle has one core statement.

mod file;
mod file_ids;
mod file_principle;
mod fingerprint;
mod ids;
mod parts;
mod principle;
#[cfg(feature = "schema")]
mod schema;

pub use super::problem::{Expected, JsonPath, MAX_PROBLEMS, Problem};
pub use file::{FORMAT, MAX_BYTES};
pub(in crate::domain) use fingerprint::Fingerprint;
pub use ids::{LensId, PerspectiveId, PrincipleId, SourceId, StatementId};
pub use parts::{Choice, Closing, Confidence, Lens, Perspective, Scale, ScaleStep, Source, Status, Story};
pub use principle::{Idea, Principle, Statement};
#[cfg(feature = "schema")]
pub use schema::instrument_schema;

use super::{Scan, Text};
use serde::Serialize;

/// A questionnaire that was read and found whole. See the [module](self).
///
/// Its serialised form is the file format, of which `public/instruments/instrument.schema.json` is the schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(
    feature = "schema",
    schemars(
        title = "Instrument of the Pro Monitor",
        description = "A questionnaire: principles, statements, scale, perspectives and ideas. Every human text is in \
                       Dutch and English. The reader of the Pro Monitor checks more than this schema can say; see \
                       its documentation."
    )
)]
pub struct Instrument {
    /// The version of the file format: 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    format: u32,
    /// The id under which measurements refer to it, e.g. `pro-monitor`.
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    id: String,
    /// The version of the wording, e.g. `2026.1`.
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    version: String,
    status: Status,
    title: Text,
    tagline: Text,
    /// Who wrote the texts and who has not approved them; shown wherever results are shown.
    disclosure: Text,
    /// Paragraphs on what it is about.
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    about: Vec<Text>,
    /// The documents that statements and ideas lean on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    sources: Vec<Source>,
    scale: Scale,
    /// Who can answer; each is asked at least one statement.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    perspectives: Vec<Perspective>,
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    lenses: Vec<Lens>,
    /// Numbered 1, 2, 3 and so on, in this order.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    principles: Vec<Principle>,
    closing: Closing,
    /// The phases of an agreement.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    phases: Vec<Choice>,
    /// The ways in which clients and relatives take part.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    participation: Vec<Choice>,
}

impl Instrument {
    /// The id under which measurements refer to it, e.g. `pro-monitor`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version of the wording, e.g. `2026.1`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether the wording is a draft or final.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// Its name.
    #[must_use]
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// What it is for, in one sentence.
    #[must_use]
    pub fn tagline(&self) -> &Text {
        &self.tagline
    }

    /// Who wrote the texts and who has not approved them; every screen and report that shows results shows it.
    #[must_use]
    pub fn provenance(&self) -> &Text {
        &self.disclosure
    }

    /// Paragraphs on what it is about.
    #[must_use]
    pub fn about(&self) -> &[Text] {
        &self.about
    }

    /// The documents that statements and ideas lean on.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The answer scale.
    #[must_use]
    pub fn scale(&self) -> &Scale {
        &self.scale
    }

    /// Who can answer, in the order of the file.
    #[must_use]
    pub fn perspectives(&self) -> &[Perspective] {
        &self.perspectives
    }

    /// The lenses, in the order of the file.
    #[must_use]
    pub fn lenses(&self) -> &[Lens] {
        &self.lenses
    }

    /// The principles, by number.
    #[must_use]
    pub fn principles(&self) -> &[Principle] {
        &self.principles
    }

    /// The questions at the end.
    #[must_use]
    pub fn closing(&self) -> &Closing {
        &self.closing
    }

    /// The phases of an agreement.
    #[must_use]
    pub fn phases(&self) -> &[Choice] {
        &self.phases
    }

    /// The ways in which clients and relatives take part.
    #[must_use]
    pub fn participation(&self) -> &[Choice] {
        &self.participation
    }

    /// Every statement with its principle, in order.
    pub fn statements(&self) -> impl Iterator<Item = (&Principle, &Statement)> {
        self.principles
            .iter()
            .flat_map(|principle| principle.statements().iter().map(move |s| (principle, s)))
    }

    /// The statement with this id, with its principle.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<(&Principle, &Statement)> {
        self.statements().find(|(_, statement)| statement.id() == id)
    }

    /// The principle with this id.
    #[must_use]
    pub fn principle(&self, id: &PrincipleId) -> Option<&Principle> {
        self.principles.iter().find(|principle| principle.id() == id)
    }

    /// The principle with this number (1 is the first).
    #[must_use]
    pub fn principle_at(&self, number: usize) -> Option<&Principle> {
        self.principles.get(number.checked_sub(1)?)
    }

    /// The perspective with this id.
    #[must_use]
    pub fn perspective(&self, id: &PerspectiveId) -> Option<&Perspective> {
        self.perspectives.iter().find(|perspective| perspective.id() == id)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id() == id)
    }

    /// The statements of a principle that this perspective is asked in this scan, in order; empty where the
    /// perspective has nothing to say on the principle ("not asked", which is never zero).
    ///
    /// A quick scan asks the core statement; where this perspective is not asked that one, the first statement
    /// that it is asked, so that clients keep a voice on staff and organisation.
    #[must_use]
    pub fn asked<'a>(
        &self,
        principle: &'a Principle,
        perspective: &PerspectiveId,
        scan: Scan,
    ) -> Vec<&'a Statement> {
        let mut asked: Vec<_> = principle.statements().iter().filter(|s| s.is_asked(perspective)).collect();
        if scan == Scan::Quick {
            let kept = asked.iter().position(|statement| statement.is_core()).unwrap_or(0);
            asked = asked.into_iter().skip(kept).take(1).collect();
        }
        asked
    }

    /// How many statements this perspective is asked in this scan, over all principles.
    #[must_use]
    pub fn count_asked(&self, perspective: &PerspectiveId, scan: Scan) -> usize {
        self.principles.iter().map(|principle| self.asked(principle, perspective, scan).len()).sum()
    }
}
