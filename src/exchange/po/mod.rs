//! PO: texts in Fluent notation, the unit's id as context, the rest as extracted comments.

mod read;
mod write;

use super::{Exchange, ExchangeFault, ExchangeFile};

/// GNU gettext's PO.
#[derive(Clone, Copy, Debug)]
pub struct Po;

/// What the extracted comments of an entry may begin with; any other is a note.
const KEYS: [&str; 6] = ["role", "group", "max-length", "origin", "base", "note"];

impl Exchange for Po {
    fn name(&self) -> &'static str {
        "po"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["po"]
    }

    fn recognizes(&self, start: &[u8]) -> bool {
        memchr::memmem::find(start, b"msgid").is_some()
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        out.extend_from_slice(write::write(file).as_bytes());
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read::read(bytes)
    }
}
