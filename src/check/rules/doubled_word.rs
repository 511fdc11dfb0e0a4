//! The same word twice in a row in an article.
//!
//! Why: usually a slip, which a translator has to ask about or translates too. Bad: `the the meeting`,
//! `в в Астане`, `және және`. Good: the word once. Words that languages double (`had had`, `очень очень`,
//! `бірте бірте`) are left alone. A fix is safe where it is a slip, and only the author knows that.
use super::super::source_article::{Prose, SourceArticle, lists};
use super::super::{Category, Check, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("doubled-word", Severity::Note, Category::Source, Check::SourceArticle(check));

/// English words that stand twice in good sentences.
const ENGLISH: &str = "\
    aye blah boom bye can do far go ha had hear her hey ho is knock long many more much never night no \
    now once over really so that there tut very way well who yes";

/// Russian words that are doubled for emphasis.
const RUSSIAN: &str = "\
    бай было вот всё да давно далеко долго еле как кто мало много не нет никогда ну он она они оно очень \
    скоро совсем стоп так там тик тихо то только тот тут ура ха что чуть это";

/// Kazakh doubles whole words to mean many, slowly, again and again (`бірте бірте`, `қайта қайта`, `айта
/// айта`), so only words of which that is never said are a slip.
const KAZAKH: &str = "\
    ал арналған арқылы байланысты бен бойынша болды болып бірақ бұл да де деген деді дейін еді екен және \
    жөнінде кейін мемлекет мен немесе ол осы пен сияқты та те тиіс туралы үшін өйткені";

/// Ends of cases that the first of a doubled pair never has.
const KAZAKH_ENDS: &str = "\
    дан дар дағы дегі ден дер дың дің лар лер нан нен ның нің тан тар тағы тегі тен тер тың тің";

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    for prose in units {
        for pair in prose.words().windows(2) {
            let [one, next] = pair else { continue };
            let gap = &prose.text[one.end..next.start];
            let is_gap = !gap.is_empty() && gap.chars().all(|char| char.is_whitespace() && char != '\n');
            let (first, second) = (&prose.text[one.clone()], &prose.text[next.clone()]);
            if is_gap && is_slip(manuscript.locale.language(), first, second) {
                findings.push(manuscript.finding(rule, prose, one.start..next.end).with("word", second));
            }
        }
    }
}

pub(super) fn is_slip(language: &str, first: &str, second: &str) -> bool {
    let word = second.to_lowercase();
    let has_letters = word.chars().all(|char| char.is_alphabetic() || char == '-' || char == '\'');
    if first.to_lowercase() != word || !has_letters {
        return false;
    }
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let length = word.chars().count();
    match language {
        // Two capitals are a name: Bora Bora, Duran Duran.
        "en" => !lists(ENGLISH, &word) && (!is_capital(second) || second == "I"),
        "ru" => !(lists(RUSSIAN, &word) || length == 1 && is_capital(second)),
        // «Мен мен досым»: I and my friend.
        "kk" if word == "мен" => !is_capital(first),
        "kk" => {
            let ends = length > 5 && KAZAKH_ENDS.split_whitespace().any(|end| word.ends_with(end));
            lists(KAZAKH, &word) || ends
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn a_word_stands_twice() {
        assert_eq!(findings("en", "He opened the the meeting.\n"), ["1:11 doubled-word: the the"]);
        assert_eq!(findings("ru", "Встреча прошла в в Астане.\n"), ["1:16 doubled-word: в в"]);
        assert_eq!(findings("kk", "Сауда және және су.\n"), ["1:7 doubled-word: және және"]);
        assert_eq!(findings("kk", "Қазақстанның Қазақстанның үлесі.\n").len(), 1);
    }

    #[test]
    fn some_words_may() {
        assert!(findings("en", "He said that that day they had had enough, in Bora Bora.\n").is_empty());
        assert!(findings("ru", "Было очень очень тихо, и он сказал: он, он.\n").is_empty());
        assert!(findings("kk", "Су бірте бірте азайып, қайта қайта айтылды. Мен мен ол.\n").is_empty());
    }
}
