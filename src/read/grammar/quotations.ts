import { type Doc, FLAG } from '../text/doc.ts'
import type { NounPhrase } from './grammar.ts'

/** A quotation as a phrase of its own, to its end. */
export function quotation(doc: Doc, at: number, limit: number): NounPhrase {
  let to = at
  while (to < limit && (doc.tokens.flags[to] ?? 0) & FLAG.inQuote) to++
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
