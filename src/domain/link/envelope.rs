//! The envelope of every link, of this version and of all that will come: so that a link that was cut off, damaged, or
//! made by a newer version is known as that, whatever is inside.

use super::{LinkError, LinkRefusal};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use xxhash_rust::xxh64::xxh64;

/// The version of the form of links that this program writes and reads.
pub const LINK_VERSION: u8 = 1;

/// Version and length: they are exactly the first [`HEAD_CHARS`] characters.
const HEAD_BYTES: usize = 3;
const HEAD_CHARS: usize = 4;

const SUM_BYTES: usize = 4;

/// The last character. Programs that make an address clickable leave punctuation at its end out of it, and the code
/// of base64url can end in `-` or `_`.
const END: char = 'z';

/// The characters of a link with this body.
///
/// # Errors
/// [`LinkRefusal::TooLarge`] when the body is longer than its length can say: 65,535 bytes.
pub(super) fn seal(body: &[u8]) -> Result<String, LinkRefusal> {
    let [high, low] = u16::try_from(body.len()).map_err(|_| LinkRefusal::TooLarge)?.to_be_bytes();
    let head = [LINK_VERSION, high, low];
    let bytes = [&head, checksum(head, body).as_slice(), body].concat();
    let mut code = URL_SAFE_NO_PAD.encode(bytes);
    code.push(END);
    Ok(code)
}

/// The body in the characters of a link. What comes after its end is no part of it.
///
/// # Errors
/// [`LinkError::CutOff`], [`LinkError::Damaged`], [`LinkError::Newer`].
pub(super) fn open(code: &str) -> Result<Vec<u8>, LinkError> {
    let head = decode(code, HEAD_CHARS)?;
    let &[version, high, low] = head.as_slice() else { return Err(LinkError::Damaged) };
    let length = HEAD_BYTES + SUM_BYTES + usize::from(u16::from_be_bytes([high, low]));
    let chars = (length * 4).div_ceil(3);
    let bytes = decode(code, chars)?;
    let (sum, body) =
        bytes.get(HEAD_BYTES..).and_then(<[u8]>::split_first_chunk).ok_or(LinkError::Damaged)?;
    if *sum != checksum([version, high, low], body) {
        return Err(LinkError::Damaged);
    }
    if !code.get(chars..).is_some_and(|rest| rest.starts_with(END)) {
        return Err(LinkError::CutOff);
    }
    match version {
        LINK_VERSION => Ok(body.to_vec()),
        newer if newer > LINK_VERSION => Err(LinkError::Newer(newer)),
        _ => Err(LinkError::Damaged),
    }
}

/// So many characters as bytes; [`LinkError::CutOff`] when there are not so many.
fn decode(code: &str, chars: usize) -> Result<Vec<u8>, LinkError> {
    let is_code = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let code: Vec<u8> = code.bytes().take_while(is_code).take(chars).collect();
    if code.len() < chars {
        return Err(LinkError::CutOff);
    }
    URL_SAFE_NO_PAD.decode(code).map_err(|_| LinkError::Damaged)
}

/// The lower half of the XXH64 (seed 0) of version, length and body.
fn checksum(head: [u8; HEAD_BYTES], body: &[u8]) -> [u8; SUM_BYTES] {
    let [_, _, _, _, lower @ ..] = xxh64(&[&head, body].concat(), 0).to_be_bytes();
    lower
}
