use qrcodegen::{QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// The highest version that phones read well from a screen: 65 × 65 modules.
const HIGHEST: u8 = 12;

/// The longest address in a [`QrCode`], in bytes: what version 12 holds at level M.
pub const QR_MOST_BYTES: usize = 287;

/// The white border that a reader needs around a code, in modules.
const QUIET_ZONE: u32 = 4;

/// An address as a QR code: squares ("modules") that are dark or not, with the quiet zone around them.
///
/// Error correction is at level M: 15 % of it may be covered or glare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// The lines from above, without the quiet zone; `true` is dark.
    lines: Vec<Vec<bool>>,
}

/// An address that is too long for a QR code that a phone reads from a screen. The link itself or a file can be passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{bytes} bytes do not fit in a QR code of version 12")]
pub struct TooLongForQr {
    /// How long it is.
    pub bytes: usize,
}

impl QrCode {
    /// The code of an address, in the lowest version that holds it.
    ///
    /// # Errors
    /// [`TooLongForQr`] when version 12 does not hold it.
    pub fn of(url: &str) -> Result<Self, TooLongForQr> {
        let segments = [QrSegment::make_bytes(url.as_bytes())];
        let code = qrcodegen::QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Medium,
            Version::MIN,
            Version::new(HIGHEST),
            None,
            false,
        );
        let code = code.map_err(|_| TooLongForQr { bytes: url.len() })?;
        let line = |y| (0..code.size()).map(|x| code.get_module(x, y)).collect();
        Ok(Self { lines: (0..code.size()).map(line).collect() })
    }

    /// How many modules a side has, with the quiet zone: the width and the height of the `viewBox` of [`path`](Self::path).
    #[must_use]
    pub fn side(&self) -> u32 {
        2 * QUIET_ZONE + u32::try_from(self.lines.len()).unwrap_or(0)
    }

    /// The dark modules as rectangles of one module high, each with the place of its left upper corner and its width, in
    /// modules from the left upper corner of the quiet zone: for a canvas.
    pub fn dark(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        (QUIET_ZONE..).zip(&self.lines).flat_map(|(y, line)| {
            let mut x = QUIET_ZONE;
            line.chunk_by(|one, next| one == next).filter_map(move |run| {
                let (start, width) = (x, u32::try_from(run.len()).unwrap_or(0));
                x += width;
                run.first().is_some_and(|dark| *dark).then_some((start, y, width))
            })
        })
    }

    /// The dark modules as the `d` of an SVG path, to be filled, in a `viewBox` of [`side`](Self::side).
    #[must_use]
    pub fn path(&self) -> String {
        self.dark().fold(String::new(), |mut path, (x, y, width)| {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
            path
        })
    }

    /// The code as an SVG file: black on white, in sharp squares.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let (side, path) = (self.side(), self.path());
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><rect width="{side}" height="{side}" fill="#fff"/><path fill="#000" d="{path}"/></svg>"##
        )
    }
}
