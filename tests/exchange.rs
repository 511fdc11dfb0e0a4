//! Units travel to other tools and come home whole, in every format.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "exchange/generate.rs"]
mod generate;
#[path = "exchange/hostile.rs"]
mod hostile;

use audarma::exchange::shape::{units, write};
use audarma::exchange::{
    EXCHANGES, Exchange, ExchangeFile, ExchangeMessage, ExchangeUnit, LocaleTerms, Part, Verdict, compare,
};
use audarma::fluent::{self, Terms};
use audarma::model::{Catalog, Locale, State};
use audarma::text::Source;
use proptest::prelude::*;

const ENGLISH_TERMS: &str = "-eu = EU\n-asia = Central Asia\n";
const KAZAKH_TERMS: &str = "-eu =\n    { $case ->\n        [genitive] ЕО-ның\n        [dative] ЕО-ға\n       *[nominative] ЕО\n    }\n-asia = Орталық Азия\n";

/// Formats that hold everything of a unit. TMX has words for terms, TBX holds nothing but terms.
fn whole_formats() -> impl Iterator<Item = &'static dyn Exchange> {
    EXCHANGES.iter().copied().filter(|format| !matches!(format.name(), "tmx" | "tbx" | "tbx-3"))
}

/// A source and a translation with all that an export needs.
struct Pair {
    source: Catalog,
    target: Catalog,
    english: Terms,
    kazakh: Terms,
}

impl Pair {
    fn new(source: &str, target: &str) -> Self {
        let read = |path: &str, text: &str| fluent::read(&Source::from_text(path, text));
        Self {
            source: read("en/a.ftl", source),
            target: read("kk/a.ftl", target),
            english: Terms::new([read("en/terms.ftl", ENGLISH_TERMS)]),
            kazakh: Terms::new([read("kk/terms.ftl", KAZAKH_TERMS)]),
        }
    }

    /// Calls with each message that is in both catalogs.
    fn each(&self, state: State, mut call: impl FnMut(&ExchangeMessage<'_>)) {
        let (en, kk) = (Locale::of("en"), Locale::of("kk"));
        let (english, kazakh) = ([&self.english], [&self.kazakh]);
        let (source_terms, target_terms) = (LocaleTerms::new(&en, &english), LocaleTerms::new(&kk, &kazakh));
        for entry in self.source.messages() {
            let target = self.target.message(&entry.id).map(|target| (target, &self.target));
            call(&ExchangeMessage {
                path: "en/a.md",
                source: (entry, &self.source),
                target,
                state,
                locale: &kk,
                source_terms: &source_terms,
                target_terms: &target_terms,
            });
        }
    }

    fn units(&self, state: State) -> Vec<ExchangeUnit> {
        let mut all = Vec::new();
        self.each(state, |message| all.extend(units(message).unwrap()));
        all
    }

    fn compare(&self, current: &[ExchangeUnit], file: &ExchangeFile) -> Vec<(String, Verdict)> {
        let kk = Locale::of("kk");
        let terms = [&self.kazakh];
        let returned = compare(current, file, &LocaleTerms::new(&kk, &terms));
        returned.into_iter().map(|returned| (returned.id, returned.verdict)).collect()
    }
}

fn file(units: Vec<ExchangeUnit>) -> ExchangeFile {
    let (source, target) = (Some(Locale::of("en")), Some(Locale::of("kk")));
    ExchangeFile { source_locale: source, target_locale: target, units, tracks_state: false }
}

/// A file through a format and back.
fn there_and_back(format: &dyn Exchange, file: &ExchangeFile) -> ExchangeFile {
    let mut bytes = Vec::new();
    format.write(file, &mut bytes);
    format
        .read(&bytes)
        .unwrap_or_else(|fault| panic!("{}: {fault}\n{}", format.name(), String::from_utf8_lossy(&bytes)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is exported and not edited says nothing new, in any state.
    #[test]
    fn without_an_edit_nothing_changes((source, target) in generate::pairs(), state in generate::states()) {
        let pair = Pair::new(&source, &target);
        let exported = pair.units(state);
        for format in whole_formats() {
            let home = there_and_back(format, &file(exported.clone()));
            prop_assert_eq!(home.units.len(), exported.len(), "{}", format.name());
            for (id, verdict) in pair.compare(&exported, &home) {
                prop_assert_eq!(verdict, Verdict::Unchanged, "{} {}", format.name(), id);
            }
        }
    }

    /// A message that is written anew from its own units says what it said.
    #[test]
    fn units_make_the_message_again((source, target) in generate::pairs()) {
        let pair = Pair::new(&source, &target);
        let mut wrong = Vec::new();
        pair.each(State::Translated, |message| {
            let Some((entry, catalog)) = message.target else { return };
            let own = units(message).unwrap();
            if entry.attributes.iter().any(|attribute| message.source.0.attribute(&attribute.name).is_none()) {
                return;
            }
            let again = rewritten(message, &own);
            let copy = fluent::read(&Source::from_text("kk/a.ftl", again.clone()));
            let is_same = copy.entries.len() == 1
                && fluent::fingerprint_entry(&copy.entries[0], &copy) == fluent::fingerprint_entry(entry, catalog);
            if !is_same {
                wrong.push(format!("{}\n{again}", catalog.source.slice(entry.span)));
            }
        });
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// A word that is added to every translation is all that changes.
    #[test]
    fn an_edit_is_all_that_changes((source, target) in generate::pairs(), state in generate::states()) {
        let pair = Pair::new(&source, &target);
        let exported = pair.units(state);
        let edit = |units: &[ExchangeUnit]| -> Vec<ExchangeUnit> {
            let mut units = units.to_vec();
            for unit in &mut units {
                if let Some(target) = &mut unit.target {
                    target.push(Part::Text(" жаңа".into()));
                }
            }
            units
        };
        for format in whole_formats() {
            let mut home = there_and_back(format, &file(exported.clone()));
            home.units = edit(&home.units);
            let verdicts = pair.compare(&exported, &home);
            let mut accepted = exported.clone();
            for (unit, (id, verdict)) in accepted.iter_mut().zip(verdicts) {
                match verdict {
                    Verdict::Accepted(text) => unit.target = Some(text.target),
                    Verdict::Unchanged if unit.target.is_none() => {}
                    other => prop_assert!(false, "{} {}: {:?}", format.name(), id, other),
                }
            }
            let expected = edit(&exported);
            pair.each(state, |message| {
                let (ours, theirs) = (rewritten(message, &expected), rewritten(message, &accepted));
                assert_eq!(ours, theirs, "{}", format.name());
            });
        }
    }
}

/// The message with the texts of units.
fn rewritten(message: &ExchangeMessage<'_>, units: &[ExchangeUnit]) -> String {
    let changed = |id: &str| units.iter().find(|unit| unit.id == id)?.target.clone();
    let Some((target, _)) = message.target else { return String::new() };
    let value = target.value.as_ref().map(|_| write(message, None, &changed).unwrap());
    let attributes: Vec<(String, String)> = target
        .attributes
        .iter()
        .filter(|attribute| message.source.0.attribute(&attribute.name).is_some())
        .map(|attribute| (attribute.name.clone(), write(message, Some(&attribute.name), &changed).unwrap()))
        .collect();
    fluent::message(&target.id, &[], value.as_deref(), &attributes)
}

#[test]
fn a_file_of_every_format_is_recognized() {
    let unit = ExchangeUnit::new("a", "en/a.md", vec![Part::Text("A".into())]);
    for format in EXCHANGES {
        let mut bytes = Vec::new();
        format.write(&file(vec![unit.clone()]), &mut bytes);
        let found = audarma::exchange::by_file(&format!("a.{}", format.extensions()[0]), &bytes).unwrap();
        assert_eq!(found.name(), format.name());
    }
}

#[test]
fn circumstances_travel_along() {
    let mut unit = ExchangeUnit::new("a", "en/a.md", vec![Part::Text("A".into())]);
    unit.group = Some("p1".into());
    unit.role = Some("headline".into());
    unit.notes = vec!["role: is no key here".into(), "Short".into()];
    unit.previous = Some("Before".into());
    unit.max_length = Some(40);
    unit.target = Some(vec![Part::Text("Ә".into())]);
    unit.state = State::Outdated;
    unit.origin = Some(audarma::exchange::Origin { name: "memory".into(), score: Some(87) });
    for format in whole_formats() {
        let home = there_and_back(format, &file(vec![unit.clone()]));
        assert_eq!(home.units, [unit.clone()], "{}", format.name());
    }
}

#[test]
fn states_travel_both_ways() {
    for state in [State::Draft, State::Outdated, State::Translated, State::Reviewed] {
        let mut unit = ExchangeUnit::new("a", "en/a.md", vec![Part::Text("A".into())]);
        unit.target = Some(vec![Part::Text("Ә".into())]);
        unit.state = state;
        for format in whole_formats() {
            let expected = match (format.name(), state) {
                // PO knows fuzzy or not, and shows an outdated one by its previous source.
                ("po", State::Outdated) => State::Draft,
                ("po", State::Reviewed) => State::Translated,
                _ => state,
            };
            assert_eq!(
                there_and_back(format, &file(vec![unit.clone()])).units[0].state,
                expected,
                "{}",
                format.name()
            );
        }
    }
}

#[test]
fn terms_travel_as_tbx_with_their_cases() {
    let pair = Pair::new("", "");
    let en = Locale::of("en");
    let kk = Locale::of("kk");
    let (english, kazakh) = ([&pair.english], [&pair.kazakh]);
    let (source_terms, target_terms) = (LocaleTerms::new(&en, &english), LocaleTerms::new(&kk, &kazakh));
    let (source, target) = (&pair.english.catalogs()[0], &pair.kazakh.catalogs()[0]);
    let mut exported = Vec::new();
    for (entry, translated) in source.terms().zip(target.terms()) {
        let message = ExchangeMessage {
            path: "",
            source: (entry, source),
            target: Some((translated, target)),
            state: State::Translated,
            locale: &kk,
            source_terms: &source_terms,
            target_terms: &target_terms,
        };
        exported.extend(units(&message).unwrap());
    }
    let shown = |units: &[ExchangeUnit]| -> Vec<(String, Option<Vec<Part>>)> {
        units.iter().map(|unit| (unit.id.clone(), unit.target.clone())).collect()
    };
    assert_eq!(exported[0].id, "-eu:genitive");
    for name in ["tbx", "tbx-3"] {
        let home = there_and_back(audarma::exchange::by_name(name).unwrap(), &file(exported.clone()));
        assert_eq!(shown(&home.units), shown(&exported), "{name}");
    }
}

#[test]
fn memories_travel_as_tmx_with_their_origin() {
    let pair = Pair::new(
        "a = <strong>The { -eu }</strong> of { $agency }<br>{\"{\"}\n",
        "a = <strong>{ -eu(case: \"genitive\") }</strong> { $agency }<br>{\"{\"}\n",
    );
    let mut exported = pair.units(State::Reviewed);
    exported[0].origin = Some(audarma::exchange::Origin { name: "person".into(), score: None });
    let home = there_and_back(audarma::exchange::by_name("tmx").unwrap(), &file(exported));
    let unit = &home.units[0];
    assert_eq!(
        audarma::exchange::to_notation(&unit.source, true),
        "<strong>The EU</strong> of { $agency }<br>{ \"{\" }"
    );
    assert_eq!(
        audarma::exchange::to_notation(unit.target.as_ref().unwrap(), true),
        "<strong>ЕО-ның</strong> { $agency }<br>{ \"{\" }"
    );
    assert_eq!((unit.state, unit.origin.as_ref().unwrap().name.as_str()), (State::Reviewed, "person"));
}

/// Our XLIFF breaks no constraint of the specification.
#[test]
fn our_xliff_is_valid() {
    let pair = Pair::new(
        "a = <strong>The { -eu }</strong> met <a1>{ $agency }</a1><br>and <code>x</code>{ \"\\u0007\" }.\n    .alt = A { $n } b\n",
        "a = { -eu(case: \"genitive\") } <a1>{ $agency }</a1><br> <code>x</code>{ \"\\u0007\" } { $n ->\n    [one] бір\n   *[other] көп\n }\n    .alt = Б { $n }\n",
    );
    let mut exported = pair.units(State::Draft);
    exported[0].role = Some("headline".into());
    exported[0].max_length = Some(90);
    let mut bytes = Vec::new();
    audarma::exchange::Xliff2.write(&file(exported), &mut bytes);
    audarma::exchange::Xliff2::validate(&bytes).unwrap();
}
