/** What countries are called in full, were called before, and are called for short, in small letters, a row each. */
export const COUNTRIES_OTHERWISE = `
MM burma|бирма|бірма|birmanie|birma|birmania|burma myanmar
LK ceylon|цейлон|ceylan|zeylon
BF upper volta|верхняя вольта|верхня вольта|haute-volta|obervolta|alto volta
CD congo|конго|kongo|democratic republic of the congo|democratic republic of congo|dr congo|d.r. congo|drc|др конго|дрк|демократическая республика конго|демократична республіка конго|congo-kinshasa|конго-киншаса|république démocratique du congo|rd congo|rdc|demokratische republik kongo|república democrática del congo|zaire|zaïre|заир|заїр|belgian congo|бельгийское конго|congo belge
CG congo|конго|kongo|republic of the congo|republic of congo|congo-brazzaville|конго-браззавиль|республика конго|république du congo
CI ivory coast|côte d'ivoire|кот-д'ивуар|кот д'івуар|берег слоновой кости|elfenbeinküste|fildişi sahili|costa d'avorio|costa de marfil|ساحل العاج
IR persia|персия|персія|perse|persien|islamic republic of iran|исламская республика иран|ісламська республіка іран|iran islamic republic|جمهوری اسلامی ایران|iran islam cumhuriyeti
TH siam|сиам|сіам|kingdom of thailand|королевство таиланд
ZW rhodesia|rhodésie|rhodesien|родезия|южная родезия|southern rhodesia
ZM northern rhodesia|северная родезия
MW nyasaland|ньясаленд
ET abyssinia|abyssinie|abessinien|абиссиния|federal democratic republic of ethiopia
BJ dahomey|дагомея
KH kampuchea|кампучия|кампучія|kambodja|kingdom of cambodia
SZ swaziland|свазиленд|kingdom of eswatini|королевство эсватини
LS basutoland|басутоленд|kingdom of lesotho
BW bechuanaland|бечуаналенд
NA south west africa|юго-западная африка|südwestafrika
GH gold coast|золотой берег
TZ united republic of tanzania|tanganyika|танганьика|объединённая республика танзания
MK fyrom|republic of north macedonia|република северна македонија|северна македонија|former yugoslav republic of macedonia
CZ česká republika|česko|czech republic|чешская республика|чеська республіка|république tchèque
SK slovak republic|словацкая республика|slovenská republika
CV острова зелёного мыса|cabo verde|cape verde islands
BY white russia|byelorussia|belorussia|белоруссия|білорусія|republic of belarus|республика беларусь|рэспубліка беларусь
MD moldavia|молдавия|молдавська республіка|republica moldova|republic of moldova
KG kyrgyz republic|kirghiz republic|кыргызская республика|кыргыз республикасы|киргизская республика
TM republic of turkmenistan|туркмения|туркменія
KR korea|корея|corée|republic of korea|rok|южная корея|республика корея|південна корея|korea südkorea|südkorea|corée du sud|güney kore|оңтүстік корея|түштүк корея|janubiy koreya
KP korea|корея|corée|north korea|dprk|кндр|северная корея|північна корея|democratic people's republic of korea|корейская народно-демократическая республика|조선민주주의인민공화국|nordkorea|corée du nord|kuzey kore|солтүстік корея|түндүк корея
BD east pakistan|восточный пакистан|people's republic of bangladesh
TW formosa|формоза|republic of china|китайская республика|中華民國|中华民国
CN people's republic of china|китайская народная республика|китайська народна республіка|中华人民共和国|中華人民共和國|république populaire de chine|volksrepublik china|қытай халық республикасы|mainland china
RU russian federation|российская федерация|російська федерація|расійская федэрацыя|ресей федерациясы|россия федерациясы|rusiya federasiyası|rusya federasyonu|fédération de russie|russische föderation
US united states of america|the united states|соединённые штаты|соединённые штаты америки|сполучені штати америки|сполучені штати|америка құрама штаттары|америка кошмо штаттары|abd|amerika birleşik devletleri|états-unis d'amérique|vereinigte staaten von amerika|u.s.|u.s.a.|сша
GB great britain|соединённое королевство|соединённое королевство великобритании и северной ирландии|сполучене королівство|велика британія|великобритания|großbritannien|united kingdom of great britain and northern ireland|birleşik krallık|ұлыбритания|улуу британия|u.k.|grande-bretagne
AE united arab emirates|объединённые арабские эмираты|об'єднані арабські емірати|эмираты|emirates|біріккен араб әмірліктері|бириккен араб эмираттары|émirats arabes unis|birleşik arap emirlikleri|الإمارات العربية المتحدة
SA ksa|السعودية|kingdom of saudi arabia|королевство саудовская аравия
SY syrian arab republic|сирийская арабская республика|الجمهورية العربية السورية
EG arab republic of egypt|арабская республика египет|جمهورية مصر العربية|misr
LA lao pdr|lao people's democratic republic|лаосская народно-демократическая республика
BA bih|босния|bosnia|боснія|bosnia-herzegovina|bosnien|bosnie
CF central african republic|цар|центральноафриканская республика|центральноафриканська республіка|centrafrique|république centrafricaine|car
ZA rsa|юар|пар|южная африка|південна африка|южно-африканская республика|південно-африканська республіка|republic of south africa|südafrika|afrique du sud|suid-afrika
SS южный судан|південний судан|republic of south sudan
PG папуа-новая гвинея|папуа новая гвинея|папуа - новая гвинея|png
GQ экваториальная гвинея|екваторіальна гвінея
GW гвинея-бисау|гвинея бисау
VA holy see|святой престол|святий престол|vatican city|государство город ватикан|saint-siège|heiliger stuhl
PS state of palestine|государство палестина|palestinian territories|палестинская автономия|دولة فلسطين
JO hashemite kingdom of jordan|иорданское хашимитское королевство|المملكة الأردنية الهاشمية
DE federal republic of germany|федеративная республика германия|bundesrepublik deutschland|brd|фрг
AM hayastan|republic of armenia|республика армения|հայաստանի հանրապետություն
AZ azerbaijani republic|азербайджанская республика|azərbaycan respublikası
TR republic of türkiye|republic of turkey|турецкая республика|türkiye cumhuriyeti
VN socialist republic of vietnam|социалистическая республика вьетнам
PK islamic republic of pakistan|исламская республика пакистан
AF islamic emirate of afghanistan|исламский эмират афганистан|исламская республика афганистан|islamic republic of afghanistan
LY state of libya|libyan arab jamahiriya|ливийская джамахирия
VE bolivarian republic of venezuela|боливарианская республика венесуэла
BO plurinational state of bolivia
TL east timor|восточный тимор|східний тимор|timor oriental|osttimor
NL holland|голландия|голландія|hollande|hollanda|нидерландское королевство
SR dutch guiana|голландская гвиана
GY british guiana|британская гвиана
BZ british honduras|британский гондурас
DJ french somaliland|французское сомали
EH western sahara|западная сахара|західна сахара|sahara occidental|spanish sahara|الصحراء الغربية
ML french sudan|французский судан|soudan français
MG malagasy republic|мальгашская республика
VU new hebrides|новые гебриды
KI gilbert islands
TV ellice islands
`
