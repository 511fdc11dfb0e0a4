//! How long a text is, how many sentences it has, what it says twice.

use crate::text::is_letter_or_digit;
use std::ops::Range;

/// Letters and digits.
pub(super) fn letters(text: &str) -> usize {
    text.chars().filter(|char| is_letter_or_digit(*char)).count()
}

/// Letters and digits of a text with its shorthand read out: `£` is “pounds sterling”, and what an acronym stands
/// for may have to be said in full in another language.
pub(super) fn letters_read_out(text: &str) -> usize {
    const SIGN: usize = 8;
    const WORD: usize = 6;
    let words = text.split(|char: char| !is_letter_or_digit(char));
    let is_acronym = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let initials: usize = words.filter(is_acronym).map(|word| word.chars().count()).sum();
    let signs =
        text.chars().filter(|char| matches!(char, '$' | '€' | '£' | '¥' | '₽' | '₸' | '%' | '№')).count();
    letters(text) + SIGN * signs + WORD * initials
}

/// How much longer news in a language are than in English, as a logarithm of the ratio.
pub(super) fn breadth(language: &str) -> f64 {
    if language == "en" { 0.0 } else { 0.11 }
}

/// How unusual the length of a translation is: the logarithm of the ratio of the two lengths beyond the
/// `usual` one, in standard deviations. Short texts vary more, so the deviation grows for them; all parameters
/// are those of news in English, Kazakh and Russian.
pub(super) fn oddness(source: usize, target: usize, usual: f64) -> f64 {
    let source = source.max(1) as f64;
    let deviation = (0.0169 + 1.0 / source).sqrt();
    ((target.max(1) as f64 / source).ln() - usual) / deviation
}

/// The number of sentences, told by what ends them before a capital.
pub(super) fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut start = 0;
    for (at, char) in text.char_indices() {
        if is_letter_or_digit(char) {
            continue;
        }
        let is_end = matches!(char, '!' | '?' | '…') || char == '.' && !is_shortened(&text[start..at]);
        start = at + char.len_utf8();
        if is_end && begins_sentence(&text[start..]) {
            count += 1;
        }
    }
    count + 1
}

/// Whether a stop behind a word is one of an abbreviation or of initials.
fn is_shortened(word: &str) -> bool {
    const SHORT: [&str; 14] =
        ["Rep", "Sen", "Gov", "Gen", "Mrs", "Inc", "Ltd", "Rev", "Col", "Sgt", "тыс", "млн", "обл", "Prof"];
    word.chars().count() < 3 || SHORT.contains(&word)
}

/// Whether a text goes on with a space and a capital, past quotation marks.
fn begins_sentence(rest: &str) -> bool {
    let is_mark =
        |char: char| matches!(char, '"' | '«' | '»' | '“' | '”' | '„' | '\'' | '’' | ')' | '.' | '!' | '?');
    let rest = rest.trim_start_matches(is_mark);
    let next =
        rest.trim_start().trim_start_matches(|char| is_mark(char) || matches!(char, '–' | '—' | '-' | ' '));
    rest.starts_with(char::is_whitespace) && next.starts_with(char::is_uppercase)
}

/// The words that stand a second time, at least `least` of them in a row: the longest run of them, or the first one
/// that is long by any measure.
pub(super) fn repeated(words: &[&str], least: usize) -> Option<Range<usize>> {
    const LONG: usize = 3;
    if words.len() < 2 * least || !has_known_run(words, least) {
        return None;
    }
    let mut seen = rustc_hash::FxHashMap::default();
    let mut longest: Option<Range<usize>> = None;
    let mut told = 0;
    for (at, window) in words.windows(least).enumerate() {
        let first = *seen.entry(window).or_insert(at);
        // What is inside of a run was found with it.
        if first + least <= at && told <= at + least {
            let same =
                (0..words.len() - at).take_while(|next| words[first + next] == words[at + next]).count();
            told = at + same;
            if longest.as_ref().is_none_or(|run| run.len() < same) {
                longest = Some(at..told);
            }
            if same > LONG * least {
                break;
            }
        }
    }
    longest
}

/// Whether so many words in a row stood before, each somewhere: most texts have none, and so say nothing twice.
fn has_known_run(words: &[&str], least: usize) -> bool {
    let mut known = rustc_hash::FxHashSet::with_capacity_and_hasher(words.len(), Default::default());
    let mut run = 0;
    words.iter().any(|word| {
        run = if known.insert(*word) { 0 } else { run + 1 };
        run >= least
    })
}

/// How the lengths of a pair go together.
#[derive(Clone, Copy, Debug)]
pub(super) struct LengthRatio {
    /// See [`oddness`].
    pub(super) oddness: f64,
}

/// Whether a translation is its source, and has words that are no names.
pub(super) fn is_copy(source: &str, target: &str) -> bool {
    if source.trim() != target.trim() {
        return false;
    }
    let words = source.split(|char: char| !is_letter_or_digit(char));
    // «iPhone» and «3pm» are nothing to translate.
    let is_common = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_lowercase);
    words.filter(is_common).count() > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_translation_is_odd() {
        assert!(oddness(100, 110, 0.11).abs() < 0.5);
        assert!(oddness(100, 50, 0.11) < -3.2);
        assert!(oddness(20, 15, 0.11) > -3.2, "a short text may be a little shorter");
    }

    #[test]
    fn shorthand_is_read_out() {
        assert_eq!(letters_read_out("£5 for the PTA"), 10 + 8 + 18);
        assert_eq!(letters_read_out("Five pounds for a school"), letters("Five pounds for a school"));
    }

    #[test]
    fn names_and_numbers_may_be_copied() {
        assert!(is_copy("The bridge is open.", "The bridge is open."));
        assert!(!is_copy("Microsoft Windows 11", "Microsoft Windows 11"));
        assert!(!is_copy("COVID-19, 3.5", "COVID-19, 3.5"));
    }

    #[test]
    fn sentences_are_counted() {
        assert_eq!(sentences("One. Two! “Three?” Four."), 4);
        assert_eq!(sentences("J. F. Smith said so at 5 p.m. today."), 1);
    }

    #[test]
    fn what_stands_twice_is_found() {
        let words: Vec<&str> = "a b c d e a b c d f".split(' ').collect();
        assert_eq!(repeated(&words, 4), Some(5..9));
        assert_eq!(repeated(&words, 5), None);
        let words: Vec<&str> = "a b c a b d a b c a b d".split(' ').collect();
        assert_eq!(repeated(&words, 2), Some(6..12));
    }
}
