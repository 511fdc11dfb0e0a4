//! Candidates for terms: names and acronyms in articles.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// A name or acronym that could become a term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Its spelling.
    pub text: String,
    /// The number of occurrences in the articles.
    pub count: usize,
    /// The articles that contain it.
    pub articles: Vec<String>,
}

/// Collects candidates while articles are read one by one.
#[derive(Clone, Debug, Default)]
pub struct Candidates {
    found: Found,
    /// Names of several words at the start of a sentence: the first word may be an ordinary one.
    first: Found,
    /// Single words at the start of a sentence: names if they are names elsewhere.
    alone: Found,
    /// Words that also occur in lower case.
    small: HashSet<String>,
}

/// Names with their number of occurrences and their articles.
type Found = BTreeMap<String, (usize, BTreeSet<String>)>;

/// Maximum number of words in a name.
const LONGEST: usize = 6;

/// Lowercase words inside names: `Ministry of Foreign Affairs`, `Ursula von der Leyen`.
const INSIDE: &[&str] = &["of", "and", "for", "the", "de", "la", "von", "der", "van", "al", "ibn", "по"];

impl Candidates {
    /// Reads a sentence of an article.
    ///
    /// ```
    /// use audarma::glossary::Candidates;
    /// let mut candidates = Candidates::default();
    /// candidates.read("Yesterday the Ministry of Foreign Affairs (MFA) thanked Josep Borrell.", "a.txt");
    /// let texts: Vec<String> = candidates.list(1).into_iter().map(|each| each.text).collect();
    /// assert_eq!(texts, ["Josep Borrell", "MFA", "Ministry of Foreign Affairs"]);
    /// ```
    pub fn read(&mut self, sentence: &str, article: &str) {
        if is_shouted(sentence) {
            return;
        }
        let words = words(sentence);
        let small = words.iter().map(|word| &sentence[word.clone()]).filter(|word| is_small(word));
        for word in small {
            if !self.small.contains(word) {
                self.small.insert(word.to_owned());
            }
        }
        for place in names(sentence, &words) {
            let text = &sentence[place.clone()];
            let found = match (begins_sentence(sentence, place.start), text.contains(' ')) {
                (true, true) => &mut self.first,
                (true, false) if !is_acronym(text) => &mut self.alone,
                _ => &mut self.found,
            };
            let (count, articles) = found.entry(text.to_owned()).or_default();
            *count += 1;
            articles.insert(article.to_owned());
        }
    }

    /// Decides about the names at the start of sentences, now that all words are known.
    fn settle(&mut self) {
        let names = std::mem::take(&mut self.first);
        let rests = names.keys().filter_map(|text| text.split_once(' ')).map(|(_, rest)| rest.to_owned());
        let mut times: HashMap<String, usize> = HashMap::new();
        rests.for_each(|rest| *times.entry(rest).or_default() += 1);
        for (text, (count, articles)) in names {
            let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
            let is_known = self.found.contains_key(rest) || times.get(rest).is_some_and(|times| *times > 1);
            let is_usual =
                !self.found.contains_key(&text) && (is_known || self.small.contains(&first.to_lowercase()));
            let name = if is_usual { rest } else { &text };
            add(&mut self.found, name, count, articles);
        }
        self.settle_surnames();
    }

    /// Counts a name in all its forms: `Tokayev said` and `President Tokayev met` refer to the one who
    /// is `Tokayev` elsewhere.
    fn settle_surnames(&mut self) {
        let mut ends = Found::new();
        for (text, (count, articles)) in &self.found {
            if let Some((_, last)) = text.rsplit_once(' ').filter(|(_, last)| !is_acronym(last)) {
                add(&mut ends, last, *count, articles.clone());
            }
        }
        for (word, (count, articles)) in std::mem::take(&mut self.alone) {
            let is_name = self.found.contains_key(&word) || ends.contains_key(&word);
            if is_name && !self.small.contains(&word.to_lowercase()) {
                add(&mut self.found, &word, count, articles);
            }
        }
        for (word, (count, articles)) in ends {
            if self.found.contains_key(&word) {
                add(&mut self.found, &word, count, articles);
            }
        }
    }

    /// The names that occur at least this often, most frequent first.
    pub fn list(mut self, least: usize) -> Vec<Candidate> {
        self.settle();
        let enough = self.found.into_iter().filter(|(_, (count, _))| *count >= least);
        let mut all: Vec<Candidate> = enough
            .map(|(text, (count, articles))| Candidate {
                text,
                count,
                articles: articles.into_iter().collect(),
            })
            .collect();
        all.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.text.cmp(&other.text)));
        all
    }
}

/// Adds to the count of a name.
fn add(found: &mut Found, name: &str, count: usize, articles: BTreeSet<String>) {
    let known = found.entry(name.to_owned()).or_default();
    known.0 += count;
    known.1.extend(articles);
}

/// Names in a sentence: sequences of capitalized words. A single one at the start may be an ordinary word.
fn names(sentence: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let end = name_end(sentence, words, at);
        if end == at {
            at += 1;
            continue;
        }
        let place = words[at].start..words[end - 1].end;
        let is_first = begins_sentence(sentence, place.start);
        let is_counted = !is_first || end - at > 1 || !is_usual_start(&sentence[place.clone()]);
        let start = if is_first && end - at > 1 && is_usual_start(&sentence[words[at].clone()]) {
            words[at + 1].start
        } else {
            place.start
        };
        let is_never = NEVER.split_whitespace().any(|never| never == &sentence[start..place.end]);
        if is_counted && !is_never && sentence[start..place.end].chars().count() > 1 {
            names.push(start..place.end);
        }
        at = end;
    }
    names
}

/// The end of a name that starts with a word, as a word index; the index itself if it is not a name.
fn name_end(sentence: &str, words: &[Range<usize>], at: usize) -> usize {
    let is_large = |at: usize| sentence[words[at].clone()].starts_with(char::is_uppercase);
    let is_next = |at: usize| sentence[words[at - 1].end..words[at].start] == *" ";
    if !is_large(at) {
        return at;
    }
    let mut end = at + 1;
    while end < words.len().min(at + LONGEST) && is_next(end) {
        let skipped = small_words(sentence, &words[end..]);
        let next = end + skipped;
        let is_joined = next < words.len() && is_next(next) && is_large(next);
        if !is_joined || (skipped > 0 && is_acronym(&sentence[words[next].clone()])) {
            break;
        }
        end = next + 1;
    }
    end
}

/// The number of lowercase words of a name here: `of`, `of the`, but not `the` alone.
fn small_words(sentence: &str, words: &[Range<usize>]) -> usize {
    let is_inside = |word: &Range<usize>| INSIDE.contains(&&sentence[word.clone()]);
    match words {
        [first, ..] if sentence[first.clone()] == *"the" => 0,
        [first, second, ..] if is_inside(first) && is_inside(second) => 2,
        [first, ..] => usize::from(is_inside(first)),
        [] => 0,
    }
}

/// Capitalized words that do not name anything worth a term.
const NEVER: &str = "\
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July \
    August September October November December Mr Mrs Ms Dr I I'm I’m I've I’ve I'll I’ll I'd I’d";

/// Words that start a sentence and are not part of a name.
fn is_usual_start(word: &str) -> bool {
    const USUAL: &str = "\
        The A An In On At By For From With After Before As Of To And But When While This That These Those \
        His Her Its Their Our В На По За Из От До При Для С О Об И Но А Как Это Бұл Ал Осы Сол Оның";
    USUAL.split_whitespace().any(|usual| usual == word)
}

/// Whether only quotation marks separate a place from the start of the sentence.
fn begins_sentence(sentence: &str, at: usize) -> bool {
    let before =
        sentence[..at].trim_end_matches(|char: char| char.is_whitespace() || "«“„\"'(–—-".contains(char));
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '…'])
}

fn is_small(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
}

fn is_acronym(word: &str) -> bool {
    word.chars().filter(|char| char.is_uppercase()).count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Whether all words of a sentence except function words are capitalized, as in an English headline:
/// names cannot be recognized there.
fn is_shouted(sentence: &str) -> bool {
    const SMALL: usize = 4;
    let is_word = |word: &&str| word.starts_with(char::is_alphabetic);
    let words: Vec<&str> = sentence.split_whitespace().filter(is_word).collect();
    let is_telling = |word: &&&str| is_small(word) && word.chars().count() > SMALL;
    words.len() > 3 && !words.iter().any(|word| is_telling(&word))
}

/// Words, including hyphens and apostrophes inside; a possessive ending is removed.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    for (at, char) in text.char_indices() {
        let joins = matches!(char, '-' | '‑' | '\'' | '’')
            && text[at + char.len_utf8()..].starts_with(char::is_alphanumeric);
        if char.is_alphanumeric() || (joins && start.is_some()) {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
    }
    words.extend(start.map(|start| start..text.len()));
    for word in &mut words {
        let own = text[word.clone()].trim_end_matches("'s").trim_end_matches("’s").len();
        word.end = word.start + own;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(sentences: &[&str]) -> Vec<String> {
        let mut candidates = Candidates::default();
        sentences.iter().for_each(|sentence| candidates.read(sentence, "a.txt"));
        candidates.list(1).into_iter().map(|each| each.text).collect()
    }

    #[test]
    fn names_and_acronyms_are_candidates() {
        assert_eq!(texts(&["The EU's envoy met Borrell in Brussels."]), ["Borrell", "Brussels", "EU"]);
        assert_eq!(texts(&["Ministers came. The talks began."]), [""; 0]);
        assert_eq!(
            texts(&["The European Union thanked Kassym-Jomart Tokayev."]),
            ["European Union", "Kassym-Jomart Tokayev"]
        );
        assert_eq!(texts(&["Кеше Орталық Азия елдері кездесті."]), ["Кеше Орталық Азия"]);
    }

    #[test]
    fn a_name_is_counted_wherever_it_stands() {
        let sentences = [
            "President Tokayev received Prime Minister Beknazarov.",
            "Tokayev said that trade had grown.",
            "Trade will grow, Tokayev said.",
            "Beknazarov thanked him.",
        ];
        let mut candidates = Candidates::default();
        sentences.iter().for_each(|sentence| candidates.read(sentence, "a.txt"));
        let all = candidates.list(2).into_iter().map(|each| (each.text, each.count));
        assert_eq!(all.collect::<Vec<_>>(), [("Tokayev".to_owned(), 3), ("Beknazarov".to_owned(), 2)]);
    }

    #[test]
    fn a_usual_word_at_the_start_belongs_to_no_name() {
        let sentences = ["Вчера Министерство приняло ООН и Жозепа Борреля.", "Они вчера были там."];
        assert_eq!(texts(&sentences), ["Жозепа Борреля", "Министерство", "ООН"]);
        let sentences = ["Кеше Орталық Азия елдері кездесті.", "Олар Орталық Азия туралы айтты."];
        assert_eq!(texts(&sentences), ["Орталық Азия"]);
    }
}
