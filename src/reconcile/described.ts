import { nameOf, type Incident, type Kind, type Party } from '../codebook/index.ts'
import { foldName, nameKeys, partyType } from '../names/index.ts'
import { meet } from './incident-traits.ts'

/** Words by which very many are called, and those that join others: they tell nobody from another. */
const COMMON = new Set(
  `people person persons hundreds thousands dozens scores tens group groups several some many about least more than over
  activist activists journalist journalists reporter reporters blogger editor lawyer lawyers member members leader leaders
  head chair chairman deputy head director founder former local independent political opposition civic civil society human
  rights defender defenders prisoner prisoners party movement well known prominent young elderly old woman women man men
  police officer officers law enforcement state agency agencies official officials authorities security forces service
  citizens citizen residents resident villagers students student protesters protester demonstrators participants
  the and who that whom whose which had have has were was been their his her its they them from with for into other others
  another was reportedly`
    .split(/\s+/)
    .map(foldName),
)

/** So many letters tell a word whatever its ending. */
const STEM = 6

function stemsOf(words: string): ReadonlySet<string> {
  const told = foldName(words)
    .split(' ')
    .filter(word => word.length > 2 && !COMMON.has(word) && !/\d/.test(word))
  return new Set(told.map(word => word.slice(0, STEM)))
}

const asOf = (party: Party): readonly string[] =>
  typeof party === 'string' || party.as === undefined ? [] : [party.as]

/** "citizens that give to the fund": what the words of a record say of those it does not name. */
function saidOf({ records }: Incident, name: string): string {
  for (const { record } of records.slice(0, 3)) {
    const { exact, suffix = '' } = record.quote
    const words = exact + suffix
    const at = words.indexOf(name)
    const [, said = ''] =
      at < 0
        ? []
        : (/^ (?:who|that|whose) ([^,.;:]{4,80})/.exec(words.slice(at + name.length)) ?? [])
    if (said !== '') return said
  }
  return ''
}

const known = new WeakMap<Incident, readonly ReadonlySet<string>[]>()

/**
 * How each of those it was done to is described: the words for one who is not named, of one who is those beside the
 * name, here or elsewhere in the text. Descriptions of one word tell nobody.
 */
export function descriptionsOf(incident: Incident): readonly ReadonlySet<string>[] {
  const before = known.get(incident)
  if (before) return before
  const { value, around } = incident
  const told = (value.target ?? []).flatMap(party => {
    const name = nameOf(party)
    return partyType(name, 'person') === null ? [`${name} ${saidOf(incident, name)}`] : asOf(party)
  })
  const found = [...told, ...(around?.described ?? [])]
    .map(stemsOf)
    .filter(({ size }) => size > 1 && size < 8)
  known.set(incident, found)
  return found
}

/** "a Tajik jazz drummer", and Ivo Kern, a jazz drummer: two words in common, and half of the shorter description. */
export function describedAlike(a: Incident, b: Incident): boolean {
  return descriptionsOf(a).some(one =>
    descriptionsOf(b).some(other => {
      const [few, many] = one.size < other.size ? [one, other] : [other, one]
      const shared = [...few].filter(word => many.has(word)).length
      return shared > 1 && shared * 2 >= few.size
    }),
  )
}

/** What is attacked as a place, whatever it is called more fully: "airport" of "Lesk airport". */
const PLACES = new Set(
  `airport airfield barracks garrison checkpoint post base station prison embassy consulate residence palace hall
  headquarters mosque church hospital convoy courthouse parliament ministry office building`
    .split(/\s+/)
    .map(foldName),
)

type Thing = { readonly head: string; readonly named: ReadonlySet<string> }

function thingsOf({ kind, value }: Incident): readonly Thing[] {
  if (kind !== 'violence') return []
  return (value.target ?? []).map(nameOf).flatMap(name => {
    const words = foldName(name).split(' ')
    const head = words.at(-1) ?? ''
    const own = words.slice(0, -1).filter(word => word !== 'the' && !PLACES.has(word))
    return PLACES.has(head) ? [{ head, named: new Set(own) }] : []
  })
}

/** "the airport" and "Lesk airport" may be one, Lesk airport and Orvale airport are two. */
export function doneToOnePlace(a: Incident, b: Incident): boolean {
  return thingsOf(a).some(one =>
    thingsOf(b).some(
      other =>
        one.head === other.head &&
        (one.named.size === 0 || other.named.size === 0 || meet(one.named, other.named)),
    ),
  )
}

/** Two that are told beside one person, where what it was done to is no person. */
export function toldBesideOne(a: Incident, b: Incident): boolean {
  const [left, right] = [a.around?.beside ?? [], b.around?.beside ?? []]
  return left.some(name => right.includes(name))
}

/** Kinds of what is mostly done to bodies: those are looked for by their names in any language. */
const TO_BODIES: ReadonlySet<Kind> = new Set<Kind>(['restriction', 'search', 'registration'])

const bodyKeys = ({ kind, value }: Incident) =>
  TO_BODIES.has(kind)
    ? (value.target ?? [])
        .map(nameOf)
        .filter(name => partyType(name, 'group') !== null)
        .flatMap(name => nameKeys(name, 'group').filter(key => key.includes(' ')))
    : []

/** Blocks of what is told of alike, in one country; of bodies by name. */
export function describedKeys(incident: Incident): string[] {
  const land = incident.country ?? 'nowhere'
  const pairs = descriptionsOf(incident).flatMap(words => {
    const all = [...words].toSorted()
    return all.flatMap((one, at) => all.slice(at + 1).map(other => `${one} ${other}`))
  })
  return [
    ...new Set([
      ...pairs.map(pair => `described ${pair} in ${land}`),
      ...thingsOf(incident).map(({ head }) => `${head} in ${land}`),
      ...(incident.around?.beside ?? []).map(name => `beside ${name}`),
      ...bodyKeys(incident).map(key => `body ${key}`),
    ]),
  ]
}
