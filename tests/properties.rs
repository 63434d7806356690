//! How properties are tested: on how many random cases, and where a case that failed is kept.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::FileFailurePersistence;

/// The configuration of a property that is tested on this many random cases.
///
/// The seed of a case that fails is written beside the file of the test, as `NAME.failed-seeds`. Commit that file: its
/// seeds are tested first in every later run.
pub fn cases(cases: u32) -> ProptestConfig {
    let seeds = FileFailurePersistence::WithSource("failed-seeds");
    ProptestConfig { cases, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}
