### Жобадағы есімдер, атаулар мен терминдер, септік тұлғаларымен.


## Агенттіктер

# Хабардың басында тұратын агенттік атауы.
-agency = ҚазАқпарат
# Мәтін ішіндегі агенттік атауы.
-kazinform =
    { $case ->
        [genitive] ҚазАқпараттың
        [dative] ҚазАқпаратқа
        [accusative] ҚазАқпаратты
        [locative] ҚазАқпаратта
        [ablative] ҚазАқпараттан
        [instrumental] ҚазАқпаратпен
       *[nominative] ҚазАқпарат
    }

## Адамдар

-tileuberdi-full =
    { $case ->
        [genitive] Мұхтар Тілеубердінің
        [dative] Мұхтар Тілеубердіге
        [accusative] Мұхтар Тілеубердіні
        [locative] Мұхтар Тілеубердіде
        [ablative] Мұхтар Тілеубердіден
        [instrumental] Мұхтар Тілеубердімен
       *[nominative] Мұхтар Тілеуберді
    }
-tileuberdi =
    { $case ->
        [genitive] Тілеубердінің
        [dative] Тілеубердіге
        [accusative] Тілеубердіні
        [locative] Тілеубердіде
        [ablative] Тілеубердіден
        [instrumental] Тілеубердімен
       *[nominative] Тілеуберді
    }
-borrell-full =
    { $case ->
        [genitive] Жозеп Боррельдің
        [dative] Жозеп Боррельге
        [accusative] Жозеп Боррельді
        [locative] Жозеп Боррельде
        [ablative] Жозеп Боррельден
        [instrumental] Жозеп Боррельмен
       *[nominative] Жозеп Боррель
    }
-borrell =
    { $case ->
        [genitive] Боррельдің
        [dative] Боррельге
        [accusative] Боррельді
        [locative] Боррельде
        [ablative] Боррельден
        [instrumental] Боррельмен
       *[nominative] Боррель
    }
-urpilainen-full =
    { $case ->
        [genitive] Ютта Урпилайненнің
        [dative] Ютта Урпилайненге
        [accusative] Ютта Урпилайненді
        [locative] Ютта Урпилайненде
        [ablative] Ютта Урпилайненнен
        [instrumental] Ютта Урпилайненмен
       *[nominative] Ютта Урпилайнен
    }
-tokayev-full =
    { $case ->
        [genitive] Қасым-Жомарт Тоқаевтың
        [dative] Қасым-Жомарт Тоқаевқа
        [accusative] Қасым-Жомарт Тоқаевты
        [locative] Қасым-Жомарт Тоқаевта
        [ablative] Қасым-Жомарт Тоқаевтан
        [instrumental] Қасым-Жомарт Тоқаевпен
       *[nominative] Қасым-Жомарт Тоқаев
    }

## Жерлер

-kazakhstan =
    { $case ->
        [genitive] Қазақстанның
        [dative] Қазақстанға
        [accusative] Қазақстанды
        [locative] Қазақстанда
        [ablative] Қазақстаннан
        [instrumental] Қазақстанмен
       *[nominative] Қазақстан
    }
-republic-of-kazakhstan =
    { $case ->
        [genitive] Қазақстан Республикасының
        [dative] Қазақстан Республикасына
        [accusative] Қазақстан Республикасын
        [locative] Қазақстан Республикасында
        [ablative] Қазақстан Республикасынан
        [instrumental] Қазақстан Республикасымен
       *[nominative] Қазақстан Республикасы
    }
-central-asia =
    { $case ->
        [genitive] Орталық Азияның
        [dative] Орталық Азияға
        [accusative] Орталық Азияны
        [locative] Орталық Азияда
        [ablative] Орталық Азиядан
        [instrumental] Орталық Азиямен
       *[nominative] Орталық Азия
    }
-afghanistan =
    { $case ->
        [genitive] Ауғанстанның
        [dative] Ауғанстанға
        [accusative] Ауғанстанды
        [locative] Ауғанстанда
        [ablative] Ауғанстаннан
        [instrumental] Ауғанстанмен
       *[nominative] Ауғанстан
    }
-brussels =
    { $case ->
        [genitive] Брюссельдің
        [dative] Брюссельге
        [accusative] Брюссельді
        [locative] Брюссельде
        [ablative] Брюссельден
        [instrumental] Брюссельмен
       *[nominative] Брюссель
    }
-dushanbe =
    { $case ->
        [dateline] ДУШАНБЕ
        [genitive] Душанбенің
        [dative] Душанбеге
        [accusative] Душанбені
        [locative] Душанбеде
        [ablative] Душанбеден
        [instrumental] Душанбемен
       *[nominative] Душанбе
    }

## Ұйымдар

-european-union =
    { $case ->
        [genitive] Еуропалық одақтың
        [dative] Еуропалық одаққа
        [accusative] Еуропалық одақты
        [locative] Еуропалық одақта
        [ablative] Еуропалық одақтан
        [instrumental] Еуропалық одақпен
       *[nominative] Еуропалық одақ
    }
-eu =
    { $case ->
        [genitive] ЕО-ның
        [dative] ЕО-ға
        [accusative] ЕО-ны
        [locative] ЕО-да
        [ablative] ЕО-дан
        [instrumental] ЕО-мен
       *[nominative] ЕО
    }
-european-commission =
    { $case ->
        [genitive] Еуропалық комиссияның
        [dative] Еуропалық комиссияға
        [accusative] Еуропалық комиссияны
        [locative] Еуропалық комиссияда
        [ablative] Еуропалық комиссиядан
        [instrumental] Еуропалық комиссиямен
       *[nominative] Еуропалық комиссия
    }
-kazakh-mfa =
    { $case ->
        [genitive] ҚР СІМ-нің
        [dative] ҚР СІМ-ге
        [accusative] ҚР СІМ-ді
        [locative] ҚР СІМ-де
        [ablative] ҚР СІМ-нен
        [instrumental] ҚР СІМ-мен
       *[nominative] ҚР СІМ
    }
