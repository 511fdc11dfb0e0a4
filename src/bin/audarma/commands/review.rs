//! `audarma review`

use audarma::model::Arguments;

use crate::args::{Global, Review};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Review, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    let articles = project.select(&args.articles)?;
    let reviews = project.review(&articles, &args.locale, &args.units, &super::extraction(false))?;
    for review in &reviews {
        let told = Arguments::new()
            .with("article", review.path.as_str())
            .with("locale", args.locale.to_string())
            .with("units", review.units.len());
        let id = if review.units.is_empty() { "review-nothing" } else { "review-done" };
        speech.tell(id, &told);
    }
    Ok(Exit::Fine)
}
