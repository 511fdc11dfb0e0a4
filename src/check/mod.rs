//! Rules: what can be wrong with an article, a catalog or a translation.
//!
//! A rule is one file in `rules/` and one line in [`RULES`]. What must not live here: reading
//! files, choosing which rules run where, words for people (`finding-CODE` and `rule-CODE` in the
//! program's own catalogs).

mod address;
mod catalog;
mod dictionary;
mod facts;
mod language;
mod latin;
mod length_ratio;
mod letters;
mod loose;
mod marks;
mod name_index;
mod names;
mod offset_map;
mod pair;
mod phonetic_key;
mod places;
mod plain;
mod quantity;
mod refused;
mod rule;
mod rules;
mod run;
mod source_article;
mod spelling;
mod style_profile;
mod suppression;
mod terms;
mod text_pair;
mod translated_unit;

pub use catalog::{catalog_faults, unusable_units};
pub use dictionary::Dictionary;
pub use loose::LoosePair;
pub use name_index::NameIndex;
pub use pair::{Notation, Pair, TargetMessage};
pub use plain::Plain;
pub use refused::refused;
pub use rule::{Category, Certainty, Check, Rule, Scope};
pub use rules::RULES;
pub use run::rule;
pub use source_article::{Prose, SourceArticle};
pub use style_profile::StyleProfile;
pub use suppression::suppress_explained;
pub use terms::{PairTerms, TermFiles};
pub use text_pair::{TextPair, TextPairKind, TextPairs};
pub use translated_unit::TranslatedUnit;

use rule::Reach;
