snow-mountains-efwg4 = Тауда қар жауды
it-snowed-two-days-f5rlk = Екі күн қар жауды.
roads-were-closed-4xc6p = Жолдар жабылды.
trains-ran-time-buses-hadj3 = Пойыздар уақытында жүрді, автобустар жүрмеді.
airport-stayed-open-x3anb = Әуежай жұмысын жалғастырды.
schools-open-tuesday-ji7qo = Мектептер сейсенбіде ашылады.
# rain-expected-south-bdcxu = Оңтүстікте жаңбыр күтіледі.


broken message
