//! A quotation that includes its attribution.
//!
//! Why: the reporter's words become the minister's. Bad: `«Мы приедем, – сказал министр»`. Good: `«Мы приедем», –
//! сказал министр`. Told where the quotation of the source ends before its sentence does and that of the
//! translation not. There is no safe fix.
use super::super::quotation_marks::marks;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("shifted-quotes", Severity::Warning, Category::Style, Check::Pair(check));

/// So many words behind a quotation say who spoke.
const SPEAKER: usize = 2;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (&pair.source_prose().text, &pair.target_prose().text);
    if !target.contains(['—', '–', '-']) || !source.contains(['"', '”', '»']) {
        return;
    }
    let (own, theirs) = (marks(source), marks(target));
    let (Some(last), Some([open, close])) = (own.last(), theirs.last_chunk::<2>()) else { return };
    let behind = &source[last.at + last.sign.len_utf8()..];
    let is_said = !last.opens && behind.split_whitespace().count() >= SPEAKER;
    let is_end = |text: &str| text.trim_matches(|char: char| !char.is_alphanumeric()).is_empty();
    if !is_said || close.opens || !open.opens || !is_end(&target[close.at..]) {
        return;
    }
    let inner = &target[open.at..close.at];
    let spoken = [", – ", ", — ", ", - "].iter().find_map(|dash| inner.rfind(dash));
    // «Слова, – сказал он, – ещё слова»: what is said goes on.
    let Some(at) =
        spoken.filter(|at| inner[..*at].find([',']).is_none_or(|comma| !is_dash(&inner[comma..*at])))
    else {
        return;
    };
    if goes_on(&inner[at..]) {
        return;
    }
    let place = open.at + at..close.at + close.sign.len_utf8();
    findings.push(pair.finding_at(rule, place));
}

/// Whether what is said goes on behind the speaker: «Слова, – сказал он. – Ещё слова», of which the source may be
/// two units.
fn goes_on(speaker: &str) -> bool {
    let behind = speaker.trim_start_matches([',', ' ']).trim_start_matches(['–', '—', '-']);
    ['.', '!', '?', '…', ','].into_iter().any(|stop| {
        behind.match_indices(stop).any(|(at, _)| {
            let rest = behind[at + stop.len_utf8()..].strip_prefix(' ');
            rest.is_some_and(|rest| ["– ", "— ", "- "].iter().any(|dash| rest.starts_with(dash)))
        })
    })
}

/// Whether a text begins with a comma and a dash.
fn is_dash(text: &str) -> bool {
    text.strip_prefix(", ").is_some_and(|rest| rest.starts_with(['–', '—', '-']))
}
