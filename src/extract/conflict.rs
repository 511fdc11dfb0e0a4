//! Merge conflicts in an article.

use crate::model::{Document, Finding, Severity};
use crate::text::{Span, collapse};

/// A conflict between the markers of git.
struct Conflict {
    /// All of it.
    span: Span,
    /// Its first line.
    head: Span,
    ours: Span,
    theirs: Span,
}

/// Maximum number of characters of each side in a finding.
const SHOWN: usize = 200;

/// Findings for conflict markers around two versions of a text. A code block may show such
/// markers: without a unit in it, it is not a conflict.
pub(super) fn conflicts(document: &Document) -> Vec<Finding> {
    let source = &document.source;
    let is_text = |conflict: &Conflict| {
        let overlaps = |span: Span| span.start < conflict.span.end && conflict.span.start < span.end;
        document.units.iter().any(|unit| overlaps(unit.span))
    };
    let side = |span: Span| {
        let text = collapse(source.slice(span)).into_owned();
        let shown: String = text.chars().take(SHOWN).collect();
        if shown.is_empty() { "—".to_owned() } else { shown }
    };
    let finding = |conflict: Conflict| {
        Finding::new("conflict-markers", Severity::Error, source, conflict.head)
            .with("ours", side(conflict.ours))
            .with("theirs", side(conflict.theirs))
    };
    find(source.text()).into_iter().filter(is_text).map(finding).collect()
}

/// `<<<<<<<`, optionally `|||||||`, `=======` and `>>>>>>>` at the starts of lines, in this order.
fn find(text: &str) -> Vec<Conflict> {
    let mut found = Vec::new();
    let (mut at, mut head, mut base, mut middle) = (0, None::<Span>, None, None::<Span>);
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len());
        at = span.end;
        match (marker(line), head, middle) {
            (Some('<'), ..) => (head, base, middle) = (Some(span), None, None),
            (Some('|'), Some(_), None) => base = base.or(Some(span)),
            (Some('='), Some(_), None) => middle = Some(span),
            (Some('>'), Some(open), Some(middle_line)) => {
                found.push(Conflict {
                    span: Span::new(open.start, span.end),
                    head: Span::new(open.start, open.start + text[open.range()].trim_end().len()),
                    ours: Span::new(open.end, base.unwrap_or(middle_line).start),
                    theirs: Span::new(middle_line.end, span.start),
                });
                (head, base, middle) = (None, None, None);
            }
            _ => {}
        }
    }
    found
}

/// The character of a marker line: seven of it, then nothing or a space.
fn marker(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|sign| matches!(sign, '<' | '|' | '=' | '>'))?;
    let rest = line.trim_start_matches(sign);
    let is_marker = line.len() - rest.len() == 7 && (rest.trim_end().is_empty() || rest.starts_with(' '));
    is_marker.then_some(sign)
}
