//! Numbers in words and Roman numerals that another one replaces.
//!
//! Words only answer for digits elsewhere: languages say «both», «pair», «opener» too differently. Here each of two
//! texts has one that the other lacks.

use super::compare::Difference;
use super::{Quantity, is_same};

/// What stands in words or Roman numerals in the source and otherwise in the target.
pub(super) fn reworded(
    source_text: &str,
    source: &[Quantity],
    target_text: &str,
    target: &[Quantity],
) -> Option<Difference> {
    let alone = |all: &[Quantity], others: &[Quantity]| -> Vec<usize> {
        let is_alone = |at: &usize| !all[*at].is_firm && !others.iter().any(|other| other.agrees(&all[*at]));
        (0..all.len()).filter(is_alone).collect()
    };
    let own = alone(source, target);
    if own.is_empty() {
        return None;
    }
    let theirs = alone(target, source);
    for &at in &own {
        let one = &source[at];
        let word = &source_text[one.place.clone()];
        for other in theirs.iter().map(|&at| &target[at]) {
            let (from, to) = (one.place.clone(), other.place.clone());
            let written = &target_text[to.clone()];
            if is_roman(word) && is_roman(written) {
                return Some(Difference::Changed(from, to));
            }
            if let Some(factor) = factor(one, other) {
                return Some(Difference::Magnitude(from, to, factor));
            }
        }
    }
    let [own] = cardinals(source_text, source, &own)[..] else { return None };
    let [other] = cardinals(target_text, target, &theirs)[..] else { return None };
    Some(Difference::Changed(own.place.clone(), other.place.clone()))
}

/// More than one letter, so that it is no initial, and none of the large ones, of which acronyms consist.
fn is_roman(word: &str) -> bool {
    let is_numeral = |char: char| "IVXІХ".contains(char);
    word.chars().count() > 1 && word.chars().all(is_numeral)
}

/// How many times more millions are than thousands, where both are words without a number.
fn factor(one: &Quantity, other: &Quantity) -> Option<f64> {
    let (small, large) = (one.magnitude?.min(other.magnitude?), one.magnitude?.max(other.magnitude?));
    (small >= 1e6 && !is_same(small, large)).then(|| large / small)
}

/// Those that a text says as plain numbers between three and a hundred.
fn cardinals<'q>(text: &str, all: &'q [Quantity], open: &[usize]) -> Vec<&'q Quantity> {
    let is_plain = |quantity: &&Quantity| {
        let word = &text[quantity.place.clone()];
        CARDINALS.contains(&word.to_lowercase().as_str()) && quantity.readings.len() == 1
    };
    open.iter().map(|&at| &all[at]).filter(is_plain).collect()
}

/// Numbers that are nothing but numbers, in the forms that stand before what they count.
#[rustfmt::skip]
const CARDINALS: &[&str] = &[
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty",
    "два", "две", "двух", "три", "трёх", "трех", "четыре", "четырёх", "четырех", "пять", "пяти", "шесть", "шести", "семь", "семи", "восемь", "восьми",
    "девять", "девяти", "десять", "десяти", "одиннадцать", "двенадцать", "пятнадцать", "двадцать", "двадцати", "тридцать", "тридцати", "сорок", "пятьдесят",
    "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "он", "жиырма", "отыз", "қырық", "елу", "алпыс",
];
