//! The report for code scanning: SARIF 2.1.0.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Report, Style};
use crate::model::{Arguments, Finding, Inspection, Severity};

/// A SARIF log with one run.
pub(super) struct Sarif;

impl Report for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn write(&self, inspection: &Inspection, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let shown: Vec<&Finding> =
            inspection.findings.iter().filter(|finding| finding.severity >= style.severity).collect();
        let codes: BTreeSet<&str> = shown.iter().map(|finding| finding.code).collect();
        let rules: Vec<Value> = codes.into_iter().map(|code| rule(code, style)).collect();
        let results: Vec<Value> = shown.into_iter().map(|finding| result(finding, style)).collect();
        let driver = json!({
            "name": "audarma",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
        });
        serde_json::to_writer_pretty(&mut *out, &log)?;
        writeln!(out)
    }
}

fn rule(code: &str, style: &Style<'_>) -> Value {
    let text = style.words.say(&format!("rule-{code}"), &Arguments::new());
    json!({ "id": code, "shortDescription": { "text": text } })
}

fn result(finding: &Finding, style: &Style<'_>) -> Value {
    let place = finding.source.position(finding.span.start);
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let locale = finding.locale.as_ref().map(ToString::to_string).unwrap_or_default();
    let unit = finding.unit.as_deref().unwrap_or_default();
    json!({
        "ruleId": finding.code,
        "level": level,
        "message": { "text": style.words.finding(finding) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(finding.source.path()) },
            "region": { "startLine": place.line, "startColumn": place.column },
        } }],
        "partialFingerprints": { "audarma/v1": format!("{locale}/{unit}/{}", finding.code) },
    })
}

/// A path as a relative URI reference.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let code = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(code).collect()
}
