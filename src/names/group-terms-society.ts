/** What people found, and who they are, in some twenty languages, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_SOCIETY = `
body presidium төралқа* төралқас* rəyasət* президыум* პრეზიდიუმ*
body union birleşig* ittifaq* кавшир*
body tradeunion прафспілк* سندیکا*
body confederation konfederatsiya* համադաշնություն* كونفدرالية کنفدراسیون confederação konföderation
body federation федератсия* federasyon* դաշնություն* فدراسیون
body association assosiasiýa* derneğ* انجمن*
body organisation созмон* guram* سازمان* organización organização
body foundation қорының gazna* صندوق
body initiative ташаббус* başlangyç* inisiyatif*
body alliance аліянс* bündnis*
body front jabha* ҷабҳа* ფრონტ* ճակատ* جبهه
body bloc блоку كتلة بلوک bloque bloco block
body party პარტი*
body congress кангрэс* kongre* konqres* კონგრეს* համագումար* կոնգրես* مؤتمر کنگره congrès congreso congresso съезд* з'їзд* з'езд* курултай* qurultoy* qurultay* ყრილობ*
body forum анҷуман forumy ფორუმ* ֆորում* منتدى foro fórum
body league лигасы lig ligi liqa* լիգա* лигаи
body network tarmog'* шабака* сетка сеткі
body institute انستیتو مؤسسه
body academy akademiýa* აკადემი* ակադեմիա* آکادمی فرهنگستان
body university uniwersitet* hochschule*
body branch факультэт* fakultet* fakulte* fakültə* ფაკულტეტ* ֆակուլտետ* دانشکده faculdade fakultät філі* філіял* бөлүм* ფილიალ* մասնաճյուղ* شعبه zweigstelle* ortsverband* представництв* прадстаўніцтв* өкілдік* өкүлчүлүк* vakolatxona* намояндагӣ* wekilhana* temsilcili* nümayəndəli* წარმომადგენლ* ներկայացուցչություն* ممثلية نمایندگی représentation representación representação vertretung*
body school دبیرستان schul*
body lyceum ліцэй* литсей* lisesi ლიცეუმ* վարժարան* lycée liceo liceu
body gymnasium гімнази* გიმნაზი* գիմնազիա*
body kindergarten балабакша* боғча* մանկապարտեզ* maternelle
body hospital госпитал* шпитал* шифохона* hassahana* ჰოსპიტალ* klinikum*
body clinic клінік* klinika* klinik* kliniği კლინიკ* կլինիկա* عيادة درمانگاه کلینیک clinique* clínica*
topic psychiatry психіятрычн* психоневрологическ* psixiatriya* ruhsal psikiyatri* ფსიქიატრიულ* հոգեբուժական* نفسية روانپزشکی psiquiátric*
body museum музе* осорхона* muzeý* موزه museu
body theatre théâtre
body library китепкана* китобхона* kitaphana* کتابخانه bibliothek*
topic film kino* ფილმ* ֆիլմ* أفلام
body festival фестывал* ფესტივალ* փառատոն* مهرجان جشنواره
body newspaper гезит* gazet* tageszeitung*
body weekly тыднёвік* жумалык* жумалыгы ҳафтанома* hepdelik* კვირეულ* შაბათურ* ყოველკვირეულ* շաբաթաթերթ* أسبوعية hebdomadaire* semanário wochenzeitung*
body magazine маҷалла* žurnal* հանդես* مجله magazin*
body website პორტალ* պորտալ* بوابة درگاه portail sayt* сомона* საიტ* կայք* موقع سایت وبسایت sitio webseite*
body agency агенцыя* агентуст* агентт* agentlik* оҷонс* agentliy* آژانس خبرگزاری
topic press матбуот*
body radio радиосы радиои rádio rundfunk*
body television телебаченн* тэлеканал* телевизия* televideniye* televizion* телевизион* teleýaýlym* ტელეარხ* fernseh* канали ալիք* قناة کانال chaîne canal
body broadcasting вещани* мовленн* вяшчанн* teleradiokompaniya* радиошунавонӣ yayım* verilişlər* მაუწყებლობ* მაუწყებელ* հեռարձակ* بث صداوسیما radiodiffusion radiodifusión radiodifusão rundfunkanstalt
body publishinghouse выдавецтв* нашриёт* neşirýat* نشر انتشارات
body editorial редакці* рэдакцы* tahririyat* таҳририят* redaksiýa* redaksiya* რედაქცი* تحریریه rédaction redacción redação redaktion*
body bulletin бюлетэн* bülten* bülleten* byulleten* ბიულეტენ* نشرة بولتن boletín boletim
body herald веснік* жарчы* habarchi* xabarnoma* паёмгар* habarçy* müjdeci* მაცნე* լրաբեր* héraut heraldo arauto
topic truth чындыг* ҳақиқат* ჭეშმარიტებ*
topic freedom azatlyk* آزادی* თავისუფ* حر воля волі волю
topic dawn субҳ* пагоҳ* daň արշալույս* alvorada таң таңы зара зари
topic writers ýazyjy* أدباء жазуучулар*
topic poets паэт* шоир* şahyr* poètes
topic artists художнік* митц* наққош* suratkeş* ressam* მხატვ*
topic doctors lukman* tabip* ärzt*
topic nurses мейиргер* ҳамшира* تمريض ممرضين infirmièr* enfermeir* pfleg*
topic teachers муаллим* mugallym*
topic students talyp* öğrenc*
topic workers кормандон* işgär* თანამშრომ* beschäftigte*
topic miners гарняк* кӯҳкан* magdançy*
topic oilworkers нафтавік* мунайчы* nebitçi* მენავთ* erdölarbeiter*
topic railwaymen чыгуначнік*
topic farmers фярмер* диқан* дыйқан* daýhan* çiftç* გლეხ*
topic drivers дальнобойщик* водії* sürüc* taksic* transportistas caminhoneiros
topic entrepreneurs telekeçi* ձեռներեց* գործարար* empreendedor*
topic women жінк* ayol* կանանց* féminin* зани занон занҳо
topic men мужчын* erkak* мардон* տղամարդ* رجال مردان hommes hombres homens männer* კაცთა კაცების
topic mothers мацярок* eneler*
topic wives жонк* жұбайлар* xotinlari* eşler* eşleri կանայք* زوجات همسران épouses esposas ehefrauen ცოლების ცოლთა
topic parents бацьк* волидайн* მშობ* მშობლ* ծնող*
topic pensioners пенсіонер* пенсіянер* нафақахӯр* təqaüdçü* թոշակառու*
topic veterans вэтэран* weteran* vétérans
topic disabled майып* маъюб* maýyp* შეზღუდული* հաշմանդամ* deficiente*
topic refugees уцекач* bosgun* დევნილ* geflüchtete*
topic migrants муҳоҷир* inmigrantes
topic displaced перемещённ* перасялен* көчүрүлгөн* ko'chirilgan* տեղահանված* نازحين آوارگان déplacés desplazad* deslocad* vertrieben* expellees expellee*
topic prisoners вязн* маҳбус* tussag* tutsak* կալանավոր* detentos häftlinge*
topic victims потерпіл* пацярпел* jabrlanuvchi* қурбонӣ* kurban* zərərçək* დაზარალებ* տուժող*
topic families семей* сем'* сям'* оила* ընտանի* أهالي خانواده*
topic citizens raýat* шаҳрвандон шаҳрванди
topic voters saýlawçy* ამომრჩევ*
topic believers вернік* диндор* inananlar* dindar* მორწმუნ* հավատացյալ* مؤمنان
topic muslims мусулмон* მუსლიმ* մուսուլման* مسلمون musulmán*
topic christian християнськ* xristian* مسيحية مسیحی*
topic orthodox православие* православиелик* მართლმადიდებ* ուղղափառ* أرثوذكسية ارتدکس ortodox* orthodox* православ*
topic catholics каталіцк* კათოლიკ* կաթոլիկ* كاثوليكية کاتولیک católic*
body church церк* царкоўн* калисо* کلیسا*
body mosque мячэц* мечит* масҷид* metjit* camii məscid* მეჩეთ* մզկիթ*
topic spiritual духоўн* ruhoniy* маънавӣ* ruhani* სასულიერო* სულიერ* հոգևոր* روحية روحي spirituel* espiritual*
topic muftiate муфтіят* мүфтият* müftiyat* სამუფტო* մուֆտիություն* دارالافتاء
topic diocese yeparxiya* ეპარქი* أبرشية diocèse diócesis bistum*
topic patriarchate патрыярхат* საპატრიარქო* პატრიარქ* պատրիարքություն* بطريركية patriarcat patriarcado
body exarchate exarchate* экзархат* екзархат* ეგზარქ* exarchat*
body monastery манастыр* manastır* monastır* მონასტ* վանք* صومعه monastère monasterio mosteiro kloster* دير
topic defence ахов* ҳимоя*
topic documentation documentation* документаци* документуванн* дакументаванн* құжаттау* документациялоо* hujjatlashtirish* ҳуҷҷатгузорӣ* belgeleme* sənədləşdirmə* დოკუმენტ* დოკუმენტაცი* توثيق مستندسازی documentation documentación documentação dokumentation*
body observatory обсерваторі* расадхона*
topic torture кыйноолор* qiynoq* gynamak* пыток пытки пытками катуванням
topic disappearances disappearances* исчезновени* зникненн* знікненн* жоғалу* жоголуу* нопадидшавӣ* გაუჩინარ* անհետաց* اختفاء disparitions desapariciones desaparecimentos verschwindenlassen
topic missing зніклых хабарсыз дайынсыз bedarak* бедарак* დაკარგულ* مفقودان
topic genocide генацыд* genotsid* გენოციდ* ցեղասպան* إبادة génocide genocídio
topic memory эскер* ёдгорӣ* ýatlama* მეხსიერ* հիշող* հիշատակ* gedenk*
topic equality рівн* deňlik*
topic gender гэндар* გენდერ* գենդեր* جنسیت* género gênero
topic violence гвалт* зомбулук* zorakılı*
topic discrimination дыскрымінацы* кемсинтүү* kamsitish* табъиз* ayrımcılı* დისკრიმინაცი* խտրական* تبعیض discriminación discriminação
topic assistance kömek* معونة
topic support goldaw* förder*
topic solidarity салідарн* raýdaşlyk* სოლიდ* სოლიდარ* солідарн*
topic mercy меҳрубонӣ* barmherzig* მოწყალებ*
topic charity дабрачынн* кайрымдуул* хайрия* haýyr* საქველმოქმედ* خيرية خیریه beneficent* caridad
topic development განვითარ* զարգաց*
topic democracy دموکراسی*
topic liberal лібэральн* libéral*
topic socialist sotsialist*
topic communist کمونیست*
topic peoples людов* სახალხო* مردم* povo эл элдин элинин
topic national ეროვნ* ազգային* قومية
topic patriots патрыятычн* vatanparvar* ватандӯст* watançy* yurtsever* vətənpərvər* პატრიოტ* հայրենասիր* patriót* vaterländisch*
topic conservative konservativ* muhafazakâr* კონსერვატ* պահպանողական* محافظ* mühafizəkar*
topic green ýaşyl* მწვან* خضر verde* vert verte verts verde verdes жашыл*
topic unity ягонагӣ* birlig* vəhdət* միասն*
topic rebirth galkynyş* აღორძ*
topic hope umyt* надія надії надію
topic future ապագա*
topic new نو nouve* nuev* novo nova novos novas nuevo nueva nouveau nouvelle
topic independent мустақил* დამოუკიდ* independient*
topic open кушода* açyk* abert*
topic public საჯარო* հասարակական*
topic international საერთაშორის* halkara*
topic european еуропалық* еуропа* yevropa* аврупоӣ* ýewropa* أوروبي اروپا
topic world всесвітн* сусветн* дүниежүзілік* butunjahon* ҷаҳонӣ* bütindünýä* համաշխարհային* جهانی
topic legal правав* юрыдычн* იურიდ*
topic human ynsan* انسان mensch*
topic analysis аналітычн* таҳлилӣ* analitik* ანალიტიკ* վերլուծական* تحلیلی analytique* analític*
topic strategic стратэгічн* სტრატეგ* ռազմավարական* استراتيجية استراتژیک راهبردی stratégique* estratégic*
topic research tadqiqot* tədqiqat*
topic experts сарапчы* коршинос* ექსპერტ* փորձագիտական* خبراء کارشناسان especialistas
topic policy політик* politika* سياسة سیاست*
topic political сиёсӣ* syýasy سياسية
body platform პლატფორმ* հարթակ* منصة منبر پلتفرم plateforme* plataforma* plattform*
body programme праграм* барнома* maksatnama* პროგრამ* ծրագիր* برنامج برنامه programa* programm*
body project проєкт* праект* долбоор* loyiha* лоиҳа* taslama* layihə* პროექტ* նախագիծ* مشروع پروژه projet* proyecto* projeto* projekt* proje projesi proyect*
body secretariat сакратарыят* хатшылық* катчылык* kotibiyat* котибот* sekretarlık* katiblik* სამდივნო* քարտուղարություն* دبیرخانه secrétariat secretaría* secretaria secretariado sekretariat*
body department департамэнт* упраўленн* аддзел* відділ* раёсати* шуъба* bölüm* müdirlig* şöbə* სამმართველო* բաժին* دائرة مديرية اداره
body directorate дырэкцы* direksiya* дирексия* დირექტორატ* დირექცი* տնօրինություն* مديرية direção direktorat*
body service hizmet* خدمات جهاز serviço*
body inspectorate інспекці* інспекцы* müfettişliğ* müfəttişlik* ინსპექცი* տեսչություն* تفتيش مفتشية بازرسی inspección inspeção inspektion*
body office б'юро bürosu ბიურო* բյուրո* مكتب دفتر oficina escritório amt ämter amtes
body authority otorite* kurum* qurum* ორგანო* մարմին* سلطة autorité* autoridad* autoridade* behörde*
body headquarters shtab* qərargah* karargah* შტაბ* շտաբ* أركان ستاد cuartel* quartel* hauptquartier
body command qo'mondon* სარდლობ* հրամանատարություն*
body army войск* qo'shin* артиш* лашкар* goşun* არმი* բանակ* armee* ჯარი ჯარის
body regiment полку алай* полкы polk* პოლკ* գունդ* فوج هنگ regimiento
body battalion батальён* batalyon* ბატალიონ* գումարտակ* batalhão
body brigade брыгад* tugay* briqada* ბრიგად* բրիգադ*
body gendarmerie jandarm* ჟანდარმ* ժանդարմ*
topic patrol patrul* devriye* პატრულ* պարեկ* دورية گشت patrouille patrulla* patrulha streife*
topic migration муҳоҷират* مهاجرت migración migraç* zuwanderung* göç göçü
body embassy амбасад* пасольств* элчилик* элчилиг* сафорат* ilçihana* səfirli* საელჩო* դեսպանություն* سفارت botschaft*
topic consular konsullik* konsolos* konsulluq* საკონსულო* հյուպատոսություն* قنصلية کنسولگری konsulat*
body mission місі* առաքելություն* بعثة هیئت misión missão მისია მისიის
body delegation delegation* делегаци* делегаці* дэлегацы* делегация* delegatsiya* ҳайъат* delegasyon* დელეგაცი* պատվիրակություն* وفد délégation delegación delegação
body treasury казначэйств* казыналык* g'aznachilik* գանձապետ* خزانة خزانه trésor* tesorería tesouro schatzamt
body bank бонк*
body company підприємств* прадпрыемств* кәсіпорын* ишкана* korxona* корхона* kärhana* işletme* საწარმო* ձեռնարկություն* unternehmen* ширкат* kompaniýa*
body plant зауыт* ქარხ* مصنع کارخانه fábrica*
topic mining рудник* кеніш* маъдан* მაღარ* շախտա* منجم bergwerk* zeche*
body cooperative кааператыў* kooperatif* კოოპერატივ* կոոպերատիվ* تعاونية تعاونی coopérativ*
body market рынк* рынак* bozor* бозор* ბაზრ* سوق بازار marché* mercado* feira markt* ბაზარი ბაზრის ბაზრობ*
topic port პორტ* նավահանգիստ* ميناء بندر
body airport аэрапорт* фурудгоҳ* havaliman* აეროპორტ* օդանավակայան* مطار فرودگاه aéroport* aeropuerto*
topic railway теміржол*
topic resistance супраціўленн* супраціў* қарсылық* каршылык* qarshilik* муқовимат* müqavimət* წინააღმდ* դիմադրություն* مقاومت resistência* widerstand*
topic liberation освободительн* вызвален* боштондук* qurtuluş* განთავის* განმათავის* رهایی befreiung*
topic revolutionary რევოლუცი* հեղափոխական* revolucion* revolucionári*
topic homeland отчизн* радзім* ватан* родина родину родиной родины ата-журт
topic accord согласи* злагод* згод* totuvlik* ризоият* ylalaşyk* mutabakat* razılıq* თანხმ* համաձայնություն* وفاق توافق acuerdo* concordia* acordo* eintracht*
topic progress прогресив* прогресі ілгерілеу* progrès* progreso* progresso*
topic reform рэформ* islohot* اصلاح* réforme*
topic power мощь güýç* قدرت күч күчү güýç güýji ძალა
topic voice ձայն* садои ხმა ხმის үнү
topic word калима*
topic publicopinion мысл* fikr* андеша* pikir* düşünce* düşüncə* միտք* فكر اندیشه pensée* pensamiento* pensamento* gedanke*
topic light ýagty* işik* լույս*
topic star зорк* ýyldyz* ვარსკვ* зірка зірки зорі зоряна
topic sun сонц* მზე მზის
topic bridge կամուրջ*
topic path strasse* yo'l yo'li ýol ýoly роҳи გზა გზის
topic step ädim* ნაბიჯ* քայլ* خطوة گام
body house будин* տուն* дім дому
body village вёск* деҳа*
topic settlementcolony посёлок поселок посёлк* поселк* селищ* пасёлак şäherçe* qəsəbə* بلدة شهرک asentamiento* povoado siedlung*
topic indigenous карэнн* бумӣ* ძირძველ* բնիկ* أصليين بومی originari* indigen*
topic owners помещик* землевладельц* terrateniente* proprietários grundbesitz*
topic tenants орендар* ижарачы* ijarachi* иҷоракор* kiracı* kirayəçi* վարձակալ* مستاجران
topic dock მტვირთ* estibador* portuári*
topic metallurgists მეტალურგ* մետաղագործ*
topic builders бинокор* gurluşykçy* მშენებლ* bâtiment
topic firefighters firefighters* пажарн* сӯхторнишонӣ* ýangyn* itfaiye* yanğın* სახანძრო* հրշեջ* إطفاء pompiers bomberos bombeiros feuerwehr*
topic rescue ратавальн* куткаруу* наҷот* kurtarma* xilasetmə* სამაშვ* სამაშველო* փրկարար* إنقاذ نجات sauvetage* rescate* resgate* rettung*
topic activists актывіст* აქტივისტ* ակտիվիստ* نشطاء ناشطين فعالان ativistas
topic volunteers валанцёр* ыктыярчы* ихтиёриён* meýletinçi* متطوعين داوطلبان volontaires voluntári*
topic observers synçy* observador*
topic scientists учён* учен* вчен* олимон олимлар olimlar
topic engineers інженер* інжынер* муҳандис* inžener* mühəndis* ინჟინ* ინჟინერ* ճարտարագետ* مهندسين مهندسان engenheiros ingenieur*
topic economists эканаміст* иқтисоддон* ykdysatçy* ეკონომისტ* տնտեսագետ* اقتصاديين اقتصاددانان économistes
topic psychologists псіхолаг* равоншинос* հոգեբան* نفسيين
topic historians таърихнигор* taryhçy* պատմաբան* مورخان
topic musicians музикант* мұзыкант* навозанда* sazanda* მუსიკოს* երաժիշտ* موسيقيين موسیقیدانان músicos musiker*
topic composers кампазітар* kompozitor* besteci* bəstəkar* კომპოზიტორ* կոմպոզիտոր* ملحنين آهنگسازان compositeurs compositores komponist*
topic architects архітэктар* me'mor* меъмор* არქიტექტორ* ճարտարապետ* معماريين معماران arquitetos
topic filmmakers кінематаграфіст* kinematograf* kinematoqraf* կինեմատոգրաֆ* سينمائيين سینماگران cinéastes cineastas
topic photographers фатограф* լուսանկարիչ* عکاسان fotógrafos
topic reporters рэпарцёр* muxbir* хабарнигор* muhabir* müxbir* რეპორტიორ* թղթակից* مراسلين repórteres
topic editors muharrir* rédacteurs redakteur*
topic bloggers blogueurs blogueros blogueiros
topic judges судді суддзяў судьяла* sudya* მოსამართლ* قضات magistrad* kazylar судяҳо
body prosecutor პროკურორებ* مدعين دادستانان fiscales promotores procureur*
topic sailors матрос* deñizçi* denizc* նավաստի* دریانوردان
topic pilots халабон* პილოტ* օդաչու* طيارين خلبانان
topic fishermen моҳигир* balykçy* ձկնորս* صيادين ماهیگیران
topic shepherds шопан* койчу* cho'pon* чӯпон* çopan* çoban* მწყემს* հովիվ* رعاة چوپانان bergers hirten*
topic nomads кочівник* ko'chmanchi* кӯчӣ* köçəri* رحل عشایر nómadas
topic traders гандляр* тоҷир* söwdagär* ვაჭარ* تجار بازرگانان commerçants comerciantes händler*
topic consumers спажыў* tüketic* მომხმ*
topic shareholders вкладник* үлешкер* hissador* саҳмдор* hissedar* payçı* მეწილ* բաժնետեր* مساهمين سهامداران actionnaires accionistas acionistas aktionäre
topic deaf неслышащ* саңыроо* дүлей* խուլ* ناشنوایان sourds sordos surdos
topic blind сліп* нявідуш* нобино* უსინათლ* կույր* مكفوفين نابینایان aveugles ciegos cegos blinde*
topic orphans сіріт* сірот* жетим* ятим* öksüz* ობოლ* أيتام یتیمان orphelins huérfanos órfãos
topic elderly пажыл* карттар* улгайган* пиронсол* garrylar* მოხუც* տարեց* مسنين سالمندان âgées ancianos idosos
topic widows удів* удоў* жесир* ქვრივ* այրի* أرامل بیوگان veuves viudas viúvas witwen* beva bevalar бева
topic girls девуш* дзяўч* духтарон* gyzlar* გოგონ* աղջիկ* աղջիկների فتيات بنات دختران meninas qızlar qızların kızlar kızları kızların qizlar kız qız
topic juvenile ювенальн* juvénil*
body group topar топар*
topic children bola bolalar bolaning баланың бала ბავშვის
body settlement кенті дабаи დაბა დაბის
body government მთავრობ*
topic journalists рӯзноманигор* روزنامهنگاران روزنامه‌نگاران خبرنگاران
topic civil шаҳрвандӣ
topic elders elders* аксакал* ақсақал* aksakal* oqsoqol* yaşulu* ağsaqqal* старейшин* старійшин*
topic textile ткач* тігінші* toxucu* ფეიქ* ткачей
topic communication связист* зв'язківц*
topic culture cultural*
body kanun کانون
filler small کشور کشوری bodies органов en
body colony ციხე ციხის ციხეების
topic judicial قضاء
topic advertisement advertis* реклам* жарнама* жарнак* reklama* реклама* ilan ilanlar* ilanı publicité publicidad publicidade werbung* إعلانات تبلیغات რეკლამ* գովազդ*
topic palms palm palms долоні долонь долоня ладони ладоней ладонь ладошк* алақан* алакан* kaft* avuç* palmas
topic followup following follow-up پیگیری
topic data data данных даних деректер* маълумотлар* maʼlumot* veri verilərin
body presidency presidenc* başkanlığı başkanlık президентств* prezidentlik*
topic state landes
topic audit тексеру* ревизи* ревізі* рэвізі* taftish* тафтиш*
topic personnel personnel кадр* kadrlar* kadro* кадрлар*
body bund bund
`
