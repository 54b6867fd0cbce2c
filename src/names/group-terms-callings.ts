/** Callings, forces, works and places of work, in some twenty languages, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_CALLINGS = `
topic analysis аналітычн* таҳлилӣ* analitik* ანალიტიკ* վերլուծական* تحلیلی analytique* analític*
topic strategic стратэгічн* სტრატეგ* ռազմավարական* استراتيجية استراتژیک راهبردی stratégique* estratégic*
topic research tadqiqot* tədqiqat*
topic experts сарапчы* коршинос* ექსპერტ* փորձագիտական* خبراء کارشناسان especialistas
topic policy політик* politika* سياسة سیاست*
topic political сиёсӣ* syýasy سياسية
body platform პლატფორმ* հարթակ* منصة منبر پلتفرم plateforme* plataforma* plattform*
body programme праграм* барнома* maksatnama* პროგრამ* ծրագիր* برنامج برنامه programa* programm*
body project проєкт* праект* долбоор* loyiha* лоиҳа* taslama* layihə* პროექტ* նախագիծ* مشروع پروژه projet* proyecto* projeto* projekt*
body secretariat сакратарыят* хатшылық* катчылык* kotibiyat* котибот* sekretarlık* katiblik* სამდივნო* քարտուղարություն* دبیرخانه secrétariat secretaría* secretaria secretariado sekretariat*
body branch філі* філіял* бөлүм* ფილიალ* մասնաճյուղ* شعبه zweigstelle* ortsverband* представництв* прадстаўніцтв* өкілдік* өкүлчүлүк* vakolatxona* намояндагӣ* wekilhana* temsilcili* nümayəndəli* წარმომადგენლ* ներկայացուցչություն* ممثلية نمایندگی représentation representación representação vertretung*
body department департамэнт* упраўленн* аддзел* відділ* раёсати* шуъба* bölüm* müdirlig* şöbə* სამმართველო* բաժին* دائرة مديرية اداره
body directorate дырэкцы* direksiya* дирексия* დირექტორატ* დირექცი* տնօրինություն* مديرية direção direktorat*
body service hizmet* خدمات جهاز serviço*
body inspectorate інспекці* інспекцы* müfettişliğ* müfəttişlik* ინსპექცი* տեսչություն* تفتيش مفتشية بازرسی inspección inspeção inspektion*
body office б'юро bürosu ბიურო* բյուրո* مكتب دفتر oficina escritório
body authority otorite* kurum* qurum* ორგანო* մարմին* سلطة autorité* autoridad* autoridade* behörde*
body headquarters shtab* qərargah* karargah* შტაბ* շտաբ* أركان ستاد cuartel* quartel* hauptquartier
body command qo'mondon* სარდლობ* հրամանատարություն*
body army войск* qo'shin* артиш* лашкар* goşun* არმი* բանակ* armee*
body regiment полку алай* полкы polk* პოლკ* գունդ* فوج هنگ regimiento
body battalion батальён* batalyon* ბატალიონ* գումարտակ* batalhão
body brigade брыгад* tugay* briqada* ბრიგად* բրիգադ*
body gendarmerie jandarm* ჟანდარმ* ժանդարմ*
topic patrol patrul* devriye* პატრულ* պարեկ* دورية گشت patrouille patrulla* patrulha streife*
topic migration муҳоҷират* مهاجرت migración migraç* zuwanderung*
body embassy амбасад* пасольств* элчилик* элчилиг* сафорат* ilçihana* səfirli* საელჩო* դեսպանություն* سفارت botschaft*
topic consular konsullik* konsolos* konsulluq* საკონსულო* հյուպատոսություն* قنصلية کنسولگری konsulat*
body mission місі* առաքելություն* بعثة هیئت misión missão
body delegation delegation* делегаци* делегаці* дэлегацы* делегация* delegatsiya* ҳайъат* delegasyon* დელეგაცი* պատվիրակություն* وفد délégation delegación delegação
body treasury казначэйств* казыналык* g'aznachilik* գանձապետ* خزانة خزانه trésor* tesorería tesouro schatzamt
body bank бонк*
body company підприємств* прадпрыемств* кәсіпорын* ишкана* korxona* корхона* kärhana* işletme* საწარმო* ձեռնարկություն* unternehmen* ширкат* kompaniýa*
body plant зауыт* ქარხ* مصنع کارخانه fábrica*
topic mining рудник* кеніш* маъдан* მაღარ* շախտա* منجم bergwerk* zeche*
body cooperative кааператыў* kooperatif* კოოპერატივ* կոոպերատիվ* تعاونية تعاونی coopérativ*
body market рынк* рынак* bozor* бозор* ბაზრ* سوق بازار marché* mercado* feira markt*
topic port პორტ* նավահանգիստ* ميناء بندر
body airport аэрапорт* фурудгоҳ* havaliman* აეროპორტ* օդանավակայան* مطار فرودگاه aéroport*
topic railway теміржол*
topic resistance супраціўленн* супраціў* қарсылық* каршылык* qarshilik* муқовимат* müqavimət* წინააღმდ* դիմադրություն* مقاومت resistência* widerstand*
topic liberation освободительн* вызвален* боштондук* qurtuluş* განთავის* განმათავის* رهایی befreiung*
topic revolutionary რევოლუცი* հեղափոխական* revolucion* revolucionári*
topic homeland отчизн* радзім* ватан*
topic accord согласи* злагод* згод* totuvlik* ризоият* ylalaşyk* mutabakat* razılıq* თანხმ* համաձայնություն* وفاق توافق acuerdo* concordia* acordo* eintracht*
topic progress прогресив* прогресі ілгерілеу* progrès* progreso* progresso*
topic reform рэформ* islohot* اصلاح* réforme*
topic power мощь güýç* قدرت
topic voice ձայն*
topic word калима*
topic publicopinion мысл* fikr* андеша* pikir* düşünce* düşüncə* միտք* فكر اندیشه pensée* pensamiento* pensamento* gedanke*
topic light ýagty* işik* լույս*
topic star зорк* ýyldyz* ვარსკვ*
topic sun сонц*
topic bridge կամուրջ*
topic path strasse*
topic step ädim* ნაბიჯ* քայլ* خطوة گام
body house будин* տուն*
body village вёск* деҳа*
topic settlementcolony посёлок поселок посёлк* поселк* селищ* пасёлак şäherçe* qəsəbə* بلدة شهرک asentamiento* povoado siedlung*
topic indigenous карэнн* бумӣ* ძირძველ* բնիկ* أصليين بومی originari* indigen*
topic owners помещик* землевладельц* terrateniente* proprietários grundbesitz*
topic tenants орендар* ижарачы* ijarachi* иҷоракор* kiracı* kirayəçi* վարձակալ* مستاجران
topic dock მტვირთ* estibador* portuári*
topic metallurgists მეტალურგ* մետաղագործ*
topic builders бинокор* gurluşykçy* მშენებლ* bâtiment
topic firefighters firefighters* пажарн* сӯхторнишонӣ* ýangyn* itfaiye* yanğın* სახანძრო* հրշեջ* إطفاء pompiers bomberos bombeiros feuerwehr*
topic rescue ратавальн* куткаруу* наҷот* kurtarma* xilasetmə* სამაშვ* სამაშველო* փրկարար* إنقاذ نجات sauvetage* rescate* resgate* rettung*
topic activists актывіст* აქტივისტ* ակտիվիստ* نشطاء ناشطين فعالان ativistas
topic volunteers валанцёр* ыктыярчы* ихтиёриён* meýletinçi* متطوعين داوطلبان volontaires voluntári*
topic observers synçy* observador*
topic scientists учён* учен* вчен*
topic engineers інженер* інжынер* муҳандис* inžener* mühəndis* ინჟინ* ინჟინერ* ճարտարագետ* مهندسين مهندسان engenheiros ingenieur*
topic economists эканаміст* иқтисоддон* ykdysatçy* ეკონომისტ* տնտեսագետ* اقتصاديين اقتصاددانان économistes
topic psychologists псіхолаг* равоншинос* հոգեբան* نفسيين
topic historians таърихнигор* taryhçy* պատմաբան* مورخان
topic musicians музикант* мұзыкант* навозанда* sazanda* მუსიკოს* երաժիշտ* موسيقيين موسیقیدانان músicos musiker*
topic composers кампазітар* kompozitor* besteci* bəstəkar* კომპოზიტორ* կոմպոզիտոր* ملحنين آهنگسازان compositeurs compositores komponist*
topic architects архітэктар* me'mor* меъмор* არქიტექტორ* ճարտարապետ* معماريين معماران arquitetos
topic filmmakers кінематаграфіст* kinematograf* kinematoqraf* կինեմատոգրաֆ* سينمائيين سینماگران cinéastes cineastas
topic photographers фатограф* լուսանկարիչ* عکاسان fotógrafos
topic reporters рэпарцёр* muxbir* хабарнигор* muhabir* müxbir* რეპორტიორ* թղթակից* مراسلين repórteres
topic editors muharrir* rédacteurs redakteur*
topic bloggers blogueurs blogueros blogueiros
topic judges судді суддзяў судьяла* sudya* მოსამართლ* قضات magistrad*
body prosecutor პროკურორებ* مدعين دادستانان fiscales promotores
topic sailors матрос* deñizçi* denizc* նավաստի* دریانوردان
topic pilots халабон* პილოტ* օդաչու* طيارين خلبانان
topic fishermen моҳигир* balykçy* ձկնորս* صيادين ماهیگیران
topic shepherds шопан* койчу* cho'pon* чӯпон* çopan* çoban* მწყემს* հովիվ* رعاة چوپانان bergers hirten*
topic nomads кочівник* ko'chmanchi* кӯчӣ* köçəri* رحل عشایر nómadas
topic traders гандляр* тоҷир* söwdagär* ვაჭარ* تجار بازرگانان commerçants comerciantes händler*
topic consumers спажыў* tüketic* მომხმ*
topic shareholders вкладник* үлешкер* hissador* саҳмдор* hissedar* payçı* მეწილ* բաժնետեր* مساهمين سهامداران actionnaires accionistas acionistas aktionäre
topic deaf неслышащ* саңыроо* дүлей* խուլ* ناشنوایان sourds sordos surdos
topic blind сліп* нявідуш* нобино* უსინათლ* կույր* مكفوفين نابینایان aveugles ciegos cegos blinde*
topic orphans сіріт* сірот* жетим* ятим* öksüz* ობოლ* أيتام یتیمان orphelins huérfanos órfãos
topic elderly пажыл* карттар* улгайган* пиронсол* garrylar* მოხუც* տարեց* مسنين سالمندان âgées ancianos idosos
topic widows удів* удоў* жесир* ქვრივ* այրի* أرامل بیوگان veuves viudas viúvas witwen*
topic girls девуш* дзяўч* духтарон* gyzlar* გოგონ* աղջիկ* աղջիկների فتيات بنات دختران meninas
`
