//! Sentences without a space between them: "Central Asia.The participants".

use super::candidate::Candidate;
use super::decide;
use super::left::Left;
use super::letters::{after, is_word};
use super::lexicon::Lexicon;
use super::right::Start;

/// How many bytes before a stop are searched for the marks of an address.
const REACH: usize = 64;

/// Whether a sentence ends although the next one starts without a space.
pub(super) fn ends_sentence(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    if !ends_phrase(candidate) {
        return false;
    }
    let begins = match candidate.right.start {
        Start::Capital => begins_with_capital(candidate) && decide::capital_begins(candidate, lexicon),
        Start::Figure => begins_with_figure(candidate) && decide::figure_begins(candidate, lexicon),
        Start::Small => lexicon.small_letters_begin && begins_small(candidate),
        Start::Symbol | Start::Continuation | Start::Nothing => false,
    };
    begins && !is_address(candidate, lexicon)
}

/// A capitalized word, an acronym, or a one-letter word followed by a space or a comma.
fn begins_with_capital(candidate: &Candidate<'_>) -> bool {
    let word = candidate.right.word();
    let behind = after(candidate.text, candidate.right.at + word.len());
    match word.chars().nth(1) {
        Some(_) if candidate.left.is_acronym() && candidate.right.is_acronym() => false,
        Some(_) => !matches!(behind, Some('@' | '/' | '_')),
        None if is_certain(candidate) => behind.is_some_and(|found| found.is_whitespace() || found == ','),
        None => false,
    }
}

/// Before a one-letter word, nothing may look like an initial or a section number: "U.S.A team".
fn is_certain(candidate: &Candidate<'_>) -> bool {
    let word = candidate.left.word();
    let parts = candidate.left.is_initials() && !candidate.left.is_latin_number();
    !candidate.is_single_stop() || !parts && !word.ends_with(|last: char| last.is_ascii_digit())
}

/// In careless English, a question may touch the following text: "what do you think?let me know".
fn begins_small(candidate: &Candidate<'_>) -> bool {
    let word = candidate.right.word();
    let behind = after(candidate.text, candidate.right.at + word.len());
    let asked = !candidate.is_single_stop() && !candidate.is_ellipsis() && candidate.closers().is_empty();
    asked && candidate.left.small_letters() == 2 && behind.is_some_and(|found| found == ' ' || found == '\'')
}

/// Digits followed by a space or a hyphen, after a long word: "өтті.2007 жылы".
fn begins_with_figure(candidate: &Candidate<'_>) -> bool {
    let word = candidate.right.word();
    let number = word.split(|found: char| !found.is_ascii_digit()).next().unwrap_or_default();
    let behind = after(candidate.text, candidate.right.at + number.len());
    let left = &candidate.left;
    let long =
        left.small_letters() == 2 && left.word().chars().nth(2).is_some() || !candidate.closers().is_empty();
    long && behind.is_some_and(|found| found.is_whitespace() || found == '-')
}

/// Whether the text before the stop can end a phrase: small letters, digits, an acronym, a bracket, a
/// quotation. Single capitals are left to the abbreviation rules ("U.S.As they left").
fn ends_phrase(candidate: &Candidate<'_>) -> bool {
    let left = &candidate.left;
    let word = left.word();
    if word.is_empty() || !candidate.closers().is_empty() || !candidate.is_single_stop() {
        return true;
    }
    left.small_letters() > 0
        || word.ends_with(|last: char| last.is_ascii_digit())
        || left.is_acronym()
        || left.is_initials()
}

/// Whether the stop is part of a web or email address: "Lenta.Ru", "me@Mail.Ru".
fn is_address(candidate: &Candidate<'_>, lexicon: &Lexicon) -> bool {
    let word = candidate.right.word();
    let stop = candidate.is_single_stop() && candidate.closers().is_empty();
    let latin = || {
        lexicon.is_cyrillic && word.is_ascii() && !candidate.right.is_acronym() && is_latin(&candidate.left)
    };
    let domain = || is_domain(candidate, word) && !candidate.right.is_starter(lexicon);
    stop && (latin() || domain()) || has_mark_of_address(candidate)
}

fn is_latin(left: &Left<'_>) -> bool {
    left.word().is_ascii() && left.word().starts_with(|first: char| first.is_ascii_alphabetic())
}

/// "@", "://", "www." or a path ("example.kz/News") before the stop, with no space between.
fn has_mark_of_address(candidate: &Candidate<'_>) -> bool {
    let from = candidate.run.start.saturating_sub(REACH);
    let back = &candidate.text.as_bytes()[from..candidate.run.start];
    let start = back.iter().rposition(u8::is_ascii_whitespace).map_or(0, |at| at + 1);
    let before = &back[start..];
    let path =
        || before.iter().position(|&byte| byte == b'.').is_some_and(|stop| before[stop..].contains(&b'/'));
    path()
        || before.contains(&b'@')
        || before.starts_with(b"www.")
        || before.windows(3).any(|part| part == b"://")
}

/// Top-level domains that follow a name in news texts.
fn is_domain(candidate: &Candidate<'_>, word: &str) -> bool {
    const DOMAINS: &[&str] = &[
        "com", "net", "org", "info", "biz", "edu", "gov", "kz", "ru", "su", "ua", "by", "kg", "uz", "eu",
        "uk", "tv", "io", "de", "fr", "js", "рф", "қаз",
    ];
    let last = !after(candidate.text, candidate.right.at + word.len()).is_some_and(is_word);
    last && DOMAINS.iter().any(|domain| word.eq_ignore_ascii_case(domain))
}
