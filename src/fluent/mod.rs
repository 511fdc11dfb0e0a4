//! Fluent: the only module that uses the `fluent` crates.
//!
//! [`read`] and the writers ([`message`], [`pattern`], [`escape`] …) are inverse to each other; a
//! [`Resolver`] formats messages in a locale. What must not be here: files, findings, articles.

mod conflict;
mod date;
mod escape;
mod expression;
mod fingerprint;
pub mod functions;
mod join;
mod mask;
mod nesting;
mod number;
mod read;
mod references;
mod resolve;
mod run;
mod shape;
mod slip;
mod speech;
mod stub;
mod terms;
mod tree;
mod value;
mod words;
mod write;

pub use conflict::{Conflict, conflicts};
pub use date::news_date;
pub use escape::{Part as ValuePart, escape};
pub use expression::{expression, select, value};
pub use fingerprint::{fingerprint, fingerprint_entry};
pub use join::{Part, join};
pub use number::plural_categories;
pub use read::{REASONS, read};
pub use references::{Reference, Referent, references};
pub use resolve::{ResolveFault, Resolved, Resolver, Variable};
pub use slip::{SLIPS, Slip, slips};
pub use terms::Terms;
pub use words::Words;
pub use write::{
    Step, attribute_of, blank_lines, comment, final_blank_lines, message, pattern, pattern_of, stub, term,
    term_reference,
};
