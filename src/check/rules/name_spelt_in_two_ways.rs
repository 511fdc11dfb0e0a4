//! A name that is spelt in two ways in one article.
//!
//! Why: a translator has to find out whether these are two, and terms find one of them only. Bad:
//! `Prime-Minister` and `Prime Minister`, `Tokayev` and `Tokaev`, `Премьер-Министр` and `Премьер-министр`.
//! Good: one spelling. Inflected forms and headlines in capitals are no other spelling. A fix is not safe.
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::super::manuscript::{Manuscript, Prose};
use super::super::{Check, Rule};
use crate::model::{Finding, Role, Severity};

pub(super) const RULE: Rule =
    Rule { code: "name-spelt-in-two-ways", severity: Severity::Note, check: Check::Manuscript(check) };

/// The most words of a name that are looked at together.
const WORDS: usize = 4;
/// Names shorter than this are not compared letter by letter: Iran and Iraq.
const LETTERS: usize = 5;

/// A spelling, with its first place and how often it stands.
#[derive(Clone, Debug)]
struct Spelling {
    text: String,
    unit: usize,
    place: Range<usize>,
    count: usize,
}

/// The spellings of each name, by what they have in common.
#[derive(Default)]
struct Names(BTreeMap<String, Vec<Spelling>>);

impl Names {
    fn add(&mut self, key: String, text: &str, unit: usize, place: Range<usize>) {
        let spellings = self.0.entry(key).or_default();
        match spellings.iter_mut().find(|spelling| spelling.text == text) {
            Some(known) => known.count += 1,
            None => spellings.push(Spelling { text: text.to_owned(), unit, place, count: 1 }),
        }
    }
}

fn check(manuscript: &Manuscript<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    let mut joined = Names::default();
    let mut words = Names::default();
    for (unit, prose) in units.iter().enumerate().filter(|(_, prose)| is_text(prose)) {
        collect(unit, prose, &mut joined, &mut words);
    }
    let mut pairs: Vec<(Spelling, Spelling)> = Vec::new();
    for spellings in joined.0.into_values().chain(words.0.values().cloned()) {
        let Some(usual) = spellings.iter().rev().max_by_key(|spelling| spelling.count).cloned() else {
            continue;
        };
        let others = spellings.into_iter().filter(|spelling| spelling.text != usual.text);
        pairs.extend(others.map(|other| (other, usual.clone())));
    }
    pairs.extend(one_letter_apart(&words, manuscript.locale.language()));
    let mut told: Vec<(usize, Range<usize>)> = Vec::new();
    pairs.sort_by_key(|(odd, _)| (odd.unit, odd.place.start, std::cmp::Reverse(odd.place.end)));
    for (odd, usual) in pairs {
        let is_told = |(unit, place): &(usize, Range<usize>)| {
            *unit == odd.unit && place.start <= odd.place.start && odd.place.end <= place.end
        };
        if !told.iter().any(is_told) {
            let finding = manuscript.finding(rule, &units[odd.unit], odd.place.clone());
            let source = &manuscript.document.source;
            let line = source.position(units[usual.unit].span(usual.place.clone()).start).line;
            findings.push(finding.with("text", odd.text).with("other", usual.text).with("line", line));
            told.push((odd.unit, odd.place));
        }
    }
}

/// Headlines have capitals of their own.
fn is_text(prose: &Prose) -> bool {
    !matches!(
        prose.role,
        Role::Headline | Role::Heading | Role::Title | Role::Dateline | Role::Meta | Role::Label
    )
}

fn collect(unit: usize, prose: &Prose, joined: &mut Names, single: &mut Names) {
    let words = prose.words();
    for (number, word) in words.iter().enumerate() {
        let text = &prose.text[word.clone()];
        if !begins_large(text) || is_shouted(text) {
            continue;
        }
        for last in number..words.len().min(number + WORDS) {
            let is_next = last == number || prose.text[words[last - 1].end..words[last].start] == *" ";
            if !is_next || !begins_large(&prose.text[words[last].clone()]) {
                break;
            }
            let place = word.start..words[last].end;
            let whole = prose.text[place.clone()].replace('‑', "-");
            let parts: Vec<&str> = whole.split([' ', '-']).collect();
            let is_name = |part: &str| part.chars().count() > 1 && begins_large(part);
            if (2..=WORDS).contains(&parts.len()) && parts.iter().all(|part| is_name(part)) {
                joined.add(parts.join(" "), &whole, unit, place);
            }
        }
        // A sentence begins with a capital whatever its first word is.
        if number > 0 && !prose.text[..word.start].trim_end().ends_with(['.', '!', '?', ':', '…']) {
            single.add(text.to_lowercase(), text, unit, word.clone());
        }
    }
}

fn begins_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// KAZINFORM is no other spelling of Kazinform.
fn is_shouted(word: &str) -> bool {
    word.chars().filter(|char| char.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Names that differ in one letter inside them. Their ends may differ: they are inflected there.
fn one_letter_apart(words: &Names, language: &str) -> Vec<(Spelling, Spelling)> {
    let common_end = if language == "en" { 2 } else { 3 };
    let mut by_rest: HashMap<String, Vec<&Spelling>> = HashMap::new();
    let mut pairs = Vec::new();
    let long = |key: &&String| key.chars().filter(|char| char.is_alphabetic()).count() >= LETTERS;
    for (key, spellings) in words.0.iter().filter(|(key, _)| long(key)) {
        let Some(spelling) = spellings.first() else { continue };
        let letters: Vec<char> = key.chars().collect();
        let mut known: Vec<&Spelling> = Vec::new();
        for gap in 2..letters.len().saturating_sub(common_end) + 1 {
            let mut places = vec![format!("{}\0{}", text(&letters[..gap]), text(&letters[gap..]))];
            if gap + 1 + common_end <= letters.len() {
                places.push(format!("{}\0{}", text(&letters[..gap]), text(&letters[gap + 1..])));
            }
            for rest in places {
                let others = by_rest.entry(rest).or_default();
                known.extend(others.iter().filter(|other| other.text != spelling.text));
                others.push(spelling);
            }
        }
        known.sort_by(|one, other| one.text.cmp(&other.text));
        known.dedup_by(|one, other| one.text == other.text);
        for other in known {
            let is_odd = (spelling.count, std::cmp::Reverse((spelling.unit, spelling.place.start)))
                < (other.count, std::cmp::Reverse((other.unit, other.place.start)));
            let (odd, usual) = if is_odd { (spelling, other) } else { (other, spelling) };
            pairs.push((odd.clone(), usual.clone()));
        }
    }
    pairs
}

fn text(letters: &[char]) -> String {
    letters.iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn a_name_has_two_spellings() {
        let text = "The Prime Minister came. The Prime Minister and the Prime-Minister spoke.\n";
        assert_eq!(findings("en", text), ["1:53 name-spelt-in-two-ways: Prime-Minister"]);
        let text = "President Tokayev spoke. They thanked Tokayev. Then Tokaev left.\n";
        assert_eq!(findings("en", text), ["1:53 name-spelt-in-two-ways: Tokaev"]);
        let text = "Сам Премьер-Министр приехал. Наш Премьер-министр сказал. Это Премьер-министр.\n";
        assert_eq!(findings("ru", text), ["1:5 name-spelt-in-two-ways: Премьер-Министр"]);
        let text = "Бүгін Қасымбек келді. Кеше Қасынбек айтты. Онда Қасымбек болды.\n";
        assert_eq!(findings("kk", text), ["1:28 name-spelt-in-two-ways: Қасынбек"]);
    }

    #[test]
    fn inflected_forms_and_capitals_are_no_other_spelling() {
        for (locale, text) in [
            (
                "en",
                "Iran and Iraq met. The Kazakhs and the Kazakh side. KAZINFORM and Kazinform. The European Union of Europe.",
            ),
            (
                "ru",
                "В Казахстане и из Казахстана, с Казахстаном, для Алматинской и Алматинского, Токаев с Токаевым.",
            ),
            (
                "kk",
                "Бұл Қазақстанның, Қазақстанда, Қазақстаннан, Қазақстанға. Ол Үкіметі мен Үкіметтің, Астанада мен Астанаға.",
            ),
        ] {
            assert_eq!(findings(locale, &format!("{text}\n")), [""; 0], "{text}");
        }
    }
}
