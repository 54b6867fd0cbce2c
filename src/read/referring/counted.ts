import { inOwnWords } from './named.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Amount, Span } from '../../codebook/index.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { wordsOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'
import type { Filler, Fillers, Memory, Place } from './memory.ts'

/** How many a phrase names: its number, or one. */
export function countOf(phrase: NounPhrase): Amount | null {
  if (phrase.number && !phrase.number.percent) return phrase.number.value
  return null
}

/** Those from the first of a list to the last, in the words of the text. */
function inOneBreath(doc: Memory['doc'], first: NounPhrase, last: NounPhrase): Filler {
  const [start] = wordsOf(doc, first)
  const span: Span = [start, wordsOf(doc, last)[1]]
  return inOwnWords(doc, span)
}

/** Where a phrase ends with all that belongs to it. */
const endOf = ({ to, complements }: NounPhrase): number =>
  complements.reduce((end, part) => (part.from === end ? part.to : end), to)

/** How many words, commas included, may part two of a list. */
const APART = 3

/** "The three were held, together with nine others": the nine stand elsewhere. */
const standsTogether = (items: readonly NounPhrase[]): boolean =>
  items.every((item, i) => {
    const before = itemAt(items, i - 1)
    return !before || i === 0 || item.from - endOf(before) <= APART
  })

/** "Twenty journalists and a press worker", "20 parties and two blocs": all who were counted, in one breath. */
function countedApart(doc: Memory['doc'], items: readonly NounPhrase[]): Fillers | null {
  const [first, ...others] = items
  const last = others.at(-1)
  const plain = (one: NounPhrase): boolean =>
    one.name === null && one.pronoun === null && !one.apposition && one.including.length === 0
  const counted = (one: NounPhrase): boolean =>
    one.number !== null && typeof one.number.value === 'number'
  if (!first || !last || !counted(first) || !items.every(plain)) return null
  if (!others.every(one => counted(one) || (one.determiner === 'indefinite' && !one.plural)))
    return null
  const party = inOneBreath(doc, first, last)
  const people = items.every(({ classes }) => (classes & NOUN.person) !== 0)
  const sum = items.reduce((all, { number }) => all + (Number(number?.value) || 1), 0)
  return { parties: [party], count: people ? sum : null, approx: false, plural: true }
}

const BODIES = NOUN.organisation | NOUN.outlet

/** "traders and students", "schools and colleges", "his wife and two sons", "the parents and sister of the blogger": all under the first one's article. */
function underOneArticle([first, ...others]: readonly NounPhrase[]): boolean {
  if (!first || first.number || first.name || first.pronoun || first.apposition) return false
  const alike = [NOUN.person, BODIES].some(mask =>
    [first, ...others].every(({ classes }) => (classes & mask) !== 0),
  )
  if (!alike) return false
  const bare = others.every(
    one =>
      one.name === null && one.determiner === null && one.possessor === null && !one.apposition,
  )
  if (!bare) return false
  if (first.determiner === null && !first.possessor)
    return first.plural && others.every(one => one.plural && one.number === null)
  if (others.length > 1 || first.complements.length > 0) return false
  if (first.determiner === 'definite')
    return others.every(({ number, classes }) => number === null && (classes & NOUN.person) !== 0)
  return first.possessor?.pronoun != null
}

/** "Seven bloggers and activists", "leaders and members of the union": one number, or one body, for all of them. */
export function countedTogether(
  { doc }: Memory,
  { items }: NounPhrase,
  { victim }: Pick<Place, 'victim'>,
): Fillers | null {
  const [first, ...others] = items
  const last = others.at(-1)
  if (!first || first.name || !last || !standsTogether(items)) return null
  const summed = countedApart(doc, items)
  if (summed) return summed
  if (victim && underOneArticle(items)) {
    const party = inOneBreath(doc, first, last)
    const sizes = items.map(one => (one.plural ? Number(one.number?.value ?? Number.NaN) : 1))
    const sum = sizes.reduce((all, size) => all + size, 0)
    const people = (first.classes & NOUN.person) !== 0 && Number.isFinite(sum)
    return { parties: [party], count: people ? sum : null, approx: false, plural: true }
  }
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
  return {
    parties: [inOneBreath(doc, first, last)],
    count: countOf(first),
    approx: first.number?.approx ?? false,
    plural: true,
  }
}
