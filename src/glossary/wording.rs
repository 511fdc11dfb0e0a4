//! The words of a term, and their occurrences in a text in any form.

use std::ops::Range;

use super::inflect::{Inflection, Stem};

/// A wording of a term: words in order, each in any form.
///
/// ```
/// use audarma::glossary::{Inflection, Wording, Words};
/// let union = Wording::new("Европейск|ий союз|", Inflection::Russian);
/// let text = Words::of("Главы Европейского (так!) союза");
/// assert_eq!(text.text(union.find(&text, 0).unwrap()), "Европейского (так!) союза");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wording {
    text: String,
    stems: Vec<Stem>,
}

/// A text with the positions of its words. A hyphen separates words: in `Kazinform-ға`, the name is a word.
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    places: Vec<Range<usize>>,
    /// The words in lower case.
    folded: Vec<String>,
}

impl Wording {
    /// A wording in its dictionary form. `|` marks the end of a stem; words without the mark then
    /// have a single form.
    pub fn new(text: &str, inflection: Inflection) -> Self {
        let is_marked = text.contains('|');
        let mut stems = Vec::new();
        for word in text.split(|char: char| !char.is_alphanumeric() && !is_inside(char) && char != '|') {
            match word.split_once('|') {
                _ if word.is_empty() => {}
                Some((head, _)) if !head.is_empty() => stems.push(inflection.marked(head)),
                _ if is_marked => stems.push(inflection.fixed(word.trim_matches('|'))),
                _ => stems.push(inflection.stem(word)),
            }
        }
        Self { text: text.replace('|', ""), stems }
    }

    /// A form that is already inflected.
    pub fn fixed(text: &str) -> Self {
        let words = Words::of(text);
        let stems = words.places.iter().map(|place| Inflection::Other.fixed(&text[place.clone()]));
        Self { text: text.to_owned(), stems: stems.collect() }
    }

    /// The wording without stem marks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it has no word.
    pub fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }

    /// The first match in a text, from this word on: a range of words, with at most one other word
    /// between two.
    pub fn find(&self, words: &Words<'_>, from: usize) -> Option<Range<usize>> {
        let first = self.stems.first()?;
        (from..words.places.len()).find_map(|start| {
            let is_start = first.has_folded(&words.folded[start]);
            is_start.then(|| self.end(words, start)).flatten().map(|end| start..end)
        })
    }

    /// The end of the wording that starts with this word.
    fn end(&self, words: &Words<'_>, start: usize) -> Option<usize> {
        let mut at = start + 1;
        for stem in &self.stems[1..] {
            let fits = |at: usize| at < words.places.len() && stem.has_folded(&words.folded[at]);
            at = if fits(at) {
                at + 1
            } else if fits(at + 1) {
                at + 2
            } else {
                return None;
            };
        }
        Some(at)
    }

    /// The first word of the text that shares the most initial letters with the wording: the
    /// likely intended one.
    pub fn nearest(&self, words: &Words<'_>) -> Option<Range<usize>> {
        let wanted = Words::of(&self.text).folded;
        let shared = |word: &str| wanted.iter().map(|wanted| common_start(wanted, word)).max().unwrap_or(0);
        let best = (0..words.places.len())
            .map(|at| (shared(&words.folded[at]), std::cmp::Reverse(at)))
            .max()
            .filter(|(letters, _)| *letters >= NEAR)?;
        Some(words.places[best.1.0].clone())
    }
}

/// Minimum number of common initial letters for a word to be the likely intended one.
const NEAR: usize = 3;

fn common_start(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

impl<'t> Words<'t> {
    /// The words of a text.
    pub fn of(text: &'t str) -> Self {
        let mut places: Vec<Range<usize>> = Vec::new();
        let mut start = None;
        for (at, char) in text.char_indices() {
            if char.is_alphanumeric() || (start.is_some() && is_inside(char)) {
                start.get_or_insert(at);
            } else if let Some(start) = start.take() {
                places.push(start..at);
            }
        }
        places.extend(start.map(|start| start..text.len()));
        let folded = places.iter().map(|place| super::inflect::fold(&text[place.clone()])).collect();
        Self { text, places, folded }
    }

    /// The position of some words in the text, in bytes.
    pub fn place(&self, words: Range<usize>) -> Range<usize> {
        self.places[words.start].start..self.places[words.end - 1].end
    }

    /// Some words, including the text between them.
    pub fn text(&self, words: Range<usize>) -> &'t str {
        &self.text[self.place(words)]
    }
}

/// Stress marks and soft hyphens are part of words.
fn is_inside(char: char) -> bool {
    matches!(char, '\u{301}' | '\u{AD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(inflection: Inflection, wording: &str, text: &str) -> bool {
        Wording::new(wording, inflection).find(&Words::of(text), 0).is_some()
    }

    #[test]
    fn a_wording_stands_in_a_text_in_any_form() {
        let (kk, ru) = (Inflection::Kazakh, Inflection::Russian);
        assert!(has(kk, "Kazinform", "Бұл туралы Kazinform-ға хабарлады."));
        assert!(has(kk, "Еуропалық одақ", "Еуропалық одағының елдері"));
        assert!(has(kk, "ЕО", "Бұл ЕО-ның шешімі"));
        assert!(has(ru, "Касым-Жомарт Токаев", "с Касым-Жомартом Токаевым"));
        assert!(has(ru, "Министерство иностранных дел", "В Министерстве иностранных дел РК"));
        assert!(!has(ru, "Европейский союз", "Союз европейских писателей"));
        assert!(!has(ru, "Европейск|ий союз", "Европейского союза"));
    }

    #[test]
    fn the_nearest_word_is_what_was_perhaps_meant() {
        let text = "Министр Тлеубердиев приехал в Брюссель.";
        let words = Words::of(text);
        let near = |wording: &str| {
            Wording::new(wording, Inflection::Russian).nearest(&words).map(|place| &text[place])
        };
        assert_eq!(near("Тлеуберди"), Some("Тлеубердиев"));
        assert_eq!(near("Токаев"), None);
    }
}
