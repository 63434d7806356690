use super::strip::Strip;

/// Strips in groups that stay together.
pub(super) fn chains(strips: Vec<Strip>) -> Vec<Vec<Strip>> {
    let mut chains = Vec::new();
    let mut chain = Vec::new();
    for strip in strips {
        let goes_on = strip.keeps_next;
        chain.push(strip);
        if !goes_on {
            chains.push(std::mem::take(&mut chain));
        }
    }
    if !chain.is_empty() {
        chains.push(chain);
    }
    chains
}
