//! Which language a text is in, asked only among those that a newsroom mixes up: English, Kazakh,
//! Russian.
//!
//! Kazakh and Russian are told apart by the letters that only Kazakh has and by trigrams of
//! letters, counted once (`language/trigrams.txt`). This is no open guess: a text in a language
//! without a table here is never judged.

use std::ops::Range;
use std::sync::LazyLock;

use super::latin::{is_latin, latin_passage, latin_words};
use crate::text::{is_letter_or_digit, lower};
use rustc_hash::FxHashSet;

/// The most that one word says.
const MOST: i32 = 12;

/// So many words may have a name among them.
const LONG_RUN: usize = 6;

/// A word, and how much it speaks for Kazakh (above zero) or Russian (below).
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Voice {
    /// Its place.
    pub(super) place: Range<usize>,
    /// What it says.
    pub(super) vote: i32,
    /// Whether it begins like a name.
    is_capital: bool,
}

/// The words of a text in Cyrillic and what each says.
pub(super) fn voices(text: &str) -> Vec<Voice> {
    let mut voices = Vec::new();
    let mut start = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_cyrillic(char), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                voices.push(voice(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    voices
}

fn voice(text: &str, place: Range<usize>) -> Voice {
    let word = &text[place.clone()];
    Voice { vote: vote(word), is_capital: word.starts_with(char::is_uppercase), place }
}

/// How much a word speaks for Kazakh or Russian.
fn vote(word: &str) -> i32 {
    if has_kazakh_letter(word) {
        return MOST;
    }
    let trigrams: &[i8] = &TRIGRAMS;
    let mut sum = 0;
    let mut window = ['^', '^', '^'].map(number);
    for char in word.chars().map(lower).chain(['$']) {
        window = [window[1], window[2], number(char)];
        sum += i32::from(trigrams[place(window)]);
    }
    sum.clamp(-MOST, MOST)
}

/// One more than the greatest number of a letter.
const ROW: usize = 36;

/// The number of a small Russian letter or of an end of a word; 0 for others, of which no trigram has one.
fn number(letter: char) -> usize {
    match letter {
        'а'..='я' => 1 + letter as usize - 'а' as usize,
        'ё' => ROW - 3,
        '^' => ROW - 2,
        '$' => ROW - 1,
        _ => 0,
    }
}

/// The place of three letters in the table of trigrams.
fn place(numbers: [usize; 3]) -> usize {
    numbers.into_iter().fold(0, |place, number| place * ROW + number)
}

static TRIGRAMS: LazyLock<Vec<i8>> = LazyLock::new(|| {
    let lines = include_str!("language/trigrams.txt").lines().filter(|line| !line.starts_with('#'));
    let mut table = vec![0; ROW.pow(3)];
    for line in lines {
        let mut words = line.split(' ');
        let weight = words.next().and_then(|weight| weight.parse().ok()).unwrap_or(0);
        for word in words {
            let mut letters = word.chars();
            if let (Some(one), Some(two), Some(three)) = (letters.next(), letters.next(), letters.next()) {
                table[place([one, two, three].map(number))] = weight;
            }
        }
    }
    table
});

/// Whether a text has a letter that only Kazakh has.
pub(super) fn has_kazakh_letter(text: &str) -> bool {
    text.chars().any(|char| !char.is_ascii() && is_kazakh(char))
}

/// Whether a letter is one that only Kazakh has.
pub(super) fn is_kazakh(char: char) -> bool {
    matches!(
        char,
        'ә' | 'ғ'
            | 'қ'
            | 'ң'
            | 'ө'
            | 'ұ'
            | 'ү'
            | 'һ'
            | 'і'
            | 'Ә'
            | 'Ғ'
            | 'Қ'
            | 'Ң'
            | 'Ө'
            | 'Ұ'
            | 'Ү'
            | 'Һ'
            | 'І'
    )
}

pub(super) fn is_cyrillic(char: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&char)
}

/// What one word of a whole text says, on average; nothing for fewer than three.
fn average(voices: &[Voice]) -> Option<f64> {
    let sum: i32 = voices.iter().map(|voice| voice.vote).sum();
    (voices.len() >= 3).then(|| f64::from(sum) / voices.len() as f64)
}

/// The language that a Cyrillic text is in instead of the one that it should be in.
pub(super) fn other_language(voices: &[Voice], language: &str) -> Option<&'static str> {
    let average = average(voices)?;
    match language {
        "kk" if average < -3.0 => Some("ru"),
        "ru" if average > 2.0 => Some("kk"),
        _ => None,
    }
}

/// The words of a text that are in the other language, of Kazakh and Russian, than the rest.
///
/// A name is nobody's word, so capitals have no voice here.
pub(super) fn foreign_words(voices: &[Voice], language: &str) -> Option<Range<usize>> {
    // How many words are looked at together, and what they must say; loans have Russian letters in Kazakh too.
    let (sign, windows) = match language {
        "kk" => (-1, [(LONG_RUN, 34), (5, 34), (4, 34)]),
        "ru" => (1, [(LONG_RUN, 14), (4, 20), (3, 24)]),
        _ => return None,
    };
    let said = |voice: &Voice| if voice.is_capital { 0 } else { voice.vote * sign };
    // What all words before each one say together, so that of any words it is one subtraction.
    let mut sums = Vec::with_capacity(voices.len() + 1);
    sums.push(0);
    sums.extend(voices.iter().map(said).scan(0, |sum, said| {
        *sum += said;
        Some(*sum)
    }));
    let words = windows.into_iter().find_map(|(count, bound)| {
        let sum = |at: &usize| sums[*at + count] - sums[*at];
        let places = 0..sums.len().saturating_sub(count);
        // Few words are a text only if each has a voice: «премьер-министр Асанов терроризм» is three loans.
        let is_run =
            |at: &usize| count == LONG_RUN || voices[*at..*at + count].iter().all(|voice| !voice.is_capital);
        let loudest = places.filter(|at| sum(at) >= bound && is_run(at)).max_by_key(sum)?;
        Some(&voices[loudest..loudest + count])
    })?;
    let is_foreign = |voice: &&Voice| said(voice) > 0;
    let first = words.iter().find(is_foreign)?;
    let last = words.iter().rev().find(is_foreign)?;
    Some(first.place.start..last.place.end)
}

/// What language a translation is in, as far as it is not the one that it should be in.
#[derive(Debug, Default)]
pub(super) struct LanguageGuess {
    /// Whether it should be in Cyrillic letters.
    pub(super) is_cyrillic: bool,
    /// The language that it is in instead.
    pub(super) other: Option<&'static str>,
    /// Whether it is in Latin letters, but in no language of those.
    pub(super) is_transliterated: bool,
    /// A part in another language.
    pub(super) foreign: Option<Range<usize>>,
    /// Whether it is Kazakh without any letter of its own.
    pub(super) has_lost_letters: bool,
}

/// So many letters of Kazakh have one of its own among them.
const LONG: usize = 30;

/// So few Latin letters are a sign, or one short word.
const A_WORD: usize = 4;

/// So few Latin letters are a name.
const FEW_LATIN: usize = 10;

impl LanguageGuess {
    /// Of a translation; languages without a table are not judged.
    pub(super) fn of(source: &str, target: &str, language: &str, script: Option<&str>) -> Self {
        let latin = latin_letters(source, target);
        let cyrillic = target.chars().filter(|char| is_cyrillic(*char)).count();
        match language {
            "kk" | "ru" if script.is_none_or(|script| script == "Cyrl") => {
                let mut tongue = Self { is_cyrillic: true, ..Self::default() };
                // «5 km» is Latin in any language.
                let is_measure = || target.contains(|char: char| char.is_ascii_digit());
                let is_short_latin = cyrillic == 0 && latin > A_WORD && !is_measure();
                if latin > FEW_LATIN && latin > cyrillic || is_short_latin {
                    tongue.latin(source, target);
                } else {
                    tongue.cyrillic(target, language, cyrillic);
                }
                tongue
            }
            "en" if cyrillic > 10 && cyrillic > latin => {
                let sum: i32 = voices(target).iter().map(|voice| voice.vote).sum();
                Self { other: Some(if sum > 0 { "kk" } else { "ru" }), ..Self::default() }
            }
            _ => Self::default(),
        }
    }

    fn cyrillic(&mut self, target: &str, language: &str, letters: usize) {
        let voices = voices(target);
        self.other = other_language(&voices, language);
        if self.other.is_none() {
            self.foreign = foreign_words(&voices, language).or_else(|| latin_passage(target));
            self.has_lost_letters = language == "kk" && letters >= LONG && !has_kazakh_letter(target);
        }
    }

    /// Latin letters where Cyrillic ones should be: English, or another writing of the language.
    fn latin(&mut self, source: &str, target: &str) {
        let lower =
            |text: &str| -> Vec<String> { latin_words(text).map(|place| text[place].to_owned()).collect() };
        let (own, theirs): (FxHashSet<String>, _) = (lower(source).into_iter().collect(), lower(target));
        let is_english = |word: &&String| ENGLISH.contains(&word.as_str()) || own.contains(*word);
        let english = theirs.iter().filter(is_english).count();
        if theirs.len() < 2 {
            self.is_transliterated = has_strange_words(source, target);
            return;
        }
        if 3 * english >= theirs.len() {
            self.other = (source != target).then_some("en");
        } else {
            self.is_transliterated = true;
        }
    }
}

/// Whether hardly a word of a headline in Latin letters, of at least three, stands in its source.
fn has_strange_words(source: &str, target: &str) -> bool {
    let source = source.to_lowercase();
    let words = target.split(|char: char| !is_letter_or_digit(char));
    let words: Vec<&str> =
        words.filter(|word| word.chars().filter(|char| is_latin(*char)).count() > 1).collect();
    let is_strange = |word: &&&str| !source.contains(&word.to_lowercase());
    words.len() > 2 && words.iter().filter(is_strange).count() * 3 > words.len() * 2
}

/// The Latin letters of a translation, but for those of names and signs that the source has as well.
fn latin_letters(source: &str, target: &str) -> usize {
    let all = target.chars().filter(|char| is_latin(*char)).count();
    if all <= FEW_LATIN || !target.chars().any(is_cyrillic) {
        return all;
    }
    let pieces = |text| str::split(text, |char: char| !is_letter_or_digit(char));
    let is_name = |word: &&str| word.chars().any(|char| is_latin(char) && char.is_uppercase());
    let own: FxHashSet<&str> = pieces(source).filter(is_name).collect();
    let kept = pieces(target).filter(|word| own.contains(word)).flat_map(str::chars);
    all - kept.filter(|char| is_latin(*char)).count()
}

/// Words that stand in every English text.
const ENGLISH: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
    "he", "her", "his", "in", "is", "it", "its", "not", "of", "on", "or", "she", "that", "the", "their",
    "they", "this", "to", "was", "we", "were", "which", "who", "will", "with", "would",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn other(text: &str, language: &str) -> Option<&'static str> {
        other_language(&voices(text), language)
    }

    #[test]
    fn a_text_in_the_other_language_is_found() {
        assert_eq!(other("Министр встретился с послом.", "kk"), Some("ru"));
        assert_eq!(other("Министр елшімен кездесті.", "ru"), Some("kk"));
        assert_eq!(other("Министр елшімен кездесті.", "kk"), None);
        assert_eq!(other("Министр встретился с послом.", "ru"), None);
        assert_eq!(other("Маркс, Ленин", "kk"), None);
        assert_eq!(other("Министр встретился с послом.", "uk"), None);
    }

    #[test]
    fn half_a_text_in_the_other_language_is_found() {
        let text = "Министр елшімен кездесті, потому что они давно хотели поговорить о торговле.";
        let place = foreign_words(&voices(text), "kk").unwrap();
        assert!(text[place].contains("давно хотели"));
        let text = "Ертең жауын жауады, потому что пришла осень.";
        assert_eq!(&text[foreign_words(&voices(text), "kk").unwrap()], "потому что пришла осень");
        let text = "Завтра пойдёт дождь, күз келгендіктен жауады.";
        assert_eq!(&text[foreign_words(&voices(text), "ru").unwrap()], "күз келгендіктен жауады");
        let text = "Кеше премьер-министр Асанов терроризм мәселесі туралы айтты.";
        assert_eq!(foreign_words(&voices(text), "kk"), None);
        assert_eq!(
            foreign_words(&voices("Мемлекет басшысы Санкт-Петербургте Владимир Путинмен кездесті."), "kk"),
            None
        );
    }

    #[test]
    fn latin_letters_are_english_or_another_writing() {
        let of = |target| LanguageGuess::of("The minister met the ambassador.", target, "kk", None);
        assert_eq!(of("The minister saw the ambassador.").other, Some("en"));
        assert!(of("Ministr elşimen kezdesti, söileşti.").is_transliterated);
        let latin = LanguageGuess::of("The minister met.", "Ministr elşimen kezdesti.", "kk", Some("Latn"));
        assert!(!latin.is_transliterated && latin.other.is_none());
    }

    #[test]
    fn kazakh_letters_are_known() {
        assert!(has_kazakh_letter("Қазақ") && !has_kazakh_letter("Казах"));
    }
}
