//! A name that an article spells in two ways.
//!
//! Why: a translator has to find out whether these are two, and terms find one of them only. Bad:
//! `Prime-Minister` and `Prime Minister`, `Tokayev` and `Tokaev`, `Премьер-Министр` and `Премьер-министр`.
//! Good: one spelling. Inflected forms and headlines in capitals are no other spelling. There is no safe fix.
use super::super::names::differences;
use super::super::source_article::{Prose, SourceArticle};
use super::super::{Category, Check, Rule};
use crate::model::{Finding, Role, Severity};

pub(super) const RULE: Rule =
    Rule::new("name-spelt-in-two-ways", Severity::Note, Category::Source, Check::SourceArticle(check));

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    let texts: Vec<&Prose> = units.iter().filter(|prose| is_text(prose)).collect();
    let lines: Vec<&str> = texts.iter().map(|prose| prose.text.as_str()).collect();
    for difference in differences(&lines, manuscript.locale.language()) {
        let (odd, usual) = (difference.odd, difference.usual);
        let finding = manuscript.finding(rule, texts[odd.line], odd.place);
        let source = &manuscript.document.source;
        let line = source.position(texts[usual.line].span(usual.place).start).line;
        findings.push(finding.with("text", odd.text).with("other", usual.text).with("line", line));
    }
}

/// Headlines have capitals of their own.
fn is_text(prose: &Prose) -> bool {
    !matches!(
        prose.role,
        Role::Headline | Role::Heading | Role::Title | Role::Dateline | Role::Meta | Role::Label
    )
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn a_name_has_two_spellings() {
        let text = "The Prime Minister came. The Prime Minister and the Prime-Minister spoke.\n";
        assert_eq!(findings("en", text), ["1:53 name-spelt-in-two-ways: Prime-Minister"]);
        let text = "President Tokayev spoke. They thanked Tokayev. Then Tokaev left.\n";
        assert_eq!(findings("en", text), ["1:53 name-spelt-in-two-ways: Tokaev"]);
        let text = "Сам Премьер-Министр приехал. Наш Премьер-министр сказал. Это Премьер-министр.\n";
        assert_eq!(findings("ru", text), ["1:5 name-spelt-in-two-ways: Премьер-Министр"]);
        let text = "Бүгін Қасымбек келді. Кеше Қасынбек айтты. Онда Қасымбек болды.\n";
        assert_eq!(findings("kk", text), ["1:28 name-spelt-in-two-ways: Қасынбек"]);
    }

    #[test]
    fn inflected_forms_and_capitals_are_no_other_spelling() {
        for (locale, text) in [
            (
                "en",
                "Iran and Iraq met. The Kazakhs and the Kazakh side. KAZINFORM and Kazinform. The European Union of Europe.",
            ),
            (
                "ru",
                "В Казахстане и из Казахстана, с Казахстаном, для Алматинской и Алматинского, Токаев с Токаевым.",
            ),
            (
                "kk",
                "Бұл Қазақстанның, Қазақстанда, Қазақстаннан, Қазақстанға. Ол Үкіметі мен Үкіметтің, Астанада мен Астанаға.",
            ),
        ] {
            assert_eq!(findings(locale, &format!("{text}\n")), [""; 0], "{text}");
        }
    }
}
