/** What other languages have for terms of the other tables, in the form of `GROUP_TERMS`: Ukrainian, Belarusian, Georgian, Armenian, Turkic, German, Romance, Polish, Arabic, Persian. */
export const GROUP_TERMS_TONGUES = `
body association gesellschaft verband verbands vereinigung* əlaqə-birliyi associação vereins towarzystwo stowarzysz* انجمن ассоціац* таварыств* згуртаванн* суполк* გაერთიანებ* միավորում* hamjamiyat* collectif colectivo kollektiv kollektif kolektif*
body union uniunea unia zväz savez сдружение спілк* звяз* პროფკავშირ* արհմիութ* związek związku
body tradeunion профспіл* прафсаюз* profspilka przemysłowy პროფკავშირ* արհեստակցական sindicatul həmkarlar sendikalar confederación-sindical
body federation fédér* federac* федэрац* ფედერაცი* ֆեդերացիա* konfederasyon-değil
body confederation konfederasyon* konfederasiya* confédér* confeder* канфедэрац* კონფედერაცი* կոնֆեդերացիա*
body movement рух рухи moviment* mişarım moviments моўва рух-
body party партія партії партыя партыі პარტია პარტიის կուսակցութ* partiei stronnictwo hizbi
body committee ausschuss comités კომიტეტ* կոմիտե* камітэт* комітет* komitəsi
body commission კომისი* հանձնաժողով* камісі* kommissio* komisyonu komissiyası komisj*
body council савет* рад rady şura şurası საბჭო* խորհուրդ* rada radi kurultayı
body centre цэнтр* центр* zentrums centru centra კვლევითი-ცენტრი ცენტრ* կենտրոն* mərkəzi ośrodk*
body foundation фондация fundusz fonduri фонды fonu ფონდ* հիմնադրամ* vakfın fundacj* stiftungen fondation* fundación*
body institute інстытут* ինստիտուտ* ინსტიტუტ* instytut*
body newspaper газэт* газета журналы-газета գազետ* թերթ* გაზეთ* qəzet* qəzeti gazetesi dziennik gazeta* روزنامه جريدة
body magazine часопіс* часопис* ჟურნალ* ամսագիր* jurnalı dergisi revista revue zeitschrift مجلة czasopismo
body radio радыё რადიო* ռադիո* radiosu radyo* إذاعة
body television телебачанн* тэлебачанн* ტელევიზი* ტელეკომპანი* հեռուստա* televiziya* televizyon* fernsehen telewizj*
body court суды судовий судовы სასამართლო* դատարան* məhkəməsi mahkemesi gerichts gerichtshof tribunalul sąd sądu trybunał*
body prosecutor пракурату* პროკურატურ* დատախազ* դատախազ* prokurorluğu savcılığı staatsanwaltschaft prokuratura prokuratury parchetul
body police паліцы* міліцы* პოლიცი* ոստիկան* polisi jandarma* policj*
body ministry міністэрств* სამინისტრო* նախարար* nazirliyi bakanlığı ministerstwo ministerul
body department дэпартамент* დეპარტამენტ* վարչութ* idarəsi müdürlüğü abteilung départem* departament* 
body administration адміністрацы* ადმინისტრაცი* վարչակազմ* başçısının-aparatı icra-hakimiyyəti verwaltung* préfecture
body service слжб* служб* სამსახურ* ծառայութ* xidməti hizmetleri służb* 
body agency агенцтв* агэнцтв* სააგენტო* գործակալութ* agentliyi ajansı agencj*
body school школа школы სკოლ* դպրոց* məktəbi szkoł*
body hospital больніц* бальніц* საავადმყოფო* հիվանդանոց* xəstəxana* krankenhaus szpital* kliniken
body university унівэрсытэт* ўніверсітэт* універсітэт* უნივერსიტეტ* համալսարան* universiteti üniversitesi uniwersytet* universitatea
body house дом хата სახლ* տուն evi
body assembly асамблея асамбле* ասամբլեա* ასამბლე* meclis assamblée versammlung zgromadzen*
body coalition кааліцы* კოალიცი* կոալիցիա* koalisiyası koalisyonu koalicj*
body network сетка ქსელ* ցանց* şəbəkəsi ağı netzwerke sieć
body initiative ініцыятыв* ინიციატივ* նախաձեռնութ* təşəbbüs* girişimi inicjatyw* iniciativa* initiativ* مبادرة
body organisation арганізацы* ორგანიზაცი* կազմակերպ* təşkilatı örgütü organizacj* منظمات سازمان
body group групы გრუპ* ჯგუფ* խումբ* խմբ* qrup* grubu
body company кампані* კომპანია* ընկերութ* şirkəti şirketi spółk*
body plant завод* ქარხანა* գործարան* zavodu fabrikası zakład*
body bank банку банк* բանկ* bankı bankası
body club клуб* კლუბ* ակումբ* klubu kulübü
body alliance альянс альянсу ალიანს* դաշինք* alyans* ittifaqı ittifakı sojusz
body bloc bloku blok դաշինքը ბლოკ*
body senate senate сенат* senat* сенаты սենատ* სენატ*
body ombudsman ომბუდსმენ* օմբուդսմեն* ombudsmanı omburdsman rzecznik*
body observatory monitoring-mərkəzi
body theatre тэатр* თეატრ* թատրոն* teatrı tiyatro*
body museum музей* მუზეუმ* թանգարան* muzeyi
body library бібліятэк* ბიბლიოთეკ* գրադարան* kitabxana*
body church царкв* ეკლესი* եկեղեց* kilsə* kilisesi
topic human ադամի մարդու მարდის მარդու чалавеч* adamın
topic rights правоў права უფლებ* իրավունք* իրավ* haqlar* hüquqlarının haklar* praw
topic humanrights правабарон* უფლებადამცველ* իրավապաշտպան* hüquq-müdafiə prawoczłow* menschenrechts*
topic freedom свабод* თავისუფლებ* ազատութ* ազատ azadlıq* özgürlük* wolnoś* liberal-freiheit воля волі вольных вільних freier freien vrij*
topic civil грамадзянск* სამოქალაქო* քաղաքացի* vətəndaş* sivil civile civils ciudadana obywatel* zivil*
topic citizens citizens' грамадзян* მოქალაქ* քաղաքացիներ* 
topic society грамадств* საზოგადოებ* հասարակ* cəmiyyət* toplum* społecz*
topic public грамадск* საზოგადოებრივ* հասարակական ictimai kamu öffentlich* publique* publiczn*
topic national нацыянальн* ეროვნულ* ազգային milli narodow* 
topic state дзяржаўн* სახელმწიფო პეტական պետական dövlət państw*
topic peoples народн* сахалхо სახალხო ժողովրդ* xalq* halkların ludow*
topic democratic дэмакрат* დემოკრატ* ժողովրդավար* demokratik demokratyczn* démocrates
topic independent незалежн* დამოუკიდებ* անկախ* niezależn* unabhängige*
topic journalists журналіст* ჟურნალისტ* լրագրող* jurnalistlər* gazeteciler* dziennikarz* journalisten* reporter* صحافي صحفيي الصحفيين خبرنگاران روزنامه‌نگاران
topic writers пісьменнік* მწერალ* მწერლ* գրող* yazıçı* yazarlar* schriftsteller* écrivain* escritor* pisarz* نویسندگان كتاب
topic lawyers адвакат* იურისტ* ადვოკატ* փաստաբան* իրավաբան* vəkillər* avukatlar* hüquqşünaslar* prawnik* adwokat* juriste* وکلا
topic women жанчын* жаноч* ქალ* კვინ կանանց կին qadınlar* kadınlar* kobiet* frauen femmes mujeres زنان النساء
topic youth моладз* ახალგაზრდ* երիտասարդ* gənclər* gençlik* młodzie* jugend* молодые молодых молоді жастары молодіжн*
topic children дзіцяч* ბავშვ* երեխա* uşaq* çocuklar* dziec* kinder*
topic workers працоўн* მუშა* მშრომელ* աշխատ* işçilər* emekçi* arbeiter* robotnik* travailleurs trabajadores
topic miners шахцёр* გორняк მაღარო* հանքագործ* şaxtaçılar* madenciler* górnik* bergarbeiter*
topic teachers настаўнік* მასწავლებელ* მასწავლებლ* ուսուցիչ* müəllimlər* öğretmenler* nauczyciel*
topic students студэнт* სტუდენტ* ուսանող* tələbə* öğrenciler* studierende* student*
topic veterans ветэран* ვეტერან* վետերան* veteranlar* gaziler*
topic freedomnews svaboda svoboda
topic justice справядлів* სამართლიან* արդար* ədalət* adalet* правосуд* правасудд* sprawiedliw* gerechtigk* 
topic truth праўда სიმართლე* ճշմարտ* həqiqət* prawda hakikat*
topic peace მშვიდობ* խաղաղութ* sülh* barış* pokoju frieden* міру
topic dream dream* ოცნება ოცნებ* երազ* xəyal arzu* traum rêve sueño марa marzen*
topic new ახალ* նոր yeni новай новае нави
topic georgianword kartuli
topic union-word ერთიან* 
topic hope надзея надія надії იმედ* հույս* ümid* umut* nadziej* hoffnung* espoir esperanza امید
topic helsinki гельсінс* хельсинс* хельсінк* հելսինկ* ჰელსინკ* helsink* гельсинк*
topic media медыя მედია* մեդիա* լրատվ* medya* medien* médias medios إعلام رسانه‌ها mediów медійн* медийн*
topic speech выказванн* სიტყვ* խոսք* ifadə* ifade* تعبير expression* expresión بيان بیان вираження
topic press друку პრეს* მედია-პრეს մամուլ* prasy pressefreiheit مطبوعات
topic information інфармац* ინფორმაცი* տեղեկ* informacj* i̇nformasiya informasiya информаці*
topic research даследч* კვლევ* հետազոտ* araştırmalar* badań araştırma* 
topic studies дасследаванн* études estudios studien
topic development развіц* განვითარებ* զարգացմ* kalkınma* inkişaf* rozwoju entwicklung*
topic education адукац* განათლებ* կրթ* təhsil* eğitimi bildung* edukacj*
topic health аховы-здароўя ჯანდაცვ* ჯანმრთელ* առողջապահ* səhiyyə* sağlık* gesundheits* zdrowi*
topic environment გარემო* բնապահպան* ekologi* çevre* środowiska umweltschutz довкілл* наваколл*
topic security бяспек* უსაფრთხოებ* անվտանգութ* təhlükəsizlik* güvenliği bezpiecz* 
topic interior унутран* შინაგან* ներքին daxili içişleri inneren innern wewnętrzn* intern interne internos
topic foreign замежн* საგარეო* արտաքին* xarici dışişleri zagraniczn* auswärtige*
topic defence абарон* თავდაცვ* պաշտպան* müdafiə* savunma* obrony verteidigungs* մدافع مدافعان المدافعين
topic investigation inquir* inquiry разбирательств* расследованн* розслідуван* расследаван* следч* გამოძიებ* քննչ* istintaq* soruşturma* ermittlung* śledcz* enquête* investigaci*
topic migration migrat* миграц* міграц* მიგრაცი* միգրաց* miqrasiya* migrasyon* көші-қон
topic social сацыяльн* სოციალ* սոցիալ* sosial* sosyal* sozial* społeczn*
topic labour працы შრომ* աշխատանք* əmək* çalışma* pracy arbeits*
topic constitutional канстытуц* საკონსტიტუციო* სახმანადრ* սահմանադր* konstitusiya* konstytuc* verfassungs*
topic criminal крымінальн* სისხლის* քրեական* cinayət* strafgericht* straf* karny karn*
topic administrative адміністрацыйн* ადმინისტრაციულ* վարչական* inzibati* idari* idare-mahkemesi verwaltungsgericht* administracyjn*
topic appeal апеляцый* სააპელაციო* վերաքննիչ* apellyasiya* istinaf* berufung* apelacyjn*
topic prisoners зняволен* პატიმარ* პატიმრ* բանտարկ* məhbus* mahpuslar* gefangen* więźni*
topic politicalword паліт* პოლიტიკურ* քաղաքական*
topic politics палітычн*
topic torture катаванн* წამებ* խոշտանգ* işgəncə* folter* tortur*
topic borders border* borders границ* кордон* grenzen frontières fronteras sınır* sərhəd* шекарасыз
topic without without без ohne sans sin siz tanımayan
topic shield shield щит щиты қалқан* калкан qalxon kalkan qalxan schild
topic green зялён* მწვანე* կանաչ* yaşıllar yeşiller* grün* verts verdes zielon*
topic european еўрап* ევროპ* եվրոպ* avropa* europejsk*
topic international міжнародн* საერთაშორისო* միջազգային* beynəlxalq* uluslararası* międzynarodow* internationaler internationales
topic solidarity салідарнас* სოლიდარობ* համերաշխ* həmrəylik* dayanışması solidarnoś*
topic equality роўнас* თანასწორ* հավասար* bərabərlik* eşitlik* równoś*
topic support падтрымк* მხარდაჭერ* աջակց* dəstək* desteği wsparci* unterstützung*
topic help дапамог* დახმარებ* օգնութ* yardımı pomoc*
topic family сямейн* ოჯახ* ընտանիք* ailələr* aileleri rodzin*
topic culture культур* კულტურ* մշակույթ* mədəniyyət* kültür* kultury
topic science навук* მეცნიერებ* գիտութ* elm elmlər* bilim* nauk* wissenschaft*
topic history гістор* ისტორი* պատմութ* tarix* geschichts*
topic heritage спадчын* მემკვიდრეობ* ժառանգութ* irs* mirası dziedzictw*
topic law закону კანონ* օրենք* qanun* yasa recht*
topic legal прававы* сამართლებრივ* სამართლებრივ* իրավական* hüquqi* hukuk rechts* juridique*
topic free-election выбараў არჩევნ* ընտր* seçki* seçim* wahl* élection* elecc* wybor*
topic elections выбарч* საარჩევნო* ընտրական* seçkilər* seçimler* wyborcz* انتخابات
topic opposition апазіцы* ოპოზიცი* ընդդիմ* müxalifət* muhalefet*
topic coordination koordynac* coordinat* координац* каардынац* კოორდინაცი* համակարգ* koordinasyon* koordinasiya*
topic alternativeword ალტერნატივ* այլընտրանք*
topic minorities меншас* უმცირესობ* փոքրամասն* azınlık* azlıq* mniejszoś* minderheit*
topic refugees бежанц* ლტოლვილ* փախստական* qaçqınlar* mülteciler* uchodźc*
level city гарадск* ქალაქ* քաղաք* şəhərin kentsel stadtgericht miejsk* municipale
level district раён* რაიონ* შრջան* շրջան* rayonu bezirks*
level region вобласц* მხარ* მარզ* მარზ* մարզ* bölge* obwod* wojewódz*
level supreme вярхоўн* უზენაეს* უმაღლეს* գերագույն* վճռաբեկ* najwyższ* oberst* suprême* suprem*
level central цэнтральн* ცენტრალურ* կենտրոնական* mərkəzi-seçki zentral* merkezî centraln*
level federal federalny föderal* federaln* bundes* fédéral*
level republican рэспублікан* რესპუბლიკ* հանրապետ* respublikası cumhuriyet* rzecz*
filler small у ў з са па аб для пры über przez dla na w z do od pod и
`
