/** What people found, print and believe in, and who they are, in some twenty languages, in the form of `GROUP_TERMS`. */
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
body league лигасы lig ligi liqa* լիգա*
body network tarmog'* шабака*
body institute انستیتو مؤسسه
body academy akademiýa* აკადემი* ակադեմիա* آکادمی فرهنگستان
body university uniwersitet* hochschule*
body branch факультэт* fakultet* fakulte* fakültə* ფაკულტეტ* ֆակուլտետ* دانشکده faculdade fakultät
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
body television телебаченн* тэлеканал* телевизия* televideniye* televizion* телевизион* teleýaýlym* ტელეარხ* fernseh* канали ալիք* قناة کانال chaîne
body broadcasting вещани* мовленн* вяшчанн* teleradiokompaniya* радиошунавонӣ yayım* verilişlər* მაუწყებლობ* მაუწყებელ* հեռարձակ* بث صداوسیما radiodiffusion radiodifusión radiodifusão rundfunkanstalt
body publishinghouse выдавецтв* нашриёт* neşirýat* نشر انتشارات
body editorial редакці* рэдакцы* tahririyat* таҳририят* redaksiýa* redaksiya* რედაქცი* تحریریه rédaction redacción redação redaktion*
body bulletin бюлетэн* bülten* bülleten* byulleten* ბიულეტენ* نشرة بولتن boletín boletim
body herald веснік* жарчы* habarchi* xabarnoma* паёмгар* habarçy* müjdeci* მაცნე* լրաբեր* héraut heraldo arauto
topic truth чындыг* ҳақиқат* ჭეშმარიტებ*
topic freedom azatlyk* آزادی* თავისუფ* حر
topic dawn субҳ* пагоҳ* daň արշալույս* alvorada
topic writers ýazyjy* أدباء
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
topic women жінк* ayol* կանանց* féminin*
topic men мужчын* erkak* мардон* տղամարդ* رجال مردان hommes hombres homens männer*
topic mothers мацярок* eneler*
topic wives жонк* жұбайлар* xotinlari* eşler* eşleri կանայք* زوجات همسران épouses esposas ehefrauen
topic parents бацьк* волидайн* მშობ* მშობლ* ծնող*
topic pensioners пенсіонер* пенсіянер* нафақахӯр* təqaüdçü* թոշակառու*
topic veterans вэтэран* weteran* vétérans
topic disabled майып* маъюб* maýyp* შეზღუდული* հաշմանդամ* deficiente*
topic refugees уцекач* bosgun* დევნილ* geflüchtete*
topic migrants муҳоҷир* inmigrantes
topic displaced перемещённ* перасялен* көчүрүлгөн* ko'chirilgan* տեղահանված* نازحين آوارگان déplacés desplazad* deslocad* vertrieben* expellees
topic prisoners вязн* маҳбус* tussag* tutsak* կալանավոր* detentos häftlinge*
topic victims потерпіл* пацярпел* jabrlanuvchi* қурбонӣ* kurban* zərərçək* დაზარალებ* տուժող*
topic families семей* сем'* сям'* оила* ընտանի* أهالي خانواده*
topic citizens raýat*
topic voters saýlawçy* ამომრჩევ*
topic believers вернік* диндор* inananlar* dindar* მორწმუნ* հավատացյալ* مؤمنان
topic muslims мусулмон* მუსლიმ* մուսուլման* مسلمون musulmán*
topic christian християнськ* xristian* مسيحية مسیحی*
topic orthodox православие* православиелик* მართლმადიდებ* ուղղափառ* أرثوذكسية ارتدکس ortodox*
topic catholics каталіцк* კათოლიკ* կաթոլիկ* كاثوليكية کاتولیک católic*
body church церк* царкоўн* калисо* کلیسا*
body mosque мячэц* мечит* масҷид* metjit* camii məscid* მეჩეთ* մզկիթ*
topic spiritual духоўн* ruhoniy* маънавӣ* ruhani* სასულიერო* სულიერ* հոգևոր* روحية روحي spirituel* espiritual*
topic muftiate муфтіят* мүфтият* müftiyat* სამუფტო* մուֆտիություն* دارالافتاء
topic diocese yeparxiya* ეპარქი* أبرشية diocèse diócesis bistum*
topic patriarchate патрыярхат* საპატრიარქო* პატრიარქ* պատրիարքություն* بطريركية patriarcat patriarcado
body exarchate exarchate* экзархат* екзархат* ეგზარქ* exarchat*
body monastery манастыр* manastır* monastır* მონასტ* վանք* صومعه monastère monasterio mosteiro kloster*
topic defence ахов* ҳимоя*
topic documentation documentation* документаци* документуванн* дакументаванн* құжаттау* документациялоо* hujjatlashtirish* ҳуҷҷатгузорӣ* belgeleme* sənədləşdirmə* დოკუმენტ* დოკუმენტაცი* توثيق مستندسازی documentation documentación documentação dokumentation*
body observatory обсерваторі* расадхона*
topic torture кыйноолор* qiynoq* gynamak*
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
topic solidarity салідарн* raýdaşlyk* სოლიდ* სოლიდარ*
topic mercy меҳрубонӣ* barmherzig*
topic charity дабрачынн* кайрымдуул* хайрия* haýyr* საქველმოქმედ* خيرية خیریه beneficent* caridad
topic development განვითარ* զարգաց*
topic democracy دموکراسی*
topic liberal лібэральн* libéral*
topic socialist sotsialist*
topic communist کمونیست*
topic peoples людов* სახალხო* مردم* povo
topic national ეროვნ* ազգային* قومية
topic patriots патрыятычн* vatanparvar* ватандӯст* watançy* yurtsever* vətənpərvər* პატრიოტ* հայրենասիր* patriót* vaterländisch*
topic conservative konservativ* muhafazakâr* კონსერვატ* պահպանողական* محافظ*
topic green ýaşyl* მწვან* خضر verde*
topic unity ягонагӣ* birlig* vəhdət* միասն*
topic rebirth galkynyş* აღორძ*
topic hope umyt*
topic future ապագա*
topic new نو nouve* nuev*
topic independent мустақил* დამოუკიდ* independient*
topic open кушода* açyk* abert*
topic public საჯარო* հասարակական*
topic international საერთაშორის*
topic european еуропалық* еуропа* yevropa* аврупоӣ* ýewropa* أوروبي اروپا
topic world всесвітн* сусветн* дүниежүзілік* butunjahon* ҷаҳонӣ* bütindünýä* համաշխարհային* جهانی
topic legal правав* юрыдычн* იურიდ*
topic human ynsan* انسان mensch*
`
