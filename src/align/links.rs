//! Anchors that a sentence shares with a sentence in the other language.

use std::collections::{BTreeSet, HashMap};

use super::lexicon::Lexicon;
use super::phonetic_key::likeness;
use super::sentence::{Sentence, Word};

/// The number of surrounding sentences that a sentence is compared with, so that a word that is unique
/// in a long text weighs no more than one that is unique among these.
const NEIGHBOURS: f64 = 40.0;
/// The minimum for the above: in a short text, a unique word weighs as much as among this many sentences.
const FEWEST: f64 = 12.0;
/// The length of the prefix of phonetic keys that must match for two words to be compared.
const HEAD: usize = 2;

/// The anchors that the sentences of two texts share.
pub(super) struct Links {
    /// The weight of a word that occurs once in each text.
    heaviest: f64,
    /// For each sentence of the source, its anchors.
    anchors: Vec<Vec<usize>>,
    /// For each anchor, the target sentences that contain it, with its weight there.
    places: Vec<HashMap<usize, f64>>,
}

/// An anchor shared by two sentences, with its weight.
pub(super) type Shared = (usize, f64);

impl Links {
    pub(super) fn new(source: &[Sentence], target: &[Sentence], lexicon: &Lexicon) -> Self {
        let index = Index::new(target);
        let known = lexicon.learn();
        let heaviest = index.sentences.ln_1p();
        let mut links = Self { heaviest, anchors: vec![Vec::new(); source.len()], places: Vec::new() };
        let mut anchors: HashMap<Anchor<'_>, Vec<usize>> = HashMap::new();
        for (at, sentence) in source.iter().enumerate() {
            for anchor in of(sentence) {
                anchors.entry(anchor).or_default().push(at);
            }
        }
        let mut all: Vec<(Anchor<'_>, Vec<usize>)> = anchors.into_iter().collect();
        all.sort_by(|one, other| one.1.cmp(&other.1).then_with(|| one.0.name().cmp(other.0.name())));
        for (anchor, sentences) in all {
            let places = index.places(&anchor, &known, sentences.len());
            if !places.is_empty() {
                sentences.iter().for_each(|&at| links.anchors[at].push(links.places.len()));
                links.places.push(places);
            }
        }
        links
    }

    /// The weight of a word that occurs once in each text.
    pub(super) fn heaviest(&self) -> f64 {
        self.heaviest
    }

    /// The anchors of a source sentence, each with the target sentences that contain it, by weight.
    pub(super) fn places(&self, source: usize) -> impl Iterator<Item = (usize, &HashMap<usize, f64>)> {
        self.anchors[source].iter().map(|&anchor| (anchor, &self.places[anchor]))
    }

    /// Whether a source sentence has an anchor.
    pub(super) fn has(&self, source: usize, anchor: usize) -> bool {
        self.anchors[source].contains(&anchor)
    }

    /// The anchors that a source sentence and a target sentence share.
    pub(super) fn shared(&self, source: usize, target: usize) -> Vec<Shared> {
        let weight = |&anchor: &usize| Some((anchor, *self.places[anchor].get(&target)?));
        self.anchors[source].iter().filter_map(weight).collect()
    }
}

/// Part of a sentence that may appear in its translation.
#[derive(PartialEq, Eq, Hash)]
enum Anchor<'a> {
    Number(&'a str),
    Address(&'a str),
    Word { text: &'a str, stem: &'a str, phonetic_key: &'a str, is_capital: bool },
}

impl Anchor<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Number(text) | Self::Address(text) | Self::Word { text, .. } => text,
        }
    }
}

fn of(sentence: &Sentence) -> impl Iterator<Item = Anchor<'_>> {
    let numbers = sentence.numbers.iter().map(|number| Anchor::Number(number));
    let addresses = sentence.addresses.iter().map(|address| Anchor::Address(address));
    let words = sentence.words.iter().map(|word| {
        let Word { text, stem, phonetic_key, is_capital, .. } = word;
        Anchor::Word { text, stem, phonetic_key, is_capital: *is_capital }
    });
    numbers.chain(addresses).chain(words)
}

/// The positions of anchors in the target.
struct Index<'a> {
    sentences: f64,
    numbers: HashMap<&'a str, BTreeSet<usize>>,
    addresses: HashMap<&'a str, BTreeSet<usize>>,
    texts: HashMap<&'a str, BTreeSet<usize>>,
    stems: HashMap<&'a str, BTreeSet<usize>>,
    /// Words by the prefix of their phonetic keys.
    heads: HashMap<&'a str, HashMap<(&'a str, bool), BTreeSet<usize>>>,
}

impl<'a> Index<'a> {
    fn new(target: &'a [Sentence]) -> Self {
        let mut index = Self {
            sentences: (target.len() as f64).clamp(FEWEST, NEIGHBOURS),
            numbers: HashMap::new(),
            addresses: HashMap::new(),
            texts: HashMap::new(),
            stems: HashMap::new(),
            heads: HashMap::new(),
        };
        for (at, sentence) in target.iter().enumerate() {
            let mut put = |number: &'a String| index.numbers.entry(number).or_default().insert(at);
            sentence.numbers.iter().for_each(|number| _ = put(number));
            for address in &sentence.addresses {
                index.addresses.entry(address).or_default().insert(at);
            }
            for word in &sentence.words {
                index.texts.entry(&word.text).or_default().insert(at);
                index.stems.entry(&word.stem).or_default().insert(at);
                if let Some(head) = word.phonetic_key.get(..HEAD) {
                    let of_head = index.heads.entry(head).or_default();
                    of_head.entry((&word.phonetic_key, word.is_capital)).or_default().insert(at);
                }
            }
        }
        index
    }

    /// The sentences that contain an anchor, with its weight in each.
    fn places(
        &self,
        anchor: &Anchor<'_>,
        known: &HashMap<&str, Vec<(&str, f64)>>,
        count: usize,
    ) -> HashMap<usize, f64> {
        let mut places = HashMap::new();
        let mut put = |found: Option<&BTreeSet<usize>>, strength: f64| {
            let Some(found) = found else { return };
            let rarity = (1.0 + self.sentences / found.len().max(count) as f64).ln();
            for &at in found {
                let weight: &mut f64 = places.entry(at).or_default();
                *weight = weight.max(strength * rarity);
            }
        };
        match anchor {
            // The more digits, the less likely is a match by chance.
            Anchor::Number(number) => put(self.numbers.get(number), 0.8 + 0.2 * number.len().min(4) as f64),
            Anchor::Address(address) => put(self.addresses.get(address), 1.5),
            Anchor::Word { text, stem, phonetic_key, is_capital } => {
                put(self.texts.get(text), 1.1);
                for (other, share) in known.get(stem).into_iter().flatten() {
                    put(self.stems.get(other), share.sqrt());
                }
                let of_head = phonetic_key.get(..HEAD).and_then(|head| self.heads.get(head));
                for ((other, other_is_capital), found) in of_head.into_iter().flatten() {
                    let agree = if *is_capital && *other_is_capital { 1.0 } else { 0.7 };
                    let alike = likeness(phonetic_key, other);
                    if alike > 0.0 {
                        put(Some(found), alike * agree);
                    }
                }
            }
        }
        places
    }
}
