//! What the rules cost: pairs a second on one core, beside reading the same pairs; which rules cost most; and
//! whether a long text costs more than its length.
//!
//! `cargo bench --bench check`. The pairs are the program's own words in English, Kazakh and Russian, several
//! messages in a row so that a pair is as long as a sentence of news. Compare the ratios of one run, not the
//! figures of two.
#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use audarma::check::{Check, LoosePair, RULES, StyleProfile};
use audarma::fluent;
use audarma::model::{Catalog, Locale, Pattern};
use audarma::text::Source;

/// The least bytes of a source: news in English has about as many in a sentence.
const LONG: usize = 110;

fn main() {
    for language in ["kk", "ru"] {
        let pairs = pairs(language);
        let all = |(source, target): &(String, String), locale: &Locale| {
            LoosePair { id: "a", source, target }.check(&Locale::of("en"), locale).len()
        };
        let locale = Locale::of(language);
        let read = rate(&pairs, reading);
        let checked = rate(&pairs, |pair| all(pair, &locale));
        println!(
            "{language}: {checked:.0} pairs a second with all rules, {read:.0} read and written only; {:.1} times",
            read / checked
        );
        costs(&pairs, &locale);
        growth(&pairs, &locale);
    }
}

/// Pairs as long as a sentence.
fn pairs(language: &str) -> Vec<(String, String)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let read = |language: &str| {
        let path = format!("{root}/{language}/audarma.ftl");
        fluent::read(&Source::from_text(&path, std::fs::read_to_string(&path).expect("our own words")))
    };
    let (source, target) = (read("en"), read(language));
    let said = |catalog: &Catalog, id: &str| match catalog.message(id)?.value.as_ref()? {
        Pattern::Plain(span) => Some(catalog.source.slice(*span).to_owned()),
        Pattern::Rich(_) => None,
    };
    let mut pairs = Vec::new();
    let mut open = (String::new(), String::new());
    for entry in source.messages() {
        let (Some(one), Some(other)) = (said(&source, &entry.id), said(&target, &entry.id)) else { continue };
        open = (format!("{} {one}", open.0), format!("{} {other}", open.1));
        if open.0.len() > LONG {
            let (source, target) = std::mem::take(&mut open);
            pairs.push((source.trim().to_owned(), target.trim().to_owned()));
        }
    }
    pairs
}

/// How many pairs a second are done on one core: the best of several rounds.
fn rate(pairs: &[(String, String)], mut work: impl FnMut(&(String, String)) -> usize) -> f64 {
    let mut round = || {
        let start = Instant::now();
        pairs.iter().for_each(|pair| {
            black_box(work(pair));
        });
        start.elapsed()
    };
    let best = (0..15).map(|_| round()).min().unwrap_or(Duration::MAX);
    pairs.len() as f64 / best.as_secs_f64()
}

/// Reads both texts as Fluent and writes them again.
fn reading((source, target): &(String, String)) -> usize {
    let written = |text: &str| {
        let value = format!("m = {}\n", text.replace('\n', "\n    "));
        let resource = fluent_syntax::parser::parse(value).unwrap_or_else(|(resource, _)| resource);
        fluent_syntax::serializer::serialize(&resource).len()
    };
    written(source) + written(target)
}

/// The rules that cost most, in microseconds a pair. What several share is the cost of the first.
fn costs(pairs: &[(String, String)], locale: &Locale) {
    let mut costs = vec![Duration::ZERO; RULES.len()];
    let mut found = Vec::new();
    for (source, target) in pairs {
        LoosePair { id: "a", source, target }.with_pair(
            &Locale::of("en"),
            locale,
            &StyleProfile::default(),
            |pair| {
                for (cost, rule) in costs.iter_mut().zip(RULES) {
                    let Check::Pair(check) = rule.check else { continue };
                    let start = Instant::now();
                    check(pair, rule, &mut found);
                    *cost += start.elapsed();
                }
            },
        );
        found.clear();
    }
    let mut named: Vec<_> = costs.into_iter().zip(RULES).collect();
    named.sort_by_key(|(cost, _)| std::cmp::Reverse(*cost));
    for (cost, rule) in named.iter().take(12) {
        println!("  {:24} {:6.2} µs", rule.code, cost.as_secs_f64() * 1e6 / pairs.len() as f64);
    }
}

/// How much longer four times the text takes: 4 is linear.
fn growth(pairs: &[(String, String)], locale: &Locale) {
    let text = |times: usize| {
        let join = |pick: fn(&(String, String)) -> &String| {
            pairs.iter().cycle().take(times).map(pick).cloned().collect::<Vec<_>>().join(" ")
        };
        (join(|pair| &pair.0), join(|pair| &pair.1))
    };
    let time = |(source, target): (String, String)| {
        let pair = LoosePair { id: "a", source: &source, target: &target };
        let start = Instant::now();
        black_box(pair.check(&Locale::of("en"), locale).len());
        (start.elapsed().as_secs_f64(), target.len())
    };
    let ((short, bytes), (long, _)) = (time(text(250)), time(text(1000)));
    println!(
        "  a text of {} KiB takes {:.2} s, four times as much {:.1} times",
        bytes / 1024,
        short,
        long / short
    );
}
