//! A translation that ends with different punctuation from the source.
//!
//! Why: a question becomes a statement, or the sentence is not finished. Bad: `Кім келді.` for `Who came?`. Good:
//! the same kind of sign; quotation marks and brackets behind it do not count. A stop that the source has not
//! is a note: headlines have none. A headline may break off all the same: «Задержаны подозреваемые в». A fix is not
//! safe: the end of the sentence may be lost.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("changed-ending", Severity::Warning, Category::Wording, Check::Pair(check));

/// What an end says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Nothing,
    Stop,
    Question,
    Cry,
    Dots,
    Colon,
    Comma,
    Other,
}

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let (source, target) = (&text_pair.source.text, &text_pair.target.text);
        let (Some((_, before)), Some((at, after))) = (end(source), end(target)) else { continue };
        // «… кричали: «Ура!».»: what is said may end with a sign of its own.
        let is_same = before == End::Stop && ends_outside(target) || before == after;
        let severity = match (before, after) {
            _ if breaks_off(target, pair.locale.language()) => Severity::Warning,
            _ if is_same => continue,
            // Translators part and join with colons and semicolons.
            (End::Other | End::Comma, _) | (_, End::Other) | (End::Colon | End::Dots, End::Stop) => continue,
            // «… at 2:30 a.m.»: the stop is that of the word.
            (End::Stop, End::Nothing) if ends_shortened(source) => continue,
            // The question stands inside: «… келді ме?» – деп сұрады.
            (End::Question, End::Stop) if target.contains('?') => continue,
            // «Uh, what.»
            (End::Stop, End::Question) if asks(source, pair.source_locale.language()) => Severity::Note,
            (End::Question, End::Stop) if is_told(target, pair.locale.language()) => Severity::Note,
            (End::Cry, End::Stop) | (End::Stop, End::Dots) | (End::Nothing, _) | (_, End::Colon) => {
                Severity::Note
            }
            _ => Severity::Warning,
        };
        let mut finding = pair.finding_in(rule, text_pair, at..target.trim_end().len());
        finding.severity = finding.severity.min(severity);
        findings.push(finding.with("source", shown(source)).with("target", shown(target)));
    }
}

/// The last sign of a text and where it stands, without what closes behind it.
fn end(text: &str) -> Option<(usize, End)> {
    let closes = |char: char| char.is_whitespace() || "\"'»”“’‘)]›".contains(char);
    let bare = text.trim_end_matches(closes);
    let last = bare.chars().next_back()?;
    let at = bare.len() - last.len_utf8();
    let kind = match last {
        '?' => End::Question,
        '!' if bare[..at].ends_with('?') => End::Question,
        '!' => End::Cry,
        '…' => End::Dots,
        // An end of dots may follow the sign: «Что?..»
        '.' if bare.ends_with("..") => match bare.trim_end_matches('.').chars().next_back() {
            Some('?') => End::Question,
            _ => End::Dots,
        },
        // A stop behind the closing mark: «Что?».
        '.' => match bare[..at].strip_suffix(closes).map(|inner| inner.trim_end_matches(closes)) {
            Some(inner) if inner.ends_with('?') => End::Question,
            Some(inner) if inner.ends_with('!') => End::Cry,
            Some(inner) if inner.ends_with('…') => End::Dots,
            _ => End::Stop,
        },
        ':' => End::Colon,
        ',' => End::Comma,
        _ if last.is_alphanumeric() => End::Nothing,
        _ => End::Other,
    };
    // A sign before the closing mark and one behind it: «…?».
    let outside = text[bare.len()..].contains(['.', '?', '!']);
    (!outside).then_some((at, kind))
}

/// Whether a stop ends a text behind a quotation with a sign of its own: «… «Ура!».»
fn ends_outside(text: &str) -> bool {
    let before = text.trim_end().strip_suffix('.');
    before.is_some_and(|before| before.ends_with(['»', '”', '“', '"']))
}

/// Whether the last word of a text asks, whatever sign stands behind it.
fn asks(text: &str, language: &str) -> bool {
    let words: &[&str] = match language {
        "en" => &["what", "who", "whom", "whose", "why", "when", "where", "which", "how"],
        "ru" => &["что", "кто", "кого", "кому", "чего", "почему", "зачем", "когда", "где", "куда", "как"],
        "kk" => &["не", "кім", "кімді", "кімге", "неге", "қашан", "қайда", "қалай"],
        _ => &[],
    };
    words.contains(&last_word(text).to_lowercase().as_str())
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(|char: char| !char.is_alphanumeric());
    text.rsplit(|char: char| !char.is_alphanumeric() && char != '-').next().unwrap_or_default()
}

/// Whether a translation ends with a word behind which another one must stand.
fn breaks_off(target: &str, language: &str) -> bool {
    let words: &[&str] = match language {
        "en" => &["the", "a", "an", "and", "or", "of", "from", "with", "because", "whose", "between", "into"],
        "ru" => &[
            "в",
            "во",
            "к",
            "ко",
            "с",
            "со",
            "о",
            "об",
            "из",
            "от",
            "на",
            "под",
            "над",
            "при",
            "без",
            "для",
            "через",
            "между",
            "из-за",
            "не",
            "и",
            "или",
            "но",
            "чтобы",
            "который",
            "которая",
            "которое",
            "которые",
        ],
        "kk" => &["және", "немесе", "бірақ", "сондай-ақ", "өйткені", "себебі"],
        _ => &[],
    };
    // «В XX в.» ends with a stop.
    let ends_bare = target.trim_end().ends_with(char::is_alphabetic);
    ends_bare && words.contains(&last_word(target).to_lowercase().as_str())
}

/// Whether a text ends with letters that have stops between them: `a.m.`, `U.S.`
fn ends_shortened(text: &str) -> bool {
    let mut last = text.trim_end().chars().rev();
    let is_stop = |char: Option<char>| char == Some('.');
    let is_letter = |char: Option<char>| char.is_some_and(char::is_alphabetic);
    is_stop(last.next()) && is_letter(last.next()) && is_stop(last.next()) && is_letter(last.next())
}

/// Whether a question is told in a statement: «смогу ли я», «ала ма екен».
fn is_told(target: &str, language: &str) -> bool {
    let particles: &[&str] = match language {
        "ru" => &[" ли "],
        "kk" => &["ма екен", "ме екен", "ба екен", "бе екен", "па екен", "пе екен"],
        _ => &[],
    };
    particles.iter().any(|particle| target.contains(particle))
}

/// The last characters of a text.
fn shown(text: &str) -> String {
    let text = text.trim_end();
    let start = text.char_indices().rev().nth(11).map_or(0, |(at, _)| at);
    let tail = &text[start..];
    if start == 0 { tail.to_owned() } else { format!("…{tail}") }
}
