/** Words for who belongs to an organisation or is helped by it, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_PEOPLE = `
topic soldiers soldier* servicemen солдат* военнослужащ* військовослужбовц* сарбаз* жауынгер* asker* əsgər* soldat* militaires soldados askar* жоокер*
topic conscripts conscript* призывник* призовник* шақырылушы*
topic afghanveterans афганц* воинов-интернационалистов
topic humandefenders defender* защитников қорғаушы* коргоочу* himoyachi* savunucu* müdafiəçi* verteidiger* défenseur* defensor* правозащитников захисник* მცველ* պաշտպանն*
topic activists activist* активист* активіст* белсенді* активист* faol* aktivist* fəal* militant*
topic volunteers volunteer* доброволь* волонтер* волонтёр* ерікті* ыктыярдуу* ko'ngilli* gönüllü* könüllü* freiwillig* bénévole* voluntari* მოხალისე* կամավոր*
topic residents resident* inhabitant* жител* мешканц* тұрғындар* тургундар* sakin* bewohner* habitant* vecino* moradores
topic compatriots compatriot* соотечественник* співвітчизник* отандас* vatandosh* landsleute
topic neighbours neighbour* neighbor* сосед* сусід* көрші*
topic citizens citizens гражданин граждан громадян* азаматтар* жаран* fuqarolar* vətəndaşlar* bürgerinnen
topic taxpayers taxpayer* налогоплательщик* платник* салық-төлеуші* contribuable*
topic employers employer* работодател* роботодав* жұмыс-беруші* ish-beruvchi* işveren* işəgötürən* arbeitgeber* employeur* empleador*
topic employees employee* staff служащ* службовц* қызметкер* кызматкер* xodim* çalışan* angestellt* employés empleados сотрудник* співробітник* 
topic labourers labourer* laborer* работник* работниц* працівник* жұмыскер* xizmatchi* emekçi* əmək-işçiləri trudовик*
topic unemployed unemployed безработн* безробітн* жұмыссыз* işsiz* arbeitslos* chômeur*
topic oilworkers oilmen нефтяник* нафтовик* мұнайшы* neftçi* petrolcü* petroleros
topic metallurgists metallurg* металлург* металург* metalürji* metallurg*
topic builders builder* строителей будівельник* құрылысшы* куруучу* quruvchi* inşaatçı* bauarbeiter
topic railwaymen railwaymen железнодорожник* залізничник* теміржолшы* темиржолчу* temiryo'lchi* demiryolcu* cheminot* ferroviari* eisenbahner*
topic drivers driver* водител* водіїв жүргізуші* айдоочу* haydovchi* şoför* sürücü* fahrer* chauffeur* conductores перевозчик* перевізник* carrier* тасымалдаушы*
topic pilots pilot* пилот* пілот* летчик* лётчик* льотчик* ұшқыш* учкуч* uchuvchi*
topic doctors physician* healer* доктор* дарыгер* shifokor* doktor* həkim* hekim* arzt ärzte ärztinnen médecin* médico* ექიმ* բժիշկ* أطباء الأطباء lekarz* табиб* духтур*
topic nurses nurse* медсест* медбик* hamshira* hemşire* pflege krankenschwester* infirmier* enfermer* 
topic pharmacists pharmacist* фармацевт* дәріханашы* eczacı*
topic teachers educator* преподавател* викладач* мугалимдер* ustaz* ұстаз* oqituvchi* öğretmen* eğitimci* lehrer* professeurs docentes მასწავლებ* ուսուցիչ* nauczyciel* омӯзгор* педагогика*
topic scientists scientist* ученых учёных учений вчених ғалым* окумуштуу* olim* olimlar bilim-insanları alim* wissenschaftler* chercheur* scientifiques მეცნიერ* գիտնական* навуковц*
topic historians historian* историков істориків тарихшы* тарыхчы* tarixchi* tarihçi* tarixçi* historiker* historien*
topic economists economist* экономист* економіст* iqtisodchi* iktisatçı* iqtisadçı* ökonom*
topic psychologists psycholog* психолог* psixolog* psikolog*
topic sociologists sociolog* социолог* соціолог* sotsiolog* sosyolog* әлеуметтану*
topic architects architect* архитект* архітект* сәулет* memor* mimar* memar* architekt* architecte* arquitect*
topic engineers engineers инженеров інженерів инженерлер* muhandis* mühendisler* ingenieure ingénieurs ingenieros
topic judges suddiv judges судей суддів судьялар* билер sudyalar* yargıç* hâkim* hakimler* hakimlər* richter* juges jueces მოსამართლე* դատավոր* sędzi* 
topic lawyers solicitor* barrister* attorney* правоведов правник* юристтер* заңгерлер* advokat* hüquqşünas* hukukçu* juristes juristen juristas anwält* anwalt* адвокатов адвокатур* адвокаттар* advokatlar* avocats abogados prawnik*
topic police-officers policemen полицейских поліцейських полицейлер*
topic editors editor* редактор* redaktor*
topic reporters reporter* репортер* репортёр* 
topic bloggers blogger* блогер* блоггер* bloqer* blogcu*
topic photographers photograph* фотограф* фотокор* fotoğraf* fotoqraf* fotograf*
topic artists-performers actor* актер* актёр* әртіс* oyuncu* aktyor*
topic poets poet* поэт* поет* ақын* акын* shoir* şair* dichter*
topic translators translator* переводчик* перекладач* аудармашы* котормочу* tarjimon* tercüman* çevirmen* tərcüməçi* übersetzer*
topic filmmakers filmmaker* кинематографист* кінематографіст* кино-қайраткер* sinemacı*
topic musicians musician* музыкант* сазгер* musiqachi* müzisyen* musiqiçi*
topic athletes athlete* sportsmen спортсмен* sporchi* sporcu* idmançı* sportler*
topic hunters hunter* охотник* мисливц* аңшы* мергенчи* ovchi* avcı* ovçu* jäger
topic fishermen fishermen fisher* рыбак* рыболов* рибалк* балықшы* балыкчы* baliqchi* balıkçı* balıqçı* fischer pêcheur* pescador*
topic farmers peasant* grower* землероб* шаруа* дыйкан* дехкан* dehqon* деҳқон* çiftçi* fermer* landwirt* bauern* agriculteur* paysan* agricultor* campesin* ფერმერ* ֆերմեր* rolnik*
topic gardeners gardener* садовод* дачник* садівник* бағбан*
topic beekeepers beekeeper* пчеловод* бджоляр* бал-арашы* arıcı*
topic shepherds shepherd* чабан* пастух* қойшы*
topic traders merchant* market-traders предпринимателей торговцев саудагер* tüccar* esnaf* kaufleute
topic entrepreneurs entrepreneur* ишкер* tadbirkor* girişimci* iş-adamları sahibkar* unternehmer* empresari* підприємц* бизнесмен* businessmen businesswomen işadamları мадбиркор* соҳибкор*
topic investors investor* инвестор* інвестор* yatırımcı* sərmayəçi*
topic shareholders shareholder* shareholders дольщик* вкладчик* акционеров үлескер* инвесторов-дольщиков
topic borrowers borrower* заемщик* заёмщик* позичальник* қарыз-алушы* ипотечник*
topic tenants tenant* арендатор* жильцов квартирант* orendar* mieter* inquilino*
topic owners homeowner* landowner* собственник* жильцов-собственников власник* иелер* меншік* ээлер* egalari sahipleri sahibləri eigentümer* propriétaire* propietari*
topic customers customer* client* клиент* покупател* тұтынушы* керектөөчү* iste'molchi* tüketici* istehlakçı* verbraucher* consommateur* consumidor* მომხმარებ* սպառող*
topic passengers passenger* пассажир* пасажир* жолаушы* yo'lovchi* yolcu* sərnişin*
topic patients patient* пациент* пацієнт* науқас* бейтап* bemor* hasta-hakları
topic elderly elderly older-people aged пожил* престарел* літніх егде қарттар* қария* карыя* keksalar yaşlı* senior* ältere
topic orphans orphan* сиріт сирот* жетім* yetim* etim* waisen*
topic widows widow* вдов* жесір* dul*
topic fathers father* отцов отец батьків әкелер* аталар* babalar* väter pères padres
topic parents parent* родител* батьк* ата-ана* ata-onalar ebeveyn* valideyn* eltern* parents
topic mothers моther аналары аналар* энелер* onalar anneler* analar* mütter mères madres დედ* մայր* матерів матері матерей маці модарон
topic relatives relative* родственник* родственников близких туыс* тууган* qarindosh* yakınları yakınlarını
topic wives wives wife жен жён дружин* әйелдері
topic girls girl* девочек девушек дівчат қыздар* кыздар* qizlar* kızlar* qızlar* mädchen filles niñas
topic boys boys мальчик* хлопц* ұлдар*
topic teenagers teenager* adolescent* подростк* підлітк* жасөспірім* o'smir* ergen* yeniyetmə*
topic generation generation* ұрпағы муун*
topic veterans ардагер* faxriy* gazi* gaziler* veteran* війн-ветеранів ветеранів 
topic disabled disabilit* мүгедектер* мүмкіндігі ограниченными ограниченн* особыми особенн* інвалід* майыптар* behindert* behinderung* handicap* handicapé* discapacidad engelliler* əlillər* nogironlar* շհաշմանդամ* შშმ
topic blind blind незряч* слеп* слеп* зағип* көзі ko'zi görme* blinden*
topic deaf deaf глух* саңырау* karlar sağır* işitme* gehörlos*
topic sick hiv вич віл снид aids спид жқтб житс
topic drugusers drug drugs наркот* наркоман* есірткі* баңгизат* giyohvand* uyuşturucu* narkotik* drogen*
topic alcohol alcohol* алкогол* маскүнем*
topic homeless homeless бездомн* үйсіз* evsiz* obdachlos* sans-abri
topic poor poor poverty бедн* бідн* кедей* yoksul* kambag'al*
topic victims victim* жертв* постраждал* пострадавш* құрбан* курман* qurbon* mağdur* qurban* opfer* victime* víctima* მსხვერპლ* զոհ*
topic survivors survivor* выживш* переживших вцілілих
topic repressed repress* репресс* репрес* қуғын-сүргін сүргін* баскы* qatag'on* репрессияланған* repressiy*
topic deported deport* депортир* депорт* жер-аударыл* sürgün*
topic exiles exile* изгнан* вигнан* қуғындағы surgun* exil*
topic returnees returnee* repatriat* репатриант* возвращен* қандас* оралман*
topic displaced displaced idp переселенц* переселен* вынужденн* переміщен* қоныс* köçkün* мәҷбур*
topic refugees босқын* качкын* qochoq* mülteci* qaçqın* flüchtling* réfugié* refugiad* ლტოლვილ* փախստական* uchodźc* ucho*
topic migrants көші-қон мигранттар* migrant* göçmen* miqrant* einwander* immigr* эмигрант* эмігрант* мигрантов
topic stateless stateless* апатрид* азаматтығы-жоқ лиц-без-гражданства
topic nomads nomad* кочев* көшпенді* көчмөн* göçebe*
topic hostages hostage* заложник* заручник* кепіл*
topic detainees detainee* задержанн* затриман* ұсталған* gözaltı*
topic missing зниклих безвести пропавших хабарсыз-кеткен kaybolan* disparu* desaparecid* vermisst* itkin*
topic dead killed погибш* загибл* қаза-тапқан ölen* şehit* şəhid* gefallene*
topic jews jew* еврей* єврейськ* еврейлер* yahudi* yəhudi* jüdisch* juif* judí*
topic uyghurs uyghur* uighur* уйгур* ұйғыр* uygur* uyğur* uigur* ouïghour*
topic dungans dungan* дунган* дүнген*
topic tatars tatar* татар*
topic crimeantatars крымскотатар* кримськотатарськ* крымско-татар* qırımtatar* krimtatar*
topic crimean crimea* крымск* кримськ* қырым* qırım* kırım* krim крым крыма крим криму
topic chechens chechen* чечен* чечня ichker* ичкер* шешен* çeçen*
topic ingush ingush* ингуш* інгуш*
topic roma roma romani romany цыган* рома циган* сығандар* sinti
topic kurds kurd* курд* kürt* kürd*
topic germans этнических-немцев
topic koreans korean* корейц* корейск* корейлер* koreys* koreli* koreanisch*
topic poles поляков поляк* поляки
topic slavs slav* славян* слов'янськ* слав'ян*
topic turks turkic тюркск* тюрк* түркі* түрк* turkiy türk türkic türki meskhetian ахыска
topic cossacks cossack* казач* казак* козац* kazaken
topic indigenous indigenous коренн* корінн* байырғы* autochton* indígena* yerli-xalq
topic ethnic ethnic этнич* этнос* етнічн* этностық* etnik*
topic lgbt lgbt* лгбт*
topic muslims muslim* мусульман* мұсылман* мусулман* musulmon* müslüman* müsəlman* muslimisch* musulman* moslem*
topic orthodox orthodox* православн* pravoslav* ortodoks* pravoslavn* правасл*
topic catholics catholic* католи* katolik* katholisch* catholique*
topic protestants protestant* протестант* 
topic baptists baptist* баптист*
topic evangelical evangel* евангел* євангел* протестанттық
topic jehovah jehovah* иегов* єгов* йегова* yehova* jehova* jéhovah
topic witnesses witness* свидетел* свідк* куәгер* kuba şahitleri şahidləri zeugen témoins testigos
topic lutherans luther* лютеран*
topic buddhists buddh* буддий* будда* budist*
topic believers believer* верующ* віруюч* діндар* dindor* inançlı*
topic scholars ulama улема уламо ғұламалар ulema
topic patriarchate patriarch* патриарх* патріарх*
topic diocese diocese eparchy епарх* єпарх*
topic muftiate muftiate муфтият* муфтиліг* müftü* mufti* muftiyat*
topic spiritual spiritual* духовн* рухани* руханий* ma'naviy* manevi* mənəvi* geistlich*
topic scouts scout* скаут* пластун*
topic leaders leader* лидер* лідер* көшбасшы* жетекші* yetakchi* önder* lider*
topic experts expert* эксперт* експерт* сарапшы* ekspert* uzman*
topic researchers researcher* исследовател* дослідник* зерттеуші* изилдөөчү* tadqiqotchi* araştırmacı* tədqiqatçı*
topic professionals professional* профессионал* професійн* кәсіби* кесипкөй* kasbiy* profesyonel* peşəkar*
topic specialists specialist* специалистов фахівц* мамандар* адистер* mutaxassis* mütəxəssis*
topic graduates graduate* alumni выпускник* випускник* түлек* бүтүрүүчү* bitiruvchi* mezun* məzun* absolvent*
topic pupils pupil* schoolchildren школьник* учащихс* школяр* оқушы* окуучу* o'quvchi* schüler* élève*
topic postgraduates postgraduate* аспирант*
topic trainees trainee* стажер* 
topic friends friend* друзей друзья друзів достар* достору do'stlar* dostlar* dostları freunde amis amigos
topic heirs heir* successor* наследник* мұрагер*
topic members member* член* мүше*
topic delegates delegate* deputies депутат* 
topic officials official* чиновник* шенеунік*
topic invalids чернобыл* чорнобил* chernobyl chornobyl
topic hostages-war пленн* полонен* prisoners-of-war
topic safe safe аман аман-есен
topic charter charter* хартия хартии жарғы
topic arabic arabic arab عربي عربية العربية арабск* arabe arabes arabo
topic gulf gulf خليج الخليج залив* golfe golfo körfez
topic brotherhood brotherhood* إخوان الإخوان братств* kardeşli* hermandad fraternité
topic progressive progressive çağdaş прогрессив* progresista* progressiste*
topic liberation liberation* liberación libération освобожден* визвол* kurtuluş* تحرير libertação
topic peacemaking peacemaking peacekeeping peacebuilding миротворч* миротворец*
topic personal personal شخصية личн* individual
`
