//! Texts with codes in Fluent notation, both ways: what PO and spreadsheets show of a code, and what
//! catalogs hold.

use super::unit::{Code, CodeKind, ExchangeUnit, FileRemark, Part, TermWords, push_text};
use crate::fluent::{self, ValuePart};
use crate::model::{Element, Expression, Pattern, Token, notation};
use crate::text::Source;

/// Why a text is not in Fluent notation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotationFault {
    /// A `{` without its `}`.
    Unclosed,
    /// A `}` without its `{`.
    Unopened,
    /// What is between braces is not Fluent, or a choice.
    Placeable(String),
}

/// Parts in Fluent notation. Braces of the text, and white space at its ends, are in literals.
///
/// ```
/// use audarma::exchange::{Part, from_notation, to_notation};
/// let parts = vec![Part::Text(" {x} < y".into())];
/// assert_eq!(to_notation(&parts, true), r#"{ " " }{ "{" }x{ "}" } < y"#);
/// assert_eq!(from_notation(&to_notation(&parts, true), true), Ok(parts));
/// ```
pub fn to_notation(parts: &[Part], has_tags: bool) -> String {
    let mut out = String::new();
    let pieces = pieces(parts, has_tags);
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            ValuePart::Code(code) => out.push_str(code),
            ValuePart::Text(text) => push_quoted(&mut out, text, at == 0, at == last),
        }
    }
    out
}

fn push_quoted(out: &mut String, text: &str, is_first: bool, is_last: bool) {
    let from = if is_first { text.len() - text.trim_start().len() } else { 0 };
    let to = if is_last { text.trim_end().len().max(from) } else { text.len() };
    push_literal(out, &text[..from]);
    for char in text[from..to].chars() {
        match char {
            '{' | '}' => out.extend(["{ \"", char.encode_utf8(&mut [0; 4]), "\" }"]),
            _ => out.push(char),
        }
    }
    push_literal(out, &text[to..]);
}

fn push_literal(out: &mut String, space: &str) {
    if !space.is_empty() {
        out.extend(["{ ", &fluent::expression(&Expression::Text(space.to_owned())), " }"]);
    }
}

/// Parts as a value that [`fluent::value`] writes.
pub(super) fn pieces(parts: &[Part], has_tags: bool) -> Vec<ValuePart> {
    let mut out = Vec::new();
    let mut open: Vec<&Code> = Vec::new();
    for part in parts {
        let in_term = open.last().is_some_and(|code| code.kind == CodeKind::Term);
        match part {
            Part::Close(_) => {
                if let Some(code) = open.pop().filter(|code| code.kind != CodeKind::Term) {
                    push(&mut out, ValuePart::Text(end_tag(&code.notation)));
                }
            }
            Part::Open(code) => {
                open.push(code);
                if !in_term {
                    push(&mut out, piece(code));
                }
            }
            _ if in_term => {}
            Part::Single(code) => push(&mut out, piece(code)),
            Part::Text(text) if has_tags => push(&mut out, ValuePart::Text(notation::escape(text))),
            Part::Text(text) => push(&mut out, ValuePart::Text(text.clone())),
        }
    }
    out
}

fn push(out: &mut Vec<ValuePart>, piece: ValuePart) {
    match (out.last_mut(), piece) {
        (Some(ValuePart::Text(last)), ValuePart::Text(text)) => last.push_str(&text),
        (_, piece) => out.push(piece),
    }
}

fn piece(code: &Code) -> ValuePart {
    match code.kind {
        CodeKind::Tag | CodeKind::Link | CodeKind::Break | CodeKind::Locked => {
            match from_notation_flat(&code.notation) {
                Some(pieces) => ValuePart::Text(pieces),
                None => ValuePart::Code(code.notation.clone()),
            }
        }
        _ => ValuePart::Code(code.notation.clone()),
    }
}

/// The notation of a tag or locked text, if it has no placeables.
fn from_notation_flat(text: &str) -> Option<String> {
    (!text.contains(['{', '}'])).then(|| text.to_owned())
}

fn end_tag(tag: &str) -> String {
    format!("</{}", tag.trim_start_matches('<'))
}

/// Reads Fluent notation. Tags are read with `has_tags`, which is for values; in attributes they are text.
///
/// # Errors
/// If braces do not match or enclose what is not Fluent.
pub fn from_notation(text: &str, has_tags: bool) -> Result<Vec<Part>, NotationFault> {
    let mut builder = Builder::new(has_tags, None);
    let mut rest = text;
    while let Some(at) = memchr::memchr2(b'{', b'}', rest.as_bytes()) {
        if rest.as_bytes()[at] == b'}' {
            return Err(NotationFault::Unopened);
        }
        builder.text(&rest[..at]);
        let length = placeable_length(&rest[at..]).ok_or(NotationFault::Unclosed)?;
        let source = &rest[at..at + length];
        let expression = expression(source).ok_or_else(|| NotationFault::Placeable(source.to_owned()))?;
        if !builder.expression(&expression) {
            return Err(NotationFault::Placeable(source.to_owned()));
        }
        rest = &rest[at + length..];
    }
    builder.text(rest);
    Ok(builder.finish())
}

/// The length of the placeable with which a text begins.
fn placeable_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_quoted = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => {
                bytes.next();
            }
            b'"' => is_quoted = !is_quoted,
            b'{' if !is_quoted => depth += 1,
            b'}' if !is_quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The expression of one placeable with its braces.
fn expression(source: &str) -> Option<Expression> {
    let inner = source.strip_prefix('{')?.strip_suffix('}')?.trim();
    let is_name = |name: &str| {
        name.starts_with(|char: char| char.is_ascii_alphabetic())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    if let Some(name) = inner.strip_prefix('$').filter(|name| is_name(name)) {
        return Some(Expression::Variable(name.to_owned()));
    }
    let file = Source::from_text("", format!("x = {}\n", source.replace(['\n', '\r'], " ")));
    let mut entries = fluent::read(&file).entries;
    match entries.pop()?.value? {
        Pattern::Rich(mut elements) if elements.len() == 1 && entries.is_empty() => match elements.pop()? {
            Element::Placeable(expression) => Some(expression),
            Element::Text(_) => None,
        },
        _ => None,
    }
}

/// Collects the parts of a text from what a catalog holds.
pub(super) struct Builder<'w> {
    parts: Vec<Part>,
    has_tags: bool,
    /// What references to terms say, to be shown inside their codes.
    words: Option<&'w dyn TermWords>,
    /// Whether it says nothing on purpose: `{ "" }`.
    says_nothing: bool,
}

impl<'w> Builder<'w> {
    pub(super) fn new(has_tags: bool, words: Option<&'w dyn TermWords>) -> Self {
        Self { parts: Vec::new(), has_tags, words, says_nothing: false }
    }

    /// Adds text as it is written in a catalog.
    pub(super) fn text(&mut self, text: &str) {
        if !self.has_tags {
            return self.literal(text);
        }
        for token in notation::parse(text) {
            match token {
                Token::Text(text) => self.literal(&text),
                Token::Open(name) => self.parts.push(Part::Open(tag(&name))),
                Token::Close(name) => self.parts.push(Part::Close(name)),
                Token::Break => self.single(CodeKind::Break, "<br>".to_owned()),
                Token::Variable(name) => self.single(CodeKind::Variable, format!("{{ ${name} }}")),
            }
        }
    }

    /// Adds text in which nothing is markup. Characters that tools damage become codes.
    fn literal(&mut self, text: &str) {
        let mut from = 0;
        for (at, char) in text.char_indices().filter(|(_, char)| is_fragile(*char)) {
            push_text(&mut self.parts, &text[from..at]);
            self.single(CodeKind::Literal, format!("{{ \"\\u{:04X}\" }}", u32::from(char)));
            from = at + char.len_utf8();
        }
        push_text(&mut self.parts, &text[from..]);
    }

    /// Adds an expression. Gives false if it is a choice, which has no place in a text.
    pub(super) fn expression(&mut self, expression: &Expression) -> bool {
        let kind = match expression {
            Expression::Text(text) => {
                self.says_nothing |= text.is_empty();
                self.literal(text);
                return true;
            }
            Expression::Nested(inner) => return self.expression(inner),
            Expression::Select { .. } => return false,
            Expression::Term { .. } => return self.term(expression),
            Expression::Number(_) => CodeKind::Literal,
            Expression::Variable(_) => CodeKind::Variable,
            Expression::Message { .. } => CodeKind::Message,
            Expression::Function { .. } => CodeKind::Function,
        };
        self.single(kind, format!("{{ {} }}", fluent::expression(expression)));
        true
    }

    fn term(&mut self, expression: &Expression) -> bool {
        let notation = format!("{{ {} }}", fluent::expression(expression));
        let said = self.words.and_then(|words| words.word(expression)).filter(|word| !word.is_empty());
        let Some(word) = said.filter(|word| !word.contains(is_fragile)) else {
            self.single(CodeKind::Term, notation);
            return true;
        };
        let code = Code { id: String::new(), kind: CodeKind::Term, notation: notation.clone() };
        self.parts.push(Part::Open(code));
        self.parts.push(Part::Text(word));
        self.parts.push(Part::Close(notation));
        true
    }

    fn single(&mut self, kind: CodeKind, notation: String) {
        self.parts.push(Part::Single(Code { id: String::new(), kind, notation }));
    }

    /// The parts, with tags in pairs. A tag without its partner encloses nothing.
    pub(super) fn finish(mut self) -> Vec<Part> {
        if self.parts.is_empty() && self.says_nothing {
            self.single(CodeKind::Literal, "{ \"\" }".to_owned());
        }
        lock(paired(self.parts))
    }
}

fn tag(name: &str) -> Code {
    let stem = name.trim_end_matches(|char: char| char.is_ascii_digit());
    let kind = if stem == "a" { CodeKind::Link } else { CodeKind::Tag };
    Code { id: String::new(), kind, notation: format!("<{name}>") }
}

/// Whether a character does not survive XML, or editors.
pub(super) fn is_fragile(char: char) -> bool {
    let is_control = char.is_control() && !matches!(char, '\n' | '\t');
    is_control || matches!(char, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Turns every tag that has no partner inside the same tag into one that encloses nothing.
fn paired(mut parts: Vec<Part>) -> Vec<Part> {
    let mut open: Vec<usize> = Vec::new();
    let mut alone: Vec<usize> = Vec::new();
    for at in 0..parts.len() {
        match &parts[at] {
            Part::Open(_) => open.push(at),
            Part::Close(name) => match open.pop_if(|last| closes(&parts[*last], name)) {
                Some(_) => parts[at] = Part::Close(String::new()),
                None => alone.push(at),
            },
            _ => {}
        }
    }
    for at in open.into_iter().chain(alone) {
        let code = match &parts[at] {
            Part::Open(code) => code.clone(),
            Part::Close(name) => Code { notation: format!("</{name}>"), ..tag(name) },
            _ => continue,
        };
        parts[at] = Part::Single(code);
    }
    parts
}

fn closes(part: &Part, name: &str) -> bool {
    let Part::Open(code) = part else { return false };
    match code.kind {
        CodeKind::Term => code.notation == name,
        _ => code.notation.trim_matches(['<', '>']) == name,
    }
}

/// Makes one code of each `<code>` with what it encloses.
fn lock(parts: Vec<Part>) -> Vec<Part> {
    let is_code = |code: &Code| {
        code.notation.trim_matches(|char: char| char.is_ascii_digit() || matches!(char, '<' | '>')) == "code"
    };
    if !parts.iter().any(|part| matches!(part, Part::Open(code) if is_code(code))) {
        return parts;
    }
    let mut out = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let end = match &parts[at] {
            Part::Open(code) if is_code(code) => end_of(&parts, at),
            _ => at,
        };
        if end > at {
            let notation = to_notation(&parts[at..=end], true);
            out.push(Part::Single(Code { id: String::new(), kind: CodeKind::Locked, notation }));
        } else {
            out.push(parts[at].clone());
        }
        at = end + 1;
    }
    out
}

/// The index of the end of the pair that opens at `start`.
fn end_of(parts: &[Part], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, part) in parts.iter().enumerate().skip(start) {
        match part {
            Part::Open(_) => depth += 1,
            Part::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    start
}

/// The expression of a code in notation.
pub(super) fn code_expression(code: &Code) -> Option<Expression> {
    expression(&code.notation)
}

impl ExchangeUnit {
    /// Takes source and translation in Fluent notation, as formats without codes have them. What is not in
    /// the notation is text as it is, with a remark.
    pub(super) fn read_notation(&mut self, source: &str, target: &str, has_tags: bool) {
        let as_text = |text: &str| vec![Part::Text(text.to_owned())];
        self.source = from_notation(source, has_tags).unwrap_or_else(|_| as_text(source));
        self.target = match from_notation(target, has_tags) {
            _ if target.is_empty() => None,
            Ok(parts) => Some(parts),
            Err(_) => {
                self.remarks.push(FileRemark::NotNotation);
                Some(as_text(target))
            }
        };
    }
}
