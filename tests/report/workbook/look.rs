//! How a workbook looks, as far as a program can tell; a person looks at `target/report`.

use super::samples::{blank, book};
use crate::samples::full;
use pro_monitor::domain::{Language, Scan};

#[test]
fn the_same_measurement_makes_the_same_workbook() {
    assert!(book(&full(), Language::Dutch) == book(&full(), Language::Dutch));
    let empty = || blank("begeleider", Scan::Full, Language::Dutch);
    assert!(empty() == empty());
}
