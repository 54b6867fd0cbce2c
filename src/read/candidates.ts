import type { Kind } from '../codebook/index.ts'
import { type Candidate, type Parsed, matchClause } from './constructions.ts'
import { matchDecisions } from './decisions.ts'
import type { Doc, Sentence } from './doc.ts'
import { matchEntries } from './entries.ts'
import { matchFigure } from './figures.ts'
import type { Grammar } from './frames.ts'
import { matchGatherings } from './gatherings.ts'
import { matchInverted } from './inverted.ts'
import { lookAt } from './needs.ts'
import { matchCharges, matchNoun, phrasesOf } from './nominals.ts'
import { matchOccasions } from './occasions.ts'
import { charge } from './rules/en/charge.ts'
import { conviction } from './rules/en/conviction.ts'
import { figure } from './rules/en/figure.ts'
import { permission } from './rules/en/permission.ts'
import { matchTrials } from './trials.ts'
import { type Lexicon, matchAt, valueOf } from './words.ts'

/** For each token, the kinds that its words cannot open here: "cardiac arrest". */
export function blockedTokens(
  doc: Doc,
  sentence: Sentence,
  blocked: Lexicon<Kind>,
): Map<number, Set<string>> {
  const out = new Map<number, Set<string>>()
  for (let i = sentence.from; i < sentence.to; i++) {
    const entry = matchAt(blocked, doc.tokens, i)
    if (entry < 0) continue
    for (let k = 0; k < (blocked.lengths[entry] ?? 0); k++) {
      const kinds = out.get(i + k) ?? new Set<string>()
      kinds.add(valueOf(blocked, entry) ?? '')
      out.set(i + k, kinds)
    }
  }
  return out
}

/** "went on strike": the noun is part of what the verb tells. */
function isToldByVerb({ noun, set }: Candidate, readings: readonly Candidate[][]): boolean {
  return readings.some(list =>
    list.some(
      ({ kind, clause, set: other }) =>
        kind === 'assembly' &&
        clause !== null &&
        noun !== null &&
        noun.determiner === null &&
        other.form === set.form &&
        clause.phrases.some(part => part.object === noun),
    ),
  )
}

/** What a sentence may tell; each entry lists the readings of one trigger, the best first. */
export function candidatesOf(parsed: Parsed, grammar: Grammar): Candidate[][] {
  const found: Candidate[] = []
  const words = lookAt(parsed)
  const readings = parsed.clauses
    .map(clause => matchClause(parsed, clause, { grammar, words }))
    .filter(list => list.length > 0)
  for (const phrase of phrasesOf(parsed)) {
    for (const candidate of matchNoun(parsed, phrase, grammar)) {
      if (!['assembly', 'trial', 'vote', 'petition'].includes(candidate.kind)) found.push(candidate)
    }
  }
  found.push(
    ...matchGatherings(parsed, grammar).filter(one => !isToldByVerb(one, readings)),
    ...matchTrials(parsed, grammar),
    ...matchDecisions(parsed, permission),
    ...matchEntries(parsed, conviction),
    ...matchInverted(parsed, grammar),
    ...matchOccasions(parsed, grammar),
    ...matchFigure(parsed, figure),
    ...matchCharges([...readings.flatMap(list => list.slice(0, 1)), ...found], charge),
  )
  const order = (list: readonly Candidate[]): number => list[0]?.trigger[0] ?? 0
  return [...readings, ...found.map(one => [one])].sort((a, b) => order(a) - order(b))
}

/** Whether the words of a candidate mean something else where they stand. */
export function isBlocked(
  blocked: ReadonlyMap<number, ReadonlySet<string>>,
  { kind, trigger, noun, clause }: Candidate,
): boolean {
  const head = noun && !clause?.verb ? noun.head : null
  for (let i = trigger[0]; i < trigger[1]; i++) if (blocked.get(i)?.has(kind)) return true
  return head !== null && blocked.get(head)?.has(kind) === true
}
