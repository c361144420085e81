/**
 * Given names that are one name in different words: data, one class a line.
 *
 * Columns: sex (a capital: a name from far away) | formal forms (Ukrainian, Russian, then spellings that are words of their own in other
 * languages) | everyday forms. Only forms that folding to sounds cannot bring together are needed; a
 * class also tells the sex, both languages' initials, and that a word is a given name at all.
 * Sources: written from general knowledge of the two languages and checked against the usual handbooks:
 * Скрипник Л. Г., Дзятківська Н. П. «Власні імена людей» (Kyiv 2005); Петровский Н. А. «Словарь русских личных имён» (Moscow 1980).
 * An everyday form may belong to several classes (Слава, Женя, Саша); all are tried.
 * Longer than the house limit because it is a table.
 */
export const GIVEN_NAMES = `
m|Олександр Александр Alexander Aleksander Alexandre Alexandru Alessandro Alejandro Aleksandrs Aleksandras Oleksander|Саша Сашко Сашка Саня Санько Санёк Шура Шурик Алекс Олесь Лесь Сашуня
m|Олексій Алексей Олекса Alexis Alexius Alexej Aleksejs Aleksiej|Льоша Леша Лёша Лёха Льоха Альоша Алёша Алеша Льошка Лешка Олексійко Лексій
m|Анатолій Анатолий Anatole|Толя Толик Толік Толян Толюня
m|Андрій Андрей Andrew Andreas André Andrzej Ondřej András Andrejs Andriejus|Андрійко Андрюша Андрюха Андрюшка Дрон
m|Антон Антін Антоній Антоний Anton Antoni Antanas|Антоша Тоха Антошка Антось Тоша
m|Антоніо Антонио Antonio|
m|Аркадій Аркадий|Аркаша Аркашка
m|Арсен Арсеній Арсений|Арсік Арсюша Сеня
m|Артем Артём Артемій Артемий Artyom Artemy|Тьома Тёма Тема Артемко Артёмка
m|Артур Arthur Artūras|Артурчик
m|Богдан Bohdan|Бодя Данко Богданчик
m|Борис Boris Borys|Боря Борька Борюсик
m|Вадим Vadym|Вадік Вадик Вадя Вадька Димка
m|Валентин Valentine|Валя Валік Валик Валентинчик Валька
m|Валерій Валерий Valery Valerius Valeriu|Валера Валерка Валерчик
m|Василь Василий Васіль Basil Vasile Vasyl Vasilijs|Вася Васько Василько Васьок Васёк Васька
m|Веніамін Вениамин Benjamin|Веня Венька
m|Віктор Виктор Victor Wiktor Viktors|Вітя Витя Вітьок Витёк Вітько Витька Вітюша
m|Віталій Виталий Vitaly Vitalie Vitālijs|Віталік Виталик Віталя Виталя Віталька
m|Владислав Wladyslaw Władysław|Влад Владик Владік Слава Владя Владько
m|Володимир Владимир Wladimir Vladimír Włodzimierz Vladimirs Vladimiras|Вова Володя Влад Вовка Вовчик Вован Володька Влодко Володимирко
m|Всеволод Vsevolod|Сева Севка
m|В'ячеслав Вячеслав Viacheslav|Слава Славік Славик Славко В'ячик Вячик
m|Гаврило Гавриил Гаврила Gabriel|Гаврик
m|Геннадій Геннадий Gennady|Гена Генка Геник
m|Георгій Георгий Georgy Giorgi Gheorghe|Жора Гоша Гога Гоги Жорик Юрко
m|Герман Hermann|Гера
m|Гліб Глеб Hleb|Глєбушка Глебушка
m|Григорій Григорий Gregory Gregor Grigore Grzegorz|Гриша Грицько Гриць Гришка Гринь
m|Давид Давід David Dawid Davyd|Додік Додик
m|Данило Даниил Данила Данило Даніїл Даниіл Даніель Daniel Daniil Danylo|Даня Данько Данік Даник Данилко
m|Дем'ян Демьян Дамян Damian Damien|Дьома Дёма
m|Денис Denis Dennis Denys|Деня Дениска Денчик Ден
m|Дмитро Дмитрий Димитрій Димитрий Дмітрій Dmitry Dimitri Dimitrie Dmytro Dzmitry|Діма Дима Дмитрик Митя Димон Дімон Дімка Димка Митько
m|Едуард Эдуард Edward Edouard Eduardo|Едік Эдик Едик
m|Еміль Эмиль Emil Emile|
m|Євген Євгеній Евгений Евген Eugene Eugen Eugène Eugeniusz Jewgeni Evgeny|Женя Жека Женька Женік Євгенко Євгеша Геник
m|Єгор Егор|Єгорка Егорка Гоша Жора
m|Єфрем Ефрем|Єфремко
m|Захар Захарій Захарий Zachary|Захарко Захарка
m|Зіновій Зиновий|Зінько Зіник
m|Іван Иван Йоан Іоанн Иоанн Ivan Iwan Jovan|Ваня Івась Іванко Ванька Ванёк Ванюша Івасик Ванько
m|Ігнат Ігнатій Игнат Игнатий Ignace|Гнат Ігнаша
m|Ігор Игорь Ihor Igor|Ігорьок Игорёк Гарік Гарик Ігорко Ігорчик
m|Ілля Илья Ілья Elijah Illia Ilya|Ілько Ілюша Илюша Ілюшка Илюха
m|Інокентій Иннокентий Innocent|Кеша Кєша
m|Йосип Иосиф Осип Йосиф Йосіф Joseph Josef Józef José Giuseppe|Ося Йосько Йося
m|Кирило Кирилл Кирил Cyril Kirill Kyrylo|Кіря Кирюша Кирюха
m|Климент Клим Климентій Климентий Clement Clément|Климко
m|Костянтин Константин Костантин Constantine Constantin Konstanty Konstantins|Костя Костик Костянчик Костян
m|Кузьма Козьма Косма Kuzma|Кузя
m|Лаврентій Лаврентий Laurent Lawrence|Лавро Лаврик
m|Лев Лео Leo Leon Léon|Льова Лёва Лева Левко Льовчик
m|Леонід Леонид Leonid Leonidas|Льоня Лёня Леня Лёнька Льонька Лесик
m|Лука Luke Lucas Luca Luka|Лукаш
m|Лук'ян Лукьян Lucian Lucjan|Лукянчик
m|Любомир Lubomir Lyubomyr|Любко Любчик
m|Макар Makar|Макарко
m|Максим Maxim Maxime Maximus Maksym Maksims|Макс Максик Максимко
m|Марк Марко Mark Marc Marcus Marko|Марчик
m|Мар'ян Марьян Marian Mariusz|Марянчик
m|Матвій Матвей Matthew Matthias Mateusz Matvei|Мотя Матвійко
m|Микита Никита Нікіта Nikita Mykyta|Нікітос Микитка Никитка
m|Микола Николай Ніколай Миколай Nicholas Nicolas Nikolaus Nicolae Nikolaj Mikalai Nikolajs Mykola|Коля Миколка Колян Ніколаша Коляша Миколаш Микольцьо Колька
m|Мирон Myron|Мирко
m|Мирослав Miroslav Mirosław|Мирко Славко
m|Михайло Михаил Міхаіл Міхаїл Михайл Михаїл Michael Michel Michał Mikael Mihail Mihails Mykhailo Michail Mikhail|Міша Миша Мишко Мишка Міха Михась Мішаня Мишаня
m|Мстислав Mstislav|Славко
m|Мусій Моисей Мойсей Moses|Мойша
m|Назар Назарій Назарий|Назарко
m|Нестор Nestor|Несторко
m|Никифор Никіфор Nikephoros|
m|Олег Oleh Oleg Oļegs|Олежка Олежик Олєжка
m|Омелян Емельян Омельян Emilian|Омелько
m|Онисим Анисим Онисій|
m|Онуфрій Онуфрий|
m|Опанас Афанасий Панас Афанасій Athanasius|Панько Афоня
m|Орест Orest|Орко
m|Остап Євстафій Евстафий Eustace|Остапко
m|Павло Павел Pavel Paul Pawel Paweł Pavlo Paulus Pāvels|Паша Павлик Пашка Павлусь Павлуша
m|Пантелеймон Pantaleon|Панько
m|Пилип Филипп Филип Філіп Філіпп Philip Philippe Filip Phillip|Пилипко
m|Петро Пётр Петр Peter Pierre Piotr Petru Petro Pjotr Pyotr Pedro Pēteris|Петя Петрик Петько Петруша Петрусь
m|Платон Plato Platon|
m|Порфирій Порфирий|
m|Прокіп Прокоп Прокофій Прокофий Prokip|
m|Прохор Prokhor|
m|Роман Roman Romanas|Рома Ромка Ромчик Ромко Ромашка
m|Ростислав Rostyslav|Ростик Слава Ростік
m|Руслан Ruslan|Русік Русик Руся Русланчик
m|Рустам Рустем Rustam|
m|Сава Савва Sava|Савка
m|Самійло Самуил Самуїл Samuel Самійло|
m|Святослав Sviatoslav|Слава Святик Славко
m|Севастьян Себастьян Sebastian|
m|Семен Семён Симон Semyon Simeon Semen|Сеня Сьома Сёма Сема Сенька
m|Сергій Сергей Сєргєй Serge Sergio Sergius Serhii Siarhei Sergejs|Серьожа Сережа Серёжа Сергійко Серж Сірожа Серёга Серега Серьога Сергунька
m|Сидір Сидор Ісидор Исидор Isidore|
m|Соломон Solomon|
m|Спиридон Spyridon|
m|Станіслав Станислав Stanislas Stanisław|Стас Стасик Славік Славик Стасько Слава
m|Степан Стефан Stephen Stéphane Stefan Steven Stepan Ștefan|Стьопа Стёпа Степа Стефко Степанко
m|Тарас Taras|Тарасик Тараска
m|Тимофій Тимофей Timothy Timofei|Тима Тимоха Тимко Тимоша
m|Тимур Timur|Тимурчик Тима
m|Тихін Тихон|Тиша
m|Трохим Трофим Трохім|
m|Устин Юстин Justin|
m|Федір Фёдор Федор Фьодор Theodore Fyodor Teodor Theodor Fedir|Федя Федько Федюня
m|Феодосій Феодосий Тодосій|
m|Хома Фома Thomas Tomáš Tomasz|Хомко
m|Харитон|
m|Юліан Юлиан Julian|Юлик
m|Юлій Юлий Julius Jules|Юлик
m|Юрій Юрий Yuri Jurij Iouri Jerzy Jurijs Iurii Yury|Юра Юрко Юрчик Юрась Юрик Юрасик
m|Юхим Ефим Єфим Йоким Yukhym|Фіма Фима Юхимко
m|Яким Аким Иоаким Іоаким Joachim|
m|Яків Яков Jacob Jakob Jakub Yakiv|Яша Яшко Яшка
m|Ян Jan|Ясь
m|Яромир|
m|Ярослав Jarosław Yaroslav|Ярік Ярик Слава Ярко Ярчик Славко
m|Ізяслав Изяслав|
m|Вілен Вилен|
m|Вільям Уильям Вільям William|Білл Билл Bill
m|Вільгельм Вильгельм Wilhelm|
m|Гнат|Гнатко
m|Демид Диомид|
m|Дорофій Дорофей|
m|Ерік Эрик Eric Erik|
m|Ернест Эрнест Ernest Ernst|
m|Зенон Зенон|
m|Карл Carl Karl Charles|
m|Лазар Лазарь Lazar|
m|Леонтій Леонтий|
m|Марат|
m|Мартин Martin|
m|Модест|
m|Наум|
m|Нікон Никон|
m|Оскар Oscar|
m|Потап|
m|Радислав|
m|Ренат Рінат Ринат|
m|Роберт Robert Роберт Robertas|Боб Bob Боббі
m|Родіон Родион|
m|Рудольф|Руді Руди
m|Рафаель Рафаэль Рафаїл Raphael|
m|Спартак|
m|Тадей Фаддей Тадеуш Tadeusz|
m|Терентій Терентий|
m|Фадей|
m|Фелікс Феликс Felix|
m|Філарет Филарет|
m|Фрідріх Фридрих Friedrich Frederick|
m|Фрол Флор|
m|Христофор Крістофер Кристофер Christopher|Кріс Крис Chris
m|Едгар Эдгар|
m|Альберт|Алік Алик
m|Альфред|
m|Аміл Амил|
m|Анвар|
m|Армен|
m|Аслан|
m|Ашот|
m|Вахтанг|
m|Гамлет|
m|Ібрагім Ибрагим Ибрахим Ibrahim|
m|Ісмаїл Исмаил Ismail|
m|Магомед Мухаммед Мохаммед Магомет Mohammed Muhammad Mohamed|
m|Мамед|
m|Мурат|
m|Мустафа|
m|Рашид|
m|Рамазан|
m|Руфат|
m|Хасан Гасан Hassan|
m|Хусейн Гусейн Hussein Hüseyin|
m|Юсуф Юсуп|
M|Джон John|Джоні Джонні Johnny
M|Джеймс James|Джим Jim Джиммі Jimmy
M|Джордж George|
M|Майкл Michael|Майк Mike Мік Mick
M|Девід Дэвид David|Дейв Дэйв Dave
M|Річард Ричард Richard|Дік Дик Dick Рік Рик Rick
M|Чарльз Чарлз Charles|Чарлі Чарли Charlie Чак Chuck
M|Едвард Эдвард Edward|Ед Эд Ed Тед Тэд Ted
M|Джозеф Joseph|Джо Joe
M|Томас Thomas|Том Tom
M|Метью Мэтью Matthew|Метт Мэтт Matt
M|Ендрю Эндрю Andrew|Енді Энди Andy
M|Ентоні Энтони Anthony|Тоні Тони Tony
M|Стівен Стивен Стефен Steven Stephen|Стів Стив Steve
M|Джеффрі Джеффри Jeffrey Geoffrey Jeffery|Джефф Jeff Geoff
M|Ніколас Николас Nicholas Nicolas|Нік Ник Nick
M|Деніел Дэниел Даніель Daniel|Ден Дэн Dan
M|Раян Райан Ryan|
M|Браян Брайан Brian Bryan|
M|Х'ю Хью Hugh|
M|Ієн Иэн Ian Iain|
M|Жан Jean|
M|Жак Jacques|
M|Жорж Georges|
M|Гі Ги Guy|
M|Гай Guy|
M|Мішель Мишель Michel Michelle|
M|Франсуа François|
M|Люк Luc|
M|Ів Ив Yves|
M|Луї Луи Louis|
M|Льюїс Льюис Lewis Louis|
M|Хуан Juan|
M|Хосе José Jose|
M|Хорхе Jorge|
M|Хав'єр Хавьер Javier|
M|Хесус Jesús|
M|Анхель Ángel|
M|Мігель Мигель Miguel|
M|Джузеппе Giuseppe|
M|Джованні Джованни Giovanni|
M|Джорджо Giorgio|
M|Йорг Jörg|
M|Юрген Jürgen|
M|Ганс Hans|
M|Гельмут Helmut|
M|Йоганн Иоганн Johann|
M|Юхан Йохан Йоган Johan|
M|Йонас Jonas|
M|Хокан Håkan|
M|Грем Грэм Грэхем Ґрем Graham Graeme|
M|Шон Sean Shawn Shaun|
M|Кіт Кит Keith|
M|Крейг Крэйг Craig|
M|Кеннет Kenneth|Кен Ken
M|Ґері Гері Гэри Гари Gary Garry|
M|Гаррі Гарри Harry|
M|Генрі Генри Henry|
M|Ллойд Lloyd|
M|Марк Mark|
M|Пол Paul|
M|Пітер Питер Peter Pieter|Піт Pete
M|Філ Фил Phil|
M|Рей Рэй Ray|
M|Реймонд Рэймонд Raymond|
M|Рональд Ronald|Рон Ron
M|Ральф Ralph|
M|Рассел Russell|
M|Сем Сэм Sam|
M|Семюел Сэмюэл Samuel|Сем
M|Тімоті Тимоти Timothy|Тім Тим Tim
M|Уолтер Волтер Walter|
M|Вейн Уэйн Wayne|
M|Воррен Уоррен Warren|
M|Едвін Эдвин Edwin|
M|Юджин Eugene|
M|Артур Arthur|
f|Олена Елена Олёна Єлена Елен Элен Hélène Helen Helena Elena Jelena Olena|Лена Лєна Оленка Леночка Ленка Оленочка Леся
f|Альона Алёна Алена Олёна Alyona|Альонка Алёнка
f|Ольга Olha Olga|Оля Олька Оленька Олечка
f|Оксана Oxana Oksana|Ксюша Оксанка Ксана Оксаночка
f|Ксенія Ксения Оксенія Аксинья Xenia Kseniia|Ксюша Ксеня Ксюня
f|Наталія Наталья Наталя Наталия Natalie Nathalie Natalia|Наташа Ната Наталка Наташка Таша
f|Тетяна Татьяна Татіана Татьяна Татияна Tatiana Tetiana Tatjana|Таня Танюша Танька Тетянка Танечка
f|Ірина Ирина Ярина Irene Iryna Irina Irène|Іра Ира Іринка Іришка Ириша Ірка
f|Юлія Юлия Julia Julie Yuliia|Юля Юлька Юлечка
f|Уляна Ульяна Uliana|Уля Улянка
f|Катерина Екатерина Катріна Catherine Katharina Katherine Kateryna Ekaterina Katarzyna|Катя Катруся Катька Катюша Катерінка
f|Марія Мария Марья Мар'я Mary Maria Marie Mariia|Маша Марійка Маруся Маня Машка Марічка Маняша
f|Анна Ганна Ann Anne Hanna Anna Hannah Anne|Аня Ганнуся Ганя Нюра Анюта Анька Анечка Нюся Галя Гануся
f|Анастасія Анастасия Настасія Анастасья Anastasia|Настя Настуня Ася Настюша Стася
f|Світлана Светлана Svetlana Svitlana|Світа Света Лана Світланка Светик
f|Людмила Людміла Ludmila Ludmilla|Люда Люся Мила Людка
f|Любов Любовь Liubov|Люба Любка Любаша
f|Надія Надежда Nadiia Nadezhda|Надя Надійка Надюша
f|Віра Вера Vira|Вірка Віруня Верочка
f|Галина Halyna Galina|Галя Галька Галинка
f|Валентина Valentina|Валя Валька Валюша
f|Валерія Валерия Valeria|Лєра Лера Валера
f|Вікторія Виктория Victoria|Віка Вика Вікуся
f|Олександра Александра Alexandra|Саша Шура Леся Сашка Олеся Сандра
f|Олеся Леся Олеся Lesia|Олеська
f|Євгенія Евгения Eugenia Eugénie|Женя Женька
f|Єлизавета Елизавета Лізавета Elizabeth Elisabeth Elizaveta|Ліза Лиза Лізка
f|Зінаїда Зинаида Zinaida|Зіна Зина
f|Зоя Zoe Zoia|Зойка
f|Інна Инна Inna|Інночка
f|Інга Инга Inga|
f|Лариса Larysa Larissa|Лара Лорa
f|Лідія Лидия Lydia|Ліда Лида
f|Лілія Лилия Lilia Lily|Ліля Лиля
f|Маргарита Margaret Margarita Marguerite|Рита Марго
f|Марина Marina|Маринка Марінка
f|Мар'яна Марьяна Marianna|Мар'янка
f|Маріанна Марианна|
f|Мирослава Myroslava|Слава
f|Ніна Нина Nina|Нінка
f|Поліна Полина Pauline Polina|Поля
f|Раїса Раиса Raisa|Рая
f|Роксолана Роксана|
f|Руслана|Руся
f|Софія София Софья Sophia Sophie Sofiia|Соня Софійка
f|Тамара Tamara|Тома
f|Тереза Терезія Theresa|
f|Христина Кристина Крістіна Christina Christine Khrystyna|Крістя Христя
f|Яна Jana Iana|Янка Яночка
f|Ярослава Yaroslava|Слава Яся
f|Дарія Дарья Дарина Дар'я Одарка Daria Daryna|Даша Даруся Дашка
f|Діана Диана Diana|
f|Ельвіра Эльвира|Еля
f|Елла Элла Ella|Еля
f|Емма Эмма Emma|
f|Жанна Jeanne Zhanna|
f|Алла Alla|Алка
f|Аліна Алина Alina|Аля
f|Аліса Алиса Alice|Аля
f|Антоніна Антонина Antonina|Тоня
f|Богдана|Дана
f|Василина Василиса|Вася
f|Владислава|Влада
f|Єва Ева Eva Eve|
f|Меланія Мелания Маланка|
f|Неля Неллі Нелли Нелля Nelly|Нелька
f|Павлина Павліна|
f|Пелагія Пелагея|Поля
f|Римма Рима Ріма|
f|Стефанія Стефания Степанида|Стефа
f|Таїсія Таисия Таїса|Тая
f|Фаїна Фаина|Фая
f|Єфросинія Ефросинья Фросина|Фрося
f|Параска Прасковья Параскева Парасковія|
f|Акулина Килина|
f|Агрипина Агриппина Горпина|
f|Матрона Матрёна Мотря|
f|Явдоха Евдокия Євдокія|Дуся
f|Текля Фёкла Векла|
f|Тамілла Таміла Тамила|
f|Ніла Нила Неоніла Неонила|
f|Ліана Лиана|
f|Аделіна Аделина|
f|Анжела Анжеліка Анжелика Angela Angelika|
f|Ангеліна Ангелина Angelina|
f|Вероніка Вероника Veronica Véronique|
f|Віолетта Виолетта|
f|Олімпіада Олимпиада|Ліпа
f|Клавдія Клавдия Claudia|Клава
f|Кіра Кира|
f|Клара Clara|
f|Ліна Лина|
f|Мілана Милана|
f|Майя Maya|
f|Регіна Регина|
f|Сніжана Снежана|
f|Ельза Эльза|
F|Джоан Joan|
F|Енн Энн Анн Ann Anne|
F|Джейн Jane|
F|Джин Jean|
F|Джулі Джули Julie|
F|Сьюзен Сьюзан Susan|
F|Розі Рози Rosy Rosie|
F|Шеріл Шерил Cheryl|
F|Хелен Helen|
F|Елізабет Элизабет Elizabeth|
F|Мері Мэри Mary|
F|Марі Мари Marie|
F|Крістін Кристин Christine|
F|Джудіт Джудит Judith|Джуді Judy
F|Дженніфер Дженнифер Jennifer|Jenny Дженні
F|Рейчел Рэйчел Rachel|
F|Карін Карин Karin|
F|Маргарет Margaret|Меґ Meg
F|Кетрін Кэтрин Catherine Katherine Kathryn|
F|Тереза Theresa Teresa|
M|Лоран Laurent|
M|Ален Alain|
M|Алан Аллан Alan Allan Allen|Ал Эл Ел Al
M|Бернар Bernard|
M|Бернард Bernard|Берні Берни Bernie
M|Жерар Gérard|
M|Жиль Gilles|
M|Дідьє Дидье Didier|
M|Олів'є Оливье Olivier|
M|Бенуа Benoît Benoit|
M|Крістоф Кристоф Christophe Christoph|
M|Фредерік Фредерик Frédéric Frederic|Фред Fred
M|Гійом Гийом Guillaume|
M|Ерве Эрве Hervé|
M|Жером Jérôme|
M|Жульєн Жюльен Julien|
M|Моріс Морис Maurice|
M|Рене René|
M|Роже Roger|
M|Роджер Roger|
M|Себастьєн Себастьен Sébastien|
M|Тьєррі Тьерри Thierry|
M|Венсан Vincent|
M|Вінсент Винсент Vincent|Вінс Винс Vince
M|Ксав'є Ксавье Xavier|
M|Брюс Bruce|
M|Дуглас Douglas|Даґ Даг Doug
M|Дін Дин Dean|
M|Френсіс Фрэнсис Francis|
M|Френк Фрэнк Франк Frank|
M|Говард Ховард Howard|
M|Джек Jack|
M|Джейсон Jason|
M|Джей Jay|
M|Джеррі Джерри Jerry Gerry|
M|Джессі Джесси Jesse Jessie|
M|Джастін Джастин Justin|
M|Кевін Кевин Kevin|
M|Ларрі Ларри Larry|
M|Найджел Nigel|
M|Ніл Нил Neil Neal|
M|Стюарт Stewart Stuart|
M|Саймон Simon|
M|Алістер Алистер Alistair Alasdair|
M|Клайв Clive|
M|Джеральд Gerald|
M|Жеральд Gérald|
M|Айвен Айван Ivan|
M|Джеремі Джереми Jeremy|
M|Джонатан Jonathan|Джон Jon
M|Джошуа Joshua|Джош Josh
M|Джоел Джоэл Joel|
M|Кайл Kyle|
M|Люк Luke|
M|Оуен Оуэн Owen|
M|Росс Ross|
M|Тревор Trevor|
M|Гай Guy|
M|Бенджамін Бенджамин Benjamin|Бен Ben
M|Ґевін Гевін Гэвин Gavin|
M|Блейк Blake|
M|Кертіс Кертис Curtis|
M|Дерек Derek|
M|Дункан Duncan|
M|Едмунд Эдмунд Edmund|
M|Г'юго Хуго Уго Hugo|
M|Лайам Ліам Лиам Liam|
M|Ґлен Глен Гленн Glen Glenn|
M|Гайнц Хайнц Heinz|
M|Клаус Klaus Claus|
M|Ульріх Ульрих Ulrich|
M|Уве Uwe|
M|Фолькер Volker|
M|Вольфганг Wolfgang|
M|Вальтер Walter|
M|Ґюнтер Гюнтер Günther Gunther|
M|Райнер Rainer|
M|Хоакін Хоакин Joaquín|
M|Жорді Жорди Jordi|
M|Хуліо Хулио Julio|
M|Хайме Jaime|
M|Жуан João|
M|Жозе Jose José|
M|Джанні Джанни Gianni|
M|Джанкарло Giancarlo|
M|Іньяціо Иньяцио Ignazio|
M|Ігнасіо Игнасио Ignacio|
M|Бйорн Бьёрн Bjørn Björn|
M|Єнс Йенс Jens|
M|Йоран Ёран Göran|
M|Коре Kåre|
M|Уле Ole|
M|Серен Сёрен Søren|
M|Ахмед Ahmed Ahmad|
M|Хамід Хамид Hamid|
F|Сара Sarah Sara|
F|Шерон Шэрон Sharon|
F|Сью Sue|
F|Теммі Тэмми Tammy|
F|Трейсі Трейси Tracey Tracy|
F|Івонн Ивонн Yvonne|
F|Гілларі Хиллари Hilary Hillary|
F|Ненсі Нэнси Nancy|
F|Гезер Хезер Heather|
F|Джанет Janet|
F|Даян Диана Diane|
F|Еллен Эллен Ellen|
F|Елейн Элейн Elaine|
F|Керол Кэрол Carol|
F|Керолайн Кэролайн Caroline|
F|Люсі Люси Lucy|
F|Рут Ruth|
F|Сінтія Синтия Cynthia|
F|Сьюзен Сюзан Susan|
F|Сильві Сильви Sylvie|
F|Мішель Мишель Michèle Michelle|
F|Лінда Линда Linda|
F|Лора Laura|
F|Кім Ким Kim|
F|Емі Эми Amy|
F|Барбара Barbara|
F|Жаклін Жаклин Jacqueline|
F|Джекі Джеки Jackie|
F|Одрі Одри Audrey|
F|Елен Элен Hélène|
F|Рейчел Рэчел Rachel|
F|Гезел Хейзел Hazel|
`;
