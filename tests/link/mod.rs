//! The link: short, gives back exactly what was put in, tells no more than the screen, and survives what mail and chat do
//! to it.

mod fuzz;
mod hostile;
mod length;
mod measurement;
mod pasted;
mod qr;
mod result;
pub mod samples;
mod team;
mod vectors;

use crate::support::pro_monitor;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pro_monitor::domain::Day;
use pro_monitor::domain::link::{LINK_MARK, Link, LinkContent, LinkError, LinkFragment};
use pro_monitor::domain::result::SharedResult;
use xxhash_rust::xxh64::xxh64;

/// An address as one of the tool's own.
pub const PAGE: &str = "https://pro-monitor.example.nl/";

/// What a text gives with the real instrument.
pub fn read(text: &str) -> Result<LinkContent, LinkError> {
    Link::read(text)?.open(pro_monitor())
}

pub fn fragment_of(result: &SharedResult) -> String {
    LinkFragment::of_result(result, pro_monitor()).unwrap().as_str().to_owned()
}

pub fn day(text: &str) -> Day {
    Day::of_text(text).unwrap()
}

/// The fragment with this body, with the right length and sum: what a forger can make.
pub fn forge(version: u8, body: &[u8]) -> String {
    let [high, low] = u16::try_from(body.len()).unwrap().to_be_bytes();
    let head = [version, high, low];
    let sum = xxh64(&[&head, body].concat(), 0) as u32;
    let code = URL_SAFE_NO_PAD.encode([&head, sum.to_be_bytes().as_slice(), body].concat());
    format!("{LINK_MARK}{code}z")
}

/// The body in a fragment.
pub fn body_of(fragment: &str) -> Vec<u8> {
    let code = fragment.strip_prefix(LINK_MARK).unwrap().strip_suffix('z').unwrap();
    URL_SAFE_NO_PAD.decode(code).unwrap()[7..].to_vec()
}
