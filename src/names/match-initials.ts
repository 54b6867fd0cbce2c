import { formsAlike } from './name-groups.ts'
import type { Parted } from './take-apart.ts'

/** What initials stand for, and which words and initials stay without a partner. */
export type Initials = {
  readonly scores: readonly number[]
  readonly reasons: readonly string[]
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Whether initials only stand beside words that agree by themselves. */
  readonly beside: boolean
}

type Rest = {
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Whether two words and more agree by themselves. */
  readonly exact: boolean
}

/** Lets initials stand for words of the other side that found no partner, or for a father's name. */
export function matchInitials(left: Parted, right: Parted, rest: Rest): Initials {
  const shared = left.initials.filter(initial => right.initials.includes(initial))
  const agreed = rest.exact ? 0.95 : 0.75
  const without = (parts: Parted) => parts.initials.filter(one => !shared.includes(one))
  const onRight = stand(without(left), rest.right, { own: left, other: right })
  const onLeft = stand(without(right), rest.left, { own: right, other: left })
  return {
    scores: [...onRight.stood, ...onLeft.stood, ...shared].map(() => agreed),
    reasons: [
      ...(shared.length > 0 ? [`${shared.join(', ').toUpperCase()}: the same initials`] : []),
      ...[...onRight.stood, ...onLeft.stood].map(
        ([initial, word]) => `“${initial}” may stand for “${word}”`,
      ),
    ],
    left: [...onLeft.free, ...onRight.unanswered],
    right: [...onRight.free, ...onLeft.unanswered],
    beside: rest.exact,
  }
}

type Sides = { readonly own: Parted; readonly other: Parted }

function stand(initials: readonly string[], rest: readonly string[], { own, other }: Sides) {
  const free = [...rest]
  let father = other.patronymic
  const stood: [string, string][] = []
  const unanswered: string[] = []
  for (const initial of initials) {
    const letter = own.written.get(initial) ?? initial
    const at = free.findIndex(word => begins(word, initial) || mayBegin(word, letter))
    if (at >= 0) {
      const [word = ''] = free.splice(at, 1)
      stood.push([letter, other.written.get(word) ?? word])
    } else if (father !== null && begins(father, initial)) {
      stood.push([letter, father])
      father = null
    } else unanswered.push(initial)
  }
  return { free, stood, unanswered }
}

/** Initials that can be of no one person: “D. I.” and “A. I.”, “I.” and “D. I.”; the given name’s stands first. */
export function areInitialsApart(left: Parted, right: Parted): boolean {
  const [one, other] = [left.initials, right.initials]
  if (left.given.length + right.given.length > 0 || one.length * other.length === 0) return false
  if (one.length > 2 || other.length > 2) return false
  const alike = one.every((initial, at) => areAlike(initial, other[at] ?? initial))
  const turned = one.length === 2 && other.length === 2
  return !alike && !(turned && one.toReversed().every((initial, at) => initial === other[at]))
}

const areAlike = (one: string, other: string) => begins(one, other) || begins(other, one)

/** First letters that languages write for each other. */
const ALIKE = ['ji', 'kqw', 'gh', 'fv', 'ei', 'xcj', 'sz', 'hk', 'qj', 'qc', 'uv']

/** Whether an initial may stand for a word. */
export const begins = (word: string, initial: string) =>
  word.startsWith(initial) ||
  formsAlike(word).some(form => form.startsWith(initial)) ||
  (initial.length === 1 &&
    ALIKE.some(letters => letters.includes(initial) && letters.includes(word[0] ?? ' ')))

/** Sounds that Latin letters begin when more than one is written for them: an S. may be that of Shavkat, a D. that of Dzhamal. */
const WRITTEN_BY: Readonly<Record<string, string>> = {
  S: 'xcj',
  C: 'cx',
  D: 'jZ',
  Z: 'j',
  K: 'h',
  T: 'wc',
  Y: 'ieo',
  J: 'ieouj',
  I: 'ieou',
  Я: 'ij',
  Ю: 'ij',
  Е: 'ijeo',
  Д: 'j',
}

const mayBegin = (word: string, letter: string) =>
  (WRITTEN_BY[letter] ?? '').includes(word[0] ?? ' ')
