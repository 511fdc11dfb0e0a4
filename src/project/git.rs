//! What git knows of a project: which files changed since a revision, and what they said then.
//!
//! The `git` program is asked, never a shell: arguments go as a list, a revision cannot pass for an
//! option, and nothing that a repository configures (file monitors, converters) is run. Nothing is
//! written.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::model::{Arguments, Error};

/// A git repository, seen from a folder in its work tree.
///
/// ```no_run
/// use audarma::project::Git;
/// let git = Git::open(std::path::Path::new("."))?;
/// for path in git.changed_since("main")? {
///     let before = git.show("main", &path)?;
///     println!("{}: {}", path.display(), if before.is_some() { "changed" } else { "new" });
/// }
/// # Ok::<(), audarma::model::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Git {
    /// The top of the work tree, without links in it.
    top: PathBuf,
}

/// A commit with its day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Moment {
    /// Its full name.
    pub name: String,
    /// The day of the commit, `YYYY-MM-DD`.
    pub date: String,
}

/// A commit by its full name, so that it can be neither an option nor a path.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Commit(String);

impl Git {
    /// The repository that `folder` is in.
    ///
    /// # Errors
    /// `no-git` if there is no `git` program, `no-repository` if the folder is in no work tree.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let asked = run(folder, ["rev-parse", "--show-toplevel"])?;
        if !asked.status.success() {
            return Err(Error::at("no-repository", folder).because(said(&asked)));
        }
        let mut line = asked.stdout;
        while line.pop_if(|last| matches!(last, b'\n' | b'\r')).is_some() {}
        let top = path_of(&line);
        let top = top.canonicalize().map_err(|cause| Error::at("cannot-read", &top).because(cause))?;
        Ok(Self { top })
    }

    /// The name under which git would record changes made in a folder, if it knows one.
    pub fn user_name(folder: &Path) -> Option<String> {
        let told = run(folder, ["config", "--get", "user.name"]).ok()?;
        let name = String::from_utf8_lossy(&told.stdout).trim().to_owned();
        Some(name).filter(|name| told.status.success() && !name.is_empty())
    }

    /// The files that are not as they were at a revision: committed since, staged, changed, new and
    /// not ignored, or deleted; of a renamed file both names. Full paths.
    ///
    /// # Errors
    /// `unknown-revision` if there is no such commit.
    pub fn changed_since(&self, revision: &str) -> Result<BTreeSet<PathBuf>, Error> {
        let Commit(commit) = self.commit(revision)?;
        const DIFF: [&str; 5] = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"];
        let in_tree = self.ask(DIFF.into_iter().chain([commit.as_str(), "--"]))?;
        // What is staged may be undone in the work tree, and would be committed all the same.
        let staged = self.ask(DIFF.into_iter().chain(["--cached", commit.as_str(), "--"]))?;
        let new = self.ask(["ls-files", "--others", "--exclude-standard", "-z", "--"])?;
        let all = [in_tree, staged, new];
        Ok(all.iter().flat_map(|listed| names(listed)).map(|name| self.top.join(path_of(name))).collect())
    }

    /// The files below a folder at a revision. Full paths; links and submodules are no files.
    ///
    /// # Errors
    /// `unknown-revision` if there is no such commit.
    pub fn files(&self, revision: &str, folder: &Path) -> Result<Vec<PathBuf>, Error> {
        Ok(self.tree(revision, folder)?.into_keys().collect())
    }

    /// A revision, and the commits after it that touched a folder, oldest first, without the last
    /// one, which is how things are now.
    ///
    /// # Errors
    /// `unknown-revision` if there is no such commit.
    pub fn commits(&self, revision: &str, folder: &Path) -> Result<(Moment, Vec<Moment>), Error> {
        let Commit(commit) = self.commit(revision)?;
        const LOG: [&str; 3] = ["log", "--first-parent", "--format=%H %cs"];
        let moments = |output: Vec<u8>| -> Vec<Moment> {
            let output = String::from_utf8_lossy(&output);
            let lines = output.lines().filter_map(|line| line.split_once(' '));
            lines.map(|(name, date)| Moment { name: name.to_owned(), date: date.to_owned() }).collect()
        };
        let first = self.ask(LOG.into_iter().chain(["--max-count=1", &commit, "--"]))?;
        let first = moments(first).pop().unwrap_or_default();
        let inside = self.inside(folder).filter(|inside| !inside.as_os_str().is_empty());
        let inside = inside.map_or(".".to_owned(), |inside| inside.to_string_lossy().into_owned());
        let range = format!("{commit}..HEAD");
        let mut rest = moments(self.ask(LOG.into_iter().chain(["--reverse", &range, "--", &inside]))?);
        rest.pop();
        Ok((first, rest))
    }

    /// The bytes of a file at a revision, `None` if there was none.
    ///
    /// # Errors
    /// `unknown-revision` if there is no such commit.
    pub fn show(&self, revision: &str, path: &Path) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.show_all(revision, &[path])?.pop().flatten())
    }

    /// The bytes of many files at a revision, in their order: two runs of git, however many.
    ///
    /// # Errors
    /// `unknown-revision` if there is no such commit.
    pub fn show_all(
        &self,
        revision: &str,
        paths: &[impl AsRef<Path>],
    ) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let tree = match paths {
            [path] => self.tree(revision, path.as_ref())?,
            _ => self.tree(revision, &self.top)?,
        };
        let objects: Vec<Option<&String>> = paths
            .iter()
            .map(|path| tree.get(&self.top.join(self.inside(path.as_ref()).unwrap_or_default())))
            .collect();
        let wanted: BTreeSet<&str> = objects.iter().flatten().map(|object| object.as_str()).collect();
        let bytes = self.blobs(&wanted)?;
        Ok(objects.into_iter().map(|object| bytes.get(object?.as_str()).cloned()).collect())
    }

    /// What a file ever said on the present branch, under older names too, the latest first. Nothing if nothing is committed yet.
    ///
    /// # Errors
    /// If git cannot be asked.
    pub fn versions(&self, path: &Path) -> Result<Vec<Vec<u8>>, Error> {
        let Some(inside) = self.inside(path) else { return Ok(Vec::new()) };
        if self.commit("HEAD").is_err() {
            return Ok(Vec::new());
        }
        const LOG: [&str; 7] = ["log", "--format=", "--raw", "--no-abbrev", "--follow", "-z", "HEAD"];
        let arguments = LOG.into_iter().map(OsStr::new).chain([OsStr::new("--"), inside.as_os_str()]);
        let listed = self.ask(arguments)?;
        // `:mode mode old new M`, a zero byte, the path (both of a file that was renamed).
        let heads = names(&listed).filter_map(|line| std::str::from_utf8(line.strip_prefix(b":")?).ok());
        let objects: Vec<&str> = heads.filter_map(|head| head.split(' ').nth(3)).collect();
        let wanted: BTreeSet<&str> = objects.iter().copied().collect();
        let mut bytes = self.blobs(&wanted)?;
        Ok(objects.into_iter().filter_map(|object| bytes.remove(object)).collect())
    }

    /// The commit that a revision names.
    fn commit(&self, revision: &str) -> Result<Commit, Error> {
        let unknown = || {
            Error::new(
                "unknown-revision",
                Arguments::new().with("revision", revision.escape_debug().to_string()),
            )
        };
        if revision.is_empty() || revision.starts_with('-') || revision.contains(['\0', '\n']) {
            return Err(unknown());
        }
        let asked = format!("{revision}^{{commit}}");
        let found = run(&self.top, ["rev-parse", "--verify", "--quiet", &asked])?;
        let name = String::from_utf8_lossy(&found.stdout).trim().to_owned();
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        if found.status.success() && is_name { Ok(Commit(name)) } else { Err(unknown()) }
    }

    /// The files below a path at a revision, with the names of their contents.
    fn tree(&self, revision: &str, below: &Path) -> Result<BTreeMap<PathBuf, String>, Error> {
        let Commit(commit) = self.commit(revision)?;
        let Some(below) = self.inside(below) else { return Ok(BTreeMap::new()) };
        let mut arguments: Vec<&OsStr> =
            ["ls-tree", "-r", "-z", "--full-tree", &commit, "--"].map(OsStr::new).into();
        if !below.as_os_str().is_empty() {
            arguments.push(below.as_os_str());
        }
        let listed = self.ask(arguments)?;
        let file = |line: &[u8]| {
            let tab = line.iter().position(|byte| *byte == b'\t')?;
            let head = std::str::from_utf8(&line[..tab]).ok()?;
            let mut words = head.split(' ');
            let (mode, _, object) = (words.next()?, words.next()?, words.next()?);
            mode.starts_with("100").then(|| (self.top.join(path_of(&line[tab + 1..])), object.to_owned()))
        };
        Ok(names(&listed).filter_map(file).collect())
    }

    /// The contents with these names.
    fn blobs<'a>(&self, wanted: &BTreeSet<&'a str>) -> Result<HashMap<&'a str, Vec<u8>>, Error> {
        if wanted.is_empty() {
            return Ok(HashMap::new());
        }
        let failed = |cause: io::Error| Error::new("git-refused", Arguments::new()).because(cause);
        let mut child = command(&self.top, ["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(no_git)?;
        let (mut input, output) = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => (input, BufReader::new(output)),
            _ => return Err(failed(io::ErrorKind::BrokenPipe.into())),
        };
        let lines: String = wanted.iter().map(|name| format!("{name}\n")).collect();
        // Both ends at once: a pipe holds only so much, and git answers while it reads.
        let read = std::thread::scope(|scope| {
            let asking = scope.spawn(move || input.write_all(lines.as_bytes()));
            let read = read_blobs(output, wanted);
            asking.join().unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into())).and(read)
        });
        child.wait().map_err(failed)?;
        read.map_err(failed)
    }

    /// A path as git names it: from the top, links in its folders followed. `None` if it is not in
    /// the work tree.
    fn inside(&self, path: &Path) -> Option<PathBuf> {
        if let Ok(inside) = path.strip_prefix(&self.top) {
            return Some(inside.to_path_buf());
        }
        // The file may be gone; its nearest folder that is there has no links any more.
        let real = path.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
        let (above, real) = real?;
        let rest = path.strip_prefix(above).ok()?;
        real.join(rest).strip_prefix(&self.top).ok().map(Path::to_path_buf)
    }

    /// What git answers, from the top of the work tree.
    fn ask(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<Vec<u8>, Error> {
        let output = run(&self.top, arguments)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(Error::new("git-refused", Arguments::new()).because(said(&output)))
    }
}

/// `git` in a folder: no pager, no locks, no programs of the repository, paths taken as they are.
fn command(folder: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new("git");
    command
        .args([
            "--no-pager",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
        ])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("LC_ALL", "C");
    command
}

fn run(folder: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<Output, Error> {
    command(folder, arguments).stdin(Stdio::null()).output().map_err(no_git)
}

fn no_git(cause: io::Error) -> Error {
    Error::new("no-git", Arguments::new()).because(cause)
}

/// What git had to say of a failure.
fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

/// The answers of `cat-file --batch`: a line with name, kind and size, the bytes, a line end.
fn read_blobs<'a>(
    mut output: impl BufRead,
    wanted: &BTreeSet<&'a str>,
) -> io::Result<HashMap<&'a str, Vec<u8>>> {
    let mut found = HashMap::with_capacity(wanted.len());
    for name in wanted {
        let mut head = String::new();
        output.read_line(&mut head)?;
        let size = head.trim_end().rsplit_once(" blob ").and_then(|(_, size)| size.parse().ok());
        let Some(size) = size else { continue };
        let mut bytes = Vec::new();
        (&mut output).take(size).read_to_end(&mut bytes)?;
        output.read_exact(&mut [0])?;
        found.insert(*name, bytes);
    }
    Ok(found)
}

/// The names of a list that git ended with zero bytes.
fn names(listed: &[u8]) -> impl Iterator<Item = &[u8]> {
    listed.split(|byte| *byte == 0).filter(|name| !name.is_empty())
}

#[cfg(unix)]
fn path_of(name: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    OsStr::from_bytes(name).into()
}

#[cfg(not(unix))]
fn path_of(name: &[u8]) -> PathBuf {
    String::from_utf8_lossy(name).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A repository with a commit, in a folder of its own.
    fn repository(files: &[(&str, &str)]) -> (tempfile::TempDir, Git) {
        let folder = tempfile::tempdir().unwrap();
        act(folder.path(), &["init", "-q"]);
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        commit(folder.path());
        let git = Git::open(folder.path()).unwrap();
        (folder, git)
    }

    fn act(folder: &Path, arguments: &[&str]) {
        let known = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").args(known).args(arguments).current_dir(folder).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    }

    fn commit(folder: &Path) {
        act(folder, &["add", "-A"]);
        act(folder, &["commit", "-q", "-m", "a"]);
    }

    fn changed(git: &Git, revision: &str) -> Vec<String> {
        let shown = |path: &PathBuf| path.strip_prefix(&git.top).unwrap().to_string_lossy().into_owned();
        git.changed_since(revision).unwrap().iter().map(shown).collect()
    }

    #[test]
    fn what_is_committed_staged_changed_new_renamed_or_deleted_has_changed() {
        let all = ["committed", "staged", "changed", "gone", "old", "same"].map(|name| (name, name));
        let (folder, git) = repository(&all);
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("committed", "2");
        act(folder.path(), &["mv", "old", "жаңа ат"]);
        commit(folder.path());
        write("staged", "2");
        act(folder.path(), &["add", "-A"]);
        write("staged", "staged");
        write("changed", "2");
        write("untracked", "1");
        write(".gitignore", "ignored\n");
        write("ignored", "1");
        fs::remove_file(folder.path().join("gone")).unwrap();
        let expected =
            [".gitignore", "changed", "committed", "gone", "old", "staged", "untracked", "жаңа ат"];
        assert_eq!(changed(&git, "HEAD~1"), expected);
        assert_eq!(changed(&git, "HEAD"), [".gitignore", "changed", "gone", "staged", "untracked"]);
    }

    #[test]
    fn files_are_read_as_they_were_in_their_order() {
        let (folder, git) = repository(&[("a/b.txt", "бір\n"), ("c", ""), ("same", "бір\n")]);
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a/b.txt"), "екі").unwrap();
        fs::write(path("new"), "екі").unwrap();
        let bytes = |text: &str| Some(text.as_bytes().to_vec());
        let shown = git.show_all("HEAD", &["new", "same", "c", "a/b.txt"].map(path)).unwrap();
        assert_eq!(shown, [None, bytes("бір\n"), bytes(""), bytes("бір\n")]);
        assert_eq!(git.show("HEAD", &path("a/b.txt")).unwrap(), bytes("бір\n"));
        assert_eq!(git.show("HEAD", &path("a")).unwrap(), None);
        assert_eq!(git.show("HEAD", Path::new("/etc/passwd")).unwrap(), None);
        assert_eq!(git.files("HEAD", &path("a")).unwrap(), [git.top.join("a/b.txt")]);
    }

    #[test]
    fn more_files_than_a_pipe_holds_are_read() {
        let (folder, git) = repository(&[("a", "a")]);
        let path = |at: usize| folder.path().join(format!("{at}"));
        let text = |at: usize| format!("{at} ").repeat(200);
        (0..400).for_each(|at| fs::write(path(at), text(at)).unwrap());
        commit(folder.path());
        let shown = git.show_all("HEAD", &(0..400).map(path).collect::<Vec<_>>()).unwrap();
        assert!(shown.iter().enumerate().all(|(at, bytes)| *bytes == Some(text(at).into_bytes())));
    }

    #[test]
    fn all_that_a_file_ever_said_is_read() {
        let (folder, git) = repository(&[("a", "бір")]);
        let path = folder.path().join("a");
        for text in ["екі", "бір", "үш"] {
            fs::write(&path, text).unwrap();
            commit(folder.path());
        }
        let said = git.versions(&path).unwrap();
        let said: Vec<_> = said.iter().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        assert_eq!(said, ["үш", "бір", "екі"]);
        act(folder.path(), &["mv", "a", "c"]);
        commit(folder.path());
        assert_eq!(git.versions(&folder.path().join("c")).unwrap().len(), 3);
        assert_eq!(git.versions(&folder.path().join("b")).unwrap(), [[0_u8; 0]; 0]);
    }

    #[test]
    fn a_revision_is_never_an_option() {
        let (folder, git) = repository(&[("a", "a")]);
        let target = folder.path().join("stolen");
        for revision in ["", "-h", "no-such", &format!("--output={}", target.display()), "HEAD:a", "HEAD\n"] {
            assert_eq!(git.changed_since(revision).unwrap_err().kind, "unknown-revision", "{revision}");
        }
        assert!(!target.exists());
        let bare = tempfile::tempdir().unwrap();
        assert_eq!(Git::open(bare.path()).unwrap_err().kind, "no-repository");
    }
}
