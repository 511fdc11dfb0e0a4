//! Cuts paragraphs of a language into sentences: `segment kk < paragraphs > sentences`, by the rules
//! of an SRX file alone with `segment kk file.srx`, and by the two together with `segment kk + file.srx`.

use std::io::{BufReader, BufWriter, Result, stdin, stdout};

use audarma::model::Locale;
use audarma::segment::{Segmenter, SrxRules, stream};

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let locale: Locale =
        words.next().unwrap_or_else(|| "en".into()).parse().map_err(std::io::Error::other)?;
    let segmenter = match (words.next(), words.next()) {
        (None, _) => Segmenter::new(&locale),
        (Some(_), Some(file)) => Segmenter::new(&locale).with_rules(&read(&file)?),
        (Some(file), None) => Segmenter::of_rules(&locale, &read(&file)?),
    };
    let paragraphs = BufReader::with_capacity(1 << 16, stdin().lock());
    let sentences = BufWriter::with_capacity(1 << 16, stdout().lock());
    stream(&segmenter, paragraphs, sentences)
}

/// The rules of a file; what is wrong with it is told on standard error.
#[expect(clippy::print_stderr, reason = "an example reports where people see it")]
fn read(file: &str) -> Result<SrxRules> {
    let (rules, faults) = SrxRules::read(&std::fs::read_to_string(file)?);
    faults.iter().for_each(|fault| eprintln!("{file}:{fault}"));
    Ok(rules)
}
