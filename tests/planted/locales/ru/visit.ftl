ministers-meet-dushanbe-6gf5o = Министры встречаются в Душанбе
almaty-minister-borrell-came-oalo4 = АЛМАТЫ – <strong>Министр</strong> и Боррель прибыли в понедельник.
sides-signed-treaty-6z4cc = Стороны подписали { -dogovor }.
they-will-meet-again-i5ylq = Они встретятся снова весной { $den }.
hall-was-full-6lgbr = <em>Зал</em> <b>был</b> полон.
road-border-being-built-mkgvf = К <a>границе</a> строят <a>дорогу</a>.
delegation-thanked-hosts-anywf = Делегация выразила { -priznanie(case: "dative") } хозяевам.
trade-between-sides-grew-pbyi5 = Торговля между сторонами выросла.
# bank-opened-city-btj4i =

guests-saw-old-town-psizo = Гости увидели { gorod } старый город.
press-was-invited-nojpt = Пресса приглашена { OPEN() }.
president-gave-speech-jwwjp = Президент выступил с речью { NUMBER(1, useGrouping: "inogda") }.

old-sentence-abcde = Старое предложение.
