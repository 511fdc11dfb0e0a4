//! `audarma init`

use std::path::{Path, PathBuf};
use std::process::Command;

use audarma::model::{Arguments, Error};
use audarma::project::{file, init};

use crate::args::{Global, Init};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Init, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let here = || global.project.clone().unwrap_or_else(|| PathBuf::from("."));
    let folder = args.dir.clone().unwrap_or_else(here);
    let done = init(Path::new(&folder), &args.source, &args.locales)?;
    if args.git_merge_driver {
        register(&folder)?;
    }
    for path in &done.made {
        speech.tell("init-made", &Arguments::new().with("path", path.as_str()));
    }
    for path in &done.kept {
        speech.tell("init-kept", &Arguments::new().with("path", path.as_str()));
    }
    speech.tell("init-next", &Arguments::new().with("source", args.source.to_string()));
    Ok(Exit::Fine)
}

/// What git must know to join catalogs with this program.
const ATTRIBUTE: &str = "locales/**/*.ftl merge=audarma";

/// Registers the merge driver with the repository that the folder is in.
fn register(folder: &Path) -> Result<(), Failure> {
    let set = |name: &str, value: &str| -> Result<(), Error> {
        let git = Command::new("git").arg("-C").arg(folder).args(["config", name, value]).status();
        match git {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(Error::new("git-failed", Arguments::new())),
            Err(cause) => Err(Error::new("git-failed", Arguments::new()).because(cause)),
        }
    };
    set("merge.audarma.name", "audarma: catalogs, message by message")?;
    set("merge.audarma.driver", "audarma merge-driver %O %A %B")?;
    let path = folder.join(".gitattributes");
    let there = file::read_if_there(&path)?;
    let is_known = there
        .is_some_and(|bytes| String::from_utf8_lossy(&bytes).lines().any(|line| line.trim() == ATTRIBUTE));
    if !is_known {
        file::append(&path, &format!("{ATTRIBUTE}\n"))?;
    }
    Ok(())
}
