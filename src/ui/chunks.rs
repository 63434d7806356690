//! The parts of the program that are fetched on request: which pages each holds, and how it is loaded.
//!
//! The program is cut at functions marked `wasm_split`: what only that function reaches becomes a chunk, a file of its
//! own. All parts share one memory, so a page in a chunk uses the same [`State`] as every other page. The first part
//! holds what answering needs.

use super::locales::Texts;
use super::pages::{self, Broken};
use super::route::Route;
use super::state::State;
use crate::browser::{idle, lazy};
use crate::domain::Measurement;
use crate::domain::result::ResultView;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(feature = "whole"))]
use leptos::wasm_split::wasm_split;
use std::sync::OnceLock;

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chunk {
    /// The pages around the questions: who answers, the task list, the check, the closing questions and the easy version.
    Questionnaire,
    /// The result, the list of measurements, and the pages about the tool.
    Results,
    /// The pages that make and open links.
    Links,
    /// Measurements side by side, putting together what several people answered, what they talk about on a beamer, and what they agree on.
    Team,
    /// The page that shows what a link holds: those of links, and the explorer.
    OpenedLink,
    /// The explorer, with what writes the charts of its library.
    Explorer,
}

/// A chunk, or the style sheet that goes with it, could not be fetched. It can be requested again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a part of the program could not be fetched")]
pub(super) struct ChunkError;

impl From<SplitLoaderError> for ChunkError {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Calls a function of a chunk, which comes first. In a program that is whole there is nothing to wait for.
#[cfg(not(feature = "whole"))]
macro_rules! load {
    ($function:ident) => {
        $function().await
    };
}
#[cfg(feature = "whole")]
macro_rules! load {
    ($function:ident) => {
        $function()
    };
}

/// Draws the page of a route.
pub(super) type DrawPage = fn(State, Route) -> AnyView;

/// Draws the page that says what is wrong with a questionnaire.
pub(super) type DrawBroken = fn(&Broken) -> AnyView;

static QUESTIONNAIRE: OnceLock<DrawPage> = OnceLock::new();
static RESULTS: OnceLock<DrawPage> = OnceLock::new();
static LINKS: OnceLock<DrawPage> = OnceLock::new();
static TEAM: OnceLock<DrawPage> = OnceLock::new();
static OPENED_LINK: OnceLock<DrawPage> = OnceLock::new();
static EXPLORER: OnceLock<DrawPage> = OnceLock::new();
static FOLDED_EXPLORER: OnceLock<Explorer> = OnceLock::new();
static FILE_NAME: OnceLock<FileName> = OnceLock::new();

/// The name under which a measurement is saved as a file.
type FileName = fn(&Measurement) -> String;

/// What the chunk `results` has for the first part.
#[derive(Clone, Copy)]
pub(super) struct Results {
    page: DrawPage,
    file_name: FileName,
}

/// The name under which a measurement is saved as a file; a plain one until [`Chunk::Results`] is loaded, which tells
/// letters from other signs.
pub(super) fn file_name(measurement: &Measurement) -> String {
    FILE_NAME
        .get()
        .map_or_else(|| "pro-monitor.promonitor.json".to_owned(), |file_name| file_name(measurement))
}

/// What draws the explorer: as a page, and folded under a result.
#[derive(Clone, Copy)]
pub(super) struct Explorer {
    page: DrawPage,
    folded: fn(Texts, ResultView) -> AnyView,
}

/// The explorer of a result that somebody shared; nothing until [`Chunk::OpenedLink`] is loaded.
pub(super) fn folded_explorer(texts: Texts, view: ResultView) -> Option<AnyView> {
    FOLDED_EXPLORER.get().map(|explorer| (explorer.folded)(texts, view))
}

#[cfg_attr(not(feature = "whole"), wasm_split(questionnaire, wasm_split_path = ::leptos::wasm_split, fallible))]
fn questionnaire() -> Result<DrawPage, ChunkError> {
    Ok(pages::draw_questionnaire)
}

#[cfg_attr(not(feature = "whole"), wasm_split(results, wasm_split_path = ::leptos::wasm_split, fallible))]
fn results() -> Result<Results, ChunkError> {
    Ok(Results { page: pages::draw_results, file_name: pages::file_name })
}

#[cfg_attr(not(feature = "whole"), wasm_split(results, wasm_split_path = ::leptos::wasm_split, fallible))]
fn broken() -> Result<DrawBroken, ChunkError> {
    Ok(pages::draw_broken)
}

#[cfg_attr(not(feature = "whole"), wasm_split(links, wasm_split_path = ::leptos::wasm_split, fallible))]
fn links() -> Result<DrawPage, ChunkError> {
    Ok(pages::draw_links)
}

#[cfg_attr(not(feature = "whole"), wasm_split(team, wasm_split_path = ::leptos::wasm_split, fallible))]
fn team() -> Result<DrawPage, ChunkError> {
    Ok(pages::draw_team)
}

#[cfg_attr(not(feature = "whole"), wasm_split(explorer, wasm_split_path = ::leptos::wasm_split, fallible))]
fn explorer() -> Result<Explorer, ChunkError> {
    Ok(Explorer { page: pages::draw_explorer, folded: pages::folded_explorer })
}

impl Chunk {
    /// The chunk that holds the page of a route; `None` for the pages in the first part.
    /// `is_other`: whether the statements are shown otherwise than as the questionnaire has them, in the easy version or
    /// in the words of an earlier one.
    pub(super) fn of(route: &Route, is_other: bool) -> Option<Self> {
        match route {
            Route::Start => None,
            Route::Principle(..) => is_other.then_some(Self::Questionnaire),
            Route::Begin
            | Route::Tasks
            | Route::Closing
            | Route::Check
            | Route::EasyResult
            | Route::StartLink
            | Route::FromReport
            | Route::Returned
            | Route::Rest(_) => Some(Self::Questionnaire),
            Route::Result | Route::FullResult | Route::Measurements | Route::About => Some(Self::Results),
            Route::Share | Route::Elsewhere => Some(Self::Links),
            Route::Compare(_) | Route::Combine(_) | Route::Present(_) | Route::Agreements(_) => {
                Some(Self::Team)
            }
            Route::Shared(_) => Some(Self::OpenedLink),
            Route::Explore => Some(Self::Explorer),
        }
    }

    fn cell(self) -> &'static OnceLock<DrawPage> {
        match self {
            Self::Questionnaire => &QUESTIONNAIRE,
            Self::Results => &RESULTS,
            Self::Links => &LINKS,
            Self::Team => &TEAM,
            Self::OpenedLink => &OPENED_LINK,
            Self::Explorer => &EXPLORER,
        }
    }

    /// What draws its pages; `None` until it is loaded.
    pub(super) fn loaded(self) -> Option<DrawPage> {
        self.cell().get().copied()
    }

    async fn load_explorer() -> Result<Explorer, ChunkError> {
        let explorer = load!(explorer)?;
        Ok(*FOLDED_EXPLORER.get_or_init(|| explorer))
    }

    /// Loads it; returns at once when it was loaded before.
    ///
    /// # Errors
    /// [`ChunkError`] when it could not be fetched; the next call requests it again.
    pub(super) async fn load(self) -> Result<DrawPage, ChunkError> {
        let style = lazy::add_style();
        let draw = match self {
            Self::Questionnaire => load!(questionnaire)?,
            Self::Results => {
                let results = load!(results)?;
                FILE_NAME.get_or_init(|| results.file_name);
                results.page
            }
            Self::Links => load!(links)?,
            Self::Team => load!(team)?,
            // The explorer is folded under a result that somebody shared.
            Self::OpenedLink => {
                let draw = load!(links)?;
                Self::load_explorer().await?;
                draw
            }
            Self::Explorer => Self::load_explorer().await?.page,
        };
        style.await.map_err(|_| ChunkError)?;
        Ok(*self.cell().get_or_init(|| draw))
    }
}

/// Loads what draws the page about a broken questionnaire.
///
/// # Errors
/// [`ChunkError`] when it could not be fetched.
pub(super) async fn load_broken() -> Result<DrawBroken, ChunkError> {
    let style = lazy::add_style();
    let draw = load!(broken)?;
    style.await.map_err(|_| ChunkError)?;
    Ok(draw)
}

/// Fetches the chunks that most people need next, once the page is idle. Nothing depends on it: a page without its
/// chunk requests it.
pub(super) fn fetch_ahead() {
    idle::when_idle(|| {
        spawn_local(async {
            for chunk in [Chunk::Questionnaire, Chunk::Results] {
                if chunk.load().await.is_err() {
                    break;
                }
            }
        });
    });
}
