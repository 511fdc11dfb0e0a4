//! `audarma extract`

use std::io::{self, Write};

use audarma::model::{Arguments, Severity};
use audarma::project::Extracted;
use audarma::sync::Change;

use crate::args::{Extract, Global};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Extract, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    let done = project.extract(&articles, &super::extraction(args.dry_run))?;
    if articles.is_empty() {
        speech.tell("no-articles", &Arguments::new());
    }
    tell(&done, speech)
}

/// Says for each article what was kept, moved, edited, added and removed; then what is wrong.
pub(super) fn tell(done: &[Extracted], speech: &Speech) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    for article in done {
        let counts = Arguments::new()
            .with("article", article.path.as_str())
            .with("kept", article.count(Change::Kept))
            .with("moved", article.count(Change::Moved))
            .with("edited", article.count(Change::Edited))
            .with("added", article.count(Change::Added))
            .with("removed", article.removed.len())
            .with("automatic", article.count(Change::Automatic));
        writeln!(out, "{}", speech.say("extract-article", &counts))?;
        let is_new = article.count(Change::Added) + article.count(Change::Automatic) == article.units.len();
        let changed = article.units.iter().filter(|(_, _, change)| {
            matches!(change, Change::Moved | Change::Edited) || (*change == Change::Added && !is_new)
        });
        for (id, _, change) in changed {
            let id_of = match change {
                Change::Moved => "extract-moved",
                Change::Edited if article.minor.contains(id) => "extract-minor",
                Change::Edited => "extract-edited",
                _ => "extract-added",
            };
            writeln!(out, "  {}", speech.say(id_of, &Arguments::new().with("unit", id.as_str())))?;
        }
        for (id, _) in &article.removed {
            writeln!(
                out,
                "  {}",
                speech.say("extract-removed", &Arguments::new().with("unit", id.as_str()))
            )?;
        }
    }
    out.flush()?;
    let findings = || done.iter().flat_map(|article| &article.findings);
    findings().for_each(|finding| speech.finding(finding));
    let has_errors = findings().any(|finding| finding.severity == Severity::Error);
    Ok(if has_errors { Exit::Findings } else { Exit::Fine })
}
