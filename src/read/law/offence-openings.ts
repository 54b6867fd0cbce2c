import type { Doc } from '../text/doc.ts'
import { word } from '../text/doc-words.ts'

/** "a term of three years", "a total of 12 charges": how long or how many, not what for. */
const MEASURES = new Set(['term', 'period', 'total', 'maximum', 'minimum'])

/** Whether what opens here only measures. */
export const isMeasure = (doc: Doc, at: number): boolean =>
  ['a', 'the'].includes(word(doc, at)) &&
  MEASURES.has(word(doc, at + 1)) &&
  word(doc, at + 2) === 'of'

const OFFENCE_NOUNS = new Set(
  `crime crimes offence offences offense offenses count counts charge charges allegation allegations accusation accusations
  suspicion`.split(/\s+/),
)

/** The deed behind "the alleged crimes of", "allegedly", "one count of". */
export function pastCrimes(doc: Doc, first: number): number {
  if (first < 0) return first
  let from = first
  while (word(doc, from) === 'allegedly' || word(doc, from) === 'alleged') from++
  for (let at = from; at < from + 4; at++)
    if (OFFENCE_NOUNS.has(word(doc, at)) && word(doc, at + 1) === 'of') return at + 2
  return from
}

const POINTING = new Set([
  'these',
  'those',
  'such',
  'this',
  'that',
  'same',
  'both',
  'all',
  'similar',
])
const BLAME = new Set(
  `allegations accusations charges crimes offences offenses acts reasons claims counts offence offense crime charge
  violation facts deeds reason act`.split(/\s+/),
)

/** "for these allegations", "for the same facts", "of both charges": words that say nothing of the deed. */
export function pointsBack(doc: Doc, from: number): boolean {
  if (BLAME.has(word(doc, from)) && word(doc, from + 1) === 'that') return true
  const the = word(doc, from) === 'the' ? 1 : 0
  const first = from + the
  const alleged = word(doc, first + 1) === 'alleged' ? 1 : 0
  return POINTING.has(word(doc, first)) && BLAME.has(word(doc, first + 1 + alleged))
}
