//! Native tests of the domain: a file per topic, tests named as sentences, worked examples with the sums written out.
//!
//! "Rule 1" to "rule 8" are the rules of scoring in the design of the product; the doc comments of the domain quote
//! them. A property is tested on at least 1,000 random cases; when one fails, the smallest case is printed and its
//! seed is kept: see `properties`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod agenda;
mod chart;
mod combination;
mod comparison;
mod consensus;
mod day;
mod file_format;
mod instrument;
mod instrument_hostile;
mod link;
mod measurement;
mod privacy;
mod profile;
mod properties;
mod response;
mod result;
mod sample;
mod score;
mod small_groups;
mod static_page;
mod summary;
mod support;
mod tally;
mod team_words;
mod texts;

#[cfg(feature = "schema")]
mod schema;
