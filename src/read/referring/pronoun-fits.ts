import { NOUN } from '../text/word-table.ts'
import type { Gender } from './genders.ts'
import { type Memory, type Place, type Seen, latest } from './memory.ts'

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
  (classes & at.mask & (NOUN.organisation | NOUN.outlet)) !== 0
