//! Finding paragraphs, list items and quotes in plain text.

use super::lines::{Lead, Line, lines};
use crate::model::{Block, Outline, Piece, PieceKind, Place, Role};
use crate::text::{Digest, Source, Span};

/// The usual line lengths of a hard-wrapped block, in characters.
const WRAP_WIDTHS: std::ops::RangeInclusive<usize> = 30..=130;
/// The label of a date line.
const LABEL: &str = "date ";
/// The length of its date, `YYYY-MM-DD`.
const DATE: usize = 10;
/// Maximum length of a heading, in characters.
const LONGEST_HEADING: usize = 120;

pub(super) fn outline(source: &Source) -> Outline {
    let mut reader = Reader {
        source,
        outline: Outline::default(),
        group: Vec::new(),
        off: false,
        note: None,
        digest: Digest::new(),
        last: Lead::Nothing,
    };
    let skipped = reader.date();
    for mut line in lines(source.text()) {
        if line.span.start < skipped {
            line.content.start = skipped.min(line.content.end);
        }
        reader.line(line);
    }
    reader.flush();
    let mut outline = reader.outline;
    outline.structure = reader.digest.value();
    roles(source, &mut outline.blocks);
    outline
}

struct Reader<'a> {
    source: &'a Source,
    outline: Outline,
    /// Adjacent lines that may form one paragraph.
    group: Vec<Line>,
    /// Whether `<!-- audarma:off -->` is active.
    off: bool,
    note: Option<String>,
    digest: Digest,
    last: Lead,
}

impl Reader<'_> {
    /// Reads the date line. Returns the offset of the text after it.
    fn date(&mut self) -> usize {
        let text = self.source.text();
        let Some(line) = date_line(text) else { return 0 };
        self.outline.date = text.get(line.end - DATE..line.end).map(str::to_owned);
        text.len() - text[line.end..].trim_start_matches([' ', '\t']).len()
    }

    fn line(&mut self, line: Line) {
        self.sign(line);
        match line.lead {
            Lead::Comment => self.instruction(line),
            Lead::Nothing => self.flush(),
            _ if line.content.is_empty() => self.flush(),
            _ if self.off => {}
            Lead::Item => {
                self.flush();
                self.group.push(line);
            }
            Lead::Text | Lead::Quote => {
                let follows = self.group.last().is_none_or(|last| continues(*last, line));
                if !follows {
                    self.flush();
                }
                self.group.push(line);
            }
        }
    }

    /// Structure is where paragraphs, items and quotes begin. The number and length of lines
    /// is layout.
    fn sign(&mut self, line: Line) {
        let begins = match line.lead {
            Lead::Text => self.last == Lead::Nothing,
            Lead::Quote => self.last != Lead::Quote,
            Lead::Item | Lead::Comment => true,
            Lead::Nothing => false,
        };
        if begins {
            self.digest.word(line.lead as u64);
        }
        self.last = line.lead;
    }

    fn instruction(&mut self, line: Line) {
        self.flush();
        let body = self.source.slice(line.content);
        let instruction = body.trim_start_matches("<!-- audarma:").trim_end_matches("-->").trim();
        match instruction.split_once(char::is_whitespace) {
            None if instruction == "off" => self.off = true,
            None if instruction == "on" => self.off = false,
            Some(("note", note)) => self.note = Some(note.trim().to_owned()),
            _ => {}
        }
    }

    /// Ends the group: one block if its lines are hard-wrapped, otherwise one block each.
    fn flush(&mut self) {
        let group = std::mem::take(&mut self.group);
        if group.is_empty() {
            return;
        }
        if is_wrapped(self.source, &group) {
            self.block(&group);
        } else {
            group.iter().for_each(|line| self.block(std::slice::from_ref(line)));
        }
    }

    fn block(&mut self, lines: &[Line]) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        let span = Span::new(first.content.start, last.content.end);
        if span.is_empty() {
            return;
        }
        let role = match first.lead {
            Lead::Item => Role::ListItem,
            Lead::Quote => Role::Quote,
            _ => Role::Paragraph,
        };
        let pieces = pieces(lines);
        let note = self.note.take();
        self.outline.blocks.push(Block {
            role,
            place: Place::Flow,
            span,
            pieces,
            marks: Vec::new(),
            note,
            layer: None,
        });
    }
}

fn pieces(lines: &[Line]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(lines.len() * 2);
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            let span = Span::new(lines[at - 1].content.end, line.content.start);
            pieces.push(Piece { span, kind: PieceKind::SoftBreak });
        }
        pieces.push(Piece { span: line.content, kind: PieceKind::Text });
    }
    pieces
}

/// Whether a line may belong to the paragraph of the previous line.
fn continues(last: Line, line: Line) -> bool {
    last.lead == line.lead || (last.lead == Lead::Item && line.lead == Lead::Text)
}

/// Whether lines are one wrapped text: each line except the last is so long that the
/// first word of the next line would not have fitted.
fn is_wrapped(source: &Source, lines: &[Line]) -> bool {
    let width = |line: &Line| source.slice(line.content).chars().count();
    let Some((_, broken)) = lines.split_last() else { return false };
    // Lines indented under an item belong to it, however short they are.
    let indent = |line: &Line| line.content.start - line.span.start;
    let (first, more) = (&lines[0], &lines[1..]);
    if first.lead == Lead::Item && more.iter().all(|line| indent(line) >= indent(first)) {
        return true;
    }
    let mut widths: Vec<usize> = broken.iter().map(width).collect();
    widths.sort_unstable();
    let Some(&usual) = widths.get(widths.len() / 2) else { return true };
    let full = |pair: &[Line]| {
        let next = source.slice(pair[1].content).split_whitespace().next().unwrap_or("");
        (width(&pair[0]) + 1 + next.chars().count()) * 5 > usual * 4
    };
    WRAP_WIDTHS.contains(&usual) && lines.windows(2).all(full)
}

/// A short first line without a full stop is the headline, later ones are headings; the first
/// paragraph is the lead.
fn roles(source: &Source, blocks: &mut [Block]) {
    let many = blocks.len() > 1;
    let mut lead = false;
    for (at, block) in blocks.iter_mut().enumerate() {
        if block.role != Role::Paragraph {
            continue;
        }
        let short = many && is_heading(source, block);
        block.role = match (short, lead, at) {
            (true, _, 0) => Role::Headline,
            (true, ..) => Role::Heading,
            (false, false, _) => Role::Lead,
            (false, true, _) => Role::Paragraph,
        };
        lead |= !short;
    }
}

fn is_heading(source: &Source, block: &Block) -> bool {
    let text = source.slice(block.span);
    let ends = ['.', '!', '?', '…', ':', ';', ',', '"', '»', '”', ')'];
    block.pieces.len() == 1 && text.chars().count() <= LONGEST_HEADING && !text.ends_with(ends)
}

/// The date line that crawlers put before an article: `date 2021-11-22`, followed by the text. It is
/// metadata, not text; a localized version has the date there as its language writes it.
pub(super) fn date_line(text: &str) -> Option<Span> {
    let start = text.len() - text.trim_start().len();
    let end = start + LABEL.len() + DATE;
    let is_line = text[start..].starts_with(LABEL)
        && text.get(start + LABEL.len()..end).is_some_and(is_date)
        && text[end..].starts_with([' ', '\t']);
    is_line.then(|| Span::new(start, end))
}

fn is_date(text: &str) -> bool {
    let digits = |range: std::ops::Range<usize>| text.as_bytes()[range].iter().all(u8::is_ascii_digit);
    text.len() == 10
        && text.as_bytes()[4] == b'-'
        && text.as_bytes()[7] == b'-'
        && digits(0..4)
        && digits(5..7)
        && digits(8..10)
}
