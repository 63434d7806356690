//! The pages of the tool, and how the address names them (after `#`).

use super::state::Rest;
use crate::domain::instrument::StatementId;
use crate::domain::link::looks_like_link;

/// A page of the tool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What the tool is, and the ways in: `/`.
    #[default]
    Start,
    /// The questions about who answers: `/begin`. It stands in the place of a page that needs a measurement first.
    Begin,
    /// All principles with what is open: `/tasks`.
    Tasks,
    /// One principle by its number, from 1: `/principle/2`; with a statement to go to: `/principle/2/2.4`.
    Principle(usize, Option<StatementId>),
    /// The questions at the end: `/closing`.
    Closing,
    /// What is still open: `/check`.
    Check,
    /// The result: `/result`.
    Result,
    /// The result in easy words. It stands in the place of the result of somebody who got the easy version.
    EasyResult,
    /// The result as everybody else gets it, of the easy version too: `/result/full`.
    FullResult,
    /// The statements of the result, to choose from and to sort: `/explore`.
    Explore,
    /// The result as a link and as a QR code: `/share`.
    Share,
    /// Continuing with the measurement on another device: `/elsewhere`.
    Elsewhere,
    /// What somebody else shared: the fragment of a [link](crate::domain::link), `/pm/…`; `/shared`, with an empty
    /// string, when the address no longer holds the link.
    Shared(String),
    /// All stored measurements: `/measurements`.
    Measurements,
    /// Measurements side by side: `/compare/ID/ID…`, with the ids of two to six measurements; with fewer, which to compare.
    Compare(String),
    /// The answers of several people as the result of a team: `/combine/ID/ID…`, with the ids of the measurements.
    Combine(String),
    /// The agreements: `/agreements`; `/agreements/2.4`, `/agreements/zo-gewoon-mogelijk` and
    /// `/agreements/zo-gewoon-mogelijk/1` begin one about a statement, a principle, or an idea by its number from 1.
    Agreements(String),
    /// A statement to talk about, for a beamer, by its number from 1: `/present/2`.
    Present(usize),
    /// About the tool: `/about`.
    About,
    /// Whether to go on with what is stored or to begin anew, which is asked when a link names another role. It stands
    /// in the place of the page that the address names.
    StartLink,
    /// That the measurement comes from a report, and is changed only when a person says so. It stands in the place of a
    /// page with questions.
    FromReport,
    /// Whether what this tab has is theirs, which somebody is asked who comes back to a tab of a shared computer. It
    /// stands in the place of every page.
    Returned,
    /// Whether the answers may be erased, on a device that many people use. It stands in the place of every page.
    Rest(Rest),
}

impl Route {
    /// The page that a fragment names. Anything that is not a page's address is the start page, so that a mistyped
    /// address never shows an empty screen.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        if looks_like_link(fragment) {
            return Self::Shared(fragment.to_owned());
        }
        let path = fragment.trim_start_matches('/');
        let (page, rest) = path.split_once('/').unwrap_or((path, ""));
        match page {
            "compare" => return Self::Compare(rest.to_owned()),
            "combine" => return Self::Combine(rest.to_owned()),
            "agreements" => return Self::Agreements(rest.to_owned()),
            _ => {}
        }
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("begin"), None, _) => Self::Begin,
            (Some("tasks"), None, _) => Self::Tasks,
            (Some("principle"), Some(number), statement) => match number.parse() {
                Ok(number) => Self::Principle(number, statement.map(StatementId::from)),
                Err(_) => Self::Start,
            },
            (Some("closing"), None, _) => Self::Closing,
            (Some("check"), None, _) => Self::Check,
            (Some("result"), None, _) => Self::Result,
            (Some("result"), Some("full"), None) => Self::FullResult,
            (Some("explore"), None, _) => Self::Explore,
            (Some("share"), None, _) => Self::Share,
            (Some("elsewhere"), None, _) => Self::Elsewhere,
            (Some("shared"), None, _) => Self::Shared(String::new()),
            (Some("measurements"), None, _) => Self::Measurements,
            (Some("present"), number, None) => {
                Self::Present(number.and_then(|number| number.parse().ok()).unwrap_or(1))
            }
            (Some("about"), None, _) => Self::About,
            _ => Self::Start,
        }
    }

    /// Whether a fragment is one of the tool's own; others (an anchor of the host page) are left alone.
    #[must_use]
    pub fn is_ours(fragment: &str) -> bool {
        fragment.is_empty() || fragment.starts_with('/') || looks_like_link(fragment)
    }

    /// The fragment that names this page, without `#`.
    #[must_use]
    pub fn fragment(&self) -> String {
        match self {
            Self::Start | Self::StartLink | Self::FromReport | Self::Returned | Self::Rest(_) => {
                "/".to_owned()
            }
            Self::Begin => "/begin".to_owned(),
            Self::Tasks => "/tasks".to_owned(),
            Self::Principle(number, None) => format!("/principle/{number}"),
            Self::Principle(number, Some(statement)) => format!("/principle/{number}/{statement}"),
            Self::Closing => "/closing".to_owned(),
            Self::Check => "/check".to_owned(),
            Self::Result | Self::EasyResult => "/result".to_owned(),
            Self::FullResult => "/result/full".to_owned(),
            Self::Explore => "/explore".to_owned(),
            Self::Share => "/share".to_owned(),
            Self::Elsewhere => "/elsewhere".to_owned(),
            Self::Shared(link) if link.is_empty() => "/shared".to_owned(),
            Self::Shared(link) => link.clone(),
            Self::Measurements => "/measurements".to_owned(),
            Self::Compare(ids) => format!("/compare/{ids}"),
            Self::Combine(ids) => format!("/combine/{ids}"),
            Self::Agreements(origin) if origin.is_empty() => "/agreements".to_owned(),
            Self::Agreements(origin) => format!("/agreements/{origin}"),
            Self::Present(number) => format!("/present/{number}"),
            Self::About => "/about".to_owned(),
        }
    }

    /// The address for a link to this page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("#{}", self.fragment())
    }

    /// Whether the page shows the result of what is filled in.
    #[must_use]
    pub fn is_result(&self) -> bool {
        matches!(self, Self::Result | Self::EasyResult | Self::FullResult)
    }

    /// Whether the page shows a measurement, so that one has to begin first.
    #[must_use]
    pub fn needs_measurement(&self) -> bool {
        !matches!(
            self,
            Self::Start
                | Self::Begin
                | Self::Shared(_)
                | Self::Measurements
                | Self::Compare(_)
                | Self::Combine(_)
                | Self::About
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn every_page_is_read_back_from_its_address() {
        let statement = Some("2.4".into());
        let pages = [
            Route::Start,
            Route::Begin,
            Route::Tasks,
            Route::Principle(2, None),
            Route::Principle(2, statement),
            Route::Closing,
            Route::Check,
            Route::Result,
            Route::FullResult,
            Route::Explore,
            Route::Share,
            Route::Elsewhere,
            Route::Shared(String::new()),
            Route::Shared("/pm/AQBO".to_owned()),
            Route::Measurements,
            Route::Compare(String::new()),
            Route::Compare("one/two".to_owned()),
            Route::Combine("one/two".to_owned()),
            Route::Present(3),
            Route::Agreements(String::new()),
            Route::Agreements("2.4".to_owned()),
            Route::About,
        ];
        for page in pages {
            assert_eq!(Route::parse(&page.fragment()), page);
        }
    }

    #[test]
    fn an_unknown_address_is_the_start_page() {
        for fragment in ["", "/", "/nope", "/principle/two", "/tasks/x", "/combined", "/comparex/1", "%%%"] {
            assert_eq!(Route::parse(fragment), Route::Start, "{fragment}");
        }
    }
}
