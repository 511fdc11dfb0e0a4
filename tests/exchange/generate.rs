//! Catalogs by chance, with everything that Fluent has.

use audarma::model::State;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A source catalog and a translation of it, with the same messages.
pub(crate) fn pairs() -> impl Strategy<Value = (String, String)> {
    vec((message(), message()), 1..4).prop_map(|messages| {
        let name = |at: usize, message: &Message| message.write(&format!("message-{at}"));
        let all = |pick: fn(&(Message, Message)) -> &Message| -> String {
            messages.iter().enumerate().map(|(at, pair)| name(at, pick(pair))).collect()
        };
        (all(|pair| &pair.0), all(|pair| &pair.1))
    })
}

pub(crate) fn states() -> impl Strategy<Value = State> {
    select(vec![State::Draft, State::Outdated, State::Translated, State::Reviewed])
}

#[derive(Clone, Debug)]
struct Message {
    value: String,
    alt: Option<String>,
}

impl Message {
    fn write(&self, id: &str) -> String {
        let indented = |value: &str| value.replace('\n', "\n    ");
        let alt = self.alt.as_ref().map_or(String::new(), |alt| format!("    .alt = {}\n", indented(alt)));
        format!("{id} = {}\n{alt}", indented(&self.value))
    }
}

fn message() -> impl Strategy<Value = Message> {
    (value(), prop::option::of(value())).prop_map(|(value, alt)| Message { value, alt })
}

/// A value with text before and behind its choices.
fn value() -> impl Strategy<Value = String> {
    let choice =
        prop_oneof![3 => Just(String::new()), 1 => choice(text().boxed()), 1 => choice(nested().boxed())];
    (text(), choice, text()).prop_map(|(before, choice, after)| format!("{before}{choice}{after}"))
}

fn nested() -> impl Strategy<Value = String> {
    (text(), choice(text().boxed())).prop_map(|(text, choice)| format!("{text}{choice}"))
}

fn choice(value: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let keys = select(vec![
        ("$n", "one", "other"),
        ("$n", "0", "many"),
        ("NUMBER($n, type: \"ordinal\")", "few", "other"),
        ("$sex", "female", "male"),
    ]);
    (keys, vec(value, 2)).prop_map(|((selector, key, default), values)| {
        let indented = |value: &str| value.replace('\n', "\n    ");
        format!(
            "{{ {selector} ->\n    [{key}] {}\n   *[{default}] {}\n}}",
            indented(&values[0]),
            indented(&values[1])
        )
    })
}

fn text() -> impl Strategy<Value = String> {
    vec(select(PARTS), 1..6).prop_map(|parts| parts.concat())
}

const PARTS: &[&str] = &[
    "The delegation ",
    "Министр, ",
    "кездесті.",
    "a\u{a0}b",
    "👩\u{200d}🚀",
    "e\u{301}",
    "AT&T &lt; ",
    "3 < 5 > 2 ",
    "\"quoted\" 'x' ",
    "C:\\dir ",
    "=1+1",
    "\nзат ",
    "<em>x</em>",
    "<strong>one <a1>two</a1></strong>",
    "<a2>",
    "</a2>",
    "<code>x &lt; y</code>",
    "<br>",
    "{ $n }",
    "{ $agency }",
    "{ -eu }",
    "{ -eu(case: \"genitive\") }",
    "{ -eu(case: \"unknown\") }",
    "{ -asia }",
    "{ -nobody }",
    "{ other-message }",
    "{ other-message.alt }",
    "{ NUMBER($n, minimumFractionDigits: 2) }",
    "{ DATETIME($day, month: \"long\") }",
    "{ 3.10 }",
    "{ \"\" }",
    "{ \" \" }",
    "{ \"{\" }",
    "{ \"}\" }",
    "{ \"<b>\" }",
    "{ \"\\u0007\" }",
    "{ \"\\u2028\" }",
    "{ { $n } }",
    "{ \"-5\" }",
    "007",
];
