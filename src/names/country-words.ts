import { countriesAbroad } from './country-names.ts'
import { COUNTRIES } from './places-countries.ts'

/** Beginnings of countries' names and adjectives in languages other than English. */
const STEMS: Readonly<Record<string, string>> = {
  KZ: 'казахста казахск қазақст қазақ qazaq qozog kazakst kazakh kazaj kasach',
  KG: 'кыргыз киргиз qirg kirgiz qırğız kırgız қырғыз kirghiz kirgu',
  UZ: "узбек өзбек o'zbek ўзбек özbek usbek ouzbek ouzbèk ouzbék uzbek",
  TJ: 'таджик тоҷик tojik tadschik tadjik тәжік tacik tadjik tayik',
  TM: 'туркмен түрікмен türkmen turkmen',
  RU: 'росси росій расій ресей русск rossi rusiya rusya russland россий орусия russ',
  UA: 'украин україн украін ukrayna ukraine ukrain ucran',
  BY: 'белорус беларус білорус weißrussland biéloruss bélarus bielorr',
  TR: 'türk турци турецк туреччин түркия türkiye türkei турец turc turqu',
  AZ: 'азербайдж әзірбай азербайд azərbaycan aserbaid azerbaï azerbay',
  GE: 'ქართ грузи грузин საქართველ gürcüst gruzi georgien грузія géorg',
  AM: 'հհ հայկական armeni армени армян вірмен հայաստան ermənist ermenist armén',
  MD: 'молдов молдав',
  DE: 'герман німеч дойч deutsch немецк almanya allemand alemán german',
  PL: 'польш польск polsk polon',
  LT: 'литв литов',
  LV: 'латви латыш',
  EE: 'эстон eesti',
  CN: 'китай китайск қытай',
  US: 'сша америк',
  GB: 'великобрит британ',
  FR: 'франц franç franc фран',
  CH: 'schweiz швейцар suisse',
  AT: 'австри österreich',
  IR: 'иран ایران إيران irani',
  SY: 'сири сирій suriye سوري syri siri',
  IQ: 'ирак عراق irak iraqu iraki',
  LB: 'ливан لبنان lübnan',
  EG: 'مصري égyptien егип египет مصر mısır égypt egipci',
  YE: 'يمني йемен يمن',
  SA: 'саудов سعودي',
  TN: 'тунис تونس tunisi tunec',
  LY: 'ливи ليبي',
  MA: 'марок مغرب maroc marroqu marok',
  SD: 'судан سودان',
  JO: 'иордан أردن',
  BH: 'бахрейн بحرين',
  PS: 'палестин فلسطين',
  ES: 'испан español españa españ espagn испан',
  MX: 'мексик méxico mexican mexic мексик',
  RS: 'серби србиј srbij serb',
  BG: 'болгар българ',
  RO: 'румын român',
  HU: 'венгр magyar',
  MN: 'монгол монголия',
  JP: 'япон',
  IN: 'индийск भारत',
  PK: 'пакистан پاکستان',
  AF: 'афган ауған afgan',
  DZ: 'algéri argelin алжир جزائر جزائري',
  VE: 'venezol vénézu венесуэл',
  CO: 'colombi колумб',
  CU: 'cuban кубин',
  NI: 'nicarag никараг',
  PE: 'peru перу',
  BO: 'bolivi bolivian боливи',
  CL: 'chilen чили chileno chilena',
  AR: 'argentin аргентин',
  BR: 'brasil brésil бразил',
  PT: 'portug португ',
  IT: 'italia италь',
  CG: 'congol конго',
  SN: 'sénégal сенегал sénégalais senegalés',
  ML: 'malien мали',
  CM: 'camerou камерун camerounais camerun',
  TD: 'tchad tchadien чад чадск',
  NE: 'nigérien',
  NG: 'nigeria нигери',
  GN: 'guiné guinéen гвиней',
  CI: 'ivoir',
  BF: 'burkin burkinab',
  ET: 'éthiop эфиоп',
  KE: 'kenya kenia кени',
  VN: 'vietnam viêt вьетнам',
  KH: 'cambod камбодж',
  MM: 'birman myanmar мьянм',
  TH: 'thaï таиланд',
  ID: 'indonés индонез',
  HT: 'haïti hait',
  HR: 'croat kroat хорват',
  AL: 'alban албан',
  NO: 'норвеж norveç norveg norweg',
  SE: 'швед шведск швец isveç schwed suéd suec',
  FI: 'финск финлянд finnland фінлянд',
  DK: 'датск dänisch danois',
  NL: 'нидерланд голланд hollanda niederländ néerland нідерланд',
  BE: 'бельги бельгі',
  CA: 'канад kanad',
  AU: 'австрали avustralya austral',
  GR: 'греч греци yunan griech',
  CY: 'кипр kıbrıs',
  IL: 'израил ізраїл israil',
  AE: 'эмират إماراتي',
  KW: 'кувейт كويتي',
  KR: 'южнокорейск',
  PH: 'филиппин',
  MY: 'малайз',
  SG: 'сингапур',
  BD: 'бангладеш',
  NP: 'непаль népalais непальск',
  CZ: 'чешск чехи český česk tschech tchèque чеськ',
  SK: 'словац slovak slowak словак',
  SI: 'словен slowen',
  BA: 'босни bosni',
  ME: 'черногор чорногор',
  IE: 'ирланд ірланд',
  IS: 'исланд',
  HN: 'гондурас hondur',
  GT: 'гватемал guatemal',
  SV: 'сальвадор salvador',
  EC: 'эквадор ecuator',
  UY: 'уругва urugua',
  UG: 'уганд',
  TZ: 'танзан tanzan',
  ZW: 'зимбабв',
  BI: 'burundais burundés бурунди',
  BJ: 'béninois бенин',
  TG: 'togolais того',
  GA: 'gabonais габон',
  RW: 'rwandais ruandés руанд',
  MR: 'mauritanien موريتان мавритан',
  MG: 'malgache мадагаскар',
  CF: 'centrafricain',
  KM: 'comorien',
  DJ: 'djiboutien джибут',
  CD: 'congolais конголез',
  AO: 'angolan ангол',
  MZ: 'moçambican мозамбик',
  TL: 'timorens',
  CR: 'costarricens',
  PA: 'panameñ панамск',
  DO: 'dominican доминикан',
  PY: 'paraguay парагва',
  LK: 'шри-ланк ланкийск',
  QA: 'قطري катар',
  OM: 'عماني оман',
  SO: 'somalien сомали صومال',
  ER: 'érythréen эритре',
  GH: 'ghanéen ганск',
  LR: 'libérien либери',
  SL: 'sierraléonais',
  GM: 'gambien гамби',
  ZM: 'zambien замби',
  MW: 'malawien малави',
  NA: 'namibien намиби',
  BW: 'ботсван',
  LA: 'laotien лаос',
  MK: 'macédon makedon македон',
}

const stems = new Map(
  Object.entries(STEMS).flatMap(([country, list]) =>
    list.split(' ').map((stem): [string, string] => [stem, country]),
  ),
)

let english: ReadonlyMap<string, string> | undefined

function loadEnglish(): Map<string, string> {
  const rows = COUNTRIES.trim().split('\n')
  return new Map([
    ...countriesAbroad(),
    ...rows.flatMap(row => {
      const [country = '', names = '', adjectives = ''] = row.split('|')
      return `${names},${adjectives}`
        .toLowerCase()
        .split(',')
        .filter(word => word !== '')
        .map((word): [string, string] => [word, country])
    }),
  ])
}

const SHORTEST = 4

/** Countries' names and what their people are called, in small letters, with the country (ISO alpha-2) of each. */
export const countryNames = (): ReadonlyMap<string, string> => (english ??= loadEnglish())

/** The country (ISO alpha-2) that one word, in small letters, names in any of several languages; null for other words. */
export function countryOfWord(word: string): string | null {
  english ??= loadEnglish()
  const known = english.get(word)
  if (known !== undefined) return known
  for (let length = word.length; length >= SHORTEST; length--) {
    const country = stems.get(word.slice(0, length))
    if (country !== undefined) return country
  }
  return stems.get(word) ?? null
}
