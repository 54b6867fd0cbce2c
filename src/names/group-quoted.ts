import { tieSounds } from './compared-words.ts'
import { NEVER, NOTHING, type Term } from './comparison.ts'
import { isEnglishFor } from './group-term.ts'
import type { GroupWord } from './group-words.ts'

type Words = {
  readonly pairs: readonly {
    readonly left: GroupWord
    readonly right: GroupWord
    readonly translated: boolean
    readonly near: boolean
  }[]
  readonly rest: { readonly left: readonly GroupWord[]; readonly right: readonly GroupWord[] }
}

/** What stands between quotation marks, in small letters. */
const quoted = (name: string) =>
  [...name.matchAll(/[«“„"]([^«»“”„"]{3,80})[»”“"]/gu)].map(([, inside = '']) =>
    inside.toLowerCase(),
  )

/**
 * A name in quotation marks is written in other letters or translated, as a whole: beside “Yash Bulut” the «Яш Толкун» is
 * another, where one of its words is the same sound and the other is none.
 */
export function apartInQuotes(names: readonly [string, string], { pairs, rest }: Words): Term {
  const [one, ...ones] = rest.left
  const [other, ...others] = rest.right
  if (!one || !other || ones.length + others.length > 0) return NOTHING
  if ([one, other].some(({ kind }) => kind !== 'name' && kind !== 'topic')) return NOTHING
  const isOneName = [one, other].some((word, side) =>
    quoted(names[side] ?? '').some(
      inside =>
        holds(inside, word.written) &&
        isOnce(names[side] ?? '', word.written) &&
        pairs.some(
          pair =>
            !pair.near &&
            isLatin(pair.left) !== isLatin(pair.right) &&
            isSound(pair) &&
            holds(inside, (side === 0 ? pair.left : pair.right).written),
        ),
    ),
  )
  return isOneName
    ? {
        factor: 1,
        ceiling: NEVER,
        reasons: [`“${one.written}” and “${other.written}”: one of two words of a name is another`],
      }
    : NOTHING
}

const holds = (inside: string, word: string) => inside.split(/[\s-]+/).includes(word.toLowerCase())

const isOnce = (name: string, word: string) =>
  name.toLowerCase().split(word.toLowerCase()).length === 2

const isLatin = ({ written }: GroupWord) => /^\p{Script=Latin}/u.test(written)

/** Words that are one by their sound, whatever they mean, where neither is English: “Achyk” is «Ачык», “Democratic” a translation. */
function isSound({ left, right, translated }: Words['pairs'][number]): boolean {
  if (!translated || [left, right].some(({ kind }) => kind === 'name')) return true
  if ([left, right].some(({ written, term }) => isEnglishFor(written, term))) return false
  const { how } = tieSounds(left.sound, right.sound, null)
  return how === 'same' || how === 'usage'
}
