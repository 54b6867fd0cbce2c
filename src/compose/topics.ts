import type { Incident } from '../codebook/index.ts'
import { bearingOf } from './bearing.ts'

/** A topical subheading, and the incidents it takes; the first that fits counts. */
type Topic = {
  readonly id: string
  readonly heading: string | ((incidents: readonly Incident[]) => string)
  readonly takes: (incident: Incident) => boolean
}

const ofKind =
  (...kinds: readonly Incident['kind'][]) =>
  (incident: Incident) =>
    kinds.includes(incident.kind)

const means =
  (...values: readonly string[]) =>
  (incident: Incident) =>
    incident.kind === 'restriction' && values.includes(incident.value.means ?? 'other')

const permits = (incidents: readonly Incident[]) => {
  const decisions = incidents
    .filter(({ kind }) => kind === 'permission')
    .map(({ value }) => value.decision)
  if (decisions.every(decision => decision === 'granted')) return 'Permits granted'
  return decisions.includes('granted') ? 'Permits refused and granted' : 'Refused permits'
}

const PROCEEDINGS: ReadonlySet<Incident['kind']> = new Set([
  'charge',
  'trial',
  'conviction',
  'appeal',
  'acquittal',
])

/** Topics within a freedom, in the order in which they are told. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'accountability',
    heading: 'Accountability for abuses',
    takes: incident => PROCEEDINGS.has(incident.kind) && bearingOf(incident) === 'accountability',
  },
  { id: 'laws', heading: 'Laws and rules', takes: ofKind('law') },
  { id: 'registration', heading: 'Registration', takes: ofKind('registration') },
  { id: 'accreditation', heading: 'Accreditation of journalists', takes: ofKind('accreditation') },
  {
    id: 'access',
    heading: 'Access to information and blocked sites',
    takes: means('block', 'shutdown', 'censorship'),
  },
  { id: 'permits', heading: permits, takes: ofKind('permission') },
  {
    id: 'force',
    heading: 'Violence, ill-treatment and deaths',
    takes: ofKind('death', 'torture', 'violence'),
  },
  {
    id: 'prosecutions',
    heading: 'Detentions and prosecutions',
    takes: ofKind('detention', 'charge', 'trial', 'conviction', 'acquittal', 'appeal', 'release'),
  },
  {
    id: 'pressure',
    heading: 'Searches, summonses and intimidation',
    takes: ofKind('search', 'summons', 'intimidation'),
  },
  { id: 'restrictions', heading: 'Other restrictions', takes: ofKind('restriction') },
  { id: 'protests', heading: 'Protests and gatherings', takes: ofKind('assembly') },
  { id: 'lawsuits', heading: 'Lawsuits and complaints', takes: ofKind('lawsuit') },
  { id: 'petitions', heading: 'Petitions', takes: ofKind('petition') },
  { id: 'votes', heading: 'Elections and referendums', takes: ofKind('vote') },
  { id: 'words', heading: 'Statements', takes: ofKind('statement', 'figure') },
]

const topicOf = (incident: Incident) => TOPICS.findIndex(({ takes }) => takes(incident))

/** The topic most of a passage belongs to; the earlier one on a tie. Its index in TOPICS. */
export function topicOfPassage(passage: readonly Incident[]): number {
  const votes = new Map<number, number>()
  for (const incident of passage) {
    const topic = topicOf(incident)
    votes.set(topic, (votes.get(topic) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** Whether a passage tells how abuses were answered for: as most of its proceedings do, whatever led to them. */
export function isAccountability(passage: readonly Incident[]): boolean {
  const proceedings = passage.filter(({ kind }) => PROCEEDINGS.has(kind))
  const answered = proceedings.filter(one => bearingOf(one) === 'accountability').length
  return 2 * answered > proceedings.length
}

/** The heading of a topic for the incidents told under it. */
export function headingOf(topic: number, incidents: readonly Incident[]): string {
  const heading = TOPICS[topic]?.heading ?? 'Other developments'
  return typeof heading === 'string' ? heading : heading(incidents)
}
