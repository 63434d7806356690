//! The part of `wasm-streams` that the server functions of Leptos name. Nothing in this program calls a server function, so
//! none of it ever runs.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

/// The raw streams of the browser.
pub mod readable {
    pub use super::IntoStream;
    /// The types of the browser.
    pub mod sys {
        pub use web_sys::ReadableStream;
    }
}

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream of the browser.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// An empty stream: there is no server to send one to.
    ///
    /// # Panics
    /// Where the browser has no streams.
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::UNDEFINED.into())
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// An empty stream: there is no server that sends one.
    #[must_use]
    pub fn into_stream(self) -> IntoStream<'static> {
        IntoStream(std::marker::PhantomData)
    }
}

/// A stream that has ended.
#[derive(Debug)]
pub struct IntoStream<'a>(std::marker::PhantomData<&'a ()>);

impl Stream for IntoStream<'_> {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
