//! The pages: Leptos components over one `State`.

pub mod app;
pub mod chunks;
mod components;
mod figures;
pub mod locales;
mod measurement_text;
mod pages;
mod route;
pub mod start;
mod state;
