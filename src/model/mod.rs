//! The nouns: article, block, unit, catalog, ledger, finding. They hold values and answer questions
//! about them.
//!
//! What must not be here: reading or writing a format, disk access, words for users.

mod catalog;
mod coverage;
mod document;
mod error;
mod finding;
mod fingerprint;
mod inspection;
mod ledger;
mod locale;
pub mod notation;
mod piece;
mod trend;
mod worse;

pub use catalog::{Attribute, Catalog, Element, Entry, EntryKind, Expression, Fault, Pattern, Variant};
pub use coverage::{Counts, Coverage, Minima, Section, Shortfall};
pub use document::{Block, Corrected, Document, Outline, Place, Role, Scalar, Text, Unit};
pub use error::Error;
pub use finding::{Arguments, Finding, Fix, Quote, Severity, Value};
pub use fingerprint::{Fingerprint, NotAFingerprint};
pub use inspection::{Checked, Inspection, LocaleTotal, Waiting};
pub use ledger::{Fact, Ledger, State};
pub use locale::{Locale, NotALocale, Pseudo};
pub use piece::{Mark, MarkAttribute, Piece, PieceKind, Token};
pub use trend::{Point, Trend};
pub use worse::{LostUnit, Worse};
