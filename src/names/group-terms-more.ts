/** Still more words of organisations' names, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_MORE = `
body organisation uiym* uyym* uım* ұйымд*
body radio радиостанц* радиоканал*
body village village ауыл ауылы айыл айылы село селa кишлак* qishloq köy kənd dorf selo аула
body camp camp лагер* табір* лагері
body rescue-team спасательн
body parliament қарулы-емес кнессет бундестаг сейм seimas sejm bundestag knesset
body commonwealth commonwealth содружеств* достастық* hamdo'stlik
body partnership partner* партнер* серіктест* өнөктөш* hamkorlik* ortaklık tərəfdaş* partnerschaft
body jury jury присяжн* алқаби*
body referendum referendum референдум*
body petition petition* петици* петиці*
body tribune tribune трибун* мінбер*
body cafe cafe café кафе
body gallery gallery галере*
body workshop workshop* мастерск* майстерн* шеберхана*
body editorialboard редколлег*
body secretariat хатшылығ* katiplik
body sanatorium sanatori* санатор* шипажай*
body cemetery cemetery кладбищ* зират*
body monastery monastery монастыр*
body synagogue synagogue синагог*
body madrasa madras* медресе
body cathedral cathedral собор
body parish parish приход парафі*
body headquarters штаб-квартира
body dormitory dormitory общежити* жатақхана*
body depot depot депо
body office кеңсе* кеңсесі ofis* офис* канцеляр*
body sector sector отрасл* салас* саласы соһа soha sahəsi галуз* сектор*
body live live лайв эфир
topic cross cross крест* хрест*
topic crescent crescent полумесяц* жарты-ай ай-жұлдыз қызылай hilal* aypara
topic hands hand hands рук* қол қолдар руки
topic heart heart hearts сердц* серц* жүрек* жүрөк* yurak kalp ürək herz cœur corazón
topic saint saint saints santo святого святой святых святая святий әулие sankt
topic latter latter последн* соңғы
topic arrest arrest* арест* тұтқындау*
topic detention detention задержани* затримань затримання ұстау gözaltı haft hibs
topic arbitrary arbitrary произвольн* свавільн* негізсіз*
topic search search поиск* розыск* пошук* іздеу* издөө arama axtarış
topic country country countries стран* країн* елдер* memleket ülke ölkə land pays país
topic employment employment занятост* зайнятіст* жұмыспен* иш-менен bandlik* istihdam* məşğulluq*
topic work work works работа работы жұмыс* иш iş arbeit trabajo
topic wage wage* зарплат* жалақы*
topic benefit benefit* пособи* жәрдемақы*
topic disease disease* болезн* хвороб* ауру* оору* kasallik*
topic fashion fashion мод мода сән
topic men men men's мужск* мужчин* чолов* ерлер* эркек* erkaklar erkek*
topic childhood childhood детств* балалық*
topic desert desert пустын* шөл*
topic dogs dog* собак* ит иттер
topic cats cat cats кошк* мысық*
topic plants plantlife растени* рослини өсімдік
topic flower flower* цвет цветы цветов квіт* гүл гүлдер gul çiçek çiçək blume*
topic vote vote votes голосовани* дауыс-беру шайлоо*
topic voice үн үні добуш* ovozi səsi sesi سدا stimme stimmen
topic president president* президент* prezident* cumhurbaşkan*
topic governor governor* губернатор* hokim vali
topic glory glory слава славы даңқ
topic fair fair honest честн* чесн* шынайы* таза-
topic single single одиноч* одинок* жалғызбасты*
topic radical radical* радикал*
topic urgent urgent* срочн* терміновo шұғыл*
topic transition transit* переходн* транзит* өтпелі* geçiş
topic constitution constitution конституция ата-заң
topic amendment amendment* поправк*
topic complaint complaint* жалоб* скарг* шағым*
topic ethics ethic* этик* етик* әдеп*
topic quality quality качеств* якост* сапа* sifat kalite* keyfiyyət*
topic revenue revenue* income доход* кіріс* кирешелер* доходів daromad* gelir* gəlir*
topic external external внешн* зовнішн* zovnishni*
topic main chief главный главная главное головний bosh-prokuratura baş-
topic main-word primary основн* негізгі
topic urban urban урбан* кентт*
topic suburban suburban пригородн*
topic coastal coastal прибрежн*
topic remote remote отдален*
topic valley valley долин* алқап* өрөөн* vodiy* vadi
topic oasis oasis оазис*
topic island island* остров* арал-
topic gate gate gates ворот* қақпа* дарбаза darvoza
topic tower tower башн* мұнара*
topic wall wall стен* қабырға*
topic castle castle fortress крепост* замок қамал* бекініс* qal'a kale qala-
topic crown crown корон* тәж
topic sword sword меч қылыш*
topic arrow arrow стрел* жебе*
topic key key ключ* кілт* açar
topic stone stone камен* тас таш tosh taş daş
topic sand sand песок* құм
topic salt-lake солончак
topic cloud cloud облак* хмар* бұлт*
topic storm storm бур шторм* дауыл*
topic thunder thunder гром найзағай*
topic rainbow rainbow радуг* веселк* кемпірқосақ*
topic galaxy galax* галактик*
topic horizon horizon* горизонт* обрій көкжиек* ufq ufuk üfüq
topic wave wave* волн* хвил* толқын* толкун* to'lqin dalga dalğa welle
topic ocean ocean океан* мұхит*
topic wing wings крыль* крил* қанатт*
topic bear bear медвед* аю
topic lion lion лев арыстан* арслан arslon aslan* şir
topic tiger tiger тигр* жолбарыс*
topic leopard leopard барс қабылан ілбіс ирбис
topic swan swan лебед* аққу
topic dove dove голубь голуби көгершін
topic bee bee bees пчел* бджол* ара балара
topic rose rose роза троянд* раушан*
topic apple apple яблок* яблук* алма
topic cherry cherry вишн* шие
topic cedar cedar кедр*
topic birch birch берез* қайың
topic oak oak дуб емен
topic wheat wheat пшениц* бидай* buğday buğda
topic ancient ancient древн* көне* kadim qədim
topic modern modern contemporary современн* сучасн* заманауи* замонавий* zamonaviy* çağdaş* müasir*
topic popular popular популярн* танымал*
topic common common общ* спільн* ортақ* жалпы-
topic universal universal* универсал* әмбебап*
topic absolute absolute абсолютн*
topic real real реальн* шынайы
topic strong strong сильн* мықты* күшті*
topic bright bright light-bright светл* жарқын жаркын yorug'
topic happy happy счастлив* щаслив* бақытты*
topic happiness happiness счасть* щаст* бақыт* baxt mutluluk*
topic wisdom wisdom мудрост* даналық*
topic idea idea ideas иде* ідеї ой-
topic culturehouse клубн
topic talent talent* талант* дарын* истедат*
topic success success* успех* успіх* табыс* muvaffaq* başarı* uğur*
topic career career* карьер*
topic skill skill* навык* дағды*
topic practice practi* практик* тәжірибе* практикующ*
topic experience experience* опыт досвід*
topic school-word ученическ
topic method method* метод* әдіс*
topic expertise expertise экспертиз* сараптама*
topic forensic forensic судмед* криминалист*
topic evaluation evaluat* оценк* оцінк* бағалау* баалоо*
topic certification certif* сертифик*
topic license licen* лиценз* ліценз*
topic registration registr* регистр* реєстр* тіркеу*
topic passport passport* паспорт*
topic visa visa* виз визы
topic consular consul* консул*
topic diplomatic diplomat* дипломат*
topic protocol protocol протокол*
topic ceasefire ceasefire перемир*
topic disarmament disarm* разоруж*
topic peacekeeping peacekeep* миротвор*
topic occupation occupation оккупац* окупац*
topic annexation annex* аннекс* анекс*
topic sovereignty sovereign* суверен* егемен*
topic autonomy autonom* автоном* дербес*
topic separatism separat* сепарат*
topic federalism federalis* федерализ*
topic monarchy monarch* монарх*
topic republicans republicans республиканцев
topic labourparty труда-
topic left left левый левая левые лівий сол*
topic right-wing правый правые правых правая оңшыл*
topic moderate moderate умеренн*
topic conservatism консерватизм*
topic anarchist anarch* анарх*
topic fascism fascis* фашис* фашиз* antifa* антифа*
topic decolonial decoloni* деколониз*
topic secular secular* светск* зайырлы* dunyoviy* laik*
topic atheist atheis* атеис*
topic humanist humanis* гуманис* гуманіз*
topic philanthropy philanthrop* филантроп* меценат*
topic donor donor* донор*
topic sponsor sponsor* спонсор*
topic grant grant* гранты грантов*
topic loan loan* займ* қарыз* заем
topic price price* цен цены баға
topic bank-word сбербанк
topic currency currency валют*
topic stock stock* фондов* акци*
topic antimonopoly antitrust
topic monopoly monopol* монополи*
topic utilities utilit* жкх
topic condominium condominium* ксk кск оси осмд
topic elevator lift лифт*
topic playground детплощадк*
topic nursery nursery ясли
topic hobby hobby хобби
topic photo photo* фото*
topic video video* видео* бейне*
topic audio audio* аудио*
topic cinema cinema кинотеатр*
topic comics comic* комикс*
topic caricature cartoon* карикатур*
topic satire satir* сатир*
topic humour humou* humor* юмор*
topic kvn квн
topic sportschool дюсш
topic football футзал
topic tennis tennis теннис*
topic swimming swimm* плавани*
topic skiing ski skiing лыж*
topic skating skat* конькобеж*
topic weightlifting weightlift* тяжел*
topic kokpar kokpar* кокпар* көкпар*
topic karate karate каратэ
topic taekwondo taekwondo таэквондо
topic hunting hunting охот* аң*
topic travel travel* путешеств* саяхат* саякат* sayohat* seyahat* səyahət*
topic adventure adventure* приключен*
topic caravan caravan караван керуен*
topic nomad көшпенділер
topic contemporary замандас* zamandas* замандош* zamondosh*
topic irtysh irtysh иртыш* ертіс* ertis*
topic yurt yurt юрта киіз-үй
topic steppe-word дала даласы
topic eagle-word беркут*
topic horsebreeding коневод*
topic camel camel* верблюд* түйе*
topic sheep sheep овце* қой
topic working working
body broadcasting broadcast* телерадио* teleradio*
topic violations violation* abuse* нарушени* порушенн* бұзушылық* бузуу*
topic persecuted persecut* преследуем* преследовани* переслідува* қудаланған*
topic welfare welfare well-being благосостояни* благополучи* әл-ауқат* farovonlik*
topic metalworkers metalworker* металлист*
topic exclusive exclusive* эксклюзив*
topic readers reader* читател* читач* оқырман*
topic victory-word победител*
topic towards towards навстречу
topic alert alert* тревог* 
topic choir-song песн* song* ән 
topic zero zero ноль
body facility facility изолятор* уақытша-ұстау
topic depositors depositor* вкладчик* салымшы*
topic records record* учет* учёт* есепке
topic living living live-with живущ* проживающ* өмір-сүр*
topic temporary temporary временн* тимчасов* уақытша* убактылуу*
topic keeping содержани* утриманн*
topic unregistered unregistered незарегистрирован* тіркелмеген*
topic our our наш наша наше наши біздің биздин bizning bizim unser* notre nuestr*
topic saturday saturday* субботн* cumartesi*
topic mass mass массов* масов* бұқаралық*
topic guard ұлан ұланы
topic settlementcolony settlement поселени* поселение
topic patrol patrol* патрул*
topic special-reception спецприемник*
topic sunday sunday* воскресн* pazar
topic friday friday* пятниц* жұма
topic spring-word весенн*
topic winter winter зимн* қыс*
topic summer summer летн* жаз*
topic autumn autumn осенн* күз*
topic night night* ночн* нічн* түн*
topic silenced голосующ*
topic advocates advocate* 
level district окружн* округ*
body community сообществ* спільнот* қоғамдастық* коомдоштук*
body union эмгекчилер
topic century century* столети* сторічч* ғасыр* кылым* asr yüzyıl əsr jahrhundert siècle siglo
topic population population* населени* халқы-
topic writers ёзувчи* yozuvchi*
topic women zenan*
topic poles паляк* палякаў полек
topic lawyers barolar barolari
`
