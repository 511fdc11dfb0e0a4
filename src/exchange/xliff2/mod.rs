//! XLIFF 2: one segment a unit, codes as `<ph>` and `<pc>`.

mod inline;
mod read;
mod rules;
mod strict;
mod write;

use super::{Exchange, ExchangeFault, ExchangeFile};

/// XLIFF 2.0; 2.1 and 2.2 are read, too.
#[derive(Clone, Copy, Debug)]
pub struct Xliff2;

impl Xliff2 {
    /// Checks a file against all constraints of the specification, those included that tools break and
    /// [`read`](Exchange::read) therefore lets pass.
    ///
    /// # Errors
    /// The first constraint that is broken.
    pub fn validate(bytes: &[u8]) -> Result<(), ExchangeFault> {
        read::read(bytes, true).map(drop)
    }
}

const CORE: &str = "urn:oasis:names:tc:xliff:document:2.";
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";
const SIZE: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

impl Exchange for Xliff2 {
    fn name(&self) -> &'static str {
        "xliff"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xlf", "xliff"]
    }

    fn recognizes(&self, start: &[u8]) -> bool {
        memchr::memmem::find(start, CORE.as_bytes()).is_some()
            || memchr::memmem::find(start, b"version=\"2.").is_some()
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        out.extend_from_slice(write::write(file).as_bytes());
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read::read(bytes, false)
    }
}
