import type { Draft } from './draft.ts'
import { textsOf } from './party-texts.ts'

/** "remanded", "denied bail", "extended his detention": decided by a court, whoever is told to have done it. */
const DECIDED = /^detention\.(?:remand|ordered|bail-refused)\./

/** "arrested", "picked up", "taken away": how somebody came to be held. */
const TAKEN = /^detention\.(?:detain|taken|grabbed|handed|arrests|shifted|arrest)\./

const COURT = /\b(?:court|judge|magistrate|tribunal|justice|chamber)\b/i

const isByCourt = (draft: Draft): boolean => textsOf(draft.actor).some(name => COURT.test(name))

const isTaken = (draft: Draft): boolean => TAKEN.test(draft.rule) && !isByCourt(draft)

const isDecided = (draft: Draft): boolean =>
  DECIDED.test(draft.rule) || (isByCourt(draft) && !TAKEN.test(draft.rule))

/** "ordered her arrest": the noun of what the verb tells. */
const isWithin = (noun: Draft, { sentence, quote }: Draft): boolean =>
  noun.sentence === sentence && noun.quote[0] >= quote[0] && noun.quote[1] <= quote[1]

/** "was arrested on Sunday. A judge ordered that she be held.": two steps, which are never one record. */
export const areTwoSteps = (a: Draft, b: Draft): boolean =>
  a.kind === 'detention' &&
  !a.title &&
  !b.title &&
  !isWithin(a, b) &&
  !isWithin(b, a) &&
  ((isTaken(a) && isDecided(b)) || (isDecided(a) && isTaken(b)))
