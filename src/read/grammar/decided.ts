import { significant } from './antecedents.ts'
import type { Draft } from './clause-state.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const DECISIONS = new Set(['decision', 'ruling'])
const OFFICIAL = NOUN.court | NOUN.authority | NOUN.police | NOUN.legislature
/** How many chunks may stand between a decision and what was decided: "of the court, issued on 16 May,". */
const BETWEEN = 8

/** The decision that an infinitive tells, with whose it is. */
function decisionBefore(chunks: readonly Chunk[], at: number): { of: NounPhrase | null } | null {
  let of: NounPhrase | null = null
  for (let i = at - 1; i >= Math.max(0, at - BETWEEN); i--) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'stop' || chunk.type === 'sub' || chunk.type === 'rel') return null
    if (chunk.type === 'vg' && !chunk.ambiguous) return null
    const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!phrase) continue
    if (DECISIONS.has(phrase.lemma))
      return phrase.determiner === 'negative' ? null : { of: of ?? phrase.possessor }
    if (chunk.type === 'pp' && (chunk.preposition === 'of' || chunk.preposition === 'by'))
      of = phrase
    else if (chunk.type === 'np') return null
  }
  return null
}

/** "the decision of the court, issued on 16 May, to increase the term": what was decided was done, by who decided. */
export function settleDecided(chunks: readonly Chunk[], clauses: readonly Draft[]): void {
  let at = 0
  for (const clause of clauses) {
    const { verb } = clause
    if (verb.form !== 'infinitive' || verb.negative) continue
    while (at < chunks.length && (chunks[at]?.from ?? 0) < verb.from) at++
    if (
      at < 1 ||
      chunks[at]?.type !== 'vg' ||
      chunks[at]?.from !== verb.from ||
      significant(chunks, at, -1)?.type === 'vg'
    )
      continue
    const found = decisionBefore(chunks, at)
    if (!found) continue
    if (found.of ? (found.of.classes & OFFICIAL) === 0 : !isUpheld(clause.governor)) continue
    clause.verb = { ...verb, form: 'finite', tense: 'past' }
    clause.subject = found.of
    clause.governor = null
    clause.via = 'own'
  }
}

const UPHOLDING = new Set(['uphold', 'confirm', 'overturn', 'quash', 'annul', 'suspend', 'appeal'])

const isUpheld = (governor: Draft['governor']): boolean =>
  governor !== null && UPHOLDING.has(governor.verb.lemma)
