//! How properties are tested: on how many random cases, and where a failed case is stored.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::FileFailurePersistence;

/// The configuration of a property that is tested on this many random cases.
///
/// The seed of a failed case is written beside the file of the test, as `NAME.failed-seeds`. Commit that file: every
/// later run tests its seeds first.
pub fn cases(cases: u32) -> ProptestConfig {
    let seeds = FileFailurePersistence::WithSource("failed-seeds");
    ProptestConfig { cases, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}
