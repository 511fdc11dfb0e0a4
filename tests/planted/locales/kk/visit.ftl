ministers-meet-dushanbe-6gf5o = Министрлер Душанбеде кездесті
almaty-minister-borrell-came-oalo4 = АЛМАТЫ – <strong>Министр</strong> мен Боррель дүйсенбіде келді.
sides-signed-treaty-6z4cc = Тараптар { -shart } жасасты.
they-will-meet-again-i5ylq = Олар көктемде қайта кездеседі { $kun }.
hall-was-full-6lgbr = <em>Зал</em> <strong>лық</strong> толы болды.
road-border-being-built-mkgvf = <a>Шекараға</a> жол <a>салынып</a> жатыр.
delegation-thanked-hosts-anywf = Делегация иелеріне { -alghys(case: "barys") } айтты.
# trade-between-sides-grew-pbyi5 =

bank-opened-city-btj4i = Қалада банк { OPEN() } ашылды.
guests-saw-old-town-psizo = Қонақтар көне { eski } қаланы көрді.
press-was-invited-nojpt = Баспасөз шақырылды { NUMBER(1, useGrouping: "keide") }.
president-gave-speech-jwwjp = Президент сөз сөйледі.

old-sentence-abcde = Ескі сөйлем.
president-gave-speech-jwwjp = Президент сөйледі.
