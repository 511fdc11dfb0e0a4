//! New ids for new units.

use std::collections::HashMap;

use crate::model::{Fingerprint, Text};
use crate::text::slug;

/// The number of words of a unit in its id.
const WORDS: usize = 4;
/// The number of letters and digits of the fingerprint that follow: 25 bits.
const TAIL: usize = 5;

/// Creates the ids of new units: words of the text, then the start of a fingerprint of the text and
/// its catalog. The same text in the same article gets the same id on any machine; afterwards
/// the id is never recomputed.
///
/// ```
/// use audarma::{model::{Text, Token}, sync::Mint};
/// let text = Text { value: vec![Token::Text("The EU delegation was led by Borrell.".into())], ..Text::default() };
/// let mut mint = Mint::new("en/a.ftl");
/// let id = mint.id(&text, |_| true);
/// assert!(id.starts_with("eu-delegation-was-led-") && id.len() == 27);
/// assert_ne!(mint.id(&text, |_| true), id);
/// ```
#[derive(Clone, Debug)]
pub struct Mint {
    catalog: String,
    /// The number of ids for each text, by its canonical form: an article may contain a text many times.
    made: HashMap<String, usize>,
}

impl Mint {
    /// An id generator for the units of a catalog, by its path.
    pub fn new(catalog: &str) -> Self {
        Self { catalog: catalog.to_owned(), made: HashMap::new() }
    }

    /// A new id for a unit, which was not returned before. `free` tells whether it may be used.
    pub fn id(&mut self, text: &Text, free: impl Fn(&str) -> bool) -> String {
        let words = words(text);
        let canonical = text.canonical();
        let mut number = self.made.get(&canonical).copied().unwrap_or_default();
        let id = |number: usize| {
            let print = Fingerprint::of(format!("{}\n{number}\n{canonical}", self.catalog).as_bytes());
            format!("{words}-{}", print.head(TAIL))
        };
        while !free(&id(number)) {
            number += 1;
        }
        let made = id(number);
        self.made.insert(canonical, number + 1);
        made
    }
}

/// The readable part of an id, which starts with a letter.
fn words(text: &Text) -> String {
    let words = slug(&text.plain(), WORDS);
    match words.as_bytes().first() {
        None => "unit".to_owned(),
        Some(b'0'..=b'9') => format!("n{words}"),
        Some(_) => words,
    }
}
