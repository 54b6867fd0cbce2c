import type { Draft } from '../draft.ts'
import { ANY_GROUP } from '../referring/loose-words.ts'
import type { Filler } from '../referring/memory.ts'
import { isCalling } from '../rules/en/callings.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { idOf } from '../text/words.ts'

/** Somebody told without a name, and by what. */
export type Unnamed = {
  readonly party: Filler
  readonly kind: Draft['kind']
  readonly sentence: number
  /** The words up to the calling: "opposition councillor" of "an opposition councillor from Osk". */
  readonly words: string
  readonly head: string
  /** Whether "the man" and "the victim" mean this one: whom its sentence tells of first. */
  readonly first: boolean
}

const TAIL = / (?:of|from|for|at|in|on|with|by|who|whom|whose|which|that)\b.*$/

/** The calling in some words: "councillor" of "an opposition councillor from Osk". */
export const nounOf = (words: string): string =>
  words.toLowerCase().replace(TAIL, '').split(' ').at(-1) ?? ''

export function unnamedOf(
  { target, kind, sentence }: Pick<Draft, 'target' | 'kind' | 'sentence'>,
  first: boolean,
): Unnamed | null {
  const [party] = target.parties
  if (!party) return null
  const words = party.name
    .toLowerCase()
    .replace(/^(?:an?|one|the) /, '')
    .replace(TAIL, '')
  return { party, kind, sentence, words, head: nounOf(words), first }
}

const VICTIMS = new Set(['victim', 'deceased', 'dead'])
const ACCUSED = new Set(
  'suspect accused defendant detainee prisoner convict arrestee inmate'.split(' '),
)
const HARMS: ReadonlySet<Draft['kind']> = new Set(['violence', 'death', 'torture', 'intimidation'])
export const IN_CASES: ReadonlySet<Draft['kind']> = new Set([
  'detention',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'release',
])
const KILLERS = new Set('gunman killer attacker assailant murderer shooter'.split(' '))

/** What makes "the daily" and "a newspaper" one: both are outlets, or both organisations. */
export const bodyBits = (noun: string): number =>
  infoOf(idOf(noun)).noun & (NOUN.outlet | NOUN.organisation)

/** Whether "the victim", "the teacher", "the man" may be somebody told of as "a teacher". */
export function mayBe({ kind, words, head, first }: Unnamed, noun: string): boolean {
  if (noun === head) return true
  if (VICTIMS.has(noun)) return first && HARMS.has(kind)
  if (ACCUSED.has(noun)) return first && IN_CASES.has(kind)
  if (KILLERS.has(noun)) return first && IN_CASES.has(kind) && ANY_GROUP.has(head)
  if (ANY_GROUP.has(noun)) return first
  if (/^\p{Nd}+-year-old$/u.test(noun)) return first
  return isCalling(noun, words) || (bodyBits(noun) & bodyBits(head)) !== 0
}
