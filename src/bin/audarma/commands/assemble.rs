//! `audarma assemble`

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Write};

use audarma::assemble::bilingual::Bilingual;
use audarma::model::{Arguments, Counts, Error, Severity};
use audarma::workspace::{AssembleOptions, Assembly, Missing, Outdated};

use crate::args::{self, Global};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &args::Assemble, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let order = order(args)?;
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    if args.locales.is_empty() {
        project.workspace().require_locales(&articles)?;
    }
    let assembly = project.workspace().assemble(&articles, &order)?;
    let is_one = assembly.products.len() == 1 && args.locales.len() == 1 && !args.articles.is_empty();
    if is_one && args.out.is_none() {
        if let Some(bytes) = &assembly.products[0].bytes {
            let mut out = io::stdout().lock();
            out.write_all(bytes)?;
            out.flush()?;
        }
        return Ok(findings(&assembly, speech).or_zero(args.exit_zero));
    }
    let configured = assembly.products.iter().all(|product| product.output.is_some());
    if args.out.is_none() && !configured {
        return Err(Error::new("no-output", Arguments::new()).into());
    }
    let paths = project.publish(&assembly, args.out.as_deref())?;
    let written = paths.iter().flatten().count();
    let exit = findings(&assembly, speech);
    coverage(&assembly, speech);
    speech.tell("assemble-written", &Arguments::new().with("written", written));
    if written < paths.len() {
        speech.tell("assemble-kept", &Arguments::new().with("kept", paths.len() - written));
    }
    Ok(exit.or_zero(args.exit_zero))
}

/// Says for each locale how much of all its versions is translated.
fn coverage(assembly: &Assembly, speech: &Speech) {
    let mut locales: BTreeMap<String, Counts> = BTreeMap::new();
    for product in &assembly.products {
        if let Some(units) = &product.units {
            locales.entry(product.locale.to_string()).or_default().join(units);
        }
    }
    for (locale, units) in locales {
        let told = Arguments::new()
            .with("locale", locale)
            .with("percent", units.percent())
            .with("covered", units.covered())
            .with("total", units.total);
        speech.tell("assemble-locale", &told);
    }
}

fn findings(assembly: &Assembly, speech: &Speech) -> Exit {
    let all = || assembly.products.iter().flat_map(|product| &product.findings);
    // What is wrong with an article is wrong in each of its versions, and told once.
    let mut told = HashSet::new();
    for finding in all() {
        if told.insert((finding.source.path(), finding.span.start, finding.code, &finding.locale)) {
            speech.finding(finding);
        }
    }
    if all().any(|finding| finding.severity == Severity::Error) { Exit::Findings } else { Exit::Fine }
}

fn order(args: &args::Assemble) -> Result<AssembleOptions, Error> {
    Ok(AssembleOptions {
        locales: args.locales.clone(),
        missing: match args.missing {
            args::Missing::Source => Missing::Source,
            args::Missing::Mark => Missing::Mark,
            args::Missing::Omit => Missing::Omit,
            args::Missing::Fail => Missing::Fail,
        },
        outdated: match args.outdated {
            args::Outdated::Use => Outdated::Use,
            args::Outdated::Always => Outdated::Always,
            args::Outdated::Source => Outdated::Source,
            args::Outdated::Mark => Outdated::Mark,
            args::Outdated::Fail => Outdated::Fail,
        },
        min: super::minima(&args.min)?,
        bilingual: args.bilingual.map(|layout| match layout {
            args::Bilingual::Interleaved => Bilingual::Interleaved,
            args::Bilingual::Columns => Bilingual::Columns,
        }),
    })
}
