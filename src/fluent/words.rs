//! The messages of the program, from `locales/*/audarma.ftl`.

use std::fmt;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::number::Number;
use crate::model::{Arguments, Error, Finding, Locale, Value};

/// The languages of the user interface; the first one is complete by definition.
pub(crate) const LANGUAGES: &[(&str, &str)] = &[
    ("en", include_str!("../../locales/en/audarma.ftl")),
    ("kk", include_str!("../../locales/kk/audarma.ftl")),
    ("ru", include_str!("../../locales/ru/audarma.ftl")),
];

/// The messages in [`LANGUAGES`], parsed on first use.
static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; LANGUAGES.len()] =
    [const { OnceLock::new() }; LANGUAGES.len()];

/// The messages of the program in one language.
///
/// ```
/// use audarma::{fluent::Words, model::{Arguments, Locale}};
/// let words = Words::new(&Locale::of("kk"));
/// assert_eq!(words.say("severity-error", &Arguments::new()), "қате");
/// ```
pub struct Words {
    locale: Locale,
    /// The requested language, then English.
    bundles: Vec<&'static FluentBundle<FluentResource>>,
}

impl Words {
    /// The messages in the language of `locale`, or in English if they are not translated into it.
    pub fn new(locale: &Locale) -> Self {
        let asked = LANGUAGES.iter().position(|(tag, _)| *tag == locale.language());
        let spoken = asked.filter(|at| *at > 0).into_iter().chain([0]);
        Self { locale: locale.clone(), bundles: spoken.map(bundle).collect() }
    }

    /// The language of the messages: English if the requested one is not available.
    pub fn language(&self) -> &str {
        self.bundles[0].locales.first().map_or("en", |locale| locale.language.as_str())
    }

    /// The languages of the messages.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|(tag, _)| *tag)
    }

    /// The messages in English.
    pub fn english() -> &'static Self {
        static ENGLISH: std::sync::LazyLock<Words> =
            std::sync::LazyLock::new(|| Words::new(&Locale::of("en")));
        &ENGLISH
    }

    /// The message with this id; `id.attribute` is its attribute. Returns the id itself if no language
    /// has it, which a test prevents.
    pub fn say(&self, id: &str, arguments: &Arguments) -> String {
        self.find(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// The message with this id, if there is one.
    pub fn find(&self, id: &str, arguments: &Arguments) -> Option<String> {
        let arguments = self.arguments(arguments);
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
        })
    }

    /// Whole numbers select plural forms; others are formatted in the language.
    fn arguments(&self, arguments: &Arguments) -> FluentArgs<'static> {
        let value = |value: &Value| match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) if number.fract() == 0.0 => FluentValue::from(*number),
            Value::Number(number) => FluentValue::from(
                Number::from_f64(*number)
                    .map_or_else(|| number.to_string(), |number| number.show(&self.locale)),
            ),
        };
        arguments.iter().map(|(name, given)| (name.to_owned(), value(given))).collect()
    }

    /// The message of a finding.
    pub fn finding(&self, finding: &Finding) -> String {
        self.say(&format!("finding-{}", finding.code), &finding.arguments)
    }

    /// The advice for a finding, if there is any.
    pub fn help(&self, finding: &Finding) -> Option<String> {
        self.find(&format!("finding-{}.help", finding.code), &finding.arguments)
    }

    /// The message of an error with its causes, on one line; what was probably meant is its
    /// [`suggestion`](Error::suggestion).
    pub fn error(&self, error: &Error) -> String {
        let mut said = self.say(&format!("error-{}", error.kind), &error.arguments);
        let mut cause = std::error::Error::source(error);
        while let Some(inner) = cause {
            let part = match inner.downcast_ref::<Error>() {
                Some(error) => self.say(&format!("error-{}", error.kind), &error.arguments),
                None => inner.to_string(),
            };
            said.push_str(": ");
            said.push_str(&part);
            cause = inner.source();
        }
        said
    }

    /// The question whether a misspelt word was meant to be this one.
    pub fn suggestion(&self, near: &str) -> String {
        self.say("did-you-mean", &Arguments::new().with("near", near))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").finish_non_exhaustive()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().say(&format!("error-{}", self.kind), &self.arguments))
    }
}

/// The messages in one of [`LANGUAGES`].
fn bundle(language: usize) -> &'static FluentBundle<FluentResource> {
    let (tag, text) = LANGUAGES[language];
    BUNDLES[language].get_or_init(|| read(tag, text))
}

fn read(tag: &'static str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![Locale::of(tag).identifier().clone()]);
    bundle.set_use_isolating(false);
    let locale = Locale::of(tag);
    let number = move |values: &[FluentValue<'_>]| match values.first() {
        Some(FluentValue::Number(given)) => Number::from_f64(given.value).map(|number| number.show(&locale)),
        Some(FluentValue::String(text)) => Some(text.clone().into_owned()),
        _ => None,
    };
    // Adding a function fails only if there is one of this name already.
    bundle
        .add_function("NUMBER", move |values, _| number(values).map_or(FluentValue::Error, FluentValue::from))
        .ok();
    // A resource with faults still provides its valid messages; a test prevents faults.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
