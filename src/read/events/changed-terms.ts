import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import type { PenaltyMention } from '../amounts/terms.ts'
import { wordOf } from '../text/words.ts'

/** What became of a penalty, where the record tells the new one. */
export const CHANGED = new Set(['reduced', 'increased', 'commuted'])

/** "replaced the prison term with a suspended one" */
export const SWAPPED = new Set(['replace', 'swap', 'exchange'])

/** What a changed penalty became: "from three to five years" is five, "the death sentence to life" is life. */
export function changed(
  { parsed }: Context,
  { clause }: Candidate,
  found: readonly PenaltyMention[],
): PenaltyMention[] {
  const word = (at: number): string => wordOf(parsed.doc.tokens.word[at] ?? 0)
  const swapped = SWAPPED.has(clause?.verb.lemma ?? '')
  const isInto = (one: PenaltyMention): boolean => {
    const before = [word(one.from - 1), word(one.from - 2)]
    const near = [1, 2, 3, 4, 5].map(back => word(one.from - back))
    return before.includes('to') || (swapped && near.includes('with'))
  }
  const into = found.filter(isInto)
  const bare = into.length === 0 ? bareInto(parsed, found) : null
  if (bare) return [bare]
  const after = into.length > 0 ? into : found
  return after.map(one => {
    const { amount } = one.penalty
    const from = word(one.from - 1) === 'from' || word(one.from) === 'from'
    const interval = Array.isArray(amount) && from
    return interval && typeof amount[1] === 'number'
      ? { ...one, penalty: { ...one.penalty, amount: amount[1] } }
      : one
  })
}

/** "from five years to three": the unit is that of the term before. */
function bareInto(
  { doc, mentions }: Context['parsed'],
  found: readonly PenaltyMention[],
): PenaltyMention | null {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const from = found.find(one => word(one.from - 1) === 'from')
  if (!from) return null
  const into = mentions.find(
    one =>
      (one.type === 'number' || (one.type === 'duration' && !one.age)) &&
      one.from > from.to &&
      one.from <= from.to + NEAR_TERM &&
      word(one.from - 1) === 'to',
  )
  if (into?.type !== 'number' && into?.type !== 'duration') return null
  const { from: at, to, start, end, value: amount } = into
  const unit = into.type === 'duration' && into.unit !== 'minutes' ? into.unit : from.penalty.unit
  const penalty = { ...from.penalty, amount, ...(unit === undefined ? {} : { unit }) }
  return { ...from, penalty, from: at, to, span: [start, end] }
}

/** How many words may stand between the term that was and the one that is. */
const NEAR_TERM = 4

/** "reduced the imprisonment of A from three years to 17 months": terms that no verb before them tells. */
export function shiftedTerm(
  { parsed }: Context,
  [from, to]: readonly [number, number],
): PenaltyMention | null {
  const word = (at: number): string => wordOf(parsed.doc.tokens.word[at] ?? 0)
  const was = parsed.mentions.find(
    one =>
      one.type === 'duration' &&
      !one.age &&
      one.from > from &&
      one.to < to &&
      word(one.from - 1) === 'from' &&
      word(one.to) === 'to',
  )
  if (was?.type !== 'duration' || was.unit === 'minutes') return null
  const type = was.unit === 'years' || was.unit === 'months' ? 'prison' : 'detention'
  const { from: at, to: end, start, end: last, value: amount, unit } = was
  const before: PenaltyMention = {
    penalty: { type, amount, unit },
    from: at,
    to: end,
    span: [start, last],
    possible: false,
  }
  return bareInto(parsed, [before])
}
