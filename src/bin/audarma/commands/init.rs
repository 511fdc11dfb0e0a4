//! `audarma init`

use std::path::{Path, PathBuf};
use std::process::Command;

use audarma::model::{Arguments, Error, Locale};
use audarma::project::{file, init};
use audarma::workspace::Config;

use crate::args::{Global, Init};
use crate::exit::{Exit, Failure};
use crate::speech::Speech;

pub(super) fn run(args: &Init, global: &Global, speech: &Speech) -> Result<Exit, Failure> {
    let here = || global.project.clone().unwrap_or_else(|| PathBuf::from("."));
    let folder = args.dir.clone().unwrap_or_else(here);
    let source = args.source.clone().unwrap_or_else(|| Locale::of("en"));
    let usual =
        || [Locale::of("kk"), Locale::of("ru")].into_iter().filter(|locale| *locale != source).collect();
    let locales: Vec<Locale> = if args.locales.is_empty() { usual() } else { args.locales.clone() };
    let done = init(Path::new(&folder), &source, &locales)?;
    if args.git_merge_driver {
        register(&folder)?;
    }
    for path in &done.made {
        speech.tell("init-made", &Arguments::new().with("path", path.as_str()));
    }
    for path in &done.kept {
        speech.tell("init-kept", &Arguments::new().with("path", path.as_str()));
    }
    if let Some(config) = done.settings.as_ref().filter(|config| differs(args, config)) {
        let locales: Vec<String> = config.locales.iter().map(Locale::to_string).collect();
        let told = Arguments::new()
            .with("source", config.audarma.source.to_string())
            .with("locales", locales.join(", "));
        return Err(Error::new("init-differs", told).into());
    }
    let source = done.settings.map_or(source, |config| config.audarma.source);
    speech.tell("init-next", &Arguments::new().with("source", source.to_string()));
    Ok(Exit::Fine)
}

/// Whether an option asks for something else than the settings that are there.
fn differs(args: &Init, config: &Config) -> bool {
    let is_other = |source: &Locale| *source != config.audarma.source;
    args.source.as_ref().is_some_and(is_other) || (!args.locales.is_empty() && args.locales != config.locales)
}

/// The Git attributes for merging catalogs with this program.
const ATTRIBUTE: &str = "locales/**/*.ftl merge=audarma";

/// Registers the merge driver with the repository that contains the folder.
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
