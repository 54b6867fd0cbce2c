import { FLAG } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import type { Fillers, Memory } from './memory.ts'
import { named } from './named.ts'

/** "the Institute", with a capital, far from where it was told: the one body of the document whose name opens or ends so. */
export function bodyOfWord(memory: Memory, { lemma, head, from }: NounPhrase): Fillers | null {
  const { doc } = memory
  if (((doc.tokens.flags[head] ?? 0) & FLAG.capital) === 0 || head === from) return null
  const fits = doc.mentions.filter(mention => {
    if (mention.type !== 'name' || (mention.class !== 'group' && mention.class !== 'outlet'))
      return false
    const words = mention.name.toLowerCase().split(' ')
    return words.length > 1 && (words[0] === lemma || words.at(-1) === lemma)
  })
  const [first] = fits
  if (first?.type !== 'name' || new Set(fits.map(one => one.type === 'name' && one.name)).size > 1)
    return null
  return { parties: [named(memory, first, 'own words')], count: null, approx: false, plural: false }
}
