//! `audarma review`

use audarma::model::Arguments;
use audarma::workspace::Reviewing;

use crate::args::{Global, Review};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Review, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    let reviewing = match (args.units.as_slice(), args.skip_outdated) {
        ([], false) => Reviewing::All,
        ([], true) => Reviewing::Present,
        (units, _) => Reviewing::Units(units),
    };
    let how = super::extraction(&project, false);
    let reviews = project.workspace().review(&articles, &args.locale, reviewing, &how)?;
    for review in &reviews {
        let told = Arguments::new()
            .with("article", review.path.as_str())
            .with("locale", args.locale.to_string())
            .with("units", review.units.len());
        let id = if review.units.is_empty() { "review-nothing" } else { "review-done" };
        speech.tell(id, &told);
        if review.outdated > 0 {
            let id = if args.skip_outdated { "review-passed-over" } else { "review-of-outdated" };
            speech.tell(id, &told.with("outdated", review.outdated));
        }
    }
    Ok(Exit::Fine)
}
