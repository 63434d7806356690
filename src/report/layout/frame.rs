use super::composer::{Align, Composer, text_mark};
use super::palette::{ACCENT, LINE};
use super::paper::{CONTENT, EDGE, FOOTER, HAIRLINE, HEADER};
use super::strip::{Decor, Ink, Mark, Owner};
use super::{Page, paper};
use crate::report::dates;
use crate::report::locales::Texts;
use crate::report::model::Report;

/// How far the line is from the header above it and the footer under it.
const GAP: f32 = 16.0;

/// How much of the width the left end of a header or footer has.
const LEFT: f32 = 0.68;

/// Draws the header and the footer on each page: title and date; when it was made, and "pagina 2 van 5".
pub(super) fn frame(composer: &mut Composer, report: &Report, pages: &mut [Page]) {
    let texts = Texts::from(report.language);
    let made = texts.made(dates::long(report.made, texts));
    let count = pages.len();
    for (page, number) in pages.iter_mut().zip(1_usize..) {
        // The first page begins with the title itself.
        if number > 1 {
            page.marks.extend(edge(composer, Decor::Header, &report.title, &report.date, HEADER));
            page.marks.push(rule(Decor::Header, HEADER + GAP));
        } else {
            page.marks.push(band());
        }
        page.marks.push(rule(Decor::Footer, FOOTER - GAP / 2.0));
        page.marks.extend(edge(composer, Decor::Footer, &made, &texts.page(number, count), FOOTER));
    }
}

/// A text at each end of a line.
fn edge(composer: &mut Composer, decor: Decor, left: &str, right: &str, y: f32) -> Vec<Mark> {
    let owner = Owner::Decor(decor);
    let ends = [(left, Align::Left, LEFT), (right, Align::Right, 1.0 - LEFT)];
    let mut marks = Vec::new();
    for (text, align, share) in ends {
        let line = composer.set_one_line(text, EDGE, CONTENT.width * share);
        marks.extend(line.map(|line| text_mark(owner, line, EDGE, CONTENT, align).lowered(y)));
    }
    marks
}

fn rule(decor: Decor, y: f32) -> Mark {
    let ink = Ink::Box { size: (CONTENT.width, HAIRLINE), radius: 0.0, color: LINE };
    Mark { owner: Owner::Decor(decor), x: CONTENT.x, y, ink }
}

/// A band along the top of the first page.
fn band() -> Mark {
    const HEIGHT: f32 = 10.0;
    Mark::decor(0.0, 0.0, (paper::WIDTH, HEIGHT), 0.0, ACCENT)
}
