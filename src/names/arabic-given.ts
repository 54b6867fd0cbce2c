/** Given names in Arabic and Persian letters, each with how it is usually written in Latin ones: what stands under one is not the other. */
export const ARABIC_GIVEN = `
عبدالله abdullah abdulla abdallah abdellah abdoullah abdulah abdalla; عبدالعزيز abdulaziz abdelaziz
عبدالرحمن abdulrahman abdelrahman abdurrahman abderrahmane abdurakhman abdurahman; عبدالرحيم abdulrahim abdelrahim abderrahim abdurrahim
عبدالكريم abdulkarim abdelkarim abdulkareem abdelkrim; عبدالحميد abdulhamid abdelhamid abdulhameed
عبدالمجيد abdulmajid abdelmajid abdulmajeed abdelmadjid; عبدالهادي abdulhadi abdelhadi; عبداللطيف abdullatif abdellatif abdulatif
عبدالمنعم abdelmoneim abdulmonem abdelmonem abdulmunim; عبدالسلام abdulsalam abdelsalam abdessalam abdusalam
عبدالقادر abdulqader abdelkader abdulkader abdelqader abdulqadir; عبدالجبار abduljabbar abdeljabbar; عبدالفتاح abdelfattah abdulfattah abdelfatah
عبدالوهاب abdulwahab abdelwahab abdulwahhab; عبدالملك abdulmalik abdelmalek; عبدالمالك abdulmalek; عبدالباسط abdelbaset abdulbasit abdelbasset
أحمد ahmed ahmad; محمد mohammed mohamed muhammad mohammad mohamad mohamet muhammed mokhamed; محمود mahmoud mahmood mahmud; حمد hamad; حامد hamed
حميد hamid hameed; ماجد majed majid maged; مجيد majid majeed; مجدي magdy magdi majdi; سعد saad; سعيد saeed said saied sayeed; سعود saud saoud
سالم salem; سليم salim saleem selim; سلام salam; سليمان suleiman sulaiman soliman sulayman slimane; سمير samir sameer; سامر samer; سامي sami samy
صالح saleh salih salah; صلاح salah; خالد khaled khalid; خليل khalil khaleel; خليفة khalifa khalifeh; جمال jamal gamal djamel
جميل jamil jameel gamil djamil; جلال jalal galal djalal; جابر jaber jabir gaber; جاسم jassim jasim jassem; جعفر jaafar jafar djafar; حسن hassan hasan
حسين hussein husain hossein hussain houcine; حسام hossam hussam husam houssam; حسان hassan hassaan; محسن mohsen muhsin mohsin; حازم hazem hazim
حاتم hatem hatim; حيدر haidar haider haydar heydar; حمزة hamza hamzeh; إبراهيم ibrahim ebrahim brahim; إسماعيل ismail ismael esmail
إسحاق ishaq isaac ishak; إدريس idris driss idriss; إياد iyad eyad; إيهاب ihab ehab; أيمن ayman aymen; أيوب ayoub ayub; أنس anas; أنور anwar anouar
أنيس anis anees; أكرم akram; كريم karim kareem; كامل kamel kamil; كمال kamal kemal; كاظم kazem kadhim kadhem kazim; علي ali; علاء alaa ala
عادل adel adil; عدنان adnan; عدي uday oday; عمار ammar; عمر omar umar; عامر amer amir; عمرو amr; عماد imad emad; عمران imran omran; عباس abbas
عثمان othman osman uthman; عزيز aziz; عزت ezzat izzat; عصام essam issam isam; عيسى issa isa eisa; يحيى yahya yehia yahia; ياسر yasser yasir yaser
ياسين yassin yasin yassine; يوسف youssef yousef yusuf yousuf yusef joseph; يونس younes yunus younis; يعقوب yaqoub yaqub yacoub
ناصر nasser naser nasir; نصر nasr; نصير nasir naseer; نضال nidal; نادر nader nadir; نبيل nabil nabeel; نايف nayef naif; نواف nawaf; نزار nizar
نزيه nazih; هاني hani hany; هشام hisham hesham hicham hichem; هاشم hashem hashim hachem; هيثم haitham haytham; هلال hilal; هادي hadi hady
وليد walid waleed oualid; وائل wael wail; وسيم wasim waseem wassim; وسام wissam wisam wissem; وحيد wahid vahid waheed; راشد rashed rashid
رشيد rashid rachid rasheed; رشاد rashad rachad; رائد raed raid; رضا reda rida reza ridha; رمزي ramzi ramzy; رمضان ramadan ramazan; رامي rami ramy
رافع rafea rafi; رفيق rafiq rafik; رؤوف raouf rauf; زياد ziad ziyad zied; زيد zaid zayd zeid; زايد zayed; زكريا zakaria zakariya zakariyya
زهير zuhair zouhair zuheir; زاهر zaher zahir; طارق tariq tarek tareq tarik; طاهر taher tahir; طلال talal; طه taha; ظافر dhafer zafer; فادي fadi fady
فارس fares faris; فراس firas feras; فاروق farouk farooq faruq; فاضل fadel fadhil fadil; فضل fadl; فيصل faisal faysal; فهد fahd fahad; فؤاد fouad fuad
فواز fawaz fawwaz; فوزي fawzi fawzy faouzi; قاسم qassem qasim kassem qasem ghasem; قيس qais kais qays; لؤي louay luay loay; مازن mazen mazin
مالك malek malik; مأمون mamoun; ماهر maher; مروان marwan; مراد murad mourad morad; مصطفى mustafa mostafa mustapha; مصعب musab mosab
معاذ muath moaz moath; معتز moataz mutaz; منذر munther monther mundhir; منصور mansour mansoor; منير munir mounir monir; مهند muhannad mohannad
موسى musa mousa moussa; مؤمن moamen momen; ناجي naji nagi nagy; نجيب najib naguib najeeb; بدر badr bader; باسم bassem basem basim; بسام bassam
باسل bassel basel basil; بشار bashar; بشير bashir bachir basheer; بلال bilal belal; بهاء bahaa baha; تامر tamer; ثامر thamer thamir
توفيق tawfiq tawfik taoufik; جواد jawad javad; شادي shadi shady chadi; شاكر shaker; شريف sharif sherif cherif; صابر saber; صبري sabri sabry
صادق sadiq sadeq sadegh; صقر saqr; ضياء diaa zia; غازي ghazi; غسان ghassan; غانم ghanem; آمنة amna amneh; أمينة amina amineh; أمل amal; آمال amal amel
أماني amani amany; إيمان iman eman; أسماء asmaa asma; إسراء israa esraa isra; إلهام ilham elham; أحلام ahlam; أروى arwa; آية aya ayah; بسمة basma
بشرى bushra bouchra; جميلة jamila gamila djamila; حنان hanan; حنين haneen hanin; حياة hayat hayet; حليمة halima haleema; خديجة khadija khadijah
خلود kholoud khulood; دعاء duaa doaa; دلال dalal; دينا dina; رانيا rania; رنا rana; ريم reem rim; رباب rabab; رقية ruqaya ruqayya rokaya
زينب zainab zeinab zaynab zineb; زهراء zahra zahraa; زهرة zahra zohra; سارة sara sarah; سحر sahar; سعاد suad souad; سلمى salma; سلوى salwa
سميحة samiha; سميرة samira; سمية sumaya soumaya somaya; سناء sanaa sana; سهام siham; سهى suha soha; سوسن sawsan; شيماء shaimaa shaima; صباح sabah
صفاء safaa safa; صفية safia safiya; عائشة aisha aicha ayesha; عبير abeer abir; عفاف afaf; عزة azza; علياء alia aliaa; غادة ghada
فاطمة fatima fatma fatimah; فرح farah; فريدة farida; لبنى lubna loubna; ليلى layla leila laila; لمى lama; لطيفة latifa; لينا lina leena
مريم mariam maryam mariem; مروة marwa; مها maha; منى mona muna mouna; منال manal; منيرة munira mounira; نادين nadine; نجلاء naglaa najla
نجوى najwa nagwa; نسرين nisreen nesrin nasrin; نورة noura nora; نورا noura nora; نور nour noor nur; نوال nawal; هبة heba hiba; هدى huda hoda houda
هند hind; هالة hala; هيا haya; وداد widad; وفاء wafaa wafa; ولاء walaa; ياسمين yasmin yasmine; يسرا yousra yosra; يسرى yousra yosra; علیرضا alireza
محمدرضا mohammadreza; احمدرضا ahmadreza; حمیدرضا hamidreza; امیرحسین amirhossein; امین amin; امیر amir; آرش arash; آرمین armin; آرمان arman
اصغر asghar; اکبر akbar; بابک babak; بهرام bahram; بهروز behrouz behruz; بهزاد behzad; بهمن bahman; بهنام behnam; بیژن bijan; پرویز parviz
پژمان pejman; پویا pouya; پیمان peyman payman; پدرام pedram; جمشید jamshid; خسرو khosrow khosro; داریوش dariush daryoush; داود davoud davood
رامین ramin; رسول rasoul rasool; سامان saman; سپهر sepehr; سجاد sajjad sajad; سهراب sohrab; سهیل soheil; سیامک siamak; سیاوش siavash; سینا sina
شاهین shahin; شاهرخ shahrokh; شهرام shahram; شهریار shahriar shahryar; غلامرضا gholamreza; فرامرز faramarz; فرزاد farzad; فرشاد farshad; فرشید farshid
فرهاد farhad; فریبرز fariborz; فریدون fereydoun fereidoun; کامبیز kambiz; کامران kamran; کاوه kaveh; کیوان keyvan kayvan; کوروش kourosh koorosh
مجتبی mojtaba; مهدی mehdi mahdi; مهران mehran; مهرداد mehrdad; میثم meysam maysam; میلاد milad; منوچهر manouchehr; مرتضی morteza; مصطفی mostafa
نوید navid; نیما nima; هوشنگ houshang; هومن houman hooman; یاشار yashar; آتنا atena; آزاده azadeh; آرزو arezou arezoo; الناز elnaz; الهام elham
الهه elaheh; بهاره bahareh; پروانه parvaneh; پروین parvin; پریسا parisa; ترانه taraneh; ثریا soraya; رویا roya; ریحانه reyhaneh; زهرا zahra
زهره zohreh; ژاله jaleh zhaleh; ژیلا jila zhila; ساناز sanaz; سپیده sepideh; سمانه samaneh; سهیلا soheila; سیما sima; سیمین simin; شبنم shabnam
شهلا shahla; شهناز shahnaz; شهره shohreh; شیرین shirin; شیوا shiva; صدیقه sedigheh sediqeh; طاهره tahereh; عاطفه atefeh; فائزه faezeh; فرزانه farzaneh
فرحناز farahnaz; فرشته fereshteh; فرناز farnaz; فریبا fariba; گلناز golnaz; گلنار golnar; لادن ladan; لاله laleh; لیلا leila; مائده maedeh
مرجان marjan; مرضیه marzieh marziyeh; معصومه masoumeh; مهسا mahsa; مهناز mahnaz; مهین mahin; مینا mina; نازنین nazanin; نرگس narges; نسیم nasim
نگار negar; نگین negin; نیلوفر niloufar niloofar; هانیه hanieh; هما homa; هنگامه hengameh
`
