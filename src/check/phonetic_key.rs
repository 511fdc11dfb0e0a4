//! Names of one script in another: what a Latin name and its Cyrillic writing have in common.
//!
//! A name is its consonants in classes that transliteration keeps (`Borrell`, «Боррель»,
//! «Боррельмен»: P R L). What must not live here: names themselves, findings.

use std::cell::LazyCell;
use std::ops::{Deref, Range};
use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::letters::is_latin;
use super::name_index::lexicon::{Exonym, exonym};
use super::quantity::{month, weekday};
use crate::text::{is_letter, lower};

/// The consonants of a word, a class each.
#[derive(Clone, Debug, Default)]
pub(super) struct PhoneticKey {
    classes: SmallVec<[u8; 16]>,
    /// A bit for each class that it has.
    bits: u32,
}

impl Deref for PhoneticKey {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.classes
    }
}

impl FromIterator<u8> for PhoneticKey {
    fn from_iter<Classes: IntoIterator<Item = u8>>(classes: Classes) -> Self {
        Self::of(classes.into_iter().collect())
    }
}

impl PhoneticKey {
    fn of(classes: SmallVec<[u8; 16]>) -> Self {
        let bits = classes.iter().fold(0, |bits, class| bits | bit(*class));
        Self { classes, bits }
    }
}

/// The consonants of a word, a class each. `?` is a letter with two sounds, `h` one that is often
/// lost, `j` one that may be a vowel as well, `G` and `~` ones that are heard in other ways or not at all.
pub(super) fn phonetic_key(word: &str) -> PhoneticKey {
    let mut out = SmallVec::new();
    let mut chars = word.chars().map(lower).peekable();
    let (mut before, mut follows_vowel) = (' ', false);
    while let Some(char) = chars.next() {
        let next = chars.peek().copied();
        let last = std::mem::replace(&mut before, char);
        let class = match char {
            'p' if next == Some('h') => b'v',
            // «Nick», «Schwartz»: the c is not heard.
            'c' if matches!(next, Some('k' | 'z')) => continue,
            'c' if next == Some('h') && last == 's' => continue,
            't' if next == Some('z') => continue,
            // «Knott», «Foxx».
            'k' if last == ' ' && next == Some('n') => continue,
            'x' if last == 'x' => continue,
            // «Bough», «Hughes», «Edinburgh»; «Beijing».
            'g' if next == Some('h') && last != ' ' => b'~',
            'g' if last == 'n' => b'G',
            'h' if last == 'g' && out.last() == Some(&b'~') => continue,
            'b' | 'p' | 'б' | 'п' => b'p',
            'v' | 'f' | 'в' | 'ф' => b'v',
            'w' => b'w',
            'd' | 't' | 'д' | 'т' => b't',
            // «Цин», «Си»: Chinese letters.
            'q' if next != Some('u') => b'?',
            'x' if last == ' ' => {
                out.push(b'~');
                b's'
            }
            'k' | 'q' | 'к' | 'қ' => b'k',
            'g' | 'c' => b'?',
            'г' | 'ғ' => b'g',
            'h' | 'х' | 'һ' => b'h',
            'j' => b'j',
            'z' | 's' | 'с' | 'з' | 'ц' | 'ш' | 'щ' | 'ж' | 'ч' | 'ş' | 'š' | 'č' | 'ž' | 'ć' | 'ç' => {
                b's'
            }
            'x' => {
                out.push(b'k');
                b's'
            }
            'm' | 'м' => b'm',
            'n' | 'н' | 'ң' | 'ñ' => b'n',
            'l' | 'л' | 'ł' => b'l',
            'r' | 'р' => b'r',
            _ => {
                follows_vowel = true;
                continue;
            }
        };
        // «Дж» is one sound.
        if char == 'ж' && last == 'д' {
            out.pop();
        }
        // «Кокер» has two, «Анна» has one.
        if out.last() != Some(&class) || follows_vowel {
            out.push(class);
        }
        follows_vowel = false;
    }
    PhoneticKey::of(out)
}

/// Half costs of leaving a class out: weak ones come and go.
const fn weight(class: u8) -> u32 {
    match class {
        b'G' | b'h' | b'j' | b'w' | b'~' => 1,
        b'v' | b'g' | b't' | b's' => 3,
        _ => 4,
    }
}

const fn change(one: u8, two: u8) -> u32 {
    match (one, two) {
        _ if one == two => 0,
        (b'?', b'k' | b'g' | b's' | b'h')
        | (b'j', b's' | b'h' | b'g')
        | (b'~', b'k' | b'g' | b'h' | b'v') => 0,
        (b'k' | b'h', b'g' | b'h' | b'k') | (b'g', b'k' | b'h') | (b'w', b'v') => 1,
        (b's', b't' | b'h' | b'k' | b'g') | (b't' | b'k', b's') | (b'p', b'v') | (b'v', b'p') => 2,
        _ => 5,
    }
}

/// The weight of each class, by its last six bits: those are its own for each.
static WEIGHTS: [u32; 64] = {
    let mut weights = [0; 64];
    let mut at = 0;
    while at < CLASSES.len() {
        weights[(CLASSES[at] & 63) as usize] = weight(CLASSES[at]);
        at += 1;
    }
    weights
};

/// What it costs to say one class for another one, by the last six bits of both.
static CHANGES: [[u32; 64]; 64] = {
    let mut costs = [[0; 64]; 64];
    let mut at = 0;
    while at < CLASSES.len() * CLASSES.len() {
        let (one, two) = (CLASSES[at / CLASSES.len()], CLASSES[at % CLASSES.len()]);
        costs[(one & 63) as usize][(two & 63) as usize] = change(one, two);
        at += 1;
    }
    costs
};

/// The classes of sounds, and the bit of each.
const CLASSES: &[u8] = b"?Gghjklmnprstvw~";
const fn bit(class: u8) -> u32 {
    1 << (class & 31)
}

/// For each class those that may stand for it at less than what leaving it out costs.
const KIN: [u32; 32] = {
    let mut kin = [0; 32];
    let mut one = 0;
    while one < CLASSES.len() {
        let mut two = 0;
        while two < CLASSES.len() {
            if change(CLASSES[one], CLASSES[two]) < weight(CLASSES[one]) {
                kin[(CLASSES[one] & 31) as usize] |= bit(CLASSES[two]);
            }
            two += 1;
        }
        one += 1;
    }
    kin
};

/// What the sounds of a name cost at least that nothing in a word can stand for.
fn least(name: &[u8], word: &PhoneticKey) -> u32 {
    name.iter()
        .filter(|class| word.bits & KIN[usize::from(**class & 31)] == 0)
        .map(|class| weight(*class))
        .sum()
}

/// Whether the phonetic key of a word, without some endings of it, may be that of a name.
pub(super) fn is_alike(name: &[u8], word: &PhoneticKey) -> bool {
    distance(name, word).is_some()
}

/// Whether the phonetic key of a word may be that of a name in a writing that was not foreseen.
pub(super) fn is_remotely_alike(name: &[u8], word: &PhoneticKey) -> bool {
    let more = if name.len() > 3 { 2 } else { 3 };
    distance_within(name, word, allowed(name) + more).is_some()
}

/// How far the phonetic key of a word, without some endings of it, is from that of a name; `None` if it
/// cannot be the same.
pub(super) fn distance(name: &[u8], word: &PhoneticKey) -> Option<u32> {
    distance_within(name, word, allowed(name))
}

fn allowed(name: &[u8]) -> u32 {
    match name.len() {
        1 | 2 => 1,
        3 => 3,
        length => length as u32 + 1,
    }
}

fn distance_within(name: &[u8], word: &PhoneticKey, allowed: u32) -> Option<u32> {
    if name.is_empty() || word.len() + 2 + name.len() / 4 < name.len() {
        return None;
    }
    if least(name, word) > allowed {
        return None;
    }
    // The distance to each beginning of the word; the best one counts.
    let mut row: SmallVec<[u32; 24]> = SmallVec::with_capacity(word.len() + 1);
    row.push(0);
    for class in word.iter() {
        row.push(row[row.len() - 1] + WEIGHTS[usize::from(class & 63)]);
    }
    for &own in name {
        let (changes, loss) = (&CHANGES[usize::from(own & 63)], WEIGHTS[usize::from(own & 63)]);
        let mut before = row[0];
        row[0] += loss;
        let (mut last, mut least) = (row[0], row[0]);
        for (cost, &class) in row[1..].iter_mut().zip(word.iter()) {
            let class = usize::from(class & 63);
            let changed = before + changes[class];
            let (lost, added) = (*cost + loss, last + WEIGHTS[class]);
            before = *cost;
            *cost = changed.min(lost).min(added);
            last = *cost;
            least = least.min(last);
        }
        // Costs only grow from here.
        if least > allowed {
            return None;
        }
    }
    row.into_iter().min().filter(|cost| *cost <= allowed)
}

/// The words of a text that begin with a capital and do not begin a sentence.
pub(super) fn capitals(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut begins = true;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_letter(char) || char == '\u{301}' {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            if !begins && text[from..].starts_with(char::is_uppercase) {
                found.push(from..at);
            }
            begins = false;
        }
        if matches!(char, '.' | '!' | '?' | ':' | '"' | '«' | '“' | '„' | '…' | '\n' | '–' | '—' | '‘' | '(')
        {
            begins = true;
        }
    }
    found
}

/// How many names two texts have, and how many of them they share.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Likeness {
    /// Names of the source.
    pub(super) in_source: usize,
    /// Names of the target.
    pub(super) in_target: usize,
    /// Names of either that the other one has as well.
    pub(super) shared: usize,
}

/// A word as it counts for names.
struct Word<'a> {
    text: &'a str,
    is_capital: bool,
    phonetic_key: PhoneticKey,
    /// How it is written in other languages, if its sound does not tell.
    exonym: Option<&'static Exonym>,
}

impl Word<'_> {
    fn of(text: &str) -> Word<'_> {
        let is_capital = text.starts_with(char::is_uppercase);
        let exonym = if is_capital && text.is_ascii() { exonym(text) } else { None };
        // A small English word is no name, and nothing is compared with its sound.
        let is_heard = is_capital || !text.starts_with(is_latin);
        let phonetic_key = if is_heard { phonetic_key(text) } else { PhoneticKey::default() };
        Word { text, is_capital, phonetic_key, exonym }
    }

    fn is_english(&self) -> bool {
        self.text.starts_with(is_latin)
    }

    /// Whether it may be the same name as another word, in another language.
    fn is_same(&self, other: &Self) -> bool {
        let stands = |one: &Self, two: &Self| one.exonym.is_some_and(|exonym| exonym.stands_as(two.text));
        // English writes what comes from a name large as well.
        let is_name = |word: &Self| word.is_capital || !word.is_english() && word.phonetic_key.len() > 2;
        let is_heard = |latin: &Self, word: &Self| {
            latin.phonetic_key.len() > 1 && is_alike(&latin.phonetic_key, &word.phonetic_key)
        };
        stands(self, other)
            || stands(other, self)
            || is_name(self) && (self.is_english() || !other.is_english()) && is_heard(self, other)
            || is_name(self) && !self.is_english() && is_heard(other, self)
    }
}

/// The names that two texts share. The count stops where it `is_enough`; it is told of how many names the source
/// has and how many are shared so far.
pub(super) fn likeness(source: &str, target: &str, is_enough: impl Fn(usize, usize) -> bool) -> Likeness {
    let long = |text: &str, place: &Range<usize>| {
        let word = &text[place.clone()];
        let is_translated = || is_generic(word) || is_dated(word);
        exonym(word).map_or_else(|| word.chars().count() > 3 && !is_translated(), Exonym::is_name)
    };
    let own: Vec<_> = capitals(source).into_iter().filter(|place| long(source, place)).collect();
    let theirs: Vec<_> = capitals(target).into_iter().filter(|place| long(target, place)).collect();
    let (in_source, in_target) = (own.len(), theirs.len());
    let mut likeness = Likeness { in_source, in_target, shared: 0 };
    if own.is_empty() && theirs.is_empty() {
        return likeness;
    }
    let has = |words: &[Word<'_>], name: &str| {
        let own = Word::of(name);
        words.iter().any(|word| word.text == name || word.is_same(&own))
    };
    let (source_words, target_words) = (LazyCell::new(|| words(source)), LazyCell::new(|| words(target)));
    let in_target = own.iter().map(|place| has(&target_words, &source[place.clone()]));
    let in_source = theirs.iter().map(|place| has(&source_words, &target[place.clone()]));
    for is_shared in in_target.chain(in_source) {
        likeness.shared += usize::from(is_shared);
        if is_enough(likeness.in_source, likeness.shared) {
            break;
        }
    }
    likeness
}

fn words(text: &str) -> Vec<Word<'_>> {
    let words = text.split(|char: char| !is_letter(char)).filter(|word| !word.is_empty());
    words.map(Word::of).collect()
}

/// Words of English names that are translated, not written by sound.
const GENERIC: &str = "\
    Academy Act Affairs Agriculture Africa African Agency Air Airlines Airport America American Apollo Arab Archbishop Area Arena \
    Army Asia Asian Assembly Association Attorney Authority Avenue Award Bank Baptist Bay Beach Bishop Black Blue Board Bowl Bridge Britain \
    British Bureau Business Captain Castle Catholic Center Central Centre Chairman Chamber Champions Championship Channel Chief Christian Church \
    City Class Club Coast College Commission Committee Communist Community Company Conference Congress Conservative Constitution \
    Corporation Council Country County Court Crescent Cross Crown Culture Cup Daily Dame Day Defence Defense Democratic Democrat \
    Democrats Department Deputy Desert Development Director District Division Doctor Drive Duchess Duke East Eastern Economic \
    Education Emergency Empire Energy England English Environment Europe European Executive Father Federal Federation Festival Field \
    Finance Financial First Fleet Force Forces Foreign Forest Foundation France Free French Front Fund Games Garden Gardens Gate General \
    German Germany Golf Government Governor Grand Great Green Group Guard Gulf Hall Harbor Head Health High Highway \
    Hill Home Hospital Hotel House Human Hurricane Independence Independent Indian Industry Inn Institute Intelligence Interior \
    International Ireland Irish Island Islands Israeli Italian Japanese Joint Judge Junior Justice King Kingdom Lady Labor Labour Lake Land Law Leader \
    League Liberal Library Little Local Lord Lower Magazine Main Major Mayor Media Medical Memorial Metropolitan Middle \
    Military Minister Ministry Mission Monument Morning Mother Mount Mountain Mountains Museum Music National Nations Naval Navy \
    Network New News North Northern Ocean Office Officer Official Old Olympic Olympics Open Opera Organisation Organization Pacific Palace Park Parliament Party \
    Peace Peninsula People Pharmacy Plan Plaza Point Police Policy Pope Port Post Premier President Press Prime Prince Princess Prison Prize \
    Professor Programme Project Province Public Queen Radio Railway Red Reform Region Regional Report Representative Representatives Reverend \
    Republic Republican Republicans Research Review Revolution Rights River Road Rock Room Royal Russian Safety Saint San School Science Scottish Sea Second \
    Secretary Security Senate Senator Senior Series Service Services Sheriff Shire Show Sir Social Society South Southern Soviet Space Special \
    Square Stadium State States Station Statistics Street Studio Studios Summit Sunday Super Supreme Surgeon Territory Theater Theatre \
    Third Times Today Tour Tower Town Trade Transport Treaty Tropical Trust Union United University Upper Valley Vice Village Wall War Water \
    Welsh West Western White Wild Wing Women World Year Young Youth";

/// Whether a word is a month or a weekday.
pub(super) fn is_dated(word: &str) -> bool {
    month(word).is_some() || weekday(word).is_some()
}

/// Whether a word of an English name is one that is translated.
pub(super) fn is_generic(word: &str) -> bool {
    static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| GENERIC.split_ascii_whitespace().collect());
    WORDS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(name: &str, word: &str) -> bool {
        is_alike(&phonetic_key(name), &phonetic_key(word))
    }

    #[test]
    fn names_are_known_in_another_script() {
        for (name, word) in [
            ("Borrell", "Боррельмен"),
            ("Tileuberdi", "Тілеубердіге"),
            ("Trump", "Трамптың"),
            ("Washington", "Вашингтоне"),
            ("Wales", "Уэльсте"),
            ("George", "Джордж"),
            ("Michael", "Майкл"),
            ("Kavanaugh", "Кавано"),
            ("Hughes", "Хьюза"),
            ("Phillip", "Филипп"),
            ("Xavier", "Ксавье"),
            ("Joan", "Хоан"),
            ("Juve", "Юве"),
            ("Bough", "Баф"),
            ("Cooke", "Кук"),
            ("Reeher", "Риер"),
            ("Qing", "Цин"),
            ("Xinhua", "Синьхуа"),
            ("Worcestershire", "Вустершир"),
            ("Knott", "Нотт"),
            ("Foxx", "Фокс"),
        ] {
            assert!(alike(name, word), "{name} {word}");
        }
        for (name, word) in [("Borrell", "Лондонда"), ("Trump", "Меркель"), ("Washington", "Париже")]
        {
            assert!(!alike(name, word), "{name} {word}");
        }
    }

    #[test]
    fn names_are_shared_or_not() {
        let source = "Yesterday Josep Borrell came to Dushanbe";
        assert_eq!(
            likeness(source, "Кеше Жозеп Боррель Душанбеге келді", |_, _| {
                false
            })
            .shared,
            6
        );
        assert_eq!(likeness(source, "По словам Марии Ивановой, это так", |_, _| false).shared, 0);
    }

    #[test]
    fn a_capital_inside_a_sentence_is_a_name() {
        let text = "Yesterday Josep Borrell came. He met “Mr” Tileuberdi";
        let found: Vec<&str> = capitals(text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, ["Josep", "Borrell", "Tileuberdi"]);
    }

    #[test]
    fn what_is_ruled_out_early_is_far_away() {
        let words = "Borrell Боррельмен Tileuberdi Тілеуберді Qing Цин Vaughan Вон Joan Хоан Xi Си Beijing Пекин Eurasia";
        let all: Vec<PhoneticKey> = words.split(' ').map(phonetic_key).collect();
        for (name, word) in all.iter().flat_map(|name| all.iter().map(move |word| (name, word))) {
            let whole = distance_within(name, word, u32::MAX);
            assert_eq!(distance(name, word), whole.filter(|found| *found <= allowed(name)));
        }
    }
}
