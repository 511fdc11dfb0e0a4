//! The notation in which translators see inline markup: tags for pairs, variables for the rest.
//!
//! `Minister <a1>Mukhtar Tileuberdi</a1> met <em>Josep Borrell</em>{ $fn }`. A `<` that would
//! read as a tag is written `&lt;`, and `&lt;`, `&gt;`, `&amp;` themselves with `&amp;`. Nothing
//! else is escaped; braces are left to Fluent.

use super::Token;

/// Escapes text so that [`parse`] returns it as a single [`Token::Text`].
///
/// ```
/// use audarma::model::notation::escape;
/// assert_eq!(escape("a < b, AT&T, <b>, &lt;"), "a < b, AT&T, &lt;b>, &amp;lt;");
/// ```
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

fn push_escaped(out: &mut String, text: &str) {
    let mut from = 0;
    for at in memchr::memchr2_iter(b'<', b'&', text.as_bytes()) {
        let rest = &text[at + 1..];
        let escaped = match &text[at..=at] {
            "<" if opens_tag(rest) => "&lt;",
            "&" if entity(rest).is_some() => "&amp;",
            _ => continue,
        };
        out.extend([&text[from..at], escaped]);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Parses tags and entities in the text of a message. Text that is not a tag remains text; adjacent
/// text becomes one token.
///
/// ```
/// use audarma::model::{notation::parse, Token};
/// let tokens = parse("<em>ЕО</em> &lt;b> 3 < 5<br>");
/// assert_eq!(tokens[3], Token::Text(" <b> 3 < 5".into()));
/// assert_eq!(tokens[4], Token::Break);
/// ```
pub fn parse(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (step, _) in steps(text) {
        match step {
            Step::Text(text) => push_text(&mut tokens, text),
            Step::Tag(tag) => tokens.push(tag),
        }
    }
    tokens
}

/// A parsing step.
pub(crate) enum Step<'t> {
    /// What is read.
    Text(&'t str),
    /// A tag or a break.
    Tag(Token),
}

/// The steps that [`parse`] joins: literal text, decoded entities and tags, each with its length in bytes.
pub(crate) fn steps(text: &str) -> impl Iterator<Item = (Step<'_>, usize)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (step, length) = match memchr::memchr2(b'<', b'&', rest.as_bytes()) {
            _ if rest.is_empty() => return None,
            Some(0) => sign(rest),
            next => {
                let end = next.unwrap_or(rest.len());
                (Step::Text(&rest[..end]), end)
            }
        };
        rest = &rest[length..];
        Some((step, length))
    })
}

/// The tag or entity at the start of a text, otherwise its first byte.
fn sign(text: &str) -> (Step<'_>, usize) {
    match read_tag(text) {
        Some((token, length)) => (Step::Tag(token), length),
        None => match entity(&text[1..]).filter(|_| text.starts_with('&')) {
            Some((char, length)) => (Step::Text(char), 1 + length),
            None => (Step::Text(&text[..1]), 1),
        },
    }
}

/// Tokens in the notation, with variables as `{ $name }`, for display only.
pub fn show(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        match token {
            Token::Text(text) => push_escaped(&mut out, text),
            Token::Open(name) => out.extend(["<", name, ">"]),
            Token::Close(name) => out.extend(["</", name, ">"]),
            Token::Break => out.push_str("<br>"),
            Token::Variable(name) => out.extend(["{ $", name, " }"]),
        }
    }
    out
}

/// Adds text, merging it with a final text token.
pub fn push_text(tokens: &mut Vec<Token>, text: &str) {
    match tokens.last_mut() {
        _ if text.is_empty() => {}
        Some(Token::Text(last)) => last.push_str(text),
        _ => tokens.push(Token::Text(text.to_owned())),
    }
}

fn opens_tag(rest: &str) -> bool {
    rest.starts_with(|char: char| char.is_ascii_alphabetic() || char == '/')
}

/// The character of `lt;`, `gt;` or `amp;` at the start of `rest`, with the length of the name.
fn entity(rest: &str) -> Option<(&'static str, usize)> {
    const ENTITIES: [(&str, &str); 3] = [("lt;", "<"), ("gt;", ">"), ("amp;", "&")];
    let found = ENTITIES.iter().find(|(name, _)| rest.starts_with(name))?;
    Some((found.1, found.0.len()))
}

fn read_tag(text: &str) -> Option<(Token, usize)> {
    let inner = text.strip_prefix('<')?;
    let in_tag = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'/' | b' ');
    let end = inner.bytes().position(|byte| !in_tag(byte)).filter(|end| inner.as_bytes()[*end] == b'>')?;
    let (is_close, name) = match inner[..end].strip_prefix('/') {
        Some(name) => (true, name),
        None => (false, inner[..end].trim_end_matches(['/', ' '])),
    };
    let good = name.starts_with(|char: char| char.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let length = end + 2;
    match (good, is_close, name) {
        (false, ..) => None,
        (true, false, "br") => Some((Token::Break, length)),
        (true, true, _) => Some((Token::Close(name.to_owned()), length)),
        (true, false, _) => Some((Token::Open(name.to_owned()), length)),
    }
}
