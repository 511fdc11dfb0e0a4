//! TBX: terms with their cases. Of a unit, the words and the case are written.

mod read;
mod write;

use super::{Exchange, ExchangeFault, ExchangeFile};

/// TermBase eXchange.
#[derive(Clone, Copy, Debug)]
pub struct Tbx(pub TbxVersion);

/// Which TBX is written; both are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TbxVersion {
    /// ISO 30042:2008, `<martif>`: what tools read.
    Two,
    /// ISO 30042:2019, `<tbx>`, in its style with categories as attributes.
    Three,
}

impl Exchange for Tbx {
    fn name(&self) -> &'static str {
        match self.0 {
            TbxVersion::Two => "tbx",
            TbxVersion::Three => "tbx-3",
        }
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["tbx"]
    }

    fn recognizes(&self, start: &[u8]) -> bool {
        let root: &[u8] = if self.0 == TbxVersion::Two { b"<martif" } else { b"<tbx" };
        memchr::memmem::find(start, root).is_some()
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        out.extend_from_slice(write::write(file, self.0).as_bytes());
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read::read(bytes)
    }
}
