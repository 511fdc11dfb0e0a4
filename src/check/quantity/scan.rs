//! From a text to its numbers.

use std::ops::Range;

use super::Quantity;
use super::lexicon::{Lexicon, abbreviation, magnitude};
use super::numeral::numerals;
use crate::text::is_letter;

/// All numbers of a text in a language; none where the language has no number words here, because
/// its digits could not be told from its words.
pub(in crate::check) fn scan(text: &str, language: &str) -> Vec<Quantity> {
    let Some(lexicon) = Lexicon::of(language) else { return Vec::new() };
    let is_english = language == "en";
    let mut scanner = Scanner { text, lexicon, is_english, found: Vec::new(), spoken: Vec::new() };
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        at = if char.is_ascii_digit() {
            scanner.digits(at)
        } else if is_letter(char) {
            scanner.word(at)
        } else {
            scanner.vulgar_fraction(at, char);
            at + char.len_utf8()
        };
    }
    scanner.end_spoken();
    scanner.found
}

struct Scanner<'a> {
    text: &'a str,
    lexicon: &'static Lexicon,
    /// Whether a comma before three digits is one of thousands and nothing else.
    is_english: bool,
    found: Vec<Quantity>,
    /// Number words that stand together.
    spoken: Vec<(Range<usize>, &'static [f64])>,
}

impl Scanner<'_> {
    fn add(&mut self, place: Range<usize>, readings: Vec<f64>, is_firm: bool) {
        self.found.push(Quantity { place, readings, parts: None, is_firm, magnitude: None });
    }

    /// Half and quarters in one character: 3½ is read together.
    fn vulgar_fraction(&mut self, at: usize, char: char) {
        let value = match char {
            '½' => 0.5,
            '¼' => 0.25,
            '¾' => 0.75,
            _ => return,
        };
        match self.found.last_mut().filter(|last| last.place.end == at) {
            Some(last) => {
                last.readings.iter_mut().for_each(|reading| *reading += value);
                last.place.end = at + char.len_utf8();
            }
            None => self.add(at..at + char.len_utf8(), vec![value], false),
        }
    }

    /// A number in digits, with what belongs to it: magnitude, half of the day, decade.
    fn digits(&mut self, start: usize) -> usize {
        self.end_spoken();
        let before = self.text[..start].chars().next_back();
        // HER2, F125, B2C: digits of a name.
        let is_name = before.is_some_and(is_letter);
        let is_minute = before == Some(':');
        let mut end = start;
        for numeral in numerals(self.text, start) {
            end = numeral.place.end;
            if is_minute && &self.text[numeral.place.clone()] == "00" {
                continue;
            }
            let mut readings = numeral.readings;
            // 38,000 is never thirty-eight in English.
            if self.is_english && readings.len() > 1 && self.text[numeral.place.clone()].contains(',') {
                readings.remove(0);
            }
            let mut quantity = Quantity {
                place: numeral.place,
                readings,
                parts: numeral.parts,
                is_firm: !is_name && !is_aside(self.text, start, end),
                magnitude: None,
            };
            self.widen(&mut quantity);
            self.add_up(quantity);
        }
        end
    }

    /// What stands after a numeral and changes its value.
    fn widen(&self, quantity: &mut Quantity) {
        let rest = &self.text[quantity.place.end..];
        let glued = word_at(rest);
        if let Some(value) = abbreviation(glued) {
            let scaled: Vec<f64> = quantity.readings.iter().map(|reading| reading * value).collect();
            // «5m» may be five metres.
            quantity.readings.extend(scaled);
            return;
        }
        if glued == "s" {
            widen_decade(quantity);
            return;
        }
        if let Some(is_afternoon) = half_of_day(rest) {
            widen_time(quantity, is_afternoon);
            return;
        }
        if !self.is_english && is_in_evening(&self.text[..quantity.place.start], rest) {
            widen_time(quantity, true);
            return;
        }
        let (gap, next) = next_word(rest);
        if let Some(value) = magnitude(&next.to_lowercase()) {
            quantity.readings.iter_mut().for_each(|reading| *reading *= value);
            quantity.magnitude = Some(value);
            quantity.place.end += gap + next.len();
            return;
        }
        // 12-15 000: both are thousands.
        if is_before_thousands(rest) && quantity.readings.iter().all(|reading| *reading < 1e3) {
            let scaled: Vec<f64> = quantity.readings.iter().map(|reading| reading * 1e3).collect();
            quantity.readings.extend(scaled);
            return;
        }
        // 2-3 million: both are millions.
        if let Some(value) = range_magnitude(rest) {
            let scaled: Vec<f64> = quantity.readings.iter().map(|reading| reading * value).collect();
            quantity.readings.extend(scaled);
        }
    }

    /// 5 million 200 thousand is one number; the second part then only answers for itself.
    fn add_up(&mut self, mut quantity: Quantity) {
        let text = self.text;
        if let (Some(last), Some(small)) = (self.found.last_mut(), quantity.readings.first().copied()) {
            let is_next =
                text.get(last.place.end..quantity.place.start).is_some_and(|gap| gap.trim().is_empty());
            if is_next && last.magnitude.is_some_and(|large| small < large) {
                let sums: Vec<f64> = last.readings.iter().map(|reading| reading + small).collect();
                last.readings.extend(sums);
                quantity.is_firm = false;
            }
        }
        self.found.push(quantity);
    }

    fn word(&mut self, start: usize) -> usize {
        let word = word_at(&self.text[start..]);
        let end = start + word.len();
        let follows_digit = self.text[..start].ends_with(|char: char| char.is_ascii_digit());
        if follows_digit || self.found.last().is_some_and(|last| last.place.end >= end) {
            return end;
        }
        const LINKS: [&str; 7] = ["and", "And", "и", "И", "мен", "пен", "бен"];
        if let Some(found) = self.lexicon.number(word) {
            self.speak(start..end, found.values);
        } else if !LINKS.contains(&word) {
            self.end_spoken();
            if let Some(value) = roman(word) {
                self.add(start..end, vec![value], false);
            }
        }
        end
    }

    fn speak(&mut self, place: Range<usize>, values: &'static [f64]) {
        let is_next = self.spoken.last().is_some_and(|(last, _)| place.start - last.end <= 5);
        if !is_next {
            self.end_spoken();
        }
        self.spoken.push((place, values));
    }

    /// Two decades are twenty years.
    fn counted(&self, spoken: &[(Range<usize>, &'static [f64])]) -> Option<f64> {
        let [.., (_, times), (place, size)] = spoken else { return None };
        GROUPS.contains(&&self.text[place.clone()]).then(|| times[0] * size[0])
    }

    /// Number words together are one number, and each may be one for itself.
    fn end_spoken(&mut self) {
        if self.spoken.is_empty() {
            return;
        }
        let spoken = std::mem::take(&mut self.spoken);
        let values = spoken.iter().map(|(_, values)| values[0]);
        let mut sums = if spoken.len() > 1 { sums(values) } else { Vec::new() };
        sums.extend(self.counted(&spoken));
        for (place, values) in &spoken {
            self.add(place.clone(), values.to_vec(), false);
            let magnitude = values.first().copied().filter(|value| *value >= 1e3);
            if let Some(last) = self.found.last_mut() {
                last.magnitude = magnitude;
            }
        }
        if let (Some((first, _)), Some((last, _))) = (spoken.first(), spoken.last()) {
            for sum in sums {
                self.add(first.start..last.end, vec![sum], false);
            }
        }
    }
}

/// `’90s` is 1990.
fn widen_decade(quantity: &mut Quantity) {
    let Some(&value) = quantity.readings.first() else { return };
    if value < 100.0 {
        quantity.readings.extend([1900.0 + value, 1800.0 + value]);
    } else {
        quantity.readings.push(value % 100.0);
    }
}

/// `3 p.m.` is 15, and twelve in the morning is zero.
fn widen_time(quantity: &mut Quantity, is_afternoon: bool) {
    let Some(&value) = quantity.readings.first() else { return };
    let is_twelve = (12.0..13.0).contains(&value);
    if is_twelve {
        quantity.readings.push(value - 12.0);
    } else if is_afternoon {
        quantity.readings.push(value + 12.0);
    }
    if let Some((hours, minutes)) = quantity.parts.filter(|_| is_afternoon) {
        quantity.parts = Some((if hours < 12.0 { hours + 12.0 } else { hours }, minutes));
    }
}

/// Words for so many, of which there may be several: «two decades», «three dozen».
const GROUPS: [&str; 4] = ["decade", "decades", "dozen", "centuries"];

/// The numbers that a row of number words says: «two hundred and fifty», «отыз бес».
fn sums(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let (mut sums, mut total, mut current) = (Vec::new(), 0.0_f64, 0.0_f64);
    for value in values {
        let fits_below = |large: f64| current > 0.0 && current % (large * 10.0) == 0.0 || current == 0.0;
        if value >= 1e3 {
            total += current.max(1.0) * value;
            current = 0.0;
        } else if value == 100.0 && current > 0.0 && current < 10.0 {
            current *= value;
        } else if value >= 100.0 && fits_below(100.0) || value >= 10.0 && fits_below(10.0) || fits_below(1.0)
        {
            current += value;
        } else {
            sums.push(total + current);
            (total, current) = (0.0, value);
        }
    }
    sums.push(total + current);
    sums
}

fn word_at(text: &str) -> &str {
    &text[..text.find(|char: char| !is_letter(char)).unwrap_or(text.len())]
}

/// The word after a space or hyphen, and the length of the gap.
fn next_word(text: &str) -> (usize, &str) {
    let gap =
        text.chars().next().filter(|char| matches!(char, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}'));
    let gap = gap.map_or(0, char::len_utf8);
    (gap, word_at(&text[gap..]))
}

/// Whether a number is the same measure once more, in brackets: six meters (18 feet).
fn is_aside(text: &str, start: usize, end: usize) -> bool {
    const UNITS: [&str; 9] = ["feet", "ft", "mi", "mph", "km", "kph", "lb", "pounds", "m)"];
    let opens = text[..start].ends_with('(');
    opens && UNITS.iter().any(|unit| text[end..].trim_start_matches([' ', '-', '\u{a0}']).starts_with(unit))
}

/// Whether p.m. follows, or a.m., after minutes or not; nothing where neither does.
pub(super) fn half_of_day(text: &str) -> Option<bool> {
    let text = text.trim_start_matches(|char: char| char == ':' || char.is_ascii_digit());
    let text = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let mut letters = text.chars().filter(|char| *char != '.').take(2).map(|char| char.to_ascii_lowercase());
    let first = letters.next().filter(|char| matches!(char, 'a' | 'p'))?;
    let ends = text.trim_start_matches(['a', 'p', 'm', 'A', 'P', 'M', '.']);
    (letters.next() == Some('m') && !ends.starts_with(is_letter)).then_some(first == 'p')
}

/// Whether an hour is one of the second half of the day: «кешкі сағат 7», «в 7 часов вечера».
fn is_in_evening(before: &str, after: &str) -> bool {
    const BEFORE: [&str; 4] = ["кешкі", "Кешкі", "түскі", "түстен кейін"];
    const AFTER: [&str; 5] = [" вечера", " часов вечера", " часа вечера", " часа дня", " часов дня"];
    let before = before.trim_end_matches(' ');
    let before = before.strip_suffix("сағат").unwrap_or(before).trim_end_matches(' ');
    BEFORE.iter().any(|word| before.ends_with(word)) || AFTER.iter().any(|end| after.starts_with(end))
}

/// Whether a range goes on here to a number with a group of thousands: `-15 000`.
fn is_before_thousands(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['-', '–', '—']) else { return false };
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(rest);
    let group = rest[first..].strip_prefix([' ', '\u{a0}', '\u{202f}']).map_or(0, digits);
    (1..4).contains(&first) && group == 3
}

/// The magnitude at the end of a range that begins here: `-3 million`, ` to 3 million`.
fn range_magnitude(text: &str) -> Option<f64> {
    const LINKS: [&str; 12] =
        ["-", "–", "—", " - ", " – ", " — ", " to ", " or ", " and ", " до ", " или ", " и "];
    let rest = LINKS.iter().filter_map(|link| text.strip_prefix(link)).next_back()?;
    let rest = rest.trim_start_matches(['$', '£', '€']);
    let number = rest.find(|char: char| !char.is_ascii_digit() && !matches!(char, '.' | ','))?;
    if number == 0 {
        return None;
    }
    let rest = &rest[number..];
    abbreviation(word_at(rest)).or_else(|| magnitude(&next_word(rest).1.to_lowercase()))
}

/// The value of a Roman numeral, in Latin letters or those of Cyrillic that look like them.
fn roman(word: &str) -> Option<f64> {
    const LONGEST: usize = 7;
    let mut total = 0.0;
    let mut last = 0.0;
    for (count, letter) in word.chars().rev().enumerate() {
        let value = match letter {
            'I' | 'І' => 1.0,
            'V' => 5.0,
            'X' | 'Х' => 10.0,
            'L' => 50.0,
            'C' | 'С' => 100.0,
            'D' => 500.0,
            'M' | 'М' => 1000.0,
            _ => return None,
        };
        if count == LONGEST {
            return None;
        }
        total += if value < last { -value } else { value };
        last = value;
    }
    (total > 0.0).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn firm(text: &str) -> Vec<Vec<f64>> {
        let found = scan(text, "en");
        found.into_iter().filter(|one| one.is_firm).map(|one| one.readings).collect()
    }

    fn says(language: &str, text: &str, value: f64) -> bool {
        scan(text, language).iter().any(|one| one.readings.contains(&value))
    }

    #[test]
    fn digits_with_what_belongs_to_them() {
        assert_eq!(firm("some 5.5 million people"), [[5.5e6]]);
        assert_eq!(firm("$5bn and 20k"), [[5.0, 5e9], [20.0, 20e3]]);
        assert_eq!(firm("at 3 p.m. sharp"), [[3.0, 15.0]]);
        assert_eq!(firm("at 3:30pm"), [vec![3.0, 15.0], vec![30.0, 42.0]]);
        assert_eq!(firm("at 15:00"), [[15.0]]);
        assert_eq!(firm("the 1990s"), [[1990.0, 90.0]]);
        assert_eq!(firm("2-3 million"), [vec![2.0, 2e6], vec![3e6]]);
        assert_eq!(firm("the HER2 gene"), [[0.0; 0]; 0]);
        assert_eq!(firm("3½ hours"), [[3.5]]);
    }

    #[test]
    fn words_say_numbers() {
        assert!(says("en", "two hundred and fifty men", 250.0));
        assert!(says("kk", "отыз бес адам", 35.0));
        assert!(says("ru", "тридцати пяти человек", 35.0));
        assert!(says("ru", "трёх", 3.0) && says("kk", "екіншіден", 2.0) && says("en", "seventeenth", 17.0));
        assert!(says("ru", "5 млн 200 тыс.", 5.2e6));
        assert!(says("kk", "кешкі сағат 7-де", 19.0) && says("ru", "в 3 часа дня", 15.0));
        assert!(!says("ru", "через 3 дня", 15.0));
        assert!(says("en", "World War II", 2.0) && says("kk", "ХХІ ғасыр", 21.0));
        assert!(scan("5 von 7", "de").is_empty());
    }
}
