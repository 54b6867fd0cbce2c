/** Cities under the names that languages and times have given them, a row each: country, then names, the usual one first. */
export const CITIES = `
KZ Almaty|Алматы|Alma-Ata|Алма-Ата|Верный|Vernyi|Almatı|Almati|Алмати
KZ Astana|Астана|Nur-Sultan|Нур-Султан|Нұр-Сұлтан|Nursultan|Tselinograd|Целиноград|Akmola|Акмола|Ақмола|Akmolinsk|Акмолинск|Zelinograd
KZ Karagandy|Karaganda|Караганда|Қарағанды|Qaraghandy|Qaragandy|Qaragandı|Karaghandy|Karagandi
KZ Shymkent|Шымкент|Chimkent|Чимкент|Tschimkent|Tchimkent|Şımkent
KZ Taraz|Тараз|Dzhambul|Джамбул|Zhambyl|Жамбыл|Aulie-Ata|Аулие-Ата|Әулиеата|Dschambul
KZ Oskemen|Өскемен|Ust-Kamenogorsk|Усть-Каменогорск|Оскемен|Oʻskemen|Öskemen
KZ Semey|Семей|Semipalatinsk|Семипалатинск|Semei|Semeı
KZ Aktobe|Ақтөбе|Актобе|Aktyubinsk|Актюбинск|Aqtöbe|Aqtobe|Aktjubinsk
KZ Kostanay|Қостанай|Костанай|Kustanay|Кустанай|Qostanai|Qostanay|Kostanai
KZ Petropavl|Петропавл|Петропавловск|Petropavlovsk|Petropawl|Kyzylzhar|Қызылжар
KZ Oral|Орал|Уральск|Uralsk|Ural'sk
KZ Atyrau|Атырау|Guryev|Гурьев|Gurjew
KZ Aktau|Ақтау|Актау|Aqtau|Shevchenko|Шевченко
KZ Kokshetau|Көкшетау|Кокшетау|Kokchetav|Кокчетав|Koksetau
KZ Kyzylorda|Қызылорда|Кызылорда|Kzyl-Orda|Кзыл-Орда|Qyzylorda|Perovsk
KZ Turkistan|Turkestan|Түркістан|Туркестан|Türkistan|Turkıstan
KZ Taldykorgan|Талдықорған|Талдыкорган|Taldyqorgan|Taldy-Kurgan|Талды-Курган
KZ Zhezkazgan|Жезқазған|Жезказган|Dzhezkazgan|Джезказган|Zhezqazghan|Jezkazgan
KZ Zhanaozen|Жаңаөзен|Жанаозен|Janaozen|Novy Uzen|Новый Узень|Zhangaozen
KZ Konaev|Қонаев|Конаев|Kapchagay|Капчагай|Kapshagay|Қапшағай|Qonayev|Qapshaghay
KZ Pavlodar|Павлодар
KZ Ekibastuz|Екібастұз|Экибастуз
KZ Temirtau|Теміртау|Темиртау
KZ Rudny|Рудный|Rudnyy
KZ Balkhash|Балқаш|Балхаш|Balqash
KZ Altai|Алтай|Zyryanovsk|Зыряновск
KG Bishkek|Бишкек|Frunze|Фрунзе|Pishpek|Пишпек|Bichkek|Bischkek|Бішкек
KG Osh|Ош|Och
KG Jalal-Abad|Жалал-Абад|Джалал-Абад|Djalal-Abad|Dzhalal-Abad|Жалалабат|Manas|Манас
KG Karakol|Каракол|Przhevalsk|Пржевальск
KG Naryn|Нарын
KG Talas|Талас
KG Batken|Баткен
KG Tokmok|Токмок|Tokmak|Токмак
KG Balykchy|Балыкчы|Rybachye|Рыбачье
UZ Tashkent|Toshkent|Ташкент|Тошкент|Taschkent|Tachkent|Taşkent
UZ Samarkand|Samarqand|Самарканд|Самарқанд|Samarcande
UZ Bukhara|Buxoro|Бухара|Бухоро|Bokhara|Boukhara|Buchara
UZ Fergana|Fargʻona|Фергана|Фарғона|Ferghana|Skobelev
UZ Andijan|Andijon|Андижан|Андижон|Andizhan
UZ Namangan|Наманган
UZ Nukus|Нукус|Nókis|Noukous
UZ Qarshi|Карши|Қарши|Karshi
UZ Urgench|Urganch|Ургенч|Урганч
UZ Kokand|Qoʻqon|Коканд|Қўқон|Khokand
UZ Termez|Termiz|Термез|Термиз|Tirmiz
UZ Jizzakh|Jizzax|Джизак|Жиззах
UZ Khiva|Xiva|Хива
UZ Margilan|Margʻilon|Маргилан|Марғилон
TJ Dushanbe|Душанбе|Stalinabad|Сталинабад|Duschanbe|Douchanbé
TJ Khujand|Хуҷанд|Худжанд|Ходжент|Leninabad|Ленинабад|Khodjent|Khodzhent|Chudschand
TJ Khorog|Khorugh|Хоруғ|Хорог|Chorugh
TJ Kulob|Kŭlob|Кӯлоб|Куляб|Kulyab
TJ Bokhtar|Бохтар|Qurghonteppa|Қӯрғонтеппа|Kurgan-Tyube|Курган-Тюбе|Kurgan-Tube
TJ Istaravshan|Истаравшан|Ura-Tyube|Ура-Тюбе
TM Ashgabat|Aşgabat|Ашхабад|Ашгабат|Ashkhabad|Aschgabat|Achgabat
TM Turkmenabat|Türkmenabat|Туркменабад|Чарджоу|Chardzhou|Charjou|Çärjew
TM Dashoguz|Daşoguz|Дашогуз|Ташауз|Tashauz|Dashhowuz
TM Turkmenbashi|Türkmenbaşy|Туркменбаши|Krasnovodsk|Красноводск
TM Balkanabat|Балканабад|Nebit-Dag|Небит-Даг
TM Mary|Мары|Merv|Мерв
RU Moscow|Москва|Moskva|Moskau|Moscou|Moscú|Moskwa|Мәскеу|Москов
RU Saint Petersburg|Санкт-Петербург|St. Petersburg|St Petersburg|Sankt Petersburg|Sankt-Peterburg|Leningrad|Ленинград|Petrograd|Петроград|Saint-Pétersbourg|Питер
RU Yekaterinburg|Екатеринбург|Ekaterinburg|Sverdlovsk|Свердловск|Jekaterinburg
RU Nizhny Novgorod|Нижний Новгород|Nizhniy Novgorod|Gorky|Горький|Nischni Nowgorod
RU Samara|Самара|Kuybyshev|Куйбышев
RU Volgograd|Волгоград|Stalingrad|Сталинград|Tsaritsyn|Царицын
RU Kaliningrad|Калининград|Königsberg|Кёнигсберг
RU Tver|Тверь|Kalinin|Калинин
RU Kazan|Казань|Qazan|Kasan
RU Rostov-on-Don|Ростов-на-Дону|Rostov-na-Donu|Rostow am Don
RU Chelyabinsk|Челябинск|Tscheljabinsk|Tcheliabinsk
RU Novosibirsk|Новосибирск
RU Krasnoyarsk|Красноярск|Krasnojarsk
RU Voronezh|Воронеж|Woronesch
RU Ufa|Уфа|Өфө
RU Perm|Пермь|Molotov
RU Omsk|Омск
RU Grozny|Грозный|Grosny|Groznyy
RU Makhachkala|Махачкала
RU Vladikavkaz|Владикавказ|Ordzhonikidze
RU Ulyanovsk|Ульяновск|Simbirsk|Симбирск
RU Arkhangelsk|Архангельск|Archangel|Archangelsk
RU Irkutsk|Иркутск
RU Yakutsk|Якутск
RU Orenburg|Оренбург|Orynbor|Орынбор
UA Kyiv|Київ|Kiev|Киев|Kiew|Kijów|Кіеў
UA Kharkiv|Харків|Kharkov|Харьков|Charkiw
UA Odesa|Одеса|Odessa|Одесса
UA Lviv|Львів|Lvov|Львов|Lemberg|Lwów|Lemberik
UA Dnipro|Дніпро|Днепр|Dnipropetrovsk|Дніпропетровськ|Днепропетровск|Dnepropetrovsk|Yekaterinoslav
UA Zaporizhzhia|Запоріжжя|Запорожье|Zaporozhye|Zaporizhia|Saporischschja
UA Mykolaiv|Миколаїв|Николаев|Nikolaev|Mykolayiv
UA Luhansk|Луганськ|Луганск|Lugansk|Voroshilovgrad
UA Donetsk|Донецьк|Донецк|Stalino|Yuzovka
UA Chernihiv|Чернігів|Чернигов|Chernigov
UA Chernivtsi|Чернівці|Черновцы|Czernowitz|Chernovtsy|Cernăuți
UA Kropyvnytskyi|Кропивницький|Кропивницкий|Kirovohrad|Кіровоград|Кировоград|Kirovograd
UA Rivne|Рівне|Ровно|Rovno
UA Vinnytsia|Вінниця|Винница|Vinnitsa
UA Ivano-Frankivsk|Івано-Франківськ|Ивано-Франковск|Stanislav|Stanislau
UA Bakhmut|Бахмут|Artemivsk|Артемівськ|Артёмовск
UA Mariupol|Маріуполь|Мариуполь|Zhdanov|Жданов
UA Uzhhorod|Ужгород|Uzhgorod|Ungvár
UA Kryvyi Rih|Кривий Ріг|Кривой Рог|Krivoy Rog
UA Sevastopol|Севастополь|Sewastopol
UA Simferopol|Сімферополь|Симферополь|Aqmescit|Акъмесджит
BY Minsk|Мінск|Минск|Mińsk
BY Hrodna|Гродна|Гродно|Grodno
BY Homiel|Homel|Гомель|Gomel|Homyel
BY Mahilioŭ|Mahilyow|Магілёў|Могилёв|Могилев|Mogilev|Mahilyou
BY Viciebsk|Vitsebsk|Віцебск|Витебск|Vitebsk|Vitsyebsk
BY Brest|Брэст|Брест|Brest-Litovsk|Берасце|Bieraście
BY Babrujsk|Babruysk|Бабруйск|Бобруйск|Bobruisk
BY Maladziečna|Maladzyechna|Маладзечна|Молодечно|Molodechno
BY Baranavičy|Baranovichi|Баранавічы|Барановичи|Baranavichy
BY Barysaŭ|Barysaw|Барысаў|Борисов|Borisov
BY Navapolatsk|Наваполацк|Новополоцк|Novopolotsk
GE Tbilisi|თბილისი|Тбилиси|Tiflis|Тифлис|Tbilissi
GE Kutaisi|ქუთაისი|Кутаиси|Kutaissi
GE Batumi|ბათუმი|Батуми|Batum|Batoumi|Батум
GE Sukhumi|სოხუმი|Сухуми|Sokhumi|Аҟәа|Suchumi
GE Tskhinvali|ცხინვალი|Цхинвали|Цхинвал|Staliniri
GE Gori|გორი|Гори
GE Zugdidi|ზუგდიდი|Зугдиди
AM Yerevan|Երևան|Երեւան|Ереван|Erevan|Eriwan|Erivan
AM Gyumri|Գյումրի|Гюмри|Leninakan|Ленинакан|Alexandropol
AM Vanadzor|Վանաձոր|Ванадзор|Kirovakan|Кировакан
AM Vagharshapat|Վաղարշապատ|Вагаршапат|Ejmiatsin|Echmiadzin|Эчмиадзин
AZ Baku|Bakı|Баку|Bakou|Bakü
AZ Ganja|Gəncə|Гянджа|Gandja|Gyandzha|Kirovabad|Кировабад|Elisabethpol
AZ Sumgait|Sumqayıt|Сумгаит|Sumqayit
AZ Nakhchivan|Naxçıvan|Нахичевань|Nakhichevan
AZ Khankendi|Xankəndi|Ханкенди|Stepanakert|Степанакерт|Ստեփանակերտ
AZ Shusha|Şuşa|Шуша|Shushi|Շուշի
AZ Lankaran|Lənkəran|Ленкорань|Lenkoran
TR Istanbul|İstanbul|Стамбул|Constantinople|Konstantinopel|Konstantiniyye|Ыстанбұл|Стамбул|Константинополь|Estambul
TR Ankara|Анкара|Angora
TR Izmir|İzmir|Измир|Smyrna|Смирна
TR Diyarbakir|Diyarbakır|Диярбакыр|Amed
MD Chisinau|Chișinău|Кишинёв|Кишинев|Kishinev|Кишинэу
MD Balti|Bălți|Бельцы|Beltsy
LT Vilnius|Вильнюс|Wilno|Vilna|Вільня
LV Riga|Rīga|Рига
EE Tallinn|Таллин|Таллинн|Reval
PL Warsaw|Warszawa|Варшава|Warschau|Varsovie
PL Krakow|Kraków|Краков|Cracow|Krakau
PL Gdansk|Gdańsk|Гданьск|Danzig
PL Wroclaw|Wrocław|Вроцлав|Breslau
CZ Prague|Praha|Прага|Prag
AT Vienna|Wien|Вена|Vienne|Відень
DE Berlin|Берлин|Берлін
DE Munich|München|Мюнхен
DE Cologne|Köln|Кёльн|Koeln
FR Paris|Париж
GB London|Лондон|Londres|Londra
BE Brussels|Bruxelles|Brüssel|Брюссель|Brussel
CH Geneva|Genève|Genf|Женева|Ginevra
IT Rome|Roma|Рим
GR Athens|Athína|Αθήνα|Афины|Athen|Athènes
RS Belgrade|Beograd|Београд|Белград|Belgrad
BG Sofia|София
RO Bucharest|București|Бухарест|Bukarest
HU Budapest|Будапешт
CN Beijing|Peking|Пекин|Pékin|北京|Пекін
CN Guangzhou|Canton|Гуанчжоу|广州
CN Urumqi|Ürümqi|Урумчи|Үрімші|乌鲁木齐
CN Ghulja|Yining|Кульджа|Құлжа|伊宁
CN Kashgar|Kashi|Кашгар|Қашқар|喀什
CN Shanghai|Шанхай|上海
HK Hong Kong|Гонконг|香港|Hongkong
MN Ulaanbaatar|Ulan Bator|Улан-Батор|Улаанбаатар
AF Kabul|Кабул|Kaboul|کابل
IR Tehran|Teheran|Тегеран|تهران|Téhéran
IR Mashhad|Meshed|Мешхед|مشهد
IQ Baghdad|Багдад|بغداد|Bagdad
IQ Erbil|Arbil|Эрбиль|أربيل|Hewlêr|اربيل
SY Damascus|Дамаск|دمشق|Damas|Damaskus
SY Aleppo|Алеппо|حلب|Alep|Halab|Халеб
LB Beirut|Бейрут|بيروت|Beyrouth
EG Cairo|Каир|القاهرة|Le Caire|Kairo|Al-Qahira
EG Alexandria|Александрия|الإسكندرية|Alexandrie
SA Riyadh|Эр-Рияд|الرياض|Riad|Riyad
SA Mecca|Мекка|مكة|Makkah|La Mecque
SA Jeddah|Джидда|جدة|Djeddah
AE Dubai|Дубай|دبي|Dubaï
AE Abu Dhabi|Абу-Даби|أبوظبي
YE Sanaa|Сана|صنعاء|Sana'a
YE Aden|Аден|عدن
LY Benghazi|Бенгази|بنغازي
TN Tunis|Тунис|تونس
DZ Algiers|Алжир|الجزائر|Alger|Algier
MA Rabat|Рабат|الرباط
MA Casablanca|Касабланка|الدار البيضاء
SD Khartoum|Хартум|الخرطوم|Chartum
IL Jerusalem|Иерусалим|القدس|ירושלים|Al-Quds
PS Gaza|Газа|غزة
IN Mumbai|Bombay|Мумбаи|Бомбей|मुंबई
IN Kolkata|Calcutta|Калькутта|कोलकाता
IN Chennai|Madras|Мадрас
IN Delhi|Дели|New Delhi|दिल्ली|Нью-Дели
IN Bengaluru|Bangalore|Бангалор
PK Karachi|Карачи|کراچی
PK Lahore|Лахор|لاہور
BD Dhaka|Dacca|Дакка
MM Yangon|Rangoon|Янгон|Рангун|ရန်ကုန်
VN Ho Chi Minh City|Saigon|Хошимин|Сайгон|Hồ Chí Minh|Thành phố Hồ Chí Minh|Sài Gòn|TP.HCM
VN Hanoi|Hà Nội|Ханой
TH Bangkok|Бангкок|กรุงเทพ|Krung Thep
KH Phnom Penh|Пномпень|ភ្នំពេញ
KR Seoul|Сеул|서울
JP Tokyo|Токио|東京
US Washington|Вашингтон
US New York|New York City|Нью-Йорк|Nueva York
ET Addis Ababa|Аддис-Абеба|አዲስ አበባ|Addis-Abeba
`
