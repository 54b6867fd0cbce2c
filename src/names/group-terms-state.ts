/** What states have, and what their bodies are for, in some twenty languages, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_STATE = `
body court судом соттың сотунун tribunaux
topic constitutional konstitusion konstitusion*
topic appeal apellyatsiya апеллятсионӣ აპელაცი*
topic cassation kassatsiya საკასაციო*
level district райондун etrap* शहर شهرستان
level region welaýat* استانی
level city місто горада şäher* şehri муніципальн* муніцыпальн* munitsipal* bələdiyyə* მუნიციპალ* მუნიციპალიტეტ* بلدية شهرداری kommunal*
topic administrative administratiw administrativ*
topic economy господарськ* економічн* эканамічн* iqtisodiy иқтисодӣ ykdysady ekonomik iqtisadi տնտեսական* اقتصادية اقتصادی économique* económic* econômic*
topic criminal қылмыс jinoiy ҷиноят* jenaýat جزایی злачынст* злачын* қылмыстарға қылмыстар* ҷинояткорӣ jenaýatçylyk* დანაშაულ* հանցագործ* հանցավոր* جرائم جريمة جرایم criminalité delitos delincuencia kriminalität*
topic civil raýat* mülki
topic military вайсков* ваенн* harby hərbi სამხედრო* զինվորական* ռազմական* militär*
topic juvenile juvéniles
topic investigation derňew საგამოძიებო* بازپرسی
topic specialised спецыялізаван* адистештирилген ixtisoslashtirilgan ихтисосонидашуда ixtisaslaşmış ihtisas სპეციალიზებულ* մասնագիտացված* متخصصة تخصصی spécialisé* especializad*
topic judicial соттук судӣ դատական* قضائية قضایی judiciaire* judiciári*
topic justice юстыцы* әділетт* adalat adliýe adliye მართლმსაჯულებ*
body prosecutor додситон* додситонӣ პროკურორ* دادستان* procuraduría promotoria staatsanwalt*
level general генералӣ کل
body police انتظامی
topic interior ўнутран* ներքին*
topic security sûreté
topic intelligence разведывательн* razvedka* სადაზვერვო
topic guard охорон* ахов* muhafız გვარდი* գվարդի* حرس گارد
topic border пагранічн* сарҳад* serhet* სასაზღვრო* սահմանապահ* مرزی مرزبانی frontière* frontera* fronteira*
topic customs таможн* митн* мытн* საბაჟო* douan* aduaneir*
topic tax налог* подат* مالیات*
topic emergency фавқулода ýagdaýlar* afet საგანგებო* արտակարգ* katastrophen*
body colony тюрем* тюремн* турм* турэмн* түрмө* türme* türmesi cezaev* საპყრობილე* բանտ* زندان* presídio исправительн* პენიტენციურ* քրեակատարողական* penitenciari* penitenciári* калоні* koloniya* ислоҳӣ koloniýa* კოლონი* գաղութ*
topic probation probation* пробаци* пробації* пробация* probatsiya* პრობაცი* պրոբացիայի* bewährungshilfe
topic execution выканання иҷро აღსრულებ* إجراء اجرای exécution ejecución execução
topic bailiffs huissier* gerichtsvollzieher*
topic forensic forens*
topic financial молия* молиявӣ maliýe
topic drugusers наркоконтрол* narkomaniy* ნარკოტიკ* թմրադեղ* թմրամոլ* مخدرات مخدر drogue* stupéfiant* drogas narcóticos narcotic*
topic combat барацьб* протиді* процідзеян* күрөш* қарши* мубориза* göreş* ბრძოლ* պայքար* مكافحة مبارزه lutte lucha bekämpfung*
topic terror тэрарызм* лаңкестік* terörle terör ტერორიზმ* ահաբեկչ* تروریسم
topic extremism экстрэмізм* ekstremizm* ифротгароӣ aşırılık ექსტრემიზმ* ծայրահեղական* تطرف افراط* extrémisme
topic cybersecurity kiber* siber სიბერ* კიბერ* կիբեր* سيبراني سایبری ciber*
topic foreign étrang*
topic health здоров'* здароў* saglyk* sağlamlıq
topic education таълим enseignement
topic science ylym*
topic culture فرهنگ*
topic information اطلاع*
topic communication связ* зв'язк* сувяз* байланыш* алоқа* aragatnaşyk* კომუნიკაცი* հաղորդակց* կապի اتصالات ارتباطات comunicaci* comunicaç*
topic labour прац* меҳнат* zähmet* emək*
topic finance молияи maliýe
topic trading гандл* савдо* ვაჭრობ* առևտուր* تجاری comerci* comérci*
topic industry прамысловасц* саноат* senagat* მრეწველობ* արդյունաբեր* صنعت* indústria*
topic agriculture agricult* landwirtschaft*
topic environment ეკოლოგ* էկոլոգ* ökolog*
topic transport унаа* naqliyot* ulag* transporte*
topic construction будаўніцтв*
topic sport სპორტ* սպորտ* ورزش*
topic religious рэлігі* diýn* რელიგი* կրոն* دینی religieu*
topic housing жыллёв* манзил* საცხოვრებელ* բնակարան* wohn*
body parliament парламэнт* parlament* порлумон* პარლამენტ* խորհրդարան* برلمان parlement* parlamento*
body senate senado sénat
body assembly assambleya* маҷлис* zborow* assambleya ժողով* assemblé*
body chamber პალატ* պալատ* اتاق
topic delegates дэпутат* deputat* вакилон* milletvekil* դեպուտատ* نواب نمایندگان député* diputado* deputado* abgeordnete*
body council раду խորհրդ* شورا* شورای
body akimat мерія мэрыя* ҳоким* мириноҳия başkan* მერი* მერიის* بلدية شهرداری mairie maire alcaldía* alcalde prefeitura* rathaus*
body administration ma'muriyat* маъмурият* administrasiýa* إدارة اداره administração
topic governor әкімі hokimi valilik qubernator* გუბერნატორ* استاندار* gouverneur* gobernador* gobernación governador*
topic president прэзідэнт* პრეზიდენტ* նախագահ* رئاسة président* presidenci* presidênci* präsident*
body cabinet cabinet* кабинет* кабінет* кабінэт* кабинети კაბინეტ* cabinet gabinete kabinett
body government урад* ҳукумат* hökümet* hökumət* կառավար*
topic elections انتخابات* انتخابی eleiç*
body ombudsman ombud* médiateur provedor* ouvidoria* упаўнаважан* уәкіл* уәкілетті ыйгарым* ваколатдор* müvəkkil* რწმუნებულ* հանձնակատար* مفوض* commissaire* comisionado* comissário* beauftragte*
topic children баланың баланын çaga* infanc*
topic monitoring suivi
topic control кантрол* көземөл* назорат* gözegçilik* denetim* კონტროლ* վերահսկ* رقابة کنترل contrôle* kontroll*
topic inspectiontopic назорати gözetim* ზედამხედველ* հսկողությ* վերահսկողությ* إشراف fiscalização
topic statistics статыстык* омор სტატისტიკ* վիճակագր* إحصاء آمار estadístic* estatístic*
topic accounting есеп* эсептөө hisob* ҳисоб* hesablama* აუდიტ* հաշվեքննիչ* محاسبات comptes cuentas contas rechnungshof*
topic competition antiinhisar კონკურენცი* concurrence concorrência kartell*
body archive архіў* არქივ* արխիվ* أرشيف بایگانی arquivo*
topic lawyers ҳимоягар* aklawatçy* وکلا* юрыст* yurist*
topic notary нотариус* нотариат* нотаріус* натарыус* нотариустар* noter* ნოტარიუს* նոտար* موثقين notaire* notár*
body college калегі* kollegiýa* კოლეგი* colegio colégio kollegium*
body board правлінн* праўленн* башкарма* ҳайат* გამგეობ* directoire
body presidium прэзідыум* төралқа* rayosat* раёсат* prezidium* rəyasət* პრეზიდიუმ* նախագահություն* présidium
`
