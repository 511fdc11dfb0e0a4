//! New ids for new units.

use std::collections::HashMap;

use crate::model::{Fingerprint, Text};
use crate::text::slug;

/// How many words of a unit its id shows.
const WORDS: usize = 4;
/// How many letters and digits of the fingerprint follow: 25 bits.
const TAIL: usize = 5;

/// Makes the ids of new units: words of the text, then the head of a fingerprint of the text and
/// the catalog it is for. The same text in the same article gets the same id on any machine; after
/// that nothing computes it again.
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
    /// How many ids each text had, by its canonical form: a text may stand in an article many times.
    made: HashMap<String, usize>,
}

impl Mint {
    /// A mint for the units of a catalog, by its path.
    pub fn new(catalog: &str) -> Self {
        Self { catalog: catalog.to_owned(), made: HashMap::new() }
    }

    /// A new id for a unit, which this mint has not given before. `free` says whether it may be used.
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

/// The readable part of an id, which begins with a letter.
fn words(text: &Text) -> String {
    let words = slug(&text.plain(), WORDS);
    match words.as_bytes().first() {
        None => "unit".to_owned(),
        Some(b'0'..=b'9') => format!("n{words}"),
        Some(_) => words,
    }
}
