use super::MAX_PASTED_BYTES;

/// Why a text gives no content, one for each message that a person can get. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// There is no link of this tool in it.
    #[error("no link of this tool")]
    NotALink,
    /// It ends before the link does: a program that passed it on has cut it off.
    #[error("the link is cut off")]
    CutOff,
    /// All of it is there, but something in it was changed.
    #[error("the link is damaged")]
    Damaged,
    /// A newer version of this tool made it. The number is the version of the form of links or, where this program knows
    /// that version, the kind of content.
    #[error("version or kind {0} of links is newer than this program")]
    Newer(u8),
    /// It belongs to a questionnaire, or to a version of its wording, that is not the one that is loaded.
    #[error("the link belongs to {id} {version}")]
    AnotherInstrument {
        /// The id of the questionnaire of the link. It comes out of the link: check it before anything is loaded by it.
        id: String,
        /// The version of its wording.
        version: String,
    },
    /// The text is larger than [`MAX_PASTED_BYTES`], or what is in the link is too large to be unpacked.
    #[error("larger than {MAX_PASTED_BYTES} bytes, or than can be unpacked")]
    TooLarge,
}
