import { PHRASES } from './known-phrases.ts'

/** Bodies that news name by letters, a row each: the full name in English, then letters and other names, in any language. */
const BODIES: readonly string[] = [
  'department emergency|дчс|төтенше жағдайлар департаменті|департамент по чрезвычайным ситуациям|emergency situations department|department for emergency situations|department of emergency situations',
  'ministry emergency|мчс|төтенше жағдайлар министрлігі|дснс|fhn|фвв|министерство по чрезвычайным ситуациям|министерство чрезвычайных ситуаций|ministry of emergency situations|ministry of emergencies|emergency situations ministry|emergencies ministry',
  'lawyers association|bar association|کانون وکلا|نقابة المحامين|рада адвокатів|bar council|barosu|baro|коллегия адвокатов|адвокатская палата|vəkillər kollegiyası|адвокаттар алқасы|ordre des avocats|colegio de abogados|ordem dos advogados|ordine degli avvocati|rechtsanwaltskammer|адвокатура',
  'penitentiary|уголовно исполнительная система|уголовно исполнительной системы|penal enforcement system|penal system|penitentiary system|prison system|қылмыстық атқару жүйесі|уфсин|фсин',
  'criminal|ağır ceza|heavy penal|assize|ağır cinayətlər|grave crimes|high criminal|serious crimes',
  'ministry finance|минфин|мінфін',
  'penal|уголовно исполнительная|уголовно исполнительной|penal enforcement|penal execution',
  'first instance|первой инстанции|бірінші сатыдағы|première instance|primera instancia|asliye|prima istanza|erster instanz|першої інстанції',
  'high court|high court|tribunal de grande instance|высокий суд|високий суд',
  'ombudsman|defensoría del pueblo|defensor del pueblo|defensoria pública|défenseur des droits|defender of rights|bürgerbeauftragte|bürgerbeauftragter|rzecznik praw obywatelskich|avocatul poporului|სახალხო დამცველი|սահմանադրական պաշտպան|kamu denetçiliği|kamu denetçiliği kurumu|office of the ombudsman|ombudsman’s office|бас омбудсмен|акыйкатчы|акыйкатчы омбудсмен|diwan al mazalim|public defender’s office',
  'civilservice affairs|civil service affairs|делам государственной службы|мемлекеттік қызмет істері|мамлекеттик кызмат иштери',
  'politicalprisoners|political prisoners|политические заключенные|политических заключенных|політичних в’язнів',
  'machinebuilding|machine building|машиностроительный|машиностроительного|makine imalat',
  'interdistrict|inter district|межрайонный|межрайонного|ауданаралық',
  'nonprofit|non profit|not for profit|некоммерческий|некоммерческая',
  'nongovernmental|non governmental|неправительственный|неправительственная',

  'united nations|un|оон|бұұ|бмт|ббг|onu|uno|организация объединенных наций|организация объединённых наций|організація об’єднаних націй|біріккен ұлттар ұйымы|birleşmiş milletler',
  'organization security cooperation europe|osce|обсе|еқыұ|обсє|osze|agit|organization for security and co-operation in europe|organization for security and cooperation in europe|организация по безопасности и сотрудничеству в европе|еуропадағы қауіпсіздік және ынтымақтастық ұйымы',
  'office high commissioner human rights|ohchr|увкпч|office of the high commissioner for human rights|управление верховного комиссара по правам человека',
  'office high commissioner refugees|unhcr|увкб|office of the high commissioner for refugees',
  'office democratic institutions human rights|odihr|бдипч|office for democratic institutions and human rights|бюро по демократическим институтам и правам человека',
  'european union|eu|ес|єс|европейский союз|євросоюз|евросоюз|еуропалық одақ|avrupa birliği|avropa ittifaqı',
  'councilofeurope|council of europe|совета европы|совету европы|ради європи|еуропа кеңесі|avropa şurası|avrupa konseyi|europarat|conseil de l’europe|consejo de europa|coe|совет европы|рада європи',
  'european court human rights|echr|european court of human rights|ecthr|еспч|єспл|aihm|european court of human rights|европейский суд по правам человека',
  'human rights watch|hrw|хьюман райтс вотч',
  'amnesty international|ai|منظمة العفو الدولية|العفو الدولية|амнесті інтернешнл|эмнести интернэшнл|халықаралық рақымшылық ұйымы|uluslararası af örgütü|beynəlxalq amnistiya təşkilatı|международная амнистия|эмнести интернешнл',
  'reporters without borders|rsf|reporter ohne grenzen|journalistes sans frontières|reporters sans frontières|репортеры без границ|репортёры без границ|sınır tanımayan gazeteciler',
  'committee protect journalists|cpj|committee to protect journalists|комитет защиты журналистов|комитет по защите журналистов',
  'international federation human rights|fidh|international federation for human rights|международная федерация за права человека',
  'international partnership human rights|iphr|international partnership for human rights',
  'radio free europe radio liberty|rfe rl|rferl|rfe|радио свобода|радио свободная европа|радіо свобода|radio liberty|radio free europe',
  'international criminal court|icc|международный уголовный суд',
  'international labour organization|ilo|мот|international labor organization|международная организация труда',
  'world health organization|who|воз|всемирная организация здравоохранения',
  'unicef|юнисеф|united nations children’s fund|детский фонд оон',
  'unesco|юнеско',
  'commonwealth independent states|cis|снг|тмд|commonwealth of independent states|содружество независимых государств',
  'collective security treaty organization|csto|одкб|ұқшұ|организация договора о коллективной безопасности',
  'shanghai cooperation organization|sco|шос|шыұ|shanghai cooperation organisation|шанхайская организация сотрудничества',
  'people’s liberation army|pla',
  'ministry interior|mia|mvd|мвд|іім|мвс|iim|mia|dii|ішкі істер министрлігі|ministry of the interior|home office|home ministry|interior ministry|ministry of home affairs',
  'ministry foreign|mfa|мид|сім|мзс|foreign ministry|foreign office',
  'ministry justice|минюст|мін’юст|justice ministry',
  'ministry health|минздрав|health ministry',
  'ministry defence|минобороны|міноборони|defence ministry|defense ministry',
  'ministry education|минобр|education ministry',
  'kazakh national university|казну|қазұу|kaznu',
  'kazakh national pedagogical university|казнпу|қазұпу|kaznpu',
  'prosecutor general|office of the attorney general of the nation|attorney general of the nation|attorney general of the republic|attorney general’s office|attorney general office|fiscalía general de la nación|fiscalía general de la república|fiscalía general|procuraduría general|генпрокуратура|general prosecutor|office of the prosecutor general',
  'committee national security|knb|кнб|ұқк|nsc|комитет национальной безопасности',
  'state committee national security|gknb|гкнб|укмк|scns',
  'state security service|sgb|сгб|dxx|дхх',
  'state security committee|kgb|кгб|кдб',
  'federal security service|fsb|фсб|федеральная служба безопасности',
  'security service ukraine|sbu|сбу|служба безпеки україни|security service of ukraine',
  'investigative committee|следственный комитет|слідчий камітэт',
  'central election commission|cec|цик|цвк|орталық сайлау комиссиясы|центральная избирательная комиссия|центризбирком',
  'special economic investigations|сэр',
  'trade union|trades union|labour union|labor union|профсоюз|профспілка|кәсіподақ|кәсіподағы|профессиональный союз|kasaba uyushmasi|sendika|həmkarlar ittifaqı|gewerkschaft',
  'human rights|права человека|прав человека|правам человека|прав людини|права людини|правоў чалавека|адам құқықтары|адам құқығы|адам укуктары|inson huquqlari|ҳуқуқи инсон|insan hakları|insan hüquqları|menschenrechte|droits de l’homme|derechos humanos|ადამიანის უფლებათა|ადამიანის უფლებების|droits humains|direitos humanos|diritti umani|حقوق الإنسان|حقوق الانسان|حقوق بشر|մարդու իրավունքների|правы чалавека|адамдык укуктар|hak asasi manusia|prawa człowieka|praw człowieka|правозащитный|правозащитная|правозащитное|правозахисний|праваабарончы|құқық қорғау',
  'republic|республика|республики|республикасы|республикасының|республикасынын|respublikasi|respublikası|cumhuriyeti',
  'kazakhstan|рк|қр|rk',
  'kyrgyzstan|кр|kr|кыргызской республики|кыргызская республика|kyrgyz republic|kyrgyz respublikasy',
  'russian|рф|российской федерации|российская федерация|russian federation',
  'uzbekistan|руз',
  'prison colony|ик|ik|итк|исправительная колония|исправительное учреждение|исправительной колонии|түзеу мекемесі',
  'pretrial prison|сизо|sizo|следственный изолятор|следственного изолятора|pretrial detention centre|pretrial detention center|pretrial detention facility|remand centre|detention centre|detention center|тергеу абақтысы|слідчий ізолятор|pre-trial detention centre|pre-trial detention center|тергеу изоляторы|remand prison',
  'newspaper|gazette',
  'network|red de',
  'radio liberty|rl',
  'ministry agriculture|минсельхоз|министерство сельского хозяйства|ауыл шаруашылығы министрлігі|айыл чарба министрлиги|qishloq xoʻjaligi vazirligi|agriculture ministry',
  'agriculture|сельского хозяйства|сельское хозяйство|ауыл шаруашылығы|айыл чарба|kənd təsərrüfatı|сільського господарства',
  'temporary detention facility|ивс|изолятор временного содержания|temporary detention centre|temporary holding facility|уақытша ұстау изоляторы',
  'special detention facility|спецприемник|спецприёмник|special reception centre|special detention centre',
  'district department police|руп|роп',
  'department penitentiary system|дуис',
  'eğitim sen education science workers union|eğitim sen',
  'penitentiary|федеральная служба исполнения наказаний|федеральной службы исполнения наказаний|управление федеральной службы исполнения наказаний|главное управление федеральной службы исполнения наказаний|гуфсин|исполнения наказаний|исполнению наказаний|жазаларды аткаруу|жазаны атқару|жазаларды атқару|виконання покарань',
  'department committee national security|дкнб',
  'main directorate ministry interior|гу ministry interior|гумвд',
  'directorate ministry interior|умвд|увд',
  'supervision communications information technology|роскомнадзор|роскомнадзора|федеральная служба по надзору в сфере связи информационных технологий и массовых коммуникаций|roskomnadzor',
  'national guard|росгвардия|росгвардии|rosgvardia|rosgvardiya|войска национальной гвардии|национальная гвардия|национальной гвардии|нацгвардия|національна гвардія|нацгвардія',
  'financial monitoring|росфинмониторинг|rosfinmonitoring|афм|федеральная служба по финансовому мониторингу|агентство по финансовому мониторингу',
  'centre combat extremism|цпэ|центр э|центр по противодействию экстремизму|центр противодействия экстремизму|centre for combating extremism|center for combating extremism|anti extremism centre|anti extremism center',
  'federal guard service|фсо|федеральная служба охраны',
  'district department interior|ровд|рувд|районный отдел внутренних дел|районное управление внутренних дел',
  'state service penitentiary|гсин|государственная служба исполнения наказаний|жаза аткаруу мамлекеттик кызматы',
  'anticorruption agency|антикор|агентство по противодействию коррупции|сыбайлас жемқорлыққа қарсы іс қимыл агенттігі|anti corruption agency|agency for combating corruption',
  'ministry information public development|миор|министерство информации и общественного развития|ministry of information and social development|ministry of information and public development',
  'ministry culture information|мки|министерство культуры и информации',
  'ministry interior|вкд|iiv|iim|din|вазорати корҳои дохилӣ|ministry of internal affairs|internal affairs ministry|interior ministry|министерство внутренних дел|мвд|ichki ishlar vazirligi|daxili işlər nazirliyi|içişleri bakanlığı|içerişleri bakanlığı|შინაგან საქმეთა სამინისტრო|ներքին գործերի նախարարություն|وزارة الداخلية|وزارت کشور|kementerian dalam negeri|ministère de l’intérieur|ministerio del interior|ministerio de gobernación|ministério do interior|innenministerium|içki işler ministrligi|міністерство внутрішніх справ|міністэрства ўнутраных спраў|ички иштер министрлиги',
  'ministry foreign|вкх|tiv|xin|вазорати корҳои хориҷӣ|tashqi ishlar vazirligi|xarici işlər nazirliyi|dışişleri bakanlığı|საგარეო საქმეთა სამინისტრო|արտաքին գործերի նախարարություն|وزارة الخارجية|وزارت امور خارجه|kementerian luar negeri|ministère des affaires étrangères|ministerio de relaciones exteriores|ministerio de asuntos exteriores|ministério das relações exteriores|auswärtiges amt|außenministerium|міністерство закордонних справ|міністэрства замежных спраў|сыртқы істер министрлігі|тышкы иштер министрлиги|ministry of foreign affairs|министерство иностранных дел',
  'state committee national security|кдам|кумитаи давлатии амнияти миллӣ|улуттук коопсуздук боюнча мамлекеттик комитет',
  'state security service|dtx|სუს|dövlət təhlükəsizliyi xidməti|davlat xavfsizlik xizmati|სახელმწიფო უსაფრთხოების სამსახური|служба государственной безопасности',
  'national security service|снб|ազգային անվտանգության ծառայություն|служба национальной безопасности|национальная служба безопасности',
  'anticorruption bureau national|набу|національне антикорупційне бюро|національне антикорупційне бюро україни|national anti corruption bureau|national anti corruption bureau of ukraine|национальное антикоррупционное бюро',
  'general directorate security|emniyet genel müdürlüğü|egm',
  'national intelligence organisation|milli istihbarat teşkilatı|national intelligence organization',
  'human rights association|insan hakları derneği|ihd|i̇hd',
  'human rights foundation|türkiye insan hakları vakfı|tihv',
  'republican peoples party|cumhuriyet halk partisi|chp',
  'peoples democratic party|halkların demokratik partisi|hdp',
  'justice development party|adalet ve kalkınma partisi|akp',
  'nationalist movement party|milliyetçi hareket partisi|mhp',
  'court cassation|yargıtay|محكمة النقض|محكمة التمييز|cour de cassation|corte di cassazione|corte de casación|վճռաբեկ դատարան|kassasiya məhkəməsi',
  'council state|danıştay|conseil d’état|consejo de estado|مجلس الدولة|مجلس شورا',
  'constitutional court|anayasa mahkemesi|aym|конституционный суд|конституційний суд|საკონსტიტუციო სასამართლო|սահմանադրական դատարան|المحكمة الدستورية|cour constitutionnelle|tribunal constitucional|corte constitucional|conseil constitutionnel|konstitusiya məhkəməsi|mahkamah konstitusi|verfassungsgericht|конституциялық сот|конституциялык сот|конституционный совет',
  'ministry intelligence|وزارت اطلاعات|ministry of intelligence and security',
  'revolutionary guards|irgc|سپاه پاسداران|islamic revolutionary guard corps|revolutionary guard|корпус стражей исламской революции|ксир',
  'national assembly|ազգային ժողով|assemblée nationale|asamblea nacional|assembleia nacional|الجمعية الوطنية|национальное собрание|національні збори|milli meclisi',
  'armenian revolutionary federation|հայ հեղափոխական դաշնակցություն|dashnaktsutyun|дашнакцутюн',
  'landless|sem terra|sin tierra|безземельных',
  'general jurisdiction|общей юрисдикции|загальної юрисдикції|агульнай юрысдыкцыі',
  'civil rights movement|bürgerrechtsbewegung|movimiento por los derechos civiles',
  'protection constitution|verfassungsschutz|protection of the constitution',
  'office federal|bundesamt|bundesbehörde',
  'gendarmerie general command|jandarma genel komutanlığı',
  'medical association|tabipleri birliği|tabipler birliği|tabip odası',
  'judgeship criminal peace|sulh ceza hâkimliği|criminal judgeship of peace|criminal peace judgeship',
  'health|денсаулық сақтау|саламаттык сактоо|саламаттыкты сактоо|healthcare|health care|sogʻliqni saqlash|соғлиқни сақлаш|охрана здоровья|охраны здоровья|охорони здоров’я|аховы здароўя|нигаҳдории тандурустӣ|public health|santé publique|salud pública|saúde pública|saglygy goraýyş',
  'revolutionary guards|سپاه پاسداران انقلاب اسلامی',
  'supreme court|دیوان عالی کشور|دیوان عالی|ستره محکمه',
  'judiciary|قوه قضائیه|قوه قضاییه|السلطة القضائية|judicial power|судебная власть',
  'communist party|đảng cộng sản',
  'state security court|محكمة أمن الدولة',
  'department of|dept of|деп т',
  'ministry of|min of',
  "international|int'l|intl",
  'associated|assoc',
  'university of|univ of',
  'administrative court|idare mahkemesi|inzibati məhkəməsi|tribunal administratif|tribunal administrativo|verwaltungsgericht',
  'supreme election council|yüksek seçim kurulu|ysk|supreme election board|supreme electoral council|supreme election council',
  'ombudsman georgia|public defender of georgia',
  'police|public security bureau',
  'investigative committee russian|ск russian|ск россии',
  'investigative committee belarus|ск беларуси|ск республики беларусь',
  'ministry digital development|минцифры|минцифра|министерство цифрового развития',
  'ministry culture|минкульт|минкультуры|мінкульт',
  'ministry industry trade|минпромторг',
  'ministry environment|минприроды|минэкологии',
  'ministry economy|минэк|минэкономики|минэкономразвития',
  'ministry construction|минстрой',
  'ministry information|мининформ',
  'ministry science education|минобрнауки',
  'ministry enlightenment|минпросвещения',
  'strict regime|строгого режима|усиленного режима|суворого режиму',
  'general regime|общего режима|загального режиму',
  'no return|невозврата|неповернення',
  'trade union|سندیکای|سندیکا|syndicate',
  'prosecutor|دادسرای|دادسرا',
  'metropolitan|মহানগর|महानगर|büyükşehir|столичный|столичная|столичного',
  'supreme court russian|вс russian|вс россии',
  'supreme court kazakhstan|вс рк|вс kazakhstan|жс рк',
  'supreme court kyrgyzstan|вс кр|вс kyrgyzstan',
  'supreme court uzbekistan|вс руз|вс uzbekistan',
  'supreme court ukraine|вс україни|вс украины',
  'district court|pengadilan negeri',
  'higher regional court|oberlandesgericht',
  'anticorruption|দুর্নীতি দমন|भ्रष्टाचार निरोधक|anti graft|antigraft',
  'guardian council|شورای نگهبان|совет стражей|council of guardians',
  'morality police|پلیس امنیت اخلاقی|گشت ارشاد|полиция нравов|guidance patrol',
  'jurisdiction general|ընդհանուր իրավասության|საერთო იურისდიქციის',
  'women journalists|журналисток',
  'citizens movement|bürgerbewegung',
  'citizens initiative|bürgerinitiative',
  'children rights|бала құқығы|бала құқықтары|бала укуктары|права ребенка|прав ребенка|права ребёнка|прав ребёнка|прав дитини',
  'high commissioner|верховного комиссара|верховный комиссар|верховному комиссару|жоғарғы комиссар|жоғары комиссар|alto comisionado|haut commissariat|hochkommissariat',
  'specialised interdistrict economic court|смэс|маэс',
  'specialised interdistrict criminal court|смус|мақіс|маус',
  'specialised interdistrict administrative court|смас',
  'agence france presse|afp|афп|франс пресс',
  'british broadcasting corporation|bbc|би би си|бибиси',
  'deutsche welle|dw|дойче велле|немецкая волна|дв',
  'radio free europe radio liberty|азаттык медиа',
  'крымскотатарский|crimean tatar|crimean tatars|къырымтатар|крымских татар',
  'publishers|publishing house|издательский дом|видавничий дім|баспа үйі|nəşriyyat evi|yayın evi',
  'department police|дп|уп|police directorate|управление полиции|полиция басқармасы',
  'department interior|увд|овд|двд|гуд|internal affairs department',
  'city main department interior|гувд|guvd',
  'district department interior|ровд|рувд|rovd',
  'kazakhstan international bureau human rights|кмбпч|kibhr|қақхб',
  'democratic choice kazakhstan|двк|dvk|dck|қдт|qdt',
  'islamic renaissance party tajikistan|пивт|irpt|ҳнит|hnit|islamic revival party of tajikistan',
  'national social democratic party|осдп|osdp|жсдп|jsdp|nsdp',
  'federation trade unions|фпрк',
  'central asia|central asian|центральноазиатское|центральноазиатский|центральноазиатская|центральноазиатского|среднеазиатский|среднеазиатское|центральная азия|центральной азии|орталық азия|орталық азияның|борбордук азия|markaziy osiyo|orta asya|mərkəzi asiya|zentralasien|asie centrale|asia central|средняя азия|средней азии',
  'anti corruption|противодействию коррупции|противодействия коррупции|борьбе с коррупцией|борьбы с коррупцией|протидії корупції|жемқорлыққа қарсы|сыбайлас жемқорлыққа қарсы|коррупцияга каршы|коррупцияға қарсы|korrupsiyaga qarshi|korrupsiyaya qarşı|yolsuzlukla mücadele',
  'anti torture|против пыток|противодействия пыткам|азаптауға қарсы|кыйноолорго каршы|qiynoqlarga qarshi|işkenceye karşı|işgəncələrə qarşı|предупреждению пыток|предупреждения пыток|предотвращения пыток|against torture|contre la torture|contra la tortura|contra a tortura|contro la tortura|gegen folter|przeciw torturom|prevention of torture|предотвращению пыток|проти катувань',
  'freedom speech|حرية التعبير|وحرية التعبير|آزادی بیان|freedom of expression|freedom of the word|свобода слова|свободы слова|сөз бостандығы|сөз бостандығын|сөз эркиндиги|сөз эркиндигин|so’z erkinligi|söz azadlığı|ifade özgürlüğü|ifadə azadlığı|свобода выражения|meinungsfreiheit|liberté d’expression|libertad de expresión',
  'ruleoflaw|rule of law|верховенство права|верховенства права|верховенство закона|құқық үстемдігі|заң үстемдігі|мыйзам үстөмдүгү|qonun ustuvorligi|hukukun üstünlüğü|hüququn aliliyi|rechtsstaatlichkeit|état de droit|estado de derecho|соблюдению законности|соблюдения законности|заңдылықты сақтау',
  'civil society|гражданское общество|гражданского общества|азаматтық қоғам|жарандык коом|fuqarolik jamiyati|sivil toplum|vətəndaş cəmiyyəti|громадянське суспільство|громадянського суспільства|zivilgesellschaft|société civile|sociedad civil',
  'media|mass media|средств массовой информации|средства массовой информации|сми|бақ|бұқаралық ақпарат құралдары|жмк|kütləvi informasiya vasitələri|kitle iletişim|зми|засобів масової інформації|оммавий ахборот|massmedien',
  'open society|открытое общество|открытого общества|ашық қоғам|ачык коом|ochiq jamiyat|açık toplum|açıq cəmiyyət',
  'domestic violence|домашнее насилие|домашнего насилия|домашнему насилию|бытового насилия|бытовому насилию|тұрмыстық зорлық|үй бүлөлүк зомбулук|ev içi şiddet|məişət zorakılığı',
  'disabled|people with disabilities|persons with disabilities|лиц с ограниченными возможностями|людей с инвалидностью|мүмкіндігі шектеулі|людей з інвалідністю|disabled people|disabled persons|инвалидов|мүгедектер|мүгедектердің|майыптар|engelliler|əlillər|nogironlar|інвалідів|personnes handicapées|personas con discapacidad|menschen mit behinderung',
  'election commission|electoral commission|избирательная комиссия|сайлау комиссиясы|шайлоо комиссиясы|saylov komissiyasi|seçki komissiyası|seçim kurulu|виборча комісія',
  'akimat|city authorities|local authorities|city administration|municipal authorities|городские власти|городская администрация|местные власти',
  'parliament lowerhouse|lower house|lower chamber|нижняя палата|нижней палаты|төменгі палата',
  'parliament upperhouse|upper house|upper chamber|верхняя палата|верхней палаты|жоғарғы палата',
  'parliament stateduma|state duma|государственная дума|госдума|державна дума|мемлекеттік дума',
  'parliament ukraine|верховная рада|верховной рады|verkhovna rada|верховна рада|верховної ради',
  'parliament kyrgyzstan|jogorku kenesh|zhogorku kenesh|жогорку кеңеш|жогорку кеңеши|жогорку кенеш|жогорку кенеша',
  'parliament uzbekistan|oliy majlis|олий мажлис|олий мажлиса|олий мажлиси|oliy majlisi',
  'parliament azerbaijan|milli majlis|milli məclis|милли меджлис|милли меджлиса',
  'parliament tajikistan|маджлиси оли|маҷлиси олӣ|majlisi oli',
  'mazhilis|мажилис парламента|мажилиса парламента|парламент мәжілісі|парламентінің мәжілісі|mazhilis of the parliament|mazhilis of parliament|majilis of parliament',
  'senate|сенат парламента|парламент сенаты|парламентінің сенаты|senate of parliament|senate of the parliament',
  'court district|amtsgericht',
  'court regional|landgericht',
  'court administrative|verwaltungsgericht',
  'court constitutional federal|bundesverfassungsgericht',
  'court supreme federal|bundesgerichtshof',
  'ministry federal|bundesministerium',
  'prosecutor|النيابة العامة|ministerio público|ministério público|ministère public|parquet général|public ministry|staatsanwaltschaft|public prosecutor|public prosecutions|public prosecution|chief public prosecutor|cumhuriyet başsavcılığı|cumhuriyet savcılığı|başsavcılığı|başsavcılık',
  'centre human rights|menschenrechtszentrum',
  'association human rights|menschenrechtsverein|menschenrechtsverband',
  'union journalists|journalistenverband|journalistenverein|journalistenunion|journalistengewerkschaft',
  'organisedcrime|организованной преступностью|организованной преступности|organised crime|organized crime|ұйымдасқан қылмыс',
  'main directorate combat organisedcrime corruption|губопик|gubopik|главное управление по борьбе с организованной преступностью и коррупцией',
  'workinggroup|working group|рабочая группа|рабочей группы|жұмыс тобы|жумушчу топ|ishchi guruh|çalışma grubu|işçi qrupu|arbeitsgruppe|groupe de travail|grupo de trabajo',
  'international committee red cross|icrc|мккк|international committee of the red cross|международный комитет красного креста|қхқк',
  'united nations development programme|undp|проон|un development programme|программа развития оон',
  'united nations workinggroup arbitrary detention|wgad',
  'united nations human rights council|unhrc|hrc',
  'international organization migration|iom|мом|international organization for migration|международная организация по миграции',
  'world trade organization|wto|вто|всемирная торговая организация',
  'international monetary fund|imf|мвф|международный валютный фонд',
  'european bank reconstruction development|ebrd|ебрр|european bank for reconstruction and development|европейский банк реконструкции и развития',
  'asian development bank|adb|абр|азиатский банк развития',
  'agency international development us|usaid|юсаид|us agency for international development|агентство сша по международному развитию',
  'national endowment democracy|ned|national endowment for democracy',
  'international commission jurists|icj|мкю|international commission of jurists|международная комиссия юристов',
  'world organisation torture|omct|всемирная организация против пыток|world organisation against torture',
  'institute war peace reporting|iwpr|institute for war and peace reporting|институт по освещению войны и мира',
  'parliamentary assembly councilofeurope|pace|пасе|parliamentary assembly of the council of europe|парламентская ассамблея совета европы',
  'venice commission|венецианская комиссия',
  'eurasian economic union|eaeu|eeu|еаэс|еаэо|евразийский экономический союз|еуразиялық экономикалық одақ',
  'north atlantic treaty organization|nato|нато|организация североатлантического договора',
  'international federation journalists|ifj|мфж|international federation of journalists|международная федерация журналистов',
  'international trade union confederation|ituc|мкп|международная конфедерация профсоюзов',
  'state bureau investigation|дбр|гбр|державне бюро розслідувань|государственное бюро расследований',
  'socialsecurity|social security|social protection|социального обеспечения|социальное обеспечение|социальной защиты|социальная защита|әлеуметтік қорғау|әлеуметтік қамсыздандыру|ijtimoiy himoya|соціального захисту|sosyal güvenlik|sosial müdafiə|соцзащиты',
  'helsinki citizens assembly|hca|хельсинкская гражданская ассамблея',
  'mayor|city hall|mayor’s office|мэрия|office of the mayor|akimat|акимат|әкімдігі|hokimiyat|хокимият|belediye',
]

/** As the words of a name come: without hyphens. */
const plain = (text: string) => text.replaceAll(/[’ʻʼ‘]/g, "'").replaceAll('-', ' ')
/** Several words, in letters that English does not have, of which the last is no short one: "ішкі істер министрлігі", "-лігінің". */
const isInflected = (phrase: string) =>
  /[^ -~]/.test(phrase) && / \S{4,}$/.test(phrase) && !/[\u0600-\u06FF\u4E00-\u9FFF]/.test(phrase)
const expansions = new Map<string, string>()
/** A phrase between spaces; one that is open may have an ending. */
type Phrase = { readonly phrase: string; readonly full: string; readonly open: boolean }
const phrases: Phrase[] = []
for (const row of [...BODIES, ...PHRASES]) {
  const [full = '', ...others] = plain(row).split('|')
  for (const other of others) {
    if (/^\p{L}{2,7}$/u.test(other)) expansions.set(other, full)
    const open = isInflected(other)
    if (!/^\p{L}{2,5}$/u.test(other))
      phrases.push({ phrase: ` ${other}${open ? '' : ' '}`, full: ` ${full} `, open })
  }
}
phrases.sort((a, b) => b.phrase.length - a.phrase.length)

/** Where in the list the phrases stand that begin with a word. */
const beginning = new Map<string, number[]>()
for (const [at, { phrase }] of phrases.entries()) {
  const [first = ''] = phrase.trim().split(' ')
  beginning.set(first, [...(beginning.get(first) ?? []), at])
}

/** What letters stand for: "un" is "united nations"; undefined where they are not known. */
export const expansionOf = (letters: string): string | undefined => expansions.get(letters)

/** A name in small letters with the bodies and phrases in it that are known by their English words, longer ones first. */
export function withKnownBodies(name: string): string {
  let text = ` ${name} `
  for (let at = -1; ;) {
    const next = nextPhrase(text, at)
    if (next === undefined) return text.trim()
    at = next.at
    text = next.open ? withoutEnding(text, next) : text.replaceAll(next.phrase, next.full)
  }
}

/** An ending has so many letters at most. */
const ENDING = 6

function withoutEnding(text: string, { phrase, full }: Phrase): string {
  let [before = '', ...parts] = text.split(phrase)
  for (const part of parts) {
    const end = part.indexOf(' ')
    before += end > ENDING ? phrase + part : full + part.slice(end + 1)
  }
  return before
}

/** The first phrase of a text that stands in the list behind a place. */
function nextPhrase(text: string, behind: number) {
  const places = text.split(' ').flatMap(word => beginning.get(word) ?? [])
  const at = places
    .filter(place => place > behind && text.includes(phrases[place]?.phrase ?? '\n'))
    .reduce((least, place) => Math.min(least, place), Infinity)
  const found = phrases[at]
  return found && { ...found, at }
}
