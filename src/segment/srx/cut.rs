//! Finds the borders that rules of SRX make.
//!
//! The order is that of the `segment` library for Java, by which such files are written: a break rule
//! finds its `before` from left to right, not overlapping and starting anew behind every border; the
//! border holds unless a no-break rule that stands earlier in the list matches there too. A break rule
//! that finds nothing more is out, even if it could match at the next border ("^").

use fancy_regex::{Regex, RegexInput};

use super::java::has_back_reference;
use super::{Rule, SrxRules, compile};

/// The rules of one language, ready to cut.
#[derive(Clone, Default, Debug)]
pub(in crate::segment) struct Cutter {
    breaks: Vec<Break>,
    /// No-break rules: each is one expression that looks both ways. The rules of a group stand between
    /// the same two break rules.
    exceptions: Vec<Exception>,
}

/// A rule that makes borders.
#[derive(Clone, Debug)]
struct Break {
    before: Regex,
    after: Regex,
    /// How many of the exceptions stand before it.
    exceptions: usize,
}

/// Rules that forbid borders and share what follows.
#[derive(Clone, Debug)]
struct Exception {
    before: Option<Regex>,
    after: Regex,
}

impl Cutter {
    /// The rules that a file has for a language; none if it has none.
    pub(in crate::segment) fn new(rules: &SrxRules, tag: &str) -> Option<Self> {
        let rules = rules.rules_of(tag);
        let mut cutter = Self { breaks: Vec::new(), exceptions: Vec::new() };
        let mut from = 0;
        for (at, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.breaks) {
            cutter.except(&rules[from..at]);
            cutter.break_by(rule);
            from = at + 1;
        }
        cutter.except(&rules[from..]);
        (!rules.is_empty()).then_some(cutter)
    }

    fn break_by(&mut self, rule: &Rule) {
        let after = format!(r"\A(?:{})", rule.after);
        if let (Ok(before), Ok(after)) = (compile(&rule.before), compile(&after)) {
            self.breaks.push(Break { before, after, exceptions: self.exceptions.len() });
        }
    }

    /// Adds no-break rules in any order, since one that matches is enough.
    fn except(&mut self, rules: &[Rule]) {
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for rule in rules.iter().filter(|rule| !rule.breaks) {
            match groups
                .iter_mut()
                .find(|(after, _)| *after == rule.after && !has_back_reference(&rule.before))
            {
                Some((_, befores)) => befores.push(&rule.before),
                None => groups.push((&rule.after, vec![&rule.before])),
            }
        }
        for (after, befores) in groups {
            self.exceptions.extend(exceptions(after, &befores));
        }
    }

    /// The borders of a text, in order.
    pub(in crate::segment) fn borders(&self, text: &str) -> Vec<usize> {
        let mut borders = Vec::new();
        let mut finds: Vec<Find<'_>> = self.breaks.iter().map(|rule| Find::new(rule, text)).collect();
        while let Some(at) = finds.iter().filter_map(|find| find.border).min() {
            let last = borders.last().copied().unwrap_or(0);
            let first = finds.iter().filter(|find| find.border == Some(at));
            let holds =
                at > last && first.into_iter().any(|find| !self.forbids(text, at, find.rule.exceptions));
            if holds {
                borders.push(at);
                let alive = |find: &&mut Find<'_>| find.border.is_some() && find.start < at;
                finds.iter_mut().filter(alive).for_each(|find| find.restart(at));
            }
            finds.iter_mut().for_each(|find| find.move_behind(at));
        }
        borders.retain(|&at| at < text.len());
        borders
    }

    /// Whether some no-break rule matches at a place.
    pub(in crate::segment) fn forbids_anywhere(&self, text: &str, at: usize) -> bool {
        self.forbids(text, at, self.exceptions.len())
    }

    fn forbids(&self, text: &str, at: usize, exceptions: usize) -> bool {
        self.exceptions[..exceptions].iter().any(|exception| exception.matches(text, at))
    }
}

impl Exception {
    fn matches(&self, text: &str, at: usize) -> bool {
        let here = |regex: &Regex| {
            let input = RegexInput::new(text).from_pos(at).anchored(true);
            // `is_match_input` of fancy-regex 0.20.2 looks behind the anchor too; `find_input` does not.
            regex.find_input(input).is_ok_and(|found| found.is_some())
        };
        here(&self.after) && self.before.as_ref().is_none_or(here)
    }
}

/// One expression for all that may stand before; if they cannot be joined, one for each.
fn exceptions(after: &str, befores: &[&str]) -> Vec<Exception> {
    let Ok(after) = compile(&format!("(?={after})")) else { return Vec::new() };
    if befores.contains(&"") {
        return vec![Exception { before: None, after }];
    }
    let joined: Vec<String> = befores.iter().map(|before| format!("(?:{before})")).collect();
    let one = |pattern: &str| compile(&format!("(?<={pattern})")).ok();
    let all = match one(&joined.join("|")) {
        Some(before) => vec![before],
        None => joined.iter().filter_map(|pattern| one(pattern)).collect(),
    };
    all.into_iter().map(|before| Exception { before: Some(before), after: after.clone() }).collect()
}

/// The walk of one break rule over a text.
struct Find<'c> {
    rule: &'c Break,
    text: &'c str,
    /// Where the part of the text begins that the rule sees.
    base: usize,
    /// Where the next match is looked for.
    at: usize,
    /// Where the last match of `before` began.
    start: usize,
    /// The border that was found, unless the text is over.
    border: Option<usize>,
}

impl<'c> Find<'c> {
    fn new(rule: &'c Break, text: &'c str) -> Self {
        let mut find = Self { rule, text, base: 0, at: 0, start: 0, border: None };
        find.advance();
        find
    }

    /// Begins again at a border; what stands before it is out of sight.
    fn restart(&mut self, at: usize) {
        self.base = at;
        self.at = at;
        self.advance();
    }

    fn move_behind(&mut self, at: usize) {
        while self.border.is_some_and(|border| border <= at) {
            self.advance();
        }
    }

    /// Looks for the next place where `before` ends and `after` begins.
    fn advance(&mut self) {
        self.border = None;
        let seen = &self.text[self.base..];
        while self.at <= self.text.len() {
            let Ok(Some(found)) = self.rule.before.find_from_pos(seen, self.at - self.base) else { return };
            let end = self.base + found.end();
            self.start = self.base + found.start();
            self.at = if found.start() == found.end() { next_place(self.text, end) } else { end };
            if self.rule.after.is_match(&self.text[end..]).unwrap_or(false) {
                self.border = Some(end);
                return;
            }
        }
    }
}

/// The place one character further, also behind the end.
fn next_place(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(1, char::len_utf8)
}
