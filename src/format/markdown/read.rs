//! The blocks of an article: from the parser's events to an outline.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::inline::Run;
use super::region::{Directive, directives};
use super::trim::{has_attribute, has_text, trim};
use super::{html_block, link};
use crate::format::template::{Masked, Syntax};
use crate::format::{ReadOptions, front_matter};
use crate::model::{Block, Outline, Piece, PieceKind, Place, Role};
use crate::text::{Digest, Source, Span, is_blank};

/// CommonMark with common extensions of news sites. Disabled: heading attributes (the parser
/// panics on some), mathematics (`$5 … $6` in news), typographic quotes (they change the text).
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

pub(super) fn read(source: &Source, reading: &ReadOptions) -> Outline {
    let front = front_matter::read(source, reading);
    let body = front.span.end;
    let masked = Masked::new(source, body, Syntax::Markdown);
    let text = masked.source.text();
    let mut reader = Reader::new(&masked, reading, front);
    let events = Parser::new_ext(&text[body..], options()).into_offset_iter();
    let definitions = definitions(text, body, &events, &mut reader.digest);
    for (event, range) in events {
        reader.take(event, range.start + body..range.end + body);
    }
    reader.end_run();
    let Reader { mut blocks, digest, front, .. } = reader;
    let has_more = !definitions.is_empty() || !front.blocks.is_empty();
    blocks.extend(definitions);
    blocks.extend(front.blocks);
    if has_more {
        blocks.sort_by_key(|block| block.span.start);
    }
    let mut outline =
        Outline { blocks, date: front.date, structure: digest.value(), findings: front.findings };
    masked.restore(&mut outline);
    outline
}

/// Titles of link definitions as blocks. Addresses and labels go into the digest.
fn definitions(
    text: &str,
    body: usize,
    events: &pulldown_cmark::OffsetIter<'_>,
    digest: &mut Digest,
) -> Vec<Block> {
    let mut all: Vec<_> = events.reference_definitions().iter().collect();
    all.sort_by_key(|(_, definition)| definition.span.start);
    let mut blocks = Vec::new();
    for (label, definition) in all {
        digest.text(label);
        digest.text(&definition.dest);
        let Some(title) = definition.title.as_deref().filter(|title| !is_blank(title)) else { continue };
        let markup = &text[definition.span.start + body..definition.span.end + body];
        let span = link::title_at_end(markup, definition.span.start + body);
        blocks.extend(span.map(|span| title_block(text, span, title)));
    }
    blocks
}

fn title_block(text: &str, span: Span, title: &str) -> Block {
    let same = &text[span.range()] == title;
    let kind = if same { PieceKind::Text } else { PieceKind::Spelled(title.to_owned()) };
    let quote = text[..span.start].chars().next_back();
    Block {
        role: Role::Title,
        place: Place::Attribute(quote),
        span,
        pieces: vec![Piece { span, kind }],
        marks: Vec::new(),
        note: None,
        layer: None,
    }
}

/// The owner of the following inline events.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaf {
    /// A paragraph, or the text of a tight list's item.
    Text,
    Heading(HeadingLevel),
    Cell,
}

/// An input of the structure digest, with a number that specifies it.
#[derive(Clone, Copy)]
enum Sign {
    End = 1,
    Paragraph,
    Heading,
    Quote,
    Indented,
    Html,
    List,
    Item,
    Task,
    Rule,
    Column,
    Row,
    Cell,
    Other,
    /// A block with text to translate.
    Block,
}

struct Reader<'a> {
    masked: &'a Masked,
    reading: &'a ReadOptions,
    text: &'a str,
    front: front_matter::FrontMatter,
    /// Roles of the enclosing containers, innermost last.
    containers: Vec<Role>,
    leaf: Leaf,
    run: Option<Run<'a>>,
    /// Inside a code block or a block of HTML.
    is_raw: bool,
    /// Inside a block of HTML whose structure is already in the digest.
    is_signed: bool,
    is_off: bool,
    has_headline: bool,
    has_lead: bool,
    note: Option<String>,
    blocks: Vec<Block>,
    digest: Digest,
}

impl<'a> Reader<'a> {
    fn new(masked: &'a Masked, reading: &'a ReadOptions, front: front_matter::FrontMatter) -> Self {
        let mut digest = Digest::new();
        digest.word(front.structure);
        Self {
            masked,
            reading,
            text: masked.source.text(),
            front,
            containers: Vec::new(),
            leaf: Leaf::Text,
            run: None,
            is_raw: false,
            is_signed: false,
            is_off: false,
            has_headline: false,
            has_lead: false,
            note: None,
            blocks: Vec::new(),
            digest,
        }
    }

    fn take(&mut self, event: Event<'a>, range: Range<usize>) {
        if !self.is_raw && is_inline(&event) {
            let text = self.text;
            return self.run.get_or_insert_with(|| Run::new(text)).take(event, range);
        }
        self.end_run();
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) if !self.is_signed => self.digest.text(&text),
            Event::TaskListMarker(is_done) => self.sign(Sign::Task, u64::from(is_done)),
            Event::Rule => self.sign(Sign::Rule, 0),
            _ => {}
        }
    }

    fn sign(&mut self, what: Sign, number: u64) {
        self.digest.word((what as u64) << 56 ^ number);
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.sign(Sign::Paragraph, 0),
            Tag::Heading { level, .. } => {
                self.leaf = Leaf::Heading(level);
                self.sign(Sign::Heading, level as u64);
            }
            Tag::BlockQuote(kind) => {
                self.containers.push(Role::Quote);
                self.sign(Sign::Quote, kind.map_or(0, |kind| kind as u64 + 1));
            }
            Tag::CodeBlock(kind) => self.code_block(&kind),
            Tag::HtmlBlock => self.html_block(range),
            Tag::List(first) => self.sign(Sign::List, first.map_or(0, |first| first.wrapping_add(1))),
            Tag::Item => {
                self.containers.push(Role::ListItem);
                self.sign(Sign::Item, 0);
            }
            Tag::FootnoteDefinition(label) => {
                self.containers.push(Role::Definition);
                self.digest.text(&label);
            }
            Tag::Table(columns) => columns.iter().for_each(|&column| self.sign(Sign::Column, column as u64)),
            Tag::TableHead | Tag::TableRow => self.sign(Sign::Row, 0),
            Tag::TableCell => {
                self.leaf = Leaf::Cell;
                self.sign(Sign::Cell, 0);
            }
            _ => self.sign(Sign::Other, 0),
        }
    }

    fn end(&mut self, end: TagEnd) {
        self.leaf = Leaf::Text;
        self.is_raw = false;
        self.is_signed = false;
        match end {
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.containers.pop();
            }
            _ => {}
        }
        self.sign(Sign::End, 0);
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>) {
        self.is_raw = true;
        match kind {
            CodeBlockKind::Indented => self.sign(Sign::Indented, 0),
            CodeBlockKind::Fenced(info) => self.digest.text(info),
        }
    }

    /// A block of HTML: its comments may be instructions to this program.
    fn html_block(&mut self, range: Range<usize>) {
        self.is_raw = true;
        self.sign(Sign::Html, 0);
        if self.masked.is_block(range.clone().into()) {
            return;
        }
        for directive in directives(&self.text[range.clone()]) {
            match directive {
                Directive::Off => self.is_off = true,
                Directive::On => self.is_off = false,
                Directive::Note(note) => self.note = Some(note.to_owned()),
            }
        }
        // Inside a list or a quote each line has a prefix that HTML does not know.
        if !self.is_off && self.containers.is_empty() {
            self.is_signed = true;
            self.add(html_block::read(&self.masked.source, range.into(), self.reading));
        }
    }

    /// Adds what another format found in a part of the article.
    fn add(&mut self, mut part: Outline) {
        self.digest.word(part.structure);
        for block in &mut part.blocks {
            block.role = match block.role {
                Role::Headline if self.has_headline => Role::Heading,
                Role::Lead if self.has_lead => Role::Paragraph,
                role => role,
            };
            self.has_headline |= block.role == Role::Headline;
            self.has_lead |= block.role == Role::Lead;
            block.note = block.note.take().or(self.note.take());
            self.note = None;
        }
        self.blocks.extend(part.blocks);
        self.front.findings.extend(part.findings);
    }

    fn end_run(&mut self) {
        let Some(mut run) = self.run.take() else { return };
        run.finish();
        trim(&mut run.pieces, self.text);
        if let Leaf::Heading(_) = self.leaf {
            self.cut_heading_id(&mut run.pieces);
        }
        let Run { pieces, marks, .. } = run;
        let is_read = has_text(self.text, &pieces) || marks.iter().any(has_attribute);
        if self.is_off || !is_read || pieces.is_empty() {
            return marks.iter().for_each(|mark| self.digest.text(&mark.identity));
        }
        let span = Span::new(pieces[0].span.start, pieces[pieces.len() - 1].span.end);
        let role = if has_text(self.text, &pieces) { self.role(&pieces) } else { Role::Alt };
        let place = self.place(span.start);
        self.sign(Sign::Block, 0);
        self.blocks.push(Block { role, place, span, pieces, marks, note: self.note.take(), layer: None });
    }

    fn role(&mut self, pieces: &[Piece]) -> Role {
        match (self.leaf, self.containers.last()) {
            (Leaf::Heading(HeadingLevel::H1), None) if !self.has_headline => {
                self.has_headline = true;
                Role::Headline
            }
            (Leaf::Heading(_), _) => Role::Heading,
            (Leaf::Cell, _) => Role::Cell,
            (Leaf::Text, Some(container)) => *container,
            (Leaf::Text, None) if self.is_caption(pieces) => Role::Caption,
            (Leaf::Text, None) if !self.has_lead => {
                self.has_lead = true;
                Role::Lead
            }
            (Leaf::Text, None) => Role::Paragraph,
        }
    }

    /// A paragraph in emphasis directly after an image is its caption.
    fn is_caption(&self, pieces: &[Piece]) -> bool {
        let follows = self.blocks.last().is_some_and(|block| {
            let from = block.span.end;
            block.role == Role::Alt && is_blank(&self.text[from..pieces[0].span.start])
        });
        let ends = (&pieces[0].kind, &pieces[pieces.len() - 1].kind);
        follows && matches!(ends, (PieceKind::Open(first), PieceKind::Close(last)) if first == last)
    }

    fn place(&self, _start: usize) -> Place {
        match self.leaf {
            Leaf::Text => Place::Flow,
            Leaf::Heading(_) => Place::Line,
            Leaf::Cell => Place::Cell,
        }
    }

    /// `{#id}` at the end of a heading is for the site generator.
    fn cut_heading_id(&mut self, pieces: &mut Vec<Piece>) {
        let Some(Piece { span, kind: PieceKind::Text }) = pieces.last_mut() else { return };
        let words = &self.text[span.range()];
        let Some(at) = heading_id(words) else { return };
        self.digest.text(&words[at..]);
        span.end = span.start + at;
        trim(pieces, self.text);
    }
}

/// The position of `{#id}` or `{.class}` at the end of a heading's text.
fn heading_id(words: &str) -> Option<usize> {
    let at = words.strip_suffix('}')?.rfind('{')?;
    let is_alone = at == 0 || words[..at].ends_with([' ', '\t']);
    (is_alone && words[at + 1..].starts_with(['#', '.'])).then_some(at)
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(end) => matches!(
            end,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
        ),
        Event::Rule | Event::TaskListMarker(_) | Event::Html(_) => false,
        _ => true,
    }
}
