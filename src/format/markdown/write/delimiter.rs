//! Writing emphasis so that it is parsed as emphasis.
//!
//! CommonMark lets `*` open or close depending on the characters on both sides. The hard case is the
//! suffix that Kazakh attaches to a name: in `**«Қазақстан»**дың`, the closing `**` is between
//! punctuation and a letter, so parsers do not accept it as an end. Written as a character
//! reference, the letter counts as punctuation for the rule and is a letter for readers:
//! `**«Қазақстан»**&#1076;ың`.

use std::collections::{HashMap, HashSet};

use super::Surroundings;
use super::markup::{Markup, is_delimiter};
use super::plan::{Pair, Step};
use crate::format::Care;

/// The delimiters of all emphasis in a unit, and the adjacent letters to encode.
pub(super) struct Delimiters {
    by_step: HashMap<usize, String>,
    pub(super) encode_first: HashSet<usize>,
    pub(super) encode_last: HashSet<usize>,
}

impl Delimiters {
    pub(super) fn choose(steps: &[Step], markup: &Markup<'_>, around: &Surroundings, care: Care) -> Self {
        let mut chosen =
            Self { by_step: HashMap::new(), encode_first: HashSet::new(), encode_last: HashSet::new() };
        if care == Care::Html {
            return chosen;
        }
        for (at, step) in steps.iter().enumerate() {
            if let Step::Open(pair) = step
                && let Some(usual) = usual(pair, markup)
                && pair.other > at + 1
            {
                chosen.pair(&Emphasis { steps, around, open: at, close: pair.other }, usual);
            }
        }
        chosen
    }

    /// The delimiter of the step, if it opens or closes emphasis of Markdown.
    pub(super) fn at(&self, step: usize) -> Option<&str> {
        self.by_step.get(&step).map(String::as_str)
    }

    fn pair(&mut self, emphasis: &Emphasis<'_>, usual: &str) {
        let delimiter = self.delimiter(emphasis, usual);
        let Emphasis { open, close, .. } = *emphasis;
        let is_strict = delimiter == "_" || delimiter == "__";
        if !emphasis.before().is_free() && (is_strict || !emphasis.first().is_letter()) {
            self.encode_last.extend(emphasis.text_at(open.checked_sub(1)));
        }
        if !emphasis.after().is_free() && (is_strict || !emphasis.last().is_letter()) {
            self.encode_first.extend(emphasis.text_at(Some(close + 1)));
        }
        self.by_step.insert(open, delimiter.to_owned());
        self.by_step.insert(close, delimiter.to_owned());
    }

    /// The usual delimiter, or another one if the usual one would touch the same character or be inside
    /// a word.
    fn delimiter(&self, emphasis: &Emphasis<'_>, usual: &str) -> &'static str {
        let is_inside_word = !emphasis.before().is_free() || !emphasis.after().is_free();
        let (star, low) = if usual.len() == 1 { ("*", "_") } else { ("**", "__") };
        match usual {
            "~" if is_inside_word => "~~",
            "~" => "~",
            "~~" => "~~",
            "*" | "**" if self.touches(emphasis, '*') => low,
            "_" | "__" if is_inside_word && !self.touches(emphasis, '*') => star,
            "_" | "__" if self.touches(emphasis, '_') => star,
            "_" | "__" => low,
            _ => star,
        }
    }

    /// Whether delimiters of this character are directly before the emphasis, or on both sides
    /// of it.
    fn touches(&self, emphasis: &Emphasis<'_>, char: char) -> bool {
        let Emphasis { steps, open, close, .. } = *emphasis;
        let Some(before) = open.checked_sub(1) else { return false };
        let is_same = self.at(before).is_some_and(|delimiter| delimiter.starts_with(char));
        match &steps[before] {
            Step::Close(_) => is_same,
            // `***` reads as emphasis around strong emphasis, so that order is fine.
            Step::Open(outer) => {
                let is_natural = self.at(before).is_some_and(|outer| outer.len() == 1)
                    && matches!(&steps[open], Step::Open(inner) if inner.name == "strong");
                is_same && outer.other == close + 1 && !is_natural
            }
            _ => false,
        }
    }
}

/// The delimiter of a pair in the source, or what a translator's own emphasis gets.
fn usual<'a>(pair: &Pair, markup: &Markup<'a>) -> Option<&'a str> {
    match (pair.mark, pair.name) {
        (Some(mark), _) => Some(markup.open_source(mark)).filter(|open| is_delimiter(open)),
        (None, "em") => Some("*"),
        (None, "strong") => Some("**"),
        (None, "del") => Some("~~"),
        _ => None,
    }
}

/// A pair of emphasis among the steps.
struct Emphasis<'a> {
    steps: &'a [Step],
    around: &'a Surroundings,
    open: usize,
    close: usize,
}

impl Emphasis<'_> {
    /// The character directly before it.
    fn before(&self) -> Edge {
        match self.open.checked_sub(1) {
            Some(before) => self.edge(before, |text| text.chars().next_back()),
            None => self.around.before.map_or(Edge::Space, Edge::of),
        }
    }

    /// The character directly after it.
    fn after(&self) -> Edge {
        match self.close + 1 {
            after if after < self.steps.len() => self.edge(after, |text| text.chars().next()),
            _ => self.around.after.map_or(Edge::Space, Edge::of),
        }
    }

    fn first(&self) -> Edge {
        self.edge(self.open + 1, |text| text.chars().next())
    }

    fn last(&self) -> Edge {
        self.edge(self.close - 1, |text| text.chars().next_back())
    }

    fn edge(&self, step: usize, char: fn(&str) -> Option<char>) -> Edge {
        match &self.steps[step] {
            Step::Text(text) => char(text).map_or(Edge::Space, Edge::of),
            Step::Break => Edge::Space,
            Step::Raw(_) | Step::Open(_) | Step::Close(_) => Edge::Punctuation,
        }
    }

    fn text_at(&self, step: Option<usize>) -> Option<usize> {
        step.filter(|&step| matches!(self.steps.get(step), Some(Step::Text(_))))
    }
}

/// The class of a character in the rules of emphasis.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Space,
    Punctuation,
    Letter,
    /// Punctuation for some parsers only.
    Unclear,
}

impl Edge {
    fn of(char: char) -> Self {
        match char {
            _ if char.is_whitespace() => Self::Space,
            _ if char.is_alphanumeric() => Self::Letter,
            _ if char.is_ascii_punctuation() || is_clear_punctuation(char) => Self::Punctuation,
            _ => Self::Unclear,
        }
    }

    /// Whether emphasis may begin or end next to it, whatever is inside.
    fn is_free(self) -> bool {
        matches!(self, Self::Space | Self::Punctuation)
    }

    fn is_letter(self) -> bool {
        self == Self::Letter
    }
}

/// Punctuation outside ASCII that every parser recognizes: quotes, dashes, ellipsis.
fn is_clear_punctuation(char: char) -> bool {
    matches!(char, '«' | '»' | '¡' | '¿' | '§' | '¶' | '·' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{203A}' | '、' | '。')
}
