//! A text as plain prose: what a reader sees, its words, and where each character stands.

use std::cell::OnceCell;
use std::ops::Range;

use super::places::Places;
use super::source_article::{OBJECT, words};
use rustc_hash::FxHashSet;

use crate::model::Token;
use crate::text::Span;

/// A text with more bytes is no sentence and no paragraph. What compares each of its words with each of
/// another text is not asked of it, so that checking it takes no longer than it is long.
pub(super) const LONG: usize = 1 << 14;

/// A text as a reader sees it.
///
/// Tags are left out, entities are read, a variable and what else is no text stands there as
/// U+FFFC, a line break as `\n`.
#[derive(Clone, Debug, Default)]
pub struct Plain {
    /// The text.
    pub text: String,
    pub(super) places: Places,
    words: OnceCell<Vec<Range<usize>>>,
    tokens: OnceCell<FxHashSet<String>>,
}

impl Plain {
    /// What tokens say; nothing is known of their places.
    pub(super) fn of_tokens(tokens: &[Token]) -> Self {
        let mut plain = Self::default();
        tokens.iter().for_each(|token| plain.push(token));
        plain
    }

    /// A text that is plain already.
    pub(super) fn of_text(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// Adds what a reader sees of a token.
    pub(super) fn push(&mut self, token: &Token) {
        match token {
            Token::Text(text) => self.text.push_str(text),
            Token::Variable(_) => self.text.push(OBJECT),
            Token::Break => self.text.push('\n'),
            Token::Open(_) | Token::Close(_) => {}
        }
    }

    /// The places of its words: runs of letters and digits, with hyphens and apostrophes inside.
    pub fn words(&self) -> &[Range<usize>] {
        self.words.get_or_init(|| words(&self.text))
    }

    /// Its words.
    pub fn each_word(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.words().iter().map(|word| &self.text[word.clone()])
    }

    /// Whether a word or another run without spaces stands in it; in a long text only as a whole.
    pub(super) fn has(&self, run: &str) -> bool {
        if self.text.len() <= LONG {
            return self.text.contains(run);
        }
        let tokens = self.tokens.get_or_init(|| {
            self.text.split_whitespace().chain(self.each_word()).map(str::to_owned).collect()
        });
        tokens.contains(run)
    }

    /// The bytes in the file of a part of the text, as near as can be told; `None` where there is
    /// no file.
    pub fn span(&self, part: Range<usize>) -> Option<Span> {
        self.places.span(part)
    }
}
