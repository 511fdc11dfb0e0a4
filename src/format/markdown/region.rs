//! Comments with instructions to this program: `<!-- audarma:off -->`, `<!-- audarma:on -->` and
//! `<!-- audarma:note … -->`.

/// An instruction in a comment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Directive<'a> {
    /// No text is extracted from here on.
    Off,
    /// Text is extracted again.
    On,
    /// A note to translators about the next block.
    Note(&'a str),
}

/// The directives in a piece of HTML, in order.
pub(super) fn directives(html: &str) -> impl Iterator<Item = Directive<'_>> {
    html.split("<!--").skip(1).filter_map(directive)
}

fn directive(comment: &str) -> Option<Directive<'_>> {
    let (inner, _) = comment.split_once("-->")?;
    let words = inner.trim().strip_prefix("audarma:")?;
    match words.strip_prefix("note") {
        Some(note) if note.starts_with(char::is_whitespace) => Some(Directive::Note(note.trim())),
        _ if words == "off" => Some(Directive::Off),
        _ if words == "on" => Some(Directive::On),
        _ => None,
    }
}
