import { interval, type Penalty } from '../../codebook/index.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { FINING, HANDED, POSSIBLE, SENTENCED, SENTENCING } from './penalty-words.ts'
import { type PenaltyMention, near, text } from './terms.ts'

/** "may" and "could", but not the month of "on 3 May". */
const maySay = (doc: Doc, i: number): boolean =>
  POSSIBLE.has(text(doc, i)) &&
  mentionOver(doc, i)?.type !== 'date' &&
  !(text(doc, i) === 'carry' && text(doc, i + 1) === 'out') &&
  !(text(doc, i) === 'maximum' && near(doc, [i - MAXIMUM, i], IMPOSING) >= 0)

/** "received the maximum sentence of 15 years", "handed her the maximum" */
const IMPOSING = new Set([...SENTENCED, ...HANDED, 'imposed'])
const MAXIMUM = 4

function isPossible(doc: Doc, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    const word = text(doc, i)
    if (SENTENCING.has(word) || FINING.has(word)) {
      for (let j = Math.max(from, i - 4); j < i; j++) if (maySay(doc, j)) return true
      return false
    }
    if (maySay(doc, i)) return true
    if (word === ';' || word === '.') return false
  }
  return false
}

/** A penalty as the words say it, and whether it was only possible. */
export function penalty(
  doc: Doc,
  value: Penalty,
  at: { from: number; to: number; sentence: number },
): PenaltyMention {
  const { amount } = value
  const [least, most] = amount === undefined ? [null, null] : interval(amount)
  const exact = least !== null && least === most
  return {
    penalty: exact ? { ...value, amount: least } : value,
    from: at.from,
    to: at.to,
    span: [doc.tokens.start[at.from] ?? 0, doc.tokens.end[at.to - 1] ?? 0],
    possible: isPossible(doc, at.sentence, at.from),
  }
}
