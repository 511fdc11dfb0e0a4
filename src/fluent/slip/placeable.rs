//! Slips between the braces of a placeable.

use super::Slip;
use super::characters::{ascii_twin, folded, is_name, is_odd_space};

/// The slip in a broken text, where its first line begins as it should. `stopped` is where the parser stopped
/// and `reason` why.
pub(super) fn slip(text: &str, stopped: usize, reason: &str) -> Slip {
    let place = Place::new(text, stopped);
    if let Some(at) = text.find("[[").filter(|at| is_key(text, *at)) {
        return Slip::new("variant-key", at).found("[[").expected("[");
    }
    place.by_reason(reason).or_else(|| place.by_text(reason)).unwrap_or_else(|| place.unexpected())
}

/// Whether a bracket begins a line of a select expression.
fn is_key(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(['*', ' ']);
    before.ends_with('\n') && before.contains("->")
}

/// Where the parser stopped, with the brace around it.
struct Place<'t> {
    text: &'t str,
    at: usize,
    /// The innermost brace that is open there.
    open: Option<usize>,
}

impl<'t> Place<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, open: open_braces(&text[..at]).pop() }
    }

    fn here(&self) -> char {
        self.text[self.at..].chars().next().unwrap_or('\n')
    }

    /// What is between the innermost brace and its end, without the spaces before it.
    fn inside(&self, open: usize) -> (&'t str, usize) {
        let inner = self.text[open + 1..].trim_start_matches([' ', '\n', '\r']);
        (inner, self.text.len() - inner.len())
    }

    /// What the reason of the parser says clearly enough.
    fn by_reason(&self, reason: &str) -> Option<Slip> {
        let inside = || self.open.map_or(("", self.at), |open| self.inside(open));
        let slip = match reason {
            "unterminated-string-literal" => self.string(),
            "unbalanced-closing-brace" => Slip::new("stray-brace", self.brace()),
            "missing-default-variant" => Slip::new("missing-default", self.at),
            "multiple-default-variants" => Slip::new("several-defaults", self.at),
            "message-reference-as-selector"
            | "term-reference-as-selector"
            | "message-attribute-as-selector"
            | "expected-simple-expression-as-selector" => {
                let (inner, start) = inside();
                let name = inner.split(|char: char| char.is_whitespace() || char == '}').next()?;
                let expected = if reason.starts_with("message") { format!("${name}") } else { String::new() };
                Slip::new("selector", start).found(name).expected(expected)
            }
            "term-attribute-as-placeable" => Slip::new("term-attribute", inside().1),
            "positional-argument-follows-named" => Slip::new("argument-order", self.at),
            "duplicated-named-argument" => Slip::new("repeated-argument", self.at),
            "unknown-escape-sequence" | "invalid-unicode-escape-sequence" => {
                let at = self.text[..self.at].rfind('\\').unwrap_or(self.at);
                let shown: String = self.text[at..].chars().take(2).collect();
                Slip::new("escape", at).found(&shown)
            }
            "forbidden-callee" => {
                let (inner, start) = inside();
                let name = inner.split(|char: char| !is_name(char)).next()?;
                Slip::new("function-case", start).found(name).expected(name.to_ascii_uppercase())
            }
            "missing-value" => Slip::new("empty-variant", self.at),
            _ => return None,
        };
        Some(slip)
    }

    /// The closing brace at or before the place.
    fn brace(&self) -> usize {
        match self.here() {
            '}' => self.at,
            _ => self.text[..self.at].rfind('}').unwrap_or(self.at),
        }
    }

    /// What the text in the braces says.
    fn by_text(&self, reason: &str) -> Option<Slip> {
        let open = self.open?;
        let (inner, start) = self.inside(open);
        let end = closing(self.text, open);
        if is_odd_space(self.here()) {
            return Some(Slip::new("odd-space", self.at).character(self.here()));
        }
        if inner.starts_with('}') {
            return Some(Slip::new("empty-braces", open));
        }
        self.quotes()
            .or_else(|| self.sign_space(inner, start))
            .or_else(|| message_format(inner, open))
            .or_else(|| self.select())
            .or_else(|| self.argument(reason))
            .or_else(|| self.word(open, end))
            .or_else(|| end.is_none().then(|| Slip::new("unclosed-brace", open)))
            .or_else(|| self.words(open, end?))
    }

    /// A string that is not closed on its line, or by a sign that is no straight quote.
    fn string(&self) -> Slip {
        let before = self.text[..self.at].trim_end_matches(['\r', '\n']);
        let quote = before.rfind('"').unwrap_or(before.len());
        let rest = self.text[quote..].lines().next().unwrap_or_default();
        match rest.char_indices().find(|(_, char)| ascii_twin(*char) == Some('"')) {
            Some((at, wrong)) => quotes(quote + at, wrong),
            None => Slip::new("unclosed-quotes", quote),
        }
    }

    /// Quotes that are not straight where a string begins.
    fn quotes(&self) -> Option<Slip> {
        let wrong = self.here();
        let is_quote = matches!(wrong, '\'' | '`') || matches!(ascii_twin(wrong), Some('"' | '\''));
        is_quote.then(|| quotes(self.at, wrong))
    }

    /// A space between `$` or `-` and the name.
    fn sign_space(&self, inner: &str, start: usize) -> Option<Slip> {
        let sign = inner.chars().next().filter(|sign| matches!(sign, '$' | '-'))?;
        let rest = inner[1..].strip_prefix(' ')?;
        let name: String = rest.trim_start().chars().take_while(|char| is_name(*char)).collect();
        let shown = inner.split('}').next().unwrap_or_default().trim_end();
        (!name.is_empty() && self.at <= start + 2)
            .then(|| Slip::new("sign-space", start + 1).found(shown).expected(format!("{sign}{name}")))
    }

    /// The arrow and the keys of a select expression.
    fn select(&self) -> Option<Slip> {
        let line = self.text[self.at..].lines().next().unwrap_or_default().trim_end();
        let begun = self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
        let own = self.text[begun..].lines().next().unwrap_or_default().trim_start();
        let (before, next) = (self.text[..self.at].trim_end(), self.text[self.at..].trim_start());
        let has_keys = next.lines().skip(1).any(|line| line.trim_start().starts_with(['[', '*']));
        let is_sign = !line.is_empty()
            && line.chars().count() <= 3
            && line.chars().all(|char| {
                matches!(char, '-' | '=' | '>' | ':' | '→' | '⇒' | ' ' | '<') || ascii_twin(char) == Some('-')
            });
        if before.ends_with("->") && !line.is_empty() {
            return Some(Slip::new("variant-on-line", self.at));
        }
        if is_sign && has_keys {
            return Some(Slip::new("arrow", self.at).found(line).expected("->"));
        }
        let begins_variants = next.starts_with(['[', '*']) && !before.contains("->");
        if begins_variants && self.open.is_some_and(|open| !self.text[open..self.at].contains("->")) {
            return Some(Slip::new("arrow", before.len()).expected("->"));
        }
        let is_in_key = own.starts_with(['[', '*']) && !own.contains(']')
            || own.starts_with('*') && !own.starts_with("*[");
        if is_in_key && before.contains("->") {
            let word: String = own
                .chars()
                .skip_while(|char| matches!(char, '[' | '*'))
                .take_while(|char| char.is_alphanumeric())
                .collect();
            let star = if own.starts_with('*') { "*" } else { "" };
            let at = begun + self.text[begun..].find(own)?;
            return Some(Slip::new("variant-key", at).found(own).expected(format!("{star}[{word}]")));
        }
        None
    }

    /// The arguments of a term or function.
    fn argument(&self, reason: &str) -> Option<Slip> {
        let open = self.open?;
        let inside = &self.text[open..self.at];
        let parenthesis = inside.rfind('(').filter(|at| !inside[*at..].contains(')'))?;
        match self.here() {
            '=' => Some(Slip::new("equals-in-argument", self.at).found("=").expected(":")),
            '}' | '\n' | '\r' => Some(Slip::new("unclosed-parenthesis", open + parenthesis).expected(")")),
            _ if reason == "expected-literal" => {
                let word: String =
                    self.text[self.at..].chars().take_while(|char| char.is_alphanumeric()).collect();
                (!word.is_empty()).then(|| {
                    Slip::new("unquoted-argument", self.at).found(&word).expected(format!("\"{word}\""))
                })
            }
            _ => None,
        }
    }

    /// A name with a character that no name has.
    fn word(&self, open: usize, end: Option<usize>) -> Option<Slip> {
        let wrong = self.here();
        if wrong.is_ascii() {
            return None;
        }
        let is_part = |char: &char| is_name(*char) || !char.is_ascii() && !is_odd_space(*char);
        let before =
            self.text[open + 1..self.at].chars().rev().take_while(is_part).map(char::len_utf8).sum::<usize>();
        let start = self.at - before;
        let length = self.text[start..].chars().take_while(is_part).map(char::len_utf8).sum::<usize>();
        let (word, sign) = (&self.text[start..start + length], self.text[..start].chars().next_back());
        let expected = folded(word);
        let has_latin = word.chars().any(|char| char.is_ascii_alphabetic());
        let is_named = matches!(sign, Some('$' | '[' | '(' | ',')) || has_latin || expected.is_some();
        if !is_named {
            return end.map(|end| self.text_in_braces(open, end).character(wrong));
        }
        let slip = Slip::new("wrong-character", self.at).found(word).character(wrong);
        Some(slip.expected(expected.unwrap_or_default()))
    }

    /// Words of the text in braces.
    fn words(&self, open: usize, end: usize) -> Option<Slip> {
        let inner = self.text[open + 1..end].trim();
        let is_text =
            inner.starts_with(|char: char| char.is_alphabetic()) && !inner.contains(['(', '\n', '"']);
        is_text.then(|| self.text_in_braces(open, end))
    }

    fn text_in_braces(&self, open: usize, end: usize) -> Slip {
        let inner = self.text[open + 1..end].trim();
        Slip::new("text-in-braces", open).found(inner).expected(format!("{{ \"{{\" }}{inner}{{ \"}}\" }}"))
    }

    fn unexpected(&self) -> Slip {
        let line = self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
        let shown = self.text[line..].lines().next().unwrap_or_default();
        let slip = Slip::new("unexpected", self.at).found(shown.trim());
        match self.text[self.at..].chars().next().filter(|char| !char.is_control()) {
            Some(char) => slip.character(char),
            None => slip,
        }
    }
}

fn quotes(at: usize, wrong: char) -> Slip {
    Slip::new("quotes", at).character(wrong).expected("\"")
}

/// `{count, plural, …}` of ICU.
fn message_format(inner: &str, open: usize) -> Option<Slip> {
    let (name, rest) = inner.split_once(',')?;
    let kind = rest.trim_start().split(|char: char| !char.is_ascii_alphabetic()).next()?;
    let is_kind = matches!(kind, "plural" | "select" | "selectordinal" | "number" | "date" | "time");
    let name = name.trim();
    (is_kind && name.chars().all(is_name)).then(|| Slip::new("message-format", open).found(name))
}

/// The braces that are open at the end of a text.
fn open_braces(text: &str) -> Vec<usize> {
    let mut open = Vec::new();
    walk(text, 0, |at, byte| {
        match byte {
            b'{' => open.push(at),
            _ => drop(open.pop()),
        }
        false
    });
    open
}

/// The brace that closes the one at a place.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0usize;
    walk(text, open, |_, byte| {
        depth = if byte == b'{' { depth + 1 } else { depth.saturating_sub(1) };
        depth == 0
    })
}

/// Goes over the braces of a text that are not in strings; gives the place where it is to stop.
fn walk(text: &str, from: usize, mut brace: impl FnMut(usize, u8) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    let mut depth = 0usize;
    while let Some(next) = memchr::memchr3(b'{', b'}', b'"', &bytes[at..]) {
        at += next;
        if bytes[at] == b'"' {
            at += 1 + literal(&bytes[at + 1..]).filter(|_| depth > 0).unwrap_or(0);
            continue;
        }
        depth = if bytes[at] == b'{' { depth + 1 } else { depth.saturating_sub(1) };
        if brace(at, bytes[at]) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The length of the rest of a string with its closing quote, if it is closed on its line.
fn literal(rest: &[u8]) -> Option<usize> {
    let end = memchr::memchr2(b'"', b'\n', rest)?;
    (rest[end] == b'"').then_some(end + 1)
}
