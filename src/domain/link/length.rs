use super::qr::QR_MOST_BYTES;

/// Where an address is short enough for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LengthClass {
    /// A QR code that a phone reads from a screen, and everything below.
    Qr,
    /// A chat or a mail.
    Mail,
    /// Some programs cut it off: a file is better.
    Long,
}

/// The longest address that mail programs and chats pass on whole, in bytes. Outlook cuts at 2,083.
const MAIL_MOST_BYTES: usize = 2_000;

impl LengthClass {
    /// The class of a whole address.
    #[must_use]
    pub fn of(url: &str) -> Self {
        match url.len() {
            length if length <= QR_MOST_BYTES => Self::Qr,
            length if length <= MAIL_MOST_BYTES => Self::Mail,
            _ => Self::Long,
        }
    }
}
