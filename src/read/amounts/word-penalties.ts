import type { Doc } from '../text/doc.ts'
import { FOR, PUNISHED, SENTENCED } from './penalty-words.ts'
import { SPOKEN } from './spoken-penalties.ts'
import { penalty } from './stated-penalty.ts'
import { type PenaltyMention, near, text } from './terms.ts'

/** How far before a term the verb that imposes it may stand. */
export const FAR = 16

/** "sentenced him to life", "jailed for life", but not "his life" and "banned for life". */
function isAside(doc: Doc, at: number): boolean {
  if (text(doc, at) !== 'life' || text(doc, at - 1) === 'to') return false
  return text(doc, at - 1) !== 'for' || near(doc, [at - 4, at], LOCKING) < 0
}

const LOCKING = new Set(['jailed', 'imprisoned', 'jail', 'prison', 'bars', 'imprisonment'])

const FAR_TOLD = new Set([SENTENCED, PUNISHED])

/** Whether one of these words stands not far before, or further off with nobody's reasons between. */
function follows(
  doc: Doc,
  { from, at }: { from: number; at: number },
  words: ReadonlySet<string>,
): boolean {
  if (near(doc, [Math.max(from, at - 6), at], words) >= 0) return true
  const far = near(doc, [Math.max(from, at - FAR), at], words)
  return FAR_TOLD.has(words) && far >= 0 && near(doc, [far, at], FOR) < 0
}

/** "a suspended three-year prison sentence": how many words on the name of a term may stand. */
const TERM_NEAR = 2

/** The penalties of a sentence that words alone tell: "life", "a suspended sentence". */
export function wordPenalties(
  doc: Doc,
  [from, to]: readonly [number, number],
  taken: readonly PenaltyMention[],
): PenaltyMention[] {
  const out: PenaltyMention[] = []
  for (let i = from; i < to; i++) {
    for (const { second, type, after } of SPOKEN.get(text(doc, i)) ?? []) {
      if (second === null ? isAside(doc, i) : text(doc, i + 1) !== second) continue
      if (after && !follows(doc, { from, at: i }, after)) continue
      const end = second === null ? i + 1 : i + 2
      const known = [...taken, ...out].some(
        one => one.from <= end + 4 && i - 8 <= one.to && one.penalty.type === type,
      )
      // "18 months in prison with hard labour"
      const hard = text(doc, i) === 'hard' ? 1 : 0
      const told =
        (type === 'prison' || hard === 1) &&
        taken.some(one => one.to <= i && i - one.to <= TERM_NEAR + hard)
      if (!known && !told) out.push(penalty(doc, { type }, { from: i, to: end, sentence: from }))
    }
  }
  return out
}
