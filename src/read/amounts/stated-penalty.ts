import { interval, type Penalty } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import { isPossible } from './possible-penalties.ts'
import type { PenaltyMention } from './terms.ts'

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
