/** More regions, in the form of `REGIONS`: subjects of Russia, lands, states and provinces with names of their own in other languages. */
export const MORE_REGIONS = `
RU Perm|Пермский|Пермского|Пермь
RU Krasnoyarsk|Красноярский|Красноярского
RU Khabarovsk|Хабаровский|Хабаровского
RU Primorye|Приморский|Приморского|Приморье|Primorsky|Maritime|Primorski
RU Zabaykalsky|Забайкальский|Забайкальского|Забайкалье|Trans-Baikal|Transbaikal|Zabaikalsky|Zabaykalye
RU Kamchatka|Камчатский|Камчатского|Камчатка|Kamchatsky
RU Khanty-Mansi|Ханты-Мансийский|Ханты-Мансийского|ХМАО|Югра|Yugra|Ханты-Мансийский — Югра|Khanty-Mansiysk|KhMAO
RU Yamalo-Nenets|Ямало-Ненецкий|Ямало-Ненецкого|ЯНАО|Yamal-Nenets|Ямал|Yamal
RU Nenets|Ненецкий|Ненецкого
RU Chukotka|Чукотский|Чукотского|Чукотка|Chukchi
RU Jewish|Еврейская|Еврейской|ЕАО
RU Altai Republic|Республика Алтай|Горный Алтай
RU Arkhangelsk|Архангельская|Архангельской
RU Vologda|Вологодская|Вологодской
RU Murmansk|Мурманская|Мурманской
RU Pskov|Псковская|Псковской
RU Novgorod|Новгородская|Новгородской
RU Tver|Тверская|Тверской
RU Smolensk|Смоленская|Смоленской
RU Bryansk|Брянская|Брянской
RU Kaluga|Калужская|Калужской
RU Tula|Тульская|Тульской
RU Ryazan|Рязанская|Рязанской
RU Vladimir|Владимирская|Владимирской
RU Ivanovo|Ивановская|Ивановской
RU Kostroma|Костромская|Костромской
RU Yaroslavl|Ярославская|Ярославской
RU Orel|Орловская|Орловской|Oryol
RU Lipetsk|Липецкая|Липецкой
RU Tambov|Тамбовская|Тамбовской
RU Voronezh|Воронежская|Воронежской
RU Penza|Пензенская|Пензенской
RU Ulyanovsk|Ульяновская|Ульяновской
RU Kirov|Кировская|Кировской
RU Kemerovo|Кемеровская|Кемеровской|Kuzbass|Кузбасс
RU Amur|Амурская|Амурской
RU Magadan|Магаданская|Магаданской
RU Sakhalin|Сахалинская|Сахалинской|Сахалин
RU Kaliningrad|Калининградская|Калининградской
RU Kabardino-Balkaria|Kabardino-Balkarian|Kabardino-Balkar
RU Karachay-Cherkessia|Karachay-Cherkess|Karachai-Cherkessia|Karachaevo-Cherkessia
RU North Ossetia|Северная Осетия — Алания|North Ossetia–Alania
RU North Caucasus|Северный Кавказ|Nordkaukasus|Caucase du Nord
RU Siberia|Сибирь|Sibirien|Sibérie
RU Far East|Дальний Восток
RU Ural|Урал
UA Crimea|Автономна Республіка Крим|Республика Крым|Республіка Крим|Krym|АРК|Autonomous Republic of Crimea
UA Zakarpattia|Закарпатье|Закарпаття|Transcarpathian|Zakarpatska
UA Volyn|Волынь|Волинь|Wolhynien
UA Galicia|Галичина|Галиция|Galizien|Halychyna
UA Bukovyna|Буковина|Bukovina|Bukowina
TJ Gorno-Badakhshan|ВМКБ|ГБАО|GBAO|Горный Бадахшан|Горно-Бадахшанская|Gorno-Badakhshan Autonomous|Mountainous Badakhshan
UZ Fergana Valley|Ферганская долина
KG Issyk-Kul|Иссык-Куль
GE Adjara|აჭარა|Аджария|Ajaria|Adzharia|Achara|Acara
GE Samegrelo|სამეგრელო|Мегрелия|Mingrelia|Самегрело
GE Kakheti|კახეთი|Кахетия|Kachetien
GE Imereti|იმერეთი|Имеретия
GE Guria|გურია|Гурия
GE Svaneti|სვანეთი|Сванетия
GE Abkhazia|აფხაზეთი|Абхазия|Abchasien|Abkhazie|Апсны
GE South Ossetia|Южная Осетия|ცხინვალის რეგიონი|Цхинвальский|Tskhinvali|Südossetien|Ossétie du Sud
AZ Nakhchivan|Naxçıvan|Нахичевань|Нахчыван|Nakhichevan
AZ Nagorno-Karabakh|Нагорный Карабах|Dağlıq Qarabağ|Արցախ|Artsakh|Арцах|Karabakh|Qarabağ|Карабах|Bergkarabach|Haut-Karabagh
AM Syunik|Սյունիք|Сюник|Zangezur|Зангезур
AM Shirak|Շիրակ|Ширак
AM Lori|Լոռի|Лори
AM Tavush|Տավուշ|Тавуш
TR Kurdistan|Курдистан|کوردستان
TR Anatolia|Anadolu|Анатолия|Anatolien
TR Thrace|Trakya|Фракия|Thrakien
TR Tunceli|Dersim|Дерсим
TR Hatay|Хатай|Alexandretta
IR Khuzestan|خوزستان|Хузестан|Arabistan|Ahwaz
IR Sistan and Baluchestan|سیستان و بلوچستان|Систан и Белуджистан|Sistan-Baluchestan|Sistan-Baluchistan
IR East Azerbaijan|آذربایجان شرقی|Восточный Азербайджан
IR West Azerbaijan|آذربایجان غربی|Западный Азербайджан
IR Kurdistan Province|کردستان|Kordestan
IR Khorasan|خراسان|Хорасан
IR Mazandaran|مازندران|Мазендеран
IR Gilan|گیلان|Гилян
IQ Anbar|الأنبار|Al-Anbar|Анбар
IQ Kurdistan Region|إقليم كردستان|Иракский Курдистан|Iraqi Kurdistan|Southern Kurdistan
IQ Nineveh|نينوى|Ninawa|Найнава
IQ Diyala|ديالى
SY Rojava|روج آفا|Рожава
SY Golan|الجولان|Голаны|Golan Heights|Голанские высоты
EG Sinai|سيناء|Синай|Sinai Peninsula|شمال سيناء
PS West Bank|الضفة الغربية|Западный берег|Cisjordanie|Westjordanland|Cisjordania|Западный берег реки Иордан
PS Gaza Strip|قطاع غزة|Сектор Газа|Gazastreifen|Bande de Gaza|Franja de Gaza
SA Hejaz|الحجاز|Hijaz|Хиджаз
LY Cyrenaica|برقة|Barqa|Киренаика
MA Western Sahara|الصحراء الغربية|Западная Сахара|Sahara occidental|Sahara Occidental|Westsahara
MA Rif|الريف|Риф
DZ Kabylia|القبائل|Kabylie|Кабилия
SD Darfur|دارفور|Дарфур
AF Kandahar|قندهار
AF Badakhshan|بدخشان|Бадахшан
AF Nangarhar|ننگرهار
PK Balochistan|بلوچستان|Baluchistan|Белуджистан
PK Khyber Pakhtunkhwa|خیبر پختونخوا|KPK|KP|North-West Frontier|NWFP|Хайбер-Пахтунхва
PK Punjab|پنجاب|Пенджаб
PK Sindh|سندھ|Sind|Синд
IN Kashmir|کشمیر|कश्मीर|Кашмир|Cachemire
IN Punjab|ਪੰਜਾਬ|पंजाब
IN Bihar|बिहार|Бихар
IN Uttar Pradesh|उत्तर प्रदेश|UP|United Provinces
IN West Bengal|পশ্চিমবঙ্গ|पश्चिम बंगाल|Западная Бенгалия
IN Tamil Nadu|தமிழ்நாடு|Madras State|Тамилнад
IN Kerala|കേരളം|केरल|Керала
IN Karnataka|ಕರ್ನಾಟಕ|Mysore State
IN Odisha|Orissa|ଓଡ଼ିଶା|Орисса
IN Gujarat|ગુજરાત|गुजरात
IN Maharashtra|महाराष्ट्र
IN Assam|অসম|Ассам
CN Xinjiang|新疆|شىنجاڭ|Sinkiang|Синьцзян|East Turkestan|Шыңжаң|Восточный Туркестан|Синьцзян-Уйгурский|Xinjiang Uyghur
CN Tibet|西藏|བོད|Тибет|Xizang|Tibet Autonomous
CN Inner Mongolia|内蒙古|Внутренняя Монголия|Innere Mongolei|Mongolie intérieure
CN Guangdong|广东|Canton|Гуандун|Kwangtung
CN Sichuan|四川|Сычуань|Szechuan
CN Fujian|福建|Фуцзянь|Fukien
MM Rakhine|Arakan|ရခိုင်|Ракхайн
MM Kachin|ကချင်|Качин
MM Shan|ရှမ်း|Шан
ET Tigray|ትግራይ|Тыграй|Тигрей
ET Oromia|Oromiyaa|ኦሮሚያ|Оромия
ET Amhara|አማራ|Амхара
CD Katanga|Shaba|Катанга
CD North Kivu|Nord-Kivu|Северное Киву
CD South Kivu|Sud-Kivu|Южное Киву
CM Anglophone|Ambazonia|Амбазония
DE Bavaria|Bayern|Бавария|Bavière|Baviera
DE Saxony|Sachsen|Саксония|Saxe|Sajonia
DE Lower Saxony|Niedersachsen|Нижняя Саксония
DE North Rhine-Westphalia|Nordrhein-Westfalen|Северный Рейн — Вестфалия|NRW
DE Hesse|Hessen|Гессен
DE Thuringia|Thüringen|Тюрингия|Thuringe
DE Rhineland-Palatinate|Rheinland-Pfalz|Рейнланд-Пфальц
AT Carinthia|Kärnten|Каринтия
AT Styria|Steiermark|Штирия
AT Tyrol|Tirol|Тироль
PL Silesia|Śląsk|Schlesien|Силезия
PL Masovia|Mazowsze|Мазовия|Mazowieckie|Masovian
PL Pomerania|Pomorze|Pommern|Померания
CZ Moravia|Morava|Mähren|Моравия
CZ Bohemia|Čechy|Böhmen|Богемия
RO Transylvania|Transilvania|Ardeal|Erdély|Siebenbürgen|Трансильвания
MD Transnistria|Приднестровье|Transdniestria|Pridnestrovie|Придністров'я|ПМР|Transnistrie|Transnistrien
MD Gagauzia|Гагаузия|Gagauz Yeri|Găgăuzia
RS Vojvodina|Војводина|Воеводина
IT Tuscany|Toscana|Тоскана|Toscane|Toskana
IT Lombardy|Lombardia|Ломбардия|Lombardie|Lombardei
IT Sicily|Sicilia|Сицилия|Sicile|Sizilien
IT Sardinia|Sardegna|Сардиния|Sardaigne|Sardinien
IT South Tyrol|Südtirol|Alto Adige|Южный Тироль
ES Catalonia|Cataluña|Catalunya|Каталония|Catalogne|Katalonien
ES Basque Country|País Vasco|Euskadi|Страна Басков|Pays basque|Baskenland
ES Andalusia|Andalucía|Андалусия|Andalousie|Andalusien
ES Galicia Spain|Galiza
FR Brittany|Bretagne|Бретань|Breizh
FR Corsica|Corse|Корсика|Korsika
FR Alsace|Elsass|Эльзас
FR Normandy|Normandie|Нормандия
BE Flanders|Vlaanderen|Flandre|Flandern|Фландрия
BE Wallonia|Wallonie|Wallonië|Валлония
GB Wales|Cymru|Уэльс|Pays de Galles
GB Scotland|Шотландия|Écosse|Schottland|Escocia|Alba
GB Northern Ireland|Северная Ирландия|Irlande du Nord|Nordirland
MX Chiapas|Чьяпас
US California|Калифорния|Californie|Kalifornien
US Texas|Техас
BR Bahia|Баия
PE Cusco|Cuzco|Qosqo
`
