import type { NounPhrase } from '../grammar/grammar.ts'
import { mentionOver } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import type { Memory } from './memory.ts'

const isRoleOf = (
  person: NounPhrase | undefined,
  { name, possessor, plural, number, classes }: NounPhrase,
): boolean =>
  person?.name?.class === 'person' &&
  name === null &&
  number === null &&
  !plural &&
  possessor !== null &&
  possessor.pronoun === null &&
  (classes & NOUN.person) !== 0

/** "The lawyer and former deputy has been held": roles behind one article, which may be those of one person. */
export const isOneByTwoRoles = (items: readonly NounPhrase[]): boolean =>
  items.length === 2 &&
  items.every(
    ({ name, plural, number, determiner, possessor, classes }, i) =>
      name === null &&
      !plural &&
      number === null &&
      possessor === null &&
      (classes & NOUN.person) !== 0 &&
      determiner === (i === 0 ? 'definite' : null),
  )

/** Words for people that say nothing of them, so that who they are may follow. */
const ANYBODY = new Set('person people man woman victim'.split(' '))

/** "The seven, A, B, C and four others": as many as the first counts, some by name and others by their number. */
function addUpTo(first: NounPhrase, others: readonly NounPhrase[]): boolean {
  const all = first.number?.value
  if (typeof all !== 'number' || all < 2 || first.name || others.length < 2) return false
  if (!others.some(({ name }) => name?.class === 'person')) return false
  const sizes = others.map(({ name, number }) =>
    name?.class === 'person' ? 1 : typeof number?.value === 'number' ? number.value : Number.NaN,
  )
  return sizes.reduce((sum, size) => sum + size, 0) === all
}

/** "The defendants, A, B and C": the three, whom the first words only describe. */
export function membersOnly(memory: Memory, all: readonly NounPhrase[]): readonly NounPhrase[] {
  const { doc } = memory
  // "Ana Dole, the hamlet's teacher, and eleven fishermen": what the first is.
  const items = all.filter((item, i) => !(all.length > 2 && isRoleOf(all[i - 1], item)))
  const [first, ...others] = items
  // "a trio of A, B, and C"
  const counted = first?.determiner === 'quantity' && first.number?.value === items.length
  const own = counted ? mentionOver(doc, first.head) : undefined
  if (first && own?.type === 'name' && own.class === 'person' && own.to === first.to)
    return [{ ...first, from: own.from, name: own, determiner: null, number: null }, ...others]
  // "two of whom, Ana Lesko, 26, and a schoolboy of 15": the two
  const inAll =
    first?.number?.value === others.length &&
    (first.determiner === 'quantity' || first.to - first.from === 1 || ANYBODY.has(first.lemma))
  if (first && inAll && others.length > 1 && others.some(({ name }) => name?.class === 'person'))
    return others
  if (first && addUpTo(first, others)) return others
  const group =
    first?.plural === true &&
    first.determiner === 'definite' &&
    first.name === null &&
    first.number === null &&
    first.complements.length === 0 &&
    (first.classes & NOUN.person) !== 0
  return group && others.length > 1 && others.every(({ name }) => name?.class === 'person')
    ? others
    : items
}
