//! `audarma check`

use std::io::{self, BufWriter, Write};

use audarma::model::{Arguments, Error, Inspection, Severity};
use audarma::project::{Project, file};
use audarma::report::{self, Style};
use audarma::workspace::{Article, CheckOptions};

use crate::args::{Check, Global};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Check, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let Some(report) = report::by_name(args.report.as_deref().unwrap_or("human")) else {
        return Err(Error::new("report-of-pairs", Arguments::new()).into());
    };
    let min = super::minima(&args.min)?;
    let project = super::project(global)?;
    args.output.as_deref().map_or(Ok(()), |path| project.refuse_project_file(path))?;
    let options = project.check_options(&args.locales, min)?;
    let mut articles = project.select(&args.articles)?;
    project.workspace().require_locales(&articles)?;
    if let Some(revision) = &args.changed {
        articles = project.touched(articles, revision)?;
    }
    if args.fix {
        fix(&project, &articles, &options, speech)?;
    }
    let mut inspection = project.workspace().check(&articles, &options)?;
    if let Some(revision) = &args.since {
        inspection.trend = Some(project.trend(&inspection, &articles, &args.locales, revision)?);
    }
    if let Some(revision) = &args.no_worse_than {
        inspection.worse = Some(project.worse(&inspection, &articles, &args.locales, revision)?);
    }
    let style = Style {
        words: &speech.words,
        has_color: speech.has_color && args.output.is_none(),
        severity: Severity::Note,
        failing: args.severity.into(),
        limit: args.limit,
    };
    match &args.output {
        Some(path) => {
            let mut bytes = Vec::new();
            report.write(&inspection, &style, &mut bytes)?;
            file::write(path, &bytes)?;
        }
        None => {
            let mut out = BufWriter::new(io::stdout().lock());
            report.write(&inspection, &style, &mut out)?;
            out.flush()?;
        }
    }
    below(&inspection, speech);
    let asked = args.severity.into();
    let is_bad = inspection.findings.iter().any(|finding| finding.severity >= asked);
    let is_below = inspection.articles.iter().any(audarma::model::Checked::is_below);
    let is_worse = inspection.worse.as_ref().is_some_and(|worse| !worse.is_empty());
    let exit = if is_bad || is_below || is_worse { Exit::Findings } else { Exit::Fine };
    Ok(exit.or_zero(args.exit_zero))
}

/// Applies safe fixes and reports them.
fn fix(
    project: &Project,
    articles: &[Article],
    options: &CheckOptions,
    speech: &Speech,
) -> Result<(), Error> {
    for finding in project.workspace().fix(articles, options, &super::extraction(project, false))? {
        let told = Arguments::new()
            .with("path", finding.source.path())
            .with("line", finding.source.position(finding.span.start).line)
            .with("code", finding.code);
        speech.tell("check-fixed", &told);
    }
    Ok(())
}

/// Reports versions below their minimum coverage.
fn below(inspection: &Inspection, speech: &Speech) {
    let told = inspection.articles.iter().flat_map(|checked| report::below(checked, &speech.words));
    told.for_each(|told| speech.talk(&told));
}
