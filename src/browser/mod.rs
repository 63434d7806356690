//! The edge: the only place that touches the browser. Each module is one thing a browser does.
//!
//! What can be decided without a browser is in [`crate::domain`]; here values go in and out.

pub mod charts;
pub mod clock;
pub mod dialog;
pub mod download;
pub mod files;
pub mod frame;
pub mod later;
pub mod location;
pub mod opening;
pub mod page;
pub mod passing_on;
pub mod random;
pub mod reports;
pub mod shelf;
pub mod speech;
pub mod storage;
