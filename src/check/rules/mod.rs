//! The rules, one file each, and the list of all of them.

mod address_changed;
mod alien_letter;
mod bad_argument;
mod broken_encoding;
mod broken_word;
mod changed_code;
mod changed_ending;
mod changed_line_break;
mod changed_markup;
mod changed_sign;
mod control_character;
mod crossed_tag;
mod currency_changed;
mod dash_without_spaces;
mod date_changed;
mod decomposed_letter;
mod double_space;
mod doubled_sign;
mod doubled_word;
mod duplicate_variant;
mod empty_tag;
mod flattened_plural;
mod forbidden_wording;
mod foreign_passage;
mod foreign_word;
mod glued_words;
mod hard_coded_term;
mod headline_style;
mod hyphen_for_dash;
mod inconsistent_translation;
mod invisible_character;
mod latin_not_in_source;
mod left_placeholder;
mod leftover_markup;
mod leftover_sign;
mod long_sentence;
mod lost_letters;
mod lower_case_start;
mod magnitude_changed;
mod missing_attribute;
mod missing_brackets;
mod missing_no_break_space;
mod missing_quotes;
mod missing_reference;
mod missing_sign;
mod missing_space;
mod missing_tag;
mod missing_term;
mod missing_variable;
mod misspelt_word;
mod mistyped_word;
mod mixed_quotes;
mod mixed_script;
mod name_added;
mod name_missing;
mod name_spelt_in_two_ways;
mod name_translated_in_two_ways;
mod negation_lost;
mod no_kazakh_letters;
mod number_changed;
mod number_extra;
mod number_missing;
mod other_sentence;
mod outdated_translation;
mod reference_cycle;
mod repeated_passage;
mod repeated_tag;
mod repeated_variable;
mod repeated_word;
mod reused_translation;
mod run_together_sentences;
mod shifted_quotes;
mod straight_quotes;
mod stray_space;
mod stretched_tag;
mod swapped_letters;
mod swapped_numbers;
mod term_not_used;
mod text_extra;
mod text_missing;
mod time_changed;
mod too_long;
mod too_many_placeables;
mod unbalanced_brackets;
mod unbalanced_quotes;
mod unexpected_capitals;
mod unexplained_acronym;
mod unit_changed;
mod unit_converted;
mod unknown_attribute;
mod unknown_case;
mod unknown_function;
mod unknown_message;
mod unknown_plural;
mod unknown_tag;
mod unknown_term;
mod unknown_variable;
mod unsafe_markup;
mod untranslated;
mod untranslated_word;
mod wrong_language;
mod wrong_number_ending;
mod wrong_script;

pub(super) use broken_encoding::damage as lost_letters;

use super::rule::Category::{self, Characters, Fluent, Markup, Project, Source};
use super::{Check, Rule};
use crate::model::Severity::{self, Error, Note, Warning};

/// All rules, by code.
pub const RULES: &[&Rule] = &[
    &address_changed::RULE,
    &alien_letter::RULE,
    &bad_argument::RULE,
    &broken_encoding::RULE,
    &broken_word::RULE,
    &file("byte-order-mark", Note, Characters),
    &changed_code::RULE,
    &changed_ending::RULE,
    &changed_line_break::RULE,
    &changed_markup::RULE,
    &changed_sign::RULE,
    &file("changed-structure", Error, Markup),
    &file("commented-translation", Warning, Fluent),
    &file("conflict-markers", Error, Fluent),
    &control_character::RULE,
    &file("coverage-too-low", Error, Project),
    &crossed_tag::RULE,
    &currency_changed::RULE,
    &dash_without_spaces::RULE,
    &date_changed::RULE,
    &decomposed_letter::RULE,
    &double_space::RULE,
    &doubled_sign::RULE,
    &doubled_word::RULE,
    &file("duplicate-id", Error, Fluent),
    &duplicate_variant::RULE,
    &empty_tag::RULE,
    &file("empty-translation", Error, Project),
    &flattened_plural::RULE,
    &forbidden_wording::RULE,
    &foreign_passage::RULE,
    &foreign_word::RULE,
    &file("front-matter-broken", Error, Source),
    &glued_words::RULE,
    &hard_coded_term::RULE,
    &headline_style::RULE,
    &hyphen_for_dash::RULE,
    &inconsistent_translation::RULE,
    &file("invalid-bytes", Error, Characters),
    &invisible_character::RULE,
    &file("joined-units", Note, Source),
    &latin_not_in_source::RULE,
    &file("left-out", Note, Project),
    &left_placeholder::RULE,
    &leftover_markup::RULE,
    &leftover_sign::RULE,
    &file("legacy-encoding", Note, Characters),
    &long_sentence::RULE,
    &lost_letters::RULE,
    &lower_case_start::RULE,
    &magnitude_changed::RULE,
    &file("message-named-like-term", Error, Fluent),
    &missing_attribute::RULE,
    &missing_brackets::RULE,
    &missing_no_break_space::RULE,
    &missing_quotes::RULE,
    &missing_reference::RULE,
    &missing_sign::RULE,
    &missing_space::RULE,
    &missing_tag::RULE,
    &missing_term::RULE,
    &file("missing-translation", Warning, Project),
    &missing_variable::RULE,
    &misspelt_word::RULE,
    &mistyped_word::RULE,
    &mixed_quotes::RULE,
    &mixed_script::RULE,
    &name_added::RULE,
    &name_missing::RULE,
    &name_spelt_in_two_ways::RULE,
    &name_translated_in_two_ways::RULE,
    &negation_lost::RULE,
    &no_kazakh_letters::RULE,
    &number_changed::RULE,
    &number_extra::RULE,
    &number_missing::RULE,
    &file("orphan-catalog", Warning, Project),
    &other_sentence::RULE,
    &outdated_translation::RULE,
    &file("parser-failed", Error, Fluent),
    &reference_cycle::RULE,
    &repeated_passage::RULE,
    &repeated_tag::RULE,
    &repeated_variable::RULE,
    &repeated_word::RULE,
    &file("required-section", Error, Project),
    &reused_translation::RULE,
    &run_together_sentences::RULE,
    &shifted_quotes::RULE,
    &file("split-unit", Note, Source),
    &straight_quotes::RULE,
    &stray_space::RULE,
    &stretched_tag::RULE,
    &swapped_letters::RULE,
    &swapped_numbers::RULE,
    &file("syntax-error", Error, Fluent),
    &term_not_used::RULE,
    &text_extra::RULE,
    &text_missing::RULE,
    &time_changed::RULE,
    &too_long::RULE,
    &too_many_placeables::RULE,
    &unbalanced_brackets::RULE,
    &unbalanced_quotes::RULE,
    &unexpected_capitals::RULE,
    &unexplained_acronym::RULE,
    &unit_changed::RULE,
    &unit_converted::RULE,
    &file("unknown-addendum", Warning, Project),
    &unknown_attribute::RULE,
    &unknown_case::RULE,
    &unknown_function::RULE,
    &file("unknown-id", Warning, Fluent),
    &file("unknown-language", Note, Source),
    &unknown_message::RULE,
    &unknown_plural::RULE,
    &unknown_tag::RULE,
    &unknown_term::RULE,
    &unknown_variable::RULE,
    &unsafe_markup::RULE,
    &untranslated::RULE,
    &untranslated_word::RULE,
    &file("unused-allow", Warning, Fluent),
    &file("unused-attribute", Note, Fluent),
    &file("unused-correction", Warning, Source),
    &wrong_language::RULE,
    &wrong_number_ending::RULE,
    &wrong_script::RULE,
];

/// The rule with this code.
///
/// ```
/// use audarma::check::{Category, Scope, rule};
/// let rule = rule("missing-tag").unwrap();
/// assert_eq!((rule.category, rule.scope), (Category::Markup, Scope::Pair));
/// ```
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.binary_search_by(|rule| rule.code.cmp(code)).ok().map(|at| RULES[at])
}

/// A rule whose fault is found while a file is read or a version is built.
const fn file(code: &'static str, severity: Severity, category: Category) -> Rule {
    Rule::new(code, severity, category, Check::Reading).certain()
}

#[cfg(test)]
mod tests {
    use super::super::{Check, RULES, SourceArticle};
    use crate::extract::{Extractor, UnitSize};
    use crate::format::{PlainText, ReadOptions};
    use crate::model::{Catalog, Document, Locale};
    use crate::segment::Segmenter;
    use crate::text::Source;

    /// What the rules for source texts find in a plain text: line and column, code, and the head of
    /// the place.
    pub(super) fn findings(locale: &str, text: &str) -> Vec<String> {
        let locale: Locale = locale.parse().unwrap();
        let source = Source::from_text("a.txt", format!("Тақырып\n\n{text}"));
        let (segmenter, reading) = (Segmenter::new(&locale), ReadOptions::default());
        let document = Document::read(&source, &PlainText, &Extractor::new(&segmenter, &reading));
        let terms = Catalog::empty("terms.ftl");
        let size = UnitSize::Sentence;
        let manuscript =
            SourceArticle { document: &document, locale: &locale, size, terms: &terms, ids: &|_| "" };
        let mut found = manuscript.check();
        found.sort_by_key(|finding| finding.span.start);
        let told = |finding: &crate::model::Finding| {
            let place = source.position(finding.span.start);
            let head: String = source.slice(finding.span).chars().take(15).collect();
            format!("{}:{} {}: {head}", place.line - 2, place.column, finding.code)
        };
        found.iter().map(told).collect()
    }

    #[test]
    fn what_is_found_in_a_source_text_never_fails_a_check() {
        let of_manuscripts = RULES.iter().filter(|rule| matches!(rule.check, Check::SourceArticle(_)));
        assert!(of_manuscripts.clone().count() > 0);
        assert!(of_manuscripts.clone().all(|rule| rule.severity == crate::model::Severity::Note));
    }
}
