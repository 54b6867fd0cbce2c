import { COUNTRIES } from './places-countries.ts'

/** Beginnings of countries' names and adjectives in languages other than English. */
const STEMS: Readonly<Record<string, string>> = {
  KZ: 'казахста казахск қазақст қазақ qazaqst qozog kazakst',
  KG: 'кыргыз киргиз qirg kirgiz qırğız kırgız қырғыз',
  UZ: "узбек өзбек o'zbek ўзбек özbek usbek ouzbek",
  TJ: 'таджик тоҷик tojik tadschik tadjik тәжік tacik',
  TM: 'туркмен түрікмен türkmen turkmen',
  RU: 'росси росій расій ресей русск rossi rusiya rusya russland россий орусия',
  UA: 'украин україн украін ukrayna ukraine',
  BY: 'белорус беларус білорус weißrussland',
  TR: 'турци турецк туреччин түркия türkiye türkei турец',
  AZ: 'азербайдж әзірбай азербайд azərbaycan aserbaid',
  GE: 'грузи грузин საქართველ gürcüst gruzi georgien грузія',
  AM: 'армени армян вірмен հայաստան ermənist ermenist',
  MD: 'молдов молдав',
  DE: 'герман німеч deutsch немецк almanya',
  PL: 'польш польск polsk',
  LT: 'литв литов',
  LV: 'латви латыш',
  EE: 'эстон eesti',
  CN: 'китай китайск қытай',
  US: 'сша америк',
  GB: 'великобрит британ',
  FR: 'франц',
  CH: 'schweiz швейцар suisse',
  AT: 'австри österreich',
  IR: 'иран ایران إيران',
  SY: 'сири сирій suriye سوري',
  IQ: 'ирак عراق irak',
  LB: 'ливан لبنان lübnan',
  EG: 'егип египет مصر mısır',
  YE: 'йемен يمن',
  SA: 'саудов سعودي',
  TN: 'тунис تونس',
  LY: 'ливи ليبي',
  MA: 'марок مغرب',
  SD: 'судан سودان',
  JO: 'иордан أردن',
  BH: 'бахрейн بحرين',
  PS: 'палестин فلسطين',
  ES: 'испан español españa',
  MX: 'мексик méxico mexican',
  RS: 'серби србиј srbij',
  BG: 'болгар българ',
  RO: 'румын român',
  HU: 'венгр magyar',
  MN: 'монгол монголия',
  JP: 'япон',
  IN: 'индийск भारत',
  PK: 'пакистан پاکستان',
  AF: 'афган ауған',
}

const stems = new Map(
  Object.entries(STEMS).flatMap(([country, list]) =>
    list.split(' ').map((stem): [string, string] => [stem, country]),
  ),
)

let english: ReadonlyMap<string, string> | undefined

function loadEnglish(): Map<string, string> {
  const rows = COUNTRIES.trim().split('\n')
  return new Map(
    rows.flatMap(row => {
      const [country = '', names = '', adjectives = ''] = row.split('|')
      return `${names},${adjectives}`
        .toLowerCase()
        .split(',')
        .filter(word => word !== '')
        .map((word): [string, string] => [word, country])
    }),
  )
}

const SHORTEST = 4

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
