### Слова программы audarma.


## Уровни замечаний

severity-error = ошибка
severity-warning = предупреждение
severity-note = примечание

## Справка

help-usage = Использование:
help-options = Параметры
help-global = Общие параметры всех команд
help-arguments = Аргументы
help-commands = Команды
help-command = КОМАНДА
help-common = Общие параметры всех команд (см. «audarma help»): --project, --ui, --color, --quiet, --jobs, --progress
help-example = Пример:
command-audarma = Превращает статьи в сообщения Fluent для переводчиков и собирает из переводов локализованные статьи.
    .example =
        audarma init --source en --locales kk,ru
        audarma add article.md
        audarma check
        audarma assemble --out public
command-init = Создаёт проект: настройки, папку для каждой локали, атрибуты git. Ничего не перезаписывает.
    .example = audarma init --source en --locales kk,ru
command-add = Копирует статьи в папку исходного языка и извлекает из них единицы перевода.
    .example = audarma add news/visit.md --name 2021-11-22-visit
command-extract = Создаёт и обновляет каталоги статей. Повторный запуск ничего не меняет.
    .example = audarma extract --dry-run
command-assemble = Собирает локализованные статьи. Без --out одна статья в одной локали выводится в стандартный вывод.
    .example = audarma assemble en/visit.md --locale kk
command-status = Показывает, сколько переведено. Правила не проверяются.
    .example = audarma status --by folder
command-check = Показывает долю переведённого и замечания.
    .example = audarma check --locale kk --min 90 --report json
command-align = Принимает готовый перевод статьи: сопоставляет его предложения с предложениями статьи и заносит их в каталог. Прежние переводы не меняются.
    .example = audarma align en/visit.md --locale ru visit-ru.md
command-review = Отмечает переводы как проверенные по текущему исходному тексту.
    .example = audarma review en/visit.md --locale ru
command-todo = Показывает оставшуюся работу: сначала устаревшие переводы (начиная с самых старых), затем черновики и непереведённое.
    .example = audarma todo --locale kk
command-log = Показывает, кто, когда и с какого исходного текста перевёл или проверил единицы статьи.
    .example = audarma log en/visit.md --locale kk
command-memory = Ищет в памяти переводов похожие тексты и показывает их с переводами, начиная с самых похожих.
    .example = audarma memory --locale kk "The sides discussed trade and energy."
command-join = Объединяет единицу со следующей в том же абзаце. Исправление действует и при следующих запусках.
    .example = audarma join meeting-with-st-k3v7a
command-split = Разделяет единицу перед указанным текстом. Исправление действует и при следующих запусках.
    .example = audarma split sides-agreed-trade-x2m4c --at "the ministers will"
command-terms = Показывает имена и названия, которые могут стать терминами, термины без перевода и неиспользуемые термины.
    .example = audarma terms
command-terms-add = Добавляет термин в terms.ftl каждой локали. Если перевод не указан, записывается заготовка с падежами языка.
    .example = audarma terms add borrell --text "Borrell" --locale ru="Боррель"
command-units = Выводит единицы файла: по одному объекту JSON в строке. Проект не нужен.
    .example = audarma units article.html --language ru
command-verify = Проверяет, что файлы собираются обратно байт в байт и что перевод не может изменить их структуру. Проект не нужен.
    .example = audarma verify docs/*.md
command-segment = Делит абзацы на предложения: на входе по абзацу в строке, на выходе по массиву JSON в строке. Проект не нужен.
    .example = audarma segment --language kk < paragraphs.txt
command-explain = Объясняет правило.
    .example = audarma explain missing-tag
command-rules = Перечисляет все правила.
    .example = audarma rules
command-formats = Перечисляет форматы статей.
    .example = audarma formats
command-merge-driver = Объединяет две ветки каталога, каждое сообщение отдельно. git вызывает её как «audarma merge-driver %O %A %B».
    .example = git config merge.audarma.driver "audarma merge-driver %O %A %B"
command-man = Выводит man-страницу программы или команды.
    .example = audarma man check | man -l -
command-help = Показывает справку по программе или команде.
    .example = audarma help check
command-completions = Выводит скрипт автодополнения для командной оболочки.
    .example = audarma completions bash
argument-project = Папка проекта [по умолчанию: ближайшая вверх по дереву, где есть l10n.toml]
argument-ui = Язык программы: en, kk или ru [по умолчанию: из LC_ALL, LC_MESSAGES, LANG]
argument-color = Цвета: auto, always или never [по умолчанию: auto]
argument-quiet = Выводит только результаты и ошибки
argument-jobs = Число потоков [по умолчанию: по одному на ядро]
argument-progress = Ход долгой работы в потоке ошибок: auto (полоса, только в терминале), json (строка на каждый шаг) или never [по умолчанию: auto]
argument-exit-zero = Завершается с кодом 0 вместо 1: для программ, которые считают любой другой код сбоем
argument-extract-check = Ничего не записывает; если «audarma extract» что-либо изменит, перечисляет файлы и завершается с кодом 1
argument-by = О чём строка: locale (локаль), folder (папка) или article (статья) [по умолчанию: locale]
argument-status-report = Вид отчёта: human или json [по умолчанию: human]
argument-no-worse-than = Завершается с кодом 1 и списком, если с этой ревизии git какие-то единицы лишились перевода или доля переведённого уменьшилась
argument-help-command = Команда [по умолчанию: сама программа]
argument-man-command = Команда [по умолчанию: сама программа]
argument-help = Показывает эту справку
argument-version = Показывает версию
argument-article = Статья: путь или имя
argument-articles = Статьи: имена, пути, папки или шаблоны вроде 'news/*.md' [по умолчанию: все]
argument-locales = Локаль, с которой работать, например kk; можно повторять [по умолчанию: все локали проекта]
argument-locale = Локаль перевода, например kk
argument-min = Наименьшая доля переведённого, в процентах единиц; headline=100 (или lead, body) — для одного раздела. Можно повторять
argument-format = Формат файла из списка «audarma formats» [по умолчанию: по расширению]
argument-language = Язык текста: en, kk, ru … Обязателен, если нет --export-srx
argument-rules = Файл SRX с вашими правилами; они применяются раньше встроенных
argument-existing = Файл с готовым переводом
argument-align-report = Вид отчёта: human или json [по умолчанию: human]
argument-export-srx = Выводит встроенные правила в виде SRX 2.0 — для OmegaT, Okapi и других инструментов
argument-init-dir = Папка нового проекта [по умолчанию: текущая]
argument-source = Язык, на котором написаны статьи [по умолчанию: en]
argument-init-locales = Локали для перевода, через запятую [по умолчанию: kk,ru]
argument-files = Файлы, по пути
argument-name = Имя статьи в проекте, без расширения
argument-extract-report = Вид отчёта: human или json [по умолчанию: human]
argument-todo-report = Вид отчёта: human или json [по умолчанию: human]
argument-log-report = Вид отчёта: human или json [по умолчанию: human]
argument-dry-run = Показывает, что изменится, но ничего не записывает
argument-out = Папка для готовых версий, в виде LOCALE/PATH [по умолчанию: output из настроек]
argument-missing = Как публиковать единицы без перевода: source, mark, omit или fail [по умолчанию: source]
argument-outdated = Как публиковать устаревшие переводы: use (если изменилось число, дата или имя, берётся исходный текст), always, source, mark или fail [по умолчанию: use]
argument-assemble-min = Наименьшая доля переведённого, в процентах единиц; headline=100 (или lead, body) — для одного раздела. Если она меньше, файл не записывается и остаётся последняя готовая версия. Можно повторять
argument-bilingual = Выводит исходный текст и перевод вместе: interleaved или columns
argument-prune = Удалить готовые файлы и каталоги, статьи или локали которых больше нет, и перечислить их; переводы перейдут в память переводов
argument-force = Заменить и те файлы, которые записала не audarma
argument-changed = Только статьи, изменённые после этой ревизии git: сама статья, её каталоги, термины, исправления
argument-severity = Наименьший уровень замечаний, при котором код выхода — 1: error, warning или note [по умолчанию: error]
argument-fix = Вносит в каталоги безопасные исправления; состояния переводов не меняются
argument-since = Показывает, как изменилась доля переведённого после ревизии git
argument-report = Вид отчёта: human, json, sarif, junit, github, markdown, html или badge; с --pairs — jsonl [по умолчанию: human]
argument-check-limit = Наибольшее число замечаний в отчётах human и html, по каждому правилу сначала самые важные; all — все [по умолчанию: 200, html — 500]
argument-output = Файл для отчёта [по умолчанию: стандартный вывод]
argument-pairs = Проверяет пары вне проекта: в каждой строке объект JSON с id, source и target; - означает стандартный ввод
argument-source-locale = Язык исходных текстов в --pairs
argument-units = Идентификатор единицы; можно повторять [по умолчанию: все единицы]
argument-review-skip-outdated = Пропускает переводы, исходный текст которых изменился
argument-id = Идентификатор единицы
argument-at = Текст, с которого начинается вторая часть; в единице он должен встречаться ровно один раз
argument-file = Файл, по пути
argument-at-least = Только имена и названия, которые встречаются не реже указанного числа раз [по умолчанию: 2]
argument-terms-report = Вид отчёта: human или json [по умолчанию: human]
argument-memory-text = Текст на исходном языке
argument-threshold = Наименьшее сходство, в процентах [по умолчанию: memory из настроек или 75]
argument-limit = Наибольшее число найденных текстов [по умолчанию: 10]
argument-memory-report = Вид отчёта: human или json [по умолчанию: human]
argument-term = Идентификатор термина, без дефиса в начале
argument-text = Термин на исходном языке
argument-translations = Термин на другом языке: ru=Боррель; можно повторять
argument-units-language = Язык текста [по умолчанию: en]
argument-verify-language = Язык текста [по умолчанию: en]
argument-unit = Что считать единицей: sentence или paragraph [по умолчанию: sentence]
argument-code = Код правила из списка «audarma rules»
argument-base = Общий исходный каталог обеих веток
argument-ours = Каталог нашей ветки; в него записывается результат
argument-theirs = Каталог другой ветки
argument-git-merge-driver = Настраивает git так, чтобы он объединял каждое сообщение каталога отдельно
argument-shell = Командная оболочка: bash, elvish, fish, powershell или zsh

## Ошибки в командной строке

usage-unknown-command = Команды «{ $command }» нет
usage-unknown-argument = Параметра «{ $argument }» нет
usage-missing-argument = Не хватает аргумента: { $argument }
usage-missing-value = Параметру «{ $argument }» нужно значение
usage-wrong-choice = Недопустимое значение «{ $value }» для { $argument }. Допустимые значения: { $valid }
usage-wrong-value = Недопустимое значение «{ $value }» для { $argument }
usage-conflict = { $argument } и { $other } нельзя указывать вместе
usage-other = { $text }
usage-hint = Справка: audarma --help

## Ошибки

error-line = ошибка: { $text }
error-cannot-read = Не удаётся прочитать { $path }
error-cannot-write = Не удаётся записать { $path }
error-cannot-lock = Не удаётся заблокировать { $path }: возможно, программа уже запущена
error-locked =
    { $known ->
        [yes] В проект уже пишет другой процесс: { $process } (запустил { $name }), { $seconds } с. Повторите, когда он закончит
       *[no] В проект уже пишет другой процесс. Повторите, когда он закончит
    }
error-unknown-command = Команды «{ $command }» нет. Список: «audarma help»
error-report-of-pairs = Отчёт jsonl возможен только с --pairs
error-changed-meanwhile = Файл { $path } изменился во время обработки; ничего не перезаписано, запустите команду ещё раз
error-path-is-no-text = Имя { $path } не является текстом UTF-8; переименуйте файл
error-cannot-print = Не удаётся вывести результат
error-path-is-link = { $path } — символьная ссылка; audarma не записывает файлы через ссылки
error-path-is-no-file = { $path } — не файл
error-read-only = Не удаётся записать { $path }: файл доступен только для чтения
error-path-leaves-project = { $path } ведёт за пределы проекта
error-init-differs = l10n.toml уже есть: исходный язык «{ $source }», локали «{ $locales }». Файл не изменён; чтобы поменять их, отредактируйте его
error-no-project = Ни в папке «{ $path }», ни выше нет l10n.toml. Создайте проект командой «audarma init»
error-bad-config = { $place }: это не TOML: { $reason }
error-setting-locale = { $place }: минимум задан для «{ $locale }», но такой локали в проекте нет. Есть: { $locales }
did-you-mean = Возможно, вы имели в виду «{ $near }»?
error-setting-rule = { $place }: нет правила «{ $code }». Список: «audarma rules»
error-setting-missing = { $place }: в таблице «{ $table }» нет «{ $key }»
error-setting-range = { $place }: значение «{ $key }» — { $value }. Укажите процент от { $from } до { $to }
error-setting-unknown = { $place }: здесь нет настройки «{ $key }». Есть: { $known }
error-setting-value =
    { $takes ->
        [text] { $place }: значение «{ $key }» — текст в кавычках
        [texts] { $place }: значение «{ $key }» — текст в кавычках или список таких текстов: ["…", "…"]
        [list] { $place }: значение «{ $key }» — список текстов: ["…", "…"]
        [locale] { $place }: значение «{ $key }» — тег языка, например "kk", "ru" или "kk-Latn"
        [locales] { $place }: значение «{ $key }» — список тегов языков: ["kk", "ru"]
        [fallback] { $place }: значение «{ $key }» — список других локалей для каждой локали: { "{" } kk = ["ru"] { "}" }
        [percent] { $place }: значение «{ $key }» — процент от 0 до 100, без кавычек
        [percents] { $place }: значение «{ $key }» — процент или таблица процентов по локалям: { "{" } kk = 100, ru = 90 { "}" }
        [threshold] { $place }: значение «{ $key }» — процент от 1 до 100 или "off"
        [word] { $place }: значение «{ $key }» — одно из слов в кавычках: { $words }
        [words] { $place }: значение «{ $key }» — список из этих слов: { $words }
        [rules] { $place }: значение «{ $key }» — одно из слов в кавычках ({ $words }) или таблицы с severity, locales и files
       *[tables] { $place }: значение «{ $key }» — таблицы с настройками
    }
error-setting-placeholder = { $place }: в «{ $key }» неизвестная подстановка «{ $placeholder }». Есть: { $known }
error-setting-without-locale = { $place }: в «{ $key }» нужна подстановка { "{" }locale{ "}" }, иначе все локали попадут в один файл
error-no-articles-configured = В { $path } не указаны статьи. Добавьте таблицу [[audarma.articles]] с files = "en/**/*.md"
error-no-articles =
    Ни одна статья не подходит под files = { $patterns } в l10n.toml: { $reason ->
        [prefix] шаблоны отсчитываются от { $base } (basepath) и начинаются с папки исходного языка — { $prefix }
        [folder] папки { $folders } нет. Укажите basepath в l10n.toml или добавьте туда статью командой «audarma add»
       *[empty] в { $folders } нет таких файлов. Положите туда статью или воспользуйтесь командой «audarma add»
    }
error-no-locales = Не указано ни одной локали для перевода. Добавьте её в l10n.toml: locales = ["kk", "ru"]
error-bad-glob = Неверный шаблон «{ $pattern }»
error-unknown-locale = В проекте нет локали «{ $locale }». В l10n.toml есть: { $locales }
error-source-locale = «{ $locale }» — исходный язык; выберите язык перевода
error-unknown-article = Статьи «{ $path }» в проекте нет
error-bad-term-id = «{ $id }» не может быть идентификатором термина: используйте строчные латинские буквы, цифры и дефисы, первой должна стоять буква
error-term-id-taken = Сообщение с идентификатором «{ $id }» уже есть. Выберите для термина другой идентификатор
error-term-without-text = На исходном языке термина -{ $id } ещё нет. Задайте его текст через --text
error-unknown-unit = Единицы «{ $unit }» в этих статьях нет
error-no-next-unit = «{ $unit }» — последняя единица абзаца: её не с чем объединить
error-split-text-missing = В единице «{ $unit }» нет текста «{ $text }» в начале слова. Скопируйте его из статьи
error-split-text-repeated =
    { $count ->
        [one] Текст «{ $text }» встречается в единице «{ $unit }» { $count } раз. Укажите более длинный текст
        [few] Текст «{ $text }» встречается в единице «{ $unit }» { $count } раза. Укажите более длинный текст
        [many] Текст «{ $text }» встречается в единице «{ $unit }» { $count } раз. Укажите более длинный текст
       *[other] Текст «{ $text }» встречается в единице «{ $unit }» { $count } раза. Укажите более длинный текст
    }
error-split-at-start = Единица «{ $unit }» начинается с «{ $text }»: перед этим текстом ничего нет
error-split-in-mark = «{ $text }» в единице «{ $unit }» находится внутри ссылки, выделения или другой парной разметки, которую нельзя разделить
error-boundary-stays = Границу в единице «{ $unit }» здесь изменить нельзя
error-unknown-format = Формат { $path } неизвестен. См. «audarma formats»
error-unknown-format-name = Формата «{ $name }» нет. См. «audarma formats»
error-unknown-section = Раздела «{ $name }» нет. Есть: { $known }
error-bad-minimum = «{ $text }» не годится как минимум. Укажите процент от 0 до 100 или раздел и процент: headline=100
error-unknown-code = Правила «{ $code }» нет. См. «audarma rules»
error-no-dictionary = Для { $locale } нет словаря Hunspell. Установите его (Debian: hunspell-ru) или укажите папку в настройке «dictionaries» файла l10n.toml
error-bad-dictionary = { $path } — не словарь Hunspell
error-shared-catalog = У { $one } и { $other } оказался бы общий каталог. Переименуйте одну из статей
error-article-named-terms = { $path } не может быть статьёй: её каталогом стал бы terms.ftl. Переименуйте файл
error-article-exists = { $path } уже есть, но с другим содержимым. Выберите другое имя в --name
error-no-pattern-for-article = { $path } не подходит ни под один шаблон в l10n.toml. Добавьте шаблон в [[audarma.articles]]
error-one-name-many-files = --name можно указать только для одного файла
error-no-output = Не указано, куда записывать версии: --out DIR или output в l10n.toml
error-shared-output = В файл { $path } попали бы две версии: { $one } ({ $of-one }) и { $other } ({ $of-other }). Добавьте { "{" }path{ "}" } или { "{" }dir{ "}" } в output в l10n.toml или переименуйте одну из статей
error-output-is-project-file =
    { $kind ->
        [settings] Нельзя записать { $path }: в этом файле настройки проекта
        [article] Нельзя записать { $path }: проект читает этот файл как исходную статью
        [catalog] Нельзя записать { $path }: расширение .ftl — у каталогов
        [ledger] Нельзя записать { $path }: расширение .ledger — у журналов переводов
        [memory] Нельзя записать { $path }: расширение .memory — у памяти переводов
        [corrections] Нельзя записать { $path }: расширение .cuts — у исправленных границ предложений
       *[internal] Нельзя записать { $path }: файл находится в папке Git или audarma
    }
error-output-is-foreign = { $path } уже есть: файл записан не audarma или изменён после этого. Переместите его или замените с ключом --force
error-pairs-need-locales = Для --pairs нужны --source-locale и ровно один --locale
error-pairs-report = С --pairs возможен только отчёт jsonl
error-no-git = Не удаётся запустить программу git
error-no-repository = Папка «{ $path }» не находится в репозитории git
error-unknown-revision = В этом репозитории нет ревизии «{ $revision }»
error-git-refused = git сообщил об ошибке
error-git-failed = Не удалось зарегистрировать драйвер слияния в git
error-bad-pair = { $path }, строка { $line }: нужен объект с id, source и target
error-srx-xml = { $place }: неверный XML: { $detail }
error-srx-no-rules = { $place }: в файле нет правил SRX
error-srx-pattern = { $place }: неверное регулярное выражение: { $detail }
error-srx-unknown-name = { $place }: таблица языков ссылается на правила «{ $detail }», которых в файле нет

## Сообщения команд

init-made = создано: { $path }
init-kept = оставлено: { $path }
init-next = Дальше: положите статьи в locales/{ $source }/ или выполните «audarma add FILE».
extract-article =
    { $article }: сохранено { $kept }, перемещено { $moved }, изменено { $edited }, { $split ->
        [0] { "" }
       *[other] разделено { $split },{ " " }
    }{ $joined ->
        [0] { "" }
       *[other] объединено { $joined },{ " " }
    }добавлено { $added }, удалено { $removed }, переведено автоматически { $automatic }
extract-unchanged =
    { $count ->
        [one] Без изменений: { $count } статья.
        [few] Без изменений: { $count } статьи.
       *[other] Без изменений: { $count } статей.
    }
extract-stale-file = изменится { $path }
extract-stale =
    { $count ->
        [one] Требует обновления { $count } статья. Выполните «audarma extract».
        [few] Требуют обновления { $count } статьи. Выполните «audarma extract».
       *[other] Требуют обновления { $count } статей. Выполните «audarma extract».
    }
extract-moved = перемещено: { $unit }
extract-edited = изменено: { $unit }
extract-minor = изменено: { $unit } (незначительно: переводы остаются в силе)
extract-split = разделено: { $unit }
extract-joined = объединено: { $unit }
extract-renamed = прежнее имя: { $article }
extract-added = добавлено: { $unit }
extract-removed = удалено: { $unit }
assemble-locale = { $locale }: переведено { $percent } % (единиц: { $covered } из { $total })
assemble-written =
    { $written ->
        [one] Записана { $written } версия.
        [few] Записаны { $written } версии.
        [many] Записано { $written } версий.
       *[other] Записано { $written } версии.
    }
assemble-kept = Не записано версий: { $kept }.
assemble-removed = удалён { $path }
assemble-changed = { $path } оставлен: файл изменён после того, как его записала audarma
assemble-removed-catalog = удалён { $path }; переводы сохранены в памяти переводов
assemble-kept-catalog = { $path } оставлен: в нём есть текст, который нельзя сохранить в памяти переводов, или файл тем временем изменился
assemble-stale-file = больше не нужен: { $path }
assemble-stale =
    { $count ->
        [one] Статьи или локали { $count } файла больше нет. Удалите его с ключом --prune.
        [few] Статей или локалей { $count } файлов больше нет. Удалите их с ключом --prune.
        [many] Статей или локалей { $count } файлов больше нет. Удалите их с ключом --prune.
       *[other] Статей или локалей { $count } файла больше нет. Удалите их с ключом --prune.
    }
check-fixed = исправлено { $path }, { $line }: { $code }
check-below =
    { $article } ({ $locale }{ $section ->
        [headline] , { section-headline }
        [lead] , { section-lead }
        [body] , { section-body }
       *[all] { "" }
    }): доля переведённого { $coverage } % меньше требуемых { $min } %.
align-article = { $article } ({ $locale }): переведено: { $translated }, черновиков: { $draft }, не переведено: { $missing }, сохранено: { $kept }, лишнее: { $unused }
align-draft = черновик { $unit }: { $reason }
align-missing = не переведено { $unit }: { $reason }
align-kept = сохранено { $unit }: перевод уже был
align-unused = лишнее, строка { $line }: «{ $text }»
align-reason-joined = в переводе несколько предложений слиты в одно; распределите текст между ними
align-reason-place = возможно, этот текст относится к другому месту; сверьте его со статьёй
align-reason-moved = в переводе этот текст стоит в другом месте; сверьте его со статьёй
align-reason-number = число есть только с одной стороны
align-reason-length = текст намного короче или длиннее исходного
align-reason-markup = теги только с одной стороны: { $names }
align-reason-within = текст входит в перевод { $unit }
align-reason-unpaired = в переводе нет соответствия
review-nothing = { $article } ({ $locale }): нет новых единиц для проверки.
review-done =
    { $units ->
        [one] { $article } ({ $locale }): проверена { $units } единица.
        [few] { $article } ({ $locale }): проверены { $units } единицы.
        [many] { $article } ({ $locale }): проверено { $units } единиц.
       *[other] { $article } ({ $locale }): проверено { $units } единицы.
    }
review-of-outdated =
    { $outdated ->
        [one] { $article } ({ $locale }): из них { $outdated } устаревшая: её исходный текст изменился после перевода.
        [few] { $article } ({ $locale }): из них { $outdated } устаревшие: их исходные тексты изменились после перевода.
        [many] { $article } ({ $locale }): из них { $outdated } устаревших: их исходные тексты изменились после перевода.
       *[other] { $article } ({ $locale }): из них { $outdated } устаревшей: их исходные тексты изменились после перевода.
    }
review-passed-over =
    { $outdated ->
        [one] { $article } ({ $locale }): пропущен { $outdated } устаревший перевод. Если он по-прежнему верен, укажите его через --unit.
        [few] { $article } ({ $locale }): пропущены { $outdated } устаревших перевода. По-прежнему верные укажите через --unit.
        [many] { $article } ({ $locale }): пропущено { $outdated } устаревших переводов. По-прежнему верные укажите через --unit.
       *[other] { $article } ({ $locale }): пропущено { $outdated } устаревшего перевода. По-прежнему верные укажите через --unit.
    }
todo-outdated = устарел перевод от { $date }: { $article } { $unit } (слов: { $words })
todo-draft = черновик от { $date }: { $article } { $unit } (слов: { $words })
todo-missing = не переведено: { $article } { $unit } (слов: { $words })
memory-in-catalog = { $percent } %  { $article } { $unit }
memory-kept = { $percent } %  { $article } { $unit } (в каталоге уже нет, сохранено { $date })
memory-nothing = В памяти переводов ({ $locale }) нет текстов с таким сходством: { $percent } % или больше. Пар в памяти: { NUMBER($count) }
terms-candidates =
    { $count ->
        [0] Ни одно имя или название не встречается достаточно часто, чтобы стать термином.
        [one] { $count } имя или название, которое может стать термином:
        [few] { $count } имени или названия, которые могут стать терминами:
        [many] { $count } имён или названий, которые могут стать терминами:
       *[other] { $count } имени или названия, которые могут стать терминами:
    }
terms-places = { $articles }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
terms-missing =
    { $count ->
        [one] { $count } термин без перевода на язык { $locale }:
        [few] { $count } термина без перевода на язык { $locale }:
        [many] { $count } терминов без перевода на язык { $locale }:
       *[other] { $count } термина без перевода на язык { $locale }:
    }
terms-unused =
    { $count ->
        [one] { $count } неиспользуемый термин:
        [few] { $count } неиспользуемых термина:
        [many] { $count } неиспользуемых терминов:
       *[other] { $count } неиспользуемого термина:
    }
terms-written = Термин -{ $id } добавлен в { $path }.
terms-stub = В { $path } добавлена заготовка термина -{ $id }. Впишите его текст.
terms-kept = В { $path } термин -{ $id } уже есть, файл не изменён.
terms-extract = Чтобы использовать термин в исходных сообщениях, выполните «audarma extract». Ни один перевод не устареет.
todo-total = Осталось единиц: { NUMBER($units) }; слов в исходном тексте: { NUMBER($words) }
log-present =
    { $signed ->
        [no] { $date } { $state }: { $unit }
       *[yes] { $date } { $state }: { $unit } — { $author }
    }
log-earlier =
    { $signed ->
        [no] { $date } { $state }: { $unit } (прежний исходный текст)
       *[yes] { $date } { $state }: { $unit } — { $author } (прежний исходный текст)
    }
state-missing = нет перевода
state-outdated = устарело
state-invalid = с ошибкой
state-draft = черновик
state-translated = переведено
state-reviewed = проверено
merge-conflict = Конфликт: перевод { $unit } изменён в обеих ветках.
correction-kept = Добавлено в { $file }: { $line }
correction-taken-back = Прежнее исправление отменено, его строка удалена из { $file }.
verify-identity = { $path }: собранный файл отличается от исходного
verify-structure =
    { $units ->
        [one] { $path }: { $units } единицу нельзя безопасно перевести; строка { $line }: { $reason }
        [few] { $path }: { $units } единицы нельзя безопасно перевести; первая в строке { $line }: { $reason }
        [many] { $path }: { $units } единиц нельзя безопасно перевести; первая в строке { $line }: { $reason }
       *[other] { $path }: { $units } единицы нельзя безопасно перевести; первая в строке { $line }: { $reason }
    }
verify-unread = { $reason }
segment-fallback = Для языка «{ $language }» нет правил деления: применяются общие правила Юникода (UAX 29).

## Пометки в собранных статьях

mark-missing = [не переведено: { $text }]
mark-outdated = [перевод устарел: { $text }]

## Каталоги

catalog-header-source =
    Предложения статьи { $article }.
    Файл создаёт «audarma extract». Правьте статью, а не этот файл.
catalog-header-target =
    Перевод статьи { $article }.
    Чтобы перевести сообщение, уберите «# » перед его идентификатором и впишите перевод после «=».
catalog-header-terms = Имена, названия и термины проекта с их падежами.

## Отчёты

report-percent = { $percent } %
report-units =
    { $total ->
        [one] { $covered } из { $total } единицы
        [few] { $covered } из { $total } единиц
        [many] { $covered } из { $total } единиц
       *[other] { $covered } из { $total } единицы
    }
report-more = и ещё { NUMBER($count) }
report-locale = Локаль
report-coverage = Доля переведённого
report-article = Статья
report-articles =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
       *[other] { $count } статей
    }
report-drafts =
    { $locale }: { $count ->
        [one] { $count } черновик требует проверки
        [few] { $count } черновика требуют проверки
       *[other] { $count } черновиков требуют проверки
    }. Список: «audarma todo --locale { $locale }». Исправьте перевод в каталоге или примите его командой «audarma review СТАТЬЯ --locale { $locale }».
report-worse = Хуже, чем в { $revision }:
report-no-worse = Не хуже, чем в { $revision }.
report-fell = { $locale }: доля переведённого упала с { $before } % до { $now } %
report-lost = { $article } ({ $locale }): единица { $unit } лишилась перевода: { $state }
report-all-articles = все статьи
report-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
report-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
report-notes =
    { $count ->
        [one] { $count } примечание
        [few] { $count } примечания
        [many] { $count } примечаний
       *[other] { $count } примечания
    }
count-missing = не переведено: { $count }
count-outdated = устарело: { $count }
count-draft = черновиков: { $count }
count-invalid = с ошибкой: { $count }
count-reviewed = проверено: { $count }
report-title = Отчёт о переводах
report-contents = Содержание
report-by-locale = По локалям
report-by-section = По разделам
report-by-article = По статьям, сначала с наименьшей долей переведённого
report-by-rule = По правилам
report-number = Количество
report-over-time = Динамика
report-oldest = Самые давние из устаревших
report-section = Раздел
section-headline = заголовок
section-lead = лид
section-body = основной текст
report-unit = Единица
report-units-name = Единицы
report-words = Слова
report-chars = Знаки
report-to-do = Состояние
report-date = Дата
report-now = сейчас
report-since = С ревизии { $revision }
report-trend = В скобках: изменение с ревизии { $revision }.
report-new = новое
report-change = { $sign }{ $points } п. п.
report-findings = Замечания
report-source-readiness = Готовность исходного текста
    .hint = Что в самих статьях мешает переводу. Исправление в статье помогает сразу всем языкам.
report-filters = Фильтры
report-severity = Уровень
report-rule = Правило
report-text = Текст
report-any = все
report-shown = Показано
report-nothing = Замечаний нет.
report-source = Исходный текст
report-translation = Перевод
report-first = Показаны первые { NUMBER($shown) } из { NUMBER($total) }, сначала самые важные
report-some = Показано замечаний: { NUMBER($shown) } из { NUMBER($total) }, по каждому правилу самые важные. В таблице по правилам учтены все.
report-limited = Показано замечаний: { NUMBER($shown) } из { NUMBER($total) }, по каждому правилу самые важные. Чтобы увидеть больше, укажите --limit N, --limit all или имена статей.

## Форматы

format-text = Простой текст: абзацы, списки, строки с принудительным переносом
format-markdown = Markdown: CommonMark с таблицами, списками задач, сносками и метаданными (front matter)
format-html = HTML: страницы и фрагменты

## Замечания

finding-address-changed = Адреса { $text } из исходного текста нет в переводе.
    .help = Скопируйте его из исходного текста, не меняя ни одного знака.
finding-alien-letter = В слове «{ $word }» есть буква «{ $letter }», которой нет в алфавите этого языка.
finding-bad-argument = { $name }() не принимает «{ $argument }».
finding-broken-encoding = Неверная кодировка испортила текст: { $text }
finding-broken-word = В других переводах пишется { $right }.
finding-byte-order-mark = Файл начинается с метки порядка байтов (BOM).
finding-changed-code = Текст внутри <{ $name }> отличается от исходного.
    .help = Скопируйте его из исходного текста.
finding-changed-ending = Перевод заканчивается на «{ $target }», исходный текст — на «{ $source }».
finding-changed-line-break = Разрывов строки в переводе: { $target }, в исходном тексте: { $source }.
finding-changed-markup = Разметка { $tag } в переводе отличается от исходной.
finding-changed-sign = Минус у числа { $number } есть только в одном из двух текстов.
finding-changed-structure = Этот текст изменил бы структуру статьи, поэтому он не публикуется.
    .help = Перефразируйте его или уберите символы, которые в этом формате имеют особое значение.
finding-commented-translation = Перевод «{ $id }» всё ещё в комментарии.
    .help = Уберите перед ним «# ».
finding-conflict-markers = Неразрешённый конфликт слияния. Наша версия: { $ours } | Другая: { $theirs }
    .help = Оставьте одну из них и удалите строки с <<<<<<<, ======= и >>>>>>>.
finding-control-character = В тексте управляющий символ: { $character }.
finding-coverage-too-low =
    { $section ->
        [headline] На язык { $locale } переведено только { $coverage } % заголовка, а требуется { $min } %. Версия не записана.
        [lead] На язык { $locale } переведено только { $coverage } % лида, а требуется { $min } %. Версия не записана.
        [body] На язык { $locale } переведено только { $coverage } % основного текста, а требуется { $min } %. Версия не записана.
       *[all] На язык { $locale } переведено только { $coverage } %, а требуется { $min } %. Версия не записана.
    }
finding-crossed-tag = Тег <{ $name }> открыт или закрыт не на своём месте.
finding-currency-changed =
    { $lost ->
        [yes] Валюты «{ $source }» из исходного текста нет в переводе.
       *[no] В исходном тексте «{ $source }», в переводе «{ $target }».
    }
    .help = Укажите валюту исходного текста или пересчитайте и сумму.
finding-dash-without-spaces = Нет пробела у тире: { $text }
finding-date-changed =
    { $lost ->
        [yes] Даты «{ $source }» из исходного текста нет в переводе.
       *[no] В исходном тексте «{ $source }», в переводе «{ $target }».
    }
finding-decomposed-letter = Буква «{ $letter }» записана двумя символами.
finding-double-space = Здесь два пробела или больше.
finding-doubled-sign = Знак препинания поставлен дважды: «{ $sign }».
finding-doubled-word = Слово «{ $word }» повторено два раза подряд.
    .help = Если это опечатка, удалите одно из них в статье.
finding-duplicate-id = Идентификатор «{ $id }» встречается дважды.
    .help = Удалите одну из двух записей.
finding-duplicate-variant = Вариант [{ $key }] встречается дважды; второй никогда не используется.
finding-empty-tag = Внутри <{ $name }> в исходном тексте есть слова, а в переводе пусто.
    .help = Заключите в тег слова, к которым он относится.
finding-empty-translation = В переводе нет текста.
finding-flattened-plural = Для всех чисел здесь одна форма, а в этом языке их несколько: { $forms }.
finding-forbidden-wording = Редакция не пишет «{ $text }»; правильно — «{ $name }».
    .help = Используйте термин -{ $term } или уберите эти слова из атрибута .forbid в terms.ftl.
finding-foreign-passage = «{ $text }» написано не на том языке, что остальной перевод.
finding-foreign-word =
    { $language ->
        [kk] «{ $text }» — казахское слово.
       *[ru] «{ $text }» — русское слово.
    }
finding-front-matter-broken = Не удаётся прочитать метаданные (front matter): { $reason }
finding-glued-words = В переводе нет пробела после «{ $sign }»: { $text }
finding-hard-coded-term = Термин «{ $text }» написан словами, без ссылки.
    .help = Напишите { $reference }: тогда текст изменится вместе с термином.
finding-headline-style = Заголовок заканчивается точкой, а в исходном тексте её нет.
finding-hyphen-for-dash = Здесь вместо тире ({ $dash }) стоит дефис.
finding-inconsistent-translation = Тот же исходный текст переведён иначе в { $path }, строка { $line }: «{ $other }»
    .help = Используйте один перевод в обоих местах.
finding-invalid-bytes = В тексте недопустимые байты. Они остаются как есть, это место не переводится.
    .help = Сохраните файл в UTF-8.
finding-invisible-character = В тексте невидимый символ: { $character }.
finding-joined-units = Переводчик объединил «{ $left }» и «{ $right }».
    .help = Чтобы отменить это, удалите строку { $line } файла { $file } и выполните «audarma extract».
finding-latin-not-in-source = В исходном тексте нет слова «{ $text }», написанного латиницей.
finding-left-out = В этой версии единица «{ $unit }» намеренно опущена.
    .help = Чтобы вернуть её, напишите перевод вместо { "{" } "" { "}" }.
finding-left-placeholder = Осталось незаполненное место: { $text }
finding-leftover-markup = Читатель увидит разметку «{ $text }».
    .help = Используйте теги исходного текста или сам символ.
finding-leftover-sign = Текст перед «{ $text }» или внутри пропал.
finding-legacy-encoding = Файл в кодировке { $encoding }. Он читается как есть, переводы записываются в { $written }.
finding-long-sentence =
    { $count ->
        [one] В этом предложении { $count } слово; предложения длиннее { $most } слов трудно переводить.
        [few] В этом предложении { $count } слова; предложения длиннее { $most } слов трудно переводить.
        [many] В этом предложении { $count } слов; предложения длиннее { $most } слов трудно переводить.
       *[other] В этом предложении { $count } слова; предложения длиннее { $most } слов трудно переводить.
    }
    .help = Сделайте из него в статье два предложения или разделите единицу командой «audarma split».
finding-lost-letters = В слове «{ $word }», похоже, потеряны казахские буквы.
finding-lower-case-start =
    { $where ->
        [inside] Предложение начинается со строчной буквы: { $text }
       *[start] Перевод начинается со строчной буквы: { $letter }
    }
finding-magnitude-changed =
    { $factor ->
        [one] В исходном тексте «{ $source }», в переводе «{ $target }»: разница в { NUMBER($factor) } раз.
        [few] В исходном тексте «{ $source }», в переводе «{ $target }»: разница в { NUMBER($factor) } раза.
        [many] В исходном тексте «{ $source }», в переводе «{ $target }»: разница в { NUMBER($factor) } раз.
       *[other] В исходном тексте «{ $source }», в переводе «{ $target }»: разница в { NUMBER($factor) } раза.
    }
finding-message-named-like-term = И сообщение, и термин называются «{ $id }», многие программы их путают.
    .help = Переименуйте термин.
finding-missing-attribute = Атрибут .{ $name } не переведён.
    .help = Добавьте под сообщением строку «.{ $name } = …».
finding-missing-brackets = Пояснения в скобках { $text } нет в переводе.
finding-missing-no-break-space = В «{ $text }» нужен неразрывный пробел, чтобы текст не разрывался в конце строки.
finding-missing-quotes =
    { $count ->
        [one] В исходном тексте { $count } цитата, а в переводе нет кавычек.
        [few] В исходном тексте { $count } цитаты, а в переводе нет кавычек.
        [many] В исходном тексте { $count } цитат, а в переводе нет кавычек.
       *[other] В исходном тексте { $count } цитаты, а в переводе нет кавычек.
    }
finding-missing-reference = В переводе нет { "{" } { $name } { "}" } из исходного текста.
finding-missing-sign = В переводе нет знака { $sign } из исходного текста.
finding-missing-space = После «{ $sign }» нет пробела: { $text }
finding-missing-tag = В переводе нет тега <{ $name }> из исходного текста.
    .help = Заключите те же слова в <{ $name }>…</{ $name }>.
finding-missing-term = Термин -{ $name } не переведён на язык { $locale }.
    .help = Чтобы добавить перевод, выполните: audarma terms add { $name } --locale { $locale }=…
finding-missing-translation = Единица «{ $unit }» не переведена на язык { $locale }.
finding-missing-variable = В переводе нет переменной { "{" } ${ $name } { "}" } из исходного текста.
    .help = Вставьте её туда, где она нужна по смыслу.
finding-misspelt-word = Слова «{ $word }» нет в словаре: может быть, «{ $right }»?
finding-mistyped-word = В слове «{ $word }», похоже, опечатка: может быть, «{ $right }»?
finding-mixed-quotes = Здесь кавычки { $here }, а в остальной статье — { $usual }.
    .help = Используйте один вид кавычек; другой нужен только для цитаты внутри цитаты.
finding-mixed-script = В слове «{ $word }» есть похожие буквы другого алфавита.
finding-name-added = В исходном тексте нет имени или названия «{ $text }».
finding-name-missing = Имени или названия «{ $text }» из исходного текста нет в переводе.
finding-name-spelt-in-two-ways = «{ $text }» в строке { $line } пишется «{ $other }».
    .help = Если это одно имя или название, пишите его в статье одинаково.
finding-name-translated-in-two-ways = «{ $text }» в строке { $line } пишется «{ $other }».
    .help = Если это одно имя или название, пишите его одинаково.
finding-negation-lost = В исходном тексте есть отрицание («{ $word }»), в переводе его нет.
finding-no-kazakh-letters = В тексте нет ни одной буквы, которая есть только в казахском: ә ғ қ ң ө ұ ү һ і.
    .help = Наберите его заново на казахской раскладке.
finding-number-changed = В исходном тексте { $source }, в переводе { $target }.
finding-number-extra = В исходном тексте нет числа { $target }.
finding-number-missing = Числа { $source } из исходного текста нет в переводе.
finding-orphan-catalog = Статьи { $article }, к которой относится этот каталог, больше нет.
    .help = Верните статью или удалите каталог командой «audarma assemble --prune»: переводы перейдут в память переводов { $locale }.
finding-other-sentence = Имена, числа и длина не соответствуют исходному тексту.
    .help = Проверьте, не перевод ли это другого предложения.
finding-outdated-translation = Исходный текст единицы «{ $unit }» изменился после перевода.
    .help =
        { $known ->
            [yes] Изменение: { $diff }{ " " }
           *[no] { "" }
        }Обновите перевод или подтвердите, что он по-прежнему верен: audarma review { $article } --locale { $locale } --unit { $unit }
finding-parser-failed = Не удаётся разобрать разметку. Файл публикуется без изменений.
finding-reference-cycle = «{ $name }» ссылается на себя.
finding-repeated-passage = «{ $text }» повторяется дважды.
finding-repeated-tag = Тег <{ $name }> встречается чаще, чем в исходном тексте.
finding-repeated-variable = Переменная { "{" } ${ $name } { "}" } встречается чаще, чем в исходном тексте.
finding-repeated-word = В переводе слово «{ $word }» повторено два раза подряд.
finding-required-section =
    { $section ->
        [headline] Заголовок должен быть переведён на язык { $locale }. Версия не записана.
        [lead] Лид должен быть полностью переведён на язык { $locale }. Версия не записана.
       *[body] Основной текст должен быть полностью переведён на язык { $locale }. Версия не записана.
    }
finding-reused-translation = Такой же перевод у другого исходного текста, в { $path }, строка { $line }: «{ $other }»
    .help = Один из двух стоит не на своём месте. Проверьте и соседние сообщения.
finding-run-together-sentences = Между двумя предложениями нет пробела: «{ $left }» и «{ $right }».
    .help = Поставьте между ними пробел в статье. Для перевода это уже две единицы.
finding-shifted-quotes = Закрывающая кавычка стоит слишком поздно: в цитату попали слова о её авторе.
finding-split-unit = Переводчик разделил предложение между «{ $left }» и «{ $right }».
    .help = Чтобы отменить это, удалите строку { $line } файла { $file } и выполните «audarma extract».
finding-straight-quotes = Вместо { $open } и { $close } стоят прямые кавычки.
finding-stray-space = Лишний пробел.
finding-stretched-tag = <{ $name }> охватывает весь перевод, а в исходном тексте — только часть.
finding-swapped-letters = В слове «{ $word }», похоже, переставлены две буквы: может быть, «{ $right }»?
finding-swapped-numbers = Числа переставлены: в исходном тексте { $source }, в переводе { $target }.
finding-syntax-error =
    { $reason ->
        [argument-order] Безымянный аргумент стоит после именованного.
        [arrow] Варианты пишутся после «->».
        [comment] С «{ $found }» комментарий не начинается.
        [empty-braces] Между { "{" } и { "}" } ничего нет.
        [empty-variant] У варианта нет текста.
        [equals-in-argument] Аргумент пишется через «:», а не через «=».
        [escape] Fluent не знает последовательности «{ $found }».
        [function-case] Функции «{ $found }» нет.
        [hash-before-id] «#{ $found }» — не комментарий и не сообщение.
        [id-start] Идентификатор «{ $found }» начинается с «{ $character }».
        [indented-id] Перед идентификатором «{ $found }» стоит отступ, поэтому его сообщение относится к тексту выше.
        [indented-text] Строка написана с отступом, но сообщения над ней нет.
        [line-start] Строка текста не может начинаться с «{ $character }».
        [message-format] Это ICU MessageFormat, а не Fluent.
        [missing-default] Ни один вариант не выбран вариантом по умолчанию.
        [missing-equals] После «{ $found }» нет знака «=».
        [missing-value] После «=» нет текста.
        [nested-too-deep] Слишком много вложенных скобок.
        [odd-space] Здесь стоит символ, который Fluent не считает пробелом: { $unicode }.
        [quotes] «{ $character }» ({ $unicode }) — не кавычка Fluent.
        [repeated-argument] Аргумент указан дважды.
        [selector] По «{ $found }» нельзя выбрать вариант.
        [several-defaults] Вариантами по умолчанию отмечены сразу два.
        [sign-space] В «{ $found }» лишний пробел.
        [space-in-id] В идентификаторе «{ $found }» есть пробел.
        [stray-brace] Эта { "}" } ничего не закрывает.
        [term-attribute] Атрибут термина нельзя показать, по нему можно только выбирать.
        [text-in-braces] В скобках стоит текст: «{ $found }».
        [unclosed-brace] Эта { "{" } не закрыта.
        [unclosed-parenthesis] Эта ( не закрыта.
        [unclosed-quotes] Строка, которая начинается с этой ", не закрыта.
        [unindented-attribute] Перед атрибутом .{ $found } нет отступа.
        [unindented-text] Строка написана без отступа и не относится ни к одному сообщению: «{ $found }»
        [unquoted-argument] Значение аргумента «{ $found }» стоит без кавычек.
        [variant-key] «{ $found }» — не ключ варианта.
        [variant-on-line] Первый вариант стоит на одной строке с «->».
        [wrong-character] В «{ $found }» стоит «{ $character }» ({ $unicode }).
        [wrong-equals] Вместо «=» стоит «{ $found }».
       *[other] { $character ->
                [no] Это не Fluent: «{ $text }»
               *[other] Здесь не может стоять «{ $character }» ({ $unicode }): «{ $found }»
            }
    }
    .help =
        { $reason ->
            [argument-order] Перенесите именованные аргументы в конец.
            [arrow] Поставьте «->» между селектором и его вариантами.
            [comment] Комментарий начинается с «# », после знака нужен пробел.
            [empty-braces] Удалите скобки. Скобка, которая относится к тексту, пишется так: { "{" } "{ "{" }" { "}" }.
            [empty-variant] Напишите текст после ключа; если он должен быть пустым, напишите { "{" } "" { "}" }.
            [equals-in-argument] Напишите так: case: "genitive".
            [escape] В строке допустимы только \", \\ и \u00A0 (четыре цифры).
            [function-case] Имена функций пишутся прописными буквами: { $expected }(…).
            [hash-before-id] Если это перевод, удалите «#»; если комментарий, поставьте после него пробел.
            [id-start] Идентификатор начинается с латинской буквы.
            [indented-id] Удалите пробелы перед ним.
            [indented-text] Напишите перед ней идентификатор и «=» или перенесите её под её сообщение.
            [line-start] Напишите вместо него { $expected } или присоедините строку к предыдущей.
            [message-format] Напишите { "{" } ${ $found } -> [one] … *[other] … { "}" }, каждый вариант на своей строке.
            [missing-default] Поставьте «*» перед одним из ключей: *[other].
            [missing-equals] Поставьте его между идентификатором и текстом: «{ $expected } …».
            [missing-value] Напишите там перевод или поставьте «# » перед идентификатором, чтобы оставить его без перевода.
            [nested-too-deep] Разделите текст на несколько сообщений или уберите часть скобок.
            [odd-space] Удалите его и поставьте обычные пробелы (U+0020).
            [quotes] Внутри скобок ставьте прямые двойные кавычки: "…".
            [repeated-argument] Оставьте один из двух.
            [selector] { $expected ->
                [no] Вариант выбирают только $переменная, функция или атрибут термина.
               *[other] Если это переменная, напишите { $expected }.
            }
            [several-defaults] Оставьте «*» только перед одним ключом.
            [sign-space] Напишите без пробела: { $expected }.
            [space-in-id] Напишите его без пробела: «{ $expected } =».
            [stray-brace] Удалите её. Скобка, которая относится к тексту, пишется так: { "{" } "{ "}" }" { "}" }.
            [term-attribute] Напишите его перед «->» или покажите сам термин.
            [text-in-braces] Удалите скобки. Если они относятся к тексту, напишите { $expected }.
            [unclosed-brace] Поставьте { "}" } там, где она заканчивается. Скобка, которая относится к тексту, пишется так: { "{" } "{ "{" }" { "}" }.
            [unclosed-parenthesis] Поставьте ) перед { "}" }.
            [unclosed-quotes] Поставьте " в её конце.
            [unindented-attribute] Начните его строку с четырёх пробелов.
            [unindented-text] Если она продолжает текст выше, начните её с четырёх пробелов; иначе напишите перед ней идентификатор и «=».
            [unquoted-argument] Напишите { $expected }.
            [variant-key] Напишите его в одной паре скобок: { $expected }.
            [variant-on-line] Начинайте каждый вариант с новой строки.
            [wrong-character] { $expected ->
                [no] Используйте только латинские буквы, цифры, «-» и «_».
               *[other] Правильно: «{ $expected }».
            }
            [wrong-equals] Напишите «{ $expected } …».
           *[other] Сообщение — это «id = текст» в одной строке; следующие его строки начинаются с четырёх пробелов.
        }
finding-term-not-used =
    В переводе нет термина «{ $name }», которым переводится «{ $text }».{ $near ->
        [0] {""}
       *[other] {" "}Ближайшее слово: «{ $word }».
    }
    .help = Используйте его в любой форме или ссылку -{ $term }. Если здесь верно другое слово, добавьте его в атрибут .forms термина в terms.ftl.
finding-text-extra = Перевод намного длиннее, чем обычно для такого исходного текста.
finding-text-missing = Перевод намного короче, чем обычно для такого исходного текста.
finding-time-changed = В исходном тексте { $source }, в переводе { $target }.
finding-too-long = Из-за ссылок текст единицы «{ $unit }» становится непомерно длинным.
finding-too-many-placeables = Подстановок в сообщении: { $count }; библиотеки Fluent принимают не больше { $most }.
finding-unbalanced-brackets = У скобки «{ $sign }» нет пары.
finding-unbalanced-quotes = У кавычки { $sign } нет пары, или она повёрнута не в ту сторону.
finding-unexpected-capitals = Слово «{ $word }» набрано прописными, а в исходном тексте таких слов нет.
finding-unexplained-acronym = Сокращение «{ $acronym }» не раскрыто ни в статье, ни в терминах.
    .help = Раскройте его один раз в статье или поясните в комментарии к термину в terms.ftl.
finding-unit-changed = В исходном тексте «{ $source }», в переводе «{ $target }».
finding-unit-converted = { $source } — это около { $exact } { $measure }; в переводе { $target }.
finding-unknown-addendum = Добавление «{ $id }» не относится ни к одной единице.
    .help = Идентификатор добавления — это идентификатор единицы с -before или -after на конце. Скопируйте идентификатор единицы из каталога.
finding-unknown-attribute = У исходного сообщения нет атрибута .{ $name }.
finding-unknown-case = У термина -{ $name } нет падежа «{ $case }».
    .help = Добавьте падеж в terms.ftl или используйте один из имеющихся.
finding-unknown-function = Функции { $name }() нет. Доступные функции: NUMBER() и DATETIME().
finding-unknown-id =
    { $near ->
        [no] В статье больше нет единицы с идентификатором «{ $id }».
       *[other] В статье нет единицы «{ $id }». Возможно, имелась в виду «{ $near }»?
    }
    .help =
        { $near ->
            [no] Её предложение удалено из статьи. Перевод сохраняется, пока вы его не удалите.
           *[other] Если это её перевод, напишите «{ $near }».
        }
finding-unknown-language = Для языка «{ $language }» нет правил деления: применяются общие правила Юникода.
finding-unknown-message = Сообщения «{ $name }» нет.
finding-unknown-plural = Форма числа [{ $form }] отсутствует или неизвестна; в этом языке есть: { $forms }.
finding-unknown-tag = В исходном тексте нет тега <{ $name }>.
    .help = Обычный знак «<» перед буквой записывается как «&lt;».
finding-unknown-term = В terms.ftl нет термина -{ $name }.
finding-unknown-variable = В исходном тексте нет переменной { "{" } ${ $name } { "}" }.
finding-unsafe-markup = Это выполнится в браузере читателя: { $text }
finding-untranslated = Перевод совпадает с исходным текстом.
    .help = Если так и должно быть, добавьте комментарий: { "# audarma: allow untranslated" }
finding-untranslated-word = «{ $text }» осталось на языке исходного текста.
finding-unused-allow = Здесь разрешено «{ $code }», но разрешать нечего.
    .help = Удалите строку или напишите код из списка «audarma rules».
finding-unused-attribute = Ни один перевод не выбирает форму по -{ $term }.{ $name }, хотя по .{ $name } других терминов выбирают.
    .help = Проверьте, согласованы ли с термином слова рядом с ним.
finding-unused-correction = Это исправление ни на одну статью не влияет: { $text }
    .help = Его слов в статьях больше нет, или граница верна и без него. Удалите строку или внесите исправление заново командой «audarma join» или «audarma split».
finding-wrong-language = Перевод на { $found ->
        [en] английском
        [kk] казахском
       *[ru] русском
    } языке, а не на { $wanted ->
        [en] английском
        [kk] казахском
       *[ru] русском
    }.
finding-wrong-number-ending = Окончание не соответствует тому, как читается число: { $text }
finding-wrong-script = Перевод набран латиницей.

## Страницы правил

rule-address-changed = Адрес сайта или почты, хештег или имя пользователя, которые отличаются от исходного текста.
    .bad = https://www.inf0rm.kz вместо https://www.inform.kz
    .fix = Вручную.
    .good = адрес такой же, как в исходном тексте
    .why = Читатель попадёт на другую страницу или никуда.
rule-alien-letter = Буква, которой нет в алфавите языка.
    .bad = қапитал
    .fix = Вручную.
    .good = капитал
    .why = Она попадает из другой раскладки или из-за неверной перекодировки, и поиск не находит слово.
rule-bad-argument = Аргумент, который функция не принимает.
    .bad = { "{" } DATETIME($date, dateStyle: "big") { "}" }
    .fix = Вручную: только переводчик знает, что имелось в виду.
    .good = { "{" } DATETIME($date, dateStyle: "long") { "}" }
    .why = Число или дата будут записаны неправильно.
rule-broken-encoding = Текст, испорченный неверной кодировкой.
    .bad = РџСЂРµР·РёРґРµРЅС‚
    .fix = Вручную: скопируйте текст заново из исходного места.
    .good = Президент
    .why = Прочитать это невозможно.
rule-broken-word = Слово с пробелом внутри или два слитных слова.
    .bad = мини стерство, новыймост
    .fix = Вручную: это может быть новое слово.
    .good = министерство, новый мост
    .why = Поиск его не найдёт, а читатель споткнётся.
rule-byte-order-mark = Файл, который начинается с метки порядка байтов (BOM).
    .bad = EF BB BF перед первым символом
    .fix = Сохраните файл в UTF-8 без метки порядка байтов.
    .good = UTF-8 без метки порядка байтов
    .why = Многие инструменты Fluent принимают метку за текст и теряют первое сообщение. В статьях она сохраняется.
rule-changed-code = Текст внутри тега кода, который отличается от исходного.
    .bad = <code>установить</code> вместо <code>install</code>
    .fix = Скопируйте текст из исходного.
    .good = <code>install</code>
    .why = Команды и имена файлов не переводят: читатели копируют их как есть.
rule-changed-ending = Перевод, который заканчивается не тем знаком, что исходный текст.
    .bad = Who came? — Кто пришёл.
    .fix = Вручную: возможно, потерян конец предложения.
    .good = Who came? — Кто пришёл?
    .why = Вопрос становится утверждением, или предложение не окончено.
rule-changed-line-break = Лишний или пропавший разрыв строки.
    .bad = предложение на двух строках каталога; адрес в две строки без своего <br>
    .fix = Вручную: запишите сообщение одной строкой или поставьте <br> там, где он в исходном тексте.
    .good = сообщение одной строкой, <br> там же, где в исходном тексте
    .why = В статье появится лишний разрыв или строки сольются.
rule-changed-markup = Разметка, которая отличается от исходной.
    .bad = <a href="inf0rm.kz"> вместо <a href="inform.kz">
    .fix = Вручную.
    .good = <a href="inform.kz">
    .why = Ссылка ведёт в другое место, или страница ломается.
rule-changed-sign = Число потеряло минус или получило лишний.
    .bad = 25 °C вместо -25 °C
    .fix = Вручную.
    .good = -25 °C или 25 градусов мороза
    .why = Мороз становится жарой, убыток — прибылью.
rule-changed-structure = Перевод, который изменил бы структуру статьи.
    .bad = абзац простого текста, который начинается с «- »
    .fix = Вручную.
    .good = то же предложение с тире
    .why = На странице появился бы лишний заголовок, список или ссылка — или пропали бы нужные. Вместо перевода публикуется исходный текст.
rule-commented-translation = Перевод, который остался в комментарии.
    .bad = # id = Стороны встретились.
    .fix = Уберите «# ».
    .good = id = Стороны встретились.
    .why = Комментарии не читает ни одна программа, предложение считается непереведённым.
rule-conflict-markers = Метки конфликта git в статье или каталоге.
    .bad = <<<<<<< ours
    .fix = Оставьте одну версию и удалите метки.
    .good = одна из двух версий
    .why = Обе версии — чья-то работа. Текст между метками не читается и не перезаписывается.
rule-control-character = Управляющий символ в тексте.
    .bad = U+202E в имени
    .fix = Автоматически: audarma check --fix.
    .good = имя без него
    .why = Он может изменить направление чтения, скрыть текст или сломать страницу.
rule-coverage-too-low = Версия, в которой доля переведённого меньше требуемой.
    .bad = 8 из 11 единиц при min = 90
    .fix = Переведите больше или уменьшите --min.
    .good = 10 из 11 единиц
    .why = Наполовину переведённая статья не должна заменять последнюю готовую версию.
rule-crossed-tag = Теги, открытые или закрытые не на своём месте.
    .bad = <em><a>текст</em></a>
    .fix = Вручную.
    .good = <em><a>текст</a></em>
    .why = Страница отобразится неправильно.
rule-currency-changed = Валюта, которая отличается от исходной или пропала.
    .bad = $5 million — 5 миллионов евро
    .fix = Вручную.
    .good = 5 миллионов долларов
    .why = Цифры верны, а сумма нет.
rule-dash-without-spaces = Тире без пробелов между словами.
    .bad = Астана—столица
    .fix = Автоматически: audarma check --fix.
    .good = Астана — столица; Москва–Пекин
    .why = Для поиска и переносов два слова становятся одним.
rule-date-changed = Месяц или день недели, который отличается от исходного или пропал.
    .bad = Monday — вторник
    .fix = Вручную.
    .good = Monday — понедельник
    .why = Читатель придёт не в тот день.
rule-decomposed-letter = Буква, записанная двумя символами.
    .bad = и и U+0306 вместо й
    .fix = Автоматически: audarma check --fix.
    .good = й
    .why = На вид то же самое, а для поиска — другой текст.
rule-double-space = Два пробела или больше подряд.
    .bad = торговля  и энергетика
    .fix = Автоматически: audarma check --fix.
    .good = торговля и энергетика
    .why = Это заметно в печати, а поиск по этой фразе ничего не находит.
rule-doubled-sign = Знак препинания, поставленный два раза подряд.
    .bad = торговля,, энергетика
    .fix = Автоматически: audarma check --fix.
    .good = торговля, энергетика
    .why = Опечатка, заметная в печати.
rule-doubled-word = Одно и то же слово два раза подряд в статье.
    .bad = Встреча прошла в в Астане.
    .fix = Вручную: некоторые слова повторяют намеренно («очень-очень»).
    .good = Встреча прошла в Астане.
    .why = Обычно это опечатка: переводчику приходится уточнять, или он переводит и её.
rule-duplicate-id = Идентификатор, который встречается в каталоге дважды.
    .bad = один идентификатор у двух текстов
    .fix = Удалите одну запись.
    .good = одна запись
    .why = Какую из двух записей брать, программы решают по-разному.
rule-duplicate-variant = Выбор с двумя вариантами под одним ключом.
    .bad = два варианта [one]
    .fix = Удалите один из них.
    .good = один вариант [one]
    .why = Второй вариант никогда не используется.
rule-empty-tag = Пустой тег, внутри которого в исходном тексте есть слова.
    .bad = <a></a>текст
    .fix = Вручную: какие слова к нему относятся, знает только переводчик.
    .good = <a>текст</a>
    .why = На ссылку без слов нельзя нажать.
rule-empty-translation = Перевод без текста там, где статье нужен текст.
    .bad = только теги и пробелы
    .fix = Вручную.
    .good = текст или { "{" } "" { "}" }, чтобы намеренно опустить единицу
    .why = Пустой абзац или заголовок — дыра на странице.
rule-flattened-plural = Одна форма для всех чисел там, где в языке их несколько.
    .bad = 2 статей
    .fix = Вручную.
    .good = 2 статьи, 5 статей
    .why = Слово не согласовано с числом.
rule-forbidden-wording = Слова, запрещённые для термина.
    .bad = «Евросообщество», которое указано в атрибуте .forbid термина
    .fix = Вручную: форма зависит от предложения.
    .good = Европейский союз
    .why = Редакция так не пишет.
rule-foreign-passage = Часть перевода на другом языке.
    .bad = половина русского предложения на казахском
    .fix = Вручную.
    .good = один язык; другой только в цитатах
    .why = Фрагмент вставили по ошибке или забыли перевести.
rule-foreign-word = Одиночное русское слово в казахском тексте или казахское в русском.
    .bad = Министр туралы рассказал
    .fix = Вручную.
    .good = Министр рассказал об этом
    .why = Кто пишет на двух языках, сбивается с одного на другой.
rule-front-matter-broken = Метаданные (front matter), которые не удаётся разобрать.
    .bad = title: "Visit
    .fix = Вручную.
    .good = title: "Visit"
    .why = Заголовок и описание из них не переводятся, а генераторы сайтов не принимают такую страницу.
rule-glued-words = Пропущенный пробел после запятой или точки в переводе.
    .bad = торговля,энергетика
    .fix = Вручную: это может быть название.
    .good = торговля, энергетика
    .why = Два слова становятся одним — и для поиска, и для читателя.
rule-hard-coded-term = Термин, написанный словами там, где можно поставить ссылку на него.
    .bad = представитель Казахстана
    .fix = Автоматически: audarma check --fix. Записывается ссылка, которая даёт тот же текст; ни один перевод не устаревает.
    .good = представитель { "{" } -kazakhstan(case: "genitive") { "}" }
    .why = Когда термин изменится, в этом предложении останется старое название.
rule-headline-style = Заголовок с точкой в конце, которой нет в исходном тексте.
    .bad = Представители встретились.
    .fix = Автоматически: audarma check --fix.
    .good = Представители встретились
    .why = Заголовки пишутся в одном стиле.
rule-hyphen-for-dash = Дефис между пробелами на месте тире.
    .bad = Астана - столица
    .fix = Автоматически: audarma check --fix.
    .good = Астана — столица
    .why = Дефис соединяет слова, тире их разделяет.
rule-inconsistent-translation = Исходный текст, у которого два разных перевода.
    .bad = здесь «Продолжение следует», там «Будет продолжение»
    .fix = Вручную: выберите лучший перевод.
    .good = в обоих местах «Продолжение следует»
    .why = Читатель видит одну и ту же строку в двух вариантах.
rule-invalid-bytes = Недопустимые байты в тексте.
    .bad = байт FF в файле UTF-8
    .fix = Сохраните файл в UTF-8.
    .good = весь файл в UTF-8
    .why = Файл повреждён или сохранён в другой кодировке. Байты остаются как есть, это место не переводится.
rule-invisible-character = Невидимый символ в тексте.
    .bad = мягкий перенос внутри имени
    .fix = Автоматически: audarma check --fix.
    .good = имя без него
    .why = Он попадает с текстом, скопированным с веб-страницы, и поиск не находит слово.
rule-joined-units = Предложения, которые переводчик объединил в одну единицу.
    .bad = «The talks in St.» и «Petersburg went on.» — две единицы
    .fix = Исправлять нечего. Чтобы отменить объединение, удалите его строку.
    .good = «The talks in St. Petersburg went on.» — одна, благодаря строке файла .cuts
    .why = Исправление действует при всех следующих запусках, поэтому его должны видеть все.
rule-latin-not-in-source = Слово латиницей, которого нет в исходном тексте.
    .bad = Kazinfrom вместо Kazinform
    .fix = Вручную.
    .good = слово так, как в исходном тексте
    .why = Опечатка или добавление.
rule-left-out = Единица, намеренно опущенная в локали.
    .bad = предложение, которое этим читателям ничего не говорит
    .fix = Исправлять нечего. Чтобы вернуть единицу, переведите её.
    .good = id = { "{" } "" { "}" }
    .why = Единица считается переведённой, поэтому всем должно быть видно, что в версии её нет.
rule-left-placeholder = Заполнитель, который забыли заменить.
    .bad = lorem ipsum
    .fix = Вручную.
    .good = сам текст
    .why = Он был бы опубликован.
rule-leftover-markup = Разметка, которую увидит читатель.
    .bad = **важно**, [мост](https://a.kz), &nbsp;
    .fix = Вручную: символы могут быть нужны.
    .good = <strong>важно</strong>
    .why = Она попала из другой программы, и страница покажет её как есть.
rule-leftover-sign = Знак препинания, оставшийся от удалённого текста.
    .bad = Союз () заявил
    .fix = Вручную: возможно, пропавший текст нужно вернуть.
    .good = Союз (BDI) заявил
    .why = Имя или название пропало, а его скобки или окончание остались.
rule-legacy-encoding = Файл в кодировке, созданной до Юникода, или в UTF-16.
    .bad = windows-1251
    .fix = Сохраните файл в UTF-8.
    .good = UTF-8
    .why = В старых кодировках нет казахских букв; переводы записываются в UTF-8.
rule-long-sentence = Предложение, в котором больше шестидесяти слов.
    .bad = абзац из одного предложения
    .fix = Вручную: где его разделить, знает только автор. Переводчик может использовать audarma split.
    .good = два-три предложения
    .why = При переводе его не удержать в голове; в казахском сказуемое стоит в конце, и всё предложение приходится перестраивать.
rule-lost-letters = Русские буквы на месте казахских.
    .bad = казак халкы
    .fix = Вручную: не всегда ясно, какая буква потеряна.
    .good = қазақ халқы
    .why = Поиск не находит такое слово.
rule-lower-case-start = Строчная буква в начале предложения.
    .bad = министр приехал.
    .fix = Автоматически: audarma check --fix.
    .good = Министр приехал.
    .why = Предложение начинается с прописной буквы.
rule-magnitude-changed = Тысячи вместо миллионов, миллионы вместо миллиардов.
    .bad = 5 million — 5 миллиардов
    .fix = Вручную.
    .good = 5 million — 5 миллионов или 5 млн
    .why = Цифру с ошибкой в тысячу раз перепечатают другие.
rule-message-named-like-term = Сообщение и термин с одинаковым идентификатором.
    .bad = -eu и eu
    .fix = Переименуйте термин.
    .good = -eu и eu-visit
    .why = Программы на fluent-bundle для Rust теряют одно из двух.
rule-missing-attribute = Атрибут без перевода.
    .bad = сообщение без своего .img-alt
    .fix = Вручную.
    .good = .img-alt = Встреча министров
    .why = Описание изображения или подсказка ссылки остаётся на исходном языке.
rule-missing-brackets = Пояснение в скобках, которого нет в переводе.
    .bad = He (the minister) came — Он приехал
    .fix = Вручную.
    .good = Он (министр) приехал
    .why = Пояснение могли пропустить.
rule-missing-no-break-space = Обычный пробел там, где редакция ставит неразрывный.
    .bad = «5» в конце строки, «км» на следующей
    .fix = Автоматически: audarma check --fix.
    .good = «5 км» с неразрывным пробелом
    .why = То, что читается вместе, разрывается в конце строки.
rule-missing-quotes = Цитата, потерявшая кавычки в переводе.
    .bad = a "big step" — большой шаг
    .fix = Вручную: где начинается цитата, решает переводчик.
    .good = a "big step" — «большой шаг»
    .why = Слова говорящего становятся словами редакции.
rule-missing-reference = Ссылка из исходного текста, которой нет в переводе.
    .bad = переменная, пропущенная в одном из вариантов
    .fix = Вручную.
    .good = переменная в каждом варианте
    .why = Теряется число или термин, который она обозначает.
rule-missing-sign = Знак сноски, маркер списка или эмодзи, которого нет в переводе.
    .bad = Prices are final* — Цены окончательные
    .fix = Вручную: где его место, знает только переводчик.
    .good = Цены окончательные*
    .why = Читатель не узнает, на что указывает знак.
rule-missing-space = Пропущенный пробел после запятой или точки в статье.
    .bad = Он живёт в г.Алматы.
    .fix = Вручную: так может писаться название.
    .good = Он живёт в г. Алматы.
    .why = Для программ, которые считают, ищут или переводят слова, два слова становятся одним.
rule-missing-tag = Тег с данными, например ссылка, которого нет в переводе.
    .bad = <a>Borrell</a> переведено как Боррель
    .fix = Вручную: только переводчик знает, к каким словам относится ссылка.
    .good = <a>Боррель</a>
    .why = Ссылка пропадёт.
rule-missing-term = Термин без перевода в локали.
    .bad = -borrell только в en/terms.ftl
    .fix = Вручную: «audarma terms add» записывает термин или его заготовку.
    .good = -borrell = Боррель и в ru/terms.ftl
    .why = В переводах на него нельзя сослаться, и каждый переводчик пишет название по-своему.
rule-missing-translation = Единица без перевода.
    .bad = # id =
    .fix = Переведите её.
    .good = id = Стороны встретились.
    .why = Вместо перевода публикуется исходный текст.
rule-missing-variable = Переменная из исходного текста, которой нет в переводе.
    .bad = перевод без { "{" } $img { "}" }
    .fix = Вручную.
    .good = переменная стоит там, где нужна по смыслу
    .why = Изображение или сноска пропадёт.
rule-misspelt-word = Слово, которого нет в словаре и которое отличается от известного одной опечаткой.
    .bad = превительство
    .fix = Вручную: редкое слово может быть верным.
    .good = правительство
    .why = Читатели не доверяют изданию с опечатками.
rule-mistyped-word = Слово с пропущенной, удвоенной, лишней или не той буквой.
    .bad = правительтво
    .fix = Вручную: редкое слово может быть верным.
    .good = правительство
    .why = В своём тексте опечаток не замечают. Правило находит их без словаря, по необычным сочетаниям букв.
rule-mixed-quotes = Кавычки нескольких видов в одной статье.
    .bad = в одном абзаце «Самрук», в следующем "Самрук"
    .fix = Вручную.
    .good = один вид; другой — только для цитаты внутри цитаты
    .why = Переводчик не знает, есть ли разница в смысле, а замена по всему тексту затрагивает только один вид.
rule-mixed-script = Буквы двух алфавитов в одном слове.
    .bad = «Cтолица» с латинской C
    .fix = Автоматически: audarma check --fix.
    .good = Столица
    .why = Слово выглядит верно, но поиск его не находит.
rule-name-added = Имя или название, которого нет в исходном тексте.
    .bad = в Брюсселе
    .fix = Вручную: сверьте с исходным текстом.
    .good = в Париже
    .why = Назван не тот человек или место, или это перевод другого предложения.
rule-name-missing = Имя или название, которого нет в переводе ни в каком написании.
    .bad = Жозеп вместо Josep Borrell
    .fix = Вручную.
    .good = каждое имя: в переводе или буквами языка
    .why = Человека или место пропустили либо перепутали.
rule-name-spelt-in-two-ways = Имя или название, которое в одной статье пишется по-разному.
    .bad = Премьер-Министр и Премьер-министр, Tokayev и Tokaev
    .fix = Вручную: это могут быть разные имена или названия.
    .good = одно написание
    .why = Переводчику приходится выяснять, одно это имя или разные, а термин находит только одно написание.
rule-name-translated-in-two-ways = Имя или название, которое в одном переводе пишется по-разному.
    .bad = Токаев и Тохаев в одном тексте
    .fix = Вручную: это могут быть разные имена или названия.
    .good = везде Токаев, в любой форме
    .why = Читатель думает, что это два человека или два места.
rule-negation-lost = Отрицание, которого нет в переводе.
    .bad = He did not come — Он приехал
    .fix = Вручную.
    .good = Он не приехал
    .why = Смысл меняется на противоположный, если отрицание не выражено другим словом.
rule-no-kazakh-letters = Казахский текст без букв, которые есть только в казахском.
    .bad = Казакстан Республикасынын Президенти
    .fix = Вручную.
    .good = Қазақстан Республикасының Президенті
    .why = Текст набран на русской раскладке, или буквы потерялись при перекодировке.
rule-number-changed = Число, которое отличается от исходного.
    .bad = 71 вместо 17, 2017 вместо 2016
    .fix = Вручную.
    .good = то же значение, как бы оно ни было записано: 1,234.5 — «1 234,5», 17th — «17-й»
    .why = Неверная цифра, дата или счёт.
rule-number-extra = Число, которого нет в исходном тексте.
    .bad = about ten people — 12 человек
    .fix = Вручную.
    .good = числа исходного текста, цифрами или словами
    .why = Этой цифры никто не называл.
rule-number-missing = Число из исходного текста, которого нет в переводе.
    .bad = пропущено in 2016
    .fix = Вручную.
    .good = каждое число, цифрами или словами
    .why = Теряется факт.
rule-orphan-catalog = Каталог, статьи которого больше нет.
    .bad = locales/kk/news/a.ftl без locales/en/news/a.md
    .fix = Вручную: статья может вернуться.
    .good = у каждого каталога есть статья
    .why = Эти переводы никто не видит, и они нигде не учитываются.
rule-other-sentence = Перевод другого предложения.
    .bad = перевод следующего предложения, со сдвигом на строку
    .fix = Вручную.
    .good = перевод этого исходного текста
    .why = Каталоги, которые заполняют построчно, легко сдвигаются на строку.
rule-outdated-translation = Перевод, исходный текст которого изменился.
    .bad = «17-е заседание» исправлено на «18-е заседание», а в переводе — 17
    .fix = Обновите перевод или подтвердите его командой audarma review.
    .good = обновлённый перевод или отметка о проверке
    .why = На этом языке в статье может быть сказано другое.
rule-parser-failed = Разметка, которую не удаётся разобрать.
    .bad = текст, на котором разбор завершается ошибкой
    .fix = Сообщите об этом файле разработчикам.
    .good = обычный Markdown
    .why = Файл публикуется без изменений на всех языках.
rule-part-bad = Неверно:
rule-part-fix = Исправление:
rule-part-good = Верно:
rule-part-why = Почему:
rule-reference-cycle = Ссылки, которые ведут по кругу.
    .bad = -a = { "{" } -b { "}" } и -b = { "{" } -a { "}" }
    .fix = Вручную.
    .good = один из них — текст
    .why = У такого текста нет конца.
rule-repeated-passage = Фрагмент, который в переводе повторяется дважды, а в исходном тексте встречается один раз.
    .bad = предложение вставлено дважды
    .fix = Вручную.
    .good = предложение один раз
    .why = Фрагмент вставили дважды.
rule-repeated-tag = Тег с данными, например ссылка, который встречается чаще, чем в исходном тексте.
    .bad = <a>Жозеп</a> <a>Боррель</a> вместо одной ссылки
    .fix = Вручную.
    .good = <a>Жозеп Боррель</a>
    .why = Ссылка появится дважды. Выделение повторять можно.
rule-repeated-variable = Переменная, которая встречается чаще, чем в исходном тексте.
    .bad = { "{" } $img { "}" } … { "{" } $img { "}" }
    .fix = Вручную.
    .good = один раз
    .why = Изображение появится дважды.
rule-repeated-word = Одно и то же слово два раза подряд в переводе.
    .bad = в в Астане
    .fix = Вручную: некоторые слова повторяют намеренно.
    .good = в Астане
    .why = Опечатка, которую читатель видит сразу.
rule-required-section = Непереведённый раздел, которого требуют настройки.
    .bad = заголовок без перевода при required = ["headline"]
    .fix = Переведите его или уберите раздел из «required».
    .good = заголовок и лид переведены
    .why = Страница не должна выходить под заголовком на другом языке.
rule-reused-translation = Два исходных текста без общих слов с одинаковым переводом.
    .bad = одно предложение для «The talks went on» и для «A school was opened»
    .fix = Вручную.
    .good = у каждого свой перевод
    .why = Перевод попал не в то сообщение, или все они сдвинулись на одно.
rule-run-together-sentences = Два предложения без пробела между ними.
    .bad = Встреча прошла.Стороны договорились.
    .fix = Поставьте пробел в статье; единицы останутся прежними.
    .good = Встреча прошла. Стороны договорились.
    .why = Другие программы принимают их за одно предложение, а читатели видят опечатку.
rule-shifted-quotes = Цитата, в которую попали слова о её авторе.
    .bad = «Мы приедем, — сказал министр»
    .fix = Вручную.
    .good = «Мы приедем», — сказал министр
    .why = Слова журналиста становятся словами говорящего.
rule-split-unit = Предложение, которое переводчик разделил на единицы.
    .bad = предложение из девяноста слов — одна единица
    .fix = Исправлять нечего. Чтобы отменить разделение, удалите его строку.
    .good = две единицы благодаря строке файла .cuts
    .why = Исправление действует при всех следующих запусках, поэтому его должны видеть все.
rule-straight-quotes = Прямые кавычки там, где у языка есть свои.
    .bad = фонд "Даму"
    .fix = Автоматически, если кавычки парные: audarma check --fix.
    .good = фонд «Даму»
    .why = С машинописными кавычками издание выглядит небрежно.
rule-stray-space = Лишний пробел.
    .bad = торговля , энергетика
    .fix = Автоматически: audarma check --fix.
    .good = торговля, энергетика
    .why = Он заметен в печати, а два одинаковых на вид текста оказываются разными.
rule-stretched-tag = Тег, который охватывает весь перевод, а в исходном тексте — только часть.
    .bad = <a>Министр открыл мост.</a> вместо ссылки на двух словах
    .fix = Вручную: какие слова нужны, знает только переводчик.
    .good = Министр открыл <a>мост</a>.
    .why = Всё предложение становится жирным или ссылкой.
rule-swapped-letters = Слово с двумя переставленными соседними буквами.
    .bad = плоиция
    .fix = Вручную: редкое слово может быть верным.
    .good = полиция
    .why = Это самая частая опечатка при наборе, и в своём тексте её не замечают.
rule-swapped-numbers = Два связанных числа в обратном порядке.
    .bad = 1:3 вместо 3-1
    .fix = Вручную.
    .good = 3:1
    .why = Побеждает проигравший.
rule-syntax-error = Текст в каталоге, который не соответствует синтаксису Fluent.
    .bad = id Текст без знака равенства
    .fix = Вручную.
    .good = id = Текст
    .why = Ни одна программа его не читает. В файле он остаётся без изменений.
rule-term-not-used = Термин исходного текста, которого нет в переводе.
    .bad = «Евросодружество» вместо термина -european-union
    .fix = Вручную: форма зависит от предложения.
    .good = Европейского союза или { "{" } -european-union(case: "genitive") { "}" }
    .why = Одно название с двумя переводами читатель принимает за разные. Формы термина принимаются.
rule-text-extra = Перевод, в котором сказано больше, чем в исходном тексте.
    .bad = два предложения на полстроки
    .fix = Вручную.
    .good = то, что говорит исходный текст
    .why = Остался фрагмент другого предложения, или что-то добавлено.
rule-text-missing = Перевод, в котором нет части исходного текста.
    .bad = половина предложения или одно предложение из двух
    .fix = Вручную.
    .good = всё, что говорит исходный текст
    .why = Часть текста забыли.
rule-time-changed = Не то время, что в исходном тексте.
    .bad = at 3 p.m. — в 3:00; 15:00 GMT — 15:00 EST
    .fix = Вручную.
    .good = в 15:00, в 3 часа дня
    .why = Читатель придёт на двенадцать часов раньше.
rule-too-long = Ссылки, из-за которых текст становится непомерно длинным.
    .bad = термины, которые многократно удваивают друг друга
    .fix = Вручную.
    .good = текст обычной длины
    .why = Такой текст занял бы всю память.
rule-too-many-placeables = Сообщение, в котором больше подстановок, чем принимают библиотеки Fluent.
    .bad = сто одна подстановка в одном сообщении
    .fix = Напишите два сообщения или уменьшите число подстановок.
    .good = меньше подстановок
    .why = Распространённые библиотеки отвергают такое сообщение и показывают вместо него идентификатор.
rule-unbalanced-brackets = Скобка без пары.
    .bad = Казахстан (РК подписал
    .fix = Вручную.
    .good = Казахстан (РК) подписал
    .why = Читатель ищет вторую скобку.
rule-unbalanced-quotes = Кавычка без пары.
    .bad = фонд «Самрук основан
    .fix = Вручную.
    .good = фонд «Самрук» основан
    .why = Непонятно, где заканчивается цитата.
rule-unexpected-capitals = Слово, набранное прописными, хотя в исходном тексте таких нет.
    .bad = ТЕХНИЧЕСКОЕ соглашение
    .fix = Вручную.
    .good = техническое соглашение
    .why = Прописные выделяют то, чего автор не выделял.
rule-unexplained-acronym = Сокращение, которое нигде не раскрыто.
    .bad = сообщили в АРРФР
    .fix = Вручную: достаточно комментария перед термином в terms.ftl.
    .good = сообщили в Агентстве по регулированию и развитию финансового рынка (АРРФР)
    .why = На другом языке буквы другие, и переводчику приходится выяснять, что они значат.
rule-unit-changed = Число с другой единицей измерения, чем в исходном тексте.
    .bad = 40 km — 40 м; 5 % — 5 процентных пунктов
    .fix = Вручную.
    .good = 40 км
    .why = Цифра верна, а факт нет.
rule-unit-converted = Величина, пересчитанная в другие единицы измерения.
    .bad = 11 miles — 18 км
    .fix = Вручную.
    .good = проверенный пересчёт
    .why = Это не ошибка, но пересчёт нужно проверить.
rule-unknown-addendum = Добавление к единице, которой нет.
    .bad = it-rained-2d2ot-behind = Примечание редактора
    .fix = Вручную.
    .good = it-rained-2d2ot-after = Примечание редактора
    .why = Его не покажет ни одна версия.
rule-unknown-attribute = Атрибут, которого нет у исходного сообщения.
    .bad = .alt вместо .img-alt
    .fix = Вручную: автоматическое исправление удалило бы текст.
    .good = .img-alt
    .why = В статье он не используется.
rule-unknown-case = Падеж, которого нет у термина.
    .bad = { "{" } -kazakhstan(case: "genetive") { "}" }
    .fix = Вручную.
    .good = { "{" } -kazakhstan(case: "genitive") { "}" }
    .why = Fluent молча берёт форму по умолчанию, и предложение получается неверным.
rule-unknown-function = Функция, которой не существует.
    .bad = { "{" } DATE($date) { "}" }
    .fix = Вручную.
    .good = { "{" } DATETIME($date) { "}" }
    .why = На её место нечего поставить.
rule-unknown-id = Сообщение для единицы, которой в статье больше нет.
    .bad = перевод удалённого предложения
    .fix = Удалите его, если оно никому не нужно.
    .good = сообщения для предложений статьи
    .why = Это чья-то работа, поэтому оно сохраняется, но ни в одной версии не показывается.
rule-unknown-language = Язык без правил деления на предложения.
    .bad = статья на языке, который audarma не поддерживает
    .fix = Вручную.
    .good = en, kk, kk-Latn, ru
    .why = Предложения делятся по общим правилам Юникода, а они не учитывают сокращений.
rule-unknown-message = Ссылка на сообщение, которого нет.
    .bad = { "{" } no-such-message { "}" }
    .fix = Вручную.
    .good = термин или сам текст
    .why = Подставить вместо неё нечего.
rule-unknown-plural = Выбор по числу без форм, которые есть в языке.
    .bad = нет форм few и many
    .fix = Вручную.
    .good = one, few, many, other
    .why = При числе стоит неверная форма слова.
rule-unknown-tag = Тег, которого нет в исходном тексте.
    .bad = <b> там, где в исходном тексте <strong>
    .fix = Вручную.
    .good = теги исходного текста
    .why = В статье нет соответствующей разметки.
rule-unknown-term = Термин, которого нет в terms.ftl.
    .bad = { "{" } -kazakstan { "}" }
    .fix = Вручную.
    .good = { "{" } -kazakhstan { "}" }
    .why = В статье осталась бы сама ссылка на него.
rule-unknown-variable = Переменная, которой нет в исходном тексте.
    .bad = { "{" } $image { "}" } вместо { "{" } $img { "}" }
    .fix = Вручную.
    .good = { "{" } $img { "}" }
    .why = У неё нет значения.
rule-unsafe-markup = Разметка, которая запускает код в браузере читателя.
    .bad = <script>alert(1)</script>
    .fix = Вручную: выясните, откуда это взялось.
    .good = текст
    .why = Всё, что есть в каталоге, попадает на страницу.
rule-untranslated = Перевод, который совпадает с исходным текстом.
    .bad = The bridge is open. → The bridge is open.
    .fix = Вручную.
    .good = перевод; имена и числа могут остаться
    .why = Исходный текст скопировали, чтобы перевести позже.
rule-untranslated-word = Слово, оставшееся на исходном языке.
    .bad = Мост open
    .fix = Вручную.
    .good = переведённое слово; имена и сокращения могут остаться
    .why = Его не заметили.
rule-unused-allow = Комментарий, который разрешает замечание, которого нет.
    .bad = # audarma: allow number-changed там, где все числа верны
    .fix = Удалите строку или исправьте код.
    .good = комментарий, без которого проверка сообщила бы об этом коде
    .why = Он скрыл бы следующую ошибку того же вида.
rule-unused-attribute = Атрибут термина, по которому не выбирает ни один перевод.
    .bad = { "{" } -urpilainen { "}" } заявил
    .fix = Вручную.
    .good = { "{" } -urpilainen.gender -> [feminine] заявила *[masculine] заявил { "}" }
    .why = Слова рядом с именем могут быть с ним не согласованы.
rule-unused-correction = Исправление границ, которое больше ничего не меняет.
    .bad = строка файла .cuts со словами, которых нет ни в одной статье
    .fix = Удалите строку или внесите исправление заново.
    .good = строки, слова которых есть в статьях
    .why = Возможно, предложение переписано именно здесь и снова делится неверно.
rule-wrong-language = Перевод не на языке своего каталога.
    .bad = русское предложение в казахском каталоге
    .fix = Вручную.
    .good = язык каталога
    .why = Текст вставили не в тот файл.
rule-wrong-number-ending = Окончание, которое не соответствует тому, как читается число.
    .bad = 17-ый, 2-ого
    .fix = В казахском автоматически: audarma check --fix.
    .good = 17-й, 2-го
    .why = Так не говорят и не пишут.
rule-wrong-script = Перевод, записанный буквами другой письменности.
    .bad = Ministr vstretilsia s poslom
    .fix = Вручную.
    .good = Министр встретился с послом
    .why = Остальной каталог записан кириллицей.
