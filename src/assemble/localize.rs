//! A text into another language, with a function for the translations.

use super::Build;
use crate::extract::Extractor;
use crate::format::{Format, ReadOptions, Refusal};
use crate::model::{Document, Locale, Text, Token, Unit, notation};
use crate::segment::Segmenter;
use crate::text::Source;

/// Localizes texts of one language into another one, with translations from wherever the caller keeps them.
///
/// ```
/// use audarma::{Localizer, format::Markdown, model::Locale};
/// let localizer = Localizer::new(&Locale::of("en"), &Locale::of("kk"));
/// let translate = |message: &str| (message == "The <em>sides</em> met.").then(|| "<em>Тараптар</em> кездесті.".to_owned());
/// let page = localizer.localize("The *sides* met. They agreed.\n", &Markdown, translate);
/// assert_eq!(page.text, "*Тараптар* кездесті. They agreed.\n");
/// assert_eq!(page.missing, ["They agreed."]);
/// ```
#[derive(Clone, Debug)]
pub struct Localizer {
    source: Locale,
    target: Locale,
    segmenter: Segmenter,
    reading: ReadOptions,
}

/// A localized text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Localized {
    /// The text. Messages without a translation, and those that were refused, have their source text.
    pub text: String,
    /// The messages without a translation, in document order.
    pub missing: Vec<String>,
    /// The messages whose translation cannot be written, and why: a link is lost, a tag is left open.
    pub refused: Vec<(String, Refusal)>,
}

impl Localizer {
    /// From the language that texts are written in to the language of their versions.
    pub fn new(source: &Locale, target: &Locale) -> Self {
        Self {
            source: source.clone(),
            target: target.clone(),
            segmenter: Segmenter::new(source),
            reading: ReadOptions::default(),
        }
    }

    /// Localizes a text. `translate` is asked once for each sentence, with inline markup as tags
    /// (`met <a>Borrell</a>{ $fn }`), and once for each text of a picture or link; `None` leaves the source. A
    /// translation has the same notation, in which a literal `<` before a letter is `&lt;`; an empty one omits the
    /// sentence.
    pub fn localize(
        &self,
        text: &str,
        format: &dyn Format,
        mut translate: impl FnMut(&str) -> Option<String>,
    ) -> Localized {
        let source = Source::from_text("", text);
        let document = Document::read(&source, format, &Extractor::new(&self.segmenter, &self.reading));
        let mut missing = Vec::new();
        let mut ask = |message: &str| {
            let translation = translate(message);
            if translation.is_none() {
                missing.push(message.to_owned());
            }
            translation
        };
        let translations: Vec<Option<Text>> =
            document.units.iter().map(|unit| translation(unit, &mut ask)).collect();
        let language = |(unit, text): (&Unit, &Option<Text>)| match text.is_some() || unit.is_automatic {
            true => &self.target,
            false => &self.source,
        };
        let languages: Vec<&Locale> = document.units.iter().zip(&translations).map(language).collect();
        let build = Build {
            document: &document,
            format,
            reading: &self.reading,
            translations: &translations,
            language: Some((&self.target, &languages)),
        };
        let built = build.run();
        let of_unit = |(unit, why): (usize, Refusal)| (document.units[unit].message.canonical(), why);
        Localized {
            text: String::from_utf8_lossy(&built.bytes).into_owned(),
            missing,
            refused: built.refused.into_iter().map(of_unit).collect(),
        }
    }
}

/// The translation of a unit; `None` if any part of it has none.
fn translation(unit: &Unit, ask: &mut impl FnMut(&str) -> Option<String>) -> Option<Text> {
    if unit.is_automatic {
        return None;
    }
    let message = &unit.message;
    let value = match message.value.is_empty() {
        true => Some(Vec::new()),
        false => ask(&notation::show(&message.value)).map(|text| parse(&text, &message.value)),
    };
    let attribute = |(name, text): &(String, String)| Some((name.clone(), ask(text)?));
    let attributes: Option<Vec<(String, String)>> = message.attributes.iter().map(attribute).collect();
    Some(Text { value: value?, attributes: attributes? })
}

/// Reads a translation in the notation of [`notation::show`]. A variable is one only if the source has it.
fn parse(text: &str, source: &[Token]) -> Vec<Token> {
    let variables: Vec<(String, &Token)> =
        source.iter().filter(|token| matches!(token, Token::Variable(_))).map(shown).collect();
    let mut tokens = Vec::new();
    for token in notation::parse(text) {
        match token {
            Token::Text(text) => push(&mut tokens, &text, &variables),
            tag => tokens.push(tag),
        }
    }
    tokens
}

fn shown(variable: &Token) -> (String, &Token) {
    (notation::show(std::slice::from_ref(variable)), variable)
}

/// Adds text, with its variables as tokens.
fn push(tokens: &mut Vec<Token>, mut text: &str, variables: &[(String, &Token)]) {
    let first = |text: &str| {
        let found =
            variables.iter().filter_map(|(shown, token)| Some((text.find(shown)?, shown.len(), *token)));
        found.min_by_key(|(at, ..)| *at)
    };
    while let Some((at, length, token)) = first(text) {
        notation::push_text(tokens, &text[..at]);
        tokens.push(token.clone());
        text = &text[at + length..];
    }
    notation::push_text(tokens, text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Html, Markdown, PlainText};

    fn localizer() -> Localizer {
        Localizer::new(&Locale::of("en"), &Locale::of("ru"))
    }

    #[test]
    fn every_message_given_back_is_the_source() {
        let text = "# A *b*\n\nSee ![the map](m.png \"Asia\")[^1] and `{ $fn }`, 3 < 5. A [link](x).\n\n[^1]: A note.\n";
        let same = |message: &str| Some(message.to_owned());
        let page = localizer().localize(text, &Markdown, same);
        assert_eq!((page.text.as_str(), page.missing.len(), page.refused), (text, 0, Vec::new()));
    }

    #[test]
    fn marks_move_and_texts_of_pictures_are_asked_for() {
        let translate = |message: &str| {
            let known = [
                ("See { $img } <strong>now</strong>.", "<strong>Сейчас</strong> смотрите { $img }."),
                ("the map", "карта"),
            ];
            known.iter().find(|(source, _)| *source == message).map(|(_, target)| (*target).to_owned())
        };
        let page = localizer().localize("See ![the map](m.png) **now**.\n", &Markdown, translate);
        assert_eq!(page.text, "**Сейчас** смотрите ![карта](m.png).\n");
        assert!(page.missing.is_empty());
    }

    #[test]
    fn a_lost_link_is_refused_and_the_source_stays() {
        let text = "See the [report](https://example.org).\n";
        let page = localizer().localize(text, &Markdown, |_| Some("Смотрите отчёт.".to_owned()));
        assert_eq!(page.text, text);
        assert_eq!(page.refused, [("See the <a>report</a>.".to_owned(), Refusal::Missing("a".to_owned()))]);
    }

    #[test]
    fn a_page_is_marked_with_its_languages() {
        let text = "<!DOCTYPE html><html lang=en><title>A</title><p>One day. Two days.</p></html>";
        let translate = |message: &str| (message == "One day.").then(|| "Один день.".to_owned());
        let page = localizer().localize(text, &Html, translate);
        assert!(page.text.contains("lang=\"ru\"") || page.text.contains("lang=ru"), "{}", page.text);
        assert!(page.text.contains("Один день. <span lang=\"en\">Two days.</span>"), "{}", page.text);
        assert_eq!(page.missing, ["A", "Two days."]);
    }

    #[test]
    fn an_empty_translation_omits_its_sentence() {
        let empty = |message: &str| message.starts_with("Two").then(String::new);
        assert_eq!(localizer().localize("One. Two days.\n", &PlainText, empty).text, "One.\n");
    }
}
