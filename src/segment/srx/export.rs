//! Writes the built-in rules as SRX.

use std::collections::BTreeSet;

use crate::segment::language::Language;
use crate::segment::lexicon::{Kinds, words};

/// The header of the file. The engine knows more than patterns can express.
const HEADER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- The sentence rules of audarma as SRX 2.0, made from its word lists.
     What patterns cannot say is lost here:
     - points of a list inside one paragraph ("1) … 2) …") are not cut apart;
     - sentences that begin with a small letter are not found;
     - of sentences run together only those between two words are found, and a name such as
       "Lenta.Ru" is cut;
     - datelines are known by the agencies of Kazakhstan alone;
     - a phrase before its clause ("At 5 a.m. Mr. Smith left") is not told from the end of a sentence;
     - verbs of speech behind a question, letters behind a noun ("vitamin D."), names with an
       exclamation mark and the numbers of notes are not known. -->
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no">
<formathandle type="start" include="no"/>
<formathandle type="end" include="yes"/>
<formathandle type="isolated" include="no"/>
</header>
<body>
<languagerules>
"#;

/// The built-in rules of every language as an SRX 2.0 file, so that OmegaT, Okapi and other tools split
/// text almost identically. A comment at its top describes the differences.
///
/// ```
/// use audarma::segment::{SrxRules, export_srx};
/// let (_, faults) = SrxRules::read(&export_srx());
/// assert!(faults.is_empty());
/// ```
pub fn export_srx() -> String {
    let mut out = String::from(HEADER);
    for language in Language::all() {
        out.extend(["<languagerule languagerulename=\"", &language.tag(), "\">\n"]);
        rules(language).iter().for_each(|rule| rule.write(&mut out));
        out.push_str("</languagerule>\n");
    }
    out.push_str("</languagerules>\n<maprules>\n");
    maps().iter().for_each(|map| out.push_str(map));
    out.push_str("</maprules>\n</body>\n</srx>\n");
    out
}

/// The language maps, longer tags first, ignoring case.
fn maps() -> Vec<String> {
    let mut tags: Vec<String> = Language::all().iter().map(Language::tag).collect();
    tags.sort_by_key(|tag| std::cmp::Reverse(tag.len()));
    tags.iter().map(|tag| map(tag)).collect()
}

fn map(tag: &str) -> String {
    let letters = tag.chars().map(|letter| match letter.is_ascii_alphabetic() {
        true => format!("[{}{}]", letter.to_ascii_uppercase(), letter.to_ascii_lowercase()),
        false => letter.to_string(),
    });
    let pattern: String = letters.collect();
    format!("<languagemap languagepattern=\"{pattern}.*\" languagerulename=\"{tag}\"/>\n")
}

/// A rule to write.
struct Written {
    breaks: bool,
    before: String,
    after: String,
}

impl Written {
    fn no(before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { breaks: false, before: before.into(), after: after.into() }
    }

    fn yes(before: &str, after: &str) -> Self {
        Self { breaks: true, before: before.into(), after: after.into() }
    }

    fn write(&self, out: &mut String) {
        let answer = if self.breaks { "yes" } else { "no" };
        let (before, after) = (escape(&self.before), escape(&self.after));
        out.extend(["<rule break=\"", answer, "\"><beforebreak>", &before, "</beforebreak>"]);
        out.extend(["<afterbreak>", &after, "</afterbreak></rule>\n"]);
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The rules of a language: first where not to break, by the kind of the preceding word, then where to break.
fn rules(language: &Language) -> Vec<Written> {
    let list = |kinds: Kinds| alternatives(language.rules(), kinds);
    let unless_starter = format!(r"\s*(?!\s|(?:{})(?![\p{{L}}.]))", list(Kinds::STARTER));
    let behind_clock = format!(r"\s+(?:{}|\p{{Lu}}{{2}}|\d)", list(Kinds::CALENDAR));
    let words = [
        (list(Kinds::TITLE), ""),
        (list(Kinds::BEFORE_NUMBER), r"\s*(?:[\d№]|[IVXLC]+\b)"),
        (list(Kinds::UNIT), r"\s+(?:\p{Lu}{2}|\d)"),
        (list(Kinds::MAY_END), &unless_starter),
        (list(Kinds::CLOCK), &behind_clock),
    ];
    let known = words.iter().filter(|(words, _)| !words.is_empty());
    let mut rules: Vec<_> =
        known.map(|(words, after)| Written::no(format!(r"\b(?:{words})\."), *after)).collect();
    rules.extend(rules_of_shape(&unless_starter));
    rules
}

/// The rules that need no list except that of starters.
fn rules_of_shape(unless_starter: &str) -> [Written; 7] {
    [
        Written::no(r"^\s*(?:\d{1,3}|[IVXLC]+|\p{L})\.", r"\s"),
        Written::no(r"^\s*\p{Lu}[\p{Lu}\-]{2,30}\.", r"\s*(?:KAZINFORM|QAZINFORM|КАЗИНФОРМ|ҚазАқпарат)"),
        Written::no(r"\b\p{L}\.", unless_starter),
        Written::no(r"№\.", ""),
        Written::no("[.!?…][\"”»’']", r"\s+[–—-]"),
        Written::yes("[.!?…]+[\"“”»’')\\]]*", "\\s+(?:[–—-]\\s*)?[\"“”„«‘'(\\[]*[\\p{Lu}\\d]"),
        Written::yes("(?:\\p{Ll}{2}|\\p{Lu}{2}|[»”“\")%])[.!?…]+[”»)]*", r"[«“(]?\p{Lu}[\p{L}\s,]"),
    ]
}

/// The words of some kinds as pattern alternatives, longest first.
fn alternatives(file: &str, kinds: Kinds) -> String {
    let of_kind = words(file).filter(|(_, found)| found.any(kinds)).map(|(word, _)| word);
    let mut words: Vec<String> = BTreeSet::from_iter(of_kind).into_iter().map(in_any_case).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.join("|")
}

/// A lowercase word may be capitalized; its inner stops may be followed by a space.
fn in_any_case(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().unwrap_or_default();
    let first = match first.is_lowercase() {
        true => format!("[{}{first}]", first.to_uppercase()),
        false => first.to_string(),
    };
    first + &letters.as_str().replace('.', r"\.\s?")
}
