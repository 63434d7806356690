//! The link: a result to share, or a measurement to continue elsewhere, in the part of an address after `#`. Browsers send
//! that part to nobody, so only the person who shares the link passes it on. The page removes it from the address bar once
//! the link is open, so that nobody copies it by accident; the browser's history keeps it, for back and a reload.
//!
//! ```text
//! SharedResult | Measurement ──LinkFragment::of_…──▶ fragment ──url──▶ address       refuses what it cannot give back
//! any text ──Link::read──▶ Link ──open(Instrument)──▶ LinkContent                    total: never panics, bounded
//! ```
//!
//! The form, version 1, from the outside in; numbers have their highest byte first:
//!
//! ```text
//! /pm/ code z                     code: base64url without padding of …
//! version 1 | length 2 | sum 4 | body      version and length are the first four characters, in every version to come
//! kind 1 | fingerprint 4 | id | version | length 2 | digits | texts         id and version after a byte with their length
//! ```
//!
//! - `length` is that of the body, `sum` the lower half of the XXH64 of version, length and body.
//! - `digits` is one large number (`mixed_radix.rs`), which only the instrument can take apart; its lowest byte comes first.
//! - `texts` are what a person wrote (`text_codec.rs`), deflated where that is shorter, which `kind` says.
//!
//! A link of a team is made of what may be [disclosed](crate::domain::GroupedCounts); one that would tell more is damaged.
//! Links of every version are frozen in `tests/fixtures/links`. A million random and mutated links are tried by
//! `LINK_CASES=1000000 cargo test --locked --test native link::fuzz`.

mod answers_codec;
mod counts_codec;
mod envelope;
mod error;
mod find;
mod fragment;
mod length;
mod measurement_codec;
mod mixed_radix;
mod names_codec;
mod payload;
mod qr;
mod read;
mod refusal;
mod result_codec;
mod team_codec;
mod text_codec;
mod words_codec;

pub use envelope::LINK_VERSION;
pub use error::LinkError;
pub use find::{
    LINK_MARK, MAX_MANY_PASTED_BYTES, MAX_PASTED_BYTES, MAX_PASTED_LINKS, link_in, links_in, looks_like_link,
};
pub use fragment::LinkFragment;
pub use length::LengthClass;
pub use qr::{QR_MOST_BYTES, QrCode, TooLongForQr};
pub use read::{Link, LinkContent};
pub use refusal::LinkRefusal;
