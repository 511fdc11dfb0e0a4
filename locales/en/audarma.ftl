### The words of the program audarma.


## Severities

severity-error = error
severity-warning = warning
severity-note = note

## Help

help-usage = Usage:
help-options = Options
help-global = Global options
help-arguments = Arguments
help-commands = Commands
help-command = COMMAND
help-common = Global options, described in “audarma help”: --project, --ui, --color, --quiet, --jobs, --progress
help-example = Example:
command-audarma = Turn articles into Fluent messages for translators, and build the localized articles from their translations.
    .example =
        audarma init --source en --locales kk,ru
        audarma add article.md
        audarma check
        audarma assemble --out public
command-init = Create a project: settings, a folder for each locale, and Git attributes. Existing files are not overwritten.
    .example = audarma init --source en --locales kk,ru
command-add = Copy articles into the project's source folder and extract them.
    .example = audarma add news/visit.md --name 2021-11-22-visit
command-extract = Create and update the catalogs of articles. A second run changes nothing.
    .example = audarma extract --dry-run
command-assemble = Build localized articles. Without --out, a single article in a single locale is written to standard output.
    .example = audarma assemble en/visit.md --locale kk
command-status = Report translation coverage only. Rules are not run.
    .example = audarma status --by folder
command-check = Report translation coverage and findings.
    .example = audarma check --locale kk --min 90 --report json
command-align = Import an existing translation of an article: pair its sentences with those of the article and add them to the catalog. Existing translations are kept.
    .example = audarma align en/visit.md --locale ru visit-ru.md
command-review = Mark translations as reviewed against the current source.
    .example = audarma review en/visit.md --locale ru
command-todo = List the remaining work: outdated translations, oldest first, then drafts, then missing translations.
    .example = audarma todo --locale kk
command-log = Show who translated or reviewed the units of an article, when, and from which source text.
    .example = audarma log en/visit.md --locale kk
command-memory = Search the translation memory for similar texts and show their translations, best match first.
    .example = audarma memory --locale kk "The sides discussed trade and energy."
command-join = Join a unit with the next unit of its paragraph. The correction also applies to later runs.
    .example = audarma join meeting-with-st-k3v7a
command-split = Split a unit before the given text. The correction also applies to later runs.
    .example = audarma split sides-agreed-trade-x2m4c --at "the ministers will"
command-terms = List names that could become terms, terms without a translation, and unused terms.
    .example = audarma terms
command-terms-add = Add a term to the terms.ftl of each locale. Locales without a translation get a stub with the grammatical cases of the language.
    .example = audarma terms add borrell --text "Borrell" --locale kk="Боррель"
command-units = List the units of a file, one JSON object per line. Works without a project.
    .example = audarma units article.html --language ru
command-verify = Check that files can be rebuilt byte for byte and that no translation can change their structure. Works without a project.
    .example = audarma verify docs/*.md
command-segment = Split paragraphs into sentences: one paragraph per input line, one JSON array per output line. Works without a project.
    .example = audarma segment --language kk < paragraphs.txt
command-explain = Explain a rule.
    .example = audarma explain missing-tag
command-rules = List all rules.
    .example = audarma rules
command-formats = List the supported article formats.
    .example = audarma formats
command-merge-driver = Merge two branches of a catalog, message by message. Git calls it as “audarma merge-driver %O %A %B”.
    .example = git config merge.audarma.driver "audarma merge-driver %O %A %B"
command-man = Print the manual page of audarma or of a command.
    .example = audarma man check | man -l -
command-help = Show help for audarma or for a command.
    .example = audarma help check
command-completions = Print a shell completion script.
    .example = audarma completions bash
argument-project = Project folder [default: the nearest parent folder with l10n.toml]
argument-ui = Interface language: en, kk or ru [default: from LC_ALL, LC_MESSAGES, LANG]
argument-color = When to use colors: auto, always or never [default: auto]
argument-quiet = Print only results and errors
argument-jobs = Number of threads [default: one per core]
argument-progress = Progress on standard error: auto (a bar, on a terminal only), json (one line per step) or never [default: auto]
argument-exit-zero = Exit with 0 instead of 1, for callers that treat any other exit code as a crash
argument-extract-check = Write nothing; exit with 1 and list the files if “audarma extract” would change any
argument-by = One row per locale, folder or article [default: locale]
argument-status-report = Report format: human or json [default: human]
argument-no-worse-than = Exit with 1 if units lost their translation or coverage fell since this Git revision, and list them
argument-help-command = Command [default: audarma itself]
argument-man-command = Command [default: audarma itself]
argument-help = Show this help
argument-version = Show the version
argument-article = Article, by path or name
argument-articles = Articles, by name, path, folder or pattern such as 'news/*.md' [default: all]
argument-locales = Locale, such as kk; can be repeated [default: all locales of the project]
argument-locale = Locale to translate into, such as kk
argument-min = Minimum coverage, in percent of units; headline=100 (or lead, body) sets it for one section. Can be repeated
argument-format = File format, as listed by “audarma formats” [default: from the file name extension]
argument-language = Language of the text, such as en; required unless --export-srx is given
argument-rules = SRX file with custom rules, applied before the built-in ones
argument-existing = File with the existing translation
argument-align-report = Report format: human or json [default: human]
argument-export-srx = Print the built-in rules as SRX 2.0, for OmegaT, Okapi and other tools
argument-init-dir = Folder of the new project [default: the current folder]
argument-source = Language in which articles are written [default: en]
argument-init-locales = Locales to translate into, separated by commas [default: kk,ru]
argument-files = Paths of files
argument-name = Name of the article in the project, without extension
argument-extract-report = Report format: human or json [default: human]
argument-todo-report = Report format: human or json [default: human]
argument-log-report = Report format: human or json [default: human]
argument-dry-run = Show what would change without writing anything
argument-out = Output folder; versions are written to LOCALE/PATH in it [default: the “output” setting]
argument-missing = How to publish units without a translation: source, mark, omit or fail [default: source]
argument-outdated = How to publish outdated translations: use (but the source text where a number, date or name changed), always, source, mark or fail [default: use]
argument-assemble-min = Minimum coverage, in percent of units; headline=100 (or lead, body) sets it for one section. Below it, nothing is written and the previous version is kept. Can be repeated
argument-bilingual = Show source and translation together: interleaved or columns
argument-prune = Remove outputs and catalogs whose article or locale no longer exists, and list them; translations move to the translation memory
argument-force = Replace files that audarma did not write
argument-changed = Only articles changed since this Git revision, including changes to their catalogs, terms or corrections
argument-severity = Lowest severity of findings that sets exit code 1: error, warning or note [default: error]
argument-fix = Apply safe fixes to the catalogs without changing translation states
argument-since = Show how coverage changed since a Git revision
argument-report = Report format: human, json, sarif, junit, github, markdown, html or badge; with --pairs, jsonl [default: human]
argument-check-limit = Maximum number of findings in human and html reports, most urgent of each rule first; all shows every finding [default: 200, html 500]
argument-output = File to write the report to [default: standard output]
argument-pairs = Check pairs outside a project: one JSON object per line with id, source and target; - reads standard input
argument-source-locale = Language of the sources in --pairs
argument-units = Unit id; can be repeated [default: all units]
argument-review-skip-outdated = Skip translations whose source has changed
argument-id = Unit id
argument-at = Text that starts the second part; must occur exactly once in the unit
argument-file = Path of a file
argument-at-least = Minimum number of occurrences of a name [default: 2]
argument-terms-report = Report format: human or json [default: human]
argument-memory-text = Text in the source language
argument-threshold = Minimum similarity, in percent [default: the “memory” setting, or 75]
argument-limit = Maximum number of matches [default: 10]
argument-memory-report = Report format: human or json [default: human]
argument-term = Term id, without the leading hyphen
argument-text = Term in the source language
argument-translations = Term in another locale, such as kk=Боррель; can be repeated
argument-units-language = Language of the text [default: en]
argument-verify-language = Language of the text [default: en]
argument-unit = What becomes a unit: sentence or paragraph [default: sentence]
argument-code = Rule code, as listed by “audarma rules”
argument-base = Catalog that both branches started from
argument-ours = Catalog of our branch; the result is written to it
argument-theirs = Catalog of the other branch
argument-git-merge-driver = Set up Git to merge catalogs message by message
argument-shell = Shell: bash, elvish, fish, powershell or zsh

## Complaints about the command line

usage-unknown-command = unknown command “{ $command }”
usage-unknown-argument = unknown option “{ $argument }”
usage-missing-argument = missing argument: { $argument }
usage-missing-value = option “{ $argument }” needs a value
usage-wrong-choice = invalid value “{ $value }” for { $argument }; valid values: { $valid }
usage-wrong-value = invalid value “{ $value }” for { $argument }
usage-conflict = { $argument } cannot be used with { $other }
usage-other = { $text }
usage-hint = For help, run: audarma --help

## Errors

error-line = error: { $text }
error-cannot-read = cannot read { $path }
error-cannot-write = cannot write { $path }
error-cannot-lock = cannot lock { $path } against other runs
error-locked =
    { $known ->
        [yes] another run is writing to the project: process { $process } of { $name }, for { $seconds } s; try again when it has finished
       *[no] another run is writing to the project; try again when it has finished
    }
error-unknown-command = unknown command “{ $command }”; run “audarma help” for the list
error-report-of-pairs = the jsonl report requires --pairs
error-changed-meanwhile = { $path } changed while it was being processed; nothing was overwritten, run the command again
error-path-is-no-text = the name of { $path } is not valid UTF-8; rename the file
error-cannot-print = cannot write the output
error-path-is-link = { $path } is a symbolic link; audarma does not write through links
error-path-is-no-file = { $path } is not a file
error-read-only = cannot write { $path }: it is read-only
error-path-leaves-project = { $path } leads outside the project
error-init-differs = l10n.toml already exists, with source “{ $source }” and locales “{ $locales }”; edit it to change them
error-no-project = no l10n.toml in { $path } or its parent folders; create a project with “audarma init”
error-bad-config = { $place }: invalid TOML: { $reason }
error-setting-locale = { $place }: the minimum names the locale “{ $locale }”, which the project does not have; its locales: { $locales }
did-you-mean = Did you mean “{ $near }”?
error-setting-rule = { $place }: unknown rule “{ $code }”; run “audarma rules” for the list
error-setting-missing = { $place }: “{ $key }” is missing in a “{ $table }” table
error-setting-range = { $place }: “{ $key }” is { $value }; it must be a percentage from { $from } to { $to }
error-setting-unknown = { $place }: unknown setting “{ $key }”; valid settings: { $known }
error-setting-value =
    { $takes ->
        [text] { $place }: “{ $key }” must be a string
        [texts] { $place }: “{ $key }” must be a string or a list of strings: ["…", "…"]
        [list] { $place }: “{ $key }” must be a list of strings: ["…", "…"]
        [locale] { $place }: “{ $key }” must be a language tag such as "kk", "ru" or "kk-Latn"
        [locales] { $place }: “{ $key }” must be a list of language tags: ["kk", "ru"]
        [fallback] { $place }: “{ $key }” must give each locale a list of locales: { "{" } kk = ["ru"] { "}" }
        [percent] { $place }: “{ $key }” must be a percentage from 0 to 100, without quotation marks
        [percents] { $place }: “{ $key }” must be a percentage, or a table with a percentage for each locale: { "{" } kk = 100, ru = 90 { "}" }
        [threshold] { $place }: “{ $key }” must be a percentage from 1 to 100, or "off"
        [word] { $place }: “{ $key }” must be one of these strings: { $words }
        [words] { $place }: “{ $key }” must be a list of these strings: { $words }
        [rules] { $place }: “{ $key }” must be one of these strings: { $words }; or tables with severity, locales and files
       *[tables] { $place }: “{ $key }” must consist of tables of settings
    }
error-setting-placeholder = { $place }: “{ $key }” has an unknown placeholder “{ $placeholder }”; valid placeholders: { $known }
error-setting-without-locale = { $place }: “{ $key }” must contain { "{" }locale{ "}" }, or all locales would share a file
error-no-articles-configured = { $path } configures no articles; add an [[audarma.articles]] table with files = "en/**/*.md"
error-no-articles =
    no article matches files = { $patterns } in l10n.toml: { $reason ->
        [prefix] patterns are relative to { $base } (basepath) and begin with the folder of the source language, { $prefix }
        [folder] { $folders } does not exist; set basepath in l10n.toml, or add an article with “audarma add”
       *[empty] { $folders } has no such file; add an article with “audarma add”
    }
error-no-locales = no locale to translate into; add one to l10n.toml: locales = ["kk", "ru"]
error-bad-glob = invalid pattern “{ $pattern }”
error-unknown-locale = the project has no locale “{ $locale }”; its locales: { $locales }
error-source-locale = “{ $locale }” is the source language; choose a target locale
error-unknown-article = the project has no article “{ $path }”
error-bad-term-id = invalid term id “{ $id }”: use lowercase Latin letters, digits and hyphens, and start with a letter
error-term-id-taken = a message already has the id “{ $id }”; choose another id for the term
error-term-without-text = the source language has no term -{ $id } yet; add its text with --text
error-unknown-unit = no unit “{ $unit }” in these articles
error-no-next-unit = “{ $unit }” is the last unit of its paragraph and cannot be joined with a next one
error-split-text-missing = “{ $unit }” has no “{ $text }” at the start of a word; copy the text from the article
error-split-text-repeated = “{ $text }” occurs { $count } times in “{ $unit }”; give a longer text
error-split-at-start = “{ $unit }” starts with “{ $text }”, so there is nothing to split off
error-split-in-mark = “{ $text }” in “{ $unit }” is inside a link, emphasis or other paired markup, which cannot be split
error-boundary-stays = the boundary in “{ $unit }” cannot be changed here
error-unknown-format = unknown format of { $path }; run “audarma formats” for the list
error-unknown-format-name = unknown format “{ $name }”; run “audarma formats” for the list
error-unknown-section = unknown section “{ $name }”; valid sections: { $known }
error-bad-minimum = invalid minimum “{ $text }”: give a percentage from 0 to 100, or a section and a percentage such as headline=100
error-unknown-code = unknown rule “{ $code }”; run “audarma rules” for the list
error-no-dictionary = no Hunspell dictionary for { $locale }; install one (on Debian: hunspell-ru), or set “dictionaries” in l10n.toml to its folder
error-bad-dictionary = { $path } is not a Hunspell dictionary
error-shared-catalog = { $one } and { $other } would share a catalog; rename one of them
error-article-named-terms = { $path } cannot be an article because its catalog would be terms.ftl; rename it
error-article-exists = { $path } already exists with other content; choose another --name
error-no-pattern-for-article = no pattern in l10n.toml matches { $path }; add one under [[audarma.articles]]
error-one-name-many-files = --name can only be used with a single file
error-no-output = no output folder; pass --out DIR or set “output” in l10n.toml
error-shared-output = { $path } would hold two versions: { $one } ({ $of-one }) and { $other } ({ $of-other }); add { "{" }path{ "}" } or { "{" }dir{ "}" } to “output” in l10n.toml, or rename an article
error-output-is-project-file =
    { $kind ->
        [settings] cannot write { $path }: it holds the settings of the project
        [article] cannot write { $path }: the project reads it as a source article
        [catalog] cannot write { $path }: catalogs end in .ftl
        [ledger] cannot write { $path }: ledgers end in .ledger
        [memory] cannot write { $path }: translation memories end in .memory
        [corrections] cannot write { $path }: corrected sentence boundaries end in .cuts
       *[internal] cannot write { $path }: it is in a folder of Git or audarma
    }
error-output-is-foreign = { $path } exists and was not written by audarma, or has been edited since; move it away, or replace it with --force
error-pairs-need-locales = --pairs requires --source-locale and exactly one --locale
error-pairs-report = --pairs supports only the jsonl report
error-no-git = cannot run git
error-no-repository = { $path } is not in a Git repository
error-unknown-revision = unknown Git revision “{ $revision }”
error-git-refused = git reported an error
error-git-failed = cannot register the merge driver with Git
error-bad-pair = { $path }, line { $line }: expected an object with id, source and target
error-srx-xml = { $place }: invalid XML: { $detail }
error-srx-no-rules = { $place }: the file contains no SRX rules
error-srx-pattern = { $place }: invalid regular expression: { $detail }
error-srx-unknown-name = { $place }: the language map refers to the rules “{ $detail }”, which are not in the file

## Messages of the commands

init-made = created { $path }
init-kept = kept { $path }
init-next = Next: put articles into locales/{ $source }/, or run “audarma add FILE”.
extract-article =
    { $article }: { $kept } kept, { $moved } moved, { $edited } edited, { $split ->
        [0] { "" }
       *[other] { $split } split,{ " " }
    }{ $joined ->
        [0] { "" }
       *[other] { $joined } joined,{ " " }
    }{ $added } added, { $removed } removed, { $automatic } translated automatically
extract-unchanged =
    { $count ->
        [one] { $count } article unchanged.
       *[other] { $count } articles unchanged.
    }
extract-stale-file = would change { $path }
extract-stale =
    { $count ->
        [one] { $count } article is not up to date. Run “audarma extract”.
       *[other] { $count } articles are not up to date. Run “audarma extract”.
    }
extract-moved = moved { $unit }
extract-edited = edited { $unit }
extract-minor = edited { $unit } (minor edit: translations stay valid)
extract-split = split { $unit }
extract-joined = joined { $unit }
extract-renamed = renamed from { $article }
extract-added = added { $unit }
extract-removed = removed { $unit }
assemble-locale = { $locale }: { $percent }% translated ({ $covered } of { $total } units)
assemble-written =
    { $written ->
        [one] { $written } version written.
       *[other] { $written } versions written.
    }
assemble-kept = Versions not written: { $kept }.
assemble-removed = removed { $path }
assemble-changed = kept { $path }: it was edited after audarma wrote it
assemble-removed-catalog = removed { $path }; its translations are in the translation memory
assemble-kept-catalog = kept { $path }: it has text that the translation memory cannot hold, or it changed meanwhile
assemble-stale-file = no longer needed: { $path }
assemble-stale =
    { $count ->
        [one] The article or locale of { $count } output no longer exists; remove the output with --prune.
       *[other] The articles or locales of { $count } outputs no longer exist; remove the outputs with --prune.
    }
check-fixed = fixed { $path }, { $line }: { $code }
check-below =
    { $article } ({ $locale }{ $section ->
        [headline] , { section-headline }
        [lead] , { section-lead }
        [body] , { section-body }
       *[all] { "" }
    }): coverage is { $coverage }%, below the minimum of { $min }%.
align-article = { $article } ({ $locale }): { $translated } translated, { $draft } draft, { $missing } missing, { $kept } kept, { $unused } unused
align-draft = draft { $unit }: { $reason }
align-missing = missing { $unit }: { $reason }
align-kept = kept { $unit }: it is already translated
align-unused = unused, line { $line }: “{ $text }”
align-reason-joined = the translation merges several sentences into one; distribute its text among them
align-reason-place = this text may not belong here; compare it with the article
align-reason-moved = the translation has this text in another place; compare it with the article
align-reason-number = one side has a number that the other lacks
align-reason-length = the text is much shorter or longer than its source
align-reason-markup = only one side has these tags: { $names }
align-reason-within = its text is part of the translation of { $unit }
align-reason-unpaired = no matching text in the translation
review-nothing = { $article } ({ $locale }): nothing new to review.
review-done =
    { $units ->
        [one] { $article } ({ $locale }): { $units } unit reviewed.
       *[other] { $article } ({ $locale }): { $units } units reviewed.
    }
review-of-outdated =
    { $outdated ->
        [one] { $article } ({ $locale }): { $outdated } of them was outdated: its source changed after it was translated.
       *[other] { $article } ({ $locale }): { $outdated } of them were outdated: their sources changed after they were translated.
    }
review-passed-over =
    { $outdated ->
        [one] { $article } ({ $locale }): skipped { $outdated } outdated translation. If it is still right, name it with --unit.
       *[other] { $article } ({ $locale }): skipped { $outdated } outdated translations. Name those that are still right with --unit.
    }
todo-outdated = outdated, translated on { $date }: { $article } { $unit } ({ $words } words)
todo-draft = draft of { $date }: { $article } { $unit } ({ $words } words)
todo-missing = missing: { $article } { $unit } ({ $words } words)
memory-in-catalog = { $percent }%  { $article } { $unit }
memory-kept = { $percent }%  { $article } { $unit } (no longer in the catalog, kept on { $date })
memory-nothing = The { $locale } translation memory has no match of { $percent }% or more. Entries searched: { NUMBER($count) }
terms-candidates =
    { $count ->
        [0] No name occurs often enough to become a term.
        [one] { $count } name that could become a term:
       *[other] { $count } names that could become terms:
    }
terms-places = { $articles }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
terms-missing =
    { $count ->
        [one] { $count } term without a { $locale } translation:
       *[other] { $count } terms without a { $locale } translation:
    }
terms-unused =
    { $count ->
        [one] { $count } unused term:
       *[other] { $count } unused terms:
    }
terms-written = Added -{ $id } to { $path }.
terms-stub = Added a stub of -{ $id } to { $path }. Fill in its text.
terms-kept = { $path } already has -{ $id }; it is unchanged.
terms-extract = Run “audarma extract” to use the term in the source messages. No translation becomes outdated.
todo-total = Remaining units: { NUMBER($units) }; source words: { NUMBER($words) }
log-present =
    { $signed ->
        [no] { $date } { $state }: { $unit }
       *[yes] { $date } { $state }: { $unit } — { $author }
    }
log-earlier =
    { $signed ->
        [no] { $date } { $state }: { $unit } (earlier source text)
       *[yes] { $date } { $state }: { $unit } — { $author } (earlier source text)
    }
state-missing = missing
state-outdated = outdated
state-invalid = invalid
state-draft = draft
state-translated = translated
state-reviewed = reviewed
merge-conflict = Conflict in { $unit }: both branches changed the translation.
correction-kept = Added to { $file }: { $line }
correction-taken-back = Undid an earlier correction and removed its line from { $file }.
verify-identity = { $path }: the rebuilt file differs from the original
verify-structure =
    { $units ->
        [one] { $path }: { $units } unit cannot be translated safely; line { $line }: { $reason }
       *[other] { $path }: { $units } units cannot be translated safely; the first one is in line { $line }: { $reason }
    }
verify-unread = { $reason }
segment-fallback = No segmentation rules for “{ $language }”; using the general Unicode rules (UAX 29).

## Marks in assembled articles

mark-missing = [not translated: { $text }]
mark-outdated = [outdated: { $text }]

## Catalogs

catalog-header-source =
    The sentences of { $article }.
    Generated by “audarma extract”. Edit the article, not this file.
catalog-header-target =
    The translation of { $article }.
    To translate a message, remove the “# ” before its id and write the translation after the “=”.
catalog-header-terms = Names and terms of the project, with their grammatical cases.

## Reports

report-percent = { $percent }%
report-units =
    { $total ->
        [one] { $covered } of { $total } unit
       *[other] { $covered } of { $total } units
    }
report-more = and { NUMBER($count) } more
report-locale = Locale
report-coverage = Coverage
report-article = Article
report-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
report-drafts =
    { $count ->
        [one] { $locale }: { $count } draft needs review. “audarma todo --locale { $locale }” lists it; correct it in its catalog, or accept it with “audarma review ARTICLE --locale { $locale }”.
       *[other] { $locale }: { $count } drafts need review. “audarma todo --locale { $locale }” lists them; correct them in their catalogs, or accept them with “audarma review ARTICLE --locale { $locale }”.
    }
report-worse = Worse than { $revision }:
report-no-worse = Not worse than { $revision }.
report-fell = { $locale }: coverage fell from { $before }% to { $now }%
report-lost = { $article } ({ $locale }): { $unit } lost its translation: { $state }
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
report-by-article = By article, lowest coverage first
report-by-rule = By rule
report-number = Count
report-over-time = History
report-oldest = Longest outdated
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
report-trend = In parentheses: change since { $revision }.
report-new = new
report-change = { $sign }{ $points } points
report-findings = Findings
report-source-readiness = Source readiness
    .hint = Problems of the articles themselves that make translation harder. Fixing them in the article helps every language.
report-filters = Filters
report-severity = Severity
report-rule = Rule
report-text = Text
report-any = all
report-shown = Shown
report-nothing = No findings.
report-source = Source
report-translation = Translation
report-first = Showing { NUMBER($shown) } of { NUMBER($total) }, worst first
report-some = Showing { NUMBER($shown) } of { NUMBER($total) } findings, the most urgent of each rule. The table by rule counts all of them.
report-limited = Showing { NUMBER($shown) } of { NUMBER($total) } findings, the most urgent of each rule. To see more, use --limit N or --limit all, or name the articles.

## Formats

format-text = Plain text: paragraphs, lists, hard-wrapped lines
format-markdown = Markdown: CommonMark with tables, task lists, footnotes and front matter
format-html = HTML: pages and fragments

## Findings

finding-address-changed = The address { $text } is missing from the translation.
    .help = Copy it from the source, character for character.
finding-alien-letter = “{ $word }” contains “{ $letter }”, which is not in the alphabet of this language.
finding-bad-argument = { $name }() does not accept “{ $argument }”.
finding-broken-encoding = A wrong encoding garbled this text: { $text }
finding-broken-word = Other translations spell this { $right }.
finding-byte-order-mark = The file starts with a byte order mark.
finding-changed-code = The text inside <{ $name }> differs from the source.
    .help = Copy it from the source.
finding-changed-ending = The translation ends with “{ $target }”, the source with “{ $source }”.
finding-changed-line-break = The number of line breaks differs: { $target } in the translation, { $source } in the source.
finding-changed-markup = The markup { $tag } differs between source and translation.
finding-changed-sign = Only one side has a minus sign before { $number }.
finding-changed-structure = This text would change the structure of the article, so it is not published.
    .help = Reword it, or remove the characters that have a special meaning in this format.
finding-commented-translation = The translation of “{ $id }” is still commented out.
    .help = Remove the “# ” before it.
finding-conflict-markers = Unresolved merge conflict. Ours: { $ours } | Theirs: { $theirs }
    .help = Keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>.
finding-control-character = Control character in the text: { $character }.
finding-coverage-too-low =
    { $section ->
        [headline] Only { $coverage }% of the headline is translated into { $locale }; the minimum is { $min }%. The version is not written.
        [lead] Only { $coverage }% of the lead is translated into { $locale }; the minimum is { $min }%. The version is not written.
        [body] Only { $coverage }% of the body is translated into { $locale }; the minimum is { $min }%. The version is not written.
       *[all] Only { $coverage }% is translated into { $locale }; the minimum is { $min }%. The version is not written.
    }
finding-crossed-tag = The tag <{ $name }> is opened or closed in the wrong place.
finding-currency-changed =
    { $lost ->
        [yes] The currency “{ $source }” is missing from the translation.
       *[no] The source has “{ $source }”, the translation “{ $target }”.
    }
    .help = Use the currency of the source, or convert the amount as well.
finding-dash-without-spaces = Missing space next to a dash: { $text }
finding-date-changed =
    { $lost ->
        [yes] The date “{ $source }” is missing from the translation.
       *[no] The source has “{ $source }”, the translation “{ $target }”.
    }
finding-decomposed-letter = The letter “{ $letter }” is encoded as two characters.
finding-double-space = Two or more spaces in a row.
finding-doubled-sign = Doubled punctuation mark: “{ $sign }”.
finding-doubled-word = “{ $word }” occurs twice in a row.
    .help = If it is a typo, delete one of them in the article.
finding-duplicate-id = Duplicate id “{ $id }”.
    .help = Delete one of the two entries.
finding-duplicate-variant = Duplicate variant [{ $key }]; the second one is never used.
finding-empty-tag = <{ $name }> is empty here but contains text in the source.
    .help = Move the tag around the words that it belongs to.
finding-empty-translation = The translation contains no text.
finding-flattened-plural = All numbers share one plural form here; this language has: { $forms }.
finding-forbidden-wording = “{ $text }” is not house style; use “{ $name }”.
    .help = Use the term -{ $term }, or remove the wording from its .forbid attribute in terms.ftl.
finding-foreign-passage = “{ $text }” is in a different language from the rest of the translation.
finding-foreign-word =
    { $language ->
        [kk] “{ $text }” is a Kazakh word.
       *[ru] “{ $text }” is a Russian word.
    }
finding-front-matter-broken = Cannot read the front matter: { $reason }
finding-glued-words = Missing space after “{ $sign }” in the translation: { $text }
finding-hard-coded-term = The term “{ $text }” is written out instead of referenced.
    .help = Write { $reference }, so that the text follows changes to the term.
finding-headline-style = The headline ends with a full stop, but the source headline does not.
finding-hyphen-for-dash = Hyphen instead of a dash ({ $dash }).
finding-inconsistent-translation = The same source text has a different translation in { $path }, line { $line }: “{ $other }”
    .help = Use the same translation in both places.
finding-invalid-bytes = Invalid bytes in the text. They are kept, and this place is not translated.
    .help = Save the file as UTF-8.
finding-invisible-character = Invisible character in the text: { $character }.
finding-joined-units = A translator joined “{ $left }” and “{ $right }”.
    .help = To undo this, delete line { $line } of { $file } and run “audarma extract”.
finding-latin-not-in-source = “{ $text }” is in Latin script but not in the source.
finding-left-out = This version intentionally omits “{ $unit }”.
    .help = To include it, replace { "{" } "" { "}" } with a translation.
finding-left-placeholder = Placeholder text is still here: { $text }
finding-leftover-markup = Readers would see the markup “{ $text }”.
    .help = Use the tags of the source, or write the character itself.
finding-leftover-sign = “{ $text }” has lost the text in or before it.
finding-legacy-encoding = The file is encoded as { $encoding }. It is read as it is; its translations are written as { $written }.
finding-long-sentence = This sentence has { $count } words; sentences of more than { $most } words are hard to translate.
    .help = Split it into two sentences in the article, or split the unit with “audarma split”.
finding-lost-letters = “{ $word }” seems to have lost its Kazakh letters.
finding-lower-case-start =
    { $where ->
        [inside] A sentence starts with a lowercase letter: { $text }
       *[start] The translation starts with a lowercase letter: { $letter }
    }
finding-magnitude-changed = The source has “{ $source }”, the translation “{ $target }”: they differ by a factor of { NUMBER($factor) }.
finding-message-named-like-term = A message and a term share the id “{ $id }”; many Fluent tools confuse them.
    .help = Rename the term.
finding-missing-attribute = The attribute .{ $name } has no translation.
    .help = Add a line “.{ $name } = …” under the message.
finding-missing-brackets = The parentheses { $text } are missing from the translation.
finding-missing-no-break-space = “{ $text }” needs a no-break space to stay on one line.
finding-missing-quotes =
    { $count ->
        [one] The source has { $count } quotation, but the translation has no quotation marks.
       *[other] The source has { $count } quotations, but the translation has no quotation marks.
    }
finding-missing-reference = { "{" } { $name } { "}" } is missing from the translation.
finding-missing-sign = The sign { $sign } is missing from the translation.
finding-missing-space = Missing space after “{ $sign }”: { $text }
finding-missing-tag = The tag <{ $name }> is missing from the translation.
    .help = Put <{ $name }>…</{ $name }> around the same words as in the source.
finding-missing-term = The term -{ $name } has no { $locale } translation.
    .help = To add it, run: audarma terms add { $name } --locale { $locale }=…
finding-missing-translation = “{ $unit }” is not translated into { $locale }.
finding-missing-variable = The variable { "{" } ${ $name } { "}" } is missing from the translation.
    .help = Add it where it belongs in the sentence.
finding-misspelt-word = “{ $word }” is not in the dictionary; did you mean “{ $right }”?
finding-mistyped-word = “{ $word }” looks like a typo; did you mean “{ $right }”?
finding-mixed-quotes = The quotation marks here are { $here }, but { $usual } elsewhere in the article.
    .help = Use one style throughout; use another only for a quotation within a quotation.
finding-mixed-script = “{ $word }” contains look-alike letters of another script.
finding-name-added = “{ $text }” does not appear in the source.
finding-name-missing = The name “{ $text }” is missing from the translation.
finding-name-spelt-in-two-ways = “{ $text }” is spelled “{ $other }” in line { $line }.
    .help = If both are the same name, use one spelling in the article.
finding-name-translated-in-two-ways = “{ $text }” is spelled “{ $other }” in line { $line }.
    .help = If both are the same name, use one spelling.
finding-negation-lost = The source has the negation “{ $word }”; the translation has none.
finding-no-kazakh-letters = The text has no letters that only Kazakh uses: ә ғ қ ң ө ұ ү һ і.
    .help = Retype it with a Kazakh keyboard layout.
finding-number-changed = The source has { $source }, the translation { $target }.
finding-number-extra = The number { $target } is not in the source.
finding-number-missing = The number { $source } is missing from the translation.
finding-orphan-catalog = The article { $article } of this catalog no longer exists.
    .help = Bring the article back, or remove the catalog with “audarma assemble --prune”: its translations move to the translation memory of { $locale }.
finding-other-sentence = The names, numbers and length do not match the source.
    .help = Check whether this is the translation of another sentence.
finding-outdated-translation = The source of “{ $unit }” changed after it was translated.
    .help =
        { $known ->
            [yes] The change: { $diff }{ " " }
           *[no] { "" }
        }Update the translation, or confirm that it is still right: audarma review { $article } --locale { $locale } --unit { $unit }
finding-parser-failed = The markup cannot be parsed. The file is published unchanged.
finding-reference-cycle = “{ $name }” refers to itself.
finding-repeated-passage = “{ $text }” occurs twice.
finding-repeated-tag = The tag <{ $name }> occurs more often than in the source.
finding-repeated-variable = The variable { "{" } ${ $name } { "}" } occurs more often than in the source.
finding-repeated-word = “{ $word }” occurs twice in a row in the translation.
finding-required-section =
    { $section ->
        [headline] The headline must be translated into { $locale }. The version is not written.
        [lead] The lead must be fully translated into { $locale }. The version is not written.
       *[body] The body must be fully translated into { $locale }. The version is not written.
    }
finding-reused-translation = A different source text has the same translation in { $path }, line { $line }: “{ $other }”
    .help = One of the two is in the wrong place. Check the neighboring messages as well.
finding-run-together-sentences = Missing space between two sentences: “{ $left }” and “{ $right }”.
    .help = Add a space between them in the article. They are already two units.
finding-shifted-quotes = The closing quotation mark is too late: the quotation includes its attribution.
finding-split-unit = A translator split the sentence between “{ $left }” and “{ $right }”.
    .help = To undo this, delete line { $line } of { $file } and run “audarma extract”.
finding-straight-quotes = Straight quotation marks instead of { $open } and { $close }.
finding-stray-space = Unnecessary space.
finding-stretched-tag = <{ $name }> encloses the whole translation but only part of the source.
finding-swapped-letters = “{ $word }” seems to have two letters swapped; did you mean “{ $right }”?
finding-swapped-numbers = The numbers are swapped: { $source } in the source, { $target } in the translation.
finding-syntax-error =
    { $reason ->
        [argument-order] A positional argument follows a named one.
        [arrow] The variants follow “->”.
        [comment] “{ $found }” does not begin a comment.
        [empty-braces] There is nothing between { "{" } and { "}" }.
        [empty-variant] A variant has no text.
        [equals-in-argument] An argument is written with “:”, not with “=”.
        [escape] “{ $found }” is not an escape.
        [function-case] “{ $found }” is not a function.
        [hash-before-id] “#{ $found }” is neither a comment nor a message.
        [id-start] The id “{ $found }” begins with “{ $character }”.
        [indented-id] The id “{ $found }” is indented, so its message belongs to the text above.
        [indented-text] This line is indented, but there is no message above it.
        [line-start] A line of text cannot begin with “{ $character }”.
        [message-format] This is ICU MessageFormat, not Fluent.
        [missing-default] No variant is the default one.
        [missing-equals] There is no “=” after “{ $found }”.
        [missing-value] There is no text after “=”.
        [nested-too-deep] The braces are nested too deeply.
        [odd-space] This character is not a space in Fluent: { $unicode }.
        [quotes] “{ $character }” ({ $unicode }) is not the quotation mark of Fluent.
        [repeated-argument] An argument is given twice.
        [selector] “{ $found }” cannot choose between variants.
        [several-defaults] Two variants are marked as the default one.
        [sign-space] There is a space in “{ $found }”.
        [space-in-id] The id “{ $found }” contains a space.
        [stray-brace] This { "}" } closes nothing.
        [term-attribute] An attribute of a term cannot be shown, only chosen by.
        [text-in-braces] The braces contain text: “{ $found }”.
        [unclosed-brace] This { "{" } is never closed.
        [unclosed-parenthesis] This ( is never closed.
        [unclosed-quotes] The string that begins with this " is not closed on its line.
        [unindented-attribute] The attribute .{ $found } is not indented.
        [unindented-text] This line is not indented, so it belongs to no message: “{ $found }”
        [unquoted-argument] The value “{ $found }” of an argument is not in quotes.
        [variant-key] “{ $found }” is not the key of a variant.
        [variant-on-line] The first variant is on the line of “->”.
        [wrong-character] “{ $found }” contains “{ $character }” ({ $unicode }).
        [wrong-equals] “{ $found }” is typed in place of “=”.
       *[other] { $character ->
                [no] This is not Fluent: “{ $text }”
               *[other] “{ $character }” ({ $unicode }) is not allowed here: “{ $found }”
            }
    }
    .help =
        { $reason ->
            [argument-order] Move the arguments that have a name to the end.
            [arrow] Write “->” between the selector and its variants.
            [comment] A comment begins with “# ”, with a space after the sign.
            [empty-braces] Delete the braces. A brace that belongs to the text is written { "{" } "{ "{" }" { "}" }.
            [empty-variant] Write its text after the key; for an empty one, write { "{" } "" { "}" }.
            [equals-in-argument] Type it like this: case: "genitive".
            [escape] In a string, only \" and \\ and \u00A0 (four digits) are escapes.
            [function-case] The names of functions are in capitals: { $expected }(…).
            [hash-before-id] Delete the “#” if this is a translation; type a space after it if it is a comment.
            [id-start] An id begins with a Latin letter.
            [indented-id] Delete the spaces before it.
            [indented-text] Write its id and “=” before it, or move it under its message.
            [line-start] Type { $expected } instead, or join the line to the one above.
            [message-format] Write { "{" } ${ $found } -> [one] … *[other] … { "}" }, each variant on its own line.
            [missing-default] Type “*” before one of the keys: *[other].
            [missing-equals] Type it between the id and the text: “{ $expected } …”.
            [missing-value] Write the translation there, or put “# ” before the id to leave it untranslated.
            [nested-too-deep] Write the text in several messages, or with fewer braces.
            [odd-space] Delete it and type ordinary spaces (U+0020).
            [quotes] Between braces and parentheses, type straight double quotes: "…".
            [repeated-argument] Keep one of the two.
            [selector] { $expected ->
                [no] Only a $variable, a function or an attribute of a term can.
               *[other] Type { $expected } if a variable is meant.
            }
            [several-defaults] Keep “*” before one key only.
            [sign-space] Type it without one: { $expected }.
            [space-in-id] Type it without one: “{ $expected } =”.
            [stray-brace] Delete it. A brace that belongs to the text is written { "{" } "{ "}" }" { "}" }.
            [term-attribute] Write it before “->”, or show the term itself.
            [text-in-braces] Delete the braces. If they belong to the text, write { $expected }.
            [unclosed-brace] Type { "}" } where it ends. A brace that belongs to the text is written { "{" } "{ "{" }" { "}" }.
            [unclosed-parenthesis] Type ) before { "}" }.
            [unclosed-quotes] Type " at its end.
            [unindented-attribute] Begin its line with four spaces.
            [unindented-text] Begin it with four spaces if it continues the text above; otherwise write its id and “=” before it.
            [unquoted-argument] Type { $expected }.
            [variant-key] Type it in one pair of brackets: { $expected }.
            [variant-on-line] Begin each variant on a line of its own.
            [wrong-character] { $expected ->
                [no] Use Latin letters, digits, “-” and “_” only.
               *[other] Type “{ $expected }”.
            }
            [wrong-equals] Type “{ $expected } …”.
           *[other] A message is “id = text” on one line; further lines begin with four spaces.
        }
finding-term-not-used =
    The translation does not use “{ $name }”, the term for “{ $text }”.{ $near ->
        [0] {""}
       *[other] {" "}The closest match is “{ $word }”.
    }
    .help = Use it in any form, or reference -{ $term }. If another word is right here, add it to the .forms attribute of the term in terms.ftl.
finding-text-extra = The translation is much longer than usual for this source.
finding-text-missing = The translation is much shorter than usual for this source.
finding-time-changed = The source has { $source }, the translation { $target }.
finding-too-long = References make “{ $unit }” expand to an excessively long text.
finding-too-many-placeables = The message has { $count } placeables; Fluent implementations accept at most { $most }.
finding-unbalanced-brackets = Unmatched bracket “{ $sign }”.
finding-unbalanced-quotes = Unmatched or reversed quotation mark { $sign }.
finding-unexpected-capitals = “{ $word }” is in capitals, but nothing in the source is.
finding-unexplained-acronym = Neither the article nor the terms spell out “{ $acronym }”.
    .help = Spell it out once in the article, or explain it in a comment on its term in terms.ftl.
finding-unit-changed = The source has “{ $source }”, the translation “{ $target }”.
finding-unit-converted = { $source } is about { $exact } { $measure }; the translation has { $target }.
finding-unknown-addendum = The addendum “{ $id }” does not belong to any unit.
    .help = The id of an addendum is a unit id followed by -before or -after. Copy the unit id from a catalog.
finding-unknown-attribute = The source message has no attribute .{ $name }.
finding-unknown-case = The term -{ $name } has no case “{ $case }”.
    .help = Add the case to terms.ftl, or use an existing one.
finding-unknown-function = Unknown function { $name }(). Available functions: NUMBER() and DATETIME().
finding-unknown-id =
    { $near ->
        [no] The article no longer has a unit with the id “{ $id }”.
       *[other] The article has no unit “{ $id }”. Did you mean “{ $near }”?
    }
    .help =
        { $near ->
            [no] Its sentence was removed from the article. The translation is kept until you delete it.
           *[other] Type “{ $near }” if this is its translation.
        }
finding-unknown-language = No segmentation rules for “{ $language }”; the general Unicode rules apply.
finding-unknown-message = Unknown message “{ $name }”.
finding-unknown-plural = Missing or unknown plural form [{ $form }]; this language has: { $forms }.
finding-unknown-tag = The source has no tag <{ $name }>.
    .help = Write “&lt;” for a literal “<” before a letter.
finding-unknown-term = terms.ftl has no term -{ $name }.
finding-unknown-variable = The source has no variable { "{" } ${ $name } { "}" }.
finding-unsafe-markup = This would run in the reader’s browser: { $text }
finding-untranslated = The translation is identical to the source.
    .help = If this is intended, add the comment: { "# audarma: allow untranslated" }
finding-untranslated-word = “{ $text }” is left in the source language.
finding-unused-allow = “{ $code }” is allowed here, but there is nothing to allow.
    .help = Delete the line, or use a code listed by “audarma rules”.
finding-unused-attribute = No translation selects by -{ $term }.{ $name }, although translations select by .{ $name } of other terms.
    .help = Check that the words around the term agree with it.
finding-unused-correction = This correction has no effect on any article: { $text }
    .help = Its words are no longer in any article, or the boundary is right without it. Delete the line, or redo the correction with “audarma join” or “audarma split”.
finding-wrong-language =
    The translation is in { $found ->
        [en] English
        [kk] Kazakh
       *[ru] Russian
    }, not in { $wanted ->
        [en] English
        [kk] Kazakh
       *[ru] Russian
    }.
finding-wrong-number-ending = The ending does not match how the number is read: { $text }
finding-wrong-script = The translation is in Latin script.

## Rule pages

rule-address-changed = A web or email address, hashtag or handle that differs from the source.
    .bad = https://www.inf0rm.kz for https://www.inform.kz
    .fix = Manual.
    .good = the address exactly as in the source
    .why = Readers end up on the wrong page, or nowhere.
rule-alien-letter = A letter that is not in the alphabet of the language.
    .bad = қапитал (in Russian)
    .fix = Manual.
    .good = капитал
    .why = It comes from another keyboard layout or a faulty conversion, and searches do not find the word.
rule-bad-argument = An argument that the function does not accept.
    .bad = { "{" } DATETIME($date, dateStyle: "big") { "}" }
    .fix = Manual: only the translator knows what was intended.
    .good = { "{" } DATETIME($date, dateStyle: "long") { "}" }
    .why = The number or date would be formatted incorrectly.
rule-broken-encoding = Text that a wrong encoding garbled.
    .bad = РџСЂРµР·РёРґРµРЅС‚
    .fix = Manual: copy the text again from where it came.
    .good = Президент
    .why = Nobody can read it.
rule-broken-word = A word with a space inside, or two words written as one.
    .bad = мини стерство, жаңакөпір
    .fix = Manual: it may be a new word.
    .good = министерство, жаңа көпір
    .why = Searches do not find it, and readers stumble over it.
rule-byte-order-mark = A file that starts with a byte order mark.
    .bad = EF BB BF before the first character
    .fix = Save the file as UTF-8 without a byte order mark.
    .good = UTF-8 without a byte order mark
    .why = Many Fluent tools treat the mark as text and lose the first message. In articles it is kept.
rule-changed-code = Text inside a code tag that differs from the source.
    .bad = <code>орнату</code> for <code>install</code>
    .fix = Copy the text from the source.
    .good = <code>install</code>
    .why = Readers copy commands and file names, so they must not be translated.
rule-changed-ending = A translation that ends with different punctuation from the source.
    .bad = Who came? – Кто пришёл.
    .fix = Manual: the end of the sentence may be missing.
    .good = Who came? – Кто пришёл?
    .why = A question becomes a statement, or the sentence is incomplete.
rule-changed-line-break = A line break that was added or lost.
    .bad = a sentence on two lines of the catalog; a two-line address without its <br>
    .fix = Manual: write the message on one line, with <br> where the source has it.
    .good = the message on one line, with <br> as in the source
    .why = The article would have an extra line break, or lines would run together.
rule-changed-markup = Markup that differs from the source.
    .bad = <a href="inf0rm.kz"> for <a href="inform.kz">
    .fix = Manual.
    .good = <a href="inform.kz">
    .why = A link leads to the wrong place, or the page breaks.
rule-changed-sign = A number that lost or gained a minus sign.
    .bad = -25 °C became 25 °C
    .fix = Manual.
    .good = -25 °C, or 25 градусов мороза
    .why = Frost becomes heat, and a loss becomes a gain.
rule-changed-structure = A translation that would change the structure of the article.
    .bad = a plain-text paragraph that starts with “- ”
    .fix = Manual.
    .good = the same sentence with a dash
    .why = A heading, list item or link would appear or disappear. The source text is published instead.
rule-commented-translation = A translation that is still commented out.
    .bad = # id = Тараптар кездесті.
    .fix = Remove the “# ”.
    .good = id = Тараптар кездесті.
    .why = Comments are not read, so the unit counts as missing.
rule-conflict-markers = Git conflict markers in an article or a catalog.
    .bad = <<<<<<< ours
    .fix = Keep one side and delete the markers.
    .good = one of the two versions
    .why = Both versions are someone’s work. The text between the markers is not read and not overwritten.
rule-control-character = A control character in the text.
    .bad = U+202E in a name
    .fix = Automatic: audarma check --fix.
    .good = the name without it
    .why = It can reverse the reading direction, hide text or break the page.
rule-coverage-too-low = A version whose coverage is below the configured minimum.
    .bad = 8 of 11 units with min = 90
    .fix = Translate more, or lower --min.
    .good = 10 of 11 units
    .why = A half-translated article must not replace the last complete version.
rule-crossed-tag = Tags that are opened or closed in the wrong place.
    .bad = <em><a>text</em></a>
    .fix = Manual.
    .good = <em><a>text</a></em>
    .why = The page would break.
rule-currency-changed = A currency that differs from the source or is missing.
    .bad = $5 million became 5 million euros
    .fix = Manual.
    .good = 5 million dollars
    .why = The figures are right, but the amount is wrong.
rule-dash-without-spaces = A dash without spaces between words.
    .bad = Астана—столица
    .fix = Automatic: audarma check --fix.
    .good = Астана — столица; Москва–Пекин
    .why = Searches and line breaking treat the two words as one.
rule-date-changed = A month or weekday that differs from the source or is missing.
    .bad = Monday became “вторник”
    .fix = Manual.
    .good = Monday is “понедельник”
    .why = Readers come on the wrong day.
rule-decomposed-letter = A letter that is encoded as two characters.
    .bad = й as и and U+0306
    .fix = Automatic: audarma check --fix.
    .good = й
    .why = It looks the same, but searches treat it as different text.
rule-double-space = Two or more spaces in a row.
    .bad = trade  and energy
    .fix = Automatic: audarma check --fix.
    .good = trade and energy
    .why = It shows in print, and a search for the phrase does not find it.
rule-doubled-sign = The same punctuation mark twice in a row.
    .bad = trade,, energy
    .fix = Automatic: audarma check --fix.
    .good = trade, energy
    .why = It is a typo that shows in print.
rule-doubled-word = The same word twice in a row in an article.
    .bad = The minister opened the the meeting.
    .fix = Manual: some words are doubled on purpose.
    .good = The minister opened the meeting.
    .why = It is usually a typo, which translators have to ask about or translate as well.
rule-duplicate-id = An id that occurs twice in a catalog.
    .bad = the same id for two texts
    .fix = Delete one entry.
    .good = one entry
    .why = Programs disagree on which of the two counts.
rule-duplicate-variant = A selector with two variants of the same key.
    .bad = two variants [one]
    .fix = Delete one of them.
    .good = one variant [one]
    .why = The second variant is never used.
rule-empty-tag = An empty tag that contains text in the source.
    .bad = <a></a>мәтін
    .fix = Manual: only the translator knows which words belong in it.
    .good = <a>мәтін</a>
    .why = Nobody can click a link without text.
rule-empty-translation = A translation without text where the article needs one.
    .bad = only tags and spaces
    .fix = Manual.
    .good = a text, or { "{" } "" { "}" } to omit the unit on purpose
    .why = An empty paragraph or heading leaves a gap in the page.
rule-flattened-plural = A single plural form where the language has several.
    .bad = 2 статей
    .fix = Manual.
    .good = 2 статьи, 5 статей
    .why = The word does not agree with the number.
rule-forbidden-wording = A wording that the term forbids.
    .bad = Евросообщество, which the .forbid attribute of the term lists
    .fix = Manual: the sentence determines the form.
    .good = Европейский союз
    .why = It is against house style.
rule-foreign-passage = Part of a translation in another language.
    .bad = half of a Kazakh sentence in Russian
    .fix = Manual.
    .good = one language, with another only in quotations
    .why = It was pasted by mistake or left untranslated.
rule-foreign-word = A single Russian word in Kazakh text, or a Kazakh word in Russian text.
    .bad = Министр также келді
    .fix = Manual.
    .good = Министр де келді
    .why = People who write both languages slip from one into the other.
rule-front-matter-broken = Front matter that cannot be parsed.
    .bad = title: "Visit
    .fix = Manual.
    .good = title: "Visit"
    .why = Its title and description are not translated, and site generators reject the page.
rule-glued-words = A missing space after a comma or full stop in a translation.
    .bad = trade,energy
    .fix = Manual: it may be a name.
    .good = trade, energy
    .why = Searches, line breaking and readers treat the two words as one.
rule-hard-coded-term = A term written out where its reference could be used.
    .bad = Қазақстанның өкілі
    .fix = Automatic: audarma check --fix. It writes the reference that gives the same text, and no translation becomes outdated.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" } өкілі
    .why = When the term changes, this sentence keeps the old name.
rule-headline-style = A headline that ends with a full stop, unlike the source headline.
    .bad = Өкілдер кездесті.
    .fix = Automatic: audarma check --fix.
    .good = Өкілдер кездесті
    .why = Headlines follow one style.
rule-hyphen-for-dash = A hyphen between spaces where a dash belongs.
    .bad = Astana - the capital
    .fix = Automatic: audarma check --fix.
    .good = Astana – the capital
    .why = A hyphen joins words; a dash separates them.
rule-inconsistent-translation = A source text with two different translations.
    .bad = Жалғасы бар in one place, Жалғасы болады in another
    .fix = Manual: choose the better one.
    .good = Жалғасы бар in both places
    .why = Readers see the same line in two wordings.
rule-invalid-bytes = Bytes that are not valid text.
    .bad = the byte FF in a UTF-8 file
    .fix = Save the file as UTF-8.
    .good = the whole file in UTF-8
    .why = The file is damaged or was saved in another encoding. The bytes are kept, and the place is not translated.
rule-invisible-character = An invisible character in the text.
    .bad = a soft hyphen inside a name
    .fix = Automatic: audarma check --fix.
    .good = the name without it
    .why = It comes with text copied from web pages, and searches do not find the word.
rule-joined-units = Sentences that a translator joined into one unit.
    .bad = “The talks in St.” and “Petersburg went on.” as two units
    .fix = Nothing to fix. To undo the correction, delete its line.
    .good = “The talks in St. Petersburg went on.” as one unit, joined by a line of the .cuts file
    .why = The correction applies to all later runs, so it should be visible to everyone.
rule-latin-not-in-source = A Latin word in a Cyrillic translation that the source does not have.
    .bad = Kazinfrom for Kazinform
    .fix = Manual.
    .good = the word as the source spells it
    .why = It was misspelled or added.
rule-left-out = A unit that a locale omits on purpose.
    .bad = a sentence that means nothing to these readers
    .fix = Nothing to fix. To include the unit, translate it.
    .good = id = { "{" } "" { "}" }
    .why = The unit counts as translated, so it should be visible that the version omits it.
rule-left-placeholder = Placeholder text that was never replaced.
    .bad = lorem ipsum
    .fix = Manual.
    .good = the actual text
    .why = It would be published.
rule-leftover-markup = Markup that readers would see.
    .bad = **маңызды**, [мост](https://a.kz), &nbsp;
    .fix = Manual: the characters may be intended.
    .good = <strong>маңызды</strong>
    .why = It comes from another program, and the page shows it literally.
rule-leftover-sign = Punctuation left over from deleted text.
    .bad = Одақ () мәлімдеді
    .fix = Manual: the missing text may have to come back.
    .good = Одақ (BDI) мәлімдеді
    .why = A name was deleted, but its brackets or ending remain.
rule-legacy-encoding = A file in UTF-16 or an encoding older than Unicode.
    .bad = windows-1251
    .fix = Save the file as UTF-8.
    .good = UTF-8
    .why = Encodings older than Unicode lack Kazakh letters, so translations are written as UTF-8.
rule-long-sentence = A sentence of more than sixty words.
    .bad = a paragraph that is a single sentence
    .fix = Manual: only the author knows where to split it. Translators can use audarma split.
    .good = two or three sentences
    .why = Translators cannot keep it in mind. In Kazakh the verb comes last, so the whole sentence has to be turned around.
rule-lost-letters = Russian letters in place of Kazakh ones.
    .bad = казак халкы
    .fix = Manual: it is not always clear which letter was lost.
    .good = қазақ халқы
    .why = Searches do not find the word.
rule-lower-case-start = A lowercase letter at the start of a sentence.
    .bad = the minister came.
    .fix = Automatic: audarma check --fix.
    .good = The minister came.
    .why = Sentences start with a capital letter.
rule-magnitude-changed = Thousands instead of millions, or millions instead of billions.
    .bad = 5 million became “5 миллиардов”
    .fix = Manual.
    .good = 5 million is “5 миллионов” or “5 млн”
    .why = A figure that is wrong by a factor of a thousand is the mistake that others quote.
rule-message-named-like-term = A message and a term with the same id.
    .bad = -eu and eu
    .fix = Rename the term.
    .good = -eu and eu-visit
    .why = Programs that use fluent-bundle for Rust lose one of them.
rule-missing-attribute = An attribute without a translation.
    .bad = a message without its .img-alt
    .fix = Manual.
    .good = .img-alt = Министрлер кездесуі
    .why = An image description or link tooltip stays in the source language.
rule-missing-brackets = Parentheses of the source that are missing from the translation.
    .bad = He (the minister) came – Ол келді
    .fix = Manual.
    .good = Ол (министр) келді
    .why = The remark may have been left out.
rule-missing-no-break-space = An ordinary space where house style uses a no-break space.
    .bad = “5” at the end of a line, “км” on the next
    .fix = Automatic: audarma check --fix.
    .good = “5 км” with a no-break space
    .why = Words that belong together are separated at the end of a line.
rule-missing-quotes = A quotation that lost its quotation marks in the translation.
    .bad = a "big step" – большой шаг
    .fix = Manual: the translator decides where the quotation starts.
    .good = a "big step" – «большой шаг»
    .why = The speaker’s words become those of the newsroom.
rule-missing-reference = A reference that is missing from the translation.
    .bad = a variable that one variant lacks
    .fix = Manual.
    .good = the variable in each variant
    .why = The number or term that it stands for is lost.
rule-missing-sign = A footnote mark, bullet or emoji that is missing from the translation.
    .bad = Prices are final* – Баға түпкілікті
    .fix = Manual: only the translator knows where it belongs.
    .good = Баға түпкілікті*
    .why = Readers miss what the sign points to.
rule-missing-space = A missing space after a comma or full stop in an article.
    .bad = They discussed trade,energy and water.
    .fix = Manual: a name may be written this way.
    .good = They discussed trade, energy and water.
    .why = Programs that count, search or translate words treat the two words as one.
rule-missing-tag = A tag with data, such as a link, that is missing from the translation.
    .bad = Боррель for <a>Borrell</a>
    .fix = Manual: only the translator knows which words the link belongs to.
    .good = <a>Боррель</a>
    .why = The link would be lost.
rule-missing-term = A term that a locale does not translate.
    .bad = -borrell in en/terms.ftl only
    .fix = Manual: “audarma terms add” writes the term, or a stub of it.
    .good = -borrell = Боррель in kk/terms.ftl as well
    .why = Translations cannot reference it, and each translator writes the name differently.
rule-missing-translation = A unit without a translation.
    .bad = # id =
    .fix = Translate it.
    .good = id = Тараптар кездесті.
    .why = The article shows the source text instead.
rule-missing-variable = A variable that is missing from the translation.
    .bad = a translation without { "{" } $img { "}" }
    .fix = Manual.
    .good = the variable where it belongs in the sentence
    .why = The image or footnote would be lost.
rule-misspelt-word = A word that is one typo away from a word in the dictionary.
    .bad = превительство
    .fix = Manual: a rare word may be right.
    .good = правительство
    .why = Readers do not trust a publication with spelling mistakes.
rule-mistyped-word = A word with a missing, doubled, extra or wrong letter.
    .bad = правительтво
    .fix = Manual: a rare word may be right.
    .good = правительство
    .why = Writers overlook typos in their own text. The rule finds unusual letter sequences and needs no dictionary.
rule-mixed-quotes = Several styles of quotation marks in one article.
    .bad = “trade” in one paragraph, "trade" in the next
    .fix = Manual.
    .good = one style, with another only for a quotation within a quotation
    .why = Translators cannot tell whether the difference is intended, and search and replace misses one of the styles.
rule-mixed-script = Letters of two scripts in one word.
    .bad = Cаяси with a Latin C
    .fix = Automatic: audarma check --fix.
    .good = Саяси
    .why = The word looks right, but searches do not find it.
rule-name-added = A name that is not in the source.
    .bad = Брюссельде
    .fix = Manual: compare with the source.
    .good = Парижде
    .why = The translation names the wrong person or place, or belongs to another sentence.
rule-name-missing = A name that is missing from the translation in any spelling.
    .bad = Josep Borrell became Жозеп
    .fix = Manual.
    .good = each name, translated or in the letters of the language
    .why = A person or place was left out or replaced by another.
rule-name-spelt-in-two-ways = A name that an article spells in two ways.
    .bad = Prime-Minister and Prime Minister, Tokayev and Tokaev
    .fix = Manual: they may be two names.
    .good = one spelling
    .why = Translators have to find out whether they are the same, and a term matches only one of them.
rule-name-translated-in-two-ways = A name that a translation spells in two ways.
    .bad = Тоқаев and Токаев in one text
    .fix = Manual: they may be two names.
    .good = Тоқаев everywhere, in any form
    .why = Readers take them for two people or places.
rule-negation-lost = A negation that is missing from the translation.
    .bad = He did not come – Он приехал
    .fix = Manual.
    .good = Он не приехал
    .why = The sentence says the opposite, unless another word expresses the negation.
rule-no-kazakh-letters = A Kazakh text without any of the letters that only Kazakh uses.
    .bad = Казакстан Республикасынын Президенти
    .fix = Manual.
    .good = Қазақстан Республикасының Президенті
    .why = It was typed with a Russian keyboard layout, or a conversion lost the letters.
rule-number-changed = A number that differs from the source.
    .bad = 17 became 71, 2016 became 2017
    .fix = Manual.
    .good = the same value in any notation: 1,234.5 is “1 234,5”, 17th is “17-й”, “17-ші”
    .why = A figure, date or score is wrong.
rule-number-extra = A number that is not in the source.
    .bad = “about ten people” became “12 адам”
    .fix = Manual.
    .good = the numbers of the source, in digits or words
    .why = Nobody said this figure.
rule-number-missing = A number that is missing from the translation.
    .bad = “in 2016” left out
    .fix = Manual.
    .good = each number, in digits or words
    .why = A fact is lost.
rule-orphan-catalog = A catalog whose article is gone.
    .bad = locales/kk/news/a.ftl without locales/en/news/a.md
    .fix = Not automatic: the article may come back.
    .good = a catalog for each article
    .why = Nobody sees the translations, and they are counted nowhere.
rule-other-sentence = The translation of another sentence.
    .bad = the translation of the next sentence, one line off
    .fix = Manual.
    .good = the translation of this source text
    .why = Catalogs that are filled in line by line easily slip by one line.
rule-outdated-translation = A translation whose source changed.
    .bad = “17th meeting” became “18th meeting”, but the translation says 17
    .fix = Update the translation, or confirm it with audarma review.
    .good = an updated translation, or a review
    .why = The article may say something different in this language.
rule-parser-failed = Markup that cannot be parsed.
    .bad = input that makes the parser fail
    .fix = Report the file to the developers.
    .good = ordinary Markdown
    .why = The file is published unchanged in every language.
rule-part-bad = Bad:
rule-part-fix = Fix:
rule-part-good = Good:
rule-part-why = Why:
rule-reference-cycle = References that lead back to themselves.
    .bad = -a = { "{" } -b { "}" } and -b = { "{" } -a { "}" }
    .fix = Manual.
    .good = text in at least one of them
    .why = The text would never end.
rule-repeated-passage = A passage that occurs twice in the translation and once in the source.
    .bad = a sentence pasted twice
    .fix = Manual.
    .good = the sentence once
    .why = It was pasted twice.
rule-repeated-tag = A tag with data, such as a link, that occurs more often than in the source.
    .bad = <a>Жозеп</a> <a>Боррель</a> for one link
    .fix = Manual.
    .good = <a>Жозеп Боррель</a>
    .why = The link would appear twice. Emphasis may be repeated.
rule-repeated-variable = A variable that occurs more often than in the source.
    .bad = { "{" } $img { "}" } … { "{" } $img { "}" }
    .fix = Manual.
    .good = once
    .why = The image would appear twice.
rule-repeated-word = The same word twice in a row in a translation.
    .bad = the the meeting
    .fix = Manual: some words are doubled on purpose.
    .good = the meeting
    .why = It is a typo that readers notice at once.
rule-required-section = An untranslated section that the settings require.
    .bad = an untranslated headline with required = ["headline"]
    .fix = Translate it, or remove the section from “required”.
    .good = a translated headline and lead
    .why = A page must not be published with its headline in another language.
rule-reused-translation = Two source texts without a common word that have the same translation.
    .bad = the same sentence for “The talks went on” and for “A school was opened”
    .fix = Manual.
    .good = a separate translation for each
    .why = A translation is in the wrong message, or all of them have slipped by one.
rule-run-together-sentences = Two sentences without a space between them.
    .bad = They spoke of Central Asia.The participants agreed.
    .fix = Add the space in the article; the units stay the same.
    .good = They spoke of Central Asia. The participants agreed.
    .why = Other programs treat them as one sentence, and readers notice the typo.
rule-shifted-quotes = A quotation that includes its attribution.
    .bad = «Мы приедем, – сказал министр»
    .fix = Manual.
    .good = «Мы приедем», – сказал министр
    .why = The reporter’s words become those of the speaker.
rule-split-unit = A sentence that a translator split into units.
    .bad = a sentence of ninety words as one unit
    .fix = Nothing to fix. To undo the correction, delete its line.
    .good = two units, split by a line of the .cuts file
    .why = The correction applies to all later runs, so it should be visible to everyone.
rule-straight-quotes = Straight quotation marks where the language has its own.
    .bad = the fund "Damu" in Russian
    .fix = Automatic for pairs: audarma check --fix.
    .good = «Даму»
    .why = Typewriter quotation marks look careless.
rule-stray-space = An unnecessary space.
    .bad = trade , energy
    .fix = Automatic: audarma check --fix.
    .good = trade, energy
    .why = It shows in print, and texts that look the same differ.
rule-stretched-tag = A tag that encloses the whole translation but only part of the source.
    .bad = <a>Министр көпірді ашты.</a> for a link on two words
    .fix = Manual: only the translator knows which words belong in it.
    .good = Министр <a>көпірді</a> ашты.
    .why = The whole sentence becomes bold or a link.
rule-swapped-letters = A word with two neighboring letters swapped.
    .bad = мектпетер, плоиция
    .fix = Manual: a rare word may be right.
    .good = мектептер, полиция
    .why = It is the most common typing error, and writers overlook it in their own text.
rule-swapped-numbers = Two related numbers in reverse order.
    .bad = 3-1 became 1:3
    .fix = Manual.
    .good = 3:1
    .why = The losing team wins.
rule-syntax-error = Text in a catalog that is not valid Fluent.
    .bad = id Text without an equals sign
    .fix = Manual.
    .good = id = Text
    .why = No program reads it. It stays in the file unchanged.
rule-term-not-used = A term of the source that the translation does not use.
    .bad = Еуропа бірлестігі for the term -european-union
    .fix = Manual: the sentence determines the form.
    .good = Еуропалық одақтың, or { "{" } -european-union(case: "genitive") { "}" }
    .why = Readers take two translations of one name for two different things. Inflected forms of the term are accepted.
rule-text-extra = A translation that says more than its source.
    .bad = two sentences for half a line
    .fix = Manual.
    .good = what the source says
    .why = It contains part of another sentence, or something was added.
rule-text-missing = A translation that lacks part of its source.
    .bad = half of a sentence, or one sentence of two
    .fix = Manual.
    .good = everything that the source says
    .why = Part of the text was forgotten.
rule-time-changed = A time of day that differs from the source.
    .bad = at 3 p.m. – в 3:00; 15:00 GMT – 15:00 EST
    .fix = Manual.
    .good = в 15:00, в 3 часа дня
    .why = Readers come twelve hours early.
rule-too-long = References that expand to an excessively long text.
    .bad = terms that double each other many times
    .fix = Manual.
    .good = text of ordinary length
    .why = It would exhaust the memory.
rule-too-many-placeables = A message with more placeables than Fluent implementations accept.
    .bad = a hundred and one placeables in one message
    .fix = Write two messages, or use fewer placeables.
    .good = fewer placeables
    .why = Common libraries reject the message and show its id instead.
rule-unbalanced-brackets = An unmatched bracket.
    .bad = Kazakhstan (RK signed it
    .fix = Manual.
    .good = Kazakhstan (RK) signed it
    .why = Readers look for the other bracket.
rule-unbalanced-quotes = An unmatched quotation mark.
    .bad = «Samruk was founded
    .fix = Manual.
    .good = «Samruk» was founded
    .why = Readers cannot tell where the quotation ends.
rule-unexpected-capitals = A word in capitals, although nothing in the source is.
    .bad = a TECHNICAL agreement
    .fix = Manual.
    .good = a technical agreement
    .why = Capitals emphasize what the author did not.
rule-unexplained-acronym = An acronym that is never spelled out.
    .bad = the press service of the Kazakh MFA
    .fix = Manual: a comment before its term in terms.ftl is enough.
    .good = the press service of the Ministry of Foreign Affairs (MFA)
    .why = Acronyms differ between languages, so translators have to find out what it stands for.
rule-unit-changed = A number with a different unit of measurement from the source.
    .bad = 40 km became 40 м; 5 % became 5 процентных пунктов
    .fix = Manual.
    .good = 40 км
    .why = The figure is right, but the fact is wrong.
rule-unit-converted = A measurement that was converted to another unit.
    .bad = 11 miles became “18 км”
    .fix = Manual.
    .good = a verified conversion
    .why = It is not an error, but someone should verify the arithmetic.
rule-unknown-addendum = An addendum to a unit that does not exist.
    .bad = it-rained-2d2ot-behind = Editor's note
    .fix = Manual.
    .good = it-rained-2d2ot-after = Editor's note
    .why = No version shows it.
rule-unknown-attribute = An attribute that the source message does not have.
    .bad = .alt for .img-alt
    .fix = Manual: an automatic fix would delete text.
    .good = .img-alt
    .why = The article does not use it.
rule-unknown-case = A case that the term does not have.
    .bad = { "{" } -kazakhstan(case: "genetive") { "}" }
    .fix = Manual.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" }
    .why = Fluent silently uses the default form, and the sentence is wrong.
rule-unknown-function = A function that does not exist.
    .bad = { "{" } DATE($date) { "}" }
    .fix = Manual.
    .good = { "{" } DATETIME($date) { "}" }
    .why = There is no text to put in its place.
rule-unknown-id = A message for a unit that the article no longer has.
    .bad = the translation of a deleted sentence
    .fix = Delete it if nobody needs it.
    .good = messages for the sentences of the article
    .why = It is someone’s work, so it is kept, but no version shows it.
rule-unknown-language = A language without segmentation rules.
    .bad = an article in a language that audarma does not support
    .fix = Manual.
    .good = en, kk, kk-Latn, ru
    .why = The general Unicode rules split its sentences, and these do not know abbreviations.
rule-unknown-message = A reference to a message that does not exist.
    .bad = { "{" } no-such-message { "}" }
    .fix = Manual.
    .good = a term, or the text itself
    .why = There is no text to put in its place.
rule-unknown-plural = A plural selector without the plural forms of the language.
    .bad = Russian without few and many
    .fix = Manual.
    .good = one, few, many, other
    .why = A number appears with the wrong form of its word.
rule-unknown-tag = A tag that is not in the source.
    .bad = <b> where the source has <strong>
    .fix = Manual.
    .good = the tags of the source
    .why = The article has no markup for it.
rule-unknown-term = A term that is not in terms.ftl.
    .bad = { "{" } -kazakstan { "}" }
    .fix = Manual.
    .good = { "{" } -kazakhstan { "}" }
    .why = The article would show the reference itself.
rule-unknown-variable = A variable that is not in the source.
    .bad = { "{" } $image { "}" } for { "{" } $img { "}" }
    .fix = Manual.
    .good = { "{" } $img { "}" }
    .why = It has no value.
rule-unsafe-markup = Markup that runs code in the reader’s browser.
    .bad = <script>alert(1)</script>
    .fix = Manual: find out where it came from.
    .good = text
    .why = Whatever is in a catalog gets onto the page.
rule-untranslated = A translation that is identical to its source.
    .bad = The bridge is open. → The bridge is open.
    .fix = Manual.
    .good = a translation; names and numbers may stay
    .why = The source was copied to be translated later.
rule-untranslated-word = A word left in the source language.
    .bad = Мост is open
    .fix = Manual.
    .good = a translated word; names and abbreviations may stay
    .why = It was overlooked.
rule-unused-allow = A comment that allows a finding that does not occur.
    .bad = # audarma: allow number-changed, where all numbers are right
    .fix = Delete the line, or correct its code.
    .good = a comment whose code would be reported without it
    .why = It would hide the next error of this kind.
rule-unused-attribute = An attribute of a term that no translation selects by.
    .bad = { "{" } -urpilainen { "}" } заявил
    .fix = Manual.
    .good = { "{" } -urpilainen.gender -> [feminine] заявила *[masculine] заявил { "}" }
    .why = The words around the name may not agree with it.
rule-unused-correction = A boundary correction that no longer has an effect.
    .bad = a line of the .cuts file with words that are in no article
    .fix = Delete the line, or redo the correction.
    .good = lines whose words occur in articles
    .why = The sentence may have been rewritten at this place and be split wrongly again.
rule-wrong-language = A translation in a different language from its catalog.
    .bad = a Russian sentence in a Kazakh catalog
    .fix = Manual.
    .good = the language of the catalog
    .why = It was pasted into the wrong file.
rule-wrong-number-ending = An ending that does not match how the number is read.
    .bad = 17-шы, 2016-де; 17-ый
    .fix = Automatic in Kazakh: audarma check --fix.
    .good = 17-ші, 2016-да; 17-й
    .why = Nobody says it like this.
rule-wrong-script = A translation in the letters of another script.
    .bad = Ministr elşimen kezdesti
    .fix = Manual.
    .good = Министр елшімен кездесті
    .why = The rest of the catalog is in Cyrillic.
