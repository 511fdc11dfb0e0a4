//! Interchange files: what translators' tools read and write, and how messages travel in them.
//!
//! [`units`](shape::units) cuts a message into texts with codes, an [`Exchange`] writes them to a file and
//! reads what came home, [`compare`] says of each unit whether it can be used, and
//! [`write`](shape::write) makes Fluent of what can.
//!
//! ```
//! use audarma::exchange::{ExchangeFile, ExchangeUnit, Part, by_name};
//! let unit = ExchangeUnit::new("visit", "visit.md", vec![Part::Text("The visit".into())]);
//! let file = ExchangeFile { units: vec![unit], ..ExchangeFile::default() };
//! let po = by_name("po").unwrap();
//! let mut bytes = Vec::new();
//! po.write(&file, &mut bytes);
//! assert_eq!(po.read(&bytes).unwrap().units[0].id, "visit");
//! ```
//!
//! What must not live here: files on a disk, projects, what a translation should say.

mod codes;
mod fault;
mod inline;
mod po;
mod returned;
pub mod shape;
mod table;
mod tbx;
mod terms;
mod tmx;
mod tree;
mod unit;
mod xliff1;
mod xliff2;
mod xml;

use std::fmt;

pub use fault::ExchangeFault;
pub use inline::{NotationFault, from_notation, to_notation};
pub use po::Po;
pub use returned::{Accepted, Refusal, Remark, Returned, Verdict, WrongLocale, check_locales, compare};
pub use shape::{ExchangeMessage, NotExchangeable};
#[cfg(feature = "xlsx")]
pub use table::Xlsx;
pub use table::{Csv, Tsv};
pub use tbx::{Tbx, TbxVersion};
pub use terms::LocaleTerms;
pub use tmx::Tmx;
pub use unit::{Base, Code, CodeKind, ExchangeFile, ExchangeUnit, FileRemark, Origin, Part, TermWords};
pub use xliff1::Xliff1;
pub use xliff2::Xliff2;

/// A format of interchange files.
pub trait Exchange: Sync {
    /// The name on the command line: `xliff`.
    fn name(&self) -> &'static str;

    /// The endings of its files, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Writes a file.
    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>);

    /// Whether a file that begins with these bytes is in this format, as far as bytes can tell.
    fn recognizes(&self, start: &[u8]) -> bool;

    /// Reads a file.
    ///
    /// # Errors
    /// If the file is not valid in its format, with the first place that is wrong.
    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault>;
}

impl fmt::Debug for dyn Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// All formats; where two share an ending, the one that is written first.
pub const EXCHANGES: &[&dyn Exchange] = &[
    &Xliff2,
    &Xliff1 { fills_targets: false },
    &Po,
    &Csv,
    &Tsv,
    #[cfg(feature = "xlsx")]
    &Xlsx,
    &Tmx,
    &Tbx(TbxVersion::Two),
    &Tbx(TbxVersion::Three),
];

/// The format of this name.
pub fn by_name(name: &str) -> Option<&'static dyn Exchange> {
    EXCHANGES.iter().copied().find(|exchange| exchange.name() == name)
}

/// The format of a file: by its ending, and by its content where several formats share it.
pub fn by_file(path: &str, bytes: &[u8]) -> Option<&'static dyn Exchange> {
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    let mut fitting =
        EXCHANGES.iter().copied().filter(|format| format.extensions().contains(&ending.as_str()));
    let first = fitting.clone().next();
    fitting.find(|format| format.recognizes(&bytes[..bytes.len().min(4096)])).or(first)
}
