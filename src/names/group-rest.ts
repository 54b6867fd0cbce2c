import { ALWAYS_ASK, NEVER, NOTHING, type Term } from './comparison.ts'
import type { GroupName, GroupWord } from './group-words.ts'
import { tieSounds } from './compared-words.ts'
import { isCityOf } from './city-districts.ts'
import { isPlaceOf, isPlaceWord } from './place-words.ts'

type Kind = GroupWord['kind'] | 'place' | 'of a city' | 'form'
type Compared = {
  readonly left: GroupName
  readonly right: GroupName
  readonly pairs: readonly { readonly left: GroupWord; readonly right: GroupWord }[]
  readonly rest: { readonly left: readonly GroupWord[]; readonly right: readonly GroupWord[] }
}

/** What a word that only one side has takes away, by its kind. */
const ALONE: Readonly<Record<Kind, number>> = {
  body: 0.92,
  topic: 0.72,
  level: 0.85,
  filler: 1,
  country: 0.92,
  place: 0.9,
  'of a city': 0.97,
  form: 0.95,
  number: 0.5,
  name: 0.68,
}

/** Words without a match: beside one of its kind it makes two of the organisation, alone it leaves a doubt. */
export function weighRest(compared: Compared): Term {
  const { left, right, pairs } = compared
  const rest = withoutTold(compared)
  const kindsOf = (words: readonly GroupWord[], beside: readonly GroupWord[]) =>
    withPlaces(withoutRights(withoutWorkers(withoutCity(words, beside), pairs), pairs), beside)
  const [ones = [], others = []] = withoutForms(
    kindsOf(rest.left, rest.right),
    kindsOf(rest.right, rest.left),
    pairs,
  )
  if (ones.length + others.length === 0) return NOTHING
  const said = (words: readonly GroupWord[]) =>
    words.map(({ written }) => `“${written}”`).join(', ')
  const alone = [...rest.left, ...rest.right]
  const clash = ones.find(one => others.some(other => clashes(one, other)))
  const both = ones.length > 0 && others.length > 0
  if (clash || both) {
    if ([ones, others].every(kinds => kinds.includes('place')))
      return {
        factor: 0.35,
        ceiling: NEVER,
        reasons: [`${said(rest.left)} and ${said(rest.right)}: two places`],
      }
    if (areOfTwoAreas(rest, pairs))
      return {
        factor: 0.35,
        ceiling: NEVER,
        reasons: [`${said(rest.left)} and ${said(rest.right)}: of two areas`],
      }
    if (looselyTranslated(rest, pairs))
      return {
        factor: 0.75,
        ceiling: ALWAYS_ASK,
        reasons: [`${said(rest.left)} and ${said(rest.right)}: two kinds, or one translated`],
      }
    const translated = left.script !== right.script || pairs.some(isTranslated)
    return translated && mayTranslate(pairs, ones, others)
      ? {
          factor: 0.55,
          ceiling: ALWAYS_ASK,
          reasons: [`${said(rest.left)} and ${said(rest.right)}: two names, or one translated`],
        }
      : { factor: 0.35, reasons: [`${said(rest.left)} and ${said(rest.right)}: two of a kind`] }
  }
  if ([rest.left, rest.right].every(words => words.some(({ term }) => AREAS.has(term))))
    return { factor: 0.35, reasons: [`${said(rest.left)} and ${said(rest.right)}: of two areas`] }
  if (ones.length + others.length > 0 && alone.some(({ term }) => RANKS.has(term)))
    return {
      factor: 0.7,
      ceiling: ALWAYS_ASK,
      reasons: [`${said(alone)}: perhaps of another rank`],
    }
  if (alone.some(({ term }) => PARTS.has(term)) || isPartOf(pairs, alone))
    return { factor: 0.5, ceiling: NEVER, reasons: [`${said(alone)}: a part of the other`] }
  if (isAnotherParty(pairs, alone))
    return { factor: 0.5, ceiling: NEVER, reasons: [`${said(alone)}: makes another party of it`] }
  if (isOutlet(pairs, alone))
    return { factor: 0.9, reasons: [`${said(alone)}: only one says what it is`] }
  const telling = pairs.length > 1 || pairs.some(({ left: word }) => isTelling(word))
  const hasBody = pairs.some(({ left: word }) => word.kind === 'body') || isTradersName(left, right)
  const factor = [...ones, ...others].reduce(
    (product, kind) => product * (kind === 'body' && hasBody ? ANOTHER_BODY : ALONE[kind]),
    telling ? 1 : 0.5,
  )
  const branded = isBranded(pairs) && !pairs.some(isStateBody)
  return {
    factor: branded ? Math.max(factor, STILL_ASKED) : factor,
    // Each country has its Ministry of Justice, and a company its daughter there.
    ...((alone.some(isPlace) && !pairs.some(({ left: word }) => isPlace(word))) ||
    (alone.some(({ kind }) => kind === 'country') &&
      (ofTheState(pairs, alone) || !isCivic(left) || !isCivic(right)))
      ? { ceiling: ALWAYS_ASK }
      : {}),
    reasons: [`${said(alone)}: on one side only`],
  }
}

/** A district tells its city, a language its country, the police is a department and may be called one: what the rest says anyway is left out. */
function withoutTold({ left, right, pairs, rest }: Compared): Compared['rest'] {
  const isOne = rest.left.length === 0 || rest.right.length === 0
  if (!isOne) return rest
  const tongue = rest.left.length === 0 ? left.tongue : right.tongue
  const isTold = (word: GroupWord) =>
    // What is in Georgian letters is Georgia’s.
    (word.kind === 'country' && (word.term === tongue || lieIn(pairs, word.term))) ||
    (word.kind === 'name' &&
      pairs.some(({ left: one, right: other }) =>
        [one, other].some(({ written }) => isCityOf(word.written, written)),
      )) ||
    (DEPARTMENTS.has(word.term) && pairs.some(({ left: one }) => OFFICES.has(one.term)))
  const others = (words: readonly GroupWord[]) => words.filter(word => !isTold(word))
  // The word for a city goes with its name.
  const withCity = (words: readonly GroupWord[]) => {
    const kept = others(words)
    return kept.length < words.length ? kept.filter(({ term }) => term !== 'city') : words
  }
  return { left: withCity(rest.left), right: withCity(rest.right) }
}

/** A region or city among what agrees is of a country, whether that is said or not. */
const lieIn = (pairs: Compared['pairs'], country: string) =>
  pairs.some(({ left, right }) => [left, right].some(one => isPlaceOf(one.written, country)))

/** Bodies that are departments, whether that is said or not. */
const OFFICES = new Set(['police', 'prosecutor'])

/** What an outlet is may be said or not. */
const MEDIA = new Set(
  'editorial newspaper magazine website newsagency information online channel television radio media edition weekly agency'.split(
    ' ',
  ),
)
const isOutlet = (pairs: Compared['pairs'], alone: readonly GroupWord[]) =>
  alone.length < 3 &&
  alone.every(({ term }) => MEDIA.has(term)) &&
  alone.some(({ term }) => term !== 'agency' && term !== 'information' && term !== 'media') &&
  pairs.some(({ left, right }) => [left, right].some(isOwn))

/** What a name says of itself behind its own words makes it no other's. */
const STILL_ASKED = 0.5
const isBranded = (pairs: Compared['pairs']) =>
  pairs.length > 1 && pairs.some(({ left, right }) => [left, right].some(isOwn))
const isOwn = (word: GroupWord) => word.kind === 'name' || word.heard === true
const isStateBody = ({ left: word }: Compared['pairs'][number]) => STATE.has(word.term)

/** Words of two languages for one term: so the names are in two languages. */
function isTranslated({ left: one, right: other }: Compared['pairs'][number]): boolean {
  if (one.kind === 'name' || one.written === other.written) return false
  const { how } = tieSounds(one.sound, other.sound, null)
  return how === 'apart'
}

/** Where one side's words are all unknown they may be the other's in another language, if enough agrees beside them. */
function mayTranslate(pairs: Compared['pairs'], ones: readonly Kind[], others: readonly Kind[]) {
  const unknown =
    [ones, others].some(kinds => kinds.every(kind => kind === 'name')) ||
    [ones, others].every(kinds => kinds.includes('name'))
  const named = pairs.some(({ left: word }) => word.kind === 'name' && !isPlace(word))
  const most = Math.max(ones.length, others.length)
  const twice = ones.length === others.length && [...ones, ...others].every(kind => kind === 'name')
  return (
    unknown &&
    (named ||
      pairs.length >= most ||
      (pairs.length > 1 && pairs.length + 1 >= most) ||
      (twice && most === 2))
  )
}

/** Kinds of organisation that languages take for each other. */
const LOOSE = new Set([
  'union',
  'association',
  'organisation',
  'federation',
  'confederation',
  'society',
  'community',
  'group',
  'league',
])

/** What is protected are rights, and what is legal is so by rights. */
const PROTECTS = new Set(['defence', 'protection', 'legal', 'humandefenders'])
const withoutRights = (words: readonly GroupWord[], pairs: Compared['pairs']) =>
  pairs.length > 2 && pairs.some(({ left }) => PROTECTS.has(left.term))
    ? words.filter(({ term }) => term !== 'rights')
    : words

const DEPARTMENTS = new Set(
  'department directorate administration service office agency inspectorate board'.split(' '),
)

function looselyTranslated({ left, right }: Compared['rest'], pairs: Compared['pairs']): boolean {
  const [one, ...ones] = left
  const [other, ...others] = right
  if (!one || !other || ones.length + others.length > 0 || pairs.length < 2) return false
  if (LOOSE.has(one.term) && LOOSE.has(other.term)) return true
  return DEPARTMENTS.has(one.term) && DEPARTMENTS.has(other.term) && pairs.some(isTranslated)
}

const PARTIES = new Set(['party', 'front', 'movement', 'bloc'])
const LEANINGS = new Set(
  'youth women democratic socialist communist liberal conservative agrarian islamic christian national peoples social green republican'.split(
    ' ',
  ),
)

/** "Liberal Party", "Liberal Democratic Party": parties that only common words name need all of them. */
const isAnotherParty = (pairs: Compared['pairs'], alone: readonly GroupWord[]) =>
  pairs.some(({ left: word }) => PARTIES.has(word.term)) &&
  pairs.every(({ left: word }) => word.kind !== 'name') &&
  alone.some(({ term }) => LEANINGS.has(term))

const ANOTHER_BODY = 0.6

/** A branch, a faculty, is not the whole. */
const PARTS = new Set(['branch', 'wing', 'cell', 'caucus'])

/** Bodies that have others in them, which are called after them: "Department of the Committee", "Clinic of the University". */
const WHOLES: readonly (readonly [wholes: ReadonlySet<string>, parts: ReadonlySet<string>])[] = [
  [
    new Set(['ministry', 'committee', 'agency', 'commission']),
    new Set(['department', 'directorate', 'division', 'unit', 'section', 'inspectorate']),
  ],
  [
    new Set(['university', 'academy']),
    new Set(
      'clinic hospital laboratory library museum school institute college department centre press'.split(
        ' ',
      ),
    ),
  ],
  [new Set(['parliament', 'assembly']), new Set(['committee', 'commission', 'office'])],
]
const isPartOf = (pairs: Compared['pairs'], alone: readonly GroupWord[]) =>
  WHOLES.some(
    ([wholes, parts]) =>
      pairs.some(({ left, right }) => wholes.has(left.term) && wholes.has(right.term)) &&
      alone.some(({ term }) => parts.has(term)),
  )

/** How large an area is that a court or a police has. */
const AREAS = new Set(['region', 'district', 'city', 'interdistrict', 'village', 'republican'])

/** What a district is called is not translated: "Medeu District Court" is none of the Бостандық one. */
const areOfTwoAreas = ({ left, right }: Compared['rest'], pairs: Compared['pairs']) =>
  [left, right].every(words => words.length === 1) &&
  [...left, ...right].every(({ kind }) => kind === 'name' || kind === 'topic') &&
  [...left, ...right].some(({ kind }) => kind === 'name') &&
  pairs.every(({ left: word }) => word.kind !== 'name' || isPlace(word)) &&
  pairs.some(({ left: word }) => AREAS.has(word.term)) &&
  pairs.some(({ left: word }) => STATE.has(word.term) || word.term === 'akimat')

/** The police of a region are not those of its city. */
const RANKS = new Set(['region', 'supreme'])

const STATE = new Set([
  'ministry',
  'court',
  'police',
  'prosecutor',
  'parliament',
  'government',
  'army',
])

function ofTheState(pairs: Compared['pairs'], alone: readonly GroupWord[]): boolean {
  const words = [...pairs.map(pair => pair.left), ...alone]
  return (
    words.some(({ term }) => STATE.has(term)) ||
    (words.every(({ kind }) => kind !== 'name' && kind !== 'number') &&
      pairs.every(({ left: word }) => word.kind !== 'country'))
  )
}

const CIVIC = new Set(
  `foundation association party movement union university hospital school ministry court police akimat committee council`.split(
    ' ',
  ),
)

/** A company is no foundation, party or court, whatever its name. */
function isTradersName(left: GroupName, right: GroupName): boolean {
  const trades = ({ forms }: GroupName) =>
    forms.some(({ family }) => family === 'limited' || family === 'stock')
  return (
    (trades(left) && isCivic(right) && !isCivic(left)) ||
    (trades(right) && isCivic(left) && !isCivic(right))
  )
}

const isCivic = ({ words }: GroupName) => words.some(({ term }) => CIVIC.has(term))

const isTelling = ({ kind }: GroupWord) => kind === 'name' || kind === 'topic' || kind === 'number'

/** Topics, names and bodies are words that tell; two of them without a match tell two organisations apart. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>(['body', 'topic', 'name', 'place'])
const clashes = (a: Kind, b: Kind) => a === b || (TELLING.has(a) && TELLING.has(b))

/** Terms that official names have and news leave out. */
const SMALL = new Set(['republican', 'complex', 'sector', 'office', 'organisation', 'group'])

/** What is left out, unless the other side has a body of its own there: a bureau is none of a committee, a group no holding. */
const BESIDE_BODIES = new Set(['office', 'group'])

/** A city or region among them says where, and no more. */
const withPlaces = (words: readonly GroupWord[], beside: readonly GroupWord[]): Kind[] =>
  words
    .filter(
      ({ term }) =>
        !SMALL.has(term) ||
        (BESIDE_BODIES.has(term) && beside.some(other => other.kind === 'body')),
    )
    .map(kindOf)

/** That a place is a city is left out, where the other side does not call it a region or district. */
const withoutCity = (words: readonly GroupWord[], others: readonly GroupWord[]) =>
  others.length === 0 || others.some(({ term }) => term === 'region' || term === 'district')
    ? words
    : words.filter(({ term }) => term !== 'city')

/** Beside a name of its own, what only the legal form says of one makes no two of what the other says of itself. */
function withoutForms(
  ones: readonly Kind[],
  others: readonly Kind[],
  pairs: Compared['pairs'],
): readonly (readonly Kind[])[] {
  const told = [ones, others].map(kinds => kinds.filter(kind => kind !== 'form'))
  const [left = [], right = []] = told
  const isOnlyForm = (left.length === 0) !== (right.length === 0)
  return isOnlyForm && pairs.some(({ left: word }) => word.kind === 'name') ? told : [ones, others]
}

const WORKERS = new Set(['workers', 'labourers', 'employees'])
/** A trade union is of workers, whether that is said or not. */
const withoutWorkers = (words: readonly GroupWord[], pairs: Compared['pairs']) =>
  pairs.some(pair => [pair.left, pair.right].some(({ term }) => term === 'tradeunion')) &&
  pairs.length > 1
    ? words.filter(({ term }) => !WORKERS.has(term))
    : words

function kindOf(word: GroupWord): Kind {
  if (word.fromForm) return 'form'
  if (word.term === 'city' || word.term === 'unitednations') return 'of a city'
  return isPlace(word) ? 'place' : word.kind
}

const isPlace = ({ kind, written }: GroupWord) => kind === 'name' && isPlaceWord(written)
