//! How likely a word is, letter by letter, and which slip of the hand makes it likely.
//!
//! This is no dictionary: Kazakh words have more forms than any list. A model of letters knows what
//! follows what (`spelling/*.txt`, with their sources); a word that is unlikely as it stands and likely
//! with two letters swapped is taken for a slip. What must not live here: findings.

use std::sync::LazyLock;

use smallvec::SmallVec;

use super::language::is_kazakh;

mod seen;
mod slips;

pub(super) use seen::Seen;
pub(super) use slips::{Kind, Slip, slip};

/// The letters that a model knows, and the two ends of a word. A letter's number is its place, from one.
const LETTERS: &str = "^$аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// The number of each letter of the block from U+0400 on; 0 for one that no model knows.
static NUMBERS: LazyLock<[u8; 256]> = LazyLock::new(|| {
    let mut numbers = [0; 256];
    for (letter, number) in LETTERS.chars().zip(1..).skip(2) {
        numbers[letter as usize & 0xFF] = number;
    }
    numbers
});

/// The numbers of the ends of a word.
const START: u8 = 1;
const END: u8 = 2;

/// Bits of a letter's number.
const BITS: u32 = 6;

/// One more than the greatest number of a letter.
const ROW: usize = 45;

/// What a letter costs that no table has, in half bits.
const UNKNOWN: u8 = 20;

/// Words with fewer letters are too much alike.
const SHORTEST: usize = 4;

/// A word that is taken for the right one has no letter that costs more, in half bits.
const LIKELY: u32 = 18;

/// How much less a Kazakh word must cost than what stands there costs as a Russian one.
const RUSSIAN_LEAD: u32 = 10;

/// How many words a search for lost letters follows.
const BEAM: usize = 6;

/// What is known of the letters of a language. All costs are half bits.
///
/// A context is the letters before a letter, as far as the table knows them.
struct Model {
    /// The context at the start of a word.
    start: u16,
    /// What each letter does in each context.
    contexts: Vec<[Step; ROW]>,
}

/// What a letter does in a context.
#[derive(Clone, Copy)]
struct Step {
    /// The context behind it.
    next: u16,
    /// What it costs.
    cost: u8,
}

static KAZAKH: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("spelling/kk.txt")));
static RUSSIAN: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("spelling/ru.txt")));

fn model(language: &str) -> Option<&'static Model> {
    match language {
        "kk" => Some(&KAZAKH),
        "ru" => Some(&RUSSIAN),
        _ => None,
    }
}

/// The numbers of a word's letters.
type Numbers = SmallVec<[u8; 24]>;

/// The number of each letter of a word; `None` for one that no model knows.
fn numbers(word: &str) -> impl Iterator<Item = Option<u8>> {
    word.chars().map(|char| number(if char == 'ё' { 'е' } else { char }))
}

fn number(char: char) -> Option<u8> {
    let place = match char {
        '\u{400}'..='\u{4FF}' => char as usize & 0xFF,
        '^' => return Some(START),
        '$' => return Some(END),
        _ => return None,
    };
    Some(NUMBERS[place]).filter(|number| *number > 0)
}

fn written(numbers: &[u8]) -> String {
    let letter = |number: &u8| LETTERS.chars().nth(usize::from(*number) - 1);
    numbers.iter().filter_map(letter).collect()
}

/// A context as its table has it.
struct Line<'a> {
    /// The numbers of its letters, packed: longer contexts have greater keys.
    key: u32,
    /// The cost of a letter that is not listed, beside its cost behind one letter less.
    leaving: u8,
    /// Letters with their costs.
    costs: std::str::Chars<'a>,
}

/// The contexts of a table, shorter ones first.
fn lines(table: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut context: Vec<u8> = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (head, costs) = line.split_once(' ').unwrap_or((line, ""));
        let mut head = head.chars();
        let shared = head.next().and_then(|char| char.to_digit(10)).unwrap_or_default();
        context.truncate(shared as usize);
        context.extend(head.filter_map(number));
        let key = context.iter().fold(0, |key, number| key << BITS | u32::from(*number));
        let mut costs = costs.chars();
        let leaving = costs.next().map_or(0, cost);
        lines.push(Line { key, leaving, costs });
    }
    // Each key is there once.
    lines.sort_unstable_by_key(|line| line.key);
    lines
}

/// The place of the longest context that is an end of another one and not all of it.
fn shorter(lines: &[Line<'_>], mut key: u32) -> Option<usize> {
    while key > 0 {
        let first = (u32::BITS - 1 - key.leading_zeros()) / BITS * BITS;
        key &= (1 << first) - 1;
        if let Ok(at) = lines.binary_search_by_key(&key, |line| line.key) {
            return Some(at);
        }
    }
    None
}

impl Model {
    fn read(table: &str) -> Self {
        let lines = lines(table);
        let mut contexts: Vec<[Step; ROW]> = Vec::with_capacity(lines.len());
        for line in &lines {
            let unlisted = [Step { next: 0, cost: UNKNOWN }; ROW];
            let mut row = shorter(&lines, line.key).map_or(unlisted, |at| contexts[at]);
            row.iter_mut().for_each(|step| step.cost = step.cost.saturating_add(line.leaving));
            let mut costs = line.costs.clone();
            while let (Some(letter), Some(price)) = (costs.next(), costs.next()) {
                if let Some(letter) = number(letter) {
                    row[usize::from(letter)].cost = cost(price);
                }
            }
            let from = lines.partition_point(|other| other.key <= line.key << BITS);
            let longer = lines[from..].iter().take_while(|other| other.key >> BITS == line.key);
            for (at, other) in (from..).zip(longer) {
                row[(other.key & ((1 << BITS) - 1)) as usize].next = at as u16;
            }
            contexts.push(row);
        }
        let start = contexts.first().map_or(0, |row| row[usize::from(START)].next);
        Self { start, contexts }
    }

    fn step(&self, context: u16, letter: u8) -> Step {
        self.contexts[usize::from(context)][usize::from(letter)]
    }

    /// What each letter of a word costs, and its end.
    fn each(&self, word: impl Iterator<Item = u8>) -> impl Iterator<Item = u32> {
        let mut context = self.start;
        word.chain([END]).map(move |letter| {
            let step = self.step(context, letter);
            context = step.next;
            u32::from(step.cost)
        })
    }

    fn word(&self, word: &[u8]) -> u32 {
        self.each(word.iter().copied()).sum()
    }

    /// Whether no letter of a word costs more than so much.
    fn is_within(&self, word: impl Iterator<Item = u8>, most: u32) -> bool {
        self.each(word).all(|cost| cost <= most)
    }
}

fn cost(char: char) -> u8 {
    match char {
        '0'..='9' => char as u8 - b'0',
        'a'..='z' => char as u8 - b'a' + 10,
        'A'..='Z' => char as u8 - b'A' + 36,
        _ => 61,
    }
}

/// Whether some letters are likelier to be a Russian word than a Kazakh one that costs so much.
fn is_rather_russian(letters: &[u8], kazakh: u32) -> bool {
    RUSSIAN.word(letters) < kazakh + RUSSIAN_LEAD
}

/// Whether a word in small letters is written as words of a language are, and not as acronyms; nothing of one whose
/// letters are not known.
pub(super) fn is_word_like(language: &str, word: &str) -> bool {
    /// The first letters of several words seldom follow each other in one.
    const USUAL: u32 = 12;
    let Some(model) = model(language) else { return false };
    numbers(word).all(|number| number.is_some()) && model.is_within(numbers(word).flatten(), USUAL)
}

/// The numbers of a word's letters where one of them costs more than so much; `None` for a word with letters
/// that no model knows.
fn odd_letters(model: &Model, word: &str, plain: u32) -> Option<Numbers> {
    if model.is_within(numbers(word).flatten(), plain) {
        return None;
    }
    let letters: Numbers = numbers(word).collect::<Option<_>>()?;
    (letters.len() >= SHORTEST).then_some(letters)
}

/// What was meant where letters that only Kazakh has, all of them or some, have become Russian ones in a word
/// in small letters; it costs so much less, in half bits.
pub(super) fn with_own_letters(word: &str, least: u32) -> Option<String> {
    /// A choice for each letter fits into 64 bits.
    const LONGEST: usize = 32;
    /// «рекордын» and «рекордың» are both words: a last letter alone must make more of a difference.
    const LAST: u32 = 5;
    // A word that has some is a whole word of Kazakh more often.
    let plain = if word.contains(is_kazakh) { 10 } else { 9 };
    let letters = odd_letters(&KAZAKH, word, plain)?;
    if letters.len() > LONGEST {
        return None;
    }
    let most = KAZAKH.word(&letters).checked_sub(least)?;
    let (cost, right) = restored(word, most)?;
    let has_last_alone = right[..right.len() - 1] == letters[..letters.len() - 1];
    let most = if has_last_alone { most.saturating_sub(LAST) } else { most };
    let is_likely = cost <= most && KAZAKH.is_within(right.iter().copied(), LIKELY);
    (is_likely && !is_rather_russian(&letters, cost)).then(|| written(&right))
}

/// The likeliest Kazakh word that a keyboard without its letters writes like this, with its cost; `None` if
/// it costs more than so much.
fn restored(word: &str, most: u32) -> Option<(u32, Numbers)> {
    // What it costs so far, the letters chosen, two bits each, and the context.
    let mut found: SmallVec<[(u32, u64, u16); BEAM * 3]> = SmallVec::from_slice(&[(0, 0, KAZAKH.start)]);
    for (at, letter) in word.chars().enumerate() {
        let mut next: SmallVec<[(u32, u64, u16); BEAM * 3]> = SmallVec::new();
        for (choice, number) in variants(letter).enumerate() {
            for (cost, chosen, context) in &found {
                let step = KAZAKH.step(*context, number);
                let cost = cost + u32::from(step.cost);
                // Costs only grow from here.
                if cost <= most {
                    next.push((cost, chosen | (choice as u64) << (2 * at), step.next));
                }
            }
        }
        if next.len() > BEAM {
            next.sort_unstable();
            next.truncate(BEAM);
        }
        found = next;
    }
    let end = |context| u32::from(KAZAKH.step(context, END).cost);
    let (cost, chosen) = found.iter().map(|(cost, chosen, context)| (cost + end(*context), *chosen)).min()?;
    let choice = |at: usize| (chosen >> (2 * at) & 3) as usize;
    let right: Numbers =
        word.chars().enumerate().filter_map(|(at, letter)| variants(letter).nth(choice(at))).collect();
    Some((cost, right))
}

/// The numbers of a letter and of those that may have become it.
fn variants(letter: char) -> impl Iterator<Item = u8> {
    std::iter::once(letter).chain(own_twins(letter).chars()).filter_map(number)
}

/// The Kazakh letters that a keyboard without them writes as this one.
fn own_twins(char: char) -> &'static str {
    match char {
        'а' => "ә",
        'г' => "ғ",
        'к' => "қ",
        'н' => "ң",
        'о' => "ө",
        'у' => "ұү",
        'х' => "һ",
        'и' => "і",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_no_words() {
        for (language, word) in [("kk", "сияқты"), ("kk", "бұрынғы"), ("ru", "поводу"), ("ru", "открыть")]
        {
            assert!(is_word_like(language, word), "{word}");
        }
        for word in ["магатэ", "юнеско", "асеан", "гибдд", "брикс", "iaea"] {
            assert!(!is_word_like("kk", word) && !is_word_like("ru", word), "{word}");
        }
    }

    #[test]
    fn lost_letters_are_found() {
        assert_eq!(with_own_letters("женил", 12).as_deref(), Some("жеңіл"));
        assert_eq!(with_own_letters("шыкса", 12).as_deref(), Some("шықса"));
        assert_eq!(with_own_letters("кұрылысы", 12).as_deref(), Some("құрылысы"));
        assert_eq!(with_own_letters("балалар", 12), None);
        assert_eq!(with_own_letters("хотели", 12), None);
    }
}
