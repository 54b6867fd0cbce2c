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
topic gold золат* ოქრო* طلا ouro altyn altın тилло
topic electric электроэнерги*
topic heat isitme* სითბო* تدفئة گرمایش chauffage calefacción wärme* теплосет* теплов*
topic waste відход* адход* партов* ნარჩენ* թափոն* نفايات پسماند déchets residuos resíduos abfall*
topic animals жывёл* жануар* жаныбар* hayvon* ҳайвон* haýwan* hayvan* heyvan* ცხოველ* կենդան* حيوان tiere tieren tierschutz*
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
topic art ҳунар* sungat* artes arte
topic music музик* müzik* მუსიკ* երաժշտ*
topic dance raqs* рақс* rəqs* ცეკვ* رقص danse* danza* dança* tanz* danse danza dança dans
body circus cirk sirk* ցիրկ* سيرك سیرک cirque* zirkus*
topic books кніг* kitob* kitap* buch bücher bücherei
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
topic state держав* döwlet* სახელმწიფო* պետական* étatique* staats* landes
level federal ფედერალ* ֆեդերալ* اتحادي فدرال
topic local маҳаллӣ* محلية locaux*
level main басты اصلی haupt*
topic joint conjunt*
topic temporary муваққатӣ* wagtlaýyn* geçici* müvəqqəti* დროებით* مؤقت موقت provisoire* temporaire* provisional* temporal* provisóri* temporär*
topic special махсус* հատուկ* خاصة especial*
topic high вышэйш* բարձրագույն* supérieur* superior* hochschul*
topic secondary secondary* средн* середн* сярэдн* o'rta* миёна* საშუალო* միջնակարգ* ثانوي ثانوية متوسطه secondaire* secundari* secundári* орта orta
topic vocational профтех* кәсіптік* кесиптик* касбӣ* meslek* peşə* პროფეს* մասնագիտական* مهني مهنية professionnel* profesional* profissional* beruf*
topic training тренер* трэнер* жаттықтырушы* машыктыруучу* murabbiy* antrenör* məşqçi* მწვრთნ* مدربين مربیان entraîneurs entrenadores treinadores
topic football fotbol* ფეხბურთ* ֆուտբոլ* فوتبال fútbol* futebol* fußball*
topic chess шахова шоҳмот* küşt* ჭადრაკ* շախմատ* شطرنج échecs ajedrez xadrez schach*
topic wrestling борцовск* кураш* гӯштӣ* ჭიდაობ* ըմբշամարտ* مصارعة کشتی
topic juvenile ювенальн* juvénil*
body group topar топар*
topic children bola bolalar bolaning баланың бала ბავშვის
body league lig ligi лигаи
topic dawn таң таңы daň зара зари
topic green vert verte verts verde verdes жашыл*
topic new novo nova novos novas nuevo nueva nouveau nouvelle
topic path yo'l yo'li ýol ýoly роҳи გზა გზის
topic voice садои ხმა ხმის үнү
topic sun მზე მზის
body market ბაზარი ბაზრის ბაზრობ*
body army ჯარი ჯარის
topic power күч күчү güýç güýji ძალა
topic homeland родина родину родиной родины ата-журт
topic girls qızlar qızların kızlar kızları kızların qizlar kız qız
topic migration göç göçü
topic widows beva bevalar бева
topic judges kazylar судяҳо
body settlement кенті дабаи დაბა დაბის
topic conservative mühafizəkar*
topic international halkara*
body government მთავრობ*
topic scientists олимон олимлар olimlar
topic journalists рӯзноманигор* روزنامهنگاران روزنامه‌نگاران خبرنگاران
topic civil шаҳрвандӣ
topic citizens шаҳрвандон шаҳрванди
body prosecutor procureur* fiscales
topic orthodox orthodox* православ*
topic airport aeropuerto*
topic solidarity солідарн*
topic writers жазуучулар*
topic elders elders* аксакал* ақсақал* aksakal* oqsoqol* yaşulu* ağsaqqal* старейшин* старійшин*
body television canal
body mission მისია მისიის
topic mercy მოწყალებ*
topic textile ткач* тігінші* toxucu* ფეიქ* ткачей
topic communication связист* зв'язківц*
body project proje projesi proyect*
topic culture cultural*
body kanun کانون
filler small کشور کشوری bodies органов органів органаў органдары en назди при
body colony ციხე ციხის ციხეების
topic freedom воля волі волю
topic women зани занон занҳо
topic men კაცთა კაცების
topic wives ცოლების ცოლთა
topic torture пыток пытки пытками катуванням
topic peoples эл элдин элинин völker völkern
topic hope надія надії надію
topic star зірка зірки зорі зоряна
body house дім дому
body monastery دير
body office amt ämter amtes
topic judicial قضاء
body network сетка сеткі
topic advertisement advertis* реклам* жарнама* жарнак* reklama* реклама* ilan ilanlar* ilanı publicité publicidad publicidade werbung* إعلانات تبلیغات რეკლამ* գովազդ*
topic palms palm palms долоні долонь долоня ладони ладоней ладонь ладошк* алақан* алакан* kaft* avuç* palmas
topic followup following follow-up پیگیری
topic data data данных даних деректер* маълумотлар* maʼlumot* veri verilərin
body presidency presidenc* başkanlığı başkanlık президентств* prezidentlik*
topic displaced vertrieben* expellee*
topic audit тексеру* ревизи* ревізі* рэвізі* taftish* тафтиш*
body bund bund
body council кенеш кенеша кенеше кенешинин
topic sectoral sector* отраслев* салалық тармактык галузев* галінов* tarmoq соҳавӣ sahəvi sektörel
body executivecommittee исполком* виконком* выканкам* атком
topic executive executive* исполнительн* виконавч* выканаўч* ijroiya иҷроия* icra yürütme აღმასრულებელ* գործադիր* تنفيذي تنفيذية اجرایی exécutif ejecutiv* executiv* атқарушы* аткаруу*
topic prisoners полонен* палонн* пленн* tutsaklar esir
body department идора* идораи
topic representatives representative* представител* представник* прадстаўнік* өкілдер* өкүлдөр* vakillar* намояндаг* temsilci* nümayəndə* wekil* წარმომადგენ* ներկայացուցիչ* ممثلين نمایندگان représentants representantes vertreter*
topic selfgovernment самоуправлени* самоврядуванн* самакіраванн* öz-özüňi თვითმმართველობ* ինքնակառավար*
topic patients patient* пациент* пацієнт* пацыент* науқас* бейтап* bemor* беморон hasta hastalar* xəstə* პაციენტ* պացիենտ* հիվանդներ* مرضى بیماران paciente* pazient* patienten*
topic closed closed закрыт* закрит* жабық* жабык* yopiq kapalı qapalı დახურულ* փակ مغلق بسته fermé* cerrad* fechad* geschlossen*
topic salvation salvation спасени* порятун* ратаванн* нажат najot إنقاذ نجات salut salvación salvação
topic strengthening strengthen* укреплени* зміцненн* умацаванн* нығайту* чыңдоо* mustahkamla* таҳким güçlendirme* gücləndirmə* გაძლიერ* ամրապնդ* تعزيز تحکیم renforcement fortalecimiento fortalecimento stärkung*
topic threatened threatened bedroht* menacé* amenazad* ameaçad*
topic carriers carrier* перевозчик* перевізник* перавозчык* тасымалдаушы* ташуучу* tashuvchi* daşıyıcı* nakliyec* გადამზიდ* փոխադրող* ناقلين transporteurs transportistas transportadores spediteur*
topic workers obrero obrera obreras operária operárias ouvrière ouvrières
topic trafficking trafficking traffic оборот* обіг* trafic tráfico kaçakçılığ* кантрабанд*
topic doctors médico médicos medici ärzte
body association ordem ordre
topic employment зайнятіст* занятасц* занятост*
topic homeless homeless* бездомн* безпритульн* бяздомн* obdachlos* evsiz*
`
