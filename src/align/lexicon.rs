//! Word correspondences between two languages, learned from pairs of texts.

use std::collections::HashMap;

use super::sentence::{Sentence, Word};

/// Number of training iterations.
const ROUNDS: usize = 4;
/// Maximum number of training pairs; more would not improve the result.
const MOST_PAIRS: usize = 5_000;
/// Minimum probability to accept a word as the translation of another.
const SURE: f64 = 0.12;

/// Words and their translations, as seen in pairs of texts.
///
/// ```
/// use audarma::align::Lexicon;
/// let mut lexicon = Lexicon::default();
/// lexicon.add("The sides met.", "Тараптар кездесті.");
/// lexicon.add("The sides agreed.", "Тараптар келісті.");
/// assert_eq!(lexicon.len(), 2);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    pairs: Vec<(Vec<String>, Vec<String>)>,
}

impl Lexicon {
    /// Adds a text and its translation.
    pub fn add(&mut self, source: &str, target: &str) {
        self.add_words(&Sentence::of_text(source).words, &Sentence::of_text(target).words);
    }

    pub(super) fn add_words(&mut self, source: &[Word], target: &[Word]) {
        let stems = |words: &[Word]| {
            let mut stems: Vec<String> = words.iter().map(|word| word.stem.clone()).collect();
            stems.sort();
            stems.dedup();
            stems
        };
        if self.pairs.len() < MOST_PAIRS && !source.is_empty() && !target.is_empty() {
            self.pairs.push((stems(source), stems(target)));
        }
    }

    /// The number of pairs.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// For each stem, its translations with their probabilities (IBM model 1).
    pub(super) fn learn(&self) -> HashMap<&str, Vec<(&str, f64)>> {
        let mut table: HashMap<(&str, &str), f64> = HashMap::new();
        for round in 0..ROUNDS {
            let mut counts: HashMap<(&str, &str), f64> = HashMap::new();
            for (source, target) in &self.pairs {
                self.expect(source, target, (round > 0).then_some(&table), &mut counts);
            }
            let mut totals: HashMap<&str, f64> = HashMap::new();
            counts.iter().for_each(|((one, _), count)| *totals.entry(one).or_default() += count);
            // A word that was seen once or twice may correspond to anything in its sentence.
            table = counts.into_iter().map(|(key, count)| (key, count / (totals[key.0] + 0.8))).collect();
        }
        let mut known: HashMap<&str, Vec<(&str, f64)>> = HashMap::new();
        for ((one, other), share) in table.into_iter().filter(|(_, share)| *share >= SURE) {
            known.entry(one).or_default().push((other, share));
        }
        known
    }

    /// Distributes each word of a target over the words of its source.
    fn expect<'a>(
        &'a self,
        source: &'a [String],
        target: &'a [String],
        table: Option<&HashMap<(&str, &str), f64>>,
        counts: &mut HashMap<(&'a str, &'a str), f64>,
    ) {
        for other in target {
            let weight = |one: &String| {
                table.map_or(1.0, |table| table.get(&(one.as_str(), other.as_str())).copied().unwrap_or(0.0))
            };
            let all: f64 = source.iter().map(weight).sum::<f64>() + 0.02;
            for one in source {
                let share = weight(one) / all;
                if share > 0.01 {
                    *counts.entry((one, other)).or_default() += share;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_together_goes_together() {
        let mut lexicon = Lexicon::default();
        lexicon.add("Ministers met in Dushanbe", "Министрлер Душанбеде кездесті");
        lexicon.add("Ministers spoke of water", "Министрлер су туралы сөйлесті");
        lexicon.add("Reporters met in Astana", "Тілшілер Астанада кездесті");
        lexicon.add("Water came to Astana", "Астанаға су келді");
        let known = lexicon.learn();
        let best = |stem: &str| {
            let all = known.get(stem).into_iter().flatten();
            all.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(word, _)| *word)
        };
        assert_eq!(best("minis"), Some("минис"));
        assert_eq!(best("water"), Some("су"));
    }
}
