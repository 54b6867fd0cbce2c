import type { Amount, Penalty, Span } from '../../codebook/index.ts'
import type { PenaltyMention } from '../amounts/terms.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import type { Doc, MoneyMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'

/** Words of fines. */
export const FINES = /\b(?:fines?|fined|penalt(?:y|ies))\b/i

/** "fined Ana Lesko, who denied it, 500 euros": the sum that is an object of the verb, far behind it. */
const sumOf = ({
  from,
  to,
  start,
  end,
  value: amount,
  currency,
}: MoneyMention): PenaltyMention => ({
  penalty: { type: 'fine', amount, unit: currency },
  from,
  to,
  span: [start, end],
  possible: false,
})

/** "was fined", "imposed a fine of 20 MCI": without a sum of money beside it. */
export function bareFine({ parsed }: Context, { clause, kind, noun }: Candidate): PenaltyMention[] {
  const phrases = (clause?.phrases ?? []).filter(
    ({ preposition }) => preposition === 'with' || preposition === 'to',
  )
  const told = [clause?.subject, ...(clause?.objects ?? []), ...phrases.map(one => one.object)]
  const named = noun?.lemma === 'fine' ? noun : null
  const fine = told.find(one => one?.lemma === 'fine')
  const imposed = named ?? (kind === 'conviction' && fine?.possessor === null ? fine : null)
  const given = clause && kind === 'conviction' && GIVEN.has(clause.verb.lemma) ? clause : null
  const counted = given && unitsOfFine(parsed, given.verb.head) !== null ? given : null
  const fined = clause?.verb.lemma === 'fine' ? clause : counted
  const toPay =
    clause && kind === 'conviction' && clause.verb.lemma === 'order'
      ? fineToPay(parsed, clause.verb.head)
      : -1
  if (!fined && !imposed && toPay < 0) return []
  const sum = fined === clause ? clause?.objects.find(({ money }) => money !== null)?.money : null
  if (sum) return [sumOf(sum)]
  const verb = fined && (fined !== counted || !imposed) ? fined.verb.head : null
  const head = toPay >= 0 ? toPay : (verb ?? headAt(parsed, imposed))
  const span: Span = [parsed.doc.tokens.start[head] ?? 0, parsed.doc.tokens.end[head] ?? 0]
  const amount = unitsOfFine(parsed, head)
  const penalty: Penalty = amount === null ? { type: 'fine' } : { type: 'fine', amount }
  return [{ penalty, from: head, to: head + 1, span, possible: false }]
}

/** How many words there may be from "ordered" to "pay", and from "pay" to "fine". */
const TO_PAY = 10
const PAID = 4

/** "ordered X to pay a fine", "was ordered to pay a fine of 10 base units": where the fine stands; -1 where none does. */
function fineToPay({ doc, to }: Context['parsed'], order: number): number {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let pay = order + 2; pay < Math.min(to, order + TO_PAY); pay++) {
    if (word(pay) !== 'pay' || word(pay - 1) !== 'to') continue
    for (let at = pay + 1; at < Math.min(to, pay + PAID); at++)
      if (word(at) === 'fine' || word(at) === 'fines') return at
    return -1
  }
  return -1
}

/** "got 40 MCI", "was given 10 base units" */
const GIVEN = new Set(['get', 'receive', 'give', 'hand'])

const UNITS =
  /^(?:MCI|MRP|AIU|BU|BV|BW|MW|UMA|UIT|UTM|UVT|AMCU|base|basic|monthly|minimum|calculation|reference|penalty|tax-free|non-taxable)$/
const UNIT_WITHIN = 8
const AFTER_ASIDE = 20

/** "fined Ana Lesko, a resident of Lesk, 50 MCI": how far the units may stand, past an aside on somebody. */
function unitEnd({ tokens }: Context['parsed']['doc'], head: number, to: number): number {
  const word = (at: number): string => wordOf(tokens.word[at] ?? 0)
  const aside = Array.from({ length: 5 }, (_, i) => word(head + 1 + i)).includes(',')
  return Math.min(to, head + (aside && word(head) === 'fined' ? AFTER_ASIDE : UNIT_WITHIN))
}

const wordAfter = ({ source, tokens }: Doc, at: number): string =>
  source.slice(tokens.start[at], tokens.end[at])

/** The token after "times the" and "times the monthly" of "20 times the minimum wage". */
function timesEnd(doc: Doc, at: number): number {
  if (wordAfter(doc, at) !== 'times') return at
  return wordAfter(doc, at + 1) === 'the' ? at + 2 : at + 1
}

/** "20 MCI", "10 base units", "20 times the minimum wage": how many units that are no currency. */
export function unitsOfFine({ doc, mentions, to }: Context['parsed'], head: number): Amount | null {
  const found = mentions.find(
    one =>
      one.type === 'number' &&
      one.from > head &&
      one.from < unitEnd(doc, head, to) &&
      UNITS.test(wordAfter(doc, timesEnd(doc, one.to))),
  )
  return found?.type === 'number' ? found.value : null
}

function headAt({ doc }: Context['parsed'], phrase: NounPhrase | null): number {
  const { from = 0, to = 0 } = phrase ?? {}
  for (let i = from; i < to; i++) if (FINES.test(wordOf(doc.tokens.word[i] ?? 0))) return i
  return from
}
