//! Where the tokens are. Each is found in one pass: what was looked for in vain is not looked for
//! again.

use std::collections::HashMap;

use super::{Class, Mask, Syntax};
use crate::text::{Span, is_blank};

/// The tokens from offset `from` on, in order; those that share lines with nothing else as one.
pub(super) fn masks(text: &str, from: usize, syntax: Syntax) -> Vec<Mask> {
    let mut scanner =
        Scanner { text, from, syntax, tokens: Vec::new(), line_end: from, vain: HashMap::new() };
    scanner.run();
    match syntax {
        Syntax::Markdown => grouped(text, from, &scanner.tokens),
        Syntax::Html => scanner.tokens.iter().map(|token| token.mask(false)).collect(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// A value that is put into a sentence: `{{ page.title }}`, `$x$`.
    Value(Class),
    /// A tag that may have a line for itself.
    Tag,
    /// A tag of a component. Without expressions in it every parser knows it as HTML.
    Component { has_expression: bool },
    /// Lines that are for the generator as a whole.
    Lines,
}

#[derive(Clone, Copy, Debug)]
struct Token {
    span: Span,
    kind: Kind,
}

impl Token {
    fn mask(self, is_block: bool) -> Mask {
        let class = if let Kind::Value(class) = self.kind { class } else { Class::Template };
        Mask { span: self.span, class, is_block }
    }
}

/// Brackets of template languages, the longest first.
const BRACKETS: [(&str, &str); 7] = [
    ("{{<", ">}}"),
    ("{{%", "%}}"),
    ("{{{", "}}}"),
    ("{{", "}}"),
    ("{%", "%}"),
    ("{#", "#}"),
    ("{/*", "*/}"),
];

/// Tags whose content is code.
const VERBATIM: [&str; 8] =
    ["highlight", "raw", "verbatim", "comment", "mermaid", "math", "katex", "plantuml"];

/// How long the tag of a component may be, in bytes. Without a limit hostile input would take
/// quadratic time.
const LONGEST_COMPONENT: usize = 2000;

/// The same for a statement of a module, in lines.
const LONGEST_MODULE: usize = 100;

/// Elements of HTML that some people write with a capital.
const ELEMENTS: [&str; 12] = ["a", "b", "br", "div", "em", "i", "img", "p", "q", "span", "strong", "u"];

struct Scanner<'a> {
    text: &'a str,
    from: usize,
    syntax: Syntax,
    tokens: Vec<Token>,
    /// Where the line ends in which an end was last looked for.
    line_end: usize,
    /// Up to where each end is known to be missing.
    vain: HashMap<&'static str, usize>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let is_markdown = self.syntax == Syntax::Markdown;
        let mut at = self.from;
        let mut is_line_start = true;
        while at < bytes.len() {
            if std::mem::take(&mut is_line_start)
                && is_markdown
                && let Some(token) = self.lines(at)
            {
                self.tokens.push(token);
                at = token.span.end;
                continue;
            }
            let found = match bytes[at] {
                b'{' => self.brackets(at),
                b'$' if is_markdown => self.math(at),
                b'<' if is_markdown => self.component(at),
                b'\\' if is_markdown && bytes.get(at + 1) == Some(&b'$') => {
                    at += 2;
                    continue;
                }
                byte => {
                    is_line_start = matches!(byte, b'\n' | b'\r');
                    None
                }
            };
            at = found.map_or(at + 1, |token| token.span.end);
            self.tokens.extend(found);
        }
    }

    /// `{{ … }}`, `{% … %}` and their like.
    fn brackets(&mut self, at: usize) -> Option<Token> {
        let rest = &self.text[at..];
        let &(open, close) = BRACKETS.iter().find(|(open, _)| rest.starts_with(open))?;
        let inner = &rest[open.len()..];
        // `{#id}` is the anchor of a heading; a bracket before a backtick is talked about.
        let is_other = open == "{#" && !inner.starts_with(|char: char| char == '-' || char.is_whitespace());
        if is_other || inner.starts_with('`') {
            return None;
        }
        let end = self.end(at + open.len(), close)?;
        let inner = &self.text[at + open.len()..end - close.len()];
        if let Some(other) = inner.find("</").or_else(|| inner.find("\n```")) {
            self.vain.insert(close, at + open.len() + other);
            return None;
        }
        let end = self.verbatim(open, inner, end).unwrap_or(end);
        let kind = if matches!(open, "{{" | "{{{") { Kind::Value(Class::Template) } else { Kind::Tag };
        Some(Token { span: Span::new(at, end), kind })
    }

    /// Where the end of brackets is over, before the next blank line.
    fn end(&mut self, from: usize, close: &'static str) -> Option<usize> {
        if self.vain.get(close).is_some_and(|&vain| from < vain) {
            return None;
        }
        let mut at = from;
        loop {
            if at >= self.line_end {
                self.line_end = line_end(self.text, at);
            }
            let stop = self.line_end;
            if let Some(found) = self.text[at..stop].find(close) {
                return Some(at + found + close.len());
            }
            let next = next_line(self.text, stop);
            if next == self.text.len() || is_blank(&self.text[next..line_end(self.text, next)]) {
                self.vain.insert(close, next);
                return None;
            }
            at = next;
        }
    }

    /// Where the tag is over that ends the code after this one.
    fn verbatim(&mut self, open: &str, inner: &str, from: usize) -> Option<usize> {
        let name = inner.trim_start_matches(['-', ' ']).split([' ', '-', '>', '\n']).next()?;
        let name = VERBATIM.iter().copied().find(|verbatim| *verbatim == name)?;
        if self.vain.get(name).is_some_and(|&vain| from < vain) {
            return None;
        }
        let rest = &self.text[from..];
        let (ends, close): ([String; 2], _) = match open {
            "{%" => ([format!("{{% end{name}"), format!("{{%- end{name}")], "%}"),
            "{{<" => ([format!("{{{{< /{name}"), format!("{{{{</{name}")], ">}}"),
            "{{%" => ([format!("{{{{% /{name}"), format!("{{{{%/{name}")], "%}}"),
            _ => return None,
        };
        let at = ends.iter().filter_map(|end| rest.find(end.as_str())).min();
        let end = at.and_then(|at| Some(at + rest[at..].find(close)? + close.len()));
        if end.is_none() {
            self.vain.insert(name, self.text.len());
        }
        end.map(|end| from + end)
    }

    /// `$…$` and `$$…$$` where nothing but mathematics is meant.
    fn math(&mut self, at: usize) -> Option<Token> {
        let rest = &self.text[at..];
        let span = if rest.starts_with("$$") {
            let end = self.end(at + 2, "$$")?;
            let inner = &self.text[at + 2..end - 2];
            (!inner.contains('$') && is_mathematical(inner)).then_some(Span::new(at, end))
        } else {
            let follows_word = self.text[..at].ends_with(|char: char| char.is_alphanumeric() || char == '$');
            let rest = &rest[1..];
            let length = memchr::memchr3(b'$', b'\n', b'\r', rest.as_bytes())?;
            let (inner, behind) = (&rest[..length], rest[length..].strip_prefix('$')?.chars().next());
            let is_tight = inner.trim() == inner && !inner.ends_with('\\');
            let is_over = !behind.is_some_and(|char| char.is_alphanumeric() || char == '$');
            let end = at + inner.len() + 2;
            (!follows_word && is_tight && is_over && is_mathematical(inner)).then_some(Span::new(at, end))
        };
        span.map(|span| Token { span, kind: Kind::Value(Class::Math) })
    }

    /// `<Tabs items={list}>` and `</Tabs>`.
    fn component(&self, at: usize) -> Option<Token> {
        let slash = usize::from(self.text[at + 1..].starts_with('/'));
        let rest = &self.text[at + 1 + slash..];
        let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '_');
        let name = &rest[..rest.find(|char| !is_name(char)).unwrap_or(rest.len())];
        let is_component = name.starts_with(|char: char| char.is_ascii_uppercase())
            && name.contains(|char: char| !char.is_ascii_uppercase())
            && !ELEMENTS.iter().any(|element| element.eq_ignore_ascii_case(name));
        if !is_component {
            return None;
        }
        let from = at + 1 + slash + name.len();
        let length = tag_length(&self.text.as_bytes()[from..])?;
        let span = Span::new(at, from + length);
        let has_expression = self.text[span.range()].contains('{');
        Some(Token { span, kind: Kind::Component { has_expression } })
    }

    /// Lines that are for the generator as a whole: containers and imports.
    fn lines(&self, at: usize) -> Option<Token> {
        let end = line_end(self.text, at);
        let line = &self.text[at..end];
        let inner = line.trim_start_matches([' ', '\t', '>']);
        let start = end - inner.len();
        let marker = inner.trim_start_matches(['!', '?', '+']);
        let is_admonition = matches!(&inner[..inner.len() - marker.len()], "!!!" | "???" | "???+")
            && marker.strip_prefix(' ').is_some_and(|kind| kind.starts_with(char::is_alphanumeric));
        if inner.starts_with(":::")
            || is_attribute_list(inner.trim_end())
            || inner.starts_with("=== \"")
            || is_admonition
        {
            return Some(Token { span: Span::new(start, start + inner.trim_end().len()), kind: Kind::Lines });
        }
        let follows = || match self.tokens.last() {
            Some(last) if last.kind == Kind::Lines && is_blank(&self.text[last.span.end..at]) => true,
            _ => is_blank(last_line(self.text, self.from, at)),
        };
        if !is_module_line(line) || !follows() {
            return None;
        }
        let end = module_end(self.text, at);
        Some(Token { span: Span::new(at, at + self.text[at..end].trim_end().len()), kind: Kind::Lines })
    }
}

/// Tokens as masks: those with nothing beside them on their lines as one block.
fn grouped(text: &str, from: usize, tokens: &[Token]) -> Vec<Mask> {
    let bytes = text.as_bytes();
    let is_gap = |from: usize, to: usize| bytes[from..to].iter().all(|byte| matches!(byte, b' ' | b'\t'));
    let mut masks: Vec<Mask> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let first = tokens[at];
        let same_line = |pair: &&[Token]| is_gap(pair[0].span.end, pair[1].span.start);
        let count = 1 + tokens[at..].windows(2).take_while(same_line).count();
        let group = &tokens[at..at + count];
        let span = Span::new(first.span.start, group[count - 1].span.end);
        let least = masks.last().map_or(from, |mask| mask.span.end);
        let is_block = group.iter().all(|token| !matches!(token.kind, Kind::Value(_)))
            && begins_line(bytes, least, from, span.start)
            && ends_line(&bytes[span.end..]);
        if is_block {
            masks.push(Mask { span, class: Class::Template, is_block });
        } else {
            let is_hidden = |token: &&Token| token.kind != Kind::Component { has_expression: false };
            masks.extend(group.iter().filter(is_hidden).map(|token| token.mask(false)));
        }
        at += count;
    }
    masks
}

/// Whether only white space and the marks of quotes stand before an offset on its line.
fn begins_line(bytes: &[u8], least: usize, from: usize, at: usize) -> bool {
    let prefix = bytes[least..at].iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>')).count();
    let start = at - prefix;
    start == from || matches!(bytes[..start].last(), Some(b'\n' | b'\r'))
}

/// Whether only white space comes before the end of the line.
fn ends_line(bytes: &[u8]) -> bool {
    let next = bytes.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
    matches!(next, None | Some(b'\n' | b'\r'))
}

/// Whether a line is only the attributes of what stands before it: `{.lead}`, `{: #id}`, `{#id}`.
fn is_attribute_list(line: &str) -> bool {
    let inner = line.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|inner| {
        inner.starts_with(['.', '#', ':']) && !inner.contains(['{', '}']) && inner.len() > 1
    })
}

/// Whether a text is a formula rather than prose between two sums of money.
fn is_mathematical(inner: &str) -> bool {
    let inner = inner.trim();
    let is_letter = inner.chars().count() == 1 && inner.starts_with(char::is_alphabetic);
    is_letter || inner.contains(['\\', '^', '_', '=', '+', '{']) && !inner.contains('`')
}

/// The length of the rest of a component's tag, with its `>`.
fn tag_length(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut quote) = (0usize, None);
    for (at, &byte) in bytes.iter().enumerate().take(LONGEST_COMPONENT) {
        match (byte, quote) {
            (_, Some(open)) => quote = (byte != open).then_some(open),
            (b'"' | b'\'', _) => quote = Some(byte),
            (b'{', _) => depth += 1,
            (b'}', _) => depth = depth.checked_sub(1)?,
            (b'>', _) if depth == 0 => return Some(at + 1),
            (b'<', _) if depth == 0 => return None,
            (b'\n', _) if bytes.get(at + 1) == Some(&b'\n') => return None,
            _ => {}
        }
    }
    None
}

/// Whether a line begins an `import` or `export` of a module.
fn is_module_line(line: &str) -> bool {
    let starts = |words: &str, starts: &[&str]| starts.iter().any(|start| words.starts_with(start));
    if let Some(rest) = line.strip_prefix("import ") {
        let names = rest.trim_start();
        return starts(names, &["'", "\"", "{"])
            || names.contains(" from '")
            || names.contains(" from \"")
            || names.starts_with("* as ");
    }
    line.strip_prefix("export ").is_some_and(|rest| {
        starts(rest, &["default ", "const ", "let ", "var ", "function ", "async ", "class ", "{", "* from "])
    })
}

/// Where the lines of a module's statement are over: its brackets are closed, and the line ends. Of one
/// that is never closed, the first line.
fn module_end(text: &str, at: usize) -> usize {
    let (mut depth, mut from) = (0i32, at);
    for _ in 0..LONGEST_MODULE {
        let end = line_end(text, from);
        for byte in text[from..end].bytes() {
            depth += match byte {
                b'{' | b'(' | b'[' => 1,
                b'}' | b')' | b']' => -1,
                _ => 0,
            };
        }
        if depth <= 0 {
            return end;
        }
        from = next_line(text, end);
    }
    line_end(text, at)
}

/// The line before the one that begins at `at`.
fn last_line(text: &str, from: usize, at: usize) -> &str {
    let before = text[from..at].trim_end_matches(['\n', '\r']);
    let ends = text[from + before.len()..at].replace("\r\n", "\n").len();
    match ends {
        0 | 1 => &before[before.rfind(['\n', '\r']).map_or(0, |end| end + 1)..],
        _ => "",
    }
}

fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr2(b'\n', b'\r', &text.as_bytes()[at..]).map_or(text.len(), |found| at + found)
}

fn next_line(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let length = if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) };
    end + length
}
