/**
 * Words that organisations' names are translated in, a row each: what it is (body: a kind of organisation; topic; level:
 * of what area or rank; filler: tells nothing), the term, and its words in many languages, small, "*" for any ending.
 */
export const GROUP_TERMS = `
body ministry ministry minister* министерств* міністерств* міністэрств* министрлі* министрлиг* vazirlig* вазират* вазорат* ministr* ministerstv* ministerium bakanlığ* nazirliy* სამინისტრო* նախարարություն* وزارة ministrligi
body court court courts суд суда суду соты сот соту сотун sud суди sudi додгоҳ* mahkama* mahkeme* məhkəmə* gericht tribunal* трибунал* kazyýet* სასამართლო* դատարան* محكمة
body police police полици* поліці* міліц* милици* polisiya* polis* polits* polizei policía полис* პოლიცი* ոստիկան* الشرطة شرطة militsiya
body prosecutor prosecutor* procuracy прокурор* прокуратур* prokuratur* prokuror* savcılığ* prosecution
body committee қўмита* қумита* committee* комитет* комітэт* комітет* qoʻmita* qo'mita* komitet* komite* кумита* komitesi კომიტეტ* կոմիտե* لجنة
body commission commission* комисси* комісі* комиссия* komissiya* komisyon* kommission hay'at
body council council* совет* рада ради рады кеңес* кеңеш* kengash* kengesh* kengesi konsey* шӯро* şura* geňeş* rat საბჭო* խորհուրդ مجلس konsei*
body mazhilis mazhilis majilis мажилис* мәжіліс* мәжілісі
body parliament parliament* парламент* mejlis жогорку-кеңеш majlis maslihat maslikhat маслихат* мәслихат*
body government government правительств* уряд* үкімет* өкмөт* hukumat* hükumət* hükümet* regierung gouvernement
body department department* департамент* departament* отдел* бөлім* bo'lim* boʻlim* daire* управлени* басқарма* boshqarma* башкармалык* directorate* управлінн* idarə*
body akimat akimat* authorities municipality municipalities акимат* әкімдік* әкімді* mayor's mayor* мэрия* мэрии мэрию мэрией hokimiyat* хокимият* хокимлиг* belediye* city-hall mayor
body agency agency* агентств* агенттіг* агенттик* agentlig* ajans* agence агенція* агентство
body service service* служб* қызмет* кызмат* xizmat* хадамот* xidmət* dienst
body office office bureau бюро byuro büro buro
body inspectorate inspectorate инспекци* инспекція* inspeksiya*
body army army арми* армі* әскер* armiya* ordu*
body university university университет* університет* universitet* üniversite* université universität донишгоҳ*
body institute institute* институт* інститут* institut* enstitü* inistitut*
body academy academy академи* академі* akademiya* akademi
body school school школ* мектеп* мектеб* maktab* мактаб* okul* məktəb* schule école
body hospital hospital* больниц* лікарн* аурухана* kasalxona* hastane* clinic* клиник*
body colony colony prison jail колони* колоні* тюрьм* түрме* cezaevi penitentiary сизо
body company company компани* компані* kompaniya* şirket* şirkət* firma firm предприяти*
body bank bank банк* banka*
body group групп group группа group* гурӯҳ* гуруҳ* guruh*
body corporation corporation корпорац*
body foundation foundation fund fonds фонд* қор қоры қорлар* fondi fond fundatsiya fundación fondation stiftung vakıf vakfı fondu жамғарма* jamg'arma* jamgʻarma* ფონდ* հիմնադրամ* مؤسسة хазина* фундац* фундація фаундейшн фаундейшен
body association association* ассоциац* асоціац* асацыяц* қауымдаст* assotsiatsiya* assosiasiya* dernek derneği ассотсиатсия* verein asociación ასოციაც* объединени* об'єднанн* бірлест* birliyi бирикме* birlashma* uyushma* society общество товариств* қоғамы
body union union союз* спілк* саюз* одақ* одағ* союзу uyushmasi soyuz* birlik birliği ittifoq* иттиҳод* union's syndicat gewerkschaft sendika* union*
body tradeunion профсоюз* профспілк* прафсаюз* кәсіподақ* кәсіподағ* profsoyuz* gewerkschaft* sendika*
body federation federation* федерац* федэрац* федерація* federatsiya* federasiya*
body confederation confederation* конфедерац*
body alliance alliance* альянс* альянс аль'янс*
body coalition coalition* коалиц* коаліц* koalitsiya* koalisyon*
body network network сеть сети мереж* желі* желісі тармак* netzwerk réseau ağı
body league league лига ліга лиги liga
body club club клуб* klub* клубы
body movement movement движени* рух руху қозғалыс* кыймыл* harakat* ҳаракат* hareket* hərəkat* bewegung mouvement moviment* ruch
body party party parties партия партии партию партія* партыя* партияс* partiyas* partiya* partiyasy partisi parti partei partido հաколо კუსაკცություն партиясы
body front front фронт* майдан* frontu cephe*
body bloc bloc блок блока
body initiative initiative* инициатив* ініціатив* бастама* tashabbus* girişim*
body centre centre center centres центр* орталығ* орталық* борбор* markaz* марказ* merkez* mərkəz* zentrum ცენტრ* կենտրոն* مركز
body organisation organisation* organization* организац* організац* арганізац* ұйым* уюм* tashkilot* ташкилот* örgüt* təşkilat* organizatsiya* ორგანიზაც* կազմակերպություն* منظمة
body newspaper newspaper газет* gazeta* gazete* gəzet* рӯзнома* zeitung
body magazine magazine журнал* jurnal* dergi* revue
body radio radio радио радіо
body television television tv тв телевидени* телеканал* телебачення channel канал kanal арна* каналы телеарна*
body newsagency news ньюс новости новини жаңалықтар yangiliklar haber* xəbər*
body media media медиа медіа
body website website portal портал* сайт* site
body brigade brigade бригад*
body embassy embassy посольств* елшілі* elchixona* büyükelçili*
body laboratory laboratory лаборатори* лабораторія*
body plant plant завод* factory zavod* фабрик* fabrik werk
body trust trust
body congress congress конгресс* конгрес* kongress* құрылтай*
body assembly assembly ассамбле* асамбле*
body house үй house дом будинок үйі хаус
body forum forum форум* 
body platform platform* платформ*
body theatre theatre theater театр* teatr*
body museum museum музей* muzey*
body library library библиотек* бібліотек*
body mosque mosque мечет* мешіт* masjid*
body church church церков* церкв* kirche
body community community communities община* громад* қауым* jamoat* общин*
body battalion battalion батальон*
body editorial редакция редакци*
body ombudsman ombudsman* омбудсман* омбудсмен* уполномоченн* уповноважен*
topic justice justice юстиц* юстиці* әділет адилет* adliya* адлия* ədliyyə* adalet* iustici* იუსტიც* justiz արդարադատ* العدل
topic health health здравоохранени* денсаулық* саламаттык* sog'liqni sogʻliqni sağlık səhiyyə охорони-здоров'я здоров'я healthcare health-care
topic interior içeri interior internal внутренн* внутрішн* внутранн* ішкі ички ichki дохил* içişleri daxili inneren шинагон* შინაგან* ներքին الداخلية
topic foreign внешн* зовнішн* foreign external иностранн* закордонн* замежн* сыртқы тышкы tashqi xorijiy хориҷ* dışişleri xarici auswärtig* საგარეო արտաքին الخارجية
filler affairs işler иштери справами affairs дел справ спраў істер* иштер* ishlar* корҳо* işlər* işleri საქმეთა գործերի
topic defence defence defense оборон* абарон* қорғаныс* mudofaa* savunma müdafiə protection защит* захист* қорғау* коргоо* himoya* korghau schutz
topic education education образован* освіт* білім* билим* ta'lim* maorif* маориф* eğitim təhsil просвещен* bildung
topic science science* наук* ғылым* fan* бilim
topic culture culture* cultural культур* мәдениет* маданият* madaniyat* kültür*
topic finance finance* финанс* фінанс* қаржы* moliya* maliye
topic economy econom* экономик* економік*
topic agriculture agricultur* сельск* ауыл-шаруашылығы
topic labour labour labor труда трудов* праці еңбек* эмгек* mehnat* arbeit
topic social social социальн* соціальн* әлеуметтік* ijtimoiy*
topic environment environment* ecolog* экологи* екологі* экология*
topic energy energy энерги* энергет* 
topic transport transport транспорт* 
topic digital digital цифров*
topic information information информац* інформац* ақпарат* axborot*
topic emergency emergency emergencies чрезвычайн* төтенше*
topic security security безопасност* безпек* бяспек* қауіпсіздік* коопсуздук* xavfsizlik* амният* güvenlik təhlükəsizli* sicherheit
topic national national национальн* національн* ұлттық улуттук milliy миллӣ milli nationaler
topic state state государственн* державн* дзяржаўн* мемлекеттік* мамлекеттик* davlat* давлат* devlet* dövlət*
topic public public общественн* громадськ* грамадск* қоғамдық коомдук jamoat ijtimoiy публичн*
topic human human человек* людин* чалавек* адам* insan* inson* инсон* menschen* ադамი მարდу droits-de-l'homme человеческ* хьюман
topic rights right rights права прав правам праў құқық* укук* huquq* ҳуқуқ* hak* hukuk* hüquq* rechte rechten haqq* haql* укук* уфлеб* უფლება* իրավունք* droits правовой правовая правовых право райтс райтз
topic humanrights правозащит* правозахис* праваабарон* menschenrecht*
topic freedom free freedom* liberty вольн* вільн* свобод* еркін* эркин* erkin* азат* azatlyq azattyk азаттық* озод* ozod* özgür* azad* frei* libre* liberties фридом
topic independent independent* независим* незалежн* незалежн* тәуелсіз* көзкарандысыз* mustaqil* bağımsız müstəqil
topic democratic democrat* демократ* demokrat*
topic peoples people people's peoples адамдар* люди людей народн* народов* халық* халқы* xalq* халқ* halk* элдик
topic liberation liberation освобожден* визволенн*
topic women women women's женск* женщин* жіноч* жінок әйел* аял* ayollar* kadın* qadın*
topic youth youth young молодеж* молодёж* молод* жаст* жаш* yosh* gənc* genç* jugend
topic children child children* дет* дит* балалар* bolalar* çocuk* ребен* бала
topic mothers mother* матер* аналар*
topic veterans veteran* ветеран*
topic workers worker* рабоч* робітн* працівник* жұмысшы* ishchi* işçi* arbeiter трудящ*
topic miners miner* горняк* шахт* гірник* кенші*
topic teachers teacher* учител* вчител* мұғалім* мугалим* o'qituvchi* öğretmen* müəllim* педагог*
topic doctors doctor* врач* медик* лікар* дәрігер*
topic lawyers lawyer* юрист* адвокат* заңгер* bar юристов
topic journalists journalis* журналістык* journalist* журналист* журналіст* gazeteci* jurnalist* reporting репортаж*
topic writers writer* писател* письменник* жазушы* yozuvchi*
topic students student* студент*
topic sailors sailor* seafarer* моряк*
topic farmers farmer* фермер* крестьян*
topic consumers consumer* потребител* споживач*
topic entrepreneurs entrepreneur* предпринимател* кәсіпкер* business бизнес*
topic owners owner* владельц* собственник*
topic refugees refugee* беженц* біженц*
topic port port порт* 
topic harbour harbour harbor гавань
topic open open открыт* відкрит* ашық* ачык* ochiq* açık* açıq* offen*
topic forward forward алға алга вперед вперёд уперед ileri
topic choice choice выбор вибір таңдау
topic line line lines линия линии лінія лінії ліній liniya chiziq çizgi желі-сызық línea linha linea ligne linie خط
topic silent silent quiet silence молч* мовч*
topic not don't not не ne
topic faces faces лица лиц облич*
topic path path road way жол жолы путь пути шлях
topic new new новый новая новое новые нова нове жаңа жаны yangi yeni нав neue* nouveau нью
topic old old старый старая
topic green green зелен* жасыл* yashil yeşil yaşıl
topic red red красн* червон* қызыл*
topic white white белый белая ақ ак
topic blue blue голуб* син* көк
topic steppe steppe степь степ степной степи
topic wind wind ветер вітер
topic voice voice голос* дауыс* үн* ovoz* ses*
topic truth truth правда правды ақиқат*
topic peace peace мир мира миру бейбітшілік* tinchlik* barış sülh frieden
topic law law закон* заң* qonun* hukuki law's
topic order order порядок* порядк* тәртіп*
topic equality equality равенств* рівніст* теңдік*
topic solidarity solidarity солидарност* солідарніст* ынтымақ*
topic help help aid помощ* допомог* көмек* yordam*
topic research research исследован* дослідж* зерттеу*
topic analysis analysis analytical аналитич* аналітич*
topic monitoring monitoring мониторинг* моніторинг*
topic development development развити* розвитк* даму* rivojlan* девелопмент
topic adaptation adaptation адаптац*
topic cooperation cooperation co-operation сотрудничеств* співробітництв* ынтымақтастық*
topic future future будущ* майбутн* болашақ*
topic memory memory memorial памят* пам'ят* мемориал*
topic unity unity unified united единств* едина* единый единая объединенн* объединённ* об'єднан* бірлік* birlik*
topic nations nations наций націй
topic progress progress прогресс*
topic civil civil civic гражданск* громадянськ* азаматтық*
topic society obschestva общества суспільств* 
topic political political политическ* політичн* саяси*
topic religious religio* религи* релігі* дін* 
topic elections вибор* выборы election* избирательн* выбор* сайлау* виборч*
topic press press пресс* преса баспасөз*
topic speech speech expression слова сөз
topic instrument instrument instrument-making приборостроит*
topic making making
topic medical medical медицинск* медичн*
topic military military военн* військов* әскери*
topic investigation investigat* следственн* слідч* тергеу*
topic anticorruption anticorruption հակակոռուպց* ანტიკორუფცი* антикоррупц* антикор антикорр антикорруп* антикорупц*
topic corruption corruption коррупц*
topic customs customs таможенн* кеден*
topic tax tax налогов* салық* 
topic border border пограничн* прикордонн* шекара*
topic international international int'l intl международн* міжнародн* халықаралық* эл-аралык xalqaro uluslararası beynəlxalq internationale* интернешнл интернэшнл интернейшнл интернешнал интернэшнал интернейшнал интернэйшнл
topic helsinki helsinki хельсинк* гельсінк*
topic printers printer* печатник*
topic specialised special* специализ* мамандандырылған
topic criminal criminal уголовн* кримінальн* қылмыстық* qılmıstıq
topic administrative administrative административн* адміністративн* әкімшілік
topic juvenile несовершеннолетн* неповнолітн* кәмелетке* juvenile ювенальн*
topic constitutional constitutional конституц* конституц*
level supreme ýokary yokary олии olii supreme верховн* жоғарғы жоғары жогорку oliy олӣ ali-məhkəmə yüksek yargıtay высший высшая высшего высшей вищий вища
level general general's general генеральн* бас башкы bosh сар generalstaat*
level central central центральн* центральн* орталық-
level district district районн* района район районний аудандық ауданы аудан райондук tuman* rayon* ilçe ноҳия*
level city city городск* город города міськ* міста қалалық қаласы шаардык shahar* shahri şəhər* municipal* муницип*
level region region regional oblast областн* область области обласн* облыстық облысы облустук viloyat* вилоят* province provincial
level republican հանրապետութ* რესპუბლიკ* ҷумҳурии republic* республик* республікан* республикалық респулика* рэспублік* republik* cumhuriyet* respublika* ҷумҳури* жумҳури* 
filler number no № n° номер нөмір number nr
filler the аль the a an of for and in on at to by with from & и в на по за о при для та і й у з де және мен менен және ва ve və ile va der die das und für des du de la le les et y e del el los da do dos di il
filler being be stay is are
filler named имени им атындағы atyndagy named
filler society-limited loi
`
