//! The QR code, read by another program's decoder from the picture that people get.

use super::samples::{any_measurement, any_response_of, any_team, shared_team};
use super::{PAGE, day, fragment_of, read};
use crate::support::{PERSPECTIVES, pro_monitor};
use pro_monitor::domain::link::{LinkContent, LinkFragment, QR_MOST_BYTES, QrCode, TooLongForQr};
use pro_monitor::domain::result::{Extras, SharedResult, SharedWords};
use pro_monitor::domain::{GroupThreshold, GroupedCounts, Heading, Measurement, Moment};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rqrr::PreparedImage;

/// How many pixels a module is wide in the rendered picture.
const SCALE: usize = 4;

/// A picture in grey.
struct Picture {
    side: usize,
    pixels: Vec<u8>,
}

/// Renders an SVG file of a code: a white square, and a path of rectangles like `M4 4h7v1h-7z`, as any program fills it.
fn render(svg: &str) -> Picture {
    let attribute = |name: &str| svg.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap();
    let view_box: Vec<usize> = attribute(" viewBox").split(' ').map(|part| part.parse().unwrap()).collect();
    let side = view_box[2] * SCALE;
    assert_eq!(view_box, [0, 0, view_box[2], view_box[2]]);
    let mut pixels = vec![255; side * side];
    for rectangle in attribute(" d").split('z').filter(|rectangle| !rectangle.is_empty()) {
        let (from, width) = rectangle.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = from.split_once(' ').unwrap();
        let (width, back) = width.split_once("v1h-").unwrap();
        assert_eq!(width, back);
        let [x, y, width] = [x, y, width].map(|number| number.parse::<usize>().unwrap() * SCALE);
        for line in y..y + SCALE {
            pixels[line * side + x..][..width].fill(0);
        }
    }
    Picture { side, pixels }
}

/// What the decoder reads, the level of correction that it finds (0 is M), and the version.
fn decode(picture: &Picture) -> (String, u16, usize) {
    let grey = |x, y| picture.pixels[y * picture.side + x];
    let mut image = PreparedImage::prepare_from_greyscale(picture.side, picture.side, grey);
    let codes = image.detect_grids();
    assert_eq!(codes.len(), 1);
    let (meta, content) = codes[0].decode().unwrap();
    (content, meta.ecc_level, meta.version.0)
}

/// That two hundred random addresses come out of the picture as they went in.
fn are_read_back<T: std::fmt::Debug>(any: impl Strategy<Value = T>, write: impl Fn(T) -> String) {
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let url = format!("{PAGE}#{}", write(any.new_tree(&mut runner).unwrap().current()));
        let (content, level, version) = decode(&render(&QrCode::of(&url).unwrap().to_svg()));
        assert_eq!((content.as_str(), level), (url.as_str(), 0));
        assert!((1..=12).contains(&version));
        assert!(read(&content).is_ok());
    }
}

#[test]
fn the_code_of_one_person_is_read_back() {
    are_read_back(any_response_of(PERSPECTIVES.to_vec()), |response| {
        let measurement =
            Measurement::begin("m".to_owned().into(), pro_monitor(), Heading::default(), Moment(0), response);
        let result =
            SharedResult::of_measurement(&measurement, pro_monitor(), day("2026-11-02"), Extras::NONE);
        fragment_of(&result.unwrap())
    });
}

#[test]
fn the_code_of_a_team_as_one_group_is_read_back() {
    are_read_back((4_usize..40).prop_flat_map(|people| any_team(people, PERSPECTIVES.to_vec())), |tally| {
        let team = GroupedCounts::of(&tally, GroupThreshold::default()).unwrap().merged();
        let words = SharedWords::default();
        fragment_of(&shared_team(team, pro_monitor(), day("2026-11-02"), words, Extras::NONE))
    });
}

#[test]
fn the_code_with_which_one_goes_on_elsewhere_is_read_back() {
    are_read_back(any_measurement(), |measurement| {
        LinkFragment::of_measurement(&measurement, pro_monitor(), Extras::NONE).unwrap().as_str().to_owned()
    });
}

#[test]
fn a_code_holds_287_bytes_and_says_so_when_it_is_more() {
    let longest = "x".repeat(QR_MOST_BYTES);
    let code = QrCode::of(&longest).unwrap();
    // Version 12 has 65 modules, and four on each side are left white.
    assert_eq!(code.side(), 65 + 8);
    assert_eq!(decode(&render(&code.to_svg())), (longest.clone(), 0, 12));
    assert_eq!(QrCode::of(&format!("{longest}x")), Err(TooLongForQr { bytes: 288 }));
    assert!(QrCode::of(&"é".repeat(144)).is_err());
}

#[test]
fn four_modules_around_a_code_stay_white() {
    let code = QrCode::of(PAGE).unwrap();
    for (x, y, width) in code.dark() {
        assert!(x >= 4 && y >= 4 && width > 0, "{x} {y}");
        assert!(x + width <= code.side() - 4 && y < code.side() - 4, "{x} {y} {width}");
    }
}

#[test]
fn a_link_without_words_of_a_code_opens_a_result() {
    let fragment = fragment_of(&super::samples::full_result(pro_monitor(), Extras::NONE));
    let code = QrCode::of(&format!("{PAGE}#{fragment}")).unwrap();
    let (content, ..) = decode(&render(&code.to_svg()));
    assert!(matches!(read(&content), Ok(LinkContent::Result(_))));
}
