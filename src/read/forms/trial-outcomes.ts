import type { Kind } from '../../codebook/index.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { trialTarget } from './trials.ts'
import { NOUN } from '../text/word-table.ts'

/** How a trial comes to its end. */
const ENDING = new Set(['end', 'conclude', 'close', 'finish', 'result', 'culminate'])
/** What it ends in, and what that is. */
const OUTCOMES: Readonly<Record<string, Kind>> = {
  acquittal: 'acquittal',
  acquittals: 'acquittal',
  fine: 'conviction',
  sentence: 'conviction',
  term: 'conviction',
  imprisonment: 'conviction',
  conviction: 'conviction',
  convictions: 'conviction',
}
const WITH = new Set(['with', 'in'])

const TRIALS = new Set([
  'trial',
  'retrial',
  'hearing',
  'proceedings',
  'proceeding',
  'court-martial',
])

const isTrial = ({ lemma, classes }: NounPhrase): boolean =>
  TRIALS.has(lemma) || (classes & NOUN.case) !== 0

/** What a trial ended in: the phrase with the kind of record it is. */
function outcomeOf({ phrases }: Clause): { kind: Kind; phrase: NounPhrase } | null {
  for (const { preposition, object } of phrases) {
    if (!WITH.has(preposition) || !object || object.determiner === 'negative') continue
    const term = object.duration !== null && !object.duration.age
    const kind = OUTCOMES[object.lemma] ?? (term || object.money ? 'conviction' : undefined)
    if (kind) return { kind, phrase: object }
  }
  return null
}

/** "with a fine of 300 euros for the poet": whose it is, where the trial does not say. */
function givenTo({ phrases }: Clause): NounPhrase | null {
  const part = phrases.find(
    ({ preposition, object }) =>
      preposition === 'for' && object !== null && fits(object, NOUN.person | NOUN.outlet),
  )
  return part?.object ?? null
}

/** "The trial of Ana Lesko ended with a fine of 300 euros", "The case ended in an acquittal": what came of it. */
export function matchTrialOutcomes(
  { clauses }: Parsed,
  frames: { readonly conviction: Frame; readonly acquittal: Frame },
): Candidate[] {
  return clauses.flatMap((clause): Candidate[] => {
    const { subject, verb } = clause
    if (!subject || !isTrial(subject) || !ENDING.has(verb.lemma)) return []
    if (verb.negative || verb.modality !== 'asserted' || verb.form !== 'finite') return []
    const outcome = outcomeOf(clause)
    if (!outcome) return []
    const { kind, phrase } = outcome
    const frame = kind === 'acquittal' ? frames.acquittal : frames.conviction
    const rule = ruleOf(frame, kind === 'acquittal' ? 'acquit' : 'given')
    if (!rule) return []
    return [
      {
        kind,
        frame,
        rule,
        id: `${kind}.${rule.id}.governed`,
        construction: 'governed',
        clause,
        trigger: [verb.from, phrase.to],
        actor: null,
        target: givenTo(clause) ?? trialTarget(subject),
        noun: null,
        set: {},
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}

/** "The case ended with a fine": nothing was dropped, whatever its verb may tell. */
export const endsInOutcome = ({ kind, clause }: Candidate): boolean =>
  kind === 'acquittal' &&
  clause !== null &&
  ENDING.has(clause.verb.lemma) &&
  outcomeOf(clause) !== null
