use crate::domain::instrument::Instrument;
use xxhash_rust::xxh64::xxh64;

/// By which a link knows its questionnaire: 32 bits that are other ones as soon as anything differs that the content of
/// a link refers to by its place (statements, principles, perspectives, phases, ways of taking part), or that was read
/// by who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint(u32);

impl Fingerprint {
    /// How many bytes it takes.
    pub(super) const BYTES: usize = 4;

    /// The fingerprint of an instrument: the lower half of the XXH64 (seed 0) of its
    /// [hash](Instrument::wording_hash) and the ids of its perspectives, phases and ways of taking part, each followed
    /// by a byte 255.
    pub(super) fn of(instrument: &Instrument) -> Self {
        let hash = instrument.wording_hash();
        let perspectives = instrument.perspectives().iter().map(|perspective| perspective.id().as_str());
        let choices = instrument.phases().iter().chain(instrument.participation());
        let texts =
            std::iter::once(hash.as_str()).chain(perspectives).chain(choices.map(|choice| choice.id()));
        let bytes: Vec<u8> = texts.flat_map(|text| text.bytes().chain([u8::MAX])).collect();
        Self(low(xxh64(&bytes, 0)))
    }

    /// The fingerprint that was written as these bytes.
    pub(super) fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(u32::from_be_bytes(bytes))
    }

    pub(super) fn to_bytes(self) -> [u8; Self::BYTES] {
        self.0.to_be_bytes()
    }
}

/// The lower half.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
pub(super) const fn low(hash: u64) -> u32 {
    hash as u32
}
