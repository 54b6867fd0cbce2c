import { exactDay, nameOf, type CodedRecord, type Incident, type Party } from '../codebook/index.ts'
import { foldName } from '../names/index.ts'
import { ASKED } from './asked-of-people.ts'
import { compareText } from './order.ts'
import type { WhoIs } from './people-as-one.ts'
import { placeWords } from './place-words.ts'
import { compareSorts } from './told-apart.ts'
import type { ToldBeside } from './told-beside.ts'
import {
  comparison,
  isOfDeed,
  passagesOf,
  type Asked,
  type Telling,
  type Version,
} from './told-versions.ts'
import { endingIn } from './told-words.ts'

/**
 * What records tell otherwise of one person, whether they are one incident or not: of what somebody died ("heart failure"
 * beside "was beaten"), how long after an attack, where found, how old somebody is, whether somebody organised it or took part, was
 * detained or only questioned, for what, as a witness or accused; and whether a gathering ended peacefully or by force. Each is a question.
 */
export function toldOtherwise(among: readonly Incident[], whoIs: WhoIs): ToldBeside[] {
  return [...ofPeople(among, whoIs), ...endings(among)]
}

function ofPeople(among: readonly Incident[], whoIs: WhoIs): ToldBeside[] {
  const byPerson = new Map<string, Telling[]>()
  for (const incident of among)
    for (const [index, standing] of (incident.value.target ?? []).entries()) {
      const key = whoIs(incident, index)
      if (key === undefined) continue
      const told = byPerson.get(key)
      const tellings = incident.records.map(({ record, documentId }) => ({
        incident,
        record,
        document: documentId,
        party: partyIn(record, standing),
      }))
      if (told) told.push(...tellings)
      else byPerson.set(key, tellings)
    }
  return [...byPerson.values()].flatMap(tellings =>
    tellings.length < 2 ? [] : ASKED.flatMap(asked => versionsOf(asked, tellings)),
  )
}

/** A person as one record of an incident names it. */
function partyIn({ target = [] }: CodedRecord, standing: Party): Party {
  const name = foldName(nameOf(standing))
  const [only, another] = target
  const same = target.find(party => foldName(nameOf(party)) === name)
  return same ?? (only !== undefined && another === undefined ? only : standing)
}

function versionsOf(asked: Asked, tellings: readonly Telling[]): ToldBeside[] {
  const told = tellings.flatMap(asked.tells)
  const values = new Map<string, Set<string>>()
  for (const { document, value } of told)
    values.set(document, (values.get(document) ?? new Set()).add(value))
  const known = ({ document }: Version) =>
    asked.isKnownOfBoth ? [...(values.get(document) ?? [])].toSorted(compareText) : []
  const between = compareSorts<Version, ToldBeside['relation']>(told, {
    within: asked.within,
    when: ({ record }) => record.when,
    sort: one => JSON.stringify([one.value, one.range ?? [], one.record.kind, known(one)]),
    relation: (one, other) => {
      if (one.value === other.value) return undefined
      const isKnown = known(one).includes(other.value) || known(other).includes(one.value)
      return isKnown ? undefined : asked.relation(one, other)
    },
  })
  const apart = new Set(between.flatMap(({ sides }) => sides.flat()))
  return comparison(
    asked,
    told.filter(one => apart.has(one)),
    between.map(({ relation }) => relation),
  )
}

/** "The crowd dispersed peacefully" beside "police fired tear gas", of one place and day. */
function endings(among: readonly Incident[]): ToldBeside[] {
  const told = among.flatMap(incident =>
    incident.kind !== 'assembly' && incident.kind !== 'violence'
      ? []
      : incident.records.flatMap(({ record, documentId }): Version[] => {
          const telling = { incident, record, document: documentId, party: '' }
          const ways = new Set(passagesOf(telling).flatMap(one => endingIn(one) ?? []))
          return isOfDeed(telling) ? [...ways].map(value => ({ ...telling, value })) : []
        }),
  )
  const byDay = new Map<string, Version[]>()
  for (const version of told) {
    const { when, where = [] } = version.incident.value
    const day = exactDay(when)
    if (day === null) continue
    for (const word of placeWords(where)) {
      const key = `${day} ${word}`
      const known = byDay.get(key)
      if (known) known.push(version)
      else byDay.set(key, [version])
    }
  }
  const found = new Map<Incident, ToldBeside>()
  for (const versions of byDay.values()) {
    const gathering = versions.find(({ incident }) => incident.kind === 'assembly')
    if (!gathering || found.has(gathering.incident)) continue
    if (new Set(versions.map(({ value }) => value)).size < 2) continue
    const { value } = gathering.incident
    const place = value.where?.[0] ?? ''
    const about = () => `how the ${value.form ?? 'assembly'} in ${place} ended`
    for (const one of comparison({ slot: 'ending', about }, versions, ['contradicts']))
      found.set(gathering.incident, one)
  }
  return [...found.values()]
}
