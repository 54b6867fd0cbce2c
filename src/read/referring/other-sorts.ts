import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'
import type { Memory } from './memory.ts'

/** Words of which a name says itself that it is one: "the company" is none that was called a union. */
export const ONLY_BY_WORD = new Set(['company', 'council', 'foundation', 'candidate'])

/** Words that only an outlet is called by, and words that no outlet has in its name. */
const OUTLETS = new Set(
  'station channel newspaper broadcaster radio paper magazine daily weekly website portal outlet'.split(
    ' ',
  ),
)
const NO_OUTLETS = new Set(
  `committee union party council foundation association movement federation fund court ministry commission alliance
  front league society authority institute university parliament congress assembly`.split(/\s+/),
)

/** "the station" is no committee that was told of before it. */
export const isOfOtherSort = (lemma: string, name: string): boolean =>
  OUTLETS.has(lemma) &&
  name
    .toLowerCase()
    .split(' ')
    .some(word => NO_OUTLETS.has(word))

const MEN = new Set(['man', 'boy'])
const WOMEN = new Set(['woman', 'girl'])

/** "the woman" is nobody of whom the text says "he". */
export function isOfOtherGender({ genders }: Memory, lemma: string, name: string): boolean {
  const gender = MEN.has(lemma) ? 'male' : WOMEN.has(lemma) ? 'female' : null
  const known = genders.get(name)
  return gender !== null && known !== undefined && known !== gender
}

/** Sorts of people that are told apart. */
const SORTS: readonly ReadonlySet<string>[] = [
  new Set(['men', 'women', 'minors', 'children', 'teenagers', 'adults']),
  new Set(['boys', 'girls', 'adults']),
  new Set(['foreigners', 'locals', 'nationals', 'citizens']),
]

/** "The women were let go; the men were kept": some of those told before, apart from others of them. */
export function isToldApart({ doc }: Memory, { head, plural, number }: NounPhrase): boolean {
  if (!plural || number !== null) return false
  const said = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const sort = SORTS.find(words => words.has(said(head)))
  if (!sort) return false
  const sentence = doc.tokens.sentence[head] ?? 0
  const from = (doc.sentences[sentence - 1] ?? doc.sentences[sentence])?.from ?? head
  const to = doc.sentences[sentence + 1]?.to ?? doc.sentences[sentence]?.to ?? head
  for (let at = from; at < to; at++)
    if (at !== head && said(at - 1) === 'the' && said(at) !== said(head) && sort.has(said(at)))
      return true
  return false
}
