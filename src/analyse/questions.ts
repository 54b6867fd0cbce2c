import type { Distance, Incident, Question } from '../codebook/index.ts'
import type { ClaimComparison } from './compare-claims.ts'
import type { StandingWord } from './followed.ts'

type AskedQuestion = StandingWord<'question'>

/** What sources tell differently, and how a person judged it. */
export type JudgedComparison = ClaimComparison & {
  readonly question?: AskedQuestion | undefined
  /** Records that nobody had before them when it was judged: the judgement may need another look. */
  readonly since: readonly string[]
}

/**
 * Lays people's questions beside what comparing proposes: by its id, or, since incidents are joined and parted, by the
 * slot and most of the records. What belongs to no comparison stands alone.
 */
export function withQuestions(
  comparisons: readonly ClaimComparison[],
  questions: readonly AskedQuestion[],
): { readonly judged: readonly JudgedComparison[]; readonly alone: readonly AskedQuestion[] } {
  const placed = new Map<string, AskedQuestion>()
  for (const question of questions) {
    const best = comparisons
      .map(one => ({ one, shared: kinship(one, question) }))
      .filter(({ one, shared }) => shared > 0 && !placed.has(one.id))
      .toSorted((a, b) => b.shared - a.shared)[0]
    if (best) placed.set(best.one.id, question)
  }
  const used = new Set(placed.values())
  return {
    judged: comparisons.map(one => {
      const question = placed.get(one.id)
      const known = new Set(question && recordsOf(question.value))
      const records = one.versions.flatMap(version => version.records)
      const since = question ? records.filter(id => !known.has(id)) : []
      return { ...one, ...(question && { question }), since }
    }),
    alone: questions.filter(question => !used.has(question)),
  }
}

/** The same id weighs more than any number of shared records. */
function kinship(comparison: ClaimComparison, { subject, value }: AskedQuestion): number {
  if (comparison.id === subject) return Infinity
  if (comparison.slot !== value.slot) return 0
  const records = new Set(recordsOf(value))
  return comparison.versions.flatMap(one => one.records).filter(id => records.has(id)).length
}

const recordsOf = ({ versions }: Question) =>
  versions.flatMap(({ records, against = [] }) => [...records, ...against])

/** Incidents with the disagreements that people found: what they judged to be compatible or narrower contradicts no more. */
export function asJudged(
  incidents: readonly Incident[],
  judged: readonly JudgedComparison[],
): readonly Incident[] {
  const words = new Map<string, Map<string, boolean>>()
  for (const { incidents: of, slot, question } of judged) {
    const [incident, other] = of
    if (incident === undefined || other !== undefined || !question?.value.relation) continue
    const slots = words.get(incident) ?? new Map<string, boolean>()
    words.set(incident, slots.set(slot, question.value.relation === 'contradicts'))
  }
  return incidents.map(incident => {
    const slots = words.get(incident.id)
    if (!slots) return incident
    const others = incident.disagreements.filter(slot => !slots.has(slot))
    const found = [...slots].flatMap(([slot, contradicts]) => (contradicts ? [slot] : []))
    return { ...incident, disagreements: [...others, ...found] }
  })
}

/** What is known of a document where it is asked how far it is from what it tells. */
export type Teller = {
  readonly id: string
  readonly isNote: boolean
  /** Who published it. */
  readonly source: string | null
}

/**
 * How far a document is from what it tells, as long as nobody has said it: a note is primary; one that names another
 * document's publisher as who says so repeats it.
 */
export function proposedDistance(
  { id, isNote }: Teller,
  { saidBy, tellers }: { readonly saidBy: readonly string[]; readonly tellers: readonly Teller[] },
): Distance {
  if (isNote) return 'primary'
  const own = tellers.find(teller => teller.id === id)?.source ?? null
  const others = tellers.flatMap(teller =>
    teller.id === id || teller.source === null || teller.source === own
      ? []
      : [fold(teller.source)],
  )
  return saidBy.some(name => others.includes(fold(name))) ? 'tertiary' : 'secondary'
}

const fold = (name: string) => name.normalize('NFC').toLowerCase().trim()

/** The documents that bring a version: those that only repeat others bring none, unless there is nothing else. */
export function bringing(
  documents: readonly string[],
  distanceOf: (document: string) => Distance,
): readonly string[] {
  const own = documents.filter(id => distanceOf(id) !== 'tertiary')
  return own.length > 0 ? own : documents.slice(0, 1)
}
