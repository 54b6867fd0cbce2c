/** More given names, in the form of `GIVEN_NAMES`: Arabic, Persian, Turkic, South Asian, African, Iberian, European. */
export const GIVEN_NAMES_WORLD = `
m salah صلاح; m saleh salih salih صالح; m alaa ala alaeddin علاء; m jaber jabir jabber جابر; m majid majeed مجيد; m majed ماجد
m hisham hicham hesham هشام; m wael wail وائل; m walid waleed oualid وليد; m yasir yasser yaser ياسر; m ayman aymen أيمن ايمن; m ashraf achraf أشرف
m adel adil adyl عادل; m bilal belal بلال; m bassam بسام; m bassem basim باسم; m fadi فادي; m fahd fahad فهد; m ghassan غسان; m hani هاني
m hatem hatim حاتم; m haitham haythem haytham هيثم; m imad emad عماد; m issam isam essam عصام; m jihad jehad جهاد; m khidr khadr khader خضر
m louay loai luay لؤي; m maher mahir ماهر; m mazen mazin مازن; m moaz muath muadh moaaz معاذ; m muhannad mohannad mohanad muhanad مهند
m munir mounir mouneer منير; m mutaz moataz mutazz معتز; m nabil nabeel نبيل; m nadim nadeem نديم; m naji nagi ناجي; m nawaf nawwaf نواف
m nayef naif نايف; m nidal nedal نضال; m nizar نزار; m qais kais qays قيس; m raed raid رائد; m rafiq rafik rafic رفيق
m ramadan ramazan ramzan ramadhan رمضان; m riyad riad riyadh رياض; m rida ridha redha; m sabri صبري; m safwat صفوت; m sami سامي
m shadi shady chadi شادي; m sharif sherif cherif shareef شريف; m taha طه; m talal طلال; m tamer تامر; m thamer thamir ثامر; m turki تركي
m wissam wisam وسام; m zaid zayd zeid زيد; m zain zein zayn زين; m zakaria zakariya zakariyya زكريا; m zuhair zouheir zuhayr زهير
m abdulhadi abdelhadi عبدالهادي; m abdulfattah abdelfattah عبدالفتاح; m abdulkarim abdelkarim abdulkareem عبدالكريم; m abdullatif abdellatif عبداللطيف
m abdulmalik abdelmalek abdulmalek عبدالملك; m abdulqadir abdelkader abdulkadir abdulqader عبدالقادر; m abdulhamid abdelhamid abdulhameed عبدالحميد
m abdulsalam abdessalam abdusalam abdelsalam عبدالسلام; m abdulwahab abdelwahab abdulwahhab عبدالوهاب; m abdulghani abdelghani abdulgani عبدالغني
m abdulmajid abdelmajid abdulmajeed عبدالمجيد; m abdulrahim abdelrahim abdurahim abdulraheem عبدالرحيم; m abdulsamad abdusamad عبدالصمد
m abdulhakim abdelhakim عبدالحكيم; m abdulrazaq abdulrazzaq abdelrazek abdurazak abdulrazzak عبدالرزاق; m abdulnasser abdelnasser عبدالناصر
m saif sayf seif سيف; m nuri nouri نوري; m akram أكرم; m anas أنس; m asad assad أسد; m ihab ehab إيهاب; m iyad eyad إياد; m jawad
m kadhim kazim kadim kazem كاظم; m kareem; m latif lateef لطيف; m luqman لقمان; m marwan مروان; m murtada murtaza murtadha مرتضى
m muqtada moqtada مقتدى; m rauf raouf رؤوف; m sadiq sadeq sadik صادق; m saad سعد; m shakir shaker شاكر; m taher
m tawfiq tawfik toufik taufiq توفيق; m yunus younes younis yunis يونس; m younus; f amal أمل; f amina aminah أمينة; f asma أسماء; f dalal دلال
f dalia داليا; f esraa isra israa إسراء; f ghada غادة; f hala هالة; f hanan حنان; f hoda huda هدى; f iman eman إيمان
f khadija khadijah hadija hatice xedice خديجة; f lama لمى; f lina لينا; f loujain lujain لجين; f maha مها; f manal منال
f mariam maryam meryem miriam مريم; f mona muna منى; f nadia nadya نادية; f nour noor نور; f noura nora noura nura نورة; f nouf nof نوف; f rana رنا
f rania رانيا; f reem rim ريم; f ruqaya ruqayya rokaya rokia رقية; f safa صفاء; f samira سميرة; f sawsan سوسن; f shaima shaimaa شيماء
f sumaya sumayya soumaya سمية; f wafa wafaa وفاء; f yasmin yasmine jasmine yasemin ياسمين; f zahra zehra زهراء; f zohra zuhra زهرة
f zainab zeinab zaynab zeynep zeyneb زينب; m gholamreza golamreza غلامرضا; m mohammadreza محمدرضا; m alireza علیرضا; m hamidreza حمیدرضا; m ahmadreza
m hossein hosein حسین; m mehdi mahdi مهدی مهدي; m mohsen muhsin محسن; m masoud مسعود; m behrouz behruz بهروز; m behnam بهنام; m bijan bizhan بیژن
m dariush darius داریوش; m esfandiar; m farhad فرهاد; m farshid; m farzad; m fereydoun fereidoon; m houshang hushang; m iraj; m javad جواد
m kamran کامران; m kaveh; m keyvan kayvan; m khosrow khosro خسرو; m kourosh cyrus; m mehran; m mehrdad; m milad; m mostafa; m navid; m omid امید
m payam; m peyman; m pouya; m ramtin; m saman; m shahram; m shahriar shahryar; m siamak; m sina; m soheil sohail suhail سهیل
m vahid wahid وحید; m yashar; f atena; f azadeh; f bahareh; f elham الهام; f farideh; f fariba; f fereshteh; f ghazal; f homa; f leila
f mahsa مهسا; f marzieh; f mina; f mojgan; f narges نرگس; f nasrin نسرین; f nazanin نازنین; f negar; f niloufar nilufar nilofar; f parisa; f parvin
f roya; f sepideh سپیده; f shadi; f shahla; f shirin شیرین; f shohreh; f simin; f soraya; f zhila jila ژیلا; f atefeh; f hengameh; f maryam مریم
m ahmet; m mehmet; m deniz; m emre; m engin; m erdal; m erdem; m erdogan; m erhan; m erol; m ertugrul; m fatih; m ferhat; m fikret; m gokhan; m hakan
m haluk; m hikmet; m huseyin; m ibrahim; m ilker; m kadir; m kaan; m kenan; m levent; m mert; m metin; m nazim; m necati; m nihat; m nuri; m oguz
m oguzhan; m okan; m onur; m orhan; m ozan; m ozgur; m recep rajab rejep rajap redzhep; m sedat; m selahattin; m serkan; m sezgin; m sinan; m suat
m tayfun; m tayyip; m tolga; m tuncay; m turgut; m ufuk; m ugur; m umut; m volkan; m yavuz; m yigit; m yilmaz; m zeki; f aylin; f aynur; f aysegul
f aysenur; f banu; f basak; f belgin; f derya; f dilek; f ebru; f elif; f emine; f esra; f figen; f fusun; f gonul; f gul; f gulay; f gulsum; f gulten
f hulya; f meltem; f meral; f merve; f nurcan; f nuray; f ozlem; f pinar; f selin; f sema; f serpil; f sevgi; f sevil; f sibel; f songul; f tugba
f yildiz; m afgan efqan; m agil aqil; m akif; m anar; m araz; m azer azar; m bayram bairam; m elman; m elmar; m elmir; m elmin; m elvin; m eltun
m emil; m etibar; m faiq; m fuad fouad فؤاد; m gadir; m galib; m hafiz; m ilkin; m intigam; m isgender; m jeyhun dzheikhun; m khagani xaqani
m mahir; m mubariz; m natiq natig; m nijat; m nurlan; m orkhan orxan; m parvin; m polad; m qadir; m ragif; m rahim; m ramal; m rasim; m ruslan
m rufat rufet; m sabuhi; m sahib; m seymur seimur; m tofiq tofig tofik tawfiq; m togrul; m tural; m vidadi; m vilayat; m vugar; m yadigar
m yashar; m zamin; m ziya; m zaur; f aytaj; f aytan; f gunay; f gunel gyunel; f gulnara; f irada; f konul; f lala; f nigar; f sabina; f sevda
f sevinc sevinj; f turkan; f ulviyya; f aygun; f arzu; f narmin; m ablai abylai; m adil; m adilbek; m aidyn; m aimak; m akan; m akezhan; m akylbek; m aldiyar
m altai; m altynbek; m amangeldi; m arystan; m aset; m askar; m assan; m ayan; m azamatbek; m baizhan; m bakhtybek; m bakytbek; m batyr; m batyrkhan
m baurzhan; m beibit; m beibut; m bekmurat; m beknur; m bekzod; m bolatbek; m chyngyzkhan; m dalel; m daniyarbek; m daryn; m dastan
m dauletkhan; m dinmukhamed dinmuhamed; m erasyl yerasyl; m erden yerden; m ergali yergali; m erkanat yerkanat; m ernur yernur; m eset yeset
m galymbek; m ganibek; m ibragim; m iliyas; m islambek; m kaisar kaysar; m kaldybek; m kanatbek; m kassym; m kazhymukan; m kenes; m kenzhebek
m kenzhegali; m kuanyshbai; m kydyr; m mahambet; m manarbek; m marlen; m maulen; m meirambek; m meiramgali; m mukhtar; m muratbek; m musagali
m myrzabek; m nariman; m nurbolat; m nurdaulet; m nurgazy; m nurkanat; m nurmukhamed; m nursayat; m nurtai; m omirbek; m orynbasar; m ospan; m rakhat
m rakhymzhan; m ratbek; m rizabek; m rysbek; m sabyr; m saduakas; m sagyndyk; m saiat; m sakhi; m sapar; m sarsen; m satybaldy; m seidakhmet
m seilkhan; m serikkali; m shaken; m shalkar; m sultanbek; m syrym; m tanat; m tauirbek; m temirbek; m temirkhan; m tileuberdi; m toktar; m toleubek
m turar; m turlybek; m ualikhan; m umirzak; m yerkin; m zhaksylyk; m zhalgas; m zhanat; m zhanbyrbai; m zhanibek; m zhanserik; m zharas
m zhenis zhengis; m zhigitbek; m zholdas; m zhumagali; m zhumagul; m zhursin; m zhuma; f aiganym; f aigerym; f aikerim; f ainash; f aisaule
f aitolkyn; f akbota; f akerke; f akmaral; f aknur; f aliman; f altyn; f altynai altynay; f amina; f anar; f araylym arailym; f asiya; f assem
f aysha; f baglan; f balausa; f balnur; f balzhan; f banu; f bayan; f bibigul; f damira; f danagul; f dariga; f dilyara; f enlik; f farida فريدة
f gaini; f gauhar gaukhar; f gulaim; f gulbarshyn; f guldariya; f gulzada; f gulzira; f kalamkas; f kenzhegul; f korlan; f kulyash; f kuralai; f laila
f layla; f lazzat; f maira; f marya; f moldir; f nazgulya; f nurgulya; f nurila; f nurzhan; f orynkul; f rabiga; f rakhima; f raushan; f roza
f saltanat; f sagynysh; f saya; f shara; f sharipa; f shnar; f tursynai; f ulbolsyn; f uliya; f umit; f urkiya; f venera; f zaida; f zauresh; f zhamal
f zhanargul; f zhannur; f zhansulu; f zhibek; f zhumagul; f zlikha; f zulfiya; m adilet; m aibek; m akylbek; m almazbek; m azim; m baktybek; m bakyt
m bektur; m bolot; m bolotbek; m chyngyz; m cholponbek; m daniyar; m duishon duyshon; m emil; m emilbek; m erkinbek; m esen; m kubanych; m kurmanbek
m kylych; m maksatbek; m mirlan; m nurbek; m nurlanbek; m omurbek omurbeck; m omurzak; m ravshanbek; m ruslanbek; m sadyr; m samatbek; m sapar
m sooronbay; m suyunbek; m syimyk; m talantbek; m taalaibek; m temir; m tilek; m tolon; m turat; m ulan; m ulanbek; m urmat; m uran; m zhanysh
m zhenishbek; m zhyldyzbek; f aida; f aijan; f aisuluu; f aizada; f anarkul; f asel; f asylkan; f baktygul; f begaiym begaim; f cholpon; f damira
f elnura; f gulzat; f jyldyz zhyldyz zhuldyz; f kalyskan; f klara; f mahabat; f meerim; f nargiza; f nurgul; f nurjamal; f perizat; f rahat; f rita; f roza
f saikal; f salima; f saltanat; f tolgonai; f tolkun; f uulkan; f ainagul; f burulai; f zhazgul; m abdumalik; m abdumannob; m abduvali; m adham
m akbar; m akmal; m akrom; m alimjon; m anvarjon; m asror; m azizbek; m azizjon; m bahodir bahadir bakhadir bahadyr bakhodir; m bahrom
m behruz; m behzod bekhzod behzad; m bobomurod; m botir; m dilmurod dilmurad; m doniyor; m elyor; m eldor; m farruh; m fayzulla faizullo fayzullo
m gairat gayrat ghayrat gairat; m gaibulla; m golib; m hikmat; m husan; m ikrom; m ilhomjon; m islom; m jahongir; m jamshid; m jasurbek; m javohir
m kamoliddin kamaliddin; m komil; m kudrat; m lutfulla; m mansurbek; m mirziyo; m muhiddin mukhiddin; m muhriddin mehriddin; m muzaffar; m navruz navroz
m nodirbek; m nuriddin nuriddin; m odil; m olim; m oybek; m ozod; m qahramon kakhramon; m rahmatulla; m ravshan; m rustambek; m said
m salohiddin salahiddin; m samandar; m sanjarbek; m sardorbek; m shahzod; m shamsiddin; m sherali; m shuhrat; m sirojiddin sirajiddin; m sobir
m sunnat; m temurbek; m tohirjon; m ulmas; m umar; m umarjon; m umidjon; m ural; m xurshid khurshid khurshed; m zafarjon; m zarif; m zayniddin
m zohid zahid زاهد; f barno; f dilafruz; f dildora; f dilorom; f feruza; f gulchehra; f gulbahor; f hilola; f iroda; f kamola; f lobar; f lola
f mahliyo; f malohat; f maftuna; f mavluda; f mohira; f mukaddas; f muhayyo; f munira; f nafisa; f nasiba; f nilufar; f nozima; f oydin; f oygul
f ozoda; f rano; f sabohat; f saodat; f sevara; f shahlo; f shoira; f surayyo; f umida; f yulduz; f zebo; f zilola; f zulayho
m abdukarim; m akobir; m alijon; m amirjon; m bakhtiyor; m buzurgmehr; m daler; m davlat; m emomali; m faizali; m farrukh; m firdavs; m ghayrat
m hoji; m hojimuhammad; m idibek; m izzat; m jamshed; m juma; m kholmurod; m komron; m mahmadali; m mahmadsaid; m manuchehr; m mahmadruzi; m mirzo
m naim; m nasrullo; m nusratullo; m orzu; m parviz; m qurbonali; m rahmon; m rajab; m rustam; m safar; m saidjafar; m saymuddin saimuddin; m shamsullo
m sharif; m shuhrat; m suhrob; m tojiddin; m umedjon; m zafar; m zainiddin; m zavqibek; m zaid; f firuza; f gulru; f jamila; f malika; f manizha
f mavzuna; f mehrangez; f mohru; f nigina; f nozanin; f parvina; f sabrina; f shahlo; f shahnoza; f tahmina; f zarafo; f zulfiya
m annamyrat annamurad; m atamyrat; m bayram; m begench; m berdi; m chary; m charyyar; m dovran dowran; m gurbangeldi gurbangeldy; m gurbanguly
m hojamyrat; m kakamyrat; m maksat; m meret; m myrat; m nepes; m nuryagdy; m oraz; m orazgeldi; m pirguly; m rahym; m resul; m sapar
m saparmyrat saparmurat; m serdar; m shohrat; m tachmyrat; m tirkish; m yazgeldi yazgeldy; m yazmyrat; m yhlas; f ayna; f aybolek; f bahar; f gozel
f jemal; f jeren; f maral; f mahri; f ogulnabat; f ogulsapar; f oguljan; f selbi; f shemshat; f tazegul; m anatol; m anton; m barys; m kiryl; m mikola
m mikita; m maksim; m pavel; m raman; m taras; m viktar; m vintsuk; m vital; f aksana; f alesia alesya olesya olesia; f hanna; f iryna; f julija
f larysa; f liudmila; f maryia; f natallia; f palina; f yuliya; m bohdan bogdan; m danylo; m ostap; m nazarii nazariy; m orest; m roman; m taras
m vsevolod; m yaroslav; m zakhar; m demian demyan; m hnat ignat ihnat; m kuzma; m luka lukash luke lucas; m makar; m miroslav myroslav miroslaw
m nestor; m oleksa; m panteleimon; m prokhor; m savva sava; m svyatopolk; m tymur; m ustym; m vlas; m yakiv; m yukhym efim yefim
m afanasii afanasi afanasy panas; m albert; m aleksandrs; m averian; m avgust augustin august; m bronislav; m demid; m dorofei; m emelian yemelyan
m ermolai; m foma; m gavriil gavril havrylo gabriel; m gerasim; m german; m gordei; m iosif osip yosyp; m innokenti innokenty ~ kesha; m ippolit
m kasian; m klim klym clement klement; m kornei; m lavrenti lavrentii; m makari makarii; m marian; m mefodi; m miron myron; m mitrofan; m mstislav
m naum; m nazar; m nil; m oskar oscar; m pakhom; m pimen; m porfiri; m potap; m prokopi; m radik; m radi; m rafael raphael rafail; m samson; m samuil
m savelii saveli; m serafim; m spiridon; m svyatoslav; m tarasii; m terentii; m trifon; m valerian; m vavila; m viacheslav; m vissarion
m vsevolod ~ seva; m yakov; m zinovi; f agata agatha; f alevtina; f albina; f anfisa; f bronislava; f dina; f elena; f emma; f ester esther; f evdokia
f faina; f feodosia; f glafira; f inessa; f iraida; f kapitolina; f kira; f klavdia ~ klava; f klementina; f lira; f liana; f lolita; f maia maya
f melania; f mila; f milana; f nelli nelly; f nika; f nonna; f oksana; f regina; f renata; f rimma; f rosa; f sabrina; f serafima
f snezhana; f solomia solomiya; f stanislava; f stefania; f taisia; f uliana; f valentina; f varvara; f vasilisa; f vlada; f vladislava; f zhanneta
f zlata; m luka; m beka; m besik besiki; m bidzina; m davit; m emzar; m gela; m giga; m giorgi; m givi; m gocha; m guram; m ioseb; m jaba; m jemal
m jumber; m kakhaber; m koba; m lasha; m malkhaz; m mamuka; m merab; m mikheil; m nika; m nikoloz; m nodar; m nugzar; m omar; m otar; m paata; m rati
m revaz; m roin; m saba; m shalva; m shota; m sulkhan; m tamaz; m tariel; m teimuraz; m tengiz; m tornike; m vazha; m zaal; m zaza; m zurab; m zviad
f ana; f ekaterine; f elene; f eteri; f irma; f ketevan ~ keti; f khatia; f khatuna; f lela; f lika; f manana; f marika; f maia; f mzia; f nana
f nani; f natela; f natia; f nato; f nestan; f nona; f salome; f sopio; f tamta; f tea; f teona; f tinatin; f tsira; m aghasi; m albert; m andranik
m aram; m ararat; m aren; m arkady; m armenak; m arshak; m artashes; m artavazd; m arthur; m ashot; m avetik; m avet; m azat; m babken; m bagrat
m davit; m edmon; m garegin; m garnik; m gegham; m gevorg kevork; m grigor krikor; m gurgen; m hakob hagop акоп; m hamlet гамлет; m harutyun harout арутюн
m hovhannes hovannes ovanes; m jirair jirayr zhirayr; m karapet garabed; m karen garen; m khachatur khachik; m levon; m manuk; m manvel; m mher; m mikayel
m mkrtich mgrdich; m nikol nigol; m norayr; m norik; m paruyr; m petros bedros; m raffi; m robert; m ruben; m samvel; m sargis sarkis; m sasun
m sedrak; m seyran; m sos; m stepan; m suren; m tatul; m taron; m tigran; m vache; m vagharshak; m vahagn; m vahe; m vahram; m vardan; m varuzhan
m vazgen; m vigen; m yervand yerevand; m zaven; f anahit; f ani; f anush; f araks; f arev; f arpine; f astghik; f gayane; f hasmik hasmig асмик; f heghine
f karine; f lilit; f lusine; f mane; f mariam; f meri; f naira; f nare; f narine; f nune; f ruzan; f satenik; f shushan; f siranush; f sona
f syuzanna; f tatevik; f zara; f zaruhi; m anand; m anil; m amit; m arjun; m arun; m arvind; m ashok; m bhagat; m deepak; m dilip; m ganesh; m gopal
m govind; m hari; m harish; m hemant; m jagdish; m kailash; m kamlesh; m kishore; m krishna; m lalit; m madan; m mahesh; m manish; m manoj; m mohan
m mukesh; m naresh; m narendra; m naveen; m nitin; m om; m pankaj; m prakash; m pramod; m pranav; m prashant; m pravin; m prem; m raj; m rahul
m rajesh; m rajendra; m rajeev rajiv; m rajan; m rakesh; m ram; m raman; m ramesh; m ravi; m rohit; m sachin; m sandeep sandip; m sanjay
m sanjeev sanjiv; m satish; m shankar; m shiv; m shyam; m subhash; m sudhir; m sunil; m suraj; m suresh; m surendra; m sushil; m umesh; m vijay
m vikas; m vikram; m vinay; m vinod; m vishal; m vivek; m yogesh; f anita; f anjali; f anju; f asha; f deepa; f deepika; f gauri; f gita geeta; f indu
f jaya; f jyoti; f kamala; f kavita; f kiran; f lakshmi laxmi; f lata; f madhu; f mamata mamta; f manju; f maya; f meena; f meera; f mina; f neha
f nirmala; f nisha; f pooja puja; f poonam; f priya; f priyanka; f pushpa; f radha; f rani; f rekha; f renu; f ritu; f sangita sangeeta; f sarita
f savita; f seema sima; f shanti; f sharda; f shobha; f sita; f smita; f sudha; f sujata; f suman; f sunita; f sushma; f swati; f uma; f usha
f vandana; f vidya; m muhammad mohd mohammed md; m sayed syed seyed sayyed seyyed; m zubair zubayr زبیر; m umair; m bilal; m usman
m imran عمران; m faisal; m arif عارف; m aslam; m asif; m atif; m javed javid; m kashif; m nadeem; m naeem naim; m nawaz; m pervez; m rafi; m rashid
m sajid ساجد; m saleem; m shahid; m shafiq; m sohail; m tahir; m tanveer; m waseem wasim; m yasir; m zahid; m zulfiqar zulfikar; f bushra; f farzana
f fauzia fawzia; f hina; f nasreen; f nusrat; f rubina; f sadia; f saima; f samina; f shabnam; f shazia; f sumaira; f tahira; f uzma; m mamadou mamadu
m amadou amadu; m abdoulaye; m aboubacar; m adama; m alassane; m aliou; m alpha; m assane; m babacar; m bakary; m bassirou; m boubacar; m cheikh
m cheick; m demba; m djibril jibril; m fode; m ibrahima; m idrissa idris idriss; m issa; m issoufou; m kader; m lamine lamin; m lassana; m madou
m mahamadou; m mahamat; m malick malik مالك; m mody; m mor; m moctar; m modou; m moustapha; m ousmane; m oumar; m oumarou; m saidou; m salif; m seydou
m sekou; m soumaila; m souleymane; m thierno; m tidiane; m yaya; m youssouf; m yacouba; m zakaria; f aminata; f aissatou; f assetou; f awa; f binta
f coumba; f djeneba; f fanta; f fatoumata fatou; f hawa; f kadiatou; f khady; f mariama; f ndeye; f oumou; f penda; f ramata; f salimata
m chidi; m chike; m chima; m chinedu; m chukwudi; m chukwuemeka ~ emeka; m chukwuma; m ebuka; m ifeanyi; m ikechukwu ~ ike; m kelechi; m nnamdi
m obinna; m okechukwu; m olusegun ~ segun; m oluwaseun ~ seun; m olusola ~ sola; m babatunde ~ tunde; m adebayo ~ bayo; m ayodele ~ ayo
m olufemi ~ femi; m uche; m uchenna; f adaeze; f amaka; f chioma; f folake; f ngozi; f nneka; f ngozichukwu; f oluchi; f yetunde; m kwame; m kofi
m kwasi; m kwaku; m yaw; m kojo; m kwabena; f abena; f adwoa; f akua; f ama; f efua; f esi; f yaa; m tewodros tedros theodros; m girma; m haile
m dawit; m abebe; m abiy; m alemu; m bekele; m berhane; m birhanu berhanu; m dereje; m eskinder iskinder; m getachew; m kebede; m mekonnen; m meles; m mesfin
m mulugeta; m solomon; m tadesse; m tamrat; m tesfaye tesfay; m tilahun; m yohannes; m zelalem; m abraha abreha; m hagos; m kidane; m negash; m assefa asefa; m demissie; m tsegaye tsegay; m fikru; m shimelis; m belay; m ayele; m hailu; m zerihun; m yared; m yonas; m ermias; m biniam; m amanuel; m filmon; m robel; m isaias; m mehari; m goitom
m berhe; m kahsay; m seyoum; m habtom; m temesgen; m tariku; m natnael; m bereket; m henok; m teklu; f hiwot; f meseret; f tsion; f senait; f rahel; f mahlet; f feven; f selamawit; f aster; f genet; f yodit; f azeb; f almaz; f birtukan; f hirut; f mulu; f selam; f tigist
f tsehay; f zewditu; m kamau; m kariuki; m kimani; m kipchoge; m mwangi; m njoroge; m ochieng; m odhiambo; m okoth; m omondi; m otieno; m wafula
f akinyi; f achieng; f atieno; f nyambura; f wambui; f wangari; f wanjiku; f wanjiru; f njeri; f muthoni; f nyokabi; f wairimu; m tendai; m tafadzwa
m farai; m kudakwashe; m tatenda; m thabo; m themba; m sipho; m thulani; m bongani; m mandla; m sibusiso; m nkosinathi; f thandi; f nomvula; f nomsa
f zanele; f lindiwe; m dieudonne; m desire; m jeanbosco; m innocent; m pacifique; m emmanuel manuel immanuel; m celestin; m fulgence; f esperance
f immaculee; f clementine; f christelle; m alejandro alexandro; m alfonso alphonse; m alvaro; m andres; m angel; m armando; m arturo; m benito
m carlos; m cesar; m cristian christian; m cristobal; m daniel; m diego; m domingo; m eduardo; m emilio; m enrique henry henri heinrich henrique
m ernesto ernest; m esteban; m eugenio; m federico; m felipe; m felix; m fernando; m gabriel; m gerardo; m gilberto; m gonzalo; m guillermo; m gustavo
m hector; m hernan; m hugo; m ignacio inaki; m isidro; m ismael; m jaime; m javier xavier; m jesus; m joaquin; m jorge; m julian; m julio jules julius
m leandro; m leonardo; m lucas; m luis; m marcelo; m marcos; m mariano; m mario; m martin; m mateo; m mauricio; m maximo; m miguel; m nelson; m nestor
m nicolas nicholas; m octavio; m omar; m orlando; m oscar; m pablo; m pascual; m patricio; m pedro; m rafael; m ramon; m raul; m reinaldo reynaldo
m rodolfo rudolf; m rodrigo; m rogelio; m ruben; m salvador; m santiago; m sebastian sebastien; m simon; m teodoro; m ulises; m vicente vincent
m wilfredo; m yordan; f adriana; f alejandra; f alicia; f amalia; f amparo; f ana; f andrea; f beatriz beatrice; f belen; f berta bertha; f blanca
f carla; f carmen; f carolina caroline; f catalina; f cecilia; f clara claire klara; f claudia; f consuelo; f cristina; f dolores ~ lola; f elena
f elsa; f emilia; f esperanza; f estela; f eva; f fernanda; f florencia; f francisca; f gabriela; f gloria; f graciela; f guadalupe ~ lupe; f ines
f isabel isabella isabelle; f josefina; f juana; f julia; f laura; f leonor; f lourdes; f lucia; f luisa; f luz; f magdalena madeleine; f marcela
f margarita; f mariana; f maribel; f marta martha; f mercedes; f milagros; f monica; f nieves; f norma; f patricia; f paula; f paz; f pilar
f raquel rachel; f rocio; f rosario; f ruth; f sandra; f silvia sylvia; f sofia; f soledad; f susana; f teresa theresa therese ~ tere; f valeria
f veronica; f victoria; f virginia; f viviana; f yolanda; f ximena jimena; m joao; m thiago; m tiago; m jorge; m luiz; m antonio; m manuel ~ manolo
m jose josep; m francisco ~ paco pancho; m ignacio ~ nacho; f mercedes ~ merche; f concepcion conceicao ~ concha; f maria mª ~ ma; m duarte; m goncalo
m afonso; m nuno; m rui; m paulo; m vasco; m xavier; f beatriz; f benedita; f catarina; f filipa; f ines; m zoltan; m laszlo; m istvan; m gyorgy
m janos; m jozsef; m sandor; m ferenc; m gabor; m tamas; m attila; m bela; m csaba; m imre; m zsolt; m balazs; m peter; m mihaly; m miklos
f zsuzsanna; f ilona; f erzsebet; f eszter; f katalin; f agnes; f judit judith; m jan; m jiri иржи jirzhi; m josef; m karel; m milan; m milos; m miroslav; m pavel
m petr; m tomas; m vaclav; m vojtech; m zdenek; m lukasz; m krzysztof; m wojciech; m tadeusz; m zbigniew; m jerzy; m jaroslaw; m marcin; m mariusz
m maciej; m piotr; m radoslaw; m slawomir; f agnieszka; f beata; f ewa; f joanna; f malgorzata; f magda; m djordje dorde jordje; m dragan
m goran; m ivica; m jovan; m marko; m milorad; m nenad; m nikola; m predrag; m sasa; m slobodan; m srdjan; m vuk; m zoran; m zeljko; f zeljka; f biljana
f dragana; f jelena; f mirjana; f snezana; f vesna; m ioannis yannis giannis; m konstantinos; m dimitrios; m georgios giorgos yorgos giorgos george
m vassilis; m panagiotis; m spyros; f eleni; f katerina; m ion; m gheorghe; m vasile; m mihai; m stefan; m radu; m florin; m dumitru; m sorin; m lars
m sven; m nils niels; m soren; m jens; m erik; m olaf olav; m bjorn; m gunnar; m magnus; m ole; m hans; m jurgen; m jorg; m klaus; m wolfgang; m uwe
m dieter; m gunther gunter; m helmut; m horst; m manfred; m rainer; m ralf; m octavian; m angelo; f angela; m giancarlo; m luca; m matteo; m paolo
m pietro; m salvatore; m stefano; m vincenzo; m luigi; m mariano; m marco; f chiara; f giulia; f francesca; f paola; m yosef yossi; m moshe; m shlomo
m yitzhak yitzchak; m yaakov; m eliezer; m ehud; m avi; m benjamin; m dov; m uri; m yair; m noam; m amos; f rivka; f shira; f yael; f tzipi; f noa
m evgeni jauhen; m sergei siarhiej siargiej; m dmitri zmicer zmitser zmicier zmitsier dzmitryj; m konstantin kanstancin; m artem arciom artsyom
m stepan stsiapan sciapan stsyapan; m lev leu leo; m aleksandr alaksandr aliaksandar ~ sandro ales; m aleksei alaksiej aliaksiej
m nikolai mikalaj mikola; m egor jahor yahor; m vladimir uladzimir ~ ulad lado; m vladislav ~ ulad; m ignat ihnat hnat; f tatiana taciana
f ekaterina kaciaryna ~ eka kate; f nadezhda nadzieja; f aleksandra alaksandra ~ lesia; m david davit ~ dato; m revaz ~ rezo; m teimuraz ~ temur
m ivan ivane ~ vano; m vakhtang ~ vakho; m joseph ioseb ~ soso; m kakhaber ~ kakha; m garegin ~ garik; m hovhannes ~ hovik; m hovik ovik овик
m nicholas nikolaos ~ nikos; m zurab ~ zura; f aisha ayesha ayse; m archil; m kumar; m muhammad ~ mohd md; m nurzhan nurjan; m chukwuebuka ~ ebuka
f botagoz ~ bota; m alikhan; m ernest; m bakhtiyar ~ bakha; m zhandos jandos; m zhanibek janibek; m kenesary; m ualikhan; m yevgeny
f svetlana sviatlana
m osman ousmane; m suleiman souleymane slimane; m mustafa moustapha; m omar oumar; m yusuf youssouf; m ibrahim ibrahima; m abubakr boubacar aboubacar
m mukhtar moctar mokhtar; m abdullah abdulah abdullo abdoulaye abdulai; m kadir kader qadir qader gadir kadyr; m hikmat hikmet; m galib golib ghalib ghaleb; m islam islom
m adil odil; m sabir sobir saber; m kamil komil; m akram akrom; m nuriddin nuraddin nureddin nouredine nooruddin nuruddin; m shamsiddin shamsuddin shamseddin
m salohiddin salahuddin selahattin salahadin; m tojiddin tajuddin tajiddin; m zayniddin zainuddin zainiddin; m sirojiddin sirajuddin; m kamoliddin kamaluddin
m saifiddin sayfiddin saifuddin; m jaloliddin jalaluddin jalaliddin celaleddin; m fakhriddin fakhruddin faxriddin; m muhiddin muhyiddin mohiuddin
m murat myrat; f irada iroda; m cheikh cheick; m said seydou; m hafiz hafez; m ziya zia; m qudrat kudrat; m muzaffar mozaffar; m azad ozod; m alim olim
m hovhannes ohannes; m rahim rahym; m navruz navroz nowruz nauryz; m zafar zofar; f gulnar gulnara gulnora; m abdurahim abdirahim; m abdrakhman abdirakhman abdurahman
m jamal jemal dzhemal djemal
m ibrahim brahim; m abdullah abdulah abdallah عبدالله
m leonid lyavon liavon lavon
f chiamaka ~ amaka; f rukhsana ruksana roxana; f lale läle ляля; m grzegorz гжегож; m krzysztof кшиштоф; m jerzy ежи; f parveen পারভীন পারভিন; m egor iagor yagor ягор; m grigori рыгор; m gennadi генадзь hienadz; m oleg aleg; m vladislav ~ уладзь; m arkadi аркадзь arkadz; m iosif yazep язэп йосип; m prokopi prokop пракоп prokip
m yakov yakiv; m afanasii opanas apanas; m mark marko; f ximena gimena; m genaro jenaro; m geronimo jeronimo; m anastasio anastacio; m luis luiz; m fedor fedir fiodar todar feodor; f evdokia yavdokha eudakia; f praskovia paraska; f daria odarka daryia; f yaryna; f arina; m akim yakym; m filipp pylyp filip
m mikhail mikhas ~ misho; m ivan yanka ~ ivanko janek jasio; m joseph yazep iazep; m konstantin kastus; m yuri yuras; m timofei tsimokh; m semen symon; m vasili bazyl
m georgi ~ gio gogi guga; m vladimir ~ lado; f ketevan ~ keto ketino ketato; f tamar ~ tako tamriko; f ekaterine ~ eka; m gagik ~ gago; m suren ~ suro; m tornike ~ toko
f natalia ~ natalka; f maria ~ marichka marusya marysia; f olena ~ olenka lesya; f hanna ~ hannusia; m yaroslav ~ slavko; m dmitri ~ dmytryk; m lev ~ lyova
f raisa ~ raya; f taisia ~ taya; f polina ~ polya; f uliana ~ ulya; f marina ~ marisha; m kirill ~ kiryusha; m ilya ~ ilyusha; m roman ~ romchik; f lyudmila ~ lyusia
m azamat ~ aza azik; m daniyar ~ danik; m sanzhar ~ sanya; m maksat ~ maks; f aidana; f aizhan ~ aizhuldyz; m temirlan ~ tima; m nurlan ~ nurlik; m ulugbek ~ ulug
m mehmet memet ~ memo; m ibrahim ~ ibo; f zeynep ~ zeyno; f fatma ~ fatos; m suleiman ~ sulo; m abdurahman ~ abdo; f khadija hatce
f abigail ~ abby; f cynthia ~ cindy; m douglas ~ doug; f frances ~ fran frankie; f francesca; m henry ~ hank harry hal; m harold ~ harry hal; m jacob ~ jake; m joshua ~ josh
f jessica ~ jess jessie; f pamela ~ pam; m raymond ~ ray; m stanley ~ stan; m theodore ~ theo; m vincent ~ vince; m zachary ~ zach zack; m bernard ~ bernie; m donald ~ don
m gabriel ~ gabe; f madeleine ~ maddie; f margaret ~ meg megan marge; f rebecca ~ becca; m alexander ~ alec; m nathan ~ nate; m philip ~ pip; m timothy ~ timmy; m herbert ~ herb
m enrique ~ quique kike; m alberto ~ beto; m roberto ~ beto; m antonio ~ tono tonho; m rafael ~ rafa; m guillermo ~ memo; m jesus ~ chuy; m eduardo ~ lalo dudu; m fernando ~ nando
m javier ~ javi; m santiago ~ santi; m sebastian ~ sebas; f rosario ~ charo chayo; f isabel ~ isa chabela; f veronica ~ vero; f consuelo ~ chelo; m jose ~ ze zeca chepe; m francisco ~ chico kiko
f beatriz ~ bia; f guadalupe ~ lupita; f mercedes ~ meche; f teresa ~ teresita; m juan ~ juancho; m daniel ~ dani; f dolores ~ lolita; m ricardo ~ richi
m josef ~ sepp; m heinrich ~ heinz; m ulrich ~ uli; f katarzyna ~ kasia; f barbara ~ basia; f zofia ~ zosia; f malgorzata ~ gosia; m tomasz ~ tomek; m wojciech ~ wojtek
m krzysztof ~ krzysiek; m jerzy ~ jurek; m stanislaw ~ staszek; m piotr ~ piotrek; f joanna ~ asia joasia; f aleksandra ~ ola; m jakub ~ kuba; m maciej ~ maciek; m bartosz ~ bartek
f tehmina tahmina; m mehmood mahmood; m behram bahram; m mehboob mahbub mahboob; m rehmat rahmat; m gulam ghulam gholam; f parveen parvin perveen; m haque haq hak
m gavriil havrylo hauryla gavrila; m daniil danilo; m mikhail mikhaila; f anastasia ~ nasta nastsia; f aleksandra ~ alesia; m pavel ~ pavliuk pavlik; f ekaterina aikaterini ~ katsia katria kati katka katiusha; f sofia ~ zosia; m grigori ~ hrytsko hryts; m petr ~ petryk; m ivan ~ ivas
f larisa ~ lesia; f natalia ~ tasha; f anna ~ niura niusia; m bauyrzhan ~ bauyr; f aigul ~ aiko; f mariam ~ mari; f tamar ~ tamo; f ruzanna ~ ruzan; f narine ~ nare; m vardan ~ vardo; m hasan ~ haso
m luis ~ lucho; m antonio ~ tonio; m jan ~ janek honza; m josef ~ pepa; m jiri ~ jirka; m ferenc ~ feri; m istvan ~ pista; m laszlo ~ laci; m jozsef ~ joska; f katalin ~ kati; m ion ~ ionut; m gheorghe ~ gigi; m besarion ~ beso; m davit ~ datuna; m kakhaber ~ kakha; m aleksandre ~ sandro; m cholponbek ~ chopo; m aibek ~ aika; m bakhtiyor ~ bakha; m shukhrat ~ shukha; m rustam ~ rus; f shushanik ~ shushan
m milan ~ miki; m vojislav ~ voja; m vladimir ~ vlada; m slobodan ~ sloba; m zoran ~ zoki; f gordana ~ goca; f svetlana ~ ceca; m konstantin konstantinos kostas; m dmitri dimitrios dimitris; m panagiotis ~ takis; f elena eleni
m avraham ~ avi; m mohamed ~ momo hamada; f fatemeh ~ fati; m rajendra ~ raju
m elmurod elmurad; m elyor; m eldor; f nurlana; f nurana; f dilobar; m gary; m harry; m kadri; m serjan; m erjan; m ozjan; m ozkan; m gurjan; m gurkan; m orjan; m orkan; m tarkan; m atakan; m janer; f janan; f guljan; m birjan; m murad murod; m irfan; m irwan; f suci; f susi; f uni; f yuni; m eko; m joko djoko
f nane; f nune; f armine; f armenuhi; m khoren; f gohar; m gor; m kochar
m oraz uraz; m pejman; m peyman payman; m zayed; m hamdi; m naji; m nazih; f hanan; f haneen; m suleiman soulaimane souleiman souleimane soulayman; m george ~ geo; m thomas ~ thos; f nadezhda ~ nadiusha
m yakov ~ yasha; f taisia ~ tasya tasia; m gordei hordii hardzei; m semen ~ senya; m arseni ~ senya; m efim ~ fima; m saveli savelii savely ~ sava; m prokhor ~ prosha; m rodion ~ rodya; m timofei ~ timosha
f serafima ~ sima; f alevtina ~ alya tina; f evdokia ~ dunya dusya; f pelageia pelageya ~ polya; f elvira ~ elya ella; f eleonora ~ ella nora; f klavdia ~ klava; f marfa; f praskovia ~ pasha; m nikifor; m leonti leontii leontiy
m tekle; m wolde; m worku; m lemma; m mamo; m desta; m taye; m tadele; m teshome; m sileshi; m shiferaw; m melaku; m kassa; m kassahun; m habtamu; m getahun; m getnet; m gizachew; m fekadu fikadu; m beyene; m belete; m asfaw; m asrat; m amare; m abera; m alemayehu; m lidetu; m mengistu; m merera; m mulatu; m negasso; m sisay; m workneh; m yilma; m demeke; m endale; m fasil; m gebre; m araya; m tesfalem; m tsehaye; m woldeab; m zeray; m okbay okubay; m russom; m habte; m weldu; f tirunesh; f almaz; f aberash; f worknesh
m azlan; m azman; m azhar; m farhan; m faisal; m firdavs firdaus; m hafiz; m hakim; m haris; m harris; m izzat; m lutfi; m nazri; m rosli; m roslan; m shahrul; m syafiq; m zulkifli; m zulkarnain; f noraini; f norazlina; f rosmah; f zainab; f zaleha; f zuraida
m wilber; m wilmer; m gumercindo gumersindo; m adenilson; m adeilson; m edilson; m edmilson; m ednilson; m gilson; m nilson; m wilson; m anderson; m jefferson; m emerson; m wellington; m washington; m everton; m elton; m milton; m nilton; m hilton; f eufemia; f eugenia
f rini; f rina; f rani; f ruri; f rosi; m ferit; m ferhat; m oguzhan; m oguzjan; f rahile; f rahime; m aydin; f aydan; m ayhan; m aykut; m aytac; m ramil; m rafil; m rafis; m rais; m radik; m damir; m tamir; f aiuna; f ariuna; m joan; m chaim haim; m asar; m ansar
m khvicha; m sadullo sadulla saadullah sadullah; m saidullo saidulla saidullah saydullo; m ubaidullo ubaydulla ubaidullah; m zubaidullo zubaydulla zubaidullah; m almat; m hilal; f samah; f samar; m rifat refat; m rishat; f saziye; f sadiye; f jovana; f jovanka; m sumarjo; m sumarno; f kemi; f yemi; m farshid; m farshad; f lesia lesya; f olesia ~ lesia
`
