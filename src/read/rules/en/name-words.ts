/** Words that describe the person named after them: "activist", "Judge", "opposition leader". */
export const TITLES = `
  activist blogger journalist reporter correspondent editor editor-in-chief publisher columnist photographer cameraman
  camerawoman photojournalist videographer broadcaster presenter anchor host commentator lawyer attorney barrister advocate
  solicitor notary judge magistrate prosecutor investigator detective inspector policeman policewoman officer sergeant
  lieutenant captain major colonel general brigadier admiral commander commissioner superintendent constable sheriff
  ombudsman ombudswoman ombudsperson minister premier president vice-president chancellor governor mayor prefect akim
  senator deputy lawmaker legislator parliamentarian congressman congresswoman mp mep mps councillor councilor councilman
  councilwoman ambassador envoy diplomat consul spokesman spokeswoman spokesperson secretary treasurer chairman chairwoman
  chairperson chair co-chair co-chairman director deputy-director head chief boss manager ceo coordinator organiser organizer
  founder co-founder leader co-leader vice-chair member supporter politician candidate oppositionist dissident protester
  protestor demonstrator picketer campaigner defender volunteer monitor observer expert analyst researcher scholar professor
  academic lecturer teacher schoolteacher student schoolboy schoolgirl pupil graduate scientist historian sociologist
  economist engineer doctor physician surgeon nurse pharmacist psychologist psychiatrist farmer worker miner driver trader
  vendor shopkeeper businessman businesswoman entrepreneur banker banker accountant designer artist painter sculptor
  cartoonist poet writer author novelist playwright musician singer rapper drummer violinist guitarist pianist dancer actor
  actress comedian filmmaker film-maker director producer athlete footballer boxer wrestler chef cook baker tailor florist
  plumber electrician programmer pensioner retiree veteran priest imam pastor bishop archbishop cardinal monk nun rabbi
  cleric preacher sheikh mullah mufti reverend father brother sister mother son daughter wife husband widow widower uncle
  aunt cousin nephew niece grandson granddaughter grandfather grandmother friend colleague relative neighbour neighbor
  fiance fiancee partner spouse ex-wife ex-husband stepfather stepmother victim suspect defendant co-defendant detainee
  prisoner convict inmate whistleblower witness survivor refugee migrant blogger vlogger youtuber tiktoker influencer
  unionist trade-unionist feminist environmentalist ecologist conservationist interpreter translator librarian curator
  archivist king queen prince princess emir sultan emperor pope dictator ruler rebel commander fighter soldier conscript
  rapporteur chairman-in-office mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady gen gen. col col. lt
  lt. maj maj. capt capt. sgt sgt. rev rev. hon hon. sen sen. rep rep. gov gov. pres. fr fr. adv adv. amb amb. insp insp. supt
  supt. brig brig. ssp
  ayatollah hojatoleslam maulana maulvi mawlana molvi qari haji hajji alhaji alhaja ustaz ustad kiai kyai swami sadhu guru
  lama rinpoche venerable ven. abbot abbess deacon archdeacon vicar curate chaplain patriarch archpriest hieromonk
  maître maitre catholicos yb akhoond qazi elder evangelist missionary msgr msgr. mons. canon oba igwe datuk dato dato'
  dato’ datin tun puan encik ataman hetman starosta mukhtar hokim khokim headman headwoman u daw shri shri.
  smt smt. comrade
  counsel pleader paralegal jurist registrar coroner bailiff corporal ensign subedar havildar cadet marshal
  commodore airman sailor seaman pilot trooper ranger warden jailer commandant cst cst. pte pte. cpl cpl. cdr cdr. cmdr
  cmdr. comdt comdt. cmdt. adm adm. acp dcp dsp sho igp cllr cllr. ald. det det. ofc. mla mna mpa mk td
  alderman alderwoman speaker lady intendant comptroller commissar attaché attache lobbyist strategist adviser advisor
  aide undersecretary delegate representative assemblyman assemblywoman oligarch magnate tycoon financier investor
  philanthropist convener convenor steward petitioner plaintiff claimant signatory marcher striker squatter sympathiser
  sympathizer separatist newsreader newscaster stringer fixer freelancer podcaster streamer illustrator caricaturist satirist
  lyricist composer songwriter vocalist bassist frontman frontwoman dj emcee choreographer ballerina conductor
  rector provost tutor instructor academician philosopher linguist anthropologist geographer geologist biologist physicist
  chemist mathematician theologian mechanic carpenter welder labourer laborer fisherman herder shepherd butcher seamstress
  hairdresser barber courier cyclist biker rider caretaker janitor cleaner maid housewife homemaker waiter waitress
  barista cashier clerk receptionist salesman hawker technician foreman supervisor docker twin sibling fiancé fiancée
  girlfriend boyfriend stepson stepdaughter stepmother stepbrother stepsister brother-in-law sister-in-law father-in-law
  mother-in-law son-in-law daughter-in-law teenager teen hostage abductee deportee fugitive exile pedestrian
  motorist resident tenant landowner villager administrator admin moderator fan
  figure attendant nomad beekeeper forester gamekeeper apprentice artisan chauffeur citizen-journalist coach farmhand goldsmith blacksmith landlord landlady locksmith merchant muezzin orderly osteopath publican sacristan stonemason housemate flatmate roommate classmate acquaintance complainant appellant respondent arrestee alumnus friar seminarian chieftain official guerrilla shoemaker bookkeeper typist watchmaker lacemaker engraver bookbinder ferryman boatman busker nutritionist optician undertaker agronomist catechist proprietor keeper stallholder midwife vet dentist paramedic firefighter lifeguard librarian`

/** The same in small letters only: capitals make them words of other names ("Private Sector", "Citizen Lab"). */
export const LOWER_TITLES = `
  civilian anarchist pacifist educator counsellor counselor therapist voter veterinarian documentarian publicist gallerist
  steelworker dockworker serviceman sportsman soloist shaman spectator craftsman gamer performer
  national native private citizen youth boy girl user guard critic servant recruit patient passenger customer tourist client
  teenager schoolgirl man woman dissenter loyalist ally rival opponent loved-one suspect accused`

/** Words before a title that belong to it: "former", "opposition", "human rights". */
export const TITLE_MODIFIERS = `
  former ex late acting interim deputy vice prime first second chief senior junior leading prominent veteran well-known
  noted renowned independent opposition ruling rights human women's women’s civil civic political student youth labor labour
  trade union party group community land environmental environment climate democracy pro-democracy anti-corruption
  anti-war lgbt lgbti feminist local regional national federal state municipal city district village foreign interior
  resources justice defense defence finance economy education health information culture energy labour press media investigative
  freelance radio television tv tabloid newspaper magazine film theatre theater folk rock jazz pop opera ballet tax
  defence defense general attorney prosecutor permanent special presidential parliamentary government
  majority minority retired jailed imprisoned exiled detained arrested convicted fellow young elderly executive managing
  founding honorary co-founding assistant associate lead top police army military navy air force business religious
  spiritual muslim christian orthodox catholic indigenous tribal peasant farmers' farmers’ workers' workers’ bus taxi truck
  gender equality animal online social internet video
  market street software football basketball stand-up single village land school university college primary secondary
  mathematics maths history literature language science law medical computer data crime court sports sport weather war photo
  news print daily weekly underground punk hip-hop rap classical church mosque temple parish lead climate wildlife forest water
  housing consumer digital privacy disability transgender trans gay lesbian queer bisexual lgbtq lgbt+ lgbtq+ hindu jewish
  buddhist sikh shia shiite sunni protestant evangelical pentecostal baptist secular atheist leftist rightist centrist
  liberal conservative socialist communist nationalist separatist royalist republican democratic green populist islamist
  marxist maoist outspoken influential popular famous celebrated respected controversial wealthy longtime onetime disgraced
  ousted deposed impeached sacked dismissed suspended fugitive wanted missing murdered slain killed abducted kidnapped
  ailing pregnant disabled blind deaf homeless unemployed teenage then current incumbent outgoing incoming newly elected
  doctoral phd graduate undergraduate engineering journalism nursing trainee apprentice reserve forces marine naval border
  traffic riot plainclothes career public factory mine steel oil gas railway rail port dock airport hotel restaurant
  hospital ambulance fire delivery lorry minibus motorcycle motorbike tram boat fishing cattle tea coffee cotton flower
  fruit fish construction garment textile domestic sanitation it tech bank insurance property mining timber shipping sugar
  chess tennis hockey cricket rugby olympic champion sub under paramount district crown grand provincial county divisional
  regimental junior`

/** Words that end in "er", "or", "ist", "man" and describe nobody. */
export const NOT_TITLES = `
  after over under never however whether other another together rather further later earlier latter either neither order
  number paper power former water matter letter dinner summer winter per ever river center offer answer cover fear summer
  september october november december chapter quarter register banner poster leaflet computer server shelter corner border
  bitter better greater larger smaller higher lower longer older younger stronger newer for nor or her their your our major
  minor error terror horror favor favour labor labour honor honour door floor poor neighbor manner danger anger hunger
  finger wonder thunder gender tender fever silver exist list resist assist insist consist twist human woman man men women
  layer prayer player ladder folder holder order disorder remainder murder consider render enter counter encounter alter
  filter after inter mirror motor sector factor doctor visitor interior exterior superior prior tutor tear hear near year
  peter pieter walter walther alexander aleksander oliver javier xavier ester esther hester jennifer roger günter gunter
  dieter holger wouter rainer reiner werner heather amber luther homer omer umer ömer elmer jasper casper kasper tyler
  parker victor viktor hector igor taylor tudor nestor trevor conor connor salvador isidor teodor theodor fyodor fedor
  norman herman roman suleiman sulaiman osman usman othman nariman ayman lehman salman selman rahman abdurrahman luqman
  numan christ tiber jess bess vanness kester chester lester sander xander ander iker asker alper soner taner caner bear
  wear sober super upper inner outer utter proper clear linear similar particular regular popular nuclear solar`

/** Endings of words that say what somebody does. */
export const TITLE_ENDINGS = 'ist ician ologist woman man maker keeper grapher worker er or ess'

/** Small words inside a person's name. */
export const PARTICLES = `
  bin ibn bint binti al el de da do dos das del della di du des von van der den ter ten la le uulu kyzy qizi qyzy ogly oglu
  que por para con los las sin en uly ul ugli o‘g‘li ould abu abd ben y e af av zu st. ap ab ag ka wa ole arap bte bt binte op het aan zum zur vom vda ní cha
  ferch ud ur`

/** Heads of names of authorities; lower case too: "the interior ministry", "Almaty police". */
export const AUTHORITY_HEADS = `
  police court courts ministry ministries department departments directorate superintendency superintendence prosecutor prosecutors prosecutor's
  prosecutor’s authority authorities akimat maslikhat committee government governments parliament senate majilis mazhilis
  mejlis duma congress assembly council commission commissioner commissariat regulator regulators office agency agencies
  bureau inspectorate inspectors inspector administration municipality magistrate magistrates judge judges tribunal
  judiciary cabinet presidency customs gendarmerie gendarmes militia army military soldiers troops officers officer
  policeman policemen policewoman policewomen officials official investigators investigator forces service services agents
  agent guards lawmakers deputies legislature ombudsman ombudsman's ombudsperson mayor's mayor’s governor's governor’s
  fbi cia dea nypd lapd atf mi5 mi6 bka gru svr isi rab dss efcc sss ndlea nia cbi dic anti-terror swat kgb fsb knb gknb dgi nss sbu cid spetsnaz ssu interpol bailiffs bailiff marshals censors censor rangers paratroopers battalion
  prefect prefecture governorate division hall prosecution judgeship judgeships magistracy procuracy procuratorate constabulary chancellery
  gendarmery praesidium presidium board chamber`

/** Heads that make an authority only together with something before them ("city hall", "prison service", "tax office"). */
export const DEPENDENT_HEADS: Readonly<Record<string, string>> = {
  hall: 'city town',
  office:
    "prosecutor's prosecutors' prosecutor general general's mayor's mayors' governor's president's presidential press tax akim's attorney attorney-general prime minister's ombudsman's ombudsperson's district registry commandant's",
  service:
    'prison security intelligence secret migration immigration border state penitentiary investigation investigative tax police customs civil prosecution federal protection anti-corruption national',
  services: 'security intelligence secret special law-enforcement state',
  forces:
    'security armed special defence defense police government state riot border national military federal',
  agents:
    'security police intelligence state plainclothes government federal customs border plain-clothes secret service',
  agent: 'security police intelligence state federal secret',
  officers: '*',
  officer: 'police security plainclothes intelligence customs prison army military traffic',
  agency:
    'security intelligence state telecommunications government federal tax anti-corruption statistics regulatory law-enforcement enforcement communications media national licensing environmental protection',
  agencies: 'security intelligence state government law-enforcement enforcement',
  council:
    'city town village municipal district regional county state security national supreme constitutional judicial media broadcasting press provincial local',
  assembly:
    'national state legislative regional general people’s provincial county constituent house of',
  committee:
    'security investigative investigation state parliamentary electoral election justice national standing central anti-corruption emergency disciplinary senate house customs executive',
  commission:
    'electoral election elections investigative state national human rights anti-corruption central disciplinary communications constitutional broadcasting media presidential parliamentary securities',
  department:
    'police justice interior state tax internal affairs education health fire migration security district regional city culture information prosecutors emergency labor labour finance homeland treasury criminal investigation investigations intelligence narcotics',
  battalion: 'action special police presidential rapid',
  division:
    'crime criminal crimes investigation investigations police intelligence cybercrime fraud',
  departments: 'police justice interior state tax internal affairs district regional city',
  board:
    'election elections electoral parole pardons pardon censorship media licensing press film classification broadcasting labour labor draft',
  chamber:
    'criminal penal appeal appeals constitutional pre-trial trial grand civil supreme lower upper disciplinary judicial',
  bureau: 'security investigation anti-corruption intelligence federal state national police',
  administration:
    'presidential city district regional prison local municipal state penitentiary military village',
  authority:
    'media broadcasting communications state prison local tax regulatory national telecommunications electoral election local elections palestinian',
  military: '*',
  army: '*',
  inspector: 'tax labour labor police state',
  inspectors: 'tax labour labor fire state sanitary health customs safety',
  official: 'government state court police security prison local senior',
  congress: 'national people’s us u.s.',
}

/** Words before a head that belong to an authority's name. */
export const AUTHORITY_MODIFIERS = `
  a an local regional district city town village municipal county provincial federal state national central supreme high
  higher lower constitutional cassation appeal appeals appellate criminal civil administrative economic military garrison
  juvenile specialised specialized inter-district interdistrict misdemeanour misdemeanor magistrate's magistrates' first
  second third anti-terrorism anti-terror terrorism emergency security riot traffic border customs tax prison secret
  intelligence special armed law law-enforcement enforcement public general interior internal foreign justice defence
  defense finance economy education health information culture labor labour energy environment transport media press
  broadcasting telecommunications communications electoral election elections human rights investigative investigation
  presidential parliamentary ruling government state-appointed uniformed plainclothes plain-clothes masked armed police
  mayor's mayor’s mayors' governor's governor’s prosecutor's prosecutor’s prosecutors' prosecutors’ prosecutor-general's
  prosecutor-general’s ombudsman's ombudsman’s attorney attorney-general's president's president’s minister's minister’s
  akim's deputy senior anti-corruption people’s people's northern southern eastern western affairs penitentiary migration
  immigration registry sharia religious revolutionary commercial arbitration labour-inspection statistics counter-terrorism
  counterterrorism organised organized crime drug city's city’s country's country’s town's region's capital's top land`

/** Words after which a head is no authority: "police station", "court ruling". */
export const NOT_AFTER_HEAD = `
  station stations van vans car cars cell cells bond custody headquarters building buildings hearing hearings order orders
  ruling rulings session sessions case cases document documents documentation decision decisions verdict verdicts brutality
  violence torture pressure presence raid raids search searches chief chiefs checkpoint checkpoints cordon cordons pick-up
  bus buses truck trucks vehicle vehicles line lines proceedings procedure procedures record records report reports filing
  filings fees fee costs cost date dates room rooms rooftop yard spokesman spokeswoman spokesperson critic critics policy
  policies spending funding funds money support supporter supporters house houses uniform uniforms building's complaint
  complaints registration regulations regulation rules rule law laws bill bills job jobs post posts website websites
  statement statements data figures statistics file files archive archives hospital school academy college camp camps base
  bases operation operations coup rule dictatorship court-martial conscription bench benches term terms summons summonses
  settlement settlements martial gazette organ organs`

/** Heads of names of parties, movements, organisations: the name itself stands before or after them. */
export const GROUP_HEADS = `
  party movement initiative group foundation fund union association organisation organization centre center front
  federation confederation alliance coalition forum network league club society institute watch monitor observatory
  campaign collective project platform committee council congress community brotherhood church band company corporation
  firm bank team ngo charity desk hotline helpline bureau international bar syndicate guild chamber consortium partnership house trust action
  committee's front's circle defenders lawyers parents mothers workers farmers students veterans volunteers academy faculty mission
  embassy delegation tribunal register secretariat conference brigade militia army gang cartel network's human-rights
  democrats socialists communists greens liberals conservatives republicans labour nations parliament commission fc cf sc fk bc sabha
  limited ltd ltd. plc llc gmbh holdings industries enterprises unity ittehad parishad sangh sangathan morcha samiti dal`

/** Heads of names of outlets. */
export const OUTLET_HEADS = `
  newspaper newspapers daily weekly magazine journal website site portal channel station radio tv television outlet
  broadcaster broadcasters agency newswire wire press news times post herald tribune gazette observer guardian telegraph
  chronicle mirror star today bulletin fm media blog podcast publication online service express independent courier mail`

/** Heads of names of places. */
export const PLACE_HEADS = `
  square park street avenue boulevard road lane bridge stadium airport hospital clinic university college school prison
  jail station grounds ground cathedral mosque temple river lake island islands province region state district county oblast
  valley mountains mountain hotel theatre theater museum palace courthouse village town city settlement suburb
  neighbourhood neighborhood quarter governorate prefecture department republic peninsula desert sea ocean gulf bay border
  crossing market mall plaza campus camp cemetery monument memorial harbour harbor port beach forest hall gate tower
  checkpoint colony detention centre center cafe café restaurant library club gardens garden canal
  microdistrict raion rayon krai canton municipality territory barracks base embassy consulate factory highway motorway
  expressway terminal roundabout junction intersection interchange flyover pier quay wharf docks maidan maydan maydon meydan
  chowk esplanade promenade waterfront corniche seafront plant mine refinery depot estate township borough ward commune
  wilaya okrug viloyat hromada precinct boulevard alley hostel dormitory arena dome ranch reservation hill heights zone`

/** Heads of names of laws. */
export const LAW_HEADS =
  'code act law constitution bill decree proclamation ordinance statute charter convention covenant declaration protocol treaty directive regulation penal'

/** Words right before a name that tell its kind: "the city of", "the party". */
export const PLACE_CUES =
  'in at near outside around from to into across towards toward through throughout off'

/** Capitalised words that name nobody: they end a name, or stand for themselves. */
export const STOP_WORDS = `
  a an the this that these those he she it they we you i his her hers its their our your my me him them us who whom whose
  which what when where why how there here and but or nor so yet if then than because although though while as since until
  unless before after during despite according in on at by for from with without within of to into onto over under between
  among against about above below near through throughout across around behind beyond upon toward towards via per amid
  amidst along alongside like unlike is are was were be been being am has have had having do does did doing done will would
  can could may might must shall should not no yes also only even just still already again once ever never always often
  sometimes usually later earlier meanwhile moreover however therefore thus hence instead otherwise nevertheless
  nonetheless furthermore additionally similarly finally eventually recently currently previously subsequently reportedly
  allegedly some any many much most more several few both each every all another other others such same one two three four
  five six seven eight nine ten eleven twelve dozens hundreds thousands first second third last next many today
  yesterday tomorrow now then soon please let say says said told asked added call calls called demand demands end ends
  photo photos image images video videos source sources note read more see also update updated published posted by copyright
  mr mr. mrs mrs. ms ms. dr dr. people person men women man woman children nobody everybody everyone someone something
  nothing anything besides apart aside
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february september october november december
  fir firs id ids ngo ngos lgbt lgbti lgbtq lgbtqi lgbtqi+ lgbt+ sms pdf vpn t-shirt t-shirts ai it soviet
  internet islam islamic muslim muslims english arabic god covid covid-19 instagram
  art arts. art. article articles section sections part chapter
  paragraph para no. nos.`

/** Words that begin the name of an outlet: "Radio Free Valley", "Daily Ruta". */
export const OUTLET_OPENERS =
  'radio radyo tv daily weekly channel canal televisión television gazeta diario jornal periódico canal telekanal televisión televisão rádio'

/** Words between a name and a noun of place: "Lesk primary school", "Central police station". */
export const PLACE_INNER =
  'police primary secondary high prison polling metro railway train bus fire military detention remand shopping cultural sports district city central main'

/** Words that begin the name of a place: "Lake Sairam". */
export const PLACE_OPENERS = 'lake mount mt. cape fort river port'

/** Words that begin the name of a group in the languages that put the head first. */
export const GROUP_OPENERS = `
  hizb partido parti partito partia partidul partai movimiento mouvement movimento mișcarea frente unión união
  sindicato syndicat confederación confederação coalición coligação alianza aliança colectivo coletivo collectif comité
  comitê asociación associação fundación fundação ittihad harakat jabhat jamaat jamiat tehreek tahreek pakatan
  perikatan barisan`
