/** Words that names of groups and outlets are made of, and those of their languages that other tables lack, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_LEXICON = `
topic candle candle* свечк* шамы shamlar şam şamı სანთ* մոմ* شمعة شموع velas bougie chandelle kerze* candela lilin свеча свечи свічка свічки свечка свечкі
topic point point* пункт* нүкте* чекит* nuqta* нуқта* nokta* nöqtə* წერტილ* կետ* نقطة نقاط نقطه punto* ponto* punkt* titik точка точки крапка
topic force force forces силы силу сило күші күштер* kuchlar* қувва* қувваи güçler* gücü qüvvə* ძალა ძალის ძალები ուժ ուժեր* قوة قوى قوات نیرو* نیروی fuerza* força* kraft kräfte kekuatan siły сили сіла сілы күчү
topic dock dock docks dockers доков докер* docker* estibadores estivadores
topic time-change перамен* perubahan перамены перамен
topic publicopinion пикир* fikir* ақида rəy rəyi აზრ* կարծիք* رأي الرأي نظر opinión opinião pendapat меркаванне
topic position position* позици* позиці* ұстаным* позиция* mavqe* мавқеъ pozisyon* mövqe* პოზიცი* դիրքորոշում* موقف posición posição haltung
topic fact fact facts далил* ფაქტ* փաստ* حقائق واقعیت hecho hechos faits fatos tatsache* fakta
topic question question* вопрос* питанн* пытанн* сұрақ* мәселе* суроо* маселе* savol* masala* масъала* mesele* məsələ* კითხვ* հարց* سؤال قضية پرسش مسئله cuestión questão frage fragen вопрос вопроса питання пытанне
topic answer answer* адказ* yanıt* cevap* პასუხ* جواب پاسخ respuesta réponse resposta antwort* jawaban ответ ответа відповідь відповіді адказ жауап жауабы javob javobi ҷавоб cavab պատասխան ответы адказы
topic guarantee guarantee* гаранти* гаранті* кепил* kafolat* кафолат* garanti* zəmanət* გარანტი* երաշխիք* ضمان ضمانة تضمین garantía garantie* garantia jaminan гарантия гарантии гарантія гарантії
topic threshold threshold порог* поріг табалдырық* босого* ostona* остона* ზღურბლ* շեմ عتبة آستانه umbral seuil limiar schwelle порог порога парог
topic chance chance* imkon* şans fırsat* შანს* հնարավորություն* فرصة فرص فرصت oportunidad oportunidades oportunidade chancen kesempatan opportunity opportunities шанс шанса можливість магчымасць
topic destiny destiny fate судьб* тағдыр* тагдыр* taqdir* тақдир* kaderi talehi ბედ* ճակատագիր* مصير قدر سرنوشت destino destin schicksal* takdir судьба судьбы доля долі тағдыры тагдыры
topic breath breath дыхани* подих* дыхан* тыныс* nafas* нафас* nefes* nəfəs* სუნთქვა نفس aliento souffle sopro дыхание дыхания подих дыханне тынысы
topic heart yürek* kalbi გულ* սիրտ* قلب coeur coração сэрца
topic hands қолы колу даст əl əllər ხელ* ձեռք* أيدي أيادي دست manos mão mãos hände tangan
topic bread наны ekmeği პურ* հաց* خبز نان pão хліб хліба
body house дома дому տան häuser rumah
topic window терезелер* deraza* тиреза* pəncərə* ფანჯარ* պատուհան* نافذة پنجره ventana fenêtre janela fenster jendela окна акно акна
topic bridge пули
topic light світл* святл* yorugʻlik ışığı işığı ნათელ* ضوء روشنایی cahaya
topic path жолу yo'li yoʻli роҳи გზა გზის سبيل مسار camino* caminos chemin* yolu yol
topic voice ხმის صدای voces suara
topic truth правд* праўд* істин* истин* акыйкат* істина
topic hope надежд* надзе* espérance умед
topic memory памяц* зерде* эстутум* یاد memoria
topic freedom حریت حرة أحرار
topic equality тендик*
topic dignity шаъну haysiyet menschenwürde
topic solidarity birdamlik*
topic unity еднасц* ერთობ* об'единенн* birleşmiş
topic future geleceğ* მომავ*
topic national قومي
topic peoples ხალხ* مردمی людзі* odamlar* мардум* ժողովուրդ* ناس gente leute orang
topic social اجتماعية
topic liberal ლიბერალ* լիբերալ* ليبرالي ليبرالية لیبرال
topic labour emeğin شغل کار trabajo laboral travail kerja труд emek emeği trabalho
topic workers жумушчу* коргар* მუშ* բանվոր* عامل کارگر operários
topic rural სოფლ* ريفي ruraux
topic farmers селян* գլեխ* հողագործ* مزارعون селяни селян сяляне
topic women امرأة жінки жінка
topic children дзіця* մանկան infancia діти дзеці
topic youth joven
topic students talaba* estudantil pelajar
topic teachers معلمون آموزگاران
topic doctors лекар* пизишк* طبيب лекары
topic lawyers jurist* محامون
topic journalists صحفيون
topic writers нависанда* yazar* მწერ* كاتب
topic prisoners камактагы* туткун* hükümlü* mahkum* პატიმ* سجين preso presos presas prisonnier* narapidana
topic refugees qochqin* гуреза* لاجئون پناهجویان
topic victims жабырлануу*
topic veterans собиқадор* قدامى جانبازان
topic consumers спажыўц* isteʼmolchi* истеъмолкунанда* مستهلك
topic entrepreneurs прадпрымальнік* მეწარმ* ձեռնարկատեր* emprendedores
topic voters выбаршчык* saylovchi* seçici* ناخب
topic civil цивільн* مدنية sipil
topic state دولتی حكومي estatal estado état estadual staatlich* negara
topic security xavfsizligi أمنية امنیتی
topic interior داخلي interna
topic foreign зарубежн* خارجي exterior
topic health здоров'* صحية سلامت
topic education taʼlim*
topic culture ثقافية budaya
topic finance ფინანს* ֆինանս* مالی hacienda
topic economy эканомік*
topic agriculture сельхоз* ауылшаруашылық*
topic environment экалог* ambiente
topic intelligence иктишоф* დაზვერვ* հետախուզ* استخبارات مخابرات inteligencia renseignement* inteligência nachrichtendienst* intelijen
topic investigation тергөө* tergov* тафтиш* საგამოძიებო تحقیقات penyidikan
topic criminal جنايات کیفری criminel*
topic administrative административдик maʼmuriy ma'muriy маъмурӣ إداري إدارية اداری administrativo administrativa administratif
topic appeal апелятсион* تجدیدنظر appel apelação banding
topic cassation кассатсион* საკასაციო نقض تمييز casación cassação kassation*
topic constitutional دستوري
level supreme أعلى
topic high высок* yuqori բարձրագույն عالي haute höchste* tinggi
level city şehir مدينة شهر شهری cidade м
level district منطقة ناحية بخش kecamatan
level region облус* vilayet* vilayət* რეგიონ* محافظة ولاية استان región província provinz* provinsi
level main галоўн* басқы сарӣ მთავარ* رئيسي رئيسية principal*
level general генэральн* ընդհանուր générale
level central مركزية
topic human human's людск* մարդ* hombre
topic open باز
topic fair сумленн* ростқавл düzgün نزيه ehrlich* integrity
topic alternative بديل بديلة جایگزین
topic progress прагрэс*
topic renaissance жаңыруу* აღორძინ* نهضت
topic victory перемог* перамог* жеңиш* gʻalaba* g'alaba* გამარჯვებ* հաղթանակ* انتصار پیروزی vitória kemenangan перемога перемоги перамога перамогі жеңиш жеңиши
topic homeland отечеств* вітчизн* бацькаўшчын* yurdu vaterland* вітчизна вітчизни бацькаўшчына vaterland
topic land жері жери yerlar მიწ* հող* tierra* terra зямля зямлі toprağı erde tierra tierras
topic development развит* розвит* өнүгүү* gelişme* զարգացում* розвиток
topic defence mühafizə* qoruma დაცვ* حفاظت ахова аховы
topic support پشتیبانی опора опоры опори опорою опору
topic help عون
topic monitoring մոնիտորինգ* مراقبة پایش
topic corruption карупц* rüşvət* կոռուպցիա*
topic elections выбар* выбары
topic press მამულ*
topic word сөзү sözü كلمة سخن کلام parole palavra
topic world სამყარო* عالمي عالمية dunia
topic times мезгил* დროის tempo
topic day күнү დღის օր օրվա
topic morning раніц* დილ* առավոտ* صباح صبح mañana manhã утра ранку раніца раніцы
topic dawn шапақ* таңшапағы сапеда* şəfəq* განთიად* فجر شفق سپیده amanecer aurora fajar зари шапағы шафағы
topic star звезд* жылдыз* yulduz* ситора* ulduz* ვარსკვლავ* աստղ* نجمة ستاره estrela* bintang зорка зоркі жылдызы yulduzi ulduzu
topic sun солнц* сонечн* хуршед* მზის արևի
topic sea dengiz* dəniz* ზღვ* ծով* دریا моря мора dengiz dəniz
topic mountain гірськ* таулы кӯҳистон* dağlar მთ* جبال gunung таулар dağı
topic river реки дарыя* daryo* ırmak çayı fleuve річка річки ріки дарыясы daryo nehri
topic wind ветра вітру вецер шамал* shamol* шамол* rüzgar* külək* ქარ ქარი ქარის քամի* ريح رياح باد viento vento angin ветру шамалы
topic fire огонь огня вогонь вогню ცეცხლ* կրակ* نار آتش fuego feuer агонь оташ ateş ateşi
topic water წყალ* ջուր* wasser* вада вады суы suyu
topic tree ხე ხის ծառ* شجرة درخت árbol* arbre* árvore* pohon древо дрэва ağacı
topic root корін* каран* tomir* kökler ფესვ* արմատ* جذور ریشه raíz raíces racines raízes wurzel* карані tomir
topic key ачкыч* kalit kaliti калид* anahtar* გასაღებ* բանալ* مفتاح کلید llave clave clé chave schlüssel*
topic shield qalqon* сипар* ფარ ფარი վահան* درع سپر escudo bouclier perisai щита шчыт шчыта
topic bell bells колокол* дзвін дзвон* қоңырау* коңгуроо* qoʻngʻiroq* зангӯла* çan zəng ზარ ზარი զանգ* جرس زنگ campana campanas cloche* glocke* lonceng колокол колокола дзвони звон звона
topic lantern lantern* фонар* ліхтар* ліхтарык* шамшырақ* фонус* fener feneri fənər* ფარან* լապտեր* فانوس farol linterna lanterne lanterna laterne* lentera фонарь фонаря ліхтар ліхтаря
topic pen pen перо пера пяро калем* კალამ* գրիչ* قلم pluma plume caneta feder federn калем
topic border chegara* საზღვ* حدود مرز grenz* perbatasan мяжа мяжы
topic migrants միգրանտ* مهاجرون imigrantes
topic lgbt ლგბტ
topic language мова мовы тили ენა լեզու* язык tili
topic art мастацтв* არვესტ* فنون мастацтва
topic film sinema* კინო* կինո* سينما cinéma
topic digital лічбав* рақамӣ ციფრულ* թվային رقمي رقمية دیجیتال
body network ağ
topic step шага
topic birds куш qush quş
topic spring bahar
topic tomorrow завтра завтрашний ертең ertaga yarın
topic together вместе разом бірге бирге birga
topic citizens مواطن
topic books kitab* წიგნ* գիրք* libro*
topic families أسرة عائلة сям'я сям'і
topic activity деятельност* діяльніст* дзейнасц* faoliyat* фаъолият* activity activities activité actividad atividade tätigkeit*
topic coordination muvofiqlashtir* ҳамоҳангсоз* координаци* координаці* каардынац* coordination coordinación koordinasyon koordinierung* көординация* үйлестіру*
filler organs органов органы органам органдары органдарынын organlari организ-лари мақомоти
topic harbour hafen häfen
filler small питань питаннях пытаннях пытанняў вопросам вопросов мәселелері маселелери masalalari ишлари
topic warm warm тёплый теплый тёплая теплая тёплое теплое теплий тепла цёплы цяплы жылы жылуу iliq гарм sıcak isti თბილი ջերմ دافئ گرم cálido cálida chaud chaude quente warme* hangat
topic strict strict строг* суворого строгий
topic regime regime режим* régimen regím rejim* tejim
body garrison garnison guarnición guarnição guarnigione гарнизон* гарнізон* garnizon*
body akimat ҳокимлиг* ҳокимият* hokimlig*
topic digital цифры цифровой цифрового цифровая
level city 市
`
