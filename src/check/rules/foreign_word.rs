//! A single Russian word in Kazakh text, or a Kazakh word in Russian text.
//!
//! Why: who writes both slips from one into the other. Bad: `Министр также келді`, `Министр туралы рассказал`.
//! Good: `Министр де келді`. Only words that the other language never has; quotations and names may have them. A
//! fix is not safe.
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("foreign-word", Severity::Warning, Category::Style, Check::Pair(check));

/// Russian words that are no Kazakh ones.
const RUSSIAN: &str = "\
    более больше будет быть было были вместе возле вокруг вообще всегда всего всех всё где даже для должен \
    другие другой другого его ещё если заявил заявила здесь из-за или именно их когда когда-то которая \
    которого которое которой котором которую которые который которых кроме куда лишь между меньше много можно \
    надо например нет ничего нужно объявил однако он она они оно опять особенно откуда очень перед перед тем \
    после поскольку потом потому поэтому почти почему просто против раньше рассказал рассказала сказал сказала \
    сейчас сегодня снова сообщил сообщила среди сразу также такой такие теперь тоже тогда только уже хотя чего \
    через что чтобы чьи чем этих этого этой этом этот эту является являются года году годов лет время времени \
    день дня дней люди людей человек человека жизнь жизни работа работы работу страна страны стране страну \
    стран мире город города городе власти власть правительство правительства словам вопросы вопросов часть \
    части место деньги денег рублей результате решение решения случае помощь помощи развитие развития \
    отношения отношении встреча встречи встречу глава главы сотрудничество сотрудничества образования здоровье \
    здравоохранения безопасности народа детей ребёнок ребенок женщины мужчины семья семьи улица улицы дорога \
    дороги вода воды земля земли отметил отметила добавил добавила считает говорит подчеркнул стал стала стали \
    может могут должны должна первый первая второй новый новая новые большой большая последние последний \
    несколько каждый каждая сама сами свой свою своей своих нас вас ему ней них мы вы меня тебя себя себе";

/// Kazakh words without letters of their own that are no Russian ones.
const KAZAKH: &str = "\
    арасында арада барады болады болды болса болып бойынша бастап емес екен еткен етеді жатыр керек келеді \
    келген немесе отыр осындай онда сонда сондай сонымен туралы туып тиісті шамамен";

/// Each list as it is asked, of every word.
static RUSSIAN_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| RUSSIAN.split_whitespace().collect());
static KAZAKH_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| KAZAKH.split_whitespace().collect());

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (list, language): (&FxHashSet<&str>, _) = match pair.locale.language() {
        "kk" => (&RUSSIAN_WORDS, "ru"),
        "ru" => (&KAZAKH_WORDS, "kk"),
        _ => return,
    };
    if pair.tongue().other.is_some() || pair.tongue().foreign.is_some() {
        return;
    }
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let is_foreign = |word: &&std::ops::Range<usize>| {
            let word = &text[(*word).clone()];
            word.len() > 4 && word.starts_with(char::is_lowercase) && list.contains(word)
        };
        let found =
            text_pair.target.words().iter().filter(is_foreign).find(|word| !is_quoted(text, word.start));
        if let Some(place) = found {
            let word = text[place.clone()].to_owned();
            let finding = pair.finding_in(rule, text_pair, place.clone());
            findings.push(finding.with("text", word).with("language", language));
        }
    }
}

/// Whether a quotation is open at a place.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let count = |signs: &[char]| before.matches(signs).count();
    count(&['«', '„', '“', '(']) > count(&['»', '”', ')']) || !count(&['"']).is_multiple_of(2)
}
