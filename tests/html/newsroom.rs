//! A small newsroom: takes a page apart, translates each block as one unit, writes the page
//! again, and reads it to see that it says what was wanted and is otherwise as before.

use std::collections::HashMap;

use audarma::format::{Care, Format, Html, ReadOptions, Refusal, UnitText};
use audarma::model::{Block, Outline, PieceKind, Text, Token, Unit, notation};
use audarma::text::{Edits, Source, collapse};

/// What reads a text and gives another.
pub(crate) type Translate<'a> = &'a dyn Fn(usize, &str) -> String;

/// A page that was translated, and what could not be.
pub(crate) struct Issue {
    pub(crate) page: String,
    pub(crate) refused: Vec<(usize, Refusal)>,
    pub(crate) structure: u64,
    /// How each block should read.
    pub(crate) wanted: Vec<Seen>,
}

/// What can be seen of a block.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Seen {
    value: String,
    marks: Vec<(&'static str, String)>,
    attributes: Vec<String>,
}

/// Translates every text of a page.
pub(crate) fn publish(source: &Source, translate: Translate<'_>, care: Care) -> Issue {
    let outline = Html.read(source, &ReadOptions::default());
    let mut edits = Edits::new(source.clone());
    let (mut refused, mut wanted) = (Vec::new(), Vec::new());
    for (at, block) in outline.blocks.iter().enumerate() {
        let unit = unit(source, block, at);
        let translation = translated(&unit.message, &locked(&unit, block), &|text| translate(at, text));
        let text_pair = UnitText {
            source,
            block,
            unit: &unit,
            value: &translation.value,
            attributes: &translation.attributes,
        };
        match Html.write(&text_pair, care) {
            Ok(text) => {
                edits.replace(block.span, text).expect("blocks do not overlap");
                wanted.push(seen(&translation, block));
            }
            Err(refusal) => {
                refused.push((at, refusal));
                wanted.push(seen(&unit.message, block));
            }
        }
    }
    Issue { page: edits.text(), refused, structure: outline.structure, wanted }
}

impl Issue {
    /// What is wrong with it, if anything.
    pub(crate) fn fault(&self) -> Option<String> {
        let source = Source::from_text("page.html", self.page.clone());
        let outline: Outline = Html.read(&source, &ReadOptions::default());
        if outline.blocks.len() != self.wanted.len() {
            return Some(format!("{} blocks instead of {}", outline.blocks.len(), self.wanted.len()));
        }
        for (at, (block, wanted)) in outline.blocks.iter().zip(&self.wanted).enumerate() {
            let got = seen(&unit(&source, block, at).message, block);
            if got != *wanted {
                return Some(format!("block {at} {:?}\n   is {got:?}\n want {wanted:?}", block.place));
            }
        }
        (outline.structure != self.structure).then(|| "structure differs".to_owned())
    }
}

/// A block as one unit.
pub(crate) fn unit(source: &Source, block: &Block, index: usize) -> Unit {
    let names = names(block);
    let mut message = Text::default();
    for piece in &block.pieces {
        match &piece.kind {
            PieceKind::Text => notation::push_text(&mut message.value, source.slice(piece.span)),
            PieceKind::Spelled(text) => notation::push_text(&mut message.value, text),
            PieceKind::SoftBreak => notation::push_text(&mut message.value, " "),
            PieceKind::HardBreak => message.value.push(Token::Break),
            PieceKind::Open(mark) => message.value.push(Token::Open(names[*mark].clone())),
            PieceKind::Close(mark) => message.value.push(Token::Close(names[*mark].clone())),
            PieceKind::Void(mark) => message.value.push(Token::Variable(names[*mark].clone())),
        }
    }
    for (mark, name) in block.marks.iter().zip(&names) {
        for attribute in &mark.attributes {
            message.attributes.push((format!("{name}-{}", attribute.name), attribute.text.clone()));
        }
    }
    Unit {
        block: index,
        role: block.role,
        span: block.span,
        pieces: 0..block.pieces.len(),
        marks: names.into_iter().enumerate().map(|(mark, name)| (name, mark)).collect(),
        message,
        is_automatic: false,
    }
}

/// The names of the marks of a block: with a number where there are several with data.
fn names(block: &Block) -> Vec<String> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    for mark in block.marks.iter().filter(|mark| mark.has_data) {
        *count.entry(mark.name).or_default() += 1;
    }
    let mut next: HashMap<&str, usize> = HashMap::new();
    let name = |mark: &audarma::model::Mark| {
        if !mark.has_data || count[mark.name] < 2 {
            return mark.name.to_owned();
        }
        let number = next.entry(mark.name).and_modify(|number| *number += 1).or_insert(1);
        format!("{}{number}", mark.name)
    };
    block.marks.iter().map(name).collect()
}

fn locked(unit: &Unit, block: &Block) -> Vec<String> {
    let locked = unit.marks.iter().filter(|(_, mark)| block.marks[*mark].is_locked);
    locked.map(|(name, _)| name.clone()).collect()
}

fn translated(text: &Text, locked: &[String], translate: &dyn Fn(&str) -> String) -> Text {
    let mut lock: Option<&String> = None;
    let value = text.value.iter().map(|token| {
        match token {
            Token::Open(name) if lock.is_none() => lock = locked.iter().find(|locked| *locked == name),
            Token::Close(name) if lock == Some(name) => lock = None,
            Token::Text(text) if lock.is_none() => return Token::Text(translate(text)),
            _ => {}
        }
        token.clone()
    });
    let value = value.collect();
    let attributes = text.attributes.iter().map(|(name, text)| (name.clone(), translate(text))).collect();
    Text { value, attributes }
}

fn seen(text: &Text, block: &Block) -> Seen {
    let mut value = String::new();
    for token in &text.value {
        match token {
            Token::Text(text) => value.push_str(text),
            Token::Open(name) => value.push_str(&format!("‹{name}›")),
            Token::Close(name) => value.push_str(&format!("‹/{name}›")),
            Token::Break => value.push('⏎'),
            Token::Variable(name) => value.push_str(&format!("‹${name}›")),
        }
    }
    let value = collapse(&value).replace(" ⏎", "⏎").replace("⏎ ", "⏎");
    let marks = block.marks.iter().map(|mark| (mark.name, mark.identity.clone())).collect();
    let attributes = text.attributes.iter().map(|(_, text)| collapse(text).into_owned()).collect();
    Seen { value, marks, attributes }
}

/// A translation that tries to break out of every place.
pub(crate) fn hostile(at: usize, text: &str) -> String {
    let (before, after) = (HOSTILE[at % HOSTILE.len()], HOSTILE[(at * 7 + text.len()) % HOSTILE.len()]);
    format!("{before}{text}{after}")
}

/// Texts that mean something somewhere in HTML, JSON or a script.
pub(crate) const HOSTILE: [&str; 34] = [
    "<script>alert(1)</script>",
    "</p><p>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    " onmouseover=alert(1) ",
    "-->",
    "<!--",
    "--!>",
    "]]>",
    "<![CDATA[",
    "&#106;avascript:alert(1)",
    "&lt;b&gt;",
    "&amp",
    "&",
    "<",
    ">",
    "</title>",
    "</textarea>",
    "</script>",
    "</style>",
    "</option></select>",
    "</svg>",
    "<br>",
    "<a href=x>",
    "</a>",
    "<img src=x onerror=alert(1)>",
    "\u{1}\u{8}\u{7f}\u{85}\u{200b}\u{feff}",
    "\\",
    "\\u003cscript>",
    "\",\"x\":\"",
    "`",
    "=\u{2028}\u{2029}",
    "<plaintext>",
    "«Қазақстан»\u{a0}— қ\n\n\tғ  ң",
];
