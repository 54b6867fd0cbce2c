import { idOf } from './intern.ts'

/** Pronouns that a shortened verb stands behind: "they're", "who've". */
const PRONOUNS = new Set('i you he she it we they who that there'.split(' '))
const SHORT = /^(?:re|ve|ll|d|m)(?![\p{L}\p{N}])/iu

/** How many letters a shortened verb has whose apostrophe stands at a place, behind `word`; 0 where none does. */
export function shortVerb(source: string, at: number, word: string): number {
  const length = SHORT.exec(source.slice(at + 1, at + 4))?.[0].length ?? 0
  return length > 0 && PRONOUNS.has(word.toLowerCase()) ? length : 0
}

const THIRD = new Set(['he', 'she', 'it', 'who', 'that', 'there'].map(idOf))
const HAVING =
  /^\s+(?:(?:also|already|always|just|never|not|only|recently|since|still)\s+)?(?:been|had|gone|become)\b/i
const IS = idOf('is')
const HAS = idOf('has')
const HAD = idOf('had')

/** "she's been held" has, "she's held" is, "he'd been beaten" had: the verb that a token stands for; undefined for any other. */
export function shortened(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  before: number,
): number | undefined {
  const letter = source.charAt(start + 1)
  if (end - start !== 2 || (letter !== 's' && letter !== 'd')) return undefined
  if (letter === 's' && !THIRD.has(before)) return undefined
  const has = HAVING.test(source.slice(end, end + FAR))
  return letter === 's' ? (has ? HAS : IS) : has ? HAD : undefined
}
const FAR = 24
