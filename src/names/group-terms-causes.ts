/** Words for causes, callings and affairs in organisations' names, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_CAUSES = `
body assembly meclisi meclis* majlisi kurultay* құрылтай* асамблея ассамблея asamblea assemblée ансамбле kongresi
body union уюшма* uyushmasi uyushma уюшмаси sendikası
body chamber chamber* палат* kamara* câmara cámara chambre kammer oda odası palata* غرفة
body house-of дом-
body college collegium коллеги* колегі* kollegiya* алқа алқасы
body headquarters headquarters штаб* қосын
body garrison garrison гарнизон* гарнізон*
body squad squad отряд* загін* жасақ*
body studio studio студи* студія
body library kutubxona* кітапхана* kütüphane* biblioteca bibliothèque مكتبة
body museum museo musée мұражай* müze* متحف
body observatory observator* обсерватори* observatorio مرصد
body secretariat secretariat секретариат* секретаріат*
body directorate directorate дирекци* müdürlü* dirección direction
body administration administration* администраци* адміністрац* әкімшілігі administraci* idaresi idarəsi
body service servicio service-de خدمة услуг*
body project project проект* жоба*
body fund-raising fundraising
topic justice справедлив* سправ* სამართლიან* عدالة adolat* адолат* adalət* արդար* spravedliv* әділеттілік*
topic appeal appeal* appellate апелляц* апеляц* apelac* temyiz* apellyasiya* istinaf استئناف
topic cassation cassation кассац* касац* kassasiya*
topic arbitration arbitra* арбитраж*
topic emergency situations ситуаций ситуаціях жағдайлар favqulodda fövqəladə afad
topic statistics statist* статист* istatistik*
topic prisoners prisoner* заключенн* заключённ* узник* в'язн* тұтқын* mahbus* mahpus* məhbus* presos prisonniers سجناء معتقلين політв'язн* ув'язнен*
topic politicalprisoners политзаключенн* политзаключённ*
topic disabled disab* инвалид* мүгедек* engelli* əlil* nogiron*
topic pensioners pensioner* пенсионер* зейнеткер* emekli*
topic families famil* семь* сім* отбас* aile*
topic missing missing пропавш* зникл* kayıp*
topic migrants migrant* мигрант* мігрант* göçmen* muhojir*
topic minorities minorit* меньшинств* меншин*
topic language language* языка языков мови тіл* dil*
topic conscience conscience совест* совіст* vicdan* ождан* виждон*
topic animals animal* животн* тварин*
topic water water водн* водоканал воды су*-
topic land land земельн* жер-ресурс*
topic forest forest* лесн* лісов* орман*
topic transparency transparen* прозрачн* прозор* ашықтық* şeffaflık*
topic voters voter* избирател* виборц* сайлаушы* seçmen*
topic observers observer* наблюдател* спостерігач* бақылаушы* gözlem*
topic crisis crisis кризис* криз* дағдарыс* kriz*
topic rehabilitation rehab* реабилит* реабіліт*
topic legal legal* yuridik* legally правов* юридич* құқықтық* huquqiy* hukuki* hüquqi* قانوني jurídic*
topic support support* поддержк* підтримк* қолдау* qo'llab* destek* dəstək* دعم apoyo soutien
topic dignity dignity достоинств* гідніст* қадір* onur* ləyaqət* qadr* كرامة dignidad dignité
topic history histor* истори* істор* tarix* tarih* тарих*
topic heritage heritage наслед* спадщин* мұра* miras*
topic diaspora diaspora диаспор* діаспор*
topic girls girls девоч* дівч* қыздар* qizlar* kızlar*
topic violence violence насили* насильств* зорлық* zo'ravonlik* şiddet* zorakılıq* عنف
topic feminist feminis* феминис* фемініс*
topic academic academic академическ* академічн*
topic strategic strateg* стратег*
topic studies stud* изучени* вивченн* çalışmalar*
topic policy policy политик политики саясат* siyaset*
topic reform reform* реформ*
topic innovation innovat* иннов* іннов*
topic prosperity prosperity процветан* гүлден*
topic future келешек келечек kelajak* gelecek* gələcək* futuro avenir مستقبل
topic generation generation* поколен* поколін* ұрпақ* avlod* nesil* nəsil*
topic dialogue dialog* диалог* діалог*
topic tolerance toleran* толерант*
topic friendship friendship дружб* дружби достық* do'stlik* dostluk* дӯстӣ
topic brotherhood brotherhood братств*
topic alternative alternativ* альтернатив* баламалы
topic action action действи* дія дії іс-қимыл eylem* acción
topic resistance resistance сопротивл* опір опору resistencia résistance مقاومة direniş
topic revolution revolution* революци* революц* devrim* inqilab* төңкеріс* ثورة
topic patriots patriot* патриот* патріот*
topic democracy democracy демократии* демократії* демократия* демократияс*
topic constitutional конституци* anayasa* konstitutsiya* dustur*
topic rural rural сельск* сільськ* ауылдық*
topic local local местн* місцев* жергілікті* mahalliy* yerel* yerli*
topic sport sport* спорт*
topic football football футбол* futbol*
topic olympic olympic* олимпийск* олімпійськ*
topic commerce commerce торгово
topic notary notar* нотариал* нотаріал*
topic telecom telecom* телеком* telekom* телекоммуник*
topic film film* кино* кіно*
topic art art arts искусств* мистецтв* өнер*
topic music music* музык*
topic books book* книг* книж* кітап*
topic property property имуществ* майна мүлік*
topic housing housing жилищн* житлов* тұрғын
topic space space космич* ғарыш*
topic nuclear nuclear atomic атомн* ядерн* nükleer*
topic coal coal угольн* уголь вугіл* көмір* kömür*
topic gold gold golden золот* алтын altın qızıl oltin oro
topic silver silver серебр* күміс*
topic cement cement цемент*
topic sugar sugar сахар* цукров* қант*
topic cotton cotton хлопк* хлопок мақта* paxta* pambıq*
topic grain grain зернов* хлеб* астық*
topic wine wine вино* винн*
topic water-canal водоканал
topic road roads дорог* доріг* дорожн* автодор* жолдар*
topic auto auto авто automobile* автомобил* автомоб*
topic air air воздушн* повітрян* әуе*
topic space-defence пво
topic rocket rocket* missile* ракет*
topic design design* конструктор* проектн* дизайн*
topic experimental experiment* опытн* дослідн*
topic scientific scientific научн* науков* ғылыми* ilmiy* bilimsel*
topic technical technical техническ* технічн* техникалық*
topic communication communicat* связи связь зв'язку байланыс* aloqa* iletişim* rabitə*
topic supply supply снабжен* постачан* жабдықтау*
topic repair repair* ремонт*
topic ship ship shipbuilding судостро* суднобуд* кораб*
topic independent independents mustaqil* müstəqil* bağımsız* independiente* indépendant* independente* مستقل* неза́висим* тәуелсіз*
topic united united єдин* адзін* unidos unida unidas unido unis birleşik birləşmiş біріккен бириккен متحد* zjednoczon*
topic true true истинн* нағыз*
topic great great велик* ұлы
topic first first-
topic youth молоды* молоді
topic protection protection-
topic rescue rescue спасен* спасател* рятув* құтқару* qutqaruv*
topic fire fire пожарн* пожежн* өрт*
topic penitentiary penitentiar* пенитенциар* пенітенціар* уголовно-исполнител*
topic execution enforcement исполнени* виконан* орындау*
topic cybersecurity cyber* кибер* кібер*
topic financial financial финансов* фінансов* қаржылық* mali
topic monitoring gözlemevi izleme
topic guard guard* охран* күзет* гвард*
level regional regional региональн* регіональн* аймақтық* mintaqaviy* bölgesel*
level interregional interregional межрегионал*
level main main главн* головн* bosh-
body ombudsman commissioner* уповноваженого ombudsperson
body party hezb* hezbe
body watch watch дозор* dozor nazorat вотч уотч
topic teachers enseignant* maestr* profesor* docente* lehrer* معلمين المعلمين ustoz* ustozlar мударрис*
topic criminal ceza cinayət* cinayətlər jinoyat* ҷиноӣ pénal* criminale* جنائية grave crimes преступлен* злочин*
topic garment garment* швейн* текстиль
topic film cinematograph* кинематограф* кінематограф*
topic composers composer* композитор*
topic artists artist* художник* суретші*
level city საქალაქო* քաղաքային municipale urbain
level district раённ* რაიონულ* շրջանային
level region абласн* საოლქო 
`
