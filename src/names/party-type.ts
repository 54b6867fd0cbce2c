import { nameWords } from './fold-name.ts'
import { FUNCTION_WORDS, GROUP_WORDS, PARTICLES, TITLES } from './name-words.ts'
import { normaliseName } from './normalise-name.ts'

/**
 * What a party's words name: a person, a group, or nobody in particular (null: "dozens of protesters",
 * "police"). A single capitalised word may be a family name or a firm: it is what `single` says.
 */
export function partyType(
  name: string,
  single: 'person' | 'group' | null,
): 'person' | 'group' | null {
  const words = nameWords(name).filter(word => !/^\d+$/.test(word))
  const [first = ''] = words
  if (words.length === 0 || !words.some(isCapitalised)) return null
  if (FUNCTION_WORDS.has(first.toLowerCase()) && first.toLowerCase() !== 'the') return null
  if (/["«“„]/.test(name)) return 'group'
  const lower = words.map(word => word.toLowerCase())
  const isGroup = lower.some(word => GROUP_WORDS.has(word) || FUNCTION_WORDS.has(word))
  if (isGroup) return isCapitalised(first) || first === 'the' ? 'group' : null
  if (/\d/.test(name) || words.some(word => /^\p{Lu}{2,}$/u.test(word) && words.length === 1))
    return 'group'
  const named = words.filter(word => !TITLES.has(word.toLowerCase()))
  if (
    named.some(
      word => !isCapitalised(word) && !PARTICLES.has(word.toLowerCase()) && !isChildWord(word),
    )
  )
    return null
  return named.length > 1 ? 'person' : single
}

/** Letters of a script without capitals count as capitals: there the case tells nothing. */
const isCapitalised = (word: string) => /^'?(?:\p{Lu}|\p{Lt}|\p{Lo}|[\u10D0-\u10FF])/u.test(word)

const isChildWord = (word: string) =>
  /^(?:uu?l[uy]|[kqg][yi]z[yi]|og?'?g?'?l[iyu]|у+лу|ұлы|кызы|қызы|оглы)$/u.test(word)

/** Whether a name's spelling is worth grouping by: it has two words or more that name somebody. */
export function isFullName(name: string): boolean {
  return partyType(name, null) === 'person' && nameWords(normaliseName(name)).length > 1
}
