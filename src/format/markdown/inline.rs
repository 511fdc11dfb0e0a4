//! The inside of a block: from inline events to pieces and marks.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag};

use super::link;
use super::tag::{self, Shape};
use crate::model::{Mark, MarkAttribute, Piece, PieceKind};
use crate::text::{Span, collapse};

/// How far back a closing HTML tag searches for its opening tag. If a paragraph nests more tags,
/// the outer ones become variables; without a limit, hostile input would take
/// quadratic time.
const LOOK_BACK: usize = 32;

/// The inline content of one block while its events arrive. Every byte from the first event to
/// the last is assigned to a piece.
pub(super) struct Run<'a> {
    text: &'a str,
    pub(super) pieces: Vec<Piece>,
    pub(super) marks: Vec<Mark>,
    open: Vec<Open>,
    image: Option<Image>,
    /// Everything before this offset is assigned to a piece.
    cursor: usize,
}

/// A mark without its end so far.
enum Open {
    /// A Markdown mark: its current end and the length of its closing markup.
    Own { mark: usize, end: usize, close: Close },
    /// An HTML tag, which becomes a variable if nothing closes it.
    Tag { mark: usize, piece: usize, name: &'static str },
}

/// The start of the closing markup of a mark.
enum Close {
    /// This many bytes before the end of the mark.
    Length(usize),
    /// After the last item in it: `](address)`.
    Rest,
}

/// An image whose alternative text is being collected.
struct Image {
    mark: usize,
    depth: usize,
    span: Span,
    alt: String,
    /// The end of the last item in the brackets.
    last: usize,
}

impl<'a> Run<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            pieces: Vec::new(),
            marks: Vec::new(),
            open: Vec::new(),
            image: None,
            cursor: usize::MAX,
        }
    }

    /// Takes the next inline event with its range in the text.
    pub(super) fn take(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.image.is_some() {
            return self.inside_image(&event, &range);
        }
        if self.cursor == usize::MAX {
            self.cursor = self.start_of(&event, range.start);
        }
        match event {
            Event::Text(text) => self.words(&text, &range),
            Event::Code(text) => self.code(&text, &range),
            Event::SoftBreak => self.piece(&range, PieceKind::SoftBreak),
            Event::HardBreak => self.piece(&range, PieceKind::HardBreak),
            Event::FootnoteReference(label) => {
                let mark = self.mark(with_data("fn", label.into_string()));
                self.piece(&range, PieceKind::Void(mark));
            }
            Event::InlineHtml(_) | Event::Html(_) => self.html(&range),
            Event::Start(tag) => self.start(tag, &range),
            Event::End(_) => self.end(range.end),
            _ => self.piece(&range, PieceKind::Spelled(String::new())),
        }
    }

    /// The start of a block whose first event is this: a backslash before its first character
    /// belongs to it.
    fn start_of(&self, event: &Event<'_>, start: usize) -> usize {
        let is_escaped = matches!(event, Event::Text(_)) && self.text[..start].ends_with('\\');
        start - usize::from(is_escaped)
    }

    /// Text, usually a slice of the source directly after the previous one.
    fn words(&mut self, text: &CowStr<'_>, range: &Range<usize>) {
        let is_slice = matches!(text, CowStr::Borrowed(_)) && text.len() == range.len();
        if let Some(Piece { span, kind: PieceKind::Text }) = self.pieces.last_mut()
            && is_slice
            && self.cursor == range.start
            && text.as_ptr() == self.text[range.start..].as_ptr()
        {
            (span.end, self.cursor) = (range.end, range.end);
            return;
        }
        self.other_words(text, range);
    }

    fn other_words(&mut self, text: &CowStr<'_>, range: &Range<usize>) {
        let mut range = range.start.max(self.cursor)..range.end.max(self.cursor);
        let mut text = &**text;
        if self.cursor < range.start && self.is_escape(range.start) {
            range = self.escape(range);
            text = &text[1..];
        }
        let same = self.text[range.clone()] == *text;
        match self.pieces.last_mut() {
            _ if range.is_empty() => {}
            Some(Piece { span, kind: PieceKind::Text }) if same && self.cursor == range.start => {
                span.end = range.end;
                self.cursor = range.end;
            }
            _ if same => self.piece(&range, PieceKind::Text),
            _ => self.piece(&range, PieceKind::Spelled(text.to_owned())),
        }
    }

    fn is_escape(&self, at: usize) -> bool {
        let bytes = self.text.as_bytes();
        bytes[at - 1] == b'\\' && bytes.get(at).is_some_and(u8::is_ascii_punctuation)
    }

    /// The escaped character at the start of the range, with its backslash; the rest of the
    /// range.
    fn escape(&mut self, range: Range<usize>) -> Range<usize> {
        let end = range.start + 1;
        let char = self.text[range.start..end].to_owned();
        self.piece(&(range.start - 1..end), PieceKind::Spelled(char));
        end..range.end
    }

    fn code(&mut self, text: &CowStr<'_>, range: &Range<usize>) {
        let raw = &self.text[range.clone()];
        let text = &*one_space_per_line_end(raw, text);
        let ticks = raw.len() - raw.trim_start_matches('`').len();
        let inner = raw.get(ticks..raw.len() - ticks).unwrap_or_default();
        let is_padded = inner.get(1..inner.len().saturating_sub(1)) == Some(text);
        let edge = ticks + usize::from(is_padded);
        let mark = self.mark(Mark { is_locked: true, ..with_data("code", String::new()) });
        let is_same = is_padded || inner == text;
        let kind = if is_same { PieceKind::Text } else { PieceKind::Spelled(text.to_owned()) };
        self.piece(&(range.start..range.start + edge), PieceKind::Open(mark));
        self.piece(&(range.start + edge..range.end - edge), kind);
        self.piece(&(range.end - edge..range.end), PieceKind::Close(mark));
    }

    fn start(&mut self, tag: Tag<'a>, range: &Range<usize>) {
        match tag {
            Tag::Emphasis => self.emphasis("em", 1, range),
            Tag::Strong => self.emphasis("strong", 2, range),
            Tag::Strikethrough => {
                let length = 1 + usize::from(self.text[range.start..].starts_with("~~"));
                self.emphasis("del", length, range);
            }
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. } => {
                self.image(with_data("url", dest_url.into_string()), range);
            }
            Tag::Link { link_type, dest_url, title, id } => {
                let span = whole(self.text, range, link_type);
                let title = link::title(self.text, span, link_type, &title);
                let mark = self.mark(Mark { attributes: title, ..with_data("a", address(&dest_url, &id)) });
                self.piece(&(range.start..range.start + 1), PieceKind::Open(mark));
                self.open.push(Open::Own { mark, end: span.end, close: Close::Rest });
            }
            Tag::Image { link_type, dest_url, title, id } => {
                let span = whole(self.text, range, link_type);
                let title = link::title(self.text, span, link_type, &title);
                let mark = Mark { attributes: title, ..with_data("img", address(&dest_url, &id)) };
                self.image(mark, &span.range());
            }
            _ => {}
        }
    }

    fn emphasis(&mut self, name: &'static str, length: usize, range: &Range<usize>) {
        let mark = self.mark(plain(name));
        self.piece(&(range.start..range.start + length), PieceKind::Open(mark));
        self.open.push(Open::Own { mark, end: range.end, close: Close::Length(length) });
    }

    fn image(&mut self, mark: Mark, range: &Range<usize>) {
        let mark = self.mark(mark);
        let span = Span::from(range.clone());
        self.image = Some(Image { mark, depth: 1, span, alt: String::new(), last: span.start + 2 });
    }

    /// Collects the alternative text of an image, ignoring marks.
    fn inside_image(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Text(text) | Event::Code(text) => image.alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
            Event::Start(_) => image.depth += 1,
            Event::End(_) => image.depth -= 1,
            _ => {}
        }
        match self.image.take() {
            Some(image) if image.depth == 0 => self.end_image(image),
            image => self.image = image.map(|image| Image { last: image.last.max(range.end), ..image }),
        }
    }

    fn end_image(&mut self, image: Image) {
        let Image { mark, span, alt, last, .. } = image;
        if self.marks[mark].name == "img" {
            let text = collapse(&alt).into_owned();
            let start = span.start + 2;
            let end = link::end_of_brackets(self.text, last, span.end);
            let alt = MarkAttribute { name: "alt", span: Span::new(start, end.max(start)), text };
            self.marks[mark].attributes.insert(0, alt);
        }
        self.piece(&span.range(), PieceKind::Void(mark));
    }

    /// Ends the innermost Markdown mark; HTML tags that are still open in it are not
    /// pairs.
    fn end(&mut self, range_end: usize) {
        while let Some(open) = self.open.pop() {
            match open {
                Open::Tag { mark, piece, .. } => self.no_pair(mark, piece),
                Open::Own { mark, end, close } => {
                    let end = end.max(range_end);
                    let start = match close {
                        Close::Length(length) => end - length,
                        Close::Rest => self.cursor.min(end),
                    };
                    return self.piece(&(start..end), PieceKind::Close(mark));
                }
            }
        }
    }

    fn html(&mut self, range: &Range<usize>) {
        let span = Span::from(range.clone());
        match tag::read(self.text, span).map(|tag| (tag.shape, tag)) {
            Some((Shape::Break, _)) => self.piece(range, PieceKind::HardBreak),
            Some((Shape::Image, tag)) => {
                let mark = self.mark(tag.into_mark());
                self.piece(range, PieceKind::Void(mark));
            }
            Some((Shape::Open, tag)) => {
                let name = tag.name;
                let mark = self.mark(tag.into_mark());
                self.open.push(Open::Tag { mark, piece: self.pieces.len(), name });
                self.piece(range, PieceKind::Open(mark));
            }
            Some((Shape::Close, tag)) => self.close_tag(tag.name, range),
            None => self.variable(range),
        }
    }

    fn close_tag(&mut self, name: &'static str, range: &Range<usize>) {
        let inner = self.open.iter().rev().take(LOOK_BACK);
        let mut tags = inner.take_while(|open| matches!(open, Open::Tag { .. }));
        let is_it = |open: &Open| matches!(open, Open::Tag { name: opened, .. } if *opened == name);
        let Some(depth) = tags.position(is_it) else { return self.variable(range) };
        let at = self.open.len() - depth - 1;
        for (index, open) in self.open.split_off(at).into_iter().enumerate() {
            match open {
                Open::Tag { mark, .. } if index == 0 => self.piece(range, PieceKind::Close(mark)),
                Open::Tag { mark, piece, .. } => self.no_pair(mark, piece),
                Open::Own { .. } => {}
            }
        }
    }

    fn no_pair(&mut self, mark: usize, piece: usize) {
        self.pieces[piece].kind = PieceKind::Void(mark);
        let raw = &self.text[self.pieces[piece].span.range()];
        self.marks[mark] = with_data("html", raw.to_owned());
    }

    fn variable(&mut self, range: &Range<usize>) {
        let mark = self.mark(with_data("html", self.text[range.clone()].to_owned()));
        self.piece(range, PieceKind::Void(mark));
    }

    fn mark(&mut self, mark: Mark) -> usize {
        self.marks.push(mark);
        self.marks.len() - 1
    }

    /// Adds a piece, and assigns unclaimed bytes before it to an adjacent break, or to a piece with
    /// empty text.
    fn piece(&mut self, range: &Range<usize>, kind: PieceKind) {
        let cursor = self.cursor.min(range.start.max(self.cursor));
        let (start, end) = (range.start.max(cursor), range.end.max(cursor));
        if cursor < start {
            self.unclaimed(Span::new(cursor, start), &kind);
        }
        self.cursor = end;
        match self.pieces.last_mut() {
            Some(last) if is_line_of_break(last, &kind) => last.span.end = end,
            _ => self.pieces.push(Piece { span: Span::new(start, end), kind }),
        }
    }

    fn unclaimed(&mut self, span: Span, next: &PieceKind) {
        match self.pieces.last_mut() {
            Some(Piece { span: last, kind: PieceKind::SoftBreak | PieceKind::HardBreak }) => {
                last.end = span.end
            }
            _ if *next == PieceKind::SoftBreak => {
                self.pieces.push(Piece { span, kind: PieceKind::SoftBreak })
            }
            _ => self.pieces.push(Piece { span, kind: PieceKind::Spelled(String::new()) }),
        }
    }

    /// Ends the run: unclosed tags are not pairs.
    pub(super) fn finish(&mut self) {
        if let Some(image) = self.image.take() {
            self.end_image(image);
        }
        while let Some(open) = self.open.pop() {
            if let Open::Tag { mark, piece, .. } = open {
                self.no_pair(mark, piece);
            }
        }
    }
}

/// The text of a code span with CR LF as one space; the parser reads it as two.
fn one_space_per_line_end<'t>(raw: &str, text: &'t str) -> Cow<'t, str> {
    if !raw.contains("\r\n") {
        return text.into();
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    for line in raw.trim_matches('`').split("\r\n") {
        // The text lacks the quote markers at the start of a line.
        let prefix = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        let end = (0..=prefix).map(|at| &line[at..]).find(|line| rest.starts_with(line)).map_or(0, str::len);
        out.push_str(&rest[..end]);
        rest = &rest[end..];
        if let Some(next) = rest.strip_prefix("  ") {
            out.push(' ');
            rest = next;
        }
    }
    out.push_str(rest);
    out.into()
}

/// Whether a break continues the previous one: the line end after `<br>`, or spaces before a
/// line end.
fn is_line_of_break(last: &Piece, next: &PieceKind) -> bool {
    *next == PieceKind::SoftBreak && matches!(last.kind, PieceKind::SoftBreak | PieceKind::HardBreak)
}

/// The span of a link or image; the parser leaves out the `[]` of `[label][]`.
fn whole(text: &str, range: &Range<usize>, kind: LinkType) -> Span {
    let is_collapsed = matches!(kind, LinkType::Collapsed | LinkType::CollapsedUnknown);
    let more = if is_collapsed && text[range.end..].starts_with("[]") { 2 } else { 0 };
    Span::new(range.start, range.end + more)
}

fn address(destination: &str, label: &str) -> String {
    if label.is_empty() { destination.to_owned() } else { format!("{destination}\0{label}") }
}

fn with_data(name: &'static str, identity: String) -> Mark {
    Mark { name, has_data: true, identity, is_locked: false, attributes: Vec::new() }
}

fn plain(name: &'static str) -> Mark {
    Mark { has_data: false, ..with_data(name, String::new()) }
}
