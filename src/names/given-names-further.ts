/**
 * More given names, in the notation of `GIVEN_NAMES`: of Central Asia and the Caucasus, Turkey, Arab countries, Iran, India and
 * Pakistan, Europe and Africa. What is known as a name of its own is no slip of another.
 */
export const GIVEN_NAMES_FURTHER = `
m abzal; m aibar; m aituar; m bagdaulet; m berikkali; m yerbulat; m zhangir; m zhaslan; m zhasyn; m zhumabai; m zeinolla zeinulla; m kanagat; m kasymzhan; m kudaibergen
m kurmet; m miras; m nurlybek; m nurtas; m rymbek; m seitkali; m toleu tuleu; m sherkhan; m ybyrai; m ykylas
f aksaule; f alua; f almagul; f anara; f asemgul; f dilnaz; f inkar; f kamshat; f lyazzat lazzat; f madiyar; f tolganai tolgonai; f tomiris; f ulbosyn; f khalida
f khadisha; f elnara; m bauyrbek
m abdykadyr; m avazbek; m akmatbek; m alymbek; m amanbek; m arzybek; m atai; m ashirbek; m bakai; m baktyiar; f gulzar; m zholdosh; f zhypar; m ilim; m kalys; m kanybek
m karypbek; m kubat; m kubatbek; m melis; m mirbek; m nurdin; m osmon; m ryspek ryspekbek; m sagyn; m sagynbek; m sadyrbek; m seitbek; m semetei; m taalai; m toktobek
m toktogul; m tologon; m tynchtyk; m shailoobek; m edil; m elmurat; m erkebek
m abror abrar; m adiz; m azimjon azimzhan; m elbek; m furqat; m hamidulla; m javlon javlan; m komiljon kamilzhan; m laziz; m maruf; m nurali; m orif; m qobil kabil
m sadriddin; m saidakbar; m sarvar server; m tolib talib taleb; m zokir zakir; m zoir zair; m olimjon
f adolat adalat; f dilrabo dilraba; f durdona durdana; f gavhar gauhar; f gulsanam; f muhabbat; f munisa; f mukhlisa; f rayhon; f robiya rabiya; f ziyoda; f dilshoda
m ardasher ardeshir ardasheer; m bahodur bahadur bahodir bahadir bahador; m dilovar dilavar; m jovid javid javed cavid; m izatullo izatulla; m ismat ismet
m ismatullo ismatulla; m isfandiyor isfandiyar esfandiar; m karomatullo karamatullo; m nemat nimat; m nematullo nematulla nimatullo nematollah; m nozim nazim; m ruzi
m sadi; m saidjon; m saifullo saifulla; m safarali; m sino; m hikmatullo hikmatulla hekmatullah; m hokim; m shams; m shodmon shadman
m allaberdi; m annaguly; m ashyr; m babageldi; m bayrammyrat; m berdimyrat berdimurat; m charymyrat charymurat; m dowletgeldi; f enejan; m gurban qurban
m hajymyrat hajimurat hadzhimurad gadzhimurad; m hally; m kakajan; m kakabai; m mergen; m merdan; f maysa; m muhammetnazar; m nurgeldi; m nurmyrat nurmurat; f oguljahan
m orazmyrat; f oguljemal; m owez; m owezgeldi; m sohbet; m watan; m yagmyr yagmur; f zohre zohreh
f afet afat; m agasef agasaf; m babek babak; m elshad; m gunduz; m habil; m intiqam intigam; m metin matin; m samid; m tale; m taleh; m turan; m turqut turgut turgud
m ulvi; m vaqif vagif; f aysel; f fidan; f leman laman; f mehriban; f pervane parvana parvaneh; f solmaz; f shefiqe shafiga; m asif asef
m adem; m akin; m alp; m alper; m altan; m arda; m asim; m baki; m barış; m berk; m berkay; m berke; m bulent; m burak; m cem jem; m cenk jenk; m coşkun coskun
m cuneyt junaid juneid cuneyd; m devrim; m dogan; m dogu; f ekin; m ekrem; m emrah; m ender; m enis; m eren; m ergin; m ergun; m erkan; m ertan; m evren; m firat
m goksel; m guven; m hakki; m halit; m hamit; m hilmi helmi; m husnu; m ilhan; m ilkay; m kerem; m koray; m mete; m muammer; m mutlu; m muslum; m nail; m necdet; m oktay
m recai; m reşat resat; m samet; m semih; m serhan; m serhat; m soner; m şeref seref; m şükrü sukru; m taner; m tuncer; m turgay; m veli; m veysel; m zafer
m sertan; m ferhan; f ayla; f ayten; f başak basak; f berna; f betul; f burcu; f çiğdem cigdem; f demet; f didem; f duygu; f ece; f eda; f esin; f eylem; f fadime
f feride farida; f filiz; f funda; f gamze; f gulden; f hande; f ipek; f jale jaleh; f kubra; f melis; f mine; f muge; f nazli; f neslihan; f neşe nese; f nermin narmin
f nevin; f nilgun; f nurten; f oya; f ozge; f pelin; f reyhan; f saadet; f seda; f selma salma; f semra; f seval; f sevim; f sevinç sevinc sevinj; f şebnem sebnem shabnam
f şule sule; f tuğba tuba; f tulay; f tulin; f yeliz; f zeliha; f zerrin; f zubeyde; f kader
m adib; m adnan; m ammar; m aref arif; m badr bader; m bahjat; m bakr; m basel; m bashar; m burhan; m diaa; m fadel fadil fadhil fazel; m fares faris; m fawaz; m fawzi
m fayez fayiz; m firas feras; m hareth harith; m hashem hashim; m hazem hazim; m hosni husni; m hussam hossam; m jalal; m jasim jasem; m karam; m khaldoun
m khalifa khalifeh; m malek malik; m mamdouh; m mubarak mobarak mubarek; m najib necip; m nazir nadhir; m nader nadir; m nouh; m numan noman; m omran imran; m rabi rabie
m rayan; m safwan; m salam; m samih; m sari; m saud; m shaher; m shawqi; m tayeb tayyib tayyab; m thabet sabit; m wajdi; m zaher zahir; m zaki zeki; m jaber jabir gaber
m munir monir
f abeer; f afaf; f amani; f amira; f arwa; f aya; f doaa duaa; f fadia; f fadwa; f farah; f halima; f hayat; f heba hiba; f hind; f ibtisam; f ibtihal; f ikram
f inas enas; f intisar; f jihan gehan jehan; m jihan; f jumana; f khawla; f lamia; f latifa; f loubna; f malak; f maram; f marwa; f mayada; f nada; f nadine
f nahed nahid; f nahla nehla; f naima; f najat; f najla naglaa; f najwa nagwa; f nawal; f nesma; f nihal; f nasreen nisreen nesrin; f noha nuha; f rabab; f radwa; f rahma
f raja; f rasha; f rawan; f raya; f rehab rihab; f rola rula; f saba; f sabah; f sabreen; f safia; f sahar; f salam; f salwa; f samia; f sana; f shahd
f sherine shirin; f siham seham; f soha suha; f suad; f suhair soheir; f suzan; f tahani; f walaa; f warda; f wijdan; f yara; f zeina zena
m abbas; m abolfazl; m amin; m amirhossein; m arash; m ardalan; m armin; m arsalan; m aryan; m asghar; m akbar ekber; m bahman; m behrang; m borzou; m ehsan ihsan
m ahsan; m fariborz; m farzin; m foad fuad; m heshmat; m hooman; m jalil; m kambiz; m kian; m kianoush; m kiarash; m kourosh kurush; m mehrab; m mojtaba mujtaba
m morteza murtaza mortaza; m nima; m parham; m parsa; m pedram; m pouria; m rouzbeh; m sajjad; m sasan; m sepehr; m shahab; m shahin; m shahrokh; m shapour; m siavash
m soroush; m taghi taqi
f afsaneh; f arezou arzu; f elaheh; f elnaz; f fahimeh fahima; f faezeh; f farzaneh farzana; f forough; f golnar; f hasti; f katayoun; f ladan; f laleh; f mahin; f mahnaz
f mahshid; f mandana; f masoumeh masuma; f mitra; f monireh; f nastaran; f neda; f parastoo; f pegah; f raheleh; f samaneh; f sanaz; f setareh sitora sitara; f shahrzad
f shaghayegh; f shiva; f soheila suhaila; f somayeh sumaya; f tahereh tahira; f tara; f vida; f yasaman; f ziba zebo
m abhijit; m abhishek; m abhinav; m ajay; m ajit; m akash; m akhil; m akhilesh; m amitabh; m amol; m anant; m anirudh; m ankit; m ankur; m anoop; m ashish; m ashutosh
m atul; m avinash; m balaji; m bharat; m bhaskar; m bhavesh; m bhushan; m brijesh; m chandan; m chandra; m chetan; m devendra; m dharmendra; m dhruv; m dinesh; m gaurav
m gautam goutam; m girish; m harsh; m himanshu; m hitesh; m indra; m jayant; m jayesh; m jitendra; m kapil; m karan; m kartik; m kaushal; m keshav; m kiran; m kishan
m kunal; m lokesh; m madhav; m mahendra; m mayank; m mohit; m mukul; m neeraj; m nikhil; m nilesh; m nitesh; m paresh; m pavan; m piyush; m prabhat; m pradeep; m prasad
m pratik; m puneet; m rajat; m ranjan; m ranjit; m ravindra; m ritesh; m rohan; m sagar; m sanjit; m santosh; m satyam; m saurabh; m shailesh; m sharad; m shashi
m shekhar; m shivam; m siddharth; m sohan; m sujit; m sumit; m swapnil; m tarun; m tushar; m uday; m varun; m vikrant; m vimal; m vipin; m vipul; m virendra; m vishnu
f aarti; f aditi; f alka; f amrita; f ankita; f anupama; f aparna; f archana; f aruna; f bhavna; f chitra; f divya; f kajal; f kalpana; f kamla; f kanchan; f kirti
f komal; f lalita; f madhuri; f manisha; f megha; f mohini; f namrata; f nandini; f neelam; f neeta; f nidhi; f pallavi; f parvati; f prabha; f pragya; f pratibha
f preeti; f prerna; f rachna; f ranjana; f rashmi; f renuka; f roshni; f ruchi; f rupa; f sadhana; f sandhya; f sanjana; f saroj; f sheela; f shikha; f shilpa; f shreya
f shruti; f shweta; f sneha; f snehal; f sonal; f sonam; f supriya; f sushila; f tanvi; f varsha; f vimla
m abid; m afzal; m akhtar; m altaf; m amjad; m anees; m arshad; m irshad; m ashfaq; m ayaz; m azam; m danish; m faheem; m fakhar fakhr; m fawad; m fayyaz; m fida
m gulzar; m hanif; m haroon; m humayun; m iftikhar; m ijaz ejaz; m imtiaz; m iqbal; m ishaq; m ishtiaq; m jabbar; m kabir; m kaleem; m khurram; m liaqat; m mazhar
m mohsin mohsen muhsin; m mubashir; m mudassar mudassir; m mujahid; m mumtaz; m mushtaq; m niaz; m nisar; m obaid ubaid; m owais uways; m qaiser; m qamar; m raheel
m rohail; m raza; m rehan raihan; m riaz riad riyadh; m rizwan rezwan; m safdar; m saqib; m sarfraz; m shabbir; m shafqat; m shahbaz; m shahzad shehzad; m shakeel
m shamim; m shoaib shuaib; m shuja; m siddiq; m talha; m tauqeer toqeer; m uzair; m umair omair; m wahab; m wajid; m waqar; m waqas; m zahoor zuhur; m zeeshan
m vladlen; m khariton; m yulian; f avgusta; f agniya; f adelina; f anzhela angela; f anzhelika angelika; f violetta; f inga; f karina; f ninel; f evelina; f elina
m gnat hnat; m zenon; m levko; m liubomir lubomyr; m omelian; m yarema; f bohdana; f darina; f miroslava; f yustyna justina; m bogdan bohdan bahdan
m aleko; m amiran; m andro; m anzor; m avtandil ~ avto; m badri; m bachana ~ bacho; m elguja; m geno; m gaga; m imeda; m kote; m ramaz; m vepkhia vepkhvia; f eliso
f guranda; f iamze; f lamara; f lia; f maka; f mako; f medea; f nanuka; f nia; f nutsa; f rusudan; f shorena; f sopio ~ sopo; f tatia; f tsisana; m gega; m goga
m arayik; m areg; m avag; m avetis; m edgar; m hayrapet; m henrik; m hovsep; m hrachya; m hrayr; m koryun; m mihran; m nairi; m nver; m poghos; m razmik; m smbat
m tadevos; m vardges; m yeghishe; f arpi; f hermine; f hripsime; f lusik; f marine; f nazeli; f nvard; f sirvard; f taguhi; f tsovinar; f varduhi; f varsenik; f zabel
m abdulkhalik; m adlan; m aslanbek; m askhab; m ayub ayyub eyup; m bekkhan; m beslan bislan; m vakhit; m gadzhi haji hajji; m dzhabrail; m dzhamaludin; m dukvakha
m zaurbek; m zelimkhan; m lechi; m magomedrasul; m magomedsalam; m mairbek; m mukharbek; m movsar; m muslim; m nasrudi; m nurdi; m rizvan; m salavdi; m salambek
m taimuraz; m turpal; m khamzat; m shamil; m shamkhan; m sharip sharif sherif; m elbrus; m lom-ali; f aminat; f bariyat; f zhannet; f zalina; f zarema; f zaira; f zumrud
f kistaman; f luiza; f medni; f patimat petimat; f razet; f rukiyat; f satsita; f tamila; f khadizhat; f kheda; f yakha
m abel; m adolfo; m adrian; m agustin; m alfredo; m bernardo; m bruno; m camilo; m claudio; m damian; m dario; m emiliano; m ezequiel; m fabian; m fabio; m fidel
m gregorio; m horacio; m humberto; m jacinto; m jonas; m leonel; m lorenzo; m luciano; m maximiliano; m moises; m osvaldo; m ramiro; m rolando; m saul; m silvio; m tobias
f martina; f alba; f amanda; f amelia; f antonia; f araceli; f celia; f elisa; f fabiola; f ivonne; f josefa; f juliana; f julieta; f leticia; f liliana; f lorena
f manuela; f marisol; f micaela; f olivia; f rosalia; f rosana; f silvina; f vanesa; f sonia
m adrien; m alain; m armand; m arnaud; m aurelien; f aurelie; m baptiste; m bastien; m benoit; m bertrand; m cedric; f christiane; m christophe; m claude; f claudette
f claudine; m damien; f denise; m didier; m emile; f emilie; f emmanuelle; m fabien; f fabienne; m fabrice; m fernand; f fernande; f francoise; f gabrielle; m gael
f gaelle; m gaston; f georgette; m gerard; m gilbert; f gilberte; m gilles; m gregoire; f henriette; m herve; m hugues; m jacques; m jeremie; m jerome; m joel; f joelle
f josephe; f josiane; m julien; f julienne; m justin; f justine; m leon; f leonie; m luc; f lucie; m lucien; f lucienne; m marcel; f marcelle; f mariette; f martine
m mathieu; f mathilde; m maurice; f micheline; f nicole; m noel; f noelle; f odile; f odette; m olivier; m pascal; f pascale; f pascaline; m patrice; f paule; f paulette
f pauline; f pierrette; f raymonde; m remi; m renaud; m rene; f renee; m roger; f rolande; m romain; f simone; m stephane; f stephanie; m sylvain; f sylvaine; f sylvie
m thibault thibaut; m thierry; f virginie; m yannick; m yves; f yvette
m achim; m adolf; m albrecht; f anke; f annette; m axel; m bernd; m bernhard; f bettina; f birgit; f brigitte; m carsten; m christof; f cornelia; f dagmar; m detlef
m dietmar; m dirk; f dorothea; m eberhard; m eckhard; f elke; m florian; f franziska; f gabriele gabriela ~ gabi; m gerd; f gerda; m gerhard; f gisela; m gottfried
f hannelore; m harald; m hartmut; f heike; m heiko; m heiner; f helga; f hildegard; m holger; f inge; m ingo; f ingrid; m joachim ~ jochen; f johanna; f jutta; f karin
f katrin; f kerstin; m knut; m konrad; m kurt; m lothar; m lutz; f michaela; m norbert; m otto; f petra; m reinhard; f renate; m roland; m rolf; m rudiger; f sabine
f silke; f susanne; m thorsten; m udo; f ulrike; f ursula; f uta; f ute; m volker; m werner; m wolfram; m helmut gelmut; m johann iogann
m aaron; f alison; f amy; f annabel; m benedict; f bernice; f beverley beverly; m bradley; f brenda; m brendan; m brent; m brett; m brian; m bryce; m byron; m calvin
f carol; f carolyn caroline; m cecil; f charlotte; f cheryl; f chloe; m clarence; m clifford; m clive; m colin; m curtis; m darren; m darryl; m derek; m derrick
m desmond; f diane; m dominic; f donna; f doris; f dorothy; m duncan; m dustin; m dwight; m dylan; f edith; m edmund; m edwin; f eileen; f elaine; f eleanor; f ellen
m elliot; f emily; f erica; m ethan; f ethel; m evan; f eve; f evelyn; f felicity; f fiona; f florence; f gail; m gareth; m gavin; f georgia; f geraldine; f gillian
f gladys; f glenda; f gwen; f hannah; f harriet; f hazel; f heather; f hilary; f hilda; m ian iain; f imogen; f iris; m isaac; m ivor; f jane; f janice; m jared; m jason
m jasper; m jesse; f jill; f joanne; f josephine; f joyce; f kathleen; m keith; m kevin; f kimberly; m kyle; f lauren; m leroy; f linda; f lindsay lindsey; m lionel
f lois; f lorna; f lucy; f lynn; f mabel; m malcolm; f marcia; f marianne; f marilyn; f marion; f marjorie; f maureen; f melanie; f melissa; m melvin; f mildred
f miranda; f moira; f molly; f muriel; f nancy; f naomi; m neil; m neville; m nigel; f penelope; f phyllis; m quentin; m randall; m reginald; f rhoda; f roberta; m robin
m roderick; m rodney; f rosalind; f rosemary; f roxanne; f ruby; m rupert; f sally; m sean shaun; m shane; f sharon; f sheila; f shelley; f shirley; m sidney; f stella
m terence; m toby; f tracy tracey; m trevor; m tristan; f violet; f wanda; m wayne; f wendy; m wesley; m wilfred; f winifred; f claire clare; m elijah
m abiodun; m abiola; f abosede; m adebola; m adedayo; m adekunle; m ademola; m adeniyi; m adeola; f aderonke; m adesola; m adewale; m afolabi; m akinwale; f akosua
f amara; f anyango; f awino; m ayokunle; m ayomide; f bukola; m chibuike; m chibuzor; m chidera; f chidinma; m chiedu; f chika; m chikezie; f chimamanda; f chinelo
f chinenye; m chinonso; f chinwe; m ebele; m ejike; f folasade; f funmilayo; f gathoni; f ifeoma; f ifeyinwa; m ikenna; m jomo; m kagiso; m karanja; m kwadwo; m kwesi
f lerato; m lwazi; f masego; f mbali; m mpho; f ndidi; f neema; f nkechi; m nkosana; f nkosazana; f nonhlanhla; f nthabiseng; f obioma; f olabisi; m olumide; m oluwatobi
m omari; m onyeka; m ousseynou; f palesa; m samba; m sello; m simphiwe; m siphiwe; m sizwe; m taiwo; m kehinde; m tapiwa; f temitope; m thabang; f thandeka; f thandiwe
f titilayo; m tumelo; f zodwa; f fatim
f abeba; m addis; m addisu; m admasu; m afework; f alemitu; m alem; m amha; m andualem; f aselefech; m ayalew; m belachew; f belaynesh; m biruk; m chala; m debebe
m desalegn; m ephrem; m estifanos; f eyerusalem; m fikre; m fitsum; m gebreyes; m getaneh; m gizaw; f kidist; m kifle; m makonnen mekonnen; f medhin; f mekdes; m melese
f mihret; m nega; m seleshi; m wondimu; m wondwossen; m woldu; f yewubdar; m yirga; m zenebe; f zeritu
m liam; f lisa; f megan; m jack
m michael майкл; m john джон; m james джеймс; m george джордж; m joseph джозеф; m charles чарльз шарль; m william уильям; m jean жан; m pierre пьер; m jacques жак
m francois франсуа; m michel мишель; m juan хуан; m jose хосе жозе; m jorge хорхе; m joao жуан; m giuseppe джузеппе; m giovanni джованни; m guillaume гийом
m matthew мэтью; m andrew эндрю; m steven стивен; m stephen стивен; m henry генри; m heinrich генрих хайнрих; m hans ганс; m helmut гельмут; m herbert герберт
m wilhelm вильгельм; m jurgen юрген; m wojciech войцех; m zbigniew збигнев; m ferenc ференц; m laszlo ласло; m istvan иштван; m sandor шандор; m janos янош
m anthony энтони; m hugh хью; m hugo уго; m humberto умберто; m hector эктор; m horacio орасио; m hernan эрнан; m jesus хесус; m javier хавьер; m jaime хайме
m joaquin хоакин; m julio хулио; m julian хулиан; m gerard жерар; m gerardo херардо; m gilbert жильбер; m gilberto хильберто; m luc люк; m lucien люсьен; m olivier оливье
m etienne этьен; m alain ален; m bernard бернар; m benoit бенуа; m henri анри; m hubert юбер; m herve эрве; m hugues юг; m yves ив; m thierry тьерри; m louis луи
m daniel дэниел; m david дэвид; m jason джейсон; m justin джастин жюстен; m jeffrey джеффри; m jerome жером; m ryan райан; m brian брайан; m wayne уэйн; m walter уолтер
m wesley уэсли; m simon саймон; m isaac айзек; m sean шон; m graham грэм; m raymond рэймонд раймон; m luigi луиджи; m sergio серджио; m dwight дуайт; m guy гай
f catherine кэтрин; f jane джейн; f joan; f susan сьюзан сьюзен; f susanna сюзанна; f rachel рейчел; f hannah ханна; f caroline кэролайн; f christine кристин
f helene элен; f francoise франсуаза; f genevieve женевьева; f juana хуана; f josefa хосефа; f guadalupe гвадалупе; f jacqueline жаклин; f brigitte брижит
f charlotte шарлотта шарлотт; f agnieszka агнешка; f malgorzata малгожата; f katarzyna катажина; f jadwiga ядвига; f wendy уэнди; f heather хизер; f michelle мишель
f stephanie стефани; f emily; f julie жюли; f grace грейс
m cheikh sheikh sheekh; m abdirahman cabdiraxmaan; m ali cali; m husein xuseen; m muhammad maxamed; m omar cumar cumer; m osman cismaan; m isa ciise isse
m abdullah cabdullaahi abdullahi; m farah faarax; m abdi cabdi; m abdikarim cabdikariin; m abdulkadir cabdulqaadir cabdiqaadir; m mahmud maxamuud; m nur; m aden aadan
m warsame; m jamac jama; m guled guuleed; m geedi gedi; m muse; m hersi xirsi; m barre; m dirie; f hodan; f ifrah ifrax; f halimo; f faduma faadumo; f caasho asha
f sahra
m muhammad মোঃ মোহাম্মদ মুহাম্মদ মো
m abdulghaffar abdulgaffar abdulghafar abdulgafar abdugaffar abdugafar абдулгаффар; m abdulghafur abdulghafoor abdulghafour abdulgafur abdulgafoor abdugafur абдулгафур
m ghaffar gaffar ghafar gafar; m ghafur ghafoor ghafour gafur gafoor gofur; m abdulalim abdualim; m abdulhalim abduhalim; m abdulalem
m dhondup dondrub dondup thondup dhondrup dhundup; m tenzin tenzing; f dolma drolma dolkar; m lobsang lozang losang; m gyatso gyatsho; m wangchuk wangchug; f choedon chodron choden
m tashi trashi; m tsering tshering; m jampa champa; m phuntsok phuntsog phuntsho; m dorje dorjee; m norbu; m sonam; m rinchen rinzin; m kelsang kalsang kelzang; m palden; m ngawang nawang
f meerim merim мээрим; m zheenbek zhenbek jeenbek; m zhyrgal; f nurzat; f raushan; m rauan; m nurkhan; m nurzhigit
f ulle юлле; f ene; f tiina тийна; f liisa; f merle; f piret; f kadri; f kaja; m uku; m tarmo; m priit; m rein; m toomas тоомас; m juri; m jaan яан; m madis; m margus; m indrek; m urmas; m ants
m kestutis; m kazys; m algirdas; m vytautas; m gediminas; m mindaugas; m darius; m rolandas; m arvydas; m saulius; f rasa; f ruta; f egle; f ausra; f jurate; f birute; f daiva; f gintare
m janis янис; m juris; m andris; m aivars; m gunars; m valdis; m uldis; m edgars; m guntis; f ilze; f inese; f dace; f liga; f sarmite; f zane
m panagiotis panayiotis panayotis панайотис; m pantelis; m giannis yiannis ioannis; m giorgos yiorgos georgios; m dimitrios dimitris; m vasilis vassilis; m kostas; m nikos; m spyros spiros; m thanasis
m aleksa; m stojan; m dusko; f dusanka; m radovan; f radmila; m ratko; m slavko; m vlatko; m zdravko; m zlatko; f zlata; m branko; f branka; m darko; f mirjana; m mirko; f nermina нермина; m nermin; f nerma
m enver; m agim; m arben; m gezim; m gjergj gjergji; m ilir; m besnik; m bujar; m fatmir; m petrit; f arta; f drita; f valbona; f vjosa; f xhevahire
f tsovinar dzovinar цовинар; f tsaghik dzaghik цахик; f grazyna гражина; m hambardzum hampartsoum ambartsum амбарцум; f ljiljana liljana liliana; f ljubica
m zhurgenbai; m zhanabai; m zhanibek dzhanibek; m zhanadil; m zhenis; m zholan; m yelaman elaman; m yeldos eldos; m yeldar; m yerali; m yerbolat erbolat; m yergali ergali; m yergazy ergazy; m yerkanat erkanat; m yerkebulan erkebulan
m yershat ershat; m yersultan ersultan; m yesbol esbol; m umirzak omirzak omirzaq; m omirkhan umirkhan; m umitzhan; m gabiden; m galymbek; m gani; m kaisar; m amantai; m amangeldy; m assylzhan asylzhan; m askhat; m beibut; m batyrbek
m dauletbai; m dauletmurat; m daulet; m kuanyshbek; m kydyrali; m nurgazy; m nurgeldy nurgeldi; m orynbasar; m orazbek; m sabyrzhan; m satbek; m sultanbek; m sungat; m tolebek tolobek; m tulegen tolegen; m talgatbek; m ualikhan; m ulykbek; m zeinulla
f aiman; f aisulu; f aliya alia; f alima; f alina; f alisa; f aziya; f aigerim; f aiym; f akbota; f akerke; f akmaral; f akzhan; f anel; f balzhan; f balnur; f bibigul; f botagoz; f dana; f danagul; f gulbanu; f gulim; f gulnaz; f gulshat; f gulzhakhan gulzhahan
f zhanbota; f zhanyl janyl; f zhainagul; f zhamilya; f zhaniya; f karakoz; f kuralai; f laura; f malika; f mariyam; f moldir; f nazgul; f nazira; f nurgul; f perizat; f rabiga; f saltanat; f saniya; f shynar; f ulbolsyn; f ulmeken; f yerkezhan erkezhan; f yerkenaz
m usen uson; m usonbek usenbek; m omurzak; m omurbek; m orozbek; m talantbek; m toktosun; m turdubek; m zhakshylyk; m emil; m eldiyar; m ermek; m esenbek; m asanbek; m kalmurat; f aizharkyn; f aibiike aibiyke; f cholpon; f gulzina; f gulzada; f gulzat; f meerimai; f nurzada; f uulzhan
m rustamjon rustamzhan rustamjan; m ravshanjon ravshanzhan ravshanjan; m abdusalom abdusalam; m abdusamad abdussamad; m abduvohid abduvakhid; m abduqodir; m gayrat gairat; m golib galib; m jamoliddin; m otkir; m bakhrom bahrom; m shuhratjon; m umidjon umidzhan umidjan
f shahzoda shahzada; f shahlo shakhlo shahla; f shahnoza shakhnoza; f muhayo mukhaio; f mavjuda mavzhuda; f malohat malokhat; f gulbahor gulbakhor; f zilola; f zulaikho; f ugiloy ogiloy; f dildora; f dilnoza; f sevara; f feruza; f khursheda; m sorbon; m somon; m firdavs; m farrukh
m gurbanmyrat gurbanmurat; m gurbangeldi; m dovletmyrat dovletmurat; m dovletgeldi; m hojamyrat hojamurat; f ogulgerek; f ogulshat; f ogulnabat; f oguljan oguldzhan; f oguljemal; f tazegul; f tachgul; f maysa; f jeren
f tunzala tunzale; f turana; m shahriyar shahryar shehryar sheharyar shehriyar sehriyar; m gudrat qudrat; m gurban qurban; m vusal; m elshan; m elchin elcin; m elshad; m elgun; m elvin; f gulshan gulshen; f gunel; f jamila cemile jemile zhamilia
m airat; m azat; m aidar; m ainur; m almaz; m ilnaz; m ilgiz; m ilshat; m marsel; f nailya nailia; f elza; f alsu; f zalina; f zarema; m akhmat; m alikhan; m aslanbek; f madina; f milana; f tamila; f tamara; f petimat; f khava
f fyokla fekla; f zinaida; f yuliana; m gennady; m german; m gleb; m lev; m veniamin; m vsevolod; m yan; f angelika anzhelika; f angela anzhela; f antonina; f albina; f marta; f nonna; f raisa; f rimma; f roza; f inga; f inessa
m gurpreet gurprit; m gurdeep gurdip; m hardeep hardip; m harpreet harprit; m manpreet manprit; m kuldeep kuldip; m jaspreet; m sandeep sandip; m pradeep pradip; m shahrukh; m shafiqul; m shahidul; m rafiqul; m nazrul; m aminul; m anisul; m saiful; m mahbubul; m tariqul
m jianguo; m weiguo; m weidong; m xiaofeng; m xiaoming; f xiaofang; f meiling; f xiuying
m oluwaseun; m oluwatobi; m tesfaye tesfay; m tekle; m getachew; m berhanu; f hirut hiruth; f hiwot; f tigist; f almaz; m tsegaye; m yohannes; m girma; m abebe; m kebede; f aminata; f mariama; f fatoumata; m mamadou mamadu; m moussa; m ousmane; m souleymane; m boubacar
m pantelis; m stavros; m christos; f despina; f eleni; m hristo khristo christo; f hristina khristina; m tsvetan; m plamen; m krasimir; m stoyan; m gheorghita; f gheorghina; m stefanita; f ljubinka; f dragica; f dragana; m dragan; f ksenija
`
