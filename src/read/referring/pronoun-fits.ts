import { NOUN } from '../text/word-table.ts'
import type { Place, Seen } from './memory.ts'

/** "Students sat down. Police came. They detained seventy": the police. */
export const isForceNear = ({ classes, sentence }: Seen, at: Place): boolean =>
  (classes & NOUN.police) !== 0 && at.sentence - sentence <= 1

/** Whether somebody or something told before may be "it". */
export const isThing = ({ classes }: Seen, { mask }: Place): boolean =>
  (classes & mask & ~NOUN.person) !== 0

/** "The ministry denied that officers had entered but said it held two men": the ministry, no officers. */
export const isSeveralPeople = ({ fillers, classes }: Seen): boolean =>
  fillers.plural && (classes & (NOUN.person | NOUN.police)) !== 0
