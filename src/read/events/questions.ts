import { FN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

const MARK = idOf('?')
const CLOSING: ReadonlySet<number> = new Set(['"', "'", ')', '”', '’'].map(idOf))
const BEFORE = new Set(['and', 'but', 'so', 'or', 'then', '"', '“', 'q', ':', '-', '–'])
const AUXILIARY = FN.be | FN.have | FN.do | FN.modal

/** How many signs may stand before the first word of a question. */
const OPENING = 4

/** Whether a sentence asks whether something is so, or how many there were: "Was he beaten?" tells nothing of the kind. */
export function asksWhether({ doc, from, to }: Pick<Parsed, 'doc' | 'from' | 'to'>): boolean {
  const ids = doc.tokens.word
  let last = to - 1
  while (last > from && CLOSING.has(ids[last] ?? 0)) last--
  if (ids[last] !== MARK) return false
  let first = from
  while (first < from + OPENING && BEFORE.has(wordOf(ids[first] ?? 0))) first++
  const word = wordOf(ids[first] ?? 0)
  if (word === 'how') return /^(?:many|much|often)$/.test(wordOf(ids[first + 1] ?? 0))
  return (infoOf(ids[first] ?? 0).fn & AUXILIARY) !== 0
}

/** Whether what a question asks about is what a candidate tells, and not what the question takes as known: "the editor, detained in May". */
export const isAsked = ({ doc }: Pick<Parsed, 'doc'>, { clause, noun, kind }: Candidate): boolean =>
  clause !== null &&
  wordOf(doc.tokens.word[clause.verb.from - 1] ?? 0) !== ',' &&
  clause.verb.form === 'finite' &&
  (noun === null || kind === 'assembly') &&
  clause.governor === null &&
  (clause.link === '' || clause.link === 'how')
