//! How likely a word is, letter by letter, and which slip of the hand makes it likely.
//!
//! This is no dictionary: Kazakh words have more forms than any list. A model of letters knows what
//! follows what (`spelling/*.txt`, with their sources); a word that is unlikely as it stands and likely
//! with two letters swapped is taken for a slip. What must not live here: findings.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

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
const START: u32 = 1;
const END: u32 = 2;

/// Bits of a letter's number.
const BITS: u32 = 6;

/// What a letter costs that no table has, in half bits.
const UNKNOWN: u32 = 20;

/// Words with fewer letters are too much alike.
const SHORTEST: usize = 4;

/// A word in which no letter costs more has no slip that could be told, in half bits.
const PLAIN: u32 = 12;

/// A word that is taken for the right one has no letter that costs more, in half bits.
const LIKELY: u32 = 18;

/// How many words a search for lost letters follows.
const BEAM: usize = 16;

/// What is known of the letters of a language. All costs are half bits.
struct Model {
    /// Letters of the longest context.
    order: usize,
    /// How much less a word must cost with two letters swapped.
    swap: u32,
    /// Costs of a context with the letter behind it.
    costs: FxHashMap<u32, u8>,
    /// Costs of leaving a context.
    leaving: FxHashMap<u32, u8>,
}

static KAZAKH: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("spelling/kk.txt"), 24));
static RUSSIAN: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("spelling/ru.txt"), 26));

fn model(language: &str) -> Option<&'static Model> {
    match language {
        "kk" => Some(&KAZAKH),
        "ru" => Some(&RUSSIAN),
        _ => None,
    }
}

/// The numbers of a word's letters; `None` if it has others.
fn numbers(word: &str) -> Option<Vec<u32>> {
    word.chars().map(|char| number(if char == 'ё' { 'е' } else { char })).collect()
}

fn number(char: char) -> Option<u32> {
    let place = match char {
        '\u{400}'..='\u{4FF}' => char as usize & 0xFF,
        '^' => return Some(START),
        '$' => return Some(END),
        _ => return None,
    };
    Some(u32::from(NUMBERS[place])).filter(|number| *number > 0)
}

fn written(numbers: &[u32]) -> String {
    let letter = |number: &u32| LETTERS.chars().nth(*number as usize - 1);
    numbers.iter().filter_map(letter).collect()
}

impl Model {
    fn read(table: &str, swap: u32) -> Self {
        let mut model = Self { order: 0, swap, costs: FxHashMap::default(), leaving: FxHashMap::default() };
        let mut context: Vec<u32> = Vec::new();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            model.read_line(line, &mut context);
        }
        model
    }

    fn read_line(&mut self, line: &str, context: &mut Vec<u32>) {
        let (head, costs) = line.split_once(' ').unwrap_or((line, ""));
        let mut head = head.chars();
        let shared = head.next().and_then(|char| char.to_digit(10)).unwrap_or_default();
        context.truncate(shared as usize);
        context.extend(head.filter_map(number));
        self.order = self.order.max(context.len());
        let key = context.iter().fold(0, |key, number| key << BITS | number);
        let mut costs = costs.chars();
        self.leaving.insert(key, costs.next().map_or(0, cost));
        while let (Some(letter), Some(price)) = (costs.next(), costs.next()) {
            if let Some(letter) = number(letter) {
                self.costs.insert(key << BITS | letter, cost(price));
            }
        }
    }

    /// What the letter at a place costs; the end of the word stands behind the last one.
    fn letter(&self, word: &[u32], at: usize) -> u32 {
        let before = word[at.saturating_sub(self.order)..at].iter();
        let context =
            before.fold(if at < self.order { START } else { 0 }, |key, number| key << BITS | number);
        self.cost(context, word.get(at).copied().unwrap_or(END))
    }

    /// What a letter costs behind others, of which the first ones are left out until they are known.
    fn cost(&self, mut context: u32, letter: u32) -> u32 {
        let mut left = 0;
        loop {
            if let Some(cost) = self.costs.get(&(context << BITS | letter)) {
                return left + u32::from(*cost);
            }
            left += self.leaving.get(&context).copied().map_or(0, u32::from);
            if context == 0 {
                return left + UNKNOWN;
            }
            let first = (u32::BITS - 1 - context.leading_zeros()) / BITS * BITS;
            context &= (1 << first) - 1;
        }
    }

    /// What each letter of a word costs, and its end.
    fn each(&self, word: &[u32]) -> impl Iterator<Item = u32> {
        let mut context = START;
        word.iter().copied().chain([END]).map(move |letter| {
            let cost = self.cost(context, letter);
            context = (context << BITS | letter) & ((1 << (BITS * self.order as u32)) - 1);
            cost
        })
    }

    fn word(&self, word: &[u32]) -> u32 {
        self.each(word).sum()
    }

    /// Whether no letter of a word costs more than so much.
    fn is_within(&self, word: &[u32], most: u32) -> bool {
        self.each(word).all(|cost| cost <= most)
    }

    /// The word that costs least of some, if it is plain and costs so much less than another one.
    fn better(&self, words: impl Iterator<Item = Vec<u32>>, other: &[u32], least: u32) -> Option<String> {
        let (cost, best) = words.map(|word| (self.word(&word), word)).min()?;
        (cost + least <= self.word(other) && self.is_within(&best, LIKELY)).then(|| written(&best))
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

/// What was meant where two neighbouring letters of a word in small letters have changed places;
/// `None` if the word is well as it is, or its language is not known here.
pub(super) fn without_swap(language: &str, word: &str) -> Option<String> {
    let model = model(language)?;
    let letters = odd_letters(model, word)?;
    let swaps = (1..letters.len()).filter(|at| letters[at - 1] != letters[*at]).map(|at| {
        let mut swapped = letters.clone();
        swapped.swap(at - 1, at);
        swapped
    });
    model.better(swaps, &letters, model.swap)
}

fn odd_letters(model: &Model, word: &str) -> Option<Vec<u32>> {
    let letters = numbers(word)?;
    (letters.len() >= SHORTEST && !model.is_within(&letters, PLAIN)).then_some(letters)
}

/// What was meant where the letters that only Kazakh has have become Russian ones in a word in small
/// letters.
pub(super) fn with_own_letters(word: &str) -> Option<String> {
    const LOST: u32 = 20;
    let letters = odd_letters(&KAZAKH, word)?;
    let mut found: Vec<(u32, Vec<u32>)> = vec![(0, Vec::new())];
    for letter in word.chars() {
        let mut next = Vec::with_capacity(found.len() * 2);
        for (cost, begun) in &found {
            for number in std::iter::once(letter).chain(own_twins(letter).chars()).filter_map(number) {
                let mut longer = begun.clone();
                longer.push(number);
                next.push((cost + KAZAKH.letter(&longer, begun.len()), longer));
            }
        }
        next.sort();
        next.truncate(BEAM);
        found = next;
    }
    let (cost, right) =
        found.into_iter().map(|(cost, word)| (cost + KAZAKH.letter(&word, word.len()), word)).min()?;
    (cost + LOST <= KAZAKH.word(&letters)).then(|| written(&right))
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
    fn swapped_letters_are_found() {
        assert_eq!(without_swap("ru", "плоиция").as_deref(), Some("полиция"));
        assert_eq!(without_swap("kk", "мектпетер").as_deref(), Some("мектептер"));
        assert_eq!(without_swap("en", "polcie"), None);
    }

    #[test]
    fn lost_letters_are_found() {
        assert_eq!(with_own_letters("женил").as_deref(), Some("жеңіл"));
        assert_eq!(with_own_letters("шыкса").as_deref(), Some("шықса"));
        assert_eq!(with_own_letters("балалар"), None);
    }

    #[test]
    fn good_words_are_let_be() {
        for word in ["мектептерде", "үкіметтің", "айналысады", "компаниялардың"]
        {
            assert_eq!(without_swap("kk", word), None, "{word}");
        }
        for word in ["правительства", "неоднократно", "взаимодействие"]
        {
            assert_eq!(without_swap("ru", word), None, "{word}");
        }
    }
}
