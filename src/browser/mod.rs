//! The edge: the only code that touches the browser. Each module is one thing a browser does.
//!
//! What can be decided without a browser is in [`crate::domain`]; here values go in and out.

pub mod chart_pictures;
pub mod charts;
pub mod clock;
pub mod dialog;
pub mod download;
pub mod files;
pub mod frame;
pub mod idle;
pub mod import;
pub mod kiosk;
pub mod lazy;
pub mod library;
pub mod location;
pub mod page;
pub mod random;
pub mod reports;
pub mod share;
pub mod speech;
pub mod storage;
pub mod workers;
