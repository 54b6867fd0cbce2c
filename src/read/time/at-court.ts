import type { Kind } from '../../codebook/index.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Doc } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { Place } from './last-told.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** A report of these tells what led to them as background. */
export const IN_COURT: ReadonlySet<Kind> = new Set(['trial', 'conviction', 'acquittal', 'appeal'])

/** "freed on bail", "paroled": some time later. */
const BY_ORDER = new Set(['bail', 'bond', 'parole', 'recognisance', 'recognizance', 'amnesty'])

export function isByOrder(doc: Doc, { from, to }: Clause): boolean {
  for (let i = from; i < to + 4; i++) if (BY_ORDER.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

export const COURT_KINDS: ReadonlySet<Kind> = new Set([
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'charge',
  'detention',
])

/** How many words "Outside the Lesk High Court" may have. */
const OPENING = 8

/** "Outside, some 50 supporters sang", "Outside the court in Lesk, …": how a report turns to the street. */
function opensOutside({ sentences, tokens }: Doc, { from }: Clause): boolean {
  const sentence = sentences[tokens.sentence[from] ?? 0]
  if (!sentence || wordOf(tokens.word[sentence.from] ?? 0) !== 'outside') return false
  for (let i = sentence.from + 1; i < sentence.from + OPENING; i++) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === ',') return i === sentence.from + 1
    if (word.startsWith('court')) return true
  }
  return false
}

/** "Some 50 people gathered outside the court", "the hearing was closed": on the day of what the court did. */
export function isAtCourt(doc: Doc, { kind }: Candidate, clause: Clause): boolean {
  const { subject, phrases, verb } = clause
  if (verb.tense !== 'past' || verb.perfect) return false
  if (kind === 'trial') return subject?.lemma === 'hearing' && subject.determiner === 'definite'
  const front = phrases.some(({ object }) => object?.lemma === 'front')
  return (
    kind === 'assembly' &&
    (opensOutside(doc, clause) ||
      phrases.some(
        ({ preposition, object }) =>
          object !== null &&
          (preposition === 'outside' || preposition === 'to' || (front && preposition === 'of')) &&
          /court/.test(object.lemma),
      ))
  )
}

/** What a court does at the end of a hearing with those before it. */
export const ENDINGS: ReadonlySet<Kind> = new Set(['release', 'detention', 'charge'])

/** Words of the place where somebody stood before a court. */
const BENCH = new Set(
  `court courts courtroom magistrate magistrates judge tribunal arraigned arraignment dock bench`.split(
    /\s+/,
  ),
)
/** How many sentences what a court decides may stand behind the hearing. */
const HEARING = 2

function speaksOfCourt(doc: Doc, sentence: number): boolean {
  const { from = 0, to = 0 } = doc.sentences[sentence] ?? {}
  for (let i = from; i < to; i++) if (BENCH.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "were produced before a magistrate on 5 May. They were granted bail.", "were kept out of the courtroom": of that hearing. */
export function isAtBench({ kind, actor, clause, set }: Candidate, at: Place): boolean {
  const { last, lead } = at.timeline
  if (!last || !clause) return false
  // "appeared in court on Tuesday. ¶ Their lawyer was not let in."
  if (last.block !== at.block && !(at.block - last.block === 1 && last.when === lead)) return false
  const near = at.sentence - last.sentence
  if (set.means === 'access')
    return COURT_KINDS.has(last.kind) && near <= HEARING && speaksOfCourt(at.doc, last.sentence)
  if (!ENDINGS.has(kind)) return false
  const byCourt = actor !== null && (actor.classes & NOUN.court) !== 0
  if (byCourt && (IN_COURT.has(last.kind) || last.byCourt)) return true
  const ordered = isByOrder(at.doc, clause) || clause.verb.lemma === 'remand' || byCourt
  return ordered && near > 0 && near <= HEARING && speaksOfCourt(at.doc, last.sentence)
}

const IN_COURTROOM = new Set('courtroom courthouse dock gallery'.split(' '))

/** "was expelled from the courtroom", "had her phone taken at the courthouse door", "was remanded", "got bail". */
export function isInCourtroom({ kind, clause, set }: Candidate, { doc, sentence }: Place): boolean {
  if (!clause) return false
  if (kind === 'detention' || kind === 'release')
    if (isByOrder(doc, clause) || clause.verb.lemma === 'remand') return true
  if (kind === 'restriction' && set.means !== 'access') return false
  if (!AT_COURT.has(kind)) return false
  const end = doc.sentences[sentence]?.to ?? clause.to
  for (let i = clause.from; i < Math.min(end, clause.to + 4); i++)
    if (IN_COURTROOM.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

const AT_COURT: ReadonlySet<Kind> = new Set([
  'restriction',
  'search',
  'detention',
  'release',
  'violence',
])

/** What a court does with somebody who is held: "remanded", "extended her arrest", "denied him bail". */
const HOLDS = new Set(['remand', 'extend', 'prolong', 'renew', 'deny', 'refuse'])

/** "was arrested on Sunday. A judge ordered that she be held.": some day after she was taken, unless a hearing was told. */
export function isHeldByCourt(candidate: Candidate, at: Place): boolean {
  const { kind, actor, clause } = candidate
  const { last } = at.timeline
  if (kind !== 'detention' || !clause || !last || last.sentence === at.sentence) return false
  if (last.kind !== 'detention' || last.byCourt || isAtBench(candidate, at)) return false
  return (actor !== null && (actor.classes & NOUN.court) !== 0) || HOLDS.has(clause.verb.lemma)
}
