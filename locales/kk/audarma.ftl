### audarma бағдарламасының сөздері.


## Мәселе деңгейлері

severity-error = қате
severity-warning = ескерту
severity-note = мәлімет

## Анықтама

help-usage = Қолданылуы:
help-options = Параметрлер
help-global = Барлық пәрмендердің параметрлері
help-arguments = Аргументтер
help-commands = Пәрмендер
help-command = ПӘРМЕН
help-example = Мысал:
command-audarma = Мақалаларды аудармашыларға арналған Fluent хабарламаларына айналдырады және әр тілде қайта құрастырады.
    .example =
        audarma init --source en --locales kk,ru
        audarma add article.md
        audarma check
        audarma assemble --out public
command-init = Жоба жасайды: баптаулар, әр тіл нұсқасының қалтасы, git атрибуттары. Бар файлдарды қайта жазбайды.
    .example = audarma init --source en --locales kk,ru
command-add = Мақалаларды жобадағы өз тілінің қалтасына көшіріп, аударма бірліктеріне бөледі.
    .example = audarma add news/visit.md --name 2021-11-22-visit
command-extract = Мақалаларды оқып, каталогтарын жасайды және жаңартады. Қайта іске қосқанда ештеңе өзгермейді.
    .example = audarma extract --dry-run
command-assemble = Мақалалардың тіл нұсқаларын құрастырады. --out берілмесе, бір мақаланың бір тіл нұсқасы стандартты шығысқа жіберіледі.
    .example = audarma assemble en/visit.md --locale kk
command-check = Қаншасы аударылғанын және қандай мәселелер барын көрсетеді.
    .example = audarma check --locale kk --min 90 --report json
command-align = Мақаланың дайын аудармасын қабылдайды: сөйлемдерін мақала сөйлемдерімен жұптап, каталогқа жазады. Бұрын аударылғаны өзгермейді.
    .example = audarma align en/visit.md --locale ru visit-ru.md
command-review = Аудармалардың тексерілгенін және қазіргі түпнұсқаға сай екенін белгілейді.
    .example = audarma review en/visit.md --locale ru
command-todo = Әрі қарай не істеу керегін көрсетеді: алдымен ескірген аудармалар (ең ескісінен бастап), содан кейін қараламалар мен аударылмағандар.
    .example = audarma todo --locale kk
command-log = Мақала бірліктерін кім, қашан және түпнұсқаның қай мәтінінен аударғанын не тексергенін көрсетеді.
    .example = audarma log en/visit.md --locale kk
command-memory = Аударма жадынан осыған ұқсас мәтіндерді іздейді: ең ұқсасынан бастап, аудармаларымен бірге көрсетеді.
    .example = audarma memory --locale kk "The sides discussed trade and energy."
command-join = Бірлікті абзацындағы келесі бірлікпен біріктіреді, бұл кейін де сақталады.
    .example = audarma join meeting-with-st-k3v7a
command-split = Бірлікті көрсетілген мәтіннің алдынан бөледі, бұл кейін де сақталады.
    .example = audarma split sides-agreed-trade-x2m4c --at "the ministers will"
command-terms = Термин болуға лайық атауларды, тілде жоқ терминдерді және ешкім қолданбаған терминдерді көрсетеді.
    .example = audarma terms
command-terms-add = Терминді әр тілдің terms.ftl файлына жазады; мәтіні белгісіз болса, септіктері бар бос орнын қалдырады.
    .example = audarma terms add borrell --text "Borrell" --locale kk="Боррель"
command-units = Файлдың бірліктерін көрсетеді: әр жолда бір JSON нысаны. Жоба қажет емес.
    .example = audarma units article.html --language ru
command-verify = Файлдардың байтма-байт қайта құрастырылатынын және аударма олардың құрылымын өзгерте алмайтынын дәлелдейді. Жоба қажет емес.
    .example = audarma verify docs/*.md
command-segment = Абзацтарды сөйлемдерге бөледі: кірісте әр жол – абзац, шығыста әр жол – JSON жиымы. Жоба қажет емес.
    .example = audarma segment --language kk < paragraphs.txt
command-explain = Ережені түсіндіреді.
    .example = audarma explain missing-tag
command-rules = Барлық ережені тізіп шығады.
    .example = audarma rules
command-formats = Мақала форматтарын тізіп шығады.
    .example = audarma formats
command-merge-driver = Каталогтың екі тармағын хабарлама бойынша біріктіреді. git оны «audarma merge-driver %O %A %B» түрінде шақырады.
    .example = git config merge.audarma.driver "audarma merge-driver %O %A %B"
command-completions = Пәрмендік қабықшаға арналған автотолықтыру скриптін шығарады.
    .example = audarma completions bash
argument-project = Жоба қалтасы [әдепкі: жоғары қарай l10n.toml бар ең жақын қалта]
argument-ui = Бағдарлама тілі: en, kk немесе ru [әдепкі: LC_ALL, LC_MESSAGES, LANG мәнінен]
argument-color = Түстер: auto, always немесе never [әдепкі: auto]
argument-quiet = Нәтижелер мен қателерді ғана шығарады
argument-jobs = Ағындар саны [әдепкі: әр ядроға біреуден]
argument-help = Осы анықтаманы көрсетеді
argument-version = Бағдарлама нұсқасын көрсетеді
argument-article = Мақала: жолы немесе аты
argument-articles = Мақалалар: файл жолы немесе аты [әдепкі: барлығы]
argument-locales = Тіл нұсқасы; бірнеше рет көрсетуге болады [әдепкі: барлығы]
argument-locale = Тіл нұсқасы
argument-min = Аударылған үлестің рұқсат етілген ең төменгі шегі, бірліктердің пайызымен; headline=100 (lead, body) – бір бөлімнің шегі. Бірнеше рет жазуға болады
argument-format = Файл форматы, «audarma formats» тізімінен [әдепкі: кеңейтімі бойынша]
argument-language = Мәтін тілі
argument-rules = Кірістірілген ережелерден бұрын қолданылатын өз ережелеріңіз жазылған SRX файлы
argument-existing = Дайын аудармасы бар файл
argument-align-report = Есеп: human немесе json [әдепкісі: human]
argument-export-srx = Кірістірілген ережелерді SRX 2.0 түрінде шығарады: OmegaT, Okapi және басқа құралдар үшін
argument-init-dir = Жаңа жобаның қалтасы [әдепкі: ағымдағы қалта]
argument-source = Мақалалар жазылған тіл [әдепкі: en]
argument-init-locales = Жасалатын тіл нұсқалары, арасы үтірмен бөлінеді [әдепкі: kk,ru]
argument-files = Файлдар
argument-name = Мақаланың жобадағы аты, кеңейтімсіз
argument-extract-report = Нәтижені шығару түрі: human немесе json [әдепкі: human]
argument-todo-report = Нәтижені шығару түрі: human немесе json [әдепкі: human]
argument-log-report = Нәтижені шығару түрі: human немесе json [әдепкі: human]
argument-dry-run = Ештеңе жазбайды, тек не өзгеретінін көрсетеді
argument-out = Дайын нұсқалардың қалтасы, LOCALE/PATH түрінде [әдепкі: баптаулардағы output]
argument-missing = Аударылмаған бірліктерді не істеу керек: source, mark, omit немесе fail [әдепкі: source]
argument-outdated = Ескірген аудармаларды не істеу керек: use (сан, күн не есім өзгерсе, түпнұсқа тұрады), always, source, mark немесе fail [әдепкі: use]
argument-assemble-min = Аударылған үлестің ең төменгі шегі, бірліктердің пайызымен; headline=100 (lead, body) – бір бөлімнің шегі. Одан аз болса, файл жазылмайды, соңғы дайын нұсқасы қалады. Бірнеше рет жазуға болады
argument-bilingual = Түпнұсқа мен аударма бірге: interleaved немесе columns
argument-changed = Осы git ревизиясынан бері өзгерген мақалалар ғана: мақаланың өзі, каталогтары, терминдері, түзетулері
argument-severity = Шығу коды 1 болатын ең төменгі мәселе деңгейі: error, warning немесе note [әдепкі: error]
argument-fix = Күмәнсіз түзетулерді каталогтарға енгізеді; күйлер өзгермейді
argument-since = Аударылған үлестің git ревизиясынан бері қалай өзгергенін көрсетеді
argument-report = Есеп түрі: human, json, sarif, junit, github, markdown, html немесе badge; --pairs болса – jsonl [әдепкі: human]
argument-check-limit = human мен html есептерінде көрсетілетін мәселелердің ең көп саны, әр ереженің ең шұғылдары бірінші; all – барлығы [әдепкі: 200, html – 500]
argument-output = Есеп жазылатын файл [әдепкі: стандартты шығыс]
argument-pairs = Жеке жұптарды тексереді: әр жолда id, source және target бар бір JSON нысаны; - белгісі – стандартты кіріс
argument-source-locale = --pairs ішіндегі түпнұсқаның тілі
argument-units = Бірлік идентификаторы; бірнеше рет көрсетуге болады [әдепкі: барлық бірлік]
argument-review-skip-outdated = Түпнұсқасы кейін өзгерген аудармаларға тиіспейді
argument-id = Бірлік идентификаторы
argument-at = Екінші бөлік басталатын мәтін; бірлікте дәл бір рет кездесуі керек
argument-file = Файл
argument-at-least = Мақалаларда кемінде осынша рет кездесетін атаулар ғана [әдепкі: 2]
argument-terms-report = Есеп: human немесе json [әдепкі: human]
argument-memory-text = Түпнұсқа тіліндегі мәтін
argument-threshold = Ұқсастығы кемінде осынша пайыз болатын мәтіндер ғана [әдепкі: баптаулардағы memory немесе 75]
argument-limit = Ең көбі осынша мәтін көрсетіледі [әдепкі: 10]
argument-memory-report = Есеп: human немесе json [әдепкі: human]
argument-term = Терминнің идентификаторы, сызықшасыз
argument-text = Терминнің түпнұсқа тіліндегі атауы
argument-translations = Оның басқа тілдегі атауы: kk=Боррель; бірнеше рет беруге болады
argument-units-language = Мәтін тілі [әдепкі: en]
argument-verify-language = Мәтін тілі [әдепкі: en]
argument-unit = Бірлік ретінде не алынады: sentence немесе paragraph [әдепкі: sentence]
argument-code = Ереже коды, «audarma rules» тізімінен
argument-base = Екі тармақ шыққан каталог
argument-ours = Біздің тармақтың каталогы (осы файл жазылады)
argument-theirs = Екінші тармақтың каталогы
argument-git-merge-driver = git каталогтарды хабарлама бойынша біріктіретін болады
argument-shell = Пәрмендік қабықша: bash, elvish, fish, powershell немесе zsh

## Пәрмен жолындағы қателер

usage-unknown-command = «{ $command }» деген пәрмен жоқ.
usage-unknown-argument = Мұнда «{ $argument }» деген параметр жоқ.
usage-missing-argument = Аргумент жетіспейді: { $argument }.
usage-missing-value = «{ $argument }» параметріне мән керек.
usage-wrong-choice = { $argument } үшін «{ $value }» мәні жарамайды. Мына мәндердің бірін таңдаңыз: { $valid }.
usage-wrong-value = { $argument } үшін «{ $value }» мәні жарамайды.
usage-conflict = { $argument } және { $other } бірге қолданылмайды.
usage-other = { $text }
usage-hint = Анықтама: audarma --help

## Қателер

error-line = қате: { $text }
error-cannot-read = { $path } оқылмады
error-cannot-write = { $path } жазылмады
error-cannot-lock = { $path } құлыпталмады: бағдарлама қатар іске қосылып тұрған болуы мүмкін
error-locked = Жобамен { $holder } процесі жұмыс істеп жатыр; ол аяқталған соң қайталап көріңіз
error-changed-meanwhile = { $path } өңделіп жатқанда өзгерді; ештеңе үстінен жазылмады, пәрменді қайта іске қосыңыз
error-path-is-no-text = { $path } атауы UTF-8 мәтіні емес; файлдың атауын өзгертіңіз
error-cannot-print = Нәтиже шығарылмады
error-path-is-link = { $path } – символдық сілтеме, ал сілтеме арқылы жазуға болмайды
error-path-is-no-file = { $path } файл емес
error-read-only = { $path } тек оқуға арналған, оған жазуға болмайды
error-path-leaves-project = { $path } жобадан тысқары шығып кетеді
error-no-project = «{ $path }» қалтасында да, одан жоғары қалталарда да l10n.toml жоқ. Жобаны «audarma init» пәрменімен жасаңыз
error-bad-config = { $place }: бұл TOML емес: { $reason }
error-setting-locale = { $place }: ең төменгі үлес «{ $locale }» үшін қойылған, бірақ жобада ондай тіл нұсқасы жоқ. Барлары: { $locales }
error-setting-missing = { $place }: «{ $table }» кестесінде «{ $key }» жоқ
error-setting-range = { $place }: «{ $key }» мәні – { $value }. { $from } мен { $to } аралығындағы пайызды жазыңыз
error-setting-unknown = { $place }: мұнда «{ $key }» деген баптау жоқ. Барлары: { $known }
error-setting-value =
    { $takes ->
        [text] { $place }: «{ $key }» мәні тырнақшадағы мәтін болуы керек
        [texts] { $place }: «{ $key }» мәні тырнақшадағы мәтін немесе сондай мәтіндердің тізімі болуы керек: ["…", "…"]
        [list] { $place }: «{ $key }» мәні мәтіндер тізімі болуы керек: ["…", "…"]
        [locale] { $place }: «{ $key }» мәні "kk", "ru" не "kk-Latn" сияқты тіл белгісі болуы керек
        [locales] { $place }: «{ $key }» мәні тіл белгілерінің тізімі болуы керек: ["kk", "ru"]
        [fallback] { $place }: «{ $key }» әр тіл нұсқасына басқаларының тізімін көрсетуі керек: { "{" } kk = ["ru"] { "}" }
        [percent] { $place }: «{ $key }» мәні 0 мен 100 аралығындағы пайыз болуы керек, тырнақшасыз
        [percents] { $place }: «{ $key }» мәні пайыз не әр тіл нұсқасының өз пайызы болуы керек: { "{" } kk = 100, ru = 90 { "}" }
        [threshold] { $place }: «{ $key }» мәні 1 мен 100 аралығындағы пайыз немесе "off" болуы керек
        [word] { $place }: «{ $key }» мәні тырнақшадағы мына сөздердің бірі болуы керек: { $words }
        [words] { $place }: «{ $key }» мәні мына сөздердің тізімі болуы керек: { $words }
        [rules] { $place }: «{ $key }» мәні тырнақшадағы { $words } сөздерінің бірі немесе severity, locales, files бар кестелер болуы керек
       *[tables] { $place }: «{ $key }» мәні баптау кестелері болуы керек
    }
error-no-articles-configured = { $path } ішінде мақалалар көрсетілмеген. files = "en/**/*.md" жолы бар [[audarma.articles]] кестесін қосыңыз
error-bad-glob = «{ $pattern }» үлгісі қате
error-unknown-locale = Жобада «{ $locale }» тіл нұсқасы жоқ. l10n.toml файлындағылар: { $locales }
error-source-locale = «{ $locale }» – мақаланың өз тілі
error-unknown-article = Жобада «{ $path }» мақаласы жоқ
error-bad-term-id = «{ $id }» терминнің идентификаторы бола алмайды: кіші латын әріптері, цифрлар мен сызықшалар, алдымен әріп.
error-term-id-taken = «{ $id }» деген хабарлама бар. Терминге басқа идентификатор таңдаңыз.
error-term-without-text = Түпнұсқа тілінде -{ $id } термині әлі жоқ: мәтінін --text арқылы беріңіз.
error-unknown-unit = Бұл мақалаларда «{ $unit }» бірлігі жоқ
error-no-next-unit = «{ $unit }» – абзацтағы соңғы бірлік, оны біріктіретін келесі бірлік жоқ
error-split-text-missing = «{ $unit }» бірлігінде сөз басынан басталатын «{ $text }» мәтіні жоқ. Оны мақаладан көшіріп алыңыз
error-split-text-repeated = «{ $text }» мәтіні «{ $unit }» бірлігінде { $count } рет кездеседі. Екінші бөліктің көбірек сөзін жазыңыз
error-split-at-start = «{ $unit }» бірлігі «{ $text }» мәтінінен басталады: оның алдында ештеңе жоқ
error-split-in-mark = «{ $unit }» бірлігіндегі «{ $text }» сілтеменің, ерекшелеудің не басқа жұп белгінің ішінде тұр, ал бөлу оны үзіп жіберер еді
error-boundary-stays = «{ $unit }» бірлігінің шегін бұл жерде өзгерту мүмкін емес
error-unknown-format = { $path } форматы белгісіз. «audarma formats» тізімін қараңыз
error-unknown-format-name = «{ $name }» форматы жоқ. «audarma formats» тізімін қараңыз
error-unknown-report = «{ $name }» есебі жоқ. Барлары: { $known }
error-unknown-section = «{ $name }» бөлімі жоқ. Барлары: { $known }
error-bad-minimum = «{ $text }» – талап етуге болатын үлес емес. 0-ден 100-ге дейінгі пайызды не бөлім мен пайызды жазыңыз: headline=100
error-unknown-code = «{ $code }» ережесі жоқ. «audarma rules» тізімін қараңыз
error-no-dictionary = { $locale } үшін Hunspell сөздігі жоқ. Оны орнатыңыз (Debian: hunspell-ru) немесе қалтасын l10n.toml файлының «dictionaries» баптауында көрсетіңіз
error-bad-dictionary = { $path } – Hunspell сөздігі емес
error-shared-catalog = { $one } және { $other } мақалаларының каталогы бір болып қалар еді. Біреуінің атын өзгертіңіз
error-article-named-terms = { $path } мақала бола алмайды: каталогы terms.ftl болып қалар еді. Файлдың атын өзгертіңіз
error-article-exists = { $path } бұрыннан бар, бірақ мазмұны басқа. --name арқылы басқа ат беріңіз
error-no-pattern-for-article = { $path } l10n.toml ішіндегі бірде-бір үлгіге сәйкес келмейді. [[audarma.articles]] кестесіне үлгі қосыңыз
error-one-name-many-files = --name тек бір файлмен қолданылады
error-no-output = Нұсқалар қайда жазылатынын көрсетіңіз: --out DIR немесе l10n.toml ішіндегі output
error-pairs-need-locales = --pairs үшін --source-locale және бір --locale керек
error-pairs-report = --pairs бір ғана есеп береді: jsonl
error-no-git = git бағдарламасын іске қосу мүмкін болмады
error-no-repository = «{ $path }» қалтасы git репозиторийінде емес
error-unknown-revision = Бұл репозиторийде «{ $revision }» ревизиясы жоқ
error-git-refused = git жауап бермеді
error-git-failed = git бағдарламасына біріктіргіш туралы хабарлау мүмкін болмады
error-bad-pair = { $path }, { $line }-жол: id, source және target бар нысан емес
error-srx-xml = { $place }: бұл дұрыс құрылған XML емес: { $detail }
error-srx-no-rules = { $place }: файлда SRX ережелері жоқ
error-srx-pattern = { $place }: бұл үлгі тұрақты өрнек емес: { $detail }
error-srx-unknown-name = { $place }: тілдер сәйкестігінде файлда жоқ «{ $detail }» ережелері көрсетілген

## Пәрмендердің хабарламалары

no-articles = Жобада әзірге мақала жоқ. Мақаланы өз тілінің қалтасына салыңыз немесе «audarma add» пәрменін орындаңыз.
init-made = жасалды: { $path }
init-kept = бұрыннан бар: { $path }
init-next = Енді мақалаларды locales/{ $source }/ қалтасына салыңыз немесе «audarma add FILE» пәрменін орындаңыз.
extract-article =
    { $article }: { $kept } сақталды, { $moved } жылжытылды, { $edited } өзгертілді, { $split ->
        [0] { "" }
       *[other] { $split } бөлінді,{ " " }
    }{ $joined ->
        [0] { "" }
       *[other] { $joined } біріктірілді,{ " " }
    }{ $added } қосылды, { $removed } жойылды, { $automatic } аударуды қажет етпейді
extract-moved = жылжытылды: { $unit }
extract-edited = өзгертілді: { $unit }
extract-minor = өзгертілді: { $unit } (болмашы өзгеріс, аудармалар күшінде қалады)
extract-split = бөлінді: { $unit }
extract-joined = біріктірілді: { $unit }
extract-renamed = бұрынғы атауы: { $article }
extract-added = қосылды: { $unit }
extract-removed = жойылды: { $unit }
assemble-locale = { $locale }: { $percent } % аударылған (бірліктер: { $covered } / { $total })
assemble-written =
    { $written ->
        [one] { $written } нұсқа жазылды.
       *[other] { $written } нұсқа жазылды.
    }
assemble-kept = Жазылмаған нұсқалар: { $kept }.
check-fixed = түзетілді { $path }, { $line }: { $code }
check-below =
    { $article } ({ $locale }{ $section ->
        [headline] , { section-headline }
        [lead] , { section-lead }
        [body] , { section-body }
       *[all] { "" }
    }): { $coverage } % – талап етілген { $min } % межесінен төмен.
align-article = { $article } ({ $locale }): аударылды: { $translated }, қаралама: { $draft }, аудармасыз: { $missing }, сақталды: { $kept }, артылды: { $unused }
align-draft = қаралама { $unit }: { $reason }
align-missing = аудармасыз { $unit }: { $reason }
align-kept = сақталды { $unit }: бұрыннан аудармасы бар
align-unused = артылды, { $line }-жол: «{ $text }»
align-reason-joined = аудармада бірнеше сөйлем біріктірілген; мәтінін солардың арасына бөліңіз
align-reason-place = мәтіннің осы жерге тиесілі екені анық емес; мақаламен салыстырыңыз
align-reason-moved = аудармада бұл мәтін басқа жерде тұр; мақаламен салыстырыңыз
align-reason-number = сан тек бір жағында тұр
align-reason-length = мәтін түпнұсқадан тым қысқа немесе тым ұзын
align-reason-markup = тек бір жағында бар тегтер: { $names }
align-reason-within = мәтіні { $unit } аудармасында тұр
align-reason-unpaired = аудармада осыған сәйкес мәтін табылмады
review-nothing = { $article } ({ $locale }): тексерілетін жаңа бірлік жоқ.
review-done =
    { $units ->
        [one] { $article } ({ $locale }): { $units } бірлік тексерілді.
       *[other] { $article } ({ $locale }): { $units } бірлік тексерілді.
    }
review-of-outdated =
    { $outdated ->
        [one] { $article } ({ $locale }): соның { $outdated } аудармасы ескірген еді – түпнұсқасы аударылғаннан кейін өзгерген.
       *[other] { $article } ({ $locale }): соның { $outdated } аудармасы ескірген еді – түпнұсқалары аударылғаннан кейін өзгерген.
    }
review-passed-over =
    { $outdated ->
        [one] { $article } ({ $locale }): { $outdated } ескірген аударма тексерілді деп белгіленбеді. Ол дұрыс болса, --unit арқылы атаңыз.
       *[other] { $article } ({ $locale }): { $outdated } ескірген аударма тексерілді деп белгіленбеді. Дұрыстарын --unit арқылы атаңыз.
    }
todo-outdated = { $date } күнгі аударма ескірген: { $article } { $unit } (сөз саны: { $words })
todo-draft = { $date } күнгі қаралама: { $article } { $unit } (сөз саны: { $words })
todo-missing = аударылмаған: { $article } { $unit } (сөз саны: { $words })
memory-in-catalog = { $percent } %  { $article } { $unit }
memory-kept = { $percent } %  { $article } { $unit } (каталогта жоқ, { $date } күні жадқа сақталған)
memory-nothing = Аударма жадында ({ $locale }) бұл мәтінге кемінде { $percent } % ұқсас ештеңе жоқ. Жадтағы жұптар саны: { $count }
terms-candidates = { $count ->
        [0] Термин болуға лайық, жиі кездесетін атау жоқ.
       *[other] Термин болуға лайық { $count } атау:
    }
terms-places = { $articles }{ $more ->
        [0] {""}
       *[other] {" "}және тағы { $more }
    }
terms-missing = { $locale } тілінде мәтіні жоқ { $count } термин:
terms-unused = Еш жерде қолданылмаған { $count } термин:
terms-written = -{ $id } термині { $path } файлына жазылды.
terms-stub = { $path } файлында енді -{ $id } терминінің мәтінін күтіп тұрған бос орны бар.
terms-kept = { $path } файлында -{ $id } бұрыннан бар, файл өзгерген жоқ.
terms-extract = Оны түпнұсқа хабарламаларға «audarma extract» жазады; ешбір аударма ескірмейді.
todo-total = Қалған бірліктер: { $units }; түпнұсқадағы сөз саны: { $words }
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
state-draft = қаралама
state-translated = аударылды
state-reviewed = тексерілді
merge-conflict = Екі тармақта { $unit } әртүрлі аударылған.
correction-kept = { $file } файлында сақталды: { $line }
correction-taken-back = Бұрынғы түзету қайтарылды: оның { $file } файлындағы жолы жойылды.
verify-identity = { $path }: қайта құрастырылған файл бастапқысынан өзгеше
verify-structure =
    { $units ->
        [one] { $path }: { $units } бірлікті аудару мүмкін емес: { $line }-жол: { $reason }
       *[other] { $path }: { $units } бірлікті аудару мүмкін емес; біріншісі: { $line }-жол: { $reason }
    }
verify-unread = { $reason }
segment-fallback = «{ $language }» тілінің өз ережелері жоқ: сөйлемдер Юникодтың жалпы ережелері (UAX 29) бойынша бөлінеді.

## Құрастырылған мақалалардағы белгілер

mark-missing = [аударылмаған: { $text }]
mark-outdated = [аудармасы ескірген: { $text }]

## Каталогтар

catalog-header-source =
    { $article } мақаласының сөйлемдері.
    Бұл файлды «audarma extract» жазады: мәтінді осы жерде емес, мақаланың өзінде өзгертіңіз.
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
report-more = тағы { $count }
report-locale = Тіл нұсқасы
report-coverage = Аударылған үлес
report-article = Мақала
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
report-by-locale = Тілдер бойынша
report-by-section = Бөліктер бойынша
report-by-article = Мақалалар бойынша, аудармасы аздары бірінші
report-by-rule = Ережелер бойынша
report-number = Саны
report-over-time = Уақыт бойынша
report-oldest = Ең көп күткен ескірген аудармалар
report-section = Бөлік
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
report-since = { $revision } нұсқасынан бері
report-trend = Жақша ішінде: { $revision } нұсқасынан бергі өзгеріс.
report-new = жаңа
report-change = { $sign }{ $points } пайыздық тармақ
report-findings = Мәселелер
report-source-readiness = Түпнұсқаның аударуға дайындығы
    .hint = Мақаланың өзінде аударуды қиындататын тұстар. Мақалада түзетілсе, барлық тілге бірден жеңіл болады.
report-filters = Сүзгілер
report-severity = Деңгейі
report-rule = Ереже
report-text = Мәтін
report-any = барлығы
report-shown = Көрсетілгені
report-nothing = Ештеңе табылмады.
report-source = Түпнұсқа
report-translation = Аударма
report-first = Барлығы { $total }, алғашқы { $shown } көрсетілген, ең маңыздысы бірінші
report-some = { $total } мәселенің { $shown } көрсетілген: әр ереже бойынша ең шұғылдары. Ережелер кестесінде барлығы есептелген.
report-limited = { $total } мәселенің { $shown } көрсетілген: әр ереже бойынша ең шұғылдары. Көбірек көру үшін --limit N немесе --limit all жазыңыз, не мақаланың атын көрсетіңіз.

## Форматтар

format-text = Жай мәтін: абзацтар, тізімдер, қолмен бөлінген жолдар
format-markdown = Markdown: CommonMark, кестелер, тапсырмалар тізімі, бетасты сілтемелер және метадеректер (front matter)
format-html = HTML: беттер мен үзінділер

## Мәселелер

finding-address-changed = Түпнұсқадағы { $text } мекенжайы аудармада жоқ.
    .help = Оны түпнұсқадан әрпін өзгертпей көшіріңіз.
finding-alien-letter = «{ $word }» сөзінде бұл тілдің әліпбиінде жоқ «{ $letter }» әрпі бар.
finding-bad-argument = { $name }() функциясы «{ $argument }» дегенді қабылдамайды.
finding-broken-encoding = Мәтін қате кодтаудан бүлінген: { $text }
finding-broken-word = Басқа аудармалардағыдай { $right } деп жазылуы керек сияқты.
finding-byte-order-mark = Файл байттар ретінің белгісінен (BOM) басталады.
finding-changed-code = <{ $name }> ішіндегі мәтін түпнұсқадағыдай қалуы керек.
    .help = Оны түпнұсқадан көшіріп алыңыз.
finding-changed-ending = Аударма «{ $target }» деп, ал түпнұсқа «{ $source }» деп аяқталады.
finding-changed-line-break = Аудармадағы жол үзілімдерінің саны – { $target }, түпнұсқада – { $source }.
finding-changed-markup = { $tag } белгілеуі түпнұсқа мен аудармада бірдей емес.
finding-changed-sign = { $number } санының минусы екі мәтіннің бірінде ғана бар.
finding-changed-structure = Бұл аударманы мақаланың құрылымын өзгертпей осы жерге жазу мүмкін емес.
    .help = Оны басқаша тұжырымдаңыз немесе осы форматта ерекше мәні бар таңбаларды алып тастаңыз.
finding-commented-translation = «{ $id }» аудармасы әлі түсініктеме күйінде тұр.
    .help = Алдындағы «# » белгісін алып тастаңыз.
finding-conflict-markers = Екі нұсқаның бірін таңдау керек. Біздікі: { $ours } | Олардікі: { $theirs }
    .help = Біреуін қалдырып, <<<<<<<, ======= және >>>>>>> белгілері бар жолдарды жойыңыз.
finding-control-character = Мұнда басқару таңбасы тұр: { $character }.
finding-coverage-too-low = { $section ->
        [headline] Тақырыптың тек { $coverage } %-ы { $locale } тіліне аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
        [lead] Лидтің тек { $coverage } %-ы { $locale } тіліне аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
        [body] Негізгі мәтіннің тек { $coverage } %-ы { $locale } тіліне аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
       *[all] { $locale } тіліне тек { $coverage } % аударылған, ал талап етілетіні – { $min } %. Нұсқа жазылмады.
    }
finding-crossed-tag = <{ $name }> тегі өз орнында ашылмаған немесе жабылмаған.
finding-currency-changed =
    { $lost ->
        [yes] Түпнұсқадағы «{ $source }» аудармада жоқ.
       *[no] Түпнұсқада «{ $source }», аудармада «{ $target }» тұр.
    }
    .help = Түпнұсқадағы валютаны жазыңыз немесе соманы да аударып есептеңіз.
finding-dash-without-spaces = Сызықшаның жанында бос орын жоқ: { $text }
finding-date-changed =
    { $lost ->
        [yes] Түпнұсқадағы «{ $source }» аудармада жоқ.
       *[no] Түпнұсқада «{ $source }», аудармада «{ $target }» тұр.
    }
finding-decomposed-letter = «{ $letter }» әрпі екі таңбамен жазылған.
finding-double-space = Мұнда екі не одан көп бос орын тұр.
finding-doubled-sign = Бір белгінің орнына екеуі тұр: «{ $sign }».
finding-doubled-word = «{ $word }» сөзі қатарынан екі рет тұр.
    .help = Қате кеткен болса, мақаладан біреуін алып тастаңыз.
finding-duplicate-id = «{ $id }» идентификаторы екі рет кездеседі.
    .help = Екі жазбаның бірін жойыңыз.
finding-duplicate-variant = [{ $key }] нұсқасы екі рет тұр; екіншісі ешқашан алынбайды.
finding-empty-tag = Түпнұсқадағы <{ $name }> ішінде мәтін бар, аудармада бос.
    .help = Тегтің ішіне оған қатысты сөздерді алыңыз.
finding-empty-translation = Аудармада мәтін жоқ.
finding-flattened-plural = Мұнда барлық санға бір ғана түр берілген; бұл тілдегі түрлер: { $forms }.
finding-forbidden-wording = Редакция «{ $text }» деп жазбайды: { $name }.
    .help = -{ $term } терминін қолданыңыз немесе бұл сөзді terms.ftl файлындағы .forbid жолынан алып тастаңыз.
finding-foreign-passage = «{ $text }» басқа тілде жазылған.
finding-foreign-word = «{ $text }» – басқа тілдің сөзі.
finding-front-matter-broken = Метадеректер (front matter) оқылмады: { $reason }
finding-glued-words = Аудармада «{ $sign }» белгісінен кейін бос орын жоқ: { $text }
finding-hard-coded-term = «{ $text }» – термин, бірақ мұнда сөзбен жазылған.
    .help = { $reference } деп жазыңыз: сонда ол терминмен бірге өзгереді.
finding-headline-style = Тақырыптың соңында нүкте тұр, ал түпнұсқада жоқ.
finding-hyphen-for-dash = Мұнда сызықшаның ({ $dash }) орнына дефис тұр.
finding-inconsistent-translation = Осы түпнұсқа { $path } файлының { $line }-жолында басқаша аударылған: «{ $other }»
    .help = Екі жерге де біреуін таңдаңыз.
finding-invalid-bytes = Бұл байттар мәтін емес. Олар сол күйі қалады, бұл жер аударылмайды.
    .help = Файлды UTF-8 кодтауымен сақтаңыз.
finding-invisible-character = Мұнда көзге көрінбейтін таңба тұр: { $character }.
finding-joined-units = «{ $left }» мен «{ $right }» аудармашының түзетуімен біріктірілген.
    .help = Қайтару үшін { $file } файлының { $line }-жолын жойып, «audarma extract» пәрменін орындаңыз.
finding-latin-not-in-source = Латын әріптерімен жазылған «{ $text }» түпнұсқада жоқ.
finding-left-out = «{ $unit }» бұл нұсқадан әдейі алынып тасталған.
    .help = Қайтару үшін { "{" } "" { "}" } орнына аудармасын жазыңыз.
finding-left-placeholder = Толтырылмай қалған жер: { $text }
finding-leftover-markup = Оқырман «{ $text }» белгілеуін көріп тұрады.
    .help = Түпнұсқаның тегтерін қолданыңыз немесе таңбаның өзін жазыңыз.
finding-leftover-sign = «{ $text }» жалғыз қалған: алдындағы немесе ішіндегі мәтін жоғалған.
finding-legacy-encoding = Файл { $encoding } кодтауымен сақталған. Ол сол күйі оқылады, аудармалары { $written } кодтауымен жазылады.
finding-long-sentence = Бұл сөйлемде { $count } сөз бар; { $most } сөзден асса, аудару қиын.
    .help = Мақалада оны екі сөйлемге айналдырыңыз немесе аудармашыларға бөліп беріңіз: audarma split.
finding-lost-letters = «{ $word }» сөзінің қазақ әріптері жоғалған сияқты.
finding-lower-case-start =
    { $where ->
        [inside] Сөйлем кіші әріптен басталады: { $text }
       *[start] Аударма кіші әріптен басталады: { $letter }
    }
finding-magnitude-changed = Түпнұсқада «{ $source }», аудармада «{ $target }»: айырмасы { $factor } есе.
finding-message-named-like-term = Хабарлама да, термин де «{ $id }» деп аталады, көп бағдарлама оларды шатастырады.
    .help = Терминнің атын өзгертіңіз.
finding-missing-attribute = .{ $name } атрибуты аударылмаған.
    .help = Хабарламаның астына «.{ $name } = …» жолын қосыңыз.
finding-missing-brackets = Түпнұсқадағы { $text } ескертпесі мұнда жақшасыз немесе түсіп қалған.
finding-missing-no-break-space = Мұндай жерге редакция бөлінбейтін бос орын қояды: «{ $text }».
finding-missing-quotes = Түпнұсқада { $count } дәйексөз бар, ал аудармада тырнақша жоқ.
finding-missing-reference = Түпнұсқадағы { "{" } { $name } { "}" } аудармада жоқ.
finding-missing-sign = Түпнұсқадағы { $sign } белгісі түсіп қалған.
finding-missing-space = «{ $sign }» белгісінен кейін бос орын жоқ: { $text }
finding-missing-tag = Түпнұсқадағы <{ $name }> тегі аудармада жоқ.
    .help = Сол сөздерді <{ $name }>…</{ $name }> ішіне алыңыз.
finding-missing-term = -{ $name } терминінің мәтіні { $locale } тілінде жоқ.
    .help = Жазыңыз: audarma terms add { $name } --locale { $locale }=…
finding-missing-translation = «{ $unit }» бірлігі { $locale } тіліне аударылмаған.
finding-missing-variable = Түпнұсқадағы { "{" } ${ $name } { "}" } айнымалысы аудармада жоқ.
    .help = Оны сөйлемдегі өз орнына қойыңыз.
finding-misspelt-word = «{ $word }» сөзі сөздікте жоқ: «{ $right }» емес пе?
finding-mistyped-word = «{ $word }» сөзі қате терілген сияқты: «{ $right }» емес пе?
finding-mixed-quotes = Мұнда { $here } тырнақшалары қолданылған, ал мақаланың басқа жерлерінде – { $usual }.
    .help = Бір түрін қолданыңыз; басқа түрі тек тырнақша ішіндегі тырнақшаға керек.
finding-mixed-script = «{ $word }» сөзінде басқа жазудың ұқсас әріптері бар.
finding-name-added = Түпнұсқада «{ $text }» атауы жоқ.
finding-name-missing = Түпнұсқадағы «{ $text }» атауы аудармада жоқ.
finding-name-spelt-in-two-ways = «{ $text }» { $line }-жолда «{ $other }» деп жазылған.
    .help = Екеуі бір атау болса, мақалада бірдей жазыңыз.
finding-name-translated-in-two-ways = «{ $text }» { $line }-жолда «{ $other }» деп жазылған.
    .help = Екеуі бір атау болса, бірдей жазыңыз.
finding-negation-lost = Түпнұсқада болымсыздық («{ $word }») бар, аудармада жоқ.
finding-no-kazakh-letters = Қазақ тілінің төл әріптерінің бірде-бірі жоқ: ә ғ қ ң ө ұ ү һ і.
    .help = Қазақ пернетақтасымен теріңіз.
finding-number-changed = Түпнұсқада { $source }, аудармада { $target }.
finding-number-extra = Түпнұсқада { $target } саны жоқ.
finding-number-missing = Түпнұсқадағы { $source } саны аудармада жоқ.
finding-other-sentence = Атаулары да, сандары да, ұзындығы да түпнұсқаға сәйкес емес.
    .help = Аударма басқа сөйлемдікі емес пе, қараңыз.
finding-outdated-translation = «{ $unit }» бірлігінің түпнұсқасы аударылғаннан кейін өзгерген.
    .help =
        { $known ->
            [yes] Түпнұсқа қазір былай: { $diff }{ " " }
           *[no] { "" }
        }Қайта аударыңыз немесе аударма әлі де дұрыс екенін растаңыз: audarma review { $article } --locale { $locale } --unit { $unit }
finding-parser-failed = Файлдың белгілеуін талдау мүмкін болмады. Файл сол күйі қалады.
finding-reference-cycle = «{ $name }» өзіне-өзі сілтейді.
finding-repeated-passage = «{ $text }» екі рет тұр.
finding-repeated-tag = <{ $name }> тегі түпнұсқадағыдан көп рет кездеседі.
finding-repeated-variable = { "{" } ${ $name } { "}" } айнымалысы түпнұсқадағыдан көп рет кездеседі.
finding-repeated-word = Аудармада «{ $word }» сөзі қатарынан екі рет тұр.
finding-required-section = { $section ->
        [headline] Тақырып
        [lead] Лид
       *[body] Негізгі мәтін
    } { $locale } тіліне аударылуы тиіс, ал мынау аударылмаған. Нұсқа жазылмады.
finding-reused-translation = Дәл осы мәтін басқа түпнұсқаның да аудармасы: { $path }, { $line }-жол: «{ $other }»
    .help = Екеуінің бірі өз орнында емес, айналасындағылар да жылжып кеткен болуы мүмкін.
finding-run-together-sentences = Екі сөйлемнің арасында бос орын жоқ: «{ $left }» және «{ $right }».
    .help = Мақалада олардың арасына бос орын қойыңыз. Олар қазірдің өзінде екі бірлік.
finding-shifted-quotes = Дәйексөздің ішіне оны кім айтқаны да кіріп кеткен: жабатын тырнақша кеш қойылған.
finding-split-unit = Аудармашы сөйлемді «{ $left }» пен «{ $right }» арасынан бөлген.
    .help = Қайтару үшін { $file } файлының { $line }-жолын жойып, «audarma extract» пәрменін орындаңыз.
finding-straight-quotes = Мұнда { $open } мен { $close } тырнақшаларының орнына тік тырнақша тұр.
finding-stray-space = Мұнда артық бос орын бар.
finding-stretched-tag = <{ $name }> тегі бүкіл аударманы қамтиды, ал түпнұсқаның бір бөлігін ғана.
finding-swapped-letters = «{ $word }» сөзіндегі екі әріптің орны ауысқан сияқты: «{ $right }» емес пе?
finding-swapped-numbers = Түпнұсқада { $source }, аудармада { $target }: сандардың орны ауысқан.
finding-syntax-error = Бұл Fluent емес: «{ $text }»
    .help = Хабарлама бір жолға «id = мәтін» түрінде жазылады; келесі жолдары төрт бос орыннан басталады.
finding-term-not-used = Аудармада «{ $text }» сөзінің термині «{ $name }» қолданылмаған.{ $near ->
        [0] {""}
       *[other] {" "}Ең жақын сөз: «{ $word }».
    }
    .help = Оны кез келген тұлғада немесе -{ $term } сілтемесін қолданыңыз. Сөйлемге басқа сөз керек болса, оны terms.ftl файлындағы терминнің .forms жолына жазыңыз.
finding-text-extra = Аударма мұндай түпнұсқаға әдеттегіден әлдеқайда ұзын.
finding-text-missing = Аударма мұндай түпнұсқаға әдеттегіден әлдеқайда қысқа.
finding-time-changed = Түпнұсқада { $source }, аудармада { $target } делінген.
finding-too-long = «{ $unit }» бірлігіндегі сілтемелерден мәтін шектен тыс ұзарып кетеді.
finding-too-many-placeables = Хабарламада { $count } кірістірме бар; бағдарламалар ең көбі { $most } кірістірме оқиды.
finding-unbalanced-brackets = «{ $sign }» жақшасының жұбы жоқ.
finding-unbalanced-quotes = { $sign } тырнақшасының жұбы жоқ немесе ол теріс қойылған.
finding-unexpected-capitals = «{ $word }» сөзі бас әріптермен жазылған, түпнұсқада олай емес.
finding-unexplained-acronym = «{ $acronym }» қысқартуы мақалада да, терминдерде де таратып жазылмаған.
    .help = Мақалада бір рет толық жазыңыз немесе terms.ftl файлындағы терминінің түсіндірмесінде аудармашыларға айтыңыз.
finding-unit-changed = Түпнұсқада «{ $source }», аудармада «{ $target }» делінген.
finding-unit-converted = { $source } шамамен { $exact } { $measure } болады; аудармада { $target }.
finding-unknown-addendum = «{ $id }» қосымшасының бірлігі ешбір мақалада жоқ.
    .help = Қосымша идентификаторы – бірлік идентификаторы мен соңындағы -before немесе -after. Идентификаторды каталогтан көшіріп алыңыз.
finding-unknown-attribute = Түпнұсқа хабарламада .{ $name } атрибуты жоқ.
finding-unknown-case = -{ $name } термининде «{ $case }» септігі жоқ.
    .help = Септікті terms.ftl файлына қосыңыз немесе бар септіктердің бірін қолданыңыз.
finding-unknown-function = { $name }() функциясы жоқ. Бары – NUMBER() және DATETIME().
finding-unknown-id = Мақалада «{ $id }» идентификаторы бар бірлік енді жоқ.
    .help = Оның сөйлемі мақалада қалмаған. Өзіңіз жоймайынша, аударма сақтала береді.
finding-unknown-language = «{ $language }» тілінің өз ережелері жоқ: сөйлемдер Юникодтың жалпы ережелері бойынша бөлінеді.
finding-unknown-message = «{ $name }» хабарламасы жоқ.
finding-unknown-plural = [{ $form }] көптік түрі жоқ немесе белгісіз; бұл тілде: { $forms }.
finding-unknown-tag = Түпнұсқада <{ $name }> тегі жоқ.
    .help = Әріптің алдындағы кәдімгі «<» таңбасы «&lt;» түрінде жазылады.
finding-unknown-term = terms.ftl файлында -{ $name } термині жоқ.
finding-unknown-variable = Түпнұсқада { "{" } ${ $name } { "}" } айнымалысы жоқ.
finding-unsafe-markup = Бұл оқырманның браузерінде іске қосылады: { $text }
finding-untranslated = Аударма түпнұсқаның өзі.
    .help = Ол сол күйі қалуы керек болса, мынаны жазыңыз: { "# audarma: allow untranslated" }
finding-untranslated-word = «{ $text }» түпнұсқа тілінде қалып кеткен.
finding-unused-allow = Мұнда «{ $code }» рұқсат етілген, бірақ рұқсат ететін ештеңе табылмады.
    .help = Жолды жойыңыз немесе «audarma rules» тізіміндегі кодты жазыңыз.
finding-unused-attribute = Ешбір аударма -{ $term }.{ $name } бойынша таңдамайды, ал басқа терминдердің .{ $name } атрибуты қолданылып жүр.
    .help = Терминнің қасындағы сөздер онымен қиыса ма, қараңыз.
finding-unused-correction = Бұл түзету бірде-бір мақалада ештеңе өзгертпейді: { $text }
    .help = Оның сөздері мақалаларда қалмаған немесе шек онсыз да дұрыс. Жолды жойыңыз немесе түзетуді «audarma join» не «audarma split» пәрменімен қайта жасаңыз.
finding-wrong-language = Аударма { $found ->
        [en] ағылшын
        [kk] қазақ
       *[ru] орыс
    } тілінде, ал { $wanted ->
        [en] ағылшын
        [kk] қазақ
       *[ru] орыс
    } тілінде болуы керек.
finding-wrong-number-ending = Жалғау санның оқылуына сай емес: { $text }
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
    .why = Ол басқа пернетақтадан не қате түрлендіруден келеді, сөзді ешбір іздеу таппайды.
rule-bad-argument = Функция қабылдамайтын аргумент.
    .bad = { "{" } DATETIME($date, dateStyle: "big") { "}" }
    .fix = Қолмен. Не айтылмақ болғанын аудармашы ғана біледі.
    .good = { "{" } DATETIME($date, dateStyle: "long") { "}" }
    .why = Сан немесе күн дұрыс жазылмайды.
rule-broken-encoding = Қате кодтау бүлдірген әріптер.
    .bad = ?аза?стан
    .fix = Қолмен: мәтінді бастапқы жерінен қайта алыңыз.
    .good = Қазақстан
    .why = Оны ешкім оқи алмайды.
rule-broken-word = Ішінде артық бос орыны бар сөз немесе бірігіп кеткен екі сөз.
    .bad = министр лік, жаңакөпір
    .fix = Қолмен: бұл жаңа сөз болуы мүмкін.
    .good = министрлік, жаңа көпір
    .why = Оны іздеу таппайды, оқырман мүдіріп қалады.
rule-byte-order-mark = Файл байттар ретінің белгісінен (BOM) басталады.
    .bad = бірінші таңбаның алдындағы EF BB BF
    .fix = Файлды UTF-8 кодтауымен, байттар ретінің белгісінсіз сақтаңыз.
    .good = таза UTF-8
    .why = Көптеген Fluent құралы бұл белгіні мәтін деп қабылдап, бірінші хабарламаны жоғалтады. Мақалаларда ол сақталады.
rule-changed-code = Код тегінің ішіндегі мәтін өзгерген.
    .bad = <code>install</code> орнына <code>орнату</code>
    .fix = Мәтінді түпнұсқадан көшіріп алыңыз.
    .good = <code>install</code>
    .why = Пәрмен мен файл аты аударылмайды: оқырман оларды көшіріп алады.
rule-changed-ending = Аударманың соңындағы белгі түпнұсқадағыдай емес.
    .bad = Who came? – Кім келді.
    .fix = Қолмен: сөйлемнің соңы түсіп қалған болуы мүмкін.
    .good = Who came? – Кім келді?
    .why = Сұраулы сөйлем хабарлы сөйлемге айналады немесе сөйлем аяқталмай қалады.
rule-changed-line-break = Түпнұсқада жоқ немесе аудармада түсіп қалған жол үзілімі.
    .bad = каталогта екі жолға бөлінген сөйлем; екі жолдық мекенжайдың <br> белгісі түсіп қалған
    .fix = Қолмен: хабарламаны бір жолға жазыңыз немесе <br> белгісін түпнұсқадағы орнына қойыңыз.
    .good = бір жолдағы хабарлама, <br> түпнұсқадағыдай
    .why = Мақалада жол артық үзіледі немесе жолдар бірігіп кетеді.
rule-changed-markup = Аударманың белгілеуі түпнұсқадағыдай емес.
    .bad = <a href="inform.kz"> орнына <a href="inf0rm.kz">
    .fix = Қолмен.
    .good = <a href="inform.kz">
    .why = Сілтеме басқа жаққа апарады немесе бет бұзылады.
rule-changed-sign = Минусы түсіп қалған немесе артық минус қойылған сан.
    .bad = -25 °C – 25 °C
    .fix = Қолмен.
    .good = -25 °C немесе 25 градус аяз
    .why = Аяз ыстыққа, шығын пайдаға айналады.
rule-changed-structure = Мақаланың құрылымын өзгертіп жіберетін аударма.
    .bad = жай мәтіндегі «- » белгісінен басталатын абзац
    .fix = Қолмен.
    .good = сол сөйлемнің сызықшамен жазылғаны
    .why = Бетте артық тақырып, тізім не сілтеме пайда болар еді немесе бары жоғалар еді. Аударманың орнында түпнұсқа қалады.
rule-commented-translation = Түсініктеме күйінде қалған аударма.
    .bad = # id = Тараптар кездесті.
    .fix = «# » белгісін алып тастаңыз.
    .good = id = Тараптар кездесті.
    .why = Түсініктемелерді ешбір бағдарлама оқымайды, сөйлем аударылмаған болып саналады.
rule-conflict-markers = Мақаладағы немесе каталогтағы git қайшылық белгілері.
    .bad = <<<<<<< ours
    .fix = Бір нұсқаны қалдырып, белгілерді жойыңыз.
    .good = екі нұсқаның бірі
    .why = Екі нұсқа да – біреудің еңбегі. Белгілердің арасындағы мәтін оқылмайды және қайта жазылмайды.
rule-control-character = Бағдарламаны басқаратын, өзі көрінбейтін таңба.
    .bad = атаудағы U+202E
    .fix = Автоматты: audarma check --fix.
    .good = атаудың өзі
    .why = Ол оқу бағытын өзгертуі, мәтінді жасыруы не бетті бұзуы мүмкін.
rule-coverage-too-low = Баптаулар талап еткеннен аз аударылған нұсқа.
    .bad = 8/11 бірлік, min = 90
    .fix = Көбірек аударыңыз немесе --min мәнін азайтыңыз.
    .good = 10/11 бірлік
    .why = Жартылай аударылған мақала соңғы дайын мақаланы алмастырмауы керек.
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
    .why = Іздеу де, жолға бөлу де екі сөзді бір сөз деп таниды.
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
rule-double-space = Сөздер арасындағы екі не одан көп бос орын.
    .bad = сауда  мен энергетика
    .fix = Автоматты: audarma check --fix.
    .good = сауда мен энергетика
    .why = Басылымда көрініп тұрады, ал сол сөздерді іздегенде олар табылмайды.
rule-doubled-sign = Қатарынан екі рет қойылған белгі.
    .bad = сауда,, энергетика
    .fix = Автоматты: audarma check --fix.
    .good = сауда, энергетика
    .why = Басылымда көрініп тұратын жаңсақтық.
rule-doubled-word = Қатарынан екі рет жазылған сөз.
    .bad = Сауда және және су туралы айтылды.
    .fix = Қолмен: кейбір сөз әдейі қайталанады («бірте бірте»).
    .good = Сауда және су туралы айтылды.
    .why = Көбіне бұл – жаңсақ жазу: аудармашы оны сұрап анықтайды немесе сол күйі аударып жібереді.
rule-duplicate-id = Каталогта екі рет кездесетін идентификатор.
    .bad = екі мәтіндегі бір идентификатор
    .fix = Жазбалардың бірін жойыңыз.
    .good = бір жазба
    .why = Екі жазбаның қайсысын алуды әр бағдарлама әрқалай шешеді.
rule-duplicate-variant = Кілті бірдей екі нұсқасы бар таңдау.
    .bad = екі [one] нұсқасы
    .fix = Бірін жойыңыз.
    .good = бір [one] нұсқасы
    .why = Екіншісі ешқашан алынбайды.
rule-empty-tag = Түпнұсқада мәтіні бар, аудармада бос тег.
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
rule-forbidden-wording = Терминді бұлай атауға болмайды.
    .bad = терминнің .forbid жолында тұрған «Евросообщество»
    .fix = Қолмен: сөйлемге керек тұлғаны адам таңдайды.
    .good = Европейский союз
    .why = Редакция бұл атаудан бас тартқан.
rule-foreign-passage = Аударманың басқа тілде жазылған бөлігі.
    .bad = қазақша сөйлемнің жартысы орысша
    .fix = Қолмен.
    .good = бір тілде; басқа тіл тек дәйексөзде
    .why = Көшіріп қойғанда артық түскен немесе аударылмай ұмытылған.
rule-foreign-word = Қазақша мәтіндегі жалғыз орыс сөзі немесе керісінше.
    .bad = Министр также келді
    .fix = Қолмен.
    .good = Министр де келді
    .why = Екі тілде жазатын адам біреуінен екіншісіне ауысып кетеді.
rule-front-matter-broken = Оқылмайтын метадеректер (front matter).
    .bad = title: "Visit
    .fix = Қолмен.
    .good = title: "Visit"
    .why = Олардағы тақырып пен сипаттама аударылмайды, ал сайт генераторлары мұндай бетті қабылдамайды.
rule-glued-words = Аудармада үтірден не нүктеден кейін бос орын жоқ.
    .bad = сауда,энергетика
    .fix = Қолмен: бұл атау болуы мүмкін.
    .good = сауда, энергетика
    .why = Екі сөз іздеу үшін де, оқырман үшін де бір сөз болып қалады.
rule-hard-coded-term = Сілтеме тұра алатын жерде терминнің мәтіні жазылған.
    .bad = Қазақстанның өкілі
    .fix = Дәл сол мәтінді беретін сілтеме жазылады; одан ештеңе ескірмейді.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" } өкілі
    .why = Термин өзгергенде бұл сөйлемде ескі атау қалады.
rule-headline-style = Тақырып нүктемен аяқталған, ал түпнұсқада нүкте жоқ.
    .bad = Өкілдер кездесті.
    .fix = Нүкте алып тасталады.
    .good = Өкілдер кездесті
    .why = Редакцияның тақырыптары бір үлгіде жазылады.
rule-hyphen-for-dash = Бос орындар арасында сызықша орнына қойылған дефис.
    .bad = Астана - елорда
    .fix = Автоматты: audarma check --fix.
    .good = Астана – елорда
    .why = Дефис сөздерді біріктіреді, сызықша ажыратады.
rule-inconsistent-translation = Бір түпнұсқа екі түрлі аударылған.
    .bad = бір жерде «Жалғасы бар», екінші жерде «Жалғасы болады»
    .fix = Қолмен: жақсысын адам таңдайды.
    .good = екі жерде де «Жалғасы бар»
    .why = Оқырман бір жолды екі түрлі оқиды.
rule-invalid-bytes = Мәтінге жатпайтын байттар.
    .bad = UTF-8 файлындағы FF байты
    .fix = Файлды UTF-8 кодтауымен сақтаңыз.
    .good = бүкіл файл UTF-8 кодтауымен
    .why = Файл бүлінген немесе басқа кодтаумен сақталған. Байттар сақталады, ал бұл жер аударуға жабық.
rule-invisible-character = Көзге көрінбейтін таңба.
    .bad = атау ішіндегі жасырын тасымал
    .fix = Автоматты: audarma check --fix.
    .good = атаудың өзі
    .why = Беттен көшірілген мәтінмен бірге келеді, сөзді ешбір іздеу таппайды.
rule-joined-units = Аудармашы бір бірлікке біріктірген сөйлемдер.
    .bad = екі бірлік болып тұрған «The talks in St.» және «Petersburg went on.»
    .fix = Қажет емес. Қайтару үшін жолды жойыңыз.
    .good = .cuts файлындағы жол арқылы бір бірлікке айналған «The talks in St. Petersburg went on.»
    .why = Түзету кейінгі барлық іске қосуда күшінде қалады, сондықтан ол бәріне көрініп тұруы керек.
rule-latin-not-in-source = Түпнұсқада жоқ, кириллица аудармадағы латын әріпті сөз.
    .bad = Kazinform орнына Kazinfrom
    .fix = Қолмен.
    .good = сөз түпнұсқада қалай жазылса, солай
    .why = Қате жазылған немесе қосылған.
rule-left-out = Тіл нұсқасы әдейі алып тастаған бірлік.
    .bad = бұл оқырманға түк айтпайтын сөйлем
    .fix = Ештеңе түзетудің керегі жоқ. Қайтару үшін аударыңыз.
    .good = id = { "{" } "" { "}" }
    .why = Ол аударылған болып саналады, ал нұсқада жоқ екенін бәрі көруі керек.
rule-left-placeholder = Кейін толтырылуға тиіс болған жер.
    .bad = lorem ipsum
    .fix = Қолмен.
    .good = мәтіннің өзі
    .why = Ол сол күйі жарияланып кетеді.
rule-leftover-markup = Оқырманға көрініп тұратын белгілеу таңбалары.
    .bad = **маңызды**, [көпір](https://a.kz), &nbsp;
    .fix = Қолмен: белгілеу әдейі қойылуы мүмкін.
    .good = <strong>маңызды</strong>
    .why = Олар басқа бағдарламадан келген, бет оларды сол күйінде көрсетеді.
rule-leftover-sign = Өшірілген мәтіннен қалған белгі.
    .bad = Одақ () мәлімдеді
    .fix = Қолмен: жоғалған мәтінді қайтару керек болуы мүмкін.
    .good = Одақ (BDI) мәлімдеді
    .why = Атау жоғалған, ал оның жақшасы немесе жалғауы қалған.
rule-legacy-encoding = Юникодқа дейінгі кодтаумен немесе UTF-16 кодтауымен сақталған файл.
    .bad = windows-1251
    .fix = Файлды UTF-8 кодтауымен сақтаңыз.
    .good = UTF-8
    .why = Ескі кодтауларда қазақ әріптері жоқ; аудармалар UTF-8 кодтауымен жазылады.
rule-long-sentence = Алпыс сөзден асатын сөйлем.
    .bad = бір сөйлемнен тұратын тұтас абзац
    .fix = Қолмен: қай жерден бөлу керегін автор ғана айта алады. Аудармашы audarma split пәрменін қолдана алады.
    .good = екі-үш сөйлем
    .why = Аударғанда оны түгел есте ұстау мүмкін емес; қазақ тілінде баяндауыш соңында тұратындықтан, сөйлемді түгел қайта құруға тура келеді.
rule-lost-letters = Орыс әріптерімен алмасқан қазақ әріптері.
    .bad = казак халкы
    .fix = Қолмен: қай әріп жоғалғаны әрдайым айқын емес.
    .good = қазақ халқы
    .why = Сөзді ешбір іздеу таппайды.
rule-lower-case-start = Сөйлем басындағы кіші әріп.
    .bad = министр келді.
    .fix = Автоматты: audarma check --fix.
    .good = Министр келді.
    .why = Сөйлем бас әріптен басталады.
rule-magnitude-changed = Миллион орнына мың, миллиард орнына миллион.
    .bad = 5 million – 5 миллиард
    .fix = Қолмен.
    .good = 5 million – 5 миллион немесе 5 млн
    .why = Мың есе қате санды бәрі байқайды.
rule-message-named-like-term = Аты бірдей хабарлама мен термин.
    .bad = -eu және eu
    .fix = Терминнің атын өзгертіңіз.
    .good = -eu және eu-visit
    .why = Rust тіліндегі fluent-bundle негізінде жасалған бағдарламалар олардың бірін жоғалтады.
rule-missing-attribute = Аударылмаған атрибут.
    .bad = .img-alt атрибуты жоқ хабарлама
    .fix = Қолмен.
    .good = .img-alt = Министрлер кездесуі
    .why = Суреттің сипаттамасы немесе сілтеменің түсіндірмесі түпнұсқа тілінде қалады.
rule-missing-brackets = Аудармада жоқ, жақшадағы ескертпе.
    .bad = He (the minister) came – Ол келді
    .fix = Қолмен.
    .good = Ол (министр) келді
    .why = Ескертпе түсіп қалған болуы мүмкін.
rule-missing-no-break-space = Бөлінбейтін бос орынның орнындағы кәдімгі бос орын.
    .bad = жол соңында «5», келесі жолда «км»
    .fix = Автоматты: audarma check --fix.
    .good = бөлінбейтін бос орынмен жазылған «5 км»
    .why = Бірге оқылатын екі сөз жол соңында екіге бөлініп қалады.
rule-missing-quotes = Түпнұсқадағы дәйексөз аудармада тырнақшасыз.
    .bad = a "big step" – үлкен қадам
    .fix = Қолмен: дәйексөздің қайдан басталатынын аудармашы шешеді.
    .good = a "big step" – «үлкен қадам»
    .why = Біреудің айтқаны газеттің сөзіне айналады.
rule-missing-reference = Аудармада түпнұсқадағы сілтеменің болмауы.
    .bad = бір нұсқадан түсіп қалған айнымалы
    .fix = Қолмен.
    .good = әр нұсқадағы айнымалы
    .why = Ол білдіретін сан не термин жоғалады.
rule-missing-sign = Түсіп қалған сілтеме белгісі, тізім белгісі немесе эмодзи.
    .bad = Prices are final* – Баға түпкілікті
    .fix = Қолмен: белгінің орнын аудармашы ғана біледі.
    .good = Баға түпкілікті*
    .why = Оқырман белгі меңзеген нәрсені іздейді.
rule-missing-space = Сөйлем ішіндегі үтірден немесе нүктеден кейін бос орын жоқ.
    .bad = Тараптар сауда,энергетика және су туралы айтты.
    .fix = Қолмен: солай жазылатын атау болуы мүмкін.
    .good = Тараптар сауда, энергетика және су туралы айтты.
    .why = Сөздерді санайтын, іздейтін не аударатын бағдарламалар үшін екі сөз бір сөзге айналады.
rule-missing-tag = Түпнұсқадағы дерегі бар тег аудармада жоқ.
    .bad = <a>Borrell</a> аудармасы – Боррель
    .fix = Қолмен. Сілтеменің қай сөздерге қатысты екенін аудармашы ғана біледі.
    .good = <a>Боррель</a>
    .why = Сілтеме жоғалады.
rule-missing-term = Түпнұсқа тілінде бар термин аударма тілінде жоқ.
    .bad = -borrell тек en/terms.ftl файлында тұр
    .fix = Қолмен. «audarma terms add» оны немесе оның бос орнын жазады.
    .good = kk/terms.ftl файлында да -borrell = Боррель
    .why = Оның сілтемесін қолдануға болмайды, әр аудармашы атауды өзінше жазады.
rule-missing-translation = Аударылмаған бірлік.
    .bad = # id =
    .fix = Оны аударыңыз.
    .good = id = Тараптар кездесті.
    .why = Мақалада аударманың орнында түпнұсқа тұрады.
rule-missing-variable = Түпнұсқадағы айнымалы аудармада жоқ.
    .bad = { "{" } $img { "}" } айнымалысы жоқ аударма
    .fix = Қолмен.
    .good = айнымалы сөйлемдегі өз орнында тұр
    .why = Сурет немесе бетасты сілтеме жоғалады.
rule-misspelt-word = Сөздікте жоқ, белгілі сөзден бір әрпі ғана бөлек сөз.
    .bad = превительство
    .fix = Қолмен: сирек сөз дұрыс болуы мүмкін.
    .good = правительство
    .why = Қатесі көп басылымның дерегіне де сенбейді.
rule-mistyped-word = Бір әрпі түсіп қалған, қос терілген, артық не қате терілген сөз.
    .bad = жасалынғн
    .fix = Қолмен: сирек сөз дұрыс болуы мүмкін.
    .good = жасалынған
    .why = Қол жаңылады, ал адам өз мәтініндегі қатені байқамайды. Ол қатар келетін әріптер бойынша табылады.
rule-mixed-quotes = Бір мақаладағы тырнақшалардың бірнеше түрі.
    .bad = бір абзацта «Самұрық», келесісінде "Самұрық"
    .fix = Қолмен.
    .good = бір түрі; басқасы тек тырнақша ішіндегі тырнақшаға
    .why = Аудармашы екі түрлі тырнақша екі түрлі мағына бере ме, жоқ па – білмейді, ал бір түрін ережемен алмастырғанда екіншісі қалып қояды.
rule-mixed-script = Бір сөздегі екі жазудың әріптері.
    .bad = латын C әрпімен жазылған «Cаяси»
    .fix = Автоматты: audarma check --fix.
    .good = Саяси
    .why = Сөз дұрыс көрінеді, ал іздеу оны таппайды.
rule-name-added = Аудармада бар, түпнұсқада жоқ атау.
    .bad = Брюссельде
    .fix = Қолмен: түпнұсқаға қараңыз.
    .good = Парижде
    .why = Басқа біреу аталған немесе бұл басқа сөйлемнің аудармасы.
rule-name-missing = Аудармада ешқандай жазылуымен кездеспейтін атау.
    .bad = Josep Borrell орнына Жозеп
    .fix = Қолмен.
    .good = әр атау аударылған немесе тілдің әріптерімен жазылған
    .why = Біреу түсіп қалған немесе басқа біреумен ауысқан.
rule-name-spelt-in-two-ways = Бір мақалада екі түрлі жазылған атау.
    .bad = Премьер-Министр және Премьер-министр, Tokayev және Tokaev
    .fix = Қолмен: бұл екі бөлек атау болуы мүмкін.
    .good = бірдей жазылуы
    .why = Аудармашы бұл бір атау ма, екеу ме – анықтауға мәжбүр, ал терминдер біреуін ғана табады.
rule-name-translated-in-two-ways = Аудармада бір есім екі түрлі жазылған.
    .bad = бір мәтінде Тоқаев және Токаев
    .fix = Қолмен: олар екі адам болуы мүмкін.
    .good = барлық жерде, кез келген тұлғада Тоқаев
    .why = Оқырман оларды екі адам немесе екі жер деп ойлайды.
rule-negation-lost = Түпнұсқада болымсыздық бар, аудармада жоқ.
    .bad = He did not come – Ол келді
    .fix = Қолмен.
    .good = Ол келмеді
    .why = Болымсыздық басқа сөзбен берілмесе, сөйлемнің мағынасы керісінше шығады.
rule-no-kazakh-letters = Төл әріптерінің бірі де жоқ қазақша мәтін.
    .bad = Казакстан Республикасынын Президенти
    .fix = Қолмен.
    .good = Қазақстан Республикасының Президенті
    .why = Мәтін орыс пернетақтасымен терілген немесе әріптері жолда жоғалған.
rule-number-changed = Аудармада өзгеріп кеткен сан.
    .bad = 17 орнына 71, 2016 орнына 2017
    .fix = Қолмен.
    .good = жазылуы қандай болса да, мәні бірдей: 1,234.5 – «1 234,5», 17th – «17-ші»
    .why = Сан, күн немесе есеп қате шығады.
rule-number-extra = Түпнұсқада жоқ, аудармада пайда болған сан.
    .bad = about ten people – 12 адам
    .fix = Қолмен.
    .good = түпнұсқадағы сандар, цифрмен немесе сөзбен
    .why = Ешкім айтпаған сан шығады.
rule-number-missing = Аудармада түсіп қалған сан.
    .bad = in 2016 аударылмай қалған
    .fix = Қолмен.
    .good = әр сан аудармада бар, цифрмен немесе сөзбен
    .why = Дерек жоғалады.
rule-other-sentence = Басқа сөйлемнің аудармасы.
    .bad = бір жолға жылжып кеткен келесі сөйлемнің аудармасы
    .fix = Қолмен.
    .good = түпнұсқада айтылғаны
    .why = Жол-жолымен толтырылған каталог бір жолға жылжып кетеді.
rule-outdated-translation = Түпнұсқасы өзгерген аударма.
    .bad = түпнұсқадағы «17-кездесу» «18-кездесу» болып өзгерген, ал аудармада 17 тұр
    .fix = Қайта аударыңыз немесе audarma review пәрменін орындаңыз.
    .good = жаңа аударма немесе тексерілгені туралы белгі
    .why = Бұл тілдегі мақаланың мазмұны басқаша болып қалуы мүмкін.
rule-parser-failed = Белгілеуін талдау мүмкін болмаған файл.
    .bad = талдағыш істен шығатын мәтін
    .fix = Бұл файл туралы әзірлеушілерге айтыңыз.
    .good = кәдімгі Markdown
    .why = Файл барлық тілде сол күйі қалады.
rule-part-bad = Дұрыс емес:
rule-part-fix = Түзету:
rule-part-good = Дұрыс:
rule-part-why = Себебі:
rule-reference-cycle = Айналып өзіне қайтатын сілтемелер.
    .bad = -a = { "{" } -b { "}" } және -b = { "{" } -a { "}" }
    .fix = Қолмен.
    .good = біреуі – мәтін
    .why = Мұндай мәтін ешқашан аяқталмайды.
rule-repeated-passage = Түпнұсқада бір рет, аудармада екі рет тұрған сөздер.
    .bad = екі рет қойылған сөйлем
    .fix = Қолмен.
    .good = сөйлем бір рет
    .why = Екі рет көшіріп қойылған.
rule-repeated-tag = Дерегі бар тег түпнұсқадағыдан көп рет кездеседі.
    .bad = бір сілтеменің орнына <a>Жозеп</a> <a>Боррель</a>
    .fix = Қолмен.
    .good = <a>Жозеп Боррель</a>
    .why = Сілтеме екі рет шығады. Мәтінді ерекшелеуді қайталауға болады.
rule-repeated-variable = Айнымалы түпнұсқадағыдан көп рет кездеседі.
    .bad = { "{" } $img { "}" } … { "{" } $img { "}" }
    .fix = Қолмен.
    .good = бір рет
    .why = Сурет екі рет шығады.
rule-repeated-word = Аудармада қатарынан екі рет жазылған сөз.
    .bad = осы уақытқа дейін дейін
    .fix = Қолмен: кейбір сөз әдейі қайталанады.
    .good = осы уақытқа дейін
    .why = Оқырман бірден байқайтын жаңсақтық.
rule-required-section = Баптаулар талап ететін бөлім аударылмаған.
    .bad = required = ["headline"] кезінде аудармасы жоқ тақырып
    .fix = Аударыңыз немесе бөлімді «required» тізімінен алып тастаңыз.
    .good = тақырып пен лид аударылған
    .why = Бет басқа тілдегі тақырыппен жарияланбауы керек.
rule-reused-translation = Ортақ сөзі жоқ екі түпнұсқаның аудармасы бірдей.
    .bad = «The talks went on» пен «A school was opened» үшін бір сөйлем
    .fix = Қолмен.
    .good = әрқайсысының өз аудармасы бар
    .why = Аударма басқа хабарламаға түсіп кеткен немесе бәрі бір жолға жылжыған.
rule-run-together-sentences = Арасында бос орын жоқ екі сөйлем.
    .bad = Кездесу өтті.Тараптар келісті.
    .fix = Мақалаға бос орын қойыңыз; бірліктер сол күйі қалады.
    .good = Кездесу өтті. Тараптар келісті.
    .why = Басқа бағдарламалар оларды бір сөйлем деп ұғады, ал оқырман бұл олқылықты көріп тұрады.
rule-shifted-quotes = Кім айтқанын да ішіне алып кеткен дәйексөз.
    .bad = «Біз келеміз, – деді министр»
    .fix = Қолмен.
    .good = «Біз келеміз», – деді министр
    .why = Тілшінің сөзі сөйлеушінің сөзіне айналады.
rule-split-unit = Аудармашы бірліктерге бөлген сөйлем.
    .bad = тоқсан сөзден тұратын сөйлем – бір бірлік
    .fix = Қажет емес. Қайтару үшін жолды жойыңыз.
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
    .why = Басылымда көрініп тұрады, бірдей көрінетін екі мәтін әртүрлі болып шығады.
rule-stretched-tag = Түпнұсқаның бір бөлігіне ғана қатысты, ал аударманы түгел қамтыған тег.
    .bad = екі сөздік сілтеменің орнына <a>Министр көпірді ашты.</a>
    .fix = Қолмен: қай сөздер екенін аудармашы ғана біледі.
    .good = Министр <a>көпірді</a> ашты.
    .why = Сөйлем тұтасымен қарайтылады немесе сілтемеге айналады.
rule-swapped-letters = Қатар тұрған екі әріптің орны ауысқан.
    .bad = мектпетер, плоиция
    .fix = Қолмен: сирек сөз дұрыс болуы мүмкін.
    .good = мектептер, полиция
    .why = Бұл ең жиі кететін қате, ал өз мәтініңізден оны байқау қиын.
rule-swapped-numbers = Бірге тұрған екі санның орны ауысқан.
    .bad = 3-1 – 1:3
    .fix = Қолмен.
    .good = 3:1
    .why = Жеңілген команда жеңіп шығады.
rule-syntax-error = Каталогтағы Fluent тілінде жазылмаған мәтін.
    .bad = id Теңдік белгісі жоқ мәтін
    .fix = Қолмен.
    .good = id = Мәтін
    .why = Оны ешбір бағдарлама оқымайды. Мәтін файлдағы орнында қалады.
rule-term-not-used = Түпнұсқадағы термин аудармада қолданылмаған.
    .bad = -european-union термині орнына «Еуропа бірлестігі»
    .fix = Қолмен: сөйлемге керек тұлғаны адам таңдайды.
    .good = Еуропалық одақтың немесе { "{" } -european-union(case: "genitive") { "}" }
    .why = Бір атау екі түрлі аударылса, оқырман оларды екі нәрсе деп ойлайды. Септелген тұлғалар да есепке алынады.
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
rule-time-changed = Түпнұсқадағыдан басқа уақыт.
    .bad = at 3 p.m. – 3:00-де; 15:00 GMT – 15:00 EST
    .fix = Қолмен.
    .good = 15:00-де, түстен кейін сағат 3-те
    .why = Оқырман он екі сағат ерте келеді.
rule-too-long = Мәтінді шектен тыс ұзартып жіберетін сілтемелер.
    .bad = бірін-бірі қайта-қайта екі еселейтін терминдер
    .fix = Қолмен.
    .good = мәтін
    .why = Ол бүкіл жадты алып қояр еді.
rule-too-many-placeables = Бағдарлама оқи алмайтындай көп кірістірмесі бар хабарлама.
    .bad = бір хабарламадағы жүз бір кірістірме
    .fix = Екі хабарлама жазыңыз немесе кірістірмені азайтыңыз.
    .good = азырақ кірістірме
    .why = Әдеттегі кітапханалар мұндай хабарламаны қабылдамай, орнына идентификаторын көрсетеді.
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
rule-unexpected-capitals = Түпнұсқада жоқ бас әріптермен жазылған сөз.
    .bad = ТЕХНИКАЛЫҚ келісім
    .fix = Қолмен.
    .good = техникалық келісім
    .why = Бас әріптер айқай сияқты, ал автор айқайламаған.
rule-unexplained-acronym = Еш жерде таратып жазылмаған қысқарту.
    .bad = ҚДБ баспасөз қызметі
    .fix = Қолмен. terms.ftl файлындағы терминінің алдына жазылған түсіндірме де жеткілікті.
    .good = Қазақстанның Даму Банкінің (ҚДБ) баспасөз қызметі
    .why = Басқа тілде оның әріптері басқа, сондықтан аудармашы нені білдіретінін іздеп табуға мәжбүр.
rule-unit-changed = Түпнұсқадағыдан басқа нәрсені санайтын сан.
    .bad = 40 km – 40 м; 5 % – 5 пайыздық тармақ
    .fix = Қолмен.
    .good = 40 км
    .why = Сан дұрыс, дерек қате.
rule-unit-converted = Басқа өлшем бірлігіне айналдырылған шама.
    .bad = 11 miles – 18 км
    .fix = Қолмен.
    .good = тексерілген есеп
    .why = Қате емес, бірақ есебін біреу қарап шығуы керек.
rule-unknown-addendum = Жоқ бірлікке жазылған қосымша.
    .bad = it-rained-2d2ot-behind = Редактордың ескертпесі
    .fix = Қолмен.
    .good = it-rained-2d2ot-after = Редактордың ескертпесі
    .why = Оны ешбір нұсқа көрсетпейді.
rule-unknown-attribute = Түпнұсқа хабарламада жоқ атрибут.
    .bad = .img-alt орнына .alt
    .fix = Қолмен. Автоматты түзету мәтінді жойып жіберер еді.
    .good = .img-alt
    .why = Мақалада ол еш жерде қолданылмайды.
rule-unknown-case = Терминде жоқ септік.
    .bad = { "{" } -kazakhstan(case: "genetive") { "}" }
    .fix = Қолмен.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" }
    .why = Fluent ескертпестен әдепкі тұлғаны алады да, сөйлем қате шығады.
rule-unknown-function = Fluent тілінде жоқ функция.
    .bad = { "{" } DATE($date) { "}" }
    .fix = Қолмен.
    .good = { "{" } DATETIME($date) { "}" }
    .why = Оның орнына қоятын ештеңе жоқ.
rule-unknown-id = Мақалада енді жоқ бірліктің хабарламасы.
    .bad = жойылған сөйлемнің аудармасы
    .fix = Ешкімге керек болмаса, жойыңыз.
    .good = мақаладағы сөйлемдердің хабарламалары
    .why = Бұл – біреудің еңбегі, сондықтан сақталады, бірақ ешбір нұсқада көрсетілмейді.
rule-unknown-language = Өз ережелері жоқ тіл.
    .bad = audarma білмейтін тілдегі мақала
    .fix = Қолмен.
    .good = en, kk, kk-Latn, ru
    .why = Сөйлемдер Юникодтың жалпы ережелері бойынша бөлінеді, ал олар қысқартуларды ескермейді.
rule-unknown-message = Жоқ хабарламаға сілтеме.
    .bad = { "{" } no-such-message { "}" }
    .fix = Қолмен.
    .good = термин немесе мәтіннің өзі
    .why = Оның орнына қоятын мәтін жоқ.
rule-unknown-plural = Сан бойынша таңдауда тілдің көптік түрлері толық емес.
    .bad = орысшада few мен many жоқ
    .fix = Қолмен.
    .good = one, other
    .why = Сан сөздің қате түрімен тұрады.
rule-unknown-tag = Түпнұсқада жоқ тег.
    .bad = түпнұсқада <strong> тұрған жердегі <b>
    .fix = Қолмен.
    .good = түпнұсқадағы тегтер
    .why = Оның неге айналуы керегі белгісіз.
rule-unknown-term = terms.ftl файлында жоқ термин.
    .bad = { "{" } -kazakstan { "}" }
    .fix = Қолмен.
    .good = { "{" } -kazakhstan { "}" }
    .why = Мақалада оған сілтеменің өзі қалып қояр еді.
rule-unknown-variable = Түпнұсқада жоқ айнымалы.
    .bad = { "{" } $img { "}" } орнына { "{" } $image { "}" }
    .fix = Қолмен.
    .good = { "{" } $img { "}" }
    .why = Оның орнына қоятын мән жоқ.
rule-unsafe-markup = Оқырманның браузерінде бағдарлама іске қосатын белгілеу.
    .bad = <script>alert(1)</script>
    .fix = Қолмен: оның қайдан келгенін анықтаңыз.
    .good = мәтін
    .why = Каталогқа түскен нәрсе бетке де шығады.
rule-untranslated = Түпнұсқаның өзі болып тұрған аударма.
    .bad = The bridge is open. → The bridge is open.
    .fix = Қолмен.
    .good = аударма; атаулар мен сандар қала алады
    .why = Кейін аудару үшін көшіріліп, ұмытылған.
rule-untranslated-word = Аударылмай қалған сөз.
    .bad = Көпір open
    .fix = Қолмен.
    .good = аударылған сөз; атаулар мен қысқартулар қала алады
    .why = Байқалмай қалған.
rule-unused-allow = Болмаған нәрсеге рұқсат ететін түсініктеме.
    .bad = барлық сандар дұрыс тұрған жерде # audarma: allow number-changed
    .fix = Жолды жойыңыз немесе кодын түзетіңіз.
    .good = онсыз сол код табылатын түсініктеме
    .why = Ол осындай келесі қатені жасырып қалар еді.
rule-unused-attribute = Терминнің ешбір аудармада қолданылмаған атрибуты.
    .bad = { "{" } -urpilainen { "}" } заявил
    .fix = Қолмен.
    .good = { "{" } -urpilainen.gender -> [feminine] заявила *[masculine] заявил { "}" }
    .why = Атаудың қасындағы сөздер онымен қиыспай тұрған болуы мүмкін.
rule-unused-correction = Бірлік шектерінің енді ештеңе өзгертпейтін түзетуі.
    .bad = .cuts файлындағы сөздері бірде-бір мақалада жоқ жол
    .fix = Жолды жойыңыз немесе түзетуді қайта жасаңыз.
    .good = сөздері мақалаларда бар жолдар
    .why = Сөйлем дәл осы жерде қайта жазылып, қайтадан қате бөлініп жүруі мүмкін.
rule-wrong-language = Каталогтың тілінен басқа тілдегі аударма.
    .bad = қазақша каталогтағы орысша сөйлем
    .fix = Қолмен.
    .good = каталогтың тілі
    .why = Мәтін басқа файлға түсіп кеткен.
rule-wrong-number-ending = Санның оқылуына сай келмейтін жалғау.
    .bad = 17-шы, 2016-де
    .fix = Қазақ тілінде автоматты: audarma check --fix.
    .good = 17-ші, 2016-да
    .why = Ешкім олай айтпайды.
rule-wrong-script = Басқа жазудың әріптерімен жазылған аударма.
    .bad = Ministr elşimen kezdesti
    .fix = Қолмен.
    .good = Министр елшімен кездесті
    .why = Каталогтың қалғаны кириллицада.
