//! How a workbook looks, as far as a program can tell; a person looks at `target/report`.

use super::samples::{book, written};
use crate::samples::full;
use pro_monitor::domain::Language;

#[test]
fn the_same_measurement_makes_the_same_workbook() {
    assert!(book(&full(), Language::Dutch) == book(&full(), Language::Dutch));
    assert_eq!(written().len(), 20);
}
