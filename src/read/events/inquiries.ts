import type { Candidate, Parsed } from './constructions.ts'
import type { VerbPattern } from './frames.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

const MATTERS = new Set(
  `allegation claim complaint incident death killing murder disappearance shooting beating attack abuse report circumstance
  violence torture shutdown blackout outage closure ban leak fire crash fraud irregularity`.split(
    /\s+/,
  ),
)

/** "an inquiry into her death", "into these claims": whose death it was is not whom the inquiry is against. */
export const isMatter = ({ lemma, name }: NounPhrase): boolean =>
  name === null && MATTERS.has(lemma.slice(lemma.lastIndexOf(' ') + 1))

/** Whether a phrase tells what an inquiry is into, and nobody whom it is against. */
export const isInquiry = (
  { frame }: VerbPattern,
  { object, preposition }: Prepositional,
): boolean =>
  frame.kind === 'charge' && preposition === 'into' && object !== null && isMatter(object)

/** "opened an investigation into the attack on X": whom the attack was on. */
export const isOfMatter = (
  pattern: VerbPattern,
  phrases: readonly Prepositional[],
  { from }: Prepositional,
): boolean => phrases.some(other => other.to === from && isInquiry(pattern, other))

/** Whether an inquiry is told by what it is into. */
export const inquires = (clause: Clause, pattern: VerbPattern): boolean =>
  [...clause.phrases, ...clause.objects.flatMap(({ complements: more }) => more)].some(phrase =>
    isInquiry(pattern, phrase),
  )

/** "The inquiry into his beating was closed": nobody was accused in it who could be cleared. */
export const isMatterClosed = ({ kind, clause }: Candidate): boolean => {
  if (kind !== 'acquittal' || !clause) return false
  const closed = clause.verb.voice === 'passive' ? clause.subject : clause.objects[0]
  return (
    closed?.complements.some(
      ({ preposition, object }) => preposition === 'into' && object !== null && isMatter(object),
    ) === true
  )
}

/** "an application to have the charges thrown out": what is asked of a court. */
export const isAskedOfCourt = ({ kind, clause }: Candidate, { clauses, doc }: Parsed): boolean => {
  if (kind !== 'acquittal' || clause?.verb.form !== 'participle') return false
  return clauses.some(
    ({ verb, subject, objects }) =>
      verb.lemma === 'have' &&
      verb.form === 'infinitive' &&
      objects.some(object => object === clause.subject) &&
      subject !== null &&
      ASKED.has(wordOf(doc.tokens.word[subject.to - 1] ?? 0)),
  )
}

const ASKED = new Set(
  'application applications bid bids motion motions request requests petition petitions attempt attempts effort efforts'.split(
    ' ',
  ),
)
