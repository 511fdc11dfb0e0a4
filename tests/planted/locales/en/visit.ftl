### The sentences of locales/en/visit.md.
### This file is written by “audarma extract”: change the article, not the text here.

# Role: headline
ministers-meet-dushanbe-6gf5o = Ministers meet in Dushanbe
# Role: lead
almaty-minister-borrell-came-oalo4 = ALMATY – The <strong>minister</strong> and <a>Borrell</a> came on Monday.
# Role: paragraph
sides-signed-treaty-6z4cc = The sides signed a treaty.
# Role: paragraph
they-will-meet-again-i5ylq = They will meet again in in spring.
# Role: paragraph
hall-was-full-6lgbr = The <em>hall</em> was full.
# Role: paragraph
road-border-being-built-mkgvf = A road to the <a>border</a> is being built.
# Role: paragraph
delegation-thanked-hosts-anywf = The delegation thanked the hosts.
# Role: paragraph
trade-between-sides-grew-pbyi5 = Trade between the sides grew.
# Role: paragraph
bank-opened-city-btj4i = A bank opened in the city.
# Role: paragraph
guests-saw-old-town-psizo = The guests saw the old town.
# Role: paragraph
press-was-invited-nojpt = The press was invited.
# Role: paragraph
president-gave-speech-jwwjp = The president gave a speech.
