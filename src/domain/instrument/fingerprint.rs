use super::Instrument;
use xxhash_rust::xxh64::xxh64;

/// Tells one questionnaire from another in 32 bits. They change as soon as anything differs that a link refers to by its
/// place (statements, principles, perspectives, phases, ways of taking part), or that a respondent read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) struct Fingerprint(u32);

impl Fingerprint {
    /// How many bytes it takes.
    pub(in crate::domain) const BYTES: usize = 4;

    /// The fingerprint of an instrument: the lower half of the XXH64 (seed 0) of its
    /// [hash](Instrument::wording_hash) and the ids of its perspectives, phases and ways of taking part, each followed
    /// by a byte 255.
    pub(in crate::domain) fn of(instrument: &Instrument) -> Self {
        let hash = instrument.wording_hash();
        let perspectives = instrument.perspectives().iter().map(|perspective| perspective.id().as_str());
        let choices = instrument.phases().iter().chain(instrument.participation());
        let texts =
            std::iter::once(hash.as_str()).chain(perspectives).chain(choices.map(|choice| choice.id()));
        let bytes: Vec<u8> = texts.flat_map(|text| text.bytes().chain([u8::MAX])).collect();
        let [_, _, _, _, lower @ ..] = xxh64(&bytes, 0).to_be_bytes();
        Self::from_bytes(lower)
    }

    /// The fingerprint that was written as these bytes.
    pub(in crate::domain) fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(u32::from_be_bytes(bytes))
    }

    pub(in crate::domain) fn to_bytes(self) -> [u8; Self::BYTES] {
        self.0.to_be_bytes()
    }
}
