import { nameWords } from './fold-name.ts'
import { ANYBODY, CONNECTORS, GROUP_WORDS, LOTS, PARTICLES, TITLES } from './name-words.ts'
import { normaliseName } from './normalise-name.ts'

type PartyType = 'person' | 'group' | null

/**
 * What a party's words name: a person, a group, or nobody in particular (null: "dozens of protesters", "Police",
 * "Turkish prosecutors"). A single capitalised word may be a family name or a firm: it is what `single` says.
 */
export function partyType(name: string, single: PartyType): PartyType {
  const words = nameWords(name.replace(/^the\s+/i, ''))
  const [first = ''] = words
  const lower = words.map(word => word.toLowerCase())
  if (!words.some(isCapitalised) || LOTS.has(lower[0] ?? '') || /^\d/.test(first)) return null
  if (lower.some(word => LOTS.has(word.split('-')[0] ?? '')) && !isCapitalised(words.at(-1) ?? ''))
    return null
  if (/["«“„!]/.test(name)) return 'group'
  const bare = words.filter((word, i) => !(i < words.length - 1 && isTitle(word)))
  const loose = bare.filter(word => !isCapitalised(word) && !isSmall(word))
  if (loose.length > 0) return ofMixed(bare, loose)
  const type = ofCapitals(bare, single)
  // "The Open Ledger", "Women’s Table": no person's name is written so.
  return type === 'person' && /^The\s|['’]s\s/.test(name) ? 'group' : type
}

/** "Harbour district court" is a name, "Harbour residents" and "Harbour authorities" are not. */
function ofMixed(words: readonly string[], loose: readonly string[]): PartyType {
  const last = (words.at(-1) ?? '').toLowerCase()
  if (ANYBODY.has(last) && !GROUP_WORDS.has(last)) return null
  const isInstitution = (word: string) => GROUP_WORDS.has(word) && !MANY.has(word)
  // English ends with the kind of institution, Russian begins with it.
  const institution = isInstitution(last) || isInstitution((words[0] ?? '').toLowerCase())
  const capitals = words.filter(isCapitalised).length
  const named = loose.some(word => GROUP_WORDS.has(word.toLowerCase()))
  return (institution && capitals > 0) || (named && capitals > 1) ? 'group' : null
}

function ofCapitals(words: readonly string[], single: PartyType): PartyType {
  const lower = words.map(word => word.toLowerCase())
  const [only = ''] = words
  if (words.length === 1) {
    if (ANYBODY.has(lower[0] ?? '')) return null
    return /^\p{Lu}{2,}$/u.test(only) || /\d/.test(only) ? 'group' : single
  }
  const isGroup =
    lower.some(
      (word, i) =>
        GROUP_WORDS.has(word) ||
        (CONNECTORS.has(word) && !PARTICLES.has(word) && !isCapitalised(words[i] ?? '')),
    ) || words.some(word => /\d|n't$|^\p{Lu}{3,}$/u.test(word) && !words.every(isAllCapitals))
  return isGroup || lower.every(word => ANYBODY.has(word)) ? groupOf(lower) : 'person'
}

/** Words that are all common nouns name nobody, however they are capitalised: "Security Forces". */
const groupOf = (lower: readonly string[]): PartyType =>
  lower.every(word => ANYBODY.has(word)) ? null : 'group'

/** Words for many at once: with a place before them they still name nobody. */
const MANY = new Set([
  'police',
  'authorities',
  'prosecutors',
  'prosecutor',
  'forces',
  'troops',
  'services',
  'guard',
  'media',
  'press',
  'полиция',
  'administration',
  'government',
  'nations',
])

/** Letters of a script without capitals count as capitals: there the case tells nothing. */
const isCapitalised = (word: string) => /^'?(?:\p{Lu}|\p{Lt}|\p{Lo}|[\u10D0-\u10FF])/u.test(word)
const isAllCapitals = (word: string) => /^\p{Lu}+$/u.test(word)
const isTitle = (word: string) => TITLES.has(word.toLowerCase())
const isSmall = (word: string) =>
  PARTICLES.has(word.toLowerCase()) || CONNECTORS.has(word.toLowerCase()) || isChildWord(word)

const isChildWord = (word: string) =>
  /^(?:uu?l[uy]|[kqg][yi]z[yi]|og?'?g?'?l[iyu]|у+лу|ұлы|кызы|қызы|оглы)$/u.test(word)

/** Whether a name's spelling is worth grouping by: it has two words or more that name somebody. */
export function isFullName(name: string): boolean {
  return partyType(name, null) === 'person' && nameWords(normaliseName(name)).length > 1
}
