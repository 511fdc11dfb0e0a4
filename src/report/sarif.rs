//! A report for code scanning: SARIF 2.1.0.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Report, Style, by_need};
use crate::model::{Arguments, Finding, Inspection};

/// A SARIF log with one run.
pub(super) struct Sarif;

/// Code scanning accepts this many results per run and rejects runs with more.
const MOST: usize = 25_000;

impl Report for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let shown = by_need(inspection.findings.iter().filter(|finding| finding.severity >= style.severity));
        let (kept, left_out) = shown.split_at(shown.len().min(MOST));
        let codes: BTreeSet<&str> = kept.iter().map(|finding| finding.code).collect();
        let codes: Vec<&str> = codes.into_iter().collect();
        let rules: Vec<Value> = codes.iter().map(|code| rule(code, style)).collect();
        let mut repeated: HashMap<String, usize> = HashMap::new();
        let results = kept.iter().map(|finding| {
            let index = codes.binary_search(&finding.code).unwrap_or_default();
            let nth = repeated.entry(fingerprint(finding)).and_modify(|nth| *nth += 1).or_default();
            let about = if inspection.is_about_source(finding) { "source" } else { "translation" };
            result(finding, index, *nth, about, style)
        });
        let results: Vec<Value> = results.collect();
        let driver = json!({
            "name": "audarma",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": driver },
                "columnKind": "unicodeCodePoints",
                "results": results,
                "properties": { "resultsLeftOut": left_out.len() },
            }],
        });
        serde_json::to_writer_pretty(&mut *out, &log)?;
        writeln!(out)
    }
}

fn rule(code: &str, style: &Style<'_>) -> Value {
    let text = style.words.say(&format!("rule-{code}"), &Arguments::new());
    json!({ "id": code, "shortDescription": { "text": text } })
}

/// `nth` distinguishes findings that only differ in their place.
fn result(finding: &Finding, index: usize, nth: usize, about: &str, style: &Style<'_>) -> Value {
    let start = finding.source.position(finding.span.start);
    let mut region = json!({ "startLine": start.line, "startColumn": start.column });
    if finding.span.end > finding.span.start {
        let end = finding.source.position(finding.span.end);
        region["endLine"] = end.line.into();
        region["endColumn"] = end.column.into();
    }
    let fingerprint = fingerprint(finding);
    let fingerprint = if nth == 0 { fingerprint } else { format!("{fingerprint}/{nth}") };
    json!({
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity.name(),
        "message": { "text": style.words.finding(finding) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(finding.source.path()) },
            "region": region,
        } }],
        "partialFingerprints": { "audarma/v1": fingerprint },
        "properties": { "about": about },
    })
}

/// The identity of a finding, independent of its line.
fn fingerprint(finding: &Finding) -> String {
    let locale = finding.locale.as_ref().map(ToString::to_string).unwrap_or_default();
    match finding.unit.as_deref() {
        Some(unit) => format!("{locale}/{unit}/{}", finding.code),
        None => format!("{locale}/{}/{}", uri(finding.source.path()), finding.code),
    }
}

/// A path as a relative URI reference.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let code = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(code).collect()
}
