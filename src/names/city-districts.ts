import { foldWord } from './fold-name.ts'
import { placeNamed } from './name-places.ts'
import { remembering } from './remembering.ts'

/**
 * Districts that no other city has, with the city they lie in: a city, then its districts with their other spellings.
 * What cities share (Lenin, October, Shevchenko, Kirov) is left out: their courts and police stay a question.
 */
const DISTRICTS = `
Tashkent: Yunusabad Yunusobod, Chilanzar Chilonzor, Yashnabad Yashnobod, Sergeli, Uchtepa, Shaykhantahur Shayxontohur Шайхантахур, Yakkasaray Yakkasaroy, Almazar Olmazor, Mirabad Mirobod, Bektemir, Yangihayot Янгихаёт
Almaty: Medeu Медеу, Bostandyk Бостандық Bostandyq, Almaly Алмалы, Turksib Түрксіб, Nauryzbay Наурызбай
Astana: Saryarka Сарыарқа, Yesil Есіл Esil, Nura Нұра
Shymkent: Enbekshi Еңбекші, Karatau Қаратау
Dushanbe: Firdavsi Firdavsy Фирдавсӣ, Shohmansur Shokhmansur Шоҳмансур
Ashgabat: Kopetdag Köpetdag, Berkararlyk, Bagtyyarlyk, Buzmein Büzmeýin
Baku: Yasamal, Sabunchu Sabunçu Сабунчи, Nasimi Nəsimi Насими, Narimanov Nərimanov, Khatai Xətai Хатаи, Binagadi Binəqədi Бинагади, Surakhani Suraxanı Сураханы, Sabail Səbail Сабаил, Garadagh Qaradağ
Tbilisi: Gldani გლდანი, Nadzaladevi ნაძალადევი, Vake ვაკე, Saburtalo საბურთალო, Isani ისანი, Samgori სამგორი, Didube დიდუბე, Chughureti ჩუღურეთი, Krtsanisi კრწანისი, Mtatsminda მთაწმინდა
Yerevan: Ajapnyak Աջափնյակ, Arabkir Արաբկիր, Davtashen Դավթաշեն, Erebuni Էրեբունի, Nubarashen Նուբարաշեն, Shengavit Շենգավիթ
Kyiv: Pechersk Печерськ Pecherskyi, Podil Поділ Podilskyi, Obolon Оболонь Obolonskyi, Darnytsia Дарниця Darnytskyi, Holosiiv Голосіїв Holosiivskyi, Sviatoshyn Святошин Sviatoshynskyi, Solomianka Солом'янка Solomianskyi
Moscow: Basmanny Басманный, Zamoskvoretsky Замоскворецкий, Meshchansky Мещанский, Khamovniki Хамовники Khamovnichesky Хамовнический, Lefortovo Лефортово Lefortovsky Лефортовский, Presnensky Пресненский, Tagansky Таганский, Dorogomilovsky Дорогомиловский, Savyolovsky Савёловский, Cheryomushkinsky Черёмушкинский, Simonovsky Симоновский, Golovinsky Головинский
`

/** Endings of adjectives of a district, in Latin and Cyrillic letters. */
const ADJECTIVE =
  /(?<=\p{L}{4})(?:(?:ин)?ск(?:ий|ого|ом|ая|ой)|ськ(?:ий|ого)|(?:in)?sk(?:y|yi|iy|ii|i)|i?nsky|н(?:ый|ого|ом))$/u

const rootOf = (word: string) => foldWord(word.toLowerCase().replace(ADJECTIVE, ''))

let cities: ReadonlyMap<string, string> | undefined

function loadCities(): ReadonlyMap<string, string> {
  const rows = DISTRICTS.trim().split('\n')
  return new Map(
    rows.flatMap(row => {
      const [city = '', districts = ''] = row.split(': ')
      return districts.split(/,? /).map((name): [string, string] => [rootOf(name), city])
    }),
  )
}

/** The city whose district a word names, in any of its languages, also as an adjective; null for other words. */
export function cityOfDistrict(word: string): string | null {
  cities ??= loadCities()
  return cities.get(rootOf(word)) ?? cities.get(foldWord(word)) ?? null
}

const idsOf = remembering(
  (name: string): ReadonlySet<string> => new Set(placeNamed(name).places.map(({ id }) => id)),
  { longest: 60 },
)

/** Whether a word names the city in which the district lies that another word names: "юнусабадский", "Tashkent". */
export function isCityOf(word: string, district: string): boolean {
  const city = cityOfDistrict(district)
  if (city === null) return false
  const ids = idsOf(city)
  return [word, word.replace(/[аеуы]$/u, ''), word.replace(/[еы]$/u, 'а')].some(form =>
    [...idsOf(form)].some(id => ids.has(id)),
  )
}
