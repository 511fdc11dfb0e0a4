//! Text as bytes in a file: reading it, pointing into it, replacing parts of it.
//!
//! The only types that know offsets. What must not be here: anything that knows what the text
//! means (blocks, messages, languages).

mod decode;
mod diff;
mod digest;
mod edit;
mod fold;
mod source;
mod span;
mod suggest;

pub use decode::Encoding;
pub use diff::{Run, RunKind, WordDiff};
pub use digest::Digest;
pub use edit::{Edits, Overlap};
pub use fold::{
    collapse, has_words, is_blank, is_letter, is_letter_or_digit, lower, slug, strip_start, words,
};
pub use source::{LineEnding, Position, Source};
pub use span::Span;
pub use suggest::nearest;
