//! Number words of English, Kazakh and Russian.

use std::sync::LazyLock;

use crate::text::{lower, strip_start};

/// A word that says a number.
pub(super) struct NumberWord {
    /// How the word begins, or all of it.
    stem: &'static str,
    /// Whether the stem may be followed by endings.
    has_endings: bool,
    /// The number, and what else it may say.
    pub(super) values: &'static [f64],
}

const fn exact(stem: &'static str, values: &'static [f64]) -> NumberWord {
    NumberWord { stem, has_endings: false, values }
}

const fn stem(stem: &'static str, values: &'static [f64]) -> NumberWord {
    NumberWord { stem, has_endings: true, values }
}

/// Letters with which the words of a list begin, a bit each. Letters of English, Kazakh and Russian share none.
#[derive(Clone, Copy, Default)]
pub(super) struct Firsts(u128);

impl Firsts {
    /// Whether a letter may be one of them.
    pub(super) fn may_have(self, letter: char) -> bool {
        self.0 & Self::bit(letter) != 0
    }

    fn bit(letter: char) -> u128 {
        1 << (u32::from(letter) & 127)
    }
}

impl FromIterator<char> for Firsts {
    fn from_iter<Letters: IntoIterator<Item = char>>(letters: Letters) -> Self {
        Self(letters.into_iter().fold(0, |bits, letter| bits | Self::bit(letter)))
    }
}

/// The number words of a language by their two first letters.
pub(super) struct Lexicon {
    firsts: Firsts,
    words: Vec<([char; 2], &'static NumberWord)>,
}

impl Lexicon {
    fn new(table: &'static [NumberWord]) -> Self {
        let mut words: Vec<_> = table.iter().filter_map(|word| Some((start(word.stem)?, word))).collect();
        words.sort_by_key(|(start, _)| *start);
        Self { firsts: words.iter().map(|(start, _)| start[0]).collect(), words }
    }

    /// That of a language; `None` if its number words are not known.
    pub(super) fn of(language: &str) -> Option<&'static Self> {
        static ENGLISH_WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(ENGLISH));
        static KAZAKH_WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(KAZAKH));
        static RUSSIAN_WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(RUSSIAN));
        match language {
            "en" => Some(&ENGLISH_WORDS),
            "kk" => Some(&KAZAKH_WORDS),
            "ru" => Some(&RUSSIAN_WORDS),
            _ => None,
        }
    }

    /// The number that a word says.
    pub(super) fn number(&self, word: &str) -> Option<&'static NumberWord> {
        let own = start(word).filter(|own| self.firsts.may_have(own[0]))?;
        let from = self.words.partition_point(|(start, _)| *start < own);
        let fits = |entry: &&NumberWord| {
            strip_start(word, entry.stem).is_some_and(|rest| rest.is_empty() || entry.has_endings)
        };
        let words = self.words[from..].iter().take_while(|(start, _)| *start == own);
        // A longer stem says more: «пятнадцать» is not five.
        words.map(|(_, word)| *word).filter(fits).max_by_key(|entry| entry.stem.len())
    }
}

/// The two first letters of a word, in small letters; every number word has as many.
fn start(word: &str) -> Option<[char; 2]> {
    let mut letters = word.chars().map(lower);
    Some([letters.next()?, letters.next()?])
}

/// Whether numbers of a language are known.
pub(in crate::check) fn is_known(language: &str) -> bool {
    matches!(language, "en" | "kk" | "ru")
}

/// The magnitude that a lower-case word after a numeral stands for.
pub(super) fn magnitude(word: &str) -> Option<f64> {
    const WORDS: &[(&str, f64)] = &[
        ("hundred", 1e2),
        ("жүз", 1e2),
        ("thousand", 1e3),
        ("lakh", 1e5),
        ("тыс", 1e3),
        ("мың", 1e3),
        ("million", 1e6),
        ("crore", 1e7),
        ("mln", 1e6),
        ("миллион", 1e6),
        ("млн", 1e6),
        ("billion", 1e9),
        ("bln", 1e9),
        ("миллиард", 1e9),
        ("млрд", 1e9),
        ("trillion", 1e12),
        ("триллион", 1e12),
        ("трлн", 1e12),
    ];
    WORDS.iter().find(|(start, _)| word.starts_with(start)).map(|(_, value)| *value)
}

/// The magnitude of a letter that stands at a numeral without a space: `$5m`, `5bn`.
pub(super) fn abbreviation(letters: &str) -> Option<f64> {
    match letters {
        "k" | "K" => Some(1e3),
        "m" | "M" | "mn" => Some(1e6),
        "b" | "B" | "bn" => Some(1e9),
        "t" | "tn" | "trn" => Some(1e12),
        _ => None,
    }
}

#[rustfmt::skip]
const ENGLISH: &[NumberWord] = &[
    exact("zero", &[0.0]), exact("nil", &[0.0]), exact("one", &[1.0]), exact("once", &[1.0]),
    exact("first", &[1.0]), exact("single", &[1.0]), exact("opener", &[1.0]), exact("two", &[2.0]), exact("twice", &[2.0]),
    exact("second", &[2.0]), exact("seconds", &[2.0]), exact("both", &[2.0]), exact("pair", &[2.0]), exact("couple", &[2.0]),
    stem("doubl", &[2.0]), exact("half", &[0.5, 50.0, 30.0, 2.0]), exact("halves", &[0.5, 2.0]),
    exact("three", &[3.0]), exact("third", &[3.0, 33.0]), exact("thirds", &[3.0, 66.0]), stem("tripl", &[3.0]), stem("four", &[4.0]),
    exact("quarter", &[4.0, 0.25, 25.0, 15.0]), exact("quarters", &[4.0, 0.75, 75.0]), stem("five", &[5.0]), stem("fifth", &[5.0]),
    stem("six", &[6.0]), stem("seven", &[7.0]), stem("eight", &[8.0]), stem("nine", &[9.0]), stem("ninth", &[9.0]),
    exact("ten", &[10.0]), exact("tens", &[10.0]), stem("tenth", &[10.0]), stem("decade", &[10.0]),
    exact("eleven", &[11.0]), exact("eleventh", &[11.0]), exact("twelve", &[12.0]), exact("twelfth", &[12.0]),
    stem("dozen", &[12.0]), exact("noon", &[12.0]), exact("midday", &[12.0]), exact("midnight", &[0.0, 24.0, 12.0]),
    stem("thirteen", &[13.0]), stem("fourteen", &[14.0]), stem("fortnight", &[14.0, 2.0]), stem("fifteen", &[15.0]),
    stem("sixteen", &[16.0]), stem("seventeen", &[17.0]), stem("eighteen", &[18.0]), stem("nineteen", &[19.0]),
    stem("twent", &[20.0]), stem("thirt", &[30.0]), stem("fort", &[40.0]), exact("forth", &[4.0]), stem("fift", &[50.0]), stem("sixt", &[60.0]),
    stem("sixth", &[6.0]), stem("fourth", &[4.0]), stem("sevent", &[70.0]), stem("seventh", &[7.0]), stem("eight", &[8.0]), stem("eighth", &[8.0]), stem("eighti", &[80.0]),
    stem("eighty", &[80.0]), stem("ninet", &[90.0]), exact("twenties", &[20.0, 1920.0]), exact("thirties", &[30.0, 1930.0]),
    exact("forties", &[40.0, 1940.0]), exact("fifties", &[50.0, 1950.0]), exact("sixties", &[60.0, 1960.0]), exact("seventies", &[70.0, 1970.0]),
    exact("eighties", &[80.0, 1980.0]), exact("nineties", &[90.0, 1990.0]), stem("hundred", &[100.0]), stem("centur", &[100.0]),
    stem("thousand", &[1e3]), stem("million", &[1e6]), stem("billion", &[1e9]), stem("trillion", &[1e12]),
];

#[rustfmt::skip]
const KAZAKH: &[NumberWord] = &[
    stem("нөл", &[0.0]), stem("бір", &[1.0]), stem("жалғыз", &[1.0]), stem("алғаш", &[1.0]), stem("екі", &[2.0]), stem("екеу", &[2.0]), stem("қос", &[2.0]), stem("жұп", &[2.0]),
    stem("жарты", &[0.5, 50.0, 30.0, 2.0]), stem("жарым", &[0.5, 50.0, 30.0]), stem("ширек", &[4.0, 0.25, 25.0, 15.0]), stem("тоқсан", &[90.0, 4.0]),
    stem("үш", &[3.0]), stem("төрт", &[4.0]), stem("бес", &[5.0]), stem("алты", &[6.0]), stem("жеті", &[7.0]),
    stem("жетеу", &[7.0]), stem("алтау", &[6.0]), stem("сегіз", &[8.0]), stem("тоғыз", &[9.0]), exact("он", &[10.0]), exact("оннан", &[10.0]),
    stem("оныншы", &[10.0]), stem("ондаған", &[10.0]), stem("онжылдық", &[10.0]), stem("онкүндік", &[10.0]), stem("дюжина", &[12.0]), stem("жиырма", &[20.0]),
    stem("отыз", &[30.0]), stem("қырық", &[40.0]), stem("елу", &[50.0]), stem("алпыс", &[60.0]), stem("жетпіс", &[70.0]),
    stem("сексен", &[80.0]), stem("жүз", &[100.0]), stem("ғасыр", &[100.0]), stem("тәулік", &[24.0]), stem("мың", &[1e3]),
    stem("миллион", &[1e6]), stem("млн", &[1e6]), stem("миллиард", &[1e9]), stem("млрд", &[1e9]), stem("триллион", &[1e12]), stem("трлн", &[1e12]),
];

#[rustfmt::skip]
const RUSSIAN: &[NumberWord] = &[
    exact("час", &[1.0, 13.0]), exact("часа", &[1.0, 13.0]), exact("часу", &[1.0, 13.0]), stem("ноль", &[0.0]), stem("нуле", &[0.0]), stem("нуля", &[0.0]), stem("один", &[1.0]), stem("одн", &[1.0]), stem("перв", &[1.0]), stem("единств", &[1.0]), stem("единиц", &[1.0]), stem("дважды", &[2.0]), stem("вдвое", &[2.0]), stem("двоих", &[2.0]),
    exact("два", &[2.0]), exact("две", &[2.0]), stem("двух", &[2.0]), stem("двум", &[2.0]), stem("двое", &[2.0]), stem("двой", &[2.0]), stem("удво", &[2.0]),
    stem("втор", &[2.0]), exact("оба", &[2.0]), exact("обе", &[2.0]), stem("обои", &[2.0]), stem("обеи", &[2.0]), stem("пара", &[2.0]), stem("пару", &[2.0]), stem("пары", &[2.0]),
    stem("полов", &[0.5, 50.0, 30.0, 2.0]), stem("полтор", &[1.5]), stem("полгод", &[0.5, 6.0]), stem("полчас", &[0.5, 30.0]), stem("четверт", &[4.0, 0.25, 25.0, 15.0]), stem("четвёрт", &[4.0]),
    stem("три", &[3.0]), stem("трёх", &[3.0]), stem("трех", &[3.0]), stem("трём", &[3.0]), stem("трем", &[3.0]), stem("трет", &[3.0, 33.0]), stem("трое", &[3.0]), stem("троих", &[3.0]), stem("трой", &[3.0]), stem("утро", &[3.0]), stem("втрое", &[3.0]),
    stem("четыр", &[4.0]), stem("четвер", &[4.0]), stem("пять", &[5.0]), stem("пяти", &[5.0]), stem("пятер", &[5.0]), stem("пятый", &[5.0]), stem("пятая", &[5.0]), stem("пятое", &[5.0]), stem("пятой", &[5.0]), stem("пятого", &[5.0]), stem("пятом", &[5.0]), stem("пятую", &[5.0]), stem("пятым", &[5.0]), stem("пятых", &[5.0]),
    stem("шест", &[6.0]), stem("семь", &[7.0]), exact("семи", &[7.0]), stem("семилет", &[7.0]), stem("седьм", &[7.0]), stem("семер", &[7.0]), stem("восем", &[8.0]), stem("восьм", &[8.0]),
    stem("девят", &[9.0]), stem("десят", &[10.0]), stem("одиннадцат", &[11.0]), stem("двенадцат", &[12.0]), stem("дюжин", &[12.0]), stem("полдень", &[12.0]), stem("полдня", &[12.0, 0.5]), stem("полноч", &[0.0, 24.0, 12.0]),
    stem("тринадцат", &[13.0]), stem("четырнадцат", &[14.0]), stem("пятнадцат", &[15.0]), stem("шестнадцат", &[16.0]),
    stem("семнадцат", &[17.0]), stem("восемнадцат", &[18.0]), stem("девятнадцат", &[19.0]), stem("двадцат", &[20.0]), stem("сутк", &[24.0]), stem("суток", &[24.0]), stem("суточн", &[24.0]),
    stem("тридцат", &[30.0]), stem("сорок", &[40.0]), stem("пятьдесят", &[50.0]), stem("пятидесят", &[50.0]),
    stem("шестьдесят", &[60.0]), stem("шестидесят", &[60.0]), stem("семьдесят", &[70.0]), stem("семидесят", &[70.0]),
    stem("восемьдесят", &[80.0]), stem("восьмидесят", &[80.0]), stem("девяност", &[90.0]), exact("сто", &[100.0]), exact("ста", &[100.0]),
    stem("сотн", &[100.0]), stem("сотен", &[100.0]), stem("столет", &[100.0]), exact("век", &[100.0]), exact("века", &[100.0]), stem("двести", &[200.0]), stem("двухсот", &[200.0]), stem("триста", &[300.0]), stem("трехсот", &[300.0]), stem("трёхсот", &[300.0]),
    stem("четыреста", &[400.0]), stem("пятьсот", &[500.0]), stem("пятисот", &[500.0]), stem("шестьсот", &[600.0]), stem("семьсот", &[700.0]), stem("восемьсот", &[800.0]), stem("девятьсот", &[900.0]),
    stem("тысяч", &[1e3]), stem("тыс", &[1e3]), stem("миллион", &[1e6]), stem("млн", &[1e6]), stem("миллиард", &[1e9]), stem("млрд", &[1e9]), stem("триллион", &[1e12]), stem("трлн", &[1e12]),
];
