import type { Candidate, Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'

/** What happens to people where they have gathered. */
export const AT_THE_SPOT: ReadonlySet<string> = new Set(
  `battle clash disperse detain arrest fire beat attack chase confront stop spray shoot injure kill wound round surround drag
  block meet film join scatter hit gas kettle clear remove move push charge detail hurt encircle`.split(
    /\s+/,
  ),
)

/** What people do who gather. */
const GATHERING = new Set(
  `gather march protest demonstrate rally stand sit take come picket block burn assemble hold converge strike attend occupy
  chant wave lay light go walk join mass kneel`.split(/\s+/),
)

const isOf = (clause: Clause, people: NounPhrase | null): boolean => {
  if (people === null) return false
  const around = [clause.subject, ...clause.objects, ...clause.phrases.map(({ object }) => object)]
  return around.some(one => one !== null && (one === people || one.items.includes(people)))
}

/** Whether a clause tells what was done there and then to those of whom another clause says that they gathered. */
const isThere = ({ verb, via }: Clause): boolean =>
  via !== 'relative' &&
  AT_THE_SPOT.has(verb.lemma) &&
  verb.modality === 'asserted' &&
  !verb.negative

/**
 * The day of a gathering from what was done to those who had come, and the other way round: "battled on Thursday
 * vendors who had taken to the streets", "detained 12 of the people who stood there on 5 September".
 */
export function gatheredDay(parsed: Parsed, { kind, clause }: Candidate): DateMention | null {
  if (!clause) return null
  const { clauses } = parsed
  if (kind === 'assembly' && clause.via === 'relative') {
    const done = clauses.find(one => one !== clause && isThere(one) && isOf(one, clause.subject))
    return (done && ownDates(parsed, done)[0]) ?? null
  }
  if ((kind !== 'detention' && kind !== 'violence') || !isThere(clause)) return null
  const came = clauses.find(
    one => one.via === 'relative' && GATHERING.has(one.verb.lemma) && isOf(clause, one.subject),
  )
  return (came && ownDates(parsed, came)[0]) ?? null
}
