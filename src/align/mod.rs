//! Taking in a translation that exists: the sentences of an article beside those of its translation.
//!
//! Everything here is a pure function over texts. `sentence.rs` prepares what is compared, `phonetic_key.rs`
//! makes names of two scripts alike, `lexicon.rs` learns which words go together, `links.rs` finds what
//! two sentences share, `score.rs` weighs it, `path.rs` finds the most probable way through both texts,
//! `moved.rs` what changed its place in the translation,
//! `pairing.rs` says what to think of each step of it, and `markup.rs` gives the translation the tags of
//! the article.
//!
//! What must not live here: files, catalogs, states. What is sure enough to be a translation is said
//! here; that it becomes one is the project's business.

mod lexicon;
mod links;
mod markup;
mod moved;
mod pairing;
mod path;
mod phonetic_key;
mod score;
mod sentence;

pub use lexicon::Lexicon;
pub use markup::{Unmapped, translated};
pub use pairing::{Doubt, Pair, Pairing, pair};
