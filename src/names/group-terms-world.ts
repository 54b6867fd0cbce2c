/** More words of organisations' names, in the form of `GROUP_TERMS`: Spanish, Portuguese, French, German, Italian, Turkic, Arabic, Persian, Georgian, Armenian. */
export const GROUP_TERMS_WORLD = `
body ministry ministerio ministério ministère ministero nazirlig* وزارة وزارت სამინისტრო* նախարարությ* ministrlig*
body court corte juzgado cour tribunale محكمة دادگاه სასამართლო* դատարան* kazyýet*
body police policía policia polizia شرطة پلیس emniyet militsiya* militsia militia
body prosecutor fiscalía fiscalia parquet procura procuradoria النيابة نيابة دادستانی
body committee comité comite comitê comitato komitə* لجنة کمیته ausschuss
body commission comisión comissão commissione هيئة کمیسیون
body council consejo conseil consiglio conselho مجلس şurası keneş* senyor
body union unión unione união syndicat sindicato sindacato نقابة اتحاد اتحادیه birliy* bileleşigi birleşigi კავშირ* միությ* uyushma* иттифоқ*
body association asociación associação associazione جمعية انجمن ассосиатсия* ասոցիացի* cemiyet* cəmiyyət* асоциация
body foundation fundação fondazione مؤسسة بنیاد fundacja fondu fondo
body movement movimiento movimento حركة جنبش hərəkat* hereket* ruch შარժում* շարժում* მოძრაობ*
body party partido partito حزب partiýa* hizb* ҳизб* hizbi partidul stranka
body front frente fronte جبهة cəbhə* cephesi
body centre centro centrum مركز مرکز merkezi ośrodek
body league liga ligue lega ლიგა
body federation federación federação fédération federazione föderation
body network red rede شبكة شبکه ქსელ* ցանց tarmoq* şəbəkə*
body network-web réseaux
body coalition coalición coalizão ائتلاف koalition კოალიცი*
body alliance alianza aliança تحالف allianz ittifak ittifaqı
body university universidad universidade université università جامعة دانشگاه უნივერსიტეტ* համալսարան*
body institute instituto istituto معهد موسسه ინსტიტუტ* ինստիտուտ* нии niii
body academy academia académie accademia أكاديمية akademie
body school escuela escola scuola مدرسة okulu sekolah
body hospital hôpital ospedale مستشفى بیمارستان hastanesi
body company compañía companhia compagnie compagnia شركة شرکت kompaniyasi ընկերությ* კომპანი* entreprise empresa enterprise*
body bank banco banque banca بنك بانک bankası bankasi ბანკ*
body group grupo groupe gruppo gruppe مجموعة گروه ჯგუფ*
body holding holding* холдинг*
body newspaper periódico jornal journal giornale صحيفة روزنامه გაზეთ* թերթ
body radio راديو رادیو რადიო
body television televisión televisão télévision televisione تلفزيون تلویزیون kanalı
body agency agencia agência agenzia وكالة agentur სააგენტო*
body army ejército exército armée esercito جيش ارتش heer wojsko
body brigade brigada brigate لواء تیپ
body battalion batallón bataillon كتيبة گردان batalon* tabur*
body house casa maison haus სახლ* տուն دار
body plant works planta usine werke комбинат* combine fabrika* zavodi завода
body embassy embajada ambassade embaixada سفارة
body church iglesia église chiesa kilise kościół
body branch branch branches филиал* filial* şube* отделени* бөлімше* бөлімі chapter section representation representative представительств* өкілдіг* فرع filiale sucursal filia
body branch faculty факультет* facultad faculté fakulty fakültesi subsidiary дочерн*
body colony prisión prisiones prisons prisão prigione gefängnis سجن زندان həbsxana qamoqxona
body government gobierno governo حكومة دولت
body corporation corporación corporação المؤسسة-العامة
topic interior interior intérieur interno داخلية الداخلية inneres ichki-ishlar
topic foreign exteriores étrangères خارجية الخارجية esteri
topic justice justicia justiça giustizia عدل العدل دادگستری adilet әділ әділетті
topic defence defensa défense defesa difesa دفاع الدفاع verteidigung* defend* защищ* захисн* protect* қорған*
topic health salud santé saúde sanità صحة الصحة بهداشت gesundheit
topic education educación éducation educação تعليم آموزش bildungs*
topic freedom libertad libertades liberté libertés libertà liberdade liberdades freiheit* özgürlük* azadlıq* حرية حريات آزادی бостанды* ozodi* erkinlik* თავისუფლ* ազատ* hürriyet wolność свабод*
topic civil ciudadan* citoyen* cidad* cittadin* bürger* vatandaş* yurttaş* مدني مدنی гражд* vətəndaş* fuqaro* citizen*
topic equality equal müsavi* eşit* igualdad igualdade равн* مساواة égalité
topic national nacional nationale nazionale nacionál* وطني وطنية ملی национал* ulusal eroni
topic peoples popular populaire popolare xalq* شعبي شعبية شعب مردم volks* народ* халқы
topic democratic démocrat* demócrat* democrát* democratic* ديمقراطي ديمقراطية دموکرات* დემოკრატ* ժողովրդավար*
topic socialist socialist* socialista* социалист* соціаліст* sosyalist* sosialist* اشتراكي sozialist*
topic communist communist* коммунист* комуніст* komünist* kommunist* comunist* شيوعي
topic liberal liberal* либерал* ліберал*
topic conservative conservat* консерват* muhafazakar*
topic agrarian agrari* аграрн*
topic islamic islam* ислам* іслам* إسلامي إسلامية اسلامی islom*
topic christian christian* христиан* cristian* chrétien* hristiyan*
topic renaissance renaissance revival renewal возрожден* відродж* nahzat* наҳзат* renov* renouv* обновлен* diriliş* жаңару
topic homeland homeland fatherland отечество отечества родина родины vatan vatanı watan отан patria patrie وطن батьківщина
topic trading trading trade trader* ticaret* تجارة تجارية torgov* торгов* comercial* comercio commerc* handel* savdo* сауда* tijorat* соода* ticarət* трейд* трейдинг
topic construction construction* строительн* строй* inşaat* insaat* tikinti* qurilish* құрылыс* курулуш* construc* مقاولات بناء budow* будів*
topic shipping shipping судоход* navegación naviera denizcilik* мореход* ملاحة marítim* maritim* schiff*
topic electronics electronic* электрон* elektron* électron*
topic machine machine* машин* maquinaria makine* maschinen*
topic oil oil petroleum нефт* naft* petrol* نفط نفت мұнай* neft* pétrol* petróle*
topic gas газ газов* gaz gás gasco غاز گاز
topic metal metal* металл* métal*
topic mining mining mines minas minera minería mineração горн* maden* тау-кен gorno* bergbau
topic steel steel сталь* стальн* acero acier çelik
topic chemical chemic* химич* хим kimya* quím* chimi*
topic aviation aviat* авиа* avia* aéro* aero* طيران havacılık
topic insurance insur* страхов* sigorta* seguros assurance* versicher* sug'urta* сақтандыру*
topic leasing leasing лизинг*
topic invest invest* инвест* yatırım* invers* استثمار інвест*
topic industry industr* промышлен* өнеркәсіп* sanayi* sənaye* صناعة промисл* sanoat*
topic technology techno* техно* teknoloji* texnolog* tecno* تقنية технич* technic* technik*
topic engineering engineering инженер* инжинир* mühendis* ingenier*
topic logistics logist* логист* lojistik*
topic pharma pharma* фарм* farma*
topic food food пищевой пищевая пищевые продовольств* gıda alimento* aliment*
topic agro agro агро
topic textile textil* текстил* tekstil*
topic systems system* систем* sistem* sistemas
topic production production производство производств* өндіріс* üretim* производ* виробни* произв*
topic marine marine морск*
topic electric electric* электрич* elektrik* eléctric* électri*
topic import import* импорт* importación
topic export export* экспорт*
topic railway railway* railroad* железнодорож* темір-жол* demiryol* ferrocarril* залізн*
topic airline airline* airway* авиалини* havayollar* aerolínea* авиакомпани*
topic tobacco tobacco табак* табач*
topic torture torture пыток пытк* пыткам катуван* азаптау* tortura* işkence* işgəncə* تعذيب қийноқ*
topic combat combat* anti анти борьб* противодейств* боротьб* күрес* mücadele* mübariz* counter* kurash* fight fighting
topic extremism extrem* экстрем* екстрем* aşırı
topic terror terror* террор* терор* إرهاب
topic journalists periodist* jornalist* gazetec* صحفي صحفيين صحافيين ჟურნალისტ* լրագրող* giornalist* dziennikar* журналістаў žurnalist*
topic lawyers abogad* avocat* advogad* avvocat* محامي محامين وكلاء avukat* rechtsanwält* вакіл* vəkil* ադվոկատ* ადვოკატ*
topic women mujer* femme* mulher* donne نساء مرأة زنان ქალ* կանանց frauen* kobiet* zan* занон
topic workers trabajador* travailleur* trabalhador* lavorator* عمال کارگران იшчи* ishchilar* pracownik*
topic students estudiante* étudiant* estudante* طلاب طلبة دانشجویان öğrenci* студэнт*
topic youth juvent* jeune* jovens giovan* شباب جوانان ახალგაზრდ* երիտասարդ* młodzież*
topic children niñ* enfant* criança* infantil أطفال کودکان ბავშვ* kinder*
topic human humano* humains humanos umani إنسان بشر kişi ser-humano
topic rights derecho* droits direitos diritti حقوق უფლება* იրավունք* իրավունք* praw huquqi
topic peace paz paix pace سلام صلح მშვიდობ* խաղաղ* pokój бейбіт*
topic truth verdad vérité verdade verità حقيقة haqiqat* gerçek* həqiqət*
topic voice voz voix voce صوت صدا ხმა ձայն stimme glas
topic press prensa imprensa presse stampa صحافة mətbuat* matbuot* basın*
topic information información informação informations informazione informasi
topic environment medioambiente ambiental environnement بيئة محیط
topic development desarrollo développement desenvolvimento sviluppo تنمية توسعه rozwoj*
topic research investigación recherche pesquisa ricerca forschung* بحوث پژوهش* badania
topic solidarity solidaridad solidarité solidariedade تضامن همبستگی dayanışma* həmrəylik*
topic new nuevo nueva nuevos nuevas novo nova nouveau nouvelle nuovo nuova جديد جدید neue neuer neues nowy nowa ახალი նոր
topic north северо солтүстік* түндүк shimoliy shimol north northern северный северная северное северные север солтүстік kuzey şimal norte nord شمال північний північна нортерн
topic south южно оңтүстік* түштүк janubiy janub south southern южный южная южное южные юг оңтүстік güney cənub sur sud جنوب південний
topic east восточно шығыс* чыгыш sharqiy sharq east eastern восточный восточная восточное восточные восток шығыс doğu şərq oriente شرق східний
topic west западно батыс* батыш g'arbiy g'arb west western западный западная западное западные запад батыс batı qərb occidente غرب західний
topic star star звезда звезды жұлдыз жұлдызы yıldız yıldızı estrella étoile stern نجم зірка зоря
topic sun sun солнце солнечный солнечная күн güneş sol soleil شمس сонце
topic beacon beacon lighthouse маяк* маяғы phare
topic light light свет света nur nour noor нур нұр نور жарық luz lumière işıq ışık
topic mountain mountain* горы гора тау тоо dağ montaña* montagne
topic sea sea море теңіз deniz mar mer بحر
topic river river река өзен nehir río rivière
topic hope hope надежда надежды үміт umid umut esperanza espoir أمل
topic victory victory победа победы жеңіс zafer qələbə victoria victoire نصر
topic world мировой мировая мировое мировые мирового мировых world мир-мира әлем dünya* mundo mundial monde mondial* عالم welt* всемирн* світов*
topic european europe european* европ* європ* avrupa* avropa* europ*
topic asian asia asian азия азиат* asya*
topic global global глобал* küresel qlobal*
level general baş bash башкы bas başkanlığı generalii генералии
level federal federal федерал* federale
level city қала* шаар* ciudad ville stadt città belediyesi шаҳр* municipio г
level district аудан* distrito arrondissement bezirk quartier
level region облыс* provincia province région região regione region* край края
level interdistrict interdistrict межрайон* ауданаралық
filler small against против қарсы karşı qarşı contra contre gegen ضد проти супраць
filler small делам справах matters cases issues
filler small imeni atyndagy atındağı adına named после
filler small al el los las le les das der die den dem und et y e por para per pour für zum zur von vom dos della dello degli delle dei di и-в der-die
filler small гор қ ж ул
filler small activities деятельност* қызметі-
`
