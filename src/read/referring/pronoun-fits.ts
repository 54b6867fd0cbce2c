import { NOUN } from '../text/word-table.ts'
import type { Gender } from './genders.ts'
import { type Memory, type Place, type Seen, latest } from './memory.ts'

/** "Five outlets had their licences revoked": what is no person and "they" may stand for all the same. */
const NOT_PEOPLE = NOUN.organisation | NOUN.outlet

/** Whether a group told before may be "they". */
export function standsForThem({ fillers, classes, sentence }: Seen, at: Place): boolean {
  if (!fillers.plural && fillers.parties.length < 2) return false
  if (at.not?.length && fillers.parties.every(({ name }) => at.not?.includes(name))) return false
  const people =
    (classes & (NOUN.person | NOUN.quantity)) !== 0 ||
    (sentence === at.sentence && (classes & at.mask & NOT_PEOPLE) !== 0)
  const fits = (at.mask & NOUN.person) !== 0 || (classes & at.mask) !== 0
  return people && fits && !(classes & NOUN.police && !(at.mask & NOUN.police))
}

/** "Police arrested two guards but freed them": a force that something was done to in the same sentence. */
export const isForceHeld = (
  { fillers, classes, sentence, accused, newcomer }: Seen,
  at: Place,
): boolean =>
  fillers.plural &&
  sentence === at.sentence &&
  (classes & NOUN.police) !== 0 &&
  (accused === true || newcomer === 'affected')

/** "Students sat down. Police came. They detained seventy": the police. */
export const isForceNear = ({ classes, sentence }: Seen, at: Place): boolean =>
  (classes & NOUN.police) !== 0 && at.sentence - sentence <= 1

/** Whether somebody or something told before may be "it". */
export const isThing = ({ classes }: Seen, { mask }: Place): boolean =>
  (classes & mask & ~NOUN.person) !== 0

/** "The ministry denied that officers had entered but said it held two men": the ministry, no officers. */
export const isSeveralPeople = ({ fillers, classes }: Seen): boolean =>
  fillers.plural && (classes & (NOUN.person | NOUN.police)) !== 0

/** Whom a pronoun means by name: of those told in one sentence rather one whose name tells the gender. */
export function surest(
  memory: Memory,
  {
    byName,
    suits,
    gender,
  }: {
    readonly byName: (seen: Seen) => boolean
    readonly suits: (seen: Seen) => boolean
    readonly gender: Gender | undefined
  },
  at: Place,
): Seen | null {
  const best = latest(memory, seen => byName(seen) && suits(seen), at)
  const told = (seen: Seen) => memory.genders.get(seen.fillers.parties[0]?.name ?? '')
  if (!best || gender === undefined || told(best) === gender) return best
  const sure = latest(memory, seen => byName(seen) && told(seen) === gender, at)
  return sure && sure.sentence >= best.sentence ? sure : best
}

/** "Norta and Daily Wave were raided. Their accounts were frozen": bodies told by name just before. */
export const areBodies = ({ fillers: { parties }, classes, sentence }: Seen, at: Place): boolean =>
  parties.length > 1 &&
  parties.every(({ named }) => named) &&
  at.sentence - sentence <= 2 &&
  (classes & at.mask & NOT_PEOPLE) !== 0
