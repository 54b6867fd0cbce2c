/** Words for ideas, law and the press in organisations' names, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_IDEAS = `
body publishinghouse publisher* publishers издательств* видавництв* баспа баспасы nashriyot* yayınevi yayıncılık nəşriyyat* verlag éditions editorial wydawnictw* басма გამომცემლობ* հրատարակչ*
body clinic polyclinic поликлиник* поліклінік* емхана* 
body shelter shelter приют* притул* баспана* пана* boshpana sığınma* sığınacaq* frauenhaus refuge refugio притулок
body hotline hotline helpline сенім-телефоны горяч* ishonch-telefoni
body lyceum lyceum лице* ліцей* litsey* lise lisey*
body gymnasium gymnasium гимнази* гімназі* gimnaziy*
body college college* колледж* коледж* kollej* колеж*
body kindergarten kindergarten* детсад* балабақша* бала-бакча bog'cha* anaokulu bağça*
body orphanage orphanage* детдом* балалар-үйі 
body cooperative cooperative* co-operative кооператив* kooperativ* genossenschaft* coopérative*
body consortium consortium* консорциум* консорціум* konsorsium*
body concern concern* концерн*
body exchange биржа* біржа* birja* borsa* börse bourse
body archive archive* архив* архів* мұрағат* arxiv* arşiv* archiv*
body treasury treasury казначейств* қазынашылық* xəzinə* hazine*
body regiment regiment* полк полка alay*
body division division* дивизи* дивізі* 
body navy navy naval флот* flotte*
body mission mission* мисси* місія миссиясы missiya* misyon*
body board board* правлени* правління басқармасы boshqaruv* kurulu kurul heyəti heyət* vorstand*
body presidium presidium президиум* президі*
body registry registry реестр* реєстр* 
body choir choir хор* 
body orchestra orchestra* оркестр*
body philharmonic philharmonic* филармони* 
body circus circus цирк*
body team team команда команды команда* тобы jamoasi takımı komanda*
body workinggroup taskforce
body market bazaar bazar базар* рынок рынка ринок pazarı
body airport airport* аэропорт* аеропорт* әуежай* havalimanı aeroport* flughafen
body hotel hotel* гостиниц* отель отел* қонақүй* мейманкана mehmonxona otel*
body station station* станци* станці* вокзал* 
body farm farm хозяйств* господарств* шаруашылығ* шаруашылық* чарба* xo'jalig* 
body shop shop store магазин* дүкен* дүкөн* mağaza*
body wing wing крыло қанат*
body cell cell ячейка ячейк*
body caucus caucus faction фракци* фракці*
body circle circle кружок круг үйірме* ийрим
body school courses курсы
body summit summit саммит*
body festival festival* фестивал*
body contest contest конкурс* 
body campaign campaign* кампани* кампані* науқан* kampaniya*
body mechanism mechanism* механизм* механізм* тетік*
body programme programme* program programs программ* програм* бағдарлама* dastur* proqram*
body register cadastre кадастр*
body monitor monitor
body inspection inspection
body authority authority regulator регулятор*
body channel telegram телеграм*
body edition edition outlet издани* видання басылым* басылма* nashr* yayın* nəşr*
body herald herald messenger вестник* вісник* хабаршы* жаршы* kabarchy кабар* xabarchi* haberci* bote
body weekly weekly еженедельник* тижневик* апталық* апталығ* haftalik* haftalık* həftəlik* wochenblatt hebdo semanario уикли
body daily daily ежедневн* щоденн* күнделікті* günlük gündəlik kundalik täglich*
body chronicle chronicle* хроник* хронік* жылнама* шежіре* xronika*
body bulletin bulletin* бюллетен* бюлетен*
body podcast podcast подкаст*
body blog blog блог*
body resource resource* ресурс*
body almanac almanac альманах*
body review review обозрени* огляд шолу* обзор*
topic online online онлайн internet интернет* інтернет* web веб ғаламтор
topic times time times время час уақыт* мезгіл убакыт* vaqt* zamon* zaman zamanı zamanlar заман vaxt* zeit temps tiempo* таймс тайм
topic week week недел* тиждень апта апталар* апталар жума hafta* həftə* woche semaine semana нядзел*
topic day day день дня дни күні gün* kun* tag jour día
topic evening evening вечерн* вечірн* кешкі кечки kechki akşam* axşam* abend soir
topic morning morning утро утренн* ранок ранков* таңғы эртең tong sabah* səhər* morgen matin
topic dawn dawn заря заря* рассвет* світан* таңы şafak* tang morgenröte aube
topic spark spark искра ұшқын uchqun kıvılcım qığılcım іскра
topic flame flame пламя жалын yalın alov alev
topic torch torch факел* шырақ* смолоскип
topic fireplace очаг шаңырақ* ошақ*
topic word word слово слов words сөз сөзі söz so'z kelime wort mot palabra слов* слова-
topic letter letter* письмо письма хат мектуп
topic echo echo эхо луна
topic mirror mirror зеркал* дзеркал* айна* ayna
topic window window окно вікно терезе pencere
topic bridge bridge* мост мосты міст көпір* көпүрө* ko'prik* köprü* körpü* brücke* pont puente ხიდ* կամուրջ
topic door door дверь двери двері есік kapı
topic home home домой
topic root root roots корни корень тамыр* ildiz* kök
topic tree tree дерев* ағаш daraxt ağaç
topic garden garden* сад сады бақ bog' bahçe* bağ garten jardin
topic spring spring весна родник* бұлақ* көктем* bahor bulaq
topic source source источник* қайнар* булак kaynak mənbə
topic life life жизнь жизни життя өмір* өмүр* hayot* hayat* həyat* leben vie vida ცხოვრებ* կյանք*
topic love love любовь любов сүйіспеншілік махаббат* sevgi* liebe
topic mercy mercy милосерд* қайырым* мейірім* шафқат* merhamet* mərhəmət* caritas
topic charity charit* благотворит* благодійн* қайырымдылық* кайрымдуулук* xayriya* hayır* xeyriyyə* wohltätig* caritativ* benéfic* საქველმოქმედო բարեգործ*
topic kindness good kind добр* добро жақсылық* ізгілік* yaxshilik* iyilik* xeyir* 
topic joy joy радость радості қуаныш* кубаныч* quvonch sevinç
topic honour honour honor честь честі ар-намыс намыс* ар-ождан onur şərəf*
topic courage courage мужеств* мужніст* батыл* cesaret*
topic heroes hero heroes герой геро* батыр* баатыр* qahramon* kahraman* qəhrəman*
topic faith faith belief beliefs вера веры вірa віри сенім ишеним iymon* inanç* etiqad* glaube* убежден* наным* переконан* din-erkinligi croyance*
topic dream dream мечта мечты мрія арман*
topic choice choice* seçim tanlov*
topic will will воля ерік erk
topic power power сила сил күш kuch güç
topic energyforce энерг*
topic time-change change* перемен* змін* өзгеріс* өзгөрүү* o'zgarish* değişim* dəyişiklik* wandel changement cambio
topic step step шаг крок қадам* кадам* qadam* adım addım schritt
topic start start старт* бастау*
topic wakeup wake awake*  оян ояну uyan пробужден*
topic street street уличн* көше көшесі ko'cha sokak küçə straße rue calle
topic square square площад* площа алаң* аянт* maydon meydan*
topic space spaces пространств* простір кеңістік* мейкиндик*
topic alternative альтернат* баламалы alternatyw*
topic creative creativ* creation творческ* творч* шығармашылық* чыгармачыл* ijodiy* yaratıcı* yaradıcı* kreativ* créatif* creativ*
topic initiative-word инициативн* ініціативн*
topic solution solution* решени* рішен* шешім* чечим* yechim* çözüm* həll lösung*
topic assistance assistance assist* содейств* сприян* жәрдем* көмөк* ko'mak* yardım* kömək* hilfe* aide ayuda помощи помощь допомога ёрӣ ёрдам* madad* жардам* դաշնակից დახმარებ*
topic empowerment empower* capacit* возможност* можливост* мүмкіндік* мүмкүнчүлүк* imkoniyat* imkân* imkan*
topic leadership leadership лидерств* лідерств* көшбасшылық*
topic knowledge knowledge знани* знань білімі maarif bilgi bilik wissen savoir
topic enlightenment enlighten* просвет* просвіт* ағарту* агартуу* ma'rifat* aydınlanma* aufklärung*
topic accountability accountab* подотчетн* підзвітн* есеп-берушілік отчетност*
topic governance governance
topic budget budget* бюджет* büdcə* bütçe* byudjet*
topic transparency шаффоф* şəffaf* ашыктык* transparenz* прозрачност* transparency транспаренси
topic opposition opposition* оппозиц* опозиц* müxalifət* muhalefet*
topic protest protest* протест* наразылық* норозилик*
topic strike strike* забастов* страйк* ереуіл* streik*
topic peaceful peaceful мирн* бейбіт тынчтык* tinch
topic gathering gatherings собрани* зібран* жиналыс* жыйналыш* yig'ilish* toplantı* toplanmaq 
topic self self
topic selfgovernment self-government самоуправлен* самоврядуван* өзін-өзі жергиликтүү-өз selbstverwaltung
topic privacy privacy приватн* конфиденц*
topic data data данн* даних деректер* дерек ma'lumot* veri verilər daten données datos
topic intelligence intelligence разведк* розвідк* барлау* чалгын* istihbarat* kəşfiyyat*
topic counterintelligence контрразведк*
topic foreignintelligence ciu
topic ruleoflaw верховенств* құқық-үстемдігі rule observance соблюдени* дотриманн* сақтау* сактоо* үстемдігі законност* законніст* заңдылық* rechtsstaat* 
topic lawenforcement правоохран* правоохорон* құқық-қорғаушы
topic legalaid бесплатн* тегін akysyz
topic legality legislat* законодат* законодав* заңнама* мыйзам* qonunchilik*
topic policy policies политическ-
topic politics politic* siyosiy* siyasi* politisch* politique* político*
topic mediation mediat* медиац* медіац* татуластыру* arabulucu*
topic arbitration төрелік*
topic reconciliation reconcil* примирен* татулас* uzlaş* barış-ma versöhnung*
topic conflict conflict* конфликт* конфлікт* жанжал* çatışma* münaqişə* konflikt*
topic war war wars война войны войн війна війни соғыс* согуш* urush* savaş* müharibə* krieg* guerre guerra
topic crimes crime* преступн* злочинн* қылмысқа кылмыш* jinoyat* suç* cinayətkarlıq verbrechen*
topic fraud fraud* мошеннич* алаяқтық*
topic organisedcrime organized организованн* ұйымдасқан*
topic trafficking traffick* торговлей-людьми сауда-саттық траффик* трафик* menschenhandel*
topic domesticviolence бытов* домашн* тұрмыстық* үй-бүлөлүк oilaviy*
topic bullying bullying булли*
topic suicide suicid* суицид* 
topic discrimination discriminat* дискриминац* дискримінац* кемсіту* басмырлоо* ayrımcılık* ayrı-seçkilik diskriminierung*
topic genocide genocid* геноцид* soykırım* soyqırım* völkermord*
topic hate hate hatred ненавист* жек-көру nefret
topic slavery slavery рабств* құлдық*
topic deathpenalty смертн* өлім-жазасы
topic execution execut* исполнительн* виконавч* атқару* аткаруу* ijro* icra* vollstreck* судебных-исполнителей
topic bailiffs bailiff* пристав* 
topic bankruptcy bankrupt* банкротств* банкрут*
topic patent patent* патент* intellectual интеллектуал* інтелектуал* зияткерлік*
topic competition compet* конкуренц* бәсекелестік* rekabet* rəqabət* raqobat* антимонопол* antimonopol* монополия*
topic procurement procure* закупк* закупівел* сатып-алу* ihale* satınalma*
topic audit audit* аудит* есеп-комитеті счетн* счётн* рахунков* sayıştay
topic sanitary sanitar* санитар* санітар* 
topic epidemic epidem* эпидем* епідем*
topic veterinary veterinar* ветеринар* 
topic standards standard* стандарт* метролог*
topic inspectiontopic надзор* нагляд* қадағалау* көзөмөл* nazorati denetleme* nəzarət* oversight supervis* aufsicht*
topic control control* контрол* бақылау* 
topic planning plan planning плановый планирован* жоспар* планировани*
topic management manage* менеджмент* управлен* басқару* башкаруу* yönetim* idarəetmə* boshqaruvi
topic coordination coordinat* координац* үйлестіру*
topic integration integrat* интеграц* інтеграц* 
topic adaptation-word adaptat* бейімделу*
topic identity identity идентичност* 
topic nation nation нация нации ұлт ұлты улут millat millət ulus nationen
topic nationalism nationalis* национализм* націоналіс* националист* milliyetçi* millətçi*
topic unityhome родной рідний
topic motherland motherland мекен* мекени ona-yurt anavatan
topic flag flag флаг прапор ту туы bayrak
topic eagle eagle орел орёл бүркіт* бүркүт burgut kartal
topic falcon falcon сокол* сұңқар* шумкар* lochin şahin
topic wolf wolf волк бөрі бөрү kurt-
topic horse horse конь лошад* жылқы at-
topic snow snow снег снежн* қар
topic ice ice лед лёд мұз
topic rain rain дождь жаңбыр
topic sky sky небо неба аспан* асман* osmon gökyüzü göy himmel ciel
topic moon moon луны ай-
topic earth earth планета planet
topic lake lake озеро озера көл göl see lac
topic silk silk шелков* жібек* жибек* ipak ipek ipək
topic great большой большая big large үлкен чоң katta büyük böyük groß* grand* gran
topic small малого малому малые little малый малая малых шағын* чакан kichik* küçük* kiçik* klein* petit* pequeñ* мала* маленьк*
topic high higher high высш* вищ* high-
topic special special* особ* ерекше* атайын maxsus özel xüsusi sonder* спеціал* арнайы*
topic joint joint совместн* спільн* бірлескен* биргелешкен qo'shma ortak birgə gemeinsam* объедин* сумесн*
topic whole all всеобщ* жалпы* жалпы umum* ümum* genel* всенарод*
topic allukrainian всеукраин* всеукраїн*
topic allrussian всеросс*
topic eurasian eurasia* евразий* євразій* еуразия* евразия* yevroosiyo avrasya* avrasiya* eurasisch*
topic centralasia среднеазиат* центральноазиат* орталықазия* mitteleurop- 
topic caspian caspian каспий* каспі* xəzər* hazar* xazar* kaspisch*
topic caucasus caucas* кавказ* kafkas* qafqaz* kaukas* კავკას* 
topic aral aral арал* orol
topic blacksea черноморск* чорноморськ* 
topic world бүкіләлем* дүйнө* dünya* jahon* жаһан* всемір*
topic intergovernmental intergovernmental межправительствен* міжурядов* үкіметаралық* 
topic interparliamentary interparliament* межпарламент* 
topic interregional межобласт* өңіраралық* 
topic nongovernmental nongovernment* неправительств* неурядов* үкіметтік-емес өкмөттүк-эмес nodavlat* hökumətsiz regierungsunabhängig* негосударств* недержавн* мемлекеттік-емес
topic noncommercial noncommercial nonprofit nonprofits некоммерческ* неприбутков* коммерциялық-емес notijorat notijorat* gemeinnützig*
topic private private частн* приватний приватна жеке* xususiy* özel-sektör privat* privé* privad*
topic commercial commercial коммерческ* комерційн* коммерциялық* tijorat* ticari* kommersiya* 
topic religiousaffairs діни* диний* diniy* dini dinî dinlər*
topic cult культов* 
topic family семейн* сімейн* отбасылық* үй-бүлө* oila oila* aile* ailə* familien*
topic gender gender* гендер* cinsiyet* 
topic lgbtrights квир* queer
topic reproductive reproduct* репродуктив*
topic maternity materni* материнств* ана-мен ана*-
topic sexual sexual* сексуал* 
topic equality тең* равноправ* рівноправ* теңдіг* tenglik* gleichstellung* gleichberechtig* égal*
topic justice әділетшіл* адилеттүү* adolat* adalet* ədalət* gerechtigkeit* справедлив* haqiqat-va
topic freedom бостандығ* эркиндиг* эркиндик* erkinlig* azadlıq* özgürlüg* вольност* незалеж-
topic independence independence независимост* незалежнасц* тәуелсіздік* эгемендүүл* незалежност* тәуелсіздіг* mustaqillik* bağımsızlık* müstəqillik* unabhängigkeit* indépendance* independencia*
topic alliancepeople ынтымақ* ынтымак* 
topic accord accord consent согласие злагода келісім* 
topic openness ашықтықтың открытост* открытого
topic trust-word доверие довіра сенім-білдіру güven-
topic responsibility responsib* ответственн* відповідальн* жауапкершілі* жоопкерчилик* mas'uliyat* sorumluluk* məsuliyyət* verantwortung* responsab*
topic reformation реформ* reformu
topic modernisation modernis* moderniz* модерниз* жаңғыр*
topic rebirth қайта-өрлеу кайра-жаралуу uyg'onish* жаңғыру*
body institution institution* учреждени* мекеме* установ* muassasa* müəssisə* kurumu
filler small жөніндегі бойынша туралы үшін арналған боюнча жөнүндө тууралуу үчүн bo'yicha haqida uchun üzrə üçün için dair hakkında jónindegi boiynsha up
filler small гг годы жылдары
topic judicial judicial судебн* судов* соттық сот-төрелігі
topic ngo ngo ngos нпо нко үеұ nnt өэу
topic current current настоящ* қазіргі учур*
filler small соч хх хіх
`
