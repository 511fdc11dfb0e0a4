//! Whether a candidate ends a sentence.

use super::candidate::{Candidate, is_fronted};
use super::glued;
use super::left::Left;
use super::letters::{before, is_quote};
use super::lexicon::{Kinds, Lexicon};
use super::right::Start;

/// Decides whether a candidate ends a sentence.
pub(super) fn ends_sentence(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    if !candidate.has_left() || candidate.right.start == Start::Nothing {
        return false;
    }
    if candidate.is_glued() {
        return glued::ends_sentence(candidate, lexicon);
    }
    if candidate.right.dash && !dash_begins(candidate) {
        return false;
    }
    match candidate.right.start {
        Start::Nothing | Start::Continuation => false,
        Start::Small => lexicon.small_letters_begin && small_begins(candidate, lexicon),
        Start::Figure => figure_begins(candidate, lexicon),
        Start::Capital => capital_begins(candidate, lexicon),
        Start::Symbol => !is_abbreviation(candidate, lexicon),
    }
}

/// A dash after a quotation introduces its speaker; after a bare stop, or before another quotation,
/// it starts a new sentence.
fn dash_begins(candidate: &Candidate<'_>) -> bool {
    let answer = before(candidate.text, candidate.right.at).is_some_and(is_quote);
    candidate.right.start != Start::Small
        && (answer || !candidate.closes_quotation() && !is_interrupted(candidate))
}

/// Whether a quotation continues after its speaker: «Все собрались? – крикнул Ержан. – Едем».
fn is_interrupted(candidate: &Candidate<'_>) -> bool {
    let piece = &candidate.text[candidate.piece..candidate.run.start];
    let near = piece.len() <= LONGEST_QUOTATION;
    let Some(start) = near.then(|| piece.rfind('«')).flatten() else { return false };
    let quotation = &piece[start..];
    let mut dashes = quotation.match_indices(['–', '—', '-']);
    let has_speech =
        dashes.any(|(at, dash)| quotation[at + dash.len()..].trim_start().starts_with(char::is_lowercase));
    has_speech && !quotation.contains('»')
}

/// Maximum distance of the start of a quotation, in bytes.
const LONGEST_QUOTATION: usize = 600;

/// In careless English, a sentence may start with a small letter if nothing speaks against it.
fn small_begins(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let plain =
        candidate.closers().is_empty() && candidate.right.opener.is_none() && !candidate.is_ellipsis();
    if !plain
        || !candidate.left.is_whole()
        || is_point_letter(candidate.right.word())
        || candidate.is_in_brackets()
    {
        return false;
    }
    if candidate.is_single_stop() {
        return !is_abbreviation(candidate, lexicon);
    }
    let speech = candidate.right.words().take(2).any(|word| lexicon.kinds(word).any(Kinds::SPEECH));
    !speech && !is_exclaimed_name(candidate, lexicon)
}

/// A single small letter is the letter of a list item ("b)"), unless it is an English word.
fn is_point_letter(word: &str) -> bool {
    is_letter(word) && word != "i" && word != "a"
}

fn is_exclaimed_name(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let name = || lexicon.kinds(candidate.left.word()).any(Kinds::EXCLAIMED) || candidate.left.is_brand();
    candidate.text[candidate.run.clone()] == *"!" && name()
}

/// A number starts a sentence unless an abbreviation is bound to it.
pub(super) fn figure_begins(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    if !candidate.is_single_stop() {
        return true;
    }
    if before(candidate.text, candidate.run.start) == Some('°') || is_split_date(candidate) {
        return false;
    }
    !is_abbreviation(candidate, lexicon) || kinds(candidate, lexicon).any(Kinds::CLOSING)
}

/// A year may be separated from its day and month: "14.02. 1995".
fn is_split_date(candidate: &Candidate<'_>) -> bool {
    let date = candidate.left.word();
    candidate.left.is_number() && date.contains('.') && candidate.right.word().len() == 4
}

pub(super) fn capital_begins(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    if candidate.is_single_stop() {
        return stop_before_capital(candidate, lexicon);
    }
    if candidate.is_ellipsis() {
        return !(is_first_person(candidate.right.word()) && lexicon.is_function_word(candidate.left.word()));
    }
    if candidate.closes_quotation() {
        return !speaker_follows(candidate, lexicon);
    }
    !is_exclaimed_name(candidate, lexicon) || candidate.right.is_starter(lexicon)
}

/// English "I" is always capitalized, so it is no evidence after "the thing is ...".
fn is_first_person(word: &str) -> bool {
    word == "I" || word.starts_with("I'") || word.starts_with("I’")
}

/// `"Ready?" Alice Brown asked.`: capitalized words, then a verb of speech.
fn speaker_follows(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    if candidate.right.opener.is_some() || candidate.right.is_starter(lexicon) {
        return false;
    }
    let name = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let verb = candidate.right.words().take(5).find(|word| !name(word));
    verb.is_some_and(|word| lexicon.kinds(word).any(Kinds::SPEECH))
}

fn stop_before_capital(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    if candidate.left.word().is_empty() {
        return true;
    }
    if numbers_point(candidate) {
        return false;
    }
    let kinds = kinds(candidate, lexicon);
    let starter = || !candidate.right.dash && candidate.right.is_starter(lexicon);
    if kinds.any(Kinds::UNIT) && is_measure(candidate, kinds) {
        return starter() || !candidate.right.is_acronym();
    }
    if kinds.any(Kinds::TITLE) {
        return false;
    }
    if kinds.any(Kinds::CLOCK) && candidate.left.follows_number() {
        return starter() || clock_ends(candidate, lexicon);
    }
    if kinds.any(Kinds::CLOSING) {
        return true;
    }
    if kinds.any(Kinds::MAY_END.and(Kinds::CLOCK)) || has_shape_of_abbreviation(candidate) {
        return starter() || is_lettered(candidate, lexicon);
    }
    if kinds.any(Kinds::BEFORE_NUMBER) {
        return !candidate.right.is_latin_number()
            && !lexicon.kinds(candidate.right.word()).any(Kinds::CALENDAR);
    }
    true
}

/// Whether the letter belongs to the noun before it: "vitamin D", "в группе А".
fn is_lettered(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let noun = candidate.text[candidate.piece..candidate.left.start].trim_end();
    let noun = Left::read(candidate.text, candidate.piece, candidate.piece + noun.len());
    is_letter(candidate.left.word()) && lexicon.kinds(noun.word()).any(Kinds::LETTERED)
}

/// Whether it is a unit of measurement: "5 см", but not "см. Приложение", nor the initial "М.".
fn is_measure(candidate: &Candidate<'_>, kinds: Kinds) -> bool {
    let left = &candidate.left;
    let small = left.word().starts_with(char::is_lowercase);
    small && (left.follows_number() || !kinds.any(Kinds::TITLE) && !is_letter(left.word()))
}

/// Whether the word is the number of a list item: "1.", "IV.", "A.", "8.1." at the start of a piece.
fn numbers_point(candidate: &Candidate<'_>) -> bool {
    let left = &candidate.left;
    let short = left.word().len() <= 3 || left.word().contains('.');
    candidate.is_first_word()
        && (left.is_number() && short || left.is_latin_number() || is_letter(left.word()))
}

/// After a time of day, a date or a time zone continues the sentence; so does a clause after "At 5 a.m.".
fn clock_ends(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let timed = || candidate.right.words().nth(1).is_some_and(|second| second.eq_ignore_ascii_case("time"));
    let goes_on = lexicon.kinds(candidate.right.word()).any(Kinds::CALENDAR) || timed();
    !goes_on && !candidate.right.is_acronym() && !is_fronted(candidate, lexicon)
}

const ABBREVIATION: Kinds = Kinds::TITLE
    .and(Kinds::MAY_END)
    .and(Kinds::CLOSING)
    .and(Kinds::CLOCK)
    .and(Kinds::UNIT)
    .and(Kinds::BEFORE_NUMBER);

/// Whether the word before a single stop is an abbreviation, so that the stop may belong to it.
pub(super) fn is_abbreviation(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let known = || kinds(candidate, lexicon).any(ABBREVIATION);
    candidate.is_single_stop()
        && (has_shape_of_abbreviation(candidate) || known() || numbers_point(candidate))
}

/// Initials, single letters, letters with stops, letters without a vowel.
fn has_shape_of_abbreviation(candidate: &Candidate<'_>) -> bool {
    let left = &candidate.left;
    if left.is_latin_number() && candidate.right.is_cyrillic() {
        return false;
    }
    left.is_initials()
        || left.is_dotted()
        || left.is_unpronounceable()
        || left.is_apart() && is_letter(left.word())
}

fn is_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// The kinds of the word before.
pub(super) fn kinds(candidate: &Candidate<'_>, lexicon: &Lexicon) -> Kinds {
    if candidate.left.is_apart() { candidate.left.kinds(candidate.piece, lexicon) } else { Kinds::default() }
}
