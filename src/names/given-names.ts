/**
 * Given names, divided by semicolons and lines: m or f for whose name it is, forms that languages use for it, and after "~" its
 * short forms. Spellings that sound alike need no form of their own. Two entries are two names, however alike they look.
 */
export const GIVEN_NAMES = `
m aleksandr oleksandr aliaksandr alexander alexandre alexandr oleksander aleksandre ~ sasha sacha sania shura sanya alik alex oles sashko ales
f aleksandra oleksandra aliaksandra alexandra ~ sasha sacha sania shura sanya alex olesia
m aleksei alexei oleksii aliaksei alexey oleksiy alexis ~ alyosha lyosha lesha alex liosha
m sergei sergiy serhii siarhei serge sergo sergejs siargei ~ serezha seryozha serhiiko
m vladimir volodymyr uladzimir wladimir vladimer volodimir vladimirs ~ volodya vova vovan volodka vlad valodzia vladik
m vladislav uladzislau vladyslav wladislaw ~ vlad vladik slava
m nikolai mykola mikalai nikolay nicolas nikoloz ~ kolya kolia mikola nick nika; m nikola; m nikolaus
m dmitri dmytro dzmitry dimitri dmitrij ~ dima mitya dimon dimitris
m mikhail mykhailo mikheil mikhael ~ misha mishka mishiko; m michael mikael ~ mike mick mickey mikey; m michel
f michelle; m andrei andrii andriy andrey andrzej ~ andriusha; m andre; m andreas; m anders; m andrew ~ andy drew
m evgeni yevhen yauhen eugene evgenij yaugen eugen ievgen evgenii jewgeni ~ zhenya zhenia jenya
f evgenia yevheniia yauheniia eugenia evgeniya jewgenija ~ zhenya zhenia jenya
m yuri iurii yury juri ~ yura yurko
m georgi giorgi heorhii georgiy george georges georg heorgi ~ gosha zhora gia goga
m grigori hryhorii grigory ryhor grigoris gregory gregor grigol ~ grisha greg; m ivan ivane ioann ~ vanya vania
m john ~ johnny jack jon; m jean; m johann; m johannes; m juan; m giovanni; m jonathan ~ jon johnny
m paulo; m pavel pavlo paul paval ~ pasha pashka
m pierre; m pedro; m petr petro pyotr piotr peter piatro petre ~ petya pete
m fedor fyodor fiodor theodor theodore teodor ~ fedya ted teddy
m konstantin kostiantyn kanstantsin constantin constantine kostantin ~ kostya kostia
m ilya illia ilia elia iliya elias; m ilias ilyas elyas eliyas elias; m igor ihor ihar ~ goga; m oleg oleh aleh oleg
f olga olha volha вольга ~ olya olia; m kirill kyrylo kiryl cyril kiril kiryla kirila; m maksim maxim maksym maksims ~ max maks
m roman raman ~ roma romka; m ruslan ~ rusik rus; f ruslana; m rustam rustem rostam ~ rustik rusik; m viktor victor viktar ~ vitya
f viktoria victoria viktoriia ~ vika vicky; m vitali vitalii vital vitaly ~ vitalik vitalya
m viacheslav vyacheslav viachaslau wiatscheslaw ~ slava; m stanislav stanislau stanislaw ~ stas slava
m sviatoslav ~ slava; m yaroslav jaroslav iaraslau yaraslau ~ yarik slava; m rostislav ~ slava rostik
m anatoli anatolii anatol anatoly ~ tolya tolik; m arkadi arkadii arkady ~ arkasha
m artem artyom artiom artsiom ~ tyoma tema; m artemi; m arsen; m arseni arsenii; m boris barys borys ~ borya
m valeri valerii valery valerij ~ valera; f valeria valeriia valeriya ~ lera
m valentin valentyn valiantsin ~ valya; f valentina valentyna valiantsina ~ valya
m vasili vasyl vasil vassili wassili basil ~ vasya vasia; m veniamin ~ venya; m vadim vadym vadzim ~ vadik
m gennadi hennadii gennady henadz genadi ~ gena; m german herman; m gleb hlib hleb
m daniil danylo daniel daniyil ~ danya dan danny; m danila; f danielle daniela daniella
m denis denys dzianis dennis; m egor yegor yehor iahor; m lev leo; m leonid leanid ~ lenya
m mark marek marc; m marcus markus marcos; m matvei matvii matsvei matthew mateusz ~ matt motya; m matthias
m nikita mykyta mikita; m platon; m rodion radzivon; m semen semyon siamion simon ~ syoma
m stepan sciapan ~ styopa; m stefan stephan; m stephen steven ~ steve; m etienne
m timofei tymofii timothy tsimafei ~ tima tim; m timur temur teimur teymur ~ tima timka; m trofim; m tikhon
m filipp philip pylyp philippe ~ phil; m eduard edward edvard ~ edik ed eddie ted; m emil
f anna hanna ganna ana ~ anya ania; f anne ann ~ annie
f anastasia anastasija nastasia nastassia anastasiia ~ nastya nastia asya; f angelina ~ lina; f angela; f antonina ~ tonya
f alena elena olena helena yelena helen jelena elene ~ lena alyona lenochka; f alla ala; f alina; f alisa alice
f alia aliya aliia
f ekaterina kateryna katsiaryna yekaterina catherine katherine katarina ekaterine katerina jekaterina ~ katya katia kate kathy katy cathy
f elizaveta yelizaveta elizabeth lizaveta yelyzaveta elisabeth jelisaweta elisaveta ~ liza lisa liz beth betty lizzie eliza
f galina halyna halina galyna ~ galya halia; f daria darya dariia darja dariya ~ dasha; f zinaida ~ zina
f zoya zoia zoe; f irina iryna iryna irene irine ~ ira irka; f inna ina
f ksenia xenia kseniia kseniya ksenija xeniya ~ ksyusha; f oksana aksana; f larisa larysa ~ lara
f lidia lidiya lydia ~ lida; f lilia liliya lilya; f liubov lyubov lioubov ~ lyuba
f liudmila lyudmila liudmyla ludmila ludmilla liudmila ~ lyuda lyusya mila luda
f margarita marharyta margaret marguerite ~ rita maggie peggy
f marie; f mary; f maria mariia marya maryia mariya marija ~ masha mashka manya; f marina maryna
f nadezhda nadezda nadiia nadzeia nadiya nadejda ~ nadya nadia
f natalia natalya nataliia natallia natalja natalija ~ natasha natacha nata; f natalie nathalie; f nina; f nino
f polina palina paulina; f raisa; f svetlana svitlana sviatlana swetlana ~ sveta lana
f sofia sofya sophia sofiia ~ sonya sonia; f sophie; f tamara ~ toma
f tatiana tatyana tetiana tatsiana tatjana tatijana tetyana ~ tanya tania; f uliana ulyana
f yulia iuliia julia yuliya yuliia juliya iulia julija ~ yulya; f julie; f yana iana jana; f zhanna janna jeanne
f vera vira; f veronika veranika; f yaroslava; m robert ~ bob bobby rob robbie; m roberto
m guillaume; m willem; m wilhelm; m william ~ wm bill billy will willy liam; m richard ricardo ~ dick rick ricky
m james ~ jim jimmy jamie; m joseph josef ~ joe joey; m jose ~ pepe; m giuseppe; m thomas tomas tomasz ~ tom tommy
m benjamin binyamin ~ ben benny bibi; m antonio; m antoine; m anton antoni ~ tosha antosha antosh; m anthony ~ tony
m charles ~ chas charlie chuck; m carlos; m karl; m christopher kristofer ~ chris
f christina kristina khrystyna ~ chris tina kristi; f christine; m david davit davyd ~ dave davey
m dawud daud davud; m daniyar ~ dan dani; m samuel ~ sam sammy; f samantha ~ sam; m patrick ~ pat paddy
f patricia ~ pat trish; m gerald ~ gerry jerry; m jeremy ~ jerry; m frederick ~ fred freddie
m friedrich ~ fritz; m francis ~ frank; m francois; m francisco ~ paco fco; m franz; m frank; m lawrence laurent ~ larry
m leonard ~ len lenny; m nathaniel ~ nate nat; m nicholas nikolaos ~ nick nicky; m ronald ~ ron ronnie
m walter ~ walt; m kenneth ~ ken kenny; m albert ~ al bert; m alberto; m alfred ~ al alf fred; m alan allan allen
m abraham avraham ~ abe; m ibrahim ibragim ebrahim ابراهيم إبراهيم ~ ibro; m eric erik; m jeffrey geoffrey ~ jeff geoff
f susan ~ sue suzie; f susanna; f suzanne; f deborah ~ deb debbie; f jennifer ~ jen jenny; f rebecca ~ becky
f victorine; f jacqueline ~ jackie; f barbara varvara ~ babs varya; m barack barak ~ barry; f sarah sara سارة
m louis; m luis; m ludwig; f louise; f luisa; m marat ~ marik; m murat; m murad mourad; m mirat; f marata
m nurlan nourlan ~ nurik nureke; m nurzhan ~ nurik; m nursultan ~ nurik; m nurbek ~ nurik; m nurbol ~ nurik
m nurgali; f nurgul ~ nurka; f nurai; f nursulu; f nursaule; f nurzhamal; m askhat ashat; m asan
m hasan khasan gasan hassan hassane حسن
m husein hussein husain huseyn khusein gusein husayn hossein khusain guseyn hussain houcine حسين; m askar asker ~ asik
m aidar aydar; m heydar haidar geidar haydar heidar haider; m aidos; m aibek; m aibol; f aigul aygul aygul ~ aika
f aigerim aygerim ~ aika; f aizhan ayzhan; f aisulu; f aida; f ainur; f aiman; f aiperi
f aisha aysha aicha aishe ayshe عائشة; f aizada; f ainagul; m almas; m almaz; m amangeldy; m aman; m amanat
m amir emir أمير امير; m anuar anvar anwar enver أنور انور; m arman; f armana; m arnur; m artur arthur artour
m artak; m aram; m ara; m ashot; m armen; m arslan arslon; m aslan; m asylbek; m asylkhan; f asel assel asel ~ asya asia
f asem; f asiya; m azamat; m azat; m aziz azis عزيز; f aziza; m abai
m abdula abdullah abdulla abdallah abdoullah عبدالله
m abdurahman abdulrahman abdurakhman abdalrahman abderrahmane abdurahmon عبدالرحمن
m abdulaziz abdelaziz abdulazis عبدالعزيز; m abubakr abubakar abubakir aboubakar أبوبكر
m ahmad ahmed akhmet akhmed ahmet ahmad akhmad ahmed axmad ehmed أحمد احمد; m ali aly علي; m aliakbar; m alikhan
m alibek; m alisher ~ alik; m alzhan; m baurzhan bauyrzhan baurjan ~ bauka; m bauyr; m bagdat
m bahtiyar bakhtiyar bakhtior baxtiyor bahtiar bakhtiyor bakhtiyar; m bakhyt bakyt bakit bakhit bahyt
m bakhytzhan bakytzhan; m bakhrom bahrom bahram; m bekzat; m bekzhan; m bekbolat bekbulat; m berik; m berdibek
m bolat bulat ~ bolatik; m bobur babur; f bota; f botagoz; m galym; m galymzhan; m gani; m gabit; f galiya
f gulnar gulnara gulnora ~ gulya gulia; f gulnaz golnaz; f gulmira gulmire ~ gulya gulia; f gulzhan ~ gulya gulia; f gulsara; f gulsim; f gulshat
f gulshan gulsen gulshen; f gulbanu; f guldana; f gulzhanat; f gozel guzal guzel; m dauren; m dauletbek
m daulet dovlat devlet davlat dowlet; m darkhan; m dias; f dana; f diana; f dina; f dinara ~ dina; f dilnoza dilnoz
f dilnara; f dilbar dilbara; f dilfuza; m dilshod dilshad; m dilshat; m duman; m didar; m dosym; m dulat; m elchin
m eldar; m ildar; m elshan; m elnur; m ilnur; m emin; m erlan yerlan jerlan; m erzhan yerzhan ~ erzhik; m eldos yeldos
m erbol yerbol; m ermek yermek; m erkin erkyn; m erkebulan; m ernar; m ersin; m esen; m farid ferid فريد
m farrukh farruh faruh; m farhad farkhad farkhod farhod; m faruk faruq farouk فاروق
f fatima fateme fatemeh fatimah fatma patima fatema fatyma فاطمة; m fazil; m faisal faysal فيصل; m firuz feruz; f firuza feruza
m gaziz; m habib khabib حبيب; m hadi هادي; m hakim khakim حكيم; m hamid khamid حميد; m hamed حامد; m hamad حمد; m hamza khamza حمزة
m halid khalid khaled khaleed خالد; m halil khalil خليل; m hrant grant; m hayk haik; m iskander iskandar
m ilham ilkham ilhom; m islam; m ismail ismoil ismayil esmail اسماعيل إسماعيل ~ isma; m isa عيسى; m ilgar ilqar; m isatai
m isabek; m jafar jafar djafar cafar dzhafar giafar جعفر; m jamal djamal gamal jamol جمال; m jamil djamil جميل
f jamila dzhamilya zhamilya djamila zhamila ~ jama; m jamshid dzhamshed jamshed
m jahongir jahangir zhakhongir djahongir jehangir; f jahan; m kairat ~ kaira; m kanat qanat; m kanysh
m kasym qasim qasym kasim kassem qassem gasim gasym kasum; m kassymzhomart; m karim kerim كريم; f karima
m kamal kamol kemal كمال; m kamil كامل; m kuanysh; m kubanych; m kuandyk; m kuat; m kubanychbek; m kuanyshbek
m lasha; f laura; f leyla leila layla laila ليلى; f leilya; m lukpan; f madina ~ madish; f medina; f malika melike ملكة
m maksat maqsat; m maksut; m mansur mansour منصور; m mamuka; f marzhan; m masud masoud mesut
m mahmud mahmoud makhmud mahmut makhmut محمود; m mehman; m mirza
m muhammad mohammed mohamed muhamed mukhammad mohammad magomed muhammed mukhammed mahomet muhammet mukhamed mohamad mehemmed محمد ~ muha mukha; m mehmet mehmed
m muhtar mukhtar; m mustafa mostafa mustapha moustafa مصطفى; m musa moussa mousa موسى; m mukhamedzhan
m nabi نبي; m nazar; f nazira; f nazgul; f nazym; m namik; m naser nasir nasser nasyr nosir; m nasr نصر ناصر; m nasim
f narine; f nargiz nargis nargiza; f nigora nigar nigyar; f nodira nadira; m nodir nadir; m nugzar; m olzhas
m olzhabai; m omar umar omer umer عمر; m orazbek; m oral; m orken
m osman usman othman usmon ottoman uthman عثمان; m osama usama ousama usomah أسامة اسامة; m otabek; m oybek
m parviz parvez; m rahat; m rahim rakhim; m rahman rakhman rahmon rehman رحمن
m rahmatullo rakhmatullo rahmatulla rahmatullah; m ramil; m ramin; m ramiz; m rami رامي
m rashid rasheed rachid رشيد; m rashed راشد; m rashad reshad rashod; m rauf; m ravshan rovshan rawshan
m reza riza rza رضا; m rinat renat; m rasul resul rosul; f roza rosa rose; f raushan; m sabit; m sabir; f sabina
m said saeed saidou سعيد; m sayed سيد; m saken; m salim selim سليم; m salem سالم; f salima; m salman سلمان; m samat
m samir سمير; m samer سامر; m sanzhar sanjar; f saltanat; f sania; f saule ~ saulesh; f saida; m sardor sardar serdar; m serik
m serikbol; m serikbai; m serikzhan; m shavkat shovkat shevket shaukat; m sherzod sherzad shirzad
m shohrat shukhrat shokhrat shuhrat; f shahnoza shakhnoza shahnaz shakhnaz ~ shahi; m shota
m shingis shyngys chingiz shyngis tchinguiz cengiz chyngyz genghis jengis dschingis; f sholpan cholpon shulpan
m sultan سلطان; m suleiman sulaiman suleyman soliman sulaymon sulejman سليمان ~ sulik; m suhrob sukhrob sohrab; f symbat
m talgat; m tamerlan; m tarik tariq tarek طارق; m tahir taher tohir takhir طاهر; m temirlan
m tengiz tengis dengiz; m tigran dikran digran; f togzhan; m tolegen tulegen toleugen; m tolon; m turatbek; m turgun
m uktam oktam; m ulan; m ulugbek; f umida; m umed umid umit omid; f ulzhan; m utkir otkir; m vahan vagan; m vardan
m vusal; m vugar vuqar; m yasin yassin ياسين; m yusuf yousef youssef iusup yosef zhusip zhusup jusuf usuf yousuf يوسف
m yakub yaqub iakob yakup jakub jacob iakov yakov يعقوب; m yahya iakhia yehya يحيى; f zarina ~ zara; f zamira
m zafar ظفر; m zufar; f zhanar ~ zhanna; f zhanat; f zhanara; f zhanel; m zhandos; m zhanbolat; m zhasulan; m zhasur jasur
m zhomart joomart; m zhumabek; f zhuldyz; f zhibek; f zhazira; m ziad ziyad زياد; f zulfia; m zurab; m zaza
f zaure; m omirzhan; m kazbek; m gevorg; m grigor; m kaha; m levan ~ leo; f lali; f nana; m narek; f ani; m karen
m ruben; f tamar; m tornike; m vazha; m vaktang vakhtang; m irakli; m davron; m mirzhan; m madi; m manas
m medet; m meirzhan; m meiram; m murager; m oraz; m sayan; m tair; m talant; m tilek; m azhar; f ayana
f aruzhan; f indira; f kamila ~ kama; f karlygash; f kunsulu; f meruert; f makpal; f raikhan; f samal; f sandugash
f ulpan; f ayan; f tolkyn; f zhansaya; f zere; f kymbat; f kanykei; f ainura; f elmira; f elvira; f burul
f begimai; f asylgul; f cynara chynara shynar shynara
`

/** Names of one origin that traditions keep apart: one person may bear both in turn, so they are asked about. */
export const KINDRED_NAMES = `
mikhail michael michel; andrei andreas andrew anders andre; yusuf iosif joseph; ibrahim abraham avraam; iskander aleksandr; davud david; musa moses moisei
ivan john jan jean johann johannes juan giovanni; ilya ilyas; maria maryam miriam; sulayman solomon; yunus jonas; zakhar zakariya
ishak isaac isaak; yakub yakov jacob james; harun aaron; isa jesus; hava eva; sara sarah; yahya ivan; gabriel jibril
pavel paulo; petr pierre pedro; nikolai nikola nikolaus; stepan stefan steven etienne; matvei matthias; louis luis ludwig
william guillaume willem wilhelm; joseph jose giuseppe; anton antonio antoine anthony; charles carlos karl
francis francois francisco franz; mark marcus; albert alberto; robert roberto; anna anne; maria marie mary; christina christine
natalia natalie; susan susanna suzanne; julia julie; sofia sophie; louise luisa; daniil danila; artem artemi; arseni arsen
ksenia oksana; muhammad mehmet; irina yaryna arina; nazar nazarii; togrul tural; daniil danilo danila; samir samer; hamid hamed hamad; salim salem; rashid rashed; naser nasr; majid majed; basim bassam
said sayed; tamar tamara; arslan aslan; eldar ildar; elnur ilnur; dilshod dilshat; murat murad; madina medina
`
