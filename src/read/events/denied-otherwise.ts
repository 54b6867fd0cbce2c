import type { Doc } from '../text/doc.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { reportersOf } from './reporters.ts'

const OFFICIALS = NOUN.police | NOUN.authority | NOUN.court

const OFFICES = new Set(
  `prosecutor prosecutors ministry minister official officials spokesman spokesperson spokeswoman administration office
  service department mayor governor government commission committee agency warden commander army`.split(
    /\s+/,
  ),
)

const isOfficial = ({ lemma, classes, name }: NounPhrase): boolean =>
  OFFICES.has(lemma) ||
  (classes & OFFICIALS) !== 0 ||
  (name?.as ?? '').split(' ').some(word => OFFICES.has(word))

const JOINING = new Set(['but', 'and', 'rather'])

/** "was not arrested but was invited for a talk": what is told of the same subject in place of it. */
function isToldOtherwise(doc: Doc, clause: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(other => {
    const { verb, via, subject } = other
    if (other === clause || verb.negative || verb.modality !== 'asserted') return false
    const [first, second] = verb.from < clause.verb.from ? [other, clause] : [clause, other]
    if (isButThat(doc, second)) return true
    const shared = second.via === 'shared' || (via === 'own' && subject?.pronoun !== null)
    if (!shared || second.subject === null || first.subject === null) return false
    if (second.subject !== first.subject && second.subject.pronoun === null) return false
    const between = Array.from({ length: second.verb.from - first.verb.to }, (_, i) =>
      wordOf(doc.tokens.word[first.verb.to + i] ?? 0),
    )
    return between.some(word => JOINING.has(word))
  })
}

/** "had not closed the shelter but that it suspended its work itself" */
function isButThat({ tokens }: Doc, { subject, verb }: Clause): boolean {
  const at = subject?.from ?? verb.from
  return [at - 1, at].some(
    that =>
      wordOf(tokens.word[that] ?? 0) === 'that' && wordOf(tokens.word[that - 1] ?? 0) === 'but',
  )
}

/**
 * "Police said she had not been arrested but was invited for a talk": an official denies what others tell, and tells it
 * otherwise. That something was not done, and no more, is no denial of anybody's word.
 */
export function isDeniedOtherwise(doc: Doc, clause: Clause, clauses: readonly Clause[]): boolean {
  const { verb } = clause
  if (!verb.negative || verb.modality !== 'asserted' || clause.conditional) return false
  return (
    reportersOf(clause, clauses).some(({ subject }) => subject !== null && isOfficial(subject)) &&
    isToldOtherwise(doc, clause, clauses)
  )
}
