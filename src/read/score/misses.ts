import { kindDefinition } from '../../codebook/index.ts'
import type { Matching, ScoredDocument } from './match.ts'
import type { Loose, SlotTallies } from './slots.ts'

/** The slots a strict match is judged by. */
type Judged = { readonly when: unknown; readonly target: unknown; readonly penalty: unknown }

/** One thing that an annotation and a reading do not agree on. */
export type Miss = { readonly file: string; readonly kind: string } & (
  | { readonly type: 'slots'; readonly id: string; readonly gold: Judged; readonly read: Judged }
  | { readonly type: 'extra'; readonly quote: string | undefined; readonly why: string }
  | { readonly type: 'missed'; readonly id: string; readonly anchor: string }
)

const judged = ({ when, target, penalty }: Loose): Judged => ({ when, target, penalty })

/** Whether target, date and penalty are all right. */
export function isStrictlyRight(slots: SlotTallies): boolean {
  return ['when', 'target', 'penalty'].every(name => {
    const tally = slots.get(name)
    return !tally || (tally.fp === 0 && tally.fn === 0)
  })
}

/** All that an annotated document and its reading do not agree on. */
export function missesOf(document: ScoredDocument, matching: Matching): readonly Miss[] {
  const file = document.file ?? document.annotation.document
  const slots = matching.matched
    .filter(pair => kindDefinition(pair.gold.record.kind).core && !isStrictlyRight(pair.slots))
    .map(({ gold: { record }, read }): Miss => {
      const { id, kind } = record
      return { type: 'slots', file, id, kind, gold: judged(record), read: judged(read.record) }
    })
  const extra = matching.extra.map(({ kind, quote, why }): Miss => {
    return { type: 'extra', file, kind, quote: quote?.exact, why: why ?? '' }
  })
  const missed = matching.missed.map(({ id, kind, anchors }): Miss => {
    return { type: 'missed', file, id, kind, anchor: anchors[0] ?? '' }
  })
  return [...slots, ...extra, ...missed]
}
