import type { LinkDecision } from '../codebook/index.ts'
import type { Comparison } from '../names/index.ts'
import { compareSpellings, type Spelled, type SpellingKind } from './compare-spellings.ts'
import { learnedReason, learnedWords } from './learned-words.ts'
import { wordsAt } from './links.ts'
import { spellingKey, type MentionType } from './mentions.ts'
import { draftsOf, type ReconcileState } from './state.ts'
import { lookUp, rowsOf } from './table.ts'

const TYPES: Readonly<Record<SpellingKind, MentionType>> = {
  person: 'person',
  organisation: 'group',
  place: 'place',
}

/** What names score whose only difference people have said to be none; it stays a question. */
export const LEARNED = 0.7

/** What a vault's standing words tell of spellings, beside what the spellings do. */
export type Decided = {
  readonly compare: (a: Spelled, b: Spelled, kind: SpellingKind) => Comparison
  /** Whom the spelling is counted as, so that spellings unlike in every letter meet. */
  readonly entitiesOf: (name: string, kind: SpellingKind) => ReadonlySet<string>
}

/**
 * Compares spellings as a vault's decisions have it: what was said of two spellings stands, what they are counted as
 * together is the same, and words that people often said to be one name make a question.
 */
export function decidedIn(state: ReconcileState): Decided {
  const drafts = draftsOf(state)
  const entities = entitiesBySpelling(state)
  const entitiesOf = (name: string, kind: SpellingKind) =>
    entities.get(spellingKey(TYPES[kind], name)) ?? new Set<string>()
  const said = (a: string, b: string) =>
    wordsAt(drafts, a).find(
      ({ link, disputes }) =>
        disputes.length === 0 && (link.left === a ? link.right : link.left) === b,
    )?.link
  return {
    entitiesOf,
    compare: (a, b, kind) => {
      const told = compareSpellings(a, b, kind)
      const of = TYPES[kind]
      const link = said(spellingKey(of, a.name), spellingKey(of, b.name))
      if (link?.verb === 'same' || link?.verb === 'different') return asSaid(told, link)
      const [left, right] = [entitiesOf(a.name, kind), entitiesOf(b.name, kind)]
      if (a.name !== b.name && left.size === 1 && [...left].every(one => right.has(one)))
        return asJoined(told, right.size === 1)
      const own = learnedWords(state).filter(word => word.of === of)
      const reason = told.outcome === 'same' ? undefined : learnedReason(a.name, b.name, own)
      return reason === undefined
        ? told
        : {
            outcome: 'ask',
            score: Math.max(told.score, LEARNED),
            reasons: [...told.reasons, reason],
          }
    },
  }
}

function entitiesBySpelling(state: ReconcileState): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [, { id, spelling }] of rowsOf(state.mentions)) {
    const entity = lookUp(state.entityOf, id)
    if (entity !== undefined) found.set(spelling, (found.get(spelling) ?? new Set()).add(entity))
  }
  return found
}

function asSaid(told: Comparison, { verb, by, at }: LinkDecision): Comparison {
  const isSame = verb === 'same'
  const reason = `${by} said on ${at.slice(0, 10)} that they are ${isSame ? 'the same' : 'different'}`
  return {
    outcome: isSame ? 'same' : 'different',
    score: isSame ? 1 : 0,
    reasons: [reason, ...told.reasons],
  }
}

/** A spelling that several bear is one with the other only in some places. */
function asJoined(told: Comparison, everywhere: boolean): Comparison {
  const reason = everywhere
    ? 'the vault counts both as one, by what was said of them'
    : 'the vault counts both as one in some places'
  return everywhere
    ? { outcome: 'same', score: 1, reasons: [reason, ...told.reasons] }
    : { outcome: 'ask', score: Math.max(told.score, LEARNED), reasons: [reason, ...told.reasons] }
}
