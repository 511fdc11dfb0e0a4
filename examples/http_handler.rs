//! What an HTTP server does with a project that is not on disk: a function from a path and a language to a
//! response, over files in memory. `cargo run --example http_handler` prints some responses.

use std::sync::Arc;

use audarma::model::{Error, Locale};
use audarma::workspace::{AssembleOptions, ExtractOptions, MemoryStore, Workspace};

const SETTINGS: &str = r#"
locales = ["kk", "ru"]
[audarma]
fallback = { kk = ["ru"] }
[[audarma.articles]]
files = "en/**/*.{md,html}"
"#;

const TRANSLATIONS: [(&str, &str); 2] =
    [("The <em>sides</em> met.", "<em>Стороны</em> встретились."), ("They agreed.", "Они договорились.")];

struct Response {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// Answers `GET path` in the language that the client asked for.
fn handle(workspace: &Workspace, path: &str, language: &str) -> Result<Response, Error> {
    let Some(locale) = language.parse().ok().and_then(|locale| workspace.locale(&locale).ok()) else {
        return Ok(text(406, "no such language"));
    };
    let mut articles = workspace.articles()?;
    articles.retain(|article| article.path.strip_prefix("en/") == Some(path.trim_start_matches('/')));
    if articles.is_empty() {
        return Ok(text(404, "no such article"));
    }
    let options = AssembleOptions { locales: vec![locale.clone()], ..AssembleOptions::default() };
    let version = workspace.assemble(&articles, &options)?.products.pop();
    let Some(body) = version.and_then(|version| version.bytes) else {
        return Ok(text(503, "this version is not published"));
    };
    Ok(Response { status: 200, headers: headers(path, &locale), body })
}

fn headers(path: &str, locale: &Locale) -> Vec<(&'static str, String)> {
    let media = if path.ends_with(".html") { "text/html" } else { "text/markdown" };
    vec![
        ("Content-Type", format!("{media}; charset=utf-8")),
        ("Content-Language", locale.to_string()),
        ("Vary", "Accept-Language".to_owned()),
    ]
}

fn text(status: u16, body: &str) -> Response {
    let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
    Response { status, headers, body: body.into() }
}

/// A project with an article, and with translations as a translator would write them into its Russian catalog.
fn project() -> Result<Workspace, Error> {
    let store = MemoryStore::default()
        .with("l10n.toml", SETTINGS)
        .with("en/visit.md", "# The visit\n\nThe *sides* met. They agreed.\n");
    let store = Arc::new(store);
    let workspace = Workspace::over(store.clone())?;
    let extracted = workspace.extract(&workspace.articles()?, &ExtractOptions::new("2021-11-22", "desk"))?;
    let mut catalog = String::new();
    for unit in &extracted[0].units {
        let translation = TRANSLATIONS.iter().find(|(source, _)| *source == unit.text);
        catalog.extend(translation.map(|(_, target)| format!("{} = {target}\n", unit.id)));
    }
    store.put("ru/visit.ftl", catalog.into_bytes());
    Ok(workspace)
}

#[expect(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Result<(), Error> {
    let workspace = project()?;
    for (path, language) in [
        ("/visit.md", "en"),
        ("/visit.md", "ru"),
        ("/visit.md", "kk"),
        ("/visit.md", "fi"),
        ("/news.md", "kk"),
    ] {
        let response = handle(&workspace, path, language)?;
        println!("GET {path} ({language}): {}", response.status);
        response.headers.iter().for_each(|(name, value)| println!("{name}: {value}"));
        println!("\n{}", String::from_utf8_lossy(&response.body));
    }
    Ok(())
}
