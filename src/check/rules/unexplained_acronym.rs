//! An acronym that is never spelled out.
//!
//! Why: its letters are others in another language, and a translator has to find out what they stand for:
//! `MFA` is СІМ in Kazakh and МИД in Russian. Bad: `the Kazakh MFA` alone. Good: `the Ministry of Foreign
//! Affairs (MFA)`, in the article or in a term's value or comment. Acronyms that everybody knows are left
//! alone. There is no safe fix.
use std::collections::HashSet;
use std::ops::Range;

use super::super::source_article::{Prose, SourceArticle, lists, words};
use super::super::{Category, Check, Rule};
use crate::model::{Catalog, Finding, Role, Severity};

pub(super) const RULE: Rule =
    Rule::new("unexplained-acronym", Severity::Note, Category::Source, Check::SourceArticle(check));

/// What every reader of news knows, and every dictionary has.
const KNOWN: &str = "\
    ABC AD AFP AI AIDS AM ATM BBC BC BMW CBS CD CEO CIA CNN COVID DNA DVD EU EUR FAQ FBI FIFA FM GB GDP \
    GMT GPS HBO HIV HTML HTTP IBM ID IP IQ IT KZT LED MP MPS NASA NATO NBA NBC NGO NHL OK PC PCR PDF PM \
    PR QR RNA RUB SIM SMS SOS SUV TV UAE UEFA UFO UK UN UNESCO UNICEF URL US USA USB USD USSR UTC VAT \
    VIP WHO WIFI ІІМ АЗС АО АТФ АЭС АҚ АҚШ БАҚ БҰҰ ВВП ВИЧ ВОЗ ДДҰ ДНК ДТП ЕО ЕС ЖІӨ ЖОО ЖШС ЗАО КСРО \
    КТЖ МВД МИД МЧС НАТО НБА НДС НХЛ ООН ООО ПЦР РИА РК РФ СЕО СМИ СНГ СПИД СССР США ТАСС ТВ ТЖ ТМД ТОО \
    ТЭЦ ФБР ФИФА ФСБ ЦРУ ЧП ЧС ЮНЕСКО ЮНИСЕФ ҚР";

/// Small words that lend no letter.
const SMALL: &str = "\
    a an and at by de for in of on the to with бен в во для және и к мен на о об от пен по при с у";

/// Words for people. `Minister of Foreign Affairs` does not say what `MFA` is.
const PEOPLE: &str = "\
    ambassador chairman chairperson director governor head minister president secretary басшысы глава \
    директор директоры елшісі министр министрі посол председатель президент президенті секретарь \
    төрағасы";

/// The longest acronym; longer runs of capitals are words that are shouted.
const LONGEST: usize = 5;

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    let mut texts: Vec<Text<'_>> = units.iter().map(|prose| Text::new(&prose.text)).collect();
    texts.extend(term_texts(manuscript.terms).map(Text::new));
    let lower: HashSet<&str> = texts.iter().flat_map(Text::words).filter(|word| is_lower(word)).collect();
    let mut told: HashSet<String> = HashSet::new();
    for prose in units.iter().filter(|prose| prose.role != Role::Dateline && !is_shouted(&prose.text)) {
        for word in prose.words() {
            let Some((acronym, place)) = acronym(&prose.text, word) else { continue };
            if has_shouted_neighbour(&prose.text, &place) {
                continue;
            }
            let is_word = lower.contains(acronym.to_lowercase().as_str());
            if lists(KNOWN, acronym) || is_word || !told.insert(acronym.to_owned()) {
                continue;
            }
            if !texts.iter().any(|text| text.explains(acronym)) {
                findings.push(manuscript.finding(rule, prose, place).with("acronym", acronym));
            }
        }
    }
}

/// The values and comments of the terms.
fn term_texts(terms: &Catalog) -> impl Iterator<Item = &str> {
    terms.terms().flat_map(|term| terms.source.slice(term.span).lines()).map(|line| {
        let value = line.trim_start_matches(['#', ' ']);
        value.split_once('=').map_or(value, |(_, text)| text)
    })
}

fn is_lower(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_lowercase)
}

/// Whether most of the letters of a text are capitals: a headline that is shouted.
fn is_shouted(text: &str) -> bool {
    let large = text.chars().filter(|char| char.is_uppercase()).count();
    large * 2 > text.chars().filter(|char| char.is_alphabetic()).count()
}

/// Whether a word in capitals stands right beside a place: `THANK YOU`.
fn has_shouted_neighbour(text: &str, place: &Range<usize>) -> bool {
    let is_capitals = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let before = text[..place.start].strip_suffix(' ').and_then(|before| before.rsplit(' ').next());
    let behind = text[place.end..].strip_prefix(' ').and_then(|behind| behind.split(' ').next());
    let is_sign = |char: char| !char.is_alphanumeric();
    before.is_some_and(|word| is_capitals(word.trim_start_matches(is_sign)))
        || behind.is_some_and(|word| is_capitals(word.trim_end_matches(is_sign)))
}

/// The acronym in a word: all capitals up to an ending (`NGOs`, `EU's`, `АҚШ-тың`) or a number
/// (`COVID-19`).
fn acronym(text: &str, word: Range<usize>) -> Option<(&str, Range<usize>)> {
    let whole = &text[word.clone()];
    let head = whole.split(['-', '‑', '\'', '’']).next().unwrap_or_default();
    let head = head.strip_suffix('s').filter(|head| head.len() > 2).unwrap_or(head);
    let length = head.chars().count();
    let is_acronym =
        (2..=LONGEST).contains(&length) && head.chars().all(char::is_uppercase) && !is_roman(head);
    // «А-Б-В» and the parts of a name in capitals are none.
    let rest = &whole[head.len()..];
    let goes_on = rest.trim_start_matches(['-', '‑']).starts_with(char::is_uppercase);
    (is_acronym && !goes_on).then_some((head, word.start..word.start + head.len()))
}

/// A number in Roman letters, in Latin or in the Cyrillic ones that look alike.
fn is_roman(word: &str) -> bool {
    word.chars().all(|char| "IVXLCDMІХС".contains(char))
}

/// A text and its words.
struct Text<'a> {
    text: &'a str,
    words: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, words: words(text) }
    }

    fn words(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.words.iter().map(|word| &self.text[word.clone()])
    }

    /// Whether the text says what an acronym stands for: beside it in brackets, or by words with its
    /// letters.
    fn explains(&self, acronym: &str) -> bool {
        self.has_brackets(acronym) || self.is_spelt_out(acronym)
    }

    /// `Ministry of Foreign Affairs (MFA)` or `MFA (Ministry of Foreign Affairs)`.
    fn has_brackets(&self, acronym: &str) -> bool {
        self.text.match_indices(acronym).any(|(at, _)| {
            let (before, behind) = (&self.text[..at], &self.text[at + acronym.len()..]);
            let in_brackets = before.ends_with(['(', '«', '“', '"']) && before.contains('(');
            let closes = behind.trim_start_matches(['»', '”', '"']).starts_with([')', ',', ';']);
            let follows = behind.trim_start().strip_prefix('(').and_then(|inner| inner.split(')').next());
            let says = |inner: &str| inner.split_whitespace().count() > 1;
            (in_brackets && closes) || follows.is_some_and(says)
        })
    }

    /// Whether words in a row begin with the letters, small words aside: `European Union`. The first
    /// one has a capital; of two both have, or else any two words would do.
    fn is_spelt_out(&self, acronym: &str) -> bool {
        let letters: Vec<char> = acronym.chars().collect();
        (0..self.words.len()).any(|start| {
            let first = &self.text[self.words[start].clone()];
            first.starts_with(letters[0])
                && first != acronym
                && !lists(PEOPLE, &first.to_lowercase())
                && self.has_initials(start, &letters)
        })
    }

    fn has_initials(&self, start: usize, letters: &[char]) -> bool {
        let mut wanted = letters.iter().peekable();
        let mut previous_end = self.words[start].start;
        for word in &self.words[start..] {
            let text = &self.text[word.clone()];
            if wanted.peek().is_none() {
                return true;
            }
            if !self.text[previous_end..word.start]
                .chars()
                .all(|char| char.is_whitespace() || "«»“”\"".contains(char))
            {
                return false;
            }
            previous_end = word.end;
            for part in text.split(['-', '‑']) {
                let Some(letter) = wanted.peek() else { return false };
                let initial = part.chars().next().unwrap_or_default();
                let is_large = letters.len() > 2 || initial.is_uppercase();
                if initial.to_uppercase().eq(letter.to_uppercase()) && is_large && part.chars().count() > 1 {
                    wanted.next();
                } else if !lists(SMALL, &part.to_lowercase()) {
                    return false;
                }
            }
        }
        wanted.peek().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn an_acronym_needs_its_words() {
        assert_eq!(
            findings("en", "The press service of the Kazakh MFA said so.\n"),
            ["1:33 unexplained-acronym: MFA"]
        );
        let text = "Minister of Foreign Affairs Omarov spoke for the MFA. The MFA agreed.\n";
        assert_eq!(findings("en", text), ["1:50 unexplained-acronym: MFA"]);
        assert_eq!(findings("ru", "Об этом сообщили в АРРФР-е.\n"), ["1:20 unexplained-acronym: АРРФР"]);
        assert_eq!(
            findings("kk", "Бұл туралы ҚДБ-ның баспасөз қызметі айтты.\n"),
            ["1:12 unexplained-acronym: ҚДБ"]
        );
    }

    #[test]
    fn words_brackets_and_fame_explain_it() {
        for (locale, text) in [
            ("en", "The EDB and the UN met. The Eurasian Development Bank said THANK YOU, and NGOs too."),
            ("en", "The Ministry of Foreign Affairs (MFA) said so; the MFA's envoy came in the XXI century."),
            ("ru", "Министерство по чрезвычайным ситуациям (МЧС) и АРРФР (агентство по регулированию) США."),
            ("kk", "Қазақстанның Даму Банкі мен ҚДБ туралы АҚШ-тың елшісі айтты."),
        ] {
            assert_eq!(findings(locale, &format!("{text}\n")), [""; 0], "{text}");
        }
    }
}
