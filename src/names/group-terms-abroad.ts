/** Words of organisations' names in more languages of Europe, Asia and Africa, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_ABROAD = `
topic lawyers ҳуқуқшиносон юрыста* juristl* juristinn* giurist* jurișt* pengaca* wanasher* وكلا حقوقيين حقوقدانان barrea* avocațil* odvjetni* mawakil* aklawatl*
topic journalists jurnaliștilor рӯзноманигорон jurnalism ziarist* novinář* novinar* wartawa* waandis*
topic women žen femeilo* žena kvinno* kvinde* vrouwe* perempu* wanawak* aýalla* wanita woman donna
topic children djece copil copii* дзяцей дітей балдар bambin* dětí copiilo* barn watoto طفل кӯдако* çagala* dijete کودک кӯдак
topic youth juvenil juveniles juventudes jóvene* mládež* tineril* mladih ungdom jeugd jongere* ҷавоно* ýaşlar pemuda vijana junge młody mladý tânăr شاب جوان ҷавон
topic workers працаўнік* жумушчул* մშრომელ* բանվորնե* ouvrier* obrero* dělník* muncitoril* radnik* arbetar* arbeide* buruh pekerj* wafanyaka* коргаро* işgärle*
topic students studenților studenata studencki studențesc talabal* mahasis* wanafun* донишҷӯ* студенческ* estudianti*
topic teachers insegnan* lärare lerare* walimu معلمان professores guru
topic freedom libertăț* slobod* frihet kebebas* uhuru თავისუფა* liberă slobodn* آزاد bebas libero libera livre fria libres
topic rights drepturil* rättighet*
topic human ადამიან* humain homme umano człowie* lidskýc* omului ljudsk* mänskli* mensen manusi* binadam*
topic law სამართლ* gesetz direit* diritt* legii hukum sheria قانون loi lei droit
topic justice әділді* spravedlnos* justiți* dreptat* rättvis* gerechtighe* keadila* عدالت
topic peace păcii vrede perdamai* сулҳ parahatçyl*
topic democracy democrac* democraz* demokrac* demokras* دموکراسی
topic independent ანկախ unabhäng* indipenden* nezávis* nezavis* oberoen* onafhankelij* merdek* garaşsy*
body media mídia mídias médií mediilo* mediji medij medier habari رسانه расона
topic press басмасө* მამული* tisku štampe tisk metbuga*
topic education istruzio* educazio* oświat* vzdělává* educați* utbildni* onderwi* pendidik* تربية таҳсило*
topic health здоровь* sog'li* առողջությ* zdraví sănătăț* zdravlj* hälsa gezondhe* kesehat* afya тандурус* saglyg*
topic environment окружающ* экалагіч* қоршаға* შემოგარე* շրջակա prostře* mediulu* okoliš* miljö milieu lingkung* mazingi* ekoloj* ეკოლოგიუ* ökologisc* environnement* ekološk* بيئية
topic development өнүктүр* geliştir* rozvoj* dezvolta* razvoj utveckli* ontwikkeli* pembangun* рушд ösüş
topic support حمایت колдоо appui apoio sostegn* podpor* spriji* podršk* stöd steun dukunga* msaada حمایت дастгир*
topic defence koruma დაცვის პաշտպանությ* protecci* proteçã* tutela ochron* ochran* protecț* zaštit* skydd beschermi* perlindung* ulinzi حماية ҳифз gorama* коргону* obrany apărări* obrane försvar* defensi* pertahan* мудофи* goranma*
body foundation nadace zaklad* stiftels* stiftel* stichti* yayasa* бунёд gaznas*
body association chama ასოցիաց* sdružen* asociaț* udružen* udruga förenin* verenigi* asosias* perhimpun* perkumpul* қоғам коом jamiya* sociét* socieda* societ* společno* societăț* društv* samhäll* samenlevi* masyarak* jamii مجتمع جامعه ҷомеа jemgyýe* ұжым жамаат kolektivi კოლექტი* կոլեկտի* coletivo collettiv* kolektyw kolektiv colectivu* kollektive* collectie* collective collectives
body union förbund* serika* persatu* ikatan muungan* კავშირი კავშირის
body movement hnutí mișcare* pokret rörelse* bewegin* geraka* ҷунбиш
body party კուսակցությո* partai
topic peoples халык ხალხის peuple popolo ludu lidová lidu poporul* rakyat خلق pueblo
body committee výbor výboru odbor kommitt*
body council baraza concíli* consili* vijeće savjet rådet dewan
body institute ústav lembag* taasis* донишка*
body network тармаг* tarmog'* síť rețeau* mreža nätverk* netwer* jaringa* mtanda*
body coalition coalizio* koalic* koalici* coaliti* koalis* эътило*
body campaign өнөктү* კამპანი* արշավ kampagn* campagn* campañ* campanh* kampaň kampanj* kampen* کارزار
body initiative демилг* inicijati* mpango ابتکار iniziativa inisiatif initiatief
topic monitoring маніторы* байкоо kuzatu* მონიტორინგ* დաკვირვებ* մոնիթորին* դիտորդակ* beobachtu* surveillan* veille monitor* monitoramen* monitoragg* monitorová* monitoriza* praćenj* övervakni* toezich* pemantau* ufuatilia* رصد نظارت monitorinq monitoraggio monitorování monitorizare monitoramento monitoreo
topic elections saylov eleiçõe* elezion* voleb alegeril* izbora val verkiezing* pemilu uchaguz* интихоб* saýlaw élector* électora* elector* eleitor* elettora* volebn* electora* izborn* kies pemilih* انتخابية انتخاباتی интихобо*
topic transparency празрыстас* გამჭვირვალობ* թափանցիկությ* transparênc* trasparen* przejrzystoś* transparant* transparan* uwazi شفافية شفافیت
topic accountability responsabilisation responsabilizare падсправаздачнас* есептіл* hisobdorl* hesabatlıl* ანგარიშვალდებულებ* հաշվետվողականությ* rechenscha* rendici* rozliczalnoś* odpovědnos* odgovorno* ansvarsskyldigh* akuntabilit* uwajibika* مساءلة پاسخگویی
topic corruption карупцы* корупці* жемқорл* korrupsi* yolsuzl* კორუფცი* კոռუպցիա* korrupti* corrupci* corrupç* corruzio* korupcj* korupc* korupci* corrupt* korups* rushwa فساد фасод
topic information informaci* informat* معلومات اطلاعات иттилоо* magluma*
topic research investigaciones даследаванн* изилдө* tadqiqotl* tədqiqatl* ricerch* výzkum cerceta* istraživan* forskni* onderzo* peneliti* utafit* أبحاث таҳқиқо* barlag
topic policy палітыкі քաղաքականության siyosa* siyasə* პოლიტიკ* polític* beleid kebijak* سياسات سیاست сиёсат syýasa* politik politiken
topic analysis ანალიზი* վերլուծությ* análisi* anális* analýz* analisi* uchambu* تحليل تحلیل analisis
topic assistance asistenc* ajuda aiuto asisten* pomoć hjälp hulp bantua* مساعدة کمک кӯмак ýardam
topic refugees qochqinl* ლտოლვილ* დევნილთ* rifugia* uprchlí* refugiațil* izbjegli* flykting* vluchteling* pengung* wakimbi* لاجئين پناهندگان гурезаг* bosgunl*
topic migrants მიგრანტ* միգրանտնե* migrana* migran wahamia* مهاجرين مهاجران
topic victims ахвяр jabrlanuvchil* vítima* vittim* ofiar obětí žrtava slachtoffe* korban waathiri* ضحايا قربانیان
topic prisoners tutuklu* mahkûm* вязняў камактагыл* mahkuml* tutuklul* კალանավորնե* կալանավորնե* détenu* prisioner* prisioneir* detenut* prigionie* vězňů deținuțil* zatvoreni* fångar gevangen* tahana* wafungw* أسرى زندانیان
topic torture қинау кыйноо ხոշტանգումնե* mučení torteraden* marteli* penyiksa* شکنجه шиканҷ*
topic violence гвалту зомбылы* ძალადობ* բռնությ* gewalt violenc* violênc* violenz* przemoc* violenț* nasilj* våld geweld kekeras* ukatil* خشونت зӯровар* zorluk
topic farmers campones* agricolto* contadi* zeměděl* fermieril* poljoprivredni* bönder boeren wakulim* فلاحين مزارعين کشاورزان daýhanl* petani
body tradeunion odbory sindika* fackförbu* vakbon* سندیکا
topic equality рівност* gleichhe* uguaglian* parità rovnost* egalita* jämlikh* jämställdh* gelijkhe* kesetara* usawa برابری баробар*
topic civil cívica cívico civico občansk* civilă građans* civila civiel burgerli*
topic public საჯარო հանրայի* públic* pubblic* veřejn* openbaa* publik عامة عمومی ҷамъият* jemgyýetçil* publică
topic national národní krajow* taifa nacionalna nacionalni nationella nationaal nasional kitaifa nationale
topic international internacion* internaziona* mezinárod* internațion* međunarod* دولي دولية байналмила* internationella internationaal internasional internationale internacional kimataifa
topic legal юридикал* იურიდიუ* légale giuridi* prawna prawny právní juridic* pravni pravna juridis* juridisc* قانونية حقوقی
topic speech сөйлеу გამოხატვ* արտահայտմ* meinun* espressio* wypowied* projev* expresi* riječi izražavan* yttrand* meningsuiti* ekspres* bicara kujiele* сухан
topic solidarity тилектешт* hamjihatl* solidarie* solidarita* solidarite* mshikama* ҳамбаста* solidaritate solidaritet solidariteit solidaritas solidarität
topic memory памяці жады xotira hafıza bellek yaddaş მეხსიერებ* հիշողությ* erinneru* gedächtn* mémoir* memóri* pamięc* paměti sjećanj* minne herinneri* ingata* kumbukum* ذاكرة حافظه хотира
topic truth истина шындық чындык სიმართლ* wahrhei* adevărul* waarhei* kebenar* ukweli حقیقت
topic voice голас овоз səs głos rösten галасы səslər ხმები ձայներ głosy hlasy glasov* röster stemme* أصوات
topic future будучын* მომავალ* მომավლი* ապագա zukunf* przyszło* budoucno* viitor budućno* framti* toekoms* آینده оянда geljek
topic hope үмүт esperan* speranz* naděje speranț* harapa* matumai*
topic new новы новий жаңы noua nya nieuw جديدة täze
topic open адкрыт* ღია բաց ouvert abiert* aberto aberta aperto aperta otwart* otevřen* deschis* otvoren* öppna terbuk* مفتوح مفتوحة кушод ouverte ouvertes
topic rural вясков* айылды* kırsal სოფლის գյուղակ* ländlic* wiejsk* venkovs* rurală ruraln* landsby* plattelan* pedesaa* vijijin* ريفية روستایی деҳот
topic mothers мамы мама матерів mamas mamans դեդები* mães mamelo* mödrar moeder* أمهات مادران мать ана эне mutter مادر модар
topic families сем'яў família* rodin obitelj* gezinne* keluarg* عائلات أسر خانواده оилаҳо maşgal* famiglia famiglie
topic disabled ინვალიდ* հաշմանդամնե* discapacitad* niepełnosprawny* postižený* dizabilită* funktionshindra* gehandicapt* difabe* walemav* معاقين معلولان маъюбо* maýypla*
topic doctors artsen лекара* lékařů liječni* läkare dokter madakta* پزشکان lukmanl*
topic veterans branitel* محاربين
topic writers жазуучулар жазуучулардын scritto* spisovate* scriitoril* pisaca författa* schrijve* penuli* нависандаг* ýazyjyl*
topic artists artystów kunstenaars мастако* сүрөтчүл* rassoml* sanatçıl* ressaml* rəssaml* მხატვარ* նկարիչնե* künstle* umělců artiștil* umjetni* konstnär* senima* wasani* فنانين هنرمندان рассомо* suratkeşl*
body observatory абсерватор* rasadxo* rəsədxa* ობსერვატორ* դիտարա* beobachtungsstel* observatoi* osservator* observat* opservator* رصدخانه
topic humandefenders დამცველ* difenso* obrońcó* obránc* apărătoril* försvara* verdedige* pembel* watetez* مدافعين
body ministry ministarst* kementeri* wizara
topic foreign шетелді* außen zahraniční* vanjski* utrike* buitenland* خارجه daşary
topic interior vnitra unutarnj* inrike* binnenland* داخله
topic finance каржы maliyy* ფინანსთ* ֆինանսնե* finanze* finanza* finança* finanz* financ* finanțel* financi* keuanga* مالية دارایی
topic culture kebudaya* utamadu* ثقافة فرهنگ фарҳан* medeniý*
topic labour trabalh* lavoro práce muncii عمل
topic agriculture kilimo tarım գյուղատնտեսությ* agricoltu* rolnict* zemědělst* poljoprivre* jordbru* landbou* pertani* زراعة کشاورزی кишовар*
level supreme nejvyšš* vrhovn* högsta hoogst* agung عليا عالی
body court soud curtea domstol* pengadil* mahakam*
topic constitutional verfassung verfassungs constitution constitutionn* constitutionnel* constitucion* costituziona* ústavn* ustavn* författnin* grondwetteli* katiba دستورية конститутсио* konstitusi
body police policie políci* kepolisi* politie policija
body colony в'язниця в'язниці gevangenis турма абақты ციხე բանտ cárcel więzien* věznic* închisoa* zatvor fängels* penjar* gereza зиндон carcere
body university universitari* sveučiliš* univerzita universiteit universitas
body school școala مدرسه mekdep skola
body newspaper օրաթեր* diario ziarul novine tidning* krant
body radio rozhla* radija radion
topic christian křesťanská křesťanské chrétiens chrétiennes хрысціянс* ქრისტიანუ* քրիստոնեակ* christlic* cristã* chrześcijańs* creștin* kršćans* kristn* christelij* kriste* kikrist* مسيحي مسیحی масеҳӣ
topic muslims მუსლიმთ* մահմեդակ* muçulman* muzułman* moslim* waislam* مسلمين مسلمانان
topic social социалд* sociáln* socijal* sociaa* اجتماعي اجتماعی sociala sociaal kijamii sociální
topic action acțiunea дзеянн* аракет მოქმედე* գործողությո* aktion działan* akce اقدام ação azione aksi actie
level republican républiq* repubbli* jamhur* جمهورية جمهوری république república repubblica republiek republiken
body resource რესურსუ* ռեսուրսայ* ressourc* recurso* risors* zasobó* zdrojů hulpbronn* rasilima* موارد منابع захира
topic crisis крызісн* inqiro* böhran კრიზისუ* ճգնաժամայ* mgogor* أزمات بحران krise crise krisis
topic dialogue muloqo* dialoq დიალოგი* երկխոսությ* dijalo* dialoo* mazungum* حوار گفتگو муколам*
topic security seguran* sicurez* securităț* sigurnos* säkerhe* veilighe* keamana* أمن امنیت howpsuzl*
topic customs мытны митна бажы bojxon* gümrük gömrük საბაჟო մաքսայի* zoll douane* aduana* alfânde* celny celní vamală carinsk* douane جمارك گمرک гумрук
topic tax skatt steuer* steuern падатко* податко* салык soliq vergi საგადასახა* հարկայի* steuer impôts fiscal impuest* tributár* tributar* podatko* daňový porezn* belasti* pajak ضرائب مالیات андоз salgyt
body prosecutor procureurs zastupitelst* tužiteljst* åklaga* kejaksa* savcılar staatsanwält* prokuratoró*
body ombudsman амбудсм*
topic relatives родичі* akrabalar qohumlar ნათესავ* angehörig* proches parientes krewnych příbuznýc* rodbine anhöriga nabestaande* kerabat بستگان أقارب
topic missing zaginionych disappeared desaparecid* исчезнувш* кеткенд* გაუჩინარებულ* անհետացածնե* verschwunden* scomparsi nestalih försvunna مفقودين مختفين ناپدیدشدگان
topic persecuted verfolgt* гнаних ta'qib persécuté* perseguido* perseguitat* prześladowanyc* progonjeni* مضطهدين
topic repressed қуғын قمع سرکوب
topic time-change изменен* ცვლილებ* փոփոխությ* veränderun* mudança cambiament* zmiany změna schimbare promjena förändrin* veranderin* mabadilik* تغيير تغییر тағйиро*
topic fair just gerechte juste pravedna عادل адал чынчыл halol dürüst პატიოსა* ազնիվ ehrliche honnête honesto honesta onesto uczciwe poctivé cinstit ärlig eerlijk jujur نزيهة
topic citizens шаҳрвандон občanů cetățenilo* građana medborgar* burgers warga wananchi مواطنين شهروندان raýatlar
topic miners mədənçilə* მეშახტე* հանքափորնե* mineiros minatori horníků gruvarbetar* mijnwerker* penambang مناجم معدنچیان
topic entrepreneurs მეწარმე* ձեռներեցնե* empresário* imprenditor* przedsiębiorcó* podnikatel* antreprenorilo* poduzetnik* företagar* ondernemer* pengusaha wafanyabiashar* مقاولين کارآفرینان telekeçile*
topic pensioners nafaqaxo'rla* təqaüdçülə* პენსიონერ* թոշակառունե* rentner retraités jubilados aposentado* emerytów důchodců umirovljenik* gepensioneerde* wastaafu متقاعدين بازنشستگان
topic tenants квартиросъемщик* kiracılar locataire* inquilini lokatorów nájemníků chiriașilo* stanara hyresgäste* huurders مستأجرين
topic consumers consumator* konsumentó* spotřebitel* consumatorilo* potrošača konsumente* consumente* konsumen walaji مستهلكين مصرف‌کنندگان
topic drivers таксистов მძღოლთ* վարորդնե* motorista* choferes kierowców řidičů șoferilor vozača förare pengemudi سائقين رانندگان
topic bloggers bloqçular ბლოგერთ* բլոգերնե* مدونين وبلاگ‌نویسان
topic photographers ფოტოგრაფ* լուսանկարիչնե* مصورين
topic historians պատմաբաննե* storici povjesničar* مؤرخين
topic psychologists ფსიქოლოგ* հոգեբաննե* psicólogo* psicologi روانشناسان
topic judges rechters сотьяла* magistrat* magistrado* juízes giudici soudců judecătorilo* sudaca domare majaji قضاة قاضیان судяҳо
topic believers inanlılar მორწმუნე* հավատացյալնե* gläubige croyants creyentes fedeli wierzącyc* مؤمنين
topic religious дин рელიგიი* რელიგიი* կրոնի religión náboženstv* vjere godsdiens* دين دین
topic conscience абийир სინდისი* խղճի gewissen concienci* consciênci* coscienza sumienia svědomí conștiințe* savjesti samvete geweten dhamiri ضمير وجدان виҷдон
topic land земли землі toprak torpaq მიწის հողի terre ziemi pământulu* zemlje tanah ardhi أرض زمین замин
topic water вода суу წყლის ջրի acqua vatten ماء مياه
topic forest лес леса лісу токой o'rmon ტყის անտառի forêt bosque floresta pădure hutan msitu غابة جنگل
topic animals жануарл* жаныбарл* hayvonlar hayvanlar heyvanlar ცხოველთ* կենդանինե* tiere animaux animais zwierząt zvířat životinja dieren hewan wanyama حيوانات حیوانات ҳайвоно*
topic housing житла საცხოვრებლ* բնակարանայ* wohnen habitação moradia mieszkań bydlení locuințe stanovanj* bostad wonen nyumba إسكان مسکن
topic food їжі სურსათი* սննդի ernährung lebensmitte* żywności potravin hrane livsmedel voedsel pangan chakula
topic energy nishati طاقة انرژی
topic trading ვაჭრობი* comércio handlu obchodu comerțulu* trgovine perdaganga* biashara بازرگانی söwda
topic economy iqtisodiyo* ekonomi iqtisadiyya* ეკონომიკ* տնտեսությ* wirtschaf* économie gospodark* uchumi اقتصاد иқтисоди* ykdysadyýe*
topic transport көлік ulaştırma nəqliyyat ტრანსპორტ* տրանսպոր* verkehr trasporti dopravy prometa vervoer perhubunga* uchukuzi نقل нақлиё*
topic tourism ტურიზმი* զբոսաշրջությ* turismo cestovníh* turismulu* turism toerisme pariwisat* utalii سياحة گردشگری сайёҳӣ syýahatçyly*
topic sport deporte idman სპორტი* սպորտի esporte desporto idrott olahraga michezo رياضة ورزش варзиш
topic science илим ciencia ciência scienza științei znanosti vetenskap wetenscha* sayansi علوم علم илм
topic history geschicht* histoire história povijesti geschiedeni* sejarah تاريخ تاریخ
topic language ენის լեզվի sprache langue lengua língua lingua języka jazyka limbii jezika språk bahasa lugha لغة زبان забон
topic books китеп წიგნის գրքի livro książki kniha cărții knjige kitabu کتاب китоб
body theatre divadlo kazalište مسرح تئاتر
topic film კინოს կինոյի filamu سینما
topic music музики musiqa musiqi მუსიკი* երաժշտությ* musik musique música hudby glazbe muziek موسيقى موسیقی мусиқӣ
topic art kunst san'at sanat incəsənət ხელოვნებ* արվեստ* sztuki umění artei umjetnost* konst فن هنر санъат
topic construction строительст* მშენებლობ* շինարարությ* construçã* costruzion* stavební gradnje konstruks* ujenzi ساختمان сохтмо* gurluşyk
topic mining гірничи* mədən სამთო հանքարդյունաբերակ* minier minière důlní minieră rudarska mijnbouw pertambanga* تعدين معدن
body bank benki مصرف
topic insurance დაზღვევ* ապահովագրակ* assicurazion* ubezpiecze* pojišťovn* asigurări osiguranj* försäkrin* verzekerin* asuransi تأمين بیمه суғурт*
body hospital оорукана ооруканасы беморхона nemocnice spitalul bolnica sjukhus ziekenhui* keselhana
body church шіркеу чиркөө cherkov igreja církev biserica crkva kyrkan gereja kanisa كنيسة کلیسا
body mosque мечити məscidi მეჩეთი մզկիթ moschee mosquée mezquita mesquita moschea moscheea džamija moskén msikiti مسجد metjidi
body community comunitaria comunitario comunitária comunitário communautaire społeczność жамаат* topluluğu icması თემი համայն* gemeinschaf* gemeinde communaut* comunidad comunidad* comunità wspólnota comunitate* zajednica gemenskap gemeenscha* komunitas jumuiya طائفة
topic observers observateurs osservatori observatorilor observatörer назіральнік* байкоочул* müşahidəçilə* დამკვირვებელ* դիտորդնե* beobachte* observadore* obserwatoró* pozorovatel* promatrač* waarnemer* pengamat waangaliz* مراقبين нозиро*
topic voters шайлоочулар wyborców saylovchila* seçicilər ამომრჩეველ* wähler électeurs votantes elettori voličů alegătorilo* birača väljare kiezers ناخبين رأی‌دهندگان
topic reform islohotla* islahatla* რეფორმებ* բարեփոխումնե* riforma reforem hervormin* mageuzi إصلاح اصلاحات ислоҳо*
topic unity єдніст* биримди* միասնությ* einheit unité unidad unidade unità jedności jednoty unității jedinstva enhet eenheid وحدة وحدت ваҳдат agzybirli* аб'ядна* birlashga* միացյա* vereinigt* unita spojený unită ujedinjen* förenade verenigd bersatu муттаҳи* birleşen
topic progress ilerleme taraqqiyo* tərəqqi პროგრეს* առաջընթ* fortschrit* postępu pokrok napredak framsteg vooruitgan* kemajuan تقدم پیشرفت пешраф*
topic renaissance адраджэн* tiklanish dirçəliş აღორძინე* վերածնու* wiedergebur* renacimient* renasciment* rinascita odrodzeni* renaștere نهضة
topic homeland айчына vətən სამშობლ* հայրենի* heimat pátria ojczyzna vlast domovina fosterlan* vaderland میهن
topic dignity годнасц* ღირსებ* արժանապատվությո* würde dignità godność důstojnos* demnitate dostojanstv* värdighet waardighei* martabat کرامت
topic life жыццё yaşam სიცოცხლ* życie život viață leven kehidupan حياة زندگی ҳаёт
topic light світло святло жарык სინათლ* լույս licht światło svjetlo рӯшноӣ
topic path ճանապար* caminho cesta vägen jalan طريق راه
body house дім үйү huset بيت خانه хона
topic bridge podul jembatan daraja جسر пул köpri
topic world svět світ dunyo მსოფლი* աշխարհ świat lumea svijet världen wereld جهان dünýä
topic times vrijeme დრო ժամանա* timpul waktu wakati وقت زمان вақт
topic day дзень დღე giorno dzień يوم روز рӯз
topic sun günəş quyosh მზე արև sonne słońce slunce soarele sunce matahari خورشید офтоб
topic mountain მთა լեռ montanha montagna muntele planina mlima جبل کوه кӯҳ
topic river ріка მდინარ* գետ fluss fiume rzeka rivier sungai نهر رود дарё derýa
topic north північ поўнач ჩრდილოეთ* հյուսի* północ sjever noord kaskazini demirgazy*
topic south günorta півден* поўдзен* სამხრეთ* հարավ południe söder kusini
topic east gündogar схід усход აღმოსავლეთ* արևելք wschód východ istok mashariki
topic west günbatar захід захад დასავლეთ* արևմուտ* zachód magharibi ғарб
level region рэгіяналь* өңірлі* аймакты* რეგიონუ* régional régionale kikanda إقليمي منطقه‌ای
topic local мясцов* жергиликт* ადგილობრი* տեղակա* lokale lokalny místní lokalni lokala lokaal lokal محلي محلی ýerli
level central ústřední središnji pusat مركزي مرکزی
level general umum загальн* გენერალუ* գլխավո* geral algemeen عام умумӣ
topic special специальн* спецыяль* სპეციალუ* հատուկ besondere spécial specjalny zvláštní posebni särskild speciaal khusus maalum خاص ویژه ýörite
topic joint ერთობლი* համատե* conjoint conjunto conjunta congiunto wspólny společný comun zajedničk* gemensam gezamenlij* pamoja مشترك مشترک муштара* bilelikdäk*
topic political полит polit
body centre centrul centrului centar centra centret
topic street street* улиц* вулиц* көше* көчө* sokak* küçə* straße* straßen calle calles rue rues ulic* شارع خیابان
topic investigation investigative investigat* расследован* розслідуван* зерттеп-тергеу тергеу* иликтөө surushtiruv soruşturma* araşdırma* enquête* inchiest* śledcz* تحقيق تحقیق
topic state دولة دولت
topic systems система системы системі жүйе жүйесі жүйесінің систем* tizimi sistemi sistema sistemas système systems system نظام
topic academic academics academic акадэмі* академик* akademisyen* akademik* académic* akademiker* accademic*
topic aid yardımlaşma
topic political سیاسی سياسي siyasi
body commission tume komisi comissão
topic revolutionary انقلاب ثورة ثورية revolución revolução rivoluzione revolutie
filler small ya aux dans voor tegen przeciw protiv pentru și în împotriva och för cha dhidi untuk dari pada bagi yang об от из со про bilan qarshi في من إلى عن على از در به برای با بر علیه барои бо аз зидди და წინააღმდეგ համար և դեմ մասին del della dei delle degli dello nella sul sobre
`
