//! The reports of every sample.

use crate::{samples, team};
use pro_monitor::domain::Language;
use std::path::PathBuf;

/// The report of every sample, of one person and of a team, with its name.
pub fn every_report(language: Language) -> Vec<(&'static str, PathBuf)> {
    let persons = samples::all().into_iter();
    let persons = persons.map(|(name, of)| (name, samples::written(name, &of, language)));
    let teams = team::samples::all().into_iter();
    let teams = teams.map(|(name, of)| (name, team::samples::written(name, &of, language)));
    persons.chain(teams).collect()
}
