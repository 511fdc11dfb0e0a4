//! Why an interchange file cannot be read.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::{Encoding, UTF_8};

/// The first place of a file that is not valid in its format.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExchangeFault {
    /// The line, from 1; 0 where a file has no lines.
    pub line: usize,
    /// What is wrong; ends the id of its words: `missing-attribute`.
    pub reason: &'static str,
    /// What it is wrong with: the name of an element, an attribute, a value.
    pub subject: String,
}

impl ExchangeFault {
    pub(super) fn new(line: usize, reason: &'static str, subject: impl Into<String>) -> Self {
        Self { line, reason, subject: subject.into() }
    }
}

impl fmt::Display for ExchangeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}: {}", self.line, self.reason, self.subject)
    }
}

impl std::error::Error for ExchangeFault {}

/// The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else the charset that the file names.
pub(super) fn decode<'b>(bytes: &'b [u8], named: Option<&str>) -> Result<Cow<'b, str>, ExchangeFault> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, has_errors) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return if has_errors {
            Err(ExchangeFault::new(1, "wrong-encoding", encoding.name()))
        } else {
            Ok(text)
        };
    }
    let error = match str::from_utf8(bytes) {
        Ok(text) => return Ok(Cow::Borrowed(text)),
        Err(error) => error,
    };
    let named = named.and_then(|name| Encoding::for_label(name.as_bytes())).filter(|named| *named != UTF_8);
    match named.map(|named| named.decode_without_bom_handling(bytes)) {
        Some((text, false)) => Ok(text),
        _ => {
            let line = memchr::memchr_iter(b'\n', &bytes[..error.valid_up_to()]).count() + 1;
            Err(ExchangeFault::new(line, "wrong-encoding", "UTF-8"))
        }
    }
}
