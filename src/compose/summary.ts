import {
  interval,
  nameOf,
  printWhen,
  type Incident,
  type Inline,
  type Kind,
  type Penalty,
  type Section,
  type Sentence,
} from '../codebook/index.ts'
import { numberWord } from './english.ts'
import { NOUNS } from './nouns.ts'
import { isPerson, partiesOf } from './people.ts'
import { penaltyWords } from './penalties.ts'
import type { Period } from './period.ts'
import { quotedWords, type Sources } from './source.ts'
import { bearingOf } from './bearing.ts'
import { factual } from './factual.ts'
import { mayRepeat } from './twins.ts'
import { listWords, sentenceOf, words, type Words } from './words.ts'

/** A number of incidents, which can be followed to each of them. */
export function countOf(incidents: readonly Incident[]): Inline {
  return {
    type: 'number',
    text: numberWord(incidents.length),
    incidents: incidents.map(({ id }) => id),
  }
}

/** A number that two tellings of one occurrence may have raised says so: "up to three". */
const safeCount = (incidents: readonly Incident[], { twins }: Sources): Words =>
  words(mayRepeat(incidents, twins).length > 0 && 'up to', countOf(incidents))

const countedNoun = (incidents: readonly Incident[], kind: Kind, sources: Sources): Words =>
  words(safeCount(incidents, sources), incidents.length === 1 ? NOUNS[kind].one : NOUNS[kind].many)

/** What is counted in the summary, by what it means for people. */
const COUNTED: readonly Kind[] = [
  'detention',
  'charge',
  'conviction',
  'search',
  'summons',
  'intimidation',
  'violence',
  'torture',
  'death',
  'restriction',
]

export type Told = {
  readonly current: readonly Incident[]
  readonly apart: readonly Incident[]
  readonly period: Period
  readonly country: string | null
  readonly sources: Sources
}

/** The opening of an update: what it covers, and the main developments, each number with its incidents. */
export function summarySection(told: Told): Section {
  const { current, apart } = told
  const happened = current.filter(
    ({ value }) => value.modality === 'asserted' || value.modality === 'alleged',
  )
  const sentences = [
    scope(told),
    developments(happened, told.sources),
    prison(happened, told.sources),
    permits(happened, told.sources),
    releases(happened, told.sources),
    deaths(happened, told.sources),
    further(apart),
  ].flatMap(sentence => sentence ?? [])
  return {
    id: 'summary',
    heading: 'Summary',
    blocks: sentences.length > 0 ? [{ type: 'paragraph', sentences }] : [],
    sections: [],
  }
}

function summed(text: Words, incidents: readonly Incident[]): Sentence {
  return factual(sentenceOf(text), incidents)
}

/** "from 1 May to 15 November 2024" */
export function periodWords({ from, to }: Period): string {
  return from === to
    ? `on ${printWhen(from)}`
    : printWhen(`${from}/${to}`).replace(/^between (.*) and (.*)$/, 'from $1 to $2')
}

function scope({ current, apart, period, country, sources }: Told): Sentence {
  const all = [...current, ...apart]
  const where = country === null ? 'developments' : `developments in ${country}`
  if (all.length === 0) {
    const text = sentenceOf(
      words(
        'This update covers',
        where,
        periodWords(period),
        '; no incidents are on record for it',
      ),
    )
    return { text, incidents: [], records: [], footnotes: [], state: 'accepted', authored: true }
  }
  const documents = new Set(
    all.flatMap(({ records }) => records.map(({ documentId }) => documentId)),
  )
  return summed(
    words(
      'this update covers',
      where,
      `${periodWords(period)}. It rests on`,
      safeCount(all, sources),
      `${all.length === 1 ? 'incident' : 'incidents'} drawn from ${numberWord(documents.size)} ${documents.size === 1 ? 'source' : 'sources'}`,
    ),
    all,
  )
}

function developments(happened: readonly Incident[], sources: Sources): Sentence | null {
  const groups = COUNTED.map(kind => ({
    kind,
    incidents: happened.filter(
      incident => incident.kind === kind && bearingOf(incident) === 'violation',
    ),
  })).filter(({ incidents }) => incidents.length > 0)
  if (groups.length === 0) return null
  const all = groups.flatMap(({ incidents }) => incidents)
  const alleged = all.filter(({ value }) => value.modality === 'alleged')
  const list = listWords(groups.map(({ kind, incidents }) => countedNoun(incidents, kind, sources)))
  const rest =
    alleged.length > 0
      ? words(
          '; in',
          safeCount(alleged, sources),
          'of these cases the sources report an allegation',
        )
      : []
  return summed(words('within the period, the sources record', list, rest), all)
}

const inYears = ({ amount, unit }: Penalty): number => {
  const high = amount === undefined ? 0 : (interval(amount)[1] ?? interval(amount)[0] ?? 0)
  const years: Readonly<Record<string, number>> = {
    years: 1,
    months: 1 / 12,
    days: 1 / 365,
    hours: 0,
  }
  return high * (years[unit ?? ''] ?? 0)
}

const heaviness = (penalty: Penalty) =>
  penalty.type === 'death'
    ? 1000
    : penalty.type === 'life'
      ? 500
      : penalty.type === 'prison'
        ? inYears(penalty)
        : 0

/** How many were sent to prison, and the longest terms with the names. */
function prison(happened: readonly Incident[], sources: Sources): Sentence | null {
  const terms = happened
    .filter(incident => incident.kind === 'conviction' && bearingOf(incident) === 'violation')
    .map(incident => ({
      incident,
      heaviest: (incident.value.penalty ?? []).toSorted((a, b) => heaviness(b) - heaviness(a))[0],
    }))
    .filter(
      ({ heaviest }) =>
        heaviest !== undefined && ['prison', 'life', 'death'].includes(heaviest.type),
    )
  if (terms.length === 0) return null
  const most = Math.max(...terms.map(({ heaviest }) => (heaviest ? heaviness(heaviest) : 0)))
  const longest = terms.filter(
    ({ heaviest }) => heaviest !== undefined && heaviness(heaviest) === most && most > 0,
  )
  const names = namesOf(
    longest.map(({ incident }) => incident),
    sources,
  )
  const [first] = longest
  const term = first?.heaviest ? penaltyWords(first.heaviest, quotedWords(first.incident)) : ''
  const incidents = terms.map(({ incident }) => incident)
  const convictions = incidents.length === 1 ? 'conviction' : 'convictions'
  return summed(
    words(
      safeCount(incidents, sources),
      convictions,
      'carried a prison term',
      term && `, the longest ${term}`,
      names.length > 0 && words('for', listWords(names)),
    ),
    incidents,
  )
}

/** The people whom incidents hit, each once. */
function namesOf(incidents: readonly Incident[], sources: Sources): Words[] {
  const people = incidents
    .flatMap(incident => partiesOf(incident, 'target'))
    .filter(({ party, entity }) => isPerson(party, entity, sources))
    .map(({ party, entity, key }) => {
      const text = nameOf(party)
      return [key, [{ type: 'person', entity, text, public: false } as const]] as const
    })
  return [...new Map(people).values()]
}

function permits(happened: readonly Incident[], sources: Sources): Sentence | null {
  const decided = happened.filter(({ kind }) => kind === 'permission')
  const refused = decided.filter(({ value }) => value.decision === 'refused')
  const granted = decided.filter(({ value }) => value.decision === 'granted')
  if (refused.length + granted.length === 0) return null
  const decision = (count: number) => (count === 1 ? 'decision' : 'decisions')
  const parts = [
    refused.length > 0
      ? words('refused in', safeCount(refused, sources), decision(refused.length))
      : [],
    granted.length > 0
      ? words('granted in', safeCount(granted, sources), decision(granted.length))
      : [],
  ].filter(part => part.length > 0)
  return summed(words('permission to assemble was', listWords(parts)), [...refused, ...granted])
}

function releases(happened: readonly Incident[], sources: Sources): Sentence | null {
  const groups = (['release', 'acquittal'] as const)
    .map(kind => ({ kind, incidents: happened.filter(incident => incident.kind === kind) }))
    .filter(({ incidents }) => incidents.length > 0)
  if (groups.length === 0) return null
  const list = listWords(groups.map(({ kind, incidents }) => countedNoun(incidents, kind, sources)))
  return summed(
    words('the period also saw', list),
    groups.flatMap(({ incidents }) => incidents),
  )
}

function deaths(happened: readonly Incident[], sources: Sources): Sentence | null {
  const died = happened.filter(
    ({ kind, value }) => kind === 'death' && value.modality === 'asserted',
  )
  const names = namesOf(died, sources)
  if (names.length === 0) return null
  const named = died.filter(incident => namesOf([incident], sources).length > 0)
  return summed(
    words(
      'among those who lost their lives',
      names.length === 1 ? 'was' : 'were',
      listWords(names),
    ),
    named,
  )
}

function further(apart: readonly Incident[]): Sentence | null {
  if (apart.length === 0) return null
  const one = apart.length === 1
  const rest = one
    ? 'further incident has no date or became known late; it is told in a section of its own'
    : 'further incidents have no date or became known late; those that belong to no case of the period are told in a section of their own'
  return summed(words(countOf(apart), rest), apart)
}
