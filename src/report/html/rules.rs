//! The number of findings by rule.

use std::io::{self, Write};

use super::text::escape;
use super::{Page, table};
use crate::model::Finding;
use crate::report::choice::by_rule;

impl Page<'_> {
    /// A table with the number of findings of each rule, worst first, including findings that
    /// are not displayed.
    pub(super) fn by_rule(&self, out: &mut dyn Write, findings: &[&Finding]) -> io::Result<()> {
        let names = ["report-rule", "report-severity", "report-number"].map(|id| self.say(id));
        table::open(out, "report-by-rule", &self.say("report-by-rule"), &names)?;
        for (severity, code, count) in by_rule(findings.iter().copied()) {
            let code = escape(code);
            table::row(out, &format!("<a href=\"#findings\" data-rule=\"{code}\"><code>{code}</code></a>"))?;
            let name = severity.name();
            let label = format!("<span class=\"{name}\">{}</span>", self.severity(severity));
            table::cell(out, &self.say("report-severity"), &label)?;
            self.cell(out, "report-number", &count.to_string())?;
            table::end_row(out)?;
        }
        table::close(out)
    }
}
