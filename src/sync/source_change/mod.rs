//! Facts that a translation must get right, and whether an edit of the source changed them.

mod words;

use serde::Serialize;

use crate::model::Locale;
use words::{Words, words};

/// A kind of fact that readers rely on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceChange {
    /// A number, in digits or in words.
    Number,
    /// A month or a day of the week; days and years are numbers.
    Date,
    /// A capitalized word inside a sentence, an acronym, or an uncommon first word.
    Name,
    /// A web or email address.
    Address,
    /// A negation.
    Negation,
}

impl SourceChange {
    /// The name in reports and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Name => "name",
            Self::Address => "address",
            Self::Negation => "negation",
        }
    }

    /// Whether a translation becomes false when this changes.
    pub fn is_fact(self) -> bool {
        matches!(self, Self::Number | Self::Date | Self::Name)
    }
}

/// The kinds of facts that differ between a text and its former version, both in the same
/// language. Their position does not matter, nor the ending of a name in Russian and Kazakh.
///
/// ```
/// use audarma::{model::Locale, sync::{SourceChange, source_changes}};
/// let english = |old, new| source_changes(old, new, &Locale::of("en"));
/// assert_eq!(english("The 17th meeting was held.", "The 18th meeting was held."), [SourceChange::Number]);
/// assert_eq!(english("Borrell led the talks.", "The talks were led by Borrell."), []);
/// assert_eq!(english("The EU will sign.", "The EU will not sign."), [SourceChange::Negation]);
/// let kazakh = source_changes("Кездесу Душанбеде өтті.", "Кездесу Астанада өтті.", &Locale::of("kk"));
/// assert_eq!(kazakh, [SourceChange::Name]);
/// ```
pub fn source_changes(old: &str, new: &str, locale: &Locale) -> Vec<SourceChange> {
    let words = words(locale);
    let (old, new) = (Details::new(old, words), Details::new(new, words));
    let mut changed = Vec::new();
    let mut compare = |detail, differs| {
        if differs {
            changed.push(detail);
        }
    };
    compare(SourceChange::Number, old.numbers != new.numbers);
    compare(SourceChange::Date, old.dates != new.dates);
    compare(SourceChange::Name, old.names_differ(&new, words));
    compare(SourceChange::Address, old.addresses != new.addresses);
    compare(SourceChange::Negation, old.negations != new.negations || is_denied(&old, &new, locale));
    changed
}

/// The addresses in a text, sorted.
pub(super) fn addresses(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text.split_whitespace().map(bare).filter(|word| is_address(word)).collect();
    found.sort_unstable();
    found
}

/// The facts of a text, each kind sorted.
#[derive(Default)]
struct Details<'a> {
    numbers: Vec<String>,
    dates: Vec<&'static str>,
    addresses: Vec<&'a str>,
    negations: usize,
    /// Capitalized words that do not start a sentence, and acronyms.
    names: Vec<&'a str>,
    /// Capitalized words that start a sentence.
    firsts: Vec<&'a str>,
    /// All words in lower case.
    all: Vec<String>,
}

impl<'a> Details<'a> {
    fn new(text: &'a str, words: &Words) -> Self {
        let mut details = Self { numbers: numbers(text, words), ..Self::default() };
        let mut is_first = true;
        for word in text.split_whitespace() {
            let inner = bare(word);
            if is_address(inner) {
                details.addresses.push(inner);
            } else {
                for part in
                    inner.split(['-', '–', '—', '/', '’', '\'']).take(1).filter(|part| !part.is_empty())
                {
                    details.word(part, inner, is_first, words);
                }
            }
            is_first = (is_first && inner.is_empty()) || word.ends_with(['.', '!', '?', '…', ':']);
        }
        details.numbers.sort_unstable();
        details.dates.sort_unstable();
        details.addresses.sort_unstable();
        details
    }

    fn word(&mut self, part: &'a str, whole: &str, is_first: bool, words: &Words) {
        let lower = part.to_lowercase();
        let whole = whole.to_lowercase();
        let is_date = |date: &&str| is_form_of(&lower, date);
        if words.negations.has(&lower) || whole.ends_with("n't") || whole.ends_with("n’t") {
            self.negations += 1;
        }
        if words.numbers.iter().any(|number| is_form_of(&lower, number)) {
            self.numbers.push(lower.clone());
        }
        let is_capital = part.chars().next().is_some_and(char::is_uppercase);
        if let Some(date) = words.dates.iter().find(is_date).filter(|_| is_capital || words.is_inflected) {
            self.dates.push(key(date));
        } else if is_capital {
            let is_acronym = part.chars().count() > 1 && part.chars().all(char::is_uppercase);
            match is_first && !is_acronym {
                true => self.firsts.push(part),
                false => self.names.push(part),
            }
        }
        self.all.push(lower);
    }

    /// Whether a name in one text is missing from the other.
    fn names_differ(&self, other: &Self, words: &Words) -> bool {
        let lacks = |one: &Self, other: &Self| {
            let known = || other.names.iter().chain(&other.firsts);
            one.names.iter().any(|name| !known().any(|known| is_same_name(name, known, words)))
        };
        let may_be_names = |one: &Self, other: &Self| -> Vec<String> {
            let firsts = one.firsts.iter().filter(|first| may_be_name(first, words));
            firsts.map(|first| first.to_lowercase()).filter(|first| !other.all.contains(first)).collect()
        };
        let (mine, theirs) = (may_be_names(self, other), may_be_names(other, self));
        let is_other = mine.iter().zip(&theirs).any(|(one, other)| !is_same_name(one, other, words));
        lacks(self, other) || lacks(other, self) || is_other
    }
}

/// Whether a word is a known one, or a long one with an ending.
fn is_form_of(word: &str, known: &str) -> bool {
    let length = known.chars().count();
    word == known || (length > 4 && word.starts_with(known) && word.chars().count() <= length + 5)
}

/// The common part of the forms of a month's or weekday's name.
fn key(date: &'static str) -> &'static str {
    let end = date.char_indices().nth(3).map_or(date.len(), |(end, _)| end);
    match &date[..end] {
        "мая" | "мае" => "май",
        head => head,
    }
}

/// Whether the first word of a sentence may be a name.
fn may_be_name(word: &str, words: &Words) -> bool {
    let lower = word.to_lowercase();
    lower.chars().count() > 2
        && !words.openers.has(&lower)
        && !words.common_ends.iter().any(|end| lower.ends_with(end))
}

/// Whether two words are the same name, possibly with different endings.
fn is_same_name(one: &str, other: &str, words: &Words) -> bool {
    if !words.is_inflected {
        return one == other;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let common = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    one == other || (common >= 3 && common + 2 >= short && common + 6 >= long)
}

/// Whether a Kazakh verb is negated in only one of the texts: "келді" and "келмеді".
fn is_denied(old: &Details<'_>, new: &Details<'_>, locale: &Locale) -> bool {
    let denies = |one: &Details<'_>, other: &Details<'_>| {
        one.all
            .iter()
            .filter(|word| !other.all.contains(word))
            .any(|word| affirmed(word).iter().any(|word| other.all.contains(word) && !one.all.contains(word)))
    };
    locale.language() == "kk" && (denies(old, new) || denies(new, old))
}

/// The possible affirmative forms of a Kazakh verb with a negation suffix.
fn affirmed(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for suffix in ["ма", "ме", "ба", "бе", "па", "пе"] {
        for (at, _) in word.match_indices(suffix).filter(|(at, _)| *at > 2) {
            let (head, tail) = (&word[..at], &word[at + suffix.len()..]);
            found.push(format!("{head}{tail}"));
            // "бармайды" is the negation of "барады".
            if let Some(tail) = tail.strip_prefix('й') {
                let vowel = if suffix.ends_with('а') { 'а' } else { 'е' };
                found.push(format!("{head}{vowel}{tail}"));
            }
        }
    }
    found
}

/// A word without surrounding punctuation.
fn bare(word: &str) -> &str {
    word.trim_matches(|char: char| !char.is_alphanumeric())
}

/// Whether a word is an address: `https://…`, `www.…`, `name@host.kz`, `host.kz/path`.
fn is_address(word: &str) -> bool {
    if word.contains("://") || word.starts_with("www.") {
        return true;
    }
    let host = word.split('/').next().unwrap_or_default();
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    let is_ending = ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_name = name.chars().any(char::is_alphabetic)
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_' | '@' | '+'));
    is_ending && is_name
}

/// The numbers in digits, without group separators; a sign before a number is part of it.
fn numbers(text: &str, words: &Words) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let mut number = String::new();
        let before = at.checked_sub(1).map(|before| chars[before]);
        let is_free = at < 2 || chars[at - 2].is_whitespace() || chars[at - 2] == '(';
        if before.is_some_and(|before| matches!(before, '-' | '−' | '–')) && is_free {
            number.push('-');
        }
        while at < chars.len() {
            let is_group = || (1..4).all(|next| is_digit(at + next)) && !is_digit(at + 4);
            match chars[at] {
                digit if digit.is_ascii_digit() => number.push(digit),
                ' ' | '\u{A0}' | '\u{202F}' if is_group() => {}
                separator if separator == words.grouping && is_group() => {}
                separator @ ('.' | ',' | ':') if is_digit(at + 1) => number.push(separator),
                _ => break,
            }
            at += 1;
        }
        found.push(number);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(locale: &'static str, old: &str, new: &str) -> Vec<&'static str> {
        source_changes(old, new, &Locale::of(locale)).into_iter().map(SourceChange::name).collect()
    }

    #[test]
    fn numbers_change_in_digits_and_in_words_but_not_by_their_form() {
        assert_eq!(changed("en", "It cost 1,000 tenge.", "The price was 1000 tenge."), [""; 0]);
        assert_eq!(changed("en", "It fell by 5 %.", "It fell by -5 %."), ["number"]);
        assert_eq!(changed("en", "two sides", "three sides"), ["number"]);
        assert_eq!(changed("ru", "Приехали 17 гостей.", "Приехали 18 гостей."), ["number"]);
        assert_eq!(changed("ru", "Собрано 1 000 тонн.", "Собрана 1000 тонн."), [""; 0]);
        assert_eq!(changed("kk", "Екі тарап келді.", "Үш тарап келді."), ["number"]);
        assert_eq!(changed("en", "It cost 1.5 tenge.", "It cost 15 tenge."), ["number"]);
    }

    #[test]
    fn dates_and_addresses_change() {
        assert_eq!(changed("en", "They met on Monday.", "They met on Tuesday."), ["date"]);
        assert_eq!(changed("ru", "Это было в ноябре.", "Это было в декабре."), ["date"]);
        assert_eq!(changed("ru", "Это было в мае.", "Шёл месяц май."), [""; 0]);
        assert_eq!(changed("ru", "Так решили средства.", "Так решили стороны."), [""; 0]);
        assert_eq!(changed("kk", "Оның сөзі.", "Онда сөз болды."), [""; 0]);
        assert_eq!(changed("kk", "Қараша айында өтті.", "Желтоқсан айында өтті."), ["date"]);
        assert_eq!(changed("en", "See example.com/a for it.", "See example.com/b for it."), ["address"]);
    }

    #[test]
    fn names_change_but_not_by_place_or_ending() {
        assert_eq!(changed("en", "Talks were led by Borrell.", "Talks were led by Ashton."), ["name"]);
        assert_eq!(changed("en", "Kazakhstan supports it.", "Uzbekistan supports it."), ["name"]);
        assert_eq!(changed("en", "Analysts support it.", "Experts support it."), [""; 0]);
        assert_eq!(changed("en", "The minister left early.", "This minister left late."), [""; 0]);
        assert_eq!(changed("ru", "Встречу провёл Боррель.", "Прошла встреча с участием Борреля."), [""; 0]);
        assert_eq!(changed("ru", "Казахстан согласен.", "Узбекистан согласен."), ["name"]);
        assert_eq!(changed("kk", "Бұл туралы Қазақстан айтты.", "Бұл Қазақстандағы жағдай."), [""; 0]);
    }

    #[test]
    fn negations_change() {
        assert_eq!(changed("en", "They will sign it.", "They won't sign it."), ["negation"]);
        assert_eq!(changed("ru", "Стороны подпишут.", "Стороны не подпишут."), ["negation"]);
        assert_eq!(changed("kk", "Министр келді.", "Министр келмеді."), ["negation"]);
        assert_eq!(changed("kk", "Ол барады.", "Ол бармайды."), ["negation"]);
    }
}
