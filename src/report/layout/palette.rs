//! The colours of the report: those of the page on paper. A test compares them with `style/tokens.css`.

/// A colour as red, green and blue.
pub(in crate::report) type Color = [u8; 3];

/// `--pm-text`.
pub(in crate::report) const TEXT: Color = [0x1d, 0x2a, 0x2f];
/// `--pm-muted`.
pub(in crate::report) const MUTED: Color = [0x52, 0x62, 0x6a];
/// `--pm-line`.
pub(in crate::report) const LINE: Color = [0xd8, 0xd2, 0xc6];
/// `--pm-sunken`.
pub(in crate::report) const SUNKEN: Color = [0xf1, 0xed, 0xe5];
/// `--pm-accent`.
pub(in crate::report) const ACCENT: Color = [0x0b, 0x5f, 0x6e];
/// `--pm-accent-soft`.
pub(in crate::report) const ACCENT_SOFT: Color = [0xdc, 0xec, 0xee];
