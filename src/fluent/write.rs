//! Writing Fluent.
//!
//! The output of these functions, joined with [`blank_lines`] between the entries, is what the
//! serializers of fluent-syntax, fluent.syntax (Python), @fluent/syntax (JavaScript) and
//! moz.l10n leave unchanged.

use super::escape::{self, MOST_PLACEABLES, Part};
use crate::model::{EntryKind, Token, notation};

/// Writes a message's tokens as they follow `id =`.
///
/// ```
/// use audarma::{fluent, model::Token};
/// let tokens = [Token::Text("3 < 5 {x}".into()), Token::Break, Token::Variable("img".into())];
/// assert_eq!(fluent::pattern(&tokens), r#" 3 < 5 { "{" }x{ "}" }<br>{ $img }"#);
/// ```
pub fn pattern(tokens: &[Token]) -> String {
    let tokens: Vec<&Token> = tokens.iter().collect();
    let value = escape::value(&parts(&tokens, &|text| Part::Text(notation::escape(text))));
    fewest(value, || escape::value(&parts(&tokens, &literal)))
}

/// The value, or the same in literals if it has more placeables than other tools resolve.
fn fewest(value: escape::Value, in_literals: impl Fn() -> escape::Value) -> String {
    if value.placeables <= MOST_PLACEABLES {
        return value.source;
    }
    let other = in_literals();
    let is_fewer = other.placeables < value.placeables;
    if is_fewer { other.source } else { value.source }
}

/// A text as one literal. moz.l10n would rewrite a literal that looks like a number to one that
/// is not a text.
fn literal(text: &str) -> Part {
    match text.replace('_', "").trim().parse::<f64>() {
        Ok(_) => Part::Text(notation::escape(text)),
        Err(_) => Part::Code(escape::literal(text)),
    }
}

/// A step of a source message: a token, or a reference to a term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// A token.
    Token(Token),
    /// A term.
    Term {
        /// Its id, without the hyphen.
        id: String,
        /// Its case, if it is not the default.
        case: Option<String>,
    },
}

/// Writes steps as they follow `id =`.
///
/// ```
/// use audarma::{fluent::{Step, pattern_of}, model::Token};
/// let eu = Step::Term { id: "eu".into(), case: None };
/// let steps = [eu, Step::Token(Token::Text("'s region".into()))];
/// assert_eq!(pattern_of(&steps), " { -eu }'s region");
/// ```
pub fn pattern_of(steps: &[Step]) -> String {
    steps_with(steps, notation::escape)
}

/// Writes steps as they follow `.name =`: an attribute is plain text without tags.
pub fn attribute_of(steps: &[Step]) -> String {
    steps_with(steps, str::to_owned)
}

fn steps_with(steps: &[Step], tame: fn(&str) -> String) -> String {
    let write = |text: &dyn Fn(&str) -> Part| {
        let mut all = Vec::new();
        for run in steps.chunk_by(|a, b| matches!((a, b), (Step::Token(_), Step::Token(_)))) {
            match &run[0] {
                Step::Term { id, case } => push(&mut all, Part::Code(term_reference(id, case.as_deref()))),
                Step::Token(_) => {
                    parts(&tokens_of(run), text).into_iter().for_each(|part| push(&mut all, part))
                }
            }
        }
        escape::value(&all)
    };
    fewest(write(&|text| Part::Text(tame(text))), || write(&literal))
}

fn tokens_of(steps: &[Step]) -> Vec<&Token> {
    let mut tokens = Vec::with_capacity(steps.len());
    for step in steps {
        if let Step::Token(token) = step {
            tokens.push(token);
        }
    }
    tokens
}

fn parts(tokens: &[&Token], write: &dyn Fn(&str) -> Part) -> Vec<Part> {
    let mut parts = Vec::new();
    for run in tokens.chunk_by(|a, b| matches!((a, b), (Token::Text(_), Token::Text(_)))) {
        let texts = run.iter().map(|token| if let Token::Text(text) = token { text } else { "" });
        let part = match run[0] {
            Token::Text(text) if run.len() == 1 => write(text),
            Token::Text(_) => write(&texts.collect::<String>()),
            Token::Open(name) => Part::Text(format!("<{name}>")),
            Token::Close(name) => Part::Text(format!("</{name}>")),
            Token::Break => Part::Text("<br>".to_owned()),
            Token::Variable(name) => Part::Code(format!("{{ ${name} }}")),
        };
        push(&mut parts, part);
    }
    parts
}

fn push(parts: &mut Vec<Part>, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(last)), Part::Text(text)) => last.push_str(&text),
        (_, part) => parts.push(part),
    }
}

/// A reference to a term in the given case.
///
/// ```
/// use audarma::fluent::term_reference;
/// assert_eq!(term_reference("kazakhstan", Some("genitive")), r#"{ -kazakhstan(case: "genitive") }"#);
/// ```
pub fn term_reference(id: &str, case: Option<&str>) -> String {
    match case {
        Some(case) => format!("{{ -{id}(case: \"{case}\") }}"),
        None => format!("{{ -{id} }}"),
    }
}

/// Writes a message with its comment. The values are pattern source, as [`pattern`] and
/// [`escape`](super::escape) write it. Attributes are written in the order of their names, access
/// keys last, as moz.l10n does.
///
/// ```
/// use audarma::fluent::{escape, message};
/// let comment = ["headline".to_owned()];
/// let alt = ("img-alt".to_owned(), escape("Сурет"));
/// assert_eq!(
///     message("eu-visit", &comment, Some(&escape("Сапар")), &[alt]),
///     "# headline\neu-visit = Сапар\n    .img-alt = Сурет\n"
/// );
/// ```
pub fn message(id: &str, comment: &[String], value: Option<&str>, attributes: &[(String, String)]) -> String {
    let mut out = commented("#", split(comment));
    out.extend([id, " =", value.unwrap_or_default()]);
    let mut sorted: Vec<&(String, String)> = attributes.iter().collect();
    sorted.sort_by_key(|(name, _)| attribute_order(name));
    for (name, value) in sorted {
        out.extend(["\n    .", name, " =", &value.replace('\n', "\n    ")]);
    }
    out.push('\n');
    out
}

/// Writes an untranslated message: a comment that becomes the message when the `#` is removed.
///
/// ```
/// let stub = audarma::fluent::stub("eu-visit", &["EN: The visit".to_owned()], &["img-alt".to_owned()]);
/// assert_eq!(stub, "# EN: The visit\n# eu-visit =\n#     .img-alt =\n");
/// ```
pub fn stub(id: &str, comment: &[String], attributes: &[String]) -> String {
    let mut out = commented("#", split(comment));
    out.extend(["# ", id, " =\n"]);
    let mut sorted: Vec<&String> = attributes.iter().collect();
    sorted.sort_by_key(|name| attribute_order(name));
    for name in sorted {
        out.extend(["#     .", name, " =\n"]);
    }
    out
}

/// Writes a term with its forms: each case with its text, the first one as the default. A term with
/// a single form is written without a select. The texts are plain, without tags.
///
/// ```
/// use audarma::fluent::term;
/// let form = |case: &str, text: &str| (case.to_owned(), text.to_owned());
/// assert_eq!(
///     term("kazakhstan", &[], &[form("nominative", "Казахстан"), form("genitive", "Казахстана")], &[]),
///     "-kazakhstan =\n    { $case ->\n        [genitive] Казахстана\n       *[nominative] Казахстан\n    }\n"
/// );
/// ```
pub fn term(
    id: &str,
    comment: &[String],
    forms: &[(String, String)],
    attributes: &[(String, String)],
) -> String {
    let value = match forms {
        [] => escape::escape(""),
        [(_, text)] => form(text),
        [(case, text), others @ ..] => {
            let mut out = String::from("\n    { $case ->");
            for (case, text) in others {
                out.extend(["\n        [", case, "]", &form(text)]);
            }
            out.extend(["\n       *[", case, "]", &form(text), "\n    }"]);
            out
        }
    };
    let comment = commented("#", split(comment));
    comment + "-" + &message(id, &[], Some(&value), attributes)
}

/// The text of a form, on one line.
fn form(text: &str) -> String {
    pattern(&[Token::Text(crate::text::collapse(text).into_owned())])
}

/// The sort key of an attribute.
fn attribute_order(name: &str) -> String {
    name.to_lowercase().replace("accesskey", "\u{ffff}accesskey")
}

/// Writes a standalone comment of level 1, 2 or 3, one line per line of the text. Empty lines at
/// its ends are omitted, as moz.l10n does; a text of empty lines only produces nothing.
///
/// ```
/// assert_eq!(audarma::fluent::comment(3, "Мақала\nАударма"), "### Мақала\n### Аударма\n");
/// ```
pub fn comment(level: u8, text: &str) -> String {
    let sign = &"###"[..usize::from(level.clamp(1, 3))];
    commented(sign, text.split('\n'))
}

fn commented<'l>(sign: &str, lines: impl Iterator<Item = &'l str>) -> String {
    let lines: Vec<String> = lines.map(tame).collect();
    let is_full = |line: &String| !line.is_empty();
    let start = lines.iter().position(is_full).unwrap_or(lines.len());
    let end = lines.iter().rposition(is_full).map_or(start, |last| last + 1);
    let mut out = String::new();
    for line in &lines[start..end] {
        push_comment_line(&mut out, sign, line);
    }
    out
}

fn split(lines: &[String]) -> impl Iterator<Item = &str> {
    lines.iter().flat_map(|line| line.split('\n'))
}

/// A line of a comment without control characters, which other tools would emit raw, breaking
/// the line.
fn tame(line: &str) -> String {
    let is_wild = |char: char| char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{FEFF}');
    line.replace(is_wild, " ").trim_end().to_owned()
}

/// Adds a line of a comment. A line that would read as a stub gets a full stop.
fn push_comment_line(out: &mut String, sign: &str, line: &str) {
    out.push_str(sign);
    if !line.is_empty() {
        out.extend([" ", line]);
    }
    if sign == "#" && super::stub::is_head(line) {
        out.push('.');
    }
    out.push('\n');
}

/// The number of blank lines between two adjacent entries.
///
/// ```
/// use audarma::{fluent::blank_lines, model::EntryKind};
/// assert_eq!(blank_lines(EntryKind::Message, EntryKind::Message), 0);
/// assert_eq!(blank_lines(EntryKind::Message, EntryKind::Stub), 1);
/// assert_eq!(blank_lines(EntryKind::Stub, EntryKind::Stub), 2);
/// ```
pub fn blank_lines(before: EntryKind, after: EntryKind) -> usize {
    usize::from(is_comment(before)) + usize::from(is_comment(after))
}

/// The number of blank lines at the end of a file, after its last entry. The serializers write
/// one after a comment, and therefore after a stub, even there.
///
/// ```
/// use audarma::{fluent::final_blank_lines, model::EntryKind};
/// assert_eq!(final_blank_lines(EntryKind::Stub), 1);
/// assert_eq!(final_blank_lines(EntryKind::Message), 0);
/// ```
pub fn final_blank_lines(last: EntryKind) -> usize {
    usize::from(is_comment(last))
}

/// Whether other tools treat an entry as a standalone comment.
fn is_comment(kind: EntryKind) -> bool {
    matches!(kind, EntryKind::Stub | EntryKind::Comment(_))
}
