/** What a place's name says that it is. */
export type PlaceKind = 'city' | 'region' | 'district' | 'valley'

/** Words for what a place is, small, "*" for any ending; those that stand apart from the name. */
const KINDS: readonly (readonly [kind: PlaceKind, words: string])[] = [
  ['valley', `valley долина долины долине алқабы өрөөнү vodiysi водийси vadisi tal vallée valle`],
  [
    'city',
    `city town village thành phố thị xã trấn п ш к settlement municipality г гор город города городе місто м горад қ қаласы қаласының қала qalasy qalası qalasynyñ шаары шаарынын şaary шаар shahri shahar shahari шаҳри шаҳар
    şäheri шәһәри şəhəri şehri ville stadt ciudad cidade città ქალაქი ქ քաղաք مدينة شهر с село пос посёлок поселок ауылы аул айылы кишлак qishlogʻi capital`,
  ],
  [
    'region',
    `region territory okrug ао autonomous-okrug oblasty oblastı oblast oblasts province governorate krai kray обл область области край края
    облысы облысының облус облусу облусунун oblysy oblisi oblysynyñ oblusu oblusunun obl viloyati viloyat вилояти вилоят welaýaty welayat велаят велаяты область вобласць voblast voblasts
    область gebiet oblast' tỉnh departamento département department division বিভাগ provincia província région provinz il ili vilayeti vilayet wilaya محافظة ولاية استان მხარე მარզ marz`,
  ],
  [
    'district',
    `district quận huyện জেলা zila upazila উপজেলা lga rayon raion county uezd р-н район района районе раён ауданы аудан району ауданының районунун audany aýdany awdanı auylyǵy rayonunun tumanining tumani tuman тумани туман ноҳияи
    ноҳия nohiya etraby etrap rayonu ilçesi ilçe kreis arrondissement distrito municipio მუნიციპალიტეტი ناحية قضاء شهرستان`,
  ],
]

const kinds = new Map(
  KINDS.flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, PlaceKind] => [word.toLowerCase(), kind]),
  ),
)
/** Words that say nothing of which place it is. */
const STATE =
  /^(?:republic|республика|республики|республикасы|respublikasi|respublikasy|respublikası|республіка|рэспубліка|республікі|cumhuriyeti|state|jihar|राज्य)$/iu
const SMALL = new Set([
  'of',
  'the',
  'de',
  'du',
  'la',
  'von',
  'autonomous',
  'автономная',
  'автономна',
  'автономная',
  'автономный',
  'автономного',
  'аўтаномная',
  'й',
])

/** An “autonomous district” of Russia is a region. */
const AUTONOMOUS =
  /autonomous (?:district|area|okrug|region|oblast|republic)|автоном\p{L}+ (?:округ|област|республ)\p{L}*|muxtar respublikası/giu

const kindOf = (word: string) => kinds.get(word.toLowerCase().replace(/\.$/, '')) ?? null

/** Kazakh and its kin name the larger place first: "Алматы қаласы Медеу ауданы". */
const TURKIC =
  /^(?:облыс|облус|аудан|қала|шаар|oblys|oblus|audan|aýdan|awdan|qala|şaar|tuman|туман|rayonu|ilçe|viloyat|вилоят|shahr|shahar|шаҳ|şəhər|şehri)/iu

/** What a place's name says that it is, and the words that name it, without the larger place that it lies in. */
export function placeParts(name: string): {
  readonly kind: PlaceKind | null
  readonly core: readonly string[]
} {
  const words = ofOne(
    name
      .replace(AUTONOMOUS, 'region')
      .split(/\s+/)
      .filter(word => word !== ''),
  )
  const kind = words.map(kindOf).find(one => one !== null) ?? null
  const isState = words.some(word => STATE.test(word))
  const core = words.filter(
    word =>
      kindOf(word) === null &&
      !STATE.test(word) &&
      !((kind !== null || isState) && SMALL.has(word.toLowerCase())),
  )
  return { kind, core }
}

/** Of two places in a name, the smaller: "Medeu district of Almaty", "Ауэзовский район города Алматы". */
function ofOne(words: readonly string[]): readonly string[] {
  const places = words.flatMap((word, i) => (kindOf(word) === null ? [] : [i]))
  const [first, second] = places
  if (first === undefined) return words
  const isNamed = first > 0 && words.slice(0, first).some(word => kindOf(word) === null)
  if (second !== undefined && TURKIC.test(words[first] ?? ''))
    return isNamed ? words.slice(first + 1) : words
  const isOf = /^of$/i.test(words[first + 1] ?? '')
  if (isNamed && (isOf || (second !== undefined && second > first)))
    return words.slice(0, first + 1)
  // "Медеуский район Алматы".
  if (isNamed && second === undefined && kindOf(words[first] ?? '') === 'district')
    return words.slice(0, first + 1)
  // "с. Масанчи Кордайского района", "село Кордай Жамбылской области".
  return !isNamed && second !== undefined && second > first + 2 ? words.slice(0, second - 1) : words
}
