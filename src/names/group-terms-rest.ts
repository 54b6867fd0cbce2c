/** Words that stand in no other table, and endings and cases of words that do, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_REST = `
topic juvenile ювенальн* juvénil*
body group topar топар* тобы топтобу جماعة
topic children bola bolalar bolaning баланың бала ბავშვის
body league lig ligi лигаи
topic dawn таң таңы daň зара зари
topic green vert verte verts verde verdes жашыл*
topic new novo nova novos novas nuevo nueva nouveau nouvelle
topic path yo'l yo'li ýol ýoly роҳи გზა გზის
topic voice садои ხმა ხმის үнү
topic sun მზე მზის
body market ბაზარი ბაზრის ბაზრობ* нарығы нарығын
body army ჯარი ჯარის
topic power күч күчү güýç güýji ძალა
topic homeland родина родину родиной родины ата-журт
topic girls qızlar qızların kızlar kızları kızların qizlar kız qız
topic migration göç göçü миграционн* міграційн* міграцыйн*
topic widows beva bevalar бева
topic judges kazylar судяҳо მაგისტრატ* соттор сотторлор
body settlement кенті дабаи დაბა დაბის
topic conservative mühafizəkar*
topic international halkara*
body government მთავრობ*
topic scientists олимон олимлар olimlar alymlar алимдер
topic journalists рӯзноманигор* روزنامهنگاران روزنامه‌نگاران خبرنگاران jornalismo periodismo journalisme журналистика журналистики журналістики gazetecilik jurnalistika
topic civil шаҳрвандӣ
topic citizens шаҳрвандон шаҳрванди
body prosecutor procureur* fiscales generalbundesanwalt* bundesanwalt*
topic orthodox orthodox* православ*
topic airport aeropuerto*
topic solidarity солідарн*
topic writers жазуучулар* autor autoren autores auteurs
topic elders elders* аксакал* ақсақал* aksakal* oqsoqol* yaşulu* ağsaqqal* старейшин* старійшин*
body television canal
body mission მისია მისიის
topic mercy მოწყალებ*
topic textile ткач* тігінші* toxucu* ფეიქ* ткачей
topic communication связист* зв'язківц*
body project proje projesi proyect*
topic culture cultural*
body kanun کانون
filler small کشور کشوری bodies органов органів органаў органдары en назди при жана we ilə baradaky taýdan con lo affaires affairs و یک ilgili üzrə boýunça وشؤون شؤون الشؤون ишлери ishlari მქონე ապահովող
body colony ციხე ციხის ციხეების виправн* папраўч* justizvollzugsanstalt* justizvollzug*
topic freedom воля волі волю
topic women зани занон занҳо
topic men კაცთა კაცების
topic wives ცოლების ცოლთა
topic torture пыток пытки пытками катуванням
topic peoples эл элдин элинин völker völkern pueblos
topic hope надія надії надію
topic star зірка зірки зорі зоряна
body house дім дому
body monastery دير
body office amt ämter amtes գրասենյակ*
topic judicial قضاء
body network сетка сеткі
topic advertisement advertis* реклам* жарнама* жарнак* reklama* реклама* ilan ilanlar* ilanı publicité publicidad publicidade werbung* إعلانات تبلیغات რეკლამ* գովազդ*
topic palms palm palms долоні долонь долоня ладони ладоней ладонь ладошк* алақан* алакан* kaft* avuç* palmas
topic followup following follow-up پیگیری
topic data data данных даних деректер* маълумотлар* maʼlumot* veri verilərin მონაცემთა մონաց տվյալների بيانات داده données datos dados
body presidency presidenc* başkanlığı başkanlık президентств* prezidentlik*
topic displaced vertrieben* expellee*
topic state landes
topic audit тексеру* ревизи* ревізі* рэвізі* taftish* тафтиш* contraloría controladoria
topic personnel personnel кадр* kadrlar* kadro* кадрлар*
body bund bund
topic art arte artes
topic secondary орта orta
topic animals tiere tieren tierschutz*
topic heat теплосет* теплов*
topic books buch bücher bücherei
topic gold ouro altyn altın тилло
topic dance danse danza dança dans
body council кенеш кенеша кенеше кенешинин საკრებულო* 
topic sectoral sector* отраслев* салалық тармактык галузев* галінов* tarmoq соҳавӣ sahəvi sektörel
body executivecommittee исполком* виконком* выканкам* атком
topic executive executive* исполнительн* виконавч* выканаўч* ijroiya иҷроия* icra yürütme აღმასრულებელ* գործադիր* تنفيذي تنفيذية اجرایی exécutif ejecutiv* executiv* атқарушы* аткаруу*
topic prisoners полонен* палонн* пленн* tutsaklar esir
body department идора* идораи ўпраўленн* ўпраўленне
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
body association ordem ordre аб'яднанне аб'яднання
topic employment зайнятіст* занятасц* занятост* шуғл* шуғли bandlik* empleo emploi empleos beschäftigungs* əmək-x
topic homeless homeless* бездомн* безпритульн* бяздомн* obdachlos* evsiz*
topic steppe степн* степов* степной степная степовий
topic dream мечта мечты мрія мроя арман орзу orzu ოცნება ოცნების
topic post бекеті пост пости
topic ministers министров міністрів
topic soldiers сарбаздар сарбазов воїнів воїни воинов
body headquarters präsidium präsidiums
body union გაერთიანება გაერთიანების
topic penal penal penale pénal pénale pénales penales
topic sustainable sustainab* მდგრად* устойчив* сталого стійк* тұрақты туруктуу barqaror устувор dayanıqlı sürdürülebilir* davamlı durable* sostenible* sustentáve* nachhaltig* مستدامة پایدار կայուն*
topic occupied occupied ოკუპირებულ* оккупированн* окупован* акупаван* işgal* occupés ocupad* besetzt*
topic territories territor* ტერიტორი* территори* територі* тэрыторы* տարածքային* اراضی territoire* território*
topic execution სააღსრულებო* infaz კատար* cəzaçəkmə*
topic media მედიის медыя* медіа medianın
topic teachers პედაგოგთა
topic national ნაციონალურ* 
topic labour ლეიბორისტ* лейборист*
topic management მართვის მართვა
topic infrastructure infrastruct* инфраструктур* інфраструктур* ենթակառուցվածք* altyapı infraestructura* infraestrutura* infrastruktur* инфрақұрылым* ინფრასტრუქტურ* بنية-تحتية زیرساخت*
topic borders սահմանների
topic combat ընդդեմ
topic contract contract* պայմանագիր договор* договір* шарт* келішім* 
topic competition մրցակցության зиддиинҳисор*
topic prosperous prosperous prosperity բարգավաճ процветани* процвітанн*
topic criminal جزائية جزائي
topic regulation regulat* régulation* لتنظيم تنظيم-r регулирован* регулюван* рэгуляванн* реттеу* жөнгө tartibga tənzimləmə* düzenleme* regulación regulação reguladora regulierung*
body service مصلحة gullugy gullugynyň
topic rapid سريع rapid* быстр* швидк* хуткага жедел* шашылыш*
topic arab عرب arab arabs arabe* árabe* arabisch*
body assembly تجمع  yigʻini yig'ini yigʻin مجمع
topic professionals مهنيين مهنيون
body committee لجان
topic socialist اشتراكية اشتراكي
topic president رئاسي رئاسية
topic transition انتقالي انتقالية пераходн* перехідн* geçiş* تحول
body court دیوان
topic education پرورش
topic technology فناوری технологи* технологі* тэхналогі* технологиялар* texnologiya* технологияҳои tehnologiýa* teknoloji* ტექნოლოგი* տեխնոլոգիա* تكنولوجيا tecnología* tecnologia* technologie*
topic enlightenment ارشاد
topic welfare رفاه
topic space فضای
topic virtual مجازی virtual*
topic leadership رهبری
topic reporters گزارشگران
body organisation تشکل‌ها تشکلهای
body campaign کمپین
topic population аҳолӣ аҳолии ilaty ilatyň əhalinin əhali poblaciones
topic economy иқтисод iqtisodiyot*
topic organised муташаккил* mütəşəkkil* арганізаван* организованн* організован*
body agency агентии
topic referendum раъйпурсӣ*
topic news ахбори habarlar
topic pharma derman*
topic nature təbii табиий
topic wealth sərvətlər sərvət* богатств* байлык* байлық*
topic problems problem* проблем* problemlər* мәселе*
topic teaching tədris* преподаван* оқыту* окутуу*
topic water су
topic development дамыту дамытуу дамуы promoción promotion
topic producers producer* производител* виробник* вытворц* өндіруші* өндүрүүчү* ishlab-chiqaruvchi* istehsalçı* üretici* productores produtores hersteller* მწარმოებ* արտադրող*
topic domestic отандық отечественн*
topic supply камсыздоо қамсыздандыру*
topic keeping кармоочу 
body place жай жайы
topic means каражаттары каражаттарын воситаҳои
topic poverty poverty бедност* бідност* kambagʻallik* kambag'allik* кедейлик* кедейлік* yoksulluk* pobreza pauvreté armut فقر
topic reduction reduc* сокращени* скорочен* qisqartirish* қысқарту* кыскартуу*
body mahalla mahalla* махалл* маҳалла*
topic urbanism şehircilik градостроительств* містобудуванн*
topic time-change değişikliği değişim*
topic sport spor sporun
level high üst haut haute alto alta
topic chamber odaları odalar sala
topic qualification qualif* квалификационн* кваліфікаційн* біліктілік* 
topic territorial територіальн* территориальн* тэрытарыяльн* territorial*
topic commercial господарськ* хозяйственн* гаспадарч* 
level precinct дільничн* участков* участкав* 
topic public суспільне суспільного
topic legal правнич* 
topic families родин родини
topic monuments monument* памятник* пам'ятк* помнік* ескерткіш* эстелик* abidə* yodgorlik*
body community грамада громада громади
topic social сацыял sociale
topic offences offence* offense* infraction* правонарушени* правопорушен* құқық-бұзушы* укук-бузуу*
topic permanent permanent* постоянн* постійн* туруктуу-x
topic indictment accusation обвинительн*
topic terror antiterrorist* антитеррор* антитерор*
topic vulnerable vulnerab* уязвим* вразлив* осал* savunmasız* gefährdete*
topic sentence sentencia приговор* вирок*
topic investigation instrucción
topic penitentiary carcelari*
topic grandmothers abuelas abuela бабушк* бабус* әжелер апалар babushk* grandmother*
topic road rodoviári* routière
topic unique única único
body rabita رابطة
topic metalworkers металіст*
topic spectators зрител* глядач* гледач* көрермен* көрүүчү* seyirci* tamaşaçı* zuschauer* spectateur* espectador*
`
