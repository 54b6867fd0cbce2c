import { type Doc, FLAG } from '../text/doc.ts'
import type { NounPhrase } from './grammar.ts'
import { wordOf } from '../text/words.ts'

const CHARGES = new Set(['charge', 'charges', 'case', 'cases', 'allegations', 'accusations'])

/** "acquitted of “terrorist propaganda” charges": the words in marks tell which. */
const isOfCharge = (doc: Doc, from: number, to: number): boolean =>
  to - from <= LONGEST &&
  CLOSING.has(wordOf(doc.tokens.word[to] ?? 0)) &&
  CHARGES.has(wordOf(doc.tokens.word[to + 1] ?? 0))

const LONGEST = 8
const CLOSING = new Set(['"', "'", '”', '’'])

/** A quotation as a phrase of its own, to its end. */
export function quotation(doc: Doc, at: number, limit: number): NounPhrase {
  let to = at
  while (to < limit && (doc.tokens.flags[to] ?? 0) & FLAG.inQuote) to++
  if (isOfCharge(doc, at, to)) to += 2
  return {
    type: 'np',
    from: at,
    to,
    head: to - 1,
    lemma: '',
    classes: 0,
    name: null,
    names: [],
    number: null,
    money: null,
    duration: null,
    date: null,
    determiner: null,
    pronoun: null,
    plural: false,
    possessor: null,
    items: [],
    apposition: null,
    including: [],
    complements: [],
    quoted: true,
  }
}
