import type { Amount } from '../../codebook/index.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'
import type { Filler, Fillers, Memory } from './memory.ts'

/** How many a phrase names: its number, or one. */
export function countOf(phrase: NounPhrase): Amount | null {
  if (phrase.number && !phrase.number.percent) return phrase.number.value
  return null
}

/** "Twenty journalists and a press worker", "20 parties and two blocs": all who were counted, in one breath. */
function countedApart(doc: Memory['doc'], items: readonly NounPhrase[]): Fillers | null {
  const [first, ...others] = items
  const last = others.at(-1)
  const plain = (one: NounPhrase): boolean =>
    one.name === null && one.pronoun === null && one.complements.length === 0 && !one.apposition
  const counted = (one: NounPhrase): boolean =>
    one.number !== null && typeof one.number.value === 'number'
  if (!first || !last || !counted(first) || !items.every(plain)) return null
  if (!others.every(one => counted(one) || (one.determiner === 'indefinite' && !one.plural)))
    return null
  const span = spanOf(doc, first.from, last.to)
  const name = doc.source.slice(...span)
  const party: Filler = { name, span, as: null, age: null, named: false, via: 'own words' }
  const people = items.every(({ classes }) => (classes & NOUN.person) !== 0)
  const sum = items.reduce((all, { number }) => all + (Number(number?.value) || 1), 0)
  return { parties: [party], count: people ? sum : null, approx: false, plural: true }
}

/** "Seven bloggers and activists", "leaders and members of the union": one number, or one body, for all of them. */
export function countedTogether({ doc }: Memory, { items }: NounPhrase): Fillers | null {
  const [first, ...others] = items
  const last = others.at(-1)
  if (!first || first.name || !last) return null
  const summed = countedApart(doc, items)
  if (summed) return summed
  const of = last.complements.find(part => part.from === last.to && part.preposition === 'of')
  if (!first.number && (first.determiner !== null || first.possessor || !of?.object)) return null
  const bare = (one: NounPhrase): boolean =>
    one.plural &&
    one.name === null &&
    one.number === null &&
    one.determiner === null &&
    one.possessor === null &&
    (one.classes & NOUN.person) !== 0
  if (!first.plural || !others.every(bare)) return null
  const span = spanOf(doc, first.from, first.number ? last.to : (of?.to ?? last.to))
  const name = doc.source.slice(...span)
  const party: Filler = { name, span, as: null, age: null, named: false, via: 'own words' }
  return {
    parties: [party],
    count: countOf(first),
    approx: first.number?.approx ?? false,
    plural: true,
  }
}
