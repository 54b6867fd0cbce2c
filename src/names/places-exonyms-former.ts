/** More cities under what they are called in other languages and were called before, in the form of `CITIES`. */
export const FORMER_CITIES = `
PL Gdańsk|Данциг|Dantzig|Dantzick
PL Wrocław|Breslavia|Вратислав
PL Poznań|Позен
PL Szczecin|Штеттин
PL Kraków|Cracovie|Cracovia|Кракау
PL Katowice|Kattowitz|Катовице|Катовицы
PL Olsztyn|Allenstein|Ольштын
PL Elbląg|Elbing|Эльблонг|Эльбинг
PL Łódź|Litzmannstadt
PL Gdynia|Gdingen|Гдыня
PL Bydgoszcz|Bromberg|Бромберг
PL Opole|Oppeln|Оппельн
PL Rzeszów|Жешув|Реша
LT Kaunas|Kauen
LT Šiauliai|Schaulen|Шавли
LV Daugavpils|Динабург
LV Liepāja|Либава
LV Jelgava|Mitau|Митава
LV Ventspils|Windau|Виндава
EE Tallinn|Ревель
EE Tartu|Дерпт
RU Kaliningrad|Królewiec|Karaliaučius|Караляучус
RU Chernyakhovsk|Черняховск|Insterburg|Инстербург
RU Vyborg|Viipuri|Wiborg|Выборг|Выборгский
RU Vladikavkaz|Dzæwdžyqæw|Дзæуджыхъæу
RU Makhachkala|Анжи|Анжи-Кала
RU Novokuznetsk|Сталинск|Новокузнецк
RU Tolyatti|Ставрополь-на-Волге|Тольятти|Togliatti
RU Yuzhno-Sakhalinsk|Тоёхара|Toyohara|Южно-Сахалинск
UA Vinnytsia|Winnica|Винница|Вінниця
UA Zhytomyr|Żytomierz|Житомир
UA Rivne|Równe|Ровно
UA Lutsk|Łuck|Луцк|Луцьк
UA Kharkiv|Charków|Harkov|Charkiw
UA Odesa|Odessa|Одесса
UA Mykolaiv|Nikolaev|Mikołajów
UA Chernihiv|Czernihów|Tschernigow
UA Poltava|Połtawa|Полтава
UA Kremenets|Krzemieniec|Кременец
BY Minsk|Mińsk|Менск
BY Pinsk|Pińsk|Пинск
BY Polotsk|Połock|Полоцк
BY Lida|Лида
BY Slonim|Słonim|Слоним
GR Thessaloniki|Selanik|Фессалоники|Thessalonique
UA Lviv|Leopolis|Léopol|Leopoli
UA Ivano-Frankivsk|Stanisławów|Станіславів
UA Berehove|Beregszász|Берегове|Берегово
UA Horishni Plavni|Горішні Плавні|Горишние Плавни
UA Chornomorsk|Чорноморськ|Черноморск|Ильичёвск|Illichivsk|Іллічівськ|Ilyichevsk
UA Toretsk|Торецьк|Торецк
UA Lyman|Красный Лиман|Красний Лиман|Krasnyi Lyman
UA Novomoskovsk|Новомосковськ|Samar|Самар
UA Chervonohrad|Червоноград|Sheptytskyi|Шептицький|Шептицкий
UA Novohrad-Volynskyi|Новоград-Волинський|Новоград-Волынский|Zviahel|Звягель
UA Hlukhiv|Глухів|Глухов
UA Okhtyrka|Охтирка|Ахтырка
UA Shostka|Шостка
UA Pidhorodne|Підгородне|Подгородное
BY Brest|Brześć|Брест-Литовск|Brest-Litovsk|Берасце|Brest-Litowsk
BY Dzyarzhynsk|Койданово|Койданава
KZ Astana|Aqmola|Ақмолинск
KZ Shymkent|Черняев
KZ Kyzylorda|Ак-Мечеть|Ақмешіт
KZ Pavlodar|Кереку|Кереку қаласы
KZ Altai|Зыряновск|Зырян|Zyryanovsk
KZ Zatobolsk|Затобольск|Tobyl|Тобыл
KZ Aksu|Ермак|Yermak|Ақсу|Аксу
KZ Priozersk|Приозёрск|Приозерск
KZ Karatau|Чулактау|Шолақтау
KZ Kandyagash|Қандыағаш|Кандыагаш
KZ Esik|Есік|Есик|Иссык|Issyk
KG Balykchy|Ыссык-Көл шаары
KG Tokmok|Токмак|Токмок|Tokmak
UZ Qarshi|Bek-Budi|Бек-Буди
UZ Shahrisabz|Шаҳрисабз|Шахрисабз
TJ Dushanbe|Dyushambe|Дюшамбе
TJ Tursunzoda|Регар|Regar|Турсунзаде
TJ Buston|Chkalovsk|Бӯстон
TM Ashgabat|Полторацк|Poltoratsk|Асхабад
TM Balkanabat|Nebitdag|Небитдаг
TM Garrygala|Кара-Кала|Magtymguly|Махтумкули
GE Sokhumi|Сухуми|Aqwa|Akua|Аҟәа|Sukhum
GE Tskhinvali|Сталинир|Stalinir
GE Martvili|Гегечкори|Gegechkori|Мартвили
GE Senaki|Цхакая|Tskhakaya|Сенаки
AM Gavar|Камо|Kamo|Гавар
AZ Ganja|Елизаветполь|Elisabethpol
AZ Beylagan|Ждановск|Beyləqan|Бейлаган|Бейлаган
AZ Fuzuli|Füzuli|Физули|Fizuli|Varanda
TR Istanbul|Царьград|Tsargrad|Carigrad|Цариград
TR Gaziantep|Dîlok|Айнтаб|Aintab
TR Antakya|Antioch|Антиохия|Antioche
TR Iskenderun|İskenderun|Alexandretta|Александретта|Alexandrette|Искендерун
TR Tunceli|Тунджели|Dêrsim
TR Kars|Qers|Карс
SY Damascus|Şam|Dimashq|Dimashk
SY Homs|Hims|Ḥimṣ
SY Latakia|Ladhiqiyah|Al-Ladhiqiyah|Lattakia
LB Tripoli|Trablous|Tarabulus al-Sham|طرابلس الشام|طرابلس لبنان
LB Sidon|Saida|Sayda
LB Tyre|Sour|صور
PS Nablus|Shechem
IR Bandar Abbas|بندرعباس|بندر عباس|Bandar-e Abbas|Bandar-e ʿAbbās
IR Tabriz|Тавриз|Tauris|Tebriz
IR Arak|Soltanabad|Sultanabad
PK Faisalabad|Lyallpur|Лайалпур|فیصل آباد
IN Kochi|Cochin|Кочин|കൊച്ചി
IN Mangaluru|Mangalore|Мангалор
IN Aurangabad|Chhatrapati Sambhajinagar|Sambhajinagar
LK Colombo|Коломбо|கொழும்பு
MM Pyay|Prome|ပြည်
KH Sihanoukville|Kampong Som|Kompong Som|Preah Sihanouk
CN Beijing|Pekín|Peiping|Pechino|Pequim
CN Shantou|Swatow|汕头
CN Dalian|Dairen|大连|Далянь
CN Xi’an|Sian|Сиань|Hsi-an|西安
CN Kashgar|Kashi|Qeshqer|قەشقەر
CN Xigaze|Shigatse|Шигадзе|日喀则
CN Hohhot|Хух-Хото|Хухэ-Хото|Huhehot|Kweisui
JP Tokyo|Edo|Tokio|Tōkyō
MY George Town|Georgetown, Penang
TN Bizerte|بنزرت|Bizerta|Бизерта
DZ Algiers|Argel|Alžír|مدينة الجزائر|الجزائر العاصمة
MA Casablanca|Dar el Beida|Dar el-Baida
MA Essaouira|Mogador|Могадор|الصويرة
EH Laayoune|El Aaiún|العيون|Эль-Аюн|Laâyoune
ET Bishoftu|Debre Zeyit|Debre Zeit
SO Mogadishu|Mogadiscio|Mogadischu
CD Kinshasa|Леопольдвиль|Léopoldville
CD Kananga|Luluabourg
CD Bukavu|Costermansville
AO Lubango|Sá da Bandeira
AO Huambo|Nova Lisboa
ZW Mutare|Umtali
ZW Gweru|Gwelo
TD Sarh|Fort-Archambault
GA Port-Gentil|Порт-Жантиль
RW Butare|Huye|Astrida
RW Ruhengeri|Musanze
RW Gisenyi|Rubavu
MG Toamasina|Tamatave|Туамасина
ZA Makhanda|Grahamstown
ZA Durban|eThekwini|Дурбан
ZA Polokwane|Pietersburg
ZA Mbombela|Nelspruit
ZM Kabwe|Broken Hill
GM Banjul|Bathurst
CA Iqaluit|Frobisher Bay
DO Santo Domingo|Ciudad Trujillo|Санто-Доминго
HT Cap-Haïtien|Okap|Le Cap|Cap Haitien
VE Ciudad Bolívar|Angostura
VE Ciudad Guayana|Puerto Ordaz
BR São Paulo|Сан-Паулу|San Pablo
BR Rio de Janeiro|Рио-де-Жанейро
BR Florianópolis|Desterro
BR João Pessoa|Parahyba
PY Ciudad del Este|Puerto Stroessner
DE Munich|Monaco di Baviera|Monachium|Mnichov
DE Cologne|Keulen|Kolonia
DE Chemnitz|Karl-Marx-Stadt|Карл-Маркс-Штадт|Хемниц
AT Vienna|Bécs|Beč|Viyana
CZ Zlín|Gottwaldov|Готвальдов|Злин
CZ České Budějovice|Budweis|Ческе-Будеёвице
HU Szeged|Segedin|Сегед
RO Brașov|Orașul Stalin
RO Târgu Mureș|Marosvásárhely|Neumarkt am Mieresch|Тыргу-Муреш
MD Bender|Tighina|Бендер
BG Dobrich|Tolbuhin|Толбухин|Добрич
BG Montana|Mihaylovgrad|Михайловград|Монтана
RS Subotica|Szabadka|Суботица
RS Užice|Titovo Užice|Ужице
RS Zrenjanin|Petrovgrad|Зренянин|Зрењанин
XK Peja|Peć|Печ|Пећ|Pejë
XK Mitrovica|Kosovska Mitrovica|Косовска Митровица|Mitrovicë
XK Ferizaj|Uroševac|Урошевац
XK Gjakova|Đakovica|Джяковица|Gjakovë
XK Gjilan|Gnjilane|Гниляне
MK Bitola|Monastir|Manastır
MK Veles|Titov Veles
AL Durrës|Durazzo|Дуррес
AL Vlorë|Valona|Влёра
CY Nicosia|Lefkosia|Nikosia
CY Famagusta|Gazimağusa|Ammochostos|Mağusa|Фамагуста
CY Limassol|Lemesos|Λεμεσός
HR Dubrovnik|Ragusa
HR Zadar|Zara|Задар
SI Ljubljana|Lubiana|Lublana
BA Sarajevo|Saraybosna|Сарајево
IT Venice|Venezia|Венеция|Venedig|Venise|Venecia
IT Genoa|Genova|Gênes|Genua|Генуя
FR Lille|Rijsel|Лилль
FR Marseille|Marseilles|Marsella|Марсель
FR Nantes|Нант
FR Rouen|Руан
FR Grenoble|Гренобль
BE Mons|Bergen in Hennegau
BE Kortrijk|Courtrai|Кортрейк
NL 's-Hertogenbosch|Den Bosch|Bois-le-Duc
NO Oslo|Christiania|Kristiania|Христиания
NO Trondheim|Nidaros|Тронхейм
FI Tampere|Tammerfors|Тампере
FI Vaasa|Vasa|Вааса
FI Oulu|Uleåborg|Оулу
FI Turku|Åbo|Турку
GB Derry|Londonderry|Doire
CM Yaoundé|Яунде|Yaunde
BJ Cotonou|Котону
BF Ouagadougou|Уагадугу
BF Bobo-Dioulasso|Бобо-Диуласо
ML Bamako|Бамако
SN Saint-Louis|Сен-Луи|Ndar
NE Niamey|Ниамей
CI Abidjan|Абиджан
CI Yamoussoukro|Ямусукро
UG Kampala|Кампала
KE Mombasa|Момбаса
MW Lilongwe|Лилонгве
ZM Lusaka|Лусака
NA Windhoek|Виндхук|Windhuk
AO Luanda|Луанда|São Paulo de Luanda
`
