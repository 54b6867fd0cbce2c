import type { Candidate } from '../events/constructions.ts'
import { hasDay } from '../dates/calendar.ts'
import { mentionsIn } from '../events/slots.ts'
import type { DateMention, Doc, NameMention, Sentence } from '../text/doc.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Place } from './last-told.ts'

const VERDICTS = new Set(['verdict', 'judgment', 'judgement', 'ruling', 'decision', 'sentence'])
const GIVING = new Set([
  'read',
  'deliver',
  'announce',
  'pronounce',
  'issue',
  'give',
  'hand',
  'pass',
  'rule',
])
const LATER = new Set([
  'will',
  'would',
  'due',
  'scheduled',
  'postponed',
  'adjourned',
  'expected',
  'had',
])

/** How many sentences back a court may be told to have given its verdict. */
const BACK = 4
/** How many words may stand between "read" and "its verdict". */
const NEAR = 4

/** Whether a sentence says that a verdict was given, and of none that was to come or had been. */
function givesVerdict({ tokens }: Doc, { from, to }: Sentence): boolean {
  let gives = false
  for (let i = from; i < to; i++) {
    const id = tokens.word[i] ?? 0
    if (LATER.has(wordOf(id))) return false
    if (!GIVING.has(infoOf(id).verb)) continue
    for (let near = i - NEAR; near <= i + NEAR; near++)
      if (VERDICTS.has(wordOf(tokens.word[near] ?? 0))) gives = true
  }
  return gives
}

/** Whether somebody is named in a sentence, by the last part of the name at least. */
function isNamedIn({ tokens }: Doc, { from, to }: Sentence, name: NameMention): boolean {
  const last = tokens.word[name.to - 1]
  for (let i = from; i < to; i++) if (tokens.word[i] === last) return true
  return false
}

/** "On 22 August the court read its verdict. … She was sentenced to two years": the day of a verdict told before what it was. */
export function verdictDay(
  { clause, target, construction }: Candidate,
  { doc, timeline, sentence, block }: Place,
): { readonly when: string; readonly date: DateMention } | null {
  if (clause?.verb.form !== 'finite' || clause.verb.tense !== 'past' || clause.verb.perfect)
    return null
  if (clause.governor !== null || !/^(?:passive|active|shared)/.test(construction)) return null
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const told = doc.sentences[at]
    if (!told || block - told.block > 1 || doc.blocks[told.block]?.kind !== 'paragraph') return null
    if (!givesVerdict(doc, told)) continue
    if (target?.name && !isNamedIn(doc, told, target.name)) return null
    const [date] = mentionsIn(doc, told.from, told.to).filter(one => one.type === 'date')
    const when = date?.type === 'date' ? (timeline.resolved.get(date) ?? null) : null
    return date?.type === 'date' && hasDay(when) ? { when, date } : null
  }
  return null
}
