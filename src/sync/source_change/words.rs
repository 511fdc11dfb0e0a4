//! The words of a language that indicate numbers, dates, negations and the starts of sentences.

use crate::model::Locale;

/// The words needed to find facts in the texts of a language.
pub(super) struct Words {
    /// Negations.
    pub(super) negations: List,
    /// Prefixes of the names of months and weekdays.
    pub(super) dates: List,
    /// Prefixes of number words; "one" is too ambiguous.
    pub(super) numbers: List,
    /// Words that start sentences and are not names.
    pub(super) openers: List,
    /// Endings of words that are not names, or not names of a person or place.
    pub(super) common_ends: List,
    /// The group separator, besides spaces.
    pub(super) grouping: char,
    /// Whether names take endings.
    pub(super) is_inflected: bool,
}

/// Words or parts of words, separated by spaces.
#[derive(Clone, Copy)]
pub(super) struct List(&'static str);

impl List {
    pub(super) fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split_ascii_whitespace()
    }

    pub(super) fn has(self, word: &str) -> bool {
        self.iter().any(|known| known == word)
    }
}

/// The words of a language; English for an unknown one.
pub(super) fn words(locale: &Locale) -> &'static Words {
    match locale.language() {
        "kk" => &KAZAKH,
        "ru" => &RUSSIAN,
        _ => &ENGLISH,
    }
}

const ENGLISH: Words = Words {
    negations: List("no not never none nobody nothing nowhere neither nor without cannot"),
    dates: List(
        "january february march april june july august september october november december monday \
        tuesday wednesday thursday friday saturday sunday",
    ),
    numbers: List(
        "two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty \
        forty fifty hundred thousand million billion second third fourth fifth half dozen twice",
    ),
    openers: List(
        "a an the this that these those he she it they we you i his her its their our my in on at \
        for from by with to of after before as when while if but and or however also both all some \
        many most each every any no not there here during since under over about among between \
        through today yesterday tomorrow earlier later last next more moreover then now where who \
        what how why because although another other such so yet still once despite instead \
        meanwhile therefore thus one people only even",
    ),
    common_ends: List("s ly ing ed ment tion"),
    grouping: ',',
    is_inflected: false,
};

const RUSSIAN: Words = Words {
    negations: List("не нет ни никто ничто ничего никогда нигде нельзя без невозможно никакой никаких"),
    dates: List(
        "январ феврал март марта марте апрел май мая мае июнь июня июне июль июля июле август \
         сентябр октябр ноябр декабр понедельник вторник среда среду среды среде четверг пятниц \
         суббот воскресень",
    ),
    numbers: List(
        "два две двух двум двое три трех трёх трое четыр пять пяти шесть шести семь семи восемь \
         восьми девят десят одиннадцат двенадцат пятнадцат двадцат тридцат сорок пятьдесят сто \
         двести тысяч миллион миллиард второй вторая второе второго вторую треть четверт половин \
         дважды трижды",
    ),
    openers: List(
        "в во на по с со к о об из от для при за до после и а но или если когда как что это этот \
        эта эти тот он она они мы вы я его её ее их наш так также однако сегодня вчера завтра там \
        здесь все весь каждый другой потом затем теперь не нет ни между через под над перед кто \
        где почему потому",
    ),
    common_ends: List("ы и о е ый ий ая ое ые ть л ла"),
    grouping: '.',
    is_inflected: true,
};

const KAZAKH: Words = Words {
    negations: List("емес жоқ ешқашан ешкім ештеңе ешнәрсе ешбір ешқандай"),
    dates: List(
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан \
         дүйсенбі сейсенбі сәрсенбі бейсенбі жұма жұмада жұмаға сенбі жексенбі",
    ),
    numbers: List(
        "екі екеу екінші үш үшеу үшінші төрт төртінші бес бесінші алты алтыншы жеті жетінші сегіз \
         тоғыз он оныншы жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион \
         миллиард жарты",
    ),
    openers: List(
        "бұл осы сол ол олар біз сіз мен оның олардың біздің және бірақ ал егер бүгін кеше ертең \
        қазір содан сонымен сондай сондықтан барлық әр бір кейін бұған бұдан осыған алайда \
        дегенмен мұнда онда кім не",
    ),
    common_ends: List("лар лер дар дер тар тер ып іп ды ді ған ген"),
    grouping: '.',
    is_inflected: true,
};
