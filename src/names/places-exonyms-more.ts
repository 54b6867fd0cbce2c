/** More cities, in the form of `CITIES`. */
export const MORE_CITIES = `
KZ Baikonur|Байконур|Байқоңыр|Байконыр|Leninsk|Ленинск|Baikonyr|Tyuratam|Тюратам
KZ Stepnogorsk|Степногорск|Степногор
KZ Kentau|Кентау
KZ Ridder|Риддер|Leninogorsk|Лениногорск
KZ Shchuchinsk|Щучинск|Бурабай|Burabay|Borovoye|Боровое
KZ Talgar|Талғар|Талгар
KZ Kaskelen|Қаскелең|Каскелен|Qaskelen
KZ Zharkent|Жаркент|Panfilov|Панфилов
KZ Aral|Арал|Аральск|Aralsk
KZ Ayagoz|Аягөз|Аягоз|Ayaguz
KZ Shu|Шу|Чу
KZ Merke|Меркі|Мерке
KZ Lisakovsk|Лисаковск
KZ Arkalyk|Арқалық|Аркалык|Arqalyq
KZ Saran|Саран|Сарань
KZ Satbayev|Сәтбаев|Сатпаев|Nikolsky|Никольский
KZ Beyneu|Бейнеу
KZ Kulsary|Құлсары|Кульсары|Qulsary
KG Uzgen|Özgön|Өзгөн|Узген
KG Kyzyl-Kiya|Кызыл-Кыя|Кызыл-Кия
KG Kara-Balta|Кара-Балта
KG Kant|Кант
KG Isfana|Исфана|Раззаков
KG Kara-Suu|Кара-Суу|Карасуу
UZ Navoi|Navoiy|Навои|Навоий
UZ Gulistan|Guliston|Гулистан|Гулистон
UZ Chirchik|Chirchiq|Чирчик|Чирчиқ
UZ Angren|Ангрен
UZ Muynak|Moʻynoq|Муйнак|Мўйноқ
TJ Isfara|Исфара
TJ Panjakent|Панҷакент|Пенджикент|Penjikent
TJ Vahdat|Ваҳдат|Вахдат|Kofarnihon|Кофарнихон|Ordzhonikidzeabad
TJ Murghab|Мурғоб|Мургаб
TM Tejen|Теджен
TM Serdar|Сердар|Gyzylarbat|Кизыл-Арват
RU Tyumen|Тюмень|Төмен
RU Saratov|Саратов
RU Astrakhan|Астрахань|Астрахан
RU Krasnodar|Краснодар|Екатеринодар|Yekaterinodar
RU Sochi|Сочи
RU Stavropol|Ставрополь
RU Nalchik|Нальчик
RU Izhevsk|Ижевск|Ustinov
RU Rybinsk|Рыбинск|Andropov|Андропов
RU Tomsk|Томск
RU Barnaul|Барнаул
RU Khabarovsk|Хабаровск
RU Vladivostok|Владивосток
RU Murmansk|Мурманск
RU Pskov|Псков
RU Yaroslavl|Ярославль
RU Tula|Тула
RU Ryazan|Рязань
RU Elista|Элиста|Stepnoy
RU Ulan-Ude|Улан-Удэ|Верхнеудинск
RU Petrozavodsk|Петрозаводск|Petroskoi
UA Kherson|Херсон
UA Sumy|Сумы|Суми
UA Poltava|Полтава
UA Cherkasy|Черкаси|Черкассы
UA Zhytomyr|Житомир
UA Khmelnytskyi|Хмельницький|Хмельницкий|Proskuriv
UA Ternopil|Тернопіль|Тернополь
UA Lutsk|Луцьк|Луцк
UA Kamianske|Кам'янське|Каменское|Dniprodzerzhynsk|Днепродзержинск
UA Kerch|Керч|Керчь
UA Yalta|Ялта
UA Bakhchysarai|Бахчисарай|Bağçasaray
UA Berdyansk|Бердянськ|Бердянск
UA Melitopol|Мелітополь|Мелитополь
GE Rustavi|რუსთავი|Рустави
GE Poti|ფოთი|Поти
GE Akhalkalaki|ახალქალაქი|Ахалкалаки
AM Ijevan|Իջևան|Иджеван
AM Kapan|Կապան|Капан
AZ Mingachevir|Mingəçevir|Мингечаур
AZ Sheki|Şəki|Шеки|Nukha
AZ Lachin|Laçın|Лачин
AZ Quba|Куба
TR Trabzon|Трабзон|Трапезунд|Trebizond|Trapezunt
TR Edirne|Эдирне|Adrianople|Адрианополь
TR Gaziantep|Газиантеп|Antep|Aintab
TR Sanliurfa|Şanlıurfa|Urfa|Урфа
TR Antakya|Antioch|Антиохия|Hatay
TR Bursa|Бурса
TR Van|Ван
TR Tunceli|Dersim|Дерсим
TR Sirnak|Şırnak|Şirnex
TR Hakkari|Colemêrg
MD Tiraspol|Тирасполь
LT Kaunas|Каунас|Kowno|Kovno
LT Klaipeda|Klaipėda|Клайпеда|Memel
EE Tartu|Тарту|Dorpat|Юрьев
EE Narva|Нарва
LV Daugavpils|Даугавпилс|Dünaburg|Двинск
PL Lodz|Łódź|Лодзь
PL Poznan|Poznań|Познань|Posen
PL Bialystok|Białystok|Белосток|Беласток
PL Szczecin|Щецин|Stettin
CZ Brno|Брно|Brünn
SK Bratislava|Братислава|Pressburg|Pozsony
SI Ljubljana|Любляна|Laibach
HR Zagreb|Загреб|Agram
BA Sarajevo|Сараево|Сарајево
BA Banja Luka|Баня-Лука|Бања Лука
ME Podgorica|Подгорица|Titograd|Титоград
MK Skopje|Скопье|Скопје|Shkup|Üsküp
XK Pristina|Prishtina|Priština|Приштина|Приштине
XK Mitrovica|Mitrovicë|Митровица|Косовска Митровица
AL Tirana|Tiranë|Тирана
RS Novi Sad|Нови-Сад|Нови Сад|Neusatz|Újvidék
RO Cluj-Napoca|Клуж-Напока|Klausenburg|Kolozsvár
NL The Hague|Hague|Den Haag|'s-Gravenhage|Гаага|La Haye|La Haya|Lahey
NL Amsterdam|Амстердам
DE Hamburg|Гамбург
DE Frankfurt|Франкфурт|Frankfurt am Main|Франкфурт-на-Майне
DE Dresden|Дрезден
DE Leipzig|Лейпциг
DE Bonn|Бонн
DE Strasbourg-Kehl|Kehl
FR Strasbourg|Страсбург|Straßburg|Strassburg
FR Marseille|Марсель
FR Lyon|Лион
CH Bern|Берн|Berne
CH Zurich|Zürich|Цюрих
IT Milan|Milano|Милан|Mailand
IT Venice|Venezia|Венеция|Venedig
IT Naples|Napoli|Неаполь|Neapel
IT Florence|Firenze|Флоренция|Florenz
IT Turin|Torino|Турин
ES Madrid|Мадрид
ES Barcelona|Барселона
PT Lisbon|Lisboa|Лиссабон|Lissabon|Lisbonne
IE Dublin|Дублин
SE Stockholm|Стокгольм
SE Gothenburg|Göteborg|Гётеборг
DK Copenhagen|København|Копенгаген|Kopenhagen|Copenhague
NO Oslo|Осло|Christiania
FI Helsinki|Хельсинки|Helsingfors
IS Reykjavik|Рейкьявик
BE Antwerp|Antwerpen|Антверпен|Anvers
GR Thessaloniki|Θεσσαλονίκη|Салоники|Salonica|Selanik
CY Nicosia|Lefkoşa|Никосия|Λευκωσία
IL Tel Aviv|Тель-Авив|תל אביב
IL Haifa|Хайфа|חיפה
PS Ramallah|Рамалла|رام الله
PS Hebron|Хеврон|الخليل|Al-Khalil
JO Amman|Амман|عمان
IQ Mosul|Мосул|الموصل
IQ Basra|Басра|البصرة
IQ Sulaymaniyah|السليمانية|Slemani|Сулеймания
IQ Kirkuk|Киркук|كركوك
SY Homs|Хомс|حمص
SY Raqqa|Ракка|الرقة
SY Idlib|Идлиб|إدلب
SY Kobani|Ayn al-Arab|Айн-эль-Араб|عين العرب
SY Qamishli|Камышлы|القامشلي
IR Isfahan|Esfahan|Исфахан|اصفهان
IR Tabriz|Тебриз|تبریز|Täbris
IR Shiraz|Шираз|شیراز
AF Kandahar|Кандагар|قندهار|Qandahar
AF Herat|Герат|هرات
AF Mazar-i-Sharif|Мазари-Шариф|مزار شریف|Mazar-e-Sharif
AF Jalalabad|Джелалабад|جلال آباد
AF Kunduz|Кундуз|قندوز
QA Doha|Доха|الدوحة
KW Kuwait City|Эль-Кувейт|مدينة الكويت
BH Manama|Манама|المنامة
OM Muscat|Маскат|مسقط
LY Tripoli|Триполи|طرابلس الغرب
PK Islamabad|Исламабад|اسلام آباد
PK Peshawar|Пешавар|پشاور
LK Colombo|Коломбо
NP Kathmandu|Катманду
MM Naypyidaw|Нейпьидо
MY Kuala Lumpur|Куала-Лумпур
ID Jakarta|Джакарта|Batavia
PH Manila|Манила
CN Lhasa|Лхаса|拉萨
CN Chongqing|Чунцин|Chungking
CN Tianjin|Тяньцзинь
CN Nanjing|Нанкин|Nanking
CN Harbin|Харбин
CN Hotan|Хотан|和田|Khotan
CN Aksu|Аксу|阿克苏
KP Pyongyang|Пхеньян|평양|Pjöngjang
US Los Angeles|Лос-Анджелес
US Chicago|Чикаго
CA Toronto|Торонто
CA Montreal|Montréal|Монреаль
MX Mexico City|Мехико|Ciudad de México|CDMX
CU Havana|La Habana|Гавана
VE Caracas|Каракас
BR Rio de Janeiro|Рио-де-Жанейро
AR Buenos Aires|Буэнос-Айрес
NG Lagos|Лагос
KE Nairobi|Найроби
UG Kampala|Кампала
ZW Harare|Хараре|Salisbury
MZ Maputo|Мапуту|Lourenço Marques
CD Kinshasa|Киншаса|Léopoldville
ZA Pretoria|Претория|Tshwane
ZA Johannesburg|Йоханнесбург
LB Sidon|Saida|Saïda|Сидон|Сайда|صيدا
`
