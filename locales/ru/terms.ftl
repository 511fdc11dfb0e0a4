### Имена, названия и термины проекта с их падежами.


## Агентства

# Агентство в первой строке новости, после места события.
-agency = КАЗИНФОРМ
# Агентство в тексте, в кавычках. После родового слова («МИА») не склоняется.
-kazinform =
    { $case ->
        [genitive] «Казинформа»
        [dative] «Казинформу»
        [accusative] «Казинформ»
        [instrumental] «Казинформом»
        [prepositional] «Казинформе»
       *[nominative] «Казинформ»
    }
    .gender = masculine

## Люди

# Фамилия не склоняется, имя склоняется.
-tileuberdi-full =
    { $case ->
        [genitive] Мухтара Тлеуберди
        [dative] Мухтару Тлеуберди
        [accusative] Мухтара Тлеуберди
        [instrumental] Мухтаром Тлеуберди
        [prepositional] Мухтаре Тлеуберди
       *[nominative] Мухтар Тлеуберди
    }
    .gender = masculine
-tileuberdi = Тлеуберди
    .gender = masculine
-borrell-full =
    { $case ->
        [genitive] Жозепа Борреля
        [dative] Жозепу Боррелю
        [accusative] Жозепа Борреля
        [instrumental] Жозепом Боррелем
        [prepositional] Жозепе Борреле
       *[nominative] Жозеп Боррель
    }
    .gender = masculine
-borrell =
    { $case ->
        [genitive] Борреля
        [dative] Боррелю
        [accusative] Борреля
        [instrumental] Боррелем
        [prepositional] Борреле
       *[nominative] Боррель
    }
    .gender = masculine
# Женские фамилии на согласный не склоняются, имя Ютта склоняется.
-urpilainen-full =
    { $case ->
        [genitive] Ютты Урпилайнен
        [dative] Ютте Урпилайнен
        [accusative] Ютту Урпилайнен
        [instrumental] Юттой Урпилайнен
        [prepositional] Ютте Урпилайнен
       *[nominative] Ютта Урпилайнен
    }
    .gender = feminine
-tokayev-full =
    { $case ->
        [genitive] Касым-Жомарта Токаева
        [dative] Касым-Жомарту Токаеву
        [accusative] Касым-Жомарта Токаева
        [instrumental] Касым-Жомартом Токаевым
        [prepositional] Касым-Жомарте Токаеве
       *[nominative] Касым-Жомарт Токаев
    }
    .gender = masculine

## Места

-kazakhstan =
    { $case ->
        [genitive] Казахстана
        [dative] Казахстану
        [accusative] Казахстан
        [instrumental] Казахстаном
        [prepositional] Казахстане
       *[nominative] Казахстан
    }
    .gender = masculine
-republic-of-kazakhstan =
    { $case ->
        [genitive] Республики Казахстан
        [dative] Республике Казахстан
        [accusative] Республику Казахстан
        [instrumental] Республикой Казахстан
        [prepositional] Республике Казахстан
       *[nominative] Республика Казахстан
    }
    .gender = feminine
-central-asia =
    { $case ->
        [genitive] Центральной Азии
        [dative] Центральной Азии
        [accusative] Центральную Азию
        [instrumental] Центральной Азией
        [prepositional] Центральной Азии
       *[nominative] Центральная Азия
    }
    .gender = feminine
-afghanistan =
    { $case ->
        [genitive] Афганистана
        [dative] Афганистану
        [accusative] Афганистан
        [instrumental] Афганистаном
        [prepositional] Афганистане
       *[nominative] Афганистан
    }
    .gender = masculine
-brussels =
    { $case ->
        [genitive] Брюсселя
        [dative] Брюсселю
        [accusative] Брюссель
        [instrumental] Брюсселем
        [prepositional] Брюсселе
       *[nominative] Брюссель
    }
    .gender = masculine
# Не склоняется: все падежи одинаковы.
-dushanbe =
    { $case ->
        [dateline] ДУШАНБЕ
        [genitive] Душанбе
        [dative] Душанбе
        [accusative] Душанбе
        [instrumental] Душанбе
        [prepositional] Душанбе
       *[nominative] Душанбе
    }
    .gender = masculine

## Организации

-european-union =
    { $case ->
        [genitive] Европейского союза
        [dative] Европейскому союзу
        [accusative] Европейский союз
        [instrumental] Европейским союзом
        [prepositional] Европейском союзе
       *[nominative] Европейский союз
    }
    .gender = masculine
-eu = ЕС
    .gender = masculine
-european-commission =
    { $case ->
        [genitive] Европейской комиссии
        [dative] Европейской комиссии
        [accusative] Европейскую комиссию
        [instrumental] Европейской комиссией
        [prepositional] Европейской комиссии
       *[nominative] Европейская комиссия
    }
    .gender = feminine
-kazakh-mfa = МИД РК
    .gender = masculine
