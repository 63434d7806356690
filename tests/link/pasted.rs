//! What mail, chat and people do to a link.

use super::samples::{full_measurement, full_result, full_team, shared_team};
use super::{PAGE, day, fragment_of, read};
use crate::support::pro_monitor;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use pro_monitor::domain::link::{
    Link, LinkContent, LinkError, LinkFragment, MAX_MANY_PASTED_BYTES, MAX_PASTED_BYTES, MAX_PASTED_LINKS,
    link_in, links_in, looks_like_link,
};
use pro_monitor::domain::result::{Extras, SharedWords};

/// A link of every kind: the answers of one person, with words, a team, a measurement to go on with.
fn links() -> Vec<(String, LinkContent)> {
    let team = shared_team(
        full_team(pro_monitor()),
        pro_monitor(),
        day("2026-11-02"),
        SharedWords::default(),
        Extras::NONE,
    );
    let results = [full_result(pro_monitor(), Extras::NONE), full_result(pro_monitor(), Extras::ALL), team];
    let results = results.map(|result| (fragment_of(&result), LinkContent::Result(Box::new(result))));
    let fragment =
        LinkFragment::of_measurement(&full_measurement(pro_monitor()), pro_monitor(), Extras::ALL).unwrap();
    let measurement = LinkContent::Measurement(Box::new(full_measurement(pro_monitor())));
    results.into_iter().chain([(fragment.as_str().to_owned(), measurement)]).collect()
}

/// That every link is read after `change`, which gets the whole address.
fn is_read_after(change: impl Fn(&str) -> String) {
    for (fragment, content) in links() {
        let changed = change(&format!("{PAGE}#{fragment}"));
        assert_eq!(read(&changed).as_ref(), Ok(&content), "{changed}");
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// The text with `between` after every so many characters.
fn broken(text: &str, every: usize, between: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(every).map(String::from_iter).collect::<Vec<_>>().join(between)
}

#[test]
fn a_fragment_a_whole_address_and_a_mail_around_it_are_read() {
    is_read_after(str::to_owned);
    is_read_after(|url| url.split_once('#').unwrap().1.to_owned());
    is_read_after(|url| format!("#{}", url.split_once('#').unwrap().1));
    is_read_after(|url| format!("Hoi allemaal, hier is de uitkomst (100% anoniem): {url} Groet, Anna"));
    is_read_after(|url| format!("<p>Kijk <a href=\"{url}\">hier</a></p>"));
}

#[test]
fn what_sticks_behind_a_link_is_left_out() {
    for behind in [
        "&utm_source=teams&utm_medium=chat",
        "?utm_source=x",
        "&fbclid=IwAR0x",
        ".",
        ",",
        "!",
        "?",
        ")",
        "]",
        "}",
        ">",
        "\"",
        "'",
        "”",
        "’",
        "»",
        "…",
        ";",
        ":",
        "*",
        "_",
        "-",
        "~",
        "/",
        "\\",
        "|",
        "#",
        "&",
        "&amp;x=1",
        "\r\n\r\nGroet",
        "\u{200B}",
        " en meer tekst",
        "meer tekst",
    ] {
        is_read_after(|url| format!("{url}{behind}"));
    }
}

#[test]
fn a_link_that_is_percent_encoded_once_more_is_read() {
    is_read_after(encoded);
    is_read_after(|url| encoded(&encoded(url)));
    is_read_after(|url| {
        format!("https://eur01.safelinks.example.com/?url={}&data=05%7C02%7Cx", encoded(url))
    });
    is_read_after(|url| url.replace('-', "%2D").replace('_', "%5f"));
}

#[test]
fn a_link_that_was_wrapped_over_lines_is_read() {
    for between in [
        "\n", "\r\n", " ", "\t", "\n    ", "\r\n> ", "\n>> ", "\u{A0}", "\u{AD}", "\u{200B}", "\u{2060}",
        "\u{FEFF}",
    ] {
        for every in [1, 3, 20, 76] {
            is_read_after(|url| broken(url, every, between));
        }
    }
    is_read_after(|url| broken(&encoded(url), 7, "\n"));
}

#[test]
fn a_link_that_is_cut_off_anywhere_says_so() {
    for (fragment, _) in links() {
        let url = format!("{PAGE}#{fragment}");
        let shortest = PAGE.len() + "#/p".len();
        for end in shortest..url.len() {
            for behind in ["", "…", "...", " ", "\n", ")", "&utm_source=x"] {
                // Where nothing of the code is there yet, what sticks behind hides the mark.
                if behind.is_empty() || end >= PAGE.len() + "#/pm/".len() {
                    let cut = format!("{}{behind}", &url[..end]);
                    assert_eq!(read(&cut), Err(LinkError::CutOff), "{cut}");
                }
            }
            assert_eq!(read(&encoded(&url[..end])), Err(LinkError::CutOff), "{end}");
        }
    }
}

#[test]
fn what_has_no_link_of_ours_in_it_says_so() {
    for text in [
        "",
        " ",
        "#",
        "#/",
        "/",
        "#/result",
        "pm",
        "Hoi!",
        "https://pro-monitor.example.nl/",
        "%",
        "%%%",
        "%FF%FE",
        "https://example.com/pm/AAAA",
        "https://example.com/#section",
        "AQAAAAAAAA",
        "{\"promonitor\": 1}",
        "🙂",
    ] {
        assert_eq!(read(text), Err(LinkError::NotALink), "{text}");
    }
}

#[test]
fn a_text_that_is_too_large_is_not_looked_into() {
    let (fragment, content) = links().swap_remove(0);
    let with = |length: usize| format!("#{fragment}{}", " ".repeat(length - fragment.len() - 1));
    assert_eq!(read(&with(MAX_PASTED_BYTES)), Ok(content));
    assert_eq!(Link::read(&with(MAX_PASTED_BYTES + 1)).unwrap_err(), LinkError::TooLarge);
}

#[test]
fn of_two_links_the_first_is_read() {
    let links = links();
    assert_eq!(read(&format!("{PAGE}#{} {PAGE}#{}", links[0].0, links[1].0)).as_ref(), Ok(&links[0].1));
}

#[test]
fn a_pasted_text_gives_the_fragment_under_which_its_link_opens() {
    for (fragment, _) in links() {
        let mail =
            format!("Beste allemaal,\n\n> {}\n\nGroet", broken(&format!("{PAGE}#{fragment}"), 40, "\n> "));
        // What stands behind it may stick to it, and is left out when it is read.
        assert!(link_in(&mail).unwrap().starts_with(&fragment), "{mail}");
        assert_eq!(link_in(&format!("{PAGE}#{fragment}&utm_source=x")), Ok(fragment));
    }
    assert_eq!(link_in("Hier is niets."), Err(LinkError::NotALink));
}

#[test]
fn what_is_left_of_a_link_in_an_address_is_known_as_one() {
    for fragment in ["/p", "/pm", "/pm/", "/pm/AQBO", "%2Fpm%2FAQBO", "%252Fpm%252FAQBO"] {
        assert!(looks_like_link(fragment), "{fragment}");
        assert_eq!(Link::read(fragment).err(), Some(LinkError::CutOff), "{fragment}");
    }
    for fragment in ["", "/", "/principle/2", "/measurements", "top"] {
        assert!(!looks_like_link(fragment), "{fragment}");
    }
}

#[test]
fn many_links_in_one_text_are_all_found_in_their_order() {
    let fragments: Vec<_> = links().into_iter().map(|(fragment, _)| fragment).collect();
    let mail = |fragment: &String| {
        format!("> Hoi,\n> {}\n> Groet!", broken(&format!("{PAGE}#{fragment}"), 40, "\n> "))
    };
    let text = fragments.iter().map(mail).collect::<Vec<_>>().join("\n");
    let found = links_in(&text).unwrap();
    assert_eq!(found.len(), fragments.len());
    for (found, (_, content)) in found.iter().zip(links()) {
        assert_eq!(read(found).as_ref(), Ok(&content));
    }
    assert_eq!(links_in(&encoded(&text)).unwrap().len(), fragments.len());
    // One that is cut off is found too, so that it can be said; the next one is whole.
    let cut = format!("{PAGE}#{}", &fragments[0][..fragments[0].len() - 20]);
    let found = links_in(&format!("{cut}, {PAGE}#{}", fragments[1])).unwrap();
    assert_eq!(found.len(), 2);
    assert_eq!(read(&found[0]).map(drop), Err(LinkError::CutOff));
    assert_eq!(read(&found[1]).as_ref(), Ok(&links()[1].1));
    assert_eq!(links_in("geen link"), Ok(Vec::new()));
}

#[test]
fn a_text_with_too_many_links_is_refused() {
    let many = |links: usize| "https://example.org/#/pm/a ".repeat(links);
    assert_eq!(links_in(&many(MAX_PASTED_LINKS)).map(|links| links.len()), Ok(MAX_PASTED_LINKS));
    assert_eq!(links_in(&many(MAX_PASTED_LINKS + 1)), Err(LinkError::TooLarge));
    assert_eq!(links_in(&"a".repeat(MAX_MANY_PASTED_BYTES + 1)), Err(LinkError::TooLarge));
}
