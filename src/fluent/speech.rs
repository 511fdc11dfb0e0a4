//! The locale data for numbers and dates.

use icu_locale_core::Locale as IcuLocale;

use crate::model::Locale;

/// A locale as ICU4X knows it.
///
/// CLDR has no data for Kazakh in Latin script: it uses the data of `kk` and transliterates the
/// result to the Latin alphabet of 2021.
pub(super) struct Speech {
    pub(super) icu: IcuLocale,
    is_kazakh_in_latin: bool,
}

impl Speech {
    pub(super) fn of(locale: &Locale) -> Self {
        let is_kazakh_in_latin = locale.language() == "kk" && locale.script() == Some("Latn");
        let tag = if is_kazakh_in_latin { "kk".to_owned() } else { locale.to_string() };
        Self { icu: IcuLocale::try_from_str(&tag).unwrap_or(IcuLocale::UNKNOWN), is_kazakh_in_latin }
    }

    /// Writes the output of ICU4X or of a pattern in the script of the locale.
    pub(super) fn spell(&self, said: String) -> String {
        match self.is_kazakh_in_latin {
            true => said.chars().map(latin).collect(),
            false => said,
        }
    }
}

/// The Latin letter of 2021 for a Kazakh letter that occurs in the names of months and days.
fn latin(letter: char) -> char {
    const LETTERS: &[(char, char)] = &[
        ('а', 'a'),
        ('ә', 'ä'),
        ('б', 'b'),
        ('г', 'g'),
        ('ғ', 'ğ'),
        ('д', 'd'),
        ('е', 'e'),
        ('ж', 'j'),
        ('з', 'z'),
        ('и', 'i'),
        ('й', 'i'),
        ('к', 'k'),
        ('қ', 'q'),
        ('л', 'l'),
        ('м', 'm'),
        ('н', 'n'),
        ('ң', 'ñ'),
        ('о', 'o'),
        ('ө', 'ö'),
        ('п', 'p'),
        ('р', 'r'),
        ('с', 's'),
        ('т', 't'),
        ('у', 'u'),
        ('ұ', 'ū'),
        ('ү', 'ü'),
        ('ш', 'ş'),
        ('ы', 'y'),
        ('і', 'ı'),
    ];
    LETTERS.iter().find(|(kazakh, _)| *kazakh == letter).map_or(letter, |(_, latin)| *latin)
}
