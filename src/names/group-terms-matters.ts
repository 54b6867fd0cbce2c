/** What bodies deal with, from water to reconciliation, in some twenty languages, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_MATTERS = `
topic personnel personnel* кадр* кадров kadrlar kadrlar* кадрлар* kadro* პერსონალ* կադր* كوادر پرسنل personnel
topic transformation transformation* трансформаци* трансформаці* трансфармацы* transformatsiya* transformasiya* ტრანსფორმაცი* փոխակերպում* تحول دگرگونی transformación transformação
topic reconciliation елдесу* элдешүү* yarashuv* оштӣ* შერიგებ* հաշտեցում* مصالحة آشتی réconciliation
topic registration рэгістрацы* каттоо* ro'yxatga* қайд* tescil* qeydiyyat* რეგისტრაცი* გრანც* գրանցում* تسجيل ثبت enregistrement anmeldung*
topic license litsenziya* ruhsat* lisenziya* ლიცენზი* լիցենզավոր* ترخيص مجوز
topic procurement закупів* закупак xarid* хариди შესყიდვ* գնում* مشتريات مناقصات خرید compras* contrataciones aquisições beschaffung*
topic property майно* маёмасц* амвол* ქონებ* գույք* أملاك املاک biens bienes patrimônio vermögen* собственност* власност* менчик* mülkiyet* საკუთრებ* սեփականություն* ملكية مالکیت propriété propiedad* propriedade*
topic land земл* зямельн* жерлер* ýer arazi* أراضي foncier* boden*
topic water ջրային آب hydrique*
topic forest лясн* ҷангал* tokaý* orman* meşə* անտառ* غابات جنگل* forst*
topic aviation авіаці* авіяцы* ҳавопаймоӣ* awiasiýa* ავიაცი* ավիացիա* هوانوردی luftfahrt*
topic post ფოსტ* փոստ* بريد پست poste postes correo* correios
topic insurance страхавы* ätiýaçlandyryş* ապահովագր*
topic tourism турызм* sayyohlik* ტურიზმ* զբոսաշրջ*
topic gas газы гази გაზის
topic oil нафт* мунай* nebit* ნავთობ* նավթ* erdöl*
topic coal угол* угля вугаль* көмүр* ko'mir* ангишт* ქვანახშირ* ածուխ* فحم charbon* carbón carvão kohle*
topic gold золат* ოქრო* طلا
topic electric электроэнерги*
topic heat isitme* სითბო* تدفئة گرمایش chauffage calefacción wärme*
topic waste відход* адход* партов* ნარჩენ* թափոն* نفايات پسماند déchets residuos resíduos abfall*
topic animals жывёл* жануар* жаныбар* hayvon* ҳайвон* haýwan* hayvan* heyvan* ცხოველ* կենդան* حيوان
topic birds птуш* парранда* ფრინვ* ფრინველ* թռչուն* طيور پرندگان oiseaux aves pássaros vögel* vogel*
topic nature прырод* табият* табиат* tebigat* ბუნებ* բնություն* طبيعة طبیعت
topic climate иқлим* კლიმატ* կլիմա* مناخ اقلیم clima*
topic nuclear ядзерн* ядролық* ядролук* yadroviy* ҳастаӣ* nüvə* ბირთვულ* միջուկային* نووي nucléaire* atom*
topic space космос* космічн* касмічн* kosmos* кайҳон* uzay* kosmik* კოსმოს* տիեզեր* فضاء فضا spatial* espacial* raumfahrt*
topic crisis крызіс* бӯҳрон* კრიზის* ճգնաժամ* أزمة
topic war вайн* вайны ҷанг* uruş* müharib* ომის պատերազմ* حرب جنگ
topic victory побед* ғалаба* пирӯзӣ* ýeňiş* გამარჯვ*
topic honour чест* гонар* პატივ* պատիվ* شرف عزت honneur* honra*
topic dignity гідн* mertebe* dignidade*
topic courage мужнасц* მამაცობ*
topic love любо* кахан* сүйүү* söýgi* məhəbbət* სიყვარულ* حب عشق amour*
topic kindness дабрын* боорукер* სიკეთ* բարություն* خير نیکی bonté bondad* bondade* güte
topic happiness шчасц* бакыт* xoşbəxt* երջանկություն* سعادة خوشبختی bonheur* felicidad* felicidade* glück*
topic knowledge знанн* веды дониш* ცოდნ* գիտելիք* معرفة دانش conocimiento*
topic enlightenment асвет* маърифат* განმანათლ* լուսավոր* تنوير روشنگری lumières ilustración* iluminismo
topic heritage мурас* meros* мерос* تراث میراث patrimoine* patrimonio*
topic traditional традыцы* анъана* ტრადიცი* ավանդույթ* تقاليد tradición* tradição*
topic language idioma*
topic literature літаратур* адабиёт* edebiýat* ლიტერატურ* գրական* أدب ادبیات littéra*
topic history тарых* таърих* taryh*
topic art ҳунар* sungat* artes
topic music музик* müzik* მუსიკ* երաժշտ*
topic dance raqs* рақс* rəqs* ცეკვ* رقص danse* danza* dança* tanz*
body circus cirk sirk* ցիրկ* سيرك سیرک cirque* zirkus*
topic books кніг* kitob* kitap*
body laboratory лабораторі* лабараторы* зертхана* laboratoriya* laboratuvar* ლაბორატორი* լաբորատորիա* مختبر آزمایشگاه laboratoire* laboratorio* laboratório*
topic pharmacy дарыкана* дорухона* dermanhana* აფთიაქ* դեղատուն* صيدلية داروخانه farmácia*
topic maternity родильн* пологов* радзільн* перзентхана* төрөт* tug'ruq* зоишгоҳ* doğum* სამშობიარო* ծննդատուն* ولادة زایشگاه geburts*
topic emergencyaid ambulans* إسعاف آمبولانس ambulancia* rettungsdienst*
topic addiction addiction* наркалаг* narkolog* bağımlılık* թմրաբան* إدمان اعتیاد adicciones* sucht*
topic sick аитв айв сніду
topic lgbt ლგბტ* լգբտ*
topic lgbtrights квір* quir*
topic feminist ფემინისტ* ֆեմինիստ* نسوي نسوية فمینیست* féministe*
topic pacifist pacifist* пацифист* пацифіст* пацыфіст* pasifist* pazifist*
topic antiwar antiwar* антивоенн* антивоєнн* antikrieg* antiguerra
topic antifascist antifascist* антифашист* антыфашыст* antifascis*
topic nationalism нацыяналіст* ұлтшыл* улутчул* millatchi* миллатгаро* milliyetç* ნაციონალისტ* ազգայնական* nacionalista*
topic royalist royalist* манархіст* monarxist* monárquic*
topic secular світськ* светтик дунявӣ* seküler dünyəvi* աշխարհիկ* علماني سکولار laïque* laic* säkular*
topic islamic исломӣ* yslam* ისლამ* իսլամական* islámic* islâmic*
topic jews яўрэйск* яҳудӣ* ებრაულ* հրեական* يهودي یهودی juive* judai*
topic buddhists буддист* буддійськ* будыйск* buddist* buddaçı* ბუდისტ* բուդդ* بوذي بودایی bouddhist*
topic protestants пратэстанцк* პროტესტანტ* բողոքական* بروتستانت پروتستان
topic baptists баптыст* ბაპტისტ* մկրտական* معمدانية باپتیست bautista* batista*
topic lutherans лютэранск* lyuteran* lüteryan* ლუთერან* լյութերական* لوثرية luthérien* luteran*
topic adventist adventist* ადვენტისტ* ադվենտիստ* adventis*
topic temple temple* храм* храмов* храму ibodatxona* маъбад* tapınak* məbəd* ტაძარ* տաճար* معبد templo* tempel*
body synagogue сінагог* sinagog* სინაგოგ* սինագոգ* كنيس کنیسه sinagoga* synagoge*
topic theological theological* теологическ* богословск* teologik* ilahiyat* ilahiyyat* աստվածաբան* لاهوت الهیات théologi* teológic* theologisch*
topic medical медыцынск* тиббӣ* lukmançylyk* სამედიცინო* բժշկական* طبي طبية پزشکی
topic technical тэхнічн* техникалык texnik* техникӣ* tehniki* teknik* texniki* ტექნიკურ* տեխնիկական* تقني فني فنی technique* técnic* technisch*
topic polytechnic polytechnic* политехническ* політехнічн* политехникалық politexnika* politeknik* პოლიტექნ* պոլիտեխնիկ* polytechni* politécnic*
topic pedagogy педагагічн* pedagoji* pedaqoji* პედაგოგიურ* մանկավարժական* تربوي pédagogi* pedagógic* pädagogisch*
topic state держав* döwlet* სახელმწიფო* պետական* étatique* staats*
level federal ფედერალ* ֆեդերալ* اتحادي فدرال
topic local маҳаллӣ* محلية locaux*
level main басты اصلی haupt*
topic joint conjunt*
topic temporary муваққатӣ* wagtlaýyn* geçici* müvəqqəti* დროებით* مؤقت موقت provisoire* temporaire* provisional* temporal* provisóri* temporär*
topic special махсус* հատուկ* خاصة especial*
topic high вышэйш* բարձրագույն* supérieur* superior* hochschul*
topic secondary secondary* средн* середн* сярэдн* o'rta* миёна* საშუალო* միջնակարգ* ثانوي ثانوية متوسطه secondaire* secundari* secundári*
topic vocational профтех* кәсіптік* кесиптик* касбӣ* meslek* peşə* პროფეს* մասնագիտական* مهني مهنية professionnel* profesional* profissional* beruf*
topic training тренер* трэнер* жаттықтырушы* машыктыруучу* murabbiy* antrenör* məşqçi* მწვრთნ* مدربين مربیان entraîneurs entrenadores treinadores
topic football fotbol* ფეხბურთ* ֆուտբոլ* فوتبال fútbol* futebol* fußball*
topic chess шахова шоҳмот* küşt* ჭადრაკ* շախմատ* شطرنج échecs ajedrez xadrez schach*
topic wrestling борцовск* кураш* гӯштӣ* ჭიდაობ* ըմբշամարտ* مصارعة کشتی
body union اتحاديه
body ministry وزراء وزیران мінистр* міністр* міністраў министров министрлер* vazirlar вазирон nazirlər bakanlar მინისტრთა მინისტრებ*
topic soldiers զինծառայող* вайскоўц* militares салдат* аскерлер esgerler ჯარისკაც* զինվոր* جنود سربازان
topic revenue եկամուտ* даход* киреше* даромад* girdeji* შემოსავ* إيرادات درآمد recettes ingresos receita einnahmen
topic relief гуманитарлық гуманитардык башардӯстона ynsanperwer* humanitar* ჰუმანიტარ* հումանիտար* إنساني إنسانية بشردوستانه humanitair*
topic steppe степов* стэпав* дашт* sähra* bozkır* სტეპ* տափաստան* سهوب estepa* steppen*
topic teachers lehrkräfte lehrkräften معلمین настаўніцк*
body headquarters präsidium präsidiums
topic counselling counselling* counselling counseling машварат* კონსულტაცი* խորհրդատվ* استشارات مشاوره asesoría aconselhamento
topic coordination utgaşdyryş* საკოორდინაციო* تنسيق coordinadora coordinador coordenação
topic residents жыхар* сокинон* ýaşaýjy* მაცხოვრებ* მოსახლ* բնակիչ* سكان ساکنان einwohner* anwohner*
topic population населенн* насельніцтв* калкты əhali nüfus* მოსახლეობ* բնակչություն* جمعیت población população bevölkerung*
topic service послуг* паслуг* хизматрасонӣ* hyzmat* hizmetler* მომსახურებ* خدمات servicios serviços
body group груп* топтобу topar* grup*
topic wind ýel
topic dream мечт* رؤيا
topic passport جوازات pasport* გასაშვებ* անձնագր* گذرنامه passeports pasaportes passaportes
topic guild guild* صنفی صنف гильди* гільді* lonca* gilde* gremio* guilde*
topic composers bastakor* бастакор*
topic metal მეტალ* մետաղ* فلز
topic constitution констытуц* сарқонун* konstitusiýa* კონსტიტუცი* constitución constituição
topic railway рельс* schienen*
topic traders comerciantes купц* купецьк* купец* көпес* тоҷирон* söwdagärler* tacirlər ვაჭარ* վաճառական* تجار بازاریان marchands mercaderes
topic science илимдер* илмҳо* ylymlar* ciencias ciências
topic border пагранічн* прыкардонн*
topic clergy clergy* духовенств* духавенств* ruhoniylar* рӯҳониён* ruhanylar* ruhanilər* հոգևորական* روحانیون روحانیت clergé clero* klerus
topic poor бяднот* жакыр* камбағал* garyp* kasıb* ღარიბ* աղքատ* فقراء فقیران pauvres pobres
topic unemployed беспрацоўн* жумушсуз* ishsiz* бекорон* უმუშევ* գործազուրկ* عاطلين بیکاران desempleados desempregados
topic tribe tribe* племен* плямён* тайпа* уруу* qabila* қабила* taýpa* aşiret* قبيلة قبائل عشائر قبیله
topic diaspora дыяспар* დიასპორ* սփյուռք* جالية جاليات
topic migrants емігрант* emigrant* ემიგრანტ* արտագաղթ* مغتربين émigrés emigrantes
topic exiles выгнан* сүргүн* გადასახლ* աքսոր* منفيين تبعیدیان
topic martyrs martyrs* мученик* павших шейіт* шейит* shahid* шаҳид* მოწამ* նահատակ* شهداء شهیدان martyrs mártires märtyrer*
topic wounded wounded* ранен* поранен* паранен* жаралы* жарадар* yarador* маҷрӯҳ* yaralı* დაჭრ* վիրավոր* جرحى مجروحان blessés heridos feridos verwundete*
topic combat комбатант* боец бойц* бійц* байцоў döyüşçü* მებრძ* მებრძოლ* մարտիկ* مقاتلين رزمندگان
topic violations злоупотреблени* зловживан* злоўжыванн* istismar* ბოროტად* չարաշահ* إساءة abuso* missbrauch*
topic harassment harassment* домогательств* домаган* дамаганн* taciz* sıxışdır* შევიწროვ* հետապնդ* تحرش آزار harcèlement acoso assédio belästigung*
topic impunity impunity* безнаказанност* безкарн* беспакаранасц* cezasızlık* cəzasızlıq* დაუსჯ* անպատժելի* impunité impunidad* impunidade
topic deathpenalty өлүм* o'lim* idam* ölüm* სიკვდილ* մահապատիժ* إعدام اعدام todesstrafe*
topic hostages закладнік* барымтал* rehine* girov* მძევ* պատանդ* رهائن گروگان otages rehenes reféns geiseln
topic censorship censorship* цензур* цэнзур* senzura* sansür* ცენზურ* գրաքննություն* سانسور censura zensur*
topic monitoring слежк* стеженн* сачэнн* gözetleme* izləmə* თვალთვალ* գաղտնալսում* شنود vigilancia vigilância überwachung*
topic privacy прыватнасц* gizlilik* məxfilik* կոնֆիդենցիալ* خصوصية privacidad* privacidade
topic online інтэрнэт* ინტერნეტ* համացանց* إنترنت اینترنت
topic cyberspace cyberspace*
topic start startap* სტარტაპ* ստարտափ*
topic microcredit microcredit* микрокредит* мікракрэдыт* mikrokredit* مصغر
`
