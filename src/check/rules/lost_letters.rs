//! Russian letters in place of Kazakh ones.
//!
//! Why: `Казакстан` is what a keyboard without ә, ғ, қ, ң, ө, ұ, ү, һ, і leaves of `Қазақстан`; no search finds it.
//! Bad: `казак халкынын`, `бирге`. Good: `қазақ халқының`, `бірге`. Told where a word has no Kazakh letter and an
//! ending, a stem or a sequence of letters that Kazakh words have only with one, or is much likelier with
//! some or with more of them. There is no safe fix: which letter was lost is not always plain.
use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::super::language::is_kazakh;
use super::super::letters::is_cyrillic;
use super::super::spelling::{Seen, with_own_letters};
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};
use crate::text::lower;

pub(super) const RULE: Rule =
    Rule::new("lost-letters", Severity::Warning, Category::Spelling, Check::Pair(check));

/// What is left of frequent words; no word of Kazakh is written like this.
const WORDS: &str = "\
    уш ушин жане жана бул кун куни кунде кунги уй уйде уйге уйи ози озин озине коп жок жокка гана али еки \
    енди онын сонын мунын бири мын мынын кол кала калада калага тил тили тилин тилинде киси ис иси иши ичи \
    бизге бизди сизге сизди биз сиз тагы карай каласы каласынын онер отти оте туни тунде себепти ушак иске \
    тиим кызы кыз жуз жузи журт дейин согыс гой бир еди бери жума каза олим олими олимнин соз сози созин \
    созине создер куш куши мени жуп будан бари кана калу кою оку тус занды занга заннын зандар кезенде \
    кезени кезенин сонында сонына сонынан тусында тусынан колы колын колына колында колынан ауе ауеде ауеден \
    штатынын кобине жургин";

/// What is left of the beginnings of frequent words, in the order of the alphabet; none of them begins
/// another one.
const STEMS: &str = "\
    адил адис айел алгаш алеумет анги анши аркыл асер аскер атакты ауежай багдар багыт бакыл баскару \
    басшылык билим бирак бирге биринш бирлес бирнеш галым гасыр гимарат гылым дангыл денгей дуйсенб дуние \
    дурыс екинш еларалык елшили енбек ертен женил женис жети жиберил жогал жогары жузег жумыс жургиз истег \
    истед истей истеу кабылда кадам кажет казак казир кайта кайтыс калай калалык каласы калды кандай \
    карамаст карастыр караша каржы карсы катар катты каты кезинде кенес киши кобей кобинес когам козгал \
    колдад колдан колдау комек конил коптеген корган коргау корсет коршау котер куат кудай кужат кукык кунги \
    кундиз кундыл курыл кызмет кыркуй лайык магына макала малимет мангы маныз маскара миндет мумкин нактыл \
    негизи озгер озиндик озине озинин ойткен олардын олше омир ондирис онеркас онтуст орист откен отки сагат \
    саккт сакта сойле солтустик сондыктан сонынд сурак такыр талкы тангы тогыз томенг турады туратын тургын \
    туркист туркия тусинд тусир уйымдас укимет улкен ултты умит умтыл унеми упай урпак устинде усын ушинш \
    халкы халык шагын шакыр шыгар шыгын шыгыс шыкка шыкты ягни";

/// Loans that have such ends or sequences, with all that may follow them; none of them begins another one.
const LOANS: &str = "\
    такси пенальти жюри виски хобби рэгби регби лобби пони сафари алиби конфетти спагетти \
    граффити мачете евро ралли бикини кимоно цунами оригами суши кешью папарацци эпигони карантин латин \
    бензин магазин кабин витамин инсулин пингвин доктрин гостин мандарин апельсин маргарин адреналин \
    джин кузин морфин дельфин никотин медик методик католик академик кардинал орган ураган хулиган \
    балаган цыган слоган курган скан аккаунт мокка язык музык богги рагы ракт";

/// Sequences that neither Kazakh words nor Russian loans have: with к and г for қ and ғ.
const SEQUENCES: &[&str] = &["кы", "гы", "лык", "дык", "тык", "ыкка", "акка", "ыкта", "огам"];

/// Ends of words that have them only where қ, ғ, ң and і are lost.
const ENDS: &[&str] = &[
    "ларга",
    "дарга",
    "тарга",
    "ылган",
    "алган",
    "айган",
    "инган",
    "ынган",
    "урган",
    "ырган",
    "ланган",
    "болган",
    "ткан",
    "пкан",
    "шкан",
    "ккан",
    "ылкан",
    "нин",
    "дин",
    "тин",
    "лик",
    "дик",
    "еди",
    "илди",
    "елди",
    "ерди",
    "енди",
    "етти",
    "ести",
    "инди",
    "ирди",
    "леги",
    "деги",
    "теги",
    "лери",
    "дери",
    "тери",
    "ниги",
    "лиги",
    "диги",
    "тиги",
    "инин",
    "синин",
    "синда",
    "синде",
    "инде",
    "сине",
    "шилик",
    "гинде",
    "гизу",
    "кизу",
    "илген",
    "илип",
    "етип",
    "иледи",
];

/// Ends of the genitive behind letters that no other ending has before it, once ң is lost: «ойыншылардын».
const GENITIVES: &[&str] = &[
    "лардын",
    "дардын",
    "тардын",
    "ларынын",
    "дарынын",
    "тарынын",
    "лердін",
    "дердін",
    "тердін",
    "лерінін",
    "дерінін",
    "терінін",
    "ылдын",
    "олдын",
    "ырдын",
    "дтын",
    "птын",
    "ттын",
    "мнын",
    "иянын",
];

/// What is left of frequent words where н stands for ң alone, which is the farthest key.
const WITHOUT_ENG: &str = "\
    менін сенін өзінін біздін сіздін елдін үйдін мұнын бұнын кімнін бәрінін біреуінін екеуінін әрқайсысынын \
    мәселенін әлемнін өмірдін тілдін көптін оқиғанын қаланын күннін үкіметтін";

/// Nouns that end in -ын: «ойынын» is their accusative.
const NOUNS: &[&str] = &[
    "айд", "алт", "ар", "жал", "жас", "жау", "жи", "кой", "мой", "ой", "от", "саб", "сар", "таб", "той",
    "ту", "шаб", "шығ", "тығ", "құй", "қау", "қой", "толқ", "жарқ", "ұшқ", "тұй",
];

static LEFT_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| WORDS.split_whitespace().collect());
static WITHOUT_ENG_WORDS: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| WITHOUT_ENG.split_whitespace().collect());
static LEFT_STEMS: LazyLock<Vec<&str>> = LazyLock::new(|| STEMS.split_whitespace().collect());
static KNOWN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut known: Vec<&str> = LOANS.split_whitespace().collect();
    known.sort_unstable();
    known
});

/// How much less, in half bits, a word must cost with its letters: one that has none of them, one that has some,
/// and one that may be a name.
const NONE: u32 = 10;
const SOME: u32 = 12;
const NAME: u32 = 16;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    if pair.locale.language() != "kk" {
        return;
    }
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        // A long text without any of its letters is another matter, and so is one in another language.
        let tongue = pair.tongue();
        if tongue.has_lost_letters || !text.contains(is_kazakh) && tongue.other.is_some() {
            continue;
        }
        for word in text_pair.target.words() {
            let written = &text[word.clone()];
            let is_first = || text_pair.begins_sentence(word.start) && is_left_of_first(written);
            if is_left(written) || is_first() && !text_pair.has_name_like(written) {
                findings.push(pair.finding_in(rule, text_pair, word.clone()).with("word", written));
            }
        }
    }
}

/// Whether the first word of a sentence, which a capital begins, is what is left of one with Kazakh letters.
fn is_left_of_first(written: &str) -> bool {
    // «Мухамеджанов» writes itself like this.
    let is_surname = ["ов", "ев", "ова", "ева"].iter().any(|end| written.ends_with(end));
    written.len() >= 6
        && !is_surname
        && written.chars().all(is_cyrillic)
        && with_own_letters(&written.to_lowercase(), NAME).is_some()
}

/// Whether a word is what is left of one with Kazakh letters.
pub(super) fn is_left(written: &str) -> bool {
    static WELL: Seen = Seen::new();
    let key = Seen::key(written, 0);
    if WELL.has(key) {
        return false;
    }
    let is_left = looks_left(written);
    if !is_left {
        WELL.add(key);
    }
    is_left
}

fn looks_left(written: &str) -> bool {
    if written.len() < 6 || !written.chars().all(is_cyrillic) {
        return false;
    }
    let is_lower = written.chars().all(|char| lower(char) == char);
    let word = if is_lower { Cow::Borrowed(written) } else { Cow::Owned(written.to_lowercase()) };
    let is_name = written.starts_with(char::is_uppercase);
    if written.contains(is_kazakh) {
        if is_genitive(&word) || !is_name && WITHOUT_ENG_WORDS.contains(&*word) {
            return true;
        }
        return !is_name && !is_converb(&word) && with_own_letters(&word, SOME).is_some();
    }
    let is_likelier = || with_own_letters(&word, NONE).is_some();
    // «Али» and «Казаков» are names.
    if !is_name && LEFT_WORDS.contains(&*word) || has_start(&LEFT_STEMS, &word) && (!is_name || is_likelier())
    {
        return true;
    }
    if is_genitive(&word) {
        return true;
    }
    if has_start(&KNOWN, &word) {
        return false;
    }
    // A loan in -к, -г with an ending: «кубогы», «блогы», «рагы».
    let is_log = || word.contains("огы") || ["флагы", "рагы"].iter().any(|loan| word.contains(loan));
    // Each of the sequences has one of the two letters.
    let may_have = word.contains(['к', 'г']);
    let has_sequence = may_have && SEQUENCES.iter().any(|sequence| word.contains(sequence)) && !is_log();
    let has_end = || word.len() > 8 && ENDS.iter().any(|end| word.ends_with(end));
    has_sequence || !is_name && (has_end() || is_likelier())
}

/// Whether a word is a verb in -і with the и that its present has: «өрши түсті», «шіриді».
fn is_converb(word: &str) -> bool {
    const STEMS: [&str; 7] = ["өрш", "шір", "жіб", "мүж", "үңг", "сүр", "тіс"];
    const ENDS: [&str; 8] = ["", "ді", "мін", "міз", "сің", "сіз", "тін", "тіні"];
    let mut ends = STEMS.iter().filter_map(|stem| word.strip_prefix(stem)?.strip_prefix('и'));
    ends.any(|end| ENDS.contains(&end))
}

/// Whether a word has an ending of the genitive without its ң. What is known of a quality or
/// an action ends like this with a letter less: «болатынын», «ойынын».
fn is_genitive(word: &str) -> bool {
    let of_possessive = word.strip_suffix("ынын").is_some_and(|stem| {
        let is_noun = stem.chars().count() > 2 && !stem.ends_with(['т', 'к', 'г', 'қ', 'ғ']);
        is_noun && !NOUNS.contains(&stem)
    });
    of_possessive || GENITIVES.iter().any(|end| word.ends_with(end))
}

/// Whether a word begins with one of some stems, which are sorted and of which none begins another one.
fn has_start(stems: &[&str], word: &str) -> bool {
    let at = stems.partition_point(|stem| *stem <= word);
    at.checked_sub(1).is_some_and(|before| word.starts_with(stems[before]))
}
