//! Getting a static file of this website.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No connection, or the browser refused.
    #[error("could not be loaded")]
    Unreachable,
    /// The server answered, but not with the file: its HTTP status, e.g. 404.
    #[error("the server answered {0}")]
    Status(u16),
    /// The address is on another website.
    #[error("the address is on another website")]
    Elsewhere,
}

/// The bytes of the file at `address`, which is resolved against this page.
///
/// # Errors
/// [`FetchError`]; an address on another origin is refused before anything is requested.
pub async fn bytes(address: &str) -> Result<Vec<u8>, FetchError> {
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let base = window.document().and_then(|page| page.base_uri().ok().flatten()).unwrap_or_default();
    let url = web_sys::Url::new_with_base(address, &base).map_err(|_| FetchError::Elsewhere)?;
    if Ok(url.origin()) != window.location().origin() {
        return Err(FetchError::Elsewhere);
    }
    let answer =
        JsFuture::from(window.fetch_with_str(&url.href())).await.map_err(|_| FetchError::Unreachable)?;
    let answer: Response = answer.dyn_into().map_err(|_| FetchError::Unreachable)?;
    if !answer.ok() {
        return Err(FetchError::Status(answer.status()));
    }
    let buffer = answer.array_buffer().map_err(|_| FetchError::Unreachable)?;
    let buffer = JsFuture::from(buffer).await.map_err(|_| FetchError::Unreachable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
