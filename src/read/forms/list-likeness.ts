import { groupSize } from '../amounts/group-sizes.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { isDeed, isOthers } from './bare-roles.ts'

/** "a suspended sentence", "500 euros": what somebody gets, nobody. */
function isPenalty({ classes, money, name }: NounPhrase): boolean {
  return (
    name === null && (money !== null || (classes & (NOUN.decision | NOUN.person)) === NOUN.decision)
  )
}

const isPerson = (phrase: NounPhrase | null): boolean =>
  phrase !== null && (phrase.classes & NOUN.person) !== 0

/** "handed Ana Lesko, a blogger, a suspended sentence and a fine": who got it is no part of what was given. */
export function areAlike(holder: NounPhrase, members: readonly NounPhrase[]): boolean {
  if (isPerson(holder) && members.some(member => isPenalty(member) || isDeed(member))) return false
  if (isPerson(holder) && members.some(isTheirThing)) return false
  // "A – 300 euros and B – 400"
  if (isPenalty(holder) && members.some(({ name }) => name?.class === 'person')) return false
  const known = holder.classes | (members[0]?.classes ?? 0)
  return members.every(
    member =>
      holder.classes === 0 ||
      member.classes === 0 ||
      (member.classes & holder.classes) !== 0 ||
      (member.name !== null && holder.name !== null) ||
      (known & NOUN.person) !== 0,
  )
}

/** "photographed the women and their passports": what is theirs, and nobody. */
const isTheirThing = ({ possessor, classes, name }: NounPhrase): boolean =>
  name === null &&
  possessor?.pronoun != null &&
  (classes & NOUN.device) !== 0 &&
  (classes & (NOUN.person | BODIES)) === 0

const BODIES = NOUN.organisation | NOUN.outlet
const isBody = ({ classes }: NounPhrase): boolean => (classes & BODIES) !== 0

/** In "the closure of the Hope Party and the Free Union", both. */
const isNamedBody = (phrase: NounPhrase | null): boolean =>
  phrase !== null && phrase.name !== null && isBody(phrase)

/** "the arrest of A and seven soldiers": what is listed goes with A, not with the arrest. */
export function belongsWithin(
  holder: NounPhrase,
  inner: NounPhrase | null,
  members: readonly NounPhrase[],
): boolean {
  const group = groupSize(holder) !== null && !holder.name && inner?.name?.class === 'person'
  if (isNamedBody(inner) && !holder.name && !isBody(holder) && members.every(isNamedBody))
    return true
  return (
    (!isPerson(holder) || group) &&
    isPerson(inner) &&
    members.every(one => isPerson(one) || isOthers(one))
  )
}
