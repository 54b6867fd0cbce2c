import { CALLINGS, COMPANIES, PEOPLES } from './person-nouns.ts'

/**
 * What kind of thing a noun names, by its head word: singular forms, several words joined by spaces.
 * A noun may stand in several classes; plurals are formed by rule unless they are listed in IRREGULAR_PLURALS.
 */
export const NOUN_CLASSES = {
  person: `${CALLINGS} ${PEOPLES} ${COMPANIES}`,
  authority: `police policeman policewoman patrolman officer constable gendarme gendarmerie soldier troop army military
    guard agent force authority official government ministry minister administration akimat mayor governor prefect
    prefecture prosecutor prosecution procuracy procuratorate investigator inspector detective judge magistrate justice court tribunal
    panel bench jury parliament senate congress assembly legislature council commission committee board bureau
    agency authority judgeship judicature judiciary regulator watchdog inspectorate department directorate service president premier king cabinet
    customs militia commissioner warden jailer bailiff interrogator operative embassy consulate municipality
    city-hall state regime junta censor ombudsman registrar mayoralty hokimiyat rayon oblast prosecutor-general
    attorney-general deputy lawmaker legislator mp kgb fsb gknb knb nss spetsnaz riot-police paramilitary serviceman
    troops riot-officer brigade squadron battalion platoon marshal ranger marine paratrooper sheriff commando minister posse registry rectorate intelligence taskforce patrol squad unit cop sleuth`,
  court: `court judgeship judicature judge magistrate tribunal panel bench jury justice courtroom chamber collegium court-martial`,
  legislature: `parliament senate congress legislature lawmaker legislator deputy mp assembly duma jogorku-kenesh
    mazhilis majilis council house chamber`,
  police: `posse fbi cia dea nypd police policeman policewoman patrolman officer constable gendarme gendarmerie soldier troop force agent guard
    investigator detective operative kgb fsb knb gknb nss security army military militia patrol commando brigade squad squadron battalion
    platoon unit taskforce marshal ranger marine paratrooper sheriff bailiff sleuth`,
  organisation: `bloc party movement group union association foundation organisation organization ngo network federation
    centre center institute institution collective coalition alliance society club committee league front forum
    initiative charity church mosque congregation cooperative company firm bank university school faculty business
    corporation enterprise agency team bureau council congress think-tank fund house brotherhood community campaign
    branch office opposition association chamber guild syndicate confederation band orchestra theatre theater cell
    observatory management academy airline ballet caucus clan consortium cartel diocese hub parish start-up synagogue troupe trade-union youth-wing watchdog mission delegation nonprofit non-profit chapter wing body museum library clinic sect start-up startup commune tribe lodge cinema nightclub cafe café restaurant
    hotel supermarket secretariat`,
  outlet: `newspaper paper daily weekly monthly magazine journal website site portal outlet station channel radio
    television broadcaster publication media newsroom press tv blog podcast chat news agency service platform network
    media-outlet`,
  assembly: `rally march protest demonstration picket strike vigil commemoration procession parade sit-in gathering
    assembly demo meeting walkout stoppage hunger-strike action concert performance event flash-mob flashmob
    blockade encampment camp unrest riot uprising mobilisation mobilization street-protest festival campaign
    memorial funeral lie-in die-in bed-in motorcade caravan mass meeting ceremony counter-protest walk-out
    bandh hartal dharna gherao morcha stay-away stayaway cacerolazo cortège cortege counterprotest counter-demonstration sit-down teach-in kneel-in sleep-in sing-in
    swim-in camp-in toyi-toyi`,
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
  premise: `housing establishment bakery pharmacy teahouse tearoom garage salon barbershop gym convent kindergarten grocery printshop cottage farmhouse bungalow clubhouse tavern pub canteen chapel parsonage orphanage homestay guesthouse library lodge clinic seminary monastery seminar-room home house office apartment flat newsroom premise premises headquarters building shop studio bookshop
    bookstore residence dormitory room hq warehouse church mosque school store printing-house print-shop workshop
    kiosk stall tent convoy motorcade entourage cafe restaurant farm villa hostel dacha vehicle car property café basement attic cellar mansion hut shack nursery gallery
    surgery printworks bar nightclub classroom laboratory lab temple synagogue barn greenhouse
    hideout hideaway compound estate palace embassy consulate theatre theater cinema centre center shelter
    ranch depot hangar brothel casino penthouse loft rectory
    presbytery vicarage bunker sawmill brewery distillery dispensary cafeteria`,
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
    intersection pier harbour harbor waterfront courtyard gate gates esplanade promenade parliament commissariat steps rectorate mayoralty
    bazaar souk racecourse fairground beach seafront embankment roadside barracks consulate clinic
    shrine pagoda terminal landfill camp slum suburb lobby foyer canteen cafeteria playground
    pavement sidewalk jetty dock wharf arena gym college flyover viaduct riverbank`,
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
  barracks: 'barracks',
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
