import { groupBy, hoursIn, isDenial, nameOf, type Claim, type Incident } from '../codebook/index.ts'
import { excludes } from './claims.ts'
import { meet } from './incident-traits.ts'
import { areOtherDeeds, tellsMore } from './offences.ts'
import { compareText } from './order.ts'
import type { WhoIs } from './people-as-one.ts'
import { mayBeOne } from './propose-incidents.ts'
import type { ReconcileState } from './state.ts'
import { compareSorts } from './told-apart.ts'

/** A value that some records tell; `by` where they name who says so, and it is not whoever they name for all they tell. */
export type ToldClaim = Claim & { readonly by?: readonly string[] }

/** What is told differently of one person, or of one deed, by records that are not one incident. */
export type ToldBeside = {
  /** "what Ana Dorel is accused of" */
  readonly about: string
  readonly slot: string
  readonly incidents: readonly Incident[]
  readonly claims: readonly ToldClaim[]
  readonly relation: 'contradicts' | 'compatible'
  /** Whom it is about, where of one incident it may be asked of several people. */
  readonly of?: string
}

/** One incident as it concerns one person. */
type Told = { readonly incident: Incident; readonly name: string; readonly value: string }

/** What is compared of a person: which incidents tell it, in which words, and which two of them differ. */
type Subject = {
  readonly slot: string
  readonly about: (name: string) => string
  /** What an incident tells of it; undefined where it tells nothing. */
  readonly value: (incident: Incident) => string | undefined
  /** All that decides whether two differ. */
  readonly sort: (incident: Incident) => string
  readonly differ: (one: Incident, other: Incident) => boolean
  /** So many days apart two texts may tell of one thing; undefined where days say nothing. */
  readonly within?: number
}

/**
 * What documents tell differently of one person in records that are no question of `vigil pairs`: another accusation, an
 * accreditation withdrawn beside a ban, ten days of arrest beside five in custody; and what its own text says was denied.
 */
export function toldElsewhere(
  state: ReconcileState,
  among: readonly Incident[],
  whoIs: WhoIs,
): ToldBeside[] {
  const byPerson = new Map<string, { incident: Incident; name: string }[]>()
  for (const incident of among)
    for (const [index, party] of (incident.value.target ?? []).entries()) {
      const key = whoIs(incident, index)
      if (key === undefined) continue
      const told = { incident, name: nameOf(party) }
      const known = byPerson.get(key)
      if (known) known.push(told)
      else byPerson.set(key, [told])
    }
  const ofPeople = [...byPerson.values()].flatMap(those =>
    those.length < 2 ? [] : SUBJECTS.flatMap(subject => compared(state, subject, those)),
  )
  return [...ofPeople, ...among.flatMap(deniedIn)]
}

/** Sources tell otherwise where no text of one side tells what the other does: who tells both knows of two. */
function compared(
  state: ReconcileState,
  { slot, about, value, sort, differ, within }: Subject,
  those: readonly { readonly incident: Incident; readonly name: string }[],
): ToldBeside[] {
  const told = those.flatMap(({ incident, name }): Told[] => {
    const own = value(incident)
    return own === undefined ? [] : [{ incident, name, value: own }]
  })
  const { sortsIn, areLinked } = textsOf(told, sort)
  const ofSort = new Map(told.map(({ incident }) => [sort(incident), incident]))
  const tellsAlike = (one: Told, { incident }: Told) =>
    sortsIn(one).some(known => {
      const same = ofSort.get(known)
      return same !== undefined && !differ(same, incident)
    })
  const between = compareSorts<Told, true>(told, {
    within,
    when: ({ incident }) => incident.value.when,
    sort: one => JSON.stringify([sort(one.incident), sortsIn(one)]),
    relation: (one, other) =>
      differ(one.incident, other.incident) && !tellsAlike(one, other) && !tellsAlike(other, one)
        ? true
        : undefined,
  })
  const apart = new Set<Told>()
  for (const { sides } of between)
    for (const [mine, theirs] of [sides, sides.toReversed()])
      for (const one of mine ?? []) {
        if (apart.has(one)) continue
        const asked = new Set(mayBeOne(state, one.incident.id))
        if (theirs?.some(other => !areLinked(one, other) && !asked.has(other.incident.id)))
          apart.add(one)
      }
  const versions = [
    ...groupBy(
      told.filter(one => apart.has(one)),
      one => one.value.toLowerCase(),
    ).values(),
  ]
  const [[first] = []] = versions
  if (!first || versions.length < 2) return []
  return [
    {
      about: about(first.name),
      slot,
      incidents: [...new Set(versions.flat().map(({ incident }) => incident))],
      claims: versions.map(same => ({
        value: same[0]?.value,
        records: same.flatMap(({ incident }) => incident.records.map(({ record }) => record.id)),
      })),
      relation: 'compatible',
    },
  ]
}

/** Which sorts the texts of each telling tell of, and which tellings stand in one text, or beside one in a text of each. */
function textsOf(told: readonly Told[], sort: Subject['sort']) {
  const documentsOf = ({ incident }: Told) => incident.records.map(({ documentId }) => documentId)
  const inDocument = groupBy(
    told.flatMap(one => documentsOf(one).map(id => ({ id, one }))),
    ({ id }) => id,
  )
  const around = new Map(
    [...inDocument].map(([id, those]) => [
      id,
      {
        sorts: new Set(those.map(({ one }) => sort(one.incident))),
        documents: new Set(those.flatMap(({ one }) => documentsOf(one))),
      },
    ]),
  )
  return {
    sortsIn: (one: Told): readonly string[] =>
      [...new Set(documentsOf(one).flatMap(id => [...(around.get(id)?.sorts ?? [])]))].toSorted(
        compareText,
      ),
    areLinked: (one: Told, other: Told): boolean =>
      documentsOf(one).some(id =>
        documentsOf(other).some(there => around.get(id)?.documents.has(there)),
      ),
  }
}

const wordsOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat()

const ACCUSED: Subject = {
  slot: 'offence',
  about: name => `what ${name} is accused of`,
  value: ({ kind, value }) =>
    kind === 'charge' || kind === 'conviction'
      ? (value.offence ?? (wordsOf(value.provision).join(', ') || undefined))
      : undefined,
  sort: ({ value: { offence, provision } }) => JSON.stringify([offence, provision]),
  differ: ({ value: one }, { value: other }) =>
    one.offence !== undefined && other.offence !== undefined
      ? areOtherDeeds(one.offence, other.offence) || shareNoWord(one.offence, other.offence)
      : excludes('provision', one.provision, other.provision),
}

/** Words that an accusation of any sort may have. */
const OF_ANY = new Set(
  'charge case crimin offenc articl allege public illega unlawf unauth organi partic violat rules accuse person people commit action activi agains countr govern state'.split(
    ' ',
  ),
)

/** "tax evasion" beside "fraud": no longer word in common; "and other crimes" may be any. */
export function shareNoWord(one: string, other: string): boolean {
  if (tellsMore(one) || tellsMore(other)) return false
  const [left, right] = [one, other].map(
    words =>
      new Set(
        (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
          .map(word => word.slice(0, 6))
          .filter(stem => !OF_ANY.has(stem)),
      ),
  )
  return !!left?.size && !!right?.size && !meet(left, right)
}

/** So many days apart two texts may tell of one measure that each calls by another name. */
const NEAR = 60
/** So many days apart an arrest and the days it was given are. */
const CLOSE = 10

const BARRED: Subject = {
  slot: 'decision',
  about: name => `what was decided against ${name}`,
  value: ({ kind, value }) => {
    if (kind === 'accreditation' && value.decision && LOST.has(value.decision))
      return `accreditation ${value.decision}`
    if (kind === 'restriction' && value.means === 'ban') return 'banned'
    return kind === 'restriction' && value.means === 'access' ? 'access barred' : undefined
  },
  sort: ({ kind }) => kind,
  differ: (one, other) => one.kind !== other.kind,
  within: NEAR,
}

const LOST = new Set(['refused', 'suspended', 'revoked'])

const HELD: Subject = {
  slot: 'length',
  about: name => `how long ${name} was held`,
  value: incident => {
    const days = daysHeld(incident)
    return days === undefined ? undefined : `P${days}D`
  },
  // Of two without a day nothing says that they are of one time.
  sort: incident => JSON.stringify([daysHeld(incident), incident.value.when === null]),
  differ: (one, other) =>
    daysHeld(one) !== daysHeld(other) && (one.value.when !== null || other.value.when !== null),
  within: CLOSE,
}

/** The days somebody was held, or was to be held by a verdict. */
function daysHeld({ kind, value: { length, penalty = [] } }: Incident): number | undefined {
  if (kind === 'detention') {
    const hours = hoursIn(length)
    return hours === undefined || hours < 24 ? undefined : Math.round(hours / 24)
  }
  const arrest = penalty.find(({ type }) => type === 'detention')
  if (kind !== 'conviction' || typeof arrest?.amount !== 'number') return undefined
  return arrest.unit === 'days' ? arrest.amount : undefined
}

const SUBJECTS: readonly Subject[] = [ACCUSED, BARRED, HELD]

/** What can be denied as having happened at all; who denies a charge denies the deed. */
const DEEDS: ReadonlySet<string> = new Set([
  'violence',
  'torture',
  'death',
  'detention',
  'search',
  'intimidation',
  'restriction',
  'release',
])

/** "Police have denied that Ivo Kern was tortured", in a text that tells of it. */
function deniedIn(incident: Incident): ToldBeside[] {
  const { kind, value, records } = incident
  if (!DEEDS.has(kind)) return []
  const denials = records.flatMap(({ record }) =>
    (record.attribution ?? []).flatMap(one =>
      isDenial(one) ? [{ by: one.by, record: record.id }] : [],
    ),
  )
  const told = records.filter(({ record }) => record.modality !== 'denied')
  if (denials.length === 0 || told.length === 0) return []
  const others = told.flatMap(({ record }) =>
    (record.attribution ?? []).flatMap(one => (isDenial(one) ? [] : [one.by])),
  )
  const whom = (value.target ?? []).map(nameOf).slice(0, 2).join(', ')
  return [
    {
      about: ['whether there was', kind, whom && `of ${whom}`].filter(Boolean).join(' '),
      slot: 'modality',
      incidents: [incident],
      claims: [
        { value: 'told', records: told.map(({ record }) => record.id), by: others },
        {
          value: 'denied',
          records: denials.map(({ record }) => record),
          by: [...new Set(denials.map(({ by }) => by))],
        },
      ],
      relation: 'contradicts',
    },
  ]
}
