//! Months, weekdays and currencies: named things of which a text may say another one.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::lexicon::Firsts;
use crate::text::{is_letter, lower, strip_start};

/// Where a text names one of a closed list, and which.
#[derive(Clone, PartialEq, Debug)]
struct Named {
    /// Its place.
    place: Range<usize>,
    /// Its number in the list.
    which: usize,
}

/// All of one kind that a text names, in order.
fn named(text: &str, list: &Index) -> Vec<Named> {
    let mut found = Vec::new();
    let mut follows_letter = false;
    for (at, char) in text.char_indices() {
        let is_letter_here = is_letter(char);
        let is_inside = is_letter_here && follows_letter;
        follows_letter = is_letter_here;
        if is_inside || !list.has_first(char) {
            continue;
        }
        let rest = &text[at..];
        let length = match is_letter_here {
            true => rest.find(|char: char| !is_letter(char)).unwrap_or(rest.len()),
            false => char.len_utf8(),
        };
        if let Some(which) = list.find(&rest[..length]) {
            found.push(Named { place: at..at + length, which });
        }
    }
    found
}

/// The first of the source that the target does not name, and the first that it names instead.
pub(in crate::check) fn replaced(
    source: &str,
    target: &str,
    list: List,
) -> Option<(Range<usize>, Range<usize>)> {
    let source = named(source, list.index());
    if source.is_empty() {
        return None;
    }
    let target = named(target, list.index());
    // The lists are short, so what a text names is a few bits.
    let bits = |all: &[Named]| all.iter().fold(0u32, |bits, one| bits | 1 << one.which);
    let (in_source, in_target) = (bits(&source), bits(&target));
    let lacks = |bits: u32, one: &Named| bits & 1 << one.which == 0;
    let lost = source.iter().find(|one| lacks(in_target, one))?;
    let new = target.iter().find(|one| lacks(in_source, one))?;
    Some((lost.place.clone(), new.place.clone()))
}

/// The first month of the source that stands beside a day or a year, where the target names none.
pub(in crate::check) fn month_lost(source: &str, target: &str) -> Option<Range<usize>> {
    if !source.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let months = named(source, &MONTH_INDEX);
    let is_date = |one: &&Named| {
        let before =
            source[..one.place.start].trim_end_matches(['s', 't', 'n', 'd', 'r', 'h', 'o', 'f', ' ']);
        let after = source[one.place.end..].trim_start_matches(['.', ',', ' ', '-']);
        before.ends_with(|char: char| char.is_ascii_digit())
            || after.starts_with(|char: char| char.is_ascii_digit())
    };
    let one = months.iter().find(is_date)?;
    // 22.11, 22/11
    let is_numeric = target.as_bytes().windows(3).any(|three| {
        three[0].is_ascii_digit() && matches!(three[1], b'.' | b'/' | b'-') && three[2].is_ascii_digit()
    });
    (!is_numeric && named(target, &MONTH_INDEX).is_empty()).then(|| one.place.clone())
}

/// The first weekday of the source that is no part of a name (`Saturday Night Live`), where the target names no day.
pub(in crate::check) fn weekday_lost(source: &str, target: &str) -> Option<Range<usize>> {
    // Names are told from days as English writes them.
    if !source.contains("day") {
        return None;
    }
    const DAYS: [&str; 13] = [
        "сегодня",
        "вчера",
        "завтра",
        "накануне",
        "выходн",
        "бүгін",
        "кеше",
        "ертең",
        "демалыс",
        "уик",
        "день",
        "дня",
        "күн",
    ];
    let is_name = |one: &Named| {
        let before = source[..one.place.start].trim_end_matches([' ', '"', '“']);
        let word = before.rsplit(' ').next().unwrap_or_default();
        let after = source[one.place.end..].trim_start_matches(' ');
        // «On Monday», and «The Sunday Times».
        let follows_name = word.starts_with(char::is_uppercase)
            && !matches!(word, "On" | "Last" | "This" | "By" | "Late" | "Early");
        follows_name
            || after.starts_with(char::is_uppercase)
            || source[..one.place.start].ends_with(['"', '“'])
    };
    let one = named(source, &WEEKDAY_INDEX).into_iter().find(|one| !is_name(one))?;
    let lower = target.to_lowercase();
    let is_told = !named(target, &WEEKDAY_INDEX).is_empty() || DAYS.iter().any(|day| lower.contains(day));
    (!is_told).then_some(one.place)
}

/// The first sign of a currency before a number of the source, where the target names no currency.
pub(in crate::check) fn currency_lost(source: &str, target: &str) -> Option<Range<usize>> {
    if !source.contains(['$', '£', '€', '¥', '₸', '₽', '₹']) {
        return None;
    }
    let is_sum = |one: &&Named| source[one.place.end..].starts_with(|char: char| char.is_ascii_digit());
    let money = named(source, &CURRENCY_INDEX);
    let one = money.iter().find(is_sum)?;
    let is_named = !named(target, &CURRENCY_INDEX).is_empty()
        || ["у.е", "у. е", "бакс", "цент"].iter().any(|word| target.contains(word));
    let has_number = target.contains(|char: char| char.is_ascii_digit());
    (!is_named && has_number).then(|| one.place.clone())
}

/// Whether a text names the month of a number.
pub(super) fn names_month(text: &str, number: f64) -> bool {
    named(text, &MONTH_INDEX).iter().any(|one| one.which as f64 + 1.0 == number)
}

/// Stems of each of a list, for all languages together: a stem with `!` is the whole word, one with `+` may have
/// an ending of Kazakh.
type Stems = &'static [&'static [&'static str]];

#[rustfmt::skip]
const MONTHS: Stems = &[
    &["January!", "Jan!", "январ", "янв!", "қаңтар"], &["February!", "Feb!", "феврал", "фев!", "февр!", "ақпан"], &["March!", "март!", "марта!", "марте!", "марту!", "мартом!", "наурыз"],
    &["April!", "апрел", "апр!", "сәуір"], &["May!", "мая!", "май!", "мае!", "маем!", "маю!", "мамыр"], &["June!", "июн", "маусым"],
    &["July!", "июл", "шілде"], &["August!", "Aug!", "август", "авг!", "тамыз"], &["September!", "Sept!", "Sep!", "сентябр", "сен!", "сент!", "қыркүйе"],
    &["October!", "Oct!", "октябр", "окт!", "қазан"], &["November!", "Nov!", "ноябр", "ноя!", "нояб!", "қараша"], &["December!", "Dec!", "декабр", "дек!", "желтоқсан"],
];

#[rustfmt::skip]
const WEEKDAYS: Stems = &[
    &["Monday", "понедельн", "дүйсенбі"], &["Tuesday", "вторник", "сейсенбі"], &["Wednesday", "сред!", "среду!", "среды!", "среде!", "сәрсенбі"],
    &["Thursday", "четверг", "бейсенбі"], &["Friday", "пятниц", "жұма!", "жұмада!", "жұманың!"], &["Saturday", "суббот", "сенбі"],
    &["Sunday", "воскресен", "воскресн", "жексенбі"],
];

#[rustfmt::skip]
const CURRENCIES: Stems = &[
    &["$", "dollar", "доллар", "долл!", "USD!"], &["€", "euro!", "euros!", "евро+", "еуро+", "EUR!"],
    &["£", "pound", "фунт", "GBP!"], &["¥", "yen!", "иен", "йен", "JPY!"], &["₸", "tenge", "теңге", "тенге", "KZT!"],
    &["₽", "ruble", "rouble", "рубл", "руб!", "RUB!"], &["yuan", "юан", "CNY!"], &["hryvnia", "гривн", "UAH!"],
    &["lira!", "liras!", "лир!", "лиры!", "лира+"], &["₹", "rupee", "рупи"], &["franc!", "francs!", "франк"],
];

static MONTH_INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(MONTHS));
static WEEKDAY_INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(WEEKDAYS));
static CURRENCY_INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(CURRENCIES));

/// A list of named things.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) enum List {
    /// The months.
    Months,
    /// The days of the week.
    Weekdays,
    /// Currencies.
    Currencies,
}

impl List {
    fn index(self) -> &'static Index {
        match self {
            Self::Months => &MONTH_INDEX,
            Self::Weekdays => &WEEKDAY_INDEX,
            Self::Currencies => &CURRENCY_INDEX,
        }
    }
}

/// A list by the first letters of its stems.
struct Index {
    /// The first letters: most words are told from the list by theirs.
    firsts: Firsts,
    stems: FxHashMap<char, Vec<Stem>>,
}

struct Stem {
    text: &'static str,
    rest: Rest,
    /// Whether it stands as it is written: «may» and «march» are other words.
    is_exact: bool,
    which: usize,
}

/// What may follow a stem in its word.
#[derive(Clone, Copy)]
enum Rest {
    Anything,
    Nothing,
    /// Nothing, or an ending of Kazakh: «еуроға», and not «еуропаға».
    Ending,
}

impl Rest {
    fn allows(self, rest: &str) -> bool {
        match self {
            Self::Anything => true,
            Self::Nothing => rest.is_empty(),
            Self::Ending => rest.is_empty() || ENDINGS.contains(&rest),
        }
    }
}

/// Endings of Kazakh behind the vowels of «еуро» and «лира».
const ENDINGS: [&str; 12] =
    ["ға", "да", "дан", "мен", "ны", "ның", "сы", "сын", "сына", "лық", "лар", "ларды"];

impl Stem {
    fn begins(&self, word: &str) -> bool {
        let rest = if self.is_exact { word.strip_prefix(self.text) } else { strip_start(word, self.text) };
        rest.is_some_and(|rest| self.rest.allows(rest))
    }
}

impl Index {
    fn new(list: Stems) -> Self {
        let all =
            list.iter().enumerate().flat_map(|(which, stems)| stems.iter().map(move |stem| (which, *stem)));
        let mut stems: FxHashMap<char, Vec<Stem>> = FxHashMap::default();
        for (which, stem) in all {
            let (text, rest) = match (stem.strip_suffix('!'), stem.strip_suffix('+')) {
                (Some(text), _) => (text, Rest::Nothing),
                (_, Some(text)) => (text, Rest::Ending),
                _ => (stem, Rest::Anything),
            };
            let is_exact = text.starts_with(|char: char| char.is_ascii_uppercase());
            let first = text.chars().next().unwrap_or_default();
            stems.entry(lower(first)).or_default().push(Stem { text, rest, is_exact, which });
        }
        let firsts = stems.keys().copied().collect();
        Self { firsts, stems }
    }

    /// Whether a word that begins like this may be in the list.
    fn has_first(&self, char: char) -> bool {
        self.firsts.may_have(lower(char))
    }

    /// The number of the first entry that a word names.
    fn find(&self, word: &str) -> Option<usize> {
        let first = word.chars().next().filter(|first| self.has_first(*first))?;
        let stems = self.stems.get(&lower(first))?;
        stems.iter().find(|stem| stem.begins(word)).map(|stem| stem.which)
    }
}

/// The month that a word names.
pub(in crate::check) fn month(word: &str) -> Option<usize> {
    MONTH_INDEX.find(word)
}

/// The weekday that a word names.
pub(in crate::check) fn weekday(word: &str) -> Option<usize> {
    WEEKDAY_INDEX.find(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_weekdays_and_currencies_have_numbers() {
        let months = |text| named(text, &MONTH_INDEX).into_iter().map(|one| one.which).collect::<Vec<_>>();
        assert_eq!(months("In November, or may be in March"), [10, 2]);
        assert_eq!(months("22 ноября и в мае"), [10, 4]);
        assert_eq!(months("қарашаның 22-сі"), [10]);
        assert_eq!(named("в пятницу", &WEEKDAY_INDEX), [Named { place: 3..17, which: 4 }]);
        assert_eq!(named("$5", &CURRENCY_INDEX), [Named { place: 0..1, which: 0 }]);
        assert_eq!(named("5 долларов, 7 теңгеге", &CURRENCY_INDEX).len(), 2);
        assert_eq!(named("5 евродан, 7 еуромен, Еуропаға, евродепутат", &CURRENCY_INDEX).len(), 2);
    }
}
