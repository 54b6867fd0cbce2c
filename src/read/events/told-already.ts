import type { Candidate } from './constructions.ts'

/** "imposed a ban on rallies": the verb tells of it. */
export const isToldAsDone = ({ noun }: Candidate, readings: readonly Candidate[][]): boolean =>
  readings.some(list =>
    list.some(
      ({ kind, clause }) => kind === 'restriction' && clause?.objects.some(one => one === noun),
    ),
  )

/** "verified 38 attacks on reporters": a sum of many days, no attack of its own. */
export function isTotal({ kind, noun }: Candidate, { figure: sum }: Candidate): boolean {
  const summed = kind === 'violence' || kind === 'intimidation' || noun?.lemma === 'disappearance'
  if (!summed || !noun || !sum) return false
  const whole = noun.from <= sum.number.from && sum.number.to <= noun.to
  return whole || (sum.of[0] <= noun.from && noun.to <= sum.of[1])
}

/** "issued 45 refusals", "received thirty threats", "endured three beatings": told by the verb. */
export const isToldAlready = (
  { kind, noun, target }: Candidate,
  readings: readonly Candidate[][],
): boolean =>
  noun !== null &&
  readings.some(
    ([first]) =>
      (first?.kind === kind || (first?.kind === 'torture' && kind === 'violence')) &&
      ((kind === 'permission' && first.noun === noun) ||
        (kind === 'violence' && first.clause?.objects.includes(noun) === true) ||
        (kind === 'intimidation' &&
          target === null &&
          first.clause?.objects.includes(noun) === true)),
  )

const BANNING = new Set(['ban', 'bar', 'disqualify'])

/** "was sentenced to two years and banned from politics": a part of the sentence. */
export const isPartOfSentence = (
  { kind, clause }: Candidate,
  readings: readonly Candidate[][],
): boolean =>
  kind === 'restriction' &&
  clause?.via === 'shared' &&
  clause.verb.voice === 'passive' &&
  BANNING.has(clause.verb.lemma) &&
  clause.phrases.some(({ preposition }) => preposition === 'from') &&
  readings.some(
    ([first]) => first?.kind === 'conviction' && first.clause?.subject === clause.subject,
  )
