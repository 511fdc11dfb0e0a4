### The words of the program audarma.


## Severities

severity-error = error
severity-warning = warning
severity-note = note

## Help

help-usage = Usage:
help-options = Options
help-global = Options of all commands
help-arguments = Arguments
help-commands = Commands
help-command = COMMAND
help-example = Example:
command-audarma = Turns articles into Fluent messages for translators, and brings them back in every language.
    .example =
        audarma init --source en --locales kk,ru
        audarma add article.md
        audarma check
        audarma assemble --out public
command-init = Makes a project: settings, a folder for each locale, attributes for git. Overwrites nothing.
    .example = audarma init --source en --locales kk,ru
command-add = Copies articles into the project's folder of their language and extracts them.
    .example = audarma add news/visit.md --name 2021-11-22-visit
command-extract = Reads articles, and writes and updates their catalogs. A second run changes nothing.
    .example = audarma extract --dry-run
command-assemble = Builds localized articles. One article in one locale goes to standard output unless --out is given.
    .example = audarma assemble en/visit.md --locale kk
command-check = Shows how much is translated and what is wrong.
    .example = audarma check --locale kk --min 90 --report json
command-align = Takes in the translation of an article that exists: pairs its sentences with those of the article and puts them into the catalog. What is translated stays.
    .example = audarma align en/visit.md --locale ru visit-ru.md
command-review = Records that translations are right for the present source.
    .example = audarma review en/visit.md --locale ru
command-todo = Shows what to do next: outdated translations, the oldest first, then drafts, then missing ones.
    .example = audarma todo --locale kk
command-log = Shows who translated or reviewed the units of an article, when, and from what source text.
    .example = audarma log en/visit.md --locale kk
command-memory = Asks the translation memory for texts that are like this one: the best first, with their translations.
    .example = audarma memory --locale kk "The sides discussed trade and energy."
command-join = Joins a unit with the next one of its paragraph, and keeps it so.
    .example = audarma join meeting-with-st-k3v7a
command-split = Splits a unit before a text, and keeps it so.
    .example = audarma split sides-agreed-trade-x2m4c --at "the ministers will"
command-terms = Lists names that may be worth a term, terms that a locale lacks, and terms that nobody uses.
    .example = audarma terms
command-terms-add = Writes a term into terms.ftl of each locale, or a stub of it with the cases of the language.
    .example = audarma terms add borrell --text "Borrell" --locale kk="Боррель"
command-units = Shows the units of a file, one JSON object a line. Needs no project.
    .example = audarma units article.html --language ru
command-verify = Proves that files come back byte for byte, and that a translation cannot change their structure. Needs no project.
    .example = audarma verify docs/*.md
command-segment = Cuts paragraphs into sentences: a paragraph a line in, a JSON array a line out. Needs no project.
    .example = audarma segment --language kk < paragraphs.txt
command-explain = Explains a rule.
    .example = audarma explain missing-tag
command-rules = Lists all rules.
    .example = audarma rules
command-formats = Lists the formats of articles.
    .example = audarma formats
command-merge-driver = Joins two branches of a catalog, message by message. git calls it as “audarma merge-driver %O %A %B”.
    .example = git config merge.audarma.driver "audarma merge-driver %O %A %B"
command-completions = Writes a completion script for a shell.
    .example = audarma completions bash
argument-project = Folder of the project [default: the nearest one above that has l10n.toml]
argument-ui = Language of the program: en, kk or ru [default: from LC_ALL, LC_MESSAGES, LANG]
argument-color = Colours: auto, always or never [default: auto]
argument-quiet = Says nothing but results and errors
argument-jobs = Number of threads [default: one for each core]
argument-help = Shows this help
argument-version = Shows the version
argument-article = Article, by path or name
argument-articles = Articles, by path or name [default: all]
argument-locales = Locale; may be repeated [default: all]
argument-locale = Locale
argument-min = Lowest coverage that is good enough, in per cent of units; headline=100 (or lead, body) asks it of a section. May be repeated
argument-format = Format of the file, from “audarma formats” [default: by its ending]
argument-language = Language of the text
argument-rules = SRX file with rules of your own, which go before the built-in ones
argument-existing = File with the translation that exists
argument-align-report = Report: human or json [default: human]
argument-export-srx = Writes the built-in rules as SRX 2.0, for OmegaT, Okapi and other tools
argument-init-dir = Folder of the new project [default: this one]
argument-source = Language in which articles are written [default: en]
argument-init-locales = Locales to translate into, with commas between [default: kk,ru]
argument-files = Files
argument-name = Name of the article in the project, without ending
argument-extract-report = What is printed: human or json [default: human]
argument-todo-report = What is printed: human or json [default: human]
argument-log-report = What is printed: human or json [default: human]
argument-dry-run = Writes nothing, only shows what would happen
argument-out = Folder for the versions, as LOCALE/PATH [default: the output of the settings]
argument-missing = What to do with units without translation: source, mark, omit or fail [default: source]
argument-outdated = What to do with translations whose source has changed: use (the source text where a number, a date or a name changed), always, source, mark or fail [default: use]
argument-assemble-min = Lowest coverage, in per cent of units; headline=100 (or lead, body) asks it of a section. Below it nothing is written and the last good file stays. May be repeated
argument-bilingual = Source and translation together: interleaved or columns
argument-changed = Only articles that were touched since this git revision: the article, its catalogs, terms, corrections
argument-severity = Findings from which the exit code is 1: error, warning or note [default: error]
argument-fix = Makes the fixes that are sure in the catalogs; states stay
argument-since = Shows how coverage changed since a git revision
argument-report = Report: human, json, sarif, junit, github, markdown, html or badge; jsonl with --pairs [default: human]
argument-check-limit = So many findings at most in human and html, of each rule the most urgent ones first; all shows every one [default: 200, html 500]
argument-output = File for the report [default: standard output]
argument-pairs = Checks loose pairs: one JSON object a line with id, source and target; - is standard input
argument-source-locale = Language of the sources in --pairs
argument-units = Id of a unit; may be repeated [default: all units]
argument-review-skip-outdated = Passes over translations whose source has changed since
argument-id = Id of a unit
argument-at = Text with which the second part begins; it must stand in the unit exactly once
argument-file = File
argument-at-least = Only names that stand so often in the articles [default: 2]
argument-terms-report = Report: human or json [default: human]
argument-memory-text = Text in the source language
argument-threshold = Only texts that are so much like it, in per cent [default: the setting memory, or 75]
argument-limit = So many of them at most [default: 10]
argument-memory-report = Report: human or json [default: human]
argument-term = Id of the term, without hyphen
argument-text = What the term is called in the source language
argument-translations = What it is called in a locale: kk=Боррель; may be repeated
argument-units-language = Language of the text [default: en]
argument-verify-language = Language of the text [default: en]
argument-unit = What becomes one unit: sentence or paragraph [default: sentence]
argument-code = Code of a rule, from “audarma rules”
argument-base = Catalog that both branches come from
argument-ours = Catalog of our branch, which is written
argument-theirs = Catalog of the other branch
argument-git-merge-driver = Lets git join catalogs message by message
argument-shell = Shell: bash, elvish, fish, powershell or zsh

## Complaints about the command line

usage-unknown-command = There is no command “{ $command }”.
usage-unknown-argument = There is no option “{ $argument }” here.
usage-missing-argument = An argument is missing: { $argument }.
usage-missing-value = The option “{ $argument }” needs a value.
usage-wrong-choice = “{ $value }” is no value for { $argument }. Choose one of: { $valid }.
usage-wrong-value = “{ $value }” is no value for { $argument }.
usage-conflict = { $argument } and { $other } do not go together.
usage-other = { $text }
usage-hint = For help: audarma --help

## Errors

error-line = error: { $text }
error-cannot-read = { $path } cannot be read
error-cannot-write = { $path } cannot be written
error-cannot-lock = { $path } cannot be locked against other runs
error-locked = The project is in use by process { $holder }; try again when it has finished
error-changed-meanwhile = { $path } changed while it was being processed; nothing was overwritten, run the command again
error-path-is-no-text = The name of { $path } is not valid UTF-8; rename the file
error-cannot-print = The output cannot be written
error-path-is-link = { $path } is a symbolic link, and links are not written through
error-path-is-no-file = { $path } is no file
error-read-only = { $path } may not be written: it is read-only
error-path-leaves-project = { $path } leads out of the project
error-no-project = There is no l10n.toml in { $path } or above it. Make a project with “audarma init”
error-bad-config = { $place }: this is not TOML: { $reason }
error-setting-locale = { $place }: the minimum is for “{ $locale }”, but the project has no such locale. It has: { $locales }
error-setting-missing = { $place }: “{ $key }” is missing in this table of “{ $table }”
error-setting-range = { $place }: “{ $key }” is { $value }. Write a percentage from { $from } to { $to }
error-setting-unknown = { $place }: there is no setting “{ $key }” here. There are: { $known }
error-setting-value =
    { $takes ->
        [text] { $place }: “{ $key }” takes a text in quotation marks
        [texts] { $place }: “{ $key }” takes a text in quotation marks, or a list of such: ["…", "…"]
        [list] { $place }: “{ $key }” takes a list of texts: ["…", "…"]
        [locale] { $place }: “{ $key }” takes a language tag such as "kk", "ru" or "kk-Latn"
        [locales] { $place }: “{ $key }” takes a list of language tags: ["kk", "ru"]
        [fallback] { $place }: “{ $key }” takes a list of locales for each locale: { "{" } kk = ["ru"] { "}" }
        [percent] { $place }: “{ $key }” takes a percentage from 0 to 100, without quotation marks
        [percents] { $place }: “{ $key }” takes a percentage, or one for each locale: { "{" } kk = 100, ru = 90 { "}" }
        [threshold] { $place }: “{ $key }” takes a percentage from 1 to 100, or "off"
        [word] { $place }: “{ $key }” takes one of these, in quotation marks: { $words }
        [words] { $place }: “{ $key }” takes a list of these: { $words }
        [rules] { $place }: “{ $key }” takes one of { $words } in quotation marks, or tables with severity, locales and files
       *[tables] { $place }: “{ $key }” takes tables of settings
    }
error-no-articles-configured = { $path } names no articles. Add a table [[audarma.articles]] with files = "en/**/*.md"
error-bad-glob = The pattern “{ $pattern }” is wrong
error-unknown-locale = The project has no locale “{ $locale }”. Its l10n.toml has: { $locales }
error-source-locale = “{ $locale }” is the language of the article itself
error-unknown-article = “{ $path }” is no article of the project
error-bad-term-id = “{ $id }” cannot be the id of a term: small Latin letters, digits and hyphens, a letter first.
error-term-id-taken = A message is called “{ $id }” already. Choose another id for the term.
error-term-without-text = The source language has no term -{ $id } yet: give its text with --text.
error-unknown-unit = No article here has a unit “{ $unit }”
error-no-next-unit = “{ $unit }” is the last unit of its paragraph: there is nothing to join it with
error-split-text-missing = “{ $text }” does not stand in “{ $unit }” at the start of a word. Copy it from the article
error-split-text-repeated = “{ $text }” stands { $count } times in “{ $unit }”. Write more words of the second part
error-split-at-start = “{ $unit }” begins with “{ $text }”: there is nothing before it
error-split-in-mark = “{ $text }” in “{ $unit }” is inside a link, emphasis or another paired mark, which a split would tear apart
error-boundary-stays = The boundary in “{ $unit }” cannot be set here
error-unknown-format = No format is known for { $path }. See “audarma formats”
error-unknown-format-name = There is no format “{ $name }”. See “audarma formats”
error-unknown-report = There is no report “{ $name }”. There are: { $known }
error-unknown-section = There is no section “{ $name }”. There are: { $known }
error-bad-minimum = “{ $text }” is no coverage to ask for. Write a percentage from 0 to 100, or a section and a percentage: headline=100
error-unknown-code = There is no rule “{ $code }”. See “audarma rules”
error-no-dictionary = There is no Hunspell dictionary for { $locale }. Install it (Debian: hunspell-ru), or name its folder as “dictionaries” in l10n.toml
error-bad-dictionary = { $path } is no Hunspell dictionary
error-shared-catalog = { $one } and { $other } would share one catalog. Rename one of them
error-article-named-terms = { $path } cannot be an article: its catalog would be terms.ftl. Rename it
error-article-exists = { $path } is there already, with other content. Choose another --name
error-no-pattern-for-article = No pattern in l10n.toml finds { $path }. Add one under [[audarma.articles]]
error-one-name-many-files = --name goes with one file only
error-no-output = Say where the versions go: --out DIR, or output in l10n.toml
error-pairs-need-locales = --pairs needs --source-locale and one --locale
error-pairs-report = --pairs gives one report: jsonl
error-no-git = The program git cannot be run
error-no-repository = { $path } is in no git repository
error-unknown-revision = git knows no revision “{ $revision }” here
error-git-refused = git did not answer
error-git-failed = git could not be told about the merge driver
error-bad-pair = { $path }, line { $line }: not an object with id, source and target
error-srx-xml = { $place }: this is not well-formed XML: { $detail }
error-srx-no-rules = { $place }: the file has no SRX rules
error-srx-pattern = { $place }: this pattern is no regular expression: { $detail }
error-srx-unknown-name = { $place }: the language map names the rules “{ $detail }”, which the file does not have

## Messages of the commands

no-articles = The project has no articles yet. Put one into the folder of its language, or use “audarma add”.
init-made = made { $path }
init-kept = kept { $path }
init-next = Next: put articles into locales/{ $source }/, or use “audarma add FILE”.
extract-article =
    { $article }: { $kept } kept, { $moved } moved, { $edited } edited, { $split ->
        [0] { "" }
       *[other] { $split } split,{ " " }
    }{ $joined ->
        [0] { "" }
       *[other] { $joined } joined,{ " " }
    }{ $added } added, { $removed } removed, { $automatic } need no translation
extract-moved = moved { $unit }
extract-edited = edited { $unit }
extract-minor = edited { $unit } (minor: translations stay as they are)
extract-split = split { $unit }
extract-joined = joined { $unit }
extract-renamed = renamed from { $article }
extract-added = added { $unit }
extract-removed = removed { $unit }
assemble-locale = { $locale }: { $percent } % translated ({ $covered } of { $total } units)
assemble-written =
    { $written ->
        [one] { $written } version written.
       *[other] { $written } versions written.
    }
assemble-kept = Versions not written: { $kept }.
check-fixed = fixed { $path }, { $line }: { $code }
check-below =
    { $article } ({ $locale }{ $section ->
        [headline] , { section-headline }
        [lead] , { section-lead }
        [body] , { section-body }
       *[all] { "" }
    }): { $coverage } % is less than the { $min } % that are asked for.
align-article = { $article } ({ $locale }): { $translated } translated, { $draft } draft, { $missing } without translation, { $kept } kept, { $unused } left over
align-draft = draft { $unit }: { $reason }
align-missing = without translation { $unit }: { $reason }
align-kept = kept { $unit }: it had a translation already
align-unused = left over, line { $line }: “{ $text }”
align-reason-joined = the translation makes one sentence of several; split its text among them
align-reason-place = it is not sure that this text belongs here; compare it with the article
align-reason-moved = the translation has this text in another place; compare it with the article
align-reason-number = a number stands on one side only
align-reason-length = the text is much shorter or longer than its source
align-reason-markup = tags that only one side has: { $names }
align-reason-within = its text is in the translation of { $unit }
align-reason-unpaired = nothing in the translation says the same
review-nothing = { $article } ({ $locale }): nothing new to review.
review-done =
    { $units ->
        [one] { $article } ({ $locale }): { $units } unit reviewed.
       *[other] { $article } ({ $locale }): { $units } units reviewed.
    }
review-of-outdated =
    { $outdated ->
        [one] { $article } ({ $locale }): { $outdated } of them was outdated: its source has changed since it was translated.
       *[other] { $article } ({ $locale }): { $outdated } of them were outdated: their sources have changed since they were translated.
    }
review-passed-over =
    { $outdated ->
        [one] { $article } ({ $locale }): { $outdated } outdated translation is left as it is. If it is right, name it with --unit.
       *[other] { $article } ({ $locale }): { $outdated } outdated translations are left as they are. Name those that are right with --unit.
    }
todo-outdated = outdated, translated on { $date }: { $article } { $unit } ({ $words } words)
todo-draft = draft of { $date }: { $article } { $unit } ({ $words } words)
todo-missing = missing: { $article } { $unit } ({ $words } words)
memory-in-catalog = { $percent } %  { $article } { $unit }
memory-kept = { $percent } %  { $article } { $unit } (no longer in the catalog, kept on { $date })
memory-nothing = The { $locale } translation memory has nothing that is like this text by { $percent } % or more. Pairs in it: { $count }
terms-candidates = { $count ->
        [0] No name stands often enough to be worth a term.
        [one] 1 name may be worth a term:
       *[other] { $count } names may be worth a term:
    }
terms-places = { $articles }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
terms-missing = { $count ->
        [one] 1 term has no { $locale } text:
       *[other] { $count } terms have no { $locale } text:
    }
terms-unused = { $count ->
        [one] 1 term is used nowhere:
       *[other] { $count } terms are used nowhere:
    }
terms-written = -{ $id } is written into { $path }.
terms-stub = { $path } has a stub of -{ $id } now, which waits for its text.
terms-kept = { $path } has -{ $id } already and stays as it is.
terms-extract = “audarma extract” writes it into the source messages; no translation becomes outdated.
todo-total = Units to do: { $units }; source words: { $words }
log-present =
    { $signed ->
        [no] { $date } { $state }: { $unit }
       *[yes] { $date } { $state }: { $unit } — { $author }
    }
log-earlier =
    { $signed ->
        [no] { $date } { $state }: { $unit } (an earlier source text)
       *[yes] { $date } { $state }: { $unit } — { $author } (an earlier source text)
    }
state-draft = draft
state-translated = translated
state-reviewed = reviewed
merge-conflict = Both branches translated { $unit } in different ways.
correction-kept = Kept in { $file }: { $line }
correction-taken-back = An earlier correction is taken back: its line in { $file } is gone.
verify-identity = { $path }: the rebuild differs from the file
verify-structure =
    { $units ->
        [one] { $path }: { $units } unit cannot be translated: line { $line }: { $reason }
       *[other] { $path }: { $units } units cannot be translated; the first one: line { $line }: { $reason }
    }
verify-unread = { $reason }
segment-fallback = No rules of its own for “{ $language }”: sentences are cut by the general rules of Unicode (UAX 29).

## Marks in assembled articles

mark-missing = [not translated: { $text }]
mark-outdated = [outdated: { $text }]

## Catalogs

catalog-header-source =
    The sentences of { $article }.
    This file is written by “audarma extract”: change the article, not the text here.
catalog-header-target =
    The translation of { $article }.
    To translate a message: take the “# ” away before its id and write the translation behind the “=”.
catalog-header-terms = Names and terms of the project, with their grammatical cases.

## Reports

report-percent = { $percent } %
report-units =
    { $total ->
        [one] { $covered } of { $total } unit
       *[other] { $covered } of { $total } units
    }
report-more = and { $count } more
report-locale = Locale
report-coverage = Coverage
report-article = Article
report-all-articles = all articles
report-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
report-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
report-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
count-missing = { $count } missing
count-outdated = { $count } outdated
count-draft = { $count } draft
count-invalid = { $count } invalid
count-reviewed = { $count } reviewed
report-title = Translation report
report-contents = Contents
report-by-locale = By locale
report-by-section = By section
report-by-article = By article, the least translated first
report-by-rule = By rule
report-number = Number
report-over-time = Over time
report-oldest = Outdated longest
report-section = Section
section-headline = headline
section-lead = lead
section-body = body
report-unit = Unit
report-units-name = Units
report-words = Words
report-chars = Characters
report-to-do = State
report-date = Date
report-now = now
report-since = Since { $revision }
report-trend = In brackets: the change since { $revision }.
report-new = new
report-change = { $sign }{ $points } points
report-findings = Findings
report-source-readiness = Source readiness
    .hint = What makes the article itself harder to translate. Changed there, it is better for every language at once.
report-filters = Filters
report-severity = Severity
report-rule = Rule
report-text = Text
report-any = all
report-shown = Shown
report-nothing = Nothing was found.
report-source = Source
report-translation = Translation
report-first = The first { $shown } of { $total }, worst first
report-some = { $shown } of { $total } are shown, of each rule the most urgent ones. The table by rule counts all of them.
report-limited = { $shown } of { $total } findings are shown, of each rule the most urgent ones. To see more: --limit N, --limit all, or name the articles.

## Formats

format-text = Plain text: paragraphs, lists, hard-wrapped lines
format-markdown = Markdown: CommonMark with tables, task lists, footnotes and front matter
format-html = HTML: pages and fragments

## Findings

finding-address-changed = The address { $text } of the source is not in the translation.
    .help = Copy it from the source, letter for letter.
finding-alien-letter = “{ $word }” has the letter “{ $letter }”, which is not in the alphabet of this language.
finding-bad-argument = { $name }() does not take “{ $argument }”.
finding-broken-encoding = A wrong encoding has destroyed this text: { $text }
finding-broken-word = This should be written { $right }: the other translations have it like that.
finding-byte-order-mark = The file begins with a byte order mark.
finding-changed-code = The text in <{ $name }> must stay as in the source.
    .help = Copy it from the source.
finding-changed-ending = The translation ends “{ $target }”, the source “{ $source }”.
finding-changed-line-break = The translation has line breaks: { $target }, the source: { $source }.
finding-changed-markup = The markup { $tag } is not the same in source and translation.
finding-changed-sign = The number { $number } has a minus in one of the two texts and none in the other.
finding-changed-structure = The translation cannot be written here without changing the structure of the article.
    .help = Write it in other words, or without the characters that mean something in this format.
finding-commented-translation = The translation of “{ $id }” is still a comment.
    .help = Take the “# ” away before it.
finding-conflict-markers = Two versions wait for a decision. Ours: { $ours } | Theirs: { $theirs }
    .help = Keep one of them and delete the lines with <<<<<<<, ======= and >>>>>>>.
finding-control-character = There is a control character here: { $character }.
finding-coverage-too-low = { $section ->
        [headline] Only { $coverage } % of the headline is translated into { $locale }; { $min } % are asked for. Nothing is written.
        [lead] Only { $coverage } % of the lead is translated into { $locale }; { $min } % are asked for. Nothing is written.
        [body] Only { $coverage } % of the body is translated into { $locale }; { $min } % are asked for. Nothing is written.
       *[all] Only { $coverage } % is translated into { $locale }; { $min } % are asked for. Nothing is written.
    }
finding-crossed-tag = The tag <{ $name }> is not opened and closed where it should be.
finding-currency-changed =
    { $lost ->
        [yes] “{ $source }” of the source is not in the translation.
       *[no] The source names “{ $source }”, the translation “{ $target }”.
    }
    .help = Use the currency of the source, or convert the amount too.
finding-dash-without-spaces = A space is missing at the dash: { $text }
finding-date-changed =
    { $lost ->
        [yes] “{ $source }” of the source is not in the translation.
       *[no] The source names “{ $source }”, the translation “{ $target }”.
    }
finding-decomposed-letter = The letter “{ $letter }” is written as two characters.
finding-double-space = There are two spaces or more here.
finding-doubled-sign = Two signs stand where one belongs: “{ $sign }”.
finding-doubled-word = “{ $word }” stands twice in a row.
    .help = If it is a slip, delete one of them in the article.
finding-duplicate-id = The id “{ $id }” stands twice.
    .help = Delete one of the two entries.
finding-duplicate-variant = The variant [{ $key }] stands twice; the second one is never said.
finding-empty-tag = There is nothing in <{ $name }>, where the source has text.
    .help = Put the tag around the words that belong to it.
finding-empty-translation = There is no text in the translation.
finding-flattened-plural = All numbers have one form here; this language has: { $forms }.
finding-forbidden-wording = “{ $text }” is not what the newsroom calls it: { $name }.
    .help = Use the term -{ $term }, or take the wording out of its .forbid in terms.ftl.
finding-foreign-passage = “{ $text }” is in another language than the rest.
finding-foreign-word = “{ $text }” is a word of the other language.
finding-front-matter-broken = The front matter cannot be read: { $reason }
finding-glued-words = A space is missing behind “{ $sign }” in the translation: { $text }
finding-hard-coded-term = “{ $text }” is a term and is written out here.
    .help = Write { $reference }: then it changes with the term.
finding-headline-style = The headline ends with a full stop, and the source does not.
finding-hyphen-for-dash = A hyphen stands here for a dash ({ $dash }).
finding-inconsistent-translation = The same source text is translated otherwise in { $path }, line { $line }: “{ $other }”
    .help = Choose one of them for both places.
finding-invalid-bytes = These bytes are no text. They stay as they are, and this place is not translated.
    .help = Save the file as UTF-8.
finding-invisible-character = There is a character here that nobody sees: { $character }.
finding-joined-units = “{ $left }” and “{ $right }” were joined by a translator.
    .help = To undo it: delete line { $line } of { $file } and run “audarma extract”.
finding-latin-not-in-source = “{ $text }” in Latin letters is not in the source.
finding-left-out = “{ $unit }” is left out of this version on purpose.
    .help = To have it back, translate it instead of { "{" } "" { "}" }.
finding-left-placeholder = Something was left to be filled in: { $text }
finding-leftover-markup = “{ $text }” is markup that readers would see.
    .help = Use the tags of the source, or write the character itself.
finding-leftover-sign = “{ $text }” hangs in the air: something before or in it is gone.
finding-legacy-encoding = The file is in { $encoding }. It is read as it is; its translations are written in { $written }.
finding-long-sentence = This sentence has { $count } words; more than { $most } are hard to translate.
    .help = Make two sentences of it in the article, or let translators work on parts: audarma split.
finding-lost-letters = “{ $word }” seems to have lost its Kazakh letters.
finding-lower-case-start =
    { $where ->
        [inside] A sentence begins with a small letter: { $text }
       *[start] The translation begins with a small letter: { $letter }
    }
finding-magnitude-changed = The source says “{ $source }”, the translation “{ $target }”: { $factor } times as much or as little.
finding-message-named-like-term = A message and a term are both called “{ $id }”, which many programs mix up.
    .help = Rename the term.
finding-missing-attribute = The attribute .{ $name } has no translation.
    .help = Add a line “.{ $name } = …” under the message.
finding-missing-brackets = The remark { $text } of the source stands in no brackets here.
finding-missing-no-break-space = A space that keeps “{ $text }” on one line is usual here.
finding-missing-quotes =
    The source has { $count ->
        [one] a quotation
       *[other] { $count } quotations
    }, the translation no quotation marks.
finding-missing-reference = { "{" } { $name } { "}" } of the source is not in the translation.
finding-missing-sign = The sign { $sign } of the source is gone.
finding-missing-space = A space is missing behind “{ $sign }”: { $text }
finding-missing-tag = The tag <{ $name }> of the source is not in the translation.
    .help = Put <{ $name }>…</{ $name }> around the same words.
finding-missing-term = The term -{ $name } has no { $locale } text.
    .help = Write it: audarma terms add { $name } --locale { $locale }=…
finding-missing-translation = “{ $unit }” has no translation into { $locale }.
finding-missing-variable = The variable { "{" } ${ $name } { "}" } of the source is not in the translation.
    .help = Put it where the sentence wants it.
finding-misspelt-word = “{ $word }” is not in the dictionary: “{ $right }”?
finding-mistyped-word = “{ $word }” seems to be mistyped: “{ $right }”?
finding-mixed-quotes = The quotation marks here are { $here }, and elsewhere in the article { $usual }.
    .help = Use one style; another one only for a quotation inside a quotation.
finding-mixed-script = “{ $word }” has letters of another script that look the same.
finding-name-added = The source does not name “{ $text }”.
finding-name-missing = The name “{ $text }” of the source is not in the translation.
finding-name-spelt-in-two-ways = “{ $text }” is spelt “{ $other }” in line { $line }.
    .help = If both mean the same, spell them alike in the article.
finding-name-translated-in-two-ways = “{ $text }” is spelt “{ $other }” in line { $line }.
    .help = If both mean the same, spell them alike.
finding-negation-lost = The source says “{ $word }”; nothing here denies anything.
finding-no-kazakh-letters = Not one letter is one that only Kazakh has: ә ғ қ ң ө ұ ү һ і.
    .help = Type it on a Kazakh keyboard.
finding-number-changed = The source has { $source }, the translation { $target }.
finding-number-extra = The source has no number like { $target }.
finding-number-missing = The number { $source } of the source is not in the translation.
finding-other-sentence = Neither names nor numbers nor length fit the source.
    .help = Look whether the translation belongs to another sentence.
finding-outdated-translation = The source of “{ $unit }” has changed since it was translated.
    .help =
        { $known ->
            [yes] It says now: { $diff }{ " " }
           *[no] { "" }
        }Translate it again, or say that it is still right: audarma review { $article } --locale { $locale } --unit { $unit }
finding-parser-failed = The markup cannot be read. The file stays as it is.
finding-reference-cycle = “{ $name }” refers to itself.
finding-repeated-passage = “{ $text }” stands twice.
finding-repeated-tag = The tag <{ $name }> stands more often than in the source.
finding-repeated-variable = The variable { "{" } ${ $name } { "}" } stands more often than in the source.
finding-repeated-word = “{ $word }” stands twice in a row in the translation.
finding-required-section = The { $section ->
        [headline] headline
        [lead] lead
       *[body] body
    } must be translated into { $locale }; this is not. Nothing is written.
finding-reused-translation = This is also the translation of another source text, in { $path }, line { $line }: “{ $other }”
    .help = One of the two stands in the wrong place, and perhaps those around it too.
finding-run-together-sentences = There is no space between two sentences: “{ $left }” and “{ $right }”.
    .help = Put a space between them in the article. They are two units already.
finding-shifted-quotes = The quotation holds who says it, too: its closing mark stands too late.
finding-split-unit = A translator split the sentence between “{ $left }” and “{ $right }”.
    .help = To undo it: delete line { $line } of { $file } and run “audarma extract”.
finding-straight-quotes = Straight quotation marks stand here for { $open } and { $close }.
finding-stray-space = There is a space too many here.
finding-stretched-tag = <{ $name }> stands around the whole translation, and around a part of the source.
finding-swapped-letters = Two letters of “{ $word }” seem to have changed places: “{ $right }”?
finding-swapped-numbers = The source has { $source }, the translation { $target }: the numbers have changed places.
finding-syntax-error = This is not Fluent: “{ $text }”
    .help = A message is “id = text” on one line; further lines begin with four spaces.
finding-term-not-used = The translation does not use “{ $name }”, the term for “{ $text }”.{ $near ->
        [0] {""}
       *[other] {" "}The nearest word is “{ $word }”.
    }
    .help = Use it in any form, or its reference -{ $term }. If the sentence wants another word, list that under .forms of the term in terms.ftl.
finding-text-extra = The translation is much longer than such a source usually needs.
finding-text-missing = The translation is much shorter than such a source usually needs.
finding-time-changed = The source says { $source }, the translation { $target }.
finding-too-long = The references in “{ $unit }” make a text beyond all bounds.
finding-too-many-placeables = The message has { $count } placeables; programs read { $most } at most.
finding-unbalanced-brackets = The bracket “{ $sign }” has no partner.
finding-unbalanced-quotes = The quotation mark { $sign } has no partner, or stands on the wrong side.
finding-unexpected-capitals = “{ $word }” is in capitals, and nothing in the source is.
finding-unexplained-acronym = “{ $acronym }” is spelt out nowhere in the article or in the terms.
    .help = Spell it out once in the article, or tell translators in a comment of its term in terms.ftl.
finding-unit-changed = The source counts “{ $source }”, the translation “{ $target }”.
finding-unit-converted = { $source } is about { $exact } { $measure }; the translation has { $target }.
finding-unknown-addendum = “{ $id }” adds something to a unit that no article has.
    .help = Its id is that of a unit with -before or -after behind it. Copy the id from a catalog.
finding-unknown-attribute = The source message has no attribute .{ $name }.
finding-unknown-case = The term -{ $name } has no case “{ $case }”.
    .help = Add the case to terms.ftl, or use one that it has.
finding-unknown-function = There is no function { $name }(). There are NUMBER() and DATETIME().
finding-unknown-id = No unit of the article has the id “{ $id }” any more.
    .help = Its sentence is gone from the article. The translation stays until you delete it.
finding-unknown-language = No rules of its own for “{ $language }”: sentences are cut by the general rules of Unicode.
finding-unknown-message = There is no message “{ $name }”.
finding-unknown-plural = The plural form [{ $form }] is missing or unknown; this language has: { $forms }.
finding-unknown-tag = The source has no tag <{ $name }>.
    .help = A literal “<” before a letter is written “&lt;”.
finding-unknown-term = There is no term -{ $name } in terms.ftl.
finding-unknown-variable = The source has no variable { "{" } ${ $name } { "}" }.
finding-unsafe-markup = This would run in the reader’s browser: { $text }
finding-untranslated = The translation is the source.
    .help = If it must stay as it is, write: { "# audarma: allow untranslated" }
finding-untranslated-word = “{ $text }” is left in the language of the source.
finding-unused-allow = “{ $code }” is allowed here, and nothing was found that it allows.
    .help = Delete the line, or write a code that “audarma rules” has.
finding-unused-attribute = No translation chooses by -{ $term }.{ $name }, as others do by .{ $name } of other terms.
    .help = See whether the words beside the term agree with it.
finding-unused-correction = This correction changes nothing in any article: { $text }
    .help = Its words are gone from the articles, or the boundary is right without it. Delete the line, or make the correction again with “audarma join” or “audarma split”.
finding-wrong-language = The translation is { $found ->
        [en] English
        [kk] Kazakh
       *[ru] Russian
    }, not { $wanted ->
        [en] English
        [kk] Kazakh
       *[ru] Russian
    }.
finding-wrong-number-ending = The ending does not go with how the number is read: { $text }
finding-wrong-script = The translation is written in Latin letters.

## Rule pages

rule-address-changed = A web or e-mail address, a hashtag or a handle that is not the one of the source.
    .bad = https://www.inform.kz became https://www.inf0rm.kz
    .fix = Not automatic.
    .good = the address as the source has it
    .why = The reader lands on another page, or nowhere.
rule-alien-letter = A letter that the language does not have.
    .bad = қапитал (in Russian)
    .fix = Not automatic.
    .good = капитал
    .why = It comes from another keyboard or a bad conversion, and no search finds the word.
rule-bad-argument = An argument that a function cannot take.
    .bad = { "{" } DATETIME($date, dateStyle: "big") { "}" }
    .fix = Not automatic: only the translator knows what was meant.
    .good = { "{" } DATETIME($date, dateStyle: "long") { "}" }
    .why = The number or the date would be written wrongly.
rule-broken-encoding = Letters that a wrong encoding has destroyed.
    .bad = РџСЂРµР·РёРґРµРЅС‚
    .fix = Not automatic: put the text in again from where it came.
    .good = Президент
    .why = Nobody can read it.
rule-broken-word = A word with a space inside, or two words without one.
    .bad = мини стерство, жаңакөпір
    .fix = Not automatic: it may be a new word.
    .good = министерство, жаңа көпір
    .why = No search finds it, and readers stumble.
rule-byte-order-mark = The file begins with a byte order mark.
    .bad = EF BB BF before the first character
    .fix = Save the file as UTF-8 without byte order mark.
    .good = plain UTF-8
    .why = Many Fluent tools take the mark for text and lose the first message. It is kept in articles.
rule-changed-code = The text in a code tag was changed.
    .bad = <code>орнату</code> for <code>install</code>
    .fix = Copy the text from the source.
    .good = <code>install</code>
    .why = A command or a file name is no language; readers copy it.
rule-changed-ending = The translation ends with another sign than the source.
    .bad = Who came? – Кто пришёл.
    .fix = Not automatic: the end of the sentence may be lost.
    .good = Who came? – Кто пришёл?
    .why = A question becomes a statement, or the sentence is not finished.
rule-changed-line-break = A line break that the source has not, or one of the source that is gone.
    .bad = a sentence on two lines of the catalog; an address in two lines without its <br>
    .fix = Not automatic: write the message on one line, or put <br> where the source has it.
    .good = the message on one line, <br> where the source has it
    .why = The article would have a break there, or lines that run together.
rule-changed-markup = The markup of the translation is not that of the source.
    .bad = <a href="inf0rm.kz"> for <a href="inform.kz">
    .fix = Not automatic.
    .good = <a href="inform.kz">
    .why = A link leads elsewhere, or the page breaks.
rule-changed-sign = A number that has lost its minus, or got one.
    .bad = -25 °C became 25 °C
    .fix = Not automatic.
    .good = -25 °C, or 25 градусов мороза
    .why = Frost becomes heat, a loss a gain.
rule-changed-structure = A translation that would change the structure of the article.
    .bad = a plain-text paragraph that begins with “- ”
    .fix = Not automatic.
    .good = the same sentence with a long dash
    .why = A heading, a list or a link of the page would appear or disappear. The source text stands there instead.
rule-commented-translation = A translation that is still a comment.
    .bad = # id = Тараптар кездесті.
    .fix = Take the “# ” away.
    .good = id = Тараптар кездесті.
    .why = No program reads comments; the sentence counts as missing.
rule-conflict-markers = Conflict markers of git in an article or a catalog.
    .bad = <<<<<<< ours
    .fix = Keep one side and delete the markers.
    .good = one of the two versions
    .why = Both versions are somebody's work. Nothing between the markers is read, and nothing is overwritten.
rule-control-character = A character that steers programs and shows nothing.
    .bad = U+202E in a name
    .fix = Automatic: audarma check --fix.
    .good = the name alone
    .why = It can turn the reading direction, hide text, or break the page.
rule-coverage-too-low = A version that is translated less than the settings ask for.
    .bad = 8 of 11 units with min = 90
    .fix = Translate more, or lower --min.
    .good = 10 of 11 units
    .why = A half-translated article must not replace the last good one.
rule-crossed-tag = Tags that are not opened and closed where they should be.
    .bad = <em><a>text</em></a>
    .fix = Not automatic.
    .good = <em><a>text</a></em>
    .why = The page would break.
rule-currency-changed = Another currency than in the source, or none.
    .bad = $5 million became 5 million euros
    .fix = Not automatic.
    .good = 5 million dollars
    .why = The amount is wrong although the figures are right.
rule-dash-without-spaces = A dash that stands at a word without a space.
    .bad = Астана—столица
    .fix = Automatic: audarma check --fix.
    .good = Астана — столица; Москва–Пекин
    .why = The two words are one to every search and line break.
rule-date-changed = Another month or weekday than in the source, or none.
    .bad = Monday became “вторник”
    .fix = Not automatic.
    .good = Monday is “понедельник”
    .why = Readers come on the wrong day.
rule-decomposed-letter = A letter that is written as two characters.
    .bad = й as и and U+0306
    .fix = Automatic: audarma check --fix.
    .good = й
    .why = It looks the same and is another text to every search.
rule-double-space = Two spaces or more between words.
    .bad = trade  and energy
    .fix = Automatic: audarma check --fix.
    .good = trade and energy
    .why = It shows in print, and a search for the words does not find them.
rule-doubled-sign = The same sign twice in a row.
    .bad = trade,, energy
    .fix = Automatic: audarma check --fix.
    .good = trade, energy
    .why = A slip that shows in print.
rule-doubled-word = The same word twice in a row.
    .bad = The minister opened the the meeting.
    .fix = Not automatic: some words are doubled on purpose.
    .good = The minister opened the meeting.
    .why = Usually a slip, which a translator has to ask about or translates too.
rule-duplicate-id = An id that stands twice in a catalog.
    .bad = the same id before two texts
    .fix = Delete one entry.
    .good = one entry
    .why = Programs disagree on which of the two counts.
rule-duplicate-variant = A choice with two variants of the same key.
    .bad = two variants [one]
    .fix = Delete one of them.
    .good = one variant [one]
    .why = The second one is never said.
rule-empty-tag = A tag with nothing in it, where the source has text.
    .bad = <a></a>мәтін
    .fix = Not automatic: only a translator knows which words belong to it.
    .good = <a>мәтін</a>
    .why = Nobody can click on a link without words.
rule-empty-translation = A translation without text where the article needs one.
    .bad = only tags and spaces
    .fix = Not automatic.
    .good = a text; or { "{" } "" { "}" } to leave the unit out on purpose
    .why = An empty paragraph or heading is a hole in the page.
rule-flattened-plural = One form for all numbers where the language has several.
    .bad = 2 статей
    .fix = Not automatic.
    .good = 2 статьи, 5 статей
    .why = The word does not agree with its number.
rule-forbidden-wording = A wording that a term must not have.
    .bad = Евросообщество, which .forbid of the term lists
    .fix = Not automatic: the sentence wants a form.
    .good = Европейский союз
    .why = The newsroom has decided against it.
rule-foreign-passage = A part of the translation that is in another language.
    .bad = half a Kazakh sentence in Russian
    .fix = Not automatic.
    .good = one language; another one only in quotations
    .why = It was pasted or left behind.
rule-foreign-word = A Russian word in Kazakh, or the reverse, that stands alone.
    .bad = Министр также келді
    .fix = Not automatic.
    .good = Министр де келді
    .why = Who writes both languages slips from one into the other.
rule-front-matter-broken = Front matter that cannot be read.
    .bad = title: "Visit
    .fix = Not automatic.
    .good = title: "Visit"
    .why = Its title and description are not translated, and site generators refuse the page.
rule-glued-words = No space behind a comma or stop in a translation.
    .bad = trade,energy
    .fix = Not automatic: the word may be a name.
    .good = trade, energy
    .why = Two words are one to search, to line breaks and to readers.
rule-hard-coded-term = A term's text where its reference could stand.
    .bad = Қазақстанның өкілі
    .fix = Writes the reference that says the same; nothing becomes outdated by it.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" } өкілі
    .why = When the term changes, this sentence keeps the old name.
rule-headline-style = A headline that ends with a full stop where the source has none.
    .bad = Өкілдер кездесті.
    .fix = Takes the full stop away.
    .good = Өкілдер кездесті
    .why = The headlines of a newsroom look alike.
rule-hyphen-for-dash = A hyphen between spaces, where a dash belongs.
    .bad = Astana - the capital
    .fix = Automatic: audarma check --fix.
    .good = Astana – the capital
    .why = A hyphen joins words, a dash parts them.
rule-inconsistent-translation = One source text that is translated in two ways.
    .bad = Жалғасы бар here, Жалғасы болады there
    .fix = Not automatic: people choose the better one.
    .good = Жалғасы бар in both places
    .why = Readers meet the same line in two wordings.
rule-invalid-bytes = Bytes that are no text.
    .bad = the byte FF in a UTF-8 file
    .fix = Save the file as UTF-8.
    .good = the whole file in UTF-8
    .why = The file was damaged or saved in another encoding. The bytes are kept, and the place is locked.
rule-invisible-character = A character that nobody sees.
    .bad = a soft hyphen inside a name
    .fix = Automatic: audarma check --fix.
    .good = the name alone
    .why = It comes along when text is copied from a page, and no search finds the word.
rule-joined-units = Sentences that a translator joined into one unit.
    .bad = “The talks in St.” and “Petersburg went on.” as two units
    .fix = None is needed. To undo it, delete the line.
    .good = “The talks in St. Petersburg went on.” as one, by a line of the .cuts file
    .why = The correction holds in all later runs, so everybody should see it.
rule-latin-not-in-source = A Latin word in a Cyrillic translation that the source does not have.
    .bad = Kazinform became Kazinfrom
    .fix = Not automatic.
    .good = the word as the source spells it
    .why = It was misspelt or added.
rule-left-out = A unit that a locale leaves out on purpose.
    .bad = a sentence that means nothing to these readers
    .fix = None is needed. To have it back, translate it.
    .good = id = { "{" } "" { "}" }
    .why = It counts as translated, and everybody should see that it is not in the version.
rule-left-placeholder = Something that was to be filled in later.
    .bad = lorem ipsum
    .fix = Not automatic.
    .good = the text
    .why = It would be published.
rule-leftover-markup = Signs of markup that readers would see.
    .bad = **маңызды**, [мост](https://a.kz), &nbsp;
    .fix = Not automatic: the markup may be wanted.
    .good = <strong>маңызды</strong>
    .why = They come from another program, and the page shows them as they are.
rule-leftover-sign = A sign that is left of something deleted.
    .bad = Одақ () мәлімдеді
    .fix = Not automatic: what is missing may have to come back.
    .good = Одақ (BDI) мәлімдеді
    .why = A name was lost, and its brackets or ending stayed.
rule-legacy-encoding = A file in an encoding from before Unicode, or in UTF-16.
    .bad = windows-1251
    .fix = Save the file as UTF-8.
    .good = UTF-8
    .why = Encodings from before Unicode lack Kazakh letters; translations are written in UTF-8.
rule-long-sentence = A sentence of more than sixty words.
    .bad = a paragraph that is one sentence
    .fix = Not automatic: only the author can say where to part it. A translator can use audarma split.
    .good = two or three sentences
    .why = Nobody keeps it in mind while translating; in Kazakh the verb comes last and turns the whole of it round.
rule-lost-letters = Kazakh letters that became Russian ones.
    .bad = казак халкы
    .fix = Not automatic: which letter was lost is not always plain.
    .good = қазақ халқы
    .why = No search finds the word.
rule-lower-case-start = A small letter at the start of a sentence.
    .bad = the minister came.
    .fix = Automatic: audarma check --fix.
    .good = The minister came.
    .why = A sentence begins with a capital.
rule-magnitude-changed = Thousands for millions, millions for billions.
    .bad = 5 million became “5 миллиардов”
    .fix = Not automatic.
    .good = 5 million is “5 миллионов” or “5 млн”
    .why = A figure that is a thousand times too large is the mistake that is quoted.
rule-message-named-like-term = A message and a term with the same name.
    .bad = -eu and eu
    .fix = Rename the term.
    .good = -eu and eu-visit
    .why = Programs on fluent-bundle for Rust lose one of them.
rule-missing-attribute = An attribute without translation.
    .bad = a message without its .img-alt
    .fix = Not automatic.
    .good = .img-alt = Министрлер кездесуі
    .why = The description of a picture or the tooltip of a link stays in the source language.
rule-missing-brackets = A remark in brackets that the translation has not.
    .bad = He (the minister) came – Ол келді
    .fix = Not automatic.
    .good = Ол (министр) келді
    .why = The remark may have been left out.
rule-missing-no-break-space = A plain space where the house writes one that does not break.
    .bad = “5” at the end of a line, “км” on the next
    .fix = Automatic: audarma check --fix.
    .good = “5 км” with a no-break space
    .why = Two things that are read together are torn apart at the end of a line.
rule-missing-quotes = The source quotes and the translation does not.
    .bad = a "big step" – большой шаг
    .fix = Not automatic: where the quotation begins is the translator’s choice.
    .good = a "big step" – «большой шаг»
    .why = What somebody said becomes what the paper says.
rule-missing-reference = A reference of the source that is not in the translation.
    .bad = a variable left out in one variant
    .fix = Not automatic.
    .good = the variable in each variant
    .why = The number or the term that it stands for is lost.
rule-missing-sign = A mark of a note, the sign of a list item or a picture character that is gone.
    .bad = Prices are final* – Баға түпкілікті
    .fix = Not automatic: only a translator knows where it belongs.
    .good = Баға түпкілікті*
    .why = Readers look for what the sign announces.
rule-missing-space = A space is missing behind a comma or stop inside a sentence.
    .bad = They spoke of trade,energy and water.
    .fix = Not automatic: it may be a name that is written so.
    .good = They spoke of trade, energy and water.
    .why = Two words become one for every program that counts, searches or translates words.
rule-missing-tag = A tag that carries data, such as a link, is in the source and not in the translation.
    .bad = Боррель for <a>Borrell</a>
    .fix = Not automatic: only the translator knows which words the link is for.
    .good = <a>Боррель</a>
    .why = The link would be lost.
rule-missing-term = A term of the source language that a locale does not have.
    .bad = -borrell in en/terms.ftl only
    .fix = Not automatic. “audarma terms add” writes it, or a stub of it.
    .good = -borrell = Боррель in kk/terms.ftl too
    .why = Its reference cannot be used there, and each translator writes the name anew.
rule-missing-translation = A unit without translation.
    .bad = # id =
    .fix = Translate it.
    .good = id = Тараптар кездесті.
    .why = The source text stands in the article instead.
rule-missing-variable = A variable of the source that is not in the translation.
    .bad = a translation without { "{" } $img { "}" }
    .fix = Not automatic.
    .good = the variable where the sentence wants it
    .why = The picture or footnote would be lost.
rule-misspelt-word = A word that is not in the dictionary, one slip away from one that is.
    .bad = превительство
    .fix = Not automatic: a rare word may be right.
    .good = правительство
    .why = Readers take a paper that cannot spell for one that does not check.
rule-mistyped-word = A word with a letter missing, doubled, too many or wrong.
    .bad = правительтво
    .fix = Not automatic: a rare word may be right.
    .good = правительство
    .why = The hand slipped, and no eye sees it in its own text. It is told by what letters follow each other.
rule-mixed-quotes = Several styles of quotation marks in one article.
    .bad = “trade” in one paragraph, "trade" in the next
    .fix = Not automatic.
    .good = one style; another one only for a quotation inside a quotation
    .why = A translator cannot tell whether two styles mean two things, and what is replaced by rule in one of them stays in the other.
rule-mixed-script = Letters of two scripts in one word.
    .bad = Cаяси with a Latin C
    .fix = Automatic: audarma check --fix.
    .good = Саяси
    .why = The word looks right and no search finds it.
rule-name-added = A name of the translation that its source does not have.
    .bad = Брюссельде
    .fix = Not automatic: look at the source.
    .good = Парижде
    .why = Somebody else is named, or the text is that of another sentence.
rule-name-missing = A name of the source that the translation does not have in any writing.
    .bad = Josep Borrell became Жозеп
    .fix = Not automatic.
    .good = each name, translated or in the letters of the language
    .why = Somebody is left out, or is another one.
rule-name-spelt-in-two-ways = A name that is spelt in two ways in one article.
    .bad = Prime-Minister and Prime Minister, Tokayev and Tokaev
    .fix = Not automatic: they may be two names.
    .good = one spelling
    .why = A translator has to find out whether these are two, and terms find one of them only.
rule-name-translated-in-two-ways = A name that a translation spells in two ways.
    .bad = Тоқаев and Токаев in one text
    .fix = Not automatic: they may be two.
    .good = Тоқаев everywhere, in any form
    .why = Readers take them for two people or places.
rule-negation-lost = The source denies something, and nothing in the translation does.
    .bad = He did not come – Он приехал
    .fix = Not automatic.
    .good = Он не приехал
    .why = The sentence says the contrary, unless another word denies it.
rule-no-kazakh-letters = A Kazakh text without a single letter of its own.
    .bad = Казакстан Республикасынын Президенти
    .fix = Not automatic.
    .good = Қазақстан Республикасының Президенті
    .why = It was typed on a Russian keyboard, or the letters were lost on the way.
rule-number-changed = A number that is another one in the translation.
    .bad = 17 became 71, 2016 became 2017
    .fix = Not automatic.
    .good = the same value, however it is written: 1,234.5 is “1 234,5”, 17th is “17-й”, “17-ші”
    .why = A wrong figure, date or score.
rule-number-extra = A number in the translation that the source does not have.
    .bad = “about ten people” became “12 адам”
    .fix = Not automatic.
    .good = the numbers of the source, in digits or words
    .why = A figure that nobody said.
rule-number-missing = A number of the source that the translation lacks.
    .bad = “in 2016” left out
    .fix = Not automatic.
    .good = each number, in digits or words
    .why = A fact is lost.
rule-other-sentence = The translation of another sentence.
    .bad = the translation of the next sentence, shifted by one
    .fix = Not automatic.
    .good = what the source says
    .why = Catalogs that were filled line by line slip by one.
rule-outdated-translation = A translation whose source has changed.
    .bad = “17th meeting” became “18th meeting”, the translation says 17
    .fix = Translate it again, or use audarma review.
    .good = a new translation, or a review
    .why = The article may say something else in this language.
rule-parser-failed = Markup that cannot be read.
    .bad = input that makes the parser fail
    .fix = Report the file.
    .good = ordinary Markdown
    .why = The file stays as it is in every language.
rule-part-bad = Bad:
rule-part-fix = Fix:
rule-part-good = Good:
rule-part-why = Why:
rule-reference-cycle = References that lead back to themselves.
    .bad = -a = { "{" } -b { "}" } and -b = { "{" } -a { "}" }
    .fix = Not automatic.
    .good = one of them is text
    .why = The text has no end.
rule-repeated-passage = Words that stand twice in the translation and once in the source.
    .bad = a sentence that was pasted twice
    .fix = Not automatic.
    .good = the sentence once
    .why = It was pasted twice.
rule-repeated-tag = A tag that carries data, such as a link, stands more often than in the source.
    .bad = <a>Жозеп</a> <a>Боррель</a> for one link
    .fix = Not automatic.
    .good = <a>Жозеп Боррель</a>
    .why = The link would stand twice. Emphasis may repeat.
rule-repeated-variable = A variable that stands more often than in the source.
    .bad = { "{" } $img { "}" } … { "{" } $img { "}" }
    .fix = Not automatic.
    .good = once
    .why = The picture would stand twice.
rule-repeated-word = The same word twice in a row in a translation.
    .bad = the the meeting
    .fix = Not automatic: some words are doubled on purpose.
    .good = the meeting
    .why = A slip of the hand that readers see at once.
rule-required-section = A section that the settings ask for is not translated.
    .bad = a headline without translation with required = ["headline"]
    .fix = Translate it, or take the section out of “required”.
    .good = headline and lead are translated
    .why = A page must not appear under a headline in another language.
rule-reused-translation = Two source texts that share no word and have one translation.
    .bad = the same sentence for “The talks went on” and for “A school was opened”
    .fix = Not automatic.
    .good = each has its own
    .why = A translation stands in the wrong message, or all of them have slipped by one.
rule-run-together-sentences = Two sentences without a space between them.
    .bad = They spoke of Central Asia.The participants agreed.
    .fix = Put the space into the article; the units stay as they are.
    .good = They spoke of Central Asia. The participants agreed.
    .why = Other programs take them for one sentence, and readers see the slip in every language that keeps it.
rule-shifted-quotes = A quotation that swallows who says it.
    .bad = «Мы приедем, – сказал министр»
    .fix = Not automatic.
    .good = «Мы приедем», – сказал министр
    .why = The reporter’s words become those of the speaker.
rule-split-unit = A sentence that a translator split into units.
    .bad = a sentence of ninety words as one unit
    .fix = None is needed. To undo it, delete the line.
    .good = two units, by a line of the .cuts file
    .why = The correction holds in all later runs, so everybody should see it.
rule-straight-quotes = Straight quotation marks where the language has its own.
    .bad = the fund "Damu" in Russian
    .fix = Automatic for pairs: audarma check --fix.
    .good = «Даму»
    .why = A paper looks careless with typewriter marks.
rule-stray-space = A space too many.
    .bad = trade , energy
    .fix = Automatic: audarma check --fix.
    .good = trade, energy
    .why = It shows in print, and two texts that look alike are different.
rule-stretched-tag = A tag around the whole translation that stands around a part of the source.
    .bad = <a>Министр көпірді ашты.</a> for one link on two words
    .fix = Not automatic: only a translator knows which words.
    .good = Министр <a>көпірді</a> ашты.
    .why = A whole sentence becomes bold, or a link.
rule-swapped-letters = Two neighbouring letters in each other’s place.
    .bad = мектпетер, плоиция
    .fix = Not automatic: a rare word may be right.
    .good = мектептер, полиция
    .why = It is the commonest slip of a fast hand, and few see it in their own text.
rule-swapped-numbers = Two numbers that belong together, in each other’s place.
    .bad = 3-1 became 1:3
    .fix = Not automatic.
    .good = 3:1
    .why = The loser wins.
rule-syntax-error = Text in a catalog that is not Fluent.
    .bad = id Text without an equals sign
    .fix = Not automatic.
    .good = id = Text
    .why = No program reads it. It stays in the file where it is.
rule-term-not-used = A term of the source that the translation does not use.
    .bad = Еуропа бірлестігі for the term -european-union
    .fix = Not automatic: the sentence wants a form.
    .good = Еуропалық одақтың, or { "{" } -european-union(case: "genitive") { "}" }
    .why = One name has two translations, and readers take them for two things. Inflected forms count.
rule-text-extra = A translation that says more than its source.
    .bad = two sentences for half a line
    .fix = Not automatic.
    .good = what the source says
    .why = A part of another sentence was left in it, or something was added.
rule-text-missing = A translation that lacks a part of its source.
    .bad = half a sentence, or one sentence of two
    .fix = Not automatic.
    .good = all that the source says
    .why = A part was forgotten.
rule-time-changed = A time of day that is another one.
    .bad = at 3 p.m. – в 3:00; 15:00 GMT – 15:00 EST
    .fix = Not automatic.
    .good = в 15:00, в 3 часа дня
    .why = Readers come twelve hours too early.
rule-too-long = References that make a text beyond all bounds.
    .bad = terms that double each other many times
    .fix = Not automatic.
    .good = text
    .why = It would fill the memory.
rule-too-many-placeables = A message with more placeables than programs read.
    .bad = a hundred and one placeables in one message
    .fix = Write two messages, or fewer placeables.
    .good = fewer placeables
    .why = The usual libraries refuse such a message and show its id.
rule-unbalanced-brackets = A bracket without its partner.
    .bad = Kazakhstan (RK signed it
    .fix = Not automatic.
    .good = Kazakhstan (RK) signed it
    .why = The reader looks for the other one.
rule-unbalanced-quotes = A quotation mark without its partner.
    .bad = «Samruk was founded
    .fix = Not automatic.
    .good = «Samruk» was founded
    .why = The reader cannot tell where the quotation ends.
rule-unexpected-capitals = A word in capitals that the source has not.
    .bad = a TECHNICAL agreement
    .fix = Not automatic.
    .good = a technical agreement
    .why = Capitals shout, and the writer did not.
rule-unexplained-acronym = An acronym that is spelt out nowhere.
    .bad = the press service of the Kazakh MFA
    .fix = Not automatic. A comment before its term in terms.ftl explains it, too.
    .good = the press service of the Ministry of Foreign Affairs (MFA)
    .why = Its letters are others in another language, so a translator has to find out what they stand for.
rule-unit-changed = A number that counts another thing than in the source.
    .bad = 40 km became 40 м; 5 % became 5 процентных пунктов
    .fix = Not automatic.
    .good = 40 км
    .why = The figure is right and the fact is wrong.
rule-unit-converted = A measure that was converted.
    .bad = 11 miles became “18 км”
    .fix = Not automatic.
    .good = a conversion that was checked
    .why = Nothing is wrong; somebody should see the arithmetic.
rule-unknown-addendum = An addendum to a unit that does not exist.
    .bad = it-rained-2d2ot-behind = Editor's note
    .fix = Not automatic.
    .good = it-rained-2d2ot-after = Editor's note
    .why = No version shows it.
rule-unknown-attribute = An attribute that the source message does not have.
    .bad = .alt for .img-alt
    .fix = Not automatic: it would delete a text.
    .good = .img-alt
    .why = Nothing in the article takes it.
rule-unknown-case = A case that a term does not have.
    .bad = { "{" } -kazakhstan(case: "genetive") { "}" }
    .fix = Not automatic.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" }
    .why = Fluent takes the default one without a word, and the sentence is wrong.
rule-unknown-function = A function that does not exist.
    .bad = { "{" } DATE($date) { "}" }
    .fix = Not automatic.
    .good = { "{" } DATETIME($date) { "}" }
    .why = There is nothing to put in its place.
rule-unknown-id = A message for a unit that the article does not have any more.
    .bad = the translation of a deleted sentence
    .fix = Delete it when nobody needs it.
    .good = messages for the sentences of the article
    .why = It is somebody's work, so it is kept; but no version shows it.
rule-unknown-language = A language without rules of its own.
    .bad = an article in a language that audarma does not know
    .fix = Not automatic.
    .good = en, kk, kk-Latn, ru
    .why = Sentences are cut by the general rules of Unicode, which know no abbreviations.
rule-unknown-message = A reference to a message that does not exist.
    .bad = { "{" } no-such-message { "}" }
    .fix = Not automatic.
    .good = a term, or the text itself
    .why = There is no text for it.
rule-unknown-plural = A choice by number without the plural forms of its language.
    .bad = Russian without few and many
    .fix = Not automatic.
    .good = one, few, many, other
    .why = A number stands with the wrong form of its word.
rule-unknown-tag = A tag that the source does not have.
    .bad = <b> where the source has <strong>
    .fix = Not automatic.
    .good = the tags of the source
    .why = Nothing says what it should become.
rule-unknown-term = A term that terms.ftl does not have.
    .bad = { "{" } -kazakstan { "}" }
    .fix = Not automatic.
    .good = { "{" } -kazakhstan { "}" }
    .why = Its reference would stand in the article.
rule-unknown-variable = A variable that the source does not have.
    .bad = { "{" } $image { "}" } for { "{" } $img { "}" }
    .fix = Not automatic.
    .good = { "{" } $img { "}" }
    .why = Nothing fills it.
rule-unsafe-markup = Markup that runs a program in the reader’s browser.
    .bad = <script>alert(1)</script>
    .fix = Not automatic: ask where it came from.
    .good = text
    .why = A catalog is a door into the page.
rule-untranslated = A translation that is its source.
    .bad = The bridge is open. → The bridge is open.
    .fix = Not automatic.
    .good = a translation; names and numbers may stay
    .why = It was copied to be translated later.
rule-untranslated-word = A word of the source that was left as it is.
    .bad = Мост is open
    .fix = Not automatic.
    .good = a translated word; names and abbreviations may stay
    .why = It was overlooked.
rule-unused-allow = A comment that allows what does not happen.
    .bad = # audarma: allow number-changed, where all numbers are right
    .fix = Delete the line, or mend its code.
    .good = a comment whose code would be found without it
    .why = It would hide the next fault of that kind.
rule-unused-attribute = An attribute of a term by which no translation chooses.
    .bad = { "{" } -urpilainen { "}" } заявил
    .fix = Not automatic.
    .good = { "{" } -urpilainen.gender -> [feminine] заявила *[masculine] заявил { "}" }
    .why = The words beside the name may not agree with it.
rule-unused-correction = A correction of boundaries that changes nothing any more.
    .bad = a line of the .cuts file with words that no article has
    .fix = Delete the line, or make the correction again.
    .good = lines whose words stand in articles
    .why = The sentence may have been rewritten at this very place, so that it is cut wrongly again.
rule-wrong-language = A translation in another language than its catalog.
    .bad = a Russian sentence in a Kazakh catalog
    .fix = Not automatic.
    .good = the language of the catalog
    .why = It was pasted into the wrong file.
rule-wrong-number-ending = An ending that does not go with how the number is read.
    .bad = 17-шы, 2016-де; 17-ый
    .fix = Automatic in Kazakh: audarma check --fix.
    .good = 17-ші, 2016-да; 17-й
    .why = Nobody says it like that.
rule-wrong-script = A translation in the letters of another script.
    .bad = Ministr elşimen kezdesti
    .fix = Not automatic.
    .good = Министр елшімен кездесті
    .why = The rest of the catalog is in Cyrillic.
