/** Regions under the names that languages and times have given them, in the form of `CITIES`; without their word for region, as nouns and as adjectives of it. */
export const REGIONS = `
KZ Almaty|Алматы|Алматинская|Алматинской|Alma-Ata
KZ Akmola|Целиноградская|Целиноградской|Tselinograd|Aqmola|Акмола|Ақмола|Акмолинская|Акмолинской
KZ Aktobe|Aqtobe|Ақтөбе|Актюбинская|Актюбинской|Aktyubinsk
KZ Atyrau|Атырау|Атырауская|Атырауской
KZ West Kazakhstan|Западно-Казахстанская|Западно-Казахстанской|Западный Казахстан|Батыс Қазақстан|ЗКО|БҚО|Batys Qazaqstan|Westkasachstan|Kazakhstan-Occidental
KZ East Kazakhstan|Восточно-Казахстанская|Восточно-Казахстанской|Восточный Казахстан|Шығыс Қазақстан|ВКО|ШҚО|Shyghys Qazaqstan|Ostkasachstan|Kazakhstan-Oriental
KZ North Kazakhstan|Северо-Казахстанская|Северо-Казахстанской|Северный Казахстан|Солтүстік Қазақстан|СКО|СҚО|Soltustik Qazaqstan|Nordkasachstan
KZ Turkistan|South Kazakhstan|Южно-Казахстанская|Южно-Казахстанской|Оңтүстік Қазақстан|Туркестанская|Туркестанской|Turkestan|Түркістан|ЮКО|ОҚО
KZ Zhambyl|Жамбыл|Жамбылская|Жамбылской|Джамбульская|Dzhambul
KZ Zhetysu|Жетісу|Жетысу|Жетісуская|Jetisu|Zhetisu|Semirechye|Семиречье
KZ Abai|Абай|Abay
KZ Ulytau|Ұлытау|Улытау|Улытауская
KZ Karaganda|Karagandy|Қарағанды|Карагандинская|Карагандинской|Qaraghandy
KZ Kostanay|Қостанай|Костанайская|Костанайской|Кустанайская|Kustanay|Qostanai
KZ Kyzylorda|Қызылорда|Кызылординская|Кызылординской|Qyzylorda
KZ Mangystau|Маңғыстау|Мангистау|Мангистауская|Мангистауской|Mangistau|Mangyshlak|Mañğıstau
KZ Pavlodar|Павлодар|Павлодарская|Павлодарской
KG Osh|Ош|Ошская|Ошской
KG Jalal-Abad|Жалал-Абад|Джалал-Абадская|Джалал-Абадской
KG Issyk-Kul|Ысык-Көл|Иссык-Кульская|Иссык-Кульской|Ysyk-Kol|Issyk-Koul
KG Naryn|Нарын|Нарынская|Нарынской
KG Talas|Талас|Таласская|Таласской
KG Batken|Баткен|Баткенская|Баткенской
KG Chuy|Чүй|Чуйская|Чуйской|Chui|Chu
UZ Karakalpakstan|Qoraqalpogʻiston|Қорақалпоғистон|Каракалпакстан|Қарақалпақстан|Karakalpakia|Республика Каракалпакстан|Karakalpakstán
UZ Tashkent|Toshkent|Тошкент|Ташкентская|Ташкентской
UZ Fergana|Fargʻona|Фарғона|Ферганская|Ферганской|Ferghana
UZ Samarkand|Samarqand|Самарқанд|Самаркандская|Самаркандской
UZ Bukhara|Buxoro|Бухоро|Бухарская|Бухарской
UZ Andijan|Andijon|Андижон|Андижанская|Андижанской
UZ Namangan|Наманган|Наманганская|Наманганской
UZ Khorezm|Xorazm|Хоразм|Хорезмская|Хорезмской|Khwarazm
UZ Kashkadarya|Qashqadaryo|Қашқадарё|Кашкадарьинская|Кашкадарьинской
UZ Surkhandarya|Surxondaryo|Сурхондарё|Сурхандарьинская|Сурхандарьинской
UZ Syrdarya|Sirdaryo|Сирдарё|Сырдарьинская|Сырдарьинской
UZ Jizzakh|Jizzax|Жиззах|Джизакская|Джизакской
UZ Navoi|Navoiy|Навоий|Навоийская|Навоийской
TJ Sughd|Суғд|Согдийская|Согдийской|Sogd|Soghd|Leninabad
TJ Khatlon|Хатлон|Хатлонская|Хатлонской
TJ Gorno-Badakhshan|Горно-Бадахшанская|ГБАО|GBAO|Вилояти Мухтори Кӯҳистони Бадахшон|Кӯҳистони Бадахшон|Kuhistoni Badakhshon|Gorno-Badakhshan Autonomous
TM Ahal|Ахал|Ахалский|Akhal
TM Balkan|Балкан|Балканский
TM Lebap|Лебап|Лебапский
TM Mary|Мары|Марыйский
TM Dashoguz|Daşoguz|Дашогуз|Дашогузский
RU Chechnya|Чечня|Чеченская|Чеченской|Шешенстан|Çeçenistan|Чеченская Республика|Chechen|Chechen Republic|Tschetschenien|Tchétchénie|Нохчийчоь
RU Dagestan|Дагестан|Daghestan|Республика Дагестан
RU Ingushetia|Ингушетия|Ingushetiya
BA Republika Srpska|Республика Сербская|Република Српска|Srpska|Сербская|Serbische Republik
RU Kabardino-Balkaria|Кабардино-Балкария|Кабардино-Балкарская
RU Karachay-Cherkessia|Карачаево-Черкесия|Карачаево-Черкесская
RU North Ossetia|Северная Осетия|North Ossetia-Alania|Северная Осетия-Алания
RU Adygea|Адыгея|Adygeya
RU Kalmykia|Калмыкия|Kalmykiya
RU Buryatia|Бурятия|Buryatiya
RU Tuva|Тыва|Тува|Tyva
RU Udmurtia|Удмуртия|Удмуртская|Udmurtiya
RU Chuvashia|Чувашия|Чувашская
RU Sakha|Якутия|Yakutia|Саха|Саха (Якутия)|Sakha (Yakutia)
RU Tatarstan|Татарстан|Tatarstan Republic|Республика Татарстан
RU Bashkortostan|Башкортостан|Bashkiria|Башкирия|Башҡортостан
RU Moscow|Московская|Московской|Подмосковье
RU Leningrad|Ленинградская|Ленинградской|Leningradskaya
RU Sverdlovsk|Свердловская|Свердловской
RU Samara|Самарская|Самарской
RU Orenburg|Оренбургская|Оренбургской
UA Crimea|Крым|Крим|Krim|Crimée|Qırım|Къырым|Автономная Республика Крым
UA Kyiv|Київська|Киевская|Kiev|Киевской
UA Kharkiv|Харківська|Харьковская|Kharkov
UA Lviv|Львівська|Львовская|Lvov
UA Odesa|Одеська|Одесская|Odessa
UA Donetsk|Донецька|Донецкая|Донецкой
UA Luhansk|Луганська|Луганская|Lugansk
UA Zakarpattia|Закарпатська|Закарпатская|Transcarpathia
UA Volyn|Волинська|Волынская|Volhynia
UA Dnipropetrovsk|Дніпропетровська|Днепропетровская
UA Kherson|Херсонська|Херсонская
UA Zaporizhzhia|Запорізька|Запорожская|Zaporozhye
BY Hrodna|Гродзенская|Гродненская|Grodno|Grodnenskaya
BY Homiel|Гомельская|Gomel|Homel
BY Minsk|Мінская|Минская
BY Mahilioŭ|Магілёўская|Могилёвская|Могилевская|Mogilev
BY Viciebsk|Віцебская|Витебская|Vitebsk
BY Brest|Брэсцкая|Брестская
GE Abkhazia|აფხაზეთი|Абхазия|Apsny|Аԥсны|Abchasien|Abkhazie
GE South Ossetia|Южная Осетия|სამხრეთ ოსეთი|Хуссар Ирыстон|Цхинвальский регион|Südossetien|Ossétie du Sud|Tskhinvali Region|სამხრეთ ოსეთი|Южная Осетия|Tskhinvali region|Südossetien
GE Adjara|აჭარა|Аджария|Ajara|Achara
AZ Nagorno-Karabakh|Dağlıq Qarabağ|Нагорный Карабах|Лернаин Карабах|Арцах|Artsakh|Արցախ|Лернаин Гарабаг|Bergkarabach|Haut-Karabakh|Karabakh|Карабах|Qarabağ|Нагорный Карабах|Dağlıq Qarabağ|Artsakh|Арцах|Արցախ|Bergkarabach|Haut-Karabagh
CN Xinjiang|XUAR|СУАР|Синьцзян-Уйгурский автономный район|Xinjiang Uyghur|Xinjiang Uyghur Autonomous|Sinkiang|East Turkestan|Восточный Туркестан|ШҰАР|Шыңжаң|Şincan|Синьцзян|Шыңжаң|新疆|Sinkiang|Xinjiang Uyghur|East Turkestan
CN Tibet|Тибет|Xizang|西藏
MD Transnistria|Приднестровье|Transdniestria|Transnistrie|Transnistrien|Приднестровская Молдавская|ПМР|Pridnestrovie
MD Gagauzia|Гагаузия|Gagauz Yeri
GE Javakheti|ჯავახეთი|Ջավախք|Джавахети|Javakhk|Джавахк
GE Kakheti|კახეთი|Кахетия
GE Imereti|იმერეთი|Имеретия
GE Samegrelo|სამეგრელო|Самегрело|Mingrelia|Мегрелия
GE Pankisi|პანკისი|Панкиси|Панкисское ущелье|Pankisi Gorge
UA Donbas|Донбасс|Донбас|Donbass
UA Poltava|Полтавская|Полтавська
UA Sumy|Сумская|Сумська
UA Chernihiv|Черниговская|Чернігівська
UA Mykolaiv|Николаевская|Миколаївська
UA Vinnytsia|Винницкая|Вінницька
UA Ternopil|Тернопольская|Тернопільська
UA Ivano-Frankivsk|Ивано-Франковская|Івано-Франківська
UA Cherkasy|Черкасская|Черкаська
UA Zhytomyr|Житомирская|Житомирська
UA Khmelnytskyi|Хмельницкая|Хмельницька
UA Rivne|Ровенская|Рівненська
UA Kirovohrad|Кировоградская|Кіровоградська
UA Chernivtsi|Черновицкая|Чернівецька
RU Krasnodar|Краснодарский|Краснодарского|Kuban|Кубань
RU Stavropol|Ставропольский|Ставропольского|Stavropolye
RU Rostov|Ростовская|Ростовской
RU Saratov|Саратовская|Саратовской
RU Astrakhan|Астраханская|Астраханской
RU Volgograd|Волгоградская|Волгоградской
RU Chelyabinsk|Челябинская|Челябинской
RU Omsk|Омская|Омской
RU Novosibirsk|Новосибирская|Новосибирской
RU Tyumen|Тюменская|Тюменской
RU Kurgan|Курганская|Курганской
RU Altai Krai|Алтайский|Алтайского
RU Tomsk|Томская|Томской
RU Irkutsk|Иркутская|Иркутской
RU Belgorod|Белгородская|Белгородской
RU Kursk|Курская|Курской
RU Nizhny Novgorod|Нижегородская|Нижегородской
RU Komi|Коми|Komi Republic
RU Karelia|Карелия|Karjala
RU Mari El|Марий Эл|Mari-El
RU Mordovia|Мордовия
RU Khakassia|Хакасия
CN Inner Mongolia|Внутренняя Монголия|内蒙古|Öbör Monggol
IQ Kurdistan|Иракский Курдистан|Kurdistan Region|إقليم كوردستان|Курдистан
SY Rojava|Рожава
ES Catalonia|Cataluña|Catalunya|Каталония|Katalonien|Catalogne
ES Basque Country|País Vasco|Euskadi|Страна Басков
GB Northern Ireland|Северная Ирландия|Nordirland
GB Scotland|Шотландия|Schottland|Écosse
DE Bavaria|Bayern|Бавария|Bavière
DE Saxony|Sachsen|Саксония|Saxe
PK Balochistan|Белуджистан|بلوچستان|Baluchistan
PK Khyber Pakhtunkhwa|Хайбер-Пахтунхва|NWFP
IN Kashmir|Кашмир|کشمیر|Jammu and Kashmir|Джамму и Кашмир
MM Rakhine|Ракхайн|Arakan|Аракан
ID Papua|Папуа|West Papua|Irian Jaya
SD Darfur|Дарфур|دارفور
ET Tigray|Тиграй|Tigrai
`
