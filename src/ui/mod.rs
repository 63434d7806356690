//! The pages: Leptos components over one `State`.

pub mod app;
mod components;
mod figures;
pub mod later;
pub mod locales;
mod pages;
mod route;
pub mod start;
mod state;
