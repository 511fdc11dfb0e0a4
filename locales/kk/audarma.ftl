### audarma бағдарламасының сөздері.


## Мәселе деңгейлері

severity-error = қате
severity-warning = ескерту
severity-note = ескертпе

## Анықтама

help-usage = Қолданылуы:
help-options = Параметрлер
help-global = Барлық пәрменге ортақ параметрлер
help-arguments = Аргументтер
help-commands = Пәрмендер
help-command = ПӘРМЕН
help-common = Барлық пәрменге ортақ параметрлер («audarma help» бетін қараңыз): --project, --ui, --color, --quiet, --jobs, --progress
help-example = Мысал:
command-audarma = Мақалалардан аудармашыларға арналған Fluent хабарламаларын алады және аудармалардан мақалалардың тіл нұсқаларын құрастырады.
    .example =
        audarma init --source en --locales kk,ru
        audarma add article.md
        audarma check
        audarma assemble --out public
command-init = Жоба жасайды: баптаулар, әр тіл нұсқасының қалтасы, git атрибуттары. Бар файлдардың үстінен жазбайды.
    .example = audarma init --source en --locales kk,ru
command-add = Мақалаларды жобадағы түпнұсқа қалтасына көшіріп, аударма бірліктеріне бөледі.
    .example = audarma add news/visit.md --name 2021-11-22-visit
command-extract = Мақалалардың каталогтарын жасайды және жаңартады. Қайта іске қосқанда ештеңе өзгермейді.
    .example = audarma extract --dry-run
command-assemble = Мақалалардың тіл нұсқаларын құрастырады. --out берілмесе, бір мақаланың бір тіл нұсқасы стандартты шығысқа жіберіледі.
    .example = audarma assemble en/visit.md --locale kk
command-status = Мақалалардың қанша бөлігі аударылғанын көрсетеді. Ережелер тексерілмейді.
    .example = audarma status --by folder
command-check = Аударылған үлесті және табылған мәселелерді көрсетеді.
    .example = audarma check --locale kk --min 90 --report json
command-align = Мақаланың дайын аудармасын қабылдайды: сөйлемдерін мақала сөйлемдерімен жұптап, каталогқа жазады. Бұрынғы аудармалар өзгермейді.
    .example = audarma align en/visit.md --locale ru visit-ru.md
command-review = Аудармаларды қазіргі түпнұсқамен салыстырып тексерілген деп белгілейді.
    .example = audarma review en/visit.md --locale ru
command-todo = Қалған жұмысты көрсетеді: алдымен ескірген аудармалар (ең ескісінен бастап), содан кейін қараламалар мен аударылмағандар.
    .example = audarma todo --locale kk
command-log = Мақала бірліктерін кім, қашан және түпнұсқаның қай мәтінінен аударғанын не тексергенін көрсетеді.
    .example = audarma log en/visit.md --locale kk
command-memory = Аударма жадынан ұқсас мәтіндерді іздеп, ең ұқсасынан бастап аудармаларымен бірге көрсетеді.
    .example = audarma memory --locale kk "The sides discussed trade and energy."
command-join = Бірлікті абзацтағы келесі бірлікпен біріктіреді. Түзету кейінгі іске қосуларда да сақталады.
    .example = audarma join meeting-with-st-k3v7a
command-split = Бірлікті көрсетілген мәтіннің алдынан бөледі. Түзету кейінгі іске қосуларда да сақталады.
    .example = audarma split sides-agreed-trade-x2m4c --at "the ministers will"
command-terms = Терминге айналдыруға болатын есімдер мен атауларды, аудармасы жоқ терминдерді және қолданылмаған терминдерді көрсетеді.
    .example = audarma terms
command-terms-add = Терминді әр тіл нұсқасының terms.ftl файлына қосады. Аудармасы берілмесе, сол тілдің септіктері бар дайындама жазылады.
    .example = audarma terms add borrell --text "Borrell" --locale kk="Боррель"
command-units = Файлдың бірліктерін шығарады: әр жолда бір JSON нысаны. Жоба қажет емес.
    .example = audarma units article.html --language ru
command-verify = Файлдардың байтма-байт қайта құрастырылатынын және ешбір аударма олардың құрылымын өзгерте алмайтынын тексереді. Жоба қажет емес.
    .example = audarma verify docs/*.md
command-segment = Абзацтарды сөйлемдерге бөледі: кірісте әр жол – абзац, шығыста әр жол – JSON жиымы. Жоба қажет емес.
    .example = audarma segment --language kk < paragraphs.txt
command-explain = Ережені түсіндіреді.
    .example = audarma explain missing-tag
command-rules = Барлық ережені тізіп шығады.
    .example = audarma rules
command-formats = Мақала форматтарын тізіп шығады.
    .example = audarma formats
command-merge-driver = Каталогтың екі тармағындағы әр хабарламаны бөлек біріктіреді. git оны «audarma merge-driver %O %A %B» түрінде шақырады.
    .example = git config merge.audarma.driver "audarma merge-driver %O %A %B"
command-man = Бағдарламаның немесе пәрменнің man бетін шығарады.
    .example = audarma man check | man -l -
command-help = Бағдарламаның немесе пәрменнің анықтамасын көрсетеді.
    .example = audarma help check
command-completions = Пәрмендік қабықшаға арналған автотолықтыру скриптін шығарады.
    .example = audarma completions bash
argument-project = Жоба қалтасы [әдепкі: жоғары қарай l10n.toml бар ең жақын қалта]
argument-ui = Бағдарлама тілі: en, kk немесе ru [әдепкі: LC_ALL, LC_MESSAGES, LANG мәнінен]
argument-color = Түстер: auto, always немесе never [әдепкі: auto]
argument-quiet = Нәтижелер мен қателерді ғана шығарады
argument-jobs = Ағындар саны [әдепкі: әр ядроға біреуден]
argument-progress = Ұзақ жұмыстың барысы қателер ағынында: auto (терминалдағы жолақ), json (әр қадамға бір жол) немесе never [әдепкі: auto]
argument-exit-zero = 1 кодының орнына 0 қайтарады: 0-ден басқа кодты қате деп санайтын бағдарламаларға арналған
argument-extract-check = Ештеңе жазбайды; «audarma extract» бірдеңені өзгертетін болса, файлдарды атап, 1 кодымен аяқталады
argument-by = Әр жол не туралы: locale (тіл), folder (қалта) немесе article (мақала) [әдепкі: locale]
argument-status-report = Есеп түрі: human немесе json [әдепкі: human]
argument-no-worse-than = Осы git ревизиясынан бері аудармасынан айырылған бірліктер болса немесе аударылған үлес азайса, оларды атап, 1 кодымен аяқталады
argument-help-command = Пәрмен [әдепкі: бағдарламаның өзі]
argument-man-command = Пәрмен [әдепкі: бағдарламаның өзі]
argument-help = Осы анықтаманы көрсетеді
argument-version = Бағдарлама нұсқасын көрсетеді
argument-article = Мақала: жолы немесе аты
argument-articles = Мақалалар: аты, жолы, қалтасы немесе 'news/*.md' сияқты үлгі [әдепкі: барлығы]
argument-locales = Жұмыс істелетін тіл, мысалы, kk; қайталауға болады [әдепкі: жобаның барлық тілі]
argument-locale = Аударма тілі, мысалы, kk
argument-min = Аударылған үлестің ең төменгі шегі, бірліктердің пайызымен; headline=100 (lead, body) – бір бөлімнің шегі. Бірнеше рет көрсетуге болады
argument-format = Файл форматы, «audarma formats» тізімінен [әдепкі: кеңейтімі бойынша]
argument-language = Мәтін тілі: en, kk, ru … --export-srx берілмесе, міндетті
argument-rules = Кірістірілген ережелерден бұрын қолданылатын өз ережелеріңіз жазылған SRX файлы
argument-existing = Дайын аудармасы бар файл
argument-align-report = Есеп түрі: human немесе json [әдепкі: human]
argument-export-srx = Кірістірілген ережелерді SRX 2.0 түрінде шығарады: OmegaT, Okapi және басқа құралдар үшін
argument-init-dir = Жаңа жобаның қалтасы [әдепкі: ағымдағы қалта]
argument-source = Мақалалар жазылған тіл [әдепкі: en]
argument-init-locales = Жасалатын тіл нұсқалары, үтірмен бөлінеді [әдепкі: kk,ru]
argument-files = Файлдар, жолы бойынша
argument-name = Мақаланың жобадағы аты, кеңейтімсіз
argument-extract-report = Есеп түрі: human немесе json [әдепкі: human]
argument-todo-report = Есеп түрі: human немесе json [әдепкі: human]
argument-log-report = Есеп түрі: human немесе json [әдепкі: human]
argument-dry-run = Ештеңе жазбай, не өзгеретінін ғана көрсетеді
argument-out = Дайын нұсқалардың қалтасы, LOCALE/PATH түрінде [әдепкі: баптаулардағы output]
argument-missing = Аударылмаған бірліктерді қалай жариялау керек: source, mark, omit немесе fail [әдепкі: source]
argument-outdated = Ескірген аудармаларды қалай жариялау керек: use (сан, күн не есім өзгерсе, түпнұсқа алынады), always, source, mark немесе fail [әдепкі: use]
argument-assemble-min = Аударылған үлестің ең төменгі шегі, бірліктердің пайызымен; headline=100 (lead, body) – бір бөлімнің шегі. Одан аз болса, файл жазылмайды, соңғы дайын нұсқасы қалады. Бірнеше рет көрсетуге болады
argument-bilingual = Түпнұсқа мен аударманы бірге шығарады: interleaved немесе columns
argument-prune = Мақаласы немесе тіл нұсқасы жобада жоқ дайын файлдар мен каталогтарды жою және тізімін көрсету; аудармалар аударма жадына көшеді
argument-force = audarma жазбаған файлдарды да алмастыру
argument-changed = Осы git ревизиясынан бері өзгерген мақалалар ғана: мақаланың өзі, каталогтары, терминдері, түзетулері
argument-severity = Шығу коды 1 болатын ең төменгі мәселе деңгейі: error, warning немесе note [әдепкі: error]
argument-fix = Қауіпсіз түзетулерді каталогтарға енгізеді; аударма күйлері өзгермейді
argument-since = Аударылған үлестің git ревизиясынан бері қалай өзгергенін көрсетеді
argument-report = Есеп түрі: human, json, sarif, junit, github, markdown, html немесе badge; --pairs болса – jsonl [әдепкі: human]
argument-check-limit = human мен html есептеріндегі мәселелердің ең көп саны, әр ереженің ең маңыздылары бірінші; all – барлығы [әдепкі: 200, html – 500]
argument-output = Есеп жазылатын файл [әдепкі: стандартты шығыс]
argument-pairs = Жобадан тыс жұптарды тексереді: әр жолда id, source және target бар бір JSON нысаны; - белгісі – стандартты кіріс
argument-source-locale = --pairs ішіндегі түпнұсқаның тілі
argument-units = Бірлік идентификаторы; бірнеше рет көрсетуге болады [әдепкі: барлық бірлік]
argument-review-skip-outdated = Түпнұсқасы өзгерген аудармаларды өткізіп жібереді
argument-id = Бірлік идентификаторы
argument-at = Екінші бөлік басталатын мәтін; бірлікте дәл бір рет кездесуі керек
argument-file = Файл, жолы бойынша
argument-at-least = Мақалаларда кемінде осынша рет кездесетін есімдер мен атаулар ғана [әдепкі: 2]
argument-terms-report = Есеп түрі: human немесе json [әдепкі: human]
argument-memory-text = Түпнұсқа тіліндегі мәтін
argument-threshold = Ұқсастықтың ең төменгі шегі, пайызбен [әдепкі: баптаулардағы memory немесе 75]
argument-limit = Табылған мәтіндердің ең көп саны [әдепкі: 10]
argument-memory-report = Есеп түрі: human немесе json [әдепкі: human]
argument-term = Терминнің идентификаторы, алдындағы дефиссіз
argument-text = Термин түпнұсқа тілінде
argument-translations = Термин басқа тілде: kk=Боррель; бірнеше рет көрсетуге болады
argument-units-language = Мәтін тілі [әдепкі: en]
argument-verify-language = Мәтін тілі [әдепкі: en]
argument-unit = Бірлік ретінде не алынады: sentence немесе paragraph [әдепкі: sentence]
argument-code = Ереже коды, «audarma rules» тізімінен
argument-base = Екі тармаққа ортақ бастапқы каталог
argument-ours = Біздің тармақтың каталогы; нәтиже осы файлға жазылады
argument-theirs = Екінші тармақтың каталогы
argument-git-merge-driver = git каталогтардағы әр хабарламаны бөлек біріктіретін етіп бапталады
argument-shell = Пәрмендік қабықша: bash, elvish, fish, powershell немесе zsh

## Пәрмен жолындағы қателер

usage-unknown-command = «{ $command }» деген пәрмен жоқ
usage-unknown-argument = «{ $argument }» деген параметр жоқ
usage-missing-argument = Аргумент жетіспейді: { $argument }
usage-missing-value = «{ $argument }» параметріне мән керек
usage-wrong-choice = «{ $value }» мәні { $argument } үшін жарамайды. Жарамды мәндер: { $valid }
usage-wrong-value = «{ $value }» мәні { $argument } үшін жарамайды
usage-conflict = { $argument } мен { $other } бірге қолданылмайды
usage-other = { $text }
usage-hint = Анықтама: audarma --help

## Қателер

error-line = қате: { $text }
error-cannot-read = { $path } оқылмады
error-cannot-write = { $path } жазылмады
error-cannot-lock = { $path } құлыпталмады: бағдарлама қатар іске қосылып тұрған болуы мүмкін
error-locked =
    { $known ->
        [yes] Жобаға қазір басқа процесс жазып жатыр: { $name } іске қосқан { $process }-процесс, { $seconds } с бойы. Ол аяқталған соң қайталап көріңіз
       *[no] Жобаға қазір басқа процесс жазып жатыр. Ол аяқталған соң қайталап көріңіз
    }
error-unknown-command = «{ $command }» деген пәрмен жоқ. «audarma help» бетін қараңыз
error-report-of-pairs = jsonl есебі --pairs параметрімен ғана шығарылады
error-changed-meanwhile = { $path } өңделіп жатқанда өзгерді; ештеңе үстінен жазылмады, пәрменді қайта іске қосыңыз
error-path-is-no-text = { $path } атауы UTF-8 мәтіні емес; файлдың атауын өзгертіңіз
error-cannot-print = Нәтиже шығарылмады
error-path-is-link = { $path } – символдық сілтеме; audarma сілтеме арқылы жазбайды
error-path-is-no-file = { $path } файл емес
error-read-only = { $path } файлына жазуға болмайды: ол тек оқуға арналған
error-path-leaves-project = { $path } жобаның сыртына шығады
error-init-differs = l10n.toml бұрыннан бар: түпнұсқа тілі – «{ $source }», аударма тілдері – «{ $locales }». Ол өзгертілмеді; қажет болса, файлдың өзін түзетіңіз
error-no-project = «{ $path }» қалтасында да, одан жоғары қалталарда да l10n.toml жоқ. Жобаны «audarma init» пәрменімен жасаңыз
error-bad-config = { $place }: бұл TOML емес: { $reason }
error-setting-locale = { $place }: ең төменгі шек «{ $locale }» тіл нұсқасына қойылған, бірақ ол жобада жоқ. Барлары: { $locales }
did-you-mean = Мүмкін, «{ $near }» дегіңіз келген шығар?
error-setting-rule = { $place }: «{ $code }» деген ереже жоқ. «audarma rules» тізімін қараңыз
error-setting-missing = { $place }: «{ $table }» кестесінде «{ $key }» жоқ
error-setting-range = { $place }: «{ $key }» мәні – { $value }. { $from } мен { $to } аралығындағы пайызды жазыңыз
error-setting-unknown = { $place }: мұнда «{ $key }» деген баптау жоқ. Барлары: { $known }
error-setting-value =
    { $takes ->
        [text] { $place }: «{ $key }» мәні тырнақшадағы мәтін болуы керек
        [texts] { $place }: «{ $key }» мәні тырнақшадағы мәтін немесе сондай мәтіндердің тізімі болуы керек: ["…", "…"]
        [list] { $place }: «{ $key }» мәні мәтіндер тізімі болуы керек: ["…", "…"]
        [locale] { $place }: «{ $key }» мәні "kk", "ru" не "kk-Latn" сияқты тіл тегі болуы керек
        [locales] { $place }: «{ $key }» мәні тіл тегтерінің тізімі болуы керек: ["kk", "ru"]
        [fallback] { $place }: «{ $key }» әр тіл нұсқасына басқаларының тізімін беруі керек: { "{" } kk = ["ru"] { "}" }
        [percent] { $place }: «{ $key }» мәні 0 мен 100 аралығындағы пайыз болуы керек, тырнақшасыз
        [percents] { $place }: «{ $key }» мәні пайыз немесе әр тіл нұсқасының өз пайызы болуы керек: { "{" } kk = 100, ru = 90 { "}" }
        [threshold] { $place }: «{ $key }» мәні 1 мен 100 аралығындағы пайыз немесе "off" болуы керек
        [word] { $place }: «{ $key }» мәні тырнақшадағы мына сөздердің бірі болуы керек: { $words }
        [words] { $place }: «{ $key }» мәні мына сөздердің тізімі болуы керек: { $words }
        [rules] { $place }: «{ $key }» мәні тырнақшадағы мына сөздердің бірі ({ $words }) немесе severity, locales, files бар кестелер болуы керек
       *[tables] { $place }: «{ $key }» мәні баптау кестелері болуы керек
    }
error-setting-placeholder = { $place }: «{ $key }» ішінде белгісіз айнымалы бар: «{ $placeholder }». Барлары: { $known }
error-setting-without-locale = { $place }: «{ $key }» ішінде { "{" }locale{ "}" } болуы керек, әйтпесе барлық тіл нұсқасы бір файлға жазылады
error-no-articles-configured = { $path } ішінде мақалалар көрсетілмеген. files = "en/**/*.md" жолы бар [[audarma.articles]] кестесін қосыңыз
error-no-articles =
    l10n.toml файлындағы files = { $patterns } үлгісіне сай мақала табылмады: { $reason ->
        [prefix] үлгілер { $base } қалтасынан (basepath) есептеліп, түпнұсқа тілінің қалтасынан – { $prefix } – басталады
        [folder] { $folders } қалтасы жоқ. l10n.toml файлында basepath мәнін көрсетіңіз немесе мақаланы «audarma add» пәрменімен қосыңыз
       *[empty] { $folders } қалтасында ондай файл жоқ. Мақаланы сонда салыңыз немесе «audarma add» пәрменін қолданыңыз
    }
error-no-locales = Аударылатын тіл көрсетілмеген. Оны l10n.toml файлына қосыңыз: locales = ["kk", "ru"]
error-bad-glob = «{ $pattern }» үлгісі қате
error-unknown-locale = Жобада «{ $locale }» тіл нұсқасы жоқ. l10n.toml файлындағылар: { $locales }
error-source-locale = «{ $locale }» – түпнұсқа тілі; аударма тілін таңдаңыз
error-unknown-article = Жобада «{ $path }» мақаласы жоқ
error-bad-term-id = «{ $id }» термин идентификаторы бола алмайды: кіші латын әріптерін, цифрлар мен дефистерді қолданыңыз, бірінші таңба әріп болсын
error-term-id-taken = «{ $id }» деген хабарлама бар. Терминге басқа идентификатор таңдаңыз
error-term-without-text = Түпнұсқа тілінде -{ $id } термині әлі жоқ. Мәтінін --text арқылы беріңіз
error-unknown-unit = Бұл мақалаларда «{ $unit }» бірлігі жоқ
error-no-next-unit = «{ $unit }» – абзацтағы соңғы бірлік, біріктіретін келесі бірлік жоқ
error-split-text-missing = «{ $unit }» бірлігінде сөз басынан басталатын «{ $text }» мәтіні жоқ. Оны мақаладан көшіріп алыңыз
error-split-text-repeated = «{ $text }» мәтіні «{ $unit }» бірлігінде { $count } рет кездеседі. Ұзынырақ мәтін беріңіз
error-split-at-start = «{ $unit }» бірлігі «{ $text }» мәтінінен басталады: оның алдында ештеңе жоқ
error-split-in-mark = «{ $unit }» бірлігіндегі «{ $text }» сілтеменің, ерекшелеудің не басқа жұп белгінің ішінде тұр, оны бөлуге болмайды
error-boundary-stays = «{ $unit }» бірлігінің шекарасын бұл жерде өзгерту мүмкін емес
error-unknown-format = { $path } форматы белгісіз. «audarma formats» тізімін қараңыз
error-unknown-format-name = «{ $name }» форматы жоқ. «audarma formats» тізімін қараңыз
error-unknown-section = «{ $name }» бөлімі жоқ. Барлары: { $known }
error-bad-minimum = «{ $text }» ең төменгі шек бола алмайды. 0 мен 100 аралығындағы пайызды немесе бөлім мен пайызды жазыңыз: headline=100
error-unknown-code = «{ $code }» ережесі жоқ. «audarma rules» тізімін қараңыз
error-no-dictionary = { $locale } үшін Hunspell сөздігі жоқ. Оны орнатыңыз (Debian: hunspell-ru) немесе қалтасын l10n.toml файлының «dictionaries» баптауында көрсетіңіз
error-bad-dictionary = { $path } – Hunspell сөздігі емес
error-shared-catalog = { $one } мен { $other } мақалаларының каталогы бір болып қалады. Біреуінің атын өзгертіңіз
error-article-named-terms = { $path } мақала бола алмайды, себебі каталогы terms.ftl болып шығады. Файлдың атын өзгертіңіз
error-article-exists = { $path } бұрыннан бар, бірақ мазмұны басқа. --name арқылы басқа ат беріңіз
error-no-pattern-for-article = { $path } l10n.toml ішіндегі бірде-бір үлгіге сәйкес келмейді. [[audarma.articles]] кестесіне үлгі қосыңыз
error-one-name-many-files = --name тек бір файлмен қолданылады
error-no-output = Нұсқалар жазылатын қалта көрсетілмеген: --out DIR немесе l10n.toml ішіндегі output
error-shared-output = { $path } файлына екі нұсқа қатар жазылмақ: { $one } ({ $of-one }) және { $other } ({ $of-other }). l10n.toml ішіндегі output мәніне { "{" }path{ "}" } не { "{" }dir{ "}" } қосыңыз немесе бір мақаланың атын өзгертіңіз
error-output-is-project-file =
    { $kind ->
        [settings] { $path } файлына жазуға болмайды: онда жобаның баптаулары сақталады
        [article] { $path } файлына жазуға болмайды: жоба оны түпнұсқа мақала ретінде оқиды
        [catalog] { $path } файлына жазуға болмайды: .ftl – каталогтардың кеңейтімі
        [ledger] { $path } файлына жазуға болмайды: .ledger – аударма журналының кеңейтімі
        [memory] { $path } файлына жазуға болмайды: .memory – аударма жадының кеңейтімі
        [corrections] { $path } файлына жазуға болмайды: .cuts – сөйлем шекараларын түзету файлының кеңейтімі
       *[internal] { $path } файлына жазуға болмайды: ол – Git немесе audarma қалтасында
    }
error-output-is-foreign = { $path } бұрыннан бар: оны audarma жазбаған немесе ол кейін өзгертілген. Файлды басқа жерге көшіріңіз не --force арқылы алмастырыңыз
error-pairs-need-locales = --pairs үшін --source-locale және бір ғана --locale керек
error-pairs-report = --pairs тек jsonl есебін шығарады
error-no-git = git бағдарламасын іске қосу мүмкін болмады
error-no-repository = «{ $path }» қалтасы git репозиторийінде емес
error-unknown-revision = Бұл репозиторийде «{ $revision }» ревизиясы жоқ
error-git-refused = git қате туралы хабарлады
error-git-failed = git баптауларына біріктіру драйверін қосу мүмкін болмады
error-bad-pair = { $path }, { $line }-жол: id, source және target бар нысан керек
error-srx-xml = { $place }: XML дұрыс құрылмаған: { $detail }
error-srx-no-rules = { $place }: файлда SRX ережелері жоқ
error-srx-pattern = { $place }: тұрақты өрнек қате: { $detail }
error-srx-unknown-name = { $place }: тілдер сәйкестігінде файлда жоқ «{ $detail }» ережелері көрсетілген

## Пәрмендердің хабарламалары

init-made = жасалды: { $path }
init-kept = бұрынғысы қалды: { $path }
init-next = Енді мақалаларды locales/{ $source }/ қалтасына салыңыз немесе «audarma add FILE» пәрменін орындаңыз.
extract-article =
    { $article }: { $kept } сақталды, { $moved } жылжытылды, { $edited } өзгертілді, { $split ->
        [0] { "" }
       *[other] { $split } бөлінді,{ " " }
    }{ $joined ->
        [0] { "" }
       *[other] { $joined } біріктірілді,{ " " }
    }{ $added } қосылды, { $removed } жойылды, { $automatic } автоматты түрде аударылды
extract-unchanged = Өзгермеген мақалалар: { $count }.
extract-stale-file = өзгереді: { $path }
extract-stale = Жаңартуды қажет ететін мақалалар: { $count }. «audarma extract» пәрменін орындаңыз.
extract-moved = жылжытылды: { $unit }
extract-edited = өзгертілді: { $unit }
extract-minor = өзгертілді: { $unit } (болмашы өзгеріс, аудармалар күшінде қалады)
extract-split = бөлінді: { $unit }
extract-joined = біріктірілді: { $unit }
extract-renamed = бұрынғы аты: { $article }
extract-added = қосылды: { $unit }
extract-removed = жойылды: { $unit }
assemble-locale = { $locale }: { $percent } % аударылған (бірліктер: { $covered } / { $total })
assemble-written =
    { $written ->
        [one] { $written } нұсқа жазылды.
       *[other] { $written } нұсқа жазылды.
    }
assemble-kept = Жазылмаған нұсқалар: { $kept }.
assemble-removed = жойылды: { $path }
assemble-changed = { $path } қалдырылды: ол audarma жазғаннан кейін өзгертілген
assemble-removed-catalog = жойылды: { $path }; ондағы аудармалар аударма жадында сақталды
assemble-kept-catalog = { $path } қалдырылды: ондағы бір мәтін аударма жадында сақталмайды немесе файл осы арада өзгерді
assemble-stale-file = енді керек емес: { $path }
assemble-stale =
    { $count ->
        [one] { $count } файлдың мақаласы немесе тіл нұсқасы жобада жоқ. Оны --prune арқылы жоюға болады.
       *[other] { $count } файлдың мақаласы немесе тіл нұсқасы жобада жоқ. Оларды --prune арқылы жоюға болады.
    }
check-fixed = түзетілді { $path }, { $line }: { $code }
check-below =
    { $article } ({ $locale }{ $section ->
        [headline] , { section-headline }
        [lead] , { section-lead }
        [body] , { section-body }
       *[all] { "" }
    }): аударылған үлес – { $coverage } %, талап етілген { $min } % шегінен төмен.
align-article = { $article } ({ $locale }): аударылды: { $translated }, қаралама: { $draft }, аударылмады: { $missing }, сақталды: { $kept }, артық қалды: { $unused }
align-draft = қаралама { $unit }: { $reason }
align-missing = аударылмады { $unit }: { $reason }
align-kept = сақталды { $unit }: бұрыннан аудармасы бар
align-unused = артық қалды, { $line }-жол: «{ $text }»
align-reason-joined = аударма бірнеше сөйлемді біріктірген; мәтінін солардың арасына бөліңіз
align-reason-place = мәтін бұл жерге тиесілі болмауы мүмкін; мақаламен салыстырыңыз
align-reason-moved = аудармада бұл мәтін басқа жерде тұр; мақаламен салыстырыңыз
align-reason-number = бір жағындағы сан екінші жағында жоқ
align-reason-length = мәтін түпнұсқадан тым қысқа немесе тым ұзын
align-reason-markup = тек бір жағында бар тегтер: { $names }
align-reason-within = мәтіні { $unit } аудармасының ішінде
align-reason-unpaired = аудармада осыған сәйкес мәтін табылмады
review-nothing = { $article } ({ $locale }): тексерілетін жаңа бірлік жоқ.
review-done =
    { $units ->
        [one] { $article } ({ $locale }): { $units } бірлік тексерілді.
       *[other] { $article } ({ $locale }): { $units } бірлік тексерілді.
    }
review-of-outdated =
    { $outdated ->
        [one] { $article } ({ $locale }): соның { $outdated } аудармасы ескірген еді: түпнұсқасы аударылғаннан кейін өзгерген.
       *[other] { $article } ({ $locale }): соның { $outdated } аудармасы ескірген еді: түпнұсқалары аударылғаннан кейін өзгерген.
    }
review-passed-over =
    { $outdated ->
        [one] { $article } ({ $locale }): { $outdated } ескірген аударма өткізіп жіберілді. Ол әлі де дұрыс болса, --unit арқылы көрсетіңіз.
       *[other] { $article } ({ $locale }): { $outdated } ескірген аударма өткізіп жіберілді. Әлі де дұрыстарын --unit арқылы көрсетіңіз.
    }
todo-outdated = { $date } күнгі аударма ескірген: { $article } { $unit } (сөз саны: { $words })
todo-draft = { $date } күнгі қаралама: { $article } { $unit } (сөз саны: { $words })
todo-missing = аударылмаған: { $article } { $unit } (сөз саны: { $words })
memory-in-catalog = { $percent } %  { $article } { $unit }
memory-kept = { $percent } %  { $article } { $unit } (каталогта жоқ, { $date } күні жадқа сақталған)
memory-nothing = Аударма жадында ({ $locale }) кемінде { $percent } % ұқсас мәтін жоқ. Жадтағы жұптар саны: { NUMBER($count) }
terms-candidates =
    { $count ->
        [0] Терминге айналдыруға болатын, жиі кездесетін есім не атау жоқ.
       *[other] Терминге айналдыруға болатын { $count } есім не атау:
    }
terms-places = { $articles }{ $more ->
        [0] {""}
       *[other] {" "}және тағы { $more }
    }
terms-missing = { $locale } тіліне аударылмаған { $count } термин:
terms-unused = Қолданылмаған { $count } термин:
terms-written = { $path } файлына -{ $id } термині қосылды.
terms-stub = { $path } файлына -{ $id } терминінің дайындамасы қосылды. Мәтінін жазыңыз.
terms-kept = { $path } файлында -{ $id } бұрыннан бар, файл өзгерген жоқ.
terms-extract = Терминді түпнұсқа хабарламаларда қолдану үшін «audarma extract» пәрменін орындаңыз. Ешбір аударма ескірмейді.
todo-total = Қалған бірліктер: { NUMBER($units) }; түпнұсқадағы сөз саны: { NUMBER($words) }
log-present =
    { $signed ->
        [no] { $date } { $state }: { $unit }
       *[yes] { $date } { $state }: { $unit } – { $author }
    }
log-earlier =
    { $signed ->
        [no] { $date } { $state }: { $unit } (түпнұсқаның бұрынғы мәтіні)
       *[yes] { $date } { $state }: { $unit } – { $author } (түпнұсқаның бұрынғы мәтіні)
    }
state-missing = аударылмаған
state-outdated = ескірген
state-invalid = қатесі бар
state-draft = қаралама
state-translated = аударылды
state-reviewed = тексерілді
merge-conflict = Қайшылық: { $unit } аудармасы екі тармақта әртүрлі өзгертілген.
correction-kept = { $file } файлына қосылды: { $line }
correction-taken-back = Бұрынғы түзету болдырылмады, оның жолы { $file } файлынан жойылды.
verify-identity = { $path }: қайта құрастырылған файл бастапқысынан өзгеше
verify-structure =
    { $units ->
        [one] { $path }: { $units } бірлікті қауіпсіз аудару мүмкін емес; { $line }-жол: { $reason }
       *[other] { $path }: { $units } бірлікті қауіпсіз аудару мүмкін емес; біріншісі { $line }-жолда: { $reason }
    }
verify-unread = { $reason }
segment-fallback = «{ $language }» тілінің бөлу ережелері жоқ: Юникодтың жалпы ережелері (UAX 29) қолданылады.

## Құрастырылған мақалалардағы белгілер

mark-missing = [аударылмаған: { $text }]
mark-outdated = [аудармасы ескірген: { $text }]

## Каталогтар

catalog-header-source =
    { $article } мақаласының сөйлемдері.
    Бұл файлды «audarma extract» жасайды. Файлды емес, мақаланы өзгертіңіз.
catalog-header-target =
    { $article } мақаласының аудармасы.
    Хабарламаны аудару үшін идентификаторының алдындағы «# » белгісін алып тастап, аударманы «=» белгісінен кейін жазыңыз.
catalog-header-terms = Жобадағы есімдер, атаулар мен терминдер, септік тұлғаларымен.

## Есептер

report-percent = { $percent } %
report-units =
    { $total ->
        [one] { $covered }/{ $total } бірлік
       *[other] { $covered }/{ $total } бірлік
    }
report-more = тағы { NUMBER($count) }
report-locale = Тіл нұсқасы
report-coverage = Аударылған үлес
report-article = Мақала
report-articles = { $count } мақала
report-drafts = { $locale }: тексеруді қажет ететін қаралама – { $count }. Тізімі: «audarma todo --locale { $locale }». Каталогта түзетіңіз немесе «audarma review МАҚАЛА --locale { $locale }» пәрменімен қабылдаңыз.
report-worse = { $revision } ревизиясына қарағанда нашарлады:
report-no-worse = { $revision } ревизиясына қарағанда нашарлаған жоқ.
report-fell = { $locale }: аударылған үлес { $before } пайыздан { $now } пайызға түсті
report-lost = { $article } ({ $locale }): { $unit } аудармасынан айырылды: { $state }
report-all-articles = барлық мақала
report-errors =
    { $count ->
        [one] { $count } қате
       *[other] { $count } қате
    }
report-warnings =
    { $count ->
        [one] { $count } ескерту
       *[other] { $count } ескерту
    }
report-notes =
    { $count ->
        [one] { $count } мәлімет
       *[other] { $count } мәлімет
    }
count-missing = аударылмаған: { $count }
count-outdated = ескірген: { $count }
count-draft = қаралама: { $count }
count-invalid = қатесі бар: { $count }
count-reviewed = тексерілген: { $count }
report-title = Аударма есебі
report-contents = Мазмұны
report-by-locale = Тіл нұсқалары бойынша
report-by-section = Бөлімдер бойынша
report-by-article = Мақалалар бойынша, аударылған үлесі азы бірінші
report-by-rule = Ережелер бойынша
report-number = Саны
report-over-time = Өзгеру тарихы
report-oldest = Ең бұрын ескірген аудармалар
report-section = Бөлім
section-headline = тақырып
section-lead = лид
section-body = негізгі мәтін
report-unit = Бірлік
report-units-name = Бірлік
report-words = Сөз
report-chars = Таңба
report-to-do = Күйі
report-date = Күні
report-now = қазір
report-since = { $revision } ревизиясынан бері
report-trend = Жақша ішінде: { $revision } ревизиясынан бергі өзгеріс.
report-new = жаңа
report-change = { $sign }{ $points } пайыздық тармақ
report-findings = Мәселелер
report-source-readiness = Түпнұсқаның аударуға дайындығы
    .hint = Мақалалардың өзінде аударуды қиындататын мәселелер. Мақалада түзетілсе, барлық тілге пайдасы тиеді.
report-filters = Сүзгілер
report-severity = Деңгейі
report-rule = Ереже
report-text = Мәтін
report-any = барлығы
report-shown = Көрсетілгені
report-nothing = Мәселе табылмады.
report-source = Түпнұсқа
report-translation = Аударма
report-first = { NUMBER($total) } мәселенің алғашқы { NUMBER($shown) } көрсетілген, ең маңыздысы бірінші
report-some = { NUMBER($total) } мәселенің { NUMBER($shown) } көрсетілген: әр ереженің ең маңыздылары. Ережелер кестесінде барлығы есептелген.
report-limited = { NUMBER($total) } мәселенің { NUMBER($shown) } көрсетілген: әр ереженің ең маңыздылары. Көбірек көру үшін --limit N немесе --limit all жазыңыз, не мақалаларды атаңыз.

## Форматтар

format-text = Жай мәтін: абзацтар, тізімдер, қолмен бөлінген жолдар
format-markdown = Markdown: CommonMark, кестелер, тапсырмалар тізімі, бетасты сілтемелер және метадеректер (front matter)
format-html = HTML: беттер мен үзінділер

## Мәселелер

finding-address-changed = Түпнұсқадағы { $text } мекенжайы аудармада жоқ.
    .help = Оны түпнұсқадан бір таңбасын да өзгертпей көшіріңіз.
finding-alien-letter = «{ $word }» сөзінде бұл тілдің әліпбиінде жоқ «{ $letter }» әрпі бар.
finding-bad-argument = { $name }() функциясы «{ $argument }» аргументін қабылдамайды.
finding-broken-encoding = Қате кодтау мәтінді бүлдірген: { $text }
finding-broken-word = Басқа аудармаларда { $right } деп жазылған.
finding-byte-order-mark = Файл байттар ретінің белгісінен (BOM) басталады.
finding-changed-code = <{ $name }> ішіндегі мәтін түпнұсқадағыдан өзгеше.
    .help = Оны түпнұсқадан көшіріп алыңыз.
finding-changed-ending = Аударманың соңында «{ $target }», түпнұсқаның соңында «{ $source }» тұр.
finding-changed-line-break = Аудармадағы жол үзілімдерінің саны – { $target }, түпнұсқада – { $source }.
finding-changed-markup = { $tag } белгілеуі түпнұсқа мен аудармада бірдей емес.
finding-changed-sign = { $number } санының минусы екі мәтіннің бірінде ғана бар.
finding-changed-structure = Бұл мәтін мақаланың құрылымын өзгертер еді, сондықтан жарияланбайды.
    .help = Оны басқаша тұжырымдаңыз немесе осы форматта ерекше мәні бар таңбаларды алып тастаңыз.
finding-commented-translation = «{ $id }» аудармасы әлі түсініктеме күйінде тұр.
    .help = Алдындағы «# » белгісін алып тастаңыз.
finding-conflict-markers = Шешілмеген біріктіру қайшылығы. Біздікі: { $ours } | Олардікі: { $theirs }
    .help = Біреуін қалдырып, <<<<<<<, ======= және >>>>>>> белгілері бар жолдарды жойыңыз.
finding-control-character = Мұнда басқару таңбасы тұр: { $character }.
finding-coverage-too-low =
    { $section ->
        [headline] Тақырыптың тек { $coverage } пайызы { $locale } тіліне аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
        [lead] Лидтің тек { $coverage } пайызы { $locale } тіліне аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
        [body] Негізгі мәтіннің тек { $coverage } пайызы { $locale } тіліне аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
       *[all] { $locale } тіліне тек { $coverage } пайызы аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
    }
finding-crossed-tag = <{ $name }> тегі өз орнында ашылмаған немесе жабылмаған.
finding-currency-changed =
    { $lost ->
        [yes] Түпнұсқадағы «{ $source }» валютасы аудармада жоқ.
       *[no] Түпнұсқада «{ $source }», аудармада «{ $target }» тұр.
    }
    .help = Түпнұсқадағы валютаны жазыңыз немесе соманы да сол валютаға есептеңіз.
finding-dash-without-spaces = Сызықшаның жанында бос орын жоқ: { $text }
finding-date-changed =
    { $lost ->
        [yes] Түпнұсқадағы «{ $source }» күні аудармада жоқ.
       *[no] Түпнұсқада «{ $source }», аудармада «{ $target }» тұр.
    }
finding-decomposed-letter = «{ $letter }» әрпі екі таңбамен жазылған.
finding-double-space = Мұнда екі не одан көп бос орын тұр.
finding-doubled-sign = Тыныс белгісі екі рет қойылған: «{ $sign }».
finding-doubled-word = «{ $word }» сөзі қатарынан екі рет тұр.
    .help = Қате кеткен болса, мақаладан біреуін алып тастаңыз.
finding-duplicate-id = «{ $id }» идентификаторы екі рет кездеседі.
    .help = Екі жазбаның бірін жойыңыз.
finding-duplicate-variant = [{ $key }] варианты екі рет тұр; екіншісі ешқашан қолданылмайды.
finding-empty-tag = <{ $name }> ішінде түпнұсқада мәтін бар, аудармада жоқ.
    .help = Тегтің ішіне оған қатысты сөздерді алыңыз.
finding-empty-translation = Аудармада мәтін жоқ.
finding-flattened-plural = Мұнда барлық санға бір ғана көптік түр берілген; бұл тілдегі түрлер: { $forms }.
finding-forbidden-wording = Редакция «{ $text }» деп жазбайды, дұрысы – «{ $name }».
    .help = -{ $term } терминін қолданыңыз немесе бұл тіркесті terms.ftl файлындағы .forbid атрибутынан алып тастаңыз.
finding-foreign-passage = «{ $text }» аударманың қалған бөлігінен басқа тілде жазылған.
finding-foreign-word =
    { $language ->
        [kk] «{ $text }» – қазақ сөзі.
       *[ru] «{ $text }» – орыс сөзі.
    }
finding-front-matter-broken = Метадеректер (front matter) оқылмады: { $reason }
finding-glued-words = Аудармада «{ $sign }» белгісінен кейін бос орын жоқ: { $text }
finding-hard-coded-term = «{ $text }» термині сілтемесіз, мәтінмен жазылған.
    .help = { $reference } деп жазыңыз: сонда мәтін терминмен бірге өзгереді.
finding-headline-style = Тақырыптың соңында нүкте тұр, ал түпнұсқада жоқ.
finding-hyphen-for-dash = Мұнда сызықшаның ({ $dash }) орнына дефис тұр.
finding-inconsistent-translation = Осы түпнұсқа { $path } файлының { $line }-жолында басқаша аударылған: «{ $other }»
    .help = Екі жерде де бір аударманы қолданыңыз.
finding-invalid-bytes = Мәтінде жарамсыз байттар бар. Олар сол күйі қалады, бұл жер аударылмайды.
    .help = Файлды UTF-8 кодтауымен сақтаңыз.
finding-invisible-character = Мұнда көзге көрінбейтін таңба тұр: { $character }.
finding-joined-units = Аудармашы «{ $left }» мен «{ $right }» бірліктерін біріктірген.
    .help = Болдырмау үшін { $file } файлының { $line }-жолын жойып, «audarma extract» пәрменін орындаңыз.
finding-latin-not-in-source = Латын әріптерімен жазылған «{ $text }» түпнұсқада жоқ.
finding-left-out = Бұл нұсқада «{ $unit }» әдейі түсіріп қалдырылған.
    .help = Қайтару үшін { "{" } "" { "}" } орнына аудармасын жазыңыз.
finding-left-placeholder = Толтырылмай қалған жер: { $text }
finding-leftover-markup = Оқырманға «{ $text }» белгілеуі көрініп тұрады.
    .help = Түпнұсқаның тегтерін қолданыңыз немесе таңбаның өзін жазыңыз.
finding-leftover-sign = «{ $text }» белгісінің алдындағы немесе ішіндегі мәтін түсіп қалған.
finding-legacy-encoding = Файл { $encoding } кодтауымен сақталған. Ол сол күйі оқылады, аудармалары { $written } кодтауымен жазылады.
finding-long-sentence = Бұл сөйлемде { $count } сөз бар; { $most } сөзден ұзын сөйлемді аудару қиын.
    .help = Мақалада оны екі сөйлемге айналдырыңыз немесе бірлікті «audarma split» пәрменімен бөліңіз.
finding-lost-letters = «{ $word }» сөзінің қазақ әріптері жоғалған сияқты.
finding-lower-case-start =
    { $where ->
        [inside] Сөйлем кіші әріптен басталады: { $text }
       *[start] Аударма кіші әріптен басталады: { $letter }
    }
finding-magnitude-changed = Түпнұсқада «{ $source }», аудармада «{ $target }»: айырмасы { NUMBER($factor) } есе.
finding-message-named-like-term = Хабарлама да, термин де «{ $id }» деп аталады, көп бағдарлама оларды шатастырады.
    .help = Терминнің атын өзгертіңіз.
finding-missing-attribute = .{ $name } атрибуты аударылмаған.
    .help = Хабарламаның астына «.{ $name } = …» жолын қосыңыз.
finding-missing-brackets = Түпнұсқадағы { $text } жақшалы түсіндірмесі аудармада жоқ.
finding-missing-no-break-space = «{ $text }» бір жолда тұруы үшін бөлінбейтін бос орын керек.
finding-missing-quotes = Түпнұсқада { $count } дәйексөз бар, ал аудармада тырнақша жоқ.
finding-missing-reference = Түпнұсқадағы { "{" } { $name } { "}" } аудармада жоқ.
finding-missing-sign = Түпнұсқадағы { $sign } белгісі аудармада жоқ.
finding-missing-space = «{ $sign }» белгісінен кейін бос орын жоқ: { $text }
finding-missing-tag = Түпнұсқадағы <{ $name }> тегі аудармада жоқ.
    .help = Сол сөздерді <{ $name }>…</{ $name }> ішіне алыңыз.
finding-missing-term = -{ $name } термині { $locale } тіліне аударылмаған.
    .help = Қосу үшін мынаны орындаңыз: audarma terms add { $name } --locale { $locale }=…
finding-missing-translation = «{ $unit }» бірлігі { $locale } тіліне аударылмаған.
finding-missing-variable = Түпнұсқадағы { "{" } ${ $name } { "}" } айнымалысы аудармада жоқ.
    .help = Оны сөйлемдегі өз орнына қойыңыз.
finding-misspelt-word = «{ $word }» сөзі сөздікте жоқ: «{ $right }» емес пе?
finding-mistyped-word = «{ $word }» сөзі қате терілген сияқты: «{ $right }» емес пе?
finding-mixed-quotes = Мұнда { $here } тырнақшалары, ал мақаланың басқа жерлерінде { $usual } қолданылған.
    .help = Бір түрін қолданыңыз; басқа түрі тек дәйексөз ішіндегі дәйексөзге керек.
finding-mixed-script = «{ $word }» сөзінде басқа жазудың ұқсас әріптері бар.
finding-name-added = Түпнұсқада «{ $text }» деген есім не атау жоқ.
finding-name-missing = Түпнұсқадағы «{ $text }» (есім не атау) аудармада жоқ.
finding-name-spelt-in-two-ways = «{ $text }» { $line }-жолда «{ $other }» деп жазылған.
    .help = Екеуі бір есім не атау болса, мақалада бірдей жазыңыз.
finding-name-translated-in-two-ways = «{ $text }» { $line }-жолда «{ $other }» деп жазылған.
    .help = Екеуі бір есім не атау болса, бірдей жазыңыз.
finding-negation-lost = Түпнұсқада болымсыздық («{ $word }») бар, аудармада жоқ.
finding-no-kazakh-letters = Мәтінде тек қазақ тілінде бар әріптердің бірде-бірі жоқ: ә ғ қ ң ө ұ ү һ і.
    .help = Қазақ пернетақтасымен қайта теріңіз.
finding-number-changed = Түпнұсқада { $source }, аудармада { $target }.
finding-number-extra = Түпнұсқада { $target } саны жоқ.
finding-number-missing = Түпнұсқадағы { $source } саны аудармада жоқ.
finding-orphan-catalog = Бұл каталогтың { $article } мақаласы жоқ.
    .help = Мақаланы қайтарыңыз немесе каталогты «audarma assemble --prune» арқылы жойыңыз: аудармалары { $locale } тілінің аударма жадына көшеді.
finding-other-sentence = Есімдер мен атаулар, сандар және ұзындық түпнұсқаға сәйкес емес.
    .help = Бұл басқа сөйлемнің аудармасы емес пе, тексеріңіз.
finding-outdated-translation = «{ $unit }» бірлігінің түпнұсқасы аударылғаннан кейін өзгерген.
    .help =
        { $known ->
            [yes] Өзгерісі: { $diff }{ " " }
           *[no] { "" }
        }Аударманы жаңартыңыз немесе әлі де дұрыс екенін растаңыз: audarma review { $article } --locale { $locale } --unit { $unit }
finding-parser-failed = Файлдың белгілеуін талдау мүмкін болмады. Файл сол күйі жарияланады.
finding-reference-cycle = «{ $name }» өзіне-өзі сілтейді.
finding-repeated-passage = «{ $text }» екі рет қайталанған.
finding-repeated-tag = <{ $name }> тегі түпнұсқадағыдан көп рет кездеседі.
finding-repeated-variable = { "{" } ${ $name } { "}" } айнымалысы түпнұсқадағыдан көп рет кездеседі.
finding-repeated-word = Аудармада «{ $word }» сөзі қатарынан екі рет тұр.
finding-required-section =
    { $section ->
        [headline] Тақырып { $locale } тіліне аударылуы тиіс. Нұсқа жазылмады.
        [lead] Лид { $locale } тіліне толық аударылуы тиіс. Нұсқа жазылмады.
       *[body] Негізгі мәтін { $locale } тіліне толық аударылуы тиіс. Нұсқа жазылмады.
    }
finding-reused-translation = Басқа түпнұсқаның аудармасы да дәл осындай: { $path }, { $line }-жол: «{ $other }»
    .help = Екеуінің бірі өз орнында емес. Көршілес хабарламаларды да тексеріңіз.
finding-run-together-sentences = Екі сөйлемнің арасында бос орын жоқ: «{ $left }» және «{ $right }».
    .help = Мақалада олардың арасына бос орын қойыңыз. Аудармада олар онсыз да екі бөлек бірлік.
finding-shifted-quotes = Жабатын тырнақша кеш қойылған: авторын атаған сөздер дәйексөздің ішіне кіріп кеткен.
finding-split-unit = Аудармашы сөйлемді «{ $left }» пен «{ $right }» арасынан бөлген.
    .help = Болдырмау үшін { $file } файлының { $line }-жолын жойып, «audarma extract» пәрменін орындаңыз.
finding-straight-quotes = { $open } мен { $close } тырнақшаларының орнына тік тырнақша қойылған.
finding-stray-space = Мұнда артық бос орын бар.
finding-stretched-tag = <{ $name }> тегі түпнұсқаның бір бөлігін ғана, ал мұнда бүкіл аударманы қамтиды.
finding-swapped-letters = «{ $word }» сөзіндегі екі әріптің орны ауысқан сияқты: «{ $right }» емес пе?
finding-swapped-numbers = Сандардың орны ауысқан: түпнұсқада { $source }, аудармада { $target }.
finding-syntax-error =
    { $reason ->
        [argument-order] Атауы бар аргументтен кейін атаусыз аргумент тұр.
        [arrow] Варианттар «->» белгісінен кейін жазылады.
        [comment] «{ $found }» түсініктеме бастай алмайды.
        [empty-braces] { "{" } мен { "}" } арасы бос.
        [empty-variant] Варианттың мәтіні жоқ.
        [equals-in-argument] Аргумент «=» белгісімен емес, «:» белгісімен жазылады.
        [escape] Fluent «{ $found }» тізбегін танымайды.
        [function-case] «{ $found }» деген функция жоқ.
        [hash-before-id] «#{ $found }» – түсініктеме де, хабарлама да емес.
        [id-start] «{ $found }» идентификаторы «{ $character }» таңбасынан басталып тұр.
        [indented-id] «{ $found }» идентификаторының алдында бос орын бар, сондықтан оның хабарламасы жоғарыдағы мәтінге қосылып кетеді.
        [indented-text] Бұл жолдың алдында бос орын бар, бірақ үстінде хабарлама жоқ.
        [line-start] Мәтін жолы «{ $character }» таңбасынан басталмайды.
        [message-format] Бұл – Fluent емес, ICU MessageFormat.
        [missing-default] Әдепкі нұсқа белгіленбеген.
        [missing-equals] «{ $found }» сөзінен кейін «=» белгісі жоқ.
        [missing-value] «=» белгісінен кейін мәтін жоқ.
        [nested-too-deep] Жақшалар тым терең кірістірілген.
        [odd-space] Мұнда Fluent бос орын деп танымайтын таңба тұр: { $unicode }.
        [quotes] «{ $character }» ({ $unicode }) – Fluent тырнақшасы емес.
        [repeated-argument] Бір аргумент екі рет берілген.
        [selector] «{ $found }» бойынша нұсқа таңдалмайды.
        [several-defaults] Екі нұсқа әдепкі деп белгіленген.
        [sign-space] «{ $found }» ішінде артық бос орын бар.
        [space-in-id] «{ $found }» идентификаторында бос орын бар.
        [stray-brace] Бұл { "}" } ештеңені жаппайды.
        [term-attribute] Терминнің атрибуты мәтінде көрсетілмейді, ол бойынша нұсқа ғана таңдалады.
        [text-in-braces] Жақша ішінде мәтін тұр: «{ $found }».
        [unclosed-brace] Бұл { "{" } жабылмаған.
        [unclosed-parenthesis] Бұл ( жабылмаған.
        [unclosed-quotes] Осы " таңбасынан басталған жол жабылмаған.
        [unindented-attribute] .{ $found } атрибутының алдында бос орын жоқ.
        [unindented-text] Бұл жолдың алдында бос орын жоқ, сондықтан ол ешбір хабарламаға жатпайды: «{ $found }»
        [unquoted-argument] Аргументтің «{ $found }» мәні тырнақшаға алынбаған.
        [variant-key] «{ $found }» – варианттың кілті емес.
        [variant-on-line] Бірінші нұсқа «->» белгісімен бір жолда тұр.
        [wrong-character] «{ $found }» ішінде «{ $character }» ({ $unicode }) тұр.
        [wrong-equals] «=» орнында «{ $found }» тұр.
       *[other] { $character ->
                [no] Бұл Fluent емес: «{ $text }»
               *[other] Мұнда «{ $character }» ({ $unicode }) тұра алмайды: «{ $found }»
            }
    }
    .help =
        { $reason ->
            [argument-order] Атауы бар аргументтерді соңына қойыңыз.
            [arrow] Таңдаушы мен оның нұсқаларының арасына «->» жазыңыз.
            [comment] Түсініктеме «# » белгісінен басталады, белгіден кейін бос орын қойылады.
            [empty-braces] Жақшаларды өшіріңіз. Мәтіннің өз жақшасы { "{" } "{ "{" }" { "}" } түрінде жазылады.
            [empty-variant] Мәтінін кілттен кейін жазыңыз; бос болуы керек болса, { "{" } "" { "}" } жазыңыз.
            [equals-in-argument] Былай жазыңыз: case: "genitive".
            [escape] Жол ішінде тек \", \\ және \u00A0 (төрт таңба) тізбектері жазылады.
            [function-case] Функция атаулары бас әріппен жазылады: { $expected }(…).
            [hash-before-id] Бұл аударма болса, «#» белгісін өшіріңіз; түсініктеме болса, одан кейін бос орын қойыңыз.
            [id-start] Идентификатор латын әрпінен басталады.
            [indented-id] Алдындағы бос орындарды өшіріңіз.
            [indented-text] Алдына идентификаторы мен «=» белгісін жазыңыз немесе өз хабарламасының астына көшіріңіз.
            [line-start] Оның орнына { $expected } жазыңыз немесе жолды алдыңғысына қосыңыз.
            [message-format] Былай жазыңыз: { "{" } ${ $found } -> [one] … *[other] … { "}" }, әр нұсқа өз жолында.
            [missing-default] Кілттердің бірінің алдына «*» қойыңыз: *[other].
            [missing-equals] Оны идентификатор мен мәтіннің арасына қойыңыз: «{ $expected } …».
            [missing-value] Аударманы сонда жазыңыз; аударылмаған күйде қалдыру үшін идентификатордың алдына «# » қойыңыз.
            [nested-too-deep] Мәтінді бірнеше хабарламаға бөліңіз немесе жақшаларды азайтыңыз.
            [odd-space] Оны өшіріп, кәдімгі бос орын (U+0020) қойыңыз.
            [quotes] Жақша ішінде тік қос тырнақша қойыңыз: "…".
            [repeated-argument] Біреуін ғана қалдырыңыз.
            [selector] { $expected ->
                [no] Нұсқа тек $айнымалы, функция немесе терминнің атрибуты бойынша таңдалады.
               *[other] Айнымалы болса, { $expected } деп жазыңыз.
            }
            [several-defaults] «*» белгісін бір ғана кілттің алдында қалдырыңыз.
            [sign-space] Бос орынсыз жазыңыз: { $expected }.
            [space-in-id] Бос орынсыз жазыңыз: «{ $expected } =».
            [stray-brace] Оны өшіріңіз. Мәтіннің өз жақшасы { "{" } "{ "}" }" { "}" } түрінде жазылады.
            [term-attribute] Оны «->» алдына жазыңыз немесе терминнің өзін көрсетіңіз.
            [text-in-braces] Жақшаларды өшіріңіз. Олар мәтінге керек болса, { $expected } жазыңыз.
            [unclosed-brace] Аяқталатын жеріне { "}" } қойыңыз. Мәтіннің өз жақшасы { "{" } "{ "{" }" { "}" } түрінде жазылады.
            [unclosed-parenthesis] { "}" } алдына ) қойыңыз.
            [unclosed-quotes] Соңына " қойыңыз.
            [unindented-attribute] Жолын төрт бос орыннан бастаңыз.
            [unindented-text] Жоғарыдағы мәтіннің жалғасы болса, төрт бос орыннан бастаңыз; әйтпесе алдына идентификаторы мен «=» белгісін жазыңыз.
            [unquoted-argument] { $expected } деп жазыңыз.
            [variant-key] Оны бір жұп тік жақшаға алыңыз: { $expected }.
            [variant-on-line] Әр нұсқаны жеке жолдан бастаңыз.
            [wrong-character] { $expected ->
                [no] Тек латын әріптерін, цифрларды, «-» және «_» таңбаларын қолданыңыз.
               *[other] Дұрысы: «{ $expected }».
            }
            [wrong-equals] «{ $expected } …» деп жазыңыз.
           *[other] Хабарлама бір жолға «id = мәтін» түрінде жазылады; келесі жолдары төрт бос орыннан басталады.
        }
finding-term-not-used =
    Аудармада «{ $text }» үшін бекітілген «{ $name }» термині қолданылмаған.{ $near ->
        [0] {""}
       *[other] {" "}Ең жақын сөз: «{ $word }».
    }
    .help = Оны кез келген тұлғада немесе -{ $term } сілтемесін қолданыңыз. Мұнда басқа сөз дұрыс болса, оны terms.ftl файлындағы терминнің .forms атрибутына қосыңыз.
finding-text-extra = Аударма осындай түпнұсқа үшін әдеттегіден әлдеқайда ұзын.
finding-text-missing = Аударма осындай түпнұсқа үшін әдеттегіден әлдеқайда қысқа.
finding-time-changed = Түпнұсқада { $source }, аудармада { $target } тұр.
finding-too-long = «{ $unit }» ішіндегі сілтемелерден мәтін шамадан тыс ұзарып кетеді.
finding-too-many-placeables = Хабарламада { $count } кірістірме бар; Fluent кітапханалары ең көбі { $most } кірістірме қабылдайды.
finding-unbalanced-brackets = «{ $sign }» жақшасының жұбы жоқ.
finding-unbalanced-quotes = { $sign } тырнақшасының жұбы жоқ немесе ол теріс қойылған.
finding-unexpected-capitals = «{ $word }» сөзі бас әріптермен жазылған, ал түпнұсқада ондай сөз жоқ.
finding-unexplained-acronym = «{ $acronym }» қысқартуы мақалада да, терминдерде де таратып жазылмаған.
    .help = Мақалада бір рет толық жазыңыз немесе terms.ftl файлындағы терминінің түсініктемесінде түсіндіріңіз.
finding-unit-changed = Түпнұсқада «{ $source }», аудармада «{ $target }» тұр.
finding-unit-converted = { $source } шамамен { $exact } { $measure } болады; аудармада { $target }.
finding-unknown-addendum = «{ $id }» қосымшасы ешбір бірлікке қатысты емес.
    .help = Қосымшаның идентификаторы – бірлік идентификаторы және соңындағы -before немесе -after. Бірлік идентификаторын каталогтан көшіріп алыңыз.
finding-unknown-attribute = Түпнұсқа хабарламада .{ $name } атрибуты жоқ.
finding-unknown-case = -{ $name } термининде «{ $case }» септігі жоқ.
    .help = Септікті terms.ftl файлына қосыңыз немесе бар септіктердің бірін қолданыңыз.
finding-unknown-function = { $name }() функциясы жоқ. Бар функциялар: NUMBER() және DATETIME().
finding-unknown-id =
    { $near ->
        [no] Мақалада «{ $id }» идентификаторы бар бірлік енді жоқ.
       *[other] Мақалада «{ $id }» деген бірлік жоқ. Мүмкін, «{ $near }» шығар?
    }
    .help =
        { $near ->
            [no] Оның сөйлемі мақаладан алынып тасталған. Аударма өзіңіз жойғанша сақталады.
           *[other] Бұл соның аудармасы болса, «{ $near }» деп жазыңыз.
        }
finding-unknown-language = «{ $language }» тілінің бөлу ережелері жоқ: Юникодтың жалпы ережелері қолданылады.
finding-unknown-message = «{ $name }» хабарламасы жоқ.
finding-unknown-plural = [{ $form }] көптік түрі жоқ немесе белгісіз; бұл тілдегі түрлер: { $forms }.
finding-unknown-tag = Түпнұсқада <{ $name }> тегі жоқ.
    .help = Әріптің алдындағы кәдімгі «<» таңбасы «&lt;» түрінде жазылады.
finding-unknown-term = terms.ftl файлында -{ $name } термині жоқ.
finding-unknown-variable = Түпнұсқада { "{" } ${ $name } { "}" } айнымалысы жоқ.
finding-unsafe-markup = Бұл оқырманның браузерінде іске қосылады: { $text }
finding-untranslated = Аударма түпнұсқамен бірдей.
    .help = Солай болуы керек болса, мына түсініктемені қосыңыз: { "# audarma: allow untranslated" }
finding-untranslated-word = «{ $text }» түпнұсқа тілінде қалып кеткен.
finding-unused-allow = Мұнда «{ $code }» рұқсат етілген, бірақ рұқсат керек болатын ештеңе жоқ.
    .help = Жолды жойыңыз немесе «audarma rules» тізіміндегі кодты жазыңыз.
finding-unused-attribute = Ешбір аударма -{ $term }.{ $name } бойынша таңдамайды, ал басқа терминдердің .{ $name } атрибуты бойынша таңдалады.
    .help = Терминнің қасындағы сөздер онымен қиыса ма, тексеріңіз.
finding-unused-correction = Бұл түзету ешбір мақалада ештеңе өзгертпейді: { $text }
    .help = Оның сөздері мақалаларда қалмаған немесе шекара онсыз да дұрыс. Жолды жойыңыз немесе түзетуді «audarma join» не «audarma split» пәрменімен қайта жасаңыз.
finding-wrong-language = Аударма { $found ->
        [en] ағылшын
        [kk] қазақ
       *[ru] орыс
    } тілінде, ал { $wanted ->
        [en] ағылшын
        [kk] қазақ
       *[ru] орыс
    } тілінде болуы керек.
finding-wrong-number-ending = Қосымша санның оқылуына сай емес: { $text }
finding-wrong-script = Аударма латын әріптерімен жазылған.

## Ереже беттері

rule-address-changed = Түпнұсқадағыдан өзгеше веб-мекенжай, электрондық пошта, хештег немесе пайдаланушы аты.
    .bad = https://www.inform.kz орнына https://www.inf0rm.kz
    .fix = Қолмен.
    .good = мекенжай түпнұсқадағыдай
    .why = Оқырман басқа бетке түседі немесе ештеңе таппайды.
rule-alien-letter = Тілдің әліпбиінде жоқ әріп.
    .bad = мемлекеттік ўйым
    .fix = Қолмен.
    .good = мемлекеттік ұйым
    .why = Ол басқа пернетақтадан не қате түрлендіруден келеді, ал сөз іздегенде табылмайды.
rule-bad-argument = Функция қабылдамайтын аргумент.
    .bad = { "{" } DATETIME($date, dateStyle: "big") { "}" }
    .fix = Қолмен: не айтылмақ болғанын аудармашы ғана біледі.
    .good = { "{" } DATETIME($date, dateStyle: "long") { "}" }
    .why = Сан немесе күн дұрыс жазылмайды.
rule-broken-encoding = Қате кодтау бүлдірген мәтін.
    .bad = ?аза?стан
    .fix = Қолмен: мәтінді бастапқы жерінен қайта көшіріп алыңыз.
    .good = Қазақстан
    .why = Оны ешкім оқи алмайды.
rule-broken-word = Ішінде артық бос орыны бар сөз немесе бірігіп кеткен екі сөз.
    .bad = министр лік, жаңакөпір
    .fix = Қолмен: бұл жаңа сөз болуы мүмкін.
    .good = министрлік, жаңа көпір
    .why = Іздегенде табылмайды, оқырман мүдіріп қалады.
rule-byte-order-mark = Байттар ретінің белгісінен (BOM) басталатын файл.
    .bad = бірінші таңбаның алдындағы EF BB BF
    .fix = Файлды UTF-8 кодтауымен, байттар ретінің белгісінсіз сақтаңыз.
    .good = байттар ретінің белгісі жоқ UTF-8
    .why = Көптеген Fluent құралы бұл белгіні мәтін деп қабылдап, бірінші хабарламаны жоғалтады. Мақалаларда ол сақталады.
rule-changed-code = Код тегінің ішіндегі түпнұсқадан өзгеше мәтін.
    .bad = <code>install</code> орнына <code>орнату</code>
    .fix = Мәтінді түпнұсқадан көшіріп алыңыз.
    .good = <code>install</code>
    .why = Пәрмен мен файл аты аударылмайды: оқырман оларды көшіріп алады.
rule-changed-ending = Соңындағы тыныс белгісі түпнұсқадан өзгеше аударма.
    .bad = Who came? – Кім келді.
    .fix = Қолмен: сөйлемнің соңы түсіп қалған болуы мүмкін.
    .good = Who came? – Кім келді?
    .why = Сұраулы сөйлем хабарлы сөйлемге айналады немесе сөйлем аяқталмай қалады.
rule-changed-line-break = Артық қойылған немесе түсіп қалған жол үзілімі.
    .bad = каталогта екі жолға бөлінген сөйлем; екі жолдық мекенжайдың <br> белгісі түсіп қалған
    .fix = Қолмен: хабарламаны бір жолға жазыңыз немесе <br> белгісін түпнұсқадағы орнына қойыңыз.
    .good = бір жолдағы хабарлама, <br> түпнұсқадағыдай
    .why = Мақалада жол артық үзіледі немесе жолдар бірігіп кетеді.
rule-changed-markup = Түпнұсқадан өзгеше белгілеу.
    .bad = <a href="inform.kz"> орнына <a href="inf0rm.kz">
    .fix = Қолмен.
    .good = <a href="inform.kz">
    .why = Сілтеме басқа жаққа апарады немесе бет бұзылады.
rule-changed-sign = Минусы түсіп қалған немесе артық минус қойылған сан.
    .bad = -25 °C орнына 25 °C
    .fix = Қолмен.
    .good = -25 °C немесе 25 градус аяз
    .why = Аяз ыстыққа, шығын пайдаға айналады.
rule-changed-structure = Мақаланың құрылымын өзгертіп жіберетін аударма.
    .bad = жай мәтіндегі «- » белгісінен басталатын абзац
    .fix = Қолмен.
    .good = сол сөйлемнің сызықшамен жазылғаны
    .why = Бетте артық тақырып, тізім не сілтеме пайда болар еді немесе бары жоғалар еді. Аударманың орнына түпнұсқа жарияланады.
rule-commented-translation = Түсініктеме күйінде қалған аударма.
    .bad = # id = Тараптар кездесті.
    .fix = «# » белгісін алып тастаңыз.
    .good = id = Тараптар кездесті.
    .why = Түсініктемелерді ешбір бағдарлама оқымайды, сөйлем аударылмаған болып саналады.
rule-conflict-markers = Мақаладағы немесе каталогтағы git қайшылық белгілері.
    .bad = <<<<<<< ours
    .fix = Бір нұсқаны қалдырып, белгілерді жойыңыз.
    .good = екі нұсқаның бірі
    .why = Екі нұсқа да – біреудің еңбегі. Белгілердің арасындағы мәтін оқылмайды және үстінен жазылмайды.
rule-control-character = Мәтіндегі басқару таңбасы.
    .bad = есімдегі U+202E
    .fix = Автоматты: audarma check --fix.
    .good = есімнің өзі
    .why = Ол оқу бағытын өзгертуі, мәтінді жасыруы не бетті бұзуы мүмкін.
rule-coverage-too-low = Аударылған үлесі баптауларда талап етілген шектен төмен нұсқа.
    .bad = min = 90 болғанда 11 бірліктің 8-і
    .fix = Көбірек аударыңыз немесе --min мәнін азайтыңыз.
    .good = 11 бірліктің 10-ы
    .why = Жартылай аударылған мақала соңғы дайын нұсқаның орнын баспауы керек.
rule-crossed-tag = Өз орнында ашылмаған немесе жабылмаған тегтер.
    .bad = <em><a>мәтін</em></a>
    .fix = Қолмен.
    .good = <em><a>мәтін</a></em>
    .why = Бет бұзылып көрінеді.
rule-currency-changed = Түпнұсқадағыдан басқа немесе түсіп қалған валюта.
    .bad = $5 million – 5 миллион еуро
    .fix = Қолмен.
    .good = 5 миллион доллар
    .why = Цифрлары дұрыс болса да, сома қате.
rule-dash-without-spaces = Сөзге бос орынсыз жабысқан сызықша.
    .bad = Астана—елорда
    .fix = Автоматты: audarma check --fix.
    .good = Астана – елорда; Мәскеу–Пекин
    .why = Іздеуде де, жолға бөлуде де екі сөз бір сөз болып саналады.
rule-date-changed = Түпнұсқадағыдан басқа немесе түсіп қалған ай не апта күні.
    .bad = Monday – сейсенбі
    .fix = Қолмен.
    .good = Monday – дүйсенбі
    .why = Оқырман басқа күні келеді.
rule-decomposed-letter = Екі таңбамен жазылған әріп.
    .bad = й орнына и мен U+0306
    .fix = Автоматты: audarma check --fix.
    .good = й
    .why = Көзге бірдей, ал іздеу үшін басқа мәтін.
rule-double-space = Қатар тұрған екі не одан көп бос орын.
    .bad = сауда  мен энергетика
    .fix = Автоматты: audarma check --fix.
    .good = сауда мен энергетика
    .why = Басылымда көрініп тұрады, ал осы тіркес іздегенде табылмайды.
rule-doubled-sign = Қатарынан екі рет қойылған тыныс белгісі.
    .bad = сауда,, энергетика
    .fix = Автоматты: audarma check --fix.
    .good = сауда, энергетика
    .why = Басылымда көрініп тұратын қате.
rule-doubled-word = Мақалада қатарынан екі рет жазылған сөз.
    .bad = Сауда және және су туралы айтылды.
    .fix = Қолмен: кейбір сөз әдейі қайталанады («бірте-бірте»).
    .good = Сауда және су туралы айтылды.
    .why = Әдетте бұл – қате: аудармашы оны сұрап анықтайды немесе сол күйі аударып жібереді.
rule-duplicate-id = Каталогта екі рет кездесетін идентификатор.
    .bad = екі мәтіндегі бір идентификатор
    .fix = Жазбалардың бірін жойыңыз.
    .good = бір жазба
    .why = Екі жазбаның қайсысын алуды әр бағдарлама әрқалай шешеді.
rule-duplicate-variant = Кілті бірдей екі варианты бар таңдау.
    .bad = екі [one] варианты
    .fix = Бірін жойыңыз.
    .good = бір [one] варианты
    .why = Екінші вариант ешқашан қолданылмайды.
rule-empty-tag = Түпнұсқада ішінде мәтіні бар, аудармада бос тег.
    .bad = <a></a>мәтін
    .fix = Қолмен: қай сөздер тегке қатысты екенін аудармашы ғана біледі.
    .good = <a>мәтін</a>
    .why = Сөзі жоқ сілтемені ешкім баса алмайды.
rule-empty-translation = Мақалаға мәтін қажет жердегі мәтінсіз аударма.
    .bad = тек тегтер мен бос орындар
    .fix = Қолмен.
    .good = мәтін; ал бірлікті әдейі түсіріп қалдыру үшін – { "{" } "" { "}" }
    .why = Бос абзац немесе тақырып бетте олқы көрінеді.
rule-flattened-plural = Тілде бірнеше көптік түр бола тұра, барлық санға бір түрдің берілуі.
    .bad = 2 статей
    .fix = Қолмен.
    .good = 2 статьи, 5 статей
    .why = Сөз санмен қиыспайды.
rule-forbidden-wording = Терминде тыйым салынған тіркес.
    .bad = терминнің .forbid атрибутында тұрған «Евросообщество»
    .fix = Қолмен: керек тұлға сөйлемге байланысты.
    .good = Европейский союз
    .why = Редакция бұлай жазбайды.
rule-foreign-passage = Аударманың басқа тілде жазылған бөлігі.
    .bad = қазақша сөйлемнің жартысы орысша
    .fix = Қолмен.
    .good = бір тілде; басқа тіл тек дәйексөзде
    .why = Қателесіп қойылған немесе аударылмай қалған.
rule-foreign-word = Қазақша мәтіндегі жалғыз орыс сөзі немесе орысша мәтіндегі қазақ сөзі.
    .bad = Министр также келді
    .fix = Қолмен.
    .good = Министр де келді
    .why = Екі тілде жазатын адам біреуінен екіншісіне ауысып кетеді.
rule-front-matter-broken = Талдау мүмкін болмаған метадеректер (front matter).
    .bad = title: "Visit
    .fix = Қолмен.
    .good = title: "Visit"
    .why = Олардағы тақырып пен сипаттама аударылмайды, ал сайт генераторлары мұндай бетті қабылдамайды.
rule-glued-words = Аудармада үтірден не нүктеден кейін түсіп қалған бос орын.
    .bad = сауда,энергетика
    .fix = Қолмен: бұл атау болуы мүмкін.
    .good = сауда, энергетика
    .why = Екі сөз іздеу үшін де, оқырман үшін де бір сөз болып қалады.
rule-hard-coded-term = Сілтеме қоюға болатын жерде мәтінмен жазылған термин.
    .bad = Қазақстанның өкілі
    .fix = Автоматты: audarma check --fix. Дәл сол мәтінді беретін сілтеме жазылады, ешбір аударма ескірмейді.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" } өкілі
    .why = Термин өзгергенде бұл сөйлемде ескі атау қалады.
rule-headline-style = Түпнұсқада нүктесіз, аудармада нүктемен аяқталған тақырып.
    .bad = Өкілдер кездесті.
    .fix = Автоматты: audarma check --fix.
    .good = Өкілдер кездесті
    .why = Тақырыптар бір үлгіде жазылады.
rule-hyphen-for-dash = Бос орындар арасында сызықша орнына қойылған дефис.
    .bad = Астана - елорда
    .fix = Автоматты: audarma check --fix.
    .good = Астана – елорда
    .why = Дефис сөздерді біріктіреді, сызықша ажыратады.
rule-inconsistent-translation = Екі түрлі аударылған бір түпнұсқа.
    .bad = бір жерде «Жалғасы бар», екінші жерде «Жалғасы болады»
    .fix = Қолмен: жақсысын таңдаңыз.
    .good = екі жерде де «Жалғасы бар»
    .why = Оқырман бір жолды екі түрлі оқиды.
rule-invalid-bytes = Мәтіндегі жарамсыз байттар.
    .bad = UTF-8 файлындағы FF байты
    .fix = Файлды UTF-8 кодтауымен сақтаңыз.
    .good = бүкіл файл UTF-8 кодтауымен
    .why = Файл бүлінген немесе басқа кодтаумен сақталған. Байттар сол күйі қалады, бұл жер аударылмайды.
rule-invisible-character = Мәтіндегі көзге көрінбейтін таңба.
    .bad = есім ішіндегі жасырын тасымал
    .fix = Автоматты: audarma check --fix.
    .good = есімнің өзі
    .why = Веб-беттен көшірілген мәтінмен бірге келеді, ал сөз іздегенде табылмайды.
rule-joined-units = Аудармашы бір бірлікке біріктірген сөйлемдер.
    .bad = екі бірлік болып тұрған «The talks in St.» және «Petersburg went on.»
    .fix = Ештеңе түзетудің керегі жоқ. Түзетуді болдырмау үшін жолын жойыңыз.
    .good = .cuts файлындағы жол арқылы бір бірлікке біріктірілген «The talks in St. Petersburg went on.»
    .why = Түзету кейінгі барлық іске қосуда күшінде қалады, сондықтан ол бәріне көрініп тұруы керек.
rule-latin-not-in-source = Кирилл аудармадағы, түпнұсқада жоқ латын әріпті сөз.
    .bad = Kazinform орнына Kazinfrom
    .fix = Қолмен.
    .good = сөз түпнұсқада қалай жазылса, солай
    .why = Қате жазылған немесе қосылған.
rule-left-out = Тіл нұсқасында әдейі түсіріп қалдырылған бірлік.
    .bad = бұл оқырмандарға ештеңе бермейтін сөйлем
    .fix = Ештеңе түзетудің керегі жоқ. Бірлікті қайтару үшін аударыңыз.
    .good = id = { "{" } "" { "}" }
    .why = Бірлік аударылған болып саналады, сондықтан нұсқада жоғы бәріне көрініп тұруы керек.
rule-left-placeholder = Толтырылмай қалған мәтін орны.
    .bad = lorem ipsum
    .fix = Қолмен.
    .good = мәтіннің өзі
    .why = Ол сол күйі жарияланып кетеді.
rule-leftover-markup = Оқырманға көрініп тұратын белгілеу таңбалары.
    .bad = **маңызды**, [көпір](https://a.kz), &nbsp;
    .fix = Қолмен: таңбалар әдейі қойылуы мүмкін.
    .good = <strong>маңызды</strong>
    .why = Олар басқа бағдарламадан келген, бет оларды сол күйінде көрсетеді.
rule-leftover-sign = Өшірілген мәтіннен қалған тыныс белгісі.
    .bad = Одақ () мәлімдеді
    .fix = Қолмен: жоғалған мәтінді қайтару керек болуы мүмкін.
    .good = Одақ (BDI) мәлімдеді
    .why = Есім не атау жоғалған, ал жақшасы немесе жалғауы қалған.
rule-legacy-encoding = Юникодқа дейінгі кодтаумен немесе UTF-16 кодтауымен сақталған файл.
    .bad = windows-1251
    .fix = Файлды UTF-8 кодтауымен сақтаңыз.
    .good = UTF-8
    .why = Ескі кодтауларда қазақ әріптері жоқ; аудармалар UTF-8 кодтауымен жазылады.
rule-long-sentence = Алпыс сөзден асатын сөйлем.
    .bad = бір сөйлемнен тұратын тұтас абзац
    .fix = Қолмен: қай жерден бөлу керегін автор ғана біледі. Аудармашы audarma split пәрменін қолдана алады.
    .good = екі-үш сөйлем
    .why = Аударғанда оны түгел есте ұстау мүмкін емес; қазақ тілінде баяндауыш соңында тұратындықтан, сөйлемді түгел қайта құруға тура келеді.
rule-lost-letters = Қазақ әріптерінің орнындағы орыс әріптері.
    .bad = казак халкы
    .fix = Қолмен: қай әріп жоғалғаны әрдайым айқын емес.
    .good = қазақ халқы
    .why = Сөз іздегенде табылмайды.
rule-lower-case-start = Сөйлем басындағы кіші әріп.
    .bad = министр келді.
    .fix = Автоматты: audarma check --fix.
    .good = Министр келді.
    .why = Сөйлем бас әріптен басталады.
rule-magnitude-changed = Миллион орнына мың, миллиард орнына миллион.
    .bad = 5 million – 5 миллиард
    .fix = Қолмен.
    .good = 5 million – 5 миллион немесе 5 млн
    .why = Мың есе қате санды өзгелер де көшіріп басады.
rule-message-named-like-term = Идентификаторы бірдей хабарлама мен термин.
    .bad = -eu және eu
    .fix = Терминнің атын өзгертіңіз.
    .good = -eu және eu-visit
    .why = Rust тіліндегі fluent-bundle кітапханасын қолданатын бағдарламалар олардың бірін жоғалтады.
rule-missing-attribute = Аударылмаған атрибут.
    .bad = .img-alt атрибуты жоқ хабарлама
    .fix = Қолмен.
    .good = .img-alt = Министрлер кездесуі
    .why = Суреттің сипаттамасы немесе сілтеменің түсіндірмесі түпнұсқа тілінде қалады.
rule-missing-brackets = Түпнұсқадағы, аудармада жоқ жақшалы түсіндірме.
    .bad = He (the minister) came – Ол келді
    .fix = Қолмен.
    .good = Ол (министр) келді
    .why = Түсіндірме түсіп қалған болуы мүмкін.
rule-missing-no-break-space = Редакция бөлінбейтін бос орын қоятын жердегі кәдімгі бос орын.
    .bad = жол соңында «5», келесі жолда «км»
    .fix = Автоматты: audarma check --fix.
    .good = бөлінбейтін бос орынмен жазылған «5 км»
    .why = Бірге оқылатын сөздер жол соңында екіге бөлініп қалады.
rule-missing-quotes = Аудармада тырнақшасы түсіп қалған дәйексөз.
    .bad = a "big step" – үлкен қадам
    .fix = Қолмен: дәйексөздің қайдан басталатынын аудармашы шешеді.
    .good = a "big step" – «үлкен қадам»
    .why = Сөйлеушінің сөзі редакцияның сөзіне айналады.
rule-missing-reference = Түпнұсқадағы, аудармада жоқ сілтеме.
    .bad = бір варианттан түсіп қалған айнымалы
    .fix = Қолмен.
    .good = әр варианттағы айнымалы
    .why = Ол білдіретін сан не термин жоғалады.
rule-missing-sign = Аудармада түсіп қалған бетасты белгісі, тізім белгісі немесе эмодзи.
    .bad = Prices are final* – Баға түпкілікті
    .fix = Қолмен: белгінің орнын аудармашы ғана біледі.
    .good = Баға түпкілікті*
    .why = Оқырман белгі нені көрсететінін білмей қалады.
rule-missing-space = Мақалада үтірден не нүктеден кейін түсіп қалған бос орын.
    .bad = Тараптар сауда,энергетика және су туралы айтты.
    .fix = Қолмен: атау солай жазылуы мүмкін.
    .good = Тараптар сауда, энергетика және су туралы айтты.
    .why = Сөздерді санайтын, іздейтін не аударатын бағдарламалар үшін екі сөз бір сөзге айналады.
rule-missing-tag = Сілтеме сияқты дерегі бар, аудармада түсіп қалған тег.
    .bad = <a>Borrell</a> аудармасы – Боррель
    .fix = Қолмен: сілтеменің қай сөздерге қатысты екенін аудармашы ғана біледі.
    .good = <a>Боррель</a>
    .why = Сілтеме жоғалады.
rule-missing-term = Тіл нұсқасында аудармасы жоқ термин.
    .bad = -borrell тек en/terms.ftl файлында тұр
    .fix = Қолмен: «audarma terms add» терминді немесе оның дайындамасын жазады.
    .good = kk/terms.ftl файлында да -borrell = Боррель
    .why = Аудармаларда оған сілтеу мүмкін емес, әр аудармашы атауды өзінше жазады.
rule-missing-translation = Аударылмаған бірлік.
    .bad = # id =
    .fix = Оны аударыңыз.
    .good = id = Тараптар кездесті.
    .why = Мақалада аударманың орнына түпнұсқа жарияланады.
rule-missing-variable = Түпнұсқадағы, аудармада жоқ айнымалы.
    .bad = { "{" } $img { "}" } айнымалысы жоқ аударма
    .fix = Қолмен.
    .good = айнымалы сөйлемдегі өз орнында тұр
    .why = Сурет немесе бетасты сілтеме жоғалады.
rule-misspelt-word = Сөздікте жоқ, белгілі сөзден бір әрпі ғана бөлек сөз.
    .bad = превительство
    .fix = Қолмен: сирек сөз дұрыс болуы мүмкін.
    .good = правительство
    .why = Қатесі көп басылымға оқырман сенбейді.
rule-mistyped-word = Бір әрпі түсіп қалған, қос терілген, артық не қате терілген сөз.
    .bad = жасалғн
    .fix = Қолмен: сирек сөз дұрыс болуы мүмкін.
    .good = жасалған
    .why = Адам өз мәтініндегі қатені байқамайды. Ереже сөздіксіз, сирек әріп тіркестері арқылы табады.
rule-mixed-quotes = Бір мақаладағы тырнақшалардың бірнеше түрі.
    .bad = бір абзацта «Самұрық», келесісінде "Самұрық"
    .fix = Қолмен.
    .good = бір түрі; басқасы тек дәйексөз ішіндегі дәйексөзге
    .why = Аудармашы екі түрлі тырнақшаның мағынасы екі түрлі ме, жоқ па – білмейді, ал жаппай алмастыру бір түрін ғана өзгертеді.
rule-mixed-script = Бір сөздегі екі жазудың әріптері.
    .bad = латын C әрпімен жазылған «Cаяси»
    .fix = Автоматты: audarma check --fix.
    .good = Саяси
    .why = Сөз дұрыс көрінеді, ал іздегенде табылмайды.
rule-name-added = Түпнұсқада жоқ есім не атау.
    .bad = Брюссельде
    .fix = Қолмен: түпнұсқамен салыстырыңыз.
    .good = Парижде
    .why = Басқа адам не жер аталған немесе бұл – басқа сөйлемнің аудармасы.
rule-name-missing = Аудармада ешқандай жазылуымен кездеспейтін есім не атау.
    .bad = Josep Borrell орнына Жозеп
    .fix = Қолмен.
    .good = әр есім аударылған немесе тілдің әріптерімен жазылған
    .why = Адам не жер түсіп қалған немесе басқамен ауысқан.
rule-name-spelt-in-two-ways = Бір мақалада екі түрлі жазылған есім не атау.
    .bad = Премьер-Министр және Премьер-министр, Tokayev және Tokaev
    .fix = Қолмен: бұл екі бөлек есім не атау болуы мүмкін.
    .good = бірдей жазылуы
    .why = Аудармашы бұл бір есім бе, екеу ме – анықтауға мәжбүр, ал термин бір жазылуын ғана табады.
rule-name-translated-in-two-ways = Бір аудармада екі түрлі жазылған есім не атау.
    .bad = бір мәтінде Тоқаев және Токаев
    .fix = Қолмен: бұл екі бөлек есім не атау болуы мүмкін.
    .good = барлық жерде, кез келген тұлғада Тоқаев
    .why = Оқырман оларды екі адам немесе екі жер деп ойлайды.
rule-negation-lost = Түпнұсқадағы, аудармада жоғалған болымсыздық.
    .bad = He did not come – Ол келді
    .fix = Қолмен.
    .good = Ол келмеді
    .why = Болымсыздық басқа сөзбен берілмесе, сөйлемнің мағынасы керісінше шығады.
rule-no-kazakh-letters = Тек қазақ тілінде бар әріптердің бірі де жоқ қазақша мәтін.
    .bad = Казакстан Республикасынын Президенти
    .fix = Қолмен.
    .good = Қазақстан Республикасының Президенті
    .why = Мәтін орыс пернетақтасымен терілген немесе түрлендіргенде әріптері жоғалған.
rule-number-changed = Түпнұсқадан өзгеше сан.
    .bad = 17 орнына 71, 2016 орнына 2017
    .fix = Қолмен.
    .good = жазылуы қандай болса да, мәні бірдей: 1,234.5 – «1 234,5», 17th – «17-ші»
    .why = Сан, күн немесе есеп қате шығады.
rule-number-extra = Түпнұсқада жоқ сан.
    .bad = about ten people – 12 адам
    .fix = Қолмен.
    .good = түпнұсқадағы сандар, цифрмен немесе сөзбен
    .why = Бұл санды ешкім айтпаған.
rule-number-missing = Түпнұсқадағы, аудармада түсіп қалған сан.
    .bad = in 2016 аударылмай қалған
    .fix = Қолмен.
    .good = әр сан аудармада бар, цифрмен немесе сөзбен
    .why = Дерек жоғалады.
rule-orphan-catalog = Мақаласы жоқ каталог.
    .bad = locales/en/news/a.md файлынсыз қалған locales/kk/news/a.ftl
    .fix = Қолмен: мақала қайтарылуы мүмкін.
    .good = әр мақаланың өз каталогы
    .why = Аудармаларды ешкім көрмейді, олар ешқайда есептелмейді.
rule-other-sentence = Басқа сөйлемнің аудармасы.
    .bad = бір жолға жылжып кеткен келесі сөйлемнің аудармасы
    .fix = Қолмен.
    .good = осы түпнұсқаның аудармасы
    .why = Жол-жолымен толтырылған каталог бір жолға жылжып кетеді.
rule-outdated-translation = Түпнұсқасы өзгерген аударма.
    .bad = түпнұсқадағы «17-кездесу» «18-кездесу» болып өзгерген, ал аудармада 17 тұр
    .fix = Аударманы жаңартыңыз немесе audarma review арқылы растаңыз.
    .good = жаңа аударма немесе тексерілгені туралы белгі
    .why = Бұл тілдегі мақаланың мазмұны басқаша болып қалуы мүмкін.
rule-parser-failed = Талдау мүмкін болмаған белгілеу.
    .bad = талдағыш істен шығатын мәтін
    .fix = Бұл файл туралы әзірлеушілерге айтыңыз.
    .good = кәдімгі Markdown
    .why = Файл барлық тілде сол күйі жарияланады.
rule-part-bad = Дұрыс емес:
rule-part-fix = Түзету:
rule-part-good = Дұрыс:
rule-part-why = Себебі:
rule-reference-cycle = Айналып өзіне қайтатын сілтемелер.
    .bad = -a = { "{" } -b { "}" } және -b = { "{" } -a { "}" }
    .fix = Қолмен.
    .good = біреуі – мәтін
    .why = Мұндай мәтін ешқашан аяқталмайды.
rule-repeated-passage = Түпнұсқада бір рет, аудармада екі рет тұрған үзінді.
    .bad = екі рет қойылған сөйлем
    .fix = Қолмен.
    .good = сөйлем бір рет
    .why = Екі рет көшіріп қойылған.
rule-repeated-tag = Сілтеме сияқты дерегі бар, түпнұсқадағыдан көп кездесетін тег.
    .bad = бір сілтеменің орнына <a>Жозеп</a> <a>Боррель</a>
    .fix = Қолмен.
    .good = <a>Жозеп Боррель</a>
    .why = Сілтеме екі рет шығады. Мәтінді ерекшелеуді қайталауға болады.
rule-repeated-variable = Түпнұсқадағыдан көп кездесетін айнымалы.
    .bad = { "{" } $img { "}" } … { "{" } $img { "}" }
    .fix = Қолмен.
    .good = бір рет
    .why = Сурет екі рет шығады.
rule-repeated-word = Аудармада қатарынан екі рет жазылған сөз.
    .bad = осы уақытқа дейін дейін
    .fix = Қолмен: кейбір сөз әдейі қайталанады.
    .good = осы уақытқа дейін
    .why = Оқырман бірден байқайтын қате.
rule-required-section = Баптаулар талап ететін, бірақ аударылмаған бөлім.
    .bad = required = ["headline"] кезінде аудармасы жоқ тақырып
    .fix = Аударыңыз немесе бөлімді «required» тізімінен алып тастаңыз.
    .good = тақырып пен лид аударылған
    .why = Бет басқа тілдегі тақырыппен жарияланбауы керек.
rule-reused-translation = Ортақ сөзі жоқ екі түпнұсқаның бірдей аудармасы.
    .bad = «The talks went on» пен «A school was opened» үшін бір сөйлем
    .fix = Қолмен.
    .good = әрқайсысының өз аудармасы бар
    .why = Аударма басқа хабарламаға түсіп кеткен немесе бәрі бір жолға жылжыған.
rule-run-together-sentences = Арасында бос орын жоқ екі сөйлем.
    .bad = Кездесу өтті.Тараптар келісті.
    .fix = Мақалаға бос орын қойыңыз; бірліктер сол күйі қалады.
    .good = Кездесу өтті. Тараптар келісті.
    .why = Басқа бағдарламалар оларды бір сөйлем деп таниды, ал оқырман қатені байқайды.
rule-shifted-quotes = Авторын атаған сөздерді де қамтып кеткен дәйексөз.
    .bad = «Біз келеміз, – деді министр»
    .fix = Қолмен.
    .good = «Біз келеміз», – деді министр
    .why = Тілшінің сөзі сөйлеушінің сөзіне айналады.
rule-split-unit = Аудармашы бірліктерге бөлген сөйлем.
    .bad = тоқсан сөзден тұратын сөйлем – бір бірлік
    .fix = Ештеңе түзетудің керегі жоқ. Түзетуді болдырмау үшін жолын жойыңыз.
    .good = .cuts файлындағы жол арқылы екі бірлікке бөлінген сөйлем
    .why = Түзету кейінгі барлық іске қосуда күшінде қалады, сондықтан ол бәріне көрініп тұруы керек.
rule-straight-quotes = Тілдің өз тырнақшасының орнындағы тік тырнақша.
    .bad = "Даму" қоры
    .fix = Тырнақшалар жұп болса, автоматты: audarma check --fix.
    .good = «Даму» қоры
    .why = Тік тырнақша басылымды ұқыпсыз көрсетеді.
rule-stray-space = Артық бос орын.
    .bad = сауда , энергетика
    .fix = Автоматты: audarma check --fix.
    .good = сауда, энергетика
    .why = Басылымда көрініп тұрады, ал бірдей көрінетін екі мәтін әртүрлі болып шығады.
rule-stretched-tag = Түпнұсқаның бір бөлігіне ғана қатысты, ал аударманы түгел қамтыған тег.
    .bad = екі сөздік сілтеменің орнына <a>Министр көпірді ашты.</a>
    .fix = Қолмен: қай сөздер екенін аудармашы ғана біледі.
    .good = Министр <a>көпірді</a> ашты.
    .why = Сөйлем тұтасымен қарайтылады немесе сілтемеге айналады.
rule-swapped-letters = Қатар тұрған екі әрпінің орны ауысқан сөз.
    .bad = мектпетер, плоиция
    .fix = Қолмен: сирек сөз дұрыс болуы мүмкін.
    .good = мектептер, полиция
    .why = Бұл – теру кезіндегі ең жиі қате, оны өз мәтініңізден байқау қиын.
rule-swapped-numbers = Орны ауысқан, бір-біріне байланысты екі сан.
    .bad = 3-1 орнына 1:3
    .fix = Қолмен.
    .good = 3:1
    .why = Жеңілген команда жеңіп шығады.
rule-syntax-error = Каталогтағы Fluent синтаксисіне сай емес мәтін.
    .bad = id Теңдік белгісі жоқ мәтін
    .fix = Қолмен.
    .good = id = Мәтін
    .why = Оны ешбір бағдарлама оқымайды. Мәтін файлда сол күйі қалады.
rule-term-not-used = Түпнұсқада бар, аудармада қолданылмаған термин.
    .bad = -european-union термині орнына «Еуропа бірлестігі»
    .fix = Қолмен: керек тұлға сөйлемге байланысты.
    .good = Еуропалық одақтың немесе { "{" } -european-union(case: "genitive") { "}" }
    .why = Бір атау екі түрлі аударылса, оқырман оларды екі нәрсе деп ойлайды. Терминнің септелген тұлғалары да қабылданады.
rule-text-extra = Түпнұсқадан артық айтатын аударма.
    .bad = жарты жолға екі сөйлем
    .fix = Қолмен.
    .good = түпнұсқада айтылғаны
    .why = Басқа сөйлемнің бөлігі қалып кеткен немесе бірдеңе қосылған.
rule-text-missing = Түпнұсқаның бір бөлігі жоқ аударма.
    .bad = сөйлемнің жартысы немесе екі сөйлемнің бірі
    .fix = Қолмен.
    .good = түпнұсқада айтылғанның бәрі
    .why = Бір бөлігі ұмыт қалған.
rule-time-changed = Түпнұсқадан өзгеше уақыт.
    .bad = at 3 p.m. – 3:00-де; 15:00 GMT – 15:00 EST
    .fix = Қолмен.
    .good = 15:00-де, түстен кейін сағат 3-те
    .why = Оқырман он екі сағат ерте келеді.
rule-too-long = Мәтінді шамадан тыс ұзартып жіберетін сілтемелер.
    .bad = бірін-бірі қайта-қайта екі еселейтін терминдер
    .fix = Қолмен.
    .good = әдеттегі ұзындықтағы мәтін
    .why = Мұндай мәтін бүкіл жадты алып қояр еді.
rule-too-many-placeables = Кірістірмелерінің саны Fluent кітапханалары қабылдайтыннан көп хабарлама.
    .bad = бір хабарламадағы жүз бір кірістірме
    .fix = Екі хабарлама жазыңыз немесе кірістірмені азайтыңыз.
    .good = азырақ кірістірме
    .why = Кең таралған кітапханалар мұндай хабарламаны қабылдамай, орнына идентификаторын көрсетеді.
rule-unbalanced-brackets = Жұбы жоқ жақша.
    .bad = Біріккен Ұлттар Ұйымы (БҰҰ хабарлады
    .fix = Қолмен.
    .good = Біріккен Ұлттар Ұйымы (БҰҰ) хабарлады
    .why = Оқырман екіншісін іздейді.
rule-unbalanced-quotes = Жұбы жоқ тырнақша.
    .bad = «Самұрық қоры
    .fix = Қолмен.
    .good = «Самұрық» қоры
    .why = Дәйексөздің қай жерде аяқталатыны белгісіз.
rule-unexpected-capitals = Түпнұсқада ондай сөз болмаса да, бас әріптермен жазылған сөз.
    .bad = ТЕХНИКАЛЫҚ келісім
    .fix = Қолмен.
    .good = техникалық келісім
    .why = Бас әріптер автор баса айтпаған сөзді ерекшелейді.
rule-unexplained-acronym = Еш жерде таратып жазылмаған қысқарту.
    .bad = ҚДБ баспасөз қызметі
    .fix = Қолмен: terms.ftl файлындағы терминінің алдына жазылған түсініктеме де жеткілікті.
    .good = Қазақстанның Даму Банкінің (ҚДБ) баспасөз қызметі
    .why = Басқа тілде оның әріптері басқа, сондықтан аудармашы нені білдіретінін іздеп табуға мәжбүр.
rule-unit-changed = Өлшем бірлігі түпнұсқадан өзгеше сан.
    .bad = 40 km – 40 м; 5 % – 5 пайыздық тармақ
    .fix = Қолмен.
    .good = 40 км
    .why = Сан дұрыс, дерек қате.
rule-unit-converted = Басқа өлшем бірлігіне түрлендірілген шама.
    .bad = 11 miles – 18 км
    .fix = Қолмен.
    .good = тексерілген түрлендіру
    .why = Бұл қате емес, бірақ есептеуді біреу тексеруі керек.
rule-unknown-addendum = Жоқ бірлікке жазылған қосымша.
    .bad = it-rained-2d2ot-behind = Редактордың ескертпесі
    .fix = Қолмен.
    .good = it-rained-2d2ot-after = Редактордың ескертпесі
    .why = Оны ешбір нұсқа көрсетпейді.
rule-unknown-attribute = Түпнұсқа хабарламада жоқ атрибут.
    .bad = .img-alt орнына .alt
    .fix = Қолмен: автоматты түзету мәтінді жойып жіберер еді.
    .good = .img-alt
    .why = Мақалада ол қолданылмайды.
rule-unknown-case = Терминде жоқ септік.
    .bad = { "{" } -kazakhstan(case: "genetive") { "}" }
    .fix = Қолмен.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" }
    .why = Fluent ескертпестен әдепкі тұлғаны алады, сөйлем қате шығады.
rule-unknown-function = Жоқ функция.
    .bad = { "{" } DATE($date) { "}" }
    .fix = Қолмен.
    .good = { "{" } DATETIME($date) { "}" }
    .why = Оның орнына қоятын ештеңе жоқ.
rule-unknown-id = Мақалада енді жоқ бірліктің хабарламасы.
    .bad = жойылған сөйлемнің аудармасы
    .fix = Ешкімге керек болмаса, жойыңыз.
    .good = мақаладағы сөйлемдердің хабарламалары
    .why = Бұл – біреудің еңбегі, сондықтан сақталады, бірақ ешбір нұсқада көрсетілмейді.
rule-unknown-language = Бөлу ережелері жоқ тіл.
    .bad = audarma қолдамайтын тілдегі мақала
    .fix = Қолмен.
    .good = en, kk, kk-Latn, ru
    .why = Сөйлемдер Юникодтың жалпы ережелері бойынша бөлінеді, ал олар қысқартуларды ескермейді.
rule-unknown-message = Жоқ хабарламаға сілтеме.
    .bad = { "{" } no-such-message { "}" }
    .fix = Қолмен.
    .good = термин немесе мәтіннің өзі
    .why = Оның орнына қоятын мәтін жоқ.
rule-unknown-plural = Тілдің көптік түрлері толық емес, сан бойынша таңдау.
    .bad = орысшада few мен many жоқ
    .fix = Қолмен.
    .good = one, other
    .why = Санның қасында сөздің қате тұлғасы тұрады.
rule-unknown-tag = Түпнұсқада жоқ тег.
    .bad = түпнұсқада <strong> тұрған жердегі <b>
    .fix = Қолмен.
    .good = түпнұсқадағы тегтер
    .why = Мақалада оған сәйкес белгілеу жоқ.
rule-unknown-term = terms.ftl файлында жоқ термин.
    .bad = { "{" } -kazakstan { "}" }
    .fix = Қолмен.
    .good = { "{" } -kazakhstan { "}" }
    .why = Мақалада сілтеменің өзі көрініп тұрар еді.
rule-unknown-variable = Түпнұсқада жоқ айнымалы.
    .bad = { "{" } $img { "}" } орнына { "{" } $image { "}" }
    .fix = Қолмен.
    .good = { "{" } $img { "}" }
    .why = Оның мәні жоқ.
rule-unsafe-markup = Оқырманның браузерінде код іске қосатын белгілеу.
    .bad = <script>alert(1)</script>
    .fix = Қолмен: оның қайдан келгенін анықтаңыз.
    .good = мәтін
    .why = Каталогтағының бәрі бетке шығады.
rule-untranslated = Түпнұсқамен бірдей аударма.
    .bad = The bridge is open. → The bridge is open.
    .fix = Қолмен.
    .good = аударма; есімдер мен сандар қала алады
    .why = Түпнұсқа кейін аудару үшін көшірілген.
rule-untranslated-word = Түпнұсқа тілінде қалып кеткен сөз.
    .bad = Көпір open
    .fix = Қолмен.
    .good = аударылған сөз; есімдер мен қысқартулар қала алады
    .why = Байқалмай қалған.
rule-unused-allow = Кездеспейтін мәселеге рұқсат беретін түсініктеме.
    .bad = барлық сандар дұрыс тұрған жерде # audarma: allow number-changed
    .fix = Жолды жойыңыз немесе кодын түзетіңіз.
    .good = онсыз сол код хабарланатын түсініктеме
    .why = Ол осындай келесі қатені жасырып қалар еді.
rule-unused-attribute = Ешбір аударма таңдау үшін қолданбаған термин атрибуты.
    .bad = { "{" } -urpilainen { "}" } заявил
    .fix = Қолмен.
    .good = { "{" } -urpilainen.gender -> [feminine] заявила *[masculine] заявил { "}" }
    .why = Есімнің қасындағы сөздер онымен қиыспай тұрған болуы мүмкін.
rule-unused-correction = Бірлік шекараларының енді ештеңе өзгертпейтін түзетуі.
    .bad = .cuts файлындағы сөздері бірде-бір мақалада жоқ жол
    .fix = Жолды жойыңыз немесе түзетуді қайта жасаңыз.
    .good = сөздері мақалаларда бар жолдар
    .why = Сөйлем дәл осы жерде қайта жазылып, қайтадан қате бөлініп жүруі мүмкін.
rule-wrong-language = Каталогының тілінен басқа тілдегі аударма.
    .bad = қазақша каталогтағы орысша сөйлем
    .fix = Қолмен.
    .good = каталогтың тілі
    .why = Мәтін басқа файлға қойылған.
rule-wrong-number-ending = Санның оқылуына сай келмейтін қосымша.
    .bad = 17-шы, 2016-де
    .fix = Қазақ тілінде автоматты: audarma check --fix.
    .good = 17-ші, 2016-да
    .why = Ешкім олай айтпайды.
rule-wrong-script = Басқа жазудың әріптерімен жазылған аударма.
    .bad = Ministr elşimen kezdesti
    .fix = Қолмен.
    .good = Министр елшімен кездесті
    .why = Каталогтың қалғаны кириллицада.
