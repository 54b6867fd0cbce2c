/** Cities of southern Asia and of Africa, in the form of `CITIES`. */
export const SOUTHERN_CITIES = `
BD Chittagong|Chattogram|চট্টগ্রাম|Читтагонг
BD Sylhet|সিলেট|Силхет
BD Rajshahi|রাজশাহী|Раджшахи
BD Khulna|খুলনা|Кхулна
BD Barisal|Barishal|বরিশাল
BD Comilla|Cumilla|কুমিল্লা
BD Bogra|Bogura|বগুড়া
BD Jessore|Jashore|যশোর
BD Cox's Bazar|কক্সবাজার
IN Varanasi|Benares|Banaras|वाराणसी
IN Prayagraj|Allahabad|प्रयागराज
MM Mandalay|မန္တလေး|Мандалай
MM Mawlamyine|Moulmein|Mawlamyaing|မော်လမြိုင်
MM Bago|Pegu|ပဲခူး
MM Sittwe|Akyab|စစ်တွေ
MM Pathein|Bassein|ပုသိမ်
MM Dawei|Tavoy|ထားဝယ်
MM Myeik|Mergui|မြိတ်
VN Da Nang|Đà Nẵng|Tourane|Дананг
VN Hai Phong|Hải Phòng|Haiphong|Хайфон
VN Hue|Huế|Хюэ
VN Can Tho|Cần Thơ|Кантхо
VN Vinh|Винь
TH Chiang Mai|เชียงใหม่|Чиангмай
LA Vientiane|ວຽງຈັນ|Вьентьян
PK Faisalabad|Lyallpur|فیصل آباد
DZ Constantine|قسنطينة|Qusantina|Константина
DZ Oran|وهران|Wahran|Оран
DZ Annaba|عنابة|Bône
DZ Bejaia|Béjaïa|بجاية|Bgayet|Bougie
DZ Tizi Ouzou|تيزي وزو
MA Marrakesh|Marrakech|مراكش
MA Fez|Fès|فاس
MA Tangier|Tanger|طنجة
TN Sfax|صفاقس
TN Sousse|سوسة
LY Misrata|مصراتة|Misurata
EG Suez|السويس|Суэц
EG Port Said|بورسعيد|Порт-Саид
EG Mansoura|Al-Mansurah|المنصورة
YE Taiz|Taizz|تعز|Ta'izz
YE Aden|Аден|عدن|Adan
YE Hodeidah|Hudaydah|الحديدة|Al Hudaydah
NG Kano|كانو|Кано
NG Port Harcourt|Порт-Харкорт
NG Maiduguri|Yerwa
ET Mekelle|Mekele|መቀሌ|Makalle
TZ Dodoma|Додома
TZ Dar es Salaam|Дар-эс-Салам
SO Mogadishu|Muqdisho|مقديشو|Могадишо
SO Hargeisa|Hargeysa|Харгейса
`
