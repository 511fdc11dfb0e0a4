//! What is known of English words before any text is read: which are common words, and which names
//! are not written by their sound. What must not live here: anything learned from a project.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::text::{lower, strip_start};

/// Letters that the words of a line of `english.txt` share.
const SHARED: usize = 3;

/// Letters of the second part of a compound, at least.
const SECOND: usize = 4;

/// So many letters tell a name inside of a word.
const LONG: usize = 4;

/// What English adds to a word; another word is left without it.
const ENDINGS: [&str; 9] = ["s", "es", "ed", "ing", "ings", "ly", "er", "ers", "ness"];
/// What English changes a final `y` to.
const CHANGED_ENDINGS: [&str; 5] = ["ies", "ied", "ier", "iest", "ily"];

/// Endings of words that say where somebody or something comes from.
const ORIGINS: [&str; 8] = ["ian", "ians", "ean", "eans", "ese", "ish", "ic", "ite"];

/// What the absence of a name tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::check) enum Weight {
    /// It is lost.
    Firm,
    /// It is lost if other translations have it.
    Learned,
    /// Nothing.
    None,
}

/// How a name is written where its sound does not tell.
pub(in crate::check) struct Exonym {
    /// The beginnings of the words that stand for it, in small letters; of acronyms in capitals.
    starts: Box<[&'static str]>,
    pub(in crate::check) weight: Weight,
}

impl Exonym {
    /// Whether it is a name, and no word that names are made of.
    pub(in crate::check) fn is_name(&self) -> bool {
        self.weight != Weight::None
    }

    /// Whether a word is a form of the name, or has it as its second part: «южнокорейский».
    pub(in crate::check) fn stands_as(&self, word: &str) -> bool {
        self.starts.iter().any(|start| {
            if start.starts_with(char::is_uppercase) {
                return word.starts_with(start);
            }
            let first = start.chars().next();
            let is_start = |at: usize, char: char| {
                Some(lower(char)) == first
                    && strip_start(&word[at..], start).is_some()
                    && (at == 0 || begins_compound(&word[..at]))
            };
            let is_inside = word.len() > start.len() && start.chars().count() >= LONG;
            let mut places = word.char_indices().take(if is_inside { usize::MAX } else { 1 });
            places.any(|(at, char)| is_start(at, char))
        })
    }
}

/// Whether letters may stand before a name in one word: «южно», «про», and not «из» in «издание».
fn begins_compound(before: &str) -> bool {
    const PREFIXES: [&str; 8] = ["про", "анти", "пан", "не", "все", "меж", "транс", "обще"];
    let before = before.to_lowercase();
    PREFIXES.contains(&before.as_str()) || before.ends_with('о') && before.chars().count() >= LONG
}

/// The rows of `exonyms.txt`: English names and how they are written.
static ROWS: LazyLock<Vec<(&str, Exonym)>> = LazyLock::new(|| {
    let rows = include_str!("exonyms.txt").lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split_once(':')).map(|(names, starts)| (names, read(names, starts))).collect()
});

/// How an English name is written, if not by its sound.
pub(in crate::check) fn exonym(name: &str) -> Option<&'static Exonym> {
    static BY_NAME: LazyLock<FxHashMap<&str, usize>> = LazyLock::new(|| {
        let names = |(number, (names, _)): (usize, &(&'static str, Exonym))| {
            names.trim_start_matches(['?', '~']).split_ascii_whitespace().map(move |name| (name, number))
        };
        ROWS.iter().enumerate().flat_map(names).collect()
    });
    BY_NAME.get(name).map(|number| &ROWS[*number].1)
}

/// What a Kazakh or Russian word may be a form of: «Қытай» and «Китай» are in one row.
pub(super) fn exonyms_of(form: &str) -> Box<[&'static Exonym]> {
    static BY_START: LazyLock<FxHashMap<[char; 2], Vec<usize>>> = LazyLock::new(|| {
        let mut rows: FxHashMap<[char; 2], Vec<usize>> = FxHashMap::default();
        for (number, (_, exonym)) in
            ROWS.iter().enumerate().filter(|(_, (_, exonym))| exonym.weight == Weight::Firm)
        {
            exonym
                .starts
                .iter()
                .filter_map(|start| two(start))
                .for_each(|start| rows.entry(start).or_default().push(number));
        }
        rows
    });
    let rows = two(form).and_then(|start| BY_START.get(&start)).map_or(&[][..], Vec::as_slice);
    rows.iter().map(|number| &ROWS[*number].1).filter(|exonym| exonym.stands_as(form)).collect()
}

fn two(word: &str) -> Option<[char; 2]> {
    let mut letters = word.chars().map(lower);
    Some([letters.next()?, letters.next()?])
}

fn read(names: &str, starts: &'static str) -> Exonym {
    let weight = match names.as_bytes() {
        [b'~', ..] => Weight::None,
        [b'?', ..] => Weight::Learned,
        _ => Weight::Firm,
    };
    Exonym { starts: starts.split_ascii_whitespace().collect(), weight }
}

/// Whether a word with a capital can be nothing but a name: no common English word, none put together
/// from two, no acronym and no word for an origin, which is often paraphrased.
pub(in crate::check) fn is_coined(word: &str) -> bool {
    // Of names in other letters nobody here knows the common words.
    if !word.starts_with(|char: char| char.is_ascii() || ('À'..='ɏ').contains(&char)) {
        return false;
    }
    // «NATO», «MPs», «LoC»
    let bare = word.trim_end_matches('s');
    let is_shouted = bare.chars().all(|char| !char.is_lowercase()) || bare.ends_with(char::is_uppercase);
    // «YouTube», «PlayStation»: two English words, and a name.
    let is_camel = word.as_bytes().windows(3).any(|letters| {
        letters[0].is_ascii_lowercase() && letters[1].is_ascii_uppercase() && letters[2].is_ascii_lowercase()
    });
    let is_common = || is_english(&word.to_lowercase());
    !is_shouted && !ORIGINS.iter().any(|ending| word.ends_with(ending)) && (is_camel || !is_common())
}

/// Whether English has a word, which is in small letters.
pub(in crate::check) fn is_english(word: &str) -> bool {
    let parts = |at: usize| word.split_at_checked(at).is_some_and(|(one, two)| is_form(one) && is_form(two));
    is_form(word) || (SHARED..(word.len() + 1).saturating_sub(SECOND)).any(parts)
}

/// How the letters of an acronym are called in Kazakh and Russian, as news write the names of broadcasters.
pub(super) fn read_out(acronym: &str) -> Option<String> {
    const CALLED: [&str; 26] = [
        "эй",
        "би",
        "си",
        "ди",
        "и",
        "эф",
        "джи",
        "эйч",
        "ай",
        "джей",
        "кей",
        "эл",
        "эм",
        "эн",
        "о",
        "пи",
        "кью",
        "ар",
        "эс",
        "ти",
        "ю",
        "ви",
        "дабл-ю",
        "икс",
        "уай",
        "зи",
    ];
    let called = |letter: u8| CALLED.get(usize::from(letter.checked_sub(b'A')?)).copied();
    let letters: Option<Vec<&str>> = acronym.bytes().map(called).collect();
    letters.filter(|letters| letters.len() >= SHARED).map(|letters| letters.join("-"))
}

/// An English name without the ending of a plural or an origin: “Chile” of “Chilean”, “Sikh” of “Sikhs”.
pub(super) fn root(name: &str) -> Option<&str> {
    let one = name.strip_suffix('s').filter(|one| one.len() > SHARED && !one.ends_with('s'));
    let origin = |name: &'_ str| -> Option<usize> {
        let ending = ["ian", "ean", "an", "ese", "ish"].into_iter().find(|ending| name.ends_with(ending))?;
        (name.len() > ending.len() + SHARED).then(|| name.len() - ending.len())
    };
    let name = one.unwrap_or(name);
    origin(name).map(|length| &name[..length]).or(one)
}

fn is_form(word: &str) -> bool {
    let stems = |endings: &'static [&str]| endings.iter().filter_map(|ending| word.strip_suffix(ending));
    let is_stem = |stem: &str| {
        let doubled =
            stem.len() > SHARED && stem.as_bytes()[stem.len() - 1] == stem.as_bytes()[stem.len() - 2];
        is_listed(stem)
            || is_listed(&format!("{stem}e"))
            || doubled && stem.get(..stem.len() - 1).is_some_and(is_listed)
    };
    is_listed(word)
        || stems(&ENDINGS).any(is_stem)
        || stems(&["d", "r"]).any(|stem| stem.ends_with('e') && is_listed(stem))
        || stems(&CHANGED_ENDINGS).any(|stem| is_listed(&format!("{stem}y")))
        || stems(&["bly"]).any(|stem| is_listed(&format!("{stem}ble")))
}

fn is_listed(word: &str) -> bool {
    static LINES: LazyLock<FxHashMap<&str, Vec<&str>>> = LazyLock::new(|| {
        let mut lines: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for line in include_str!("english.txt").lines().filter(|line| !line.starts_with('#')) {
            let (start, rests) = line.split_at(SHARED);
            lines.entry(start).or_default().push(rests);
        }
        lines
    });
    let Some((start, rest)) = word.split_at_checked(SHARED) else { return false };
    let rest = if rest.is_empty() { "-" } else { rest };
    let lines = LINES.get(start).map_or(&[][..], Vec::as_slice);
    lines.iter().flat_map(|rests| rests.split_ascii_whitespace()).any(|known| known == rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_words() {
        for name in ["Borrell", "Kavanaugh", "Tileuberdi", "Zinke", "McCarthy", "YouGov", "YouTube", "Müller"]
        {
            assert!(is_coined(name), "{name}");
        }
        let words = "Judiciary Treasuries Northwest Headmistresses Planning Wider Aftershocks Understandably Reverend \
                     NATO Chilean";
        for word in words.split(' ') {
            assert!(!is_coined(word), "{word}");
        }
    }

    #[test]
    fn a_name_may_have_a_writing_of_its_own() {
        let china = exonym("China").unwrap();
        assert!(china.weight == Weight::Firm && china.stands_as("Қытайда") && china.stands_as("китайских"));
        assert!(!china.stands_as("Қырғызстан"));
        let stands = |name: &str, word: &str| exonym(name).unwrap().stands_as(word);
        assert!(stands("Korea", "Южнокорейская") && stands("Russia", "антироссийских"));
        assert!(
            !stands("Korea", "скорее") && !stands("Denmark", "издание") && !stands("Arab", "зарабатывать")
        );
        assert!(exonym("West").unwrap().weight == Weight::Learned);
        assert!(exonym("Borrell").is_none());
    }

    #[test]
    fn acronyms_may_be_read_out() {
        assert_eq!(read_out("BBC").as_deref(), Some("би-би-си"));
        assert_eq!((read_out("EU"), read_out("YouGov")), (None, None));
    }

    #[test]
    fn endings_that_only_english_has_are_left() {
        assert_eq!(
            ["Chilean", "Sikhs", "Ukrainians", "Paris", "Swiss", "Ann"].map(root),
            [Some("Chil"), Some("Sikh"), Some("Ukrain"), Some("Pari"), None, None]
        );
    }

    #[test]
    fn two_languages_may_have_names_of_their_own() {
        let china = exonyms_of("Қытайдың");
        assert!(china.iter().any(|exonym| exonym.stands_as("китайская")));
        assert!(exonyms_of("Боррель").is_empty());
    }
}
