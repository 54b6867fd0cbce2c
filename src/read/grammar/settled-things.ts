import type { Draft } from './clause-state.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** What is done to laws, suits, decisions and gatherings, and to no one. */
const DONE_TO_THINGS = new Set(
  `adopt pass sign enact promulgate repeal ratify submit table approve reject dismiss file lodge launch hold stage organise
  organize overturn uphold quash revoke refuse grant lift impose withdraw drop reduce cut annul suspend extend postpone adjourn
  open close cancel halt discontinue issue publish circulate start collect increase commute scrap shelve
  debate amend tighten introduce propose lose win hear bring rescind reverse affirm confirm`.split(
    /\s+/,
  ),
)

const THINGS =
  NOUN.law |
  NOUN.case |
  NOUN.suit |
  NOUN.decision |
  NOUN.notice |
  NOUN.plea |
  NOUN.assembly |
  NOUN.petition |
  NOUN.registration |
  NOUN.accreditation

const OF = new Set([
  'on',
  'against',
  'of',
  'for',
  'to',
  'over',
  'about',
  'by',
  'in',
  'from',
  'into',
])

/** Of "the bill on assemblies" the bill, where `told` are the assemblies. */
function wholeOf(
  chunks: readonly Chunk[],
  told: NounPhrase,
  { verb, via }: Draft,
): NounPhrase | null {
  const at = chunks.findIndex(chunk => chunk.type === 'pp' && chunk.object === told)
  const [before, part] = [at > 0 ? chunks[at - 1] : undefined, chunks[at]]
  if (part?.type !== 'pp' || !OF.has(part.preposition)) return null
  const head = before?.type === 'pp' ? before.object : before?.type === 'np' ? before : null
  // "the sentence of A, a teacher held since May": the teacher
  const between = chunks.slice(at + 1).find(({ type, from }) => type === 'np' || from >= verb.from)
  if (via === 'antecedent' && between?.type === 'np') return null
  if (!head || head.name !== null || (head.classes & THINGS) === 0) return null
  return (told.classes & (NOUN.law | NOUN.suit | NOUN.decision)) === 0 ? head : null
}

/** "31" of "Of 218 cases against activists, 31 were withdrawn": a number and nothing counted. */
const isBareNumber = ({ number, name, head }: NounPhrase): boolean =>
  number !== null && name === null && head < number.to

/** "Of the 12 charges against A, three were dropped": charges, three of them. */
function asCounted([first]: readonly Chunk[], clause: Draft): void {
  const { subject, verb } = clause
  if (first?.type !== 'pp' || first.preposition !== 'of' || !first.object || !subject) return
  const { object } = first
  const things = (object.classes & (NOUN.case | NOUN.suit | NOUN.law | NOUN.decision)) !== 0
  if (!things || !object.plural || object.name !== null || !isBareNumber(subject)) return
  if (subject.from < first.to || verb.voice !== 'passive' || !DONE_TO_THINGS.has(verb.lemma)) return
  const { from, to, head, number } = subject
  clause.subject = { ...object, from, to, head, number, determiner: 'quantity' }
}

/**
 * "saw the bill on assemblies adopted", "the charges against A, dropped in May,", "the suit by the union, which the court
 * dismissed": what was done to the thing, and not to what it is about.
 */
export function settleThings(chunks: readonly Chunk[], clauses: readonly Draft[]): void {
  for (const clause of clauses) {
    asCounted(chunks, clause)
    const { verb, via } = clause
    if (via !== 'antecedent' && via !== 'relative') continue
    if (!DONE_TO_THINGS.has(verb.lemma) || clause.link === 'who' || clause.link === 'whom') continue
    const told = verb.voice === 'passive' ? clause.subject : clause.objects[0]
    const whole = told ? wholeOf(chunks, told, clause) : null
    if (!whole || !told) continue
    if (verb.voice === 'passive') clause.subject = whole
    else clause.objects = clause.objects.map(one => (one === told ? whole : one))
  }
}
