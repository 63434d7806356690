//! The pages: Leptos components over one `State`.

pub mod app;
mod chunks;
mod components;
pub mod locales;
mod measurement_text;
mod pages;
mod route;
pub mod start;
pub mod state;
