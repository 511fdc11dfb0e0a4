### The sentences of locales/en/weather.txt.
### This file is written by “audarma extract”: change the article, not the text here.

# Role: headline
snow-mountains-efwg4 = Snow in the mountains
# Role: lead
it-snowed-two-days-f5rlk = It snowed for for two days.
# Role: lead
roads-were-closed-4xc6p = The roads were closed.
# Role: paragraph
trains-ran-time-buses-hadj3 = Trains ran on time , buses did not.
# Role: paragraph
airport-stayed-open-x3anb = The “airport" stayed open.
# Role: paragraph
schools-open-tuesday-ji7qo = Schools open on Tuesday.
# Role: paragraph
rain-expected-south-bdcxu = Rain is expected in the south.
