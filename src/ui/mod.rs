//! The pages: Leptos components over one [`state::State`].

pub mod app;
mod chart_option;
mod components;
mod figures;
pub mod locales;
mod pages;
mod persist;
mod problem_text;
mod route;
pub mod start;
mod state;
