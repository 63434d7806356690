//! The small picture of a result on the start page is drawn by the geometry of the real radar.

use pro_monitor::domain::{Radar, RadarFrame};
use std::fmt::Write as _;

/// The scores of the made-up result, for the eight principles in tenths.
const TENTHS: [u32; 8] = [42, 30, 26, 38, 48, 34, 29, 25];

/// One colour and its opacity: the style sheet uses it as a mask, and gives it the colour of the theme.
fn drawn() -> String {
    let values = TENTHS.map(|tenths| Some((f64::from(tenths) / 10.0 - 1.0) / 4.0));
    let frame = RadarFrame { middle: (160.0, 146.0), radius: 112.0, lowest: 0.2, gap: 18.0 };
    let radar = Radar::new(&values, frame);
    let points = |points: &[(f64, f64)]| {
        points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
    };
    let mut svg = String::from(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 292">"#);
    svg.push_str(r#"<g fill="none" stroke="black" stroke-opacity=".3">"#);
    for ring in &radar.rings {
        write!(svg, r#"<polygon points="{}"/>"#, points(&ring.outline)).unwrap();
    }
    for axis in &radar.axes {
        write!(svg, r#"<path d="M160,146L{}"/>"#, points(&[axis.end])).unwrap();
    }
    write!(svg, r#"</g><polygon fill-opacity=".16" points="{}"/>"#, points(&radar.area)).unwrap();
    for line in &radar.lines {
        write!(
            svg,
            r##"<polyline fill="none" stroke="black" stroke-width="2.5" points="{}"/>"##,
            points(line)
        )
        .unwrap();
    }
    for (x, y) in radar.axes.iter().filter_map(|axis| axis.value) {
        write!(svg, r#"<circle cx="{x:.1}" cy="{y:.1}" r="5"/>"#).unwrap();
    }
    svg.push_str(r#"<g fill-opacity=".75" font-family="sans-serif" font-size="18" text-anchor="middle">"#);
    for (number, axis) in radar.axes.iter().enumerate() {
        let (x, y) = (160.0 + (axis.end.0 - 160.0) * 1.16, 152.0 + (axis.end.1 - 146.0) * 1.16);
        write!(svg, r#"<text x="{x:.1}" y="{y:.1}">{}</text>"#, number + 1).unwrap();
    }
    svg.push_str("</g></svg>\n");
    svg
}

#[test]
fn the_picture_on_the_start_page_is_drawn_as_a_result_is() {
    let drawn = drawn();
    std::fs::create_dir_all("target").unwrap();
    std::fs::write("target/sample.svg", &drawn).unwrap();
    let shipped = std::fs::read_to_string("style/sample.svg").unwrap_or_default();
    assert!(shipped == drawn, "it changed: look at target/sample.svg, and copy it to style/");
}
