//! A letter that is not in the alphabet of the language.
//!
//! Why: it comes from another keyboard or from a bad conversion, and no search finds the word. Bad: `єго`,
//! `мiр` with an Ukrainian letter, `қапитал` in Russian; `ҝ`, `ҳ` in Kazakh. Good: the letters of the
//! alphabet. Names in quotation marks may be in their own language: a note, unless the word is one of this language but
//! for one letter. There is no safe fix.
use smallvec::SmallVec;

use super::super::letters::{is_cyrillic, is_russian, own_letters};
use super::super::spelling::is_word_like;
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};
use crate::text::lower;

pub(super) const RULE: Rule =
    Rule::new("alien-letter", Severity::Warning, Category::Characters, Check::Pair(check)).explaining(
        Reach::Place,
        &[Category::Spelling],
        &[],
    );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let Some(own) = own_letters(pair.locale.language()) else { return };
    let own: SmallVec<[char; 16]> = own.chars().collect();
    let is_alien = |char: char| is_cyrillic(char) && !is_russian(char) && !own.contains(&lower(char));
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        if !text.contains(is_alien) {
            continue;
        }
        for word in text_pair.target.words() {
            let written = &text[word.clone()];
            let Some(letter) = written.chars().find(|char| is_alien(*char)) else { continue };
            if !text_pair.source.has(written) {
                let mut finding = pair.finding_in(rule, text_pair, word.clone());
                let is_quoted = is_foreign_quotation(text, word.start, is_alien);
                if is_quoted && !is_slip(pair.locale.language(), written, is_alien) {
                    finding.severity = finding.severity.min(Severity::Note);
                }
                findings.push(finding.with("word", written).with("letter", letter.to_string()));
            }
        }
    }
}

/// Whether a word is one of its own language but for one letter: «рєклама», and no word of Kazakh.
fn is_slip(language: &str, written: &str, is_alien: impl Fn(char) -> bool) -> bool {
    let word = written.to_lowercase();
    let mended: String = word.chars().map(|letter| russian_twin(letter).unwrap_or(letter)).collect();
    let aliens = word.chars().filter(|letter| is_alien(*letter)).count();
    aliens == 1 && is_word_like(language, &mended) && !is_word_like("kk", &word)
}

/// The Russian letter that is meant where a Ukrainian or Kazakh one stands.
fn russian_twin(letter: char) -> Option<char> {
    match letter {
        'є' => Some('е'),
        'і' | 'ї' => Some('и'),
        'ґ' | 'ғ' => Some('г'),
        'ә' => Some('а'),
        'қ' => Some('к'),
        'ң' => Some('н'),
        'ө' => Some('о'),
        'ұ' | 'ү' | 'ў' => Some('у'),
        'һ' => Some('х'),
        _ => None,
    }
}

/// A quotation with fewer words may be a name in another language: «Әділет», «Қазақстан темір жолы».
const NAME: usize = 5;

/// The bytes around a place in which its quotation is looked for.
const NEAR: usize = 1 << 9;

/// Whether a place stands in a quotation that is a name or that has such letters all over.
fn is_foreign_quotation(text: &str, at: usize, is_alien: impl Fn(char) -> bool) -> bool {
    let near = text.floor_char_boundary(at.saturating_sub(NEAR))..text.ceil_char_boundary(at + NEAR);
    let (before, after) = (&text[near.start..at], &text[at..near.end.min(text.len())]);
    let open = before.rfind(['«', '»']).filter(|open| before[*open..].starts_with('«'));
    let (Some(open), Some(close)) = (open, after.find('»')) else { return false };
    let quotation = &text[near.start + open..at + close];
    let words = || quotation.split_whitespace();
    words().count() < NAME || words().filter(|word| word.contains(&is_alien)).count() > 1
}
