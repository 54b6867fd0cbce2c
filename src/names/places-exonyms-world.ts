/** More cities under names of other languages and times, in the form of `CITIES`. */
export const WORLD_CITIES = `
DE Aachen|Aix-la-Chapelle|Aquisgrán|Aken|Ахен
DE Nuremberg|Nürnberg|Norimberga|Нюрнберг|Núremberg
DE Trier|Trèves|Tréveris|Трир
DE Mainz|Mayence|Maguncia|Майнц
DE Regensburg|Ratisbonne|Ratisbona|Регенсбург
DE Brunswick|Braunschweig|Брауншвейг
DE Hanover|Hannover|Ганновер|Hanovre
DE Leipzig|Лейпциг|Lipsk|Lipsko
DE Dresden|Дрезден|Drážďany|Drezno|Dresde
DE Freiburg|Fribourg-en-Brisgau|Фрайбург
BE Liège|Luik|Lüttich|Lieja|Льеж
BE Bruges|Brugge|Brujas|Брюгге
BE Ghent|Gent|Gand|Гент
BE Mechelen|Malines|Мехелен
BE Leuven|Louvain|Löwen|Лёвен
NL Nijmegen|Nimègue|Nimwegen
GB Edinburgh|Édimbourg|Edimburgo|Эдинбург|Dún Èideann
GB Cardiff|Caerdydd|Кардифф
GB Swansea|Abertawe
GB Londonderry|Derry|Doire
FR Strasbourg|Straßburg|Страсбург|Estrasburgo
FR Nice|Nizza|Ницца|Niza
FR Mulhouse|Mülhausen|Мюлуз
CH Basel|Bâle|Basilea|Базель
CH Lucerne|Luzern|Люцерн|Lucerna
CH Fribourg|Freiburg im Üechtland|Фрибур
IT Bologna|Болонья|Bologne
IT Padua|Padova|Падуя|Padoue
IT Mantua|Mantova|Мантуя
IT Trieste|Trst|Triest|Триест
IT Bolzano|Bozen|Больцано
IT Livorno|Leghorn|Ливорно
ES A Coruña|La Coruña|Corunna
ES San Sebastián|Donostia|Saint-Sébastien
ES Pamplona|Iruña|Pampelune
ES Vitoria|Gasteiz|Vitoria-Gasteiz
PL Poznań|Posen|Познань
PL Szczecin|Stettin|Щецин
PL Białystok|Белосток|Беласток|Bielostok
PL Przemyśl|Перемышль|Перемишль
PL Oświęcim|Auschwitz|Освенцим
PL Toruń|Thorn|Торунь
CZ Brno|Brünn|Брно
CZ Plzeň|Pilsen|Пльзень
CZ Karlovy Vary|Karlsbad|Carlsbad|Карловы Вары
CZ Olomouc|Olmütz
SK Košice|Kaschau|Kassa|Кошице
HU Pécs|Fünfkirchen|Печ
HU Győr|Raab|Дьёр
RO Sibiu|Hermannstadt|Nagyszeben
RO Brașov|Kronstadt|Брашов|Brassó
RO Timișoara|Temeswar|Temesvár|Тимишоара
RO Oradea|Nagyvárad|Großwardein
RS Novi Sad|Neusatz|Újvidék|Нови Сад
HR Rijeka|Fiume|Риека
HR Dubrovnik|Ragusa|Дубровник
HR Split|Spalato|Сплит
SI Maribor|Marburg an der Drau
MK Bitola|Битола|Monastir|Manastır
AL Shkodër|Scutari|Skadar
GR Patras|Πάτρα|Patra
GR Heraklion|Iraklion|Ηράκλειο|Candia
BG Plovdiv|Пловдив|Philippopolis|Филиппополь
BG Varna|Варна
TR Kahramanmaraş|Maraş|Мараш
TR Şanlıurfa|Urfa|Edessa|Riha|Урфа
TR Antakya|Antioch|Антиохия|Antiochia|Hatay merkez
TR Bursa|Prusa|Бурса
TR Konya|Iconium|Конья
TR Mardin|Mêrdîn|Мардин
TR Van|Wan|Ван
TR Batman|Êlih|Батман
TR Hakkâri|Colemêrg|Hakkari|Хаккяри
TR Tunceli|Dersim|Dêrsim
TR Kars|Карс|Ղարս
TR Erzurum|Эрзурум|Karin
IQ Sulaymaniyah|السليمانية|Slemani|Sulaimani|سلێمانی|Сулеймания
IQ Duhok|دهوك|Dihok|Дохук
IQ Karbala|كربلاء|Kerbela|Кербела
IQ Najaf|النجف|An Najaf|Наджаф
IQ Nasiriyah|الناصرية|Nasiriya|Насирия
IQ Fallujah|الفلوجة|Falluja|Фаллуджа
SY Daraa|درعا|Deraa|Dara'a|Даръа|Дераа
SY Deir ez-Zor|دير الزور|Deir al-Zor|Дейр-эз-Зор
SY Raqqa|الرقة|Rakka|Ракка
SY Latakia|اللاذقية|Lattakia|Латакия
SY Suwayda|السويداء|Sweida|As-Suwayda|Сувейда
SY Hasakah|الحسكة|Hasaka|Хасеке
SY Kobani|كوباني|Ayn al-Arab|عين العرب|Кобани
SY Afrin|عفرين|Efrîn|Африн
LB Tripoli Lebanon|Trablous
LB Sidon|صيدا|Saida|Сайда
LB Tyre|صور|Sour|Тир
LY Tripoli|طرابلس|Триполи|Trípoli|Tarabulus
EG Giza|الجيزة|Gizeh|Guiza|Гиза
EG Aswan|أسوان|Assouan|Асуан
EG Luxor|الأقصر|Louxor|Луксор
EG Tanta|طنطا
JO Zarqa|الزرقاء|Zarka
JO Irbid|إربد
PS Gaza|غزة|Газа|Gaza City|עזה
PS Hebron|الخليل|Al-Khalil|חברון|Хеврон
PS Jenin|جنين|Дженин
PS Khan Yunis|خان يونس|Khan Younis|Хан-Юнис
PS Rafah|رفح|Рафах
IL Haifa|حيفا|חיפה|Хайфа
IL Acre|عكا|עכו|Akko|Акко
IL Jaffa|يافا|יפו|Yafo|Яффа
SA Medina|المدينة المنورة|Медина|Al-Madinah|Médine
SA Dammam|الدمام
SA Qatif|القطيف|Катиф
MA Agadir|أكادير
MA Meknes|مكناس|Meknès|Мекнес
MA Oujda|وجدة
DZ Constantine|قسنطينة|Константина
DZ Tizi Ouzou|تيزي وزو
DZ Annaba|عنابة|Bône
TN Kairouan|القيروان|Кайруан
TN Gafsa|قفصة
TN Sidi Bouzid|سيدي بوزيد
IR Urmia|ارومیه|Orumiyeh|Урмия|Rezaiyeh
IR Kermanshah|کرمانشاه|Bakhtaran|Керманшах
IR Sanandaj|سنندج|Sine|Сенендедж
IR Zahedan|زاهدان|Захедан
IR Ahvaz|اهواز|Ahwaz|Ахваз
IR Qom|قم|Ghom|Кум
IR Rasht|رشت
IR Yazd|یزد
IR Hamadan|همدان|Ecbatana|Хамадан
AF Herat|هرات|Герат
AF Jalalabad|جلال آباد|جلال‌آباد|Джелалабад
AF Kunduz|کندز|قندوز|Кундуз
PK Peshawar|پشاور|Пешавар
PK Quetta|کوئٹہ|Кветта
PK Faisalabad|Lyallpur|فیصل آباد
PK Rawalpindi|راولپنڈی
PK Multan|ملتان
IN Vadodara|Baroda|Вадодара
IN Patna|पटना|Патна|Pataliputra
IN Pune|Poona|पुणे|Пуна
IN Varanasi|Benares|Banaras|Kashi|वाराणसी|Варанаси
IN Kanpur|Cawnpore|कानपुर
IN Lucknow|लखनऊ|Лакхнау
IN Jaipur|जयपुर
IN Bhopal|भोपाल
IN Kochi|Cochin|Кочи
IN Kozhikode|Calicut|Каликут
IN Mysuru|Mysore|Майсур
IN Puducherry|Pondicherry|Пондишерри
IN Visakhapatnam|Vizag|Vishakhapatnam
IN Guwahati|Gauhati|গুৱাহাটী
IN Shimla|Simla
IN Panaji|Panjim
IN Gurugram|Gurgaon
IN Srinagar|سری نگر|Сринагар
BD Barishal|Barisal|বরিশাল
BD Bogura|Bogra|বগুড়া
BD Cumilla|Comilla|কুমিল্লা
BD Khulna|খুলনা
BD Rajshahi|রাজশাহী
BD Cox's Bazar|কক্সবাজার
LK Kandy|මහනුවර|கண்டி|Mahanuwara|Канди
LK Jaffna|யாழ்ப்பாணம்|Yalpanam|Джафна
LK Galle|ගාල්ල
NP Kathmandu|काठमाडौं|Катманду|Katmandou
MM Sittwe|Akyab|စစ်တွေ
MM Mawlamyine|Moulmein
MM Bago|Pegu
MM Pathein|Bassein
MM Naypyidaw|နေပြည်တော်|Nay Pyi Taw|Нейпьидо
VN Hue|Huế|Хюэ
VN Da Nang|Đà Nẵng|Tourane|Дананг
VN Haiphong|Hải Phòng|Хайфон
KH Phnom Penh|ភ្នំពេញ|Пномпень
TH Chiang Mai|เชียงใหม่|Чиангмай
TH Ayutthaya|อยุธยา
ID Makassar|Ujung Pandang|Макасар
ID Jayapura|Hollandia|Джаяпура
ID Surabaya|Soerabaja|Сурабая
ID Yogyakarta|Jogjakarta|Jogja|Джокьякарта
MY George Town|Penang
CN Guangzhou|广州|廣州|Canton|Гуанчжоу|Kwangchow
CN Nanjing|南京|Nanking|Нанкин
CN Tianjin|天津|Tientsin|Тяньцзинь
CN Chongqing|重庆|重慶|Chungking|Чунцин
CN Qingdao|青岛|Tsingtao|Циндао
CN Xiamen|厦门|Amoy|Сямэнь
CN Shenyang|沈阳|Mukden|Мукден|Шэньян
CN Harbin|哈尔滨|Харбин
CN Urumqi|乌鲁木齐|ئۈرۈمچى|Урумчи|Үрімжі|Wulumuqi|Ürümqi
CN Kashgar|喀什|قەشقەر|Кашгар|Kashi|Қашқар
CN Yining|伊宁|Ghulja|Кульджа|Құлжа|Gulja|Инин
CN Lhasa|拉萨|ལྷ་ས|Лхаса
CN Dalian|大连|Dairen|Dalny|Далянь|Дальний
HK Hong Kong|香港|Гонконг|Xianggang|Hongkong
MO Macau|澳门|澳門|Макао|Macao|Aomen
TW Taipei|台北|臺北|Тайбэй|Taibei
TW Kaohsiung|高雄|Гаосюн
JP Kyoto|京都|Киото
JP Osaka|大阪|Осака
JP Sapporo|札幌|Саппоро
KR Incheon|인천|Inchon|Chemulpo|Инчхон
KR Gwangju|광주|Kwangju|Кванджу
KP Pyongyang|평양|Пхеньян|Phyongyang
MN Ulaanbaatar|Улаанбаатар|Улан-Батор|Ulan Bator|Urga|Урга
TD N'Djamena|Fort-Lamy|Нджамена|انجمينا|Ndjamena
MG Antananarivo|Tananarive|Антананариву
CD Lubumbashi|Elisabethville|Élisabethville|Лубумбаши
CD Kisangani|Stanleyville|Кисангани
CD Mbandaka|Coquilhatville
GA Port-Gentil|Mandji
GQ Malabo|Santa Isabel|Малабо
GM Banjul|Bathurst|Банжул
MZ Beira|Бейра
NA Windhoek|Windhuk|Виндхук
BI Bujumbura|Usumbura|Бужумбура
KE Nairobi|Найроби
KE Mombasa|Момбаса
UG Kampala|Кампала
ER Asmara|Asmera|አስመራ|ኣስመራ|أسمرة|Асмэра
ET Dire Dawa|ድሬዳዋ
ET Adama|Nazret|Nazareth Ethiopia|አዳማ
ZA Gqeberha|Port Elizabeth
ZA Pretoria|Tshwane|Претория
ZA Johannesburg|Йоханнесбург|Joburg
CI Abidjan|Абиджан
SN Saint-Louis|Ndar
CU Santiago de Cuba|Сантьяго-де-Куба
DO Santo Domingo|Ciudad Trujillo|Санто-Доминго
MX Veracruz|Веракрус
US New York|Nueva York|Нью-Йорк|New York City|NYC
US Philadelphia|Филадельфия|Filadelfia|Philadelphie
US New Orleans|La Nouvelle-Orléans|Nueva Orleans|Новый Орлеан
US Los Angeles|Лос-Анджелес
CA Quebec City|Québec|Ville de Québec|Квебек
CA Montreal|Montréal|Монреаль
`
