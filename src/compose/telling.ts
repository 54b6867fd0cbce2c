import type { Attributes, Incident, Slots } from '../codebook/index.ts'
import { datePhrase } from './dates.ts'
import { indefinite, quoted } from './english.ts'
import { freeWords } from './free-words.ts'
import { NOUNS } from './nouns.ts'
import { isLoneName, leadsElsewhere, offenceOf } from './offence.ts'
import { documentsOf, type Sources } from './source.ts'
import type { Clause } from './clause.ts'
import { listWords, plain, type NounPhrase, type Words } from './words.ts'

/** An incident about to be told: its values, its parties as they are called here, and the words of its sources. */
export type Telling = {
  readonly incident: Incident
  readonly value: Slots & Attributes
  readonly actor: NounPhrase | null
  readonly target: NounPhrase | null
  /** The quoted words of all its sources. */
  readonly source: string
  readonly sources: Sources
}

/** How a kind of incident is said. */
export type Frame = (telling: Telling) => Clause

/** "citing “repairs”" or, where several are given, "citing “repairs” and “another event”". */
export function groundsWords({ value }: Telling): Words {
  const given = value.grounds
  const list = given === undefined ? [] : typeof given === 'string' ? [given] : given
  if (list.length === 0) return []
  return [
    `, citing ${listText(list.map(ground => quoted(ground.replace(/^that\s+/, '').replace(/[.;,\s]+(?=["”’'»]*$)/, ''))))}`,
  ]
}

function listText(items: readonly string[]): string {
  return plain(listWords(items.map(item => [item])))
}

/** "for petty hooliganism", "over a live broadcast", "on extremism-related charges". */
export function offenceWords({ value }: Telling): Words {
  const offence = offenceOf(value.offence)
  if (offence === '') return []
  return [`${offencePreposition(offence)} ${finite(offence)}`]
}

/** An offence given as a finite verb ("violated the rules") is quoted: it fits no sentence of ours. */
export function finite(offence: string): string {
  return /^\p{Ll}+(?:[^e]ed|was|were|had)\s/u.test(offence) &&
    !/^(?:alleged|attempted|organi[sz]ed|armed|aggravated|repeated|unauthori[sz]ed|unlicen[sc]ed|so-called|unregistered|prohibited|unsanctioned|coordinated|suspected)\s/.test(
      offence,
    )
    ? quoted(offence)
    : offence
}

function offencePreposition(offence: string): string {
  if (/\b(?:charges?|accusations?|grounds|suspicion)$/i.test(offence)) return 'on'
  return /^(?:an?|the|his|her|their|its)\s/i.test(offence) ? 'over' : 'for'
}

/** "under Article 125 of the Penal Code". */
export function provisionWords({ value }: Telling): Words {
  const given = value.provision
  const list = given === undefined ? [] : typeof given === 'string' ? [given] : given
  const named = list.map(one => (/^\d/.test(one) ? `article ${freeWords(one)}` : freeWords(one)))
  return named.length === 0 ? [] : [`under ${listText(named)}`]
}

/** What it was for, where the record says so: words, or the incident that another record tells. */
export function overWords({ incident, value, sources }: Telling): Words {
  if (value.over === undefined) return []
  const other = sources.byRecord.get(value.over) ?? sources.incidents.get(value.over)
  if (other) return other.id === incident.id ? [] : [`over ${mention(other)}`]
  // An id that leads to no incident of this update is no words.
  const told = !isLoneName(value.over) && !leadsElsewhere(value.over)
  return /\s|^\p{L}{3,}$/u.test(value.over) && told ? [`over ${freeWords(value.over)}`] : []
}

/** "a march on 13 May 2024", "the detention of 4 June 2024". */
export function mention(incident: Incident): string {
  const noun =
    incident.kind === 'assembly' ? (incident.value.form ?? 'gathering') : NOUNS[incident.kind].one
  const date = datePhrase(incident.value.when)
  return `${indefinite(noun)} ${noun}${date ? ` ${date}` : ''}`
}

/** Whether the words of the sources say one of these. */
export function says(telling: Telling, pattern: RegExp): boolean {
  return pattern.test(telling.source)
}

/** Whether the update has anything to cite for an incident. */
export function isSourced(incident: Incident, sources: Sources): boolean {
  return documentsOf(incident, sources).length > 0
}
