//! Alignment of an existing translation: pairs the sentences of an article with those of its translation.
//!
//! Everything here is a pure function over texts. `sentence.rs` prepares sentences for comparison,
//! `phonetic_key.rs` makes names in two scripts comparable, `lexicon.rs` learns word correspondences,
//! `links.rs` finds what two sentences share, `score.rs` weighs it, `path.rs` finds the most probable
//! path through both texts, `moved.rs` finds sentences that changed their place, `pairing.rs` judges
//! each step of the path, and `markup.rs` transfers the tags of the article.
//!
//! What must not be here: files, catalogs, states. This module decides which pairs are certain enough
//! to be translations; storing them is the project's task.

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
