//! XLIFF 1.2: one segment a unit, codes as `<x/>` and `<g>`.

mod inline;
mod read;
mod write;

use super::{Exchange, ExchangeFault, ExchangeFile};

/// XLIFF 1.2; 1.0 and 1.1 are read, too.
#[derive(Clone, Copy, Debug, Default)]
pub struct Xliff1 {
    /// Whether a unit without a translation gets its source text as one, as tools need that show nothing
    /// but targets: OmegaT.
    pub fills_targets: bool,
}

impl Exchange for Xliff1 {
    fn name(&self) -> &'static str {
        "xliff-1.2"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xlf", "xliff"]
    }

    fn recognizes(&self, start: &[u8]) -> bool {
        memchr::memmem::find(start, b"urn:oasis:names:tc:xliff:document:1.").is_some()
            || memchr::memmem::find(start, b"version=\"1.")
                .is_some_and(|_| memchr::memmem::find(start, b"source-language").is_some())
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        out.extend_from_slice(write::write(file, self.fills_targets).as_bytes());
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read::read(bytes)
    }
}
