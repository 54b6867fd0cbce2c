import { exactDay, nameOf, type CodedRecord, type Incident, type Party } from '../codebook/index.ts'
import { foldName } from '../names/index.ts'
import { ASKED } from './asked-of-people.ts'
import type { WhoIs } from './people-as-one.ts'
import { placeWords } from './place-words.ts'
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

/** So many tellings of one person are compared with each other. */
const MOST = 60

function versionsOf(asked: Asked, tellings: readonly Telling[]): ToldBeside[] {
  const told = tellings.flatMap(asked.tells).slice(0, MOST)
  const knows = (document: string, value: string) =>
    told.some(one => one.document === document && one.value === value)
  const relations = new Map<Version, ToldBeside['relation']>()
  for (const [at, one] of told.entries())
    for (const other of told.slice(at + 1)) {
      const relation = one.value === other.value ? undefined : asked.relation(one, other)
      if (relation === undefined) continue
      const isKnown = knows(one.document, other.value) || knows(other.document, one.value)
      if (asked.isKnownOfBoth && isKnown) continue
      for (const version of [one, other])
        if (relations.get(version) !== 'contradicts') relations.set(version, relation)
    }
  return comparison(asked, [...relations.keys()], [...relations.values()])
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
