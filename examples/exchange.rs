//! Writes the messages of two catalogs in every interchange format, or says what an edited file changes.
//!
//! ```sh
//! cargo run --example exchange -- en/visit.ftl kk/visit.ftl kk out
//! cargo run --example exchange -- en/visit.ftl kk/visit.ftl kk out/visit.po
//! ```
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example reports where people see it")]

use std::error::Error;
use std::path::Path;

use audarma::exchange::{
    EXCHANGES, ExchangeFile, ExchangeMessage, LocaleTerms, Verdict, by_file, compare, shape, to_notation,
};
use audarma::fluent::{self, Terms};
use audarma::model::{Locale, State};
use audarma::text::Source;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [source, target, locale, path] = arguments.as_slice() else {
        return Err("usage: exchange SOURCE.ftl TARGET.ftl LOCALE FOLDER|FILE".into());
    };
    let (english, locale): (Locale, Locale) = ("en".parse()?, locale.parse()?);
    let read = |path: &str| std::fs::read(path).map(|bytes| fluent::read(&Source::new(path, bytes)));
    let (source, target) = (read(source)?, read(target)?);
    let (source_words, target_words) = (Terms::new([source.clone()]), Terms::new([target.clone()]));
    let (source_words, target_words) = ([&source_words], [&target_words]);
    let (source_terms, target_terms) =
        (LocaleTerms::new(&english, &source_words), LocaleTerms::new(&locale, &target_words));
    let mut units = Vec::new();
    for entry in source.messages() {
        let message = ExchangeMessage {
            path: source.source.path(),
            source: (entry, &source),
            target: target.message(&entry.id).map(|entry| (entry, &target)),
            state: State::Translated,
            locale: &locale,
            source_terms: &source_terms,
            target_terms: &target_terms,
        };
        match shape::units(&message) {
            Ok(own) => units.extend(own),
            Err(refused) => eprintln!("{} cannot be exchanged", refused.0),
        }
    }
    match Path::new(path).is_file() {
        true => import(path, &units, &target_terms),
        false => export(Path::new(path), units, &english, &locale),
    }
}

fn export(
    folder: &Path,
    units: Vec<audarma::exchange::ExchangeUnit>,
    source: &Locale,
    target: &Locale,
) -> Result<(), Box<dyn Error>> {
    let file = ExchangeFile {
        source_locale: Some(source.clone()),
        target_locale: Some(target.clone()),
        units,
        ..ExchangeFile::default()
    };
    std::fs::create_dir_all(folder)?;
    for format in EXCHANGES {
        let mut bytes = Vec::new();
        format.write(&file, &mut bytes);
        std::fs::write(folder.join(format!("{}.{}", format.name(), format.extensions()[0])), bytes)?;
    }
    Ok(())
}

fn import(
    path: &str,
    units: &[audarma::exchange::ExchangeUnit],
    terms: &LocaleTerms<'_>,
) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(path)?;
    let format = by_file(path, &bytes).ok_or("unknown format")?;
    for returned in compare(units, &format.read(&bytes)?, terms) {
        match &returned.verdict {
            Verdict::Unchanged => {}
            Verdict::Accepted(accepted) => {
                let text = to_notation(&accepted.target, shape::has_tags(&returned.id));
                println!("{}\t{}\t{text}", returned.id, accepted.state.name());
            }
            Verdict::Refused(refusal) => println!("{}\trefused\t{refusal:?}", returned.id),
        }
        returned.remarks.iter().for_each(|remark| println!("{}\tremark\t{remark:?}", returned.id));
    }
    Ok(())
}
