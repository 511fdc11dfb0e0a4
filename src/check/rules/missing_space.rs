//! A missing space after a comma or full stop in an article.
//!
//! Why: the two words are one to every program that counts, searches or translates words. Bad: `trade,energy
//! and`, `г.Алматы`. Good: `trade, energy and`, `г. Алматы`. Numbers, times, addresses and initials are
//! left alone. There is no safe fix: the word may be a name.
use super::super::source_article::{OBJECT, Prose, SourceArticle, lists};
use super::super::{Category, Check, Rule};
use crate::model::{Finding, Role, Severity};
use crate::text::{is_letter, is_letter_or_digit};

pub(super) const RULE: Rule =
    Rule::new("missing-space", Severity::Note, Category::Characters, Check::SourceArticle(check));

/// Words that no domain and no file name ends with: behind a stop they begin something new.
const SMALL_WORDS: &str = "\
    a and as at but by for from he however if in it its of on or she that the their there these they \
    this to we when which with";

/// Ends of names on the internet that are written like words.
const DOMAINS: &str = "\
    бел дети мкд москва онлайн орг рус рф сайт укр қаз";

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    for prose in units.iter().filter(|prose| prose.role != Role::Meta) {
        for token in tokens(&prose.text) {
            let word = &prose.text[token.clone()];
            if is_address(word) {
                continue;
            }
            for (at, sign) in word.char_indices().filter(|(_, char)| ",;:.!?".contains(*char)) {
                let behind = at + sign.len_utf8();
                if is_missing(sign, &word[..at], &word[behind..]) {
                    let place = token.start + at..token.start + behind;
                    let finding = manuscript.finding(rule, prose, place);
                    findings.push(finding.with("sign", sign.to_string()).with("text", shown(word, at)));
                }
            }
        }
    }
}

/// Two letters that are the initial of a name.
const DIGRAPHS: [&str; 6] = ["Дж", "Дз", "Ал", "Ch", "Sh", "Th"];

/// The runs between white space.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    text.split_whitespace().map(|word| {
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        start..start + word.len()
    })
}

/// Addresses, paths, code and handles, in which signs stand without spaces.
pub(super) fn is_address(word: &str) -> bool {
    let parts = ["://", "www.", "@", "/", "\\", "::", "_", "=", "#"];
    parts.iter().any(|part| word.contains(part)) || word.contains(OBJECT)
}

/// Whether a space is missing between the two sides of a sign.
pub(super) fn is_missing(sign: char, left: &str, right: &str) -> bool {
    let right = if sign == '.' { right } else { right.trim_start_matches(['«', '“', '„', '(']) };
    let before: String = letters_before(left);
    let after: &str = &right[..right.find(|char: char| !is_letter_or_digit(char)).unwrap_or(right.len())];
    let closes = left.ends_with(['"', '”', '»', ')', ']', '%']);
    let (short, long) = (before.chars().count(), after.chars().count());
    let has_letter = |text: &str| text.chars().any(is_letter);
    if long == 0 || (short == 0 && !closes) || !(has_letter(&before) || has_letter(after)) {
        return false;
    }
    match sign {
        ',' | ';' => closes || short > 1 || long > 1,
        '!' | '?' => has_letter(after) && (closes || short > 1),
        ':' => short > 1 && long > 1 && has_letter(&before) && begins_word(after),
        _ => !closes && is_missing_behind_stop(left, &before, right, after),
    }
}

fn begins_word(word: &str) -> bool {
    word.starts_with(|char: char| char.is_uppercase() || is_cyrillic(char))
}

/// A stop stands without space in abbreviations (т.е.), initials (К.Токаев), domains, versions and
/// file names; elsewhere it does not.
fn is_missing_behind_stop(left: &str, before: &str, right: &str, after: &str) -> bool {
    let is_word = |word: &str| word.chars().all(is_letter);
    let is_small = |word: &str| word.chars().all(char::is_lowercase);
    if !is_word(before) || !is_word(after) || right[after.len()..].starts_with('.') {
        return false;
    }
    let (short, long) = (before.chars().count(), after.chars().count());
    let cyrillic = before.chars().chain(after.chars()).all(is_cyrillic);
    let is_name = after.starts_with(char::is_uppercase) && is_small(&after[first(after)..]);
    // «Дж.Байден», «Ю.Тимошенко»: the initial of a sound that takes two letters.
    let is_initial = short == 2 && DIGRAPHS.contains(&before) && left.len() == before.len();
    if is_initial {
        return false;
    }
    // «келді.Бұл», «60 млрд.АҚШ доллары», not «Лента.Ру».
    let is_loud = long > 1 && after.chars().all(char::is_uppercase);
    if cyrillic && is_small(before) && (is_name && short > 3 || is_loud && short > 2) {
        return !lists(DOMAINS, &after.to_lowercase());
    }
    if is_name {
        // «г.Алматы», «им.Абая», "Dr.Smith"; not «К.Токаев», "Lenta.Ru", "ASP.Net".
        return long > 3
            && (is_small(before) || short > 1)
            && (cyrillic || (short > 1 && !left.contains('.')));
    }
    match cyrillic {
        true => short > 1 && long > 3 && is_small(after) && !lists(DOMAINS, after),
        false => short > 2 && lists(SMALL_WORDS, after),
    }
}

fn first(word: &str) -> usize {
    word.chars().next().map_or(0, char::len_utf8)
}

fn is_cyrillic(char: char) -> bool {
    matches!(char, '\u{400}'..='\u{52F}')
}

/// The run of letters and digits that ends a text.
fn letters_before(text: &str) -> String {
    let start = text.char_indices().rev().take_while(|(_, char)| is_letter_or_digit(*char)).last();
    start.map_or(String::new(), |(at, _)| text[at..].to_owned())
}

/// The two words around a sign, without what else sticks to them.
fn shown(word: &str, at: usize) -> &str {
    let is_other = |char: char| ",;:.!?".contains(char);
    let start = word[..at].rfind(is_other).map_or(0, |before| before + 1);
    let end = word[at + 1..].find(is_other).map_or(word.len(), |behind| at + 1 + behind);
    &word[start..end]
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn commas_and_stops_need_a_space() {
        assert_eq!(findings("en", "They spoke of trade,energy and water.\n"), ["1:20 missing-space: ,"]);
        assert_eq!(findings("ru", "Он живёт в г.Алматы давно.\n"), ["1:13 missing-space: ."]);
        assert_eq!(
            findings("ru", "Стороны обсудили торговлю.энергетику и воду.\n"),
            ["1:26 missing-space: ."]
        );
        assert_eq!(
            findings("kk", "Тараптар сауда,энергетика және су туралы айтты.\n"),
            ["1:15 missing-space: ,"]
        );
        assert_eq!(findings("ru", "Он сказал,«что всё» готово.\n"), ["1:10 missing-space: ,"]);
        assert_eq!(findings("kk", "Ол «Дос»,деп жауап берді.\n"), ["1:9 missing-space: ,"]);
    }

    #[test]
    fn numbers_names_and_addresses_do_not() {
        for (locale, text) in [
            (
                "en",
                "At 10:30 a.m. 1,500 of 3.5 million wrote to info@mail.kz or see kazinform.kz, Node.js 20.1.",
            ),
            (
                "en",
                "J.K. Rowling, e.g. in the U.S., met S.Nursultanov; see index.html and https://a.b/c,d;e.",
            ),
            (
                "ru",
                "К.-Ж.Токаев, т.е. президент, в 2021 г. и т.д. посетил сайт президент.рф в 10.30, счёт 3:2.",
            ),
            ("kk", "Қ.-Ж.Тоқаев 3,5 млн. теңге, т.б. туралы 2021 ж. 22.11.2021 айтты."),
        ] {
            assert_eq!(findings(locale, &format!("{text}\n")), [""; 0], "{text}");
        }
    }
}
