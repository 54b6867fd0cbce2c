/** What groups and outlets call themselves after, colours, sides of the world, nature, virtues, and trades, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_IMAGES = `
topic air воздух воздуха повітря паветра ҳаво havası ჰაერი ჰაერის օդ օդի هواء هوا udara
topic return return* поверненн* вяртанн* оралу кайтуу qaytish бозгашт dönüş* qayıdış* დაბრუნებ* վերադարձ* عودة بازگشت retorno regreso retour rückkehr kembali возвращение возвращения
topic living alive живой живая живое живые жива живе жывая тірі тирүү tirik зинда yaşayan canlı ცოცხალი կենդանի حية زنده vivos vivas vivant* lebendig* hidup
topic floor floor поверх поверху паверх қабат* кабат* qavat* ошёна* katı mərtəbə სართულ* հարկ* طابق طبقه étage andar lantai этаж этажа
topic crow raven ворон* крумкач* қарға* карга* qargʻa* qarg'a* karga qarğa ყვავი ագռավ* غراب کلاغ cuervo corbeau corvo gagak
topic cause cause საქმე საქმის գործ գործի causa sache справа справи справу
topic country краіна краіны mamlakat* кишвар* ქვეყან* երկիր երկրի بلد paese negeri
topic strong күчтүү kuchli тавоно güçlü güclü ძლიერი ძლიერ ուժեղ قوي قوية قوی fuerte forte stark*
topic mass масав* массалык ommaviy оммавӣ kitle kütləvi მასობრივი جماهيري masas massa
body assembly жыйын* yig'in məclis* კრება ժողով ժողովի assembleia majelis
topic emergency надзвичайн* надзвычайн* өзгөчө olağanüstü საგანგებო արտակարգ طوارئ اضطراری emergencia urgence emergência notfall* darurat
body judiciary judiciary yargı القضاء قضائیه قضاء judicatura judiciário kehakiman
body colony қамаудағы камак hapishane* ციხის سجون زندانها penitenciario prisões penitensiar* პენიტენციური քրեակատարողական penitenciaria pénitentiaire penitenciário pemasyarakatan corrections correctional
topic common агульн* орто საერთო común commun comum bersama
topic jurisdiction jurisdiction юрисдикци* юрисдикці* юрысдыкцы* yurisdiksiya* იურისდიქცი* jurisdicción jurisdição
topic revolutionary рэвалюцыйн* inqilobiy инқилобӣ რევოლუციური հեղափոխական ثوري انقلابی revolucionario revolucionaria révolutionnaire revolucionário
body federation dashnak դաշնակցություն
body command command* командовани* командуванн* камандаванн* қолбасшылы* qo'mondonlig* komutanlığı komutanlık სარდლობა հրամանատարություն قيادة فرماندهی comando commandement kommando
body gendarmerie gendarmerie gendarmes жандармери* жандармері* ჟანდარმერია ժանդարմերիա درك ژاندارمری gendarmería
topic broad broad широк* шырок* кеңири васеъ geniş genişləndirilmiş ფართო լայն واسع amplio amplia ampla amplo breit*
topic humandefenders مدافع مدافعون
topic communist камуніст* komunis* kommunis* კომუნისტ* կոմունիստ* شيوعية کمونیست
topic awami awami আওয়ামী
topic farmers किसान কৃষক किसानों kisan کسان
topic humanrights হিউম্যান
topic landless landless безземельн*
topic sleeping sleep sonho mimpi
topic dream hayal* حلم رویا sonho* mimpi мечта мечты мрія мрії мара орзу
topic black black қара кара сиёҳ siyah შავი սև أسود سوداء سیاه negro negra noire preto preta schwarz* hitam
topic white сафед beyaz თეთრი սպիտակ أبيض بيضاء سفید blanco blanca blanc blanche branco branca weiss* putih
topic red чырвон* сурх kırmızı qırmızı წითელი կարմիր أحمر حمراء سرخ rouge* vermelho vermelha merah
topic blue блакитн* кабуд ლურჯი կապույտ أزرق زرقاء آبی azules
topic green сабз أخضر خضراء سبز hijau
topic yellow yellow сары sariq зард ყვითელი դեղին أصفر صفراء زرد amarillo jaune amarelo
topic gold залат* зарин ოქრო ոսկի ոսկե ذهب ذهبي طلایی doré
topic silver срібн* срэбр* күмүш kumush нуқра gümüş ვერცხლ* արծաթ* فضة نقره plata argent prata silber* perak
topic great больш* вялік* улуу buyuk бузург დიდი մեծ كبير كبرى بزرگ besar
topic small кіші кичи хурд პატარა փոքր صغير کوچک pequeno kecil
topic old эски кӯҳна köhnə ძველი հին قديم قدیم viejo vieja vieux vieille velho
topic last last останн* апошн* акыркы oxirgi охирин sonuncu უკანასკნელი վերջին أخير آخرین último última dernier* letzte* terakhir
topic other other іншы boshqa дигар diğer başqa სხვა այլ آخر دیگر autre* andere*
topic side side сторон* боку тарап tomon тараф taraf tərəf կողմ جانب طرف côté seite*
topic south паўднёв* جنوبي جنوبی selatan южный південний
topic north северн* північн* паўночн* شمالي شمالی utara
topic east восточн* східн* усходн* արևել* شرقي شرقی orient leste
topic west западн* західн* заходн* արևմ* غربي غربی oeste ouest occident barat
topic street вуліц* ქუჩა ქუჩის փողոց*
body village სოფელ* գյուղ* قرية روستا aldea aldeia
topic garden бақша* бакча bağı ბაღ* այգի* حديقة باغ jardín jardim kebun
topic flower кветк* gullar ყვავილ* ծաղիկ* زهرة fleur* bunga
topic field field* поле поля талаа* саҳро* tarla* çöl ველი دشت حقل campo campos champ* ladang
topic source джерел* крыніц* buloq* чашма* pınar* წყარო* աղբյուր* نبع چشمه fuente* manantial fonte quelle*
topic eagle арол қыран* qartal* არწივ* արծիվ* نسر عقاب águila* aigle* águia* adler* elang
body wing канат* qanot* qanad* ფრთ* թև թևեր جناح أجنحة بال flügel* sayap
topic nest nest гнезд* гнізд* гнязд* uyasi ошёна ბუდე բույն لانه ninho sarang
topic sky нябёс* gök ცა ცის երկինք* سماء آسمان cielo céu langit
topic rain жаан yomgʻir* борон yağmur* yağış* წვიმა անձրև* مطر باران lluvia pluie chuva regen* hujan
topic moon месяц* ayı լուսին* قمر ماه bulan
topic stone камня камін* тасы ташы санг taşı ქვა ქვის քար քարի حجر سنگ piedra* pierre* pedra* stein*
topic iron жалезн* რკინ* երկաթ* حديد آهن
topic path дарог* جاده carretera route* estrada
topic journey journey подорож* падарожж* саёҳат* მოგზაურ* ճամփորդ* رحلة سفر viaje voyage* viagem reise* perjalanan
topic beginning beginning начал* початок початку пачатк* башталыш* boshlanish* başlangıç* başlanğıc* დასაწყის* սկիզբ* بداية آغاز comienzo inicio début começo anfang*
topic choice тандоо* seçenek tercih* არჩევანი اختيار خيار گزینه opción choix escolha pilihan
body trust довер* довір* давер* ishonch* güven* etibar* ნდობა ნდობის վստահություն* ثقة اعتماد confianza confiance confiança vertrauen* kepercayaan
topic courage смелост* смеласц* ерлік* эрдик* jasorat* ҷасорат* cəsarət* გამბედაობ* քաջություն* شجاعة شجاعت coraje valentía coragem keberanian
topic conscience сумлінн* ұждан* სინდის* խիղճ*
topic care care забот* турбот* клопат* қамқор* камкор* gʻamxoʻrlik* bakım* qayğı* ზრუნვ* խնամք* رعاية مراقبت cuidado* cuidado fürsorge* peduli
topic mercy міласэр* мээрим* мурувват* მოწყალებ* գթություն* رحمة رحمت misericordia miséricorde misericórdia barmherzigkeit* kasih
topic harmony harmony гармони* гармоні* үйлесім* uygʻunlik* harmoniya* ჰარმონი* ներդաշնակ* انسجام هماهنگی armonía harmonie* harmonia* harmoni
topic order парадк* тартип* tartib* тартиб* düzen* qayda* წესრიგ* կարգ* نظم orden ordre ordem ordnung* ketertiban
topic law kanun* leyes
topic reform islahat* რეფორმ* բարեփոխ*
level republican ҷумҳурӣ جمهوري républicain*
topic conservative кансерватыўн* კონსერვატორ* պահպանողական محافظ conservador*
topic socialist сацыяліст* сотсиалист* سوسیالیست
topic christian хрысціян* hıristiyan* ქრისტიან* քրիստոն*
topic islamic ისლამურ* իսլամական islâmico
topic radical радыкальн* რადიკალ* راديكالي رادیکال
topic nurses nursing мейіргер* мейірбике* ექთან* բուժքույր* ممرضات پرستاران infirmière* enfermeiro* perawat
topic drivers кіроўц* жүргізуш* айдооч* ронанда* მძღოლ* վարորդ* sopir
topic miners маъданчӣ* mədənçi* հանքափոր*
topic sailors маракоў деңизчи* denizci* მეზღვაურ* بحارة ملوانان marineros marinheiros seeleute pelaut
topic builders строител* будаўнік* მშენებელ* շինարար* بنائين
topic scientists олимон علماء دانشمندان científicos cientistas ilmuwan
topic artists мастак* мистецьк* сүрөтчү* rassom* рассом* sanatçı* rəssam* նկարիչ*
topic poets პოეტ* պոետ* բանաստեղծ* شعراء شاعران penyair
topic editors рэдактар* муҳаррир* editör* რედაქტორ* محررين سردبیران éditeurs redakteure
topic bloggers ბლოგერ* բլոգեր* بلاگرها
topic observers байкоочу* нозир* müşahidəçi* დამკვირვებ* դիտորդ* ناظران
topic witnesses сведк* guvoh* шоҳид* tanık* şahid* მოწმე* վկա* شهود شاهدان testigo* témoin* testemunha* saksi
topic relatives родич* сваяк* хешованд* akraba* qohum* հարազատ* خویشاوندان
topic neighbours сусед* коңшу* qoʻshni* ҳамсоя* komşu* qonşu* მეზობ* հարևան* جيران همسایگان voisins vizinhos nachbar* tetangga
topic friends достор doʻst* arkadaş* მეგობ* ընկեր* أصدقاء دوستان sahabat
topic square плошч* მოედ* հրապարակ* ميدان میدان plaza place praça platz lapangan
topic horizon гарызонт* ჰორიზონტ* հորիզոն* أفق افق
topic mirror люстэрк* koʻzgu* ko'zgu* güzgü* სარკე* مرآة آینه espejo miroir espelho spiegel* cermin
topic page page* сторінк* старонк* беті барак sahifa* саҳифа* sayfa* səhifə* გვერდ* էջ* صفحة صفحه página* seite halaman
topic line сызык ხაზ* գիծ* garis
topic letter письм* maktub* мактуб* məktub* წერილ* նամակ* رسالة نامه carta* lettre* brief* surat
topic mapping xarita* харита* harita* xəritə* რუკა քարտեզ* خريطة نقشه
topic cleaning таза тоза temiz təmiz სუფთა մաքուր نظيف نظيفة پاک limpio limpia propre limpo limpa sauber* bersih
topic bright яскрав* яркі yorqin дурахшон parlak parlaq պայծառ مشرق روشن brillante* luminoso brillant* brilhante helle* cerah terang
topic safe безопасн* безпечн* бяспечн* қауіпсіз* коопсуз* xavfsiz* бехатар* güvenli* təhlükəsiz* آمن آمنة امن ایمن seguro segura sûr sûre sicher*
topic direct direct прамы тікелей toʻgʻridan прямой бевосит* doğrudan birbaşa პირდაპირ* ուղիղ مباشر مستقیم directo directa direkt* langsung
topic active active активн* актыўн* жигердүү фаъол* aktif* etkin აქტიური ակտիվ نشط ناشط فعال activo activa actif active* ativo aktive*
topic true чыныгы haqiqiy ҳақиқӣ həqiqi ნამდვილი ճշմարիտ حقيقي واقعی verdadero verdadera vraie verdadeiro wahre* sejati
level city town
topic persons persons person асоб kişiler şəxslər პირთა անձանց أشخاص افراد personas personnes pessoas personen
topic march march маршы yürüyüş* მსვლელობ* երթ* مسيرة راهپیمایی marcha marche marsch
body association
filler small za wa cha آف আফ
topic water agua eau água
topic living viva vivo
topic flower flor flores
topic sun sol soleil
topic sea mar mer
topic hands mano mão
topic fire feu fogo
topic bread pan
topic moon luna lune
topic day día dia
topic red rojo roja
topic blue azul bleu
topic black noir
topic nest nido nid
topic hope esperança
topic shore shore shores берег берега берегу беріг бераг жағалау жээк sohil соҳил sahil sahili kıyı ნაპირი ափ ափի شاطئ ساحل orilla ribera costa rive rivage margem ufer pantai
topic lesson lesson lessons урок уроки уроков сабақ сабак dars дарс ders dərs გაკვეთილი դաս درس lección leçon lição lektion
topic guardians guardian* keeper* хранител* охоронц* сақтаушы* сактоочу* muhofiz* hüter guardianes gardiens guardiões bekçi* keşikçi* պահապան حراس نگهبان
topic guard garde
topic military ҳарбӣ harbiy ҳарбий militar militaire militer عسكري عسكرية نظامی ռազմական სამხედრო
topic october октябрьск* кастрычніцк* жовтнев* oktyabrsk* october
body federation federasyonu federasiyası
`
