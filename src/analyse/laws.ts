import {
  articlesIn,
  compareWhen,
  groupBy,
  nameOf,
  stableId,
  type CodedRecord,
  type Incident,
  type Penalty,
  type Stage,
} from '../codebook/index.ts'
import type { Docket } from './docket.ts'

/** A step that a law took. */
export type LawStep = {
  readonly incident: string
  /** "proposed", "first reading", "adopted", "signed", "in force", "struck down" … */
  readonly step: string
  readonly when: string | null
}

/** One law or bill through its steps, oldest first; names that differ in wording only are one. */
export type LawTimeline = {
  readonly id: string
  /** The fullest name. */
  readonly name: string
  readonly names: readonly string[]
  readonly country: string | null
  readonly steps: readonly LawStep[]
}

const ORDER = ['proposed', 'debated', 'adopted', 'signed', 'in_force', 'rejected', 'shelved']
const PASSED = new Set(['adopted', 'signed', 'in_force'])
const STRUCK = /\b(?:str(?:uck|ikes?|iking) down|unconstitutional|annul\w*|invalidat\w*)\b/i
const REPEALED = /\brepeal\w*\b/i
const READING = /\b(first|second|third|final) reading\b/gi
const REGISTERED = /\bregister(?:ed|s)?\b/i

/** Laws, bills and decrees through their steps, by name; those that no word tells from others (“a decree”) come last. */
export function lawsOf(incidents: readonly Incident[]): LawTimeline[] {
  const laws: { names: Set<string>; country: string | null; steps: Incident[] }[] = []
  const told = incidents.filter(
    ({ kind, value }) => kind === 'law' && value.modality !== 'denied' && value.target?.length,
  )
  for (const incident of told)
    for (const name of (incident.value.target ?? []).map(nameOf)) {
      const law = laws.find(
        one =>
          (one.country === null || incident.country === null || one.country === incident.country) &&
          ([...one.names].some(known => isSameLaw(known, name)) || goesOn(one, name, incident)),
      )
      if (law) {
        law.names.add(name)
        law.country ??= incident.country
        if (!law.steps.includes(incident)) law.steps.push(incident)
      } else laws.push({ names: new Set([name]), country: incident.country, steps: [incident] })
    }
  return laws
    .map(({ names, country, steps }) => {
      const ordered = steps.toSorted(bySteps)
      const byLength = [...names].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
      return {
        id: stableId('law', ordered[0]?.records[0]?.record.id ?? '', byLength.at(-1) ?? ''),
        name: byLength[0] ?? '',
        names: byLength,
        country,
        steps: ordered.map((incident, at) => ({
          incident: incident.id,
          step: stepWord(incident, ordered.slice(0, at)),
          when: incident.value.when,
        })),
      }
    })
    .toSorted(
      (a, b) =>
        Number(isBare(a)) - Number(isBare(b)) ||
        compareWhen(lastOf(a), lastOf(b)) ||
        (a.id < b.id ? -1 : 1),
    )
}

/** "the amendments", adopted and then signed by what one document tells: one law, though no word tells it from others. */
const goesOn = (
  { names, steps }: { readonly names: ReadonlySet<string>; readonly steps: readonly Incident[] },
  name: string,
  incident: Incident,
): boolean =>
  wordsOf(name).length === 0 &&
  [...names].some(known => known.toLowerCase() === name.toLowerCase()) &&
  steps.every(({ value }) => value.step !== incident.value.step) &&
  steps.some(step =>
    step.records.some(({ documentId }) =>
      incident.records.some(record => record.documentId === documentId),
    ),
  )

/** "a law", "the draft", "a similar bill": by its words it may be any. */
const isBare = ({ names }: LawTimeline) => names.every(name => wordsOf(name).length === 0)

const lastOf = ({ steps }: LawTimeline) => steps.findLast(({ when }) => when !== null)?.when ?? null
const rank = ({ value }: Incident) => ORDER.indexOf(value.step ?? '')

/** By date; where dates do not tell, in the order in which steps usually come. */
function bySteps(a: Incident, b: Incident): number {
  const dated = a.value.when !== null && b.value.when !== null
  return (
    (dated ? compareWhen(a.value.when, b.value.when) : 0) ||
    Number(a.value.when === null) - Number(b.value.when === null) ||
    rank(a) - rank(b) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The reading that a bill passed; of several that the words tell, the last that stands before the date of the step. */
function readingIn(record: CodedRecord | undefined): string | undefined {
  if (!record) return undefined
  const { quote, spans } = record
  const found = [...quote.exact.matchAll(READING)]
  const [dated] = spans.when ?? []
  const before = found.filter(({ index }) => dated && quote.start + index < dated[0])
  const last = before.at(-1)
  // "passed its first reading on 16 May and was adopted on 6 June": of that day it is another step.
  const between = last && dated ? quote.exact.slice(last.index, dated[0] - quote.start) : ''
  return ENDED.test(between) ? undefined : (last ?? found[0])?.[0].toLowerCase()
}

const ENDED = /\b(?:was|were|been|and|then) (?:finally )?(?:adopted|approved|enacted|passed)\b/i

/** What a step is called: a bill is rejected, a law that was passed is struck down or repealed. */
function stepWord({ value, records }: Incident, before: readonly Incident[]): string {
  const quote = records[0]?.record.quote.exact ?? ''
  const planned = value.modality === 'planned' ? ' (announced)' : ''
  const reading = readingIn(records[0]?.record)
  if (value.step === 'rejected' && REPEALED.test(quote)) return `repealed${planned}`
  const passed = before.some(one => PASSED.has(one.value.step ?? ''))
  if (value.step === 'rejected' && (passed || STRUCK.test(quote))) return `struck down${planned}`
  if (reading !== undefined && value.step !== 'signed') return `${reading}${planned}`
  if (value.step === 'proposed' && REGISTERED.test(quote)) return `registered${planned}`
  return `${(value.step ?? 'step').replace('_', ' ')}${planned}`
}

const COMMON =
  /^(?:an?|the|law|laws|bill|bills|draft|act|acts|decree|legislation|new|proposed|controversial|on|of|to|and|for|in|about|no|so|called|dubbed|republic|similar|same|another|first|time|amendment|amendments|statute|measure)$/

/** Most of the longer words of the name; numbers and whether it amends another must agree where both tell them. */
export function isSameLaw(a: string, b: string): boolean {
  if (/\bamend/i.test(a) !== /\bamend/i.test(b)) return false
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [numbers, others] = [left, right].map(words => words.filter(word => /\d/.test(word)))
  if (numbers?.length && others?.length) return numbers.some(number => others.includes(number))
  const shared = left.filter(word => right.includes(word)).length
  return shared > 0 && shared * 3 >= Math.max(left.length, right.length) * 2
}

const wordsOf = (name: string) =>
  [...new Set(name.toLowerCase().match(/[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)*/gu) ?? [])].filter(
    word => !COMMON.test(word),
  )

/** Somebody against whom a provision was used, and how far it has come. */
export type ProvisionUse = {
  readonly person: string
  readonly name: string
  readonly case: string
  readonly stage: Stage
  /** Of the last verdict. */
  readonly penalty: readonly Penalty[]
  /** Where a later charge or the verdict cites others in its place: those, as last cited. */
  readonly became?: readonly string[]
}

/** A provision of law: how often it was used, against whom, with what result. */
export type UsedProvision = {
  /** The fullest wording. */
  readonly provision: string
  readonly country: string | null
  /** A line for each defendant of each proceeding: who was tried twice stands here twice. */
  readonly uses: readonly ProvisionUse[]
  /** Incidents that cite it against people who are not named. */
  readonly unnamed: readonly string[]
  readonly incidents: readonly string[]
}

const CITING = new Set(['detention', 'charge', 'trial', 'conviction', 'acquittal', 'appeal'])

/** Which provisions are used against whom; most used first. */
export function provisionsUsed(
  incidents: readonly Incident[],
  dockets: readonly Docket[],
): UsedProvision[] {
  const places = new Map(
    dockets.flatMap(docket =>
      docket.defendants.flatMap(entry =>
        entry.steps.map(step => [`${entry.person} ${step.incident}`, { docket, entry }] as const),
      ),
    ),
  )
  const byId = new Map(incidents.map(incident => [incident.id, incident]))
  const cited = incidents
    .filter(({ kind, value }) => CITING.has(kind) && value.modality !== 'denied')
    .flatMap(incident =>
      list(incident.value.provision).map(words => ({
        words,
        incident,
        key: keyOf(words, incident),
      })),
    )
  return inOneCountry([...groupBy(cited, ({ key }) => key)])
    .map(those => {
      const uses = new Map<string, ProvisionUse>()
      for (const { incident, words } of those)
        for (const person of incident.parties.target) {
          const place = places.get(`${person} ${incident.id}`)
          if (person === null || !place) continue
          const { docket, entry } = place
          const steps = entry.steps.flatMap(step => byId.get(step.incident) ?? [])
          uses.set(`${docket.case.id} ${person}`, {
            person,
            name: entry.name,
            case: docket.case.id,
            ...resultOf(steps, { article: articleIn(words), stage: entry.stage }),
          })
        }
      const ids = new Set(those.map(({ incident }) => incident.id))
      const unnamed = those.filter(({ incident }) =>
        incident.parties.target.every(id => id === null),
      )
      return {
        provision: those.map(({ words }) => words).toSorted((a, b) => b.length - a.length)[0] ?? '',
        country: those.find(({ incident }) => incident.country !== null)?.incident.country ?? null,
        uses: [...uses.values()],
        unnamed: [...new Set(unnamed.map(({ incident }) => incident.id))],
        incidents: [...ids],
      }
    })
    .toSorted(
      (a, b) =>
        b.uses.length + b.unnamed.length - a.uses.length - a.unnamed.length ||
        (a.provision < b.provision ? -1 : 1),
    )
}

type Asked = { readonly article: string; readonly stage: Stage }

/** What came of the use of an article: nothing of it is left where a later step cites others in its place. */
function resultOf(
  steps: readonly Incident[],
  { article, stage }: Asked,
): Pick<ProvisionUse, 'stage' | 'penalty' | 'became'> {
  const citing = steps.filter(({ value }) => list(value.provision).length > 0)
  const last = citing.findLast(({ kind }) => kind === 'charge' || kind === 'conviction')
  const became = list(last?.value.provision)
  if (last && citing.indexOf(last) > 0 && became.every(words => articleIn(words) !== article))
    return { stage: 'charged', penalty: [], became }
  const verdict = steps.findLast(
    ({ kind, value }) => kind === 'conviction' || (kind === 'appeal' && value.penalty),
  )
  return { stage, penalty: verdict?.value.penalty ?? [] }
}

/** Uses of an article where no country is told stand with those of the only country that it is told of. */
function inOneCountry<Use>(groups: readonly (readonly [key: string, those: readonly Use[]])[]) {
  const homes = groupBy(
    groups.filter(([key]) => !key.startsWith('/')),
    ([key]) => key.slice(key.indexOf('/')),
  )
  const homeOf = (key: string) => {
    const [home, other] = homes.get(key) ?? []
    return key.startsWith('/') && home && !other ? home[0] : key
  }
  const joined = groupBy(groups, ([key]) => homeOf(key))
  return [...joined.values()].map(those => those.flatMap(([, cited]) => cited))
}

const list = (words: string | readonly string[] | undefined) =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

const articleIn = (words: string): string => articlesIn(words)[0] ?? ''

/** The article's number and the code it stands in, by its words or the branch of law; parts of an article are one with it. */
function keyOf(words: string, { country, value }: Incident): string {
  const article = articleIn(words)
  const code = /criminal|administrative|civil|tax|labou?r/i.exec(words)?.[0]?.toLowerCase()
  return [country ?? '', article, code ?? value.track ?? ''].join('/')
}
