//! Matching words in their inflected forms: the stem of a word, and the endings that may follow it.
//!
//! What must not be here: terms, texts, the meaning of a form. The rules accept too much rather than too
//! little: a name in an unusual form is still used.

use crate::model::Locale;

/// The type of inflection of a language, as far as matching words requires.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inflection {
    /// Endings that replace each other: `Европейский`, `Европейского`.
    Russian,
    /// Chained suffixes, and stems that soften: `одақ`, `одағымыздың`.
    Kazakh,
    /// Plurals and possessives.
    English,
    /// A few additional letters, for languages without rules.
    Other,
}

/// A word to be matched in any form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stem {
    /// The stems of its forms, in lower case.
    heads: Vec<String>,
    end: End,
    inflection: Inflection,
}

/// What may follow the stem of a form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    /// Nothing.
    Nothing,
    /// An ending of the language.
    Known,
    /// Up to this many letters of any kind.
    Letters(usize),
}

/// Maximum suffix length in a fusional language, and in an agglutinative one.
const FUSED: usize = 6;
const STRUNG: usize = 20;
/// Stems with fewer letters are prefixes of too many other words: only known endings may follow them.
const SHORT: usize = 5;

impl Inflection {
    /// The inflection of a locale's language.
    pub fn of(locale: &Locale) -> Self {
        match locale.language() {
            "ru" => Self::Russian,
            "kk" => Self::Kazakh,
            "en" => Self::English,
            _ => Self::Other,
        }
    }

    /// The stem of a word in its dictionary form.
    ///
    /// ```
    /// use audarma::glossary::Inflection;
    /// let union = Inflection::Kazakh.stem("одақ");
    /// assert!(union.has("одағының") && union.has("Одаққа") && !union.has("одеколон"));
    /// assert!(Inflection::Russian.stem("Брюссель").has("Брюсселем"));
    /// ```
    pub fn stem(self, word: &str) -> Stem {
        let word = fold(word);
        let end = match self {
            Self::Russian => return russian(&word),
            Self::Kazakh => return kazakh(&word),
            Self::English => End::Known,
            Self::Other if word.chars().count() < SHORT => End::Nothing,
            Self::Other => End::Letters(3),
        };
        Stem { heads: vec![word], end, inflection: self }
    }

    /// A stem marked by hand: any ending may follow it.
    pub fn marked(self, head: &str) -> Stem {
        let longest = if self == Self::Kazakh { STRUNG } else { FUSED };
        Stem { heads: softened(self, fold(head)), end: End::Letters(longest), inflection: self }
    }

    /// A word with a single form.
    pub fn fixed(self, word: &str) -> Stem {
        Stem { heads: vec![fold(word)], end: End::Nothing, inflection: self }
    }

    /// Whether these letters may follow a stem.
    fn is_ending(self, rest: &str) -> bool {
        match self {
            Self::Kazakh => is_chain(rest),
            Self::Russian => {
                let rest =
                    ["йск", "ийск", "ск"].iter().find_map(|part| rest.strip_prefix(part)).unwrap_or(rest);
                RUSSIAN.split_whitespace().any(|ending| ending == rest)
            }
            Self::English => matches!(rest, "s" | "es" | "’s" | "'s"),
            Self::Other => false,
        }
    }
}

impl Stem {
    /// Whether a word is a form of this one, ignoring case.
    pub fn has(&self, word: &str) -> bool {
        self.has_folded(&fold(word))
    }

    /// [`Stem::has`] for a lowercase word.
    pub(super) fn has_folded(&self, word: &str) -> bool {
        self.heads.iter().any(|head| word.strip_prefix(head.as_str()).is_some_and(|rest| self.allows(rest)))
    }

    fn allows(&self, rest: &str) -> bool {
        rest.is_empty()
            || match self.end {
                End::Nothing => false,
                End::Known => self.inflection.is_ending(rest),
                End::Letters(most) => rest.chars().count() <= most && rest.chars().all(char::is_alphabetic),
            }
    }
}

/// A word in lower case, with `ё` as `е` and without stress marks.
pub(super) fn fold(word: &str) -> String {
    let same = |char: char| match char {
        'ё' => Some('е'),
        '\u{301}' | '\u{AD}' => None,
        other => Some(other),
    };
    word.chars().flat_map(char::to_lowercase).filter_map(same).collect()
}

/// Endings that are removed from a Russian word before comparison; the longest match is removed.
const RUSSIAN_CUT: &str = "\
    ый ий ой ая яя ое ее ые ие а я о е ь й и ы у ю";

/// Endings of Russian nouns, names and adjectives.
const RUSSIAN: &str = "\
    а я о е ь й и ы у ю ом ем ой ей ою ею ам ям ами ями ах ях ов ев ью ью ым им ого его ому ему ых их \
    ыми ими ый ий ая яя ое ее ые ие ую юю";

fn russian(word: &str) -> Stem {
    let fits = |ending: &&str| word.len() >= ending.len() + 2 * 2 && word.ends_with(ending);
    let cut = RUSSIAN_CUT.split_whitespace().find(fits).unwrap_or_default();
    let head = word[..word.len() - cut.len()].to_owned();
    let length = head.chars().count();
    let end = if length < SHORT { End::Known } else { End::Letters(FUSED) };
    let mut heads = vec![head];
    heads.extend(fleeting(word, cut));
    Stem { heads, end, inflection: Inflection::Russian }
}

/// The stem without a fleeting vowel: `Владелец`, `Владельца`; `рынок`, `рынка`.
fn fleeting(word: &str, cut: &str) -> Option<String> {
    let (rest, last) = ["ец", "ок", "ек"].iter().find_map(|end| {
        Some((word.strip_suffix(end)?, end.chars().next_back()?)).filter(|_| cut.is_empty())
    })?;
    let soft = if word.ends_with("лец") || word.ends_with("ек") { "ь" } else { "" };
    let is_vowel = rest.chars().next_back().is_some_and(|char| "аеиоуыэюя".contains(char));
    let soft = if is_vowel { "й" } else { soft };
    (rest.chars().count() >= 3).then(|| format!("{rest}{soft}{last}"))
}

fn kazakh(word: &str) -> Stem {
    let mut heads = softened(Inflection::Kazakh, word.to_owned());
    // The last word of a compound has a possessive ending, which other forms replace: `одағы`, `одақтың`.
    for ending in ["сы", "сі", "ы", "і"] {
        if let Some(head) = word.strip_suffix(ending).filter(|head| head.chars().count() >= 3) {
            heads.extend(hardened(head.to_owned()));
            break;
        }
    }
    let is_long = word.chars().count() >= SHORT;
    let end = if is_long { End::Letters(STRUNG) } else { End::Known };
    Stem { heads, end, inflection: Inflection::Kazakh }
}

/// A stem and its form before a vowel: `одақ`, `одағ`; `халық`, `халқ`.
fn softened(inflection: Inflection, head: String) -> Vec<String> {
    let mut heads = Vec::with_capacity(2);
    if inflection == Inflection::Kazakh {
        let soft = |hard: char, soft: char| head.strip_suffix(hard).map(|rest| format!("{rest}{soft}"));
        heads.extend(soft('к', 'г').or_else(|| soft('қ', 'ғ')).or_else(|| soft('п', 'б')));
        let letters: Vec<char> = head.chars().collect();
        if let [.., before, 'ы' | 'і', last] = letters.as_slice()
            && letters.len() >= 5
            && !is_kazakh_vowel(*before)
            && !is_kazakh_vowel(*last)
        {
            heads.push(letters[..letters.len() - 2].iter().chain([last]).collect());
        }
    }
    heads.insert(0, head);
    heads
}

/// A stem before a vowel and its form at the end of a word: `одағ`, `одақ`.
fn hardened(head: String) -> Vec<String> {
    let hard = |soft: char, hard: char| head.strip_suffix(soft).map(|rest| format!("{rest}{hard}"));
    let hard = hard('г', 'к').or_else(|| hard('ғ', 'қ')).or_else(|| hard('б', 'п'));
    hard.into_iter().chain([head]).collect()
}

fn is_kazakh_vowel(char: char) -> bool {
    "аәеёиіоөуұүыэюя".contains(char)
}

/// Kazakh suffixes: plural, possessive, cases, and those that derive words from names.
const KAZAKH: &str = "\
    лар лер дар дер тар тер ым ім м ың ің ң ы і сы сі мыз міз ымыз іміз ңыз ңіз ыңыз іңіз ның нің дың дің \
    тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен \
    пен менен лық лік дық дік тық тік лы лі дағы дегі тағы тегі ндағы ндегі нікі дікі тікі сыз сіз ша ше шы \
    ші дай дей тай тей мын мін бын бін пын пін сың сің мыз міз быз біз пыз піз ғы гі қы кі ған ген ғана дар дық";

/// Whether letters are a chain of suffixes.
fn is_chain(rest: &str) -> bool {
    if rest.len() > STRUNG * 2 {
        return false;
    }
    let mut ends = vec![false; rest.len() + 1];
    ends[0] = true;
    for at in 0..rest.len() {
        if ends[at] {
            for suffix in KAZAKH.split_whitespace().filter(|suffix| rest[at..].starts_with(suffix)) {
                ends[at + suffix.len()] = true;
            }
        }
    }
    ends[rest.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_names_are_known_again() {
        for (inflection, word, forms) in [
            (Inflection::Kazakh, "Тлеуберди", "Тлеубердиге тлеубердимен ТЛЕУБЕРДИДІҢ"),
            (Inflection::Kazakh, "Боррель", "Боррельмен Боррельдің боррельге"),
            (Inflection::Kazakh, "одағы", "одағының одағына одақтың одақ"),
            (Inflection::Kazakh, "халық", "халқы халықтың халқының"),
            (Inflection::Kazakh, "Kazinform", "Kazinform kazinformға"),
            (Inflection::Kazakh, "БҰҰ", "БҰҰның бұұда"),
            (Inflection::Russian, "Европейский", "Европейского европейским ЕВРОПЕЙСКАЯ"),
            (Inflection::Russian, "Азия", "Азии Азией Азию"),
            (Inflection::Russian, "рынок", "рынка рынком рынок"),
            (Inflection::Russian, "Владелец", "владельца владельцем"),
            (Inflection::Russian, "Королёв", "Королева Королёвым"),
            (Inflection::English, "minister", "ministers Minister"),
        ] {
            let stem = inflection.stem(word);
            for form in forms.split(' ') {
                assert!(stem.has(form), "{form} is a form of {word}");
            }
        }
    }

    #[test]
    fn other_words_are_no_forms() {
        for (inflection, word, others) in [
            (Inflection::Kazakh, "БҰҰ", "бұл бұұзық"),
            (Inflection::Kazakh, "ЕО", "еоқ"),
            (Inflection::Russian, "ЕС", "если есть"),
            (Inflection::Russian, "Мали", "маленький малость"),
            (Inflection::English, "union", "unionist unit"),
        ] {
            let stem = inflection.stem(word);
            for other in others.split(' ') {
                assert!(!stem.has(other), "{other} is no form of {word}");
            }
        }
    }
}
