/**
 * What kind of thing a noun names, by its head word: singular forms, several words joined by spaces.
 * A noun may stand in several classes; plurals are formed by rule unless they are listed in IRREGULAR_PLURALS.
 */
export const NOUN_CLASSES = {
  person: `editor-in-chief sub-editor news-editor managing-editor secretary-general vice-chair vice-rector vice-chancellor cameraperson photojournalist newsman newswoman scribe activist protester protestor demonstrator marcher rally-goer rallygoer churchgoer mosque-goer picketer striker dissident campaigner
    journalist reporter blogger editor correspondent photographer cameraman broadcaster columnist writer author
    poet artist musician singer rapper drummer violinist actor actress director cartoonist filmmaker presenter host
    publisher bookseller translator novelist lawyer attorney advocate counsel defender student pupil teacher
    schoolteacher professor lecturer academic researcher scientist doctor nurse pharmacist worker employee farmer
    miner driver fisherman vendor trader shopkeeper baker engineer programmer designer accountant cleaner
    guy lad fellow bloke atheist person man woman boy girl child youth teenager schoolboy schoolgirl pensioner veteran resident citizen villager
    neighbour neighbor relative mother father brother sister son daughter wife husband widow widower parent spouse
    friend colleague supporter follower sympathiser sympathizer member leader co-leader chair chairman chairwoman
    chairperson co-chair president vice-president deputy secretary treasurer founder co-founder cofounder head
    organiser organizer participant attendee observer monitor volunteer candidate politician lawmaker
    legislator mp mla mna mep senator councillor councilor ex-mayor minister diplomat ambassador bishop priest nun imam cleric
    pastor monk believer defendant detainee prisoner inmate convict suspect accused arrestee hostage victim survivor
    witness bystander passer-by refugee migrant asylum-seeker foreigner national speaker trade-unionist unionist
    ecologist environmentalist feminist whistleblower whistle-blower critic opponent oppositionist rioter mourner
    reveller fan commentator analyst expert economist historian sociologist individual user subscriber
    administrator moderator owner businessman businesswoman entrepreneur developer manager boss attacker assailant
    gunman thug perpetrator abuser culprit militiaman vigilante counter-protester crowd group mob gang picketer elder
    villager appellant plaintiff applicant claimant undertrial peasant herder nomad mechanic courier barber chef waiter hairdresser florist sculptor painter
    illustrator dancer choreographer comedian athlete boxer footballer coach trainer librarian geologist surgeon
    psychologist dentist midwife vet rest everyone everybody staff someone somebody pair trio duo quartet quintet family couple delegation team crew people choir congregation
    tenant squatter caller visitor settler intellectual blogger youtuber tiktoker streamer podcaster
    rebel guerrilla insurgent militant terrorist extremist separatist jihadist islamist fighter combatant mercenary sniper bomber
    fugitive criminal gangster mobster trafficker smuggler dealer drug-dealer thief robber burglar hacker spy informer informant
    pirate bandit kidnapper hijacker hitman murderer killer arsonist rapist looter vandal hooligan fraudster swindler forger
    migrant immigrant emigrant deportee evacuee exile stowaway castaway survivor lord drug-lord warlord kingpin boss baron ringleader
    mastermind accomplice conspirator plotter coup-plotter mutineer defector deserter collaborator sympathizer loyalist royalist
    banker broker investor financier tycoon magnate oligarch billionaire millionaire executive ceo chairman director trader merchant
    salesman shopper customer consumer tourist traveller traveler holidaymaker hiker climber skier surfer cyclist motorist biker rider
    pilot captain sailor seaman mariner crewman crew-member stewardess steward flight-attendant conductor porter guide ranger
    mayor ex-mayor councilwoman alderman commissioner ex-minister ex-president ex-premier ex-governor premier chancellor envoy consul
    attache attaché delegate emissary negotiator mediator peacekeeper aid-worker relief-worker rescuer firefighter paramedic ambulanceman
    caretaker janitor guard bodyguard bouncer watchman doorman gatekeeper gardener farmhand labourer laborer builder carpenter bricklayer
    plumber electrician welder painter decorator tailor seamstress weaver cobbler blacksmith goldsmith jeweller jeweler butcher
    fishmonger grocer greengrocer hawker peddler street-vendor stallholder innkeeper hotelier restaurateur bartender barman waitress
    housewife homemaker maid nanny babysitter servant slave domestic-worker sex-worker prostitute pimp beggar homeless squatter
    orphan infant baby toddler minor juvenile adolescent adult elder grandmother grandfather granddaughter grandson uncle aunt niece
    nephew cousin brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law stepfather stepmother fiancé
    fiancee girlfriend boyfriend ex-wife ex-husband twin sibling bride groom lover partner roommate neighbour flatmate housemate
    palestinian israeli american russian ukrainian belarusian chinese briton frenchman frenchwoman german italian spaniard pole turk
    kurd arab jew muslim christian hindu sikh buddhist uighur uyghur tibetan tatar roma gypsy african asian european latin-american
    kenyan nigerian ghanaian ugandan tanzanian rwandan ethiopian eritrean somali sudanese egyptian libyan tunisian algerian moroccan
    iraqi iranian syrian lebanese jordanian saudi yemeni kuwaiti bahraini omani afghan pakistani indian bangladeshi nepali burmese thai
    vietnamese cambodian indonesian malaysian filipino korean japanese mongolian kazakh kyrgyz uzbek tajik turkmen georgian armenian
    azerbaijani azeri moldovan romanian bulgarian hungarian serb croat bosnian albanian greek cypriot cuban mexican colombian venezuelan
    peruvian bolivian chilean argentine argentinian brazilian ecuadorian honduran guatemalan salvadoran nicaraguan haitian jamaican
    demobilised ex-combatant ex-soldier ex-officer ex-policeman ex-convict parolee absconder escapee runaway recruit cadet trainee
    apprentice intern freshman sophomore graduate alumnus valedictorian principal headmaster headteacher dean rector chancellor tutor
    mullah sheikh sheik ayatollah rabbi deacon evangelist missionary pilgrim worshipper worshiper congregant churchgoer parishioner
    human-rights-defender rights-defender whistleblower leaker tipster blogger vlogger influencer tweeter netizen internet-user
    goalkeeper striker midfielder winger defender captain referee umpire jockey golfer swimmer runner sprinter wrestler weightlifter
    newsreader newscaster anchorman anchorwoman sound-engineer technician operator engineer architect surveyor scientist physicist
    chemist biologist astronomer mathematician statistician linguist philosopher theologian ethnographer anthropologist archaeologist
    beautician model photographer videographer producer scriptwriter screenwriter playwright conductor pianist guitarist cellist
    composer songwriter deejay dj magician clown acrobat gymnast puppeteer storyteller essayist satirist humorist critic reviewer
    representative spokesperson spokesman spokeswoman rapporteur ombudsman ombudsperson colleague classmate
    adviser advisor convener convenor coordinator co-ordinator curator agronomist announcer artisan auditor ballerina barista boatman bookbinder
    bookkeeper busker cashier chaplain chauffeur confectioner contractor engraver ferryman handyman hunter interpreter inventor
    lacemaker layman lifeguard locksmith logger lyricist machinist miller muezzin nutritionist octogenarian optician physician
    preacher proofreader provost psychiatrist saleswoman seafarer septuagenarian sexagenarian nonagenarian shipbuilder shoemaker
    stonemason tattooist typist undertaker upholsterer vicar watchmaker woodcutter zoologist keeper stepdaughter godfather
    fiancée fiancé co-worker acquaintance mentor disciple skipper petitioner complainant respondent litigant proprietor friar
    abbess abbot seminarian catechist headman notable dignitary bureaucrat corporal draftee bellringer bookstall-keeper
    fisher fisherfolk trucker grower retiree commuter docker stevedore adjunct carer postman smallholder pastoralist rancher campesino
    cocalero homeowner depositor shareholder asylum-seeker schoolchild undergraduate scholar railwayman beekeeper shepherd
    townsperson inhabitant dweller returnee nationalist leftist rightist skater notary clerk youngster
    co-defendant co-accused associate ally aide assistant rival client patient passenger pedestrian onlooker
    landlord landlady titushka titushki provocateur goon goonda henchman stranger intruder aggressor employer clergyman
    hunger-striker commuter taxi-driver puller scholar fundraiser rickshaw-puller cossack security-guard passerby medic staffer personnel co-rapporteur believer worshipper congregant parishioner
    archivist cadre newcomer camerawoman stepson dweller occupant occupier captive returnee householder freelancer stringer
    reader donor viewer listener backer sponsor signatory
    ruler solicitor barrister paralegal notary jurist steward lout ruffian bully habitué habitue fixer sarpanch kagawad tehsildar maulvi bhikkhu sadhu mahant priestess
    comunero campesina rondero piquetero normalista cocalera quilombola garimpeiro cabbie juror coder specialist sysadmin griot poetess schoolmistress
    postgraduate cacique apostate expat consultant maker
    policeman policewoman patrolman officer constable gendarme soldier guard agent official mayor governor prosecutor
    investigator inspector detective judge magistrate commissioner warden jailer bailiff operative landowner chief commander general colonel captain lieutenant sergeant conscript deserter reservist
    major brigadier admiral commandant chieftain serviceman
    anarchist animator archbishop beneficiary busman civilian craftsman comrade counsellor counselor dockworker documentarian educator
    exporter gallerist gamer guest herdsman impresario insider interviewer islander joiner lobbyist messenger mufti newspaperman novice
    pacifist patriarch patriot pediatrician performer philanthropist pollster predecessor publicist quarryman receptionist recipient shaman
    soloist spectator sportsman steelworker stylist supervisor taxpayer teammate teen therapist traitor trustee typesetter usher veterinarian
    voter winner zookeeper`,
  authority: `police policeman policewoman patrolman officer constable gendarme gendarmerie soldier troop army military
    guard agent force authority official government ministry minister administration akimat mayor governor prefect
    prefecture prosecutor prosecution procuracy procuratorate investigator inspector detective judge magistrate justice court tribunal
    panel bench jury parliament senate congress assembly legislature council commission committee board bureau
    agency authority judgeship judicature judiciary regulator watchdog inspectorate department directorate service president premier king cabinet
    customs militia commissioner warden jailer bailiff interrogator operative embassy consulate municipality
    city-hall state regime junta censor ombudsman registrar mayoralty hokimiyat rayon oblast prosecutor-general
    attorney-general deputy lawmaker legislator mp kgb fsb gknb knb nss spetsnaz riot-police paramilitary serviceman
    troops riot-officer brigade squadron battalion platoon marshal ranger marine paratrooper sheriff commando minister intelligence taskforce patrol squad unit cop`,
  court: `court judgeship judicature judge magistrate tribunal panel bench jury justice courtroom chamber collegium`,
  legislature: `parliament senate congress legislature lawmaker legislator deputy mp assembly duma jogorku-kenesh
    mazhilis majilis council house chamber`,
  police: `fbi cia dea nypd police policeman policewoman patrolman officer constable gendarme gendarmerie soldier troop force agent guard
    investigator detective operative kgb fsb knb gknb nss security army military militia patrol commando brigade squad squadron battalion
    platoon unit taskforce marshal ranger marine paratrooper sheriff bailiff`,
  organisation: `bloc party movement group union association foundation organisation organization ngo network federation
    centre center institute institution collective coalition alliance society club committee league front forum
    initiative charity church mosque congregation cooperative company firm bank university school faculty business
    corporation enterprise agency team bureau council congress think-tank fund house brotherhood community campaign
    branch office opposition association chamber guild syndicate confederation band orchestra theatre theater cell
    observatory management academy airline ballet caucus clan consortium cartel diocese hub parish start-up synagogue troupe trade-union youth-wing watchdog mission delegation nonprofit non-profit chapter wing body secretariat`,
  outlet: `newspaper paper daily weekly monthly magazine journal website site portal outlet station channel radio
    television broadcaster publication media newsroom press tv blog podcast chat news agency service platform network
    media-outlet`,
  assembly: `rally march protest demonstration picket strike vigil commemoration procession parade sit-in gathering
    assembly demo meeting walkout stoppage hunger-strike action concert performance event flash-mob flashmob
    blockade encampment camp unrest riot uprising mobilisation mobilization street-protest festival campaign
    memorial funeral lie-in die-in bed-in motorcade caravan mass meeting ceremony counter-protest walk-out
    bandh hartal dharna gherao morcha stay-away stayaway cacerolazo cortège cortege counterprotest counter-demonstration sit-down teach-in`,
  law: `proclamation by-law bylaw act-of-parliament guideline instruction law bill act decree code amendment rule regulation ordinance legislation statute constitution order
    resolution tax directive provision moratorium emergency curfew budget charter convention draft proposal reform
    article measure clause edict`,
  case: `fir chargesheet rap case charge investigation inquiry probe proceeding proceedings prosecution indictment allegation
    accusation`,
  suit: `lawsuit suit complaint claim petition action case writ grievance slapp
    counterclaim motion`,
  decision: `verdict sentence ruling conviction decision judgment judgement term fine penalty punishment order
    acquittal detention arrest injunction ban finding imprisonment`,
  notice: `notice notification application request bid permission permit authorisation authorization approval
    licence license clearance consent`,
  registration: `registration licence license status personality incorporation accreditation-as-party re-registration
    certificate charter`,
  accreditation: `accreditation credential press-card press-pass pass accreditations press-accreditation badge`,
  premise: `establishment bakery pharmacy teahouse tearoom garage salon barbershop gym convent kindergarten grocery printshop cottage farmhouse bungalow clubhouse tavern pub canteen chapel parsonage orphanage homestay guesthouse library lodge clinic seminary monastery seminar-room home house office apartment flat newsroom premise premises headquarters building shop studio bookshop
    bookstore residence dormitory room hq warehouse church mosque school store printing-house print-shop workshop
    kiosk stall tent convoy motorcade entourage cafe restaurant farm villa hostel dacha vehicle car property café basement attic cellar mansion hut shack nursery gallery
    surgery printworks`,
  device: `cellphone handset transmitter router modem sim-card pen-drive flash-drive hard-disc monitor-screen projector antenna tripod scarf flag symbol ribbon badge gadget iphone ipad macbook vest script manuscript literature leaflet correspondence phone laptop computer camera equipment server tablet document material leaflet footage file device
    smartphone telephone hard-drive drive usb memory-card book archive passport poster banner placard cash
    printer recorder microphone sim-card notebook money bag luggage belongings hard-disk diary drone dictaphone disk
    loudspeaker motorcycle pamphlet sound-system`,
  site: `website site page channel resource portal platform app application service access article account content post blog
    video outlet newspaper messenger vpn`,
  account: `account asset fund property money bank-account account`,
  net: `internet connection data network broadband connectivity service access signal telecommunications
    shutdown communication`,
  venue: `venue hall room space theatre theater hotel cafe restaurant booking reservation auditorium stadium`,
  list: `list register registry blacklist watch-list watchlist stop-list`,
  petition: `petition letter appeal open-letter`,
  vote: `election referendum by-election vote voting ballot poll plebiscite runoff`,
  place: `corridor lobby stairwell hallway port mine plant factory shipyard quarry refinery depot dam toll plaza interchange overpass underpass lane alley village-hall square street park station city town village district region province country capital courthouse building
    monument cathedral embassy gate office airport border prison jail road bridge avenue boulevard centre center
    court campus stadium market hill island neighbourhood neighborhood palace university school home cemetery
    memorial statue checkpoint ministry hall parliament headquarters plaza house grounds police-station precinct
    cell custody mall cinema theatre museum church mosque hotel hostel highway motorway roundabout junction crossroads
    intersection pier harbour harbor waterfront courtyard gate gates esplanade promenade parliament commissariat steps rectorate mayoralty`,
  station: `base post camp commissariat guardhouse brigade garrison station department custody precinct headquarters cell bus van car unit detention centre center
    directorate office vehicle prison jail facility isolator barracks lock-up pick-up truck barrack vans buses minibus microbus suv jeep sedan
    minivan lorry taxi ambulance pickup`,
  prison: `prison jail colony penitentiary cell custody centre center facility camp isolator remand detention`,
  injury: `injury wound chest stomach shoulder thigh abdomen knee neck arm leg skull rib bruise concussion fracture burn eye jaw nose`,
  plea: `appeal cassation plea`,
  thing: `approach bayonet birch bump clap clout cosh cuff manacle muzzle pat requisition rope rout saddle smack truss truncheon
    horsewhip guillotine furlough gaol troll sweep swoop bribe cartridge cleaver machete drone projectile shell signal message letter parcel kilogram gram gramme kg tonne ton pound ounce litre liter gallon barrel dollar euro rouble ruble peso weapon
    rifle pistol revolver firearm grenade bullet ammunition explosive bomb rocket missile mine drug cocaine heroin
    cannabis marijuana opium narcotic pill tablet cigarette alcohol beer wine cash gold silver diamond ivory timber
    charcoal fuel diesel petrol oil cargo container consignment shipment parcel truckload boat ship vessel ferry
    tanker trawler yacht plane aircraft helicopter jet tank lorry motorcycle bicycle stock bond stake firm rival
    market price cattle cow goat sheep pig horse camel dog territory position hill town village stronghold bridge
    airport power office control initiative opportunity chance moment essence imagination attention heart mood
    title championship trophy medal prize crown goal decay growth trend progress development breath eye gaze
    conference session election ceremony funeral concert party discussion copy edition print-run circulation
    newspaper land bar lack silence record request visit cause post share need comment answer iron neighbouring neighboring discharge attempt`,
  quantity: `dozen hundred thousand score million majority most half third number total`,
} as const

export type NounClass = keyof typeof NOUN_CLASSES

export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'people',
  police: 'police',
  man: 'men',
  woman: 'women',
  child: 'children',
  policeman: 'policemen',
  patrolman: 'patrolmen',
  policewoman: 'policewomen',
  gunman: 'gunmen',
  cameraman: 'cameramen',
  camerawoman: 'camerawomen',
  henchman: 'henchmen',
  clergyman: 'clergymen',
  businessman: 'businessmen',
  businesswoman: 'businesswomen',
  fisherman: 'fishermen',
  fisherfolk: 'fisherfolk',
  postman: 'postmen',
  railwayman: 'railwaymen',
  schoolchild: 'schoolchildren',
  townsperson: 'townspeople',
  alumnus: 'alumni',
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  serviceman: 'servicemen',
  militiaman: 'militiamen',
  chairman: 'chairmen',
  person: 'persons',
  'passer-by': 'passers-by',
  wife: 'wives',
  life: 'lives',
  media: 'media',
  premises: 'premises',
  troops: 'troops',
  headquarters: 'headquarters',
  proceedings: 'proceedings',
  customs: 'customs',
  chief: 'chiefs',
  relief: 'reliefs',
  damages: 'damages',
  accused: 'accused',
  legislation: 'legislation',
  everyone: 'everyone',
  someone: 'someone',
  somebody: 'somebody',
  grounds: 'grounds',
  unrest: 'unrest',
  thief: 'thieves',
  custody: 'custody',
  footage: 'footage',
  equipment: 'equipment',
  cash: 'cash',
  bus: 'buses',
  gas: 'gases',
  telecommunications: 'telecommunications',
  youth: 'youths',
  vans: 'vans',
  'co-accused': 'co-accused',
  roof: 'roofs',
  proof: 'proofs',
  mayoralty: 'mayoralties',
}
