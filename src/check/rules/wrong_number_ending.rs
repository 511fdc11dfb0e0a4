//! An ending that does not match how the number is read.
//!
//! Why: nobody says `2016-де` (алтыда) or `17-ый` (семнадцатый is 17-й). Bad: `17-шы`, `2016-де`, `17-ый`, `10-ти`.
//! Good: `17-ші`, `2016-да`, `17-й`, `10`. In Kazakh the vowel of the ending follows that of the number's last word;
//! in Russian the ending of an ordinal is one letter, two behind a consonant, and other numbers have none, which is a
//! note, because many papers write it. The fix is safe in Kazakh, where it changes the vowels alone.
use std::ops::Range;

use super::super::source_article::lists;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule::new("wrong-number-ending", Severity::Warning, Category::Style, Check::Pair(check));

/// Kazakh endings whose vowels follow the word before them, in their front form.
const KAZAKH: &str = "\
    ге де дегі ден дей ке кі лер лері лік не нен нің ні сі сіне сінде сінен сін сінің те тегі тен тей \
    ші шіге шіде шіден шісі інші нші дік тік дің ді тің ті ін";

/// Russian endings of ordinals that are longer than a number takes.
const RUSSIAN: &str = "ая его ей ему ий им ими их ого ое ой ому ом ою ую ый ым ыми ых ые";

/// Russian endings of numbers that take none: `12-ти` is 12.
const NEEDLESS: &str = "ех ёх ем ём ти тью ух";

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let language = pair.locale.language();
    if !matches!(language, "kk" | "ru") {
        return;
    }
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        for (number, ending) in endings(text) {
            let written = &text[ending.clone()];
            let right = match language {
                "kk" => harmonised(&text[number.clone()], written),
                _ => (lists(RUSSIAN, written) || lists(NEEDLESS, written)).then_some(None),
            };
            let Some(right) = right else { continue };
            let place = number.start..ending.end;
            let shown = text[place.clone()].to_owned();
            let mut finding = match right {
                Some(right) => pair.finding_to_fix(rule, text_pair, ending, right),
                None => pair.finding_in(rule, text_pair, place),
            };
            if language == "ru" && lists(NEEDLESS, written) {
                finding.severity = finding.severity.min(Severity::Note);
            }
            findings.push(finding.with("text", shown));
        }
    }
}

/// Numbers with a hyphen and small letters behind it, with a per cent sign between or not.
fn endings(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    for (at, hyphen) in text.match_indices(['-', '‑']) {
        let before = &text[..at];
        let start = at + hyphen.len();
        let letters = text[start..].find(|char: char| !is_letter(char)).map_or(text.len(), |end| start + end);
        let is_number = before.ends_with(|char: char| char.is_ascii_digit() || char == '%');
        if is_number && letters > start && !text[letters..].starts_with(['-', '‑', '.']) {
            found.push((number_before(before), start..letters));
        }
    }
    found
}

/// What stands between groups of digits.
const GAPS: [char; 5] = [' ', '\u{a0}', '\u{202f}', ',', '.'];

/// The number that ends a text, with the groups of three before its last one.
fn number_before(text: &str) -> Range<usize> {
    let is_part = |char: char| char.is_ascii_digit() || char == '%' || GAPS.contains(&char);
    let run = text.trim_end_matches(is_part).len();
    let mut start = text.len();
    for group in text[run..].rsplit(GAPS) {
        let digits = group.trim_end_matches('%');
        let is_last = start == text.len();
        start =
            if is_last || digits.len() <= 3 { group.as_ptr().addr() - text.as_ptr().addr() } else { start };
        if digits.len() != 3 {
            break;
        }
    }
    start..text.len()
}

/// The ending as it should be, where its vowels are not those of the number; the outer value is nothing where it
/// is right.
#[allow(clippy::option_option, reason = "wrong with and without a remedy, and right")]
fn harmonised(number: &str, ending: &str) -> Option<Option<String>> {
    let front: String = ending.chars().map(front).collect();
    if !lists(KAZAKH, &front) {
        return None;
    }
    let is_front = ending.chars().find_map(|char| match char {
        'е' | 'і' => Some(true),
        'а' | 'ы' => Some(false),
        _ => None,
    })?;
    let wanted = ends_in_front(number)?;
    let right = if wanted { front } else { ending.chars().map(back).collect() };
    (is_front != wanted).then_some(Some(right))
}

fn front(char: char) -> char {
    match char {
        'а' => 'е',
        'ы' => 'і',
        'ғ' => 'г',
        'қ' => 'к',
        _ => char,
    }
}

fn back(char: char) -> char {
    match char {
        'е' => 'а',
        'і' => 'ы',
        'г' => 'ғ',
        'к' => 'қ',
        _ => char,
    }
}

/// Whether the last word of a Kazakh number has front vowels: бес has, алты has not.
fn ends_in_front(number: &str) -> Option<bool> {
    if number.ends_with('%') {
        return Some(false); // пайыз
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let last = digits.trim_end_matches('0').chars().next_back();
    match (zeros, last) {
        (_, None) => Some(true), // нөл
        // бір екі үш төрт бес жеті сегіз тоғыз; алты alone is back among them, and тоғыз.
        (0, Some(last)) => Some(!matches!(last, '6' | '9')),
        // он жиырма отыз қырық алпыс тоқсан; елу жетпіс сексен are front.
        (1, Some(last)) => Some(matches!(last, '5' | '7' | '8')),
        (2, _) => Some(true),       // жүз
        (3..=11, _) => Some(false), // мың, миллион, миллиард
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn right(text: &str) -> Vec<String> {
        let all = endings(text).into_iter();
        all.filter_map(|(number, ending)| harmonised(&text[number], &text[ending]).flatten()).collect()
    }

    #[test]
    fn the_vowel_follows_the_number() {
        assert_eq!(right("17-шы, 2016-де, 50-ға, 100-дан, 10%-ге"), ["ші", "да", "ге", "ден", "ға"]);
        assert_eq!(right("25 000-нен, 300,000-ден, 3,5-қа, 9-ші"), ["нан", "дан", "ке", "шы"]);
    }

    #[test]
    fn good_endings_stay() {
        let good = "1-ші 2-ге 3-тен 4-ке 5-де 6-да 7-ге 8-ден 9-ға 10-нан 20-ға 30-да 40-қа 50-ден 60-та 70-ке \
                    80-нен 90-ға 100-ге 500-ден 1000-нан 25 000-ға 2 000 000-ға 2021-мен 15:30-да 10%-ға 5-тен";
        assert_eq!(right(good), [""; 0]);
        assert_eq!(right("COVID-19-дан, F-16-лар, 90-жылдар, 7-сынып"), [""; 0]);
    }
}
