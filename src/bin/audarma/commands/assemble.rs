//! `audarma assemble`

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Write};

use audarma::assemble::bilingual::Bilingual;
use audarma::model::{Arguments, Counts, Error, Severity};
use audarma::workspace::{
    AssembleOptions, Assembly, Missing, Outdated, PrunedCatalogs, Publication, PublishOptions,
};

use crate::args::{self, Global};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;
use crate::today::today;

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
    let options = PublishOptions { force: args.force, prune: args.prune };
    let done = project.publish(&assembly, args.out.as_deref(), options)?;
    let written = done.files.iter().flatten().count();
    let exit = findings(&assembly, speech);
    coverage(&assembly, speech);
    speech.tell("assemble-written", &Arguments::new().with("written", written));
    if written < done.files.len() {
        speech.tell("assemble-kept", &Arguments::new().with("kept", done.files.len() - written));
    }
    let exit = exit.max(refused(&done, speech));
    if args.prune {
        removed(&done, speech);
        catalogs(&project.workspace().prune_catalogs(&today())?, speech);
    } else {
        stale(&done, speech);
    }
    Ok(exit.or_zero(args.exit_zero))
}

/// Says which files were in the way.
fn refused(done: &Publication, speech: &Speech) -> Exit {
    for path in &done.foreign {
        speech.error(&Error::new("output-is-foreign", Arguments::new().with("path", path.as_str())));
    }
    if done.foreign.is_empty() { Exit::Fine } else { Exit::Findings }
}

/// Says which outputs `--prune` removed, and which it left.
fn removed(done: &Publication, speech: &Speech) {
    let told = |path: &String| Arguments::new().with("path", path.as_str());
    done.stale.iter().for_each(|path| speech.tell("assemble-removed", &told(path)));
    done.kept.iter().for_each(|path| speech.tell("assemble-changed", &told(path)));
}

/// Says which catalogs of articles that are gone `--prune` removed, and which it left.
fn catalogs(done: &PrunedCatalogs, speech: &Speech) {
    let told = |path: &String| Arguments::new().with("path", path.as_str());
    done.removed.iter().for_each(|path| speech.tell("assemble-removed-catalog", &told(path)));
    done.kept.iter().for_each(|path| speech.tell("assemble-kept-catalog", &told(path)));
}

/// Says which outputs `--prune` would remove.
fn stale(done: &Publication, speech: &Speech) {
    if !done.stale.is_empty() {
        done.stale.iter().for_each(|path| {
            speech.tell("assemble-stale-file", &Arguments::new().with("path", path.as_str()));
        });
        speech.tell("assemble-stale", &Arguments::new().with("count", done.stale.len()));
    }
}

/// Reports the coverage of all versions for each locale.
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
    // A problem of an article concerns each of its versions, but is reported once.
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
