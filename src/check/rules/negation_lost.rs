//! A negation that is missing from the translation.
//!
//! Why: the sentence says the contrary. Bad: `Он приехал` for `He did not come`. Good: `Он не приехал`. A note: a
//! translator may say it with another word (`It didn't go well`, «Всё прошло плохо»). There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule = Rule::new("negation-lost", Severity::Note, Category::Facts, Check::Pair(check));

/// What an English verb is denied with.
const ENGLISH: [&str; 4] = ["not", "cannot", "never", "nobody"];

/// Beginnings of Russian words that deny or come near it, and those of their middle.
#[rustfmt::skip]
const RUSSIAN: &[&str] = &[
    "без", "бес", "едва", "вряд", "лиш", "кроме", "против", "только", "прежде", "отказ", "отсутств", "запре",
    "избе", "отриц", "опроверг", "пропус", "перест", "воздерж", "провал", "утрат", "потер", "уклон", "исключ", "откло", "сорв",
    "прекра", "редк", "мало", "слаб", "трудно", "сложно", "далек", "вне", "плохо", "молч", "умалч", "ждать",
];

/// Kazakh deniers, and syllables that deny inside a verb.
#[rustfmt::skip]
const KAZAKH: &[&str] = &[
    "емес", "жоқ", "еш", "тыс", "тыйым", "қарсы", "аз", "сирек", "әрең", "тек", "бас",
];

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let source = pair.source_prose();
    if pair.source_locale.language() != "en" || pair.tongue().other.is_some() {
        return;
    }
    let denies = |word: &&str| {
        ENGLISH.contains(word) || word.ends_with("n't") || word.ends_with("n’t") && word.len() > 4
    };
    let Some(word) = source.each_word().find(denies) else { return };
    let is_denied = match pair.locale.language() {
        "ru" => any_word(pair, is_russian_denial),
        "kk" => any_word(pair, is_kazakh_denial),
        _ => return,
    };
    if !is_denied && !pair.target_prose().text.trim().is_empty() {
        findings.push(pair.finding(rule).with("word", word));
    }
}

fn any_word(pair: &Pair<'_>, denies: impl Fn(&str) -> bool) -> bool {
    pair.target_prose().each_word().any(|word| denies(&word.to_lowercase()))
}

/// Whether a Russian word denies: `не`, `никогда`, `невозможно`, `отказ`, and not `неделя`.
fn is_russian_denial(word: &str) -> bool {
    const OTHERS: [&str; 14] = [
        "недел",
        "нефт",
        "некотор",
        "несколь",
        "необходим",
        "немец",
        "непосредств",
        "недавн",
        "нерв",
        "небо",
        "неко",
        "низк",
        "нижн",
        "нидерланд",
    ];
    let is_negative = word.starts_with("не") || word.starts_with("ни");
    let is_other = || OTHERS.iter().any(|start| word.starts_with(start));
    is_negative && !is_other() || RUSSIAN.iter().any(|start| word.starts_with(start))
}

/// Whether a Kazakh word denies, as far as its letters tell: `келмеді`, `айтпайды`, `үйсіз`.
fn is_kazakh_denial(word: &str) -> bool {
    const SYLLABLES: [&str; 6] = ["ма", "ме", "ба", "бе", "па", "пе"];
    const WITHOUT: [&str; 2] = ["сыз", "сіз"];
    let starts = KAZAKH.iter().any(|start| word.starts_with(start));
    let syllable = SYLLABLES.iter().any(|syllable| {
        word.match_indices(syllable).any(|(at, found)| {
            let rest = &word[at + found.len()..];
            at > 2 && rest.starts_with(['й', 'с', 'д', 'ғ', 'г', 'п', 'у'])
        })
    });
    starts || syllable || WITHOUT.iter().any(|without| word.contains(without))
}
