import type { Span } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import type { Draft } from '../draft.ts'
import { type Lexicon, matchAt } from '../text/words.ts'

const OF_OFFENCES = new Set(['charge', 'conviction'])

/** The first offence of a monitor's list in the sentence of a draft. */
function offenceIn(doc: Doc, { sentence }: Draft, offences: Lexicon<true>): Span | null {
  const { from = 0, to = 0 } = doc.sentences[sentence] ?? {}
  for (let i = from; i < to; i++) {
    const entry = matchAt(offences, doc.tokens, i)
    if (entry < 0) continue
    const last = i + (offences.lengths[entry] ?? 1) - 1
    return [doc.tokens.start[i] ?? 0, doc.tokens.end[last] ?? 0]
  }
  return null
}

/** Fills what somebody is charged with or convicted of where only a monitor's list knows the words. */
export function settleOffences(doc: Doc, drafts: readonly Draft[], offences: Lexicon<true>): void {
  for (const draft of drafts) {
    if (!OF_OFFENCES.has(draft.kind) || draft.attributes.offence !== undefined) continue
    const span = offenceIn(doc, draft, offences)
    if (!span) continue
    draft.attributes = { ...draft.attributes, offence: doc.source.slice(...span) }
    draft.attributeSpans = { ...draft.attributeSpans, offence: [span] }
  }
}
