import type { Doc } from '../text/doc.ts'
import { wordSet } from '../text/scan.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { text } from './phrase-starts.ts'

const HOLDING = new Set(
  'hold stage organise organize plan convene conduct call mount host'.split(' '),
)
const ARTICLES = wordSet('a an the another')
/** How many words before the first of the two its article and the verb may stand: "a joint concert". */
const BACK = 3

/** "to hold a concert and march on the square": a second gathering that is held, and nothing that anybody does. */
export function isHeldBeside(doc: Doc, at: number): boolean {
  const infoAt = (i: number) => infoOf(doc.tokens.word[i] ?? 0)
  if (text(doc, at - 1) !== 'and' || (infoAt(at).noun & NOUN.assembly) === 0) return false
  if ((infoAt(at - 2).noun & NOUN.assembly) === 0) return false
  for (let i = at - 3; i >= at - 3 - BACK; i--)
    if (ARTICLES.has(doc.tokens.word[i] ?? 0)) return HOLDING.has(infoAt(i - 1).verb)
  return false
}
