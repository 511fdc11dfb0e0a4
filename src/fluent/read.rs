//! Reading `.ftl` files: every byte is accounted for in the catalog.

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::mask::Mask;
use super::stub;
use super::tree::Tree;
use crate::model::{Catalog, Entry, EntryKind, Fault};
use crate::text::{Source, Span};

/// Reads a Fluent file. Never fails: text that is not valid Fluent becomes an entry of kind
/// [`EntryKind::Broken`], and all other entries stay readable.
///
/// The spans of the entries are disjoint and in order, with only blank lines between them.
///
/// ```
/// use audarma::{fluent, model::EntryKind, text::Source};
/// let source = Source::from_text("kk/visit.ftl", "# EN: The visit\nvisit = Сапар\n\n\n# EN: Asia\n# asia =\n");
/// let catalog = fluent::read(&source);
/// assert_eq!(catalog.entries[0].id, "visit");
/// assert_eq!(source.slice(catalog.entries[0].comment[0]), "EN: The visit");
/// assert_eq!((catalog.entries[1].kind, catalog.entries[1].id.as_str()), (EntryKind::Stub, "asia"));
/// ```
pub fn read(source: &Source) -> Catalog {
    let text = source.text();
    let mask = Mask::of(text);
    let parsed = mask.parsed(text);
    let (resource, errors) = match parser::parse(&*parsed) {
        Ok(resource) => (resource, Vec::new()),
        Err(both) => both,
    };
    let mut reader = Reader { tree: Tree::new(text, &parsed), mask: &mask, entries: Vec::new() };
    reader.entries.reserve(resource.body.len());
    let mut errors = errors.into_iter();
    for entry in resource.body {
        reader.entry(entry, &mut errors);
    }
    let mut entries = reader.entries;
    close(text, &mut entries);
    Catalog { source: source.clone(), entries }
}

struct Reader<'t> {
    tree: Tree<'t>,
    mask: &'t Mask,
    entries: Vec<Entry>,
}

impl Reader<'_> {
    fn entry(&mut self, entry: ast::Entry<&str>, errors: &mut impl Iterator<Item = ParserError>) {
        match entry {
            ast::Entry::Message(message) => {
                let comment = self.tree.comment(message.comment.as_ref());
                let value = message.value.as_ref().map(|value| self.tree.pattern(value));
                let id = self.tree.span(message.id.name);
                let head = self.bind(EntryKind::Message, id.start, id, comment);
                self.fill(head, value, &message.attributes);
            }
            ast::Entry::Term(term) => {
                let comment = self.tree.comment(term.comment.as_ref());
                let value = self.tree.pattern(&term.value);
                let id = self.tree.span(term.id.name);
                let head = self.bind(EntryKind::Term, id.start - 1, id, comment);
                self.fill(head, Some(value), &term.attributes);
            }
            ast::Entry::Comment(comment) => {
                let lines = self.tree.comment(Some(&comment));
                if let Some(rest) = self.stubs(lines, None).filter(|rest| !rest.is_empty()) {
                    self.comment(1, rest);
                } else if comment.content.is_empty() {
                    self.comment(1, Vec::new());
                }
            }
            ast::Entry::GroupComment(comment) => self.comment(2, self.tree.comment(Some(&comment))),
            ast::Entry::ResourceComment(comment) => self.comment(3, self.tree.comment(Some(&comment))),
            ast::Entry::Junk { content } => self.broken(self.tree.span(content), errors.next()),
        }
    }

    /// A message or term, including its comment. Stubs in that comment become entries of their own.
    fn bind(&mut self, kind: EntryKind, start: usize, head: Span, comment: Vec<Span>) -> Entry {
        let id = self.tree.text[head.range()].to_owned();
        let comment = match comment.is_empty() {
            true => comment,
            false => self.stubs(comment, Some(&id)).unwrap_or_default(),
        };
        let start = comment.first().map_or(start, |first| self.line_start(first.start));
        Entry { kind, id, span: Span::at(start), head, comment, value: None, attributes: Vec::new() }
    }

    fn fill(
        &mut self,
        mut entry: Entry,
        value: Option<crate::model::Pattern>,
        attributes: &[ast::Attribute<&str>],
    ) {
        entry.value = value;
        entry.attributes = attributes.iter().map(|attribute| self.tree.attribute(attribute)).collect();
        if let Some(fault) = self.tree.take_fault() {
            let head = self.first_line(entry.span.start);
            entry = Entry { kind: EntryKind::Broken(fault), ..bare(entry.span, head) };
        }
        self.entries.push(entry);
    }

    /// Extracts the stubs from a comment; the rest belongs to the next entry. `following` is the
    /// id of the message that the comment is attached to: a stub of it is no longer a stub.
    fn stubs(&mut self, lines: Vec<Span>, following: Option<&str>) -> Option<Vec<Span>> {
        let (stubs, rest) = stub::split(self.tree.text, &lines, following);
        for found in stubs {
            let start = found.comment.first().copied().unwrap_or(found.head).start;
            let span = Span::at(self.line_start(start));
            let id = self.tree.text[found.head.range()].to_owned();
            let comment = found.comment.to_vec();
            let entry = Entry { kind: EntryKind::Stub, id, comment, ..bare(span, found.head) };
            self.entries.push(entry);
        }
        Some(rest.to_vec())
    }

    fn comment(&mut self, level: u8, comment: Vec<Span>) {
        let text = self.tree.text;
        let first = comment.first().map_or(text.len(), |line| line.start);
        let start = self.line_start(first);
        let head = self.first_line(start);
        self.entries.push(Entry { kind: EntryKind::Comment(level), comment, ..bare(Span::at(start), head) });
    }

    fn broken(&mut self, junk: Span, error: Option<ParserError>) {
        let text = self.tree.text;
        let fault = self.mask.fault(junk).unwrap_or_else(|| match error {
            Some(error) => {
                let offset = text.floor_char_boundary(error.pos.start.clamp(junk.start, junk.end));
                Fault { reason: reason(&error.kind), offset }
            }
            None => Fault { reason: "expected-token", offset: junk.start },
        });
        let head = self.first_line(junk.start);
        self.entries.push(Entry { kind: EntryKind::Broken(fault), ..bare(Span::at(junk.start), head) });
    }

    fn line_start(&self, offset: usize) -> usize {
        memchr::memrchr(b'\n', &self.tree.text.as_bytes()[..offset]).map_or(0, |at| at + 1)
    }

    fn first_line(&self, start: usize) -> Span {
        let rest = &self.tree.text[start..];
        let line = rest.split('\n').next().unwrap_or_default();
        Span::new(start, start + line.trim_end_matches('\r').len())
    }
}

fn bare(span: Span, head: Span) -> Entry {
    let (id, comment, attributes) = (String::new(), Vec::new(), Vec::new());
    Entry { kind: EntryKind::Comment(1), id, span, head, comment, value: None, attributes }
}

/// Sets the end of every entry: that of its last non-blank line before the next entry.
fn close(text: &str, entries: &mut [Entry]) {
    let mut limit = text.len();
    for entry in entries.iter_mut().rev() {
        let start = entry.span.start;
        let written = text[start..limit].trim_end_matches([' ', '\r', '\n']).len();
        let rest = &text.as_bytes()[start + written..limit];
        let end = memchr::memchr(b'\n', rest).map_or(limit, |at| start + written + at + 1);
        entry.span = Span::new(start, end);
        if let EntryKind::Broken(fault) = &mut entry.kind {
            fault.offset = fault.offset.min(end);
        }
        limit = start;
    }
}

/// The reasons of [`Fault`]s, each the last part of a message id: `syntax-conflict`.
pub const REASONS: &[&str] = &[
    "conflict",
    "nested-too-deep",
    "expected-token",
    "expected-char-range",
    "expected-message-field",
    "expected-term-field",
    "forbidden-callee",
    "missing-default-variant",
    "missing-value",
    "multiple-default-variants",
    "message-reference-as-selector",
    "term-reference-as-selector",
    "message-attribute-as-selector",
    "term-attribute-as-placeable",
    "unterminated-string-literal",
    "positional-argument-follows-named",
    "duplicated-named-argument",
    "unknown-escape-sequence",
    "invalid-unicode-escape-sequence",
    "unbalanced-closing-brace",
    "expected-inline-expression",
    "expected-simple-expression-as-selector",
    "expected-literal",
];

/// The name of a parser error.
fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken(_) => "expected-token",
        ErrorKind::ExpectedCharRange { .. } => "expected-char-range",
        ErrorKind::ExpectedMessageField { .. } => "expected-message-field",
        ErrorKind::ExpectedTermField { .. } => "expected-term-field",
        ErrorKind::ForbiddenCallee => "forbidden-callee",
        ErrorKind::MissingDefaultVariant => "missing-default-variant",
        ErrorKind::MissingValue => "missing-value",
        ErrorKind::MultipleDefaultVariants => "multiple-default-variants",
        ErrorKind::MessageReferenceAsSelector => "message-reference-as-selector",
        ErrorKind::TermReferenceAsSelector => "term-reference-as-selector",
        ErrorKind::MessageAttributeAsSelector => "message-attribute-as-selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute-as-placeable",
        ErrorKind::UnterminatedStringLiteral => "unterminated-string-literal",
        ErrorKind::PositionalArgumentFollowsNamed => "positional-argument-follows-named",
        ErrorKind::DuplicatedNamedArgument(_) => "duplicated-named-argument",
        ErrorKind::UnknownEscapeSequence(_) => "unknown-escape-sequence",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "invalid-unicode-escape-sequence",
        ErrorKind::UnbalancedClosingBrace => "unbalanced-closing-brace",
        ErrorKind::ExpectedInlineExpression => "expected-inline-expression",
        ErrorKind::ExpectedSimpleExpressionAsSelector => "expected-simple-expression-as-selector",
        ErrorKind::ExpectedLiteral => "expected-literal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Element, Pattern};

    fn read_text(text: &str) -> Catalog {
        read(&Source::from_text("a.ftl", text))
    }

    /// Kinds and ids of the entries, with their bytes.
    fn shown(text: &str) -> Vec<(String, String, String)> {
        let catalog = read_text(text);
        let kind = |entry: &Entry| match entry.kind {
            EntryKind::Broken(fault) => fault.reason.to_owned(),
            other => format!("{other:?}").to_lowercase(),
        };
        let show =
            |entry: &Entry| (kind(entry), entry.id.clone(), catalog.source.slice(entry.span).to_owned());
        catalog.entries.iter().map(show).collect()
    }

    fn expect(text: &str, expected: &[(&str, &str, &str)]) {
        let own = |(a, b, c): &(&str, &str, &str)| (a.to_string(), b.to_string(), c.to_string());
        assert_eq!(shown(text), expected.iter().map(own).collect::<Vec<_>>());
    }

    /// The value of the first entry that has one; placeables as `{}`.
    fn value(text: &str) -> String {
        let catalog = read_text(text);
        match catalog.entries.iter().find_map(|entry| entry.value.clone()).unwrap() {
            Pattern::Plain(span) => catalog.source.slice(span).to_owned(),
            Pattern::Rich(elements) => elements
                .iter()
                .map(|element| match element {
                    Element::Text(text) => text.as_str(),
                    Element::Placeable(_) => "{}",
                })
                .collect(),
        }
    }

    #[test]
    fn spans_take_comments_and_line_ends_in() {
        expect(
            "### Мақала\r\n\r\n\r\n# EN: a\r\na = бір\r\n    .b = екі\r\n\r\n\n-t = үш",
            &[
                ("comment(3)", "", "### Мақала\r\n"),
                ("message", "a", "# EN: a\r\na = бір\r\n    .b = екі\r\n"),
                ("term", "t", "-t = үш"),
            ],
        );
    }

    #[test]
    fn stubs_are_found_in_comments() {
        expect(
            "# EN: a\n# a =\n\n\n# b =\n#     .alt =\n# rest\n# c=\n\nd = x\n# e =\n# EN: f\nf = x\n",
            &[
                ("stub", "a", "# EN: a\n# a =\n"),
                ("stub", "b", "# b =\n#     .alt =\n"),
                ("stub", "c", "# rest\n# c=\n"),
                ("message", "d", "d = x\n"),
                ("stub", "e", "# e =\n"),
                ("message", "f", "# EN: f\nf = x\n"),
            ],
        );
    }

    #[test]
    fn a_translation_below_its_stub_is_the_message() {
        expect("# EN: a\n# a =\na = бір\n", &[("message", "a", "# EN: a\n# a =\na = бір\n")]);
        expect("# a = бір\n", &[("comment(1)", "", "# a = бір\n")]);
    }

    #[test]
    fn a_broken_entry_leaves_the_others() {
        expect(
            "a = {\nb = x\n\n# c\n!\n\nc = { \"\\{\" }\nd = y }\ne = z\n",
            &[
                ("expected-token", "", "a = {\nb = x\n"),
                ("comment(1)", "", "# c\n"),
                ("expected-char-range", "", "!\n"),
                ("unknown-escape-sequence", "", "c = { \"\\{\" }\n"),
                ("unbalanced-closing-brace", "", "d = y }\n"),
                ("message", "e", "e = z\n"),
            ],
        );
    }

    #[test]
    fn an_escape_that_cuts_a_letter_is_no_panic() {
        expect(
            "a = C:\\u00қ\nb = { \"\\uқ\" }\n",
            &[
                ("message", "a", "a = C:\\u00қ\n"),
                ("invalid-unicode-escape-sequence", "", "b = { \"\\uқ\" }\n"),
            ],
        );
        assert_eq!(value("a = C:\\u00қ\n    {x}\n"), "C:\\u00қ\n{}");
    }

    #[test]
    fn conflicts_are_broken_as_a_whole() {
        expect(
            "a = x\n<<<<<<< ours\nb = бір\n=======\nb = екі\n>>>>>>> theirs\nc = y\n",
            &[
                ("message", "a", "a = x\n"),
                ("conflict", "", "<<<<<<< ours\nb = бір\n=======\nb = екі\n>>>>>>> theirs\n"),
                ("message", "c", "c = y\n"),
            ],
        );
        let cut = "a =\n    бір\n<<<<<<< ours\n    екі\n=======\n    үш\n>>>>>>> theirs\n    төрт\n";
        expect(&format!("{cut}b = x\n"), &[("conflict", "", cut), ("message", "b", "b = x\n")]);
        let cut = "a = { $n ->\n<<<<<<< ours\n   *[x] a\n=======\n   *[x] b\n>>>>>>> theirs\n }\n";
        expect(cut, &[("conflict", "", cut)]);
        expect(">>>>>>> x\na = b\n", &[("conflict", "", ">>>>>>> x\n"), ("message", "a", "a = b\n")]);
    }

    #[test]
    fn nesting_has_a_limit_that_hurts_nobody_else() {
        for (open, close) in [("{", "}"), ("{F(", ")}"), ("{ $x ->\n *[a] ", "\n }"), ("{F(\"}\", ", ")}")] {
            let deep = format!("a = {}{{ $x }}{}\n", open.repeat(100_000), close.repeat(100_000));
            let found = read_text(&format!("b = x\n{deep}c = y\n"));
            let ids: Vec<&str> = found.messages().map(|entry| entry.id.as_str()).collect();
            assert_eq!(ids, ["b", "c"], "{open}");
            assert!(matches!(found.entries[1].kind, EntryKind::Broken(_)));
        }
        let unclosed = read_text(&format!("a = {}", "{F(".repeat(100_000)));
        assert!(
            matches!(unclosed.entries[0].kind, EntryKind::Broken(fault) if fault.reason == "nested-too-deep")
        );
    }

    #[test]
    fn much_of_what_nests_little_is_read() {
        assert_eq!(value(&format!("a = {}", "(".repeat(1000))), "(".repeat(1000));
        assert_eq!(value(&format!("a = {}", "{ \"(\" }".repeat(1000))), "{}".repeat(1000));
        let select = "{ $n ->\n [one] (( \"{ $n }\n *[other] [(( {F(1, a: \"(\")}\n }";
        assert_eq!(value(&format!("a = {}", select.repeat(100))), "{}".repeat(100));
    }

    #[test]
    fn common_indentation_counts_lines_with_placeables() {
        assert_eq!(value("a =\n    {$p} x\n      foo\n"), "{} x\n  foo");
        assert_eq!(value("a =\n      {$p} x\n    foo\n"), "  {} x\nfoo");
        assert_eq!(value("a =\n    x\r\n      { \"q\" }\r\n\r\n    y\r\n"), "x\n  {}\n\ny");
        assert_eq!(value("a =\n    x\n          \n    y\n"), "x\n\ny");
        assert_eq!(value("a = x\n    {{ $n ->\n     *[b] c\n }}\n      y"), "x\n{}\n  y");
    }

    #[test]
    fn plain_values_are_places() {
        let catalog = read_text("a = Орталық Азия  \nb =\n    екі\n");
        let plain = |at: usize| match &catalog.entries[at].value {
            Some(Pattern::Plain(span)) => catalog.source.slice(*span),
            other => panic!("{other:?}"),
        };
        assert_eq!((plain(0), plain(1)), ("Орталық Азия", "екі"));
    }
}
