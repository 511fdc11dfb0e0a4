//! Months, weekdays and currencies: named things of which a text may say another one.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::lexicon::Firsts;
use crate::text::{is_letter, lower, strip_start};

/// Where a text names one of a closed list, and which.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::check) struct Named {
    /// Its place.
    place: Range<usize>,
    /// Its number in the list.
    which: usize,
}

/// What a text names of each list, in order.
#[derive(Debug, Default)]
pub(in crate::check) struct Mentions([Vec<Named>; 3]);

impl Mentions {
    fn of(text: &str) -> Self {
        let mut all = Self::default();
        let mut follows_letter = false;
        for (at, char) in text.char_indices() {
            let is_letter_here = is_letter(char);
            let is_inside = is_letter_here && follows_letter;
            follows_letter = is_letter_here;
            if is_inside || !FIRSTS.may_have(lower(char)) {
                continue;
            }
            let rest = &text[at..];
            let length = match is_letter_here {
                true => rest.find(|char: char| !is_letter(char)).unwrap_or(rest.len()),
                false => char.len_utf8(),
            };
            for list in List::ALL {
                if let Some(which) = list.index().find(&rest[..length]) {
                    all.0[list as usize].push(Named { place: at..at + length, which });
                }
            }
        }
        all
    }
}

/// A text with what it names, which is read when it is first asked for.
#[derive(Clone, Copy)]
pub(in crate::check) struct Naming<'t> {
    pub(in crate::check) text: &'t str,
    pub(in crate::check) mentions: &'t OnceCell<Mentions>,
}

impl<'t> Naming<'t> {
    fn all(self, list: List) -> &'t [Named] {
        &self.mentions.get_or_init(|| Mentions::of(self.text)).0[list as usize]
    }
}

/// The first of the source that the target does not name, and the first that it names instead.
pub(in crate::check) fn replaced(
    source: Naming<'_>,
    target: Naming<'_>,
    list: List,
) -> Option<(Range<usize>, Range<usize>)> {
    let source = source.all(list);
    if source.is_empty() {
        return None;
    }
    let target = target.all(list);
    // The lists are short, so what a text names is a few bits.
    let bits = |all: &[Named]| all.iter().fold(0u32, |bits, one| bits | 1 << one.which);
    let (in_source, in_target) = (bits(source), bits(target));
    let lacks = |bits: u32, one: &Named| bits & 1 << one.which == 0;
    let lost = source.iter().find(|one| lacks(in_target, one))?;
    let new = target.iter().find(|one| lacks(in_source, one))?;
    Some((lost.place.clone(), new.place.clone()))
}

/// The first month of the source that stands beside a day or a year, where the target names none.
pub(in crate::check) fn month_lost(own: Naming<'_>, theirs: Naming<'_>) -> Option<Range<usize>> {
    let (source, target) = (own.text, theirs.text);
    if !source.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_date = |one: &&Named| {
        let before =
            source[..one.place.start].trim_end_matches(['s', 't', 'n', 'd', 'r', 'h', 'o', 'f', ' ']);
        let after = source[one.place.end..].trim_start_matches(['.', ',', ' ', '-']);
        before.ends_with(|char: char| char.is_ascii_digit())
            || after.starts_with(|char: char| char.is_ascii_digit())
    };
    let one = own.all(List::Months).iter().find(is_date)?;
    // 22.11, 22/11
    let is_numeric = target.as_bytes().windows(3).any(|three| {
        three[0].is_ascii_digit() && matches!(three[1], b'.' | b'/' | b'-') && three[2].is_ascii_digit()
    });
    (!is_numeric && theirs.all(List::Months).is_empty()).then(|| one.place.clone())
}

/// The first weekday of the source that is no part of a name (`Saturday Night Live`), where the target names no day.
pub(in crate::check) fn weekday_lost(own: Naming<'_>, theirs: Naming<'_>) -> Option<Range<usize>> {
    let (source, target) = (own.text, theirs.text);
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
    let one = own.all(List::Weekdays).iter().find(|one| !is_name(one))?;
    let lower = target.to_lowercase();
    let is_told = !theirs.all(List::Weekdays).is_empty() || DAYS.iter().any(|day| lower.contains(day));
    (!is_told).then(|| one.place.clone())
}

/// The first sign of a currency before a number of the source, where the target names no currency.
pub(in crate::check) fn currency_lost(own: Naming<'_>, theirs: Naming<'_>) -> Option<Range<usize>> {
    let (source, target) = (own.text, theirs.text);
    if !source.contains(['$', '£', '€', '¥', '₸', '₽', '₹']) {
        return None;
    }
    let is_sum = |one: &&Named| source[one.place.end..].starts_with(|char: char| char.is_ascii_digit());
    let one = own.all(List::Currencies).iter().find(is_sum)?;
    let is_named = !theirs.all(List::Currencies).is_empty()
        || ["у.е", "у. е", "бакс", "цент"].iter().any(|word| target.contains(word));
    let has_number = target.contains(|char: char| char.is_ascii_digit());
    (!is_named && has_number).then(|| one.place.clone())
}

/// Whether a text names the month of a number.
pub(super) fn names_month(text: &str, number: f64) -> bool {
    Mentions::of(text).0[List::Months as usize].iter().any(|one| one.which as f64 + 1.0 == number)
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
/// The first letters of all lists: most words are told from them by theirs.
static FIRSTS: LazyLock<Firsts> = LazyLock::new(|| {
    List::ALL.iter().flat_map(|list| list.index().stems.keys().map(|start| start[0])).collect()
});

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
    const ALL: [Self; 3] = [Self::Months, Self::Weekdays, Self::Currencies];

    fn index(self) -> &'static Index {
        match self {
            Self::Months => &MONTH_INDEX,
            Self::Weekdays => &WEEKDAY_INDEX,
            Self::Currencies => &CURRENCY_INDEX,
        }
    }
}

/// A list by the two first letters of its stems.
struct Index {
    stems: FxHashMap<[char; 2], Vec<Stem>>,
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

/// The two first letters of a word, in small letters; a sign has no second one.
fn start(word: &str) -> [char; 2] {
    let mut letters = word.chars().map(lower);
    [letters.next().unwrap_or_default(), letters.next().unwrap_or_default()]
}

impl Index {
    fn new(list: Stems) -> Self {
        let all =
            list.iter().enumerate().flat_map(|(which, stems)| stems.iter().map(move |stem| (which, *stem)));
        let mut stems: FxHashMap<[char; 2], Vec<Stem>> = FxHashMap::default();
        for (which, stem) in all {
            let (text, rest) = match (stem.strip_suffix('!'), stem.strip_suffix('+')) {
                (Some(text), _) => (text, Rest::Nothing),
                (_, Some(text)) => (text, Rest::Ending),
                _ => (stem, Rest::Anything),
            };
            let is_exact = text.starts_with(|char: char| char.is_ascii_uppercase());
            stems.entry(start(text)).or_default().push(Stem { text, rest, is_exact, which });
        }
        Self { stems }
    }

    /// The number of the first entry that a word names.
    fn find(&self, word: &str) -> Option<usize> {
        let stems = self.stems.get(&start(word))?;
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
        let named = |text, list: List| Mentions::of(text).0[list as usize].clone();
        let months = |text| named(text, List::Months).into_iter().map(|one| one.which).collect::<Vec<_>>();
        assert_eq!(months("In November, or may be in March"), [10, 2]);
        assert_eq!(months("22 ноября и в мае"), [10, 4]);
        assert_eq!(months("қарашаның 22-сі"), [10]);
        assert_eq!(named("в пятницу", List::Weekdays), [Named { place: 3..17, which: 4 }]);
        assert_eq!(named("$5", List::Currencies), [Named { place: 0..1, which: 0 }]);
        assert_eq!(named("5 долларов, 7 теңгеге", List::Currencies).len(), 2);
        assert_eq!(named("5 евродан, 7 еуромен, Еуропаға, евродепутат", List::Currencies).len(), 2);
    }
}
