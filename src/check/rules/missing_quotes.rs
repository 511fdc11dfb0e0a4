//! A quotation that lost its quotation marks in the translation.
//!
//! Why: what somebody said becomes what the paper says. Bad: `Он сказал, что это большой шаг` for `He called
//! it "a big step"`. Good: the words in quotation marks, or a quotation that begins with a dash. A warning where
//! somebody speaks or a name of an English source stands in marks; a note where a few words are quoted inside a
//! sentence, where a name stays in the letters of the source, which set it off as well, or where a Kazakh
//! translation reports what was said (`келетінін айтты`), which needs no marks. There is no safe fix: where the
//! quotation begins is the translator's choice.
use super::super::quotation_marks::{Mark, marks};
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule =
    Rule::new("missing-quotes", Severity::Warning, Category::Facts, Check::Pair(check));

/// Fewer words behind a comma or at the start are no speech: `"Something," he said`.
const SPEECH: usize = 3;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (&pair.source_prose().text, &pair.target_prose().text);
    if !source.contains(['"', '“', '«']) || target.trim().is_empty() {
        return;
    }
    let quoted = marks(source);
    let single = target.chars().filter(|char| matches!(char, '‘' | '’' | '\'' | '‹' | '›' | '`')).count();
    let has_any = target.contains(['"', '«', '»', '“', '”', '„', '‟']) || single > 1;
    let begins_with_dash = target.trim_start().starts_with(['–', '—', '-', '−']);
    if quoted.is_empty() || has_any || begins_with_dash {
        return;
    }
    // «Рокиз»: English writes names without marks, and Kazakh and Russian where their kind is said («Рокиз клубы»).
    let is_named = pair.source_locale.language() != "en" && names_only(source, &quoted);
    if is_named && pair.locale.language() == "en" {
        return;
    }
    let mut finding = pair.finding(rule).with("count", quoted.len().div_ceil(2));
    let is_told = || is_reported(target, pair.locale.language()) && !names_speaker(target);
    if is_named || !is_speech(source, target, &quoted) || is_told() {
        finding.severity = finding.severity.min(Severity::Note);
    }
    findings.push(finding);
}

/// Whether the quotation is what somebody says, or a name, and not words inside a sentence.
fn is_speech(source: &str, target: &str, quoted: &[Mark]) -> bool {
    if !quoted.len().is_multiple_of(2) {
        // It goes on in another unit. In a dialogue that unit may have the dash it begins with.
        return goes_on(source, quoted) && !has_speech_dash(target);
    }
    quoted.chunks(2).any(|two| {
        let [open, close] = two else { return false };
        let before = source[..open.at].trim_end();
        let inner = &source[open.at + open.sign.len_utf8()..close.at.max(open.at + open.sign.len_utf8())];
        let is_free = before.is_empty() || before.ends_with([':', ',', '.', '?', '!']);
        // «… chanted "No more taxes!"»
        let is_sentence = inner.starts_with(char::is_uppercase) && inner.ends_with(['.', '!', '?', ',']);
        let is_long = inner.split_whitespace().count() >= SPEECH;
        let is_said = (is_free || is_sentence) && is_long || is_free && is_sentence && names_speaker(target);
        (is_said || is_name(inner)) && !target.contains(inner.trim_end_matches(['.', ',', '!', '?']))
    })
}

/// Whether all quotations are names or a few words: «Рокиз».
fn names_only(source: &str, quoted: &[Mark]) -> bool {
    let is_name = |two: &[Mark]| match two {
        [open, close] => {
            let inner = source.get(open.at + open.sign.len_utf8()..close.at).unwrap_or_default();
            inner.starts_with(char::is_uppercase)
                && inner.split_whitespace().count() <= SPEECH
                && !inner.ends_with(['.', '!', '?', ',', '…'])
        }
        _ => false,
    };
    quoted.chunks(2).all(is_name)
}

/// Whether most words of a quotation begin with a capital.
fn is_name(quoted: &str) -> bool {
    let (all, large) = quoted.split_whitespace().fold((0, 0), |(all, large), word| {
        (all + 1, large + usize::from(word.starts_with(char::is_uppercase)))
    });
    quoted.starts_with(char::is_uppercase) && large * 2 > all
}

/// Whether the translation tells what was said as a clause of its own, in which no marks stand: «келетінін
/// айтты».
fn is_reported(target: &str, language: &str) -> bool {
    const CLAUSES: [&str; 10] =
        ["анын", "енін", "ынын", "інін", "дығын", "дігін", "тығын", "тігін", "уын", "уін"];
    const SAYING: [&str; 12] = [
        "айт",
        "жаз",
        "мәлімде",
        "хабарла",
        "білдір",
        "жеткіз",
        "мойында",
        "түсіндір",
        "раста",
        "сендір",
        "меңзе",
        "ескерт",
    ];
    if language != "kk" {
        return false;
    }
    let words: Vec<&str> =
        target.split(|char: char| !is_letter(char)).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|two| {
        let is_clause = two[0] == "туралы" || CLAUSES.iter().any(|end| two[0].ends_with(end));
        // «екенін түсіндірдім» says the one who speaks.
        is_clause && !two[1].ends_with('м') && SAYING.iter().any(|start| two[1].starts_with(start))
    })
}

/// Whether a sign parts what is said from the word for saying it: «…, – деді ол», «…, сказал он».
fn names_speaker(target: &str) -> bool {
    const SAYING: [&str; 20] = [
        "деді",
        "деп",
        "дейді",
        "делін",
        "сказал",
        "говор",
        "заяв",
        "сообщ",
        "добав",
        "отме",
        "пиш",
        "напис",
        "рассказ",
        "ответ",
        "спрос",
        "объясн",
        "подчерк",
        "призна",
        "счита",
        "утвержд",
    ];
    let signs = target.match_indices([',', '!', '?', '…', '–', '—']);
    let mut behind =
        signs.map(|(at, _)| target[at..].trim_start_matches(|char: char| !char.is_alphanumeric()));
    behind.any(|rest| SAYING.iter().any(|word| rest.starts_with(word)))
}

/// Whether a single mark opens a quotation at the start of a sentence, or closes one behind a sign: no mark of
/// inches, and no slip inside a word.
fn goes_on(source: &str, quoted: &[Mark]) -> bool {
    let (Some(first), Some(last)) = (quoted.first(), quoted.last()) else { return false };
    let before = source[..first.at].trim_end();
    let opens = before.is_empty() || before.ends_with([':', ',', '.']);
    let closes = source[..last.at].ends_with([',', '.', '?', '!', '…', ';', '-', '—']);
    opens || closes
}

/// Whether a dash stands behind a sign, as it does between what is said and who says it.
fn has_speech_dash(target: &str) -> bool {
    let behind = |at: usize| target[..at].trim_end().ends_with([',', '?', '!', '…']);
    target.match_indices(['–', '—']).any(|(at, _)| behind(at))
}
