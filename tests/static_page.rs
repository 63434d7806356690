//! Files that no compiler checks: the texts of the static first page, and the colours.

use crate::support::{bytes_of, pro_monitor};
use pro_monitor::domain::Language;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

fn text_of(path: &str) -> String {
    String::from_utf8(bytes_of(path)).expect("UTF-8")
}

/// The part of a text between `from` and `to`, from the first `from` on.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("there is no {from}"));
    rest.split_once(to).unwrap_or_else(|| panic!("there is no {to} after {from}")).0
}

// ---- The first page --------------------------------------------------------------------------------------------------

#[test]
fn the_static_first_page_has_the_texts_of_the_program() {
    let page = text_of("index.html");
    let instrument = pro_monitor();
    for language in Language::ALL {
        let code = language.code();
        let locale: Map<String, Value> =
            serde_json::from_slice(&bytes_of(&format!("src/ui/locales/{code}.json"))).expect("a JSON object");
        let text = |key: &str| locale[key].as_str().expect(key).to_owned();
        let main = between(&page, &format!("<main class=\"page start\" lang=\"{code}\">"), "</main>");
        assert_eq!(between(main, "<h1>", "</h1>"), instrument.title().get(language), "{code}");
        assert_eq!(between(main, "<p class=\"lead\">", "</p>"), instrument.tagline().get(language), "{code}");
        assert_eq!(between(main, "href=\"#/begin\">", "</a>"), text("start.begin"), "{code}");
        assert_eq!(between(main, "<figcaption>", "</figcaption>"), text("start.sample"), "{code}");
        let facts: Vec<_> =
            main.split("<li>").skip(1).map(|item| item.split("</li>").next().unwrap()).collect();
        assert_eq!(facts, [text("start.time"), text("start.privacy"), text("start.tone")], "{code}");
    }
}

#[test]
fn the_static_header_and_title_have_the_name_of_the_questionnaire() {
    let page = text_of("index.html");
    let name = pro_monitor().title().get(Language::Dutch);
    assert_eq!(between(&page, "<title>", "</title>"), name);
    let header = between(&page, "<header class=\"top\">", "</header>");
    assert_eq!(between(header, "</svg><span>", "</span>"), name);
    assert_eq!(between(&page, "<html lang=\"", "\""), "nl");
}

// ---- The colours -----------------------------------------------------------------------------------------------------

type Colour = [u8; 3];

/// The colours of a theme by token name.
type Theme = BTreeMap<String, Colour>;

/// The looks of `style/tokens.css` in its neutral theme: light, dark, and each with more contrast.
fn looks() -> [(&'static str, Theme); 4] {
    looks_in(None)
}

/// The looks of all themes, each with its name.
fn all_looks() -> Vec<(String, Theme)> {
    let named = |theme: Option<&'static str>| {
        let name = move |look: &str| format!("{look} of {}", theme.unwrap_or("neutral"));
        looks_in(theme).map(move |(look, colours)| (name(look), colours))
    };
    [None, Some("cce"), Some("vgn"), Some("contrast")].into_iter().flat_map(named).collect()
}

/// The looks of a theme; `None` is the neutral one.
fn looks_in(named: Option<&str>) -> [(&'static str, Theme); 4] {
    let css = text_of("style/tokens.css");
    let dark_part = between(&css, "@media screen and (prefers-color-scheme: dark) {", "\n}\n");
    let more_part = between(&css, "@media (prefers-contrast: more) {", "\n}\n");
    let usual = |part: &str| declarations(between(part, ":root {", "}"));
    let own = |part: &str| {
        let block = |name| between(part, &format!(":root:where([data-theme=\"{name}\"]) {{"), "}").to_owned();
        named.map(|name| declarations(&block(name))).unwrap_or_default()
    };
    let (light, dark, more) = (usual(&css), usual(dark_part), usual(more_part));
    let (own_light, own_dark) = (own(&css), own(dark_part));
    // A later block overrides only the tokens that it names.
    let look = |blocks: &[&BTreeMap<String, String>]| {
        let all = blocks.iter().flat_map(|&block| block.clone()).collect::<BTreeMap<_, _>>();
        all.keys().filter_map(|name| Some((name.clone(), colour(&all, name)?))).collect::<Theme>()
    };
    [
        ("light", look(&[&light, &own_light])),
        ("dark", look(&[&light, &own_light, &dark, &own_dark])),
        (MORE_IN_LIGHT, look(&[&light, &own_light, &more])),
        (MORE_IN_DARK, look(&[&light, &own_light, &dark, &own_dark, &more])),
    ]
}

const MORE_IN_LIGHT: &str = "more contrast in light";
const MORE_IN_DARK: &str = "more contrast in dark";

/// The tokens of a block: name → value as written.
fn declarations(block: &str) -> BTreeMap<String, String> {
    let declaration = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--pm-")?.split_once(':')?;
        Some((name.to_owned(), value.trim().strip_suffix(';')?.to_owned()))
    };
    block.lines().filter_map(declaration).collect()
}

/// The colour of a token, which may refer to another one; `None` for a size or a font.
fn colour(tokens: &BTreeMap<String, String>, name: &str) -> Option<Colour> {
    let value = &tokens[name];
    if let Some(other) = value.strip_prefix("var(--pm-").and_then(|rest| rest.strip_suffix(')')) {
        return colour(tokens, other);
    }
    let hex = value.strip_prefix('#')?;
    assert_eq!(hex.len(), 6, "{name}: a colour is written with six digits");
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect(name);
    Some([part(0), part(2), part(4)])
}

/// Relative luminance, <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio, <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_contrast_formula_gives_the_known_values() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
    assert!((contrast([10, 20, 30], [10, 20, 30]) - 1.0).abs() < 1e-9);
    // The grey known as the lightest with 4.5 on white: #767676 has 4.54.
    assert!((contrast([0x76, 0x76, 0x76], [255, 255, 255]) - 4.54).abs() < 0.005);
}

/// The backgrounds of text and edges.
const GROUNDS: [&str; 5] = ["surface", "raised", "sunken", "accent-soft", "warm-soft"];

/// Every colour of text (WCAG 2.2, 1.4.3), and of edges that show a control, its focus or a marked part (1.4.11), on
/// every background: a component may then combine any of them. Lines and the colour on the accent have only one use.
#[test]
fn text_and_controls_contrast_with_their_background() {
    let words = ["text", "muted", "accent"].map(|front| (front, 4.5));
    let edges = ["control", "focus", "warm"].map(|front| (front, 3.0));
    for (theme, colours) in all_looks() {
        let everywhere = words.iter().chain(&edges);
        let pairs = everywhere.flat_map(|&(front, least)| GROUNDS.map(|back| (front, back, least)));
        for (front, back, least) in pairs.chain([("on-accent", "accent", 4.5)]) {
            let ratio = contrast(colours[front], colours[back]);
            assert!(ratio >= least, "{front} on {back} in {theme}: {ratio:.2}, needs {least}");
        }
    }
}

/// A preference for more contrast: running text meets WCAG's highest level (1.4.6), and so does every line.
#[test]
fn a_preference_for_more_contrast_gives_more() {
    for (theme, colours) in all_looks() {
        if !theme.starts_with("more contrast") {
            continue;
        }
        for front in ["text", "muted", "control", "line"] {
            for back in GROUNDS {
                let ratio = contrast(colours[front], colours[back]);
                assert!(ratio >= 7.0, "{front} on {back} in {theme}: {ratio:.2}, needs 7");
            }
        }
    }
}

/// The two colours of a QR code.
const QR: [&str; 2] = ["qr-dark", "qr-light"];

/// Cameras read dark on light; many do not read the reverse.
#[test]
fn a_qr_code_is_black_on_white_in_every_look() {
    for (theme, colours) in all_looks() {
        assert_eq!(QR.map(|name| colours[name]), [[0, 0, 0], [255, 255, 255]], "{theme}");
    }
}

/// The tests above know the colours by name: a new one has to be added to them.
#[test]
fn every_colour_is_judged() {
    let judged = ["text", "muted", "accent", "control", "focus", "warm", "on-accent", "line"];
    let [(_, light), ..] = looks();
    for name in light.keys() {
        let is_judged = judged.contains(&name.as_str())
            || GROUNDS.contains(&name.as_str())
            || QR.contains(&name.as_str());
        assert!(is_judged, "no test says what {name} may stand on");
    }
}

#[test]
fn the_dark_look_changes_every_colour_of_the_light_one() {
    for theme in [None, Some("cce"), Some("vgn"), Some("contrast")] {
        let [(_, light), (_, dark), ..] = looks_in(theme);
        assert!(light.len() >= 12, "{light:?}");
        for (name, colour) in light.iter().filter(|(name, _)| !QR.contains(&name.as_str())) {
            assert_ne!(colour, &dark[name], "{name} is forgotten in dark, {theme:?}");
        }
    }
}

/// Hue in degrees, saturation from 0 to 1, as in HSL.
fn hue_and_saturation(colour: Colour) -> (f64, f64) {
    let [red, green, blue] = colour.map(|part| f64::from(part) / 255.0);
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let (range, lightness) = (most - least, f64::midpoint(most, least));
    if range == 0.0 {
        return (0.0, 0.0);
    }
    let sixth = if most == red {
        ((green - blue) / range).rem_euclid(6.0)
    } else if most == green {
        (blue - red) / range + 2.0
    } else {
        (red - green) / range + 4.0
    };
    (sixth * 60.0, range / (1.0 - (2.0 * lightness - 1.0).abs()))
}

/// Hue within 15° of red, and more than half saturated.
fn is_red(colour: Colour) -> bool {
    let (hue, saturation) = hue_and_saturation(colour);
    (hue <= 15.0 || hue >= 345.0) && saturation > 0.5
}

/// Rule 8 of the scoring rules: nothing is red.
#[test]
fn no_colour_is_red() {
    for red in [[255, 0, 0], [0xd3, 0x2f, 0x2f], [0xb0, 0x00, 0x20]] {
        assert!(is_red(red), "{red:?} is a red");
    }
    for other in [[0xb3, 0x54, 0x1e], [0, 0x5f, 0x6e], [0x80, 0x80, 0x80]] {
        assert!(!is_red(other), "{other:?} is no red");
    }
    for (theme, colours) in all_looks() {
        for (name, colour) in colours {
            assert!(!is_red(colour), "{name} in {theme}");
        }
    }
}
