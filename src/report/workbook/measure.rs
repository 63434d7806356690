//! How high texts are. Not every program makes a row as high as what is in it when it opens a workbook, so rows get
//! their heights here.

/// How high a line is, to the size of its letters.
const LEADING: f64 = 1.25;

/// How many letters of a text stand in the width of a digit, by which columns are measured: a little less than there
/// are, so that nothing is cut off where another font stands in for this one.
const LETTERS: f64 = 1.15;

/// What the edges of a column and an indent take of its width, in digits.
const EDGES: f64 = 1.5;

/// The size of the letters whose digits columns are measured by, in points.
const MEASURED: f64 = 11.0;

/// How high a text with letters of this size is in a column of this width (in digits), in points.
pub(super) fn height(text: &str, width: f64, size: f64) -> f64 {
    // A column is at most 255 digits wide.
    let letters = ((width - EDGES) * LETTERS * MEASURED / size).clamp(1.0, 1_000.0) as usize;
    let lines: usize = text.split('\n').map(|paragraph| lines(paragraph, letters)).sum();
    lines as f64 * size * LEADING
}

/// Over how many lines a paragraph goes when it breaks between words, and in words that are longer than a line.
fn lines(paragraph: &str, letters: usize) -> usize {
    let (mut lines, mut used) = (1, 0);
    for word in paragraph.split(' ') {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > letters {
            lines += 1;
            used = 0;
        }
        let with_space = if used > 0 { used + 1 + length } else { length };
        lines += with_space.saturating_sub(1) / letters;
        used = if with_space > letters { (with_space - 1) % letters + 1 } else { with_space };
    }
    lines
}
