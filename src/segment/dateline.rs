//! Datelines: the place, the date and the agency before the first sentence of a report.

use std::ops::Range;
use std::sync::OnceLock;

use super::letters::{after, is_dash, is_word, skip};
use super::lexicon::{Kinds, Lexicon};
use super::right::word_at;

/// A dateline, as byte ranges of the paragraph it was found in.
///
/// ```
/// use audarma::segment::dateline;
/// let lead = "ДУШАНБЕ. КАЗИНФОРМ – Министр принял участие во встрече.";
/// let found = dateline(lead).unwrap();
/// assert_eq!(&lead[found.whole], "ДУШАНБЕ. КАЗИНФОРМ –");
/// assert_eq!(&lead[found.place], "ДУШАНБЕ");
/// assert_eq!(&lead[found.agency.unwrap()], "КАЗИНФОРМ");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dateline {
    /// The whole dateline, including the dash or stop at its end, without surrounding white space.
    pub whole: Range<usize>,
    /// The place, with its region: "DUSHANBE", "GROSSETO, Italy".
    pub place: Range<usize>,
    /// The agency, if it names one: "KAZINFORM", "AP".
    pub agency: Option<Range<usize>>,
}

/// Maximum length of a dateline, in bytes.
const LONGEST: usize = 160;

/// The dateline at the start of a paragraph, after white space and, in text collected from the web,
/// after a date stamp ("date 2021-11-22 ").
///
/// ```
/// use audarma::segment::dateline;
/// let lead = "MOSCOW, Monday (Reuters) Talks began.";
/// assert_eq!(&lead[dateline(lead).unwrap().whole], "MOSCOW, Monday (Reuters)");
/// assert_eq!(dateline("Reuters reported on Monday that talks began."), None);
/// ```
pub fn dateline(text: &str) -> Option<Dateline> {
    let start = behind_stamp(text);
    let first = after(text, start)?;
    if !first.is_uppercase() {
        return None;
    }
    let mut reader = Reader { text, at: start, end: floor(text, start + LONGEST) };
    reader.dateline()
}

/// The end of the white space and the date stamp before a text.
fn behind_stamp(text: &str) -> usize {
    let start = skip(text, 0, char::is_whitespace);
    let Some(day) = text[start..].strip_prefix("date ") else { return start };
    let digits = skip(day, 0, |found| found.is_ascii_digit() || found == '-');
    if digits == 10 { skip(text, start + 5 + digits, char::is_whitespace) } else { start }
}

/// The last character boundary at or before an offset.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The words that occur in datelines, parsed on first use.
fn words() -> &'static Lexicon {
    static WORDS: OnceLock<Lexicon> = OnceLock::new();
    WORDS.get_or_init(|| Lexicon::parse(include_str!("languages/datelines.txt")))
}

/// A position in a text that is read forward, part by part.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl<'t> Reader<'t> {
    fn dateline(&mut self) -> Option<Dateline> {
        let start = self.at;
        let shouted = self.place()?;
        let place = start..self.at;
        let region = shouted && self.region();
        let place = if region { start..self.at } else { place };
        let comma = self.accept(&[',', '.']);
        let dated = self.day();
        let dashed = self.dash();
        let end = self.at;
        let agency = self.agency(comma || dated || region || dashed, dashed);
        let known =
            shouted || dated || agency.as_ref().is_some_and(|name| is_capitals(&self.text[name.clone()]));
        if agency.is_some() && known {
            return Some(Dateline { whole: start..self.close(dashed), place, agency });
        }
        let bare = shouted && dashed && (dated || region || self.stands_alone(&place, end));
        bare.then_some(Dateline { whole: start..end, place, agency: None })
    }

    /// A place in capitals ("NUR-SULTAN", "COSTA MESA"), or a single capitalized word before a stop.
    /// Returns whether it is in capitals.
    fn place(&mut self) -> Option<bool> {
        let first = self.word();
        if !is_name_in_capitals(first) {
            let capital =
                first.starts_with(char::is_uppercase) && self.text[self.at + first.len()..].starts_with('.');
            self.at += first.len();
            return (capital && first.chars().nth(2).is_some()).then_some(false);
        }
        self.at += first.len();
        for _ in 0..3 {
            let next = self.next_word();
            if !is_name_in_capitals(next)
                || is_kind(next, Kinds::AGENCY)
                || !self.text[self.at..].starts_with(' ')
            {
                break;
            }
            self.at += 1 + next.len();
        }
        Some(true)
    }

    /// The region of a place, after a comma: ", Italy", ", Calif.". Not a date or a number.
    fn region(&mut self) -> bool {
        let before = self.at;
        if !self.accept(&[',']) {
            return false;
        }
        for _ in 0..3 {
            let word = self.next_word();
            let name =
                word.starts_with(char::is_uppercase) && !is_kind(word, Kinds::CALENDAR.and(Kinds::AGENCY));
            if !name {
                break;
            }
            self.at += 1 + word.len();
            self.accept(&['.']);
        }
        let found = self.text[before..self.at].contains(is_word);
        self.at = if found { self.at } else { before };
        found
    }

    /// A date: "Monday", "March 22", "20 июл", "27.03.2018", "6 июля.".
    fn day(&mut self) -> bool {
        let start = self.at;
        for _ in 0..4 {
            let before = self.at;
            self.space();
            let word = self.word();
            let number = word.starts_with(|first: char| first.is_ascii_digit()) && word.len() <= 4;
            if !(number || is_kind(word, Kinds::CALENDAR)) {
                self.at = before;
                break;
            }
            self.at += word.len();
            self.accept(&[',', '.']);
        }
        self.at > start
    }

    /// The agency: in brackets or slashes, a known name, or a word in capitals before a dash.
    fn agency(&mut self, separated: bool, dashed: bool) -> Option<Range<usize>> {
        self.space();
        for (open, close) in [('(', ')'), ('/', '/')] {
            if self.text[self.at..].starts_with(open) {
                return self.enclosed(close).filter(|name| separated || self.names_agency(name));
            }
        }
        let start = self.at;
        let known = self.known_agency();
        let shouted = !known && is_capitals(self.word()) && self.word().chars().nth(1).is_some();
        self.at += if shouted { self.word().len() } else { 0 };
        let led = dashed || self.is_before_dash();
        let found = known && (separated || led) || shouted && separated && !dashed && led;
        if found { Some(start..self.at) } else { self.go_back(start) }
    }

    fn go_back(&mut self, to: usize) -> Option<Range<usize>> {
        self.at = to;
        None
    }

    /// Words that include the name of an agency: "РИА Новости", "Interfax-Kazakhstan".
    fn known_agency(&mut self) -> bool {
        let name = self.word();
        if !is_kind(name, Kinds::AGENCY) {
            return false;
        }
        self.at += name.len();
        let second = self.next_word();
        let goes_on = is_kind(second, Kinds::AGENCY) || second == "Новости" || second == "News";
        self.at += if goes_on { 1 + second.len() } else { 0 };
        true
    }

    /// A name of up to 48 bytes before a closing mark.
    fn enclosed(&mut self, close: char) -> Option<Range<usize>> {
        let from = self.at + 1;
        let inside = &self.text[from..floor(self.text, (from + 48).min(self.end))];
        let length = inside.find(close)?;
        let name = from..from + length;
        self.at = name.end + 1;
        let capital = self.text[name.clone()].starts_with(char::is_uppercase);
        (capital && !inside[..length].contains(". ")).then_some(name)
    }

    fn names_agency(&self, name: &Range<usize>) -> bool {
        self.text[name.clone()].split_whitespace().any(|word| is_kind(word, Kinds::AGENCY))
    }

    /// Skips the dash or stop that closes a dateline, if there is one.
    fn close(&mut self, dashed: bool) -> usize {
        let end = self.at;
        if !dashed && self.dash() {
            return self.at;
        }
        self.at = end;
        if self.accept(&['.', ':']) { self.at } else { end }
    }

    /// Whether a dash after a place in Latin capitals makes it a dateline: "LONDON — The talks".
    fn stands_alone(&self, place: &Range<usize>, end: usize) -> bool {
        let name = &self.text[place.clone()];
        let long_dash = self.text[..end].ends_with(['—', '-']) && !self.text[..end].ends_with(" -");
        let next = word_at(self.text, skip(self.text, end, |found| !is_word(found) && found != '.'));
        let sentence = next.starts_with(char::is_uppercase) && !(is_capitals(next) && next.len() > 1);
        let label = name.split(' ').any(|word| is_kind(word, Kinds::LABEL));
        name.len() >= 4 && name.is_ascii() && long_dash && sentence && !label
    }

    fn is_before_dash(&self) -> bool {
        let gap = skip(self.text, self.at, char::is_whitespace);
        after(self.text, gap).is_some_and(is_dash)
    }

    /// Skips a dash between spaces: "–", "—", "--", "-".
    fn dash(&mut self) -> bool {
        let before = self.at;
        self.space();
        let dash = skip(self.text, self.at, is_dash);
        let apart =
            dash > self.at && after(self.text, dash).is_none_or(|found| !is_word(found) || self.at > before);
        self.at = if apart { dash } else { before };
        apart
    }

    fn accept(&mut self, marks: &[char]) -> bool {
        let found = self.text[self.at..].starts_with(marks);
        self.at += usize::from(found);
        found
    }

    fn space(&mut self) {
        self.at = skip(self.text, self.at, char::is_whitespace).min(self.end.max(self.at));
    }

    fn word(&self) -> &'t str {
        word_at(self.text, self.at)
    }

    fn next_word(&self) -> &'t str {
        if self.text[self.at..].starts_with(' ') { word_at(self.text, self.at + 1) } else { "" }
    }
}

/// Whether a word has a capital and no small letter: "НУР-СУЛТАН".
fn is_capitals(word: &str) -> bool {
    word.contains(char::is_uppercase) && !word.contains(char::is_lowercase)
}

/// Whether a word is in capitals, with more than one letter and no digit: not "COVID-19".
fn is_name_in_capitals(word: &str) -> bool {
    is_capitals(word) && word.chars().nth(1).is_some() && !word.contains(|found: char| found.is_ascii_digit())
}

fn is_kind(word: &str, kinds: Kinds) -> bool {
    words().kinds(word).any(kinds)
}

#[cfg(test)]
mod tests {
    use super::dateline;

    /// A lead with its dateline marked by "|": place, agency and end.
    fn parts(lead: &str) -> Option<(&str, &str, Option<&str>)> {
        let found = dateline(lead)?;
        Some((&lead[found.whole], &lead[found.place], found.agency.map(|name| &lead[name])))
    }

    #[test]
    fn agencies_of_the_region() {
        let known = |whole, place, agency| Some((whole, place, Some(agency)));
        let cases = [
            ("DUSHANBE. KAZINFORM – The deputy met", known("DUSHANBE. KAZINFORM –", "DUSHANBE", "KAZINFORM")),
            (
                " date 2021-11-22 ASTANA. KAZINFORM - The Union",
                known("ASTANA. KAZINFORM -", "ASTANA", "KAZINFORM"),
            ),
            (
                "NUR-SULTAN. KAZINFORM First President",
                known("NUR-SULTAN. KAZINFORM", "NUR-SULTAN", "KAZINFORM"),
            ),
            (
                "НУР-СУЛТАН. КАЗИНФОРМ - Заседание",
                known("НУР-СУЛТАН. КАЗИНФОРМ -", "НУР-СУЛТАН", "КАЗИНФОРМ"),
            ),
            ("НҰР-СҰЛТАН. ҚазАқпарат – Бүгін", known("НҰР-СҰЛТАН. ҚазАқпарат –", "НҰР-СҰЛТАН", "ҚазАқпарат")),
            ("ASTANA. KAZINFORM — Astana ákimi", known("ASTANA. KAZINFORM —", "ASTANA", "KAZINFORM")),
            ("АСТАНА.КАЗИНФОРМ - Глава", known("АСТАНА.КАЗИНФОРМ -", "АСТАНА", "КАЗИНФОРМ")),
            (
                "НУР-СУЛТАН, 20 июл – Sputnik. Город",
                known("НУР-СУЛТАН, 20 июл – Sputnik.", "НУР-СУЛТАН", "Sputnik"),
            ),
            (
                "Астана. 6 июля. ИНТЕРФАКС-КАЗАХСТАН — Банк",
                known("Астана. 6 июля. ИНТЕРФАКС-КАЗАХСТАН —", "Астана", "ИНТЕРФАКС-КАЗАХСТАН"),
            ),
            (
                "ДУШАНБЕ, 27.03.2018 /НИАТ «Ховар»/. Сегодня",
                known("ДУШАНБЕ, 27.03.2018 /НИАТ «Ховар»/.", "ДУШАНБЕ", "НИАТ «Ховар»"),
            ),
            (
                "МОСКВА, 5 мая — РИА Новости. Дума",
                known("МОСКВА, 5 мая — РИА Новости.", "МОСКВА", "РИА Новости"),
            ),
        ];
        for (lead, expected) in cases {
            assert_eq!(parts(lead), expected);
        }
    }

    #[test]
    fn agencies_of_the_world() {
        let known = |whole, place, agency| Some((whole, place, Some(agency)));
        let cases = [
            ("GROSSETO, Italy (AP) -- A ferry", known("GROSSETO, Italy (AP) --", "GROSSETO, Italy", "AP")),
            (
                "COSTA MESA, Calif. (AP) - Fires",
                known("COSTA MESA, Calif. (AP) -", "COSTA MESA, Calif.", "AP"),
            ),
            ("MOSCOW, Monday (Reuters) Talks", known("MOSCOW, Monday (Reuters)", "MOSCOW", "Reuters")),
            ("LONDON (Reuters) - Shares", known("LONDON (Reuters) -", "LONDON", "Reuters")),
            ("SYDNEY March 22 AAP - Rain", known("SYDNEY March 22 AAP -", "SYDNEY", "AAP")),
            ("BEIJING, Aug. 3 (Xinhua) -- China", known("BEIJING, Aug. 3 (Xinhua) --", "BEIJING", "Xinhua")),
            ("LONDON — The talks", Some(("LONDON —", "LONDON", None))),
            ("PALM BEACH, Fla. — President Trump", Some(("PALM BEACH, Fla. —", "PALM BEACH, Fla.", None))),
        ];
        for (lead, expected) in cases {
            assert_eq!(parts(lead), expected);
        }
    }

    #[test]
    fn plain_leads_have_none() {
        let leads = [
            "",
            "The talks began in Dushanbe.",
            "EU officials met in Astana.",
            "NATO – The alliance",
            "ВАЖНО – Президент подписал закон",
            "ҚАЗАҚСТАН – Тәуелсіз ел.",
            "КАЗИНФОРМ сообщает о встрече.",
            "AP reported. Reuters did not.",
            "Astana. The city is cold.",
            "U.S. President Joe Biden",
            "BREAKING NEWS. The talks",
            "COVID-19 (SARS) is a disease",
            "ЖІӨ өсті.",
        ];
        for lead in leads {
            assert_eq!(parts(lead), None, "{lead}");
        }
    }
}
