import type { Kind } from '../../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Doc, Sentence } from '../text/doc.ts'
import { type Lexicon, matchAt, valueOf } from '../text/words.ts'

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

/** Whether the words of a candidate mean something else where they stand. */
export function isBlocked(
  blocked: ReadonlyMap<number, ReadonlySet<string>>,
  { kind, trigger, noun, clause }: Candidate,
): boolean {
  const head = noun && (!clause?.verb || kind === 'law') ? noun.head : null
  for (let i = trigger[0]; i < trigger[1]; i++) if (blocked.get(i)?.has(kind)) return true
  return head !== null && blocked.get(head)?.has(kind) === true
}
