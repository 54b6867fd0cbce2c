/** Words for trades, goods and services in organisations' names, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_TRADES = `
topic energy energet* енергет* энергия* energ* énerg* қуат* enerji* enerji* ენერგ* էներգ* энерджи
topic fuel fuel топлив* палив* отын* күйүүчү yoqilg'i yakıt yanacaq*
topic complex complex комплекс* кешен* kompleks*
topic power электр electro* электро* elektro* 
topic oilgas нефтегаз* нафтогаз* мұнайгаз* munaigaz* neftqaz* neftegaz*
topic uranium uranium уран урана уран*пром 
topic copper copper медн* медь мідь мыс mis bakır
topic zinc zinc цинк*
topic aluminium alumin* алюмин* алюмін* 
topic lead свинц* қорғасын
topic chrome chrome хром хромов* 
topic iron iron желез* залізо темір темир temir demir dəmir eisen fer hierro
topic steel сталел* сталі болат болот po'lat polat stahl* metalürji
topic metallurgy metallurg* металлург* металург*
topic miningmetal горно-металлург* гмк
topic miners шахтёр* шахтер* шахта кенші* кенчи* konchi* madenci* şaxtaçı* bergleute mineurs mineros
topic refinery refin* нпз переработ* перероб*
topic pipeline pipeline* трубопровод* нефтепровод* құбыр*
topic drilling drill* бурен* бұрғылау*
topic geology geolog* геолог* jeoloji*
topic exploration explor* разведочн* барлау
topic aircraft aircraft авиастроит* самолет* самолёт* ұшақ* літак* 
topic helicopter helicopter* вертолет* вертолёт* тікұшақ*
topic vehicles vehicle* wagon* вагон* carriage* 
topic locomotive locomotive* локомотив*
topic cargo cargo freight груз* вантаж* жүк* жүктөр yuk yük* kargo* fracht*
topic railway rail темір темиржол* темиржол eisenbahn* ж-д жд rzd залізнич* чыгунк* dəmiryol* demiryol*
topic highways highway* motorway* шосе* автомагистрал* автобан*
topic passengertransport пассажирск*
topic taxi taxi* такси* таксі*
topic bus bus buses автобус* 
topic metro metro subway метро* 
topic tram tram trams трамвай* троллейбус*
topic ferry ferr* паром*
topic fleet флотил*
topic airline airlines авиакомпани* avia-kompaniya* авиалін*
topic cosmodrome cosmodrome* космодром*
topic building building* зданий 
topic housing houses housing-estate жилищный жилья жилье коммунальн* комунальн* үй-жай konut* mənzil* wohnung* logement* vivienda* uy-joy
topic realestate realty недвижим* нерухом* жылжымайтын* emlak* əmlak* immobilien* immobil* inmobil*
topic property мүлк* имуществен* mulk* mülkiyyət* eigentum*
topic brick brick* кирпич* цегл* кірпіш* кыш
topic concrete concrete бетон* жби 
topic glass glass стекл* стекол* скло* шыны* айнек* cam şüşə* glas
topic wood wood timber древес* деревообраб* 
topic paper paper бумаж* паперов* қағаз* kağıt* qog'oz papier
topic furniture furniture мебел* меблев* жиһаз* эмерек* mebel* mobilya* möbel*
topic textile toquv* toxuculuq* dokuma* тоқыма*
topic garment sewing clothing одежд* одяг* киім* кийим tikuv* konfeksiyon* geyim* bekleidung*
topic leather leather кожев* шкіря* былғары* deri dəri*
topic shoes shoe* footwear обув* взутт* аяқ-киім 
topic carpet carpet* ковров* килим* кілем* килем gilam* halı* xalça*
topic wool wool шерст* вовн* жүн
topic silkworks silk-factory
topic meat meat мясн* мясо м'ясн* ет эт et go'sht
topic milk dairy milk молоч* сүт* sut süt* milch*
topic bread bread bakery хлебо* хлеб нан non ekmek çörək* 
topic flour flour mill mills мукомол* борошн* ұн un
topic salt salt соляной соль сіль тұз* туз tuz duz
topic tea tea чайн* чай шай choy çay
topic beer beer brewery пиво* пивзавод brauerei*
topic beverages beverage* drinks напит* напої сусын* ichimlik*
topic vodka spirits вино-водочн* ликеро* арақ* ликёро*
topic fish fish* рыбн* рибн* балық* балык* baliq* balık* balıq* fisch*
topic poultry poultry птице* птахо* құс* 
topic livestock livestock cattle животновод* тваринн* мал мал-шаруа* chorva* hayvancılık heyvandar*
topic crop crop* растениевод* рослин* өсімдік*
topic seed seeds семенн* тұқым*
topic gardening horticult* садовод*
topic irrigation irrigation ирригац* мелиора* суару* 
topic watersupply водоснабж* су-құбыры водоканал* suvta'minot
topic heat heat* теплов* тепло* жылу* жылуу* issiqlik* ısı istilik*
topic waste waste garbage отход* мусор* сміт* қалдық* таштанды* chiqindi* atık* tullantı*
topic fertiliser fertili* удобрен* добрив* тыңайтқыш*
topic plastic plastic* пластик* пластмасс*
topic rubber rubber резин* гумов* каучук* шина шин шинный tyre* tire*
topic oilfat масложир* майлы 
topic software software программное программного программн* yazılım* proqram-təminatı
topic it informatics it-parki айти ақпараттық-технология* 
topic technology технол* технологиялар* texnologiya* technologie* tecnolog* տեխնոլոգ* ტექნოლოგ*
topic communication коммуникац* комунікац* kommunikat* əlaqə*
topic mail mail
topic post postal почт* пошт* пошта* pochta* posta* poçt* post
topic electronics электронн* електрон*
topic advertising advert* реклам* жарнама* жарнак* reklam*
topic printing print* типограф* полиграф* друкарн* баспахана* matbaa* bosmaxona* mətbəə* druckerei*
topic retail retail розничн* роздріб* бөлшек*
topic wholesale wholesale оптов* көтерме*
topic trading торгівл* торговы* саудалық соода-сатык тижорат* handels* comercial* კომერც* առևտր*
topic marketing market* маркетинг*
topic sales sales продаж* сату*
topic credit credit* кредит* несие* насыя* kredit*
topic savings saving* сбережен* сберегат* жинақ* жыйнак* jamg'arma-bank tasarruf* spar* ощад*
topic mortgage mortgage* ипотеч* ипотек* іпотеч* 
topic microfinance micro* микро* мікро* mikro* шағынқаржы*
topic pension pension* пенсион* пенсій* зейнетақы* пенсия* pensiya* emeklilik* renten*
topic deposit deposit* депозит* 
topic capital capital* капитал* капітал* sermaye* kapital* кэпитал
topic fundinvest venture венчур*
topic brokerage broker* брокер* 
topic insurance versicherung* камсыздандыруу* камсызданд* sug'urtala* sığorta* 
topic accounting account* бухгалтер* есепшотшы*
topic consulting consult* консалт* консульт* danışmanlık* məsləhət* maslahat* berat* conseil* кеңес-беру кеңесші*
topic service services сервис* сервіс* servis* сервистік
topic tourism tour* туризм* туристическ* турист* turizm* туристік* 
topic catering catering питани* харчуван* тамақтан* 
topic cleaning clean* чист* тазалық* тазалык*
topic securityguard guards охранн* охоронн* күзет* кайтаруу* qo'riqlash* 
topic training train* обучен* навчан* оқыту* окутуу* o'qitish* eğitim-merkezi schulung*
topic vocational vocational профессиональное-образование kasb-hunar* mesleki*
topic school мектебі мектептер maktabi okulları məktəbi
topic preschool preschool дошкольн* дошкіл* мектепке-дейінгі
topic highereducation tertiary
topic pedagogy pedagog* педагогическ* педагогічн* педагогикалық*
topic medical medic* медици* медич* тиббий tibbiy* tibb* tıbbi* tıp медициналық* medizin* médic* სამედიცინო բժշկական
topic dental dental dentist* стоматол* тіс
topic surgery surg* хирург* хірург* 
topic cancer cancer oncolog* онкол*
topic heart cardi* кардио* кардіо* жүрек* kardiyo*
topic tuberculosis tubercul* туберкул*
topic psychiatry psychiatr* психиатр* психіатр*
topic narcology narcolog* нарколог*
topic infectious infect* инфекц* інфекц* жұқпалы* 
topic pharmacy pharmac* аптек* аптеч* дәріхана* dorixona* eczane* aptek* apothek* 
topic bloodbank blood кров* қан 
topic emergencyaid ambulance скорая скорой жедел*
topic sport спорттық sportowy спорттук*
topic wrestling wrestl* борьбы боротьби күресі güreş güləş kurashi
topic boxing boxing бокс* 
topic chess chess шахмат* шахм* shaxmat* satranç* şahmat*
topic judo judo дзюдо 
topic volleyball volleyball волейбол*
topic basketball basketball баскетбол* 
topic hockey hockey хоккей* хокей*
topic athletics атлетик* 
topic gymnastics gymnast* гимнаст* гімнаст*
topic cycling cycl* велосипед* велоспорт*
topic mountaineering alpin* альпин* mountaineer*
topic equestrian equestrian конн*
topic culture мәдени маданий madaniy* mədəniyyət* kultur* kültürel culturel* kulturní культуры
topic folklore folk* фольклор* фольк*
topic traditional tradition* традиц* дәстүр* салттуу* an'ana* gelenek* ənənə*
topic crafts craft* ремесл* ремісн* қолөнер* кол-өнөрчү* hunarmand* zanaat* sənətkar* handwerk* artisan*
topic dance dance* ballet балет* танц* би-
topic opera opera опер опера* 
topic drama drama* драмат* драматич* 
topic puppets puppet* кукол* ляльк* қуыршақ*
topic literature literat* литератур* літератур* әдебиет* адабият* adabiyot* edebiyat* ədəbiyyat*
topic fiction художествен* көркем*
topic monument monument* памятник* пам'ятник* ескерткіш* эстелик* anıt* abidə*
topic architecture architecture архитектурн* зодчеств*
topic archaeology archaeolog* archeolog* археолог* 
topic ethnography ethnograph* этнограф*
topic orientalstudies oriental востоковед* шығыстану*
topic philosophy philosoph* философ* філософ*
topic physics physic* физик* фізик*
topic mathematics math* математ*
topic chemistry chemistry химии химия хімі* kimyo
topic biology biolog* биолог* біолог*
topic seismology seismolog* сейсмолог*
topic meteorology meteorolog* hydrometeorolog* гидромет* гідромет*
topic astronomy astronom* 
topic mechanics mechanic* механик* механіч*
topic automation automat* автомат* 
topic instrument приборост* 
topic robotics robot* робот* 
topic artificialintelligence artificial искусствен* жасанды* штучн* yapay süni
topic environment environmental экологическ* екологічн* экологиялық* ekolog* ekologiya* çevre* ətraf* umwelt* écolog* ecológ* atrof-muhit środowisk*
topic nature nature natural природ* природн* табиғ* жаратыл* tabiat* doğa* təbiət* natur* bedienst* naturaleza
topic climate climat* климат* клімат* iqlim* iklim* klima*
topic wildlife wildlife дик* жабайы-табиғат* yaban*
topic reserve reserve заповед* заповід* қорық* корук* qo'riq*
topic park park парк* парки саябақ* bog'i парктер 
topic botanical botanic* ботанич* ботанік*
topic zoo zoo зоопарк* 
topic birds bird* птиц птах* құстар* kuş*
topic soil soil почв* ґрунт* топырақ*
topic hydropower hydro* гидро* гідро* гэс hydroelectric*
topic thermal thermal тэц тэс 
topic renewable renewab* возобновл* відновл* жаңартыла* 
topic solar solar солнеч* соняч* 
topic windpower ветров* вітров* wind-farm жел
topic grid grid* электросет* сетев* электр-желі* 
topic lighting lighting освещен* жарық-техника*
topic cable cable* кабел* 
topic equipment equipment оборудован* обладнан* жабдық* жабдуу* uskuna* ekipman* avadanlıq*
topic machine машин-жасау машинобуд* 
topic tools tool* инструмент* 
topic weapons weapon* arms оружи* оружейн* збро* қару* курал* silah* qurol* waffen*
topic ammunition ammunit* боеприпас* патрон* 
topic missiles reaktiv*
topic shipyard shipyard* верф* судоремонт* 
topic optics optic* оптик* оптич* 
topic diamonds diamond* алмаз* алмас* бриллиант* elmas*
topic jewellery jewel* ювелир* зергер*
topic games game* игр ігр* ойын*
topic toys toy* игруш*
topic lottery lottery лотере* 
topic beauty beauty красот* сұлулық* 
topic ritual funeral ритуальн*
topic security sécurité seguridad sicherheits* bezpečnost* bezpieczeństw* უსაფრთხო* անվտանգ*
topic strategic strategy стратеги* strateji* стратегія*
topic business business* бизнес* бізнес* biznes* iş-dünyası кәсіпкерлік* ишкердик* tadbirkorlik* sahibkarlıq* girişimcilik* entrepreneurship предпринимательств* підприємництв* делов* ділов* іскер*
topic smallbusiness мсб 
topic industrial заводской өндірістік* промыслов*
topic interdepartmental interagency межведомствен* міжвідомч* ведомствоаралық
topic information axborot* enformasyon* informatsion* ақпараттық* маалымат* məlumat* informacyjn* малумот* ахборот*
topic analytical analytic* аналитика* талдау* талдоо* tahlil* analiz* təhlil* analys* think аналітик*
topic sociological sociolog* социологическ* соціологічн* 
topic statistics статист* 
topic mapping map* карт картограф* 
topic archivaldocs 
topic survey survey* опрос* опит* сауалнама* 
topic publicopinion opinion мнени* думк* пікір* 
topic forecast forecast* прогноз* болжам* 
topic prevention prevent* профилакт* предупрежд* алдын-алу запоб* önleme* qarşısının
topic response response реагирован* реагуван* әрекет*
topic relief relief гуманитарн* гуманітарн* humanitari* гуманитарлык* insani* gumanitar* humanitär*
topic reconstruction reconstruct* восстановл* відновлен* қалпына* калыбына* 
topic distribution distribut* распределит* 
topic storage storage хранилищ* элеватор* сақтау-
topic innovation инновация* yenilik* innovasiya* innovatsiya* инновациялық*
topic project проекты проектов* жобалау*
topic digitalrights digital* сандық* санариптик* raqamli* dijital* rəqəmsal* numérique* digitale* digitales цифрлық*
`
