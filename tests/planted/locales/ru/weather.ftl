snow-mountains-efwg4 = Снег в горах
it-snowed-two-days-f5rlk = Два дня шёл снег.
roads-were-closed-4xc6p = Дороги были закрыты.
trains-ran-time-buses-hadj3 = Поезда шли по расписанию, автобусы нет.
airport-stayed-open-x3anb = Аэропорт работал.
schools-open-tuesday-ji7qo = Школы откроются во вторник.
rain-expected-south-bdcxu = На юге ожидается дождь.

-not-a-term-here
