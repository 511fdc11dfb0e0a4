//! `audarma add`

use audarma::model::{Arguments, Error};
use audarma::project;

use super::extract;
use crate::args::{Add, Global};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Add, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let project = super::project(global)?;
    if args.name.is_some() && args.files.len() > 1 {
        return Err(Error::new("one-name-many-files", Arguments::new()).into());
    }
    let mut added = Vec::new();
    for file in &args.files {
        added.push(project::add(&project, file, args.name.as_deref(), args.locale.as_ref())?);
    }
    let articles = project.select(&added)?;
    let done = project.workspace().extract(&articles, &super::extraction(&project, false))?;
    extract::tell(&done, speech)
}
