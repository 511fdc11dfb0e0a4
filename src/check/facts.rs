//! What a source and its translation say, found once for all rules of content.

use std::cell::OnceCell;

use super::Pair;
use super::address::without_addresses;
use super::quantity::{Difference, differences, scan};

/// Analyses of a pair, made when a rule first asks for them.
#[derive(Debug, Default)]
pub(super) struct Facts {
    bare: OnceCell<[String; 2]>,
    numbers: OnceCell<Vec<Difference>>,
}

impl Pair<'_> {
    /// The prose of the source without addresses, byte for byte.
    pub(super) fn bare_source(&self) -> &str {
        &self.bare()[0]
    }

    /// The prose of the target without addresses, byte for byte.
    pub(super) fn bare_target(&self) -> &str {
        &self.bare()[1]
    }

    fn bare(&self) -> &[String; 2] {
        let facts = &self.passages.facts;
        facts.bare.get_or_init(|| {
            [self.source_prose(), self.target_prose()].map(|prose| without_addresses(&prose.text))
        })
    }

    /// How the numbers differ; nothing where the number words of a language are not known.
    pub(super) fn number_differences(&self) -> &[Difference] {
        self.passages.facts.numbers.get_or_init(|| {
            let (source, target) = (self.bare_source(), self.bare_target());
            let (from, to) = (self.source_locale.language(), self.locale.language());
            if !super::quantity::is_known(from) || !super::quantity::is_known(to) {
                return Vec::new();
            }
            differences(source, &scan(source, from), target, &scan(target, to))
        })
    }
}
